//! The value of a time expression, and its one text form: `Display`, `FromStr` and serde are the same words.

use super::form::{Clock, Date, Form, Point};
use super::sense::span_of;
#[cfg(feature = "tz")]
use chrono::TimeZone;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use core::fmt;
use core::ops::RangeInclusive;

/// What a time expression means: a point of any grain, a range, a length, a recurrence, or an offset.
///
/// It has one text form, the one that `Display`, `FromStr` and serde share: values of TIMEX3 (ISO 24617-1), ranges as in
/// ISO 8601-2 (EDTF).
///
/// | form | what |
/// |---|---|
/// | `2020-11-24`, `2020-11`, `2020`, `0938`, `BC0111` | a day, a month, a year |
/// | `2020-W48`, `2020-Q4`, `2020-H1`, `2020-SP` | a week of ISO 8601, a quarter, a half, a season (`SU`, `FA`, `WI`) |
/// | `199`, `20`, `BC02` | the nineties, the years 20xx, those of 02xx BC |
/// | `XXXX-11-24`, `XXXX-XX-24`, `XXXX-WXX-2` | the year, the month, the week are not known |
/// | `2020-11-20T14:30`, `T08:30:15+07:00` | an hour, with its day or without |
/// | `2020-11-20TAF` | a part of the day: `MO`, `MI`, `AF`, `EV`, `NI` |
/// | `2020-11-06/2020-11-19`, `T07:30/T11`, `P7D/P10D` | from one to another, both included |
/// | `P3M`, `PT90M`, `P0.5M`, `-P1D` | a length, or an offset from a day that is not known |
/// | `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` | now, before or after it, whenever that is |
///
/// No value is void: there is no 30 February to hold. A value is made by reading a text, or from a date of chrono.
///
/// ```
/// use bantin::time::Value;
/// use chrono::NaiveDate;
/// let value: Value = "từ ngày 06 - 19/11/2020".trim_start_matches("từ ").parse()?;
/// assert_eq!(value.to_string(), "2020-11-06/2020-11-19");
/// assert_eq!(value.to_string().parse::<Value>()?, value);
/// assert_eq!(Value::from(NaiveDate::from_ymd_opt(2020, 11, 24).unwrap()).to_string(), "2020-11-24");
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Value(pub(crate) Form);

impl Value {
    /// The first and the last day of it: of a day itself, of a month its first and its last, of a range those of its ends.
    /// Nothing where the year is not known, and for lengths. The seasons are quarters of the year.
    ///
    /// ```
    /// use bantin::time::Value;
    /// use chrono::NaiveDate;
    /// let days = "quý III/2020".parse::<Value>()?.range().unwrap();
    /// assert_eq!(*days.start(), NaiveDate::from_ymd_opt(2020, 7, 1).unwrap());
    /// assert_eq!(*days.end(), NaiveDate::from_ymd_opt(2020, 9, 30).unwrap());
    /// assert_eq!("24/11".parse::<Value>()?.range(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn range(&self) -> Option<RangeInclusive<NaiveDate>> {
        let days = |point: Point| span_of(point.date?);
        match self.0 {
            Form::Point(point) => days(point).map(|(first, last)| first..=last),
            Form::Range(from, to) => Some(days(from)?.0..=days(to)?.1),
            _ => None,
        }
    }

    /// The day, where it is one day with its year, with or without an hour.
    ///
    /// ```
    /// # use bantin::time::Value;
    /// assert_eq!("Chiều ngày 20/11/2020".parse::<Value>()?.date(), chrono::NaiveDate::from_ymd_opt(2020, 11, 20));
    /// assert_eq!("tháng 11/2020".parse::<Value>()?.date(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        match self.0 {
            Form::Point(Point { date: Some(day @ Date::Day(..)), .. }) => span_of(day).map(|(day, _)| day),
            _ => None,
        }
    }

    /// The minute on the wall, where a day with its year and an hour are said; minutes and seconds that are not said are 0.
    /// 24 o'clock is 0 o'clock of the next day.
    ///
    /// ```
    /// # use bantin::time::Value;
    /// let posted: Value = "15:57, 11/11/2016".parse()?;
    /// assert_eq!(posted.datetime().unwrap().to_string(), "2016-11-11 15:57:00");
    /// assert_eq!("sáng 11/11/2016".parse::<Value>()?.datetime(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn datetime(&self) -> Option<NaiveDateTime> {
        match self.0 {
            Form::Point(Point { clock: Some(Clock::At { hour, minute, second, .. }), .. }) => {
                let (days, hour) = if hour == 24 { (1, 0) } else { (0, hour) };
                let day = self.date()?.checked_add_days(Days::new(days))?;
                day.and_hms_opt(hour.into(), minute.unwrap_or_default().into(), second.unwrap_or_default().into())
            }
            _ => None,
        }
    }

    /// The moment in the world: by the offset where one is said, else by the clock of `Asia/Ho_Chi_Minh`, which stood at +08:00
    /// from 1960 to 12 June 1975 and at +07:00 since; of an hour that was there twice the first.
    ///
    /// ```
    /// # use bantin::time::Value;
    /// let now: Value = "14h30 ngày 20/11/2020".parse()?;
    /// assert_eq!(now.instant().unwrap().to_rfc3339(), "2020-11-20T14:30:00+07:00");
    /// let then: Value = "10h45 ngày 30/4/1975".parse()?;
    /// assert_eq!(then.instant().unwrap().to_rfc3339(), "1975-04-30T10:45:00+08:00");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[cfg(feature = "tz")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tz")))]
    #[must_use]
    pub fn instant(&self) -> Option<chrono::DateTime<chrono::FixedOffset>> {
        let local = self.datetime()?;
        match self.0 {
            Form::Point(Point { clock: Some(Clock::At { offset: Some(minutes), .. }), .. }) => {
                chrono::FixedOffset::east_opt(i32::from(minutes) * 60)?.from_local_datetime(&local).single()
            }
            _ => super::zone::at_ho_chi_minh(local),
        }
    }

    /// Where a range starts; of any other value itself.
    ///
    /// ```
    /// # use bantin::time::Value;
    /// assert_eq!("2021/2026".parse::<Value>()?.start().to_string(), "2021");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn start(&self) -> Self {
        match self.0 {
            Form::Range(from, _) => Self(Form::Point(from)),
            Form::Lengths(from, _) => Self(Form::Length(from)),
            _ => *self,
        }
    }

    /// Where a range ends; of any other value itself.
    ///
    /// ```
    /// # use bantin::time::Value;
    /// assert_eq!("2021/2026".parse::<Value>()?.end().to_string(), "2026");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub const fn end(&self) -> Self {
        match self.0 {
            Form::Range(_, to) => Self(Form::Point(to)),
            Form::Lengths(_, to) => Self(Form::Length(to)),
            _ => *self,
        }
    }
}

/// A day of the years 1 to 9999; one outside of them is taken as the first or the last of them.
impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        let ends = NaiveDate::from_ymd_opt(1, 1, 1).zip(NaiveDate::from_ymd_opt(9999, 12, 31));
        let day = ends.map_or(day, |(first, last)| day.clamp(first, last));
        let year = day.year() as i16;
        Self(Form::Point(Point { date: Some(Date::Day(Some(year), day.month() as u8, day.day() as u8)), clock: None }))
    }
}

/// A minute of such a day, with its second where that is not 0.
impl From<NaiveDateTime> for Value {
    fn from(moment: NaiveDateTime) -> Self {
        let Form::Point(Point { date, .. }) = Self::from(moment.date()).0 else {
            return Self::from(moment.date());
        };
        let time: NaiveTime = moment.time();
        let second = (time.second() != 0).then_some(time.second() as u8);
        Self(Form::Point(Point { date, clock: Some(Clock::At { hour: time.hour() as u8, minute: Some(time.minute() as u8), second, offset: None }) }))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        super::read::text_form(&text)
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("invalid time value: expected a form such as `2020-11-24`, `2020-11-20TAF` or `P3M`"))
    }
}
