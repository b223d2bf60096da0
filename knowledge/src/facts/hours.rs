//! When a telephone line answers, written in a subset of the OpenStreetMap `opening_hours`
//! format (<https://wiki.openstreetmap.org/wiki/Key:opening_hours>): `24/7`, or parts such as
//! `Mo-Fr 09:00-17:00; Sa,Su,PH 09:00-21:00`, where `PH` is a public holiday.

use std::fmt;

use jiff::civil::Weekday;

/// When somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day (`24/7`).
    Always,
    /// In these parts of the week, in the order of the source.
    Week(Vec<Opening>),
}

/// The same hours on some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The days on which it opens.
    pub days: Vec<DayRange>,
    /// First minute.
    pub from: Clock,
    /// End; earlier than `from` when it lies on the next day.
    pub to: Clock,
}

/// Days that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayRange {
    /// From the one weekday to the other, both included; the same twice for a single day.
    Days(Weekday, Weekday),
    /// Public holidays.
    PublicHolidays,
}

/// A time of day in Japan; 24:00 is the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl Hours {
    /// Reads the text of a fact's `hours`.
    ///
    /// # Errors
    /// A sentence for the writer when the text is not in the subset.
    pub fn parse(text: &str) -> Result<Hours, String> {
        if text == "24/7" {
            return Ok(Hours::Always);
        }
        let openings: Option<Vec<_>> = text.split(';').map(|part| opening(part.trim())).collect();
        openings.map(Hours::Week).ok_or_else(|| {
            format!("the hours \"{text}\" must read like \"Mo-Fr 09:00-17:00; Sa,PH 10:00-16:00\" or \"24/7\".")
        })
    }
}

fn opening(part: &str) -> Option<Opening> {
    let (days, times) = part.split_once(' ')?;
    let (from, to) = times.trim().split_once('-')?;
    let (from, to) = (clock(from)?, clock(to)?);
    let days: Option<Vec<_>> = days.split(',').map(day_range).collect();
    (from != to && from.hour < 24).then_some(Opening { days: days?, from, to })
}

fn day_range(text: &str) -> Option<DayRange> {
    if text == "PH" {
        return Some(DayRange::PublicHolidays);
    }
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some(DayRange::Days(weekday(first)?, weekday(last)?))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "Mo" => Weekday::Monday,
        "Tu" => Weekday::Tuesday,
        "We" => Weekday::Wednesday,
        "Th" => Weekday::Thursday,
        "Fr" => Weekday::Friday,
        "Sa" => Weekday::Saturday,
        "Su" => Weekday::Sunday,
        _ => return None,
    })
}

fn clock(text: &str) -> Option<Clock> {
    let (hour, minute) = text.split_once(':')?;
    let two = |digits: &str| digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
    let good = two(hour) && two(minute);
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (good && minute < 60 && (hour < 24 || (hour == 24 && minute == 0)))
        .then_some(Clock { hour, minute })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hour: u8, minute: u8) -> Clock {
        Clock { hour, minute }
    }

    #[test]
    fn reads_the_subset() {
        use DayRange::{Days, PublicHolidays};
        use Weekday::{Friday, Monday, Saturday, Sunday};
        assert_eq!(Hours::parse("24/7"), Ok(Hours::Always));
        let week = Opening { days: vec![Days(Monday, Friday)], from: at(9, 0), to: at(17, 15) };
        assert_eq!(Hours::parse("Mo-Fr 09:00-17:15"), Ok(Hours::Week(vec![week.clone()])));
        let weekend = Opening {
            days: vec![Days(Saturday, Saturday), Days(Sunday, Sunday), PublicHolidays],
            from: at(9, 0),
            to: at(21, 0),
        };
        assert_eq!(
            Hours::parse("Mo-Fr 09:00-17:15; Sa,Su,PH 09:00-21:00"),
            Ok(Hours::Week(vec![week, weekend]))
        );
        let night = Opening { days: vec![Days(Monday, Sunday)], from: at(19, 0), to: at(8, 0) };
        assert_eq!(Hours::parse("Mo-Su 19:00-08:00"), Ok(Hours::Week(vec![night])));
    }

    #[test]
    fn refuses_the_rest() {
        for text in [
            "",
            "always",
            "Mo-Fr",
            "09:00-17:00",
            "Mo-Fr 9:00-17:00",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 09:60-17:00",
            "Mon-Fri 09:00-17:00",
            "Mo-Fr 09:00-09:00",
            "Mo-Fr 24:00-09:00",
            "Mo-Fr 09:00-17:00;",
            "Mo-Fr 09:00-12:00,13:00-17:00",
            "mo-fr 09:00-17:00",
        ] {
            assert!(Hours::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_clocks_are_on_the_dial(text in "[MoTuFrPH0-9:,; -]{0,30}") {
            if let Ok(Hours::Week(openings)) = Hours::parse(&text) {
                for opening in openings {
                    prop_assert!(opening.from.hour < 24 && opening.to <= at(24, 0));
                    prop_assert!(!opening.days.is_empty());
                }
            }
        }
    }
}
