//! The JSON of an article and of its facts.

use bantin::activity::{Campaign, Inspection, Meeting};
use bantin::article::Posted;
use bantin::entity::{DocumentRef, Organisation, Person};
use bantin::quantity::{Amount, Quantity};
use bantin::time::Timex;
use bantin::{Article, Passage, Span};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// An article: its parts and its facts, each list in the order of the text.
pub(crate) fn article(text: &str, article: &Article) -> Value {
    json!({
        "reference": article.reference,
        "article": {
            "title": words(article.title.as_ref()),
            "posted": article.posted.as_ref().map(posted),
            "breadcrumb": all(&article.breadcrumb, words_of),
            "captions": all(&article.captions, words_of),
            "author": words(article.author.as_ref()),
            "source": words(article.source.as_ref()),
            "paragraphs": article.paragraphs(),
            "closing_mark": article.closing_mark,
        },
        "timex": all(&article.timexes, |fact| timex(text, fact)),
        "quantities": all(&article.quantities, |fact| quantity(text, fact)),
        "people": all(&article.people, |fact| person(text, fact)),
        "organisations": all(&article.organisations, |fact| organisation(text, fact)),
        "meetings": all(&article.meetings, meeting),
        "inspections": all(&article.inspections, inspection),
        "campaigns": all(&article.campaigns, campaign),
        "document_refs": all(&article.documents, |fact| document(text, fact)),
    })
}

/// A time expression.
pub(crate) fn timex(text: &str, timex: &Timex) -> Value {
    let mut fact = said(text, timex.span);
    put(&mut fact, "type", timex.kind);
    put(&mut fact, "value", timex.value);
    put(&mut fact, "mod", timex.modifier);
    if timex.every {
        put(&mut fact, "quant", "EVERY");
    }
    if timex.range.is_some() {
        put(&mut fact, "range", timex.range);
    }
    Value::Object(fact)
}

/// A figure.
pub(crate) fn quantity(text: &str, quantity: &Quantity) -> Value {
    let (value, to) = match quantity.amount {
        Some(Amount::One(value)) => (Some(value.to_string()), None),
        Some(Amount::Range(from, to)) => (Some(from.to_string()), Some(to.to_string())),
        Some(Amount::Ratio(part, whole)) => (Some(format!("{part}/{whole}")), None),
        _ => (None, None),
    };
    let mut fact = said(text, quantity.span);
    put(&mut fact, "kind", quantity.kind);
    put(&mut fact, "value", value);
    put(&mut fact, "value_to", to);
    put(&mut fact, "unit", quantity.unit);
    put(&mut fact, "bound", quantity.bound);
    put(&mut fact, "of", words(quantity.of.as_ref()));
    if let Some(per) = &quantity.per {
        put(&mut fact, "per", &per.text);
    }
    Value::Object(fact)
}

fn posted(posted: &Posted) -> Value {
    json!({"text": posted.said.text, "value": posted.value, "weekday_agrees": posted.weekday_agrees})
}

fn person(text: &str, person: &Person) -> Value {
    let mut fact = said(text, person.name.span);
    put(&mut fact, "honorific", words(person.honorific.as_ref()));
    put(&mut fact, "positions", all(&person.positions, words_of));
    Value::Object(fact)
}

fn organisation(text: &str, organisation: &Organisation) -> Value {
    let mut fact = said(text, organisation.name.span);
    put(&mut fact, "kind", organisation.kind);
    put(&mut fact, "level", organisation.level);
    put(&mut fact, "place", &organisation.place);
    Value::Object(fact)
}

fn meeting(meeting: &Meeting) -> Value {
    let mut fact = place(meeting.span);
    put(&mut fact, "kinds", &meeting.kinds);
    put(&mut fact, "topic", words(meeting.topic.as_ref()));
    put(&mut fact, "time", meeting.time);
    put(&mut fact, "place", words(meeting.place.as_ref()));
    put(&mut fact, "organiser", words(meeting.organiser.as_ref()));
    put(&mut fact, "chair", words(meeting.chair.as_ref()));
    put(&mut fact, "attendees", words(meeting.attendees.as_ref()));
    Value::Object(fact)
}

fn inspection(inspection: &Inspection) -> Value {
    let mut fact = place(inspection.span);
    put(&mut fact, "kind", inspection.kind);
    put(&mut fact, "period", inspection.period);
    put(&mut fact, "inspector", words(inspection.inspector.as_ref()));
    put(&mut fact, "subject", words(inspection.subject.as_ref()));
    let units = inspection.units.as_ref();
    put(&mut fact, "units", units.map(|units| json!({"done": units.done, "of": units.of, "unit": words(units.unit.as_ref())})));
    if !inspection.places.is_empty() {
        put(&mut fact, "places", all(&inspection.places, words_of));
    }
    Value::Object(fact)
}

fn campaign(campaign: &Campaign) -> Value {
    let mut fact = place(campaign.span);
    put(&mut fact, "kind", campaign.kind);
    put(&mut fact, "name", &campaign.name.text);
    Value::Object(fact)
}

fn document(text: &str, document: &DocumentRef) -> Value {
    let mut fact = place(document.name.span);
    put(&mut fact, "kind", document.kind);
    put(&mut fact, "number", &document.number);
    put(&mut fact, "date", document.date);
    put(&mut fact, "issuer", &document.issuer);
    put(&mut fact, "text", document.name.span.slice(text));
    Value::Object(fact)
}

/// The place of a fact, and the words there to the letter.
fn said(text: &str, span: Span) -> Map<String, Value> {
    let mut fact = place(span);
    put(&mut fact, "text", span.slice(text));
    fact
}

fn place(span: Span) -> Map<String, Value> {
    let mut fact = Map::new();
    put(&mut fact, "start", span.start());
    put(&mut fact, "end", span.end());
    fact
}

/// Puts a value in its own serde form, which is the guideline's. None of the model's values refuses to be written.
fn put(fact: &mut Map<String, Value>, key: &str, value: impl Serialize) {
    fact.insert(key.into(), serde_json::to_value(value).unwrap_or_default());
}

fn words(passage: Option<&Passage>) -> Value {
    passage.map_or(Value::Null, words_of)
}

fn words_of(passage: &Passage) -> Value {
    passage.text.as_str().into()
}

fn all<F>(facts: &[F], print: impl Fn(&F) -> Value) -> Vec<Value> {
    facts.iter().map(print).collect()
}
