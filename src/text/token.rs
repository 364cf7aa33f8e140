//! The token: sixteen bytes that stand for a word, a run of digits or a mark.

use super::word::Word;
use crate::span::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// A run of letters.
    Word,
    /// A run of one to eighteen digits.
    Number,
    /// A longer run of digits: no figure of a bulletin.
    Overlong,
    /// A mark, or a run of the same one.
    Mark,
}

/// What stood before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Gap {
    /// Nothing: the token is glued to the one before it.
    None,
    /// White space within a line.
    Space,
    /// One line break.
    Line,
    /// An empty line, or the start of the text.
    Blank,
}

/// One token. Its `value` is, of a word, the [`Word`], the Roman value and the number of letters; of a number the value and
/// the number of digits; of a mark the folded character and how often it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    start: u32,
    len: u16,
    kind: Kind,
    flags: u8,
    value: u64,
}

const GAP: u8 = 3;
const CAPITAL: u8 = 4;
const ALL_UPPER: u8 = 8;
/// The four bits of the indent.
const INDENT: u32 = 4;

impl Token {
    pub(crate) const fn word(span: (usize, usize), gap: Gap, word: Word, roman: u16, letters: u32, first_upper: bool, all_upper: bool) -> Self {
        let letters = if letters > 255 { 255 } else { letters };
        let mut flags = gap as u8;
        if first_upper {
            flags |= CAPITAL;
        }
        if all_upper {
            flags |= ALL_UPPER;
        }
        Self {
            start: span.0 as u32,
            len: (span.1 - span.0) as u16,
            kind: Kind::Word,
            flags,
            value: word.id() as u64 | (roman as u64) << 16 | (letters as u64) << 32,
        }
    }

    pub(crate) const fn number(span: (usize, usize), gap: Gap, value: u64, digits: u32) -> Self {
        let kind = if digits > 18 { Kind::Overlong } else { Kind::Number };
        let digits = if digits > 15 { 15 } else { digits };
        Self { start: span.0 as u32, len: (span.1 - span.0) as u16, kind, flags: gap as u8, value: value & (u64::MAX >> 4) | (digits as u64) << 60 }
    }

    pub(crate) const fn mark(span: (usize, usize), gap: Gap, mark: char, count: u32) -> Self {
        Self { start: span.0 as u32, len: (span.1 - span.0) as u16, kind: Kind::Mark, flags: gap as u8, value: mark as u64 | (count as u64) << 32 }
    }

    /// The same token, set in by so many spaces at the head of its line, to fifteen.
    pub(crate) const fn set_in(self, spaces: u8) -> Self {
        let spaces = if spaces > 15 { 15 } else { spaces };
        Self { flags: self.flags | spaces << INDENT, ..self }
    }

    /// How many spaces stand before it at the head of its line, to fifteen; 0 for a token further on.
    pub(crate) const fn indent(&self) -> usize {
        (self.flags >> INDENT) as usize
    }

    pub(crate) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.len as u32)
    }

    pub(crate) const fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) const fn gap(&self) -> Gap {
        match self.flags & GAP {
            0 => Gap::None,
            1 => Gap::Space,
            2 => Gap::Line,
            _ => Gap::Blank,
        }
    }

    /// Whether nothing stands between this token and the one before it.
    pub(crate) const fn is_glued(&self) -> bool {
        self.flags & GAP == 0
    }

    /// The word: [`Word::OTHER`] for one of no table, and for a token that is no word.
    pub(crate) const fn as_word(&self) -> Word {
        match self.kind {
            Kind::Word => Word::from_id(self.value as u16),
            _ => Word::OTHER,
        }
    }

    pub(crate) fn is(&self, word: Word) -> bool {
        self.kind as u8 == Kind::Word as u8 && self.value as u16 == word.id()
    }

    pub(crate) fn is_any(&self, words: &[Word]) -> bool {
        self.kind as u8 == Kind::Word as u8 && words.contains(&self.as_word())
    }

    /// The value of a run of digits and how many there are (fifteen for more).
    pub(crate) const fn as_number(&self) -> Option<(u64, u32)> {
        match self.kind {
            Kind::Number => Some((self.value & (u64::MAX >> 4), (self.value >> 60) as u32)),
            _ => None,
        }
    }

    /// The value of a word in capital Roman digits.
    pub(crate) const fn as_roman(&self) -> Option<u16> {
        match (self.kind, (self.value >> 16) as u16) {
            (Kind::Word, 1..) => Some((self.value >> 16) as u16),
            _ => None,
        }
    }

    /// How many letters a word has, to 255; 0 for another token.
    pub(crate) const fn letters(&self) -> u32 {
        match self.kind {
            Kind::Word => (self.value >> 32) as u32,
            _ => 0,
        }
    }

    /// The folded character of a mark: one dash for all dashes, one slash for all slashes.
    pub(crate) const fn as_mark(&self) -> Option<char> {
        match self.kind {
            Kind::Mark => char::from_u32(self.value as u32),
            _ => None,
        }
    }

    /// Whether it is this mark, once.
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind as u8 == Kind::Mark as u8 && self.value == (mark as u64 | 1 << 32)
    }

    /// How often a mark stands in its run; 0 for another token.
    pub(crate) const fn run(&self) -> u32 {
        match self.kind {
            Kind::Mark => (self.value >> 32) as u32,
            _ => 0,
        }
    }

    /// Whether it is a word that begins with a capital.
    pub(crate) const fn is_capital(&self) -> bool {
        self.flags & CAPITAL != 0
    }

    /// Whether it is a word in capitals alone.
    pub(crate) const fn is_all_upper(&self) -> bool {
        self.flags & ALL_UPPER != 0
    }
}
