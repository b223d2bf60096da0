//! Writing to the resident: own words, a ready phrase, or an article, all in one place. Own words
//! can be translated first; the page then shows both for checking, and both are sent. Where the
//! resident may not understand own words and nothing translates them, a hint says so.

use super::parts::key;
use super::phrases::{self, Look};
use super::{Me, check, fitting, guard, page};
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::beside::Beside;
use crate::work::desk::CaseView;
use crate::work::translate::codes;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use fluent::FluentValue;
use maud::{Markup, html};
use serde::Deserialize;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/cases/{id}/say-both", post(say_both))
        .merge(check::routes())
        .route("/console/cases/{id}/translate-again", post(again))
        .merge(phrases::routes())
}

/// Everything with which a coordinator can write.
pub fn show(app: &App, me: &Me, view: &CaseView, beside: &Beside, look: &Look) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let reads = [("language", FluentValue::from(words.language_name(&view.lang)))];
    let own = look.phrase.is_none() && look.article.is_none();
    html! {
        section.write #write {
            h2 { (word("console-write")) }
            p.small { (words.plain(&me.lang, "console-write-reads", &reads)) }
            details open[own] {
                summary { (word("console-write-own")) }
                (composer(app, me, view, beside))
            }
            @if !words.phrases().is_empty() {
                details #phrases open[look.phrase.is_some()] {
                    summary { (word("console-write-phrase")) }
                    (phrases::show(app, me, view, look))
                }
            }
            details open[look.article.is_some()] {
                summary { (word("console-write-article")) }
                (super::case::articles(app, me, view, look.article.as_deref()))
            }
        }
    }
}

fn composer(app: &App, me: &Me, view: &CaseView, beside: &Beside) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let foreign = !codes::same(&view.lang, &me.lang);
    let language = [("language", FluentValue::from(words.language_name(&view.lang)))];
    let case = format!("/console/cases/{}", view.kept.case.id);
    html! {
        form.say method="post" action={ (case) "/say" } {
            (key(me))
            label for="text" { (word("console-message")) }
            p.small #hint {
                (word("console-message-hint"))
                @if foreign && beside.none.is_some() {
                    " " (words.plain(&me.lang, "console-write-hint", &language))
                }
            }
            (area("text", "", Some("hint")))
            div.choices {
                button.primary type="submit" { (word("console-send")) }
                @if foreign && beside.none.is_none() {
                    button type="submit" formaction={ (case) "/translate" } { (word("console-translate")) }
                }
            }
        }
    }
}

/// A field for a message.
pub fn area(name: &str, text: &str, described: Option<&str>) -> Markup {
    html! {
        textarea id=(name) name=(name) rows="4" required maxlength=(crate::channel::MAX_TEXT)
            aria-describedby=[described] { (text) }
    }
}

/// Own words and their translation, as a form sends them.
#[derive(Deserialize)]
pub struct Both {
    pub form_key: String,
    pub text: String,
    pub translation: String,
}

async fn say_both(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Both>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let (text, translation) = (sendable(&form.text)?, sendable(&form.translation)?);
        let (service, who) = (&app.service, &me.coordinator.id);
        service.coordinator_says_translated(who, &id, (&me.lang, &text), &translation).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}#end")).into_response())
    };
    page(&app, &me, result.await)
}

async fn again(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<super::Key>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        app.service.translate_again(&me.coordinator.id, &id).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}")).into_response())
    };
    page(&app, &me, result.await)
}

/// What can be sent: some words, and not more than fit.
pub fn sendable(text: &str) -> Result<String, Failure> {
    let text = fitting(text)?;
    if text.is_empty() { Err(Failure::BadRequest) } else { Ok(text) }
}
