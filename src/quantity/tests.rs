//! The proof over the tables of this floor, and what no example can say.

use super::times::TIMES;
use super::*;
use crate::grammar::proof::{Found, Reader, prove};
use crate::grammar::{Rule, Table};
use alloc::format;
use alloc::string::{String, ToString};

/// A figure in one line: kind, amount, unit, bound, what is counted, per what.
fn meaning(figure: &Quantity) -> String {
    let mut line = figure.kind.to_string();
    line += &figure.amount.map_or(" ?".into(), |amount| format!(" {amount}"));
    line += &figure.unit.map_or(String::new(), |unit| format!(" {unit}"));
    if figure.bound != Bound::Exact {
        line += &format!(" {}", figure.bound);
    }
    line += &figure.of.as_ref().map_or(String::new(), |of| format!(" of {of}"));
    line += &figure.per.as_ref().map_or(String::new(), |per| format!(" per {per}"));
    line.to_lowercase()
}

fn found(figure: &Quantity) -> Found {
    Found { span: figure.span, value: meaning(figure) }
}

#[test]
fn every_rule_reads_its_examples() {
    let alone = |rule: &Rule<Said>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() == span.start())?;
        let i = Tokens::window(&tokens, at);
        let (rest, said) = (rule.shape)(i).ok()?;
        let claim = Claim { said, len: i.taken(rest), rule: 0 };
        sense(text, i, &claim).0.as_ref().map(found)
    };
    let reader = Reader { alone: &alone, scan: &|text, _| scan(text).iter().map(found).collect(), caseless: true };
    let wrong = prove(RULES.rules, &reader);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Proves a table that claims and reads nothing.
fn claims<S: Copy>(table: &'static Table<S>, value: &'static str, caseless: bool) {
    let alone = |rule: &Rule<S>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() == span.start())?;
        let i = Tokens::window(&tokens, at);
        let (rest, _) = (rule.shape)(i).ok()?;
        Some(Found { span: i.span(i.taken(rest)), value: value.into() })
    };
    let scan = |text: &str, _: Option<&str>| {
        let tokens = lex(text);
        let (mut at, mut found) = (0, Vec::new());
        while at < tokens.len() {
            let i = Tokens::window(&tokens, at);
            at += table.claim(i, |_| true).map_or(1, |claim| {
                found.push(Found { span: i.span(claim.len), value: value.into() });
                claim.len
            });
        }
        found
    };
    let wrong = prove(table.rules, &Reader { alone: &alone, scan: &scan, caseless });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_guard_claims_its_names() {
    claims(&GUARDS, "name", false);
}

#[test]
fn every_time_is_passed_over() {
    claims(&TIMES, "time", true);
}
