//! A rule and its examples, which are one value.

use super::starts::Starts;
use super::tokens::{Parsed, Tokens};
use crate::text::{Kind, Token, Word, WordSet};

/// One way of saying something.
pub(crate) struct Rule<S: 'static> {
    pub(crate) name: &'static str,
    /// The tokens it can start with, and what must stand near them: a rule is tried nowhere else.
    pub(crate) first: First,
    pub(crate) shape: for<'t> fn(Tokens<'t>) -> Parsed<'t, S>,
    pub(crate) examples: &'static [Example],
}

/// What a rule can start with, and what must stand near.
#[derive(Clone, Copy)]
pub(crate) struct First {
    starts: Starts,
    /// The marks by themselves: those beyond ASCII are one bit of `starts`.
    marks: &'static [char],
    /// Only right before a number.
    before_a_number: bool,
    needs: Needs,
}

impl First {
    const NOTHING: Self = Self { starts: Starts::NOTHING, marks: &[], before_a_number: false, needs: Needs::NOTHING };

    /// One of these words.
    pub(crate) const fn words(words: &[Word]) -> Self {
        Self::among(WordSet::of(words))
    }

    /// One of so many words that they are a set.
    pub(crate) const fn among(words: WordSet) -> Self {
        Self::NOTHING.or_words(words)
    }

    /// A number in digits, or one of these words.
    pub(crate) const fn number_or(words: &[Word]) -> Self {
        Self { starts: Starts::NUMBER, ..Self::NOTHING }.or_words(WordSet::of(words))
    }

    /// Any word that begins with a capital, or one of these.
    pub(crate) const fn capital_or(words: &[Word]) -> Self {
        Self { starts: Starts::CAPITAL, ..Self::NOTHING }.or_words(WordSet::of(words))
    }

    /// One of the words of a set besides.
    pub(crate) const fn or_words(self, words: WordSet) -> Self {
        Self { starts: self.starts.or_words(words), ..self }
    }

    /// One of these marks besides.
    pub(crate) const fn or_marks(self, marks: &'static [char]) -> Self {
        Self { starts: self.starts.or_marks(marks), marks, ..self }
    }

    /// A Roman number besides.
    pub(crate) const fn or_roman(self) -> Self {
        Self { starts: self.starts.or(Starts::ROMAN), ..self }
    }

    /// Only where a number stands right behind: for what begins with a comma, or with any capital.
    pub(crate) const fn before_a_number(self) -> Self {
        Self { before_a_number: true, ..self }
    }

    /// Only where one of these words or marks stands within the next tokens.
    pub(crate) const fn needs(self, words: &'static [Word], marks: &'static [char]) -> Self {
        Self { needs: Needs { words, marks, any: false }, ..self }
    }

    /// The words it can start with.
    pub(crate) const fn starting_words(&self) -> &WordSet {
        self.starts.starting_words()
    }

    /// Whether it may start with this word.
    #[cfg(test)]
    pub(crate) fn has_word(&self, word: Word) -> bool {
        self.starts.has_word(word.id().into())
    }

    /// Whether it may start with this token.
    #[cfg(test)]
    pub(crate) fn admits(&self, token: Token) -> bool {
        self.starts.admit(token)
    }
}

/// What a rule cannot do without: one of these words or marks, near its start. A look-up a token decides it for all rules of
/// a table at once, so that a rule that reads much costs nothing where it reads nothing.
#[derive(Clone, Copy)]
struct Needs {
    words: &'static [Word],
    marks: &'static [char],
    any: bool,
}

impl Needs {
    /// How many tokens are looked through.
    const WITHIN: usize = 20;
    /// Nothing: the rule is tried wherever it may start.
    const NOTHING: Self = Self { words: &[], marks: &[], any: true };
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
/// The marks of ASCII have a place each, all others share the one at zero.
pub(super) const MARK: usize = Word::COUNT + 3;
pub(super) const PLACES: usize = MARK + 128;

const fn place_of(mark: char) -> usize {
    if mark.is_ascii() { MARK + mark as usize } else { MARK }
}

/// Of every token, the rules that can start with it, and those whose need it meets: a bit each.
pub(super) struct Index {
    first: [u64; PLACES],
    meets: [u64; PLACES],
    starts: Starts,
    /// What the rules start with that stand only before a number, and which rules those are.
    starts_before_a_number: Starts,
    before_a_number: u64,
    /// The rules that need something.
    needy: u64,
    /// The marks that some rule needs, with the rules that each meets.
    marks: [(char, u64); MARKS],
}

/// How many different marks the rules of a table may need.
const MARKS: usize = 8;

impl Index {
    #[allow(clippy::indexing_slicing, clippy::large_stack_arrays, reason = "runs while compiling: a bad index does not build")]
    pub(super) const fn of<S>(rules: &[&Rule<S>]) -> Self {
        assert!(rules.len() <= 64, "a table holds at most 64 rules");
        let mut index = Self {
            first: [0; PLACES],
            meets: [0; PLACES],
            starts: Starts::NOTHING,
            starts_before_a_number: Starts::NOTHING,
            before_a_number: 0,
            needy: 0,
            marks: [('\0', 0); MARKS],
        };
        let mut rule = 0;
        while rule < rules.len() {
            let bit = 1 << rule;
            index.add_first(&rules[rule].first, bit);
            index.add_needs(rules[rule].first.needs, bit);
            rule += 1;
        }
        index
    }

    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    const fn add_first(&mut self, first: &First, bit: u64) {
        if first.before_a_number {
            self.starts_before_a_number = self.starts_before_a_number.or(first.starts);
            self.before_a_number |= bit;
        } else {
            self.starts = self.starts.or(first.starts);
        }
        let mut id = 0;
        while id < Word::COUNT {
            if first.starts.has_word(id) {
                self.first[id] |= bit;
            }
            id += 1;
        }
        if first.starts.has(Starts::NUMBER) {
            self.first[NUMBER] |= bit;
        }
        if first.starts.has(Starts::ROMAN) {
            self.first[ROMAN] |= bit;
        }
        if first.starts.has(Starts::CAPITAL) {
            self.first[CAPITAL] |= bit;
        }
        let mut at = 0;
        while at < first.marks.len() {
            self.first[place_of(first.marks[at])] |= bit;
            at += 1;
        }
    }

    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    const fn add_needs(&mut self, needs: Needs, bit: u64) {
        if needs.any {
            return;
        }
        self.needy |= bit;
        let mut at = 0;
        while at < needs.words.len() {
            self.meets[needs.words[at].id() as usize] |= bit;
            at += 1;
        }
        at = 0;
        while at < needs.marks.len() {
            let mut place = 0;
            while self.marks[place].1 != 0 && self.marks[place].0 != needs.marks[at] {
                place += 1;
            }
            self.marks[place] = (needs.marks[at], self.marks[place].1 | bit);
            at += 1;
        }
    }

    /// The rules that are worth trying here.
    #[inline]
    pub(super) fn candidates(&self, tokens: Tokens<'_>) -> u64 {
        let Some(first) = tokens.first() else {
            return 0;
        };
        let before_a_number = self.before_a_number != 0 && tokens.get(1).is_some_and(|next| next.kind() == Kind::Number);
        let may_start = self.starts.admit(first) || before_a_number && self.starts_before_a_number.admit(first);
        if !may_start {
            return 0;
        }
        let mut found = self.startable(&first);
        if !before_a_number {
            found &= !self.before_a_number;
        }
        let mut wanting = found & self.needy;
        if wanting == 0 {
            return found;
        }
        for token in tokens.ahead(Needs::WITHIN) {
            wanting &= !self.met(token);
            if wanting == 0 {
                break;
            }
        }
        found & !wanting
    }

    /// What any of the rules starts with that stand anywhere.
    pub(super) const fn starts(&self) -> &Starts {
        &self.starts
    }

    /// What any of the rules starts with that stand only before a number.
    pub(super) const fn starts_before_a_number(&self) -> &Starts {
        &self.starts_before_a_number
    }

    #[inline]
    fn startable(&self, token: &Token) -> u64 {
        let at = |place: usize| self.first.get(place).copied().unwrap_or_default();
        match token.kind() {
            Kind::Number | Kind::Overlong => at(NUMBER),
            Kind::Mark => token.as_mark().map_or(0, |mark| at(place_of(mark))),
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

    /// The rules whose need this token meets.
    #[inline]
    fn met(&self, token: &Token) -> u64 {
        match token.kind() {
            Kind::Word => self.meets.get(token.as_word().id() as usize).copied().unwrap_or_default(),
            Kind::Mark => self.marks.iter().find(|(mark, _)| token.as_mark() == Some(*mark)).map_or(0, |(_, rules)| *rules),
            Kind::Number | Kind::Overlong => 0,
        }
    }
}
