//! From one point to another, and lists that share a month or a year.

use super::day::{Cue, day, in_a_list_of_days};
use super::moment::{lone_weekday, moment, moment_with};
use super::period::{month, period};
use super::piece::{goes_on, joint, named_year, part_of_day, two_digits, year_behind, year4};
use crate::grammar::part::{one_of, word};
use crate::grammar::{Parsed, Tokens};
use crate::number::IN_WORDS;
use crate::text::{Kind, Token, w};
use crate::time::said::{ClockSaid, Core, DateSaid, Moment, Said, YearSaid};
use crate::time::tables::TERMS;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

/// Any range.
pub(super) fn range(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, (from, to, split)) = ends(i)?;
    Ok((rest, Said::of(Core::Range(from, to, split))))
}

type Ends = (Moment, Moment, usize);

/// The two ends of a range, and how many tokens the first takes.
pub(super) fn ends(i: Tokens<'_>) -> Parsed<'_, Ends> {
    alt((term, moments, hours, weekdays, months, years, periods)).parse(i)
}

/// `ngày 06 - 19/11/2020`, `28/12/2020 đến 3/1/2021`, `8h - 11h ngày 20/11/2020`.
fn moments(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let whole = moment(i).and_then(|(rest, (from, _))| joint(rest).map(|_| (rest, from)));
    let (rest, from) = whole.or_else(|_| partial(i))?;
    let (behind, ()) = joint(rest)?;
    let (after, to) = moment_with(behind, Cue::Said).map(|(after, (to, _))| (after, to)).or_else(|_| into_period(rest, behind))?;
    let dash = rest.first().is_some_and(|token| token.as_mark().is_some());
    // `từ mùng 2 đến mùng 5 Tết`, `từ ngày 8 đến 10/3 âm lịch`: what says that the end is lunar says it of the start.
    let from = match (from.date, to.date) {
        (Some(DateSaid::Day { day, month: own, year: None }), Some(DateSaid::Lunar { month, leap, year, .. })) if own.is_some() || is_cued(i) => {
            Moment { date: Some(DateSaid::Lunar { day, month: own.unwrap_or(month), leap, year }), ..from }
        }
        _ => from,
    };
    let sound = match (from.date, to.date) {
        (Some(DateSaid::Day { month: None, .. }), Some(DateSaid::Day { month: Some(_), .. })) => is_cued(i) || dash && slashed(behind),
        // `5/6 - 8/6` both say their months; `8.3.1910-8.3.2021` their years.
        (Some(DateSaid::Day { month: Some(_), .. }), Some(DateSaid::Day { month: Some(_), .. })) => true,
        (Some(DateSaid::Relative(..)), Some(DateSaid::Day { .. } | DateSaid::Relative(..))) => true,
        (Some(DateSaid::Lunar { .. }), Some(DateSaid::Lunar { .. })) => true,
        (Some(DateSaid::Day { month: Some(_), .. }), Some(DateSaid::Month { .. } | DateSaid::Quarter { .. } | DateSaid::Year(_))) => from.clock.is_none(),
        // `8h - 11h`, `từ 7h30 đến 11h ngày 20/11`.
        (None, _) => from.clock.is_some() && to.clock.is_some() || from.part.is_some() && to.part.is_some() && to.date.is_some(),
        (Some(_), None) => from.clock.is_some() && to.clock.is_some(),
        _ => false,
    };
    if sound { Ok((after, (from, to, i.taken(rest)))) } else { i.miss("a range") }
}

/// The month, quarter or year that a range runs into behind a word: `15/12 đến hết tháng 1/2026`.
fn into_period<'t>(joint: Tokens<'t>, behind: Tokens<'t>) -> Parsed<'t, Moment> {
    if joint.mark_at(0, '-') {
        return joint.miss("a word between two ends");
    }
    period(behind).map(|(after, (to, _))| (after, Moment::on(to)))
}

/// A first end that has only its day: `06`, `ngày 6`, `sáng 20`.
fn partial(i: Tokens<'_>) -> Parsed<'_, Moment> {
    let (rest, part) = opt(part_of_day).parse(i)?;
    let (rest, _) = opt(one_of(&[w!("ngày")])).parse(rest)?;
    let (rest, _) = opt(one_of(&[w!("mùng"), w!("mồng")])).parse(rest)?;
    let (rest, day) = two_digits(rest)?;
    Ok((rest, Moment { part, ..Moment::on(DateSaid::Day { day, month: None, year: None }) }))
}

fn is_cued(i: Tokens<'_>) -> bool {
    let said = |word| {
        word == w!("ngày") || word == w!("từ") || word == w!("sáng") || word == w!("chiều") || word == w!("tối") || word == w!("mùng") || word == w!("mồng")
    };
    said(i.word_at(0)) || said(i.word_before(1)) || in_a_list_of_days(i)
}

/// Whether the day here is written with a slash.
fn slashed(i: Tokens<'_>) -> bool {
    i.get(0).is_some_and(|token| token.kind() == Kind::Number) && i.mark_at(1, '/')
}

/// `3-4 giờ sáng`: the first hour has no word of its own.
fn hours(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let (rest, hour) = two_digits(i)?;
    let (behind, ()) = joint(rest)?;
    let (after, (to, _)) = moment_with(behind, Cue::None)?;
    // Without a half of the day it may as well be a length.
    if to.clock.is_none() || to.part.is_none() {
        return i.miss("two hours");
    }
    let clock = ClockSaid { hour, minute: None, second: None, offset: None, after_noon: None };
    Ok((after, (Moment { clock: Some(clock), ..Moment::default() }, to, i.taken(rest))))
}

/// `thứ Hai đến thứ Sáu`.
fn weekdays(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let (rest, (from, _)) = lone_weekday(i)?;
    let (behind, ()) = joint(rest)?;
    let (after, (to, _)) = lone_weekday(behind)?;
    Ok((after, (from, to, i.taken(rest))))
}

/// `tháng 3 đến tháng 5/2020`, `tháng 3 - 5/2020`, `tháng 11/2024 đến tháng 7/2025`.
fn months(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let (rest, (from, _)) = month(i)?;
    let (behind, ()) = joint(rest)?;
    let bare = |i| {
        let (rest, month) = two_digits(i)?;
        let (rest, year) = year_behind(rest);
        Ok((rest, DateSaid::Month { month, year }))
    };
    let year = |behind| match into_period(rest, behind)? {
        (after, Moment { date: Some(year @ DateSaid::Year(_)), .. }) => Ok((after, year)),
        _ => behind.miss("a year"),
    };
    let (after, to) = alt((month.map(|(date, _)| date), bare, year)).parse(behind)?;
    match (to, from) {
        (DateSaid::Month { year: None, .. }, DateSaid::Month { .. }) if behind.word_at(0) != w!("tháng") => i.miss("a year"),
        _ => Ok((after, (Moment::on(from), Moment::on(to), i.taken(rest)))),
    }
}

/// `năm 2016 đến 2020`, `năm 2019 - năm 2020`, `từ 2016 đến 2020`, `(2021 - 2025)`.
fn years(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let (rest, from) = match named_year(i) {
        Ok(read) => read,
        Err(_) => {
            let (rest, year) = year4(i)?;
            (rest, YearSaid::Full(year))
        }
    };
    let (behind, ()) = joint(rest)?;
    let (after, to) = match named_year(behind) {
        Ok(read) => read,
        Err(_) => year4(behind).map(|(rest, year)| (rest, YearSaid::Full(year)))?,
    };
    let headed = i.word_at(0) == w!("năm") || behind.word_at(0) == w!("năm");
    let bracketed = i.mark_before(1, '(') && after.mark_at(0, ')');
    let plausible = matches!((from, to), (YearSaid::Full(1000..=2200), YearSaid::Full(1000..=2200)));
    // `các năm học 2015-2016, 2016-2017`
    let parted = i.mark_before(1, ',') || i.word_before(1) == w!("và");
    let listed = parted && i.mark_before(3, '-') && i.back(2).zip(i.back(4)).is_some_and(|(to, from)| is_year(to) && is_year(from));
    // `kế hoạch 5 năm 2021-2025`
    let counted = i.word_before(1) == w!("năm") && i.back(2).is_some_and(|count| count.kind() == Kind::Number || IN_WORDS.has(count));
    let cued = i.word_before(1) == w!("từ") || i.follows(&[w!("trung"), w!("hạn")]) || bracketed || listed || counted;
    if !(headed || cued && plausible) || goes_on(after) {
        return i.miss("two years");
    }
    Ok((after, (Moment::on(DateSaid::Year(from)), Moment::on(DateSaid::Year(to)), i.taken(rest))))
}

fn is_year(token: Token) -> bool {
    token.as_number().is_some_and(|(value, count)| count == 4 && (1000..3000).contains(&value))
}

/// `nhiệm kỳ 2021 - 2026`, `giai đoạn 2016-2020`, `năm học 2020-2021`.
fn term(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let Some((len, ())) = TERMS.longest(i) else {
        return i.miss("a term");
    };
    let year = |i: Tokens<'_>| year4(if i.word_at(0) == w!("năm") { i.skip(1) } else { i }).map(|(rest, year)| (rest.at(), year));
    let start = i.skip(len);
    let (at, from) = year(start)?;
    let rest = i.skip(at - i.at());
    let (behind, ()) = joint(rest)?;
    let (after, to) = match year(behind) {
        Ok((at, to)) => (i.skip(at - i.at()), to),
        Err(refused) => match behind.first().and_then(|token| token.as_number()) {
            // `2020-25`
            Some((value, 2)) if behind.glued_at(0) => (behind.skip(1), from / 100 * 100 + value as i16),
            _ => return Err(refused),
        },
    };
    let point = |year| Moment::on(DateSaid::Year(YearSaid::Full(year)));
    Ok((after, (point(from), point(to), i.taken(rest))))
}

/// `quý I đến quý III/2020`.
fn periods(i: Tokens<'_>) -> Parsed<'_, Ends> {
    let (rest, (from, _)) = period(i)?;
    let (behind, ()) = joint(rest)?;
    let (after, (to, _)) = period(behind)?;
    match (from, to) {
        (DateSaid::Quarter { .. }, DateSaid::Quarter { .. })
        | (DateSaid::Week { .. }, DateSaid::Week { .. })
        | (DateSaid::Month { .. }, DateSaid::Month { .. }) => Ok((after, (Moment::on(from), Moment::on(to), i.taken(rest)))),
        _ => i.miss("a range"),
    }
}

/// A day of a list whose last member says the month or the year: the `6` of `các ngày 6, 7 và 8/11/2020`.
pub(super) fn listed(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, part) = opt(part_of_day).parse(i)?;
    if let (Some(_), Some(date)) = (part, day_of_more_parts(rest)) {
        return Ok((rest, Said::moment(Moment { part, ..Moment::on(date) })));
    }
    let (rest, named) = opt(one_of(&[w!("ngày")])).parse(rest)?;
    let (rest, day_number) = two_digits(rest)?;
    let (rest, month_number) = match rest.first() {
        Some(token) if token.is_mark('/') || token.is_mark('-') && named.is_some() => two_digits(rest.skip(1)).map(|(rest, month)| (rest, Some(month)))?,
        _ => (rest, None),
    };
    let Some((month, year, dashed)) = lender(rest) else {
        return i.miss("a month behind the list");
    };
    let cued = named.is_some() || part.is_some() || in_a_list_of_days(i) || i.word_before(1) == w!("ngày") || !dashed && is_list_head(i);
    // `6/11, 7/12/2020`: the first has its month and is lent the year alone.
    let (month, year) = match month_number {
        Some(_) if year.is_none() => return i.miss("a year behind the list"),
        Some(own) => (own, year),
        None => (month, year),
    };
    if cued && (1..=31).contains(&day_number) {
        Ok((rest, Said::moment(Moment { part, ..Moment::on(DateSaid::Day { day: day_number, month: Some(month), year }) })))
    } else {
        i.miss("a day")
    }
}

/// The day that more parts of it lend to the first: `sáng và chiều 24/11`.
fn day_of_more_parts(i: Tokens<'_>) -> Option<DateSaid> {
    let comma = usize::from(i.mark_at(0, ','));
    let and = usize::from(i.word_at(comma) == w!("và"));
    if comma + and == 0 {
        return None;
    }
    let (rest, _) = part_of_day(i.skip(comma + and)).ok()?;
    match day(rest, Cue::Said) {
        Ok((_, date @ DateSaid::Day { month: Some(_), .. })) => Some(date),
        _ => None,
    }
}

/// Whether a bare number may be the head of a list of days: no word that counts stands before it.
fn is_list_head(i: Tokens<'_>) -> bool {
    let number = |token: crate::text::Token| token.kind() == Kind::Number;
    !i.back(1).is_some_and(|before| {
        number(before)
            || before.is_any(&[w!("số"), w!("thứ"), w!("đạt"), w!("lệ"), w!("điều"), w!("khoản"), w!("lớp"), w!("khối"), w!("tổ"), w!("tiêu"), w!("chí")])
    })
}

/// The month and year that the last member of a list lends, and whether it is written with a dash.
fn lender(mut i: Tokens<'_>) -> Option<(u8, Option<YearSaid>, bool)> {
    for _ in 0..12 {
        let comma = i.mark_at(0, ',');
        if comma {
            i = i.skip(1);
        }
        let and = i.word_at(0) == w!("và");
        if and {
            i = i.skip(1);
        }
        if !comma && !and {
            return None;
        }
        // `sáng 23 và chiều 24/11`
        let (i_day, _) = opt(part_of_day).parse(i).ok()?;
        if let Ok((_, DateSaid::Day { month: Some(month), year, .. })) = day(i_day, Cue::Said) {
            let dashed = i.mark_at(1, '-') || i.mark_at(2, '-');
            // `6/11, 7/11/2020`: a member without a year may be followed by one that has it.
            return match year {
                None => Some((month, following_year(i), dashed)),
                Some(_) => Some((month, year, dashed)),
            };
        }
        let (rest, _) = opt(part_of_day).parse(i).ok()?;
        let (rest, _) = opt(word(w!("ngày"))).parse(rest).ok()?;
        let (rest, _) = two_digits(rest).ok()?;
        i = rest;
    }
    None
}

/// The year that comes at the end of a list whose members have months.
fn following_year(i: Tokens<'_>) -> Option<YearSaid> {
    let (rest, _) = day(i, Cue::Said).ok()?;
    lender(rest).and_then(|(_, year, _)| year)
}
