//! Advice between coordinators: a colleague at the holder's desk, or somebody whom the holder asked,
//! reads what the resident shared (never the conversation) and writes notes, without taking the case
//! over. The holder reads and writes them too. No function here says anything to the resident, and
//! each look by somebody else than the holder is in the audit log (a page that stays open and looks
//! again by itself counts once an hour).

use super::Service;
use super::cases::CaseError;
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::notes::{self, Note};
use crate::store::{Tx, audit, roster};
use referral::Millis;
use referral::case::{Command, Refusal};

const HOUR: Millis = 60 * 60_000;
/// The word of the audit log for a look at a colleague's case.
const SEEN: &str = "see-for-advice";

/// A case as an adviser sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// The case with what the resident shared.
    pub kept: Kept,
    /// What was written so far.
    pub notes: Vec<Note>,
}

impl Service {
    /// The case and its notes, for whoever may advise.
    ///
    /// # Errors
    /// [`CaseError::Unknown`] for everybody else.
    pub async fn advice_view(&self, coordinator: &str, case: &str) -> Result<Advice, CaseError> {
        let mut tx = self.store.write().await?;
        let kept = self.noted_case(&mut tx, coordinator, case).await?;
        let notes = notes::of_case(&mut tx, case).await?;
        let actor = Actor::Coordinator(coordinator.to_owned());
        let lately = self.now() - HOUR;
        if !kept.case.held_by(coordinator)
            && !audit::done_since(&mut tx, &actor, SEEN, case, lately).await?
        {
            audit::add(&mut tx, &actor, SEEN, Some(case), "", self.now()).await?;
        }
        tx.commit().await?;
        Ok(Advice { kept, notes })
    }

    /// Writes a note.
    ///
    /// # Errors
    /// [`CaseError::Unknown`] for whoever may not read the notes.
    pub async fn add_note(
        &self,
        coordinator: &str,
        case: &str,
        text: &str,
    ) -> Result<(), CaseError> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        self.noted_case(&mut tx, coordinator, case).await?;
        let id = notes::add(&mut tx, case, coordinator, text, now).await?;
        audit::by(&mut tx, coordinator, "write-note", Some(case), &id, now).await?;
        tx.commit().await?;
        self.hub.tell(super::hub::Changed::Queue);
        Ok(())
    }

    /// The holder asks a colleague for advice.
    ///
    /// # Errors
    /// [`Refusal::NotAvailable`] when there is no such colleague with a valid certificate and an
    /// agreement to be asked; what the case refuses.
    pub async fn ask_advice(
        &self,
        coordinator: &str,
        case: &str,
        colleague: &str,
    ) -> Result<(), CaseError> {
        let today = referral::certificate::japan_day(self.now());
        let actor = Actor::Coordinator(coordinator.to_owned());
        let mut tx = self.store.write().await?;
        let registered = roster::all(&mut tx).await?;
        let found = registered.coordinator(colleague).map(|(found, _)| found);
        let may = found.is_some_and(|one| one.consents_to_work && one.certificate.valid_on(today));
        if !may {
            return Err(Refusal::NotAvailable.into());
        }
        let (coordinator, colleague) = (coordinator.to_owned(), colleague.to_owned());
        let command = Command::AskAdvice { coordinator, colleague: colleague.clone() };
        let kept = self.command_in(&mut tx, case, &actor, &command, self.now()).await?;
        audit::add(&mut tx, &actor, "ask-advice", Some(case), &colleague, self.now()).await?;
        tx.commit().await?;
        self.announce(&kept.conversation);
        Ok(())
    }

    async fn noted_case(
        &self,
        tx: &mut Tx,
        coordinator: &str,
        case: &str,
    ) -> Result<Kept, CaseError> {
        let kept = kept_cases::by_id(tx, case).await?.ok_or(CaseError::Unknown)?;
        let registered = roster::all(tx).await?;
        let (found, desk) = registered.coordinator(coordinator).ok_or(CaseError::Unknown)?;
        let today = referral::certificate::japan_day(self.now());
        let certified = found.certificate.valid_on(today);
        let reads = kept.case.held_by(coordinator)
            || certified && kept.case.may_advise(coordinator, &desk.id);
        let covered = kept.case.consented(self.now());
        if reads && covered { Ok(kept) } else { Err(CaseError::Unknown) }
    }
}
