//! Doors for the crate's own examples, benches and fuzz targets: what a lexer gives, and the table of rules. No part of the
//! interface: it changes with the rooms behind it.
//!
//! May import: the floors whose rules it shows.

use crate::grammar::Table;
use crate::grammar::rule::Example;
use crate::span::Span;
use crate::text::{Token, lex};
use crate::{activity, entity, quantity, time};
use alloc::vec::Vec;

/// A text in tokens.
#[derive(Debug)]
pub struct Lexed(Vec<Token>);

impl Lexed {
    /// Lexes a text of at most 4 GiB.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(lex(text))
    }

    /// How many tokens there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Where the tokens stand.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.0.iter().map(Token::span)
    }

    /// What the tokens are, whatever the letters were typed in.
    pub fn kinds(&self) -> impl Iterator<Item = impl PartialEq + core::fmt::Debug> + '_ {
        self.0.iter().map(|token| {
            let letters = (token.letters(), token.is_capital(), token.is_all_upper(), token.as_roman());
            (token.kind(), token.gap(), token.as_word(), token.as_number(), token.as_mark(), token.run(), letters)
        })
    }
}

/// One example of a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleExample {
    /// Which floor the rule is of.
    pub floor: &'static str,
    /// The rule's name.
    pub rule: &'static str,
    /// A text that it reads, the part between `⟨` and `⟩` where they stand.
    pub text: &'static str,
    /// What it means; nothing of a text in which there is no such fact.
    pub value: Option<&'static str>,
    /// The reference date, where one is needed.
    pub on: Option<&'static str>,
}

/// Every example of every rule, floor by floor.
pub fn rules() -> impl Iterator<Item = RuleExample> {
    let figures = of("time", &time::rules::TABLE).chain(of("quantity", &quantity::RULES));
    let names = entity::examples().into_iter().flat_map(|(rule, examples)| shown("entity", rule, examples));
    figures.chain(names).chain(of("activity", &activity::CAMPAIGNS))
}

fn of<S>(floor: &'static str, table: &'static Table<S>) -> impl Iterator<Item = RuleExample> {
    table.rules.iter().flat_map(move |rule| shown(floor, rule.name, rule.examples))
}

fn shown(floor: &'static str, rule: &'static str, examples: &'static [Example]) -> impl Iterator<Item = RuleExample> {
    examples.iter().map(move |example| RuleExample { floor, rule, text: example.text, value: example.value, on: example.on })
}
