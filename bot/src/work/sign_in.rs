//! Signing in without passwords: an operator makes a one-time link for a coordinator, the link opens
//! a session. Secrets are 256 random bits; the database keeps only their SHA-256.

use super::Service;
use crate::store::cases::Actor;
use crate::store::sessions::{self, LinkProblem, Session};
use crate::store::{StoreError, Stored, Tx, audit, links, roster};
use referral::Millis;
use sha2::{Digest, Sha256};

/// How long a sign-in link works.
pub const LINK_LIFE: Millis = 15 * 60 * 1000;
/// How long a coordinator's invitation works.
pub const INVITATION_LIFE: Millis = 72 * HOUR;
const HOUR: Millis = 60 * 60 * 1000;

/// A secret for a person, with what the database keeps of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// What the person gets, once.
    pub token: String,
    /// What is stored.
    pub hash: String,
}

/// A new secret.
///
/// # Errors
/// When the system has no randomness to give.
pub fn new_secret() -> Result<Secret, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)?;
    let token = hex::encode(bytes);
    let hash = hash(&token);
    Ok(Secret { token, hash })
}

/// A new code that a person can type: ten letters and digits that are not taken for each other,
/// of which there are 10^15.
///
/// # Errors
/// When the system has no randomness to give.
pub fn new_code() -> Result<String, getrandom::Error> {
    const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let mut bytes = [0_u8; 10];
    getrandom::fill(&mut bytes)?;
    let signs = bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    Ok(signs.collect())
}

/// What the database keeps of a token.
pub fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Why no link could be made.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// There is no such coordinator.
    #[error("there is no coordinator {0}; `tsunagu person list` shows all")]
    Unknown(String),
    /// The system has no randomness.
    #[error("no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

async fn known(tx: &mut Tx, coordinator: &str) -> Result<(), LinkError> {
    match roster::all(tx).await?.coordinator(coordinator) {
        Some(_) => Ok(()),
        None => Err(LinkError::Unknown(coordinator.to_owned())),
    }
}

impl Service {
    /// A one-time link for a coordinator, without the address in front: `/sign-in/…`.
    ///
    /// # Errors
    /// When the coordinator is not registered or the database refuses.
    pub async fn sign_in_link(&self, coordinator: &str) -> Result<String, LinkError> {
        let mut tx = self.store.write().await?;
        known(&mut tx, coordinator).await?;
        let path = self.add_sign_in_link(&mut tx, coordinator).await?;
        tx.commit().await?;
        Ok(path)
    }

    /// The same within a transaction, for a coordinator who is known.
    pub(super) async fn add_sign_in_link(&self, tx: &mut Tx, coordinator: &str) -> Stored<String> {
        let secret = new_secret()?;
        let until = self.now() + LINK_LIFE;
        sessions::add_link(tx, &secret.hash, coordinator, until).await?;
        Ok(format!("/sign-in/{}", secret.token))
    }

    /// A code with which a coordinator links an own chat.
    ///
    /// # Errors
    /// When the coordinator is not registered or the database refuses.
    pub async fn invitation(&self, coordinator: &str) -> Result<String, LinkError> {
        let code = new_code()?;
        let mut tx = self.store.write().await?;
        known(&mut tx, coordinator).await?;
        let until = self.now() + INVITATION_LIFE;
        links::invite(&mut tx, &hash(&code), coordinator, until).await?;
        tx.commit().await?;
        Ok(code)
    }

    /// Whom a link would sign in.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn look_at_link(&self, token: &str) -> Stored<Result<String, LinkProblem>> {
        let mut tx = self.store.read().await?;
        sessions::look_at_link(&mut tx, &hash(token), self.now()).await
    }

    /// Uses a link up and returns the token of the new session.
    ///
    /// # Errors
    /// When the system has no randomness or the database refuses.
    pub async fn sign_in(&self, token: &str) -> Result<Result<String, LinkProblem>, LinkError> {
        let (session, form_key) = (new_secret()?, new_secret()?);
        let now = self.now();
        let mut tx = self.store.write().await?;
        let coordinator = match sessions::use_link(&mut tx, &hash(token), now).await? {
            Ok(coordinator) => coordinator,
            Err(problem) => return Ok(Err(problem)),
        };
        let until = now + self.settings.session_hours * HOUR;
        let opened = Session { coordinator, form_key: form_key.token };
        sessions::open(&mut tx, &session.hash, &opened, until).await?;
        let actor = Actor::Coordinator(opened.coordinator);
        audit::add(&mut tx, &actor, "signed-in", None, "", now).await?;
        tx.commit().await?;
        Ok(Ok(session.token))
    }

    /// The open session of a token.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn session(&self, token: &str) -> Stored<Option<Session>> {
        let mut tx = self.store.read().await?;
        sessions::find(&mut tx, &hash(token), self.now()).await
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn sign_out(&self, token: &str) -> Stored<()> {
        let mut tx = self.store.write().await?;
        sessions::close(&mut tx, &hash(token)).await?;
        tx.commit().await
    }
}
