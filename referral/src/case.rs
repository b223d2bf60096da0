//! One request on its way to a person: the pure heart of the hand-over.
//!
//! [`Case::decide`] looks at a command and answers with events or a refusal, and changes
//! nothing; [`Case::apply`] takes an event that was decided and is the only place where a
//! case changes. Whoever stores the events can build the case again from them.
//!
//! What always holds: at most one holder; no offer and no claim without a consent that
//! covers it; nothing leaves an ended state; a closed case has an outcome; a withdrawn
//! case has no question.

mod apply;
mod command;
mod decide;
mod state;
mod widen;

pub use command::{Command, Event, Refusal};
pub use state::{OfferState, State, Urgency};
pub use widen::{
    EXPIRE_AFTER, WIDEN_AFTER_NORMAL, WIDEN_AFTER_NOW, WIDEN_AFTER_SOON, Widening, next_ring,
};

use crate::Millis;
use crate::area::Ring;
use crate::consent::{Receipt, Shared};
use crate::matching::Reason;
use crate::outcome::{Outcome, Verdict};
use serde::{Deserialize, Serialize};

/// A request for a person, from the question to the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Identifies the case.
    pub id: String,
    /// Where it stands.
    pub state: State,
    /// What a desk may see, once there is a consent.
    pub shared: Shared,
    /// How soon somebody is needed.
    pub urgency: Urgency,
    /// The resident's consent; kept, marked, after a withdrawal.
    pub receipt: Option<Receipt>,
    /// Who was asked, in the order of asking; a coordinator is asked once.
    pub offers: Vec<Offer>,
    /// The widest ring that was searched, none before the first search.
    pub ring: Option<Ring>,
    /// Who took it; stays for the record after the end.
    pub holder: Option<Holder>,
    /// What the holder reported when closing.
    pub outcome: Option<Outcome>,
    /// What can be learnt from it, without personal data; may be empty.
    pub lesson: String,
    /// What the resident said after closing.
    pub verdict: Option<Verdict>,
    /// When the resident asked.
    pub asked_at: Millis,
    /// When `state` last became another one.
    pub changed_at: Millis,
    /// When to search a wider ring, none while nothing is waited for.
    pub widen_at: Option<Millis>,
}

/// A case shown to one coordinator, who may take it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the coordinator's desk.
    pub desk: String,
    /// How near the desk is.
    pub ring: Ring,
    /// Why this coordinator.
    pub reasons: Vec<Reason>,
    /// When it was offered.
    pub offered_at: Millis,
    /// What became of it.
    pub state: OfferState,
}

/// The coordinator who took a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the coordinator's desk.
    pub desk: String,
}

impl Case {
    /// A case that was just asked for; nothing of it may be shared yet.
    pub fn new(id: String, shared: Shared, urgency: Urgency, now: Millis) -> Case {
        Case {
            id,
            state: State::Asked,
            shared,
            urgency,
            receipt: None,
            offers: Vec::new(),
            ring: None,
            holder: None,
            outcome: None,
            lesson: String::new(),
            verdict: None,
            asked_at: now,
            changed_at: now,
            widen_at: None,
        }
    }

    /// Whether there is a consent that covers sharing at this moment.
    pub fn consented(&self, now: Millis) -> bool {
        self.receipt.as_ref().is_some_and(|receipt| receipt.covers(now))
    }

    /// The offers that can still be taken or declined.
    pub fn open_offers(&self) -> Vec<&Offer> {
        self.offers.iter().filter(|offer| offer.state == OfferState::Open).collect()
    }

    /// The offer to this coordinator, if it is still open.
    pub fn open_offer(&self, coordinator: &str) -> Option<&Offer> {
        self.open_offers().into_iter().find(|offer| offer.coordinator == coordinator)
    }
}
