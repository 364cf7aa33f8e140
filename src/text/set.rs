//! A set of words that is asked often: a bit a word, so that all the sets of a scan stay near.

use super::token::Token;
use super::word::Word;

const BITS: usize = 64;

/// Words of a table, found in one step.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordSet([u64; Word::COUNT.div_ceil(BITS)]);

impl WordSet {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn of(words: &[Word]) -> Self {
        let mut bits = [0; Word::COUNT.div_ceil(BITS)];
        let mut at = 0;
        while at < words.len() {
            let id = words[at].id() as usize;
            bits[id / BITS] |= 1 << (id % BITS);
            at += 1;
        }
        Self(bits)
    }

    /// The words of either.
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn or(mut self, other: Self) -> Self {
        let mut at = 0;
        while at < self.0.len() {
            self.0[at] |= other.0[at];
            at += 1;
        }
        self
    }

    /// Whether the token is one of the words.
    #[inline]
    pub(crate) fn has(&self, token: Token) -> bool {
        self.holds(token.as_word())
    }

    /// Whether the word of this id is one of them, while compiling.
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn has_id(&self, id: usize) -> bool {
        self.0[id / BITS] >> (id % BITS) & 1 == 1
    }

    /// The words that stand in these tokens.
    pub(crate) fn in_tokens(tokens: &[Token]) -> Self {
        let mut bits = [0; Word::COUNT.div_ceil(BITS)];
        for token in tokens {
            let id = token.as_word().id() as usize;
            if let Some(bits) = bits.get_mut(id / BITS) {
                *bits |= 1 << (id % BITS);
            }
        }
        Self(bits)
    }

    /// Whether any word is in both.
    #[inline]
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).fold(0, |both, (one, two)| both | one & two) != 0
    }

    /// Whether the word is one of them.
    #[inline]
    pub(crate) fn holds(&self, word: Word) -> bool {
        let id = word.id() as usize;
        self.0.get(id / BITS).is_some_and(|bits| bits >> (id % BITS) & 1 == 1)
    }
}

/// Several sets as one table, a bit a set: one look at a word tells in which of them it is.
pub(crate) struct WordSets([u8; Word::COUNT]);

impl WordSets {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(crate) const fn of(sets: &[&WordSet]) -> Self {
        assert!(sets.len() <= 8, "a byte holds eight bits");
        let (mut bits, mut id) = ([0; Word::COUNT], 0);
        while id < Word::COUNT {
            let mut set = 0;
            while set < sets.len() {
                if sets[set].has_id(id) {
                    bits[id] |= 1 << set;
                }
                set += 1;
            }
            id += 1;
        }
        Self(bits)
    }

    /// The sets that the token is in, a bit each.
    #[inline]
    pub(crate) fn of_token(&self, token: Token) -> u8 {
        self.0.get(token.as_word().id() as usize).copied().unwrap_or_default()
    }
}
