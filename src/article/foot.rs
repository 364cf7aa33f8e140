//! The signature: the author line with its labels, the body beside the author, the source line.

use super::shape;
use super::tables::{AUTHOR_LABELS, BYLINES, PAPERS, SOURCE_LABELS};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};
use core::ops::Range;

/// No signature is longer than this many tokens.
const LONGEST: usize = 32;

/// Who signed, by their places in the line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) author: Option<Range<usize>>,
    pub(super) source: Option<Range<usize>>,
}

/// Whether a line says by its label that it is a signature.
pub(super) fn is_labelled(line: &[Token]) -> bool {
    labelled(line).is_some()
}

/// A line that begins with `Tin, ảnh:`, `Tác giả:`, `Nguồn tin:`, `Theo Báo …`.
pub(super) fn labelled(line: &[Token]) -> Option<Signature> {
    if line.len() > LONGEST {
        return None;
    }
    let all = shape::bare(line, 0..line.len());
    let at = Tokens::window(line, all.start);
    let colon = |len: &usize| line.get(all.start + len).is_some_and(|token| token.as_mark() == Some(':'));
    if let Some((len, ())) = AUTHOR_LABELS.longest(at).filter(|(len, ())| colon(len)) {
        let rest = behind_label(line, all.start + len)?;
        return Some(split(line, rest.clone()).unwrap_or(Signature { author: Some(rest), source: None }));
    }
    if let Some((len, ())) = BYLINES.longest(at) {
        let rest = shape::bare(line, all.start + len..all.end);
        return split(line, rest).filter(|signature| signature.author.is_some());
    }
    if let Some((len, ())) = SOURCE_LABELS.longest(at) {
        return Some(Signature { author: None, source: Some(behind_label(line, all.start + len)?) });
    }
    if at.word_at(0) == w!("theobáo") && shape::ending(line) != shape::Ending::Full && shape::words(line) <= 8 {
        return Some(Signature { author: None, source: Some(all) });
    }
    if at.word_at(0) == w!("theo") && shape::ending(line) != shape::Ending::Full {
        let rest = shape::bare(line, all.start + 1..all.end);
        let said = line.get(rest.clone())?;
        // `Theo báo cáo, …` is a sentence that was wrapped.
        let behind = Tokens::window(line, rest.start);
        let paper = PAPERS.longest(behind).is_some() && !behind.reads(&[w!("báo"), w!("cáo")]) && shape::words(said) <= 10;
        return (paper || shape::is_name(said) && shape::words(said) <= 5).then_some(Signature { author: None, source: Some(rest) });
    }
    None
}

/// What stands behind a label, which a colon closes.
fn behind_label(line: &[Token], end: usize) -> Option<Range<usize>> {
    line.get(end).filter(|token| token.as_mark() == Some(':'))?;
    let rest = shape::bare(line, end..line.len());
    (!rest.is_empty() && shape::words(line.get(rest.clone())?) <= 14).then_some(rest)
}

/// A line that is a signature by its words alone, as one stands last.
pub(super) fn plain(line: &[Token]) -> Option<Signature> {
    if line.len() > LONGEST {
        return None;
    }
    split(line, trim(line, 0..line.len()))
}

/// A name, a desk or a body, or the first with the last: `Ban Biên tập - HND huyện`, `Bích Dậu (Cổng TTĐT huyện)`.
pub(super) fn split(line: &[Token], range: Range<usize>) -> Option<Signature> {
    let slice = |range: &Range<usize>| line.get(range.clone()).unwrap_or_default();
    let all = slice(&range);
    for (at, token) in all.iter().enumerate() {
        let left = trim(line, range.start..range.start + at);
        let right = trim(line, range.start + at + 1..range.end);
        let parts = matches!(token.as_mark(), Some('-' | '(' | ',' | '|'));
        if !parts || !is_author(slice(&left)) {
            continue;
        }
        let body = shape::is_body(slice(&right)) || token.is_mark('-') && !token.is_glued() && shape::is_department(slice(&right));
        if body || PAPERS.longest(Tokens::window(line, right.start)).is_some() {
            return Some(Signature { author: Some(left), source: Some(right) });
        }
        // `PV (tổng hợp)`: who put it together says so.
        if token.is_mark('(') && shape::is_desk(slice(&right)) {
            return Some(Signature { author: Some(left), source: None });
        }
    }
    if is_author(all) {
        return Some(Signature { author: Some(range), source: None });
    }
    shape::is_body(all).then_some(Signature { author: None, source: Some(range) })
}

fn is_author(part: &[Token]) -> bool {
    shape::is_name(part) || shape::is_desk(part)
}

/// The range without marks at its ends; a full stop stays behind an initial.
fn trim(line: &[Token], range: Range<usize>) -> Range<usize> {
    let bare = shape::bare(line, range);
    match line.get(bare.clone()) {
        Some([.., before, stop]) if stop.as_mark() == Some('.') && !(before.kind() == Kind::Word && before.letters() <= 2) => bare.start..bare.end - 1,
        _ => bare,
    }
}
