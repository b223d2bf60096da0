//! When a desk is open: the OpenStreetMap `opening_hours` format, with Japan's public holidays
//! as `PH` and dated exceptions in the same line, for example
//! `Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off; 2026 Nov 25 10:00-12:00`.
//! The crate `opening-hours` reads and evaluates it; its own list of Japanese holidays lacks the
//! substitute days, so ours (`holiday`) is given to it. All times are Japan's.

use crate::Millis;
use crate::holiday;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use jiff::civil::{Date, Time};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, LazyLock};

/// Japan's fixed offset from UTC in milliseconds.
const JAPAN: Millis = 9 * 3_600_000;
/// The years whose holidays are known here.
const YEARS: std::ops::RangeInclusive<i16> = 2024..=2099;
/// A desk that does not open for so long is treated as one that does not open.
const HORIZON_DAYS: i64 = 400;

/// Opening hours, read once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    text: String,
    parsed: OpeningHours,
}

/// Why a text is no opening hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" are no opening hours; write them as in OpenStreetMap, for example Mo-Fr 09:00-17:00; PH off"
)]
pub struct HoursError(String);

impl Hours {
    /// Reads opening hours.
    ///
    /// # Errors
    /// When the text is empty or not in the format.
    pub fn parse(text: &str) -> Result<Hours, HoursError> {
        let text = text.trim();
        let fault = || HoursError(text.to_owned());
        if text.is_empty() {
            return Err(fault());
        }
        let parsed: OpeningHours = text.parse().map_err(|_| fault())?;
        let context = Context::default().with_holidays(HOLIDAYS.clone());
        Ok(Hours { text: text.to_owned(), parsed: parsed.with_context(context) })
    }

    /// The text as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is open at this moment.
    pub fn is_open(&self, now: Millis) -> bool {
        local(now).is_some_and(|time| self.parsed.is_open(time))
    }

    /// The next moment at which it is open: now when it is, none when it does not open within
    /// 400 days.
    pub fn next_open(&self, now: Millis) -> Option<Millis> {
        self.intervals(now).next().map(|(from, _)| from)
    }

    /// The moment at which it will have been open for `span` milliseconds since `now`; none when it
    /// does not open that long within 400 days. A span of zero is over when it next opens.
    pub fn after(&self, now: Millis, span: Millis) -> Option<Millis> {
        let mut left = span;
        for (from, to) in self.intervals(now) {
            if left <= to - from {
                return Some(from + left);
            }
            left -= to - from;
        }
        None
    }

    /// When it is open on a day, in order; 24:00 is given as 23:59.
    pub fn on(&self, day: Date) -> Vec<(Time, Time)> {
        let Some(day) = naive(day) else {
            return Vec::new();
        };
        let start = day.and_time(NaiveTime::MIN);
        let end = start + TimeDelta::days(1);
        let open = self.parsed.iter_range(start, end).filter(|range| range.kind == RuleKind::Open);
        open.map(|range| (clock(range.range.start, start), clock(range.range.end, start))).collect()
    }

    /// Whether the text says what holds on public holidays.
    pub fn names_holidays(&self) -> bool {
        self.text.contains("PH") || self.text == "24/7"
    }

    /// Open stretches from `now` on, as far as the horizon, the first cut at `now`.
    fn intervals(&self, now: Millis) -> impl Iterator<Item = (Millis, Millis)> {
        let start = local(now).unwrap_or_default();
        let end = start + TimeDelta::days(HORIZON_DAYS);
        self.parsed
            .iter_range(start, end)
            .filter(|range| range.kind == RuleKind::Open)
            .map(|range| (millis(range.range.start), millis(range.range.end)))
    }
}

static HOLIDAYS: LazyLock<ContextHolidays> = LazyLock::new(|| {
    let mut public = compact_calendar::CompactCalendar::default();
    for day in YEARS.flat_map(holiday::of_year).filter_map(naive) {
        public.insert(day);
    }
    ContextHolidays::new(Arc::new(public), Arc::default())
});

impl TryFrom<String> for Hours {
    type Error = HoursError;

    fn try_from(text: String) -> Result<Hours, HoursError> {
        Hours::parse(&text)
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> String {
        hours.text
    }
}

fn local(now: Millis) -> Option<NaiveDateTime> {
    chrono::DateTime::from_timestamp_millis(now.checked_add(JAPAN)?).map(|time| time.naive_utc())
}

fn millis(time: NaiveDateTime) -> Millis {
    time.and_utc().timestamp_millis() - JAPAN
}

fn naive(day: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year().into(), day.month() as u32, day.day() as u32)
}

/// The time of day, the last minute for the end of the day.
fn clock(time: NaiveDateTime, start: NaiveDateTime) -> Time {
    if time.date().day() == start.date().day() {
        Time::constant(time.hour() as i8, time.minute() as i8, 0, 0)
    } else {
        Time::constant(23, 59, 0, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{DateTime, date};
    use jiff::tz::Offset;

    fn at(text: &str) -> Millis {
        let time: DateTime = text.parse().unwrap();
        Offset::constant(9).to_timestamp(time).unwrap().as_millisecond()
    }

    const DESK: &str =
        "Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 29-Jan 03 off; 2026 Nov 25 10:00-11:00";

    #[test]
    fn open_or_when_next() {
        let desk = Hours::parse(DESK).unwrap();
        let check = |now: &str, next: &str| {
            assert_eq!(desk.next_open(at(now)), Some(at(next)), "{now}");
            assert_eq!(desk.is_open(at(now)), now == next, "{now}");
        };
        check("2026-11-20T16:59", "2026-11-20T16:59");
        check("2026-11-20T12:30", "2026-11-20T13:00");
        check("2026-11-20T17:00", "2026-11-24T09:00");
        check("2026-11-24T20:00", "2026-11-25T10:00");
        check("2026-12-28T17:00", "2027-01-04T09:00");
        check("2027-03-19T18:00", "2027-03-23T09:00");
    }

    #[test]
    fn a_span_counts_only_while_it_is_open() {
        let desk = Hours::parse(DESK).unwrap();
        let hour = 3_600_000;
        let check = |now: &str, hours: Millis, end: &str| {
            assert_eq!(desk.after(at(now), hours * hour), Some(at(end)), "{now} + {hours} h");
        };
        check("2026-11-20T10:00", 1, "2026-11-20T11:00");
        check("2026-11-20T11:00", 2, "2026-11-20T14:00");
        check("2026-11-20T16:00", 2, "2026-11-24T10:00");
        check("2026-11-21T03:00", 0, "2026-11-24T09:00");
    }

    #[test]
    fn nonsense_and_never() {
        assert!(Hours::parse("").is_err());
        assert!(Hours::parse("whenever").is_err());
        let closed = Hours::parse("off").unwrap();
        assert_eq!((closed.next_open(0), closed.after(0, 1)), (None, None));
        let always = Hours::parse("24/7").unwrap();
        assert_eq!(always.on(date(2026, 11, 23)).len(), 1);
        assert_eq!(Hours::parse(DESK).unwrap().on(date(2026, 11, 23)), Vec::new());
    }
}
