//! The proof over the tables of this floor, and what no example can say.

use super::times::TIMES;
use super::*;
use crate::grammar::proof::{Found, Reader, prove};
use crate::grammar::{Rule, Table};
use alloc::format;
use alloc::string::{String, ToString};

/// A figure in one line: kind, amount, unit, bound, what is counted, per what.
fn meaning(figure: &Quantity) -> String {
    let mut line = figure.kind.to_string();
    line += &figure.amount.map_or(" ?".into(), |amount| format!(" {amount}"));
    line += &figure.unit.map_or(String::new(), |unit| format!(" {unit}"));
    if figure.bound != Bound::Exact {
        line.push(' ');
        line += &figure.bound.to_string();
    }
    line += &figure.of.as_ref().map_or(String::new(), |of| format!(" of {}", of.text.to_lowercase()));
    line += &figure.per.as_ref().map_or(String::new(), |per| format!(" per {}", per.text.to_lowercase()));
    line
}

fn found(figure: &Quantity) -> Found {
    Found { span: figure.span, value: meaning(figure) }
}

#[test]
fn every_rule_reads_its_examples() {
    let alone = |rule: &Rule<Said>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() == span.start())?;
        let i = Tokens::window(&tokens, at);
        let (rest, said) = (rule.shape)(i).ok()?;
        let claim = Claim { said, len: i.taken(rest) };
        Some(found(&sense(text, i, &claim).0))
    };
    let reader = Reader { alone: &alone, scan: &|text, _| scan(text).iter().map(found).collect(), caseless: true };
    let wrong = prove(RULES.rules, &reader);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Proves a table that claims and reads nothing.
fn claims<S: Copy>(table: &'static Table<S>, value: &'static str, caseless: bool) {
    let alone = |rule: &Rule<S>, text: &str, span: Span, _: Option<&str>| {
        let tokens = lex(text);
        let at = tokens.iter().position(|token| token.span().start() == span.start())?;
        let i = Tokens::window(&tokens, at);
        let (rest, _) = (rule.shape)(i).ok()?;
        Some(Found { span: i.span(i.taken(rest)), value: value.into() })
    };
    let scan = |text: &str, _: Option<&str>| {
        let tokens = lex(text);
        let (mut at, mut found) = (0, Vec::new());
        while at < tokens.len() {
            let i = Tokens::window(&tokens, at);
            at += table.claim(i, |_| true).map_or(1, |claim| {
                found.push(Found { span: i.span(claim.len), value: value.into() });
                claim.len
            });
        }
        found
    };
    let wrong = prove(table.rules, &Reader { alone: &alone, scan: &scan, caseless });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_guard_claims_its_names() {
    claims(&GUARDS, "name", false);
}

#[test]
fn every_time_is_passed_over() {
    claims(&TIMES, "time", true);
}

#[track_caller]
fn reads(text: &str, wanted: &[&str]) {
    let found: Vec<String> = scan(text).iter().map(|figure| format!("{}: {}", figure.span.slice(text), meaning(figure))).collect();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn names_and_times_are_no_figures() {
    for text in [
        "Tại phường 12, Q.5 và P.7, tổ 5, thôn 3, ấp 2 Tây, khu phố 10, xã 19-5, đường 30/4, Quốc lộ 14C.",
        "Số nhà 11/30 ngõ 349, lớp 12, Sư đoàn 302, bão số 10, Tổ công tác số 9, tiêu chí số 17.",
        "Nghị định 100, Kế hoạch số 23/KH-BTV, 136/2013/NĐ-CP, 4a/NQ-BCH, 62 – KL/TW, quyết định 217,218.",
        "Đề án 939, Dự án 8, Quỹ 20/10, Điều 5, khoản 2, Chương III, điểm a.",
        "Covid-19, COVID -19; 5 không, 3 sạch; 5 tự, 5 cùng; thông điệp 5K; 1-2-3; mạng 5G; H5N1.",
        "ĐT: 0263.3822456, hotline 0912 345 678; cách mạng công nghiệp 4.0; Lượt xem: 2.230; khởi nghĩa Hai Bà Trưng.",
        "Sáng 8-2, Hội nghị; nhiệm kỳ 2021 - 2026; từ 15-30/5; ngày 15 và 16/6; 20h00 ngày 27/02/2024; quý II/2023; 30/2.",
        "Trong 2 ngày 28 và 29-11; 2,5 ngày; 6 tháng đầu năm 2020; 1982 năm Khởi nghĩa; huy hiệu 30 năm tuổi Đảng.",
        "Một số chị em; một trong các hội; vài hội viên; nhiều hộ; ngã ba; ba mẹ; gian hàng 0 đồng.",
        "Bà Võ Thị Sáu Em; mũi 1 và mũi 2; mấy cô chú.",
    ] {
        reads(text, &[]);
    }
}

#[test]
fn a_name_is_told_from_a_figure_by_what_follows() {
    reads("tổ 5 người", &["5 người: COUNT 5 người"]);
    reads("lớp 40 học viên", &["40: COUNT 40 of học viên"]);
    reads("xã 20 suất quà", &["20 suất: COUNT 20 suất of quà"]);
    reads("chi hội 5 có 30 hội viên", &["30: COUNT 30 of hội viên"]);
}

#[test]
fn what_is_told_of_the_counted_is_not_counted() {
    reads("31 đoạn đường tự quản dài 12 km", &["31: COUNT 31 of đoạn đường tự quản", "12 km: LENGTH 12 km"]);
    reads("5 hàng cây cao hơn 2 m", &["5: COUNT 5 of hàng cây", "hơn 2 m: LENGTH 2 m MORE_THAN"]);
    reads("7 chi hội loại khá", &["7: COUNT 7 of chi hội"]);
    reads("2 đợt học dài ngày", &["2 đợt: COUNT 2 đợt of học dài ngày"]);
}

#[test]
fn several_figures_stand_side_by_side() {
    reads("1 giải nhất, 2 giải nhì và 19 khuyến khích", &["1 giải: COUNT 1 giải of nhất", "2 giải: COUNT 2 giải of nhì", "19: COUNT 19 of khuyến khích"]);
    reads("tròn 70, 75 và 80 tuổi", &["70: AGE 70", "75: AGE 75", "80 tuổi: AGE 80"]);
    reads("giúp 3 hộ, mỗi hộ 1tr5", &["3 hộ: COUNT 3 hộ", "1tr5: MONEY 1500000 VND"]);
}

#[test]
fn a_doubtful_figure_is_noted() {
    for (text, note) in
        [("1.757/1.500 hội viên", crate::NoteKind::RatioAboveOne), ("1,250 người", crate::NoteKind::CommaAsGroup), ("1.2674 hộ", crate::NoteKind::PartsOfOne)]
    {
        let tokens = lex(text);
        let i = Tokens::window(&tokens, 0);
        let noted = claim(i).and_then(|claim| sense(text, i, &claim).1).map(|note| note.kind);
        assert_eq!(noted, Some(note), "{text}");
    }
}

#[test]
fn a_strict_reading_takes_the_whole_text() {
    for text in
        ["180 cuộc", "13 xã", "hơn 500 hội viên", "300.000 đồng/cháu/tháng", "20/20 cơ sở", "lần thứ XII", "từ 25 lao động trở lên", "ít nhất 2-5 hộ nghèo/năm"]
    {
        assert!(text.parse::<Quantity>().is_ok(), "{text}");
    }
    for (text, message) in [
        ("", "the text is empty, expected a figure, at byte 0"),
        ("hội viên", "found `hội`, expected a figure, at byte 0"),
        ("5 hộ và 3", "found `và` behind a figure, at byte 7"),
    ] {
        assert_eq!(text.parse::<Quantity>().map_err(|error| error.to_string()), Err(message.into()), "{text}");
    }
}

#[test]
fn every_bound_begins_a_figure() {
    for word in crate::grammar::firsts(&tables::BOUND_WORDS) {
        let begins = RULES.rules.first().is_some_and(|figure| figure.first.has_word(word));
        assert!(begins, "no figure begins with {:?}", word.text());
    }
}

#[test]
fn amounts_that_cannot_be_are_refused() {
    for text in ["10..5", "5..5", "1/0", "-1/5", "", "5..", "/"] {
        assert!(text.parse::<Amount>().is_err(), "{text}");
    }
    for text in ["5..10", "0/5", "7/5", "-5..5", "1.5"] {
        assert_eq!(text.parse::<Amount>().map(|amount| amount.to_string()), Ok(text.into()), "{text}");
    }
}
