//! What was said, before any calendar is asked: the shapes that the rules give.

use super::Modifier;
use super::form::{DayPart, Length, Season, Unit};

/// A time expression as it was said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Said {
    pub(crate) core: Core,
    pub(crate) modifier: Option<Modifier>,
    /// Which way a missing year lies, where a word says so.
    pub(crate) tense: Option<Tense>,
}

/// The kinds of expressions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Core {
    Moment(Moment),
    /// From one to another, and how many tokens the first took: where one end is void, the other still stands.
    Range(Moment, Moment, usize),
    Length {
        from: Length,
        to: Option<Length>,
        /// `5 năm qua`, `3 ngày tới`.
        towards: Option<Tense>,
    },
    /// `3 ngày trước`: a point that many units away.
    Away(i32, Unit),
    /// `mỗi 2 năm`: so many of a unit.
    Every(u16, Unit),
    /// A moment or range that comes again: `thứ Hai hàng tuần`.
    Recurring(Moment, Option<Moment>),
}

/// Before the reference or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
}

/// A point as said: any of a weekday, a part of the day, a clock time and a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moment {
    /// 1 for Monday to 7.
    pub(crate) weekday: Option<u8>,
    pub(crate) part: Option<PartSaid>,
    pub(crate) clock: Option<ClockSaid>,
    pub(crate) date: Option<DateSaid>,
}

/// A part of the day as said; it also says which half of the day an hour is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartSaid {
    Dawn,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

/// A clock time as said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClockSaid {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    /// Minutes east of UTC.
    pub(crate) offset: Option<i16>,
    /// SA / AM: false, CH / PM: true.
    pub(crate) after_noon: Option<bool>,
}

/// A date as said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateSaid {
    Day {
        day: u8,
        month: Option<u8>,
        year: Option<YearSaid>,
    },
    /// `ngày 10 tháng sau`: a day of the month that many months from the reference's own.
    DayOfMonthNear {
        day: u8,
        months: i16,
    },
    /// A day of the lunar calendar.
    Lunar {
        day: u8,
        month: u8,
        leap: bool,
        year: Option<YearSaid>,
    },
    Month {
        month: u8,
        year: Option<YearSaid>,
    },
    Year(YearSaid),
    Quarter {
        quarter: u8,
        year: Option<YearSaid>,
    },
    Half {
        half: u8,
        year: Option<YearSaid>,
    },
    /// `9 tháng đầu năm`: the months from one to another.
    Months {
        from: u8,
        to: u8,
        year: Option<YearSaid>,
    },
    Season {
        season: Season,
        year: Option<YearSaid>,
    },
    Week {
        week: u8,
        year: Option<YearSaid>,
    },
    /// `tuần đầu tháng 9/2017`: the week that holds the first day, or so many after it; 0 for the one that holds the last day.
    WeekOfMonth {
        nth: u8,
        month: u8,
        year: Option<YearSaid>,
    },
    Decade(u8),
    /// 20 for the years 20xx, -3 for those of 02xx BC.
    Century(i8),
    /// So many units from the reference's own: `hôm qua`, `tháng tới`, `năm nay`.
    Relative(i16, Unit),
    /// `quý này`.
    RelativeQuarter(i16),
    /// `cùng ngày`: the day said last.
    SameDay,
    /// `thứ Ba tuần sau`: the weekday of that week.
    DayOfWeek {
        weeks: i16,
    },
}

/// A year as said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum YearSaid {
    Full(i16),
    /// Two digits: 1970 to 2069.
    Short(u8),
    /// Of the cycle of sixty, 0 for Giáp Tý.
    Cycle(u8),
    /// `năm nay`, `năm ngoái`.
    Relative(i16),
}

impl YearSaid {
    /// The year before.
    pub(crate) const fn before(self) -> Self {
        match self {
            Self::Full(year) => Self::Full(year - 1),
            Self::Short(year) => Self::Short(if year == 0 { 99 } else { year - 1 }),
            Self::Cycle(number) => Self::Cycle((number + 59) % 60),
            Self::Relative(away) => Self::Relative(away - 1),
        }
    }
}

impl Moment {
    pub(crate) const fn on(date: DateSaid) -> Self {
        Self { weekday: None, part: None, clock: None, date: Some(date) }
    }
}

impl Said {
    pub(crate) const fn of(core: Core) -> Self {
        Self { core, modifier: None, tense: None }
    }

    pub(crate) const fn moment(moment: Moment) -> Self {
        Self::of(Core::Moment(moment))
    }

    pub(crate) const fn date(date: DateSaid) -> Self {
        Self::moment(Moment::on(date))
    }
}

impl PartSaid {
    pub(crate) const fn part(self) -> DayPart {
        match self {
            Self::Dawn | Self::Morning => DayPart::Morning,
            Self::Midday => DayPart::Midday,
            Self::Afternoon => DayPart::Afternoon,
            Self::Evening => DayPart::Evening,
            Self::Night => DayPart::Night,
        }
    }

    /// The hour of the day that an hour of this part is (guideline, 1.2: Hours); nothing where the two do not go together.
    pub(crate) const fn hour(self, said: u8) -> Option<u8> {
        match (self, said) {
            (_, 13..=24) => Some(said),
            (Self::Dawn, 0..=11) | (Self::Morning, 1..=11) | (Self::Midday, 10..=12) | (Self::Afternoon, 12) | (Self::Night, 0..=4) => Some(said),
            // `8:36:21 Chiều` is how some sites print PM.
            (Self::Midday, 1..=2) | (Self::Afternoon, 1..=11) | (Self::Evening, 5..=11) | (Self::Night, 7..=11) => Some(said + 12),
            (Self::Evening | Self::Night, 12) => Some(24),
            _ => None,
        }
    }
}
