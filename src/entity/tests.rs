//! The proof of this floor's rules, and readings that need more than one paragraph.

use super::{Entities, body, mentions, merge_documents, merge_organisations, merge_people, people, read, reference, scan};
use crate::grammar::Rule;
use crate::grammar::Tokens;
use crate::grammar::proof::{Found, Reader, prove};
use crate::span::Span;
use crate::text::{Token, lex, tidy};
use crate::time::Reference;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

type Say<S> = fn(&str, &[Token], &Range<usize>, &S) -> Found;
type All<'a, S> = &'a dyn Fn(&[Token]) -> Vec<(Range<usize>, S)>;

/// Proves one rule whose facts are said by `say`.
fn proven<S>(rule: &'static Rule<S>, all: All<'_, S>, say: Say<S>) {
    let alone = |rule: &Rule<S>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() >= span.start())?;
        let (rest, said) = (rule.shape)(Tokens::window(&tokens, at)).ok()?;
        Some(say(text, &tokens, &(at..rest.at()), &said))
    };
    let scan = |text: &str, _: Option<&str>| {
        let tokens = lex(text);
        all(&tokens).iter().map(|(range, said)| say(text, &tokens, range, said)).collect()
    };
    let wrong = prove(&[rule], &Reader { alone: &alone, scan: &scan, caseless: false });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn words(text: &str, tokens: &[Token], range: &Range<usize>) -> String {
    tidy(span(tokens, range).slice(text))
}

fn span(tokens: &[Token], range: &Range<usize>) -> Span {
    Tokens::window(tokens, range.start).span(range.len())
}

fn or_dash(said: Option<String>) -> String {
    said.unwrap_or_else(|| "-".to_string())
}

#[test]
fn bodies() {
    proven(&body::BODY, &|tokens| scan(tokens, &body::BODY), |text, tokens, range, body| {
        let place = or_dash(body.place.as_ref().map(|place| words(text, tokens, place)));
        Found { span: span(tokens, range), value: format!("{}, {}, {place}", body.kind, or_dash(body.level.map(|level| level.to_string()))) }
    });
}

#[test]
fn persons() {
    proven(&people::PERSON, &mentions, |text, tokens, range, mention| {
        let held: Vec<String> = mention.positions.iter().map(|held| words(text, tokens, held)).collect();
        let held = if held.is_empty() { "-".to_string() } else { held.join("; ") };
        let honorific = or_dash(mention.honorific.as_ref().map(|said| words(text, tokens, said)));
        Found { span: span(tokens, range), value: format!("{honorific} | {} | {held}", words(text, tokens, &mention.name)) }
    });
}

#[test]
fn documents() {
    proven(&reference::DOCUMENT, &|tokens| scan(tokens, &reference::DOCUMENT), |text, tokens, range, cited| {
        let number = or_dash(cited.number.as_ref().map(|number| words(text, tokens, number)));
        let issuer = or_dash(cited.issuer.as_ref().map(|issuer| words(text, tokens, issuer)));
        Found { span: span(tokens, &(range.start..cited.end)), value: format!("{}, {number}, {issuer}", cited.kind) }
    });
}

/// What an article of these paragraphs names, merged.
fn article(paragraphs: &str) -> Entities {
    let mut all = Entities::default();
    for paragraph in paragraphs.split("\n\n") {
        let found = read(paragraph, &lex(paragraph), &Reference::none());
        all.people.extend(found.people);
        all.organisations.extend(found.organisations);
        all.documents.extend(found.documents);
    }
    all.people = merge_people(all.people);
    all.organisations = merge_organisations(all.organisations);
    all.documents = merge_documents(all.documents);
    all
}

#[test]
fn a_person_is_one_and_the_mention_that_says_most_stands() {
    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let found: Vec<String> = article(text)
            .people
            .iter()
            .map(|person| {
                let held: Vec<&str> = person.positions.iter().map(|held| held.text.as_str()).collect();
                format!("{} {}: {}", person.honorific.as_ref().map_or("-", |said| said.text.as_str()), person.name, held.join("; "))
            })
            .collect();
        assert_eq!(found, want, "{text}");
    }
    check("Ông Lê Văn Sông vui.\n\nÔng Lê Văn Sông, Trưởng thôn 5, kể.", &["Ông Lê Văn Sông: Trưởng thôn 5"]);
    check("Chị Trần Thị Mây kể chuyện. Chị Mây cười.", &["Chị Trần Thị Mây: "]);
    check("Bà Mây góp gạo. Chị Trần Thị Mây kể.", &["Bà Mây: ", "Chị Trần Thị Mây: "]);
    check(
        "Dự có các đồng chí: Lê Văn Sông – Bí thư Đảng ủy, Chủ tịch HĐND xã; Trần Thị Mây – Chủ tịch Hội LHPN xã.",
        &["đồng chí Lê Văn Sông: Bí thư Đảng ủy; Chủ tịch HĐND xã", "đồng chí Trần Thị Mây: Chủ tịch Hội LHPN xã"],
    );
    check(
        "Dự có các đồng chí: Lê Văn Sông - Bí thư Đảng ủy - Chủ tịch HĐND xã, Trần Thị Mây - Chủ tịch Hội LHPN xã và Lò Văn Bến - Trưởng bản.",
        &["đồng chí Lê Văn Sông: Bí thư Đảng ủy; Chủ tịch HĐND xã", "đồng chí Trần Thị Mây: Chủ tịch Hội LHPN xã", "đồng chí Lò Văn Bến: Trưởng bản"],
    );
    check("Bí thư Huyện ủy Lê Văn Sông, Chủ tịch UBND huyện Trần Thị Mây dự.", &["- Lê Văn Sông: Bí thư Huyện ủy", "- Trần Thị Mây: Chủ tịch UBND huyện"]);
    check(
        "Dự có Thượng tá Lê Văn Sông - Đồn trưởng, Chủ tịch Hội LHPN tỉnh H'Mai Êban.",
        &["Thượng tá Lê Văn Sông: Đồn trưởng", "- H'Mai Êban: Chủ tịch Hội LHPN tỉnh"],
    );
    check("Ảnh: Lê Văn Sông. Học theo Bác Hồ.", &[]);
}

#[test]
fn a_body_stands_once_for_each_spelling() {
    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let found: Vec<String> =
            article(text).organisations.iter().map(|body| format!("{}: {}", body.name, or_dash(body.level.map(|level| level.to_string())))).collect();
        assert_eq!(found, want, "{text}");
    }
    check("Hội LHPN xã họp. Hội LHPN  xã đã tặng quà.", &["Hội LHPN xã: commune"]);
    check("Hội CCB, Hội Người cao tuổi xã cùng dự.", &["Hội Người cao tuổi xã: commune"]);
    check("Hội LHPN thành phố họp.", &["Hội LHPN thành phố: district"]);
    check("Hội LHPN thành phố Đà Nẵng họp. Thành ủy dự.", &["Hội LHPN thành phố Đà Nẵng: province", "Thành ủy: province"]);
    check("Bà là Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh.", &["HĐND tỉnh: province"]);
}

#[test]
fn a_document_stands_once_with_all_that_is_said_of_it() {
    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let found: Vec<String> = article(text)
            .documents
            .iter()
            .map(|cited| {
                format!(
                    "{} {} {} {}",
                    cited.kind,
                    or_dash(cited.number.clone()),
                    or_dash(cited.date.map(|date| date.to_string())),
                    or_dash(cited.issuer.clone())
                )
            })
            .collect();
        assert_eq!(found, want, "{text}");
    }
    check("Nghị quyết số 11-NQ/TW. Theo Nghị quyết 11-NQ/TW ngày 27/4/2017 của Bộ Chính trị.", &["nghị quyết 11-NQ/TW 2017-04-27 Bộ Chính trị"]);
    check("Kế hoạch số 12/KH-BTV, ngày 5 tháng 3 năm 2020 của Ban Thường vụ Hội LHPN tỉnh", &["kế hoạch 12/KH-BTV 2020-03-05 Ban Thường vụ Hội LHPN tỉnh"]);
    check("Quyết định 217-QĐ/TW và 218-QĐ/TW của Bộ Chính trị", &["quyết định 217-QĐ/TW - -", "quyết định 218-QĐ/TW - Bộ Chính trị"]);
    check("Hiến pháp 2013; Luật Trẻ em năm 2016", &["hiến pháp - 2013 -", "luật - 2016 -"]);
}

#[test]
fn numbers_in_names_are_names() {
    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let tokens = lex(text);
        let names: Vec<String> = read(text, &tokens, &Reference::none()).names.iter().map(|name| words(text, &tokens, name)).collect();
        assert_eq!(names, want, "{text}");
    }
    check("phường 12 có 5 hộ", &["phường 12"]);
    check("ở thôn Đồng Me 2, xã 19-5", &["thôn Đồng Me 2", "xã 19-5"]);
    check("Chỉ thị số 05-CT/TW ngày 15/5/2016", &["Chỉ thị số 05-CT/TW"]);
    check("xã 5 suất quà, quỹ 50 triệu đồng, đường 5 km", &[]);
}
