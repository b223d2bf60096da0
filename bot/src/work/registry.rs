//! What changes in the registry outside an import: agreements to be published, given, confirmed and
//! taken back, and renewals of certificates. Each change is one transaction with its entry in the
//! audit log, and holds the row meanwhile, so that an import at the same time undoes nothing.

use super::Service;
use crate::store::cases::Actor;
use crate::store::{StoreError, Stored, Tx, audit, roster};
use jiff::civil::Date;
use referral::Millis;
use referral::certificate::{RenewalError, japan_day};
use referral::publication::{self, NotAgreed, PublicList, Step};

/// Why the registry was not changed.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    /// There is no such coordinator.
    #[error("there is no coordinator {0}; `tsunagu person list` shows all")]
    NoCoordinator(String),
    /// There is no such desk.
    #[error("there is no desk {0}; the ids stand in the file that was imported")]
    NoDesk(String),
    /// Nothing was agreed that could be confirmed.
    #[error(transparent)]
    NotAgreed(#[from] NotAgreed),
    /// The renewal cannot be.
    #[error(transparent)]
    Renewal(#[from] RenewalError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What becomes of a renewal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// It is entered.
    Enter,
    /// It was a mistake and is removed.
    Undo,
}

impl Service {
    /// The public list as it holds now.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn public_list(&self) -> Stored<PublicList> {
        let mut tx = self.store.read().await?;
        let registered = roster::all(&mut tx).await?;
        Ok(publication::list(&registered.roster, japan_day(self.now())))
    }

    /// A coordinator's own word on being counted in the public list; it holds at once.
    ///
    /// # Errors
    /// When the coordinator is not registered or has not agreed yet, or the database refuses.
    pub async fn publish_coordinator(&self, id: &str, step: Step) -> Result<(), RegistryError> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let found = roster::coordinator_to_change(&mut tx, id).await?;
        let mut coordinator = found.ok_or_else(|| RegistryError::NoCoordinator(id.to_owned()))?;
        coordinator.publication = publication::step(coordinator.publication, step, japan_day(now))?;
        roster::change_coordinator(&mut tx, &coordinator).await?;
        roster::unpublish_coordinator(&mut tx, id, taken_back(step, now)).await?;
        let actor = Actor::Coordinator(id.to_owned());
        audit::add(&mut tx, &actor, action(step), None, id, now).await?;
        Ok(tx.commit().await?)
    }
}

/// A desk's word on standing in the public list, as the operator enters it.
///
/// # Errors
/// When the desk is not registered or has not agreed yet, or the database refuses.
pub async fn publish_desk(
    tx: &mut Tx,
    id: &str,
    step: Step,
    now: Millis,
) -> Result<(), RegistryError> {
    let found = roster::desk_to_change(tx, id).await?;
    let mut desk = found.ok_or_else(|| RegistryError::NoDesk(id.to_owned()))?;
    desk.publication = publication::step(desk.publication, step, japan_day(now))?;
    roster::change_desk(tx, &desk).await?;
    roster::unpublish_desk(tx, id, taken_back(step, now)).await?;
    Ok(audit::add(tx, &Actor::System, action(step), None, id, now).await?)
}

/// Enters or removes a renewal and returns the last valid day after that.
///
/// # Errors
/// When the coordinator is not registered, the day cannot be, or the database refuses.
pub async fn renew(
    tx: &mut Tx,
    id: &str,
    on: Date,
    renewal: Renewal,
    now: Millis,
) -> Result<Date, RegistryError> {
    let found = roster::coordinator_to_change(tx, id).await?;
    let mut coordinator = found.ok_or_else(|| RegistryError::NoCoordinator(id.to_owned()))?;
    let action = match renewal {
        Renewal::Enter => {
            coordinator.certificate.renew(on, japan_day(now))?;
            "certificate-renewed"
        }
        Renewal::Undo => {
            coordinator.certificate.undo_renewal(on)?;
            "renewal-removed"
        }
    };
    roster::change_coordinator(tx, &coordinator).await?;
    audit::add(tx, &Actor::System, action, None, id, now).await?;
    Ok(coordinator.certificate.valid_until())
}

/// The day to note when an agreement is taken back; an agreement given anew clears it.
fn taken_back(step: Step, now: Millis) -> Option<Date> {
    (step == Step::Withdraw).then(|| japan_day(now))
}

fn action(step: Step) -> &'static str {
    match step {
        Step::Agree => "publication-agreed",
        Step::Confirm => "publication-confirmed",
        Step::Withdraw => "publication-withdrawn",
    }
}
