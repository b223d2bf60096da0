//! Moving cases: every command goes through `referral::case`, is saved with its version, and tells
//! the resident what happened. When somebody else moved the case in between, the command is decided
//! again on what is there now.

use super::hub::Changed;
use super::send::send;
use super::{Service, desk_name};
use crate::engine::intake::CONSENT_VERSION;
use crate::engine::receipts::{PURPOSE, RECEIVER};
use crate::engine::refer;
use crate::engine::say::Say;
use crate::engine::translation;
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::messages::Author;
use crate::store::roster::Registered;
use crate::store::{StoreError, Stored, Tx, audit, conversations, counts, new_id, roster};
use jiff::civil::Date;
use referral::Millis;
use referral::case::{Case, Command, Event, Refusal, State, Urgency};
use referral::certificate::japan_day;
use referral::consent::{Receipt, Shared};
use referral::count::ended;

/// How often a change is tried again when others are faster.
pub(super) const TRIES: usize = 10;

/// Why a coordinator's command did not happen.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// The rules of a case do not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no such case.
    #[error("there is no such case")]
    Unknown,
    /// Too many others moved the case at the same time.
    #[error("the case is being changed by others")]
    Busy,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Decides one command on a case and saves it in this transaction. The transaction holds the case
/// from here on, so losing a race is an error of the database, not of the person.
pub(super) async fn step(
    tx: &mut Tx,
    kept: &mut Kept,
    command: &Command,
    actor: &Actor,
    now: Millis,
) -> Stored<Result<Vec<Event>, Refusal>> {
    let events = match kept.case.decide(command, now) {
        Ok(events) => events,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let before = kept.case.clone();
    for event in &events {
        kept.case.apply(event, now);
    }
    if !kept_cases::save(tx, kept, &events, actor, now).await? {
        return Err(StoreError::lost_race());
    }
    kept.version += 1;
    super::plan::follow(tx, kept, &events, now).await?;
    count(tx, &before, &kept.case).await?;
    if let (Actor::Coordinator(_), Some(action)) = (actor, audited(command)) {
        audit::add(tx, actor, action, Some(&kept.case.id), "", now).await?;
    }
    Ok(Ok(events))
}

/// What a coordinator does to a case, as the audit log calls it.
fn audited(command: &Command) -> Option<&'static str> {
    match command {
        Command::Claim { .. } => Some("claimed"),
        Command::Decline { .. } => Some("declined"),
        Command::Close { .. } => Some("closed"),
        Command::HandOver { .. } => Some("handed-over"),
        _ => None,
    }
}

/// Counts a case that has ended, and takes the count back when one goes on after its end.
async fn count(tx: &mut Tx, before: &Case, after: &Case) -> Stored<()> {
    if !before.state.ended() && !after.state.ended() {
        return Ok(());
    }
    let answered = counts::first_answer(tx, &after.id).await?;
    let (before, after) = (ended(before, answered), ended(after, answered));
    if before != after {
        if let Some(before) = &before {
            counts::add(tx, before, -1).await?;
        }
        if let Some(after) = &after {
            counts::add(tx, after, 1).await?;
        }
    }
    Ok(())
}

impl Service {
    /// Opens a case with a consent just given (to this translator too), asks the nearest desks, and says so.
    pub(super) async fn open_case(
        &self,
        tx: &mut Tx,
        conversation: &str,
        shared: Shared,
        urgency: Urgency,
        translator: Option<&str>,
        now: Millis,
    ) -> Stored<Vec<Say>> {
        let case = Case::new(new_id(), shared.clone(), urgency, now);
        let mut kept = kept_cases::insert(tx, &case, conversation).await?;
        let receipt = Receipt {
            id: new_id(),
            text_version: translation::version(CONSENT_VERSION, translator),
            lang: shared.lang.clone(),
            data: shared,
            receiver: translation::receiver(RECEIVER, translator),
            purpose: PURPOSE.to_owned(),
            given_at: now,
            withdrawn_at: None,
        };
        let consent = Command::Consent(receipt);
        // A new case with a fresh receipt is never refused; if it were, nothing is offered.
        if step(tx, &mut kept, &consent, &Actor::Resident, now).await?.is_err() {
            return Ok(vec![refer::escalated()]);
        }
        let registered = roster::all(tx).await?;
        let says = self.look_for_desks(tx, &mut kept, &registered, now).await?;
        self.hub.tell(Changed::Queue);
        Ok(says)
    }

    /// A command of somebody outside the conversation. Returns the case afterwards.
    ///
    /// # Errors
    /// The rule that forbids it, or why it could not be stored.
    pub async fn command(
        &self,
        case: &str,
        actor: &Actor,
        command: &Command,
    ) -> Result<Case, CaseError> {
        for _ in 0..TRIES {
            match self.try_command(case, actor, command).await {
                Err(CaseError::Store(error)) if error.is_lost_race() => {}
                other => return other,
            }
        }
        Err(CaseError::Busy)
    }

    async fn try_command(
        &self,
        case: &str,
        actor: &Actor,
        command: &Command,
    ) -> Result<Case, CaseError> {
        let mut tx = self.store.write().await?;
        let kept = self.command_in(&mut tx, case, actor, command, self.now()).await?;
        tx.commit().await?;
        self.announce(&kept.conversation);
        Ok(kept.case)
    }

    /// The same within a transaction.
    pub(super) async fn command_in(
        &self,
        tx: &mut Tx,
        case: &str,
        actor: &Actor,
        command: &Command,
        now: Millis,
    ) -> Result<Kept, CaseError> {
        let mut kept = kept_cases::by_id(tx, case).await?.ok_or(CaseError::Unknown)?;
        let registered = roster::all(tx).await?;
        self.may_happen(tx, &kept.case, command, &registered, now).await?;
        let mut events = step(tx, &mut kept, command, actor, now).await??;
        if kept.case.state == State::Claimed {
            events.extend(step(tx, &mut kept, &Command::Bridge, actor, now).await??);
        }
        let mut says: Vec<Say> =
            events.iter().filter_map(|event| news(event, &kept.case, &registered, now)).collect();
        says.extend(self.follow(tx, &mut kept, &registered, &events, now).await?);
        self.say(tx, &kept.conversation, says, now).await?;
        Ok(kept)
    }

    pub(super) fn announce(&self, conversation: &str) {
        self.hub.tell(Changed::Conversation(conversation.to_owned()));
        self.hub.tell(Changed::Queue);
        self.ring();
    }

    /// Sends messages of the bot into a conversation.
    pub(super) async fn say(
        &self,
        tx: &mut Tx,
        conversation: &str,
        says: Vec<Say>,
        now: Millis,
    ) -> Stored<()> {
        let Some(found) = conversations::by_id(tx, conversation).await? else {
            return Ok(());
        };
        for say in &says {
            let body = self.words.render(&self.world(), &found.memory.lang, say);
            send(tx, conversation, Author::Bot, body, None, now).await?;
        }
        Ok(())
    }
}

/// What the resident hears of an event, if anything.
pub(super) fn news(
    event: &Event,
    case: &Case,
    registered: &Registered,
    now: Millis,
) -> Option<Say> {
    let desk = || {
        let holder = case.holder.as_ref()?;
        registered.desk(&holder.desk).map(desk_name)
    };
    match event {
        Event::Claimed(_) => Some(refer::claimed(&desk()?, certified_until(case, registered, now))),
        Event::Closed { outcome, .. } => Some(refer::closed(&desk()?, *outcome)),
        Event::Withdrawn => Some(refer::withdrawn()),
        other => super::moves::news(other, case, &desk().unwrap_or_default()),
    }
}

/// The last valid day of the holder's certificate, none when it is not valid today.
fn certified_until(case: &Case, registered: &Registered, now: Millis) -> Option<Date> {
    let (coordinator, _) = registered.coordinator(&case.holder.as_ref()?.coordinator)?;
    let certificate = &coordinator.certificate;
    certificate.valid_on(japan_day(now)).then(|| certificate.valid_until())
}
