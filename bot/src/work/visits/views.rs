//! Who may look at which visit: organisers at their own, coordinators at those that they were asked for
//! or come to.

use super::super::Service;
use super::VisitError;
use crate::store::organisers::{self, KeptOrganiser};
use crate::store::visits::{self, KeptVisit};
use crate::store::{Stored, audit};
use referral::visit::{Refusal, Visit};

/// A visit with its organiser.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitView {
    /// The visit.
    pub visit: Visit,
    /// Who asked.
    pub organiser: KeptOrganiser,
}

impl Service {
    /// The visits of an organiser, newest first.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn visits_of(&self, organiser: &str) -> Stored<Vec<Visit>> {
        let mut tx = self.store.read().await?;
        let kept = visits::of_organiser(&mut tx, organiser).await?;
        Ok(kept.into_iter().map(|kept| kept.visit).collect())
    }

    /// A visit of this organiser.
    ///
    /// # Errors
    /// [`VisitError::Unknown`] for anybody else's.
    pub async fn visit_of(&self, organiser: &str, id: &str) -> Result<Visit, VisitError> {
        let mut tx = self.store.read().await?;
        let kept = visits::by_id(&mut tx, id).await?.ok_or(VisitError::Unknown)?;
        if kept.visit.organiser == organiser { Ok(kept.visit) } else { Err(VisitError::Unknown) }
    }

    /// What a coordinator can answer or has accepted.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn visits_for(&self, coordinator: &str) -> Stored<Vec<VisitView>> {
        let mut tx = self.store.read().await?;
        let mut views = Vec::new();
        for KeptVisit { visit, .. } in visits::of_coordinator(&mut tx, coordinator).await? {
            if let Some(organiser) = organisers::by_id(&mut tx, &visit.organiser).await? {
                views.push(VisitView { visit, organiser });
            }
        }
        Ok(views)
    }

    /// A visit for a coordinator who was asked or comes; who looked is noted.
    ///
    /// # Errors
    /// [`Refusal::AlreadyTaken`] or [`Refusal::NotOffered`] for everybody else.
    pub async fn visit_for(&self, coordinator: &str, id: &str) -> Result<VisitView, VisitError> {
        let mut tx = self.store.write().await?;
        let kept = visits::by_id(&mut tx, id).await?.ok_or(VisitError::Unknown)?;
        let visit = kept.visit;
        if !visit.readable_by(coordinator) {
            let asked = visit.offers.iter().any(|offer| offer.coordinator == coordinator);
            let taken = asked && visit.holder.is_some();
            let why = if taken { Refusal::AlreadyTaken } else { Refusal::NotOffered };
            return Err(VisitError::Refused(why));
        }
        let organiser = organisers::by_id(&mut tx, &visit.organiser).await?;
        let organiser = organiser.ok_or(VisitError::Unknown)?;
        audit::by(&mut tx, coordinator, "visit-seen", None, id, self.now()).await?;
        tx.commit().await?;
        Ok(VisitView { visit, organiser })
    }
}
