//! The know-how of closed cases: search for every coordinator, one's own drafts to edit, and the
//! drafts of others to read and publish. What points to a person is shown beside a draft, and blocks
//! it until it is gone.

use super::fields::{Fields, Sent};
use super::parts::{frame, key};
use super::step::title;
use super::{Me, guard, page};
use crate::store::knowhow::{self, Card, KeptCard};
use crate::web::App;
use crate::web::failure::Failure;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use referral::area::Place;
use referral::redact::personal;
use serde::Deserialize;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/knowhow", get(search))
        .route("/console/knowhow/{id}", get(show).post(edit))
        .route("/console/knowhow/{id}/publish", post(publish))
        .route("/console/knowhow/{id}/discard", post(discard))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
}

async fn search(State(app): State<App>, me: Me, Query(asked): Query<Asked>) -> Response {
    let result = async {
        let question: String = asked.q.chars().take(200).collect();
        let found = app.service.search_cards(&question).await?;
        let mut tx = app.service.store.read().await?;
        let drafts = knowhow::all(&mut tx, false).await?;
        Ok::<_, Failure>(results(&app, &me, &question, &found, &drafts).into_response())
    };
    page(&app, &me, result.await)
}

fn results(app: &App, me: &Me, asked: &str, found: &[KeptCard], drafts: &[KeptCard]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let (mine, others): (Vec<&KeptCard>, Vec<&KeptCard>) =
        drafts.iter().partition(|card| card.author == me.coordinator.id);
    let content = html! {
        p { a href="/console" { (word("console-back")) } }
        h2 { (word("console-knowhow")) }
        form method="get" action="/console/knowhow" role="search" {
            label for="q" { (word("console-knowhow-search")) }
            input #q name="q" type="search" maxlength="200" value=(asked);
            button.primary type="submit" { (word("console-knowhow-find")) }
        }
        @if found.is_empty() { p role="status" { (word("console-knowhow-none")) } }
        @for card in found { (whole(app, me, card)) }
        (drafts_list(app, me, "console-knowhow-mine", &mine))
        (drafts_list(app, me, "console-knowhow-review", &others))
    };
    frame(app, me, &word("console-knowhow"), &content)
}

fn drafts_list(app: &App, me: &Me, heading: &str, drafts: &[&KeptCard]) -> Markup {
    html! {
        @if !drafts.is_empty() {
            section {
                h2 { (app.service.words.short(&me.lang, heading)) " (" (drafts.len()) ")" }
                ul { @for draft in drafts {
                    li { a href={ "/console/knowhow/" (draft.id) } { (name(app, me, &draft.card)) } }
                } }
            }
        }
    }
}

/// The title, or what it is about.
fn name(app: &App, me: &Me, card: &Card) -> String {
    match &card.field {
        _ if !card.title.is_empty() => card.title.clone(),
        Some(field) => title(app, &me.lang, field),
        None => app.service.words.short(&me.lang, "console-knowhow-untitled"),
    }
}

fn whole(app: &App, me: &Me, kept: &KeptCard) -> Markup {
    let (card, words) = (&kept.card, &app.service.words);
    let area = card.area.clone().map(Place::Prefecture);
    let area = area.map(|place| words.place(&app.service.world(), &me.lang, &place));
    let field = card.field.as_ref().map(|field| title(app, &me.lang, field));
    let kind = |kind: &String| words.short(&me.lang, &format!("partner-kind-{kind}"));
    let partners: Vec<String> = card.partners.iter().map(kind).collect();
    let outcome = (!card.outcome.is_empty())
        .then(|| words.short(&me.lang, &format!("outcome-{}", card.outcome)));
    let about: Vec<String> = [field, area, outcome].into_iter().flatten().chain(partners).collect();
    html! {
        article.entry {
            h3 { a href={ "/console/knowhow/" (kept.id) } { (name(app, me, card)) } }
            p.small { (about.join(" · ")) }
            blockquote { (card.helped) }
            @if !card.steps.is_empty() { ol { @for step in card.steps.lines() { li { (step) } } } }
        }
    }
}

async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let kept = knowhow::by_id(&mut tx, &id).await?.ok_or(Failure::NotFound)?;
        Ok(one(&app, &me, &kept).into_response())
    };
    page(&app, &me, result.await)
}

fn one(app: &App, me: &Me, kept: &KeptCard) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let mine = kept.author == me.coordinator.id;
    let content = html! {
        p { a href="/console/knowhow" { (word("console-knowhow-back")) } }
        h2 { (word("console-knowhow")) }
        (whole(app, me, kept))
        @if !kept.published {
            (left(app, me, &kept.card))
            @if mine { (edit_form(app, me, kept)) } @else { (review_form(app, me, kept)) }
        }
    };
    frame(app, me, &word("console-knowhow"), &content)
}

/// What points to a person, with the words.
fn left(app: &App, me: &Me, card: &Card) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let found = personal(&card.words());
    html! {
        @if !found.is_empty() {
            section role="status" {
                h2 { (word("console-card-personal")) }
                ul { @for (kind, text) in &found {
                    li { (word(&format!("console-personal-{}", kind.key()))) ": " (text) }
                } }
            }
        }
    }
}

fn edit_form(app: &App, me: &Me, kept: &KeptCard) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let path = format!("/console/knowhow/{}", kept.id);
    html! {
        section {
            h2 { (word("console-plan-edit")) }
            p.small #card-hint { (word("console-card-hint")) }
            form method="post" action=(path) {
                (key(me))
                label for="title" { (word("console-card-title")) }
                input #title name="title" maxlength="200" value=(kept.card.title) aria-describedby="card-hint";
                label for="helped" { (word("console-card-helped")) }
                textarea #helped name="helped" rows="4" maxlength="2000" { (kept.card.helped) }
                label for="steps" { (word("console-card-steps")) }
                textarea #steps name="steps" rows="4" maxlength="2000" { (kept.card.steps) }
                button.primary type="submit" { (word("console-save")) }
            }
            form method="post" action={ (path) "/discard" } {
                (key(me))
                button.danger type="submit" { (word("console-card-discard")) }
            }
            p { (word("console-card-second")) }
        }
    }
}

fn review_form(app: &App, me: &Me, kept: &KeptCard) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section {
            p { (word("console-card-review")) }
            form method="post" action={ "/console/knowhow/" (kept.id) "/publish" } {
                (key(me))
                input type="hidden" name="version" value=(kept.version);
                button.primary type="submit" { (word("console-card-publish")) }
            }
        }
    }
}

async fn edit(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let card = Card {
            title: fields.line("title"),
            helped: fields.text("helped")?,
            steps: fields.text("steps")?,
            ..Card::default()
        };
        app.service.edit_card(&me.coordinator.id, &id, card).await?;
        Ok(Redirect::to(&format!("/console/knowhow/{id}")).into_response())
    };
    page(&app, &me, result.await)
}

async fn publish(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let version = fields.raw("version").parse().map_err(|_| Failure::BadRequest)?;
        app.service.publish_card(&me.coordinator.id, &id, version).await?;
        Ok(Redirect::to(&format!("/console/knowhow/{id}")).into_response())
    };
    page(&app, &me, result.await)
}

async fn discard(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        guard(&me, Fields::of(form).key())?;
        app.service.discard_card(&me.coordinator.id, &id).await?;
        Ok(Redirect::to("/console/knowhow").into_response())
    };
    page(&app, &me, result.await)
}
