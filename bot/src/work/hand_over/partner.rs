//! The partner's side of a hand-over: who has the link reads what was agreed to, and accepts, declines
//! and reports. Looking changes nothing; every move is saved with a version, so of two answers at once
//! the second is refused.

use super::save;
use crate::engine::hand_over as cards;
use crate::store::cases::{self as kept_cases, Actor};
use crate::store::hand_overs::{self, KeptHandOver};
use crate::store::{StoreError, Stored, Tx, audit};
use crate::work::Service;
use crate::work::cases::{CaseError, TRIES};
use crate::work::sign_in::hash;
use referral::Millis;
use referral::case::Command;
use referral::hand_over::{HandOver, Move, Refusal, State};

/// Why a partner's page shows nothing.
#[derive(Debug, thiserror::Error)]
pub enum LinkProblem {
    /// No link of ours.
    #[error("there is no such link")]
    Unknown,
    /// Taken back, answered, or too old.
    #[error("the link has ended")]
    Ended,
    /// Not possible now, for instance because a colleague was faster.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a partner sees.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerView {
    /// The hand-over.
    pub hand_over: HandOver,
    /// The desk that asks.
    pub desk: String,
    /// The desk's telephone number.
    pub desk_phone: Option<String>,
}

impl Service {
    /// What a link shows, without changing anything.
    ///
    /// # Errors
    /// [`LinkProblem::Ended`] when it may not be read any more.
    pub async fn partner_view(&self, token: &str) -> Result<PartnerView, LinkProblem> {
        let mut tx = self.store.read().await?;
        let kept = self.linked(&mut tx, token).await?;
        let (desk, desk_phone) = self.desk_of(&mut tx, &kept.case).await?;
        Ok(PartnerView { hand_over: kept.hand_over, desk, desk_phone })
    }

    /// What a partner does. Both sides hear of it; accepting hands the case over.
    ///
    /// # Errors
    /// [`LinkProblem`]; of two who answer at once, the second is refused.
    pub async fn partner_move(&self, token: &str, wanted: &Move) -> Result<HandOver, LinkProblem> {
        for _ in 0..TRIES {
            match self.try_partner_move(token, wanted).await {
                Err(LinkProblem::Store(error)) if error.is_lost_race() => {}
                other => return other,
            }
        }
        Err(StoreError::lost_race().into())
    }

    async fn try_partner_move(&self, token: &str, wanted: &Move) -> Result<HandOver, LinkProblem> {
        let mut tx = self.store.write().await?;
        let now = self.now();
        let mut kept = self.linked(&mut tx, token).await?;
        let before = kept.hand_over.state;
        kept.hand_over = kept.hand_over.step(wanted, now)?;
        if kept.hand_over.state == before {
            return Ok(kept.hand_over);
        }
        save(&mut tx, &kept).await?;
        if kept.hand_over.state == State::Accepted {
            self.case_goes_over(&mut tx, &kept, now).await?;
        }
        let action = kept.hand_over.state.key();
        audit::add(&mut tx, &Actor::System, "partner-moved", Some(&kept.case), action, now).await?;
        self.tell_resident_of(&mut tx, &kept).await?;
        self.tell_holder(&mut tx, &kept.case, cards::coordinator_told(&kept.hand_over)).await?;
        let conversation =
            kept_cases::by_id(&mut tx, &kept.case).await?.map(|found| found.conversation);
        tx.commit().await?;
        self.announce(&conversation.unwrap_or_default());
        Ok(kept.hand_over)
    }

    /// The case is handed over, unless it has ended in between: then the partner still helps.
    async fn case_goes_over(&self, tx: &mut Tx, kept: &KeptHandOver, now: Millis) -> Stored<()> {
        let command = Command::HandOver { partner: kept.hand_over.partner.name.clone() };
        match self.command_in(tx, &kept.case, &Actor::System, &command, now).await {
            Err(CaseError::Store(error)) => Err(error),
            _ => Ok(()),
        }
    }

    async fn linked(&self, tx: &mut Tx, token: &str) -> Result<KeptHandOver, LinkProblem> {
        let hash = hash(token);
        let Some(kept) = hand_overs::by_link(tx, &hash).await? else {
            let known = hand_overs::known(tx, &hash).await?;
            return Err(if known { LinkProblem::Ended } else { LinkProblem::Unknown });
        };
        if kept.hand_over.readable(self.now()) { Ok(kept) } else { Err(LinkProblem::Ended) }
    }
}
