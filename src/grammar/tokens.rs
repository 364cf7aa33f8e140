//! A place in a paragraph: what a grammar reads on from.

use crate::span::Span;
use crate::text::{Gap, Kind, Token, Word};
use core::iter::{Copied, Enumerate};
use core::slice::Iter;
use nom::error::{ErrorKind, ParseError};
use nom::{IResult, Input, Needed};

/// How many tokens a rule may see. It makes every scan linear by construction: the longest real fact is half of it.
pub(crate) const WINDOW: usize = 64;

/// Tokens from a place on, with the rest of their paragraph behind them and in front, so that a grammar may look around.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'t> {
    paragraph: &'t [Token],
    at: usize,
    end: usize,
}

/// What a grammar returns.
pub(crate) type Parsed<'t, O> = IResult<Tokens<'t>, O, Miss>;

/// Why a grammar read no further: how many tokens were left, and what it wanted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    pub(crate) left: usize,
    pub(crate) wanted: &'static str,
}

impl<'t> Tokens<'t> {
    /// The window at `at`.
    pub(crate) fn window(paragraph: &'t [Token], at: usize) -> Self {
        Self { paragraph, at, end: paragraph.len().min(at + WINDOW) }
    }

    pub(crate) fn first(self) -> Option<Token> {
        self.get(0)
    }

    /// The token `ahead` places on.
    pub(crate) fn get(self, ahead: usize) -> Option<Token> {
        let at = self.at + ahead;
        if at < self.end { self.paragraph.get(at).copied() } else { None }
    }

    /// The next `count` tokens, or as many as there are.
    pub(crate) fn ahead(self, count: usize) -> &'t [Token] {
        self.paragraph.get(self.at..self.end.min(self.at + count)).unwrap_or_default()
    }

    /// The token `behind` places back: 1 is the one before.
    pub(crate) fn back(self, behind: usize) -> Option<Token> {
        self.at.checked_sub(behind).and_then(|at| self.paragraph.get(at)).copied()
    }

    /// The word at `ahead`, [`Word::OTHER`] where there is none.
    pub(crate) fn word_at(self, ahead: usize) -> Word {
        self.get(ahead).map_or(Word::OTHER, |token| token.as_word())
    }

    /// The word `behind` places back.
    pub(crate) fn word_before(self, behind: usize) -> Word {
        self.back(behind).map_or(Word::OTHER, |token| token.as_word())
    }

    /// Whether this mark stands at `ahead`, once.
    pub(crate) fn mark_at(self, ahead: usize, mark: char) -> bool {
        self.get(ahead).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether this mark stands `behind` places back, once.
    pub(crate) fn mark_before(self, behind: usize, mark: char) -> bool {
        self.back(behind).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether nothing stands between the token at `ahead` and the one before it.
    pub(crate) fn glued_at(self, ahead: usize) -> bool {
        self.get(ahead).is_some_and(|token| token.is_glued())
    }

    /// Whether these words stand here, one after the other.
    pub(crate) fn reads(self, words: &[Word]) -> bool {
        words.iter().enumerate().all(|(ahead, word)| self.word_at(ahead) == *word && *word != Word::OTHER)
    }

    /// Whether these words stand right before, the last of them nearest.
    pub(crate) fn follows(self, words: &[Word]) -> bool {
        words.iter().rev().enumerate().all(|(behind, word)| self.word_before(behind + 1) == *word)
    }

    pub(crate) fn len(self) -> usize {
        self.end - self.at
    }

    pub(crate) fn is_empty(self) -> bool {
        self.end == self.at
    }

    /// The place in the paragraph.
    pub(crate) fn at(self) -> usize {
        self.at
    }

    /// The paragraph it is a place of.
    pub(crate) fn paragraph(self) -> &'t [Token] {
        self.paragraph
    }

    /// The same place `count` tokens on.
    pub(crate) fn skip(self, count: usize) -> Self {
        Self { at: (self.at + count).min(self.end), ..self }
    }

    /// How many tokens `rest`, a later place of the same paragraph, has left behind.
    pub(crate) fn taken(self, rest: Self) -> usize {
        rest.at.saturating_sub(self.at)
    }

    /// The bytes of the first `count` tokens; an empty span where there are none.
    pub(crate) fn span(self, count: usize) -> Span {
        match (self.get(0), count.checked_sub(1).and_then(|last| self.paragraph.get(self.at + last))) {
            (Some(first), Some(last)) => first.span().join(last.span()),
            _ => self.back(1).map_or(Span::default(), |before| Span::new(before.span().end(), before.span().end())),
        }
    }

    /// A refusal at this place.
    pub(crate) fn miss<O>(self, wanted: &'static str) -> Parsed<'t, O> {
        Err(nom::Err::Error(Miss { left: self.len(), wanted }))
    }

    /// Whether the place begins a sentence: the paragraph starts here, or a closing mark stands before.
    pub(crate) fn begins_sentence(self) -> bool {
        self.back(1)
            .is_none_or(|before| before.gap() == Gap::Blank && before.kind() == Kind::Mark || matches!(before.as_mark(), Some('.' | '!' | '?' | ';' | ':')))
    }
}

impl<'t> Input for Tokens<'t> {
    type Item = Token;
    type Iter = Copied<Iter<'t, Token>>;
    type IterIndices = Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.len()
    }

    fn take(&self, count: usize) -> Self {
        Self { end: (self.at + count).min(self.end), ..*self }
    }

    fn take_from(&self, count: usize) -> Self {
        self.skip(count)
    }

    fn take_split(&self, count: usize) -> (Self, Self) {
        (self.take_from(count), self.take(count))
    }

    fn position<P: Fn(Token) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter_elements().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.paragraph.get(self.at..self.end).unwrap_or_default().iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.len() { Ok(count) } else { Err(Needed::new(count - self.len())) }
    }
}

impl ParseError<Tokens<'_>> for Miss {
    fn from_error_kind(input: Tokens<'_>, _: ErrorKind) -> Self {
        Self { left: input.len(), wanted: "" }
    }

    fn append(_: Tokens<'_>, _: ErrorKind, other: Self) -> Self {
        other
    }

    /// Of two branches, the one that came further says why.
    fn or(self, other: Self) -> Self {
        if other.left < self.left || self.wanted.is_empty() { other } else { self }
    }
}
