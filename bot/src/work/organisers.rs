//! Organisers sign in with a one-time link, like coordinators and apart from them.

use super::Service;
use super::sign_in::{LINK_LIFE, hash, new_secret};
use crate::store::cases::Actor;
use crate::store::organisers::{self, KeptOrganiser, Organiser, Session};
use crate::store::{Stored, audit};
use referral::Millis;

const HOUR: Millis = 60 * 60 * 1000;

impl Service {
    /// Adds an organiser and returns its id.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_organiser(&self, organiser: &Organiser) -> Stored<String> {
        let id = crate::store::new_id();
        let mut tx = self.store.write().await?;
        organisers::add(&mut tx, &id, organiser, self.now()).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// The organiser with this id.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn organiser(&self, id: &str) -> Stored<Option<KeptOrganiser>> {
        let mut tx = self.store.read().await?;
        organisers::by_id(&mut tx, id).await
    }

    /// A one-time link without the address in front: `/organiser/sign-in/…`. None when there is no
    /// such organiser.
    ///
    /// # Errors
    /// When the database refuses or the system has no randomness.
    pub async fn organiser_link(&self, id: &str) -> Stored<Option<String>> {
        let secret = new_secret()?;
        let mut tx = self.store.write().await?;
        if organisers::by_id(&mut tx, id).await?.is_none() {
            return Ok(None);
        }
        organisers::add_link(&mut tx, &secret.hash, id, self.now() + LINK_LIFE).await?;
        tx.commit().await?;
        Ok(Some(format!("/organiser/sign-in/{}", secret.token)))
    }

    /// Whether a one-time link still works.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn organiser_link_works(&self, token: &str) -> Stored<bool> {
        let mut tx = self.store.read().await?;
        organisers::works(&mut tx, &hash(token), self.now()).await
    }

    /// Uses a link up and returns the token of the new session.
    ///
    /// # Errors
    /// When the database refuses or the system has no randomness.
    pub async fn organiser_signs_in(&self, token: &str) -> Stored<Option<String>> {
        let (session, form_key) = (new_secret()?, new_secret()?);
        let mut tx = self.store.write().await?;
        let now = self.now();
        let Some(organiser) = organisers::use_link(&mut tx, &hash(token), now).await? else {
            return Ok(None);
        };
        let actor = Actor::Organiser(organiser.clone());
        audit::add(&mut tx, &actor, "signed-in", None, "", now).await?;
        let opened = Session { organiser, form_key: form_key.token };
        let until = now + self.settings.session_hours * HOUR;
        organisers::open(&mut tx, &session.hash, &opened, until).await?;
        tx.commit().await?;
        Ok(Some(session.token))
    }

    /// Who is signed in with this token.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn organiser_of(&self, token: &str) -> Stored<Option<(Session, KeptOrganiser)>> {
        let mut tx = self.store.read().await?;
        let session = organisers::session(&mut tx, &hash(token), self.now()).await?;
        let Some(session) = session else { return Ok(None) };
        let kept = organisers::by_id(&mut tx, &session.organiser).await?;
        Ok(kept.map(|kept| (session, kept)))
    }

    /// An operator vouches for an organiser from today, or no longer. False when there is none.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn vouch_for(&self, id: &str, yes: bool) -> Stored<bool> {
        let mut tx = self.store.write().await?;
        let known = organisers::verify(&mut tx, id, yes.then(|| self.today())).await?;
        if known {
            let action = if yes { "verified-organiser" } else { "unverified-organiser" };
            audit::add(&mut tx, &Actor::System, action, None, id, self.now()).await?;
        }
        tx.commit().await?;
        Ok(known)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn organiser_signs_out(&self, token: &str) -> Stored<()> {
        let mut tx = self.store.write().await?;
        organisers::close(&mut tx, &hash(token)).await?;
        tx.commit().await
    }
}
