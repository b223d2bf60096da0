//! Choosing a track: those for people who begin something together first, then the stages of life.
//! Two messages, so that each stays below the number of buttons that a messenger takes.

use super::{name, own};
use crate::engine::action::Action;
use crate::engine::memory::{Memory, Step};
use crate::engine::say::{Choice, Label, Part, Say, line};
use crate::engine::{Decision, Kind, World};
use knowledge::orientation::{self, Track};

/// The tracks to choose from; whoever has begun one may go on with it.
pub fn tracks(world: &World, mut memory: Memory) -> Decision {
    memory.step = Step::Free;
    let audiences =
        Say::text(line("orient-ask")).buttons(choices(world, orientation::Kind::Audience));
    let stages = Say::text(line("orient-ask-stage"))
        .buttons(choices(world, orientation::Kind::Stage))
        .or_person();
    let says = offer(world, &memory).into_iter().chain([audiences, stages]).collect();
    Decision::new(memory, Kind::Answer, says)
}

/// A button is older than the content that it names.
pub(super) fn gone(world: &World, memory: Memory) -> Decision {
    let mut decision = tracks(world, memory);
    decision.says.insert(0, Say::text(line("orient-unknown")));
    decision
}

/// To go on with the track that was begun and not finished.
fn offer(world: &World, memory: &Memory) -> Option<Say> {
    let track = own(world, memory).filter(|t| !memory.orientation.finished.contains(&t.id))?;
    let say = Say::text(line("orient-offer").with("track", name(track)));
    Some(
        say.button("orient-button-go-on", Action::Resume)
            .button("orient-button-checklist", Action::Checklist),
    )
}

fn choices(world: &World, kind: orientation::Kind) -> Vec<Choice> {
    world.library.orientation.tracks(kind).map(choice).collect()
}

fn choice(track: &Track) -> Choice {
    Choice {
        label: Label::Named(format!("track-{}", track.id)),
        action: Action::Track(track.id.clone()),
    }
}

/// What a track is, how long it is, and the ways into it.
pub(super) fn about(track: &Track, memory: &Memory) -> Say {
    use crate::engine::say::Arg;
    let progress = &memory.orientation;
    let steps: Vec<_> = track.steps_for(&progress.answers).collect();
    let done = steps.iter().filter(|step| progress.done.contains(&step.topic)).count();
    let begun = steps.iter().any(|step| !progress.is_open(&step.topic));
    let words = Arg::Named(format!("track-{}-about", track.id));
    let count = Arg::Count(steps.len() as i64);
    let mut say = Say::default()
        .and(Part::Title(line("orient-words").with("words", name(track))))
        .and(Part::Text(line("orient-words").with("words", words)))
        .and(Part::Text(line("orient-steps").with("n", count.clone())));
    if begun {
        let so_far = line("orient-so-far").with("done", Arg::Count(done as i64)).with("n", count);
        say = say.and(Part::Text(so_far));
    }
    let begin = if begun { "orient-button-go-on" } else { "orient-button-begin" };
    say.button(begin, Action::Resume)
        .button("orient-button-checklist", Action::Checklist)
        .button("orient-button-tracks", Action::Orientation)
        .or_person()
}
