//! The gateway: hello, identify, ready, heartbeats and events. It checks the token and that the bot
//! asks for direct messages and for nothing that needs a privilege.

use super::{APPLICATION, Discord, TOKEN};
use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use serde_json::{Value, json};

/// Direct messages.
const DIRECT_MESSAGES: u64 = 1 << 12;
/// Members, presences and the words of all messages need a privilege.
const PRIVILEGED: u64 = (1 << 1) | (1 << 8) | (1 << 15);

pub(super) async fn connect(State(server): State<Discord>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| async move { serve(server, socket).await })
}

async fn serve(server: Discord, mut socket: WebSocket) {
    let mut cut = server.cut.subscribe();
    let hello = json!({ "op": 10, "d": { "heartbeat_interval": 2_000 } });
    if send(&mut socket, &hello).await.is_none() {
        return;
    }
    let mut events = None;
    loop {
        let event = async {
            match events.as_mut() {
                Some(events) => next(events).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = cut.recv() => return,
            event = event => {
                if send(&mut socket, &event).await.is_none() {
                    return;
                }
            }
            said = socket.recv() => {
                let Some(Ok(Message::Text(text))) = said else {
                    match said {
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
                        _ => return,
                    }
                };
                let said: Value = serde_json::from_str(&text).unwrap_or_default();
                let subscribed = server.events.subscribe();
                let Some(answer) = answer(&server, &said) else { return };
                if said["op"] == 2 {
                    events = Some(subscribed);
                }
                if send(&mut socket, &answer).await.is_none() {
                    return;
                }
            }
        }
    }
}

async fn next(events: &mut tokio::sync::broadcast::Receiver<Value>) -> Value {
    loop {
        match events.recv().await {
            Ok(event) => return event,
            Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
            Err(tokio::sync::broadcast::error::RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// What the gateway says to a word of the bot; `None` closes the connection.
fn answer(server: &Discord, said: &Value) -> Option<Value> {
    match said["op"].as_u64() {
        Some(1) => Some(json!({ "op": 11 })),
        Some(2) => {
            let data = &said["d"];
            let intents = data["intents"].as_u64().unwrap_or_default();
            let good = data["token"].as_str().is_some_and(|token| token.ends_with(TOKEN))
                && intents & DIRECT_MESSAGES != 0
                && intents & PRIVILEGED == 0;
            if !good {
                server.lock().refused.push(format!("identify with intents {intents}"));
                return None;
            }
            let mut inner = server.lock();
            inner.sequence += 1;
            // Only what every READY has.
            Some(json!({ "op": 0, "t": "READY", "s": inner.sequence, "d": { "v": 10,
                "user": { "id": APPLICATION, "username": "t", "discriminator": "0",
                    "global_name": null, "avatar": null },
                "guilds": [], "session_id": "s", "resume_gateway_url": server.gateway,
                "application": { "id": APPLICATION, "flags": 0 } } }))
        }
        // A session that is too old: begin anew.
        Some(6) => Some(json!({ "op": 9, "d": false })),
        _ => Some(json!({ "op": 11 })),
    }
}

async fn send(socket: &mut WebSocket, value: &Value) -> Option<()> {
    socket.send(Message::Text(value.to_string().into())).await.ok()
}
