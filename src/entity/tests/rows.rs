//! Every row of every table is met: by itself, and by the grammar that it was written for.

use super::article;
use crate::entity::tables::{documents, fields, heads, honorifics, levels, organs, positions, stops};
use crate::grammar::Tokens;
use crate::text::{Word, lex};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The phrases of a table's source, from the line that declares the table to the line that closes it.
fn phrases(source: &'static str, table: &str) -> Vec<&'static str> {
    let behind = source.split(&format!("const {table}: [")).nth(1).unwrap_or_default();
    let rows = behind.split("\n];").next().unwrap_or_default();
    rows.split("phrase(\"").skip(1).filter_map(|row| row.split('"').next()).collect()
}

/// The row as a page writes it: without the spaces that part its marks, the first letter a capital.
fn written(row: &str) -> String {
    let row = row.replace(" , ", ", ").replace(" . ", ". ").replace(" .", ".").replace(" / ", "/");
    let first = row.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    row.chars().next().map_or(row.clone(), |letter| row.replacen(letter, &first, 1))
}

#[test]
fn a_row_is_the_longest_at_its_place() {
    #[track_caller]
    fn check(rows: &[&str], least: usize, longest: impl Fn(Tokens<'_>) -> Option<usize>) {
        for row in rows {
            let tokens = lex(row);
            assert_eq!(longest(Tokens::window(&tokens, 0)), Some(tokens.len()), "no text reads the row {row:?}");
        }
        assert!(rows.len() >= least, "the rows are not where they were");
    }
    check(&phrases(include_str!("../tables/stops.rs"), "CITIES"), 7, |i| stops::CENTRAL_CITIES.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/stops.rs"), "TWINS"), 5, |i| stops::TWIN_NAMES.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/stops.rs"), "FAMOUS_ROWS"), 40, |i| stops::FAMOUS.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/documents.rs"), "LAW_ROWS"), 100, |i| documents::LAWS.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/organs.rs"), "ROWS"), 100, |i| organs::ORGANS.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/fields.rs"), "ROWS"), 200, |i| fields::FIELDS.longest(i).map(|(len, ())| len));
    check(&phrases(include_str!("../tables/heads.rs"), "ROWS"), 400, |i| heads::HEADS.longest(i).map(|(len, _)| len));
    check(&phrases(include_str!("../tables/levels.rs"), "ROWS"), 40, |i| levels::LEVELS.longest(i).map(|(len, _)| len));
    check(&phrases(include_str!("../tables/honorifics.rs"), "ROWS"), 130, |i| honorifics::HONORIFICS.longest(i).map(|(len, _)| len));
    check(&phrases(include_str!("../tables/positions.rs"), "ROWS"), 240, |i| positions::POSITIONS.longest(i).map(|(len, _)| len));
}

#[test]
fn a_word_stands_once_in_its_list() {
    #[track_caller]
    fn check(name: &str, words: &[Word]) {
        for (at, word) in words.iter().enumerate() {
            assert!(!words.iter().take(at).any(|other| other == word), "{name}: {:?} stands twice", word.text());
        }
    }
    check("CODES", documents::CODES);
    check("LOUD_STOPS", stops::LOUD_STOPS);
    check("NAMED_AFTER", stops::NAMED_AFTER);
    check("NO_NAMES", stops::NO_NAMES);
    check("VERBS", stops::VERBS);
}

#[test]
fn every_head_names_a_body() {
    for row in phrases(include_str!("../tables/heads.rs"), "ROWS") {
        let head = written(row);
        let endings = ["", " tỉnh", " huyện Sông Mây", " xã Sông Mây", " Sông Mây", " Nội vụ", " 4 Hải quân", " thôn 5", " Nữ chủ trang trại huyện"];
        let is_read = endings.iter().any(|end| {
            let text = format!("{head}{end}");
            article(&text).organisations.iter().any(|body| body.name.text.starts_with(&head) && text.starts_with(body.name.text.as_str()))
        });
        assert!(is_read, "no body begins with {head:?}");
    }
}

#[test]
fn every_address_is_one() {
    for row in phrases(include_str!("../tables/honorifics.rs"), "ROWS") {
        let text = format!("Hôm nay {} Trần Thị Mây kể.", row.replace(" . ", ".").replace(" .", ".").replace(" / ", "/"));
        let people = article(&text).people;
        assert!(matches!(&people[..], [person] if person.name.text == "Trần Thị Mây"), "{text}: {people:?}");
    }
}

#[test]
fn every_position_is_held() {
    for row in phrases(include_str!("../tables/positions.rs"), "ROWS") {
        let said = row.replace(" .", ".");
        let held = ["", " Hội LHPN huyện", " Chủ tịch"].iter().any(|end| {
            let text = format!("Bà Trần Thị Mây, {said}{end}, dự.");
            article(&text).people.iter().any(|person| person.positions.iter().any(|held| held.text == format!("{said}{end}")))
        });
        // What one does for the occasion is no position.
        let tokens = lex(row);
        let role = positions::POSITIONS.longest(Tokens::window(&tokens, 0)).is_some_and(|(_, rank)| *rank == crate::entity::position::Rank::Role);
        assert_eq!(held, !role, "{said:?}");
    }
}

#[test]
fn every_kind_of_document_is_cited() {
    for row in phrases(include_str!("../tables/documents.rs"), "KIND_ROWS") {
        let text = ["số 12/KH-UBND", "Đất đai năm 2024", "năm 2013"].map(|end| format!("theo {} {end} ", written(row)));
        assert!(text.iter().any(|text| article(text).documents.len() == 1), "{row:?}");
    }
    for row in phrases(include_str!("../tables/documents.rs"), "LAW_ROWS") {
        let text = format!("theo Luật {}, dân được biết", written(row));
        let documents = article(&text).documents;
        assert!(matches!(&documents[..], [law] if law.name.text == format!("Luật {}", written(row))), "{text}: {documents:?}");
    }
}

#[test]
fn every_level_seats_a_body() {
    for row in phrases(include_str!("../tables/levels.rs"), "ROWS") {
        let text = format!("Hội LHPN {} Sông Mây họp", row.replace(" . ", ".").replace(" .", "."));
        let texts = [text.clone(), text.replace(" Sông Mây", "")];
        assert!(texts.iter().any(|text| article(text).organisations.iter().any(|body| body.level.is_some())), "{text}");
    }
}
