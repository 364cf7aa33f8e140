//! Made-up articles for the tests of this floor, whose facts are marked by hand, so that they do not hang on the floors below.
//!
//! `{T 2024-03-05TMO=Sáng 5/3}` is a time, `{O Hội …}` a body, `{P …}` a person, `{Q 9/12=9/12 chi hội}` a figure that counts its
//! last words. A line that begins with `#` is the title, with `>` a caption.

#![allow(clippy::expect_used, reason = "a mark that cannot be read is a broken test")]

use super::{Facts, Read, Source, Story, campaigns};
use crate::Number;
use crate::entity::{Organisation, OrganisationKind, Person};
use crate::passage::Passage;
use crate::quantity::{self, Amount, Bound, Quantity};
use crate::span::Span;
use crate::text::lex;
use crate::time::{self, Timex};
use alloc::string::String;
use alloc::vec::Vec;

/// The facts of a line.
#[derive(Default)]
struct Marked {
    times: Vec<Timex>,
    figures: Vec<Quantity>,
    people: Vec<Person>,
    bodies: Vec<Organisation>,
}

/// Reads a marked article.
pub(super) fn read(marked: &str) -> Read {
    let mut story = Story::new();
    for line in marked.lines().filter(|line| !line.trim().is_empty()) {
        let line = line.trim();
        let (source, line) = match (line.strip_prefix('#'), line.strip_prefix('>')) {
            (Some(title), _) => (Source::Title, title),
            (_, Some(caption)) => (Source::Caption, caption),
            _ => (Source::Body, line),
        };
        let (text, facts) = unmark(line.trim());
        let tokens = lex(&text);
        let named = campaigns(&text, &tokens).found;
        let facts = Facts { timexes: &facts.times, quantities: &facts.figures, people: &facts.people, organisations: &facts.bodies, campaigns: &named };
        story.paragraph(source, &text, &tokens, &facts);
    }
    story.finish()
}

fn unmark(line: &str) -> (String, Marked) {
    let (mut text, mut facts, mut rest) = (String::new(), Marked::default(), line);
    while let Some((before, marked)) = rest.split_once('{') {
        text.push_str(before);
        let (inside, behind) = marked.split_once('}').expect("a closed mark");
        rest = behind;
        let (what, said) = inside.split_at(2);
        let (value, words) = said.split_once('=').unwrap_or(("", said));
        let start = text.len() as u32;
        text.push_str(words);
        let span = Span::new(start, text.len() as u32);
        let name = Passage::of(&text, span);
        match what {
            "T " => facts.times.push(timex(span, value)),
            "Q " => facts.figures.push(figure(span, value, words, &text)),
            "P " => facts.people.push(Person { name, honorific: None, positions: Vec::new() }),
            _ => facts.bodies.push(Organisation { name, kind: OrganisationKind::Other, level: None, place: None }),
        }
    }
    text.push_str(rest);
    (text, facts)
}

fn timex(span: Span, value: &str) -> Timex {
    let kind = if value.contains('T') { time::Kind::Time } else { time::Kind::Date };
    let value = value.parse().expect("a value");
    Timex { span, kind, value, modifier: None, every: false, range: None, calendar: crate::time::Calendar::default() }
}

/// A figure whose first word is the number, and whose other words are what it counts.
fn figure(span: Span, value: &str, words: &str, text: &str) -> Quantity {
    let number = |part: &str| part.parse::<Number>().expect("a number");
    let (kind, amount) = match value.split_once('/') {
        Some((part, whole)) => (quantity::Kind::Ratio, Amount::Ratio(number(part), number(whole))),
        None => (quantity::Kind::Count, Amount::One(number(value))),
    };
    let said = words.find(' ').map_or(span, |at| Span::new(span.start(), span.start() + at as u32));
    let of = words.find(' ').map(|at| Passage::of(text, Span::new(span.start() + at as u32 + 1, span.end())));
    Quantity { span: said, kind, amount: Some(amount), unit: None, bound: Bound::Exact, of, per: None }
}
