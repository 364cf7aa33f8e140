//! Which one of a row: `lần thứ XII`, `khóa XIV`, `thứ nhất`.

use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::{Form, Number, figure};
use crate::text::{Kind as Token, Word, w};

pub(super) static NTH: Rule<Said> = Rule {
    name: "the Nth",
    first: First::words(&[w!("lần"), w!("thứ")]),
    shape: nth,
    examples: &[
        says("lần thứ XII", "ORDINAL 12"),
        says("lần thứ 5", "ORDINAL 5"),
        says("lần thứ nhất", "ORDINAL 1"),
        says("lần thứ ba", "ORDINAL 3"),
        says("đợt thi đua ⟨thứ II⟩", "ORDINAL 2"),
        says("kỳ họp ⟨thứ mười bốn⟩", "ORDINAL 14"),
        says("kỳ họp ⟨thứ 3⟩", "ORDINAL 3"),
        says("con ⟨thứ hai⟩", "ORDINAL 2"),
        says("đơn vị ⟨thứ 9⟩", "ORDINAL 9"),
        says("xe hàng ⟨thứ hai⟩ mới về", "ORDINAL 2"),
        void("họp hàng thứ hai"),
        says("⟨thứ nhất⟩ là hội", "ORDINAL 1"),
        says("⟨thứ nhì⟩", "ORDINAL 2"),
        says("(⟨thứ hai⟩ từ trái sang)", "ORDINAL 2"),
        void("sáng thứ 3"),
        void("thứ hai hàng tuần"),
        void("vào thứ 7 hằng tuần"),
    ],
};

fn nth(i: Tokens<'_>) -> Parsed<'_, Said> {
    let times = i.word_at(0) == w!("lần");
    let start = if times { i.skip(1) } else { i };
    if start.word_at(0) != w!("thứ") {
        return i.miss("`thứ`");
    }
    let place = start.skip(1);
    let (rest, value) = rank(place)?;
    // `thứ 2` to `thứ 7` are weekdays, but for a noun before them.
    let weekday = (2..=7).contains(&value) && place.word_at(0) != w!("nhì");
    if weekday && !times && !is_of_a_noun(i, rest) {
        return i.miss("what it is the one of");
    }
    Ok((rest, said(value, i.taken(rest))))
}

fn said(value: i64, len: usize) -> Said {
    Said { kind: Kind::Ordinal, amount: Some(Amount::One(value.into())), unit: None, bound: Bound::Exact, len, of: Of::Nowhere, per: None, note: None }
}

/// A place in a row: `XII`, `12`, `nhất`, `mười bốn`.
fn rank(i: Tokens<'_>) -> Parsed<'_, i64> {
    if let Some(roman) = i.first().and_then(|token| token.as_roman()) {
        return Ok((i.skip(1), roman.into()));
    }
    match i.word_at(0) {
        word if word == w!("nhất") => return Ok((i.skip(1), 1)),
        word if word == w!("nhì") => return Ok((i.skip(1), 2)),
        word if word == w!("tư") => return Ok((i.skip(1), 4)),
        _ => {}
    }
    let (rest, read) = figure(i)?;
    let whole = !read.scaled && !matches!(read.form, Form::Digits(0));
    match read.value.to_i64().filter(|value| whole && (1..2000).contains(value)) {
        // `thứ 3/2024` is no rank, `thứ năm 2024` neither.
        Some(value) => Ok((rest, value)),
        None => i.miss("a place in a row"),
    }
}

/// Whether a noun stands before `thứ`, and no word with which a weekday stands.
fn is_of_a_noun(i: Tokens<'_>, rest: Tokens<'_>) -> bool {
    const BEFORE_WEEKDAYS: &[Word] = &[
        w!("sáng"),
        w!("trưa"),
        w!("chiều"),
        w!("tối"),
        w!("đêm"),
        w!("ngày"),
        w!("vào"),
        w!("mỗi"),
        w!("các"),
        w!("từ"),
        w!("đến"),
        w!("hôm"),
        w!("và"),
        w!("tới"),
        w!("là"),
        w!("lúc"),
        w!("trong"),
        w!("trước"),
        w!("sau"),
        w!("nhật"),
        w!("lịch"),
        w!("hàng"),
        w!("hằng"),
        w!("qua"),
        w!("buổi"),
        w!("phút"),
        w!("giờ"),
        w!("hồi"),
    ];
    const BEHIND_WEEKDAYS: &[Word] = &[w!("hàng"), w!("hằng"), w!("tuần"), w!("tới"), w!("ngày"), w!("vừa"), w!("này")];
    // Of `xe hàng thứ hai` the goods belong to the noun before them, of `hàng thứ hai` the Mondays to every week.
    let goods = i.word_before(1) == w!("hàng")
        && i.back(2).is_some_and(|before| before.is_any(&[w!("xe"), w!("gian"), w!("mặt"), w!("đơn"), w!("chuyến"), w!("tàu"), w!("kiện")]));
    let noun = goods || i.back(1).is_some_and(|before| before.kind() == Token::Word && !before.is_any(BEFORE_WEEKDAYS));
    let goes_on = rest.first().is_some_and(|next| next.is_any(BEHIND_WEEKDAYS) || next.as_number().is_some() || next.is_mark('/') || next.is_mark('-'))
        || rest.mark_at(0, ',') && rest.get(1).is_some_and(|next| next.is(w!("ngày")) || next.as_number().is_some());
    // No weekday stands behind a person, nor in a row that is told from one side.
    let counted = i.word_before(1) == w!("người") && rest.first().is_some_and(|next| next.as_number().is_some());
    let in_a_row = rest.word_at(0) == w!("từ") && (rest.word_at(1) == w!("trái") || rest.word_at(1) == w!("phải"));
    in_a_row || noun && (!goes_on || counted) && !i.begins_sentence()
}

pub(super) static TERM: Rule<Said> = Rule {
    name: "the term of a body",
    first: First::words(&[w!("khóa")]),
    shape: term,
    examples: &[
        says("khóa XIV", "ORDINAL 14"),
        says("khóa 12", "ORDINAL 12"),
        says("khóa thứ 5", "ORDINAL 5"),
        void("khóa 2021-2026"),
        void("khóa học mới"),
        void("bế mạc ⟨khóa⟩ 30 học viên"),
    ],
};

fn term(i: Tokens<'_>) -> Parsed<'_, Said> {
    let start = if i.word_at(1) == w!("thứ") { i.skip(2) } else { i.skip(1) };
    let number = start.first().is_some_and(|token| token.as_number().is_some() || token.as_roman().is_some());
    let (rest, value) = rank(start)?;
    let small = Number::from(value) < Number::from(200);
    let counted = start.first().is_some_and(|token| token.as_number().is_some()) && crate::number::counted::is_counted(rest);
    if !number || !small || counted || rest.mark_at(0, '/') || rest.mark_at(0, '-') && rest.get(1).is_some_and(|next| next.as_number().is_some()) {
        return i.miss("the number of a term");
    }
    Ok((rest, said(value, i.taken(rest))))
}
