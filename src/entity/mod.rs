//! Floor 4, people, bodies and documents: who is named, what they hold, which body it is and at what level, which document
//! is meant.
//!
//! | said | read |
//! |---|---|
//! | `Đ/c Trần Thị Mây – HUV, Chủ tịch Hội LHPN huyện` | a person: `Trần Thị Mây`, who holds `HUV` and `Chủ tịch Hội LHPN huyện` |
//! | `Ban Thường vụ Hội LHPN huyện Sông Mây` | a body: `Hội LHPN huyện Sông Mây`, women's union, district, `Sông Mây` |
//! | `Chi hội phụ nữ thôn Đồng Me 2` | a body: women's union, branch, `Đồng Me 2` |
//! | `Nghị quyết số 11-NQ/TW ngày 3/6/2017 của Bộ Chính trị` | a document: nghị quyết, `11-NQ/TW`, `2017-06-03`, `Bộ Chính trị` |
//! | `UVBCH` | an abbreviation: `ủy viên Ban Chấp hành` |
//!
//! ```
//! let said = "Đ/c Trần Thị Mây – HUV, Chủ tịch Hội LHPN huyện triển khai Nghị quyết số 11-NQ/TW ngày 3/6/2017 của Bộ Chính trị.";
//! let article = bantin::Article::parse(&format!("Tin Hội\n\nSáng 5/3, Ban Thường vụ Hội LHPN huyện Sông Mây họp. {said}"));
//! let person = &article.people[0];
//! assert_eq!((person.name.text.as_str(), person.positions[1].text.as_str()), ("Trần Thị Mây", "Chủ tịch Hội LHPN huyện"));
//! let body = &article.organisations[0];
//! assert_eq!((body.name.text.as_str(), body.place.as_deref()), ("Hội LHPN huyện Sông Mây", Some("Sông Mây")));
//! let document = &article.documents[0];
//! assert_eq!((document.number.as_deref(), document.date.unwrap().to_string()), (Some("11-NQ/TW"), "2017-06-03".to_string()));
//! assert_eq!(bantin::entity::expand("UVBCH"), ["ủy viên Ban Chấp hành"]);
//! ```
//!
//! May import: the floors below. Never: `activity`, `article`, `parser`.

mod abbreviation;
mod body;
mod document;
mod gained;
mod group;
mod guard;
mod law;
mod normal;
mod organisation;
mod people;
mod person;
mod position;
mod reference;
mod seat;
mod tables;
mod trade;

pub use abbreviation::{expand, expand_in};
pub(crate) use document::merge_documents;
pub use document::{DocumentKind, DocumentRef};
pub(crate) use organisation::merge_organisations;
pub use organisation::{Level, Organisation, OrganisationKind};
pub use person::Person;
pub(crate) use person::merge_people;

use crate::grammar::rule::Example;
use crate::grammar::{Rule, Tokens};
use crate::passage::Passage;
use crate::text::{Token, WordSets, tidy, w};
use crate::time::{self, Kind, Reference};
use alloc::vec::Vec;
use body::BODY;
use core::ops::Range;
use people::{Mention, PERSON, heads_list, joined, may_begin, next_of_list};
use reference::{Cited, DOCUMENT, also};

/// The examples of this floor's rules, by the name of the rule.
pub(crate) fn examples() -> [(&'static str, &'static [Example]); 3] {
    [(PERSON.name, PERSON.examples), (BODY.name, BODY.examples), (DOCUMENT.name, DOCUMENT.examples)]
}

/// What one paragraph names.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    pub(crate) people: Vec<Person>,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) documents: Vec<DocumentRef>,
    /// Ranges of tokens that are names: a number inside is no figure and no time. In order, and apart.
    pub(crate) names: Vec<Range<usize>>,
}

/// Reads paragraphs: all for people, then all for bodies, then all for documents, so that the code of one reader stays at hand.
pub(crate) fn read(text: &str, paragraphs: &[&[Token]], reference: &Reference) -> Vec<Entities> {
    let mut all: Vec<Entities> = paragraphs.iter().map(|_| Entities::default()).collect();
    let marks: Vec<u8> = paragraphs.iter().flat_map(|paragraph| begins(paragraph)).collect();
    let each = |all: &mut [Entities], read: &dyn Fn(&Marked<'_>, &mut Entities)| {
        let mut from = 0;
        for (paragraph, found) in paragraphs.iter().zip(all) {
            let to = from + paragraph.len();
            read(&Marked { paragraph, marks: marks.get(from..to).unwrap_or_default() }, found);
            from = to;
        }
    };
    each(&mut all, &|marked, found| read_people(text, marked, &mut found.people));
    each(&mut all, &|marked, found| read_organisations(text, marked, &mut found.organisations, &mut found.names));
    each(&mut all, &|marked, found| read_documents(text, marked, reference, &mut found.documents, &mut found.names));
    each(&mut all, &|marked, found| read_guards(marked, &mut found.names));
    for found in &mut all {
        found.names = apart(core::mem::take(&mut found.names));
    }
    all
}

/// A paragraph, and of each token who may begin with it: most begin nothing, and each reader passes over them by a byte.
struct Marked<'t> {
    paragraph: &'t [Token],
    marks: &'t [u8],
}

impl Marked<'_> {
    /// The first place from `at` on that a reader may begin with.
    #[inline]
    fn next(&self, reader: u8, at: usize) -> Option<usize> {
        Some(at + self.marks.get(at..)?.iter().position(|mark| mark & reader != 0)?)
    }
}

const PERSON_STARTS: u8 = 1;
const BODY_STARTS: u8 = 2;
const DOCUMENT_STARTS: u8 = 4;
const GUARD_STARTS: u8 = 8;

/// The words that the readers begin with, in the order of their bits.
static READERS: WordSets = WordSets::of(&[&people::STARTS, BODY.first.starting_words(), DOCUMENT.first.starting_words(), &guard::BEGINNINGS]);

/// Of each token of a paragraph, the readers that may begin with it.
fn begins(paragraph: &[Token]) -> impl Iterator<Item = u8> + '_ {
    paragraph.iter().map(|token| {
        // A name of one letter: `Y Thịnh`.
        let letter = if token.letters() == 1 && token.is_capital() { PERSON_STARTS } else { 0 };
        READERS.of_token(*token) | letter
    })
}

fn read_people(text: &str, marked: &Marked<'_>, people: &mut Vec<Person>) {
    people.extend(mentions(marked).iter().map(|(_, mention)| Person::of(text, marked.paragraph, mention)));
}

/// Every mention of a person, with the tokens that say it.
fn mentions(marked: &Marked<'_>) -> Vec<(Range<usize>, Mention)> {
    let paragraph = marked.paragraph;
    let mut found: Vec<(Range<usize>, Mention)> = Vec::new();
    let mut at = 0;
    // The address that a list goes on with, right behind the last mention: `các đồng chí: A – x; B – y`.
    let mut list: Option<Range<usize>> = None;
    while let Some(token) = paragraph.get(at) {
        let behind_last = found.last().is_some_and(|(range, _)| range.end == at);
        if list.is_none() && !behind_last && !may_begin(*token) {
            let Some(next) = marked.next(PERSON_STARTS, at + 1) else { break };
            at = next;
            continue;
        }
        let here = Tokens::window(paragraph, at);
        let next = list.take().and_then(|honorific| next_of_list(here, &honorific));
        let is_next = next.is_some();
        match next.or_else(|| found.last().filter(|_| behind_last).and_then(|(_, last)| joined(here, last))).or_else(|| (PERSON.shape)(here).ok()) {
            Some((rest, mention)) => {
                list = if is_next { mention.honorific.clone() } else { is_listed(paragraph, &mention) };
                found.push((at..rest.at(), mention));
                at = rest.at().max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// The address of a mention that begins a list.
fn is_listed(paragraph: &[Token], mention: &Mention) -> Option<Range<usize>> {
    let honorific = mention.honorific.clone()?;
    heads_list(Tokens::window(paragraph, honorific.start), Tokens::window(paragraph, honorific.end)).then_some(honorific)
}

fn read_organisations(text: &str, marked: &Marked<'_>, organisations: &mut Vec<Organisation>, names: &mut Vec<Range<usize>>) {
    for (tokens, body) in scan(marked, BODY_STARTS, &BODY) {
        organisations.push(Organisation::of(text, marked.paragraph, &tokens, &body));
        names.push(tokens);
    }
}

fn read_documents(text: &str, marked: &Marked<'_>, reference: &Reference, documents: &mut Vec<DocumentRef>, names: &mut Vec<Range<usize>>) {
    let paragraph = marked.paragraph;
    // The first document of those that stand side by side, and where the last of them ends.
    let (mut side_by_side, mut end) = (documents.len(), None);
    for (tokens, cited) in scan(marked, DOCUMENT_STARTS, &DOCUMENT) {
        if end.is_none_or(|end| !is_joined(paragraph, end, tokens.start)) {
            side_by_side = documents.len();
        }
        let listed = documents.len();
        let mut next = Some((tokens, cited));
        while let Some((tokens, cited)) = next {
            let (cites, dated) = document(text, paragraph, reference, tokens.start, &cited);
            documents.push(cites);
            if let Some(number) = &cited.number {
                names.push(tokens.start..number.end);
            }
            end = Some(tokens.end.max(dated));
            next = also(Tokens::window(paragraph, tokens.end), &cited)
                .map(|(rest, more)| (more.number.as_ref().map_or(tokens.end, |number| number.start)..rest.at(), more));
            if next.is_none() {
                share(documents, if cited.is_shared { side_by_side } else { listed });
                share_issuer(documents, side_by_side);
            }
        }
    }
}

/// Whether a comma or `và` alone parts two places, with `các` behind it or not.
fn is_joined(paragraph: &[Token], end: usize, start: usize) -> bool {
    let between = Tokens::window(paragraph, end);
    let plural = usize::from(between.word_at(1) == w!("các"));
    start == end + 1 + plural && (between.mark_at(0, ',') || between.word_at(0) == w!("và"))
}

/// What is said of the last of a list holds for all of it: `Quyết định 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của …`.
fn share(documents: &mut [DocumentRef], from: usize) {
    let Some((date, issuer)) = documents.last().map(|last| (last.date, last.issuer.clone())) else { return };
    for document in documents.iter_mut().skip(from).filter(|document| document.date.is_none()) {
        document.date = date;
        document.issuer = document.issuer.take().or_else(|| issuer.clone());
    }
}

/// Of documents that stand side by side those that one body signs have one issuer, which is said last: `Kế hoạch số 5/KH-LĐLĐ
/// ngày 9/3 và Hướng dẫn số 7/HD-LĐLĐ ngày 12/3 của LĐLĐ tỉnh`.
fn share_issuer(documents: &mut [DocumentRef], from: usize) {
    let Some(last) = documents.last().filter(|last| last.issuer.is_some()).cloned() else { return };
    let signer = last.signer();
    for document in documents.iter_mut().skip(from).filter(|document| document.issuer.is_none() && signer.is_some() && document.signer() == signer) {
        document.issuer.clone_from(&last.issuer);
    }
}

/// Everything that a rule reads in a paragraph, from left to right.
fn scan<S>(marked: &Marked<'_>, starts: u8, rule: &Rule<S>) -> Vec<(Range<usize>, S)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = marked.next(starts, at) {
        at = next;
        match (rule.shape)(Tokens::window(marked.paragraph, at)) {
            Ok((rest, said)) => {
                found.push((at..rest.at(), said));
                at = rest.at().max(at + 1);
            }
            Err(_) => at += 1,
        }
    }
    found
}

/// The document, and where its date ends.
fn document(text: &str, paragraph: &[Token], reference: &Reference, at: usize, cited: &Cited) -> (DocumentRef, usize) {
    let words = |range: &Range<usize>| Tokens::window(paragraph, range.start).span(range.len());
    let (mut date, mut end) = (None, at);
    if let Some(dated) = cited.dated {
        let here = Tokens::window(paragraph, dated);
        match time::at(here, reference) {
            Some((timex, taken)) => (date, end) = (Some(timex.value).filter(|_| timex.kind == Kind::Date), dated + taken),
            // `Hiến pháp 2013`: a year alone, which only the name of a law makes one.
            None => date = here.span(1).slice(text).parse().ok(),
        }
    }
    let document = DocumentRef {
        name: Passage::of(text, words(&(at..cited.end))),
        kind: cited.kind,
        number: cited.number.as_ref().map(|number| tidy(words(number).slice(text))),
        date,
        issuer: cited.issuer.as_ref().map(|issuer| tidy(words(issuer).slice(text))),
    };
    (document, end)
}

fn read_guards(marked: &Marked<'_>, names: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(at) = marked.next(GUARD_STARTS, from) {
        let len = guard::guarded(Tokens::window(marked.paragraph, at));
        if len > 0 {
            names.push(at..at + len);
        }
        from = at + 1;
    }
}

/// The ranges in order, those that overlap made one.
fn apart(mut names: Vec<Range<usize>>) -> Vec<Range<usize>> {
    names.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(names.len());
    for range in names {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests;
