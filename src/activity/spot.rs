//! Places that are named behind the word of their level.

use super::sentence::Sentence;
use super::tables::word::{LEVELS, SHORT_LEVELS};
use crate::text::Kind;
use core::ops::Range;

/// The name of the place whose level stands here.
pub(super) fn place_at(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    // `P.14`, `TP. Lam Hạ`: the stop belongs to the level.
    if sentence.is_any(at, SHORT_LEVELS) && sentence.token(at).is_some_and(|token| token.is_capital()) && sentence.is_mark(at + 1, '.') {
        return name_at(sentence, at + 2);
    }
    let (len, ()) = LEVELS.longest(sentence.at(at))?;
    name_at(sentence, at + len)
}

/// Whether a place is named here, be it by a number: `phường 3`.
pub(super) fn begins_place(sentence: &Sentence<'_>, at: usize) -> bool {
    let numbered = |len: usize| sentence.token(at + len).is_some_and(|token| token.kind() == Kind::Number);
    place_at(sentence, at).is_some() || LEVELS.longest(sentence.at(at)).is_some_and(|(len, ())| numbered(len))
}

/// Words with capitals that stand together.
pub(super) fn name_at(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let end = (at..sentence.to)
        .find(|at| {
            !sentence.token(*at).is_some_and(|token| token.kind() == Kind::Word && token.is_capital() && (!token.is_all_upper() || token.letters() == 1))
        })
        .unwrap_or(sentence.to);
    (end > at && end - at <= 5).then_some(at..end)
}
