//! A set of many words that is asked often: a bit a word.
//!
//! May import: `text`.

use crate::text::{Token, Word};

const BITS: usize = 64;

/// Words of a table, found in one step.
pub(super) struct WordSet([u64; Word::COUNT / BITS + 1]);

impl WordSet {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(super) const fn of(words: &[Word]) -> Self {
        let mut bits = [0; Word::COUNT / BITS + 1];
        let mut at = 0;
        while at < words.len() {
            let id = words[at].id() as usize;
            bits[id / BITS] |= 1 << (id % BITS);
            at += 1;
        }
        Self(bits)
    }

    /// Whether the token is one of the words.
    pub(super) fn has(&self, token: Token) -> bool {
        let id = token.as_word().id() as usize;
        self.0.get(id / BITS).is_some_and(|bits| bits >> (id % BITS) & 1 == 1)
    }
}
