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
pub mod reminders;
mod tell;
mod walk;

pub use aside::beside;
pub use choose::tracks;
pub use place::{area_pressed, asks_area, is_area, shared_place};
pub use progress::{Counted, OwnDate, Progress};
pub use questions::{
    answers, answers_plainly, ask, asks, checklist, going_on, said, silent, skip, told,
};
pub use reminders::{own_date, reminders, set_reminders};
pub use walk::{begin, pause, resume, step};

use super::World;
use super::memory::Memory;
use super::say::Arg;
use knowledge::orientation::Track;

/// The track that the person walks.
fn own<'a>(world: &World<'a>, memory: &Memory) -> Option<&'a Track> {
    world.library.orientation.track(memory.orientation.track.as_deref()?)
}

/// A track by its name.
fn name(track: &Track) -> Arg {
    Arg::Named(format!("track-{}", track.id))
}

#[cfg(test)]
mod tests;
