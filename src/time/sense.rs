//! What a shape means: the one place that asks the calendar and the reference.

use super::form::{Clock, Count, Date, Form, Length, Point, Season, Unit};
use super::reference::{Policy, Reference};
use super::said::{ClockSaid, Core, DateSaid, Moment, PartSaid, Said, Tense, YearSaid};
use super::{Calendar, Kind, LunarDay, Modifier};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

/// What a time expression means, before it has a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) kind: Kind,
    pub(crate) value: Form,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) every: bool,
    pub(crate) range: Option<Form>,
    /// Whether a stated weekday is that of the date; nothing where none was stated beside a full date.
    pub(crate) weekday_agrees: Option<bool>,
    /// The calendar in which it was said.
    pub(crate) calendar: Calendar,
}

/// Why a shape means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Void(pub(crate) &'static str);

/// What the text has said so far, for dates that lean on it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Heard {
    /// The day said last.
    pub(crate) day: Option<NaiveDate>,
    /// The first day of the month said last, by itself or in a day.
    pub(crate) month: Option<NaiveDate>,
}

/// What a shape is understood against.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'r> {
    pub(crate) reference: &'r Reference,
    pub(crate) heard: Heard,
    /// Which way the sentence looks.
    pub(crate) tense: Option<Tense>,
}

const NO_MONTH: Void = Void("a year has 12 months");
const NO_DAY: Void = Void("the month has no such day");
const NO_LUNAR_DAY: Void = Void("the lunar calendar of 1800 to 2199 has no such day");
const NO_HOUR: Void = Void("a day has 24 hours of 60 minutes");
const BACKWARDS: Void = Void("its end lies before its start");
const NO_QUARTER: Void = Void("a year has 4 quarters");
const NO_WEEK: Void = Void("the year has no such week");
const TOO_FAR: Void = Void("it lies outside of the calendar");

/// The meaning of a shape.
pub(crate) fn sense(said: &Said, context: &Context<'_>) -> Result<Meaning, Void> {
    let context = &Context { tense: said.tense.or(context.tense), ..*context };
    let mut meaning = match said.core {
        Core::Moment(moment) => of_moment(&moment, context)?,
        Core::Range(from, to, _) => of_range(from, to, context)?,
        Core::Length { from, to, towards } => of_length(from, to, towards, context),
        Core::Away(count, unit) => of_point(away(count, unit, context)?),
        Core::Every(count, unit) => {
            let length = Length { negative: false, first: (Count::whole(count.into()), unit), second: None };
            Meaning { kind: Kind::Set, every: true, ..of_point(Form::Length(length)) }
        }
        Core::Recurring(from, to) => {
            let timeless = Context { reference: &Reference::none(), heard: Heard::default(), tense: None };
            let value = match to {
                None => moment(&from, &timeless)?.0,
                Some(to) => of_range(from, to, &timeless)?.value,
            };
            Meaning { kind: Kind::Set, ..of_point(value) }
        }
    };
    meaning.modifier = said.modifier;
    let lunar = |moment: &Moment| matches!(moment.date, Some(DateSaid::Lunar { .. }));
    if let Core::Moment(from) | Core::Range(from, ..) | Core::Recurring(from, _) = &said.core {
        if lunar(from) {
            meaning.calendar = Calendar::Lunar;
        }
    }
    Ok(meaning)
}

fn of_point(value: Form) -> Meaning {
    let timed = matches!(value, Form::Length(length) if length.first.1 >= Unit::Hour)
        || matches!(value, Form::Point(Point { clock: Some(_), .. }) | Form::Range(Point { clock: Some(_), .. }, _) | Form::Past | Form::Future);
    let kind = if timed { Kind::Time } else { Kind::Date };
    Meaning { kind, value, modifier: None, every: false, range: None, weekday_agrees: None, calendar: Calendar::Gregorian }
}

fn of_moment(said: &Moment, context: &Context<'_>) -> Result<Meaning, Void> {
    let (value, weekday_agrees) = moment(said, context)?;
    Ok(Meaning { weekday_agrees, ..of_point(value) })
}

/// The value of a moment, and whether its weekday agrees.
fn moment(said: &Moment, context: &Context<'_>) -> Result<(Form, Option<bool>), Void> {
    let clock = clock(said.clock, said.part)?;
    let date = match (said.date, said.weekday) {
        (Some(DateSaid::DayOfWeek { weeks }), Some(weekday)) => Some(day_of_week(weekday, weeks, context)),
        (Some(date), _) => Some(self::date(date, context)?),
        (None, Some(weekday)) => Some(lone_weekday(weekday, context)),
        (None, None) => None,
    };
    let point = |date: Option<Date>| Form::Point(Point { date, clock });
    let agrees = match (date, said.weekday, said.date) {
        (Some(Dated::Point(Date::Day(Some(year), month, day))), Some(weekday), Some(_)) => {
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).map(|day| day.weekday().number_from_monday() == u32::from(weekday))
        }
        _ => None,
    };
    let value = match date {
        None => point(None),
        Some(Dated::Point(date)) => point(Some(date)),
        Some(Dated::Range(from, to)) => Form::Range(Point { date: Some(from), clock: None }, Point { date: Some(to), clock: None }),
        // `hôm qua` without a reference is an offset, `8 giờ sáng qua` only lies in the past.
        Some(Dated::Away(count, unit)) => match (clock, count) {
            (None, 0) => Form::Present,
            (None, _) => offset(count, unit),
            (Some(_), 0) => point(None),
            (Some(_), ..0) => Form::Past,
            (Some(_), _) => Form::Future,
        },
    };
    Ok((value, agrees))
}

/// What a date comes to.
#[derive(Clone, Copy)]
enum Dated {
    Point(Date),
    Range(Date, Date),
    /// So many units from a day that is not known.
    Away(i32, Unit),
}

fn date(said: DateSaid, context: &Context<'_>) -> Result<Dated, Void> {
    let point = |date| Ok(Dated::Point(date));
    match said {
        DateSaid::Day { day, month, year } => day_date(day, month, year, context).map(Dated::Point),
        DateSaid::DayOfMonthNear { day, months } => match away(months.into(), Unit::Month, context)? {
            Form::Point(Point { date: Some(Date::Month(Some(year), month)), .. }) => {
                day_date(day, Some(month), Some(YearSaid::Full(year)), context).map(Dated::Point)
            }
            _ if (1..=31).contains(&day) => point(Date::DayOfMonth(day)),
            _ => Err(NO_DAY),
        },
        DateSaid::Lunar { day, month, leap, year } => lunar_date(day, month, leap, year, context).map(Dated::Point),
        DateSaid::Month { month, year } => {
            if !(1..=12).contains(&month) {
                return Err(NO_MONTH);
            }
            point(Date::Month(year_for(year, context, |year| span_of(Date::Month(Some(year), month)))?, month))
        }
        DateSaid::Year(year) => match self::year(Some(year), context)? {
            Some(year) => point(Date::Year(year)),
            None => Ok(match year {
                YearSaid::Relative(away) => Dated::Away(away.into(), Unit::Year),
                YearSaid::Full(year) => Dated::Point(Date::Year(year)),
                YearSaid::Short(_) | YearSaid::Cycle(_) => return Err(TOO_FAR),
            }),
        },
        DateSaid::Quarter { quarter, year } => {
            if !(1..=4).contains(&quarter) {
                return Err(NO_QUARTER);
            }
            point(Date::Quarter(year_for(year, context, |year| span_of(Date::Quarter(Some(year), quarter)))?, quarter))
        }
        DateSaid::Half { half, year } => point(Date::Half(own_year(year, context)?, half)),
        DateSaid::Months { from, to, year } => {
            let year = own_year(year, context)?;
            Ok(Dated::Range(Date::Month(year, from), Date::Month(year, to)))
        }
        DateSaid::Season { season, year } => {
            let year = year_for(year, context, |year| span_of(Date::Season(Some(year), season)))?;
            point(Date::Season(year, season))
        }
        DateSaid::Week { week, year } => {
            let year = self::year(year, context)?;
            match year.map(|year| NaiveDate::from_isoywd_opt(year.into(), week.into(), chrono::Weekday::Mon)) {
                Some(None) => Err(NO_WEEK),
                _ => point(Date::Week(year, week)),
            }
        }
        DateSaid::WeekOfMonth { nth, month, year } => {
            let Dated::Point(Date::Month(Some(year), month)) = date(DateSaid::Month { month, year }, context)? else {
                return Err(Void("the week of a month needs its year"));
            };
            let (first, end) = span_of(Date::Month(Some(year), month)).ok_or(TOO_FAR)?;
            let day = match nth.checked_sub(1) {
                Some(weeks) => first.checked_add_days(Days::new(u64::from(weeks) * 7)).filter(|day| *day <= end).ok_or(NO_WEEK)?,
                None => end,
            };
            point(week_of(day)?)
        }
        DateSaid::Decade(decade) => point(Date::Decade(decade)),
        DateSaid::Century(century) => point(Date::Century(century)),
        DateSaid::Relative(count, unit) => match away(count.into(), unit, context)? {
            Form::Point(Point { date: Some(date), .. }) => point(date),
            _ => Ok(Dated::Away(count.into(), unit)),
        },
        DateSaid::RelativeQuarter(count) => match context.reference.day() {
            Some(day) => {
                let quarters = day.year() * 4 + day.month0() as i32 / 3 + i32::from(count);
                point(Date::Quarter(Some(to_year(quarters.div_euclid(4))?), quarters.rem_euclid(4) as u8 + 1))
            }
            None => Ok(Dated::Away(i32::from(count) * 3, Unit::Month)),
        },
        DateSaid::SameDay => match context.heard.day.or(context.reference.day()) {
            Some(day) => point(of_day(day)?),
            None => Ok(Dated::Away(0, Unit::Day)),
        },
        DateSaid::DayOfWeek { .. } => Err(Void("a weekday is missing")),
    }
}

/// The Gregorian day of a lunar one; without year and reference, the lunar month and day.
fn lunar_date(day: u8, month: u8, leap: bool, year: Option<YearSaid>, context: &Context<'_>) -> Result<Date, Void> {
    let exact = |year: i16| LunarDay::new(year, month, leap, day).map(LunarDay::to_date);
    match year_for(year, context, |year| exact(year).map(|day| (day, day)))? {
        Some(year) => exact(year).map_or(Err(NO_LUNAR_DAY), of_day),
        None if (1..=12).contains(&month) && (1..=30).contains(&day) && context.reference.day().is_none() => Ok(Date::Day(None, month, day)),
        None => Err(NO_LUNAR_DAY),
    }
}

fn day_date(day: u8, month: Option<u8>, year: Option<YearSaid>, context: &Context<'_>) -> Result<Date, Void> {
    let Some(month) = month else {
        let month = context.heard.month.or(context.reference.day()).map(|day| day.with_day(1).unwrap_or(day));
        return match month {
            Some(near) => near.with_day(day.into()).map_or(Err(NO_DAY), of_day),
            None if (1..=31).contains(&day) => Ok(Date::DayOfMonth(day)),
            None => Err(NO_DAY),
        };
    };
    if !(1..=12).contains(&month) {
        return Err(NO_MONTH);
    }
    // A leap year has every day that some year has.
    if NaiveDate::from_ymd_opt(2000, month.into(), day.into()).is_none() {
        return Err(NO_DAY);
    }
    let exact = |year: i16| NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let year = year_for(year, context, |year| exact(year).map(|day| (day, day)))?;
    match year {
        Some(year) if exact(astronomical(year)).is_none() => Err(NO_DAY),
        _ => Ok(Date::Day(year, month, day)),
    }
}

/// There is no year 0: 1 BC is chrono's year 0.
const fn astronomical(year: i16) -> i16 {
    if year < 0 { year + 1 } else { year }
}

/// The year as said, or the one that the reference chooses among those that have the date.
fn year_for(said: Option<YearSaid>, context: &Context<'_>, days: impl Fn(i16) -> Option<(NaiveDate, NaiveDate)>) -> Result<Option<i16>, Void> {
    if said.is_some() {
        return year(said, context);
    }
    let Some(reference) = context.reference.day() else {
        return Ok(None);
    };
    let policy = match (context.reference.chosen(), context.tense) {
        (Policy::Nearest, Some(Tense::Past)) => Policy::Past,
        (Policy::Nearest, Some(Tense::Future)) => Policy::Future,
        (policy, _) => policy,
    };
    let mut best: Option<(i64, i16)> = None;
    // 29 February may be four years away, eight around a century.
    for away in -8_i32..=8 {
        let Some((year, (first, last))) = to_year(reference.year() + away).ok().and_then(|year| Some((year, days(year)?))) else {
            continue;
        };
        let distance = if reference < first {
            (first - reference).num_days()
        } else if reference > last {
            (reference - last).num_days()
        } else {
            0
        };
        let allowed = match policy {
            Policy::Nearest => true,
            Policy::Past => first <= reference,
            Policy::Future => last >= reference,
        };
        // The past comes first in this loop, so that it wins a tie.
        if allowed && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, year));
        }
    }
    Ok(best.map(|(_, year)| year))
}

/// The year as said, or the reference's own: `6 tháng đầu năm` is told of the year that one is in.
fn own_year(said: Option<YearSaid>, context: &Context<'_>) -> Result<Option<i16>, Void> {
    year(Some(said.unwrap_or(YearSaid::Relative(0))), context)
}

fn year(said: Option<YearSaid>, context: &Context<'_>) -> Result<Option<i16>, Void> {
    Ok(match said {
        None => None,
        Some(YearSaid::Full(year)) => Some(year),
        Some(YearSaid::Short(year)) => Some(if year < 70 { 2000 } else { 1900 } + i16::from(year)),
        // The year of this number in the cycle that is nearest to the reference; without one, in that of 1984 to 2043.
        Some(YearSaid::Cycle(number)) => {
            let first = context.reference.day().map_or(1984, |day| day.year() - 30);
            Some(to_year(first + (i32::from(number) + 4 - first).rem_euclid(60))?)
        }
        Some(YearSaid::Relative(away)) => match context.reference.day() {
            Some(day) => Some(to_year(day.year() + i32::from(away))?),
            None => None,
        },
    })
}

fn to_year(year: i32) -> Result<i16, Void> {
    match i16::try_from(year) {
        Ok(year @ 1..=9999) => Ok(year),
        _ => Err(TOO_FAR),
    }
}

fn of_day(day: NaiveDate) -> Result<Date, Void> {
    Ok(Date::Day(Some(to_year(day.year())?), day.month() as u8, day.day() as u8))
}

fn week_of(day: NaiveDate) -> Result<Date, Void> {
    let week = day.iso_week();
    Ok(Date::Week(Some(to_year(week.year())?), week.week() as u8))
}

/// The first and the last day of a date that has its year.
pub(crate) fn span_of(date: Date) -> Option<(NaiveDate, NaiveDate)> {
    let months = |year: i16, first: u32, count: u32| {
        let start = NaiveDate::from_ymd_opt(astronomical(year).into(), first, 1)?;
        Some((start, start.checked_add_months(Months::new(count))?.pred_opt()?))
    };
    match date {
        Date::Day(Some(year), month, day) => NaiveDate::from_ymd_opt(astronomical(year).into(), month.into(), day.into()).map(|day| (day, day)),
        Date::Month(Some(year), month) => months(year, month.into(), 1),
        Date::Year(year) => months(year, 1, 12),
        Date::Quarter(Some(year), quarter) => months(year, u32::from(quarter) * 3 - 2, 3),
        Date::Half(Some(year), half) => months(year, u32::from(half) * 6 - 5, 6),
        Date::Season(Some(year), season) => match season {
            Season::Spring => months(year, 1, 3),
            Season::Summer => months(year, 4, 3),
            Season::Autumn => months(year, 7, 3),
            Season::Winter => months(year, 10, 3),
        },
        Date::Week(Some(year), week) => {
            let first = NaiveDate::from_isoywd_opt(year.into(), week.into(), chrono::Weekday::Mon)?;
            Some((first, first.checked_add_days(Days::new(6))?))
        }
        Date::Decade(decade) => months(i16::from(decade) * 10, 1, 120),
        Date::Century(century @ 0..) => months(i16::from(century) * 100, 1, 1200),
        // The first century before our era has 99 years 00xx: there is no year 0.
        Date::Century(-1) => months(-99, 1, 99 * 12),
        Date::Century(century) => months(i16::from(century + 1) * 100 - 99, 1, 1200),
        _ => None,
    }
}

/// So many units from the reference; without one, the offset.
fn away(count: i32, unit: Unit, context: &Context<'_>) -> Result<Form, Void> {
    let Some(day) = context.reference.day() else {
        return Ok(if count == 0 { Form::Present } else { offset(count, unit) });
    };
    let days = |count: i64| TimeDelta::try_days(count).and_then(|delta| day.checked_add_signed(delta)).ok_or(TOO_FAR);
    let date = match unit {
        Unit::Day => of_day(days(count.into())?)?,
        Unit::Week => week_of(days(i64::from(count) * 7)?)?,
        Unit::Month => {
            let months = day.year() * 12 + day.month0() as i32 + count;
            Date::Month(Some(to_year(months.div_euclid(12))?), months.rem_euclid(12) as u8 + 1)
        }
        Unit::Year => Date::Year(to_year(day.year() + count)?),
        Unit::Hour | Unit::Minute | Unit::Second => return hours_away(count, unit, context),
    };
    Ok(Form::Point(Point { date: Some(date), clock: None }))
}

/// Hours and minutes need the time of the reference.
fn hours_away(count: i32, unit: Unit, context: &Context<'_>) -> Result<Form, Void> {
    let (Some(day), Some(time)) = (context.reference.day(), context.reference.time()) else {
        return Ok(offset(count, unit));
    };
    let seconds = match unit {
        Unit::Hour => 3600,
        Unit::Minute => 60,
        _ => 1,
    };
    let moment: NaiveDateTime =
        TimeDelta::try_seconds(i64::from(count) * seconds).and_then(|delta| day.and_time(time).checked_add_signed(delta)).ok_or(TOO_FAR)?;
    let clock = Clock::At {
        hour: moment.hour() as u8,
        minute: (unit > Unit::Hour).then_some(moment.minute() as u8),
        second: (unit > Unit::Minute).then_some(moment.second() as u8),
        offset: None,
    };
    Ok(Form::Point(Point { date: Some(of_day(moment.date())?), clock: Some(clock) }))
}

fn offset(count: i32, unit: Unit) -> Form {
    Form::Length(Length { negative: count < 0, first: (Count::whole(count.unsigned_abs()), unit), second: None })
}

fn day_of_week(weekday: u8, weeks: i16, context: &Context<'_>) -> Dated {
    let day = context.reference.day().and_then(|day| {
        let monday = day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))?;
        monday.checked_add_signed(TimeDelta::try_days(i64::from(weeks) * 7 + i64::from(weekday) - 1)?)
    });
    match day.map(of_day) {
        Some(Ok(day)) => Dated::Point(day),
        _ => Dated::Point(Date::Weekday(weekday)),
    }
}

/// The nearest such day, at most three away; with a word of direction, the next or the last.
fn lone_weekday(weekday: u8, context: &Context<'_>) -> Dated {
    let Some(reference) = context.reference.day() else {
        return Dated::Point(Date::Weekday(weekday));
    };
    let ahead = (i64::from(weekday) - i64::from(reference.weekday().number_from_monday())).rem_euclid(7);
    let policy = match context.tense {
        Some(Tense::Past) => Policy::Past,
        Some(Tense::Future) => Policy::Future,
        None => context.reference.chosen(),
    };
    let days = match policy {
        Policy::Nearest if ahead > 3 => ahead - 7,
        Policy::Nearest => ahead,
        // The day itself is neither the next nor the last one.
        Policy::Future if ahead == 0 => 7,
        Policy::Future => ahead,
        Policy::Past => ahead - 7,
    };
    match TimeDelta::try_days(days).and_then(|delta| reference.checked_add_signed(delta)).map(of_day) {
        Some(Ok(day)) => Dated::Point(day),
        _ => Dated::Point(Date::Weekday(weekday)),
    }
}

fn clock(said: Option<ClockSaid>, part: Option<PartSaid>) -> Result<Option<Clock>, Void> {
    let Some(said) = said else {
        return Ok(part.map(|part| Clock::Part(part.part())));
    };
    let hour = match (said.after_noon, part) {
        // `17:30 PM` is typed; a half of the day says something of the hours up to twelve alone.
        (Some(true), _) if said.hour < 12 => said.hour + 12,
        (Some(false), _) if said.hour == 12 => 0,
        (Some(_), _) => said.hour,
        (None, Some(part)) => part.hour(said.hour).ok_or(Void("the part of the day has no such hour"))?,
        (None, None) => said.hour,
    };
    let sound = hour <= 24 && said.minute.is_none_or(|minute| minute < 60) && said.second.is_none_or(|second| second < 60);
    let past_midnight = hour == 24 && (said.minute.is_some_and(|minute| minute > 0) || said.second.is_some_and(|second| second > 0));
    if !sound || past_midnight {
        return Err(NO_HOUR);
    }
    Ok(Some(Clock::At { hour, minute: said.minute, second: said.second, offset: said.offset }))
}

fn of_range(mut from: Moment, mut to: Moment, context: &Context<'_>) -> Result<Meaning, Void> {
    lend(&mut from, &mut to);
    let (end, end_agrees) = moment(&to, context)?;
    // What is lent to the start is the year that the end has come to.
    let start = moment(&from, context)?.0;
    let (Form::Point(start), Form::Point(end)) = (start, end) else {
        return Err(Void("a range has two points"));
    };
    // Where the calendar ends, one weekday may still have a day and the other none.
    let open = |point: Point| matches!(point.date, Some(Date::Weekday(_)));
    if start.clock.is_some() != end.clock.is_some() || open(start) != open(end) {
        return Err(Void("its ends are not of one grain"));
    }
    let start = match (is_after(start, end), start.date == end.date) {
        (true, true) => day_before(start).ok_or(BACKWARDS)?,
        (true, false) => earlier(&from, start).ok_or(BACKWARDS)?,
        (false, _) => start,
    };
    if is_after(start, end) {
        return Err(BACKWARDS);
    }
    Ok(Meaning { weekday_agrees: end_agrees, ..of_point(Form::Range(start, end)) })
}

/// A month and a year said for the end hold for the start, and a day said for one of two clock times holds for both.
fn lend(from: &mut Moment, to: &mut Moment) {
    // `19:00 - 22:00 thứ Sáu`
    if from.date.is_none() && to.date.is_none() && from.clock.is_some() && to.clock.is_some() {
        let weekday = from.weekday.or(to.weekday);
        (from.weekday, to.weekday) = (weekday, weekday);
    }
    match (&mut from.date, &mut to.date) {
        (Some(DateSaid::Day { month, year, .. }), Some(DateSaid::Day { month: last_month, year: last_year, .. })) => {
            if month.is_none() {
                *month = *last_month;
            }
            if year.is_none() {
                *year = *last_year;
            }
        }
        (Some(DateSaid::Month { year, .. }), Some(DateSaid::Month { year: last, .. }))
        | (Some(DateSaid::Quarter { year, .. }), Some(DateSaid::Quarter { year: last, .. }))
        | (Some(DateSaid::Week { year, .. }), Some(DateSaid::Week { year: last, .. }))
        // `15/12 đến hết tháng 1/2026`
        | (Some(DateSaid::Day { year, .. }), Some(DateSaid::Month { year: last, .. } | DateSaid::Quarter { year: last, .. })) => *year = year.or(*last),
        (Some(DateSaid::Day { year, .. } | DateSaid::Month { year, .. }), Some(DateSaid::Year(last))) => *year = year.or(Some(*last)),
        (start @ None, Some(day)) if from.clock.is_some() || from.part.is_some() => *start = Some(*day),
        (Some(day), end @ None) if to.clock.is_some() => *end = Some(*day),
        _ => {}
    }
    if from.part.is_none() && from.clock.is_some() && to.clock.is_some() && from.date == to.date {
        from.part = to.part.filter(|part| from.clock.is_some_and(|clock| part.hour(clock.hour).is_some()));
    }
}

/// Whether a range from the one to the other would run backwards.
pub(super) fn is_after(start: Point, end: Point) -> bool {
    match (start.date, end.date) {
        (Some(start_date), Some(end_date)) => match (span_of(start_date), span_of(end_date)) {
            (Some((first, _)), Some((_, last))) => first > last || start_date == end_date && clock_minutes(start.clock) > clock_minutes(end.clock),
            // Without a year, only days of one month can be told apart.
            _ => matches!((start_date, end_date), (Date::Day(None, month, first), Date::Day(None, other, last)) if month == other && first > last),
        },
        _ => false,
    }
}

fn clock_minutes(clock: Option<Clock>) -> u16 {
    match clock {
        Some(Clock::At { hour, minute, .. }) => u16::from(hour) * 60 + u16::from(minute.unwrap_or_default()),
        Some(Clock::Part(part)) => part as u16,
        None => 0,
    }
}

/// The start a day earlier: `22 giờ đến 5 giờ sáng hôm sau`.
fn day_before(start: Point) -> Option<Point> {
    let day = span_of(start.date?)?.0.pred_opt()?;
    matches!(start.date, Some(Date::Day(..))).then_some(Point { date: Some(of_day(day).ok()?), ..start })
}

/// The start a year earlier, where its year was lent: `28/12 đến 3/1/2021`.
fn earlier(said: &Moment, start: Point) -> Option<Point> {
    // There is no year 0, and a year that nobody said is none before our era.
    let before = |year: i16| Some(year - 1).filter(|year| *year != 0);
    let date = match (said.date?, start.date?) {
        (DateSaid::Day { .. }, Date::Day(Some(year), month, day)) => Date::Day(Some(before(year)?), month, day),
        (DateSaid::Lunar { day, month, leap, .. }, Date::Day(..)) => {
            let year = LunarDay::from_date(span_of(start.date?)?.0)?.year() - 1;
            of_day(LunarDay::new(year, month, leap, day)?.to_date()).ok()?
        }
        (DateSaid::Month { .. }, Date::Month(Some(year), month)) => Date::Month(Some(before(year)?), month),
        (DateSaid::Quarter { .. }, Date::Quarter(Some(year), quarter)) => Date::Quarter(Some(before(year)?), quarter),
        _ => return None,
    };
    span_of(date).map(|_| Point { date: Some(date), ..start })
}

fn of_length(from: Length, to: Option<Length>, towards: Option<Tense>, context: &Context<'_>) -> Meaning {
    let value = to.map_or(Form::Length(from), |to| Form::Lengths(from, to));
    let range = match (towards, to, from.second, from.first.0.to_whole()) {
        (Some(tense), None, None, Some(count @ 1..=9999)) => covered(count as i32, from.first.1, tense, context),
        _ => None,
    };
    Meaning { kind: Kind::Duration, value, modifier: None, every: false, range, weekday_agrees: None, calendar: Calendar::Gregorian }
}

/// The whole units before or after the reference's own.
fn covered(count: i32, unit: Unit, tense: Tense, context: &Context<'_>) -> Option<Form> {
    let (first, last) = match tense {
        Tense::Past => (-count, -1),
        Tense::Future => (1, count),
    };
    match (away(first, unit, context).ok()?, away(last, unit, context).ok()?) {
        (Form::Point(from), Form::Point(to)) => Some(Form::Range(from, to)),
        _ => None,
    }
}
