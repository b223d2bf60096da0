//! The checklist in the conversation: the days that the law sets first, then other days, then what
//! has none, short, without what is done or not for this person. And the day of a single step.

use super::{name, own};
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::engine::say::{Arg, Line, Part, Say, line};
use crate::engine::{Decision, Effect, Kind, World};
use jiff::civil::Date;
use knowledge::orientation::checklist::{Day, Item, checklist};
use knowledge::orientation::{Answers, Question, Track};

/// The list of a track for a person, today.
fn items(world: &World, track: &Track, answers: &Answers) -> Vec<Item> {
    checklist(&world.library.facts, track, answers, world.today)
}

/// The checklist of the track that the person walks, and where it can be read and printed.
pub(super) fn show(world: &World, memory: Memory) -> Decision {
    let Some(track) = own(world, &memory) else {
        return super::choose::tracks(world, memory);
    };
    let say = card(world, &memory, track);
    Decision::new(memory, Kind::Answer, vec![say]).with(Effect::Checklist)
}

fn card(world: &World, memory: &Memory, track: &Track) -> Say {
    let progress = &memory.orientation;
    let (open, done): (Vec<Item>, Vec<Item>) = items(world, track, &progress.answers)
        .into_iter()
        .filter(|item| !progress.dropped.contains(&item.topic))
        .partition(|item| !progress.done.contains(&item.topic));
    let mut dated: Vec<(Date, &Day)> =
        open.iter().flat_map(|item| &item.days).filter_map(|day| Some((day.on?, day))).collect();
    dated.sort_by_key(|(on, _)| *on);
    let title = line("orient-checklist-title").with("track", name(track));
    let mut say = Say::default().and(Part::Title(title));
    if dated.iter().any(|(_, day)| day.overdue) {
        say = say.and(Part::Text(line("orient-checklist-overdue")));
    }
    if track.questions.contains(&Question::Start) && progress.answers.start.is_none() {
        say = say.and(Part::Text(line("orient-checklist-no-day")));
    }
    let days = |legal| dated.iter().filter(move |(_, day)| day.legal == legal);
    say = listed(say, "orient-checklist-legal", days(true).map(dated_line).collect());
    let undated = open.iter().filter(|item| item.due.is_none());
    let rest = days(false).map(dated_line).chain(undated.map(title_line)).collect();
    say = listed(say, "orient-checklist-rest", rest);
    with_buttons(ending(say, &open, done.len()), track)
}

fn ending(mut say: Say, open: &[Item], done: usize) -> Say {
    if open.iter().flat_map(|item| &item.days).any(|day| day.on.is_some() && day.unconfirmed) {
        say = say.and(Part::Text(line("answer-unconfirmed")));
    }
    if open.is_empty() {
        say = say.and(Part::Text(line("orient-checklist-nothing")));
    }
    if done > 0 {
        let count = Arg::Count(done as i64);
        say = say.and(Part::Text(line("orient-checklist-done").with("n", count)));
    }
    say
}

fn listed(say: Say, heading: &'static str, lines: Vec<Line>) -> Say {
    if lines.is_empty() {
        return say;
    }
    say.and(Part::Text(line(heading))).and(Part::List(lines))
}

fn dated_line((on, day): &(Date, &Day)) -> Line {
    let with = |key| with_day(key, *on, day);
    match day.opens {
        _ if day.overdue => with("orient-item-overdue"),
        Some(from) => with("orient-item-opens").with("from", Arg::Date(from)),
        None => with("orient-item-day"),
    }
}

fn title_line(item: &Item) -> Line {
    line("orient-item").with("topic", Arg::Topic(item.topic.clone()))
}

fn with_day(key: &'static str, on: Date, day: &Day) -> Line {
    let what = Arg::Named(format!("due-{}", day.what));
    line(key).with("date", Arg::Date(on)).with("what", what)
}

/// The person's own days for a step, as far as they are known.
pub(super) fn days(world: &World, memory: &Memory, track: &Track, topic: &str) -> Vec<Line> {
    let items = items(world, track, &memory.orientation.answers);
    let days = items.iter().filter(|item| item.topic == topic).flat_map(|item| &item.days);
    let lines = days.filter_map(|day| {
        let key = match (day.overdue, day.legal) {
            (false, false) => "orient-due",
            (false, true) => "orient-due-legal",
            (true, false) => "orient-overdue",
            (true, true) => "orient-overdue-legal",
        };
        Some(with_day(key, day.on?, day))
    });
    lines.collect()
}

fn with_buttons(say: Say, track: &Track) -> Say {
    let say = say
        .button("orient-button-steps", Action::Resume)
        .button("orient-button-reminders", Action::Reminders);
    match track.questions.first() {
        Some(first) => say.button("orient-button-answers", Action::Ask(*first)).or_person(),
        None => say.or_person(),
    }
}
