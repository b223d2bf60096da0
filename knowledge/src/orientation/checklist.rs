//! The checklist: the steps of a track that are for a person, with the days by which the law or good
//! sense wants them. The same answers on the same day give the same list. How the days are counted,
//! [`super::rule`] says; they are shown as they are, also when the office is closed then, because the
//! earlier day is the safe one. The start day means what the track asks for (arrival, birth, last day
//! of work), so it has to be asked anew for another track.

pub use super::rule::Rule;

use super::answers::When;
use super::{Answers, Step, Track, rule};
use crate::facts::{Fact, Facts, Status};
use jiff::civil::Date;

/// By when something has to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// From where it is counted.
    pub rule: Rule,
    /// The fact that says how long before the start day it becomes possible.
    pub opens: Option<String>,
    /// Whether a law sets the day.
    pub legal: bool,
    /// What has to be done: `due-<what>` is its sentence. It is the fact's id unless the file says
    /// otherwise.
    pub what: String,
    /// For whom the day is; whoever did not tell is meant too.
    pub when: When,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The topic.
    pub topic: String,
    /// The first of its days; `None` when there is none or the start is not known.
    pub due: Option<Date>,
    /// Whether a law sets that day; without a day, whether a law sets any period.
    pub legal: bool,
    /// Whether that day is over.
    pub overdue: bool,
    /// Everything that has to be done, those with a day first, by day.
    pub days: Vec<Day>,
}

/// Something that has to be done for a line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// What: `due-<what>` is its sentence.
    pub what: String,
    /// The last day on which it is in time; `None` when the start is not known or it has an event of
    /// its own.
    pub on: Option<Date>,
    /// The first day on which it is possible, when that matters.
    pub opens: Option<Date>,
    /// Whether a law sets it.
    pub legal: bool,
    /// Whether its day is over.
    pub overdue: bool,
    /// The fact that holds the number.
    pub fact: Option<String>,
    /// Whether nobody could confirm that fact: a reader has to be told.
    pub unconfirmed: bool,
}

/// The list for a person: what has a legal day first, by day, then what has another day, then the
/// rest in the order of the track. Each topic stands there once.
#[must_use]
pub fn checklist(facts: &Facts, track: &Track, answers: &Answers, today: Date) -> Vec<Item> {
    let steps = track.steps_for(answers);
    let mut items: Vec<Item> = steps.map(|step| item(facts, step, answers, today)).collect();
    items.sort_by_key(|item| (item.due.is_none(), item.due.is_some() && !item.legal, item.due));
    items
}

fn item(facts: &Facts, step: &Step, answers: &Answers, today: Date) -> Item {
    let due = step.due.iter().filter(|due| due.when.holds(answers));
    let mut days: Vec<Day> = due.map(|due| one(facts, due, answers.start, today)).collect();
    days.sort_by_key(|day| (day.on.is_none(), day.on, !day.legal));
    let first = days.first().filter(|day| day.on.is_some());
    Item {
        topic: step.topic.clone(),
        due: first.and_then(|day| day.on),
        legal: first.map_or_else(|| days.iter().any(|day| day.legal), |day| day.legal),
        overdue: first.is_some_and(|day| day.overdue),
        days,
    }
}

fn one(facts: &Facts, due: &Due, start: Option<Date>, today: Date) -> Day {
    let on = start.and_then(|start| rule::current(facts, &due.rule, start, today));
    let opens = due.opens.as_deref();
    let unconfirmed = |id| facts.get(id).is_some_and(is_unconfirmed);
    Day {
        what: due.what.clone(),
        on,
        opens: start.zip(opens).and_then(|(start, fact)| rule::opening(facts, fact, start)),
        legal: due.legal,
        overdue: on.is_some_and(|on| on < today),
        fact: due.rule.fact().map(str::to_owned),
        unconfirmed: due.rule.fact().into_iter().chain(opens).any(unconfirmed),
    }
}

fn is_unconfirmed(fact: &Fact) -> bool {
    fact.status == Status::Unconfirmed
}
