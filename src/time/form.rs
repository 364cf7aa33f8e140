//! The inside of a value: what each form is made of. Only shapes that have passed `sense`, and text forms that have passed
//! `read`, become one, so that no value is void.

use crate::number::Number;
use core::fmt;

/// What a time expression means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// A point, of any grain: `2020-11-24`, `2020`, `2020-11-20T14:30`, `T14:30`.
    Point(Point),
    /// From a point to a point, both included: `2020-11-06/2020-11-19`.
    Range(Point, Point),
    /// A length, or an offset from a day that is not known: `P3M`, `-P1D`.
    Length(Length),
    /// From a length to a length: `P7D/P10D`.
    Lengths(Length, Length),
    /// Now, whenever that is: `PRESENT_REF`.
    Present,
    /// Some time before now: `PAST_REF`.
    Past,
    /// Some time after now: `FUTURE_REF`.
    Future,
}

/// A point in time: a date, a time of day, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Point {
    /// The date, where one is said.
    pub(crate) date: Option<Date>,
    /// The time of day, where one is said.
    pub(crate) clock: Option<Clock>,
}

/// A year of the common era, or before it: -111 is 111 BC (there is no year 0).
pub(crate) type Year = i16;

/// A calendar point of a day or coarser. A year that is not known is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Date {
    /// `2020-11-24`, `XXXX-11-24`.
    Day(Option<Year>, u8, u8),
    /// A day of a month that is not known: `XXXX-XX-24`.
    DayOfMonth(u8),
    /// `2020-11`, `XXXX-11`.
    Month(Option<Year>, u8),
    /// `2020`, `0938`, `BC0111`.
    Year(Year),
    /// A week of ISO 8601: `2020-W48`.
    Week(Option<Year>, u8),
    /// A weekday of a week that is not known, 1 for Monday to 7: `XXXX-WXX-2`.
    Weekday(u8),
    /// `2020-Q4`.
    Quarter(Option<Year>, u8),
    /// `2020-H1`.
    Half(Option<Year>, u8),
    /// `2020-SP`.
    Season(Option<Year>, Season),
    /// Ten years: `199` are the nineties.
    Decade(u8),
    /// A hundred years: 20 are the years 20xx, and -3 those of 02xx BC.
    Century(i8),
}

/// A season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Season {
    /// `SP`, xuân.
    Spring,
    /// `SU`, hè, hạ.
    Summer,
    /// `FA`, thu.
    Autumn,
    /// `WI`, đông.
    Winter,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Clock {
    /// Hours 0 to 24, minutes and seconds where they are said, the offset from UTC in minutes where one is said.
    At {
        /// 0 to 24.
        hour: u8,
        /// 0 to 59.
        minute: Option<u8>,
        /// 0 to 59.
        second: Option<u8>,
        /// Minutes east of UTC.
        offset: Option<i16>,
    },
    /// A part of the day.
    Part(DayPart),
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum DayPart {
    /// `MO`, sáng.
    Morning,
    /// `MI`, trưa.
    Midday,
    /// `AF`, chiều.
    Afternoon,
    /// `EV`, tối.
    Evening,
    /// `NI`, đêm.
    Night,
}

/// A length of time in one unit or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Length {
    /// Whether it goes back: `-P1D`.
    pub(crate) negative: bool,
    /// How many of which unit.
    pub(crate) first: (Count, Unit),
    /// What is added in a smaller unit: `P2W3D`.
    pub(crate) second: Option<(Count, Unit)>,
}

/// How many of a unit: a decimal of up to nine digits and a bit, so that a value stays small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Count {
    mantissa: u32,
    scale: u8,
}

impl Count {
    /// Nothing where the number is negative or has too many digits.
    pub(crate) fn of(number: Number) -> Option<Self> {
        u32::try_from(number.mantissa()).ok().map(|mantissa| Self { mantissa, scale: number.scale() })
    }

    pub(crate) const fn whole(mantissa: u32) -> Self {
        Self { mantissa, scale: 0 }
    }

    /// The count as a whole number, if it is one.
    pub(crate) const fn to_whole(self) -> Option<u32> {
        if self.scale == 0 { Some(self.mantissa) } else { None }
    }

    pub(crate) fn number(self) -> Number {
        Number::new(self.mantissa.into(), self.scale).unwrap_or_default()
    }
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Unit {
    /// `Y`
    Year,
    /// `M` before the `T`
    Month,
    /// `W`
    Week,
    /// `D`
    Day,
    /// `H`
    Hour,
    /// `M` behind the `T`
    Minute,
    /// `S`
    Second,
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => point.fmt(f),
            Self::Range(from, to) => write!(f, "{from}/{to}"),
            Self::Length(length) => length.fmt(f),
            Self::Lengths(from, to) => write!(f, "{from}/{to}"),
            Self::Present => f.write_str("PRESENT_REF"),
            Self::Past => f.write_str("PAST_REF"),
            Self::Future => f.write_str("FUTURE_REF"),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(date) = self.date {
            date.fmt(f)?;
        }
        self.clock.map_or(Ok(()), |clock| clock.fmt(f))
    }
}

/// A year, or the mark of one that is not known.
struct MaybeYear(Option<Year>);

impl fmt::Display for MaybeYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(year) if year < 0 => write!(f, "BC{:04}", year.unsigned_abs()),
            Some(year) => write!(f, "{year:04}"),
            None => f.write_str("XXXX"),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Day(year, month, day) => write!(f, "{}-{month:02}-{day:02}", MaybeYear(year)),
            Self::DayOfMonth(day) => write!(f, "XXXX-XX-{day:02}"),
            Self::Month(year, month) => write!(f, "{}-{month:02}", MaybeYear(year)),
            Self::Year(year) => MaybeYear(Some(year)).fmt(f),
            Self::Week(year, week) => write!(f, "{}-W{week:02}", MaybeYear(year)),
            Self::Weekday(day) => write!(f, "XXXX-WXX-{day}"),
            Self::Quarter(year, quarter) => write!(f, "{}-Q{quarter}", MaybeYear(year)),
            Self::Half(year, half) => write!(f, "{}-H{half}", MaybeYear(year)),
            Self::Season(year, season) => write!(f, "{}-{}", MaybeYear(year), season.code()),
            Self::Decade(decade) => write!(f, "{decade:03}"),
            Self::Century(century @ 0..) => write!(f, "{century:02}"),
            Self::Century(century) => write!(f, "BC{:02}", -1 - century),
        }
    }
}

impl Season {
    const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Part(part) => write!(f, "T{}", part.code()),
            Self::At { hour, minute, second, offset } => {
                write!(f, "T{hour:02}")?;
                if let Some(minute) = minute {
                    write!(f, ":{minute:02}")?;
                }
                if let Some(second) = second {
                    write!(f, ":{second:02}")?;
                }
                offset.map_or(Ok(()), |offset| {
                    let sign = if offset < 0 { '-' } else { '+' };
                    write!(f, "{sign}{:02}:{:02}", offset.unsigned_abs() / 60, offset.unsigned_abs() % 60)
                })
            }
        }
    }
}

impl DayPart {
    const fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Midday => "MI",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut timed = false;
        f.write_str(if self.negative { "-P" } else { "P" })?;
        for (number, unit) in core::iter::once(self.first).chain(self.second) {
            if unit >= Unit::Hour && !timed {
                f.write_str("T")?;
                timed = true;
            }
            write!(f, "{}{}", number.number(), unit.code())?;
        }
        Ok(())
    }
}

impl Unit {
    const fn code(self) -> char {
        match self {
            Self::Year => 'Y',
            Self::Month | Self::Minute => 'M',
            Self::Week => 'W',
            Self::Day => 'D',
            Self::Hour => 'H',
            Self::Second => 'S',
        }
    }
}
