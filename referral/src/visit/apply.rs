//! How an event changes a visit: the only place where one changes. Nothing is checked again here.

use super::{Event, Holder, Offer, Slot, State, Visit};
use crate::Millis;
use crate::case::OfferState;

impl Visit {
    /// Changes the visit as the event says; `now` is the moment of the event.
    pub fn apply(&mut self, event: &Event, now: Millis) {
        self.changed_at = now;
        match event {
            Event::RingReached { ring, widen_at } => {
                self.ring = Some(*ring);
                self.widen_at = Some(*widen_at);
            }
            Event::Offered(offer) => self.offered(offer),
            Event::AllAsked => self.widen_at = None,
            Event::GivenUp => self.end(State::Declined),
            Event::Accepted(holder, slot) => self.accepted(holder, *slot),
            Event::Proposed(proposal) => {
                self.proposal = Some(proposal.clone());
                self.state = State::Proposed;
            }
            Event::Refused => self.refused(now),
            Event::Declined { coordinator, reason } => self.declined(coordinator, reason, now),
            Event::Released { coordinator, reason } => self.released(coordinator, reason, now),
            Event::Withdrawn => self.end(State::Withdrawn),
            Event::Finished => self.end(State::Done),
            Event::Expired => self.end(State::Expired),
        }
    }

    fn offered(&mut self, offer: &Offer) {
        self.offers.retain(|earlier| earlier.coordinator != offer.coordinator);
        self.offers.push(offer.clone());
        self.state = State::Offered;
    }

    fn accepted(&mut self, holder: &Holder, slot: Slot) {
        self.settle(&holder.coordinator, OfferState::Claimed);
        self.lapse();
        self.holder = Some(holder.clone());
        self.slot = slot;
        self.state = State::Accepted;
    }

    /// A holder's other date changes nothing when it is not wanted; anybody else's was a no to the
    /// date in question.
    fn refused(&mut self, now: Millis) {
        let proposal = self.proposal.take();
        if self.holder.is_some() {
            self.state = State::Accepted;
        } else if let Some(proposal) = proposal {
            self.settle(&proposal.by.coordinator, OfferState::Declined);
            self.look_on(now);
        }
    }

    fn declined(&mut self, coordinator: &str, reason: &str, now: Millis) {
        self.settle(coordinator, OfferState::Declined);
        self.note_reason(coordinator, reason);
        if self.proposal.as_ref().is_some_and(|it| it.by.coordinator == coordinator) {
            self.proposal = None;
        }
        if self.proposal.is_none() {
            self.look_on(now);
        }
    }

    fn released(&mut self, coordinator: &str, reason: &str, now: Millis) {
        for offer in self.offers.iter_mut().filter(|offer| offer.coordinator == coordinator) {
            offer.state = OfferState::Released;
        }
        self.note_reason(coordinator, reason);
        self.holder = None;
        self.proposal = None;
        self.look_on(now);
    }

    /// Waits for those who were asked, or looks further at once when nobody is left.
    fn look_on(&mut self, now: Millis) {
        if self.open_offers().next().is_some() {
            self.state = State::Offered;
        } else {
            self.state = State::Asked;
            self.widen_at = Some(now);
        }
    }

    fn note_reason(&mut self, coordinator: &str, reason: &str) {
        for offer in self.offers.iter_mut().filter(|offer| offer.coordinator == coordinator) {
            offer.declined = (!reason.is_empty()).then(|| reason.to_owned());
        }
    }

    fn settle(&mut self, coordinator: &str, state: OfferState) {
        for offer in &mut self.offers {
            if offer.coordinator == coordinator && offer.state == OfferState::Open {
                offer.state = state;
            }
        }
    }

    /// Ends the waiting: no open offer, no proposal, no wider search.
    fn lapse(&mut self) {
        self.widen_at = None;
        self.proposal = None;
        for offer in self.offers.iter_mut().filter(|offer| offer.state == OfferState::Open) {
            offer.state = OfferState::Lapsed;
        }
    }

    fn end(&mut self, state: State) {
        self.lapse();
        self.state = state;
    }
}
