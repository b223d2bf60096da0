//! Reads a day as people write it: 2027-03-31, 2027/3/31, 20270331, 31.03.2027 where the order is
//! clear, Japanese with the signs for year, month and day or with the era Reiwa, and all of it in the
//! digits of other scripts. What could be two different days is not guessed at.

use jiff::ToSpan;
use jiff::civil::Date;

/// Why a text is not the day that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// It is no day, or could be two.
    Unreadable,
    /// There is no such day in the calendar.
    Impossible,
    /// Nobody means a day that far away.
    TooFar,
}

/// The digit 0 of the scripts in which people write numbers.
const ZEROS: [u32; 7] = [0x0966, 0x0660, 0x06f0, 0x0e50, 0x1040, 0x17e0, 0xff10];
/// Signs that may stand between the numbers: year, month, day, and the first sign of Reiwa.
const SIGNS: &str = "\u{5e74}\u{6708}\u{65e5}";
const REIWA: &str = "\u{4ee4}\u{548c}";
/// The year before the first of Reiwa.
const BEFORE_REIWA: i16 = 2018;
/// How far away a day may be, in years: a passport and a card are valid for ten.
const YEARS: i64 = 20;

/// The day that a text names.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str, today: Date) -> Result<Date, DayProblem> {
    let text: String = text.chars().map(ascii).collect();
    let reiwa = text.contains(REIWA);
    let text = text.replace(REIWA, " ");
    if text.chars().any(|c| !(c.is_ascii_digit() || is_separator(c))) {
        return Err(DayProblem::Unreadable);
    }
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let signs = text.contains(|c| SIGNS.contains(c));
    let day = match numbers[..] {
        [year, month, day] if reiwa => date(BEFORE_REIWA + number(year)?, month, day),
        [year, month, day] if year.len() == 4 => date(number(year)?, month, day),
        [one, two, year] if year.len() == 4 => by_size(one, two, number(year)?),
        [month, day] if signs => next(month, day, today),
        [all] if all.len() == 8 => date(number(&all[..4])?, &all[4..6], &all[6..]),
        _ => Err(DayProblem::Unreadable),
    }?;
    let far = YEARS.years();
    let near = today.saturating_sub(far)..=today.saturating_add(far);
    if near.contains(&day) { Ok(day) } else { Err(DayProblem::TooFar) }
}

fn ascii(c: char) -> char {
    let value = ZEROS.iter().map(|zero| (c as u32).wrapping_sub(*zero)).find(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || "-/.,\u{ff0f}\u{3002}\u{30fb}".contains(c) || SIGNS.contains(c)
}

fn number(text: &str) -> Result<i16, DayProblem> {
    text.parse().ok().filter(|n| *n < 9000).ok_or(DayProblem::Unreadable)
}

fn date(year: i16, month: &str, day: &str) -> Result<Date, DayProblem> {
    let part = |text: &str| text.parse::<i8>().map_err(|_| DayProblem::Impossible);
    Date::new(year, part(month)?, part(day)?).map_err(|_| DayProblem::Impossible)
}

/// Day and month in the order that only one of them can have.
fn by_size(one: &str, two: &str, year: i16) -> Result<Date, DayProblem> {
    match (number(one)? > 12, number(two)? > 12) {
        (true, false) => date(year, two, one),
        (false, true) => date(year, one, two),
        _ if one == two => date(year, one, two),
        _ => Err(DayProblem::Unreadable),
    }
}

/// The next such day, today included.
fn next(month: &str, day: &str, today: Date) -> Result<Date, DayProblem> {
    let mut years = (today.year()..).take(9).filter_map(|year| date(year, month, day).ok());
    years.find(|day| *day >= today).ok_or(DayProblem::Impossible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_people_write_them() {
        let check = |text: &str, expected: Result<Date, DayProblem>| {
            assert_eq!(read(text, date(2026, 11, 21)), expected, "{text}");
        };
        let day = Ok(date(2027, 3, 31));
        check("2027-03-31", day);
        check(" 2027/3/31 ", day);
        check("20270331", day);
        check("31.03.2027", day);
        check("3/31/2027", day);
        check("2027年3月31日", day);
        check("令和9年3月31日", day);
        check("3月31日", day);
        check("२०२७-०३-३१", day);
        check("၂၀၂၇-၀၃-၃၁", day);
        check("２０２７／３／３１", day);
        check("11月21日", Ok(date(2026, 11, 21)));
        check("2月29日", Ok(date(2028, 2, 29)));
        check("2036-11-20", Ok(date(2036, 11, 20)));
        check("2027-02-29", Err(DayProblem::Impossible));
        check("2027-13-01", Err(DayProblem::Impossible));
        check("1890-01-01", Err(DayProblem::TooFar));
        check("2099-01-01", Err(DayProblem::TooFar));
        for text in ["5.11.2026", "next year", "31", "110", "3/31", "2027", "1-2-3", "", "年"] {
            check(text, Err(DayProblem::Unreadable));
        }
    }
}
