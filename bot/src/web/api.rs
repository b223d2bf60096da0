//! The JSON API of the web chat, version 1: the same conversation as the page, for programs. A
//! conversation is opened with a token, a message is posted with an id of the client's making, and
//! events are read as a list or as a stream. `/openapi.json` describes it, made from these types.

use super::chat::{open, receive, without_nul};
use super::failure::{ErrorBody, Failure};
use super::language::{known, preferred};
use super::{App, stream};
use crate::channel::{Body, MAX_TEXT, Said};
use crate::engine::action::Action;
use crate::store::conversations::{self, Conversation};
use crate::store::inbox::Accepted;
use crate::store::messages::{self, Author, Message};
use crate::store::new_id;
use crate::work::sign_in::hash;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::Event as Sent;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use knowledge::lang::Lang;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Tsunagu web chat",
        version = "1",
        description = "Checked answers on living in Japan in 18 languages, and a person when it is too much."
    ),
    paths(create, say, press, events, export),
    components(schemas(
        Begin, Begun, NewMessage, NewPress, Stored, Event, Body, ErrorBody, Author
    ))
)]
struct Description;

pub fn routes() -> Router<App> {
    let base = "/api/v1/conversations";
    Router::new()
        .route("/openapi.json", get(|| async { Json(Description::openapi()) }))
        .route(base, post(create))
        .route(&format!("{base}/{{id}}/messages"), post(say))
        .route(&format!("{base}/{{id}}/presses"), post(press))
        .route(&format!("{base}/{{id}}/events"), get(events))
        .route(&format!("{base}/{{id}}/export"), get(export))
}

/// What a new conversation begins with.
#[derive(Debug, Default, Deserialize, ToSchema)]
struct Begin {
    /// BCP 47 code; without it the `Accept-Language` header decides.
    lang: Option<String>,
}

/// A new conversation.
#[derive(Debug, Serialize, ToSchema)]
struct Begun {
    /// Its id, for the addresses below.
    id: String,
    /// The key to it, for the `Authorization: Bearer` header. It is shown only here.
    token: String,
    /// The language that it begins in.
    lang: String,
}

/// A message of the person.
#[derive(Debug, Deserialize, ToSchema)]
struct NewMessage {
    /// Made by the client, at most 64 ASCII characters; the same id again changes nothing.
    client_id: String,
    /// At most 2,000 characters.
    text: String,
}

/// A pressed button.
#[derive(Debug, Deserialize, ToSchema)]
struct NewPress {
    /// Made by the client; the same id again changes nothing.
    client_id: String,
    /// The `action` of a button.
    action: String,
    /// The button's words, for the transcript.
    #[serde(default)]
    label: String,
}

/// What became of a message.
#[derive(Debug, Serialize, ToSchema)]
struct Stored {
    /// True when this id had been stored before.
    duplicate: bool,
}

/// A line of the conversation.
#[derive(Debug, Serialize, ToSchema)]
struct Event {
    /// Its number, counting from 1; also the id of the server-sent event.
    seq: i64,
    /// Who said it.
    author: Author,
    /// What was said.
    body: Body,
    /// Milliseconds since 1970, UTC.
    at: i64,
}

impl From<&Message> for Event {
    fn from(message: &Message) -> Event {
        let Message { seq, author, body, created_at, .. } = message.clone();
        Event { seq, author, body, at: created_at }
    }
}

/// Opens a conversation. Its first event is the welcome.
#[utoipa::path(post, path = "/api/v1/conversations", request_body = Begin, responses(
    (status = 201, body = Begun), (status = 400, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn create(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Json<Begin>, JsonRejection>,
) -> Response {
    let result = async {
        let wanted = read(body)?.lang.map(|code| Lang::new(&code));
        let lang = match wanted {
            Some(lang) if known(&app, &lang) => lang,
            Some(_) => return Err(Failure::BadRequest),
            None => preferred(&app, &headers),
        };
        let (token, conversation) = open(&app, &lang).await?;
        receive(&app, &conversation, new_id(), Said::start()).await?;
        let lang = lang.as_str().to_owned();
        Ok((StatusCode::CREATED, Json(Begun { id: conversation.id, token, lang })))
    };
    answer(&app, &headers, result.await)
}

/// Posts a message.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/messages", request_body = NewMessage,
    params(("id" = String, Path)), responses(
    (status = 202, body = Stored), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody),
    (status = 409, body = ErrorBody), (status = 413, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn say(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Json<NewMessage>, JsonRejection>,
) -> Response {
    let result = async {
        let conversation = conversation(&app, &id, &headers).await?;
        let message = read(body)?;
        if message.text.chars().count() > MAX_TEXT {
            return Err(Failure::TooLong);
        }
        let said = Said::text(without_nul(&message.text));
        stored(receive(&app, &conversation, message.client_id, said).await?)
    };
    answer(&app, &headers, result.await)
}

/// Presses a button.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/presses", request_body = NewPress,
    params(("id" = String, Path)), responses(
    (status = 202, body = Stored), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody),
    (status = 409, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn press(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Json<NewPress>, JsonRejection>,
) -> Response {
    let result = async {
        let conversation = conversation(&app, &id, &headers).await?;
        let NewPress { client_id, action, label } = read(body)?;
        if Action::parse(&action).is_none() || label.chars().count() > MAX_TEXT {
            return Err(Failure::UnknownButton);
        }
        let said = Said::Press { action, label: without_nul(&label) };
        stored(receive(&app, &conversation, client_id, said).await?)
    };
    answer(&app, &headers, result.await)
}

#[derive(Deserialize)]
struct After {
    after: Option<i64>,
}

/// Reads the conversation after a number: a JSON list, or with `Accept: text/event-stream` a stream
/// that goes on (and takes `Last-Event-ID`).
#[utoipa::path(get, path = "/api/v1/conversations/{id}/events",
    params(("id" = String, Path), ("after" = Option<i64>, Query)), responses(
    (status = 200, body = Vec<Event>), (status = 404, body = ErrorBody)))]
async fn events(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(query): Query<After>,
    headers: HeaderMap,
) -> Response {
    let result = async {
        let conversation = conversation(&app, &id, &headers).await?;
        let seen = stream::last_seen(&headers, query.after);
        if wants_stream(&headers) {
            return Ok(stream::transcript(app.clone(), conversation.id, seen, sent).into_response());
        }
        let mut tx = app.service.store.read().await?;
        let lines = messages::after(&mut tx, &conversation.id, seen).await?;
        Ok(Json(lines.iter().map(Event::from).collect::<Vec<_>>()).into_response())
    };
    answer(&app, &headers, result.await)
}

/// Everything that is stored about the person, as one file.
#[utoipa::path(get, path = "/api/v1/conversations/{id}/export",
    params(("id" = String, Path)), responses(
    (status = 200, description = "The file"), (status = 404, body = ErrorBody)))]
async fn export(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let result = async {
        let conversation = conversation(&app, &id, &headers).await?;
        app.limits.message(&conversation.id)?;
        Ok(super::export::file(&app.service.export(&conversation.id).await?))
    };
    answer(&app, &headers, result.await)
}

fn sent(_: &App, message: &Message) -> Sent {
    let event = Sent::default().event("message").id(message.seq.to_string());
    // A line of plain strings and numbers always serialises.
    event.json_data(Event::from(message)).unwrap_or_default()
}

fn wants_stream(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/event-stream"))
}

fn stored(accepted: Accepted) -> Result<(StatusCode, Json<Stored>), Failure> {
    let duplicate = !accepted.new;
    Ok((StatusCode::ACCEPTED, Json(Stored { duplicate })))
}

fn read<T>(body: Result<Json<T>, JsonRejection>) -> Result<T, Failure> {
    body.map(|Json(value)| value).map_err(|rejection| {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Failure::TooLarge
        } else {
            Failure::BadRequest
        }
    })
}

/// The conversation, for whoever has its token; for all others it does not exist.
async fn conversation(app: &App, id: &str, headers: &HeaderMap) -> Result<Conversation, Failure> {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or(Failure::NoConversation)?;
    let mut tx = app.service.store.read().await?;
    let found = conversations::by_token(&mut tx, &hash(token)).await?;
    found
        .filter(|(own, _)| own == id)
        .map(|(_, conversation)| conversation)
        .ok_or(Failure::NoConversation)
}

fn answer<T: IntoResponse>(app: &App, headers: &HeaderMap, result: Result<T, Failure>) -> Response {
    match result {
        Ok(value) => value.into_response(),
        Err(failure) => failure.json(app, headers),
    }
}
