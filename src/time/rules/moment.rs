//! A moment: weekday, part of the day, clock time and day in any order that people write them in, as
//! `Thứ 3, Ngày 24 / 11 / 2020`, `Chiều ngày 20/11/2020`, `15:35, Thứ Sáu, 16/07/2021 (GMT+7)`, `8 giờ sáng mai`.

use super::clock::{clock, zone};
use super::day::{Cue, day};
use super::piece::{leads_on, part_of_day, row, weekday, which};
use crate::grammar::part::{mark, one_of};
use crate::grammar::{Parsed, Tokens};
use crate::number::IN_WORDS;
use crate::text::{Kind, WordSet, w};
use crate::time::form::Unit;
use crate::time::said::{DateSaid, Moment, Tense};
use crate::time::tables::{COUNTING, FEASTS, PART_OF, PARTS, TODAY};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::{delimited, preceded};

/// One piece of a moment.
#[derive(Clone, Copy)]
enum Piece {
    Weekday(u8),
    Part(crate::time::said::PartSaid),
    Clock(crate::time::said::ClockSaid),
    Date(DateSaid),
}

/// A moment, with the word behind it that says which one is meant (`20/10 tới`).
pub(super) fn moment(i: Tokens<'_>) -> Parsed<'_, (Moment, Option<Tense>)> {
    moment_with(i, Cue::None)
}

/// The same where what stands before already says that a date comes.
pub(super) fn moment_with(i: Tokens<'_>, cue: Cue) -> Parsed<'_, (Moment, Option<Tense>)> {
    let (mut rest, first) = piece(i, &Moment::default(), cue)?;
    if matches!(first, Piece::Weekday(_)) && is_counted_weekday(i) {
        return i.miss("a day");
    }
    let mut moment = Moment::default();
    add(&mut moment, first);
    for _ in 0..5 {
        let here = separator(rest, &moment);
        match piece(here, &moment, Cue::None) {
            Ok((after, next)) if fits(&moment, &next, rest, here) && !opens_a_moment(&next, rest, here, after) => {
                add(&mut moment, next);
                rest = after;
            }
            _ => break,
        }
    }
    if let Ok((after, day)) = delimited(mark('('), weekday, mark(')')).parse(rest) {
        if moment.weekday.is_none() && moment.date.is_some() {
            moment.weekday = Some(day);
            rest = after;
        }
    }
    if let Some(clock) = moment.clock.as_mut().filter(|clock| clock.offset.is_none()) {
        (rest, clock.offset) = zone(rest);
    }
    if let (Some(_), None, true) = (moment.weekday, moment.date, rest.word_at(0) == w!("tuần")) {
        if let Ok((after, (weeks, _))) = which(rest.skip(1)) {
            moment.date = Some(DateSaid::DayOfWeek { weeks });
            rest = after;
        }
    }
    let loose = moment.weekday.is_some() && moment.date.is_none();
    let yearless = loose || matches!(moment.date, Some(DateSaid::Day { year: None, month: Some(_), .. } | DateSaid::Lunar { year: None, .. }));
    match which(rest) {
        Ok((after, (_, tense))) if yearless && rest.word_at(0) != w!("qua") && rest.word_at(0) != w!("rồi") && !leads_on(rest) => {
            Ok((after, (moment, tense)))
        }
        _ => Ok((rest, (moment, None))),
    }
}

/// The words that a piece begins with.
static BEGINNINGS: WordSet = PARTS.starts().or(TODAY.starts()).or(FEASTS.starts()).or(IN_WORDS).or(WordSet::of(&[
    w!("thứ"),
    w!("chủ"),
    w!("cn"),
    w!("ngày"),
    w!("cùng"),
    w!("mùng"),
    w!("mồng"),
    w!("rằm"),
    w!("nửa"),
    w!("nay"),
    w!("qua"),
    w!("mai"),
    w!("kia"),
]));

/// The words behind a number that make it an hour or a day.
static BEHIND_NUMBERS: WordSet = WordSet::of(&[w!("giờ"), w!("h"), w!("g"), w!("tháng"), w!("thg"), w!("tết"), w!("hằng"), w!("hàng")]);

/// Whether a piece can begin here: most words begin none, and most numbers count something.
fn may_begin(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|first| match first.kind() {
        // `chủ tịch`, `chủ trì`: the word that a Sunday begins with is common.
        Kind::Word if first.is(w!("chủ")) => i.word_at(1) == w!("nhật"),
        Kind::Word => BEGINNINGS.has(first),
        Kind::Number => i.get(1).is_some_and(|next| match (next.kind(), next.as_mark()) {
            (Kind::Word, _) => BEHIND_NUMBERS.has(next),
            // `1.250` and `2.500.000` count.
            (_, Some('.')) => i.get(2).is_some_and(|after| matches!(after.as_number(), Some((_, 1..=2)))),
            (_, mark) => matches!(mark, Some('/' | '-' | ':' | ',')),
        }),
        _ => false,
    })
}

fn piece<'t>(i: Tokens<'t>, so_far: &Moment, cue: Cue) -> Parsed<'t, Piece> {
    if !may_begin(i) {
        return i.miss("a day or an hour");
    }
    let cue = if so_far.weekday.is_some() || so_far.part.is_some() || so_far.clock.is_some() { Cue::Said } else { cue };
    let today = |i: Tokens<'t>| match (row(PART_OF, i.word_at(0)), so_far.part) {
        // `sáng nay`, `chiều qua`, `8 giờ sáng mai`; not `sáng mai này`'s `mai` as a name.
        (Some(away), Some(_)) if !i.first().is_some_and(|token| token.is_capital() && !token.is_all_upper()) => {
            Ok((i.skip(1), DateSaid::Relative(away, Unit::Day)))
        }
        _ => today(i),
    };
    alt((weekday.map(Piece::Weekday), clock.map(Piece::Clock), today.map(Piece::Date), (move |i| day(i, cue)).map(Piece::Date), part_of_day.map(Piece::Part)))
        .parse(i)
}

/// `hôm nay`, `ngày mai`, `cùng ngày`.
fn today(i: Tokens<'_>) -> Parsed<'_, DateSaid> {
    // `cùng ngày 12/12/2013` says its date itself.
    if i.reads(&[w!("cùng"), w!("ngày")]) && !i.word_at(2).eq(&w!("tháng")) && !i.get(2).is_some_and(|token| token.kind() == Kind::Number) {
        return Ok((i.skip(2), DateSaid::SameDay));
    }
    match TODAY.longest(i) {
        Some((len, away)) => Ok((i.skip(len), DateSaid::Relative(*away, Unit::Day))),
        None => i.miss("a day"),
    }
}

fn add(moment: &mut Moment, piece: Piece) {
    match piece {
        Piece::Weekday(day) => moment.weekday = Some(day),
        Piece::Part(part) => moment.part = Some(part),
        Piece::Clock(clock) => moment.clock = Some(clock),
        Piece::Date(date) => moment.date = Some(date),
    }
}

/// What may stand between two pieces: a comma, a dash, a bar, `lúc`, `vào`, `hồi`.
fn separator<'t>(i: Tokens<'t>, so_far: &Moment) -> Tokens<'t> {
    let dash = so_far.date.is_some() || so_far.weekday.is_some() || so_far.clock.is_some();
    // `2020-11-24T14:30`
    if so_far.date.is_some() && i.word_at(0) == w!("t") && i.glued_at(0) && i.glued_at(1) && i.get(1).is_some_and(|token| token.kind() == Kind::Number) {
        return i.skip(1);
    }
    let rest = match i.first().and_then(|token| token.as_mark()) {
        Some(',' | '|') => i.skip(1),
        Some('-') if dash => i.skip(1),
        _ => i,
    };
    // `hôm 20/11` has a word before its day, `hôm qua` is one.
    let day = one_of(&[w!("hôm")])(rest).ok().filter(|(after, _)| after.first().is_some_and(|token| token.kind() == Kind::Number || token.is(w!("thứ"))));
    if let Some((after, _)) = day {
        return after;
    }
    opt(preceded(opt(one_of(&[w!("vào")])), one_of(&[w!("lúc"), w!("hồi"), w!("vào")]))).parse(rest).map_or(rest, |(after, _)| after)
}

/// Whether an hour behind a comma begins another moment: `Kế hoạch ngày 18/2/2025, vào lúc 7 giờ 30, ngày 23/3`.
fn opens_a_moment(next: &Piece, end: Tokens<'_>, here: Tokens<'_>, after: Tokens<'_>) -> bool {
    let hour = matches!(next, Piece::Clock(_)) && end.taken(here) > 0 && end.mark_at(0, ',');
    let rest = if after.mark_at(0, ',') { after.skip(1) } else { after };
    hour && rest.word_at(0) == w!("ngày") && day(rest, Cue::None).is_ok()
}

/// Whether a piece found behind a separator belongs to the moment before it.
fn fits(so_far: &Moment, piece: &Piece, end: Tokens<'_>, here: Tokens<'_>) -> bool {
    let parted = end.taken(here) > 0;
    let dashed = end.mark_at(0, '-');
    match piece {
        // `Sáng 16/7` and `8 giờ sáng`; but `ngày 16/7, sáng` tells of another half day.
        Piece::Part(_) => so_far.part.is_none() && (so_far.date.is_none() || so_far.clock.is_some_and(|clock| clock.second.is_some())) && !parted,
        Piece::Weekday(_) => so_far.weekday.is_none() && (so_far.date.is_none() || parted && !dashed && is_full(so_far)),
        Piece::Clock(_) => {
            so_far.clock.is_none()
                && so_far.part.is_none()
                && so_far.date.is_some()
                && !matches!(so_far.date, Some(DateSaid::Day { month: None, .. }))
                && (!dashed || is_full(so_far))
        }
        // `Sáng nay, 16/7` are two facts, `Sáng nay 16/7` is one.
        Piece::Date(date) => match so_far.date {
            None => !dashed || so_far.weekday.is_some() || so_far.clock.is_some() && matches!(date, DateSaid::Day { year: Some(_), .. }),
            Some(DateSaid::Relative(..)) => !parted && matches!(date, DateSaid::Day { month: Some(_), .. }),
            Some(_) => false,
        },
    }
}

/// Whether the day has its year.
fn is_full(moment: &Moment) -> bool {
    matches!(moment.date, Some(DateSaid::Day { year: Some(_), .. }))
}

/// A weekday with nothing else: `thứ Ba tới`, `thứ Ba tuần sau`, `chủ nhật`; not the `thứ hai` of `lần thứ hai`.
pub(super) fn lone_weekday(i: Tokens<'_>) -> Parsed<'_, (Moment, Option<Tense>)> {
    let (rest, day) = weekday(i)?;
    let moment = Moment { weekday: Some(day), ..Moment::default() };
    if rest.word_at(0) == w!("tuần") {
        if let Ok((rest, (weeks, _))) = which(rest.skip(1)) {
            return Ok((rest, (Moment { date: Some(DateSaid::DayOfWeek { weeks }), ..moment }, None)));
        }
    }
    if let Some(weeks) = lent_week(rest) {
        return Ok((rest, (Moment { date: Some(DateSaid::DayOfWeek { weeks }), ..moment }, None)));
    }
    if is_counted_weekday(i) || i.word_at(0) == w!("thứ") && is_ordinal(i) {
        return i.miss("a weekday");
    }
    match which(rest) {
        Ok((after, (_, Some(tense)))) if !leads_on(rest) => Ok((after, (moment, Some(tense)))),
        // `Chủ nhật này` is that of this week.
        Ok((after, (weeks @ 0, None))) => Ok((after, (Moment { date: Some(DateSaid::DayOfWeek { weeks }), ..moment }, None))),
        _ => Ok((rest, (moment, None))),
    }
}

/// The week that the last weekday of a list lends: `thứ Bảy, Chủ nhật tuần này`.
fn lent_week(mut i: Tokens<'_>) -> Option<i16> {
    for _ in 0..6 {
        let comma = usize::from(i.mark_at(0, ','));
        let and = usize::from(i.word_at(comma) == w!("và"));
        if comma + and == 0 {
            return None;
        }
        i = weekday(i.skip(comma + and)).ok()?.0;
        if i.word_at(0) == w!("tuần") {
            return which(i.skip(1)).ok().map(|(_, (weeks, _))| weeks);
        }
    }
    None
}

/// The `thứ 3` of `lần thứ 3` and of `kỳ họp thứ 3`; where somebody just meets (`Chi hội họp thứ 3`), it is a day.
fn is_counted_weekday(i: Tokens<'_>) -> bool {
    let session = i.word_before(1) == w!("họp") && [w!("kỳ"), w!("phiên"), w!("cuộc")].contains(&i.word_before(2));
    // `triệu tập Thứ Hai` calls together, and counts no volumes.
    let called = i.word_before(1) == w!("tập") && i.word_before(2) == w!("triệu");
    i.word_at(0) == w!("thứ") && (session || !called && i.back(1).is_some_and(|before| before.is_any(COUNTING)))
}

/// `thứ hai` in small letters is a weekday only where something of time stands around it: an ordinal is told far more often.
fn is_ordinal(i: Tokens<'_>) -> bool {
    let before = i.word_before(1);
    // `Ngày thứ hai của đại hội` counts days.
    if before == w!("ngày") && i.word_at(2) == w!("của") {
        return true;
    }
    let in_words = i.get(1).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital());
    let timely = [w!("sáng"), w!("trưa"), w!("chiều"), w!("tối"), w!("đêm"), w!("ngày"), w!("vào"), w!("hôm"), w!("mỗi"), w!("từ"), w!("đến"), w!("và")]
        .contains(&before);
    let weekly = [w!("tuần"), w!("hàng"), w!("hằng"), w!("tới"), w!("này"), w!("vừa"), w!("sau"), w!("trước")].contains(&i.word_at(2));
    // An enumeration hardly comes to a seventh: `Thứ bảy, chi hội ra quân`.
    let seventh = i.begins_sentence() && [w!("bảy"), w!("bẩy")].contains(&i.word_at(1)) && i.mark_at(2, ',');
    in_words && !timely && !weekly && !seventh
}
