//! What a visit answers to a command. Nothing changes here.

use super::{
    Command, Event, Holder, Offer, PROPOSE_AHEAD_DAYS, Proposal, Refusal, Slot, State, Visit,
};
use crate::Millis;
use crate::area::Ring;
use crate::case::OfferState;
use crate::certificate::japan_day;
use crate::matching::Fit;

type Decision = Result<Vec<Event>, Refusal>;

impl Visit {
    /// The events that follow from a command at this moment, or why it is refused. An empty list
    /// means: nothing to do, and nothing wrong.
    ///
    /// # Errors
    /// The rule that forbids it.
    pub fn decide(&self, command: &Command, now: Millis) -> Decision {
        if self.state.ended() {
            return Err(Refusal::Ended);
        }
        match command {
            Command::Search { fits, most } => Ok(self.search(fits, *most, now)),
            Command::Accept { coordinator, hindrance } => self.accept(coordinator, *hindrance, now),
            Command::Propose { coordinator, slot, hindrance } => {
                self.propose(coordinator, *slot, *hindrance, now)
            }
            Command::Decline { coordinator, reason } => self.decline(coordinator, reason),
            Command::Agree { slot, hindrance } => self.agree(*slot, *hindrance, now),
            Command::Refuse => {
                self.proposal.as_ref().ok_or(Refusal::NotProposed).map(|_| vec![Event::Refused])
            }
            Command::Withdraw => Ok(vec![Event::Withdrawn]),
            Command::Finish { coordinator } => self.finish(coordinator, now),
            Command::Expire => match self.expires_at() {
                Some(end) if end <= now => Ok(vec![Event::Expired]),
                _ => Err(Refusal::NotYet),
            },
        }
    }

    /// Asks the nearest who were not asked yet; a chosen desk is asked alone.
    fn search(&self, fits: &[Fit], most: usize, now: Millis) -> Vec<Event> {
        if !matches!(self.state, State::Asked | State::Offered) {
            return Vec::new();
        }
        let asked = self.chosen(fits, most, now);
        let Some(widest) = asked.iter().map(|offer| offer.ring).max() else {
            return match (self.state, self.widen_at) {
                (State::Asked, _) => vec![Event::GivenUp],
                (_, Some(_)) => vec![Event::AllAsked],
                _ => Vec::new(),
            };
        };
        let ring = self.ring.map_or(widest, |before| before.max(widest));
        let reached = Event::RingReached { ring, widen_at: self.widens_after(now) };
        std::iter::once(reached).chain(asked.into_iter().map(Event::Offered)).collect()
    }

    fn chosen(&self, fits: &[Fit], most: usize, now: Millis) -> Vec<Offer> {
        let may = |fit: &&Fit| fit.ring <= Ring::Block && self.may_ask(&fit.coordinator);
        let mut free: Vec<&Fit> = Vec::new();
        for fit in fits.iter().filter(may) {
            if !free.iter().any(|other| other.coordinator == fit.coordinator) {
                free.push(fit);
            }
        }
        let Some(first) = free.first().copied() else {
            return Vec::new();
        };
        let preferred = self.wish.desk.as_deref() == Some(first.desk.as_str());
        let together = |fit: &&Fit| {
            if preferred { fit.desk == first.desk } else { fit.ring == first.ring }
        };
        free.into_iter().filter(together).take(most.max(1)).map(|fit| offer(fit, now)).collect()
    }

    /// Whether this coordinator may be asked: not yet, or in a round that ended without a no.
    pub fn may_ask(&self, coordinator: &str) -> bool {
        let mut earlier = self.offers.iter().filter(|offer| offer.coordinator == coordinator);
        earlier.all(|offer| offer.state == OfferState::Lapsed)
    }

    fn accept(&self, coordinator: &str, hindrance: Option<Refusal>, now: Millis) -> Decision {
        self.not_taken()?;
        let offer = self.open_offer(coordinator).ok_or(Refusal::NotOffered)?;
        if self.slot.starts_at() <= now {
            return Err(Refusal::TooLate);
        }
        hindrance.map_or(Ok(()), Err)?;
        Ok(vec![Event::Accepted(holder(offer), self.slot)])
    }

    /// By somebody who was asked, or by the holder, who cannot come on the agreed date.
    fn propose(
        &self,
        coordinator: &str,
        slot: Slot,
        hindrance: Option<Refusal>,
        now: Millis,
    ) -> Decision {
        let by = match &self.holder {
            Some(own) if own.coordinator == coordinator => own.clone(),
            Some(_) => return Err(Refusal::AlreadyTaken),
            None => holder(self.open_offer(coordinator).ok_or(Refusal::NotOffered)?),
        };
        let waits = |proposal: &Proposal| proposal.by.coordinator != coordinator;
        if self.proposal.as_ref().is_some_and(waits) {
            return Err(Refusal::AnotherProposed);
        }
        if slot == self.slot || slot.fault(PROPOSE_AHEAD_DAYS, japan_day(now)).is_some() {
            return Err(Refusal::DateUnfit);
        }
        hindrance.map_or(Ok(()), Err)?;
        Ok(vec![Event::Proposed(Proposal { by, slot })])
    }

    fn decline(&self, coordinator: &str, reason: &str) -> Decision {
        let (coordinator, reason) = (coordinator.to_owned(), reason.to_owned());
        if self.held_by(&coordinator) {
            return Ok(vec![Event::Released { coordinator, reason }]);
        }
        self.not_taken()?;
        self.open_offer(&coordinator).ok_or(Refusal::NotOffered)?;
        Ok(vec![Event::Declined { coordinator, reason }])
    }

    fn agree(&self, slot: Slot, hindrance: Option<Refusal>, now: Millis) -> Decision {
        let proposal = self.proposal.as_ref().filter(|proposal| proposal.slot == slot);
        let proposal = proposal.ok_or(Refusal::NotProposed)?;
        if slot.starts_at() <= now {
            return Err(Refusal::TooLate);
        }
        hindrance.map_or(Ok(()), Err)?;
        Ok(vec![Event::Accepted(proposal.by.clone(), slot)])
    }

    fn finish(&self, coordinator: &str, now: Millis) -> Decision {
        if !self.held_by(coordinator) {
            return Err(Refusal::NotHolder);
        }
        if self.state != State::Accepted || now < self.slot.starts_at() {
            return Err(Refusal::NotYet);
        }
        Ok(vec![Event::Finished])
    }

    fn not_taken(&self) -> Result<(), Refusal> {
        if self.holder.is_some() { Err(Refusal::AlreadyTaken) } else { Ok(()) }
    }
}

fn offer(fit: &Fit, now: Millis) -> Offer {
    Offer {
        coordinator: fit.coordinator.clone(),
        desk: fit.desk.clone(),
        ring: fit.ring,
        offered_at: now,
        state: OfferState::Open,
        declined: None,
    }
}

fn holder(offer: &Offer) -> Holder {
    Holder { coordinator: offer.coordinator.clone(), desk: offer.desk.clone() }
}
