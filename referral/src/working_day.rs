//! Working days of public offices: Monday to Friday without public holidays and without the days
//! around New Year. Deadlines for an answer are counted in them, so that nobody is reminded of a
//! Sunday.

use crate::holiday::is_public_holiday;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Whether public offices work on this day. Closed are weekends, public holidays, and 29 December to
/// 3 January (Act on Holidays of Administrative Organs, 行政機関の休日に関する法律, article 1).
pub fn is_working_day(day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let new_year = matches!((day.month(), day.day()), (12, 29..=31) | (1, 1..=3));
    !weekend && !new_year && !is_public_holiday(day)
}

/// The day on which this many working days after `day` are over; `day` itself does not count.
pub fn after(day: Date, working_days: u32) -> Date {
    let mut found = day;
    for _ in 0..working_days {
        found = found.saturating_add(1.day());
        while !is_working_day(found) && found < Date::MAX {
            found = found.saturating_add(1.day());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn offices_rest_on_weekends_holidays_and_at_new_year() {
        let check = |from: Date, days: u32, expected: Date| {
            assert_eq!(after(from, days), expected, "{from} + {days}");
        };
        check(date(2026, 11, 24), 3, date(2026, 11, 27));
        check(date(2026, 11, 20), 1, date(2026, 11, 24));
        check(date(2026, 11, 20), 3, date(2026, 11, 26));
        check(date(2026, 12, 28), 1, date(2027, 1, 4));
        check(date(2026, 11, 22), 0, date(2026, 11, 22));
    }
}
