//! Floor 1, what every grammar is made of: tokens as [`nom::Input`], rules with their examples, tables of rules and of
//! phrases, the choice among claims, and the proof that every table passes.
//!
//! It knows no domain: a lexicon is given its rows, a table its rules. May import: `text`, `span`, `error`, nom. Never: a domain
//! type, chrono, a table of words.

pub(crate) mod claim;
pub(crate) mod lexicon;
pub(crate) mod part;
#[cfg(test)]
pub(crate) mod proof;
pub(crate) mod rule;
pub(crate) mod starts;
pub(crate) mod strict;
pub(crate) mod tokens;

pub(crate) use claim::{Claim, Table};
pub(crate) use lexicon::{Lexicon, Phrase, firsts, phrase};
pub(crate) use rule::{First, Rule, says, void};
pub(crate) use starts::Starts;
pub(crate) use strict::whole;
pub(crate) use tokens::{Miss, Parsed, Tokens};
