//! The personal plan: the steps of a track that are for a person, with the days by which the law or
//! good sense wants them. The same answers on the same day give the same list. Days are days in
//! Japan; a period begins on the day after the event (Civil Code, art. 140) unless the law counts the
//! day itself, and a period of months ends as art. 143 says.

use super::{Answers, Track};
use crate::facts::{Facts, Value};
use jiff::ToSpan;
use jiff::civil::Date;

/// By when something has to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// From where it is counted.
    pub rule: Rule,
    /// Whether a law sets the day.
    pub legal: bool,
}

/// How a day follows from the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Within the period of this fact (days, weeks, months, years) after the day on which it begins.
    After {
        /// The fact's id.
        fact: String,
        /// Whether that day itself is the first of the period.
        counts_first: bool,
    },
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The topic.
    pub topic: String,
    /// The last day on which it is in time; `None` when there is none or the start is not known.
    pub due: Option<Date>,
    /// Whether a law sets the day.
    pub legal: bool,
    /// Whether the day is over.
    pub overdue: bool,
}

/// The list for a person: what has a legal day first, by day, then what has another day, then the
/// rest in the order of the track.
#[must_use]
pub fn checklist(facts: &Facts, track: &Track, answers: &Answers, today: Date) -> Vec<Item> {
    let mut items: Vec<Item> = track
        .steps_for(answers)
        .map(|step| {
            let due = step.due.as_ref().and_then(|due| day(facts, &due.rule, answers));
            let legal = step.due.as_ref().is_some_and(|due| due.legal);
            let overdue = due.is_some_and(|due| due < today);
            Item { topic: step.topic.clone(), due, legal, overdue }
        })
        .collect();
    items.sort_by_key(|item| (item.due.is_none(), !item.legal, item.due));
    items
}

/// The last day of a rule for a person.
#[must_use]
pub fn day(facts: &Facts, rule: &Rule, answers: &Answers) -> Option<Date> {
    let Rule::After { fact, counts_first } = rule;
    let start = answers.start?;
    let begin = if *counts_first { start } else { start.tomorrow().ok()? };
    let end = match facts.get(fact)?.value {
        Value::Days(n) => begin.checked_add(n.days()),
        Value::Weeks(n) => begin.checked_add(n.weeks()),
        Value::Months(n) => begin.checked_add(n.months()),
        Value::Years(n) => begin.checked_add(n.years()),
        _ => return None,
    };
    let end = end.ok()?;
    // Where the last month has no such day, the period ends with the month.
    let calendar = matches!(facts.get(fact)?.value, Value::Months(_) | Value::Years(_));
    if calendar && end.day() != begin.day() { Some(end) } else { end.yesterday().ok() }
}
