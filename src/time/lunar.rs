//! The Vietnamese lunar calendar.
//!
//! | said | day |
//! |---|---|
//! | mùng 1 tháng Giêng năm Canh Tý | `2020-01-01`, 25 January 2020 |
//! | rằm tháng Bảy (2020) | `2020-07-15`, 2 September 2020 |
//! | mùng 1 tháng Tư nhuận năm Canh Tý | `2020-04L-01`, 23 May 2020 |
//!
//! It is the calendar as published: reckoned at UTC+7 since 1968, at UTC+8 before. It differs from China's: Tết of 1968, 1969,
//! 1985, 2007, 2030 and 2053 is another day.

use super::tables::lunar::YEARS;
use crate::error::{Error, ErrorKind};
use crate::span::Span;
use chrono::{Datelike, Days, NaiveDate};
use core::fmt;
use core::str::FromStr;

/// A year of the table.
pub(super) struct Year {
    /// The day of the solar year, from 0, on which it begins.
    first: u8,
    /// The month that is followed by its leap month; 0 for none.
    leap: u8,
    /// The months of thirty days, the first in the lowest bit.
    long: u16,
}

/// The first year of the table.
const FIRST: i32 = 1800;

/// A day of the Vietnamese lunar calendar, 1800 to 2199. None is held that the calendar does not have.
///
/// Its text form is that of a date, with an `L` behind a leap month: `2020-01-08`, `2020-04L-08`.
///
/// ```
/// use bantin::time::LunarDay;
/// use chrono::NaiveDate;
///
/// let tet = LunarDay::new(2021, 1, false, 1).unwrap();
/// assert_eq!(tet.to_date(), NaiveDate::from_ymd_opt(2021, 2, 12).unwrap());
/// assert_eq!(LunarDay::from_date(NaiveDate::from_ymd_opt(2020, 5, 23).unwrap()).unwrap().to_string(), "2020-04L-01");
/// assert_eq!(LunarDay::new(2021, 4, true, 1), None, "2021 has no leap month");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LunarDay {
    year: i16,
    month: u8,
    // Behind the month: the leap month comes after the one of its number.
    leap: bool,
    day: u8,
}

impl LunarDay {
    /// The day, where the calendar has it: `year` 1800 to 2199, `month` 1 to 12, `leap` for the second of two months of one
    /// number, `day` 1 to 29 or 30.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert!(LunarDay::new(2020, 4, true, 29).is_some());
    /// assert!(LunarDay::new(2020, 4, true, 30).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i16, month: u8, leap: bool, day: u8) -> Option<Self> {
        let place = Year::of(year.into())?.place(month, leap)?;
        let sound = day >= 1 && day <= Year::of(year.into())?.length(place);
        sound.then_some(Self { year, month, leap, day })
    }

    /// The lunar day of a day of the Gregorian calendar, where the table has it.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// let day = LunarDay::from_date(chrono::NaiveDate::from_ymd_opt(2020, 9, 2).unwrap()).unwrap();
    /// assert_eq!((day.year(), day.month(), day.day()), (2020, 7, 15));
    /// ```
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Option<Self> {
        let own = start(date.year()).filter(|first| *first <= date).map(|first| (date.year(), first));
        let (year, first) = own.or_else(|| start(date.year() - 1).map(|first| (date.year() - 1, first)))?;
        let table = Year::of(year)?;
        let mut left = date.signed_duration_since(first).num_days();
        for place in 0..table.months() {
            let length = i64::from(table.length(place));
            if left < length {
                let (month, leap) = table.month(place);
                return Some(Self { year: i16::try_from(year).ok()?, month, leap, day: u8::try_from(left).ok()? + 1 });
            }
            left -= length;
        }
        None
    }

    /// The same day of the Gregorian calendar.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert_eq!(LunarDay::new(1968, 1, false, 1).unwrap().to_date().to_string(), "1968-01-29");
    /// ```
    #[must_use]
    pub fn to_date(self) -> NaiveDate {
        let day = || {
            let table = Year::of(self.year.into())?;
            let place = table.place(self.month, self.leap)?;
            let days: u64 = (0..place).map(|place| u64::from(table.length(place))).sum();
            start(self.year.into())?.checked_add_days(Days::new(days + u64::from(self.day) - 1))
        };
        day().unwrap_or_default()
    }

    /// The lunar year, which begins in January or February of the same number.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert_eq!("2020-12-23".parse::<LunarDay>()?.year(), 2020);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 (Giêng) to 12 (Chạp).
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert_eq!("2020-12-23".parse::<LunarDay>()?.month(), 12);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Whether it lies in the leap month, the second of two of one number.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert!("2020-04L-08".parse::<LunarDay>()?.is_leap());
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn is_leap(self) -> bool {
        self.leap
    }

    /// The day of the month, 1 to 30.
    ///
    /// ```
    /// # use bantin::time::LunarDay;
    /// assert_eq!("2020-12-23".parse::<LunarDay>()?.day(), 23);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// The day on which a lunar year begins.
fn start(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_yo_opt(year, u32::from(Year::of(year)?.first) + 1)
}

impl Year {
    /// A row of the table.
    pub(super) const fn of_row(first: u8, leap: u8, long: u16) -> Self {
        Self { first, leap, long }
    }

    fn of(year: i32) -> Option<&'static Self> {
        YEARS.get(usize::try_from(year - FIRST).ok()?)
    }

    const fn months(&self) -> u8 {
        if self.leap == 0 { 12 } else { 13 }
    }

    /// Which month of the year it is, from 0.
    const fn place(&self, month: u8, leap: bool) -> Option<u8> {
        match (month, leap) {
            (1..=12, true) if self.leap == month => Some(month),
            (1..=12, false) if self.leap != 0 && month > self.leap => Some(month),
            (1..=12, false) => Some(month - 1),
            _ => None,
        }
    }

    /// The month at a place.
    const fn month(&self, place: u8) -> (u8, bool) {
        if self.leap == 0 || place < self.leap { (place + 1, false) } else { (place, place == self.leap) }
    }

    const fn length(&self, place: u8) -> u8 {
        if self.long >> place & 1 == 1 { 30 } else { 29 }
    }
}

impl fmt::Display for LunarDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leap = if self.leap { "L" } else { "" };
        write!(f, "{:04}-{:02}{leap}-{:02}", self.year, self.month, self.day)
    }
}

/// Reads the text form.
///
/// ```
/// # use bantin::time::LunarDay;
/// let error = "2021-04L-08".parse::<LunarDay>().unwrap_err();
/// assert_eq!(error.to_string(), "`2021-04L-08` does not exist: the lunar calendar of 1800 to 2199 has no such day, at byte 0");
/// ```
impl FromStr for LunarDay {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let span = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        let digits =
            |part: &str, count: usize| if part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse::<i16>().ok() } else { None };
        let parts = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            let leap = month.ends_with('L');
            let month = digits(month.trim_end_matches('L'), 2).filter(|_| month.len() == 2 + usize::from(leap))?;
            Some((digits(year, 4)?, u8::try_from(month).ok()?, leap, u8::try_from(digits(day, 2)?).ok()?))
        };
        let Some((year, month, leap, day)) = parts() else {
            return Err(Error::new(ErrorKind::Unexpected { expected: "a lunar day such as `2020-04L-08`", found: text.into() }, span, text));
        };
        let reason = "the lunar calendar of 1800 to 2199 has no such day";
        Self::new(year, month, leap, day).ok_or_else(|| Error::new(ErrorKind::Void { found: text.into(), reason }, span, text))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for LunarDay {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for LunarDay {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_day_of_the_table_comes_back() {
        let (first, last) = (NaiveDate::from_ymd_opt(1800, 1, 25).unwrap(), NaiveDate::from_ymd_opt(2200, 2, 14).unwrap());
        let mut before: Option<LunarDay> = None;
        for date in first.iter_days().take_while(|date| *date <= last) {
            let day = LunarDay::from_date(date).unwrap();
            assert_eq!(day.to_date(), date, "{day}");
            assert_eq!(day.to_string().parse::<LunarDay>().unwrap(), day);
            assert_eq!(LunarDay::new(day.year, day.month, day.leap, day.day), Some(day));
            if let Some(before) = before {
                assert!(day.day == before.day + 1 || day.day == 1 && before.day >= 29, "{before} {day}");
            }
            before = Some(day);
        }
        assert_eq!(LunarDay::from_date(first.pred_opt().unwrap()), None);
        assert_eq!(LunarDay::from_date(last.succ_opt().unwrap()), None);
    }

    #[test]
    fn tet_is_not_always_chinas() {
        for (year, day) in [
            (1968, "1968-01-29"),
            (1969, "1969-02-16"),
            (1985, "1985-01-21"),
            (2007, "2007-02-17"),
            (2030, "2030-02-02"),
            (2053, "2053-02-18"),
            (2021, "2021-02-12"),
            (2024, "2024-02-10"),
        ] {
            assert_eq!(LunarDay::new(year, 1, false, 1).unwrap().to_date().to_string(), day);
        }
    }
}
