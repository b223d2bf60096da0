//! Telegram's updates, when they come to us. Whoever sends one must know the secret, compared in a
//! time that tells nothing about it; an update is acknowledged only after it is stored, and Telegram
//! sends again what was not.

use super::App;
use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;
use subtle::ConstantTimeEq;

/// The route, when a webhook is set.
pub fn routes(url: Option<&str>) -> Router<App> {
    match url {
        Some(url) => Router::new().route(path(url), post(update)),
        None => Router::new(),
    }
}

/// The path of an address; the settings have seen to it that there is one.
fn path(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.find('/').map_or("/", |start| &host[start..])
}

async fn update(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<Value>, JsonRejection>,
) -> StatusCode {
    let Some(webhook) = app.service.webhook() else {
        // The bot is just starting; Telegram comes again.
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let given = headers.get("x-telegram-bot-api-secret-token");
    let given = given.map_or(&[][..], |value| value.as_bytes());
    if !bool::from(given.ct_eq(webhook.secret.as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(Json(raw)) = body else {
        return StatusCode::BAD_REQUEST;
    };
    match app.service.take_in_webhook(webhook, &raw).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            tracing::error!(%error, "an update could not be stored; Telegram will send it again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_the_one_of_the_address() {
        let check = |url: &str, expected: &str| assert_eq!(path(url), expected);
        check("https://desk.example.jp/hooks/telegram", "/hooks/telegram");
        check("https://desk.example.jp:8443/x", "/x");
    }
}
