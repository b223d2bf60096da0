//! Advice: the open cases of one's desk, a colleague's case with what was shared, and the notes that
//! coordinators write to each other. The conversation with the resident is never on these pages, and
//! nothing of these pages ever reaches the resident.

use super::lines::moment;
use super::moves::colleagues;
use super::parts::{frame, key, shared, waiting};
use super::{Me, guard, page, short};
use crate::store::cases::Kept;
use crate::store::notes::Note;
use crate::store::queue;
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::desk::CaseView;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use fluent::FluentValue;
use maud::{Markup, html};
use referral::case::Case;
use serde::Deserialize;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/desk", get(desk))
        .route("/console/cases/{id}/advice", get(advice))
        .route("/console/cases/{id}/notes", post(add))
}

async fn desk(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let cases = queue::of_desk(&mut tx, &me.coordinator.desk).await?;
        drop(tx);
        Ok::<_, Failure>(desk_page(&app, &me, &cases).into_response())
    };
    let result = result.await;
    page(&app, &me, result)
}

fn desk_page(app: &App, me: &Me, cases: &[Kept]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        p { a href="/console" { (word("console-back")) } }
        section #desk data-refresh aria-live="polite" {
            h2 { (word("console-desk-cases")) " (" (cases.len()) ")" }
            @if cases.is_empty() { p { (word("console-desk-none")) } }
            @for kept in cases { (entry(app, me, &kept.case)) }
        }
    };
    frame(app, me, &word("console-desk-cases"), &content)
}

/// A case of a colleague, or one's own: state, topic, waiting, holder, and nothing that was shared.
pub fn entry(app: &App, me: &Me, case: &Case) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let state = if case.paused.is_some() {
        "console-paused".to_owned()
    } else {
        format!("console-state-{}", case.state.key())
    };
    let mine = case.held_by(&me.coordinator.id);
    let (target, label) =
        if mine { ("", "console-open-case") } else { ("/advice", "console-advice-give") };
    html! {
        article.entry data-urgency=(case.urgency.key()) {
            p.marks {
                span.urgency { (word(&format!("console-urgency-{}", case.urgency.key()))) }
                " · " (word(&state)) " · " (waiting(app, me, case.asked_at))
            }
            p { (topic(app, me, case)) }
            p { (holder(app, me, case)) }
            p { a.primary href={ "/console/cases/" (case.id) (target) } { (word(label)) } }
        }
    }
}

fn topic(app: &App, me: &Me, case: &Case) -> String {
    let words = &app.service.words;
    match &case.shared.topic {
        Some(topic) => crate::channel::flat(&words.title(&app.service.world(), &me.lang, topic)),
        None => words.short(&me.lang, "console-not-said"),
    }
}

fn holder(app: &App, me: &Me, case: &Case) -> String {
    let holder = case.holder.as_ref();
    let found = holder.and_then(|holder| me.registered.coordinator(&holder.coordinator));
    let name = found.map(|(one, _)| one.name.clone()).unwrap_or_default();
    app.service.words.plain(&me.lang, "console-holder", &[("name", FluentValue::from(name))])
}

async fn advice(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let view = app.service.advice_view(&me.coordinator.id, &id).await?;
        Ok::<_, Failure>(advice_page(&app, &me, &view.kept, &view.notes).into_response())
    };
    let result = result.await;
    page(&app, &me, result)
}

fn advice_page(app: &App, me: &Me, kept: &Kept, notes: &[Note]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        p { a href="/console/desk" { (word("console-desk-cases")) } }
        section {
            h2 { (word("console-advice-page")) }
            p { (topic(app, me, &kept.case)) " · " (holder(app, me, &kept.case)) }
            h3 { (word("console-shared")) }
            (shared(app, me, kept))
        }
        (written(app, me, &kept.case, notes))
    };
    frame(app, me, &word("console-advice-page"), &content)
}

/// The part of the holder's page: the notes, and whom to ask.
pub fn show(app: &App, me: &Me, view: &CaseView) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let case = &view.kept.case;
    html! {
        (written(app, me, case, &view.notes))
        section {
            details {
                summary { (word("console-advice-ask")) }
                form method="post" action={ "/console/cases/" (case.id) "/ask-advice" } {
                    (key(me))
                    (colleagues(app, me, case, "advise-by"))
                    button type="submit" { (word("console-advice-ask")) }
                }
            }
        }
    }
}

fn written(app: &App, me: &Me, case: &Case, notes: &[Note]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #notes {
            h2 { (word("console-advice")) }
            p.small #notes-hint { (word("console-advice-hint")) }
            ol.log #notes-list data-refresh {
                @if notes.is_empty() { li { (word("console-notes-none")) } }
                @for note in notes { (one(app, me, note)) }
            }
            form method="post" action={ "/console/cases/" (case.id) "/notes" } {
                (key(me))
                label for="note" { (word("console-note")) }
                textarea #note name="text" rows="2" required maxlength="2000"
                    aria-describedby="notes-hint" {}
                button type="submit" { (word("console-note-add")) }
            }
        }
    }
}

fn one(app: &App, me: &Me, note: &Note) -> Markup {
    let author = me.registered.coordinator(&note.author).map(|(found, _)| found.name.as_str());
    html! {
        li.message {
            p.who { (author.unwrap_or_default()) " · " (moment(app, me, note.at)) }
            div.body dir="auto" { (note.body) }
        }
    }
}

#[derive(Deserialize)]
struct Writing {
    form_key: String,
    #[serde(default)]
    text: String,
}

async fn add(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Writing>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        if form.text.chars().count() > crate::channel::MAX_TEXT {
            return Err(Failure::TooLong);
        }
        let (service, me) = (&app.service, &me.coordinator.id);
        let text = short(&form.text);
        if !text.is_empty() {
            service.add_note(me, &id, &text).await?;
        }
        let view = service.case_view(me, &id).await;
        let mine = view.is_ok_and(|view| view.kept.case.held_by(me));
        let target = if mine { "#notes" } else { "/advice#notes" };
        Ok(Redirect::to(&format!("/console/cases/{id}{target}")).into_response())
    };
    page(&app, &me, result.await)
}
