//! The smallest grammars: one token each.

use super::tokens::{Parsed, Tokens};
use crate::text::{Token, Word};

/// This word.
pub(crate) fn word<'t>(wanted: Word) -> impl Fn(Tokens<'t>) -> Parsed<'t, Token> + Copy {
    move |i| match i.first() {
        Some(token) if token.is(wanted) => Ok((i.skip(1), token)),
        _ => i.miss(wanted.text()),
    }
}

/// One of these words.
pub(crate) fn one_of<'t>(wanted: &'static [Word]) -> impl Fn(Tokens<'t>) -> Parsed<'t, Token> + Copy {
    move |i| match i.first() {
        Some(token) if token.is_any(wanted) => Ok((i.skip(1), token)),
        _ => i.miss(wanted.first().map_or("", |word| word.text())),
    }
}

/// These words, one after the other.
pub(crate) fn words<'t>(wanted: &'static [Word]) -> impl Fn(Tokens<'t>) -> Parsed<'t, ()> + Copy {
    move |i| if i.reads(wanted) { Ok((i.skip(wanted.len()), ())) } else { i.miss(wanted.first().map_or("", |word| word.text())) }
}

/// This mark, once, in any spacing.
pub(crate) fn mark<'t>(wanted: char) -> impl Fn(Tokens<'t>) -> Parsed<'t, ()> + Copy {
    move |i| if i.mark_at(0, wanted) { Ok((i.skip(1), ())) } else { i.miss(named(wanted)) }
}

/// A run of at most `digits` digits whose value is at least `least` and at most `most`, with how many digits there were.
pub(crate) fn digits<'t>(digits: u32, least: u64, most: u64, wanted: &'static str) -> impl Fn(Tokens<'t>) -> Parsed<'t, (u64, u32)> + Copy {
    move |i| match i.first().and_then(|token| token.as_number()) {
        Some((value, count)) if count <= digits && (least..=most).contains(&value) => Ok((i.skip(1), (value, count))),
        _ => i.miss(wanted),
    }
}

/// What a mark is called in an error.
const fn named(mark: char) -> &'static str {
    match mark {
        '-' => "a dash",
        '/' => "a slash",
        '.' => "a full stop",
        ',' => "a comma",
        ':' => "a colon",
        '(' => "an opening bracket",
        ')' => "a closing bracket",
        _ => "a mark",
    }
}
