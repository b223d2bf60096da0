//! A date with its hours, in Japan.

use super::Fault;
use crate::Millis;
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// From when to when on which day, in Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The day.
    pub date: Date,
    /// When it begins.
    pub from: Time,
    /// When it is over, on the same day.
    pub to: Time,
}

impl Slot {
    /// The beginning.
    pub fn starts_at(&self) -> Millis {
        moment(self.date, self.from)
    }

    /// The end.
    pub fn ends_at(&self) -> Millis {
        moment(self.date, self.to)
    }

    /// How long it takes, in minutes.
    pub fn minutes(&self) -> u16 {
        u16::try_from((self.ends_at() - self.starts_at()) / 60_000).unwrap_or(0)
    }

    /// Whether nobody can be at both.
    pub fn overlaps(&self, other: &Slot) -> bool {
        self.date == other.date && self.from < other.to && other.from < self.to
    }

    /// What is wrong with it when it must lie `ahead` days or more after today, and not so far away
    /// that the year must be a slip of the pen.
    pub fn fault(&self, ahead: i64, today: Date) -> Option<Fault> {
        let faults = [
            (self.date < today, Fault::DatePast),
            (self.date < today.saturating_add(ahead.days()), Fault::DateTooSoon),
            (self.date > today.saturating_add(1.year()), Fault::DateTooFar),
            (self.to <= self.from, Fault::TimesWrong),
        ];
        faults.into_iter().find_map(|(holds, fault)| holds.then_some(fault))
    }
}

/// A moment in Japan; beyond the calendar its last one.
fn moment(date: Date, time: Time) -> Millis {
    let moment = Offset::constant(9).to_timestamp(date.to_datetime(time));
    moment.map_or(Millis::MAX / 2, |moment| moment.as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn slot(day: Date, from: i8, to: i8) -> Slot {
        Slot { date: day, from: time(from, 0, 0, 0), to: time(to, 30, 0, 0) }
    }

    #[test]
    fn moments_are_those_of_japan() {
        let one = slot(date(2026, 12, 1), 8, 10);
        assert_eq!(one.starts_at(), 1_796_079_600_000);
        assert_eq!(one.minutes(), 150);
        assert_eq!(one.ends_at() - one.starts_at(), 150 * 60_000);
    }

    #[test]
    fn a_date_must_be_ahead_and_near() {
        let today = date(2026, 11, 21);
        let check = |day: Date, expected: Option<Fault>| {
            assert_eq!(slot(day, 9, 10).fault(7, today), expected, "{day}");
        };
        check(date(2026, 11, 20), Some(Fault::DatePast));
        check(date(2026, 11, 21), Some(Fault::DateTooSoon));
        check(date(2026, 11, 27), Some(Fault::DateTooSoon));
        check(date(2026, 11, 28), None);
        check(date(2027, 11, 21), None);
        check(date(2027, 11, 22), Some(Fault::DateTooFar));
        assert_eq!(slot(date(2026, 12, 1), 10, 9).fault(7, today), Some(Fault::TimesWrong));
    }

    #[test]
    fn nobody_can_be_at_two_places() {
        let day = date(2026, 12, 1);
        let check = |a: (i8, i8), b: (i8, i8), expected: bool| {
            let (one, other) = (slot(day, a.0, a.1), slot(day, b.0, b.1));
            assert_eq!((one.overlaps(&other), other.overlaps(&one)), (expected, expected));
        };
        check((9, 11), (11, 12), true);
        check((9, 10), (11, 12), false);
        check((9, 12), (10, 11), true);
        assert!(!slot(day, 9, 11).overlaps(&slot(date(2026, 12, 2), 9, 11)));
    }
}
