//! Values written in Vietnamese, as a bulletin writes them: the way back from [`read`](super::read). What is written is read
//! back to the same value, or it is not written.
//!
//! May import: `number` and below, `form`, `value` and `read` of this room.

use super::form::{Clock, Date, DayPart, Form, Length, Point, Season, Unit, Year};
use super::value::Value;
use crate::number::roman::roman;
use crate::number::spell::spelled;
use alloc::format;
use alloc::string::{String, ToString};
use chrono::{Datelike, NaiveDate};

/// How a value is written in Vietnamese.
///
/// | style | a day | a month | an hour |
/// |---|---|---|---|
/// | `Posted` | `Thứ 3, Ngày 24 / 11 / 2020` | `Tháng 11 / 2020` | `14h30, Thứ 6, Ngày 20 / 11 / 2020` |
/// | `Short` | `24/11/2020` | `tháng 11/2020` | `14h30 ngày 20/11/2020` |
/// | `Long` | `ngày 24 tháng 11 năm 2020` | `tháng 11 năm 2020` | `14 giờ 30 phút ngày 20 tháng 11 năm 2020` |
/// | `Words` | `ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi` | `tháng mười một năm …` | `mười bốn giờ ba mươi phút ngày …` |
///
/// ```
/// use bantin::time::{Style, Value};
/// let half: Value = "2020-H1".parse()?;
/// assert_eq!(half.written(Style::Short).as_deref(), Some("6 tháng đầu năm 2020"));
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// The line under a headline: `Thứ 3, Ngày 24 / 11 / 2020`, day and month in two digits.
    Posted,
    /// Figures and slashes, as running text has them: `24/11/2020`.
    Short,
    /// The head of an official paper: `ngày 06 tháng 11 năm 2020`. Days below 10 and the months 1 and 2 have a 0 before them,
    /// as Decree 30/2020/NĐ-CP wants it, so that nobody can add a digit.
    Long,
    /// All in words, in the manner of the North: `ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi`.
    Words,
}

impl Value {
    /// The value in Vietnamese. What is written reads back to the same value.
    ///
    /// Nothing where it has no words of its own in this style: for `PAST_REF` and its like, which depend on when they are
    /// said, and for what nobody spells out (seconds in words).
    ///
    /// ```
    /// use bantin::time::{Style, Value};
    /// let day: Value = "2020-11-24".parse()?;
    /// assert_eq!(day.written(Style::Posted).as_deref(), Some("Thứ 3, Ngày 24 / 11 / 2020"));
    /// assert_eq!(day.written(Style::Short).as_deref(), Some("24/11/2020"));
    /// assert_eq!(day.written(Style::Long).as_deref(), Some("ngày 24 tháng 11 năm 2020"));
    /// assert_eq!(day.written(Style::Words).as_deref(), Some("ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi"));
    ///
    /// let days: Value = "2020-11-06/2020-11-19".parse()?;
    /// assert_eq!(days.written(Style::Short).as_deref(), Some("ngày 6/11/2020 đến ngày 19/11/2020"));
    /// assert_eq!(days.written(Style::Short).unwrap().parse::<Value>()?, days);
    /// assert_eq!("PAST_REF".parse::<Value>()?.written(Style::Short), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn written(&self, style: Style) -> Option<String> {
        let text = match self.0 {
            Form::Point(point) => point_in(point, style, false),
            // A posted line has one day; two are told as in running text.
            Form::Range(from, to) => {
                let style = if style == Style::Posted { Style::Short } else { style };
                Some(format!("{} đến {}", point_in(from, style, true)?, point_in(to, style, true)?))
            }
            Form::Length(length) => length_in(length, style),
            Form::Lengths(from, to) => Some(format!("{} đến {}", count_in(from.first, style)?, length_in(to, style)?)),
            Form::Present | Form::Past | Form::Future => None,
        }?;
        // The words may be sound and still mean another thing to a reader: then they are not this value.
        (text.parse() == Ok(*self)).then_some(text)
    }
}

/// A point; `named` where a bare date has to say that it is one.
fn point_in(point: Point, style: Style, named: bool) -> Option<String> {
    let named = named || point.clock.is_some();
    let date = match point.date {
        Some(date) => Some(date_in(date, style, named)?),
        None => None,
    };
    match (point.clock, date) {
        (None, date) => date,
        (Some(Clock::Part(part)), date) => {
            let part = part_name(part, style);
            Some(date.map_or(part.to_string(), |date| format!("{part} {date}")))
        }
        (Some(Clock::At { hour, minute, second, offset }), date) => {
            let zone = offset.map_or(String::new(), |offset| format!(" ({})", zone_name(offset)));
            let hour = hour_in(hour, minute, second, style)? + &zone;
            let joint = if style == Style::Posted { ", " } else { " " };
            Some(date.map_or(hour.clone(), |date| format!("{hour}{joint}{date}")))
        }
    }
}

fn date_in(date: Date, style: Style, named: bool) -> Option<String> {
    match date {
        Date::Day(year, month, day) => day_in(year, month, day, style, named),
        Date::DayOfMonth(day) => Some(format!("ngày {}", day_number(day, style)?)),
        Date::Month(year, month) => {
            let head = if style == Style::Posted { "Tháng" } else { "tháng" };
            Some(format!("{head} {}{}", month_number(month, style)?, year_behind(year, style)?))
        }
        Date::Year(year) => Some(format!("năm {}", year_number(year, style)?)),
        Date::Week(year, week) => Some(format!("tuần {}{}", counted(week.into(), style)?, named_year(year, style)?)),
        Date::Weekday(day) => Some(weekday_name(day, style)?.to_string()),
        Date::Quarter(year, quarter) => {
            let (roman, name) = *QUARTERS.get(usize::from(quarter).checked_sub(1)?)?;
            Some(format!("quý {}{}", if style == Style::Words { name } else { roman }, year_behind(year, style)?))
        }
        Date::Half(year, half) => {
            let edge = if half == 1 { "đầu" } else { "cuối" };
            let year = if year.is_some() { named_year(year, style)? } else { " năm".to_string() };
            Some(format!("{} tháng {edge}{year}", counted(6, style)?))
        }
        Date::Season(year, season) => Some(format!("mùa {}{}", season_name(season), named_year(year, style)?)),
        Date::Decade(decade) if style != Style::Words => Some(format!("những năm {decade}0")),
        Date::Decade(_) => None,
        Date::Century(century @ 0..) => Some(format!("thế kỷ {}", roman(century.unsigned_abs() + 1)?)),
        Date::Century(century) => Some(format!("thế kỷ {} TCN", roman(century.unsigned_abs())?)),
    }
}

fn day_in(year: Option<Year>, month: u8, day: u8, style: Style, named: bool) -> Option<String> {
    // Years that are not of four digits stand behind `năm`, in any style but words.
    let plain = year.is_none_or(|year| (1000..3000).contains(&year));
    match style {
        Style::Posted if plain => {
            let weekday = year.and_then(|year| weekday_of(year, month, day)).and_then(|day| weekday_name(day, style));
            let weekday = weekday.map_or(String::new(), |weekday| format!("{weekday}, "));
            let year = year.map_or(String::new(), |year| format!(" / {year}"));
            Some(format!("{weekday}Ngày {day:02} / {month:02}{year}"))
        }
        Style::Short if plain => {
            let head = if named { "ngày " } else { "" };
            let year = year.map_or(String::new(), |year| format!("/{year}"));
            Some(format!("{head}{day}/{month}{year}"))
        }
        _ => {
            let style = if style == Style::Words { style } else { Style::Long };
            Some(format!("ngày {} tháng {}{}", day_number(day, style)?, month_number(month, style)?, named_year(year, style)?))
        }
    }
}

/// 1 for Monday to 7.
fn weekday_of(year: Year, month: u8, day: u8) -> Option<u8> {
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
    Some(day.weekday().number_from_monday() as u8)
}

fn hour_in(hour: u8, minute: Option<u8>, second: Option<u8>, style: Style) -> Option<String> {
    match (style, minute, second) {
        (Style::Posted | Style::Short, Some(minute), Some(second)) => Some(format!("{hour:02}:{minute:02}:{second:02}")),
        (Style::Posted | Style::Short, Some(minute), None) => Some(format!("{hour}h{minute:02}")),
        (Style::Posted | Style::Short, None, _) => Some(format!("{hour}h")),
        (Style::Long, Some(minute), Some(second)) => Some(format!("{hour} giờ {minute:02} phút {second:02} giây")),
        (Style::Long, Some(minute), None) => Some(format!("{hour} giờ {minute:02} phút")),
        (Style::Long, None, _) => Some(format!("{hour} giờ")),
        (Style::Words, Some(minute), None) => Some(format!("{} giờ {} phút", spelled(hour.into())?, spelled(minute.into())?)),
        (Style::Words, None, _) => Some(format!("{} giờ", spelled(hour.into())?)),
        (Style::Words, Some(_), Some(_)) => None,
    }
}

/// `GMT+7`, `GMT+05:30`.
fn zone_name(offset: i16) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.unsigned_abs() / 60, offset.unsigned_abs() % 60);
    if minutes == 0 { format!("GMT{sign}{hours}") } else { format!("GMT{sign}{hours:02}:{minutes:02}") }
}

fn length_in(length: Length, style: Style) -> Option<String> {
    let first = format!("{} {}", count_in(length.first, style)?, unit_name(length.first.1));
    let text = match length.second {
        Some(second) => format!("{first} {} {}", count_in(second, style)?, unit_name(second.1)),
        None => first,
    };
    Some(if length.negative { text + " trước" } else { text })
}

/// How many, with the comma of a decimal.
fn count_in((count, _): (super::form::Count, Unit), style: Style) -> Option<String> {
    match style {
        Style::Words => spelled(count.to_whole()?),
        _ => Some(count.number().to_string().replace('.', ",")),
    }
}

fn counted(value: u32, style: Style) -> Option<String> {
    if style == Style::Words { spelled(value) } else { Some(value.to_string()) }
}

fn day_number(day: u8, style: Style) -> Option<String> {
    match (style, day) {
        // The first ten days of a month have a word before them.
        (Style::Words, 1..=10) => Some(format!("mùng {}", spelled(day.into())?)),
        (Style::Words, _) => spelled(day.into()),
        (Style::Short, _) => Some(day.to_string()),
        _ => Some(format!("{day:02}")),
    }
}

fn month_number(month: u8, style: Style) -> Option<String> {
    match (style, month) {
        (Style::Words, 4) => Some("tư".to_string()),
        (Style::Words, _) => spelled(month.into()),
        (Style::Posted, _) | (Style::Long, 1 | 2) => Some(format!("{month:02}")),
        _ => Some(month.to_string()),
    }
}

/// `/2020`, ` năm 2020`, or nothing.
fn year_behind(year: Option<Year>, style: Style) -> Option<String> {
    match (style, year) {
        (Style::Posted, Some(year @ 1000..=2999)) => Some(format!(" / {year}")),
        (Style::Short, Some(year @ 1000..=2999)) => Some(format!("/{year}")),
        _ => named_year(year, style),
    }
}

fn named_year(year: Option<Year>, style: Style) -> Option<String> {
    match year {
        Some(year) => Some(format!(" năm {}", year_number(year, style)?)),
        None => Some(String::new()),
    }
}

/// `2020`, `938`, `111 TCN`.
fn year_number(year: Year, style: Style) -> Option<String> {
    let number = counted(year.unsigned_abs().into(), style)?;
    match year {
        ..0 => Some(number + " TCN"),
        // Below 100 the era has to be told.
        0..100 => Some(number + " sau Công nguyên"),
        _ => Some(number),
    }
}

const QUARTERS: [(&str, &str); 4] = [("I", "một"), ("II", "hai"), ("III", "ba"), ("IV", "tư")];

fn weekday_name(day: u8, style: Style) -> Option<&'static str> {
    const FIGURES: [&str; 7] = ["Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật"];
    const NAMES: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    let names = if style == Style::Posted { FIGURES } else { NAMES };
    names.get(usize::from(day).checked_sub(1)?).copied()
}

const fn part_name(part: DayPart, style: Style) -> &'static str {
    match (part, matches!(style, Style::Posted)) {
        (DayPart::Morning, true) => "Sáng",
        (DayPart::Midday, true) => "Trưa",
        (DayPart::Afternoon, true) => "Chiều",
        (DayPart::Evening, true) => "Tối",
        (DayPart::Night, true) => "Đêm",
        (DayPart::Morning, false) => "sáng",
        (DayPart::Midday, false) => "trưa",
        (DayPart::Afternoon, false) => "chiều",
        (DayPart::Evening, false) => "tối",
        (DayPart::Night, false) => "đêm",
    }
}

const fn season_name(season: Season) -> &'static str {
    match season {
        Season::Spring => "xuân",
        Season::Summer => "hè",
        Season::Autumn => "thu",
        Season::Winter => "đông",
    }
}

const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Year => "năm",
        Unit::Month => "tháng",
        Unit::Week => "tuần",
        Unit::Day => "ngày",
        Unit::Hour => "giờ",
        Unit::Minute => "phút",
        Unit::Second => "giây",
    }
}

#[cfg(test)]
mod tests;
