//! What every table of rules must pass: its own examples, alone and against the rest.

use super::rule::{Example, Rule};
use crate::span::Span;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use unicode_normalization::UnicodeNormalization;

/// A fact that a scan found: where, and its value's text form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) span: Span,
    pub(crate) value: String,
}

/// How a table is read in its proof.
pub(crate) struct Reader<'r, S: 'static> {
    /// The rule alone, at the start of the marked part: what it means and how many bytes it takes.
    #[allow(clippy::type_complexity, reason = "said once")]
    pub(crate) alone: &'r dyn Fn(&Rule<S>, &str, Span, Option<&str>) -> Option<Found>,
    /// The full scan.
    pub(crate) scan: &'r dyn Fn(&str, Option<&str>) -> Vec<Found>,
    /// Whether capitals mean nothing to this table. They do where names are read.
    pub(crate) caseless: bool,
}

/// Proves every rule of a table and returns what fails, a line each.
pub(crate) fn prove<S>(rules: &[&Rule<S>], reader: &Reader<'_, S>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        if rules.iter().take(at).any(|other| other.name == rule.name) {
            wrong.push(format!("{}: another rule has this name", rule.name));
        }
        if rule.examples.is_empty() {
            wrong.push(format!("{}: no examples", rule.name));
        }
        for example in rule.examples {
            prove_example(rule, example, reader, &mut wrong);
        }
    }
    wrong
}

fn prove_example<S>(rule: &Rule<S>, example: &Example, reader: &Reader<'_, S>, wrong: &mut Vec<String>) {
    let mut say = |what: &str, text: &str, got: &dyn core::fmt::Debug| {
        wrong.push(format!("{}: {what} of {text:?}: wanted {:?}, got {got:?}", rule.name, example.value));
    };
    let (text, span) = marked(example.text);
    if let Some(value) = example.value {
        let want = Found { span, value: value.to_string() };
        let got = (reader.alone)(rule, &text, span, example.on);
        if got.as_ref() != Some(&want) {
            say("alone, the reading", &text, &got);
        }
    }
    for (how, form) in forms(example.text, reader.caseless) {
        let (text, span) = marked(&form);
        let found = (reader.scan)(&text, example.on);
        let inside: Vec<&Found> = found.iter().filter(|fact| fact.span.overlaps(span)).collect();
        let right = match example.value {
            Some(value) => matches!(inside[..], [fact] if fact.span == span && fact.value == value),
            None => inside.is_empty(),
        };
        if !right {
            say(how, &text, &inside);
        }
    }
}

/// The example in all the ways that must not change its reading.
fn forms(text: &str, caseless: bool) -> Vec<(&'static str, String)> {
    let mut forms = vec![
        ("the scan", text.to_string()),
        ("the decomposed form", text.nfd().collect()),
        ("doubled spaces", text.replace(' ', "  ")),
        ("no-break spaces", text.replace(' ', "\u{A0}")),
        ("a wrapped line", text.replace(' ', "\n")),
        ("filler around", format!("Theo tin, {}, theo tin.", fenced(text))),
    ];
    if caseless {
        forms.push(("capitals", text.to_uppercase()));
    }
    forms
}

/// The text with its part marked, the whole of it where no part was.
fn fenced(text: &str) -> String {
    if text.contains('⟨') { text.to_string() } else { format!("⟨{text}⟩") }
}

/// Takes the marks out and says where the part stood.
pub(crate) fn marked(text: &str) -> (String, Span) {
    let fenced = fenced(text);
    let start = fenced.find('⟨').unwrap_or_default();
    let end = fenced.find('⟩').unwrap_or(fenced.len()) - '⟨'.len_utf8();
    (fenced.replace(['⟨', '⟩'], ""), Span::new(start as u32, end as u32))
}
