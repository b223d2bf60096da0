//! Visits on their way: an organiser asks, coordinators of the block answer, and each step is saved
//! with its version, audited and told. What may happen, `referral::visit` decides; here are only the
//! numbers that it needs (load, other visits) and the order of things. When somebody else moved the
//! visit in between, the move is decided again on what is there now.

mod round;
mod tell;
mod views;

pub use views::VisitView;

use super::cases::TRIES;
use super::{Service, hub::Changed};
use crate::store::cases::{self as kept_cases, Actor};
use crate::store::roster::Registered;
use crate::store::visits::{self, KeptVisit};
use crate::store::{StoreError, Stored, Tx, audit, new_id, queue, roster};
use referral::Millis;
use referral::capacity::week_start;
use referral::certificate::japan_day;
use referral::visit::{
    Command, Event, Fault, Refusal, Slot, State, Visit, Wish, fits, hindrance, reachable,
};

/// So many requests of an organiser can be open at a time: this project's own choice.
pub const MOST_OPEN: i64 = 10;

/// What a coordinator or an organiser wants of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The coordinator comes on the date in question.
    Accept,
    /// The coordinator could come then.
    Propose(Slot),
    /// The coordinator cannot come, or no longer; why.
    Decline(String),
    /// The coordinator says that it took place.
    Finish,
    /// The organiser agrees to this proposed date.
    Agree(Slot),
    /// The organiser does not want the proposed date.
    Refuse,
    /// The organiser takes the request back.
    Withdraw,
}

/// Why something about a visit did not happen.
#[derive(Debug, thiserror::Error)]
pub enum VisitError {
    /// The rules of a visit do not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What was asked for is not complete or not possible.
    #[error("the request has faults")]
    Faults(Vec<Fault>),
    /// The organiser has too many open requests.
    #[error("too many open requests")]
    TooMany,
    /// There is no such visit for whoever asks.
    #[error("there is no such visit")]
    Unknown,
    /// Too many others moved it at the same time.
    #[error("the visit is being changed by others")]
    Busy,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Service {
    /// An organiser asks. Returns the visit's id; the nearest coordinators have an offer then, or the
    /// visit says that there is nobody.
    ///
    /// # Errors
    /// [`VisitError::Faults`] for a wish that cannot be asked, [`VisitError::TooMany`].
    pub async fn ask_visit(&self, organiser: &str, wish: Wish) -> Result<String, VisitError> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let registered = roster::all(&mut tx).await?;
        let mut faults = wish.faults(japan_day(now));
        let desk = wish.desk.as_ref().map(|id| registered.desk(id));
        if desk.is_some_and(|desk| !desk.is_some_and(|desk| reachable(&wish.area, desk))) {
            faults.push(Fault::DeskTooFar);
        }
        if !faults.is_empty() {
            return Err(VisitError::Faults(faults));
        }
        if visits::open_of_organiser(&mut tx, organiser).await? >= MOST_OPEN {
            return Err(VisitError::TooMany);
        }
        let visit = Visit::new(new_id(), organiser.to_owned(), wish, now);
        let mut kept = visits::insert(&mut tx, &visit).await?;
        let actor = Actor::Organiser(organiser.to_owned());
        audit::add(&mut tx, &actor, "visit-asked", None, &visit.id, now).await?;
        self.search_visit(&mut tx, &mut kept, &registered, now).await?;
        tx.commit().await?;
        self.visit_moved();
        Ok(visit.id)
    }

    /// A coordinator or an organiser moves a visit. Returns it as it stands afterwards.
    ///
    /// # Errors
    /// The rule that forbids it; [`VisitError::Unknown`] for a visit of another organiser.
    pub async fn move_visit(
        &self,
        id: &str,
        actor: &Actor,
        wanted: &Move,
    ) -> Result<Visit, VisitError> {
        for _ in 0..TRIES {
            match self.try_move(id, actor, wanted).await {
                Err(VisitError::Store(error)) if error.is_lost_race() => {}
                other => return other,
            }
        }
        Err(VisitError::Busy)
    }

    async fn try_move(&self, id: &str, actor: &Actor, wanted: &Move) -> Result<Visit, VisitError> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let mut kept = visits::by_id(&mut tx, id).await?.ok_or(VisitError::Unknown)?;
        if let Actor::Organiser(organiser) = actor
            && *organiser != kept.visit.organiser
        {
            return Err(VisitError::Unknown);
        }
        let registered = roster::all(&mut tx).await?;
        let command = self.command_of(&mut tx, &kept, &registered, (actor, wanted), now).await?;
        let before = kept.visit.clone();
        let events = step(&mut tx, &mut kept, &command, now).await??;
        audit::add(&mut tx, actor, wanted.audited(), None, id, now).await?;
        if kept.visit.state == State::Asked {
            self.search_visit(&mut tx, &mut kept, &registered, now).await?;
        }
        self.tell_of_visit(&mut tx, &before, &kept.visit, &events, now).await?;
        tx.commit().await?;
        self.visit_moved();
        Ok(kept.visit)
    }

    /// The command of a move, with what the rules need to know of the coordinator.
    async fn command_of(
        &self,
        tx: &mut Tx,
        kept: &KeptVisit,
        registered: &Registered,
        (actor, wanted): (&Actor, &Move),
        now: Millis,
    ) -> Stored<Command> {
        let visit = &kept.visit;
        let coordinator = match actor {
            Actor::Coordinator(id) => id.clone(),
            _ => String::new(),
        };
        Ok(match wanted {
            Move::Accept => {
                let hindrance =
                    hindered(tx, visit, registered, (&coordinator, visit.slot), now).await?;
                Command::Accept { coordinator, hindrance }
            }
            Move::Propose(slot) => {
                let hindrance = hindered(tx, visit, registered, (&coordinator, *slot), now).await?;
                Command::Propose { coordinator, slot: *slot, hindrance }
            }
            Move::Agree(slot) => {
                let by = visit.proposal.as_ref().map(|it| it.by.coordinator.clone());
                let who = by.unwrap_or_default();
                let hindrance = hindered(tx, visit, registered, (&who, *slot), now).await?;
                Command::Agree { slot: *slot, hindrance }
            }
            Move::Decline(reason) => Command::Decline { coordinator, reason: reason.clone() },
            Move::Finish => Command::Finish { coordinator },
            Move::Refuse => Command::Refuse,
            Move::Withdraw => Command::Withdraw,
        })
    }

    /// Asks the next coordinators, in the console at once and in their messengers when their desks are
    /// open.
    async fn search_visit(
        &self,
        tx: &mut Tx,
        kept: &mut KeptVisit,
        registered: &Registered,
        now: Millis,
    ) -> Stored<()> {
        let open = kept_cases::open_by_holder(tx).await?;
        let taken = kept_cases::taken_since(tx, week_start(now)).await?;
        let diary = visits::diary(tx, &kept.visit.id).await?;
        let candidates = super::search::candidates(registered, &open, &taken);
        let fits = fits(&kept.visit, &candidates, &diary, now);
        let command = Command::Search { fits, most: self.settings.offers };
        if let Ok(events) = step(tx, kept, &command, now).await? {
            self.announce_visit(tx, &kept.visit, &events, registered, now).await?;
        }
        Ok(())
    }

    /// Pages look again.
    fn visit_moved(&self) {
        self.hub.tell(Changed::Queue);
        self.ring();
    }
}

impl Move {
    /// What the audit log calls it.
    fn audited(&self) -> &'static str {
        match self {
            Move::Accept => "visit-accepted",
            Move::Propose(_) => "visit-proposed",
            Move::Decline(_) => "visit-declined",
            Move::Finish => "visit-finished",
            Move::Agree(_) => "visit-agreed",
            Move::Refuse => "visit-refused",
            Move::Withdraw => "visit-withdrawn",
        }
    }
}

/// Decides a command and saves the visit in this transaction.
async fn step(
    tx: &mut Tx,
    kept: &mut KeptVisit,
    command: &Command,
    now: Millis,
) -> Stored<Result<Vec<Event>, Refusal>> {
    let events = match kept.visit.decide(command, now) {
        Ok(events) => events,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if events.is_empty() {
        return Ok(Ok(events));
    }
    for event in &events {
        kept.visit.apply(event, now);
    }
    if !visits::save(tx, kept).await? {
        return Err(StoreError::lost_race());
    }
    Ok(Ok(events))
}

/// Why a coordinator must not come then. The coordinator's row is held, so that two visits at the same
/// time cannot be accepted at once.
async fn hindered(
    tx: &mut Tx,
    visit: &Visit,
    registered: &Registered,
    (coordinator, slot): (&str, Slot),
    now: Millis,
) -> Stored<Option<Refusal>> {
    let Some((found, _)) = registered.coordinator(coordinator) else {
        return Ok(Some(Refusal::NotOffered));
    };
    queue::hold_coordinator(tx, coordinator).await?;
    let load = queue::load_of(tx, coordinator, week_start(now)).await?;
    let mut diary = visits::diary(tx, &visit.id).await?;
    let booked = diary.remove(coordinator).unwrap_or_default();
    Ok(hindrance(found, load, &booked, slot, now))
}
