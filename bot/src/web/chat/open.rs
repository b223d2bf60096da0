//! Opening a web conversation: it gets an address of its own, and the browser the key to it. The
//! database keeps only the key's hash.

use super::CHAT;
use crate::channel::{Address, WEB};
use crate::engine::memory::Memory;
use crate::store::addresses::{self, Arrival};
use crate::store::conversations::{self, Conversation};
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::language::preferred;
use crate::web::sign_in::cookie;
use crate::work::sign_in::new_secret;
use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::SameSite;
use knowledge::lang::Lang;

/// A conversation in the language that the browser asks for.
pub(super) async fn begin(
    app: &App,
    headers: &HeaderMap,
    jar: CookieJar,
) -> Result<(CookieJar, Conversation), Failure> {
    let (token, conversation) = open(app, &preferred(app, headers)).await?;
    Ok((with_key(app, jar, token), conversation))
}

/// The jar with the key to a conversation.
pub(super) fn with_key(app: &App, jar: CookieJar, token: String) -> CookieJar {
    let mut kept = cookie(app, CHAT, token, SameSite::Lax);
    kept.make_permanent();
    jar.add(kept)
}

/// A new web conversation and the key to it.
///
/// # Errors
/// When too many begin at once, or the database refuses.
pub async fn open(app: &App, lang: &Lang) -> Result<(String, Conversation), Failure> {
    let memory = app.service.fresh(Some(lang));
    open_with(app, &memory).await
}

/// The same with what is known of the person before they said anything.
pub(super) async fn open_with(
    app: &App,
    memory: &Memory,
) -> Result<(String, Conversation), Failure> {
    app.limits.start()?;
    let memory = memory.clone();
    let secret = new_secret().map_err(|error| Failure::Server(error.to_string()))?;
    let chat = crate::store::new_id();
    let address = Address { platform: WEB.to_owned(), bot: WEB.to_owned(), chat };
    let mut tx = app.service.store.write().await?;
    let arrival = Arrival { address: address.clone(), route: None, mark: 0, fresh: memory.clone() };
    let made = addresses::used(&mut tx, &[arrival], app.service.now()).await?;
    let id = made.into_values().next().unwrap_or_default();
    conversations::set_token(&mut tx, &id, &secret.hash).await?;
    tx.commit().await?;
    Ok((secret.token, Conversation { id, address, memory }))
}
