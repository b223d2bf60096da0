//! Orientation in the conversation: choosing a track, walking it step by step, the questions for a
//! dated checklist, and what the person wants to be reminded of. All of it is kept in the
//! conversation's memory, so it survives a change of language, and of the app when chats are joined.

mod aside;
mod choose;
pub mod day;
mod list;
mod place;
mod progress;
mod questions;
mod tell;
mod walk;

pub use aside::beside;
pub use choose::tracks;
pub use place::{area_pressed, asks_area, is_area, shared_place};
pub use progress::{Counted, OwnDate, Progress};
pub use questions::{
    answers, answers_plainly, ask, asks, checklist, going_on, said, silent, skip, told,
};
pub use walk::{begin, pause, resume, step};

use super::memory::Memory;
use super::say::Arg;
use super::{Decision, World, answer};
use knowledge::orientation::Track;

/// The track that the person walks.
fn own<'a>(world: &World<'a>, memory: &Memory) -> Option<&'a Track> {
    world.library.orientation.track(memory.orientation.track.as_deref()?)
}

/// A track by its name.
fn name(track: &Track) -> Arg {
    Arg::Named(format!("track-{}", track.id))
}

/// What the person is reminded of.
pub fn reminders(_world: &World, memory: Memory) -> Decision {
    answer::menu(memory)
}

/// Reminds the person from now on, or stops.
pub fn set_reminders(_world: &World, memory: Memory, _on: bool) -> Decision {
    answer::menu(memory)
}

/// An own date to be reminded of.
pub fn own_date(_world: &World, memory: Memory, _kind: &str) -> Decision {
    answer::menu(memory)
}

#[cfg(test)]
mod tests;
