//! How an event changes a case: the only place where one changes.
//!
//! Events come from [`Case::decide`] or from storage, so nothing is checked again here.
//! Applying the same events at the same moments always gives the same case.

use super::{Case, DeclineReason, Event, Holder, Offer, OfferKind, OfferState, Pause, State};
use crate::Millis;

impl Case {
    /// Changes the case as the event says; `now` is the moment of the event.
    pub fn apply(&mut self, event: &Event, now: Millis) {
        match event {
            Event::Consented(receipt) => {
                self.receipt = Some(receipt.clone());
                self.enter(State::Consented, now);
            }
            Event::Offered(offer) => self.offered(offer, now),
            Event::RingReached { ring, widen_at } => {
                self.ring = Some(*ring);
                self.widen_at = Some(*widen_at);
            }
            Event::Declined { coordinator, reason } => self.declined(coordinator, reason, now),
            Event::Claimed(holder) => self.claimed(holder, now),
            Event::Bridged => self.enter(State::Bridged, now),
            Event::HandedOver { .. } => self.enter(State::HandedOver, now),
            Event::Closed { outcome, lesson } => {
                self.outcome = Some(*outcome);
                self.lesson.clone_from(lesson);
                self.end(State::Closed, now);
            }
            Event::Transferred(holder) => self.transferred(holder),
            Event::Requeued { desk } => self.requeued(desk, now),
            Event::Paused { until, reason } => {
                self.paused = Some(Pause { until: *until, reason: reason.clone() });
            }
            Event::Resumed => self.paused = None,
            Event::NoShow => self.no_shows = self.no_shows.saturating_add(1),
            Event::AdviceAsked { coordinator } => self.advisers.push(coordinator.clone()),
            Event::Reopened { .. } => self.reopened(now),
            Event::Withdrawn => self.withdrawn(now),
            Event::Escalated => {
                self.widen_at = None;
                self.enter(State::Escalated, now);
            }
            Event::Expired => self.end(State::Expired, now),
            Event::Judged(verdict) => self.verdict = Some(*verdict),
        }
    }

    /// One entry for each coordinator; a colleague who shall take over is asked alone.
    fn offered(&mut self, offer: &Offer, now: Millis) {
        if offer.kind == OfferKind::Transfer {
            self.lapse();
        } else {
            self.enter(State::Offered, now);
        }
        self.offers.retain(|earlier| earlier.coordinator != offer.coordinator);
        self.offers.push(offer.clone());
    }

    /// Goes on at once when nobody is left who could still say yes.
    fn declined(&mut self, coordinator: &str, reason: &str, now: Millis) {
        for offer in self.offers.iter_mut().filter(|offer| offer.coordinator == coordinator) {
            offer.declined = (!reason.is_empty()).then(|| reason.to_owned());
        }
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

    /// The state stays: resident and desk go on talking.
    fn transferred(&mut self, holder: &Holder) {
        self.release(OfferState::Released);
        self.settle(&holder.coordinator, OfferState::Claimed);
        self.holder = Some(holder.clone());
        self.paused = None;
        self.lapse();
    }

    /// Back to the search, which begins where the resident lives.
    fn requeued(&mut self, desk: &str, now: Millis) {
        if !self.excluded_desks.iter().any(|excluded| excluded == desk) {
            self.excluded_desks.push(desk.to_owned());
        }
        self.release(OfferState::Released);
        self.search_again(now);
    }

    /// What was reported at the end no longer holds. The earlier holder may be asked again.
    fn reopened(&mut self, now: Millis) {
        self.outcome = None;
        self.lesson.clear();
        self.verdict = None;
        self.reopened = self.reopened.saturating_add(1);
        self.earlier = self.holder.take();
        self.release(OfferState::Lapsed);
        self.search_again(now);
    }

    fn search_again(&mut self, now: Millis) {
        self.lapse();
        self.holder = None;
        self.paused = None;
        self.advisers.clear();
        self.ring = None;
        self.enter(State::Consented, now);
    }

    /// The holder's own offer ends as `state`.
    fn release(&mut self, state: OfferState) {
        for offer in self.offers.iter_mut().filter(|offer| offer.state == OfferState::Claimed) {
            offer.state = state;
        }
    }

    /// Closes the bridge by the state, and leaves no copy of the resident's words, nor words about
    /// the resident.
    fn withdrawn(&mut self, now: Millis) {
        self.shared.question.clear();
        for offer in &mut self.offers {
            offer.declined = offer.declined.take().map(|why| DeclineReason::of(&why).key().into());
        }
        if let Some(receipt) = &mut self.receipt {
            receipt.withdrawn_at = Some(now);
            receipt.data.question.clear();
        }
        self.end(State::Withdrawn, now);
    }

    fn end(&mut self, state: State, now: Millis) {
        self.lapse();
        self.paused = None;
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
