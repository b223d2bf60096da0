//! Ready phrases: choose one by group, fill in its gaps, read it in both languages, send it. Every
//! step is a page of its own that needs no script, and what was filled in is never lost.

use super::parts::key;
use super::{Me, guard, page};
use crate::web::{App, view};
use crate::words::Key;
use crate::work::desk::CaseView;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use serde::Deserialize;
use std::collections::BTreeMap;

pub fn routes() -> Router<App> {
    Router::new().route("/console/cases/{id}/phrase", post(send))
}

/// What a coordinator is looking at in a case: an article, or a phrase with what fills its gaps.
#[derive(Deserialize, Default)]
pub struct Look {
    pub article: Option<String>,
    pub phrase: Option<String>,
    #[serde(flatten)]
    given: BTreeMap<String, String>,
}

/// The choice, and the chosen phrase.
pub fn show(app: &App, me: &Me, view: &CaseView, look: &Look) -> Markup {
    let words = &app.service.words;
    let chosen = look.phrase.as_deref().and_then(|key| words.phrase_key(key));
    html! {
        form method="get" action={ "/console/cases/" (view.kept.case.id) "#write" } {
            label for="phrase" { (words.short(&me.lang, "console-phrases-choose")) }
            select #phrase name="phrase" { (options(app, me, chosen)) }
            @if let Some(phrase) = chosen { (gaps(app, me, phrase, &look.given)) }
            button type="submit" { (words.short(&me.lang, "console-phrases-show")) }
        }
        @if let Some(phrase) = chosen { (preview(app, me, view, phrase, &look.given)) }
    }
}

/// All phrases by group, in the order of their file.
fn options(app: &App, me: &Me, chosen: Option<&Key>) -> Markup {
    let words = &app.service.words;
    let text = |key: &str| crate::channel::flat(&words.phrase(&me.lang, key, &BTreeMap::new()));
    html! {
        @for group in words.phrases().chunk_by(|one, next| one.group() == next.group()) {
            optgroup label=(words.short(&me.lang, &format!("console-phrases-{}", group[0].group()))) {
                @for phrase in group {
                    option value=(phrase.key) selected[chosen == Some(phrase)] { (text(&phrase.key)) }
                }
            }
        }
    }
}

fn gaps(app: &App, me: &Me, phrase: &Key, given: &BTreeMap<String, String>) -> Markup {
    let words = &app.service.words;
    html! {
        @for gap in in_order(phrase) {
            @let value = given.get(gap).map_or("", String::as_str);
            label for={ "gap-" (gap) } { (words.short(&me.lang, &format!("console-gap-{gap}"))) }
            input id={ "gap-" (gap) } name=(gap) type=(kind(gap)) value=(value) required maxlength="200"
                list=[(gap == "document").then_some("terms")];
        }
        @if phrase.gaps.contains("document") {
            datalist #terms { @for term in words.terms(&me.lang) { option value=(term) {} } }
        }
    }
}

/// The gaps as one fills them in: when, then where, then what to bring.
fn in_order(phrase: &Key) -> Vec<&String> {
    const ORDER: [&str; 4] = ["date", "time", "place", "document"];
    let mut gaps: Vec<&String> = phrase.asked().collect();
    gaps.sort_by_key(|gap| ORDER.iter().position(|known| known == gap));
    gaps
}

fn kind(gap: &str) -> &'static str {
    match gap {
        "date" => "date",
        "time" => "time",
        _ => "text",
    }
}

/// The phrase in both languages, and the button when nothing is missing.
fn preview(
    app: &App,
    me: &Me,
    view: &CaseView,
    phrase: &Key,
    given: &BTreeMap<String, String>,
) -> Markup {
    let words = &app.service.words;
    let args = named(app, me, given);
    let filled = phrase.fill(&args);
    let language = [("language", FluentValue::from(words.language_name(&view.lang)))];
    let side = |title: &str, lang: &Lang| {
        html! {
            div lang=(view::tag(lang.as_str())) {
                p.who lang=(view::tag(me.lang.as_str())) { (words.short(&me.lang, title)) }
                p { (view::spans(&words.phrase(lang, &phrase.key, &args))) }
            }
        }
    };
    html! {
        div.sides {
            (side("console-article-yours", &me.lang))
            (side("console-article-theirs", &view.lang))
        }
        @if filled.is_err() { p role="status" { (words.short(&me.lang, "console-phrases-missing")) } }
        @else {
            form method="post" action={ "/console/cases/" (view.kept.case.id) "/phrase" } {
                (key(me))
                @for gap in phrase.asked() {
                    input type="hidden" name=(gap) value=(given.get(gap).map_or("", String::as_str));
                }
                button.primary type="submit" name="phrase" value=(phrase.key) {
                    (words.plain(&me.lang, "console-phrases-send", &language))
                }
            }
        }
    }
}

/// What was given, with a document that is an official term as that term, and the numbers.
fn named(app: &App, me: &Me, given: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut args = given.clone();
    args.extend(app.service.gap_numbers());
    if let Some(document) = args.get_mut("document") {
        *document = app.service.words.term_or_text(&me.lang, document);
    }
    args
}

#[derive(Deserialize)]
struct Sending {
    form_key: String,
    phrase: String,
    #[serde(flatten)]
    given: BTreeMap<String, String>,
}

async fn send(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Sending>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let args = named(&app, &me, &form.given);
        let (service, who) = (&app.service, &me.coordinator.id);
        service.coordinator_sends_phrase(who, &id, &form.phrase, &args).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}#end")).into_response())
    };
    page(&app, &me, result.await)
}
