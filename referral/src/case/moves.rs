//! What can happen to a case in somebody's hands: to a colleague, back to the search, a rest, advice,
//! and opened again after the end. Like all of `decide`, these functions change nothing.

use super::decide::{Decision, open_offer};
use super::{Case, Event, OfferKind, Refusal, State};
use crate::Millis;
use crate::matching::Fit;

const DAY: Millis = 24 * 60 * 60_000;

/// How long after closing the resident can open the same case again: 14 days.
pub const REOPEN_WITHIN: Millis = 14 * DAY;
/// How long a case may rest at most: 180 days. This project's own choice: who waits longer is
/// better served by a new case.
pub const PAUSE_AT_MOST: Millis = 180 * DAY;

impl Case {
    pub(super) fn transfer(&self, coordinator: &str, fit: &Fit, now: Millis) -> Decision {
        self.only_holder(coordinator)?;
        self.covered(now)?;
        let excluded = self.excluded_desks.contains(&fit.desk);
        if fit.coordinator == coordinator || excluded {
            return Err(Refusal::NotAvailable);
        }
        if self.open_offer(&fit.coordinator).is_some() {
            return Ok(Vec::new());
        }
        Ok(vec![Event::Offered(open_offer(fit, OfferKind::Transfer, now))])
    }

    pub(super) fn wrong_desk(&self, coordinator: Option<&str>, now: Millis) -> Decision {
        if let Some(coordinator) = coordinator {
            self.only_holder(coordinator)?;
        }
        self.covered(now)?;
        match &self.holder {
            Some(holder) if self.state.held() => {
                Ok(vec![Event::Requeued { desk: holder.desk.clone() }])
            }
            _ => Err(Refusal::WrongState(self.state)),
        }
    }

    pub(super) fn pause(
        &self,
        coordinator: &str,
        until: Millis,
        reason: &str,
        now: Millis,
    ) -> Decision {
        self.only_holder(coordinator)?;
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        if until <= now || until > now.saturating_add(PAUSE_AT_MOST) {
            return Err(Refusal::DateUnfit);
        }
        Ok(vec![Event::Paused { until, reason: reason.to_owned() }])
    }

    /// By the holder at any time, by itself when the date has come; nothing when it does not rest.
    pub(super) fn resume(&self, coordinator: Option<&str>, now: Millis) -> Decision {
        if let Some(coordinator) = coordinator {
            self.only_holder(coordinator)?;
        }
        let over = |until: Millis| coordinator.is_some() || until <= now;
        let due = self.paused.as_ref().is_some_and(|pause| over(pause.until));
        Ok(if due { vec![Event::Resumed] } else { Vec::new() })
    }

    pub(super) fn ask_advice(&self, coordinator: &str, colleague: &str, now: Millis) -> Decision {
        self.only_holder(coordinator)?;
        self.covered(now)?;
        if colleague == coordinator {
            return Err(Refusal::NotAvailable);
        }
        let asked = self.advisers.iter().any(|adviser| adviser == colleague);
        let event = Event::AdviceAsked { coordinator: colleague.to_owned() };
        Ok(if asked { Vec::new() } else { vec![event] })
    }

    /// A withdrawn case stays ended: there is nothing that could be shared.
    pub(super) fn reopen(&self, now: Millis) -> Decision {
        match self.state {
            State::Closed if now > self.changed_at.saturating_add(REOPEN_WITHIN) => {
                Err(Refusal::TooLate)
            }
            State::Closed => {
                self.covered(now)?;
                Ok(vec![Event::Reopened { holder: self.holder.clone() }])
            }
            state if state.ended() => Err(Refusal::Ended),
            state => Err(Refusal::WrongState(state)),
        }
    }
}
