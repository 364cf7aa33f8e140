//! Reading one value: its text form, or what a bulletin writes for it.

use super::form::{Clock, Count, Date, DayPart, Form, Length, Point, Season, Unit};
use super::reference::Reference;
use super::said::Said;
use super::sense::{Context, Heard, is_after, sense, span_of};
use super::value::Value;
use crate::error::{Error, ErrorKind};
use crate::grammar::{Parsed, Tokens, whole};
use crate::number::Number;
use crate::span::Span;
use crate::text::{fitting, lex, w};
use chrono::NaiveDate;
use core::str::FromStr;

/// Reads the text form that [`Value`] prints, and besides it any time expression of a bulletin. A date that leaves its year
/// out keeps it out: [`read`](super::read) takes a reference.
///
/// ```
/// use bantin::time::Value;
/// let day: Value = "Thứ 3, Ngày 24 / 11 / 2020".parse()?;
/// assert_eq!(day.to_string(), "2020-11-24");
/// assert_eq!("2020-11-24".parse::<Value>()?, day);
/// assert_eq!("ngày 24 tháng 11".parse::<Value>()?.to_string(), "XXXX-11-24");
/// assert_eq!("từ 28/11 đến 3/12/2020".parse::<Value>()?.to_string(), "2020-11-28/2020-12-03");
/// # Ok::<(), bantin::Error>(())
/// ```
impl FromStr for Value {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text_form(text).map_or_else(|| read(text, &Reference::none()), |form| Ok(Self(form)))
    }
}

/// Reads one time expression, the whole text and nothing else.
///
/// ```
/// use bantin::time::{self, Reference};
/// use chrono::NaiveDate;
/// let posted = Reference::on(NaiveDate::from_ymd_opt(2020, 11, 28).unwrap());
/// assert_eq!(time::read("sáng 24/11", &posted)?.to_string(), "2020-11-24TMO");
/// # Ok::<(), bantin::Error>(())
/// ```
///
/// # Errors
/// Where the text is no time expression, the place at which it stops being one; where no calendar has it, why.
///
/// ```
/// # use bantin::time::{self, Reference};
/// let error = time::read("ngày 30/2/2020", &Reference::none()).unwrap_err();
/// assert_eq!(error.to_string(), "`ngày 30/2/2020` does not exist: the month has no such day, at byte 0");
/// ```
pub fn read(text: &str, reference: &Reference) -> Result<Value, Error> {
    const WHAT: &str = "a date, a time, a length or a recurrence";
    if fitting(text).is_none() {
        return Err(Error::new(ErrorKind::TooLong, Span::default(), ""));
    }
    let tokens = lex(text);
    let said = whole(text, &tokens, WHAT, any)?;
    let context = Context { reference, heard: Heard::default(), tense: said.tense };
    sense(&said, &context).map(|meaning| Value(meaning.value)).map_err(|void| {
        let span = Tokens::window(&tokens, 0).span(tokens.len());
        Error::new(ErrorKind::Void { found: span.slice(text).into(), reason: void.0 }, span, text)
    })
}

/// The longest reading of any rule; where none reads, the miss of the one that came furthest.
fn any(i: Tokens<'_>) -> Parsed<'_, Said> {
    let read = super::rules::TABLE.longest(i);
    // `từ 28/11 đến 3/12/2020`, `vào ngày 20/11`: the word before a date is no part of it, and is often given with it.
    match (&read, i.first()) {
        (Ok((rest, _)), _) if rest.is_empty() => read,
        (_, Some(first)) if first.is_any(&[w!("từ"), w!("vào"), w!("lúc"), w!("hồi"), w!("dịp"), w!("trong")]) => {
            super::rules::TABLE.longest(i.skip(1)).or(read)
        }
        _ => read,
    }
}

/// Reads what [`Value`] prints.
pub(super) fn text_form(text: &str) -> Option<Form> {
    match text {
        "PRESENT_REF" => return Some(Form::Present),
        "PAST_REF" => return Some(Form::Past),
        "FUTURE_REF" => return Some(Form::Future),
        _ => {}
    }
    match text.split_once('/') {
        Some((from, to)) if from.starts_with('P') => {
            let (from, to) = (length(from)?, length(to)?);
            let ordered = from.second.is_none() && to.second.is_none() && from.first.1 == to.first.1 && from.first.0.number() < to.first.0.number();
            (ordered && !to.negative).then_some(Form::Lengths(from, to))
        }
        Some((from, to)) => range(point(from)?, point(to)?),
        None if text.starts_with('P') || text.starts_with("-P") => length(text).map(Form::Length),
        None => point(text).map(Form::Point),
    }
}

/// A range that does not run backwards. One of centuries has no text form: `05/11` is a day.
fn range(from: Point, to: Point) -> Option<Form> {
    let century = |point: Point| matches!(point.date, Some(Date::Century(_)));
    let grain = |point: Point| (point.date.map(|date| core::mem::discriminant(&date)), point.clock.is_some());
    let sound = !century(from) && !century(to) && grain(from) == grain(to) && !is_after(from, to);
    sound.then_some(Form::Range(from, to))
}

fn point(text: &str) -> Option<Point> {
    let at = text.find('T').unwrap_or(text.len());
    let (day, time) = text.split_at_checked(at)?;
    let day = if day.is_empty() { None } else { Some(date(day)?) };
    let clock = if time.is_empty() { None } else { Some(clock(time.strip_prefix('T')?)?) };
    // An hour is one of a day.
    let sound = clock.is_none() || matches!(day, None | Some(Date::Day(..) | Date::DayOfMonth(_) | Date::Weekday(_)));
    if day.is_none() && clock.is_none() || !sound { None } else { Some(Point { date: day, clock }) }
}

/// Exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u16> {
    if text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn small(text: &str, count: usize) -> Option<u8> {
    digits(text, count).and_then(|value| u8::try_from(value).ok())
}

fn date(text: &str) -> Option<Date> {
    let century = |text: &str| small(text, 2).and_then(|century| i8::try_from(century).ok());
    if let Some(text) = text.strip_prefix("BC") {
        if text.len() == 2 {
            return century(text).map(|century| Date::Century(-1 - century));
        }
        let (year, rest) = text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
        let year = -(digits(year, 4).filter(|year| *year > 0)? as i16);
        return rest.map_or(Some(Date::Year(year)), |rest| within(Some(year), rest));
    }
    match text.split_once('-') {
        None => match text.len() {
            4 => digits(text, 4).filter(|year| *year > 0).map(|year| Date::Year(year as i16)),
            3 => small(text, 3).map(Date::Decade),
            _ => century(text).map(Date::Century),
        },
        Some(("XXXX", rest)) => within(None, rest),
        Some((year, rest)) => within(Some(digits(year, 4).filter(|year| *year > 0)? as i16), rest),
    }
}

/// What stands behind the year.
fn within(year: Option<i16>, text: &str) -> Option<Date> {
    let code = text.get(..1)?;
    let number = |least: u8, most: u8| small(text.get(1..)?, text.len() - 1).filter(|value| (least..=most).contains(value));
    match (code, text) {
        (_, "SP") => Some(Date::Season(year, Season::Spring)),
        (_, "SU") => Some(Date::Season(year, Season::Summer)),
        (_, "FA") => Some(Date::Season(year, Season::Autumn)),
        (_, "WI") => Some(Date::Season(year, Season::Winter)),
        ("Q", _) if text.len() == 2 => number(1, 4).map(|quarter| Date::Quarter(year, quarter)),
        ("H", _) if text.len() == 2 => number(1, 2).map(|half| Date::Half(year, half)),
        ("W", _) => match (year, text.strip_prefix("WXX-")) {
            (None, Some(day)) => small(day, 1).filter(|day| (1..=7).contains(day)).map(Date::Weekday),
            _ if text.len() == 3 => number(1, 53).map(|week| Date::Week(year, week)).filter(|week| year.is_none() || span_of(*week).is_some()),
            _ => None,
        },
        ("X", _) => match (year, text.strip_prefix("XX-")) {
            (None, Some(day)) => small(day, 2).filter(|day| (1..=31).contains(day)).map(Date::DayOfMonth),
            _ => None,
        },
        _ => match text.split_once('-') {
            None => small(text, 2).filter(|month| (1..=12).contains(month)).map(|month| Date::Month(year, month)),
            Some((month, day)) => {
                let (month, day) = (small(month, 2)?, small(day, 2)?);
                // Without a year it may be a lunar day: every month has thirty.
                let lunar = year.is_none() && (1..=12).contains(&month) && (1..=30).contains(&day);
                let solar = year.is_none_or(|year| span_of(Date::Day(Some(year), month, day)).is_some());
                (lunar || solar && NaiveDate::from_ymd_opt(2000, month.into(), day.into()).is_some()).then_some(Date::Day(year, month, day))
            }
        },
    }
}

fn clock(text: &str) -> Option<Clock> {
    let part = match text {
        "MO" => Some(DayPart::Morning),
        "MI" => Some(DayPart::Midday),
        "AF" => Some(DayPart::Afternoon),
        "EV" => Some(DayPart::Evening),
        "NI" => Some(DayPart::Night),
        _ => None,
    };
    if let Some(part) = part {
        return Some(Clock::Part(part));
    }
    let zone = text.find(['+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at_checked(zone)?;
    let offset = match zone.get(..1) {
        Some(sign) => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let minutes = i16::from(small(hours, 2).filter(|hours| *hours <= 14)?) * 60 + i16::from(small(minutes, 2).filter(|minutes| *minutes < 60)?);
            Some(if sign == "-" { -minutes } else { minutes })
        }
        None => None,
    };
    let mut parts = time.split(':');
    let hour = small(parts.next()?, 2).filter(|hour| *hour <= 24)?;
    let mut sixtieth = || match parts.next() {
        Some(part) => small(part, 2).filter(|value| *value < 60).map(Some),
        None => Some(None),
    };
    let (minute, second) = (sixtieth()?, sixtieth()?);
    let sound = parts.next().is_none() && (hour < 24 || minute.unwrap_or_default() == 0 && second.unwrap_or_default() == 0);
    sound.then_some(Clock::At { hour, minute, second, offset })
}

fn length(text: &str) -> Option<Length> {
    let negative = text.starts_with('-');
    let mut rest = text.strip_prefix('-').unwrap_or(text).strip_prefix('P')?;
    let mut timed = false;
    let mut parts: [Option<(Count, Unit)>; 2] = [None; 2];
    for part in &mut parts {
        if rest.is_empty() {
            break;
        }
        if let (Some(behind), false) = (rest.strip_prefix('T'), timed) {
            timed = true;
            rest = behind;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, behind) = rest.split_at_checked(end)?;
        let unit = match (behind.get(..1)?, timed) {
            ("Y", false) => Unit::Year,
            ("M", false) => Unit::Month,
            ("W", false) => Unit::Week,
            ("D", false) => Unit::Day,
            ("H", true) => Unit::Hour,
            ("M", true) => Unit::Minute,
            ("S", true) => Unit::Second,
            _ => return None,
        };
        *part = Some((Count::of(Number::plain(number)?)?, unit));
        rest = behind.get(1..)?;
    }
    let [Some(first), second] = parts else {
        return None;
    };
    let sound = rest.is_empty() && second.is_none_or(|second| second.1 > first.1);
    sound.then_some(Length { negative, first, second })
}
