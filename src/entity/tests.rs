//! The proof of this floor's rules, and readings that need more than one paragraph.

use super::{Entities, apart, body, document, mentions, merge_documents, merge_organisations, merge_people, people, read, reference, scan};
use crate::grammar::Rule;
use crate::grammar::proof::{Found, Reader, prove};
use crate::grammar::Tokens;
use crate::span::Span;
use crate::text::{Token, lex, tidy};
use crate::time::Reference;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

type Say<S> = fn(&str, &[Token], &Range<usize>, &S) -> Found;

/// Proves one rule whose facts are said by `say`.
fn proven<S>(rule: &'static Rule<S>, all: &dyn Fn(&[Token]) -> Vec<(Range<usize>, S)>, say: Say<S>) {
    let alone = |rule: &Rule<S>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() >= span.start())?;
        let (rest, said) = (rule.shape)(Tokens::window(&tokens, at)).ok()?;
        Some(say(text, &tokens, &(at..rest.at()), &said))
    };
    let scan = |text: &str, _: Option<&str>| {
        let tokens = lex(text);
        all(&tokens).iter().map(|(range, said)| say(text, &tokens, range, said)).collect()
    };
    let wrong = prove(&[rule], &Reader { alone: &alone, scan: &scan, caseless: false });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn words(text: &str, tokens: &[Token], range: &Range<usize>) -> String {
    tidy(span(tokens, range).slice(text))
}

fn span(tokens: &[Token], range: &Range<usize>) -> Span {
    Tokens::window(tokens, range.start).span(range.len())
}

fn or_dash(said: Option<String>) -> String {
    said.unwrap_or_else(|| "-".to_string())
}

#[test]
fn bodies() {
    proven(&body::BODY, &|tokens| scan(tokens, &body::BODY), |text, tokens, range, body| {
        let place = or_dash(body.place.as_ref().map(|place| words(text, tokens, place)));
        Found { span: span(tokens, range), value: format!("{}, {}, {place}", body.kind, or_dash(body.level.map(|level| level.to_string()))) }
    });
}

#[test]
fn persons() {
    proven(&people::PERSON, &mentions, |text, tokens, range, mention| {
        let held: Vec<String> = mention.positions.iter().map(|held| words(text, tokens, held)).collect();
        let held = if held.is_empty() { "-".to_string() } else { held.join("; ") };
        let honorific = or_dash(mention.honorific.as_ref().map(|said| words(text, tokens, said)));
        Found { span: span(tokens, range), value: format!("{honorific} | {} | {held}", words(text, tokens, &mention.name)) }
    });
}

#[test]
fn documents() {
    proven(&reference::DOCUMENT, &|tokens| scan(tokens, &reference::DOCUMENT), |text, tokens, range, cited| {
        let number = or_dash(cited.number.as_ref().map(|number| words(text, tokens, number)));
        let issuer = or_dash(cited.issuer.as_ref().map(|issuer| words(text, tokens, issuer)));
        Found { span: span(tokens, &(range.start..cited.end)), value: format!("{}, {number}, {issuer}", cited.kind) }
    });
}
