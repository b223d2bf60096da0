//! What a conversation remembers of orientation: plain values, kept as JSON inside its memory.

use jiff::civil::Date;
use knowledge::orientation::{Answers, Question};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a person stands. A step that is done in one track is done in all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// The track that the person walks.
    pub track: Option<String>,
    /// The topics that are done.
    pub done: BTreeSet<String>,
    /// The topics that are not for this person.
    pub dropped: BTreeSet<String>,
    /// The topics of which the person wants to be reminded.
    pub later: BTreeSet<String>,
    /// The step that was shown last.
    pub shown: Option<String>,
    /// Whether the person rests.
    pub paused: bool,
    /// The campaign with which the person came, by its id.
    pub campaign: Option<String>,
    /// For what the person was already counted, so that a count says how many people.
    pub counted: BTreeSet<String>,
    /// The question that is open.
    pub asking: Option<Question>,
    /// The own date that is asked for, by its kind.
    pub dating: Option<String>,
    /// What the person told for the checklist; the municipality is the conversation's place.
    pub answers: Answers,
    /// Since when the person wants reminders.
    pub reminders: bool,
    /// The person's own dates.
    pub dates: Vec<OwnDate>,
}

impl Progress {
    /// Whether nothing of orientation happened yet.
    pub fn is_empty(&self) -> bool {
        *self == Progress::default()
    }
}

/// A day of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDate {
    /// What ends or happens then, such as `period-of-stay`.
    pub kind: String,
    /// The day.
    pub on: Date,
}

/// Something that a campaign counts; never with the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counted {
    /// The person came.
    Joined,
    /// A step was shown, by its topic.
    Reached(String),
    /// A step was done, by its topic.
    Done(String),
    /// The whole track was walked.
    Finished,
    /// A question was answered with the article on this topic.
    Asked(String),
    /// A request went to desks.
    Referred,
}
