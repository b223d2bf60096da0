//! The page on which a coordinator checks a translation before it is sent: the own words, the
//! translation to change, the numbers that are missing in it, and on request what it says back in the
//! own language. When there is no translation the page says why, and nothing that was written is lost.

use super::parts::{frame, key};
use super::write::{Both, area, sendable};
use super::{Me, Saying, guard, lines, page};
use crate::web::{App, view};
use crate::work::desk::CaseView;
use crate::work::drafts::Draft;
use crate::work::translate::Why;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use fluent::FluentValue;
use maud::{Markup, html};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/cases/{id}/translate", post(translate))
        .route("/console/cases/{id}/translate-back", post(translate_back))
}

/// What the page shows.
struct Checking {
    text: String,
    /// The translation, or why there is none.
    made: Result<Draft, Why>,
    /// The translation back in the own language, when it was asked for.
    back: Option<Result<Draft, Why>>,
}

async fn translate(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Saying>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let text = sendable(&form.text)?;
        let (service, who) = (&app.service, &me.coordinator.id);
        let made = service.draft_for_resident(who, &id, &me.lang, &text).await?;
        let view = service.case_view(who, &id).await?;
        Ok(show(&app, &me, &view, &Checking { text, made, back: None }).into_response())
    };
    page(&app, &me, result.await)
}

async fn translate_back(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Both>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let (text, translation) = (sendable(&form.text)?, sendable(&form.translation)?);
        let (service, who) = (&app.service, &me.coordinator.id);
        let back = Some(service.draft_back(who, &id, &me.lang, &translation).await?);
        let engine = service.translator.as_ref().map(|t| t.label()).unwrap_or_default();
        let made = Ok(Draft { text: translation, engine });
        let view = service.case_view(who, &id).await?;
        Ok(show(&app, &me, &view, &Checking { text, made, back }).into_response())
    };
    page(&app, &me, result.await)
}

fn show(app: &App, me: &Me, view: &CaseView, checking: &Checking) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let case = format!("/console/cases/{}", view.kept.case.id);
    let Checking { text, made, back } = checking;
    let send = if made.is_ok() { "say-both" } else { "say" };
    let content = html! {
        p { a href=(case) { (word("console-write-back")) } }
        h2 { (word("console-translate-title")) }
        form.say method="post" action={ (case) "/" (send) } {
            (key(me))
            label for="text" { (word("console-translate-own")) }
            (area("text", text, None))
            @match made {
                Ok(draft) => (edit(app, me, view, text, draft)),
                Err(why) => p role="alert" { (none(app, me, *why)) },
            }
            @if let Some(back) = back { (said_back(app, me, back)) }
            (buttons(app, me, &case, made.is_ok()))
        }
    };
    frame(app, me, &word("console-translate-title"), &content)
}

fn buttons(app: &App, me: &Me, case: &str, made: bool) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let to = |name: &str| format!("{case}/{name}");
    html! {
        div.choices {
            @if made {
                button.primary type="submit" { (word("console-translate-send")) }
                button type="submit" formaction=(to("translate-back")) { (word("console-translate-back")) }
            }
            button type="submit" formaction=(to("translate")) { (word("console-translate-once-more")) }
            button type="submit" formaction=(to("say")) { (word("console-translate-alone")) }
        }
    }
}

fn edit(app: &App, me: &Me, view: &CaseView, text: &str, draft: &Draft) -> Markup {
    let words = &app.service.words;
    let language = FluentValue::from(words.language_name(&view.lang));
    let label = [("language", language), ("engine", FluentValue::from(draft.engine.clone()))];
    html! {
        label for="translation" { (words.plain(&me.lang, "console-translate-edit", &label)) }
        div lang=(view::tag(view.lang.as_str())) { (area("translation", &draft.text, None)) }
        (lines::numbers(app, me, text, &draft.text))
    }
}

fn said_back(app: &App, me: &Me, back: &Result<Draft, Why>) -> Markup {
    html! {
        @match back {
            Ok(draft) => {
                p.who { (app.service.words.short(&me.lang, "console-translate-said")) }
                blockquote #back { (draft.text) }
            }
            Err(why) => p role="alert" { (none(app, me, *why)) },
        }
    }
}

fn none(app: &App, me: &Me, why: Why) -> String {
    let reason = [("reason", FluentValue::from(lines::reason(app, me, why)))];
    app.service.words.plain(&me.lang, "console-translation-none", &reason)
}
