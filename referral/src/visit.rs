//! A coordinator who comes to an organiser's event, or advises the organiser: one request on its way
//! from the question to the day itself (ISA: coordinators take part in orientation themselves or advise
//! those who hold it, also when outside bodies ask).
//!
//! As with a case, [`Visit::decide`] answers a command with events or a refusal and changes nothing, and
//! [`Visit::apply`] alone changes a visit. What always holds: at most one holder; no acceptance by
//! somebody who may not work on that day; nobody outside the block is asked; a proposed date binds
//! nobody before the organiser's yes; nothing leaves an ended state.

mod apply;
mod command;
mod decide;
mod fits;
mod slot;
mod state;
mod wish;

pub use command::{Command, Event, Refusal};
pub use fits::{Diary, fits, hindrance, reachable};
pub use slot::Slot;
pub use state::{Audience, Kind, State};
pub use wish::{ASK_AHEAD_DAYS, Fault, LONGEST_NOTE, PROPOSE_AHEAD_DAYS, Venue, Wish};

use crate::Millis;
use crate::area::Ring;
use crate::case::OfferState;
use crate::certificate::japan_day;
use crate::working_day;
use serde::{Deserialize, Serialize};

/// How long an accepted visit waits for the word that it took place before it ends without: 30 days.
pub const REPORT_WITHIN: Millis = 30 * 24 * 60 * 60_000;
/// Visits sooner than so many days widen after one working day, others after two.
const SOON_DAYS: i32 = 14;

/// A request of an organiser for a coordinator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// Identifies the visit, also in calendars.
    pub id: String,
    /// The organiser's id.
    pub organiser: String,
    /// What the organiser asked for; its date is the one that was wished at first.
    pub wish: Wish,
    /// Where it stands.
    pub state: State,
    /// Who was asked, in the order of asking; one entry for each coordinator.
    pub offers: Vec<Offer>,
    /// The widest ring that was searched, none before the first search.
    pub ring: Option<Ring>,
    /// Who comes or advises; stays for the record after the end.
    pub holder: Option<Holder>,
    /// The date in question: the one on which both sides agreed, before that the wished one.
    pub slot: Slot,
    /// Another date, while the organiser thinks about it.
    pub proposal: Option<Proposal>,
    /// When to ask more coordinators; none when nobody is left to ask or nothing is looked for.
    pub widen_at: Option<Millis>,
    /// When the organiser asked.
    pub asked_at: Millis,
    /// When anything last changed.
    pub changed_at: Millis,
}

/// A visit shown to one coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the coordinator's desk.
    pub desk: String,
    /// How near the desk is.
    pub ring: Ring,
    /// When it was offered.
    pub offered_at: Millis,
    /// What became of it.
    pub state: OfferState,
    /// Why it was declined, in the coordinator's words or as a key; for desks only.
    pub declined: Option<String>,
}

/// The coordinator who comes or advises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the desk, which is what the organiser sees.
    pub desk: String,
}

/// Another date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Who proposes it.
    pub by: Holder,
    /// The date.
    pub slot: Slot,
}

impl Visit {
    /// A visit that was just asked for; nobody was asked yet.
    pub fn new(id: String, organiser: String, wish: Wish, now: Millis) -> Visit {
        Visit {
            id,
            organiser,
            slot: wish.slot,
            wish,
            state: State::Asked,
            offers: Vec::new(),
            ring: None,
            holder: None,
            proposal: None,
            widen_at: Some(now),
            asked_at: now,
            changed_at: now,
        }
    }

    /// The offer to this coordinator, if it can still be answered.
    pub fn open_offer(&self, coordinator: &str) -> Option<&Offer> {
        self.open_offers().find(|offer| offer.coordinator == coordinator)
    }

    /// The offers that can still be answered.
    pub fn open_offers(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.state == OfferState::Open)
    }

    /// Whether this coordinator comes, in a visit that has not ended.
    pub fn held_by(&self, coordinator: &str) -> bool {
        !self.state.ended() && self.holds(coordinator)
    }

    /// Whether this coordinator comes or came.
    pub fn holds(&self, coordinator: &str) -> bool {
        self.holder.as_ref().is_some_and(|holder| holder.coordinator == coordinator)
    }

    /// Whether this coordinator may read it: asked and not answered with no, or the holder.
    pub fn readable_by(&self, coordinator: &str) -> bool {
        self.holds(coordinator) || self.open_offer(coordinator).is_some()
    }

    /// Whether everybody in the block who fits was asked and none has answered yet.
    pub fn all_asked(&self) -> bool {
        self.state == State::Offered && self.widen_at.is_none()
    }

    /// When it ends by itself: the moment it was meant for, or the end of the time for the word that
    /// it took place. None when it has ended.
    pub fn expires_at(&self) -> Option<Millis> {
        match self.state {
            state if state.ended() => None,
            State::Accepted => Some(self.slot.ends_at().saturating_add(REPORT_WITHIN)),
            // What was agreed before another date was proposed still stands.
            State::Proposed if self.holder.is_some() => {
                Some(self.slot.ends_at().saturating_add(REPORT_WITHIN))
            }
            _ => Some(self.last_chance()),
        }
    }

    /// The latest start that is still talked about.
    fn last_chance(&self) -> Millis {
        let proposed = self.proposal.as_ref().map(|proposal| proposal.slot.starts_at());
        self.slot.starts_at().max(proposed.unwrap_or(Millis::MIN))
    }

    /// When more coordinators are asked after a search at `now`: at the same time of the day, one
    /// working day later, or two when the date is far away. This project's own choice: whoever is
    /// asked works in office hours, and three rings fit before a date that is a week ahead.
    pub(crate) fn widens_after(&self, now: Millis) -> Millis {
        let today = japan_day(now);
        let soon = (self.slot.date - today).get_days() < SOON_DAYS;
        let next = working_day::after(today, if soon { 1 } else { 2 });
        let days = Millis::from((next - today).get_days());
        now.saturating_add(days * 24 * 60 * 60_000)
    }
}
