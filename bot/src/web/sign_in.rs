//! Signing in and out of the console. Opening a link shows a page with a button and uses nothing up,
//! so that a mail program that looks at links cannot; pressing the button does. The session's cookie
//! is out of reach for scripts and other sites.

use super::App;
use super::failure::Failure;
use super::language::preferred;
use super::view::{error_page, plain_page};
use crate::store::roster;
use crate::store::sessions::LinkProblem;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::html;

/// The cookie of a coordinator's session.
pub const SESSION: &str = "tsunagu_session";

pub fn routes() -> Router<App> {
    Router::new().route("/sign-in/{token}", get(show).post(enter))
}

async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let lang = preferred(&app, &headers);
    let coordinator = match app.service.look_at_link(&token).await? {
        Ok(coordinator) => coordinator,
        Err(problem) => return Ok(refuse(&app, &lang, problem)),
    };
    let name = name(&app, &coordinator).await?;
    let words = &app.service.words;
    let text = words.plain(&lang, "console-sign-in-text", &[("name", FluentValue::from(name))]);
    let page = plain_page(
        &app,
        &lang,
        &words.short(&lang, "console-sign-in"),
        &html! {
            p { (text) }
            form method="post" {
                button.primary type="submit" { (words.short(&lang, "console-sign-in-button")) }
            }
        },
    );
    Ok(page.into_response())
}

async fn enter(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    match app.service.sign_in(&token).await? {
        Ok(session) => {
            let jar = jar.add(cookie(&app, SESSION, session, SameSite::Strict));
            Ok((jar, Redirect::to("/console")).into_response())
        }
        Err(problem) => Ok(refuse(&app, &preferred(&app, &headers), problem)),
    }
}

async fn name(app: &App, coordinator: &str) -> Result<String, Failure> {
    let mut tx = app.service.store.read().await?;
    let registered = roster::all(&mut tx).await?;
    let found = registered.coordinator(coordinator);
    Ok(found.map(|(coordinator, _)| coordinator.name.clone()).unwrap_or_default())
}

fn refuse(app: &App, lang: &Lang, problem: LinkProblem) -> Response {
    let (status, key) = match problem {
        LinkProblem::Unknown => (StatusCode::NOT_FOUND, "error-link-unknown"),
        LinkProblem::Used => (StatusCode::GONE, "error-link-used"),
        LinkProblem::Expired => (StatusCode::GONE, "error-link-expired"),
    };
    let sentence = app.service.words.short(lang, key);
    (status, error_page(app, lang, &sentence)).into_response()
}

/// Whether a form carries the key of its session; how long that takes tells nothing about the key.
pub fn guarded(kept: &str, sent: &str) -> Result<(), Failure> {
    use subtle::ConstantTimeEq;
    let same: bool = kept.as_bytes().ct_eq(sent.as_bytes()).into();
    if same { Ok(()) } else { Err(Failure::Form) }
}

/// A cookie that scripts cannot read, sent over TLS only when people reach us over TLS.
pub fn cookie(app: &App, name: &'static str, value: String, site: SameSite) -> Cookie<'static> {
    let tls =
        app.service.settings.public_url.as_ref().is_some_and(|url| url.starts_with("https://"));
    Cookie::build((name, value)).path("/").http_only(true).same_site(site).secure(tls).build()
}
