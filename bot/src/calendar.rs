//! Days and appointments as an iCalendar file (RFC 5545), for any calendar on a phone. The same events
//! at the same time give the same file.

use icalendar::{Alarm, Calendar, Component, Event as Entry, EventLike, Property, Trigger};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use referral::Millis;

/// What stands in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stays the same when the event changes, so that calendars replace it.
    pub uid: String,
    /// When it is.
    pub time: Time,
    /// What it is.
    pub title: String,
    /// What to know about it.
    pub text: String,
    /// Where more stands.
    pub url: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// How many days before a phone may ring; none when it shall not.
    pub remind_days: Option<u16>,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// A whole day.
    Day(Date),
    /// From a moment on, for so many minutes.
    From(Millis, u16),
}

/// The file, as `text/calendar`.
pub fn file(name: &str, events: &[Event], now: Millis) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for event in events {
        calendar.push(entry(event, now));
    }
    calendar.to_string()
}

fn entry(event: &Event, now: Millis) -> Entry {
    let mut entry = Entry::with_uid(&event.uid);
    entry.add_property("DTSTAMP", utc(now)).summary(&event.title).description(&event.text);
    match event.time {
        Time::Day(day) => {
            entry.append_property(whole_day("DTSTART", day));
            entry.append_property(whole_day("DTEND", day.saturating_add(1.day())));
            entry.add_property("TRANSP", "TRANSPARENT");
        }
        Time::From(start, minutes) => {
            entry.add_property("DTSTART", utc(start));
            entry.add_property("DTEND", utc(start + Millis::from(minutes) * 60_000));
        }
    }
    if let Some(url) = &event.url {
        entry.url(url);
    }
    if let Some(place) = &event.place {
        entry.location(place);
    }
    if let Some(days) = event.remind_days {
        // A whole day begins at midnight; nine in the morning is a better time to ring.
        let morning = if matches!(event.time, Time::Day(_)) { 9 } else { 0 };
        let before = chrono::Duration::hours(i64::from(days) * 24 - morning);
        let mut alarm = Alarm::display(&event.title, Trigger::before_start(before));
        alarm.add_property("DTSTAMP", utc(now)).uid(&format!("alarm-{}", event.uid));
        entry.alarm(alarm);
    }
    entry.done()
}

fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

/// A moment as `20261121T090000Z`.
fn utc(at: Millis) -> String {
    let at = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const NOW: Millis = 1_795_251_600_000;

    fn check(time: Time, expected: &[&str]) {
        let event = Event {
            uid: "one@tsunagu".to_owned(),
            time,
            title: "住所, の届け出".to_owned(),
            text: "A line\nand another; with signs".to_owned(),
            url: None,
            place: None,
            remind_days: Some(3),
        };
        let again = file("Tsunagu", std::slice::from_ref(&event), NOW);
        let file = file("Tsunagu", &[event], NOW);
        assert_eq!(file, again);
        for line in expected {
            assert!(file.contains(&format!("{line}\r\n")), "{line} in {file}");
        }
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    }

    #[test]
    fn a_day_and_an_appointment_are_read_by_calendars() {
        let leap = Time::Day(date(2028, 2, 29));
        check(leap, &["DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301"]);
        check(leap, &["UID:one@tsunagu", "DTSTAMP:20261121T090000Z", "SUMMARY:住所\\, の届け出"]);
        check(leap, &["TRIGGER;RELATED=START:-PT226800S"]);
        let appointment = Time::From(NOW, 90);
        check(appointment, &["DTSTART:20261121T090000Z", "DTEND:20261121T103000Z"]);
    }
}
