//! Orientation: what somebody should know and do before there is trouble. A [`Track`] is an ordered
//! list of topics for an audience or a stage of life; its cards are the articles. With a person's
//! [`Answers`] a track becomes a [`checklist::checklist`] with days, and a [`Note`] says what differs
//! from one's own country. The content stands in `orientation/`.

pub mod answers;
pub mod checklist;
pub mod notes;
mod read;
pub mod rule;
pub mod seasons;
pub mod spoken;

pub use answers::{Answers, Question, Unlikely};
pub use notes::Note;
pub use seasons::Season;
pub use spoken::Spoken;

use crate::facts::Facts;
use crate::files::Files;
use crate::problem::Problem;
use crate::topics::Topics;

/// For what a track is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People who begin something together: new employees, new students, people who moved in.
    Audience,
    /// A stage of life: marrying, having a baby, leaving.
    Stage,
}

/// An ordered list of topics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Lower case with hyphens; `track-<id>` and `track-<id>-about` are its name and its sentence,
    /// `track-<id>-start` asks for the day on which it begins.
    pub id: String,
    /// For what it is made.
    pub kind: Kind,
    /// What the person is asked for a checklist with days, in this order.
    pub questions: Vec<Question>,
    /// The topics in the order in which people need them.
    pub steps: Vec<Step>,
}

/// A topic of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The topic.
    pub topic: String,
    /// For whom it is.
    pub when: answers::When,
    /// By when something has to be done: one thing, several, or nothing.
    pub due: Vec<checklist::Due>,
}

/// All tracks, in the order of their ids, and the notes for people from certain countries.
#[derive(Clone, Debug, Default)]
pub struct Orientation {
    tracks: Vec<Track>,
    notes: Vec<Note>,
    seasons: Vec<Season>,
    spoken: Spoken,
}

impl Orientation {
    /// Reads `orientation/`; what is wrong goes to `problems`.
    #[must_use]
    pub fn load(
        files: &Files,
        facts: &Facts,
        topics: &Topics,
        problems: &mut Vec<Problem>,
    ) -> Orientation {
        let mut tracks = Vec::new();
        for (path, source) in files.below("orientation/tracks/", ".toml") {
            tracks.extend(read::track(path, source, facts, topics, problems));
        }
        let notes = notes::load(files, facts, topics, problems);
        let seasons = seasons::seasons(files, topics, problems);
        let spoken = Spoken::load(files, problems);
        Orientation { tracks, notes, seasons, spoken }
    }

    /// The track with this id.
    #[must_use]
    pub fn track(&self, id: &str) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == id)
    }

    /// How people write days, ages and countries.
    #[must_use]
    pub fn spoken(&self) -> &Spoken {
        &self.spoken
    }

    /// The seasons, in the order of the year.
    #[must_use]
    pub fn seasons(&self) -> &[Season] {
        &self.seasons
    }

    /// All tracks of a kind, in the order of their ids.
    pub fn tracks(&self, kind: Kind) -> impl Iterator<Item = &Track> {
        self.tracks.iter().filter(move |track| track.kind == kind)
    }

    /// What a person from this country (ISO 3166-1 alpha-2) should know on this topic; nothing for
    /// anybody else.
    #[must_use]
    pub fn notes(&self, topic: &str, country: &str) -> Vec<&Note> {
        let meant = |note: &&Note| note.topic == topic && note.is_for(country);
        self.notes.iter().filter(meant).collect()
    }

    /// All notes, in the order of their file.
    pub fn all_notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }
}

impl Track {
    /// The steps that are for this person, in order.
    pub fn steps_for<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().filter(move |step| step.when.holds(answers))
    }
}
