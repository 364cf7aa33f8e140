//! What is printed as JSON-LD uses the terms of schema.org and no other, each with what its range allows.
//!
//! The tables hold the part of the vocabulary that an article can need, checked against the types of `schema-dts` 2.1.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::Article;
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A type and the type that it is a kind of.
const TYPES: &[(&str, &str)] = &[
    ("Article", "CreativeWork"),
    ("Audience", "Intangible"),
    ("CreativeWork", "Thing"),
    ("EducationalOrganization", "Organization"),
    ("Event", "Thing"),
    ("GovernmentOrganization", "Organization"),
    ("ImageObject", "MediaObject"),
    ("Intangible", "Thing"),
    ("Legislation", "CreativeWork"),
    ("MediaObject", "CreativeWork"),
    ("NewsArticle", "Article"),
    ("Organization", "Thing"),
    ("Person", "Thing"),
    ("Place", "Thing"),
];

/// A type, one of its properties, and the types of the values that it may have.
const PROPERTIES: &[(&str, &str, &[&str])] = &[
    ("Thing", "name", &["Text"]),
    ("Thing", "identifier", &["PropertyValue", "Text", "URL"]),
    ("Thing", "image", &["ImageObject", "URL"]),
    ("CreativeWork", "about", &["Thing"]),
    ("CreativeWork", "author", &["Organization", "Person"]),
    ("CreativeWork", "citation", &["CreativeWork", "Text"]),
    ("CreativeWork", "dateCreated", &["Date", "DateTime"]),
    ("CreativeWork", "datePublished", &["Date", "DateTime"]),
    ("CreativeWork", "genre", &["DefinedTerm", "Text", "URL"]),
    ("CreativeWork", "headline", &["Text"]),
    ("CreativeWork", "inLanguage", &["Language", "Text"]),
    ("CreativeWork", "keywords", &["DefinedTerm", "Text", "URL"]),
    ("CreativeWork", "mentions", &["Thing"]),
    ("CreativeWork", "sourceOrganization", &["Organization"]),
    ("Article", "articleBody", &["Text"]),
    ("Article", "articleSection", &["Text"]),
    ("ImageObject", "caption", &["MediaObject", "Text"]),
    ("Event", "attendee", &["Organization", "Person"]),
    ("Event", "audience", &["Audience"]),
    ("Event", "endDate", &["Date", "DateTime"]),
    ("Event", "keywords", &["DefinedTerm", "Text", "URL"]),
    ("Event", "location", &["Place", "PostalAddress", "Text", "VirtualLocation"]),
    ("Event", "organizer", &["Organization", "Person"]),
    ("Event", "startDate", &["Date", "DateTime"]),
    ("Organization", "location", &["Place", "PostalAddress", "Text", "VirtualLocation"]),
    ("Person", "honorificPrefix", &["Text"]),
    ("Person", "jobTitle", &["DefinedTerm", "Text"]),
    ("Legislation", "legislationDate", &["Date"]),
    ("Legislation", "legislationIdentifier", &["Text", "URL"]),
    ("Legislation", "legislationPassedBy", &["Organization", "Person"]),
    ("Legislation", "legislationType", &["CategoryCode", "Text"]),
];

/// A type, and all that it is a kind of.
fn kinds(kind: &str) -> Vec<&str> {
    let mut kinds = vec![kind];
    while let Some((_, above)) = TYPES.iter().find(|(kind, _)| kinds.last() == Some(kind)) {
        kinds.push(above);
    }
    kinds
}

/// Whether a value is of a type of the vocabulary.
fn is_of(value: &Json, range: &str) -> bool {
    let text = value.as_str();
    match range {
        "Text" => text.is_some_and(|text| !text.trim().is_empty()),
        "Date" => text.is_some_and(|text| text.len() == 10 && text.parse::<NaiveDate>().is_ok()),
        "DateTime" => text.is_some_and(|text| text.len() == 19 && text.parse::<NaiveDateTime>().is_ok()),
        _ => value["@type"].as_str().is_some_and(|kind| kinds(kind).contains(&range)),
    }
}

/// Checks an object and all in it; the terms that it uses are put to the others.
fn check(object: &Json, into: &mut BTreeSet<String>) {
    let kind = object["@type"].as_str().unwrap_or_else(|| panic!("no type: {object}"));
    assert!(TYPES.iter().any(|(known, _)| *known == kind), "no type of the vocabulary: {kind}");
    into.insert(kind.to_string());
    for (key, value) in object.as_object().unwrap() {
        if key.starts_with('@') {
            continue;
        }
        into.insert(key.clone());
        let known = PROPERTIES.iter().find(|(domain, property, _)| property == key && kinds(kind).contains(domain));
        let (_, _, ranges) = known.unwrap_or_else(|| panic!("{kind} has no {key}"));
        let values = value.as_array().map_or_else(|| vec![value], |values| values.iter().collect());
        assert!(!values.is_empty(), "{kind} says nothing by {key}");
        for value in values {
            assert!(ranges.iter().any(|range| is_of(value, range)), "{kind} may not have the {key} {value}");
            if value.is_object() {
                check(value, into);
            }
        }
    }
}

fn json(page: &str) -> Json {
    serde_json::to_value(Article::parse(page).schema_org()).unwrap()
}

#[test]
fn every_labelled_article_is_within_the_vocabulary() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut used = BTreeSet::new();
    let mut count = 0;
    for part in ["articles", "pages"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "txt") && path.file_name().is_some_and(|name| name != "known.txt") {
                let article = json(&fs::read_to_string(&path).unwrap());
                assert_eq!((article["@context"].as_str(), article["@type"].as_str()), (Some("https://schema.org"), Some("NewsArticle")));
                check(&article, &mut used);
                count += 1;
            }
        }
    }
    assert!(count >= 100, "the articles are gone");
    // Nothing stands in the table that is never said.
    let unused: Vec<_> = PROPERTIES.iter().filter(|(_, property, _)| !used.contains(*property)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn an_empty_page_is_an_article_that_says_nothing() {
    assert_eq!(json("").to_string(), r#"{"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi"}"#);
}

#[test]
fn what_is_said_stands_under_its_term() {
    let page = "\
Hoạt động của Hội

Hội LHPN xã Lam Hạ tập huấn kỹ năng
Thứ Ba, 24/11/2020 | 08:30

(PNLH) - Từ ngày 20/11 đến ngày 21/11, tại nhà văn hóa thôn Đông, Hội LHPN xã Lam Hạ tổ chức hội nghị tập huấn kỹ năng điều hành chi hội. \
Bà Lê Thị Mây - HUV, Chủ tịch Hội LHPN huyện An Khê chủ trì hội nghị.

Hội triển khai Nghị định số 39/2015/NĐ-CP ngày 27/4/2015 của Chính phủ và Kế hoạch số 12/KH-BTV; hưởng ứng phong trào “Nhà sạch vườn đẹp”./.

Ban Biên tập";
    let article = json(page);
    check(&article, &mut BTreeSet::new());
    let event = &article["about"][0];
    let said = [
        (&article["headline"], "Hội LHPN xã Lam Hạ tập huấn kỹ năng"),
        (&article["datePublished"], "2020-11-24T08:30:00"),
        (&article["articleSection"][0], "Hoạt động của Hội"),
        (&article["author"]["@type"], "Organization"),
        (&article["sourceOrganization"]["name"], "PNLH"),
        (&article["keywords"][0], "Nhà sạch vườn đẹp"),
        (&event["startDate"], "2020-11-20"),
        (&event["endDate"], "2020-11-21"),
        (&event["location"][0]["name"], "nhà văn hóa thôn Đông"),
        (&event["organizer"]["name"], "Hội LHPN xã Lam Hạ"),
        (&event["organizer"]["location"]["name"], "Lam Hạ"),
        (&event["attendee"][0]["name"], "Lê Thị Mây"),
        (&event["attendee"][0]["jobTitle"][1], "Chủ tịch Hội LHPN huyện An Khê"),
        (&article["citation"][0]["@type"], "Legislation"),
        (&article["citation"][0]["legislationIdentifier"], "39/2015/NĐ-CP"),
        (&article["citation"][0]["legislationDate"], "2015-04-27"),
        (&article["citation"][0]["legislationPassedBy"]["name"], "Chính phủ"),
        (&article["citation"][1]["@type"], "CreativeWork"),
        (&article["citation"][1]["identifier"], "12/KH-BTV"),
    ];
    for (value, wanted) in said {
        assert_eq!(value.as_str(), Some(wanted), "{article:#}");
    }
}

#[test]
fn a_date_that_is_not_whole_is_left_out() {
    let event = |time: &str| {
        let page = format!("Hội thi nấu ăn\n\n{time}, Hội LHPN xã Lam Hạ tổ chức hội thi nấu ăn cho 50 hội viên của 6 chi hội.");
        let article = json(&page);
        (article["about"][0]["startDate"].clone(), article["about"][0]["endDate"].clone())
    };
    let days = |start: &str, end: &str| (Json::from(start), Json::from(end));
    assert_eq!(event("Sáng 20/11/2020"), (Json::from("2020-11-20"), Json::Null));
    assert_eq!(event("14h30 ngày 20/11/2020"), (Json::from("2020-11-20T14:30:00"), Json::Null));
    assert_eq!(event("Từ ngày 20 đến ngày 21/11/2020"), days("2020-11-20", "2020-11-21"));
    assert_eq!(event("Sáng 20/11"), (Json::Null, Json::Null));
    assert_eq!(event("Tháng 11/2020"), (Json::Null, Json::Null));
}
