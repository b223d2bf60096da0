//! What follows from the moves of a case: whether a coordinator may take it, who is told, and the
//! search that begins again when a desk was the wrong one or the resident opens the request again.

use super::Service;
use super::cases::{CaseError, news as all_news, step};
use super::effects::Draft;
use crate::engine::say::{Say, line};
use crate::engine::{intake, queue as cards};
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::roster::{self, Registered};
use crate::store::{Stored, Tx, queue};
use referral::Millis;
use referral::capacity::{may_take, week_start};
use referral::case::{Case, Command, Event, Holder, OfferState, Refusal};

impl Service {
    /// What only the whole roster and exact numbers can say about a command, at the moment of the
    /// command and in its transaction. What the case itself refuses is named first.
    pub(super) async fn may_happen(
        &self,
        tx: &mut Tx,
        case: &Case,
        command: &Command,
        registered: &Registered,
        now: Millis,
    ) -> Result<(), CaseError> {
        let Command::Claim { coordinator, .. } = command else {
            return Ok(());
        };
        case.decide(command, now)?;
        let (found, _) = registered.coordinator(coordinator).ok_or(Refusal::NotOffered)?;
        queue::hold_coordinator(tx, coordinator).await?;
        let load = queue::load_of(tx, coordinator, week_start(now)).await?;
        Ok(may_take(found, load, now)?)
    }

    /// Carries out what events mean for others: counts what was taken, tells coordinators whose
    /// offers are over, and looks for a desk again. Returns what the resident hears of the search.
    pub(super) async fn follow(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        registered: &Registered,
        events: &[Event],
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let mut says = Vec::new();
        for event in events {
            match event {
                Event::Claimed(holder) => {
                    let first = queue::first_search(&kept.case);
                    taken(tx, &kept.case, holder, first, now).await?;
                }
                Event::Transferred(holder) => taken(tx, &kept.case, holder, false, now).await?,
                Event::Requeued { .. } => {
                    says.extend(self.look_for_desks(tx, kept, registered, now).await?);
                }
                Event::Reopened { holder } => {
                    let before = holder.as_ref();
                    says.extend(self.ask_first(tx, kept, registered, before, now).await?);
                }
                _ => {}
            }
        }
        let claimed = |event: &Event| matches!(event, Event::Claimed(_) | Event::Transferred(_));
        let by_another = events.iter().any(claimed);
        self.settle_notices(tx, &kept.case, by_another, now).await?;
        Ok(says)
    }

    /// Offers a request that was opened again to whoever had it, if they may be asked today.
    async fn ask_first(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        registered: &Registered,
        before: Option<&Holder>,
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let mut fits = self.fits(tx, &kept.case, registered, now).await?;
        let known = fits
            .iter()
            .position(|fit| before.is_some_and(|holder| holder.coordinator == fit.coordinator));
        match known {
            Some(n) => {
                let only = vec![fits.swap_remove(n)];
                let ring = kept.case.shared.place.nearest_ring();
                self.offer_to(tx, kept, registered, (ring, only), now).await
            }
            None => self.offer(tx, kept, registered, fits, now).await,
        }
    }

    /// The holder asks a colleague to take over.
    ///
    /// # Errors
    /// [`Refusal::NotAvailable`] when the colleague may not be asked today.
    pub async fn transfer(
        &self,
        coordinator: &str,
        case: &str,
        colleague: &str,
    ) -> Result<(), CaseError> {
        let now = self.now();
        let actor = Actor::Coordinator(coordinator.to_owned());
        let mut tx = self.store.write().await?;
        let kept = kept_cases::by_id(&mut tx, case).await?.ok_or(CaseError::Unknown)?;
        if !kept.case.held_by(coordinator) {
            return Err(Refusal::NotHolder.into());
        }
        let registered = roster::all(&mut tx).await?;
        let ranked = self.ranked(&mut tx, &kept.case, &registered, now).await?;
        let fit = ranked.into_iter().find(|fit| fit.coordinator == colleague);
        let fit = fit.ok_or(Refusal::NotAvailable)?;
        let command = Command::Transfer { coordinator: coordinator.to_owned(), fit };
        let kept = self.command_in(&mut tx, case, &actor, &command, now).await?;
        let asked = [colleague.to_owned()];
        self.announce_offers(&mut tx, &kept.case, &asked, &registered, now).await?;
        tx.commit().await?;
        self.announce(&kept.conversation);
        Ok(())
    }

    /// The resident says that the desk is the wrong one.
    pub(super) async fn leave_desk(&self, tx: &mut Tx, conversation: &str) -> Stored<Vec<Say>> {
        let Some(mut kept) = kept_cases::latest(tx, conversation).await? else {
            return Ok(vec![Say::text(line("status-none")).or_person()]);
        };
        let command = Command::WrongDesk { coordinator: None };
        self.resident_move(tx, &mut kept, &command).await.map(Result::unwrap_or_default)
    }

    /// The resident opens the closed request again; when that is too late, a new one begins.
    pub(super) async fn reopen(&self, tx: &mut Tx, draft: &mut Draft) -> Stored<Vec<Say>> {
        let Some(mut kept) = kept_cases::latest(tx, &draft.id).await? else {
            return Ok(vec![Say::text(line("status-none")).or_person()]);
        };
        let done = self.resident_move(tx, &mut kept, &Command::Reopen).await?;
        if !matches!(done, Err(Refusal::TooLate)) {
            return Ok(done.unwrap_or_default());
        }
        let begun = intake::begin(draft.memory.clone(), None);
        draft.memory = begun.memory;
        Ok([cards::too_late()].into_iter().chain(begun.says).collect())
    }

    /// A move of the resident, with what they hear of it. A refusal is said too.
    async fn resident_move(
        &self,
        tx: &mut Tx,
        kept: &mut Kept,
        command: &Command,
    ) -> Stored<Result<Vec<Say>, Refusal>> {
        let now = self.now();
        let events = match step(tx, kept, command, &Actor::Resident, now).await? {
            Ok(events) => events,
            Err(Refusal::TooLate) => return Ok(Err(Refusal::TooLate)),
            Err(Refusal::Ended) => return Ok(Ok(vec![Say::text(line("refusal-ended"))])),
            Err(Refusal::NoConsent) => return Ok(Ok(vec![Say::text(line("refusal-no-consent"))])),
            Err(_) => return Ok(Ok(vec![Say::text(line("refusal-wrong-state"))])),
        };
        let registered = roster::all(tx).await?;
        let mut says: Vec<Say> =
            events.iter().filter_map(|event| all_news(event, &kept.case, &registered)).collect();
        says.extend(self.follow(tx, kept, &registered, &events, now).await?);
        Ok(Ok(says))
    }

    /// Ends a rest whose date has come.
    pub(super) async fn wake(&self, mut kept: Kept) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let resume = Command::Resume { coordinator: None };
        let done = step(&mut tx, &mut kept, &resume, &Actor::System, now).await?;
        let registered = roster::all(&mut tx).await?;
        let says = done.unwrap_or_default();
        let says = says.iter().filter_map(|event| all_news(event, &kept.case, &registered));
        self.say(&mut tx, &kept.conversation, says.collect(), now).await?;
        tx.commit().await?;
        self.announce(&kept.conversation);
        Ok(())
    }
}

async fn taken(tx: &mut Tx, case: &Case, holder: &Holder, first: bool, now: Millis) -> Stored<()> {
    roster::served(tx, &holder.coordinator, now).await?;
    queue::took(tx, case, holder, first, now).await
}

/// What the resident hears of a move. A colleague at the same desk is no other desk.
pub(super) fn news(event: &Event, case: &Case, desk: &str) -> Option<Say> {
    let from = case.offers.iter().rfind(|offer| offer.state == OfferState::Released);
    let changed = case.holder.as_ref().zip(from).is_none_or(|(to, from)| to.desk != from.desk);
    cards::news(event, desk, changed)
}
