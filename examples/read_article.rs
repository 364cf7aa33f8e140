//! Reads a bulletin and prints what it says.
//!
//! `cargo run --example read_article`, or with a page of your own: `cargo run --example read_article -- page.txt`
#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use bantin::{Article, Passage};
use std::error::Error;
use std::fmt::Display;

fn main() -> Result<(), Box<dyn Error>> {
    let page = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => include_str!("article.txt").to_string(),
    };
    let article = Article::parse(&page);

    if let Some(title) = &article.title {
        println!("{title}\n{}", "─".repeat(title.text.chars().count().min(100)));
    }
    let posted = article.posted.as_ref();
    line("posted", posted.map(|posted| format!("{}{}", posted.value, if posted.weekday_agrees == Some(true) { ", the weekday agrees" } else { "" })));
    line("author", article.author.as_ref());
    line("prose", Some(format!("{} paragraphs, {} captions", article.paragraphs(), article.captions.len())));

    for meeting in &article.meetings {
        heading("meeting", &list(&meeting.kinds));
        line("when", meeting.time);
        line("where", meeting.place.as_ref());
        line("held by", meeting.organiser.as_ref());
        line("led by", meeting.chair.as_ref());
        line("about", meeting.topic.as_ref());
        line("with", meeting.attendees.as_ref());
    }
    for inspection in &article.inspections {
        heading("inspection", &inspection.kind);
        line("when", inspection.period);
        line("by", inspection.inspector.as_ref());
        line("into", inspection.subject.as_ref());
        let units = inspection.units.as_ref();
        let number = |count: Option<u32>| count.map_or_else(|| "?".to_string(), |count| count.to_string());
        line("units", units.map(|units| format!("{} of {} {}", number(units.done), number(units.of), said(units.unit.as_ref()))));
    }

    if !article.people.is_empty() {
        heading("people", &article.people.len());
    }
    for person in &article.people {
        println!("  {:<28} {}", format!("{} {}", said(person.honorific.as_ref()), person.name).trim(), list(&person.positions));
    }
    if !article.organisations.is_empty() {
        heading("bodies", &article.organisations.len());
    }
    for body in &article.organisations {
        let level = body.level.map(|level| level.to_string()).unwrap_or_default();
        println!("  {:<36} {:<20} {level}", body.name.text, body.kind.to_string());
    }
    for campaign in &article.campaigns {
        heading(&campaign.kind.to_string(), &campaign.name);
    }
    for document in &article.documents {
        heading(&document.kind.to_string(), document.number.as_deref().unwrap_or(&document.name.text));
        line("signed", document.date);
        line("issued by", document.issuer.as_ref());
    }

    heading("figures", &article.quantities.len());
    for figure in &article.quantities {
        let amount = figure.amount.map(|amount| amount.to_string()).unwrap_or_default();
        let unit = figure.unit.map(|unit| unit.to_string()).unwrap_or_default();
        let of = [said(figure.of.as_ref()), figure.per.as_ref().map(|per| format!("per {per}")).unwrap_or_default()].join(" ");
        let bound = figure.bound.to_string().to_lowercase().replace('_', " ");
        let bound = if bound == "exact" { "" } else { &bound };
        println!("  {amount:>14} {unit:<9} {of:<26} {bound:<10} {}", quoted(figure.span.slice(&page)));
    }

    heading("dates and times", &article.timexes.len());
    for timex in &article.timexes {
        let modifier = timex.modifier.map(|modifier| modifier.to_string().to_lowercase().replace('_', " ")).unwrap_or_default();
        println!("  {:<24} {modifier:<13} {}", timex.value.to_string(), quoted(timex.span.slice(&page)));
    }
    for note in &article.notes {
        heading("note", &note.kind);
        line("at", Some(quoted(note.span.slice(&page))));
    }
    Ok(())
}

fn heading(what: &str, said: &(impl Display + ?Sized)) {
    println!("\n{what}: {said}");
}

fn line(what: &str, said: Option<impl Display>) {
    if let Some(said) = said {
        println!("  {what:<10} {said}");
    }
}

fn list(parts: &[impl Display]) -> String {
    parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn said(passage: Option<&Passage>) -> String {
    passage.map(ToString::to_string).unwrap_or_default()
}

/// The words as they stand, in one line.
fn quoted(words: &str) -> String {
    format!("“{}”", words.split_whitespace().collect::<Vec<_>>().join(" "))
}
