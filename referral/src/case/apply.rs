//! How an event changes a case: the only place where one changes.
//!
//! Events come from [`Case::decide`] or from storage, so nothing is checked again here.
//! Applying the same events at the same moments always gives the same case.

use super::{Case, Event, Holder, OfferState, State};
use crate::Millis;

impl Case {
    /// Changes the case as the event says; `now` is the moment of the event.
    pub fn apply(&mut self, event: &Event, now: Millis) {
        match event {
            Event::Consented(receipt) => {
                self.receipt = Some(receipt.clone());
                self.enter(State::Consented, now);
            }
            Event::Offered(offer) => {
                self.offers.push(offer.clone());
                self.enter(State::Offered, now);
            }
            Event::RingReached { ring, widen_at } => {
                self.ring = Some(*ring);
                self.widen_at = Some(*widen_at);
            }
            Event::Declined { coordinator, .. } => self.declined(coordinator, now),
            Event::Claimed(holder) => self.claimed(holder, now),
            Event::Bridged => self.enter(State::Bridged, now),
            Event::HandedOver { .. } => self.enter(State::HandedOver, now),
            Event::Closed { outcome, lesson } => {
                self.outcome = Some(*outcome);
                self.lesson.clone_from(lesson);
                self.end(State::Closed, now);
            }
            Event::Withdrawn => self.withdrawn(now),
            Event::Escalated => {
                self.widen_at = None;
                self.enter(State::Escalated, now);
            }
            Event::Expired => self.end(State::Expired, now),
            Event::Judged(verdict) => self.verdict = Some(*verdict),
        }
    }

    /// Goes on at once when nobody is left who could still say yes.
    fn declined(&mut self, coordinator: &str, now: Millis) {
        self.settle(coordinator, OfferState::Declined);
        if self.state == State::Offered && self.open_offers().is_empty() {
            self.widen_at = Some(now);
        }
    }

    fn claimed(&mut self, holder: &Holder, now: Millis) {
        self.settle(&holder.coordinator, OfferState::Claimed);
        self.holder = Some(holder.clone());
        self.lapse();
        self.enter(State::Claimed, now);
    }

    /// Closes the bridge by the state, and leaves no copy of the resident's words.
    fn withdrawn(&mut self, now: Millis) {
        self.shared.question.clear();
        if let Some(receipt) = &mut self.receipt {
            receipt.withdrawn_at = Some(now);
            receipt.data.question.clear();
        }
        self.end(State::Withdrawn, now);
    }

    fn end(&mut self, state: State, now: Millis) {
        self.lapse();
        self.enter(state, now);
    }

    fn enter(&mut self, state: State, now: Millis) {
        if self.state != state {
            self.state = state;
            self.changed_at = now;
        }
    }

    /// Ends the waiting: no open offer, no wider search.
    fn lapse(&mut self) {
        self.widen_at = None;
        for offer in &mut self.offers {
            if offer.state == OfferState::Open {
                offer.state = OfferState::Lapsed;
            }
        }
    }

    fn settle(&mut self, coordinator: &str, state: OfferState) {
        for offer in &mut self.offers {
            if offer.coordinator == coordinator && offer.state == OfferState::Open {
                offer.state = state;
            }
        }
    }
}
