//! Japan's public holidays, by the rules of the Act on National Holidays (国民の祝日に関する法律,
//! Act No. 178 of 1948, as amended up to 2018). The two equinox days follow the usual
//! approximation of the astronomical date, which is right from 1980 to 2099; the Cabinet
//! announces them officially on 1 February of the year before. The Olympic moves of 2020 and
//! 2021 are over and left out: nothing here looks at past years.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Whether offices rest on this day because of the Act: a holiday, its substitute when it
/// falls on a Sunday, or the day between two holidays.
pub fn is_public_holiday(day: Date) -> bool {
    named(day) || substitute(day) || between(day)
}

/// All public holidays of a year, in order.
pub fn of_year(year: i16) -> Vec<Date> {
    let first = date(year, 1, 1);
    first
        .series(1.day())
        .take_while(|day| day.year() == year)
        .filter(|d| is_public_holiday(*d))
        .collect()
}

/// The days that article 2 names.
fn named(day: Date) -> bool {
    match (day.month(), day.day()) {
        (1, 1) | (2, 11) | (2, 23) | (4, 29) | (5, 3..=5) | (8, 11) | (11, 3) | (11, 23) => true,
        (1 | 10, 8..=14) | (7 | 9, 15..=21) if day.weekday() == Weekday::Monday => true,
        (3, equinox) => equinox == equinox_day(day.year(), 20.8431),
        (9, equinox) => equinox == equinox_day(day.year(), 23.2488),
        _ => false,
    }
}

/// The day of the month on which the sun crosses the equator, from its day in 1980.
fn equinox_day(year: i16, in_1980: f64) -> i8 {
    let since = f64::from(year - 1980);
    (in_1980 + 0.242_194 * since - (since / 4.0).floor()).floor() as i8
}

/// Article 3, paragraph 2: the first day after a holiday on Sunday that is none itself.
fn substitute(day: Date) -> bool {
    if named(day) {
        return false;
    }
    let mut before = day;
    loop {
        before = before.saturating_sub(1.day());
        if !named(before) {
            return false;
        }
        if before.weekday() == Weekday::Sunday {
            return true;
        }
    }
}

/// Article 3, paragraph 3: a day with a holiday on each side.
fn between(day: Date) -> bool {
    !named(day) && named(day.saturating_sub(1.day())) && named(day.saturating_add(1.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dates of 2026 and 2027 as the Cabinet Office lists them (syukujitsu.csv).
    #[test]
    fn holidays_are_those_of_the_cabinet_office() {
        let check = |year: i16, expected: &str| {
            let days: Vec<String> =
                of_year(year).iter().map(|d| d.strftime("%-m/%-d").to_string()).collect();
            assert_eq!(days.join(" "), expected, "{year}");
        };
        check(
            2026,
            "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
        );
        check(
            2027,
            "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
        );
        check(
            2024,
            "1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        );
    }
}
