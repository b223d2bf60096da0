//! Rules that have changed, for coordinators: each notice with the operator's words, its day, where it
//! is published, and the languages in which the article waits to be looked at; below, all waiting
//! articles, oldest first, and the notices that are over. Only an operator posts and ends them.

use super::parts::frame;
use super::{Me, page};
use crate::channel::flat;
use crate::store::topic_notices::KeptNotice;
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::freshness::Notices;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use jiff::civil::Date;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::certificate::japan_day;

pub async fn show(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let notices = app.service.notices().await?;
        Ok::<_, Failure>(whole(&app, &me, &notices).into_response())
    };
    let result = result.await;
    page(&app, &me, result)
}

/// The newest open notice, as a line on top of the queue.
pub fn latest(app: &App, me: &Me, kept: &KeptNotice) -> Markup {
    let args = [("topic", title(app, me, kept).into()), ("date", day(app, me, kept.notice.on))];
    html! {
        p.banner {
            (app.service.words.plain(&me.lang, "console-notice-latest", &args)) " "
            a href={ "/console/notices#notice-" (kept.id) } {
                (app.service.words.short(&me.lang, "console-notice-read"))
            }
        }
    }
}

fn whole(app: &App, me: &Me, notices: &Notices) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        h2 { (word("console-notices")) }
        p.small { (word("console-notices-hint")) }
        @if notices.open.is_empty() { p { (word("console-notices-none")) } }
        @for kept in notices.open.iter().rev() { (entry(app, me, kept)) }
        @if !notices.open.is_empty() {
            section #waiting {
                h2 { (word("console-notices-waiting")) }
                p.small { (word("console-notices-waiting-hint")) }
                @for kept in &notices.open { (waiting(app, me, kept)) }
            }
        }
        @if !notices.ended.is_empty() {
            details {
                summary { (word("console-notices-ended")) " (" (notices.ended.len()) ")" }
                @for kept in &notices.ended { (entry(app, me, kept)) }
            }
        }
        p { a href="/console" { (word("console-back")) } }
    };
    frame(app, me, &word("console-notices"), &content)
}

fn entry(app: &App, me: &Me, kept: &KeptNotice) -> Markup {
    let words = &app.service.words;
    let on = [("date", day(app, me, kept.notice.on))];
    let posted = [("date", day(app, me, japan_day(kept.posted_at)))];
    let told =
        if kept.told_at.is_some() { "console-notice-told" } else { "console-notice-telling" };
    html! {
        article.entry id={ "notice-" (kept.id) } {
            h3 { (title(app, me, kept)) }
            p { strong { (words.plain(&me.lang, "console-notice-on", &on)) } }
            blockquote dir="auto" { (kept.notice.says) }
            @if let Some(url) = &kept.notice.url {
                p { a href=(url) rel="noopener noreferrer" { (url) } }
            }
            p.small {
                (words.plain(&me.lang, "console-notice-posted", &posted)) " "
                (words.short(&me.lang, told))
            }
            p { (state(app, me, kept)) }
        }
    }
}

/// In which languages the article waits, or since when it does not.
fn state(app: &App, me: &Me, kept: &KeptNotice) -> String {
    let words = &app.service.words;
    if let Some(ended) = kept.ended_at {
        let args = [("date", day(app, me, japan_day(ended)))];
        return words.plain(&me.lang, "console-notice-over", &args);
    }
    let languages: Vec<String> = kept
        .waiting(app.service.library.languages())
        .map(|lang| words.language_name(lang))
        .collect();
    let args = [("languages", FluentValue::from(languages.join(", ")))];
    words.plain(&me.lang, "console-notice-waits", &args)
}

fn waiting(app: &App, me: &Me, kept: &KeptNotice) -> Markup {
    let words = &app.service.words;
    let args =
        [("topic", title(app, me, kept).into()), ("date", day(app, me, japan_day(kept.posted_at)))];
    let waits: Vec<&Lang> = kept.waiting(app.service.library.languages()).collect();
    html! {
        h3 { (words.plain(&me.lang, "console-notice-since", &args)) }
        ul { @for lang in waits { li { (words.language_name(lang)) } } }
    }
}

fn title(app: &App, me: &Me, kept: &KeptNotice) -> String {
    flat(&app.service.words.title(&app.service.world(), &me.lang, &kept.notice.topic))
}

fn day(app: &App, me: &Me, date: Date) -> FluentValue<'static> {
    FluentValue::from(flat(&app.service.words.date(&me.lang, date)))
}
