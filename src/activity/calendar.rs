//! How fine a time is, and which day it is of.

use crate::time::{self, Date, Form, Point, Timex, Value};

/// Whether a time is a point or a stretch on the calendar.
pub(super) fn is_dated(timex: &Timex) -> bool {
    matches!(timex.kind, time::Kind::Date | time::Kind::Time) && matches!(timex.value.0, Form::Point(_) | Form::Range(..) | Form::Present | Form::Past)
}

/// Whether a time is as fine as a day.
pub(super) fn is_fine(timex: &Timex) -> bool {
    grain(timex.value) == Grain::Day
}

/// How fine a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grain {
    Day,
    Month,
    Coarse,
}

pub(super) fn grain(value: Value) -> Grain {
    match value.0 {
        Form::Point(point) | Form::Range(point, _) => match point.date {
            _ if point.clock.is_some() || is_day(point) => Grain::Day,
            Some(Date::Month(..) | Date::Week(..)) => Grain::Month,
            _ => Grain::Coarse,
        },
        Form::Present | Form::Past => Grain::Day,
        _ => Grain::Coarse,
    }
}

pub(super) fn is_day(point: Point) -> bool {
    matches!(point.date, Some(Date::Day(..) | Date::DayOfMonth(_) | Date::Weekday(_)))
}

/// The day of a time, without the hour or part of the day.
pub(super) fn day_of(value: Value) -> Value {
    let bare = |point: Point| if point.date.is_some() { Point { clock: None, ..point } } else { point };
    match value.0 {
        Form::Point(point) => Value(Form::Point(bare(point))),
        Form::Range(from, to) if from.date == to.date => Value(Form::Point(bare(from))),
        Form::Range(from, to) => Value(Form::Range(bare(from), bare(to))),
        _ => value,
    }
}
