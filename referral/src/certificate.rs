//! How long a coordinator's certificate is valid.
//!
//! The Immigration Services Agency (ISA) certifies for three years, after which a renewal
//! training is due. Dates are Japan's, whatever the server's clock zone: Japan has had
//! one fixed offset, UTC+9, without summer time since 1951, so no zone database is needed.

use crate::Millis;
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// Years of validity. Source: ISA, study report summary of April 2023 and easy-Japanese
/// summary of March 2024 (認定の有効期間は3年).
const VALID_YEARS: i64 = 3;

/// How many days before the last valid day a coordinator is reminded, furthest first.
pub const REMINDERS: [i32; 3] = [180, 90, 30];

/// Proof that somebody is a certified Foreign National Support Coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The number on the certificate.
    pub number: String,
    /// The first valid day.
    pub certified_on: Date,
    /// The days on which it was renewed, in order; each begins three years more.
    #[serde(default)]
    pub renewals: Vec<Date>,
}

/// Why a renewal was not entered or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RenewalError {
    /// It is not after the certificate.
    #[error("the renewal of {on} is not after the certificate of {certified_on}")]
    TooEarly {
        /// The day of the renewal.
        on: Date,
        /// The certificate's first day.
        certified_on: Date,
    },
    /// It lies too far ahead.
    #[error("the renewal of {0} is more than a year ahead")]
    TooLate(Date),
    /// It is entered already.
    #[error("a renewal of {0} is entered already")]
    Known(Date),
    /// There is none of this day.
    #[error("there is no renewal of {0}")]
    Unknown(Date),
}

impl Certificate {
    /// The last valid day: three years to the day after the certificate or its last
    /// renewal, and 28 February when the year in question has no 29th.
    pub fn valid_until(&self) -> Date {
        let last = self.renewals.iter().max().copied();
        end_of(last.map_or(self.certified_on, |renewal| renewal.max(self.certified_on)))
    }

    /// Enters a renewal of this day.
    ///
    /// # Errors
    /// When it is not after the certificate's first day, is entered already, or lies more than a
    /// year ahead of `today`, which is a slip of the pen.
    pub fn renew(&mut self, on: Date, today: Date) -> Result<(), RenewalError> {
        if on <= self.certified_on {
            return Err(RenewalError::TooEarly { on, certified_on: self.certified_on });
        }
        if on > today.saturating_add(1.year()) {
            return Err(RenewalError::TooLate(on));
        }
        if self.renewals.contains(&on) {
            return Err(RenewalError::Known(on));
        }
        self.renewals.push(on);
        self.renewals.sort_unstable();
        Ok(())
    }

    /// Removes a renewal that was entered by mistake.
    ///
    /// # Errors
    /// When there is none of this day.
    pub fn undo_renewal(&mut self, on: Date) -> Result<(), RenewalError> {
        let before = self.renewals.len();
        self.renewals.retain(|day| *day != on);
        if self.renewals.len() == before { Err(RenewalError::Unknown(on)) } else { Ok(()) }
    }

    /// Whether the certificate is valid on this day, both ends included. A renewal that came
    /// late leaves a gap.
    pub fn valid_on(&self, day: Date) -> bool {
        let mut starts = std::iter::once(&self.certified_on).chain(&self.renewals);
        starts.any(|start| (*start..=end_of(*start)).contains(&day))
    }
}

fn end_of(start: Date) -> Date {
    start.saturating_add(VALID_YEARS.years())
}

/// The reminder that is due: how many days before the end it belongs to, one of [`REMINDERS`].
/// `last_sent` is the one sent last for this same end. Each is sent once; of several that were
/// missed only the latest, and none when the certificate is no longer valid.
pub fn reminder(valid_until: Date, today: Date, last_sent: Option<i32>) -> Option<i32> {
    let left = days_left(valid_until, today)?;
    let due = REMINDERS.into_iter().filter(|days| left <= *days).min()?;
    last_sent.is_none_or(|sent| due < sent).then_some(due)
}

/// How many days are left until the last valid day, none when that is over.
pub fn days_left(valid_until: Date, today: Date) -> Option<i32> {
    let left = (valid_until - today).get_days();
    (left >= 0).then_some(left)
}

/// The date in Japan at this moment. Moments that no calendar holds give its first or
/// last day.
pub fn japan_day(now: Millis) -> Date {
    let edge = if now < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let moment = Timestamp::from_millisecond(now).unwrap_or(edge);
    Offset::constant(9).to_datetime(moment).date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn certified(on: Date) -> Certificate {
        Certificate { number: "1".into(), certified_on: on, renewals: Vec::new() }
    }

    #[test]
    fn valid_for_three_years_to_the_day() {
        let check = |on: Date, until: Date| assert_eq!(certified(on).valid_until(), until);
        check(date(2025, 3, 28), date(2028, 3, 28));
        check(date(2025, 2, 28), date(2028, 2, 28));
        check(date(2028, 2, 29), date(2031, 2, 28));
        check(date(2024, 2, 29), date(2027, 2, 28));
        check(date(2024, 12, 31), date(2027, 12, 31));
    }

    #[test]
    fn no_day_more_and_none_before() {
        let check = |day: Date, expected: bool| {
            assert_eq!(certified(date(2028, 2, 29)).valid_on(day), expected, "{day}");
        };
        check(date(2028, 2, 28), false);
        check(date(2028, 2, 29), true);
        check(date(2031, 2, 28), true);
        check(date(2031, 3, 1), false);
    }

    #[test]
    fn a_renewal_begins_three_years_more_and_a_late_one_leaves_a_gap() {
        let renewed = Certificate {
            renewals: vec![date(2028, 2, 1), date(2031, 3, 1)],
            ..certified(date(2025, 2, 10))
        };
        let check =
            |day: Date, expected: bool| assert_eq!(renewed.valid_on(day), expected, "{day}");
        check(date(2028, 2, 11), true);
        check(date(2031, 2, 1), true);
        check(date(2031, 2, 2), false);
        check(date(2031, 3, 1), true);
        assert_eq!(renewed.valid_until(), date(2034, 3, 1));
    }

    #[test]
    fn a_renewal_is_entered_once_and_can_be_removed() {
        let mut certificate = certified(date(2025, 3, 28));
        let (on, today) = (date(2028, 3, 1), date(2028, 2, 20));
        assert_eq!(certificate.renew(on, today), Ok(()));
        assert_eq!(certificate.renew(on, today), Err(RenewalError::Known(on)));
        assert_eq!(certificate.valid_until(), date(2031, 3, 1));
        let early =
            RenewalError::TooEarly { on: date(2025, 3, 28), certified_on: date(2025, 3, 28) };
        assert_eq!(certificate.renew(date(2025, 3, 28), today), Err(early));
        let late = date(2082, 3, 1);
        assert_eq!(certificate.renew(late, today), Err(RenewalError::TooLate(late)));
        assert_eq!(certificate.undo_renewal(late), Err(RenewalError::Unknown(late)));
        assert_eq!(certificate.undo_renewal(on), Ok(()));
        assert_eq!(certificate.valid_until(), date(2028, 3, 28));
    }

    #[test]
    fn reminders_come_once_and_only_the_latest() {
        // A certificate of a leap day ends on the 28th.
        let end = certified(date(2028, 2, 29)).valid_until();
        let check = |today: Date, sent: Option<i32>, expected: Option<i32>| {
            assert_eq!(reminder(end, today, sent), expected, "{today} {sent:?}");
        };
        check(date(2030, 8, 31), None, None);
        check(date(2030, 9, 1), None, Some(180));
        check(date(2030, 9, 1), Some(180), None);
        check(date(2030, 11, 29), Some(180), None);
        check(date(2030, 11, 30), Some(180), Some(90));
        check(date(2030, 11, 30), None, Some(90));
        check(date(2031, 1, 28), Some(90), None);
        check(date(2031, 1, 29), Some(90), Some(30));
        check(date(2031, 2, 20), Some(180), Some(30));
        check(date(2031, 2, 28), Some(30), None);
        check(date(2031, 2, 28), None, Some(30));
        check(date(2031, 3, 1), None, None);
    }

    #[test]
    fn the_day_changes_at_midnight_in_japan() {
        let check = |now: Millis, expected: Date| assert_eq!(japan_day(now), expected, "{now}");
        check(0, date(1970, 1, 1));
        check(15 * 3_600_000 - 1, date(1970, 1, 1));
        check(15 * 3_600_000, date(1970, 1, 2));
        check(1_793_458_799_999, date(2026, 10, 31));
        check(1_793_458_800_000, date(2026, 11, 1));
        check(-9 * 3_600_000 - 1, date(1969, 12, 31));
    }

    proptest! {
        #[test]
        fn looking_every_day_sends_each_reminder_once(gap in 1usize..400, start in 0i32..400) {
            let end = date(2028, 3, 28);
            let (mut sent, mut all) = (None, Vec::new());
            let first = end.saturating_sub((400 - start).days());
            for today in first.series(1.day()).step_by(gap).take_while(|day| *day <= end) {
                if let Some(due) = reminder(end, today, sent) {
                    sent = Some(due);
                    all.push(due);
                }
                prop_assert_eq!(reminder(end, today, sent), None);
            }
            prop_assert!(all.is_sorted_by(|a, b| a > b), "{:?}", all);
        }

        #[test]
        fn every_moment_has_a_day(now: Millis) {
            prop_assert!((-9999..=9999).contains(&japan_day(now).year()));
        }

        #[test]
        fn the_day_after_the_last_is_invalid(days in 0i32..20_000) {
            let certificate = certified(date(2000, 1, 1).saturating_add(days.days()));
            let last = certificate.valid_until();
            prop_assert!(certificate.valid_on(last));
            prop_assert!(!certificate.valid_on(last.tomorrow().unwrap()));
        }
    }
}
