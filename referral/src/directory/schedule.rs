//! Opening hours as HSDS writes them: rows that repeat every week, and the days of a year that differ.
//! The text in OpenStreetMap's format stays the source; the rows are computed from it for a stretch of
//! days, because HSDS 3.0 knows neither public holidays nor dates on which a rule does not hold.

use crate::holiday;
use crate::hours::Hours;
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use std::collections::BTreeMap;

/// How many days of the same weekday are looked at to tell what is usual.
const LOOK: usize = 13;
const DAYS: [(Weekday, &str, &str); 7] = [
    (Weekday::Monday, "MO", "Mo"),
    (Weekday::Tuesday, "TU", "Tu"),
    (Weekday::Wednesday, "WE", "We"),
    (Weekday::Thursday, "TH", "Th"),
    (Weekday::Friday, "FR", "Fr"),
    (Weekday::Saturday, "SA", "Sa"),
    (Weekday::Sunday, "SU", "Su"),
];

/// The same hours on some days of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekly {
    /// Two-letter days with commas: `MO,TU`.
    pub byday: String,
    /// First minute.
    pub opens: Time,
    /// Last minute; 23:59 for the end of the day.
    pub closes: Time,
}

/// A day that differs from its week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The day.
    pub date: Date,
    /// When it is open on it; none when it is closed.
    pub open: Option<(Time, Time)>,
}

type Open = Vec<(Time, Time)>;

/// What repeats every week, as it is from a day on.
pub fn weekly(hours: &Hours, from: Date) -> Vec<Weekly> {
    let mut spans: BTreeMap<(Time, Time), Vec<&str>> = BTreeMap::new();
    for (weekday, code, _) in DAYS {
        for span in usual(hours, from, weekday) {
            spans.entry(span).or_default().push(code);
        }
    }
    let row =
        |((opens, closes), days): (_, Vec<&str>)| Weekly { byday: days.join(","), opens, closes };
    spans.into_iter().map(row).collect()
}

/// The days from `from` to `to`, both included, on which the hours differ from the usual week.
pub fn exceptions(hours: &Hours, from: Date, to: Date) -> Vec<Exception> {
    let week: Vec<Open> = DAYS.iter().map(|(day, ..)| usual(hours, from, *day)).collect();
    let mut found = Vec::new();
    let mut day = from;
    while day <= to {
        let open = hours.on(day);
        let usual = &week[day.weekday().to_monday_zero_offset() as usize];
        if open != *usual {
            let spans = open.iter().map(|span| Exception { date: day, open: Some(*span) });
            found.extend(spans);
            if open.is_empty() {
                found.push(Exception { date: day, open: None });
            }
        }
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    found
}

/// What holds on most days of this weekday that are no public holidays.
fn usual(hours: &Hours, from: Date, weekday: Weekday) -> Open {
    let mut seen: Vec<(Open, usize)> = Vec::new();
    let mut day = from;
    while day.weekday() != weekday {
        day = day.saturating_add(1.day());
    }
    for _ in 0..LOOK {
        let open = hours.on(day);
        match seen.iter_mut().find(|(known, _)| *known == open) {
            _ if holiday::is_public_holiday(day) => {}
            Some((_, times)) => *times += 1,
            None => seen.push((open, 1)),
        }
        day = day.saturating_add(1.week());
    }
    // The first of the most frequent: `max_by_key` would take the last.
    seen.into_iter().rev().max_by_key(|(_, times)| *times).map(|(open, _)| open).unwrap_or_default()
}

/// Hours from rows that repeat every week, as another directory wrote them: `(byday, opens, closes)`.
/// None when a row is not of that kind or there is none.
pub fn hours(rows: &[(String, String, String)]) -> Option<Hours> {
    let parts: Option<Vec<String>> = rows.iter().map(rule).collect();
    // In OpenStreetMap's format a later rule replaces an earlier one unless it is added with a comma.
    Hours::parse(&parts?.join(", ")).ok()
}

fn rule((byday, opens, closes): &(String, String, String)) -> Option<String> {
    let name = |code: &str| DAYS.iter().find(|(_, known, _)| *known == code).map(|(.., osm)| *osm);
    let days: Option<Vec<&str>> = byday.split(',').map(|code| name(code.trim())).collect();
    Some(format!("{} {}-{}", days?.join(","), clock(opens)?, clock(closes)?))
}

/// Hour and minute of a time with or without seconds and offset.
fn clock(text: &str) -> Option<&str> {
    let time = text.get(..5)?;
    let valid = time.parse::<Time>().is_ok() || time == "24:00";
    valid.then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    type Clock = (i8, i8);

    fn check(text: &str, expected: &[(&str, Clock, Clock)]) {
        let rows = weekly(&Hours::parse(text).unwrap(), date(2026, 11, 21));
        let expected: Vec<Weekly> = expected
            .iter()
            .map(|(byday, opens, closes)| Weekly {
                byday: (*byday).to_owned(),
                opens: time(opens.0, opens.1, 0, 0),
                closes: time(closes.0, closes.1, 0, 0),
            })
            .collect();
        assert_eq!(rows, expected, "{text}");
    }

    #[test]
    fn a_week_as_rows() {
        check("Mo-Fr 09:00-17:00; PH off", &[("MO,TU,WE,TH,FR", (9, 0), (17, 0))]);
        let lunch = [("MO,TU", (9, 0), (12, 0)), ("MO,TU", (13, 0), (17, 0))];
        check("Mo,Tu 09:00-12:00,13:00-17:00; Dec 29-Jan 03 off", &lunch);
        let two = [("SA,SU", (9, 0), (21, 0)), ("MO,TU,WE,TH,FR", (17, 0), (22, 0))];
        check("Mo-Fr 17:00-22:00; Sa,Su,PH 09:00-21:00", &two);
        check("24/7", &[("MO,TU,WE,TH,FR,SA,SU", (0, 0), (23, 59))]);
        check("off", &[]);
    }

    #[test]
    fn holidays_and_the_end_of_the_year_are_exceptions() {
        let hours = Hours::parse("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off").unwrap();
        let found = exceptions(&hours, date(2026, 11, 21), date(2027, 1, 5));
        let days: Vec<String> = found.iter().map(|found| found.date.to_string()).collect();
        let expected = ["2026-11-23", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"];
        assert_eq!(days, expected);
        assert!(found.iter().all(|found| found.open.is_none()));
    }

    #[test]
    fn rows_become_hours_again() {
        let row =
            |days: &str, from: &str, to: &str| (days.to_owned(), from.to_owned(), to.to_owned());
        let read = hours(&[row("MO,TU", "09:00:00", "12:00"), row("MO", "13:00+09:00", "15:30")]);
        let read = read.unwrap();
        assert_eq!(read.on(date(2026, 11, 16)).len(), 2);
        assert_eq!(read.on(date(2026, 11, 17)).len(), 1);
        assert_eq!(hours(&[row("1MO", "09:00", "12:00")]), None);
        assert_eq!(hours(&[row("MO", "nine", "12:00")]), None);
        assert_eq!(hours(&[]), None);
    }
}
