//! The JSON of an article and of its facts.
//!
//! A record here borrows from a fact and is written at once: a page full of facts makes no tree in memory. The keys are those
//! of the labels, in their order.

use bantin::activity::{self, Activity, Campaign, Inspection, Link, Meeting};
use bantin::article::Posted;
use bantin::entity::{DocumentRef, Organisation, Person};
use bantin::quantity::{self, Amount, Quantity};
use bantin::time::{self, Timex, Value};
use bantin::{Article, Passage, Span};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// An article: its parts and its facts, each list in the order of the text.
pub(crate) fn article<'a>(text: &'a str, article: &'a Article) -> impl Serialize + 'a {
    Page {
        reference: article.reference,
        article: Parts {
            title: words(article.title.as_ref()),
            posted: article.posted.as_ref().map(posted),
            breadcrumb: all(&article.breadcrumb),
            captions: all(&article.captions),
            author: words(article.author.as_ref()),
            source: words(article.source.as_ref()),
            paragraphs: article.paragraphs(),
            closing_mark: article.closing_mark,
        },
        timex: timexes(text, &article.timexes),
        quantities: quantities(text, &article.quantities),
        people: Each(&article.people, move |fact| person(text, fact)),
        organisations: Each(&article.organisations, move |fact| organisation(text, fact)),
        meetings: Each(&article.meetings, meeting),
        inspections: Each(&article.inspections, inspection),
        campaigns: Each(&article.campaigns, campaign),
        document_refs: Each(&article.documents, move |fact| document(text, fact)),
        links: Each(&article.links, link),
    }
}

/// Time expressions.
pub(crate) fn timexes<'a>(text: &'a str, facts: &'a [Timex]) -> impl Serialize + 'a {
    Each(facts, move |fact| timex(text, fact))
}

/// Figures.
pub(crate) fn quantities<'a>(text: &'a str, facts: &'a [Quantity]) -> impl Serialize + 'a {
    Each(facts, move |fact| figure(text, fact))
}

/// A list of which each item is printed in its own way, as it is written.
struct Each<'a, F, P>(&'a [F], P);

impl<'a, F, R: Serialize, P: Fn(&'a F) -> R> Serialize for Each<'a, F, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

#[derive(Serialize)]
struct Page<'a, T, Q, P, O, M, I, C, D, L> {
    reference: Option<NaiveDate>,
    article: Parts<'a>,
    timex: T,
    quantities: Q,
    people: P,
    organisations: O,
    meetings: M,
    inspections: I,
    campaigns: C,
    document_refs: D,
    links: L,
}

#[derive(Serialize)]
struct Parts<'a> {
    title: Option<&'a str>,
    posted: Option<PostedLine<'a>>,
    breadcrumb: Vec<&'a str>,
    captions: Vec<&'a str>,
    author: Option<&'a str>,
    source: Option<&'a str>,
    paragraphs: usize,
    closing_mark: bool,
}

#[derive(Serialize)]
struct PostedLine<'a> {
    text: &'a str,
    value: Value,
    weekday_agrees: Option<bool>,
}

fn posted(posted: &Posted) -> PostedLine<'_> {
    PostedLine { text: &posted.said.text, value: posted.value, weekday_agrees: posted.weekday_agrees }
}

/// The place of a fact.
#[derive(Serialize)]
struct Place {
    start: u32,
    end: u32,
}

fn place(span: Span) -> Place {
    Place { start: span.start(), end: span.end() }
}

/// The place of a fact, and the words there to the letter.
#[derive(Serialize)]
struct Said<'a> {
    #[serde(flatten)]
    place: Place,
    text: &'a str,
}

fn said(text: &str, span: Span) -> Said<'_> {
    Said { place: place(span), text: span.slice(text) }
}

#[derive(Serialize)]
struct TimexRecord<'a> {
    #[serde(flatten)]
    said: Said<'a>,
    r#type: time::Kind,
    value: Value,
    r#mod: Option<time::Modifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quant: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<time::Calendar>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lunar: Option<time::LunarDay>,
}

fn timex<'a>(text: &'a str, timex: &Timex) -> TimexRecord<'a> {
    TimexRecord {
        said: said(text, timex.span),
        r#type: timex.kind,
        value: timex.value,
        r#mod: timex.modifier,
        quant: timex.every.then_some("EVERY"),
        range: timex.range,
        calendar: Some(timex.calendar).filter(|calendar| *calendar != time::Calendar::Gregorian),
        lunar: timex.lunar(),
    }
}

#[derive(Serialize)]
struct QuantityRecord<'a> {
    #[serde(flatten)]
    said: Said<'a>,
    kind: quantity::Kind,
    value: Option<String>,
    value_to: Option<String>,
    unit: Option<quantity::Unit>,
    bound: quantity::Bound,
    of: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<&'a str>,
}

fn figure<'a>(text: &'a str, quantity: &'a Quantity) -> QuantityRecord<'a> {
    let (value, value_to) = match quantity.amount {
        Some(Amount::One(value)) => (Some(value.to_string()), None),
        Some(Amount::Range(from, to)) => (Some(from.to_string()), Some(to.to_string())),
        Some(Amount::Ratio(part, whole)) => (Some(format!("{part}/{whole}")), None),
        _ => (None, None),
    };
    QuantityRecord {
        said: said(text, quantity.span),
        kind: quantity.kind,
        value,
        value_to,
        unit: quantity.unit,
        bound: quantity.bound,
        of: words(quantity.of.as_ref()),
        per: words(quantity.per.as_ref()),
    }
}

#[derive(Serialize)]
struct PersonRecord<'a> {
    #[serde(flatten)]
    said: Said<'a>,
    honorific: Option<&'a str>,
    positions: Vec<&'a str>,
}

fn person<'a>(text: &'a str, person: &'a Person) -> PersonRecord<'a> {
    PersonRecord { said: said(text, person.name.span), honorific: words(person.honorific.as_ref()), positions: all(&person.positions) }
}

#[derive(Serialize)]
struct OrganisationRecord<'a> {
    #[serde(flatten)]
    said: Said<'a>,
    kind: bantin::entity::OrganisationKind,
    level: Option<bantin::entity::Level>,
    place: Option<&'a str>,
}

fn organisation<'a>(text: &'a str, organisation: &'a Organisation) -> OrganisationRecord<'a> {
    OrganisationRecord { said: said(text, organisation.name.span), kind: organisation.kind, level: organisation.level, place: organisation.place.as_deref() }
}

#[derive(Serialize)]
struct MeetingRecord<'a> {
    start: u32,
    end: u32,
    kinds: &'a [activity::MeetingKind],
    topic: Option<&'a str>,
    time: Option<Value>,
    place: Option<&'a str>,
    organiser: Option<&'a str>,
    chair: Option<&'a str>,
    attendees: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    co_organisers: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    co_chairs: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    present: Vec<PresentRecord<'a>>,
}

#[derive(Serialize)]
struct PresentRecord<'a> {
    name: &'a str,
    role: activity::Role,
}

fn meeting(meeting: &Meeting) -> MeetingRecord<'_> {
    MeetingRecord {
        start: meeting.span.start(),
        end: meeting.span.end(),
        kinds: &meeting.kinds,
        topic: words(meeting.topic.as_ref()),
        time: meeting.time,
        place: words(meeting.place.as_ref()),
        organiser: words(meeting.organiser.as_ref()),
        chair: words(meeting.chair.as_ref()),
        attendees: words(meeting.attendees.as_ref()),
        co_organisers: all(&meeting.co_organisers),
        co_chairs: all(&meeting.co_chairs),
        present: meeting.present.iter().map(|person| PresentRecord { name: &person.name.text, role: person.role }).collect(),
    }
}

#[derive(Serialize)]
struct InspectionRecord<'a> {
    #[serde(flatten)]
    span: Place,
    kind: activity::InspectionKind,
    period: Option<Value>,
    inspector: Option<&'a str>,
    subject: Option<&'a str>,
    units: Option<UnitsRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leader: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    recommendations: Vec<&'a str>,
}

#[derive(Serialize)]
struct UnitsRecord<'a> {
    done: Option<u32>,
    of: Option<u32>,
    unit: Option<&'a str>,
}

fn inspection(inspection: &Inspection) -> InspectionRecord<'_> {
    let units = inspection.units.as_ref();
    InspectionRecord {
        span: place(inspection.span),
        kind: inspection.kind,
        period: inspection.period,
        inspector: words(inspection.inspector.as_ref()),
        subject: words(inspection.subject.as_ref()),
        units: units.map(|units| UnitsRecord { done: units.done, of: units.of, unit: words(units.unit.as_ref()) }),
        places: all(&inspection.places),
        leader: words(inspection.leader.as_ref()),
        findings: all(&inspection.findings),
        recommendations: all(&inspection.recommendations),
    }
}

#[derive(Serialize)]
struct CampaignRecord<'a> {
    #[serde(flatten)]
    span: Place,
    kind: activity::CampaignKind,
    name: &'a str,
}

fn campaign(campaign: &Campaign) -> CampaignRecord<'_> {
    CampaignRecord { span: place(campaign.span), kind: campaign.kind, name: &campaign.name.text }
}

#[derive(Serialize)]
struct DocumentRecord<'a> {
    #[serde(flatten)]
    span: Place,
    kind: bantin::entity::DocumentKind,
    number: Option<&'a str>,
    date: Option<Value>,
    issuer: Option<&'a str>,
    text: &'a str,
}

fn document<'a>(text: &'a str, document: &'a DocumentRef) -> DocumentRecord<'a> {
    DocumentRecord {
        span: place(document.name.span),
        kind: document.kind,
        number: document.number.as_deref(),
        date: document.date,
        issuer: document.issuer.as_deref(),
        text: document.name.span.slice(text),
    }
}

/// A fact, and its activity by the list that it stands in and its place there.
#[derive(Serialize)]
struct LinkRecord {
    #[serde(flatten)]
    span: Place,
    activity: &'static str,
    index: usize,
}

fn link(link: &Link) -> LinkRecord {
    let (activity, index) = match link.activity {
        Activity::Meeting(index) => ("meetings", index),
        Activity::Inspection(index) => ("inspections", index),
        Activity::Campaign(index) => ("campaigns", index),
    };
    LinkRecord { span: place(link.span), activity, index }
}

fn words(passage: Option<&Passage>) -> Option<&str> {
    passage.map(|passage| passage.text.as_str())
}

fn all(passages: &[Passage]) -> Vec<&str> {
    passages.iter().map(|passage| passage.text.as_str()).collect()
}
