//! The support plan of a case: only who holds the case writes it, the resident sees what was shown to
//! them, and every change goes through the rules of `referral::plan`. What has to follow when a case
//! ends is here too: a withdrawal erases plan and packets, a closed case leaves a draft for others.

mod deadlines;
mod sheet;

pub use deadlines::Suggestion;
pub use sheet::Sheet;

use super::Service;
use super::cases::{CaseError, TRIES};
use super::hand_over::withdraw_all;
use super::knowhow::draft_card;
use crate::channel::Body;
use crate::engine::plan as cards;
use crate::engine::say::Say;
use crate::store::cases::{self as kept_cases, Kept};
use crate::store::conversations::Conversation;
use crate::store::plans::{self, KeptPlan};
use crate::store::{StoreError, Stored, Tx, audit, directory, new_id};
use knowledge::lang::Lang;
use referral::Millis;
use referral::assessment::Assessment;
use referral::case::{Event, Refusal};
use referral::certificate::japan_day;
use referral::directory::rank::{Pick, Want};
use referral::plan::{Fault, PartnerRef, Plan, Status, Step};

/// Why a plan or a hand-over did not change.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// A rule of plans.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// A rule of hand-overs.
    #[error(transparent)]
    HandOver(#[from] referral::hand_over::Refusal),
    /// A field of a form is missing or wrong; its key.
    #[error("the field {0} is missing or wrong")]
    Field(&'static str),
    /// A rule of cases, or the database.
    #[error(transparent)]
    Case(#[from] CaseError),
}

impl From<StoreError> for PlanError {
    fn from(error: StoreError) -> PlanError {
        PlanError::Case(CaseError::Store(error))
    }
}

impl From<Refusal> for PlanError {
    fn from(refusal: Refusal) -> PlanError {
        PlanError::Case(CaseError::Refused(refusal))
    }
}

/// What a coordinator changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Adds a step (with an empty id), or replaces the one with its id.
    Put(Step),
    /// Takes a step out.
    Remove(String),
    /// Moves a step up or down.
    Shift(String, bool),
    /// Says how far a step is.
    Status(String, Status),
    /// The four sections of notes.
    Notes(Assessment),
}

impl Service {
    /// The plan of a case that this coordinator holds.
    ///
    /// # Errors
    /// [`Refusal::NotHolder`] for anybody else.
    pub async fn plan_of(&self, coordinator: &str, case: &str) -> Result<KeptPlan, PlanError> {
        let mut tx = self.store.read().await?;
        held(&mut tx, coordinator, case).await?;
        Ok(plans::of_case(&mut tx, case).await?)
    }

    /// Changes a plan. A step that the resident knows and that gets further is told to them.
    ///
    /// # Errors
    /// The rule that forbids it; then nothing has changed.
    pub async fn change_plan(
        &self,
        coordinator: &str,
        case: &str,
        change: &Change,
    ) -> Result<(), PlanError> {
        for _ in 0..TRIES {
            let (mut tx, conversation) = self.bridge(coordinator, case).await?;
            let mut kept = plans::of_case(&mut tx, case).await?;
            let told = apply(&mut kept, change)?;
            if !plans::save(&mut tx, &kept, self.now()).await? {
                continue;
            }
            audit::by(&mut tx, coordinator, "plan-changed", Some(case), "", self.now()).await?;
            if let Some(say) = told {
                self.desk_says(&mut tx, &conversation, case, &say).await?;
            }
            tx.commit().await?;
            self.announce(&conversation.id);
            return Ok(());
        }
        Err(CaseError::Busy.into())
    }

    /// Shows the plan as it is now to the resident.
    ///
    /// # Errors
    /// [`PlanError::Field`] when it has no steps; who does not hold the case is refused.
    pub async fn show_plan(&self, coordinator: &str, case: &str) -> Result<(), PlanError> {
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let mut kept = plans::of_case(&mut tx, case).await?;
        if kept.plan.steps().is_empty() {
            return Err(PlanError::Field("steps"));
        }
        kept.shown = Some(kept.plan.clone());
        kept.shown_at = Some(self.now());
        if !plans::save(&mut tx, &kept, self.now()).await? {
            return Err(CaseError::Busy.into());
        }
        let card = cards::card(&kept.plan, conversation.memory.lang.as_str());
        self.desk_says(&mut tx, &conversation, case, &card).await?;
        audit::by(&mut tx, coordinator, "plan-shown", Some(case), "", self.now()).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(())
    }

    /// Something about a case in the resident's language, which desk and resident both see.
    pub(super) async fn desk_says(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        case: &str,
        say: &Say,
    ) -> Stored<()> {
        let body: Body = self.words.render(&self.world(), &conversation.memory.lang, say);
        self.deliver_from_desk(tx, conversation, case, body).await
    }

    /// The plan that the person of this conversation was shown.
    pub(super) async fn shown_plan(
        &self,
        tx: &mut Tx,
        conversation: &str,
        lang: &Lang,
    ) -> Stored<Vec<Say>> {
        let Some(kept) = kept_cases::latest(tx, conversation).await? else {
            return Ok(vec![cards::none()]);
        };
        let plan = plans::of_case(tx, &kept.case.id).await?.shown;
        Ok(vec![plan.map_or_else(cards::none, |plan| cards::card(&plan, lang.as_str()))])
    }

    /// The partners of the directory that fit a case, best first, for the coordinator who holds it.
    ///
    /// # Errors
    /// As [`Service::case_view`].
    pub async fn partner_choices(
        &self,
        coordinator: &str,
        case: &str,
    ) -> Result<Vec<PartnerRef>, CaseError> {
        let shared = self.case_view(coordinator, case).await?.kept.case.shared;
        let want = Want { field: shared.topic, place: shared.place, lang: Some(shared.lang) };
        let mut tx = self.store.read().await?;
        let picks = directory::agreed(&mut tx, &want, japan_day(self.now())).await?;
        Ok(picks.into_iter().map(partner_ref).collect())
    }
}

/// The case, for whoever holds it or held it until it was closed.
pub(super) async fn held(tx: &mut Tx, coordinator: &str, case: &str) -> Result<Kept, PlanError> {
    let kept = kept_cases::by_id(tx, case).await?.ok_or(CaseError::Unknown)?;
    if !super::desk::reads(&kept, coordinator) {
        return Err(Refusal::NotHolder.into());
    }
    Ok(kept)
}

/// Applies a change; what the resident hears of it, if anything.
fn apply(kept: &mut KeptPlan, change: &Change) -> Result<Option<Say>, PlanError> {
    match change {
        Change::Put(step) if step.id.is_empty() => {
            kept.plan.put(Step { id: new_id(), ..step.clone() })?;
        }
        Change::Put(step) => {
            let status = kept.plan.step(&step.id).ok_or(Fault::Unknown)?.status;
            kept.plan.put(Step { status, ..step.clone() })?;
        }
        Change::Remove(id) => kept.plan.remove(id)?,
        Change::Shift(id, up) => kept.plan.shift(id, *up)?,
        Change::Status(id, status) => {
            kept.plan.set_status(id, *status)?;
            return Ok(moved(kept.shown.as_mut(), id, *status));
        }
        Change::Notes(notes) => {
            if let Some(key) = notes.too_long() {
                return Err(PlanError::Field(key));
            }
            kept.notes = notes.clone();
        }
    }
    Ok(None)
}

/// Carries the status of a step over to the plan that the resident knows.
fn moved(shown: Option<&mut Plan>, id: &str, status: Status) -> Option<Say> {
    let shown = shown?;
    let before = shown.step(id)?.status;
    // The plan that was shown may order steps that the new one no longer has; then it stays as it is
    // until it is shown again, and the news goes out all the same.
    let known = shown.set_status(id, status).is_ok();
    let step = shown.step(id)?;
    let news = cards::moved(&Step { status, ..step.clone() });
    (before != status || !known).then_some(news)
}

/// What has to happen in the same transaction when a case has moved.
pub(super) async fn follow(tx: &mut Tx, kept: &Kept, events: &[Event], now: Millis) -> Stored<()> {
    for event in events {
        match event {
            Event::Withdrawn => {
                withdraw_all(tx, &kept.case.id, now).await?;
                plans::erase(tx, &kept.case.id).await?;
            }
            Event::Closed { .. } => draft_card(tx, kept, now).await?,
            _ => {}
        }
    }
    Ok(())
}

/// A partner of the directory as a plan keeps it: what it was when it was chosen.
/// A name with the other one in brackets. Of "Hotline (ホットライン)" only what is not said yet.
fn named(name: String, other: &str) -> String {
    let other = other.replace(&format!("({name})"), "");
    match other.trim() {
        "" => name,
        other if other == name => name,
        other => format!("{name} ({other})"),
    }
}

fn partner_ref(pick: Pick) -> PartnerRef {
    let name = named(pick.name, pick.alternate_name.as_deref().unwrap_or_default());
    PartnerRef {
        id: Some(pick.id),
        name,
        phone: pick.phones.into_iter().next().map(|line| line.number).unwrap_or_default(),
        hours: pick.hours.map(String::from).unwrap_or_default(),
        languages: pick.languages.into_iter().map(|spoken| spoken.lang).collect(),
        url: pick.url.unwrap_or_default(),
        kind: Some(pick.kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partner_is_named_once() {
        let check = |other: &str, expected: &str| {
            assert_eq!(named("労働ライン".to_owned(), other), expected, "{other}");
        };
        check("", "労働ライン");
        check("労働ライン", "労働ライン");
        check("Work Line", "労働ライン (Work Line)");
        check("Work Line (労働ライン)", "労働ライン (Work Line)");
        check("Work Line (evenings)", "労働ライン (Work Line (evenings))");
    }
}
