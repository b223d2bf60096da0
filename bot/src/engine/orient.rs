//! Orientation in the conversation: choosing a track, walking it step by step, the questions for a
//! dated checklist, and what the person wants to be reminded of. All of it is kept in the
//! conversation's memory, so it survives a change of language, and of the app when chats are joined.

pub mod day;
mod progress;
pub mod reminders;

pub use progress::{Counted, OwnDate, Progress};
pub use reminders::{own_date, reminders, set_reminders};

use super::action::Move;
use super::memory::Memory;
use super::say::{Say, line};
use super::{Decision, Kind, World, answer};
use knowledge::orientation::Question;

/// The tracks to choose from.
pub fn tracks(_world: &World, memory: Memory) -> Decision {
    let say = Say::text(line("orientation-ask")).or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

/// Begins a track, or goes on with it.
pub fn begin(_world: &World, memory: Memory, _track: &str) -> Decision {
    answer::menu(memory)
}

/// What the person does with a step.
pub fn step(_world: &World, memory: Memory, _step: Move, _topic: &str) -> Decision {
    answer::menu(memory)
}

/// The person rests.
pub fn pause(_world: &World, memory: Memory) -> Decision {
    answer::menu(memory)
}

/// The person goes on.
pub fn resume(_world: &World, memory: Memory) -> Decision {
    answer::menu(memory)
}

/// The checklist.
pub fn checklist(_world: &World, memory: Memory) -> Decision {
    answer::menu(memory)
}

/// Asks for something.
pub fn ask(_world: &World, memory: Memory, _question: Question) -> Decision {
    answer::menu(memory)
}

/// The answer to that.
pub fn told(_world: &World, memory: Memory, _question: Question, _told: &str) -> Decision {
    answer::menu(memory)
}
