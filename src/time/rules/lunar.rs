//! Days of the lunar calendar, and feasts: `mùng 8 tháng Giêng năm Canh Tý`, `15/8 âm lịch`, `rằm tháng Bảy`, `mùng 5 Tết`,
//! `Tết Nguyên đán 2021`, `Trung thu`.

use super::piece::{month_name, named_year, row, two_digits, year4};
use crate::grammar::part::{one_of, word};
use crate::grammar::{Parsed, Tokens};
use crate::text::{Kind, w};
use crate::time::said::{DateSaid, YearSaid};
use crate::time::tables::{BRANCHES, FEASTS, STEMS};
use nom::Parser;
use nom::combinator::opt;

/// A day that something says is lunar, or a feast. `mùng 3 tháng 3` alone is solar.
pub(super) fn lunar(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    if let Ok(read) = feast(i) {
        return Ok(read);
    }
    let (rest, head) = opt(one_of(&[w!("mùng"), w!("mồng"), w!("rằm")])).parse(i)?;
    let full_moon = head.is_some_and(|head| head.is(w!("rằm")));
    let (rest, day) = if full_moon { (rest, 15) } else { two_digits(rest)? };
    if let (Some(_), false, Ok((behind, ()))) = (head, full_moon, new_year(rest)) {
        let tail = tail(behind);
        return Ok((tail.rest, DateSaid::Lunar { day, month: 1, leap: false, year: tail.year }));
    }
    // `30 Tết`, `đêm 29 Tết`: the last days of the year before.
    if let (None, 20..=30, Ok((behind, ()))) = (head, day, new_year(rest)) {
        let tail = tail(behind);
        return Ok((tail.rest, DateSaid::Lunar { day, month: 12, leap: false, year: tail.year.map(YearSaid::before) }));
    }
    let slashed = !full_moon && (rest.mark_at(0, '/') || rest.mark_at(0, '-'));
    let (rest, month, named) = if slashed { two_digits(rest.skip(1)).map(|(rest, month)| (rest, month, false))? } else { lunar_month(rest)? };
    let tail = tail(rest);
    if full_moon || named || tail.is_lunar {
        Ok((tail.rest, DateSaid::Lunar { day, month, leap: tail.leap, year: tail.year }))
    } else {
        tail.rest.miss("`âm lịch`")
    }
}

/// `tháng Giêng`, `tháng Chạp`, `tháng 8`: the month, and whether its name is a lunar one.
fn lunar_month(i: Tokens<'_>) -> Result<(Tokens<'_>, u8, bool), nom::Err<crate::grammar::Miss>> {
    let (rest, _) = word(w!("tháng"))(i)?;
    match rest.word_at(0) {
        name if name == w!("giêng") => Ok((rest.skip(1), 1, true)),
        name if name == w!("chạp") => Ok((rest.skip(1), 12, true)),
        _ => month_name(rest).map(|(rest, month)| (rest, month, false)),
    }
}

/// `Tết` or `Tết Nguyên đán` behind a day.
fn new_year(i: Tokens<'_>) -> Parsed<'_, ()> {
    let (rest, _) = word(w!("tết"))(i)?;
    Ok((if rest.reads(&[w!("nguyên"), w!("đán")]) { rest.skip(2) } else { rest }, ()))
}

/// A feast by its name. Where its date is written behind it, the date is the fact: `Quốc khánh 2/9`.
fn feast(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    let Some((len, feast)) = FEASTS.longest(i) else {
        return i.miss("a feast");
    };
    // A trade or a family has its own: `giỗ tổ nghề mộc`, `giỗ tổ họ Lê`.
    let own = i.get(len).is_some_and(|next| next.is_any(&[w!("nghề"), w!("họ"), w!("dòng"), w!("tiên"), w!("làng"), w!("sân"), w!("cải")]));
    if own && i.word_at(0) == w!("giỗ") {
        return i.miss("a feast");
    }
    let tail = tail(i.skip(len));
    let dated = {
        let rest = if tail.rest.mark_at(0, '(') { tail.rest.skip(1) } else { tail.rest };
        rest.word_at(0) == w!("ngày") || two_digits(rest).is_ok_and(|(rest, _)| matches!(rest.first().and_then(|token| token.as_mark()), Some('/' | '-' | '.')))
    };
    if dated || feast.needs_year && tail.year.is_none() {
        return i.miss("a feast");
    }
    let (month, day) = (feast.month, feast.day);
    let said =
        if feast.is_lunar { DateSaid::Lunar { day, month, leap: false, year: tail.year } } else { DateSaid::Day { day, month: Some(month), year: tail.year } };
    Ok((tail.rest, said))
}

/// What may stand behind a lunar day.
struct Tail<'t> {
    rest: Tokens<'t>,
    leap: bool,
    is_lunar: bool,
    year: Option<YearSaid>,
}

/// `nhuận`, `âm lịch`, `(âm lịch)`, `năm Canh Tý`, `Giáp Thìn 2024`, `năm 2020`, in any order.
fn tail(i: Tokens<'_>) -> Tail<'_> {
    let mut tail = Tail { rest: i, leap: false, is_lunar: false, year: None };
    for _ in 0..4 {
        let rest = tail.rest;
        let comma = usize::from(rest.mark_at(0, ',') && rest.word_at(1) == w!("năm"));
        let headed = comma + usize::from(rest.word_at(comma) == w!("năm"));
        if rest.word_at(0) == w!("nhuận") {
            (tail.rest, tail.leap, tail.is_lunar) = (rest.skip(1), true, true);
        } else if let Some(len) = says_lunar(rest) {
            (tail.rest, tail.is_lunar) = (rest.skip(len), true);
        } else if let Some(cycle) = cycle(rest.skip(headed)) {
            (tail.rest, tail.year, tail.is_lunar) = (rest.skip(headed + 2), Some(YearSaid::Cycle(cycle)), true);
        } else if let Some((rest, year)) = numbered_year(rest, tail.year.is_none()) {
            (tail.rest, tail.year) = (rest, Some(year));
        } else {
            break;
        }
    }
    tail
}

/// `âm lịch`, `ÂL`, with or without brackets: how many tokens.
fn says_lunar(i: Tokens<'_>) -> Option<usize> {
    let open = usize::from(i.mark_at(0, '('));
    let words = match (i.word_at(open), i.word_at(open + 1)) {
        (first, second) if first == w!("âm") && second == w!("lịch") => 2,
        (first, _) if first == w!("âl") => 1,
        _ => return None,
    };
    if open == 0 || i.mark_at(open + words, ')') { Some(open * 2 + words) } else { None }
}

/// A year of the cycle of sixty, 0 for Giáp Tý.
pub(super) fn cycle(i: Tokens<'_>) -> Option<u8> {
    let (stem, branch) = (row(STEMS, i.word_at(0))?, row(BRANCHES, i.word_at(1))?);
    (0..60).find(|year| year % 10 == stem && year % 12 == branch)
}

/// A year in figures: `năm 2020`, `2024`, `/2020`. Behind a year of the cycle it says which one.
fn numbered_year(i: Tokens<'_>, alone: bool) -> Option<(Tokens<'_>, YearSaid)> {
    let comma = i.mark_at(0, ',') && i.word_at(1) == w!("năm");
    let here = if comma { i.skip(1) } else { i };
    if let Ok((rest, year)) = named_year(here) {
        return if alone || matches!(year, YearSaid::Full(_)) { Some((rest, year)) } else { None };
    }
    let bare = if i.mark_at(0, '/') || i.mark_at(0, '-') { i.skip(1) } else { i };
    let (rest, year) = year4(bare).ok()?;
    let goes_on = rest.glued_at(0) && rest.get(1).is_some_and(|next| next.is_glued() && next.kind() != Kind::Mark);
    // Behind a year of the cycle any year is its own, be it older than the calendar: `năm Kỷ Dậu 1789` is not 2029.
    (!goes_on && ((1800..2200).contains(&year) || !alone)).then_some((rest, YearSaid::Full(year)))
}
