//! Places by their number, in full and in short.

use super::super::names::PLACES;
use super::{Guard, Place, counts, decimals, is_year, letter, second};
use crate::grammar::{First, Lexicon, Parsed, Rule, Tokens, says, void};
use crate::text::{Word, w};

static PLACE: Lexicon<Place, { PLACES.len() }> = Lexicon::new(&PLACES);

pub(super) static PLACE_BY_NUMBER: Rule<Guard> = Rule {
    name: "a place by its number",
    first: First::words(PLACE_WORDS),
    shape: place,
    examples: &[
        says("phường 12", "name"),
        says("⟨ấp 2⟩ Tây", "name"),
        says("khu phố 10", "name"),
        says("⟨tổ 5⟩, thôn", "name"),
        says("⟨thôn 3⟩ xã", "name"),
        says("xã 19-5", "name"),
        says("đường 30/4", "name"),
        says("Quỹ 20/10", "name"),
        says("Quốc lộ 14C", "name"),
        says("ĐT 612", "name"),
        says("lớp 12", "name"),
        says("Sư đoàn 302", "name"),
        says("bão số 10", "name"),
        says("Dự án 8", "name"),
        says("⟨số nhà 11/30⟩ ngõ", "name"),
        void("tổ 5 người"),
        void("lớp 40 học viên"),
        void("xã 20 suất quà"),
        void("đường 3 km"),
        void("dự án 5 tỷ đồng"),
    ],
};

/// What the names of places begin with.
const PLACE_WORDS: &[Word] = &[
    w!("phường"),
    w!("quận"),
    w!("thôn"),
    w!("ấp"),
    w!("bản"),
    w!("làng"),
    w!("buôn"),
    w!("khu"),
    w!("tổ"),
    w!("tdp"),
    w!("kp"),
    w!("khóm"),
    w!("xóm"),
    w!("đội"),
    w!("cụm"),
    w!("chi"),
    w!("tiểu"),
    w!("vùng"),
    w!("quân"),
    w!("sư"),
    w!("trung"),
    w!("lữ"),
    w!("đại"),
    w!("binh"),
    w!("hải"),
    w!("quốc"),
    w!("ql"),
    w!("tỉnh"),
    w!("tl"),
    w!("hương"),
    w!("đt"),
    w!("đường"),
    w!("huyện"),
    w!("lớp"),
    w!("khối"),
    w!("bão"),
    w!("dự"),
    w!("đề"),
    w!("chương"),
    w!("nhóm"),
    w!("hạng"),
    w!("tầng"),
    w!("lầu"),
    w!("phòng"),
    w!("lô"),
    w!("đợt"),
    w!("bậc"),
    w!("vòng"),
    w!("bảng"),
    w!("hội"),
    w!("nhà"),
    w!("xí"),
    w!("trạm"),
    w!("kênh"),
    w!("tuyến"),
    w!("thcs"),
    w!("thpt"),
    w!("mầm"),
    w!("mẫu"),
    w!("công"),
    w!("nông"),
    w!("phân"),
    w!("trại"),
    w!("hộ"),
    w!("phụ"),
    w!("biểu"),
    w!("phiên"),
    w!("liên"),
    w!("xã"),
    w!("ngõ"),
    w!("hẻm"),
    w!("kiệt"),
    w!("ngách"),
    w!("quỹ"),
    w!("số"),
    w!("quảng"),
    w!("phố"),
    w!("sân"),
];

fn place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let Some((len, place)) = PLACE.longest(i) else {
        return i.miss("a place");
    };
    let said = usize::from(i.word_at(len) == w!("số"));
    let number = i.skip(len + said);
    let Some((_, digits)) = number.first().and_then(|token| token.as_number()).filter(|(_, digits)| *digits <= 4) else {
        return i.miss("a number");
    };
    let second = second(number);
    let rest = match (place, second) {
        (Place::Dated, Some(len)) => number.skip(len),
        (Place::Numbered, Some(_)) => return i.miss("one number"),
        (_, None) => number.skip(1),
    };
    let rest = letter(rest);
    if rest.mark_at(0, '%')
        || decimals(number)
        || said == 0 && counts(rest)
        || digits == 4 && *place == Place::Numbered && said == 0 && second.is_none() && is_year(number)
    {
        return i.miss("a name");
    }
    Ok((rest, Guard))
}

pub(super) static SHORT_PLACE: Rule<Guard> = Rule {
    name: "a place in short by its number",
    first: First::words(&[w!("q"), w!("p"), w!("h"), w!("kp"), w!("ql"), w!("tl")]),
    shape: short_place,
    examples: &[says("Q.5", "name"), says("P.14", "name"), says("⟨P.7⟩, Q", "name"), says("KP. 3", "name"), void("q.")],
};

fn short_place(i: Tokens<'_>) -> Parsed<'_, Guard> {
    let dot = usize::from(i.mark_at(1, '.') && i.glued_at(1));
    let capital = i.first().is_some_and(|token| token.is_capital());
    match i.get(1 + dot).and_then(|token| token.as_number()) {
        Some((_, 1..=3)) if capital && (dot == 1 || i.glued_at(1)) && !i.mark_at(2 + dot, '%') => Ok((letter(i.skip(2 + dot)), Guard)),
        _ => i.miss("the number of a place"),
    }
}
