//! Floor 3, time: every date, period, hour, length and recurrence that a bulletin says, in the terms of TIMEX3 (ISO-TimeML,
//! ISO 24617-1) with values in the manner of ISO 8601-2 (EDTF).
//!
//! May import: `number` and below, chrono. Never: `quantity`, `entity` and up.

mod form;
mod lunar;
mod order;
mod read;
mod reference;
pub(crate) mod rules;
mod said;
mod scan;
mod sense;
mod tables;
mod timeml;
mod value;
mod write;
#[cfg(feature = "tz")]
mod zone;

pub(crate) use form::{Date, Form, Point};
pub use lunar::LunarDay;
pub use read::read;
pub use reference::{Policy, Reference};
pub use scan::scan;
pub(crate) use scan::{Heard, STARTS, at, claim, starts, understand};
pub use timeml::timeml;
pub use value::Value;
pub use write::Style;

use crate::span::Span;
use core::fmt;

/// What a time expression is, after TIMEX3 (ISO 24617-1).
///
/// ```
/// assert_eq!(bantin::time::Kind::Duration.to_string(), "DURATION");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "UPPERCASE"))]
pub enum Kind {
    /// A calendar point of a day or coarser: `ngày 24/11/2020`, `quý III/2020`, `nhiệm kỳ 2021 - 2026`.
    Date,
    /// Finer than a day, or a part of a day: `14h30`, `Chiều ngày 20/11/2020`.
    Time,
    /// A length: `3 tháng`.
    Duration,
    /// A recurrence: `hằng năm`, `thứ Hai hàng tuần`.
    Set,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Duration => "DURATION",
            Self::Set => "SET",
        })
    }
}

/// How a value is bent, the `mod` of TIMEX3.
///
/// ```
/// assert_eq!(bantin::time::Modifier::OnOrBefore.to_string(), "ON_OR_BEFORE");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
pub enum Modifier {
    /// `trước ngày 30/4`.
    Before,
    /// `sau ngày 30/4`.
    After,
    /// `hết tháng 6`, `chậm nhất ngày 30/4`.
    OnOrBefore,
    /// `từ ngày 30/4 trở đi`.
    OnOrAfter,
    /// `đầu năm`.
    Start,
    /// `giữa tháng 11`.
    Mid,
    /// `cuối năm`.
    End,
    /// `khoảng 14h`, `gần 2 tháng`.
    Approx,
    /// `hơn 3 năm`.
    MoreThan,
    /// `chưa đến 3 năm`.
    LessThan,
    /// `ít nhất 6 tháng`.
    EqualOrMore,
    /// `không quá 6 tháng`.
    EqualOrLess,
}

impl fmt::Display for Modifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Before => "BEFORE",
            Self::After => "AFTER",
            Self::OnOrBefore => "ON_OR_BEFORE",
            Self::OnOrAfter => "ON_OR_AFTER",
            Self::Start => "START",
            Self::Mid => "MID",
            Self::End => "END",
            Self::Approx => "APPROX",
            Self::MoreThan => "MORE_THAN",
            Self::LessThan => "LESS_THAN",
            Self::EqualOrMore => "EQUAL_OR_MORE",
            Self::EqualOrLess => "EQUAL_OR_LESS",
        })
    }
}

/// The calendar in which a time was said. Values are Gregorian whatever it was.
///
/// ```
/// use bantin::time::{self, Calendar, Reference};
/// let found = time::scan("mùng 8 tháng Giêng năm Canh Tý", &Reference::none());
/// assert_eq!(found[0].calendar, Calendar::Lunar);
/// assert_eq!(found[0].value.to_string(), "2020-02-01");
/// assert_eq!(found[0].lunar().unwrap().to_string(), "2020-01-08");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Calendar {
    /// The calendar of the world.
    #[default]
    Gregorian,
    /// The Vietnamese lunar calendar: `rằm tháng Bảy`, `15/8 âm lịch`, `Trung thu`.
    Lunar,
}

/// A time expression: what is said, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Timex {
    /// The words that say it, modifiers included.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// What it means.
    pub value: Value,
    /// How the value is bent, if it is.
    pub modifier: Option<Modifier>,
    /// Whether a set recurs each time (`quant="EVERY"` of TIMEX3): `mỗi tháng`.
    pub every: bool,
    /// Of a length before or after the reference (`5 năm qua`, `3 ngày tới`), the points that it covers.
    pub range: Option<Value>,
    /// The calendar in which it was said.
    pub calendar: Calendar,
}

impl Timex {
    /// The lunar day of a time that was said in the lunar calendar and whose year is known; of a range its first.
    #[must_use]
    pub fn lunar(&self) -> Option<LunarDay> {
        match self.calendar {
            Calendar::Lunar => LunarDay::from_date(self.value.start().date()?),
            Calendar::Gregorian => None,
        }
    }
}
