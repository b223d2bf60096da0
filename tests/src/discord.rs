//! A small Discord of our own: REST and gateway on one port, as strict as the real one where it
//! matters (sizes, components, intents, one message for one nonce), and troublesome on order. The
//! gateway replays nothing to a new connection; what was missed can only be asked for.

mod gateway;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};
use tokio::sync::broadcast;

/// The bot's token at this server.
pub const TOKEN: &str = "TEST.discord.token";
/// The application's number.
pub const APPLICATION: &str = "900";

/// What goes wrong with the next messages that are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mischief {
    /// 429, again after so many milliseconds.
    TooFast(u64),
    /// The server has trouble of its own.
    ServerError,
    /// The message is taken, and the answer never comes.
    TakenThenSilence,
    /// "Cannot send messages to this user".
    Closed,
}

/// A message that the bot sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The channel, or `webhook` for the answer to a press or command.
    pub channel: String,
    /// The words.
    pub content: String,
    /// The whole question.
    pub raw: Value,
}

#[derive(Default)]
struct Inner {
    next: u64,
    sequence: u64,
    history: BTreeMap<String, Vec<Value>>,
    sent: Vec<Sent>,
    nonces: HashMap<String, u64>,
    refused: Vec<String>,
    mischief: VecDeque<Mischief>,
    responses: Vec<Value>,
    commands: Value,
    channels: usize,
    recent: HashMap<String, VecDeque<Instant>>,
    limits: bool,
    repeated: usize,
    too_fast: usize,
}

/// The server.
#[derive(Clone)]
pub struct Discord {
    inner: Arc<Mutex<Inner>>,
    events: broadcast::Sender<Value>,
    cut: broadcast::Sender<()>,
    /// Where it listens, with the path of the API's version.
    pub url: String,
    gateway: String,
}

impl Discord {
    /// Starts the server; with `limits` a channel takes five messages in five seconds.
    pub async fn start(limits: bool) -> Discord {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let inner = Inner { next: 1_000_000, limits, ..Inner::default() };
        let server = Discord {
            inner: Arc::new(Mutex::new(inner)),
            events: broadcast::channel(10_000).0,
            cut: broadcast::channel(8).0,
            url: format!("http://{address}/api/v10"),
            gateway: format!("ws://{address}/gateway-socket"),
        };
        // There is no /gateway: who needs it would go to Discord's own server.
        let routes = Router::new()
            .route("/gateway-socket/", get(gateway::connect))
            .route("/gateway-socket", get(gateway::connect))
            .route("/api/v10/{*path}", any(call))
            .with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        server
    }

    /// The channel of direct messages with a person.
    pub fn channel(person: u64) -> String {
        (person + 500_000).to_string()
    }

    /// A person writes to the bot.
    pub fn writes(&self, person: u64, content: &str) -> String {
        let id = self.number();
        // Only what every message has.
        let message = json!({ "id": id, "channel_id": Discord::channel(person), "content": content,
            "author": { "id": person.to_string(), "username": "p", "discriminator": "0",
                "global_name": null, "avatar": null },
            "timestamp": "2026-11-21T00:00:00.000000+00:00", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
            "embeds": [], "pinned": false, "type": 0 });
        let channel = Discord::channel(person);
        self.lock().history.entry(channel).or_default().push(message.clone());
        self.tell("MESSAGE_CREATE", message);
        id
    }

    /// A person changes a message.
    pub fn edits(&self, person: u64, id: &str, content: &str) {
        self.tell(
            "MESSAGE_UPDATE",
            json!({ "id": id, "channel_id": Discord::channel(person),
            "content": content, "author": { "id": person.to_string(), "username": "p",
                "discriminator": "0", "global_name": null, "avatar": null },
            "timestamp": "2026-11-21T00:00:00.000000+00:00",
            "edited_timestamp": "2026-11-21T00:01:00.000000+00:00", "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
            "embeds": [], "pinned": false, "type": 0 }),
        );
    }

    /// A person takes a message back.
    pub fn deletes(&self, person: u64, id: &str) {
        self.tell("MESSAGE_DELETE", json!({ "id": id, "channel_id": Discord::channel(person) }));
    }

    /// A person uses a command in a server; returns the token of the way back.
    pub fn commands(&self, person: u64, data: Value) -> String {
        let id = self.number();
        let token = format!("way-back-{id}");
        self.tell(
            "INTERACTION_CREATE",
            json!({ "id": id, "application_id": APPLICATION, "type": 2,
            "token": token, "version": 1, "guild_id": "77", "channel_id": "78", "locale": "en-US",
            "member": { "user": { "id": person.to_string(), "username": "p" } }, "data": data }),
        );
        token
    }

    /// A person presses a button in a channel of a server; returns the token of the way back.
    pub fn press_in_public(&self, person: u64, action: &str) -> String {
        let id = self.number();
        let token = format!("way-back-{id}");
        self.tell(
            "INTERACTION_CREATE",
            json!({ "id": id, "application_id": APPLICATION, "type": 3,
            "token": token, "version": 1, "guild_id": "77", "channel_id": "78", "locale": "en-US",
            "member": { "user": { "id": person.to_string(), "username": "p" } },
            "data": { "custom_id": action, "component_type": 2 } }),
        );
        token
    }

    /// A person presses a button or chooses an entry in direct messages.
    pub fn presses(&self, person: u64, action: &str) {
        let id = self.number();
        self.tell(
            "INTERACTION_CREATE",
            json!({ "id": id, "application_id": APPLICATION, "type": 3,
            "token": format!("way-back-{id}"), "version": 1, "channel_id": Discord::channel(person),
            "locale": "en-US", "user": { "id": person.to_string(), "username": "p" },
            "data": { "custom_id": action, "component_type": 2 } }),
        );
    }

    /// Cuts all connections to the gateway without a word.
    pub fn cut(&self) {
        // An error means that nobody is connected.
        let _ = self.cut.send(());
    }

    /// Stores a message without telling anybody: as if it had come while nobody listened.
    pub fn writes_unheard(&self, person: u64, content: &str) {
        let id = self.number();
        let message = json!({ "id": id, "channel_id": Discord::channel(person), "content": content,
            "author": { "id": person.to_string(), "username": "p" }, "type": 0, "attachments": [] });
        self.lock().history.entry(Discord::channel(person)).or_default().push(message);
    }

    /// Orders trouble for the next messages that are sent.
    pub fn order(&self, mischief: &[Mischief]) {
        self.lock().mischief.extend(mischief);
    }

    /// Everything that was sent to a person's channel.
    pub fn sent_to(&self, person: u64) -> Vec<Sent> {
        self.sent_in(&Discord::channel(person))
    }

    /// Everything that was sent to a channel, or with a way back.
    pub fn sent_in(&self, channel: &str) -> Vec<Sent> {
        self.lock().sent.iter().filter(|sent| sent.channel == channel).cloned().collect()
    }

    /// How many messages were sent.
    pub fn count(&self) -> usize {
        self.lock().sent.len()
    }

    /// What was refused as against the rules; empty for a good bot.
    pub fn refused(&self) -> Vec<String> {
        self.lock().refused.clone()
    }

    /// The first answers to presses and commands.
    pub fn responses(&self) -> Vec<Value> {
        self.lock().responses.clone()
    }

    /// The commands that the bot registered.
    pub fn registered(&self) -> Value {
        self.lock().commands.clone()
    }

    /// How many sends were recognised as repetitions by their nonce.
    pub fn repeated(&self) -> usize {
        self.lock().repeated
    }

    /// How often the bot was too fast; a program that has just started cannot know what the one
    /// before it sent.
    pub fn too_fast(&self) -> usize {
        self.lock().too_fast
    }

    /// Waits until `done`.
    ///
    /// # Panics
    /// When it takes too long.
    pub async fn until(&self, what: &str, done: impl Fn(&Discord) -> bool) {
        let end = Instant::now() + crate::PATIENCE;
        while !done(self) {
            assert!(Instant::now() < end, "in vain: {what}; refused: {:?}", self.refused());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits for the message to a person after the first `seen`.
    pub async fn answer(&self, person: u64, seen: usize) -> Sent {
        self.until("an answer", |server| server.sent_to(person).len() > seen).await;
        self.sent_to(person).swap_remove(seen)
    }

    fn number(&self) -> String {
        let mut inner = self.lock();
        inner.next += 1;
        inner.next.to_string()
    }

    fn tell(&self, name: &str, data: Value) {
        let mut inner = self.lock();
        inner.sequence += 1;
        let event = json!({ "op": 0, "t": name, "s": inner.sequence, "d": data });
        drop(inner);
        // An error means that nobody listens: the event is lost, as on Discord.
        let _ = self.events.send(event);
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }
}

async fn call(
    State(server): State<Discord>,
    method: Method,
    Path(path): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let given = headers.get("authorization").and_then(|value| value.to_str().ok());
    if given != Some(&format!("Bot {TOKEN}")) {
        return (StatusCode::UNAUTHORIZED, axum::Json(json!({ "code": 0 }))).into_response();
    }
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    match (method.as_str(), parts.as_slice()) {
        ("GET", ["gateway", "bot"]) => done(json!({ "url": server.gateway, "shards": 1,
            "session_start_limit": { "total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1 } })),
        ("GET", ["oauth2", "applications", "@me"]) => {
            done(json!({ "id": APPLICATION, "name": "T" }))
        }
        ("GET", ["users", "@me"]) => done(json!({ "id": APPLICATION, "username": "t" })),
        ("PUT", ["applications", APPLICATION, "commands"]) => server.register(body),
        ("POST", ["users", "@me", "channels"]) => server.open(&body),
        ("POST", ["channels", channel, "messages"]) => server.send(channel, body).await,
        ("GET", ["channels", channel, "messages"]) => server.after(channel, &query),
        ("POST", ["interactions", _, _, "callback"]) => {
            server.lock().responses.push(body);
            StatusCode::NO_CONTENT.into_response()
        }
        ("POST", ["webhooks", APPLICATION, token]) => server.answer_back(token, body),
        _ => (StatusCode::NOT_FOUND, axum::Json(json!({ "code": 0, "message": "404" })))
            .into_response(),
    }
}

fn done(value: Value) -> Response {
    axum::Json(value).into_response()
}

fn refusal(status: StatusCode, code: u64, message: &str) -> Response {
    (status, axum::Json(json!({ "code": code, "message": message }))).into_response()
}

impl Discord {
    fn register(&self, commands: Value) -> Response {
        let mut wrong = Vec::new();
        for command in commands.as_array().cloned().unwrap_or_default() {
            let length = |value: &Value| value.as_str().unwrap_or_default().chars().count();
            if !(1..=32).contains(&length(&command["name"]))
                || !(1..=100).contains(&length(&command["description"]))
            {
                wrong.push(format!("command {}", command["name"]));
            }
        }
        let mut inner = self.lock();
        inner.refused.extend(wrong);
        inner.commands = commands.clone();
        done(commands)
    }

    fn open(&self, body: &Value) -> Response {
        let Some(person) = body["recipient_id"].as_str().and_then(|id| id.parse::<u64>().ok())
        else {
            return refusal(StatusCode::BAD_REQUEST, 50_035, "recipient");
        };
        self.lock().channels += 1;
        done(json!({ "id": Discord::channel(person), "type": 1 }))
    }

    fn after(&self, channel: &str, query: &HashMap<String, String>) -> Response {
        let number = |value: &Value| {
            value.as_str().and_then(|id| id.parse::<u64>().ok()).unwrap_or_default()
        };
        let after = query.get("after").and_then(|id| id.parse::<u64>().ok()).unwrap_or_default();
        let limit = query.get("limit").and_then(|n| n.parse().ok()).unwrap_or(50);
        let inner = self.lock();
        let all = inner.history.get(channel).cloned().unwrap_or_default();
        let mut found: Vec<Value> =
            all.into_iter().filter(|message| number(&message["id"]) > after).collect();
        found.truncate(limit);
        // Newest first, as Discord has it.
        found.reverse();
        done(Value::Array(found))
    }

    async fn send(&self, channel: &str, body: Value) -> Response {
        if let Err(why) = check(&body) {
            self.lock().refused.push(why.clone());
            return refusal(StatusCode::BAD_REQUEST, 50_035, &why);
        }
        let mischief = self.lock().mischief.pop_front();
        match mischief {
            Some(Mischief::TooFast(ms)) => return too_fast(ms),
            Some(Mischief::ServerError) => return refusal(StatusCode::BAD_GATEWAY, 0, "502"),
            Some(Mischief::Closed) => {
                return refusal(StatusCode::FORBIDDEN, 50_007, "Cannot send messages to this user");
            }
            Some(Mischief::TakenThenSilence) => {
                self.keep(channel, &body);
                tokio::time::sleep(Duration::from_secs(40)).await;
                return refusal(StatusCode::GATEWAY_TIMEOUT, 0, "504");
            }
            None => {}
        }
        match self.bucket(channel) {
            Err(ms) => too_fast(ms),
            Ok(left) => {
                let id = self.keep(channel, &body);
                let headers = [
                    ("x-ratelimit-limit", "5".to_owned()),
                    ("x-ratelimit-remaining", left.to_string()),
                    ("x-ratelimit-reset-after", "5.0".to_owned()),
                ];
                (headers, axum::Json(json!({ "id": id.to_string(), "channel_id": channel })))
                    .into_response()
            }
        }
    }

    /// How many messages the channel still takes, or how long it takes none.
    fn bucket(&self, channel: &str) -> Result<usize, u64> {
        let mut inner = self.lock();
        if !inner.limits {
            return Ok(4);
        }
        let recent = inner.recent.entry(channel.to_owned()).or_default();
        while recent.front().is_some_and(|at| at.elapsed() > Duration::from_secs(5)) {
            recent.pop_front();
        }
        if recent.len() >= 5 {
            inner.too_fast += 1;
            return Err(1_000);
        }
        recent.push_back(Instant::now());
        Ok(5 - recent.len())
    }

    /// A message with a nonce that was seen is the same message.
    fn keep(&self, channel: &str, body: &Value) -> u64 {
        let mut inner = self.lock();
        let nonce = body["nonce"].as_str().map(|nonce| format!("{channel}/{nonce}"));
        if let Some(id) = nonce.as_ref().and_then(|nonce| inner.nonces.get(nonce).copied()) {
            inner.repeated += 1;
            return id;
        }
        inner.next += 1;
        let id = inner.next;
        if let Some(nonce) = nonce {
            inner.nonces.insert(nonce, id);
        }
        let own = json!({ "id": id.to_string(), "channel_id": channel, "content": body["content"],
            "author": { "id": APPLICATION, "username": "t", "bot": true }, "type": 0 });
        inner.history.entry(channel.to_owned()).or_default().push(own);
        let content = body["content"].as_str().unwrap_or_default().to_owned();
        inner.sent.push(Sent { channel: channel.to_owned(), content, raw: body.clone() });
        id
    }

    fn answer_back(&self, token: &str, body: Value) -> Response {
        if !token.starts_with("way-back-") {
            return refusal(StatusCode::NOT_FOUND, 10_015, "Unknown Webhook");
        }
        let content = body["content"].as_str().unwrap_or_default().to_owned();
        self.lock().sent.push(Sent { channel: token.to_owned(), content, raw: body });
        done(json!({ "id": "1" }))
    }
}

/// What Discord refuses of a message.
fn check(body: &Value) -> Result<(), String> {
    let content = body["content"].as_str().unwrap_or_default();
    if content.trim().is_empty() || content.chars().count() > 2_000 {
        return Err(format!("content of {} characters", content.chars().count()));
    }
    if body["enforce_nonce"] != true || body["nonce"].as_str().is_none_or(|nonce| nonce.len() > 25)
    {
        return Err("a message without an enforced nonce".to_owned());
    }
    let rows = body["components"].as_array().cloned().unwrap_or_default();
    if rows.len() > 5 {
        return Err("too many rows".to_owned());
    }
    for part in rows.iter().filter_map(|row| row["components"].as_array()).flatten() {
        let length = |value: &Value| value.as_str().unwrap_or_default().chars().count();
        let options = part["options"].as_array().map_or(0, Vec::len);
        if !(1..=100).contains(&length(&part["custom_id"]))
            || options > 25
            || length(&part["label"]) > 80
        {
            return Err(format!("component {part}"));
        }
    }
    Ok(())
}

fn too_fast(ms: u64) -> Response {
    let body = json!({ "message": "You are being rate limited.", "retry_after": ms as f64 / 1_000.0, "global": false });
    (StatusCode::TOO_MANY_REQUESTS, axum::Json(body)).into_response()
}
