//! The coordinators' console: the queue of offered and own cases, one page for each case, and the
//! commands on it. Every page needs a session, every form carries the session's key, and every
//! command goes through the rules of a case. Pages look again by themselves when something changes.

mod case;
mod check;
mod coordinators;
mod directory;
mod fields;
mod hand_over;
mod knowhow;
mod lines;
mod me;
mod moves;
mod notes;
mod notices;
mod parts;
mod phrases;
mod plan;
mod profile;
mod queue;
mod sheet;
mod step;
mod visits;
mod write;

use super::failure::Failure;
use super::sign_in::{SESSION, cookie, guarded};
use super::{App, stream};
use crate::store::cases::Actor;
use crate::store::roster::{self, Registered};
use crate::store::sessions::Session;
use axum::Router;
use axum::extract::{Form, FromRequestParts, Path, Query, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::SameSite;
use knowledge::lang::Lang;
use referral::case::{Command, Refusal};
use referral::certificate::japan_day;
use referral::coordinator::Coordinator;
use referral::desk::Desk;
use referral::outcome::Outcome;
use serde::Deserialize;

/// The languages in which the console speaks.
const LANGUAGES: [&str; 2] = ["ja", "en"];
/// The cookie of a coordinator's choice among them.
const LANG: &str = "tsunagu_console_lang";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console", get(queue::show))
        .route("/console/me", get(me::show).post(me::publish))
        .route("/console/coordinators", get(coordinators::show))
        .route("/console/notices", get(notices::show))
        .route("/console/events", get(events))
        .route("/console/language/{lang}", get(choose_language))
        .route("/console/sign-out", post(sign_out))
        .route("/console/cases/{id}", get(show_case))
        .route("/console/cases/{id}/claim", post(claim))
        .route("/console/cases/{id}/decline", post(decline))
        .route("/console/cases/{id}/say", post(say))
        .route("/console/cases/{id}/article", post(article))
        .route("/console/cases/{id}/close", post(close))
        .merge(moves::routes())
        .merge(notes::routes())
        .merge(write::routes())
        .merge(plan::routes())
        .merge(hand_over::routes())
        .merge(knowhow::routes())
        .route("/console/cases/{id}/sheet", get(sheet::show))
        .merge(directory::routes())
        .merge(visits::routes())
}

/// Who is signed in, with everything that a page of theirs needs.
struct Me {
    session: Session,
    token: String,
    registered: Registered,
    coordinator: Coordinator,
    lang: Lang,
}

impl Me {
    fn desk(&self) -> Option<&Desk> {
        self.registered.desk(&self.coordinator.desk)
    }
}

impl FromRequestParts<App> for Me {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Me, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        let lang = super::language::preferred(app, &parts.headers);
        me(app, &jar).await.map_err(|failure| failure.page(app, &lang))
    }
}

async fn me(app: &App, jar: &CookieJar) -> Result<Me, Failure> {
    let token = jar.get(SESSION).ok_or(Failure::SignIn)?.value().to_owned();
    let session = app.service.session(&token).await?.ok_or(Failure::SignIn)?;
    let mut tx = app.service.store.read().await?;
    let registered = roster::all(&mut tx).await?;
    let found = registered.coordinator(&session.coordinator);
    let coordinator = found.ok_or(Failure::SignIn)?.0.clone();
    let chosen = jar.get(LANG).map(|cookie| cookie.value().to_owned());
    let code = chosen.unwrap_or_else(|| coordinator.console_lang.clone());
    let code = LANGUAGES.into_iter().find(|lang| *lang == code).unwrap_or(LANGUAGES[1]);
    Ok(Me { session, token, registered, coordinator, lang: Lang::new(code) })
}

/// A failure as a page in the coordinator's language.
fn page(app: &App, me: &Me, result: Result<Response, Failure>) -> Response {
    result.unwrap_or_else(|failure| failure.page(app, &me.lang))
}

fn guard(me: &Me, form_key: &str) -> Result<(), Failure> {
    guarded(&me.session.form_key, form_key)
}

async fn events(State(app): State<App>, _me: Me) -> Response {
    stream::changes(&app).into_response()
}

async fn choose_language(
    State(app): State<App>,
    _me: Me,
    Path(lang): Path<String>,
    jar: CookieJar,
) -> Response {
    let jar = jar.add(cookie(&app, LANG, lang, SameSite::Lax));
    (jar, Redirect::to("/console")).into_response()
}

#[derive(Deserialize)]
struct Key {
    form_key: String,
}

async fn sign_out(
    State(app): State<App>,
    me: Me,
    jar: CookieJar,
    Form(form): Form<Key>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        app.service.sign_out(&me.token).await?;
        let gone = cookie(&app, SESSION, String::new(), SameSite::Strict);
        Ok((jar.remove(gone), Redirect::to("/")).into_response())
    };
    page(&app, &me, result.await)
}

async fn show_case(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Query(look): Query<phrases::Look>,
) -> Response {
    let result = async {
        let view = app.service.case_view(&me.coordinator.id, &id).await?;
        app.service.note_seen(&me.coordinator.id, &id).await?;
        let beside = app.service.beside(&me.coordinator.id, &view, &me.lang).await?;
        Ok(case::show(&app, &me, &view, &beside, &look).into_response())
    };
    page(&app, &me, result.await)
}

async fn claim(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Key>,
) -> Response {
    let today = japan_day(app.service.now());
    let coordinator = me.coordinator.id.clone();
    let certificate_valid = me.coordinator.certificate.valid_on(today);
    let command = Command::Claim { coordinator, certificate_valid };
    run(&app, &me, &id, &form.form_key, command).await
}

#[derive(Deserialize)]
struct Declining {
    form_key: String,
    #[serde(default)]
    reason: String,
}

async fn decline(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Declining>,
) -> Response {
    let coordinator = me.coordinator.id.clone();
    let command = Command::Decline { coordinator, reason: short(&form.reason) };
    run(&app, &me, &id, &form.form_key, command).await
}

#[derive(Deserialize)]
struct Closing {
    form_key: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    lesson: String,
}

async fn close(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Closing>,
) -> Response {
    let Some(outcome) = Outcome::from_key(&form.outcome) else {
        return Failure::Refused(Refusal::OutcomeMissing).page(&app, &me.lang);
    };
    let coordinator = me.coordinator.id.clone();
    let command = Command::Close { coordinator, outcome, lesson: short(&form.lesson) };
    run(&app, &me, &id, &form.form_key, command).await
}

/// Runs a command on a case and shows the case, or the queue when the case is no longer ours.
async fn run(app: &App, me: &Me, id: &str, form_key: &str, command: Command) -> Response {
    let result = async {
        guard(me, form_key)?;
        let actor = Actor::Coordinator(me.coordinator.id.clone());
        let gone = matches!(command, Command::Decline { .. } | Command::WrongDesk { .. });
        app.service.command(id, &actor, &command).await?;
        let target = if gone { "/console".to_owned() } else { format!("/console/cases/{id}") };
        Ok(Redirect::to(&target).into_response())
    };
    page(app, me, result.await)
}

#[derive(Deserialize)]
struct Saying {
    form_key: String,
    text: String,
}

async fn say(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Saying>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let text = fitting(&form.text)?;
        if !text.is_empty() {
            let (service, who) = (&app.service, &me.coordinator.id);
            service.coordinator_says(who, &id, &me.lang, &text).await?;
        }
        Ok(Redirect::to(&format!("/console/cases/{id}#end")).into_response())
    };
    page(&app, &me, result.await)
}

#[derive(Deserialize)]
struct Sending {
    form_key: String,
    topic: String,
}

async fn article(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Sending>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let service = &app.service;
        service.coordinator_sends_article(&me.coordinator.id, &id, &form.topic).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}#end")).into_response())
    };
    page(&app, &me, result.await)
}

/// What a coordinator wrote, when it is not longer than a message may be.
fn fitting(text: &str) -> Result<String, Failure> {
    let clean = crate::engine::understand::clean(text);
    let long = clean.chars().count() > crate::channel::MAX_TEXT;
    if long { Err(Failure::TooLong) } else { Ok(clean) }
}

/// What a coordinator notes, cut to a sensible length.
fn short(text: &str) -> String {
    let clean = crate::engine::understand::clean(text);
    clean.chars().take(crate::channel::MAX_TEXT).collect()
}
