//! The support plan of a case: steps across fields, and the order in which to take them.
//!
//! The agency asks for a plan "including the order in which to solve things" (ISA, study report
//! summary, April 2023). [`Plan::order`] puts what the law sets a day for first, never before what
//! must come first, then other days, then the order of entry. A plan is only changed by functions
//! that check it whole, so one that exists can always be put in order.

mod order;

use crate::directory::PartnerKind;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The most steps that a plan may have.
pub const MOST_STEPS: usize = 30;
/// How many days before its deadline a step is reminded of.
pub const REMIND_DAYS: i64 = 2;

/// Steps in the order in which they were entered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    steps: Vec<Step>,
}

/// One thing to do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Identifies the step within the plan.
    pub id: String,
    /// The topic that it belongs to, when one is known.
    pub field: Option<String>,
    /// What to do, in the coordinator's words; empty when the topic's article says it.
    pub action: String,
    /// The language of `action`.
    pub lang: String,
    /// Who helps with it.
    pub partner: Option<PartnerRef>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// How far it is.
    pub status: Status,
    /// The ids of steps that must come first.
    pub after: Vec<String>,
}

/// A day by which something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The last day.
    pub on: Date,
    /// Whether a law sets it.
    pub legal: bool,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not begun.
    #[default]
    Open,
    /// Begun.
    Doing,
    /// Done.
    Done,
    /// No longer needed.
    Dropped,
}

impl Status {
    /// All of them, in the order in which a form shows them.
    pub const ALL: [Status; 4] = [Status::Open, Status::Doing, Status::Done, Status::Dropped];

    /// The kebab-case name, for words (`plan-status-…`) and forms.
    pub fn key(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Doing => "doing",
            Status::Done => "done",
            Status::Dropped => "dropped",
        }
    }

    /// The status with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.key() == key)
    }

    /// Whether nothing is left to do.
    pub fn over(self) -> bool {
        matches!(self, Status::Done | Status::Dropped)
    }
}

/// An organisation that helps, as it is shown to the resident.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerRef {
    /// Its id in a directory, none when it was written by hand.
    pub id: Option<String>,
    /// What it is called.
    pub name: String,
    /// Its phone number; may be empty.
    pub phone: String,
    /// When somebody answers, as in OpenStreetMap or as people write it; may be empty.
    pub hours: String,
    /// The languages in which one can come, as codes or as people write them.
    pub languages: Vec<String>,
    /// Its page; may be empty.
    pub url: String,
    /// What kind of organisation it is, when that is known.
    #[serde(default)]
    pub kind: Option<PartnerKind>,
}

/// Why a plan cannot be changed so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no such step.
    #[error("there is no such step")]
    Unknown,
    /// A step names one that must come first and is not in the plan.
    #[error("a step that must come first is not in the plan")]
    UnknownBefore,
    /// Steps wait for each other; their ids, in a circle.
    #[error("these steps wait for each other: {}", .0.join(", "))]
    Cycle(Vec<String>),
    /// A step is done and one that must come first is not.
    #[error("another step must be done first")]
    TooEarly,
    /// A step says neither what to do nor what about.
    #[error("a step needs words or a topic")]
    Empty,
    /// More than [`MOST_STEPS`].
    #[error("a plan has at most {MOST_STEPS} steps")]
    TooMany,
    /// A deadline or what must come first decides this order.
    #[error("a deadline or what must come first decides this order")]
    Fixed,
}

impl Fault {
    /// The kebab-case name, for words (`console-plan-fault-…`).
    pub fn key(&self) -> &'static str {
        match self {
            Fault::Unknown => "unknown",
            Fault::UnknownBefore => "unknown-before",
            Fault::Cycle(_) => "cycle",
            Fault::TooEarly => "too-early",
            Fault::Empty => "empty",
            Fault::TooMany => "too-many",
            Fault::Fixed => "fixed",
        }
    }
}

impl Plan {
    /// A plan of these steps.
    ///
    /// # Errors
    /// The first rule that they break.
    pub fn new(steps: Vec<Step>) -> Result<Plan, Fault> {
        let plan = Plan { steps };
        plan.check()?;
        Ok(plan)
    }

    /// The steps as entered.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// A step.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Adds a step, or replaces the one with its id.
    ///
    /// # Errors
    /// The rule that it would break; then nothing changes.
    pub fn put(&mut self, step: Step) -> Result<(), Fault> {
        let mut next = self.clone();
        match next.steps.iter_mut().find(|found| found.id == step.id) {
            Some(found) => *found = step,
            None => next.steps.push(step),
        }
        next.check()?;
        *self = next;
        Ok(())
    }

    /// Says how far a step is.
    ///
    /// # Errors
    /// [`Fault::TooEarly`] when it would be done before what must come first, or what must come
    /// first would be undone; [`Fault::Unknown`].
    pub fn set_status(&mut self, id: &str, status: Status) -> Result<(), Fault> {
        let step = self.step(id).ok_or(Fault::Unknown)?;
        self.put(Step { status, ..step.clone() })
    }

    /// Takes a step out; what waited for it waits no longer.
    ///
    /// # Errors
    /// [`Fault::Unknown`].
    pub fn remove(&mut self, id: &str) -> Result<(), Fault> {
        self.step(id).ok_or(Fault::Unknown)?;
        self.steps.retain(|step| step.id != id);
        for step in &mut self.steps {
            step.after.retain(|before| before != id);
        }
        Ok(())
    }

    /// Moves a step one place up or down, as far as the rules leave a choice.
    ///
    /// # Errors
    /// [`Fault::Fixed`] when they leave none; [`Fault::Unknown`].
    pub fn shift(&mut self, id: &str, up: bool) -> Result<(), Fault> {
        let before: Vec<String> = self.order().iter().map(|step| step.id.clone()).collect();
        let place = before.iter().position(|found| found == id).ok_or(Fault::Unknown)?;
        let other = if up { place.checked_sub(1) } else { Some(place + 1) };
        let other = other.filter(|n| *n < before.len()).ok_or(Fault::Fixed)?;
        let mut wanted = before.clone();
        wanted.swap(place, other);
        let mut next = self.clone();
        next.steps.sort_by_key(|step| wanted.iter().position(|found| *found == step.id));
        if next.order().iter().map(|step| &step.id).eq(&before) {
            return Err(Fault::Fixed);
        }
        *self = next;
        Ok(())
    }

    /// The steps in the order in which to take them.
    pub fn order(&self) -> Vec<&Step> {
        order::of(&self.steps)
    }

    /// Whether everything that must come first is over.
    pub fn ready(&self, step: &Step) -> bool {
        step.after.iter().all(|id| self.step(id).is_some_and(|before| before.status.over()))
    }

    /// The steps with a deadline that are not over, with the day from which they are reminded of.
    pub fn reminders(&self) -> impl Iterator<Item = (&Step, Date)> {
        let open = self.steps.iter().filter(|step| !step.status.over());
        open.filter_map(|step| {
            let on = step.deadline?.on;
            Some((step, on.saturating_sub(jiff::Span::new().days(REMIND_DAYS))))
        })
    }

    fn check(&self) -> Result<(), Fault> {
        if self.steps.len() > MOST_STEPS {
            return Err(Fault::TooMany);
        }
        for step in &self.steps {
            if step.action.trim().is_empty() && step.field.is_none() {
                return Err(Fault::Empty);
            }
            if step.after.iter().any(|id| self.step(id).is_none()) {
                return Err(Fault::UnknownBefore);
            }
        }
        if let Some(cycle) = order::cycle(&self.steps) {
            return Err(Fault::Cycle(cycle));
        }
        let early = |step: &&Step| step.status == Status::Done && !self.ready(step);
        if self.steps.iter().any(|step| early(&step)) { Err(Fault::TooEarly) } else { Ok(()) }
    }
}
