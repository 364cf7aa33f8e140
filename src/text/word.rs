//! Words as numbers: [`w!`] while compiling, one look into a constant hash table while reading.

use super::fold::{Cell, Syllable, cell, decode};
use super::tables::WORDS;

/// A word of the table, by its place in it. Two words are the same when they fold to the same key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word(u16);

const COUNT: usize = WORDS.len();
/// A power of two with room to spare, so that a search ends after a step or two.
const SLOTS: usize = 8192;
const SHIFT: u32 = 64 - SLOTS.trailing_zeros();

static KEYS: [u64; COUNT] = keys();
static TABLE: [u16; SLOTS] = slots();

impl Word {
    /// A word that no grammar names.
    pub(crate) const OTHER: Self = Self(0);
    /// How many ids there are, [`Word::OTHER`] included.
    pub(crate) const COUNT: usize = COUNT + 1;

    pub(crate) const fn id(self) -> u16 {
        self.0
    }

    pub(crate) const fn from_id(id: u16) -> Self {
        Self(id)
    }

    /// How the table spells it; nothing for [`Word::OTHER`].
    pub(crate) fn text(self) -> &'static str {
        (self.0 as usize).checked_sub(1).and_then(|at| WORDS.get(at)).copied().unwrap_or_default()
    }
}

impl core::fmt::Debug for Word {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "w!({:?})", self.text())
    }
}

/// The word of the table that is spelt so. A word that is not in the table does not compile.
macro_rules! w {
    ($spelling:literal) => {
        const { $crate::text::word::named($spelling) }
    };
}
pub(crate) use w;

/// The word of a spelling, for [`w!`].
#[allow(clippy::panic, reason = "runs while compiling: a misspelt word does not build")]
pub(crate) const fn named(spelling: &str) -> Word {
    let found = find(fold(spelling.as_bytes(), 0, spelling.len()).key());
    assert!(found.0 != 0, "no such word in text/tables.rs");
    found
}

/// Folds the letters of `bytes[from..to]`.
#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
pub(crate) const fn fold(bytes: &[u8], from: usize, to: usize) -> Syllable {
    let mut word = Syllable::new();
    let mut at = from;
    while at < to {
        let (scalar, width) = decode(bytes, at);
        if scalar < 0x80 {
            word.push(Cell::ascii(bytes[at]));
        } else if let Some(letter) = cell(scalar) {
            word.push(letter);
        } else {
            word.combine(scalar);
        }
        at += width;
    }
    word
}

const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> SHIFT) as usize
}

/// The word with this key.
#[inline]
#[allow(clippy::indexing_slicing, reason = "a slot is below SLOTS by its shift and its mask, an id below COUNT by its making")]
pub(crate) const fn find(key: u64) -> Word {
    let mut at = slot(key);
    loop {
        let id = TABLE[at];
        if id == 0 || KEYS[id as usize - 1] == key {
            return Word(id);
        }
        at = (at + 1) & (SLOTS - 1);
    }
}

#[allow(clippy::indexing_slicing, clippy::large_stack_arrays, reason = "runs while compiling: a bad index does not build")]
#[allow(long_running_const_eval, reason = "some thousand words, once a build")]
const fn keys() -> [u64; COUNT] {
    let mut keys = [0; COUNT];
    let mut at = 0;
    while at < COUNT {
        keys[at] = fold(WORDS[at].as_bytes(), 0, WORDS[at].len()).key();
        assert!(keys[at] != 0, "a word of the table cannot be read");
        at += 1;
    }
    keys
}

#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
#[allow(long_running_const_eval, reason = "some thousand words, once a build")]
const fn slots() -> [u16; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut at = 0;
    while at < COUNT {
        let mut place = slot(KEYS[at]);
        while slots[place] != 0 {
            assert!(KEYS[slots[place] as usize - 1] != KEYS[at], "a word of the table stands twice");
            place = (place + 1) & (SLOTS - 1);
        }
        slots[place] = at as u16 + 1;
        at += 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;
    use alloc::string::String;
    use alloc::vec::Vec;
    extern crate std;
    use std::path::Path;

    /// The sources but the table of words itself.
    fn sources(folder: &Path, out: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, out);
            } else if !path.ends_with("text/tables.rs") {
                out.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }

    #[test]
    fn every_word_of_the_table_is_named_somewhere() {
        let mut files = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
        let code = files.iter().flat_map(|file| file.lines()).filter(|line| !line.trim_start().starts_with("//"));
        let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2));
        let words = quoted.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
        let named: BTreeSet<u64> = words.filter(|word| word.len() <= 24).map(|word| fold(word.as_bytes(), 0, word.len()).key()).collect();
        let idle: Vec<&str> = WORDS.iter().zip(KEYS).filter(|(_, key)| !named.contains(key)).map(|(word, _)| *word).collect();
        assert!(idle.is_empty(), "no grammar and no table names {idle:?}");
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(WORDS.is_sorted());
    }
}
