//! Where values lie: which holds which, and which comes first.
//!
//! A value that lies somewhere is one stretch of seconds or two on the wall clock of Vietnam; all that is asked here is asked of
//! those. The wall clock is that of UTC+7 throughout: before 13 June 1975, when Saigon's clocks stood at UTC+8, a time with a
//! zone of its own may lie an hour off from its instant. It imports the forms and the calendar of this floor.

use super::form::{Clock, DayPart, Form, Point};
use super::sense::span_of;
use super::value::Value;
use chrono::{Datelike, NaiveDate};
use core::cmp::Ordering;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Vietnam is 420 minutes ahead of UTC.
const HERE: i16 = 7 * 60;

/// From a second to a second, both included.
#[derive(Clone, Copy)]
struct Stretch {
    first: i64,
    last: i64,
}

impl Stretch {
    const fn holds(self, other: Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}

/// Where a value lies.
#[derive(Clone, Copy)]
struct Extent {
    /// Whether its seconds are those of the calendar, or those of any one day.
    dated: bool,
    one: Stretch,
    /// The night has two ends of its day.
    other: Option<Stretch>,
}

impl Extent {
    fn of(form: Form) -> Option<Self> {
        match form {
            Form::Point(point) => Self::of_point(point),
            Form::Range(from, to) => {
                let (from, to) = (Self::of_point(from)?, Self::of_point(to)?);
                let (first, last) = (from.hull().first, to.hull().last);
                if from.dated != to.dated {
                    None
                } else if first <= last {
                    Some(Self { one: Stretch { first, last }, other: None, ..from })
                } else if from.dated {
                    None
                } else {
                    // From 22 o'clock to 2: the night of any day is its end and its start.
                    Some(Self { dated: false, one: Stretch { first, last: DAY - 1 }, other: Some(Stretch { first: 0, last }) })
                }
            }
            Form::Length(_) | Form::Lengths(..) | Form::Present | Form::Past | Form::Future => None,
        }
    }

    /// Nothing where the date leaves its year out.
    fn of_point(point: Point) -> Option<Self> {
        let start = |day: NaiveDate| i64::from(day.num_days_from_ce()) * DAY;
        let (first, last) = match point.date {
            Some(date) => span_of(date).map(|(first, last)| (start(first), start(last)))?,
            None => (0, 0),
        };
        let hours = |(from, to): (i64, i64)| Stretch { first: first + from * HOUR, last: first + to * HOUR - 1 };
        let (one, other) = match point.clock {
            None => (Stretch { first, last: last + DAY - 1 }, None),
            Some(Clock::At { hour, minute, second, offset }) => {
                let said = i64::from(hour) * HOUR + i64::from(minute.unwrap_or_default()) * 60 + i64::from(second.unwrap_or_default());
                let east = i64::from(offset.unwrap_or(HERE) - HERE) * 60;
                let at = first + said.min(DAY - 1) - east;
                (Stretch { first: at, last: at }, None)
            }
            Some(Clock::Part(part)) => {
                let (one, other) = hours_of(part);
                (hours(one), other.map(hours))
            }
        };
        Some(Self { dated: point.date.is_some(), one, other })
    }

    /// From its very first second to its very last.
    fn hull(self) -> Stretch {
        let other = self.other.unwrap_or(self.one);
        Stretch { first: self.one.first.min(other.first), last: self.one.last.max(other.last) }
    }

    fn holds(self, inner: Self) -> bool {
        let held = |stretch: Stretch| self.one.holds(stretch) || self.other.is_some_and(|other| other.holds(stretch));
        self.dated == inner.dated && held(inner.one) && inner.other.is_none_or(held)
    }
}

/// The hours that are said with a part of the day, from the first up to the end of the last: `1 giờ sáng` to `11 giờ sáng`.
/// One and the same hour may be said with two: 18 o'clock is `6 giờ chiều` and `6 giờ tối`.
const fn hours_of(part: DayPart) -> ((i64, i64), Option<(i64, i64)>) {
    match part {
        DayPart::Morning => ((1, 12), None),
        DayPart::Midday => ((10, 15), None),
        DayPart::Afternoon => ((13, 19), None),
        DayPart::Evening => ((17, 24), None),
        DayPart::Night => ((19, 24), Some((1, 5))),
    }
}

impl Value {
    /// Whether all of the other lies within this: a month holds its days, a day its hours, a range what lies between its ends,
    /// both included. A part of the day holds the hours that are said with it (`sáng` those from 1 to 11, `chiều` from 13 to
    /// 18), and hours without a day are those of one and the same day.
    ///
    /// An hour is a point and holds itself alone; 24 o'clock is the last second of its day. A time that says its offset from
    /// UTC is taken at +07:00. A value that lies nowhere, such as a length or a day whose year is not known, holds nothing and
    /// is held by nothing.
    ///
    /// ```
    /// use bantin::time::Value;
    /// let month: Value = "tháng 11/2020".parse()?;
    /// assert!(month.contains(&"ngày 24/11/2020".parse()?));
    /// assert!(month.contains(&"14h30 ngày 20/11/2020".parse()?));
    /// assert!(!month.contains(&"28/11/2020 đến 3/12/2020".parse()?));
    /// let afternoon: Value = "chiều 20/11/2020".parse()?;
    /// assert!(afternoon.contains(&"14h30 ngày 20/11/2020".parse()?));
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        Extent::of(self.0).zip(Extent::of(other.0)).is_some_and(|(outer, inner)| outer.holds(inner))
    }
}

/// By where they lie, as in [`Value::contains`]: less where one ends before the other begins, equal where they are identical,
/// and nothing where they overlap or where one lies nowhere. Times lie on the wall clock of UTC+7, which before 13 June 1975 was
/// not everywhere Vietnam's: there the order of two times with zones may differ from that of their instants by an hour.
///
/// ```
/// use bantin::time::Value;
/// let [day, next, month]: [Value; 3] = ["24/11/2020".parse()?, "25/11/2020".parse()?, "tháng 11/2020".parse()?];
/// assert!(day < next);
/// assert_eq!(day.partial_cmp(&month), None);
/// assert!(day < "quý I/2021".parse()?);
/// # Ok::<(), bantin::Error>(())
/// ```
impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        let (here, there) = Extent::of(self.0).zip(Extent::of(other.0)).filter(|(here, there)| here.dated == there.dated)?;
        let (here, there) = (here.hull(), there.hull());
        if here.last < there.first {
            Some(Ordering::Less)
        } else if there.last < here.first {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::text_form;
    use super::*;

    fn value(text: &str) -> Value {
        Value(text_form(text).unwrap_or_else(|| panic!("{text} is a text form")))
    }

    /// The first of each row holds all the others, none of which holds it.
    #[test]
    fn the_larger_holds_the_smaller() {
        for (outer, inner) in [
            ("2020-11", &["2020-11-24", "2020-11-01", "2020-11-30", "2020-11-20TAF", "2020-11-20T14:30", "2020-W48", "2020-11-06/2020-11-19"][..]),
            ("2020", &["2020-11", "2020-Q4", "2020-H1", "2020-WI", "2020-01-01T00", "2020-12-31T24", "2020-12-31TNI"]),
            ("2020-Q4", &["2020-10", "2020-12-31"]),
            ("2020-H1", &["2020-Q1", "2020-Q2", "2020-SP"]),
            ("202", &["2020", "2029-12-31"]),
            ("20", &["202", "2099"]),
            ("2021/2026", &["2021", "2026-12-31", "2022/2025"]),
            ("BC0111", &["BC0111-03", "BC0111-12-31"]),
            ("BC01", &["BC0111", "BC0100", "BC0199"]),
            ("BC00", &["BC0001", "BC0099"]),
            ("2020-11-20", &["2020-11-20T00", "2020-11-20T24", "2020-11-20TMO", "2020-11-20TNI", "2020-11-20T07:30/2020-11-20T11"]),
            ("2020-11-20TMO", &["2020-11-20T01", "2020-11-20T11:59:59"]),
            ("2020-11-20TAF", &["2020-11-20T13", "2020-11-20T18:30"]),
            ("TMI", &["T10", "T12:30", "T14"]),
            ("TEV", &["T17", "T23:59", "T24"]),
            ("TNI", &["T19", "T24", "T01", "T04:30"]),
            ("T07:30/T11", &["T07:30", "T11", "T08:15/T10"]),
            ("T22/T02", &["T22", "T23:30", "T00", "T02"]),
            ("T08/T09", &["T08:30:15+07:00", "T01:30+00:00", "T09:30+08:00"]),
            ("2020-11-20", &["2020-11-19T20:00-05:00"]),
        ] {
            assert!(value(outer).contains(&value(outer)), "{outer} holds itself");
            for inner in inner {
                assert!(value(outer).contains(&value(inner)), "{outer} holds {inner}");
                assert!(!value(inner).contains(&value(outer)), "{inner} does not hold {outer}");
                assert_eq!(value(outer).partial_cmp(&value(inner)), None, "{outer} {inner}");
            }
        }
    }

    #[test]
    fn what_lies_outside_or_nowhere_is_not_held() {
        for (outer, inner) in [
            ("2020-11", "2020-12-01"),
            ("2020-11", "2020-10-31/2020-11-02"),
            // The last week of 2020 ends in 2021.
            ("2020", "2020-W53"),
            ("2020-11-20TMO", "2020-11-20T00:30"),
            ("2020-11-20TMO", "2020-11-20T12"),
            ("2020-11-20TMO", "2020-11-21T08"),
            ("2020-11-20TAF", "2020-11-20T19"),
            ("2020-11-20TNI", "2020-11-20T12"),
            ("2020-11-20TNI", "2020-11-20"),
            ("2020-11-21", "2020-11-20T24"),
            ("T07:30/T11", "T11:30"),
            ("T22/T02", "T12"),
            ("T14", "T14:30"),
            // Hours of any day are held by no day.
            ("2020-11-20", "T14:30"),
            ("TAF", "2020-11-20T14:30"),
            ("XXXX-11", "XXXX-11-24"),
            ("2020", "XXXX-11-24"),
            ("XXXX-11-24", "XXXX-11-24"),
            ("P1Y", "P3M"),
            ("P3M", "P3M"),
            ("PRESENT_REF", "PRESENT_REF"),
        ] {
            assert!(!value(outer).contains(&value(inner)), "{outer} {inner}");
        }
    }

    #[test]
    fn each_comes_before_the_next() {
        for row in [
            &["BC02", "BC0111", "BC00", "0001", "0938", "19", "2019-12-31", "2020-Q1", "2020-04", "2020-H2", "2021/2026", "2027-W01"][..],
            &["2020-11-19T24", "2020-11-20T00", "2020-11-20TMO", "2020-11-20T12", "2020-11-20TAF", "2020-11-20T19", "2020-11-21"],
            &["T00:30", "TMO", "TAF", "T19:30", "T24"],
            &["T08+07:00", "T08:30", "T02+00:00"],
        ] {
            for (i, earlier) in row.iter().enumerate() {
                assert_eq!(value(earlier).partial_cmp(&value(earlier)), Some(Ordering::Equal));
                for later in row.iter().skip(i + 1) {
                    assert!(value(earlier) < value(later), "{earlier} < {later}");
                    assert!(value(later) > value(earlier), "{later} > {earlier}");
                }
            }
        }
    }

    #[test]
    fn what_overlaps_or_lies_nowhere_has_no_order() {
        for (one, other) in [
            ("2020-11", "2020-11-24"),
            ("2020-10-31/2020-11-02", "2020-11"),
            ("2020-11-20TAF", "2020-11-20TEV"),
            ("2020-11-20TMO", "2020-11-20TNI"),
            ("T14", "T14:00"),
            ("T14:30", "2020-11-20"),
            ("XXXX-11-24", "XXXX-11-25"),
            ("XXXX-WXX-1", "XXXX-WXX-2"),
            ("P3M", "P4M"),
            ("PAST_REF", "FUTURE_REF"),
        ] {
            assert_eq!(value(one).partial_cmp(&value(other)), None, "{one} {other}");
            assert_eq!(value(other).partial_cmp(&value(one)), None, "{other} {one}");
        }
        for same in ["P3M", "PAST_REF", "XXXX-11-24"] {
            assert_eq!(value(same).partial_cmp(&value(same)), Some(Ordering::Equal));
        }
    }
}
