//! Signing in and out. Opening a link shows a button and uses nothing up; pressing it does.

use super::{Me, SESSION, guard, page};
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::language::preferred;
use crate::web::sign_in::cookie;
use crate::web::view::{error_page, plain_page};
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::SameSite;
use knowledge::lang::Lang;
use maud::html;
use serde::Deserialize;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/organiser/sign-in/{token}", get(show).post(enter))
        .route("/organiser/sign-out", post(leave))
}

async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let lang = preferred(&app, &headers);
    if !app.service.organiser_link_works(&token).await? {
        return Ok(refuse(&app, &lang));
    }
    let words = &app.service.words;
    let button = html! {
        form method="post" {
            button.primary type="submit" { (words.short(&lang, "console-sign-in-button")) }
        }
    };
    let title = words.short(&lang, "console-organiser-title");
    Ok(plain_page(&app, &lang, &title, &button).into_response())
}

async fn enter(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let Some(session) = app.service.organiser_signs_in(&token).await? else {
        return Ok(refuse(&app, &preferred(&app, &headers)));
    };
    let jar = jar.add(cookie(&app, SESSION, session, SameSite::Strict));
    Ok((jar, Redirect::to("/organiser")).into_response())
}

fn refuse(app: &App, lang: &Lang) -> Response {
    let sentence = app.service.words.short(lang, "error-link-unknown");
    (StatusCode::GONE, error_page(app, lang, &sentence)).into_response()
}

#[derive(Deserialize)]
struct Key {
    form_key: String,
}

async fn leave(State(app): State<App>, me: Me, jar: CookieJar, Form(form): Form<Key>) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        app.service.organiser_signs_out(&me.token).await?;
        let gone = cookie(&app, SESSION, String::new(), SameSite::Strict);
        Ok((jar.remove(gone), Redirect::to("/")).into_response())
    };
    page(&app, &me, result.await)
}
