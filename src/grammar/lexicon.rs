//! Tables of phrases: rows of many words each, the longest of which wins at a place.

use super::tokens::Tokens;
use crate::text::fold::decode;
use crate::text::word::{find, fold};
use crate::text::{Word, WordSet};

/// The most parts of a phrase.
const PARTS: usize = 9;
/// A part that is a mark and no word.
const MARK: u16 = 0x8000;

/// Words and marks that stand one after the other, as [`phrase`] reads them off a spelling.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    parts: [u16; PARTS],
    len: u8,
}

/// The phrase of a spelling such as `"đ/c"` or `"hội liên hiệp phụ nữ"`. A word of no table does not compile.
#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
pub(crate) const fn phrase(spelling: &str) -> Phrase {
    let bytes = spelling.as_bytes();
    let (mut parts, mut len, mut at) = ([0; PARTS], 0, 0);
    while at < bytes.len() {
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        if bytes[at] < 0x80 && !bytes[at].is_ascii_alphabetic() {
            parts[len] = MARK | bytes[at] as u16;
            at += 1;
        } else {
            let start = at;
            while at < bytes.len() && (bytes[at] >= 0x80 || bytes[at].is_ascii_alphabetic()) {
                at += decode(bytes, at).1;
            }
            let word = find(fold(bytes, start, at).key());
            assert!(word.id() != 0, "a phrase holds a word that is not in text/tables.rs");
            parts[len] = word.id();
        }
        len += 1;
    }
    assert!(len > 0, "a phrase holds no word");
    Phrase { parts, len: len as u8 }
}

impl Phrase {
    /// How many tokens it takes, where it stands at this place.
    pub(crate) fn matches(&self, tokens: Tokens<'_>) -> Option<usize> {
        let len = self.len as usize;
        let parts = self.parts.get(..len)?;
        parts
            .iter()
            .enumerate()
            .all(|(ahead, part)| {
                tokens.get(ahead).is_some_and(|token| {
                    if part & MARK != 0 {
                        char::from_u32(u32::from(part & !MARK)).is_some_and(|mark| token.is_mark(mark))
                    } else {
                        token.is(Word::from_id(*part))
                    }
                })
            })
            .then_some(len)
    }

    #[allow(clippy::indexing_slicing, reason = "a phrase has a first part by its making")]
    const fn first(&self) -> u16 {
        self.parts[0]
    }
}

/// The first words of a table's rows. A rule that is given them as what it can start with reaches every row.
#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
pub(crate) const fn firsts<V, const N: usize>(rows: &[(Phrase, V); N]) -> [Word; N] {
    let (mut words, mut row) = ([Word::OTHER; N], 0);
    while row < N {
        words[row] = Word::from_id(rows[row].0.first());
        row += 1;
    }
    words
}

/// Rows of phrases with what each means, found by their first word.
pub(crate) struct Lexicon<V: 'static, const N: usize> {
    rows: &'static [(Phrase, V); N],
    /// The first words of the rows: most tokens are none, which a bit tells.
    starts: WordSet,
    /// The last row of each first word, from 1, and of each row the one before it with the same first word.
    last: [u16; Word::COUNT],
    before: [u16; N],
}

impl<V, const N: usize> Lexicon<V, N> {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn new(rows: &'static [(Phrase, V); N]) -> Self {
        let (mut last, mut before) = ([0; Word::COUNT], [0; N]);
        let mut row = 0;
        while row < N {
            let first = rows[row].0.first();
            assert!(first & MARK == 0, "a phrase begins with a word");
            before[row] = last[first as usize];
            last[first as usize] = row as u16 + 1;
            row += 1;
        }
        Self { rows, starts: WordSet::of(&firsts(rows)), last, before }
    }

    /// The words that its rows begin with.
    pub(crate) const fn starts(&self) -> WordSet {
        self.starts
    }

    /// The longest row at this place: how many tokens it takes, and what it means.
    #[inline]
    pub(crate) fn longest(&self, tokens: Tokens<'_>) -> Option<(usize, &'static V)> {
        if self.starts.holds(tokens.word_at(0)) { self.search(tokens) } else { None }
    }

    #[inline(never)]
    fn search(&self, tokens: Tokens<'_>) -> Option<(usize, &'static V)> {
        let mut row = self.last.get(tokens.word_at(0).id() as usize).copied()?;
        let mut best: Option<(usize, &'static V)> = None;
        while let Some(at) = (row as usize).checked_sub(1) {
            let (phrase, value) = self.rows.get(at)?;
            match phrase.matches(tokens) {
                Some(len) if best.is_none_or(|(longest, _)| len > longest) => best = Some((len, value)),
                _ => {}
            }
            row = self.before.get(at).copied()?;
        }
        best
    }
}
