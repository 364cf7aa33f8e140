//! The pieces that rules are made of: years, months, weekdays, parts of the day.

use crate::grammar::part::{digits, mark, one_of};
use crate::grammar::{Parsed, Tokens};
use crate::number::{Form, figure};
use crate::text::{Kind, Word, w};
use crate::time::said::{PartSaid, Tense, YearSaid};
use crate::time::tables::{MONTHS, PARTS, WEEKDAYS, WHICH};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, verify};

/// The value that a table gives this word.
pub(super) fn row<V: Copy>(table: &[(Word, V)], word: Word) -> Option<V> {
    table.iter().find(|(known, _)| *known == word && word != Word::OTHER).map(|(_, value)| *value)
}

/// One or two digits: a day or a month before anyone asks whether there is one.
pub(super) fn two_digits(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (rest, (value, _)) = digits(2, 0, 99, "a number of one or two digits")(i)?;
    Ok((rest, value as u8))
}

/// A year in four digits.
pub(super) fn year4(i: Tokens<'_>) -> Parsed<'_, i16> {
    let (rest, (value, _)) = verify(digits(4, 1000, 2999, "a year"), |(_, count)| *count == 4).parse(i)?;
    Ok((rest, value as i16))
}

/// A year of four digits or of two.
pub(super) fn numeric_year(i: Tokens<'_>) -> Parsed<'_, YearSaid> {
    match i.first().and_then(|token| token.as_number()) {
        Some((value, 2)) => Ok((i.skip(1), YearSaid::Short(value as u8))),
        _ => year4(i).map(|(rest, year)| (rest, YearSaid::Full(year))),
    }
}

/// `năm 2020`, `năm 938`, `năm 111 TCN`, `năm nay`, `năm hai nghìn không trăm hai mươi`.
pub(super) fn named_year(i: Tokens<'_>) -> Parsed<'_, YearSaid> {
    let (rest, _) = one_of(&[w!("năm")])(i)?;
    if let Some((len, which)) = WHICH.longest(rest) {
        // `năm qua` and `năm vừa qua` are vague.
        if len == 1 && rest.word_at(0) != w!("qua") && !opens_a_date(rest) {
            return Ok((rest.skip(len), YearSaid::Relative(which.0)));
        }
    }
    if let Some((value, count)) = rest.first().and_then(|token| token.as_number()) {
        let (after, era) = era(rest.skip(1));
        let sound = match era {
            Some(_) => value > 0 && count <= 4,
            None => count == 4 && (1000..3000).contains(&value) || count == 3 && value >= 100 || count == 2 && is_of_the_sisters(i, value),
        };
        if !sound || starts_a_figure(rest) {
            return rest.miss("a year");
        }
        let value = value as i16;
        return Ok((after, YearSaid::Full(if era == Some(Era::Before) { -value } else { value })));
    }
    let (rest, read) = figure(rest)?;
    match read.value.to_i64().and_then(|value| i16::try_from(value).ok()) {
        Some(value @ 1000..=2999) if read.form == Form::Words => Ok((rest, YearSaid::Full(value))),
        _ => i.miss("a year"),
    }
}

/// Whether a year of two digits is one of the rising of the Trưng sisters, who are named before it: `năm 40`.
fn is_of_the_sisters(i: Tokens<'_>, year: u64) -> bool {
    (40..=43).contains(&year) && (1..=16).any(|behind| i.word_before(behind) == w!("trưng"))
}

/// Whether `trước`, `sau`, `tới` behind a date belong to what follows: `sau khi`, `trước đại hội`, `tới các chi hội`.
pub(super) fn leads_on(i: Tokens<'_>) -> bool {
    const GOALS: &[Word] = &[
        w!("các"),
        w!("những"),
        w!("từng"),
        w!("mọi"),
        w!("tất"),
        w!("nơi"),
        w!("nhà"),
        w!("thăm"),
        w!("dự"),
        w!("nay"),
        w!("toàn"),
        w!("tháng"),
        w!("năm"),
        w!("ngày"),
        w!("hết"),
        w!("cuối"),
    ];
    let next = i.get(1).filter(|token| token.kind() != Kind::Mark);
    match i.word_at(0) {
        word if word == w!("tới") => next.is_some_and(|next| next.kind() == Kind::Number || next.is_any(GOALS)),
        word if word == w!("trước") || word == w!("sau") => next.is_some_and(|next| !next.is(w!("và"))),
        _ => false,
    }
}

/// Whether `trước`, `sau`, `tới` here belong to the date behind them: `6 tháng cuối năm trước ngày 15/8`.
pub(super) fn opens_a_date(i: Tokens<'_>) -> bool {
    const DATES: &[Word] = &[w!("ngày"), w!("tháng"), w!("năm"), w!("quý"), w!("tuần"), w!("mùng"), w!("khi"), w!("giờ"), w!("tết"), w!("thời")];
    let either = i.first().is_some_and(|token| token.is_any(&[w!("trước"), w!("sau"), w!("tới")]));
    either && i.get(1).is_some_and(|next| next.kind() == Kind::Number || next.is_any(DATES))
}

/// Whether the number here goes on (`2.500`, `2020/…`) and so is no year.
fn starts_a_figure(i: Tokens<'_>) -> bool {
    let joined = i.get(1).is_some_and(|token| token.is_glued() && matches!(token.as_mark(), Some('.' | ',')));
    joined && i.get(2).is_some_and(|token| token.is_glued() && token.kind() == Kind::Number) || i.mark_at(1, '%')
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Era {
    Before,
    Common,
}

/// `TCN`, `trước Công nguyên`, `sau Công nguyên`.
pub(super) fn era(i: Tokens<'_>) -> (Tokens<'_>, Option<Era>) {
    if i.word_at(0) == w!("tcn") {
        return (i.skip(1), Some(Era::Before));
    }
    if i.word_at(0) == w!("scn") {
        return (i.skip(1), Some(Era::Common));
    }
    if i.word_at(1) == w!("công") && i.word_at(2) == w!("nguyên") {
        if i.word_at(0) == w!("trước") {
            return (i.skip(3), Some(Era::Before));
        }
        if i.word_at(0) == w!("sau") {
            return (i.skip(3), Some(Era::Common));
        }
    }
    (i, None)
}

/// The year behind a date in words: `năm 2020`, `, 2018`, `/2020`, `- năm 2015`, `2024`, or none.
pub(super) fn year_behind(i: Tokens<'_>) -> (Tokens<'_>, Option<YearSaid>) {
    let parted = i.mark_at(0, ',') || i.mark_at(0, '-');
    if let Ok((rest, year)) = named_year(if parted { i.skip(1) } else { i }) {
        // `tháng 5, năm nay` and `, năm học` are parted: only a year in figures may stand behind a mark.
        if !parted || matches!(year, YearSaid::Full(_)) {
            return (rest, Some(year));
        }
    }
    let slash = i.first().is_some_and(|token| matches!(token.as_mark(), Some('/' | '-' | '.' | ',')) && token.run() == 1);
    let bare = if slash { i.skip(1) } else { i };
    match year4(bare) {
        Ok((rest, year)) if !starts_a_figure(bare) && !goes_on(rest) => (rest, Some(YearSaid::Full(year))),
        _ => (i, None),
    }
}

/// Whether a slash and more is glued behind: then it was part of a number such as `05/2020/QĐ-UBND`.
pub(super) fn goes_on(i: Tokens<'_>) -> bool {
    let glued = |ahead: usize| i.glued_at(ahead);
    match i.first().and_then(|token| token.as_mark()) {
        Some('/') => glued(0) && glued(1),
        Some('-') => glued(0) && glued(1) && i.get(1).is_some_and(|token| token.is_all_upper()),
        Some('.' | ',') => glued(0) && glued(1) && i.get(1).is_some_and(|token| token.kind() == Kind::Number),
        _ => false,
    }
}

/// The number or name of a month, behind `tháng`.
pub(super) fn month_name(i: Tokens<'_>) -> Parsed<'_, u8> {
    if let Ok((rest, month)) = two_digits(i) {
        return Ok((rest, month));
    }
    let first = i.word_at(0);
    if first == w!("mười") {
        let more = match i.word_at(1) {
            word if word == w!("một") => Some(11),
            word if word == w!("hai") => Some(12),
            _ => None,
        };
        return Ok(more.map_or((i.skip(1), 10), |month| (i.skip(2), month)));
    }
    match row(MONTHS, first) {
        Some(month) => Ok((i.skip(1), month)),
        None => i.miss("the number of a month"),
    }
}

/// `Thứ 3`, `thứ Ba`, `Chủ nhật`, `CN`, `T7`.
pub(super) fn weekday(i: Tokens<'_>) -> Parsed<'_, u8> {
    let (first, second) = (i.word_at(0), i.word_at(1));
    if first == w!("chủ") && second == w!("nhật") {
        return Ok((i.skip(2), 7));
    }
    if first == w!("cn") && i.first().is_some_and(|token| token.is_all_upper()) {
        return Ok((i.skip(1), 7));
    }
    if first != w!("thứ") {
        return i.miss("a weekday");
    }
    match i.get(1).and_then(|token| token.as_number()) {
        Some((day @ 2..=7, 1)) => Ok((i.skip(2), day as u8 - 1)),
        _ => match row(WEEKDAYS, second) {
            Some(day) => Ok((i.skip(2), day)),
            None => i.skip(1).miss("the name of a weekday"),
        },
    }
}

/// A part of the day.
pub(super) fn part_of_day(i: Tokens<'_>) -> Parsed<'_, PartSaid> {
    match PARTS.longest(i) {
        Some((len, part)) => Ok((i.skip(len), *part)),
        None => i.miss("a part of the day"),
    }
}

/// `này`, `tới`, `vừa qua` behind a date: which one is meant.
pub(super) fn which(i: Tokens<'_>) -> Parsed<'_, (i16, Option<Tense>)> {
    match WHICH.longest(i) {
        Some((len, which)) => Ok((i.skip(len), *which)),
        None => i.miss("`này`, `tới` or `trước`"),
    }
}

/// The joint of a range: a dash, `đến`, `tới`, with `hết` and `ngày` left to what follows.
pub(super) fn joint(i: Tokens<'_>) -> Parsed<'_, ()> {
    let (rest, ()) = alt((mark('-'), until)).parse(i)?;
    let (rest, _) = opt(one_of(&[w!("hết")])).parse(rest)?;
    Ok((rest, ()))
}

/// `đến`, `tới`, `cho đến`.
fn until(i: Tokens<'_>) -> Parsed<'_, ()> {
    let rest = if i.word_at(0) == w!("cho") { i.skip(1) } else { i };
    one_of(&[w!("đến"), w!("tới")])(rest).map(|(rest, _)| (rest, ()))
}
