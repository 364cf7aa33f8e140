//! Tables of phrases: rows of many words each, the longest of which wins at a place.

use super::tokens::Tokens;
use crate::text::fold::decode;
use crate::text::word::{find, fold};
use crate::text::{Kind, Token, Word, WordSet};

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
        assert!(len < PARTS || bytes[at] == b' ', "a phrase has at most nine parts");
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
        let (first, rest) = tokens.ahead(PARTS).split_first()?;
        (part_of(*first) == self.first() && self.goes_on(rest)).then_some(self.len as usize)
    }

    /// Whether the parts behind the first are these tokens.
    #[inline]
    fn goes_on(&self, tokens: &[Token]) -> bool {
        let rest = self.parts.get(1..self.len as usize).unwrap_or_default();
        rest.len() <= tokens.len() && rest.iter().zip(tokens).all(|(part, token)| part_of(*token) == *part)
    }

    #[allow(clippy::indexing_slicing, reason = "a phrase has a first part by its making")]
    const fn first(&self) -> u16 {
        self.parts[0]
    }
}

/// The part of a phrase that a token is; zero, which is none, for a number and a mark that no phrase has.
#[inline]
fn part_of(token: Token) -> u16 {
    match (token.kind(), token.as_mark()) {
        (Kind::Word, _) => token.as_word().id(),
        (Kind::Mark, Some(mark)) if mark.is_ascii() && token.run() == 1 => MARK | mark as u16,
        _ => 0,
    }
}

/// The first two parts of a phrase as one number; zero stands for no second.
const fn key(first: u16, second: u16) -> u32 {
    (first as u32) << 16 | second as u32
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

/// Rows of phrases with what each means, found by their first two words.
pub(crate) struct Lexicon<V: 'static, const N: usize> {
    rows: &'static [(Phrase, V); N],
    /// The first words of the rows: most tokens are none, which a bit tells.
    starts: WordSet,
    /// Those that are a row by themselves, and the second words of all others: most tokens behind a first word are none.
    alone: WordSet,
    seconds: WordSet,
    /// The places of the rows in the order of their first and second parts, and these parts as one number.
    order: [u16; N],
    keys: [u32; N],
    /// Where in that order the rows of a first word begin.
    from: [u16; Word::COUNT],
}

impl<V, const N: usize> Lexicon<V, N> {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn new(rows: &'static [(Phrase, V); N]) -> Self {
        let (mut order, mut keys) = ([0; N], [0; N]);
        let mut row = 0;
        while row < N {
            let own = key(rows[row].0.parts[0], rows[row].0.parts[1]);
            assert!(rows[row].0.parts[0] & MARK == 0, "a phrase begins with a word");
            let mut at = row;
            while at > 0 && keys[at - 1] > own {
                (order[at], keys[at]) = (order[at - 1], keys[at - 1]);
                at -= 1;
            }
            (order[at], keys[at]) = (row as u16, own);
            row += 1;
        }
        let mut from = [0; Word::COUNT];
        while row > 0 {
            row -= 1;
            from[(keys[row] >> 16) as usize] = row as u16;
        }
        let (mut alone, mut seconds) = (WordSet::of(&[]), WordSet::of(&[]));
        while row < N {
            let phrase = &rows[row].0;
            if phrase.len == 1 {
                alone = alone.or(WordSet::of(&[Word::from_id(phrase.parts[0])]));
            } else if phrase.parts[1] & MARK == 0 {
                seconds = seconds.or(WordSet::of(&[Word::from_id(phrase.parts[1])]));
            }
            row += 1;
        }
        Self { rows, starts: WordSet::of(&firsts(rows)), alone, seconds, order, keys, from }
    }

    /// The words that its rows begin with.
    pub(crate) const fn starts(&self) -> WordSet {
        self.starts
    }

    /// The longest row at this place: how many tokens it takes, and what it means.
    #[inline]
    pub(crate) fn longest(&self, tokens: Tokens<'_>) -> Option<(usize, &'static V)> {
        let first = tokens.word_at(0);
        if !self.starts.holds(first) {
            return None;
        }
        let goes_on = || tokens.get(1).is_some_and(|second| second.kind() == Kind::Mark || self.seconds.has(second));
        if self.alone.holds(first) || goes_on() { self.search(tokens) } else { None }
    }

    #[inline(never)]
    fn search(&self, tokens: Tokens<'_>) -> Option<(usize, &'static V)> {
        let (first, rest) = tokens.ahead(PARTS).split_first()?;
        let first = first.as_word().id();
        let (one, two) = (key(first, 0), key(first, rest.first().map_or(0, |token| part_of(*token))));
        let from = self.from.get(first as usize).copied()? as usize;
        let mut best: Option<&'static (Phrase, V)> = None;
        for (at, own) in self.keys.get(from..)?.iter().enumerate() {
            if *own > two {
                break;
            }
            if *own == two || *own == one {
                let found = self.rows.get(*self.order.get(from + at)? as usize)?;
                if best.is_none_or(|(best, _)| found.0.len > best.len) && found.0.goes_on(rest) {
                    best = Some(found);
                }
            }
        }
        best.map(|(phrase, value)| (phrase.len as usize, value))
    }
}
