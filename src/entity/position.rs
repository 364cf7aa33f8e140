//! The grammar of positions: an office, then the organ and the body that it is of.
//!
//! May import: `grammar`, `text`, the bodies, seats and tables of this floor.

use super::body::body;
use super::seat::{begins_with_sex, breaks, is_name_word, seat};
use super::tables::fields::FIELDS;
use super::tables::levels::LEVELS;
use super::tables::organs::ORGANS;
use super::tables::positions::POSITIONS;
use super::tables::stops::VERBS;
use super::tables::surnames::SURNAMES;
use crate::grammar::Tokens;
use crate::text::{Kind, w};
use alloc::vec::Vec;
use core::ops::Range;

/// What a word of a position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rank {
    /// An office: `chủ tịch`.
    Office,
    /// A calling, which stands behind a name only: `giáo viên`.
    Plain,
    /// It stands before an office: `nguyên`.
    Before,
}

/// The most parts of one person's positions, and the most steps of one part.
const MOST: usize = 8;

/// Positions one after the other, parted by commas or dashes or nothing. Empty where none begins here.
pub(super) fn positions(i: Tokens<'_>) -> (Tokens<'_>, Vec<Range<usize>>) {
    let mut parts = Vec::new();
    let mut rest = i;
    let mut next = i;
    while parts.len() < MOST {
        let Some((behind, _)) = part(next) else { break };
        parts.push(next.at()..behind.at());
        rest = behind;
        next = parted(behind);
    }
    (rest, parts)
}

/// Behind a comma or a dash, where one stands.
pub(super) fn parted(i: Tokens<'_>) -> Tokens<'_> {
    let is_joint =
        |at: usize| i.get(at).is_some_and(|token| token.is_mark(',') || token.as_mark() == Some('-')) && i.get(at).is_some_and(|token| !breaks(token));
    match (is_joint(0), is_joint(1)) {
        (true, true) => i.skip(2),
        (true, false) => i.skip(1),
        _ => i,
    }
}

/// Whether an office begins here, and no mere calling.
pub(super) fn is_office(i: Tokens<'_>) -> bool {
    let mut rest = i;
    while let Some((len, rank)) = POSITIONS.longest(rest) {
        match rank {
            Rank::Before => rest = rest.skip(len),
            Rank::Office => return true,
            Rank::Plain => return false,
        }
    }
    false
}

/// One position, and what its first word is.
pub(super) fn part(i: Tokens<'_>) -> Option<(Tokens<'_>, Rank)> {
    if i.first().is_some_and(breaks) && i.back(1).is_some() {
        return None;
    }
    let mut rest = i;
    while let Some((len, Rank::Before)) = POSITIONS.longest(rest) {
        rest = rest.skip(len);
    }
    let (len, rank) = POSITIONS.longest(rest)?;
    let behind = rest.skip(len);
    let mut rest = behind;
    for _ in 0..MOST {
        match step(rest) {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    // A calling alone says no position: `cán bộ hưu trí`, `giáo viên trẻ`.
    (*rank == Rank::Office || rest.at() > behind.at()).then_some((rest, *rank))
}

/// One more piece of a position: a body, an organ, a field of work, a seat, a term.
fn step(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first().filter(|token| !breaks(*token))?;
    if first.is(w!("kiêm")) {
        let behind = if i.word_at(1) == w!("nhiệm") { i.skip(2) } else { i.skip(1) };
        return part(behind).map(|(rest, _)| rest);
    }
    if first.is(w!("khóa")) && i.get(1).is_some_and(|token| token.as_roman().is_some() || token.as_number().is_some()) {
        return Some(i.skip(2));
    }
    // `Trưởng thôn 5`, `Bí thư Chi bộ 3`.
    let numbered = [w!("thôn"), w!("ấp"), w!("bản"), w!("phố"), w!("khu"), w!("bộ"), w!("hội"), w!("đoàn")].contains(&i.word_before(1));
    if numbered && first.as_number().is_some_and(|(_, digits)| digits <= 2) {
        return Some(i.skip(1));
    }
    if let Ok((rest, _)) = body(i) {
        return Some(rest);
    }
    if let Some(rest) = work(i) {
        return Some(rest);
    }
    if POSITIONS.longest(i).is_some_and(|(len, rank)| len > 1 || *rank == Rank::Office) && ORGANS.longest(i).is_none() {
        return None;
    }
    // `tổ dân phố 4` is a seat, and no `tổ`.
    let level = LEVELS.longest(i).map_or(0, |(len, _)| len);
    if let Some((len, ())) = ORGANS.longest(i).filter(|(len, ())| *len >= level) {
        let rest = i.skip(len);
        return Some(work(rest).unwrap_or(rest));
    }
    if let Some((rest, _)) = seat(i) {
        return Some(rest);
    }
    if i.reads(&[w!("việt"), w!("nam")]) {
        return Some(i.skip(2));
    }
    // `tiểu thương chợ Mới`.
    if first.is(w!("chợ")) {
        return named(i.skip(1));
    }
    named(i)
}

/// Fields of work: `Tổ chức - Kiểm tra`, `Văn hóa và Xã hội`.
fn work(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let field = |i: Tokens<'_>| FIELDS.longest(i).filter(|_| i.first().is_some_and(|token| token.is_capital() && !breaks(token))).map(|(len, ())| len);
    let mut rest = i.skip(field(i)?);
    while rest.mark_at(0, '-') || rest.word_at(0) == w!("và") {
        match field(rest.skip(1)) {
            Some(len) => rest = rest.skip(1 + len),
            None => break,
        }
    }
    Some(rest)
}

/// A capitalised word of a name that no table has, with the small words and dashes that lead to the next: `Lao động - Việc làm`.
fn named(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first()?;
    let is_person =
        |at: usize| i.get(at).is_some_and(|token| SURNAMES.has(token)) && i.get(at + 1).is_some_and(|token| token.is_capital()) || begins_with_sex(i, at);
    if !first.is_capital() || is_person(0) || VERBS.contains(&first.as_word()) {
        return None;
    }
    let short = first.is_all_upper() && first.letters() > 1;
    if !short && !is_name_word(i, 0) {
        return None;
    }
    let mut len = 1;
    while short
        && i.get(len).is_some_and(|token| token.is_mark('-') || token.is_mark('&'))
        && i.glued_at(len)
        && i.glued_at(len + 1)
        && i.get(len + 1).is_some_and(|token| token.is_all_upper())
    {
        len += 2;
    }
    // The second syllable of a capitalised word is small: it belongs where a dash or a capital goes on behind it.
    let small = i.get(len).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital() && !VERBS.contains(&token.as_word()));
    let capital = |at: usize| i.get(at).is_some_and(|token| token.is_capital());
    let dashed = |at: usize| i.mark_at(at, '-') && capital(at + 1) && POSITIONS.longest(i.skip(at + 1)).is_none();
    let goes_on = |at: usize| capital(at) && !is_person(at) || dashed(at);
    if small && !short && goes_on(len + 1) {
        len += 1 + usize::from(i.mark_at(len + 1, '-'));
    }
    Some(i.skip(len))
}
