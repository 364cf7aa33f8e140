//! What dates that leave something out are resolved against.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The day, and where it is known the minute, that relative and yearless dates are resolved against, and the way a missing
/// year is chosen.
///
/// ```
/// use bantin::time::{self, Policy, Reference};
/// use chrono::NaiveDate;
///
/// let posted = Reference::on(NaiveDate::from_ymd_opt(2020, 11, 24).unwrap());
/// assert_eq!(time::scan("Hôm qua, Hội họp.", &posted)[0].value.to_string(), "2020-11-23");
/// assert_eq!(time::scan("Hôm qua, Hội họp.", &Reference::none())[0].value.to_string(), "-P1D");
/// let next = posted.policy(Policy::Future);
/// assert_eq!(time::scan("ngày 8/3", &next)[0].value.to_string(), "2021-03-08");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reference {
    day: Option<NaiveDate>,
    time: Option<NaiveTime>,
    policy: Policy,
}

/// Which year is meant where none is said.
///
/// ```
/// assert_eq!(bantin::time::Policy::default(), bantin::time::Policy::Nearest);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// The one that puts the date nearest to the reference; the past wins a tie. A word of the future or the past in the
    /// sentence comes first.
    #[default]
    Nearest,
    /// The last one up to the reference.
    Past,
    /// The next one from the reference on.
    Future,
}

impl Reference {
    /// Nothing is known: dates stay as partial as they were said.
    #[must_use]
    pub const fn none() -> Self {
        Self { day: None, time: None, policy: Policy::Nearest }
    }

    /// A day.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self { day: Some(day), time: None, policy: Policy::Nearest }
    }

    /// A day and a minute, for `5 phút trước` and its like.
    #[must_use]
    pub const fn at(moment: NaiveDateTime) -> Self {
        Self { day: Some(moment.date()), time: Some(moment.time()), policy: Policy::Nearest }
    }

    /// The same with another policy.
    #[must_use]
    pub const fn policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// The day, if one is known.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// The time of that day, if it is known.
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }

    pub(crate) const fn chosen(&self) -> Policy {
        self.policy
    }
}
