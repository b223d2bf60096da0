//! The residents' chat page. Before the first message nothing is stored; the page opens in the
//! browser's language and offers all others. Every message carries an id made by the page, so sending
//! it again (a lost answer, a reload) changes nothing. Without JavaScript the same forms work.

mod page;
mod start;

use super::failure::Failure;
use super::language::{COOKIE, known, preferred};
use super::sign_in::cookie;
use super::{App, export, stream};
use crate::channel::{Address, Inbound, MAX_TEXT, Said, WEB};
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::store::addresses::{self, Arrival};
use crate::store::conversations::{self, Conversation};
use crate::store::inbox::Accepted;
use crate::store::messages::{self, Message};
use crate::work::hub::{self, Changed};
use crate::work::sign_in::{hash, new_secret};
use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::Event;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::SameSite;
use knowledge::lang::Lang;
use serde::Deserialize;
use std::time::Duration;

/// The cookie with the key to the conversation.
pub const CHAT: &str = "tsunagu_chat";
/// How many lines a page shows at first.
const SHOWN: i64 = 200;
/// How long a page without JavaScript waits for the answer before it is shown.
const ANSWER_WAIT: Duration = Duration::from_millis(1_500);

pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(show))
        .route("/say", post(say))
        .route("/press", post(press))
        .route("/events", get(events))
        .route("/leave", get(leave).post(leave))
        .route("/start", post(start::begin))
        .route("/mydata", get(mydata))
}

#[derive(Deserialize)]
struct Opening {
    lang: Option<String>,
    /// The code of a campaign.
    start: Option<String>,
}

async fn show(
    State(app): State<App>,
    Query(opening): Query<Opening>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let found = conversation(&app, &jar).await?;
    let asked = opening.lang.map(|code| Lang::new(&code)).filter(|lang| known(&app, lang));
    let kept = found.as_ref().map(|found| found.memory.lang.clone());
    let code = opening.start.filter(|code| start::is_code(code));
    let told = code.as_deref().and_then(|code| start::language(&app, &jar, code));
    let lang = asked.clone().or(kept).or(told).unwrap_or_else(|| preferred(&app, &headers));
    let card = match &code {
        Some(code) => Some(start::card(&app, &lang, code, found.is_some()).await?),
        None => None,
    };
    let lines = match &found {
        Some(found) => {
            let mut tx = app.service.store.read().await?;
            messages::latest(&mut tx, &found.id, SHOWN).await?
        }
        None => Vec::new(),
    };
    let begun = found.is_some();
    let came = page::Came { code: code.as_deref(), card };
    let page = page::chat(&app, &lang, begun, &lines, &came);
    let jar = match asked {
        Some(lang) => jar.add(cookie(&app, COOKIE, lang.as_str().to_owned(), SameSite::Lax)),
        None => jar,
    };
    Ok((jar, page).into_response())
}

#[derive(Deserialize)]
struct Written {
    text: String,
    client_id: String,
}

#[derive(Deserialize)]
struct Pressed {
    action: String,
    #[serde(default)]
    label: String,
    client_id: String,
}

async fn say(
    State(app): State<App>,
    headers: HeaderMap,
    jar: CookieJar,
    form: Result<Form<Written>, axum::extract::rejection::FormRejection>,
) -> Response {
    let written = match form {
        Ok(Form(written)) => written,
        Err(rejection) => return reject(&app, &headers, &rejection),
    };
    if written.text.chars().count() > MAX_TEXT {
        return fail(&app, &headers, Failure::TooLong);
    }
    let said = Said::text(without_nul(&written.text));
    take(&app, headers, jar, written.client_id, said).await
}

async fn press(
    State(app): State<App>,
    headers: HeaderMap,
    jar: CookieJar,
    form: Result<Form<Pressed>, axum::extract::rejection::FormRejection>,
) -> Response {
    let pressed = match form {
        Ok(Form(pressed)) => pressed,
        Err(rejection) => return reject(&app, &headers, &rejection),
    };
    if Action::parse(&pressed.action).is_none() || pressed.label.chars().count() > MAX_TEXT {
        return fail(&app, &headers, Failure::UnknownButton);
    }
    let said = Said::Press { action: pressed.action, label: without_nul(&pressed.label) };
    take(&app, headers, jar, pressed.client_id, said).await
}

fn reject(
    app: &App,
    headers: &HeaderMap,
    rejection: &axum::extract::rejection::FormRejection,
) -> Response {
    let large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
    fail(app, headers, if large { Failure::TooLarge } else { Failure::BadRequest })
}

/// Errors as JSON for the page's script, as a page for everybody else.
fn fail(app: &App, headers: &HeaderMap, failure: Failure) -> Response {
    if by_script(headers) {
        failure.json(app, headers)
    } else {
        failure.page(app, &preferred(app, headers))
    }
}

fn by_script(headers: &HeaderMap) -> bool {
    headers.get("accept").is_some_and(|accept| accept.as_bytes() == b"application/json")
}

async fn take(
    app: &App,
    headers: HeaderMap,
    jar: CookieJar,
    client_id: String,
    said: Said,
) -> Response {
    match accept(app, &headers, jar, client_id, said).await {
        Ok((jar, _)) if by_script(&headers) => (StatusCode::ACCEPTED, jar).into_response(),
        Ok((jar, target)) => (jar, Redirect::to(&target)).into_response(),
        Err(failure) => fail(app, &headers, failure),
    }
}

/// Stores what was said, in the conversation of this browser or a new one.
async fn accept(
    app: &App,
    headers: &HeaderMap,
    jar: CookieJar,
    client_id: String,
    said: Said,
) -> Result<(CookieJar, String), Failure> {
    let (jar, conversation) = match conversation(app, &jar).await? {
        Some(found) => (jar, found),
        None => begin(app, headers, jar).await?,
    };
    let target = match &said {
        Said::Press { action, .. } => match Action::parse(action) {
            Some(Action::Language(code)) => format!("/?lang={code}#end"),
            _ => "/#end".to_owned(),
        },
        _ => "/#end".to_owned(),
    };
    receive(app, &conversation, client_id, said).await?;
    if !by_script(headers) {
        let mut calls = app.service.hub.listen();
        let answered = Changed::Conversation(conversation.id);
        hub::wait(&mut calls, &answered, ANSWER_WAIT).await;
    }
    Ok((jar, target))
}

/// Stores one update of a web conversation; used by the page and by the API.
///
/// # Errors
/// Too fast, a bad id, an id used before for something else, or the database.
pub async fn receive(
    app: &App,
    conversation: &Conversation,
    client_id: String,
    said: Said,
) -> Result<Accepted, Failure> {
    if client_id.is_empty() || client_id.len() > 64 || !client_id.is_ascii() {
        return Err(Failure::BadRequest);
    }
    app.limits.message(&conversation.id)?;
    let from = conversation.address.clone();
    let inbound = Inbound::new(from, client_id, said);
    let accepted = app.service.receive(&inbound, &conversation.memory).await?;
    if !accepted.new && !app.service.same(&inbound).await? {
        return Err(Failure::IdReused);
    }
    Ok(accepted)
}

/// PostgreSQL takes no NUL, and no person means one.
pub fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}

async fn begin(
    app: &App,
    headers: &HeaderMap,
    jar: CookieJar,
) -> Result<(CookieJar, Conversation), Failure> {
    let (token, conversation) = open(app, &preferred(app, headers)).await?;
    Ok((with_key(app, jar, token), conversation))
}

/// The jar with the key to a conversation.
fn with_key(app: &App, jar: CookieJar, token: String) -> CookieJar {
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
async fn open_with(app: &App, memory: &Memory) -> Result<(String, Conversation), Failure> {
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

/// Where somebody lands who leaves in a hurry: a page that everybody in Japan looks at.
const NEUTRAL: &str = "https://www.jma.go.jp/";

/// Leaves the chat at once and takes the key to it out of this browser. Another site cannot do that
/// to a visitor: its link only leads away.
async fn leave(State(app): State<App>, headers: HeaderMap, jar: CookieJar) -> Response {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let jar = match site {
        Some("cross-site" | "same-site") => jar,
        _ => jar.remove(cookie(&app, CHAT, String::new(), SameSite::Lax)),
    };
    if by_script(&headers) {
        return (jar, StatusCode::NO_CONTENT).into_response();
    }
    (jar, Redirect::to(NEUTRAL)).into_response()
}

/// Everything about the person of this browser, as a file.
async fn mydata(
    State(app): State<App>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Response> {
    let lang = preferred(&app, &headers);
    let file = async {
        let found = conversation(&app, &jar).await?.ok_or(Failure::NoConversation)?;
        Ok(export::file(&app.service.export(&found.id).await?))
    };
    file.await.map_err(|failure: Failure| failure.page(&app, &lang))
}

async fn conversation(app: &App, jar: &CookieJar) -> Result<Option<Conversation>, Failure> {
    let Some(token) = jar.get(CHAT) else {
        return Ok(None);
    };
    let mut tx = app.service.store.read().await?;
    let found = conversations::by_token(&mut tx, &hash(token.value())).await?;
    Ok(found.map(|(_, conversation)| conversation))
}

#[derive(Deserialize)]
struct From {
    after: Option<i64>,
}

async fn events(
    State(app): State<App>,
    Query(from): Query<From>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let found = conversation(&app, &jar).await?.ok_or(Failure::NoConversation)?;
    let seen = stream::last_seen(&headers, from.after);
    Ok(stream::transcript(app, found.id, seen, event).into_response())
}

fn event(app: &App, message: &Message) -> Event {
    let lang = Lang::new(&message.body.lang);
    let lang = if known(app, &lang) { lang } else { Lang::new(crate::words::REFERENCE) };
    let html = page::line(app, &lang, message).into_string();
    let data = serde_json::json!({ "seq": message.seq, "author": message.author, "html": html });
    Event::default().event("message").id(message.seq.to_string()).data(data.to_string())
}
