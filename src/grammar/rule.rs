//! A rule and its examples, which are one value.

use super::tokens::{Parsed, Tokens};
use crate::text::{Kind, Token, Word};

/// One way of saying something.
pub(crate) struct Rule<S: 'static> {
    pub(crate) name: &'static str,
    /// The tokens it can start with: a rule is tried nowhere else.
    pub(crate) first: First,
    pub(crate) shape: for<'t> fn(Tokens<'t>) -> Parsed<'t, S>,
    pub(crate) examples: &'static [Example],
}

/// What a rule can start with.
#[derive(Clone, Copy)]
pub(crate) struct First {
    pub(crate) words: &'static [Word],
    pub(crate) number: bool,
    pub(crate) roman: bool,
    pub(crate) capital: bool,
    pub(crate) marks: &'static [char],
}

impl First {
    /// One of these words.
    pub(crate) const fn words(words: &'static [Word]) -> Self {
        Self { words, number: false, roman: false, capital: false, marks: &[] }
    }

    /// A number in digits, or one of these words.
    pub(crate) const fn number_or(words: &'static [Word]) -> Self {
        Self { words, number: true, roman: false, capital: false, marks: &[] }
    }

    /// Any word that begins with a capital, or one of these.
    pub(crate) const fn capital_or(words: &'static [Word]) -> Self {
        Self { words, number: false, roman: false, capital: true, marks: &[] }
    }

    /// One of these marks besides.
    pub(crate) const fn or_marks(self, marks: &'static [char]) -> Self {
        Self { marks, ..self }
    }

    /// A Roman number besides.
    pub(crate) const fn or_roman(self) -> Self {
        Self { roman: true, ..self }
    }

    #[cfg(test)]
    pub(crate) fn admits(self, token: Token) -> bool {
        match token.kind() {
            Kind::Number | Kind::Overlong => self.number,
            Kind::Mark => token.as_mark().is_some_and(|mark| self.marks.contains(&mark)),
            Kind::Word => token.is_any(self.words) || self.roman && token.as_roman().is_some() || self.capital && token.is_capital(),
        }
    }
}

/// A text, and what a rule makes of it. Where the rule reads only a part, the part stands between `⟨` and `⟩`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Example {
    pub(crate) text: &'static str,
    /// The value's own text form; nothing for a text in which no fact is to be found.
    pub(crate) value: Option<&'static str>,
    /// The reference date, if any.
    pub(crate) on: Option<&'static str>,
}

/// `text` means `value`.
pub(crate) const fn says(text: &'static str, value: &'static str) -> Example {
    Example { text, value: Some(value), on: None }
}

/// `text`, or the part of it between `⟨` and `⟩`, holds no fact of this floor.
pub(crate) const fn void(text: &'static str) -> Example {
    Example { text, value: None, on: None }
}

impl Example {
    /// The same, read with a reference date.
    pub(crate) const fn on(self, date: &'static str) -> Self {
        Self { on: Some(date), ..self }
    }
}

/// Where in an index a token looks.
pub(super) const NUMBER: usize = Word::COUNT;
pub(super) const ROMAN: usize = Word::COUNT + 1;
pub(super) const CAPITAL: usize = Word::COUNT + 2;
pub(super) const MARK: usize = Word::COUNT + 3;
pub(super) const PLACES: usize = Word::COUNT + 4;

/// Of every token, the rules that can start with it: a bit each.
pub(super) struct Index([u64; PLACES]);

impl Index {
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    pub(super) const fn of<S>(rules: &[&Rule<S>]) -> Self {
        assert!(rules.len() <= 64, "a table holds at most 64 rules");
        let mut index = [0; PLACES];
        let mut rule = 0;
        while rule < rules.len() {
            let first = rules[rule].first;
            let bit = 1 << rule;
            let mut at = 0;
            while at < first.words.len() {
                index[first.words[at].id() as usize] |= bit;
                at += 1;
            }
            if first.number {
                index[NUMBER] |= bit;
            }
            if first.roman {
                index[ROMAN] |= bit;
            }
            if first.capital {
                index[CAPITAL] |= bit;
            }
            if !first.marks.is_empty() {
                index[MARK] |= bit;
            }
            rule += 1;
        }
        Self(index)
    }

    /// The rules that may start with this token.
    #[inline]
    pub(super) fn candidates(&self, token: &Token) -> u64 {
        let at = |place: usize| self.0.get(place).copied().unwrap_or_default();
        match token.kind() {
            Kind::Number | Kind::Overlong => at(NUMBER),
            Kind::Mark => at(MARK),
            Kind::Word => {
                let mut found = at(token.as_word().id() as usize);
                if token.is_capital() {
                    found |= at(CAPITAL);
                    if token.as_roman().is_some() {
                        found |= at(ROMAN);
                    }
                }
                found
            }
        }
    }
}
