//! What the rules of a table, or of several, can start with, told by a bit.

use crate::text::{Kind, Token, WordSet};

/// A bit a word and a mark: most tokens of a text start nothing, and cost next to nothing.
#[derive(Clone, Copy)]
pub(crate) struct Starts {
    words: WordSet,
    marks_of_ascii: u128,
    /// Of the flags below, those that hold.
    others: u8,
}

const NUMBER: u8 = 1;
/// A word that begins with a capital.
const CAPITAL: u8 = 2;
const ROMAN: u8 = 4;
/// A mark beyond ASCII.
const MARK: u8 = 8;

impl Starts {
    pub(super) const NOTHING: Self = Self { words: WordSet::of(&[]), marks_of_ascii: 0, others: 0 };
    pub(super) const NUMBER: Self = Self { others: NUMBER, ..Self::NOTHING };
    pub(super) const CAPITAL: Self = Self { others: CAPITAL, ..Self::NOTHING };
    pub(super) const ROMAN: Self = Self { others: ROMAN, ..Self::NOTHING };

    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(super) const fn or_marks(mut self, marks: &[char]) -> Self {
        let mut at = 0;
        while at < marks.len() {
            if marks[at].is_ascii() {
                self.marks_of_ascii |= 1 << marks[at] as u32;
            } else {
                self.others |= MARK;
            }
            at += 1;
        }
        self
    }

    /// Whether all the flags of the other hold.
    pub(super) const fn has(&self, other: Self) -> bool {
        self.others & other.others == other.others
    }

    pub(super) const fn starting_words(&self) -> &WordSet {
        &self.words
    }

    /// Whether the word of this id is among them.
    pub(super) const fn has_word(&self, id: usize) -> bool {
        self.words.has_id(id)
    }

    /// These, and the words of a set.
    pub(crate) const fn or_words(self, words: WordSet) -> Self {
        Self { words: self.words.or(words), ..self }
    }

    /// What either starts with.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self { words: self.words.or(other.words), marks_of_ascii: self.marks_of_ascii | other.marks_of_ascii, others: self.others | other.others }
    }

    /// Whether any of the rules can start with this token.
    #[inline]
    pub(crate) fn admit(&self, token: Token) -> bool {
        let has = |flag: u8| self.others & flag != 0;
        match token.kind() {
            Kind::Word => self.words.has(token) || token.is_capital() && (has(CAPITAL) || has(ROMAN) && token.as_roman().is_some()),
            Kind::Number | Kind::Overlong => has(NUMBER),
            Kind::Mark => match token.as_mark() {
                Some(mark) if mark.is_ascii() => self.marks_of_ascii >> mark as u32 & 1 == 1,
                _ => has(MARK),
            },
        }
    }
}
