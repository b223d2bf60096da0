//! What a person is reminded of, if they want it: own dates, days of the checklist that the law sets,
//! steps that were put off, and the seasons of the year. Here is the page that shows it and the
//! switch; [`planned`] says what comes when, [`dates`] asks for own dates, [`tell`] writes the
//! reminder. What is written down outside follows [`follow`].

pub mod dates;
pub mod planned;
pub mod tell;

pub use dates::own_date;
pub use planned::{Planned, What, helpful, planned};

use super::Progress;
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::engine::say::{Arg, Line, Part, Say, line};
use crate::engine::{Decision, Effect, Kind, World};
use dates::Own;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::facts::Value;
use knowledge::library::Library;

/// How many of the coming days the page shows.
const SHOWN: usize = 10;

/// What the person is reminded of.
pub fn reminders(world: &World, memory: Memory) -> Decision {
    let on = memory.orientation.reminders;
    let head = if on { "reminders-are-on" } else { "reminders-are-off" };
    let say = page(world, &memory.orientation, head);
    Decision::new(memory, Kind::Answer, vec![say])
}

/// Reminds the person from now on, or stops.
pub fn set_reminders(world: &World, mut memory: Memory, on: bool) -> Decision {
    memory.orientation.reminders = on;
    let head = if on { "reminders-now-on" } else { "reminders-now-off" };
    let say = page(world, &memory.orientation, head);
    Decision::new(memory, Kind::Answer, vec![say])
}

fn page(world: &World, progress: &Progress, head: &'static str) -> Say {
    let mut say =
        Say::default().and(Part::Title(line("reminders-title"))).and(Part::Text(line(head)));
    let dates: Vec<Line> = progress.dates.iter().map(|own| date_line(own, world.today)).collect();
    let coming = planned::ahead(world.library, progress, world.today);
    let coming: Vec<Line> =
        coming.iter().take(SHOWN).filter_map(|one| coming_line(world.library, one)).collect();
    if progress.reminders && dates.is_empty() && coming.is_empty() {
        say = say.and(Part::Text(line("reminders-nothing")));
    }
    for (title, lines) in [("reminders-dates", dates), ("reminders-coming", coming)] {
        if !lines.is_empty() {
            say = say.and(Part::Text(line(title))).and(Part::List(lines));
        }
    }
    with_buttons(say, progress)
}

fn with_buttons(say: Say, progress: &Progress) -> Say {
    let say = if progress.reminders {
        say.button("button-reminders-off", Action::SetReminders(false))
    } else {
        say.button("button-reminders-on", Action::SetReminders(true))
    };
    let say = say.button("button-date-add", Action::OwnDate("new".to_owned()));
    let say = if progress.dates.is_empty() {
        say
    } else {
        say.button("button-date-remove", Action::OwnDate("drop".to_owned()))
    };
    say.or_person()
}

fn date_line(own: &super::OwnDate, today: Date) -> Line {
    let key = if own.on < today { "reminders-date-over" } else { "reminders-date" };
    let what = Own::from_key(&own.kind).unwrap_or(Own::Other);
    line(key).with("what", Arg::Key(what.label())).with("date", Arg::Date(own.on))
}

fn coming_line(library: &Library, one: &Planned) -> Option<Line> {
    let what = match &one.what {
        What::Date { kind, .. } => Arg::Key(kind.label()),
        What::Legal { due, .. } => Arg::Named(format!("due-{due}")),
        other => Arg::Topic(other.topic(library)?.to_owned()),
    };
    Some(line("reminders-line").with("date", Arg::Date(one.on)).with("what", what))
}

/// From when an extension of the period of stay can be applied for (the fact `ext-apply-months`).
fn stay_line(library: &Library, ends: Date, today: Date) -> Line {
    let months = match library.facts.get("ext-apply-months").map(|fact| &fact.value) {
        Some(Value::Months(months)) => *months,
        _ => 0,
    };
    let from = ends.saturating_sub(months.months());
    if from > today {
        line("date-stay-from").with("date", Arg::Date(from))
    } else {
        line("date-stay-now")
    }
}

/// Keeps in step what follows from what the person told: since when a step is put off, and, when
/// what they are to be reminded of has changed, what is written down of it.
pub fn follow(world: &World, before: &Progress, decision: &mut Decision) {
    let after = &mut decision.memory.orientation;
    if after == before {
        return;
    }
    let Progress { later, put_off, .. } = after;
    put_off.retain(|topic, _| later.contains(topic));
    for topic in later.iter() {
        put_off.entry(topic.clone()).or_insert(world.today);
    }
    let all = |progress: &Progress| planned(world.library, progress, world.today);
    if all(before) != all(after) && !decision.effects.contains(&Effect::Reminders) {
        decision.effects.push(Effect::Reminders);
    }
}

#[cfg(test)]
mod tests;
