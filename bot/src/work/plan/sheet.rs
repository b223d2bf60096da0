//! A case on paper, for whoever holds it: the request, the plan, what the resident agreed to and what
//! was handed over. Who has seen a sheet is written down.

use super::{PlanError, held};
use crate::store::cases::Kept;
use crate::store::plans::{self, KeptPlan};
use crate::store::{audit, hand_overs, roster};
use crate::work::{Service, desk_name};

/// Everything about a case that a sheet on paper shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The case.
    pub kept: Kept,
    /// Plan and notes.
    pub plan: KeptPlan,
    /// The desk's name.
    pub desk: String,
    /// The consents, oldest first.
    pub consents: Vec<hand_overs::ConsentLine>,
    /// The hand-overs, oldest first.
    pub hand_overs: Vec<hand_overs::KeptHandOver>,
}

impl Service {
    /// What a sheet shows.
    ///
    /// # Errors
    /// [`NotHolder`](referral::case::Refusal::NotHolder) for anybody but the holder.
    pub async fn sheet(&self, coordinator: &str, case: &str) -> Result<Sheet, PlanError> {
        let mut tx = self.store.write().await?;
        let kept = held(&mut tx, coordinator, case).await?;
        let registered = roster::all(&mut tx).await?;
        let desk = kept.case.holder.as_ref().and_then(|holder| registered.desk(&holder.desk));
        let sheet = Sheet {
            plan: plans::of_case(&mut tx, case).await?,
            desk: desk.map(desk_name).unwrap_or_default(),
            consents: hand_overs::consents_of(&mut tx, case).await?,
            hand_overs: hand_overs::of_case(&mut tx, case).await?,
            kept,
        };
        audit::by(&mut tx, coordinator, "sheet-seen", Some(case), "", self.now()).await?;
        tx.commit().await?;
        Ok(sheet)
    }
}
