//! One form for a body, however it was written: `UBMTTQVN huyện`, `Ủy ban MTTQ huyện` and `Mặt trận huyện` are one.
//!
//! May import: `grammar`, `text`, the bodies, seats, abbreviations and tables of this floor.

use super::abbreviation::reading;
use super::body::{Shape, country, explained};
use super::organisation::OrganisationKind;
use super::seat::{Rung, seat};
use super::tables::heads::HEADS;
use super::tables::levels::LEVELS;
use super::tables::titles::{STEPS, TITLES};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, Word, lex, tidy, w};
use alloc::string::String;

/// The words that stand for the whole country, where no seat does.
const COUNTRY: &str = "việt nam";

/// The name in small letters and without abbreviations, brackets and marks: the title, the level, the place.
pub(super) fn form(name: &str) -> String {
    let tokens = lex(name);
    let mut i = Tokens::window(&tokens, 0);
    // `Trung ương Hội Nông dân Việt Nam` is `Hội Nông dân Việt Nam`.
    if let Some((len, (Rung::Centre, _))) = LEVELS.longest(i) {
        if HEADS.longest(i.skip(len)).is_some_and(|(head, _)| head > 1) {
            i = i.skip(len);
        }
    }
    let Some((len, head)) = HEADS.longest(i) else { return spelled(name, i, i.len()) };
    let written = spelled(name, i, len);
    let written = written.strip_suffix(COUNTRY).map_or(written.as_str(), str::trim_end);
    let mut form = String::from(TITLES.iter().find(|(short, _)| *short == written).map_or(written, |(_, long)| *long));
    let behind = explained(i.skip(len));
    let behind = country(behind).map_or(behind, explained);
    if head.shape == Shape::Own && !is_seat(behind) {
        // `Huyện đoàn`: the first word of the title is the level.
        if let Some(step) = STEPS.iter().find(|(short, _)| *short == i.word_at(0)).filter(|_| head.kind != OrganisationKind::PartyCommittee) {
            form.push(' ');
            form.push_str(step.1);
        }
    } else if behind.is_empty() && (head.kind, head.shape) != (OrganisationKind::PartyCommittee, Shape::Whole) && country(explained(i.skip(len))).is_some() {
        form.push(' ');
        form.push_str(COUNTRY);
    }
    let rest = spelled(name, behind, behind.len());
    if !rest.is_empty() {
        form.push(' ');
        form.push_str(&rest);
    }
    form
}

fn is_seat(i: Tokens<'_>) -> bool {
    seat(i).is_some()
}

/// Abbreviations that are syllables too: `Sở Tư pháp`, `Hội TƯ`. They are short for something in capitals only.
const SYLLABLES: &[Word] = &[w!("hu"), w!("tu"), w!("tư"), w!("đu")];

/// The next `count` tokens in small letters, abbreviations written out, without marks and without the `và` that stands for one:
/// `GD&ĐT`, `Giáo dục - Đào tạo` and `Giáo dục và Đào tạo` are one.
fn spelled(name: &str, i: Tokens<'_>, count: usize) -> String {
    let is_loud = |token: &Token| token.kind() != Kind::Word || token.is_all_upper();
    let loud = i.paragraph().iter().all(is_loud);
    let mut out = String::new();
    let mut at = 0;
    while at < count {
        let here = i.skip(at);
        let Some(token) = here.first() else { break };
        let is_joint = token.is_glued() && here.glued_at(1) && ['\'', '’', '‘', '`', '/'].iter().any(|mark| token.is_mark(*mark));
        let syllable = token.is_any(SYLLABLES) && (!token.is_all_upper() || loud && here.at() > 0);
        let short = if syllable { None } else { reading(here) };
        let (len, words) = match short {
            Some((len, long)) => (len, long.to_lowercase()),
            None if token.kind() == Kind::Mark && !is_joint || token.is(w!("và")) => (1, String::new()),
            None if token.kind() == Kind::Word && !token.as_word().text().is_empty() => (1, token.as_word().text().into()),
            None => (1, tidy(here.span(1).slice(name)).to_lowercase().replace(['’', '‘', '`'], "'")),
        };
        let glued = is_joint || out.ends_with(['\'', '/']);
        // What an abbreviation stands for has marks and `và`, too.
        let words = if len > 1 || short.is_some() { words.replace([',', '-'], "").replace(" và ", " ").replace("  ", " ") } else { words };
        if !words.is_empty() && !out.is_empty() && !glued {
            out.push(' ');
        }
        out.push_str(&words);
        at += len;
    }
    out
}
