//! The proof of this floor's rules, and readings that need more than one paragraph.

mod rows;
mod short;
mod typed;

use super::{
    BODY_STARTS, DOCUMENT_STARTS, Entities, Marked, begins, body, mentions, merge_documents, merge_organisations, merge_people, people, read, reference, scan,
};
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

/// The paragraph with what its tokens begin.
fn marked<T>(paragraph: &[Token], read: impl Fn(&Marked<'_>) -> T) -> T {
    let marks: Vec<u8> = begins(paragraph).collect();
    read(&Marked { paragraph, marks: &marks })
}

#[test]
fn bodies() {
    proven(&body::BODY, &|tokens| marked(tokens, |marked| scan(marked, BODY_STARTS, &body::BODY)), |text, tokens, range, body| {
        let place = or_dash(body.place.as_ref().map(|place| words(text, tokens, place)));
        Found { span: span(tokens, range), value: format!("{}, {}, {place}", body.kind, or_dash(body.level.map(|level| level.to_string()))) }
    });
}

#[test]
fn persons() {
    proven(&people::PERSON, &|tokens| marked(tokens, mentions), |text, tokens, range, mention| {
        let held: Vec<String> = mention.positions.iter().map(|held| words(text, tokens, held)).collect();
        let held = if held.is_empty() { "-".to_string() } else { held.join("; ") };
        let honorific = or_dash(mention.honorific.as_ref().map(|said| words(text, tokens, said)));
        Found { span: span(tokens, range), value: format!("{honorific} | {} | {held}", words(text, tokens, &mention.name)) }
    });
}

#[test]
fn documents() {
    proven(&reference::DOCUMENT, &|tokens| marked(tokens, |marked| scan(marked, DOCUMENT_STARTS, &reference::DOCUMENT)), |text, tokens, range, cited| {
        let number = or_dash(cited.number.as_ref().map(|number| words(text, tokens, number)));
        let issuer = or_dash(cited.issuer.as_ref().map(|issuer| words(text, tokens, issuer)));
        Found { span: span(tokens, &(range.start..cited.end)), value: format!("{}, {number}, {issuer}", cited.kind) }
    });
}

/// What an article of these paragraphs names, merged.
fn article(paragraphs: &str) -> Entities {
    let mut all = Entities::default();
    for paragraph in paragraphs.split("\n\n") {
        let found = read(paragraph, &[&lex(paragraph)], &Reference::none()).pop().unwrap_or_default();
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
    check("Đồng chí Tráng A Páo, Ma Thị Én và Hầu Văn Bền dự.", &["Đồng chí Tráng A Páo: ", "Đồng chí Ma Thị Én: ", "Đồng chí Hầu Văn Bền: "]);
    check("Ông Lê Văn Sông, Hà Nội và Trần Phú kể.", &["Ông Lê Văn Sông: "]);
    check("Bà Trần Thị Hoà kể. Bà Trần Thị Hòa cười, bà Hoà vui.", &["Bà Trần Thị Hoà: "]);
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
    check("Quyết định 217-QĐ/TW và 218-QĐ/TW của Bộ Chính trị", &["quyết định 217-QĐ/TW - Bộ Chính trị", "quyết định 218-QĐ/TW - Bộ Chính trị"]);
    check(
        "Kế hoạch số 05/KH-LĐLĐ ngày 9/3/2023 và các hướng dẫn 12/HD-LĐLĐ, 14/HD-LĐLĐ của LĐLĐ tỉnh",
        &["kế hoạch 05/KH-LĐLĐ 2023-03-09 LĐLĐ tỉnh", "hướng dẫn 12/HD-LĐLĐ - LĐLĐ tỉnh", "hướng dẫn 14/HD-LĐLĐ - LĐLĐ tỉnh"],
    );
    check("Chỉ thị số 05-CT/TW ngày 15/5/2016 và Kế hoạch số 07/KH-UBND của UBND tỉnh", &["chỉ thị 05-CT/TW 2016-05-15 -", "kế hoạch 07/KH-UBND - UBND tỉnh"]);
    check("giám sát theo các quyết định 217, 218 của Bộ Chính trị", &["quyết định 217 - Bộ Chính trị", "quyết định 218 - Bộ Chính trị"]);
    check("giám sát theo quyết định 217, 218; phấn đấu", &["quyết định 217 - -", "quyết định 218 - -"]);
    check("Hiến pháp 2013; Luật Trẻ em năm 2016", &["hiến pháp - 2013 -", "luật - 2016 -"]);
}

#[test]
fn numbers_in_names_are_names() {
    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let tokens = lex(text);
        let names: Vec<String> =
            read(text, &[&tokens], &Reference::none()).iter().flat_map(|read| &read.names).map(|name| words(text, &tokens, name)).collect();
        assert_eq!(names, want, "{text}");
    }
    check("phường 12 có 5 hộ", &["phường 12"]);
    check("ở thôn Đồng Me 2, xã 19-5", &["thôn Đồng Me 2", "xã 19-5"]);
    check("Chỉ thị số 05-CT/TW ngày 15/5/2016", &["Chỉ thị số 05-CT/TW"]);
    check("xã 5 suất quà, quỹ 50 triệu đồng, đường 5 km", &[]);
}

#[test]
fn two_writings_of_a_body_have_one_form() {
    #[track_caller]
    fn check(writings: &[&str], want: &str) {
        for name in writings {
            assert_eq!(super::normal::form(name), want, "{name}");
        }
    }
    check(
        &["Hội LHPN huyện Sông Mây", "Hội Liên hiệp Phụ nữ (LHPN) huyện Sông Mây", "Hội PN huyện Sông Mây", "Huyện hội Sông Mây", "HLHPN H.Sông Mây"],
        "hội liên hiệp phụ nữ huyện sông mây",
    );
    check(&["UBMTTQVN xã", "Ủy ban MTTQ Việt Nam xã", "UB.MTTQ xã", "Mặt trận xã", "UB MTTQ xã"], "ủy ban mặt trận tổ quốc xã");
    check(&["Đoàn xã Sông Mây", "xã Đoàn Sông Mây", "Đoàn TNCS Hồ Chí Minh xã Sông Mây"], "đoàn thanh niên cộng sản hồ chí minh xã sông mây");
    check(&["UBND TP.Sông Mây", "Ủy ban nhân dân thành phố Sông Mây", "UBND T.P Sông Mây"], "ủy ban nhân dân thành phố sông mây");
    check(&["Trung ương Hội Nông dân Việt Nam", "Hội ND Việt Nam", "Hội Nông dân VN"], "hội nông dân việt nam");
    check(&["Hội CCB Q.5", "Hội Cựu chiến binh quận 5"], "hội cựu chiến binh quận 5");
    check(&["LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh"], "liên đoàn lao động tỉnh");
    check(&["Hội LHPN huyện Ea H’leo", "Hội Phụ nữ huyện Ea H'Leo"], "hội liên hiệp phụ nữ huyện ea h'leo");
    check(&["Trường ĐH Sông Mây"], "trường đại học sông mây");
    check(&["HTX Sông Mây", "htx Sông Mây", "Hợp tác xã Sông Mây", "HỢP TÁC XÃ SÔNG MÂY"], "hợp tác xã sông mây");
    check(&["UBND xã Sông Mây", "ubnd xã Sông Mây", "UBND XÃ SÔNG MÂY"], "ủy ban nhân dân xã sông mây");
    check(&["hội lhpn huyện Sông Mây", "Hội Lhpn huyện Sông Mây", "HỘI LHPN HUYỆN SÔNG MÂY"], "hội liên hiệp phụ nữ huyện sông mây");
    check(&["CLB Tiếng Anh tx. Sông Mây", "clb Tiếng Anh thị xã Sông Mây"], "câu lạc bộ tiếng anh thị xã sông mây");
    check(&["Sở Tư pháp", "SỞ TƯ PHÁP"], "sở tư pháp");
    check(&["TƯ Hội", "TƯ HỘI", "TW Hội", "T.Ư Hội", "Trung ương Hội"], "hội liên hiệp phụ nữ việt nam");
    check(&["Sở GD&ĐT", "Sở Giáo dục - Đào tạo", "Sở Giáo dục & Đào tạo", "Sở Giáo dục và Đào tạo", "sở gd & đt"], "sở giáo dục đào tạo");
    check(
        &["Phòng LĐ-TB&XH huyện", "Phòng LĐTBXH huyện", "Phòng Lao động, Thương binh và Xã hội huyện", "Phòng Lao động - TB&XH huyện"],
        "phòng lao động thương binh xã hội huyện",
    );
    check(&["Sở VHTT&DL", "Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"], "sở văn hóa thể thao du lịch");
    check(&["UBMTTQ VN tỉnh", "UB MTTQ tỉnh", "ủy ban MTTQVN tỉnh"], "ủy ban mặt trận tổ quốc tỉnh");
    check(&["Huyện ủy Sông Mây"], "huyện ủy sông mây");
}

#[test]
fn every_row_of_the_tables_can_be_found() {
    use super::tables::{abbreviations, documents, fields, heads, honorifics, levels, organs, positions};
    #[track_caller]
    fn check(source: &str, longest: impl Fn(Tokens<'_>) -> Option<usize>) {
        let mut seen = Vec::new();
        for row in source.split("phrase(\"").skip(1).filter_map(|row| row.split('"').next()) {
            let tokens = lex(row);
            assert_eq!(longest(Tokens::window(&tokens, 0)), Some(tokens.len()), "no text reads the row {row:?}");
            let parts: Vec<_> = tokens.iter().map(|token| (token.as_word(), token.as_mark())).collect();
            assert!(!seen.contains(&parts), "the row {row:?} stands twice");
            seen.push(parts);
        }
        assert!(seen.len() > 20, "the rows are not where they were");
    }
    check(include_str!("tables/abbreviations.rs"), |i| abbreviations::ABBREVIATIONS.longest(i).map(|(len, _)| len));
    check(include_str!("tables/documents.rs"), |i| documents::KINDS.longest(i).map(|(len, _)| len).max(documents::LAWS.longest(i).map(|(len, ())| len)));
    check(include_str!("tables/fields.rs"), |i| fields::FIELDS.longest(i).map(|(len, ())| len));
    check(include_str!("tables/heads.rs"), |i| heads::HEADS.longest(i).map(|(len, _)| len));
    check(include_str!("tables/honorifics.rs"), |i| honorifics::HONORIFICS.longest(i).map(|(len, _)| len));
    check(include_str!("tables/levels.rs"), |i| levels::LEVELS.longest(i).map(|(len, _)| len));
    check(include_str!("tables/organs.rs"), |i| organs::ORGANS.longest(i).map(|(len, ())| len));
    check(include_str!("tables/positions.rs"), |i| positions::POSITIONS.longest(i).map(|(len, _)| len));
}

#[test]
fn titles_are_written_as_names_are_spelled_out() {
    for (short, _) in super::tables::titles::TITLES {
        assert!(super::tables::heads::HEADS.longest(Tokens::window(&lex(short), 0)).is_some_and(|(len, _)| len == lex(short).len()), "{short}");
    }
}
