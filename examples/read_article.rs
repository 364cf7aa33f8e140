//! Reads a bulletin and prints what it says.
//!
//! `cargo run --example read_article`, or with a page of your own: `cargo run --example read_article -- page.txt`
#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use bantin::article::Posted;
use bantin::quantity::Quantity;
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
    let agrees = |posted: &Posted| if posted.weekday_agrees == Some(true) { ", and the weekday agrees" } else { "" };
    line("posted", article.posted.as_ref().map(|posted| format!("{}{}", posted.value, agrees(posted))));
    line("author", article.author.as_ref());
    line("text", Some(format!("{}, {}", counted(article.paragraphs(), "paragraph"), counted(article.captions.len(), "caption"))));

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
        heading(&inspection.kind.to_string(), &said(inspection.subject.as_ref()));
        line("when", inspection.period);
        line("by", inspection.inspector.as_ref());
        let number = |count: Option<u32>| count.map_or_else(|| "?".to_string(), |count| count.to_string());
        let units = inspection.units.as_ref();
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
        let words = figure.of.as_ref().map_or(figure.span, |of| figure.span.join(of.span)).slice(&page);
        println!("  {:<38} {}", quoted(words), meaning(figure));
    }

    heading("dates and times", &article.timexes.len());
    for timex in &article.timexes {
        let modifier = timex.modifier.map(|modifier| format!(", {}", plain(&modifier))).unwrap_or_default();
        println!("  {:<38} {}{modifier}", quoted(timex.span.slice(&page)), timex.value);
    }
    for note in &article.notes {
        heading("set aside", &format!("{}: {}", quoted(note.span.slice(&page)), note.kind));
    }
    Ok(())
}

/// A figure as it is known: `more than 40 hộ`, `2,350,000,000 VND`.
fn meaning(figure: &Quantity) -> String {
    let bound = Some(plain(&figure.bound)).filter(|bound| bound != "exact");
    let amount = figure.amount.map(|amount| grouped(&amount.to_string()));
    let unit = figure.unit.map(|unit| unit.to_string());
    let per = figure.per.as_ref().map(|per| format!("per {per}"));
    [bound, amount, unit, per].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A whole number with its thousands apart.
fn grouped(amount: &str) -> String {
    if amount.len() < 4 || !amount.bytes().all(|byte| byte.is_ascii_digit()) {
        return amount.to_string();
    }
    let digits = amount.char_indices();
    digits.flat_map(|(at, digit)| [(at > 0 && (amount.len() - at) % 3 == 0).then_some(','), Some(digit)]).flatten().collect()
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A term of the guideline in plain words: `MORE_THAN` is more than.
fn plain(term: &impl Display) -> String {
    term.to_string().to_lowercase().replace('_', " ")
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
