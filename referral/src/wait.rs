//! How long people wait until a desk answers, from what was measured here: the median of cases of
//! the same urgency that were asked at the same kind of hour. Too few cases say nothing, and then we
//! say so instead of guessing.

use crate::Millis;
use crate::hours::Hours;
use std::sync::LazyLock;

/// How many cases a median needs.
pub const ENOUGH: usize = 5;
/// How far back cases count: 90 days.
pub const LOOK_BACK: Millis = 90 * 24 * 60 * 60_000;

/// When a request came, as far as it matters for waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HourClass {
    /// On a working day between 9 and 17 o'clock.
    Desk,
    /// In the evening, at night, on a weekend or a holiday.
    Off,
}

/// The usual hours of a municipal desk.
static USUAL: LazyLock<Option<Hours>> =
    LazyLock::new(|| Hours::parse("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off").ok());

/// The kind of hour of a moment.
pub fn hour_class(at: Millis) -> HourClass {
    let open = USUAL.as_ref().is_some_and(|hours| hours.is_open(at));
    if open { HourClass::Desk } else { HourClass::Off }
}

/// The median wait of `waits` (milliseconds, in any order), none when they are too few. Of an even
/// number the longer of the two in the middle: nobody is promised too much.
pub fn expected(waits: &[Millis]) -> Option<Millis> {
    let mut sorted = waits.to_vec();
    sorted.sort_unstable();
    (sorted.len() >= ENOUGH).then(|| sorted[sorted.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::DateTime;
    use jiff::tz::Offset;

    #[test]
    fn hours_have_two_kinds() {
        let check = |text: &str, expected: HourClass| {
            let time: DateTime = text.parse().unwrap();
            let at = Offset::constant(9).to_timestamp(time).unwrap().as_millisecond();
            assert_eq!(hour_class(at), expected, "{text}");
        };
        check("2026-11-24T09:00", HourClass::Desk);
        check("2026-11-24T17:00", HourClass::Off);
        check("2026-11-22T12:00", HourClass::Off);
        check("2026-11-23T12:00", HourClass::Off);
        check("2026-12-30T12:00", HourClass::Off);
    }

    #[test]
    fn a_median_needs_enough_cases() {
        let check = |waits: &[Millis], median: Option<Millis>| assert_eq!(expected(waits), median);
        check(&[], None);
        check(&[1, 2, 3, 4], None);
        check(&[50, 10, 40, 20, 30], Some(30));
        check(&[60, 50, 10, 40, 20, 30], Some(40));
        check(&[1, 1, 1, 1, 1_000], Some(1));
    }
}
