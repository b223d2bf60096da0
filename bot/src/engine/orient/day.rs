//! A day as people write it: year first, with a month's name, in Japanese with or without era, in the
//! Buddhist years of Thailand, in the digits of any script. What could be two days is no day: a wrong
//! guess would be a wrong deadline, so it is asked again.

use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::orientation::Spoken;

/// Why a text is no day that we can count with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// It is not certain which day is meant, if any.
    Unreadable,
    /// The calendar has no such day.
    Impossible,
    /// It lies so far away that the year must be wrong.
    TooFar,
}

/// How long ago a day may be, in years: a long life.
const BACK: i32 = 100;
/// How far ahead, in years: longer than any card or passport is valid.
const AHEAD: i32 = 20;

/// Between a Buddhist year of Thailand and the same year of the common era.
const BUDDHIST: i32 = 543;
/// The day that a text means. A day without a year is the one nearest to `today`.
///
/// # Errors
/// When it is no certain day, none of the calendar, or absurdly far from `today`.
pub fn read(spoken: &Spoken, text: &str, today: Date) -> Result<Date, DayProblem> {
    let (numbers, words) = taken_apart(&spoken.cleaned(text));
    let (year, month, day) = meant(spoken, &numbers, &words).ok_or(DayProblem::Unreadable)?;
    let date = match year {
        Some(year) => known(common_era(year), month, day),
        None => nearest(month, day, today),
    };
    let date = date.ok_or(DayProblem::Impossible)?;
    let years = i32::from(date.year()) - i32::from(today.year());
    if (-BACK..=AHEAD).contains(&years) { Ok(date) } else { Err(DayProblem::TooFar) }
}

/// The runs of digits and the runs of letters, each in their order.
fn taken_apart(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut words): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut last = None;
    for c in text.chars() {
        let kind = (!c.is_whitespace()).then_some(c.is_ascii_digit());
        let list = match kind {
            None => {
                last = None;
                continue;
            }
            Some(true) => &mut numbers,
            Some(false) => &mut words,
        };
        match list.last_mut().filter(|_| last == kind) {
            Some(run) => run.push(c),
            None => list.push(c.to_string()),
        }
        last = kind;
    }
    (numbers, words)
}

/// Year, month and day, when there is only one way to read them.
fn meant(spoken: &Spoken, numbers: &[String], words: &[String]) -> Option<(Option<i32>, i32, i32)> {
    let value: Vec<i32> = numbers.iter().map(|n| n.parse().ok()).collect::<Option<_>>()?;
    let era = words.iter().find_map(|word| spoken.era(word));
    let month = words.iter().find_map(|word| spoken.month(word));
    let known = |word: &String| {
        spoken.is_between(word) || spoken.era(word).is_some() || spoken.month(word).is_some()
    };
    if !words.iter().all(known) {
        return None;
    }
    let long = |n: usize| numbers[n].len() == 4;
    let short = |n: usize| numbers[n].len() <= 2;
    match (value.as_slice(), era, month) {
        (&[y, m, d], Some(before), None) if y < 100 => Some((Some(before + y), m, d)),
        (&[y, m, d], None, None) if long(0) && short(1) && short(2) => Some((Some(y), m, d)),
        (&[a, b, y], None, None) if short(0) && short(1) && long(2) => {
            ordered(a, b).map(|(m, d)| (Some(y), m, d))
        }
        (&[d, y], None, Some(m)) if long(1) => Some((Some(y), m, d)),
        (&[y, d], None, Some(m)) if long(0) => Some((Some(y), m, d)),
        (&[d], None, Some(m)) if d < 100 => Some((None, m, d)),
        (&[m, d], None, None) if words.iter().any(|word| spoken.marks_a_month(word)) => {
            Some((None, m, d))
        }
        (&[all], None, None) if numbers[0].len() == 8 => {
            Some((Some(all / 10_000), all / 100 % 100, all % 100))
        }
        _ => None,
    }
}

/// Month and day of two numbers before a year: in some countries the day comes first, in others the
/// month. Nothing, when both could be the month.
fn ordered(a: i32, b: i32) -> Option<(i32, i32)> {
    match (a <= 12, b <= 12) {
        (true, true) if a != b => None,
        (true, _) => Some((a, b)),
        (false, _) => Some((b, a)),
    }
}

fn common_era(year: i32) -> i32 {
    if (2_400..2_700).contains(&year) { year - BUDDHIST } else { year }
}

fn known(year: i32, month: i32, day: i32) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(i16::try_from(year).ok()?, month, day).ok()
}

/// The day of this or a neighbouring year that is nearest to `today`.
fn nearest(month: i32, day: i32, today: Date) -> Option<Date> {
    let year = i32::from(today.year());
    let near = (year - 1..=year + 1).filter_map(|year| known(year, month, day));
    near.min_by_key(|date| date.duration_since(today).as_hours().abs())
}

/// A day that is asked for and may have been or come: at most two years ahead.
///
/// # Errors
/// As [`read`].
pub fn start(spoken: &Spoken, text: &str, today: Date) -> Result<Date, DayProblem> {
    let date = read(spoken, text, today)?;
    let last = today.checked_add(2.years()).unwrap_or(today);
    if date > last { Err(DayProblem::TooFar) } else { Ok(date) }
}

#[cfg(test)]
mod tests;
