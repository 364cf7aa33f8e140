//! The clock of `Asia/Ho_Chi_Minh`: the one room that knows where zones come from.
//!
//! It is Saigon's clock, as the zone database has it: +08:00 from 1960 to 12 June 1975, +07:00 since. Hanoi's, which stood at
//! +07:00 from 1954, has no zone of its own.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone};
use time::OffsetDateTime;
use time_tz::{Offset, TimeZone as _, timezones};

/// The moment at which the clocks showed this: of two the first; nothing for an hour that was left out, and outside of the
/// years 1 to 9999.
pub(super) fn at_ho_chi_minh(local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    // The zone database wants the wall's time as if it were UTC's.
    let wall = OffsetDateTime::from_unix_timestamp(local.and_utc().timestamp()).ok()?;
    let seconds = timezones::db::asia::HO_CHI_MINH.get_offset_local(&wall).take_first()?.to_utc().whole_seconds();
    FixedOffset::east_opt(seconds)?.from_local_datetime(&local).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(local: &str, offset: &str) {
        let local = local.parse().unwrap();
        assert_eq!(at_ho_chi_minh(local).unwrap().offset().to_string(), offset, "{local}");
    }

    #[test]
    fn the_clock_moved_before_1975() {
        check("2020-11-20T14:30:00", "+07:00");
        check("1975-06-13T12:00:00", "+07:00");
        check("1975-04-30T10:45:00", "+08:00");
        check("1959-12-31T12:00:00", "+07:00");
        check("1950-01-01T00:00:00", "+08:00");
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        assert_eq!(at_ho_chi_minh(NaiveDateTime::MAX), None);
        assert_eq!(at_ho_chi_minh(NaiveDateTime::MIN), None);
    }
}
