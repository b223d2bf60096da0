//! What the resident's card is made of: the case, the public names and hours of its desks, and how
//! long people waited here lately. The card itself is `engine::queue`.

use super::{Service, desk_name};
use crate::channel::Said;
use crate::engine::memory::Memory;
use crate::engine::queue::{AskedDesk, Next, Opening, Queue, shows_card};
use crate::engine::{Decision, Request, World, respond};
use crate::store::cases::Kept;
use crate::store::roster::Registered;
use crate::store::{Stored, Tx, queue};
use referral::Millis;
use referral::area::Place;
use referral::case::{Case, REOPEN_WITHIN, State};
use referral::desk::Desk;
use referral::wait::{LOOK_BACK, expected, hour_class};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// A request of a conversation in hand. What only its card tells is looked up when that is shown.
pub(super) struct Standing {
    kept: Kept,
    registered: Arc<Registered>,
    full: bool,
    /// As the engine sees it.
    pub request: Request,
}

impl Service {
    /// A request without what only its card tells.
    pub(super) fn standing(&self, kept: Kept, registered: &Arc<Registered>) -> Standing {
        let request = self.request(&kept, registered);
        Standing { kept, registered: Arc::clone(registered), full: false, request }
    }

    /// What the engine decides about a message; none when it cannot cope with it. When the card is
    /// shown, what it tells is looked up first.
    pub(super) async fn decision(
        &self,
        world: &World<'_>,
        memory: &Memory,
        standing: Option<&mut Standing>,
        said: &Said,
    ) -> Stored<Option<Decision>> {
        let decide = |request: Option<&Request>| {
            catch_unwind(AssertUnwindSafe(|| respond(world, memory, request, said))).ok()
        };
        let Some(standing) = standing else {
            return Ok(decide(None));
        };
        let decision = decide(Some(&standing.request));
        if standing.full || !decision.as_ref().is_some_and(shows_card) {
            return Ok(decision);
        }
        let mut tx = self.store.read().await?;
        let (kept, registered) = (&standing.kept, &standing.registered);
        standing.request = self.full_request(&mut tx, kept, registered, self.now()).await?;
        standing.full = true;
        Ok(decide(Some(&standing.request)))
    }

    /// The request of a conversation with everything that its card tells.
    pub(super) async fn full_request(
        &self,
        tx: &mut Tx,
        kept: &Kept,
        registered: &Registered,
        now: Millis,
    ) -> Stored<Request> {
        let case = &kept.case;
        let queue = Queue {
            desks: desks(case, registered, now),
            expected: self.expected_wait(tx, case, now).await?,
            next: next(case),
            reopen: case.state == State::Closed && now <= case.changed_at + REOPEN_WITHIN,
        };
        Ok(Request { queue, ..self.request(kept, registered) })
    }

    /// The median of what was measured here for such cases, for those who wait.
    async fn expected_wait(&self, tx: &mut Tx, case: &Case, now: Millis) -> Stored<Option<Millis>> {
        if case.state.held() || case.state.ended() {
            return Ok(None);
        }
        let waits = queue::waits(tx, case.urgency.key(), now - LOOK_BACK).await?;
        let kind = hour_class(case.asked_at);
        let alike = waits.into_iter().filter(|(asked_at, _)| hour_class(*asked_at) == kind);
        Ok(expected(&alike.map(|(_, waited)| waited).collect::<Vec<_>>()))
    }
}

/// The desks with an open offer, or the one that has the case, each once.
fn desks(case: &Case, registered: &Registered, now: Millis) -> Vec<AskedDesk> {
    let mut ids: Vec<&str> = match &case.holder {
        Some(holder) if case.state.held() => vec![&holder.desk],
        _ => case.open_offers().iter().map(|offer| offer.desk.as_str()).collect(),
    };
    let mut seen = Vec::new();
    ids.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    ids.into_iter().filter_map(|id| registered.desk(id)).map(|desk| asked(desk, now)).collect()
}

fn asked(desk: &Desk, now: Millis) -> AskedDesk {
    let opens = match desk.hours.next_open(now) {
        Some(at) if at <= now => Opening::Now,
        Some(at) => Opening::At(at),
        None => Opening::Unknown,
    };
    AskedDesk {
        name: desk_name(desk),
        place: Place::Municipality(desk.municipality.clone()),
        opens,
    }
}

fn next(case: &Case) -> Option<Next> {
    if let Some(end) = case.expires_at() {
        return Some(Next::Ends(end));
    }
    let at = case.widen_at.filter(|_| case.state == State::Offered)?;
    Some(match case.ring.and_then(referral::area::Ring::wider) {
        Some(ring) => Next::Wider(ring, at),
        None => Next::Numbers(at),
    })
}
