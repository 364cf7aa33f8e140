//! Points that a word bends (`trước ngày 30/4`, `cuối năm 2019`, `khoảng 14h`, `từ ngày 1/7 trở đi`), and those that come
//! again (`thứ Hai hàng tuần`, `ngày 8/3 hằng năm`).

use super::day::Cue;
use super::length::{is_spent, lasts};
use super::moment::{lone_weekday, moment_with};
use super::period::period;
use super::piece::{two_digits, weekday};
use super::range::ends;
use crate::grammar::part::one_of;
use crate::grammar::{Parsed, Tokens};
use crate::text::w;
use crate::time::Modifier;
use crate::time::form::Unit;
use crate::time::said::{Core, DateSaid, Moment, Said, YearSaid};
use crate::time::tables::BEFORE_DATE;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

/// A point or a range behind a word that bends it.
pub(super) fn bent(i: Tokens<'_>) -> Parsed<'_, Said> {
    let Some((len, modifier)) = BEFORE_DATE.longest(i) else {
        return i.miss("`trước`, `sau`, `đầu` or `cuối`");
    };
    let start = i.skip(len);
    // `trước ngày 5 hằng tháng`
    let again = start.ahead(8).iter().any(|token| token.is_any(&[w!("hàng"), w!("hằng")]));
    if let (true, Ok((rest, said))) = (again && start.word_at(0) == w!("ngày"), recurring(start)) {
        return Ok((rest, Said { modifier: Some(*modifier), ..said }));
    }
    // `3 ngày trước`, `ngày đầu`: the word belongs to what stands before it.
    let (rest, mut said) = match modifier {
        Modifier::Start | Modifier::Mid | Modifier::End => alt((coarse, unit_alone)).parse(start)?,
        Modifier::OnOrBefore if i.word_at(0) == w!("hết") => alt((point, unit_alone)).parse(start)?,
        _ => point(start)?,
    };
    let bare_hour = matches!(said.core, Core::Moment(Moment { date: None, clock: Some(_), .. })) && !matches!(modifier, Modifier::Approx | Modifier::Before);
    // `sau 8 giờ` lasts; `trước Chủ nhật` is one, `sau thứ hai` may be none.
    let bare_weekday = matches!(said.core, Core::Moment(Moment { date: None, clock: None, .. }));
    let relative =
        matches!(said.core, Core::Moment(Moment { date: Some(DateSaid::Relative(..)), .. })) && matches!(modifier, Modifier::After | Modifier::Before);
    // `nửa sau thế kỷ 19` lies within it.
    let half = i.word_before(1) == w!("nửa") && *modifier == Modifier::After;
    // `gần 3 giờ thảo luận` lasts, too.
    let spent = matches!(said.core, Core::Moment(Moment { date: None, clock: Some(_), part: None, .. })) && is_spent(i, rest);
    if spent || bare_hour || bare_weekday || relative || half {
        return i.miss("a date");
    }
    said.modifier = Some(*modifier);
    Ok((rest, said))
}

/// A day or a coarser point.
fn point(i: Tokens<'_>) -> Parsed<'_, Said> {
    let day = |i| {
        let (rest, (moment, tense)) = moment_with(i, Cue::None)?;
        Ok((rest, Said { tense, ..Said::moment(moment) }))
    };
    alt((day, coarse)).parse(i)
}

/// A point coarser than a day, or a term.
fn coarse(i: Tokens<'_>) -> Parsed<'_, Said> {
    if let Ok((rest, (from, to, split))) = ends(i) {
        if matches!(from.date, Some(DateSaid::Year(_) | DateSaid::Month { .. } | DateSaid::Quarter { .. })) {
            return Ok((rest, Said::of(Core::Range(from, to, split))));
        }
    }
    let (rest, (date, tense)) = period(i)?;
    Ok((rest, Said { tense, ..Said::date(date) }))
}

/// The unit alone is the reference's own: `đầu năm`, `cuối tháng`.
fn unit_alone(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, unit) = one_of(&[w!("năm"), w!("tháng"), w!("quý")])(i)?;
    if rest.first().is_some_and(|token| token.as_number().is_some() || token.is(w!("học"))) {
        return i.miss("a period");
    }
    let date = match unit.as_word() {
        word if word == w!("năm") => DateSaid::Year(YearSaid::Relative(0)),
        word if word == w!("tháng") => DateSaid::Relative(0, Unit::Month),
        _ => DateSaid::RelativeQuarter(0),
    };
    Ok((rest, Said::date(date)))
}

/// `từ ngày 1/7/2025 trở đi`, with its `từ`; `ngày 30/9 trở đi` behind something else.
pub(super) fn onwards(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, _) = opt(one_of(&[w!("từ")])).parse(i)?;
    let cue = if start.at() == i.at() { Cue::None } else { Cue::Said };
    let day = |i| moment_with(i, cue).map(|(rest, (moment, tense))| (rest, Said { tense, ..Said::moment(moment) }));
    let (rest, said) = alt((day, coarse)).parse(start)?;
    if !matches!(said.core, Core::Moment(Moment { date: Some(_), .. })) {
        return i.miss("a date");
    }
    let modifier = match (rest.word_at(0), rest.word_at(1), rest.word_at(2)) {
        (first, second, _) if first == w!("trở") && second == w!("đi") => (2, Modifier::OnOrAfter),
        (first, second, third) if first == w!("trở") && second == w!("về") && third == w!("trước") => (3, Modifier::OnOrBefore),
        _ => return rest.miss("`trở đi`"),
    };
    Ok((rest.skip(modifier.0), Said { modifier: Some(modifier.1), ..said }))
}

/// `thứ Hai hàng tuần`, `ngày 20 hằng tháng`, `15/11 đến 15/12 hằng năm`, `mỗi thứ Bảy`.
pub(super) fn recurring(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (start, each) = opt(one_of(&[w!("mỗi")])).parse(i)?;
    if each.is_none() && !comes_again(start) {
        return i.miss("`hàng` or `hằng`");
    }
    if let Ok((rest, (from, to, _))) = ends(start) {
        if let Ok((rest, ())) = every_so_often(rest) {
            return Ok((rest, Said::of(Core::Recurring(from, Some(to)))));
        }
    }
    let (rest, from) = again(start, if each.is_some() { Cue::Said } else { Cue::None })?;
    // `mỗi ngày 2 giờ` tells how long.
    let daily = each.is_some() && start.word_at(0) == w!("ngày") && every_so_often(rest).is_err();
    if daily && matches!(from.date, Some(DateSaid::Day { month: None, .. })) {
        return i.miss("a point that comes again");
    }
    match every_so_often(rest) {
        Ok((rest, ())) => Ok((rest, Said::of(Core::Recurring(from, None)))),
        Err(_) if each.is_some() || weekly_list(rest) => Ok((rest, Said::of(Core::Recurring(from, None)))),
        Err(refused) => Err(refused),
    }
}

/// Whether the rest of the clause says `hàng tuần` or the like: without it no point is worth reading.
fn comes_again(i: Tokens<'_>) -> bool {
    let clause = i.ahead(CLAUSE).iter().take_while(|token| !matches!(token.as_mark(), Some(';' | '!' | '?')));
    clause.into_iter().any(|token| token.is_any(&[w!("hàng"), w!("hằng"), w!("mỗi")]))
}

/// The most tokens of a list of days that come again.
const CLAUSE: usize = 24;

/// What may come again. `mỗi tháng 1 lần` is told of every month: behind `mỗi` no month has a number.
fn again(i: Tokens<'_>, cue: Cue) -> Parsed<'_, Moment> {
    let weekday = lone_weekday.map(|(moment, _)| moment);
    let day = (move |i| moment_with(i, cue)).map(|(moment, _)| moment);
    match (alt((weekday, day)).parse(i), cue) {
        (Err(_), Cue::None) => period(i).map(|(rest, (date, _))| (rest, Moment::on(date))),
        (read, _) => read,
    }
}

/// Whether more days and `hàng tuần` follow: `thứ Bảy, Chủ nhật hằng tuần`, `ngày 14 và 28 hằng tháng`.
fn weekly_list(mut i: Tokens<'_>) -> bool {
    for _ in 0..6 {
        let comma = i.mark_at(0, ',');
        let and = i.word_at(usize::from(comma)) == w!("và");
        if !comma && !and {
            return false;
        }
        let member = i.skip(usize::from(comma) + usize::from(and));
        let (member, _) = opt(one_of(&[w!("ngày")])).parse(member).unwrap_or((member, None));
        let (member, _) = opt(one_of(&[w!("mùng"), w!("mồng")])).parse(member).unwrap_or((member, None));
        match alt((weekday, two_digits, full_moon)).parse(member) {
            Ok((rest, _)) if every_so_often(rest).is_ok() => return true,
            Ok((rest, _)) => i = rest,
            Err(_) => return false,
        }
    }
    false
}

/// The `rằm` of `mùng 1 và rằm hằng tháng`.
fn full_moon(i: Tokens<'_>) -> Parsed<'_, u8> {
    one_of(&[w!("rằm")])(i).map(|(rest, _)| (rest, 15))
}

/// `hàng tuần`, `hằng năm`, `mỗi tháng`.
fn every_so_often(i: Tokens<'_>) -> Parsed<'_, ()> {
    let (rest, _) = one_of(&[w!("hàng"), w!("hằng"), w!("mỗi")])(i)?;
    let (rest, _) = one_of(&[w!("tuần"), w!("tháng"), w!("năm"), w!("ngày"), w!("quý")])(rest)?;
    Ok((rest, ()))
}

/// A moment by itself, unless what stands around it makes it a length.
pub(super) fn alone(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, (moment, tense)) = moment_with(i, Cue::None)?;
    let length = moment.clock.is_some_and(|clock| clock.second.is_none())
        && moment.date.is_none()
        && moment.part.is_none()
        && (lasts(i) || is_spent(i, rest))
        && i.mark_at(1, ':').eq(&false);
    let weekday = moment.date.is_none() && moment.clock.is_none() && moment.weekday.is_some();
    // A part of the day alone is told of any day: `sáng đón trẻ`.
    let part = moment.date.is_none() && moment.clock.is_none() && moment.weekday.is_none();
    let again = (weekday || matches!(moment.date, Some(DateSaid::Day { month: None, .. }))) && weekly_list(rest);
    if length || again || weekday && moment.part.is_none() || part && i.word_at(0) != w!("buổi") {
        return i.miss("a day or an hour");
    }
    Ok((rest, Said { tense, ..Said::moment(moment) }))
}
