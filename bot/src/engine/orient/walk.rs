//! Walking a track: one step at a time, each the short form of an article with the person's own day,
//! and what the person does with it. What was said about a topic in one track counts in all.

use super::progress::Counted;
use super::{choose, list, name, own};
use crate::engine::action::{Action, Move};
use crate::engine::memory::{Memory, Step};
use crate::engine::say::{Arg, Choice, Label, Part, Say, line};
use crate::engine::{Decision, Kind, World, safety};
use knowledge::orientation::{self, Track};

/// The fact of the government's guidebook, where everything can be read again.
const GUIDEBOOK: &str = "isa-guidebook";

/// Takes a track and says what it is.
pub fn begin(world: &World, mut memory: Memory, track: &str) -> Decision {
    let Some(track) = world.library.orientation.track(track) else {
        return choose::gone(world, memory);
    };
    memory.step = Step::Free;
    memory.orientation.take(&track.id);
    memory.orientation.paused = false;
    let say = choose::about(track, &memory);
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The first step about which nothing was said yet.
pub fn resume(world: &World, memory: Memory) -> Decision {
    match own(world, &memory) {
        Some(track) => next(world, memory, track),
        None => choose::tracks(world, memory),
    }
}

/// The person rests.
pub fn pause(_world: &World, mut memory: Memory) -> Decision {
    memory.orientation.paused = true;
    let say = Say::text(line("orient-paused"))
        .button("orient-button-go-on", Action::Resume)
        .button("orient-button-checklist", Action::Checklist)
        .or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

/// What the person does with a step. The next one follows by itself, unless the person rests or the
/// step is not one of the track.
pub fn step(world: &World, mut memory: Memory, step: Move, topic: &str) -> Decision {
    if world.library.topics.get(topic).is_none() {
        return choose::gone(world, memory);
    }
    memory.step = Step::Free;
    let new = memory.orientation.mark(step, topic);
    let ask = step == Move::Later && !memory.orientation.reminders && !memory.orientation.offered;
    memory.orientation.offered |= ask;
    let walked = own(world, &memory).filter(|track| {
        !memory.orientation.paused && track.steps.iter().any(|step| step.topic == topic)
    });
    let mut decision = match walked {
        Some(track) => next(world, memory, track),
        None => noted(memory),
    };
    if ask {
        decision.says.insert(0, remind_ask());
    }
    if step == Move::Done && new {
        decision.count_first(Counted::Done(topic.to_owned()));
    }
    decision
}

/// The step was none of the track, or the person rests.
fn noted(memory: Memory) -> Decision {
    let mut say = Say::text(line("orient-noted"));
    if memory.orientation.track.is_some() {
        say = say.button("orient-button-go-on", Action::Resume);
    }
    let say = say.button("orient-button-checklist", Action::Checklist).or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

fn remind_ask() -> Say {
    Say::text(line("orient-later-ask"))
        .button("orient-button-remind-yes", Action::SetReminders(true))
        .button("orient-button-remind-no", Action::SetReminders(false))
}

fn next(world: &World, mut memory: Memory, track: &Track) -> Decision {
    memory.step = Step::Free;
    memory.orientation.paused = false;
    let open = track
        .steps_for(&memory.orientation.answers)
        .enumerate()
        .find(|(_, step)| memory.orientation.is_open(&step.topic));
    match open.map(|(n, step)| (n, step.clone())) {
        Some((n, step)) => show(world, memory, track, n, &step),
        None => finish(memory, track),
    }
}

/// The card of a step; `n` counts from 0.
fn show(
    world: &World,
    mut memory: Memory,
    track: &Track,
    n: usize,
    step: &orientation::Step,
) -> Decision {
    let topic = step.topic.clone();
    let progress = &mut memory.orientation;
    let new = progress.seen.insert(topic.clone());
    progress.shown = Some(topic.clone());
    let of = track.steps_for(&progress.answers).count();
    let place = line("orient-step")
        .with("n", Arg::Count(n as i64 + 1))
        .with("of", Arg::Count(of as i64))
        .with("track", name(track));
    // That a track speaks of violence says nothing about this person, and is no reason for covers.
    if !safety::grave(world.library, &topic) {
        memory.topic = Some(topic.clone());
    }
    let mut parts = vec![Part::Text(place)];
    parts.extend(list::days(world, &memory, track, &topic).into_iter().map(Part::Text));
    parts.push(Part::Brief(topic.clone()));
    parts.extend(notes(world, &memory, &topic));
    parts.push(Part::Text(line("orient-short")));
    let say = with_buttons(Say { parts, buttons: Vec::new() }, &topic);
    let decision = Decision::new(memory, Kind::Answer, vec![say]).about(vec![topic.clone()]);
    if new { decision.counting(Counted::Reached(topic)) } else { decision }
}

fn with_buttons(say: Say, topic: &str) -> Say {
    let act = |step| Action::Step(step, topic.to_owned());
    say.button("orient-button-done", act(Move::Done))
        .button("orient-button-not-for-me", act(Move::NotForMe))
        .button("orient-button-later", act(Move::Later))
        .button("orient-button-article", Action::Topic(topic.to_owned()))
        .button("orient-button-pause", Action::Pause)
        .or_person()
}

/// What people from the person's country should know about it; for nobody else.
fn notes(world: &World, memory: &Memory, topic: &str) -> Vec<Part> {
    let Some(country) = &memory.orientation.answers.country else { return Vec::new() };
    let notes = world.library.notes(topic, country);
    notes.into_iter().map(|note| Part::Note(note.id.clone())).collect()
}

/// Nothing is left but what the person keeps for later.
fn finish(mut memory: Memory, track: &Track) -> Decision {
    let new = memory.orientation.finished.insert(track.id.clone());
    memory.orientation.shown = None;
    let kept = track.steps.iter().filter(|s| memory.orientation.later.contains(&s.topic));
    let kept: Vec<Choice> = kept.map(|step| article(&step.topic)).collect();
    let mut say = Say::default()
        .and(Part::Title(line("orient-finished-title")))
        .and(Part::Text(line("orient-finished").with("track", name(track))));
    if !kept.is_empty() {
        say = say.and(Part::Text(line("orient-finished-later"))).buttons(kept);
    }
    let say = say
        .and(Part::Contacts(vec![GUIDEBOOK.to_owned()]))
        .button("orient-button-checklist", Action::Checklist)
        .button("orient-button-reminders", Action::Reminders)
        .button("orient-button-tracks", Action::Orientation)
        .or_person();
    let decision = Decision::new(memory, Kind::Answer, vec![say]);
    if new { decision.counting(Counted::Finished) } else { decision }
}

fn article(topic: &str) -> Choice {
    Choice { label: Label::Topic(topic.to_owned()), action: Action::Topic(topic.to_owned()) }
}
