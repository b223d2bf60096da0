//! Live pages: server-sent events from a transcript. Every event carries the line's number as its id;
//! a browser that lost the connection says which one it saw last, and goes on from there.

use super::App;
use crate::store::messages::{self, Message};
use crate::work::hub::{self, Changed};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures::stream::{self, Stream, StreamExt};
use std::convert::Infallible;
use std::time::Duration;

/// How long a stream rests when nobody calls: another process may have written.
const REST: Duration = Duration::from_secs(2);
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The number after which the browser wants to go on.
pub fn last_seen(headers: &HeaderMap, after: Option<i64>) -> i64 {
    let header = headers.get("last-event-id").and_then(|value| value.to_str().ok());
    header.and_then(|value| value.parse().ok()).or(after).unwrap_or(0)
}

/// All lines of a conversation after `seen`, and every new one.
pub fn transcript(
    app: App,
    conversation: String,
    seen: i64,
    show: fn(&App, &Message) -> Event,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let calls = app.service.hub.listen();
    let start = (app, conversation, seen, calls);
    let batches = stream::unfold(start, move |(app, conversation, seen, mut calls)| async move {
        let wanted = Changed::Conversation(conversation.clone());
        loop {
            let new = read(&app, &conversation, seen).await;
            if let Some(last) = new.last() {
                let seen = last.seq;
                let events: Vec<_> = new.iter().map(|message| Ok(show(&app, message))).collect();
                return Some((stream::iter(events), (app, conversation, seen, calls)));
            }
            hub::wait(&mut calls, &wanted, REST).await;
        }
    });
    Sse::new(batches.flatten()).keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
}

async fn read(app: &App, conversation: &str, seen: i64) -> Vec<Message> {
    let found = async {
        let mut tx = app.service.store.read().await?;
        messages::after(&mut tx, conversation, seen).await
    };
    found.await.unwrap_or_else(|error| {
        tracing::error!(%error, "could not read a transcript");
        Vec::new()
    })
}

/// Says that something in the queue or in any conversation changed; the page then looks again.
pub fn changes(app: &App) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let calls = app.service.hub.listen();
    let events = stream::unfold(calls, |mut calls| async move {
        // Browsers ignore an event without data.
        // Waiting for a call that never comes by that name: every end of the wait is a reason to look.
        let _ = tokio::time::timeout(REST, calls.recv()).await;
        Some((Ok(Event::default().event("changed").data("look")), calls))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
}
