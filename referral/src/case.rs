//! One request on its way to a person: the pure heart of the hand-over.
//!
//! [`Case::decide`] looks at a command and answers with events or a refusal, and changes
//! nothing; [`Case::apply`] takes an event that was decided and is the only place where a
//! case changes. Whoever stores the events can build the case again from them.
//!
//! What always holds: at most one holder; no offer and no claim without a consent that
//! covers it; nothing leaves an ended state but a closed case that the resident opens again;
//! a closed case has an outcome and a lesson; a withdrawn case has no question; an excluded
//! desk has neither an open offer nor the case.

mod apply;
mod command;
mod decide;
mod decline;
mod moves;
mod state;
mod widen;

pub use command::{Command, Event, Refusal};
pub use decline::DeclineReason;
pub use moves::{PAUSE_AT_MOST, REOPEN_WITHIN};
pub use state::{OfferKind, OfferState, State, Urgency};
pub use widen::{
    EXPIRE_AFTER, WIDEN_AFTER_NORMAL, WIDEN_AFTER_NOW, WIDEN_AFTER_SOON, Widening, deadline,
    next_ring,
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
    /// Who was asked, in the order of asking; one entry for each coordinator, the latest.
    pub offers: Vec<Offer>,
    /// The widest ring that was searched, none before the first search.
    pub ring: Option<Ring>,
    /// Who has it; stays for the record after the end.
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
    /// Desks that were the wrong ones; they are not asked again.
    #[serde(default)]
    pub excluded_desks: Vec<String>,
    /// Until when the holder lets it rest, if so.
    #[serde(default)]
    pub paused: Option<Pause>,
    /// How often the resident did not come to an appointment.
    #[serde(default)]
    pub no_shows: u32,
    /// Coordinators of other desks whom the holder asked for advice.
    #[serde(default)]
    pub advisers: Vec<String>,
    /// Who had it before the resident opened it again.
    #[serde(default)]
    pub earlier: Option<Holder>,
    /// How often the resident opened it again.
    #[serde(default)]
    pub reopened: u32,
}

/// A rest that the holder set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When it goes on by itself.
    pub until: Millis,
    /// Why, in the holder's words; for desks, never for the resident.
    pub reason: String,
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
    /// Whether it is a free case or one that its holder wants to give on.
    #[serde(default)]
    pub kind: OfferKind,
    /// Why it was declined: a key of [`DeclineReason`] or the coordinator's words.
    #[serde(default)]
    pub declined: Option<String>,
}

/// The coordinator who took a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the coordinator's desk.
    pub desk: String,
    /// Since when this desk has it: what was written before is not for it.
    #[serde(default)]
    pub since: Millis,
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
            excluded_desks: Vec::new(),
            paused: None,
            no_shows: 0,
            advisers: Vec::new(),
            earlier: None,
            reopened: 0,
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

    /// Whether this coordinator has the case in hand.
    pub fn held_by(&self, coordinator: &str) -> bool {
        let holds = |holder: &Holder| holder.coordinator == coordinator;
        self.state.held() && self.holder.as_ref().is_some_and(holds)
    }

    /// Whether the search may ask this coordinator of this desk: not asked before, or asked in
    /// an earlier round that ended without a no; and not of a desk that was the wrong one.
    pub fn may_ask(&self, coordinator: &str, desk: &str) -> bool {
        let mut earlier = self.offers.iter().filter(|offer| offer.coordinator == coordinator);
        !self.excluded_desks.iter().any(|excluded| excluded == desk)
            && earlier.all(|offer| offer.state == OfferState::Lapsed)
    }

    /// Whether this coordinator may read what is shared and write internal notes without having
    /// the case: a colleague at the holder's desk, or somebody whom the holder asked.
    pub fn may_advise(&self, coordinator: &str, desk: &str) -> bool {
        let same_desk = self.holder.as_ref().is_some_and(|holder| holder.desk == desk);
        let asked = self.advisers.iter().any(|adviser| adviser == coordinator);
        self.state.held() && !self.held_by(coordinator) && (same_desk || asked)
    }

    /// When something happens by itself: a wider search, or the end of a pause.
    pub fn wakes_at(&self) -> Option<Millis> {
        self.widen_at.or_else(|| self.paused.as_ref().map(|pause| pause.until))
    }
}
