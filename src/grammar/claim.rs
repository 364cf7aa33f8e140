//! Which rule has a place: the longest claim, then one with sense, then the order of the table.

use super::rule::{Index, Rule};
use super::starts::Starts;
use super::tokens::{Parsed, Tokens};
use nom::error::ParseError;

/// All rules of a floor, and where each can start.
pub(crate) struct Table<S: 'static> {
    pub(crate) rules: &'static [&'static Rule<S>],
    index: Index,
}

/// What a rule reads at a place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim<S> {
    pub(crate) said: S,
    /// How many tokens it takes.
    pub(crate) len: usize,
}

impl<S> Table<S> {
    pub(crate) const fn new(rules: &'static [&'static Rule<S>]) -> Self {
        Self { rules, index: Index::of(rules) }
    }

    /// What any of its rules starts with, but those that stand only before a number.
    pub(crate) const fn starts(&self) -> Starts {
        *self.index.starts()
    }

    /// What those rules start with that stand only before a number.
    pub(crate) const fn starts_before_a_number(&self) -> Starts {
        *self.index.starts_before_a_number()
    }

    /// The best claim at a place, if any rule has one.
    #[inline]
    pub(crate) fn claim(&self, tokens: Tokens<'_>, has_sense: impl Fn(&S) -> bool) -> Option<Claim<S>> {
        let mut left = self.index.candidates(tokens);
        let mut best: Option<Claim<S>> = None;
        while left != 0 {
            let rule = left.trailing_zeros() as usize;
            left &= left - 1;
            let Some(Ok((rest, said))) = self.rules.get(rule).map(|rule| (rule.shape)(tokens)) else {
                continue;
            };
            let len = tokens.taken(rest);
            let wins = match &best {
                _ if len == 0 => false,
                None => true,
                Some(best) => len > best.len || len == best.len && !has_sense(&best.said) && has_sense(&said),
            };
            if wins {
                best = Some(Claim { said, len });
            }
        }
        best
    }

    /// The longest reading of any rule, for the strict parse; where none reads, why the one that came furthest stopped.
    pub(crate) fn longest<'t>(&self, tokens: Tokens<'t>) -> Parsed<'t, S> {
        let mut best: Parsed<'t, S> = tokens.miss("");
        for rule in self.rules {
            let read = (rule.shape)(tokens);
            best = match (best, read) {
                (Ok((rest, said)), Ok((after, other))) => Ok(if after.at() > rest.at() { (after, other) } else { (rest, said) }),
                (Err(_), Ok(read)) | (Ok(read), Err(_)) => Ok(read),
                (Err(nom::Err::Error(miss)), Err(nom::Err::Error(other))) => Err(nom::Err::Error(miss.or(other))),
                (best, _) => best,
            };
        }
        best
    }
}
