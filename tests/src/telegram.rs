//! A small Bot API of our own: as strict as Telegram (it refuses what Telegram refuses, and notes it)
//! and, on order, as troublesome: floods of 429, errors of the server, answers that never come,
//! updates that come twice or shuffled.

mod strict;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// The bot's token at this server.
pub const TOKEN: &str = "12345:TEST-token_of-the-fake";
/// The bot's name.
pub const NAME: &str = "TsunaguTestBot";

/// What goes wrong with the next messages that are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mischief {
    /// 429, again after so many seconds.
    TooFast(u64),
    /// The server has trouble of its own.
    ServerError,
    /// The message is taken, and the answer never comes.
    TakenThenSilence,
    /// The message is not taken, and the answer never comes.
    Silence,
    /// The person has blocked the bot.
    Blocked,
    /// Telegram does not like the marks.
    BadMarks,
}

/// A message that the bot sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The chat.
    pub chat: i64,
    /// The text with its marks.
    pub text: String,
    /// The whole question.
    pub raw: Value,
    /// When.
    pub at: Instant,
}

#[derive(Default)]
struct Inner {
    updates: BTreeMap<i64, Value>,
    given: HashMap<i64, Instant>,
    next: i64,
    sent: Vec<Sent>,
    refused: Vec<String>,
    calls: BTreeMap<String, usize>,
    mischief: VecDeque<Mischief>,
    limits: bool,
    shuffle: bool,
    webhook: Option<(String, String)>,
    too_fast: usize,
    acknowledged: Vec<String>,
}

/// The server.
#[derive(Clone)]
pub struct Telegram {
    inner: Arc<Mutex<Inner>>,
    bell: Arc<Notify>,
    /// Where it listens.
    pub url: String,
}

impl Telegram {
    /// Starts the server; `limits` are Telegram's own, 30 messages a second and one a second to a
    /// chat.
    pub async fn start(limits: bool) -> Telegram {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inner = Inner { limits, next: 100, ..Inner::default() };
        let server = Telegram { inner: Arc::new(Mutex::new(inner)), bell: Arc::default(), url };
        let routes = Router::new().route("/{bot}/{method}", any(call)).with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        server
    }

    /// A person with this number writes.
    pub fn writes(&self, person: i64, text: &str) -> i64 {
        self.update(json!({ "message": message(person, json!({ "text": text })) }))
    }

    /// A person sends something else; `content` is that part of Telegram's message.
    pub fn sends(&self, person: i64, content: Value) -> i64 {
        self.update(json!({ "message": message(person, content) }))
    }

    /// A person changes the words of a message.
    pub fn edits(&self, person: i64, text: &str) -> i64 {
        let content = json!({ "text": text, "edit_date": 1_700_000_100 });
        self.update(json!({ "edited_message": message(person, content) }))
    }

    /// A person presses the button of the last message that has it.
    ///
    /// # Panics
    /// When no message to that person has such a button.
    pub fn presses(&self, person: i64, action: &str) -> i64 {
        let under = self
            .sent_to(person)
            .into_iter()
            .rev()
            .find(|sent| sent.raw.to_string().contains(&format!("\"{action}\"")))
            .unwrap_or_else(|| panic!("no button {action} was sent to {person}"));
        let keyboard = under.raw["reply_markup"].clone();
        let message = message(person, json!({ "text": under.text, "reply_markup": keyboard }));
        self.update(json!({ "callback_query": {
            "id": format!("press-{person}-{}", self.lock().next), "from": user(person),
            "chat_instance": "1", "data": action, "message": message } }))
    }

    /// Any other update.
    pub fn update(&self, mut update: Value) -> i64 {
        let mut inner = self.lock();
        let id = inner.next;
        inner.next += 1;
        update["update_id"] = json!(id);
        inner.updates.insert(id, update);
        drop(inner);
        self.bell.notify_one();
        id
    }

    /// The same update once more, under the same number.
    pub fn repeat(&self, id: i64, update: Value) {
        self.lock().updates.insert(id, update);
        self.bell.notify_one();
    }

    /// An update that was not yet acknowledged, as it stands.
    pub fn waiting(&self) -> Vec<(i64, Value)> {
        self.lock().updates.iter().map(|(id, update)| (*id, update.clone())).collect()
    }

    /// Orders trouble for the next messages that are sent.
    pub fn order(&self, mischief: &[Mischief]) {
        self.lock().mischief.extend(mischief);
    }

    /// Gives updates in a wrong order from now on.
    pub fn shuffle(&self) {
        self.lock().shuffle = true;
    }

    /// Everything that was sent to a person.
    pub fn sent_to(&self, person: i64) -> Vec<Sent> {
        self.lock().sent.iter().filter(|sent| sent.chat == person).cloned().collect()
    }

    /// Everything that was sent.
    pub fn sent(&self) -> Vec<Sent> {
        self.lock().sent.clone()
    }

    /// How many messages were sent.
    pub fn count(&self) -> usize {
        self.lock().sent.len()
    }

    /// What was refused as against the rules; empty for a good bot.
    pub fn refused(&self) -> Vec<String> {
        self.lock().refused.clone()
    }

    /// How often the bot was too fast.
    pub fn too_fast(&self) -> usize {
        self.lock().too_fast
    }

    /// How often each method was called.
    pub fn calls(&self) -> BTreeMap<String, usize> {
        self.lock().calls.clone()
    }

    /// The presses that were acknowledged.
    pub fn acknowledged(&self) -> Vec<String> {
        self.lock().acknowledged.clone()
    }

    /// When the bot was first given an update.
    pub fn given(&self) -> HashMap<i64, Instant> {
        self.lock().given.clone()
    }

    /// Address and secret of the webhook that the bot set.
    pub fn webhook(&self) -> Option<(String, String)> {
        self.lock().webhook.clone()
    }

    /// Waits until `done`.
    ///
    /// # Panics
    /// When it takes too long.
    pub async fn until(&self, what: &str, done: impl Fn(&Telegram) -> bool) {
        let end = Instant::now() + crate::PATIENCE;
        while !done(self) {
            assert!(Instant::now() < end, "in vain: {what}; refused: {:?}", self.refused());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits for the next message to a person after the first `seen`.
    pub async fn answer(&self, person: i64, seen: usize) -> Sent {
        self.until("an answer", |server| server.sent_to(person).len() > seen).await;
        self.sent_to(person).swap_remove(seen)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }
}

fn user(person: i64) -> Value {
    json!({ "id": person, "is_bot": false, "first_name": "P" })
}

fn message(person: i64, content: Value) -> Value {
    let mut message = json!({ "message_id": 5, "date": 1_700_000_000, "from": user(person),
        "chat": { "id": person, "type": "private", "first_name": "P" } });
    for (name, value) in content.as_object().unwrap() {
        message[name] = value.clone();
    }
    message
}

async fn call(
    State(server): State<Telegram>,
    Path((bot, method)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    if bot != format!("bot{TOKEN}") {
        return refuse(401, "Unauthorized");
    }
    let question: Value = if body.is_empty() {
        json!({})
    } else {
        match serde_json::from_slice(&body) {
            Ok(question) => question,
            Err(_) => return refuse(400, "Bad Request: no JSON"),
        }
    };
    *server.lock().calls.entry(method.clone()).or_default() += 1;
    if let Err(why) = strict::check(&method, &question) {
        server.lock().refused.push(format!("{method}: {why}"));
        return refuse(400, &format!("Bad Request: {why}"));
    }
    match method.as_str() {
        // Only what every server must tell.
        "getMe" => {
            done(json!({ "id": 12345, "is_bot": true, "first_name": "T", "username": NAME }))
        }
        "getUpdates" => done(server.updates(&question).await),
        "sendMessage" => server.send(question).await,
        "answerCallbackQuery" => {
            let id = question["callback_query_id"].as_str().unwrap_or_default();
            server.lock().acknowledged.push(id.to_owned());
            done(json!(true))
        }
        "setWebhook" => {
            let text = |name: &str| question[name].as_str().unwrap_or_default().to_owned();
            server.lock().webhook = Some((text("url"), text("secret_token")));
            done(json!(true))
        }
        _ => done(json!(true)),
    }
}

impl Telegram {
    async fn updates(&self, question: &Value) -> Value {
        let from = question["offset"].as_i64().unwrap_or_default();
        let limit = question["limit"].as_u64().unwrap_or(100) as usize;
        let patience = Duration::from_secs(question["timeout"].as_u64().unwrap_or_default());
        let end = Instant::now() + patience;
        self.lock().updates.retain(|id, _| *id >= from);
        loop {
            let found = self.take(limit);
            if !found.is_empty() || Instant::now() >= end {
                return Value::Array(found);
            }
            let _ = tokio::time::timeout(end - Instant::now(), self.bell.notified()).await;
        }
    }

    fn take(&self, limit: usize) -> Vec<Value> {
        let mut inner = self.lock();
        let now = Instant::now();
        let first: Vec<(i64, Value)> =
            inner.updates.iter().take(limit).map(|(id, update)| (*id, update.clone())).collect();
        for (id, _) in &first {
            inner.given.entry(*id).or_insert(now);
        }
        let mut found: Vec<Value> = first.into_iter().map(|(_, update)| update).collect();
        if inner.shuffle {
            found.reverse();
        }
        found
    }

    async fn send(&self, question: Value) -> Response {
        let mischief = self.lock().mischief.pop_front();
        match mischief {
            Some(Mischief::TooFast(seconds)) => return too_fast(seconds),
            Some(Mischief::ServerError) => {
                return (StatusCode::BAD_GATEWAY, "bad gateway").into_response();
            }
            Some(Mischief::Silence) => return silence().await,
            Some(Mischief::TakenThenSilence) => {
                self.keep(question);
                return silence().await;
            }
            Some(Mischief::Blocked) => {
                return refuse(403, "Forbidden: bot was blocked by the user");
            }
            Some(Mischief::BadMarks) if question.get("parse_mode").is_some() => {
                return refuse(400, "Bad Request: can't parse entities");
            }
            Some(Mischief::BadMarks) | None => {}
        }
        if let Some(wait) = self.over_the_limit(&question) {
            return too_fast(wait);
        }
        let n = self.keep(question.clone());
        done(json!({ "message_id": n, "date": 1_700_000_000, "text": question["text"],
            "chat": { "id": question["chat_id"], "type": "private", "first_name": "P" } }))
    }

    fn keep(&self, question: Value) -> usize {
        let mut inner = self.lock();
        let sent = Sent {
            chat: question["chat_id"].as_i64().unwrap_or_default(),
            text: question["text"].as_str().unwrap_or_default().to_owned(),
            raw: question,
            at: Instant::now(),
        };
        inner.sent.push(sent);
        inner.sent.len()
    }

    /// Thirty messages in any second, and one to each chat.
    fn over_the_limit(&self, question: &Value) -> Option<u64> {
        let mut inner = self.lock();
        if !inner.limits {
            return None;
        }
        let chat = question["chat_id"].as_i64().unwrap_or_default();
        let second = Duration::from_secs(1);
        let recent = || inner.sent.iter().rev().take_while(|sent| sent.at.elapsed() < second);
        let over = recent().count() >= 30 || recent().any(|sent| sent.chat == chat);
        if over {
            inner.too_fast += 1;
        }
        over.then_some(1)
    }
}

async fn silence() -> Response {
    tokio::time::sleep(Duration::from_secs(40)).await;
    StatusCode::GATEWAY_TIMEOUT.into_response()
}

fn done(result: Value) -> Response {
    axum::Json(json!({ "ok": true, "result": result })).into_response()
}

fn refuse(code: u16, why: &str) -> Response {
    let body = json!({ "ok": false, "error_code": code, "description": why });
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(body)).into_response()
}

fn too_fast(seconds: u64) -> Response {
    let body = json!({ "ok": false, "error_code": 429,
        "description": format!("Too Many Requests: retry after {seconds}"),
        "parameters": { "retry_after": seconds } });
    (StatusCode::TOO_MANY_REQUESTS, axum::Json(body)).into_response()
}
