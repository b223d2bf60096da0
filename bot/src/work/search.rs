//! Looking for a desk: the nearest fitting few are asked first, and the circle grows when nobody
//! takes the case in time. Who fits, and in which order, `referral::matching` decides.

use super::cases::step;
use super::{ROUND, Service};
use crate::engine::refer;
use crate::engine::say::Say;
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::roster::Registered;
use crate::store::{Stored, Tx, roster};
use referral::Millis;
use referral::area::{Atlas, Place, Ring};
use referral::capacity::week_start;
use referral::case::{Case, Command, Event, State, Urgency, Widening, deadline, next_ring};
use referral::hours::Hours;
use referral::matching::{Candidate, Fit, Need, rank};
use std::collections::BTreeMap;

impl Service {
    pub(super) async fn search_loop(&self) {
        let work = || async {
            // None waits for another to succeed.
            let widened = self.widen_due().await;
            let shown = self.show_due_offers().await;
            self.look_after_visits().await.and(shown).and(widened)
        };
        self.rounds(ROUND, work, |error| self.database_fails(error)).await;
    }

    /// Moves every search that is due.
    ///
    /// # Errors
    /// When the database is out of reach; the cases stay due.
    pub async fn widen_due(&self) -> Stored<()> {
        let mut tx = self.store.read().await?;
        let due = kept_cases::due(&mut tx, self.now()).await?;
        drop(tx);
        for kept in due {
            match self.widen(kept).await {
                // Somebody moved this case in the meantime; the next round looks at it again.
                Err(error) if error.is_lost_race() => {}
                other => other?,
            }
        }
        Ok(())
    }

    async fn widen(&self, mut kept: Kept) -> Stored<()> {
        if kept.case.state.held() {
            return self.wake(kept).await;
        }
        let now = self.now();
        let mut tx = self.store.write().await?;
        let registered = roster::all(&mut tx).await?;
        let fits = self.fits(&mut tx, &kept.case, &registered, now).await?;
        let says = match next_move(&kept.case, &fits, now) {
            Move::Wait => return Ok(()),
            Move::Ask => self.offer(&mut tx, &mut kept, &registered, fits, now).await?,
            Move::Escalate => tell(&mut tx, &mut kept, Command::Escalate, now).await?,
            Move::Expire => {
                let says = tell(&mut tx, &mut kept, Command::Expire, now).await?;
                self.settle_notices(&mut tx, &kept.case, false, now).await?;
                says
            }
        };
        self.say(&mut tx, &kept.conversation, says, now).await?;
        tx.commit().await?;
        self.announce(&kept.conversation);
        Ok(())
    }

    /// The first search of a case: whoever is nearest, however far that is.
    pub(super) async fn look_for_desks(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        registered: &Registered,
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let fits = self.fits(tx, &kept.case, registered, now).await?;
        self.offer(tx, kept, registered, fits, now).await
    }

    pub(super) async fn fits(
        &self,
        tx: &mut Tx,
        case: &Case,
        registered: &Registered,
        now: Millis,
    ) -> Stored<Vec<Fit>> {
        let ranked = self.ranked(tx, case, registered, now).await?;
        let free = |fit: &Fit| case.may_ask(&fit.coordinator, &fit.desk);
        Ok(ranked.into_iter().filter(free).collect())
    }

    /// Everybody who may be asked today, whether they were asked before or not.
    pub(super) async fn ranked(
        &self,
        tx: &mut Tx,
        case: &Case,
        registered: &Registered,
        now: Millis,
    ) -> Stored<Vec<Fit>> {
        let open = kept_cases::open_by_holder(tx).await?;
        let taken = kept_cases::taken_since(tx, week_start(now)).await?;
        Ok(rank(&need(case), &candidates(registered, &open, &taken), now).fits)
    }

    /// Offers the case to the first few of the nearest ring that has anybody, and says so.
    pub(super) async fn offer(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        registered: &Registered,
        fits: Vec<Fit>,
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let Some(ring) = fits.first().map(|fit| fit.ring) else {
            let told = step(tx, kept, &Command::Escalate, &Actor::System, now).await?;
            return Ok(told.unwrap_or_default().iter().filter_map(given_up).collect());
        };
        let further = kept.case.ring.is_some_and(|before| before < ring);
        let nearest = fits.into_iter().filter(|fit| fit.ring == ring);
        let chosen: Vec<Fit> = nearest.take(self.settings.offers).collect();
        let mut says = self.offer_to(tx, kept, registered, (ring, chosen), now).await?;
        if further && !says.is_empty() {
            says.insert(0, refer::widened(ring));
        }
        Ok(says)
    }

    /// Offers the case to these, in the console at once and in their messengers when their desks
    /// are open; the resident gets the card.
    pub(super) async fn offer_to(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        registered: &Registered,
        (ring, fits): (Ring, Vec<Fit>),
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let desks = fits.iter().filter_map(|fit| registered.desk(&fit.desk));
        let hours: Vec<&Hours> = desks.map(|desk| &desk.hours).collect();
        let until = deadline(kept.case.urgency, &hours, now);
        let asked: Vec<String> = fits.iter().map(|fit| fit.coordinator.clone()).collect();
        let command = Command::Offer { ring, fits, until };
        if step(tx, kept, &command, &Actor::System, now).await?.is_err() {
            return Ok(Vec::new());
        }
        self.announce_offers(tx, &kept.case, &asked, registered, now).await?;
        let request = self.full_request(tx, kept, registered, now).await?;
        Ok(vec![crate::engine::queue::card(&request)])
    }
}

/// What the search does with a case now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Move {
    /// Nothing is due.
    Wait,
    /// Ask the nearest of those who fit and were not asked yet.
    Ask,
    /// Nobody is left to ask: for now.
    Escalate,
    /// Nobody came for too long.
    Expire,
}

/// An escalated case waits for somebody new to fit until it expires; one that is being offered moves
/// on when its ring's time is over.
fn next_move(case: &Case, fits: &[Fit], now: Millis) -> Move {
    let expired = case.expires_at().is_some_and(|end| end <= now);
    match (case.state, fits.is_empty()) {
        (State::Escalated, true) if expired => Move::Expire,
        (State::Escalated, true) => Move::Wait,
        (State::Escalated, false) => Move::Ask,
        _ => match next_ring(case, now) {
            None => Move::Wait,
            Some(Widening::To(_)) if !fits.is_empty() => Move::Ask,
            Some(_) => Move::Escalate,
        },
    }
}

/// Ends the search in one of its two ways, and says so.
async fn tell(tx: &mut Tx, kept: &mut Kept, command: Command, now: Millis) -> Stored<Vec<Say>> {
    let events = step(tx, kept, &command, &Actor::System, now).await?;
    Ok(events.unwrap_or_default().iter().filter_map(given_up).collect())
}

fn given_up(event: &Event) -> Option<Say> {
    match event {
        Event::Escalated => Some(refer::escalated()),
        Event::Expired => Some(refer::expired()),
        _ => None,
    }
}

fn need(case: &Case) -> Need {
    let point = match &case.shared.place {
        Place::Municipality(code) => {
            Atlas::embedded().municipality(code).map(|town| (town.lat, town.lon))
        }
        Place::Prefecture(_) | Place::Unknown => None,
    };
    Need {
        place: case.shared.place.clone(),
        point,
        lang: case.shared.lang.clone(),
        topic: case.shared.topic.clone(),
        urgent: case.urgency == Urgency::Now,
        excluded_desks: case.excluded_desks.clone(),
    }
}

pub(super) fn candidates<'a>(
    registered: &'a Registered,
    open: &BTreeMap<String, i64>,
    taken: &BTreeMap<String, i64>,
) -> Vec<Candidate<'a>> {
    let count = |counts: &BTreeMap<String, i64>, id: &str| {
        u32::try_from(counts.get(id).copied().unwrap_or(0)).unwrap_or(u32::MAX)
    };
    let all = registered.roster.coordinators.iter().filter_map(|coordinator| {
        let desk = registered.desk(&coordinator.desk)?;
        Some(Candidate {
            coordinator,
            desk,
            open_cases: count(open, &coordinator.id),
            taken_this_week: count(taken, &coordinator.id),
            last_served: registered.last_served.get(&coordinator.id).copied(),
        })
    });
    all.collect()
}
