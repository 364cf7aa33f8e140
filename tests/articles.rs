//! Whole articles: every fact against its label, by the rules of the labels' own guide, and the laws that any reading keeps.
//!
//! What is missed or found too much stands in `articles/known.txt`, one line each, and must be exactly that: a reading that
//! gets better fails the test until its lines are gone. `BANTIN_BLESS=1 cargo test --test articles` writes the file anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]
#![cfg(feature = "serde")]

use bantin::{Article, Passage, Span};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

struct Sample {
    name: String,
    text: String,
    label: Json,
}

fn samples() -> Vec<Sample> {
    let mut found: Vec<Sample> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| Sample {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            text: fs::read_to_string(path.with_extension("txt")).unwrap(),
            label: serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap(),
        })
        .collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(found.len() >= 12, "the labelled articles are gone");
    found
}

// The model in the words of the labels.

fn words(passage: &Passage) -> Json {
    json!(passage.text)
}

fn text<T: ToString>(value: Option<T>) -> Json {
    value.map_or(Json::Null, |value| Json::String(value.to_string()))
}

fn all(passages: &[Passage]) -> Json {
    passages.iter().map(words).collect()
}

/// What a reading found, with the labels' keys; `span` besides.
fn found(article: &Article, page: &str) -> Json {
    let at = |span: Span| json!([span.start(), span.end()]);
    json!({
        "reference": text(article.reference),
        "article": {
            "title": text(article.title.as_ref()),
            "posted": article.posted.as_ref().map(|posted| json!({"text": words(&posted.said), "value": posted.value.to_string(), "weekday_agrees": posted.weekday_agrees})),
            "breadcrumb": all(&article.breadcrumb),
            "captions": all(&article.captions),
            "author": text(article.author.as_ref()),
            "source": text(article.source.as_ref()),
            "paragraphs": article.paragraphs(),
            "closing_mark": article.closing_mark,
        },
        "timex": article.timexes.iter().map(|timex| json!({
            "span": at(timex.span), "text": timex.span.slice(page), "type": timex.kind.to_string(), "value": timex.value.to_string(), "mod": text(timex.modifier),
            "quant": if timex.every { json!("EVERY") } else { Json::Null }, "range": text(timex.range),
        })).collect::<Json>(),
        "quantities": article.quantities.iter().map(|figure| {
            let (value, value_to) = match figure.amount {
                Some(bantin::quantity::Amount::Range(from, to)) => (text(Some(from)), text(Some(to))),
                amount => (text(amount), Json::Null),
            };
            json!({
                "span": at(figure.span), "text": figure.span.slice(page), "kind": figure.kind.to_string(), "value": value, "value_to": value_to, "unit": text(figure.unit),
                "bound": figure.bound.to_string(), "of": text(figure.of.as_ref()), "per": text(figure.per.as_ref()),
            })
        }).collect::<Json>(),
        "people": article.people.iter().map(|person| json!({
            "text": words(&person.name), "honorific": text(person.honorific.as_ref()), "positions": all(&person.positions),
        })).collect::<Json>(),
        "organisations": article.organisations.iter().map(|body| json!({
            "text": words(&body.name), "kind": body.kind.to_string(), "level": text(body.level), "place": body.place,
        })).collect::<Json>(),
        "meetings": article.meetings.iter().map(|meeting| json!({
            "kinds": meeting.kinds.iter().map(ToString::to_string).collect::<Vec<_>>(), "topic": text(meeting.topic.as_ref()), "time": text(meeting.time),
            "place": text(meeting.place.as_ref()), "organiser": text(meeting.organiser.as_ref()), "chair": text(meeting.chair.as_ref()), "attendees": text(meeting.attendees.as_ref()),
        })).collect::<Json>(),
        "inspections": article.inspections.iter().map(|inspection| json!({
            "kind": inspection.kind.to_string(), "period": text(inspection.period), "inspector": text(inspection.inspector.as_ref()), "subject": text(inspection.subject.as_ref()),
            "units": inspection.units.as_ref().map(|units| json!({"done": units.done, "of": units.of, "unit": text(units.unit.as_ref())})), "places": all(&inspection.places),
        })).collect::<Json>(),
        "campaigns": article.campaigns.iter().map(|campaign| json!({"kind": campaign.kind.to_string(), "name": words(&campaign.name)})).collect::<Json>(),
        "document_refs": article.documents.iter().map(|document| json!({
            "kind": document.kind.to_string(), "number": document.number, "date": text(document.date), "issuer": document.issuer, "text": words(&document.name),
        })).collect::<Json>(),
    })
}

// The comparison.

/// Without case, punctuation and doubled spaces.
fn loose(value: &Json) -> String {
    let Some(text) = value.as_str() else {
        return if value.is_null() { String::new() } else { value.to_string() };
    };
    let spaced: String = text.nfc().flat_map(char::to_lowercase).map(|c| if c.is_alphanumeric() || "_%/".contains(c) { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn list<'j>(record: &'j Json, key: &str) -> Vec<&'j Json> {
    record[key].as_array().map(|items| items.iter().collect()).unwrap_or_default()
}

/// The bytes of a label: the `nth` place where its text stands.
fn place(label: &Json, page: &str) -> (usize, usize) {
    let needle = label["text"].as_str().unwrap();
    let mut from = 0;
    for _ in 0..label["nth"].as_u64().unwrap_or_default() {
        let at = from + page[from..].find(needle).unwrap();
        from = at + page[at..].chars().next().unwrap().len_utf8();
    }
    let start = from + page[from..].find(needle).unwrap_or_else(|| panic!("{needle:?} does not stand in its article"));
    (start, start + needle.len())
}

fn span(fact: &Json) -> (usize, usize) {
    let at = |index: usize| fact["span"][index].as_u64().unwrap() as usize;
    (at(0), at(1))
}

/// The differences of one article.
struct Differences<'s> {
    name: &'s str,
    page: &'s str,
    lines: BTreeSet<String>,
    /// Of every kind of fact, how many are labelled and how many of them are read.
    right: usize,
    labelled: usize,
}

impl Differences<'_> {
    fn put(&mut self, kind: &str, how: &str, fact: &str) {
        let fact = fact.split_whitespace().collect::<Vec<_>>().join(" ");
        self.lines.insert(format!("{} | {kind} | {how} | {fact}", self.name));
    }

    /// Two bags of facts.
    fn bags(&mut self, kind: &str, labelled: &[String], found: &[String]) {
        let mut left: Vec<&String> = found.iter().collect();
        for label in labelled {
            self.labelled += 1;
            match left.iter().position(|fact| *fact == label) {
                Some(at) => {
                    left.remove(at);
                    self.right += 1;
                }
                None => self.put(kind, "missed", label),
            }
        }
        for fact in left {
            self.put(kind, "spurious", fact);
        }
    }

    fn value(&mut self, kind: &str, of: &str, labelled: &Json, found: &Json) {
        let named = |value: &Json| if loose(value).is_empty() { Vec::new() } else { vec![format!("{of}: {}", loose(value))] };
        self.bags(kind, &named(labelled), &named(found));
    }

    /// Facts with a place: one to one, the same key, and spans that overlap; the same bytes first.
    fn placed(&mut self, kind: &str, labels: &[&Json], facts: &[&Json], key: impl Fn(&Json) -> String, more: &[&str]) {
        let mut used = vec![false; facts.len()];
        for label in labels {
            let (from, to) = place(label, self.page);
            let fits = |at: &usize| !used[*at] && key(facts[*at]) == key(label) && span(facts[*at]).0 < to && from < span(facts[*at]).1;
            let best = (0..facts.len()).filter(fits).min_by_key(|at| span(facts[*at]) != (from, to));
            let said = label["text"].as_str().unwrap();
            self.labelled += 1;
            let Some(best) = best else {
                self.put(kind, "missed", &format!("{said:?} {}", key(label)));
                continue;
            };
            used[best] = true;
            self.right += 1;
            let fact = facts[best];
            if span(fact) != (from, to) {
                self.put(&format!("{kind}.span"), "differs", &format!("{said:?} read as {}", fact["text"]));
            }
            for more in more {
                self.value(&format!("{kind}.{more}"), said, &label[more], &fact[more]);
            }
        }
        for (fact, _) in facts.iter().zip(&used).filter(|(_, used)| !**used) {
            self.put(kind, "spurious", &format!("{} {}", fact["text"], key(fact)));
        }
    }

    /// Facts that stand once, by their words; of those that are found, more.
    fn named(&mut self, kind: &str, labels: &[&Json], facts: &[&Json], more: &[&str]) {
        let names = |facts: &[&Json]| facts.iter().map(|fact| loose(&fact["text"])).collect::<Vec<_>>();
        self.bags(kind, &names(labels), &names(facts));
        for label in labels {
            let Some(fact) = facts.iter().find(|fact| loose(&fact["text"]) == loose(&label["text"])) else {
                continue;
            };
            let said = label["text"].as_str().unwrap();
            for more in more {
                if label[more].is_array() {
                    let parts = |record: &Json| list(record, more).into_iter().map(|part| format!("{said}: {}", loose(part))).collect::<Vec<_>>();
                    self.bags(&format!("{kind}.{more}"), &parts(label), &parts(fact));
                } else {
                    self.value(&format!("{kind}.{more}"), said, &label[more], &fact[more]);
                }
            }
        }
    }

    /// Records slot by slot, paired by the most slots in common.
    fn records(&mut self, kind: &str, labels: &[&Json], facts: &[&Json], keys: &[&str]) {
        let mut left: Vec<Vec<String>> = facts.iter().map(|fact| slots(fact, keys)).collect();
        for label in labels {
            let wanted = slots(label, keys);
            let common = |got: &Vec<String>| got.iter().filter(|slot| wanted.contains(slot)).count();
            let best = (0..left.len()).rev().max_by_key(|at| common(&left[*at])).filter(|at| common(&left[*at]) > 0);
            let got = best.map(|at| left.remove(at)).unwrap_or_default();
            self.bags(kind, &wanted, &got);
        }
        for rest in left {
            self.bags(kind, &[], &rest);
        }
    }
}

fn slots(record: &Json, keys: &[&str]) -> Vec<String> {
    let mut slots = Vec::new();
    for key in keys {
        match &record[key] {
            Json::Array(parts) => slots.extend(parts.iter().map(|part| format!("{key}: {}", loose(part)))),
            Json::Object(units) => slots.push(format!("{key}: {} of {}", units["done"], units["of"])),
            Json::Null => {}
            value if matches!(*key, "time" | "period") => slots.push(format!("{key}: {}", value.as_str().unwrap_or_default())),
            value => slots.push(format!("{key}: {}", loose(value))),
        }
    }
    slots
}

fn compare(sample: &Sample) -> (BTreeSet<String>, usize, usize) {
    let article = Article::parse(&sample.text);
    let (label, got) = (&sample.label, &found(&article, &sample.text));
    let mut differences = Differences { name: &sample.name, page: &sample.text, lines: BTreeSet::new(), right: 0, labelled: 0 };
    let d = &mut differences;
    d.value("reference", "day", &label["reference"], &got["reference"]);
    let said = |value: &Json| value.as_str().unwrap_or("-").to_string();
    d.placed(
        "timex",
        &list(label, "timex"),
        &list(got, "timex"),
        |fact| format!("{} {} {}", said(&fact["type"]), said(&fact["value"]), said(&fact["mod"])),
        &["quant", "range"],
    );
    d.placed(
        "quantities",
        &list(label, "quantities"),
        &list(got, "quantities"),
        |fact| [said(&fact["kind"]), said(&fact["value"]), said(&fact["value_to"]), loose(&fact["unit"]), said(&fact["bound"])].join(" "),
        &["of", "per"],
    );
    d.named("people", &list(label, "people"), &list(got, "people"), &["honorific", "positions"]);
    d.named("organisations", &list(label, "organisations"), &list(got, "organisations"), &["kind", "level", "place"]);
    d.records("meetings", &list(label, "meetings"), &list(got, "meetings"), &["kinds", "topic", "time", "place", "organiser", "chair", "attendees"]);
    d.records("inspections", &list(label, "inspections"), &list(got, "inspections"), &["kind", "period", "inspector", "subject", "units", "places"]);
    let campaigns =
        |record: &Json| list(record, "campaigns").iter().map(|fact| format!("{} {}", loose(&fact["kind"]), loose(&fact["name"]))).collect::<Vec<_>>();
    d.bags("campaigns", &campaigns(label), &campaigns(got));
    let documents = |record: &Json| {
        let said = |fact: &Json| format!("{} {} {} {}", loose(&fact["kind"]), said(&fact["number"]), said(&fact["date"]), said(&fact["issuer"]));
        list(record, "document_refs").into_iter().map(said).collect::<Vec<_>>()
    };
    d.bags("document_refs", &documents(label), &documents(got));
    let page = &label["article"];
    let read = &got["article"];
    for key in ["title", "author", "source", "paragraphs", "closing_mark"] {
        d.value("article", key, &page[key], &read[key]);
    }
    for key in ["text", "value", "weekday_agrees"] {
        d.value("article.posted", key, &page["posted"][key], &read["posted"][key]);
    }
    for key in ["captions", "breadcrumb"] {
        let parts = |record: &Json| list(record, key).into_iter().map(loose).collect::<Vec<_>>();
        d.bags(&format!("article.{key}"), &parts(page), &parts(read));
    }
    (differences.lines, differences.right, differences.labelled)
}

#[test]
fn every_labelled_fact_is_read_but_those_known() {
    let path = folder().join("known.txt");
    let mut lines = BTreeSet::new();
    let (mut right, mut labelled) = (0, 0);
    for sample in samples() {
        let (differences, good, all) = compare(&sample);
        println!("{}: {good} of {all}", sample.name);
        lines.extend(differences);
        right += good;
        labelled += all;
    }
    println!("{right} of {labelled} labelled facts are read");
    if std::env::var_os("BANTIN_BLESS").is_some() {
        let mut text = lines.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        text.extend((!text.is_empty()).then_some('\n'));
        fs::write(&path, text).unwrap();
        return;
    }
    let known: BTreeSet<String> = fs::read_to_string(&path).unwrap_or_default().lines().map(String::from).collect();
    let new: Vec<&String> = lines.difference(&known).collect();
    let gone: Vec<&String> = known.difference(&lines).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "\nnot known:\n{}\n\nknown, and no longer so:\n{}\n\nBANTIN_BLESS=1 writes tests/articles/known.txt anew.\n",
        new.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n"),
        gone.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_difference_is_seen() {
    let change = |pointer: &str, value: Json| {
        let mut sample = samples().into_iter().find(|sample| sample.name == "d01").unwrap();
        let (before, ..) = compare(&sample);
        *sample.label.pointer_mut(pointer).unwrap() = value;
        let (after, ..) = compare(&sample);
        assert_ne!(before, after, "{pointer} is not compared");
    };
    for (list, keys) in [
        ("timex", &["type", "value", "mod"][..]),
        ("quantities", &["kind", "value", "value_to", "unit", "bound", "of"]),
        ("people", &["text", "honorific", "positions/0"]),
        ("organisations", &["text", "kind", "level", "place"]),
        ("meetings", &["kinds/0", "topic", "time", "place", "organiser", "chair", "attendees"]),
        ("campaigns", &["kind", "name"]),
        ("document_refs", &["kind", "number", "date", "issuer"]),
    ] {
        for key in keys {
            change(&format!("/{list}/0/{key}"), json!("another"));
        }
    }
    for key in ["title", "author", "source", "paragraphs", "closing_mark", "captions", "breadcrumb", "posted/value", "posted/text"] {
        change(&format!("/article/{key}"), json!(["another"]));
    }
    change("/reference", json!("another"));
}

// The laws.

/// Composed, runs of white space one space.
fn tidy(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every passage of a serialised article: a record of a span and its text.
fn passages(json: &Json, into: &mut Vec<(Span, String)>) {
    match json {
        Json::Object(fields) => {
            if let (Some(span), Some(Json::String(text))) = (fields.get("span"), fields.get("text")) {
                into.push((serde_json::from_value(span.clone()).unwrap(), text.clone()));
            }
            fields.values().for_each(|value| passages(value, into));
        }
        Json::Array(items) => items.iter().for_each(|item| passages(item, into)),
        _ => {}
    }
}

/// The same without spans, which differ where letters are typed otherwise.
fn without_spans(json: Json) -> Json {
    match json {
        Json::Object(fields) => fields.into_iter().filter(|(key, _)| key != "span").map(|(key, value)| (key, without_spans(value))).collect(),
        Json::Array(items) => items.into_iter().map(without_spans).collect(),
        other => other,
    }
}

fn facts(page: &str) -> Json {
    without_spans(serde_json::to_value(Article::parse(page)).unwrap())
}

#[track_caller]
fn in_order(what: &str, page: &str, spans: &[Span]) {
    for span in spans {
        assert!(page.get(span.range()).is_some_and(|words| !words.is_empty()), "{what}: {span:?} is no part of the page");
    }
    for pair in spans.windows(2) {
        assert!(pair[0].end() <= pair[1].start(), "{what}: {:?} and {:?}", pair[0].slice(page), pair[1].slice(page));
    }
}

#[test]
fn spans_lie_in_bounds_in_order_and_apart() {
    for sample in samples() {
        let page = sample.text.as_str();
        let article = Article::parse(page);
        in_order(&sample.name, page, &article.timexes.iter().map(|timex| timex.span).collect::<Vec<_>>());
        in_order(&sample.name, page, &article.quantities.iter().map(|figure| figure.span).collect::<Vec<_>>());
        for timex in &article.timexes {
            let other = article.quantities.iter().find(|figure| figure.span.overlaps(timex.span));
            assert!(other.is_none(), "{}: {:?} is a time and a figure", sample.name, timex.span.slice(page));
        }
    }
}

#[test]
fn a_passage_is_what_its_span_says() {
    for sample in samples() {
        let mut all = Vec::new();
        passages(&serde_json::to_value(Article::parse(&sample.text)).unwrap(), &mut all);
        assert!(!all.is_empty());
        for (span, text) in all {
            assert_eq!(tidy(span.slice(&sample.text)), text, "{}", sample.name);
        }
    }
}

#[test]
fn the_blocks_tile_the_page() {
    for sample in samples() {
        let article = Article::parse(&sample.text);
        let tiled: String = article.blocks.iter().map(|block| block.span.slice(&sample.text)).collect();
        assert_eq!(tiled, sample.text, "{}", sample.name);
    }
}

#[test]
fn decomposed_letters_change_no_fact() {
    for sample in samples() {
        let composed: String = sample.text.nfc().collect();
        let decomposed: String = sample.text.nfd().collect();
        assert_eq!(facts(&composed), facts(&decomposed), "{}", sample.name);
        assert_eq!(facts(&composed), facts(&sample.text), "{}", sample.name);
    }
}

#[test]
fn line_ends_of_windows_change_no_fact() {
    for sample in samples() {
        assert_eq!(facts(&sample.text), facts(&sample.text.replace('\n', "\r\n")), "{}", sample.name);
        assert_eq!(facts(&sample.text), facts(&format!("\u{FEFF}{}", sample.text)), "{}", sample.name);
    }
}

#[test]
fn two_readings_agree() {
    for sample in samples() {
        assert_eq!(Article::parse(&sample.text), Article::parse(&sample.text), "{}", sample.name);
    }
}

#[test]
fn an_article_survives_serde() {
    for sample in samples() {
        let article = Article::parse(&sample.text);
        let text = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&text).unwrap(), article, "{}", sample.name);
    }
}
