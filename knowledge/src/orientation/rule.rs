//! How a day follows from the day on which a track begins. A period begins on the day after the event
//! (Civil Code, art. 140) unless the law counts the day itself; weeks, months and years end on the day
//! before the one that corresponds to their beginning, and where the last month has no such day, with
//! that month (art. 143). The day is told as it is also when the office is closed on it: many laws
//! then allow the next working day, but the earlier day is the safe one. Days are days in Japan.

use crate::facts::{Facts, Value};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// How a day follows from the day on which the track begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Within the period of this fact (days, weeks, months, years) after the start day.
    After {
        /// The fact's id.
        fact: String,
        /// Whether the start day itself is the first of the period.
        counts_first: bool,
    },
    /// So early that the whole period of this fact is over by the start day, as a notice is given.
    Before {
        /// The fact's id.
        fact: String,
    },
    /// On the start day at the latest.
    OnStart,
    /// On the day of the year of this fact (a date, of which month and day count): the first one on or
    /// after the start day; when that is a year ago, the next one.
    By {
        /// The fact's id.
        fact: String,
    },
    /// Within the period of this fact after an event of its own (a death, a lost card), whose day
    /// nobody asks for: the list names the thing and no day.
    Within {
        /// The fact's id.
        fact: String,
    },
    /// From the period of this fact before a day that nobody asks for (the end of the period of
    /// stay): the list names the thing and no day.
    Ahead {
        /// The fact's id.
        fact: String,
    },
}

impl Rule {
    /// The fact that holds the number.
    #[must_use]
    pub fn fact(&self) -> Option<&str> {
        match self {
            Rule::OnStart => None,
            Rule::After { fact, .. }
            | Rule::Before { fact }
            | Rule::By { fact }
            | Rule::Within { fact }
            | Rule::Ahead { fact } => Some(fact),
        }
    }

    /// Whether it needs the start day.
    #[must_use]
    pub fn counts_from_start(&self) -> bool {
        !matches!(self, Rule::Within { .. } | Rule::Ahead { .. })
    }
}

/// The last day on which it is in time for somebody who begins on `start`; `None` for a rule with an
/// event of its own, for a fact of another kind, and beyond the calendar.
#[must_use]
pub fn day(facts: &Facts, rule: &Rule, start: Date) -> Option<Date> {
    let value = |id: &str| facts.get(id).map(|fact| &fact.value);
    match rule {
        Rule::OnStart => Some(start),
        Rule::After { fact, counts_first: true } => last(start, value(fact)?),
        Rule::After { fact, counts_first: false } => last(start.tomorrow().ok()?, value(fact)?),
        Rule::Before { fact } => ahead(start, value(fact)?),
        Rule::By { fact } => yearly(start, value(fact)?),
        Rule::Within { .. } | Rule::Ahead { .. } => None,
    }
}

/// The same, seen from `today`: of a day that comes back every year, one that is a year past says
/// nothing any more, and the next one counts.
#[must_use]
pub fn current(facts: &Facts, rule: &Rule, start: Date, today: Date) -> Option<Date> {
    let first = day(facts, rule, start)?;
    let Rule::By { .. } = rule else { return Some(first) };
    let stale = today.checked_sub(1.year()).is_ok_and(|year_ago| first <= year_ago);
    if stale { day(facts, rule, today) } else { Some(first) }
}

/// The first day of a time that opens the period of this fact before `day`, as with an application
/// that is taken from three months before the end.
#[must_use]
pub fn opening(facts: &Facts, fact: &str, day: Date) -> Option<Date> {
    day.checked_sub(span(&facts.get(fact)?.value)?).ok()
}

/// Whether it is a number of days, weeks, months or years.
#[must_use]
pub fn is_period(value: &Value) -> bool {
    span(value).is_some()
}

fn span(value: &Value) -> Option<Span> {
    let span = Span::new();
    let counted = match value {
        Value::Days(n) => span.try_days(*n),
        Value::Weeks(n) => span.try_weeks(*n),
        Value::Months(n) => span.try_months(*n),
        Value::Years(n) => span.try_years(*n),
        _ => return None,
    };
    counted.ok()
}

/// The last day of a period whose first day is `begin`.
fn last(begin: Date, period: &Value) -> Option<Date> {
    let end = begin.checked_add(span(period)?).ok()?;
    let calendar = matches!(period, Value::Months(_) | Value::Years(_));
    // Where the last month has no such day, the period ends with the month.
    if calendar && end.day() != begin.day() { Some(end) } else { end.yesterday().ok() }
}

/// The last day on which a notice still leaves the whole period before `start` is over. A month that
/// is shorter than another moves it by at most three days.
fn ahead(start: Date, period: &Value) -> Option<Date> {
    let mut notice = start.checked_sub(span(period)?).ok()?.checked_add(3.days()).ok()?;
    while last(notice.tomorrow().ok()?, period)? > start {
        notice = notice.yesterday().ok()?;
    }
    Some(notice)
}

fn yearly(start: Date, value: &Value) -> Option<Date> {
    let Value::Date(date) = value else { return None };
    // Eight years, for 29 February around a year that is none (1900, 2100).
    let years = (0..=8).filter_map(|later| start.year().checked_add(later));
    years
        .filter_map(|year| Date::new(year, date.month(), date.day()).ok())
        .find(|date| *date >= start)
}
