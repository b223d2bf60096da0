//! What a conversation remembers of orientation: plain values, kept as JSON inside its memory.

use crate::engine::action::Move;
use jiff::civil::Date;
use knowledge::orientation::{Answers, Question};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Since when each of these is put off.
    pub put_off: BTreeMap<String, Date>,
    /// The topics that were shown as a step.
    pub seen: BTreeSet<String>,
    /// The tracks that were walked to their end.
    pub finished: BTreeSet<String>,
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
    /// The questions that need not be asked again: answered, skipped or left.
    pub asked: BTreeSet<Question>,
    /// On which day the other tracks begin that the person has looked at: each means another day.
    pub starts: BTreeMap<String, Date>,
    /// Whether the person was asked whether to be reminded.
    pub offered: bool,
    /// The own date that is asked for, by its kind.
    pub dating: Option<String>,
    /// What the person told for the checklist; the municipality is the conversation's place.
    pub answers: Answers,
    /// Whether the person wants reminders.
    pub reminders: bool,
    /// The person's own dates.
    pub dates: Vec<OwnDate>,
}

impl Progress {
    /// Whether nothing of orientation happened yet.
    pub fn is_empty(&self) -> bool {
        *self == Progress::default()
    }

    /// How many steps the person has marked in any way.
    pub fn marked(&self) -> usize {
        self.done.len() + self.dropped.len() + self.later.len()
    }

    /// Whether nothing was said about this topic yet.
    pub fn is_open(&self, topic: &str) -> bool {
        ![&self.done, &self.dropped, &self.later].into_iter().any(|set| set.contains(topic))
    }

    /// Marks a topic, which is only in one of the sets afterwards. Whether it was not so before.
    pub fn mark(&mut self, step: Move, topic: &str) -> bool {
        let before = match step {
            Move::Done => &self.done,
            Move::NotForMe => &self.dropped,
            Move::Later => &self.later,
        };
        if before.contains(topic) {
            return false;
        }
        for set in [&mut self.done, &mut self.dropped, &mut self.later] {
            set.remove(topic);
        }
        let set = match step {
            Move::Done => &mut self.done,
            Move::NotForMe => &mut self.dropped,
            Move::Later => &mut self.later,
        };
        set.insert(topic.to_owned())
    }

    /// Takes another track. Each track begins on a day of its own, which is kept for it.
    pub fn take(&mut self, track: &str) {
        if self.track.as_deref() != Some(track) {
            if let (Some(left), Some(start)) = (self.track.take(), self.answers.start.take()) {
                self.starts.insert(left, start);
            }
            self.asked.remove(&Question::Start);
            self.answers.start = self.starts.remove(track);
            self.track = Some(track.to_owned());
            self.shown = None;
        }
        self.asking = None;
    }

    /// What two chats of one person remember, as one. Nothing that was done or told is lost; where
    /// both know something and only one can stay, it is what `self` knows.
    #[must_use]
    pub fn merge(self, other: Progress) -> Progress {
        let done: BTreeSet<String> = union(self.done, other.done);
        let dropped: BTreeSet<String> = &union(self.dropped, other.dropped) - &done;
        let later = &(&union(self.later, other.later) - &done) - &dropped;
        let (begun, other_begun) = (self.track.is_some(), other.track.is_some());
        let other_start = other.track.clone().zip(other.answers.start);
        let same_track = self.track == other.track || !begun;
        let start = self.answers.start.or(other.answers.start.filter(|_| same_track));
        let mut starts = other.starts;
        starts.extend(other_start);
        starts.extend(self.starts);
        let track = self.track.or(other.track);
        starts.retain(|id, _| track.as_ref() != Some(id));
        let mut put_off = other.put_off;
        put_off.extend(self.put_off);
        put_off.retain(|topic, _| later.contains(topic));
        let mut dates = self.dates;
        dates.extend(other.dates);
        let mut known = Vec::new();
        dates.retain(|date| {
            let new = !known.contains(date);
            known.push(date.clone());
            new
        });
        Progress {
            track,
            done,
            dropped,
            later,
            put_off,
            seen: union(self.seen, other.seen),
            counted: union(self.counted, other.counted),
            finished: union(self.finished, other.finished),
            shown: if begun { self.shown } else { other.shown },
            paused: if begun || !other_begun { self.paused } else { other.paused },
            campaign: self.campaign.or(other.campaign),
            asking: None,
            asked: union(self.asked, other.asked),
            starts,
            offered: self.offered || other.offered,
            dating: None,
            answers: Answers {
                start,
                status: self.answers.status.or(other.answers.status),
                work: self.answers.work.or(other.answers.work),
                children: self.answers.children.or(other.answers.children),
                country: self.answers.country.or(other.answers.country),
            },
            reminders: self.reminders || other.reminders,
            dates,
        }
    }
}

fn union<T: Ord>(mut one: BTreeSet<T>, other: BTreeSet<T>) -> BTreeSet<T> {
    one.extend(other);
    one
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

#[cfg(test)]
mod tests;
