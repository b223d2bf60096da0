//! The checklist in the conversation: what the law sets a day for first, then the rest, short, without
//! what is done or not for this person. And what differs for people from one country.

use super::{name, own};
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::engine::say::{Arg, Line, Part, Say, line};
use crate::engine::{Decision, Effect, Kind, World};
use knowledge::orientation::checklist::{Item, checklist};
use knowledge::orientation::{Answers, Track};

/// The list of a track for a person, today.
pub(super) fn items(world: &World, track: &Track, answers: &Answers) -> Vec<Item> {
    checklist(&world.library.facts, track, answers, world.today)
}

/// The checklist of the track that the person walks, and where it can be read and printed.
pub(super) fn show(world: &World, memory: Memory) -> Decision {
    let Some(track) = own(world, &memory) else {
        return super::choose::tracks(world, memory);
    };
    let say = card(world, &memory, track);
    let reminders = memory.orientation.reminders;
    let decision = Decision::new(memory, Kind::Answer, vec![say]).with(Effect::Checklist);
    if reminders { decision.with(Effect::Reminders) } else { decision }
}

fn card(world: &World, memory: &Memory, track: &Track) -> Say {
    let progress = &memory.orientation;
    let (mut open, done): (Vec<Item>, Vec<Item>) = items(world, track, &progress.answers)
        .into_iter()
        .filter(|item| !progress.dropped.contains(&item.topic))
        .partition(|item| !progress.done.contains(&item.topic));
    let legal: Vec<Item> = open.extract_if(.., |item| item.legal && item.due.is_some()).collect();
    let overdue = legal.iter().chain(&open).any(|item| item.overdue);
    let mut say =
        Say::default().and(Part::Title(line("orient-checklist-title").with("track", name(track))));
    if overdue {
        say = say.and(Part::Text(line("orient-checklist-overdue")));
    }
    if track.questions.contains(&knowledge::orientation::Question::Start)
        && progress.answers.start.is_none()
    {
        say = say.and(Part::Text(line("orient-checklist-no-day")));
    }
    say = part(say, "orient-checklist-legal", &legal);
    say = part(say, "orient-checklist-rest", &open);
    if legal.is_empty() && open.is_empty() {
        say = say.and(Part::Text(line("orient-checklist-nothing")));
    }
    if !done.is_empty() {
        let count = Arg::Count(done.len() as i64);
        say = say.and(Part::Text(line("orient-checklist-done").with("n", count)));
    }
    with_buttons(say, track)
}

fn part(say: Say, heading: &'static str, items: &[Item]) -> Say {
    if items.is_empty() {
        return say;
    }
    say.and(Part::Text(line(heading))).and(Part::List(items.iter().map(item).collect()))
}

fn item(item: &Item) -> Line {
    let topic = Arg::Topic(item.topic.clone());
    match item.due {
        Some(day) => {
            let key = if item.overdue { "orient-item-overdue" } else { "orient-item-day" };
            line(key).with("topic", topic).with("date", Arg::Date(day))
        }
        None => line("orient-item").with("topic", topic),
    }
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

/// What people from the person's country should know about a topic; for nobody else.
pub(super) fn notes(
    _world: &World,
    _topic: &str,
    _answers: &Answers,
) -> impl Iterator<Item = Line> {
    std::iter::empty()
}
