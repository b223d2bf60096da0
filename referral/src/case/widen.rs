//! When the search for a coordinator goes further out, and when it gives up.
//!
//! Offers widen at fixed times: municipality, prefecture, regional block, nation, then
//! the hotlines (ISA: where no fitting partner is near, look beyond the region). The
//! times are this project's own choice: short enough that nobody waits in vain, long
//! enough that the nearest desk has a fair chance.

use super::{Case, State, Urgency};
use crate::Millis;
use crate::area::Ring;
use crate::hours::Hours;
use serde::{Deserialize, Serialize};

const MINUTE: Millis = 60_000;

/// How long one ring may answer when someone is in danger: 5 minutes.
pub const WIDEN_AFTER_NOW: Millis = 5 * MINUTE;
/// How long one ring may answer when a deadline is near: 30 minutes.
pub const WIDEN_AFTER_SOON: Millis = 30 * MINUTE;
/// How long one ring may answer otherwise: 2 hours.
pub const WIDEN_AFTER_NORMAL: Millis = 120 * MINUTE;
/// How long an escalated case waits for somebody before it expires: 7 days.
pub const EXPIRE_AFTER: Millis = 7 * 24 * 60 * MINUTE;

/// What the search does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Widening {
    /// Search this ring (and all nearer ones) and offer to whoever fits.
    To(Ring),
    /// Nobody in the whole country: show the hotlines.
    Escalate,
}

/// What is due now in the search for a coordinator, none when nothing is. The first ring
/// is the nearest that the resident's place allows; when a ring was searched in vain,
/// the next is due at once.
pub fn next_ring(case: &Case, now: Millis) -> Option<Widening> {
    let searching = matches!(case.state, State::Consented | State::Offered);
    if !searching || case.widen_at.is_some_and(|due| now < due) {
        return None;
    }
    let next = match case.ring {
        None => Some(case.shared.place.nearest_ring()),
        Some(ring) => ring.wider(),
    };
    Some(next.map_or(Widening::Escalate, Widening::To))
}

/// Until when the desks that were asked may answer: the moment at which the first of them will
/// have been open for [`Urgency::widen_after`]. Whoever is in danger waits by the wall clock,
/// and so does a case whose desks never open.
pub fn deadline(urgency: Urgency, desks: &[&Hours], now: Millis) -> Millis {
    let wait = urgency.widen_after();
    let by_clock = now.saturating_add(wait);
    if urgency == Urgency::Now {
        return by_clock;
    }
    desks.iter().filter_map(|hours| hours.after(now, wait)).min().unwrap_or(by_clock)
}

impl Urgency {
    /// How long the coordinators of one ring may answer before the next ring is asked,
    /// in milliseconds.
    pub fn widen_after(self) -> Millis {
        match self {
            Urgency::Now => WIDEN_AFTER_NOW,
            Urgency::Soon => WIDEN_AFTER_SOON,
            Urgency::Normal => WIDEN_AFTER_NORMAL,
        }
    }
}

impl Case {
    /// When the case expires if nobody comes; none unless it is escalated.
    pub fn expires_at(&self) -> Option<Millis> {
        (self.state == State::Escalated).then(|| self.changed_at.saturating_add(EXPIRE_AFTER))
    }
}
