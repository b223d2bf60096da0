//! What a case answers to a command. Nothing changes here.
//!
//! Each command has one function that names its conditions in the order in which they
//! are reported: an ended case first, then a case that another holds, then the rest.

use super::{Case, Command, Event, Holder, Offer, OfferKind, OfferState, Refusal, State};
use crate::Millis;
use crate::area::Ring;
use crate::consent::Receipt;
use crate::matching::Fit;
use crate::outcome::Outcome;

pub(super) type Decision = Result<Vec<Event>, Refusal>;

impl Case {
    /// The events that follow from a command at this moment, or why it is refused. An
    /// empty list means: nothing to do, and nothing wrong.
    pub fn decide(&self, command: &Command, now: Millis) -> Decision {
        if self.state.ended() && !matches!(command, Command::Judge(_) | Command::Reopen) {
            return Err(Refusal::Ended);
        }
        match command {
            Command::Consent(receipt) => self.consent(receipt, now),
            Command::Offer { ring, fits, until } => self.offer(*ring, fits, *until, now),
            Command::Claim { coordinator, certificate_valid } => {
                self.claim(coordinator, *certificate_valid, now)
            }
            Command::Decline { coordinator, reason } => self.decline(coordinator, reason),
            Command::Bridge => self.bridge(now),
            Command::HandOver { partner } => self.hand_over(partner),
            Command::Close { coordinator, outcome, lesson } => {
                self.close(coordinator, *outcome, lesson)
            }
            Command::Transfer { coordinator, fit } => self.transfer(coordinator, fit, now),
            Command::WrongDesk { coordinator } => self.wrong_desk(coordinator.as_deref(), now),
            Command::Pause { coordinator, until, reason } => {
                self.pause(coordinator, *until, reason, now)
            }
            Command::Resume { coordinator } => self.resume(coordinator.as_deref(), now),
            Command::NoShow { coordinator } => {
                self.only_holder(coordinator).map(|()| vec![Event::NoShow])
            }
            Command::AskAdvice { coordinator, colleague } => {
                self.ask_advice(coordinator, colleague, now)
            }
            Command::Reopen => self.reopen(now),
            Command::Withdraw => Ok(vec![Event::Withdrawn]),
            Command::Escalate => self.escalate(),
            Command::Expire => self.expire(now),
            Command::Judge(verdict) => self.judge().map(|()| vec![Event::Judged(*verdict)]),
        }
    }

    fn consent(&self, receipt: &Receipt, now: Millis) -> Decision {
        self.only_in(&[State::Asked])?;
        if !receipt.covers(now) || receipt.data != self.shared {
            return Err(Refusal::NoConsent);
        }
        Ok(vec![Event::Consented(receipt.clone())])
    }

    fn offer(&self, ring: Ring, fits: &[Fit], until: Millis, now: Millis) -> Decision {
        self.not_held()?;
        self.covered(now)?;
        let offers = self.new_offers(fits, now);
        if offers.is_empty() && Some(ring) <= self.ring {
            return Ok(Vec::new());
        }
        // Where nobody new was found there is nobody to wait for.
        let reached = Event::RingReached {
            ring: self.ring.map_or(ring, |before| before.max(ring)),
            widen_at: if offers.is_empty() { now } else { until.max(now) },
        };
        Ok(std::iter::once(reached).chain(offers.into_iter().map(Event::Offered)).collect())
    }

    /// One offer for each who fits and may be asked.
    fn new_offers(&self, fits: &[Fit], now: Millis) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Vec::new();
        for fit in fits {
            let twice = offers.iter().any(|offer| offer.coordinator == fit.coordinator);
            if !twice && self.may_ask(&fit.coordinator, &fit.desk) {
                offers.push(open_offer(fit, OfferKind::Referral, now));
            }
        }
        offers
    }

    fn claim(&self, coordinator: &str, certificate_valid: bool, now: Millis) -> Decision {
        self.answerable(coordinator)?;
        self.covered(now)?;
        let offer = self.open_offer(coordinator).ok_or(Refusal::NotOffered)?;
        if !certificate_valid {
            return Err(Refusal::CertificateLapsed);
        }
        let (coordinator, desk) = (coordinator.to_owned(), offer.desk.clone());
        Ok(vec![match &self.holder {
            Some(before) if self.state.held() => {
                let since = if before.desk == desk { before.since } else { now };
                Event::Transferred(Holder { coordinator, desk, since })
            }
            _ => {
                let known = self.earlier.as_ref().filter(|before| before.desk == desk);
                let since = known.map_or(now, |before| before.since);
                Event::Claimed(Holder { coordinator, desk, since })
            }
        }])
    }

    fn decline(&self, coordinator: &str, reason: &str) -> Decision {
        self.answerable(coordinator)?;
        self.open_offer(coordinator).ok_or(Refusal::NotOffered)?;
        let (coordinator, reason) = (coordinator.to_owned(), reason.to_owned());
        Ok(vec![Event::Declined { coordinator, reason }])
    }

    fn bridge(&self, now: Millis) -> Decision {
        self.only_in(&[State::Claimed])?;
        self.covered(now)?;
        Ok(vec![Event::Bridged])
    }

    fn hand_over(&self, partner: &str) -> Decision {
        self.only_in(&[State::Bridged, State::HandedOver])?;
        Ok(vec![Event::HandedOver { partner: partner.to_owned() }])
    }

    fn close(&self, coordinator: &str, outcome: Outcome, lesson: &str) -> Decision {
        self.only_holder(coordinator)?;
        if lesson.trim().is_empty() {
            return Err(Refusal::LessonMissing);
        }
        Ok(vec![Event::Closed { outcome, lesson: lesson.to_owned() }])
    }

    fn escalate(&self) -> Decision {
        self.only_in(&[State::Consented, State::Offered])?;
        Ok(vec![Event::Escalated])
    }

    fn expire(&self, now: Millis) -> Decision {
        match self.expires_at() {
            Some(due) if due <= now => Ok(vec![Event::Expired]),
            _ => Err(Refusal::WrongState(self.state)),
        }
    }

    fn judge(&self) -> Result<(), Refusal> {
        match self.state {
            State::Closed => Ok(()),
            state if state.ended() => Err(Refusal::Ended),
            state => Err(Refusal::WrongState(state)),
        }
    }

    /// A case in somebody's hands can be answered only by the colleague who shall take over.
    fn answerable(&self, coordinator: &str) -> Result<(), Refusal> {
        if self.open_offer(coordinator).is_some() { Ok(()) } else { self.not_held() }
    }

    pub(super) fn only_in(&self, states: &[State]) -> Result<(), Refusal> {
        if states.contains(&self.state) { Ok(()) } else { Err(Refusal::WrongState(self.state)) }
    }

    fn not_held(&self) -> Result<(), Refusal> {
        if self.state.held() { Err(Refusal::AlreadyClaimed) } else { Ok(()) }
    }

    pub(super) fn covered(&self, now: Millis) -> Result<(), Refusal> {
        if self.consented(now) { Ok(()) } else { Err(Refusal::NoConsent) }
    }

    pub(super) fn only_holder(&self, coordinator: &str) -> Result<(), Refusal> {
        if !self.state.held() {
            return Err(Refusal::WrongState(self.state));
        }
        if self.held_by(coordinator) { Ok(()) } else { Err(Refusal::NotHolder) }
    }
}

pub(super) fn open_offer(fit: &Fit, kind: OfferKind, now: Millis) -> Offer {
    Offer {
        coordinator: fit.coordinator.clone(),
        desk: fit.desk.clone(),
        ring: fit.ring,
        reasons: fit.reasons.clone(),
        offered_at: now,
        state: OfferState::Open,
        kind,
        declined: None,
    }
}
