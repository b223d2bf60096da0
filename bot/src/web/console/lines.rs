//! The lines of a conversation as a coordinator reads them. What the resident wrote always stands in
//! its original words, and beside it the machine translation with engine and time, or why there is
//! none. What was sent as a phrase or an article stands in the coordinator's language.

use super::Me;
use crate::channel::{Block, Body, Source, Span, written};
use crate::store::messages::{Author, Message};
use crate::store::translations::{Kept, Stage};
use crate::web::{App, view};
use crate::work::beside::{Beside, needs_translation};
use crate::work::desk::CaseView;
use crate::work::translate::{Why, codes, numbers};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::Millis;

/// One line with its translation.
pub fn line(app: &App, me: &Me, view: &CaseView, beside: &Beside, message: &Message) -> Markup {
    let who = match message.author {
        Author::Resident => "console-resident",
        Author::Coordinator => "console-you",
        Author::Bot => "console-bot",
    };
    let own = mine(app, me, &message.body);
    let shown = own.as_ref().unwrap_or(&message.body);
    html! {
        li class={ "message " (message.author.key()) } {
            p.who { (app.service.words.short(&me.lang, who)) }
            div.body lang=(view::tag(&shown.lang)) dir="auto" {
                (view::blocks(&app.service.words, &me.lang, shown))
            }
            @if own.is_some() { (sent(app, me, &message.body)) }
            @else if shown.lang != me.lang.as_str() {
                p.original { (view::original(app, &me.lang, &shown.lang)) }
            }
            @if needs_translation(message, &me.lang) {
                (translation(app, me, view, beside, (&message.id, &written(&message.body))))
            }
        }
    }
}

/// The same message in the coordinator's language, when it was made of something that has one.
fn mine(app: &App, me: &Me, body: &Body) -> Option<Body> {
    let service = &app.service;
    match body.source.as_ref()? {
        Source::Phrase { key, args } => {
            service.words.phrase_key(key)?;
            Some(service.phrase_body(&me.lang, key, args.clone()))
        }
        Source::Article { topic } => service.article_body(topic, &me.lang),
        Source::Translated { original, lang } => {
            let block = Block::Text { text: vec![Span::plain(original.clone())] };
            Some(Body { lang: lang.clone(), blocks: vec![block], ..Body::default() })
        }
    }
}

/// What the resident sees of it, folded away.
fn sent(app: &App, me: &Me, body: &Body) -> Markup {
    let words = &app.service.words;
    let language = FluentValue::from(words.language_name(&Lang::new(&body.lang)));
    let summary = match body.source {
        Some(Source::Translated { .. }) => words.short(&me.lang, "console-translation-checked"),
        _ => words.plain(&me.lang, "console-translation-sent", &[("language", language)]),
    };
    html! {
        details.original {
            summary { (summary) }
            div lang=(view::tag(&body.lang)) dir="auto" { (view::blocks(words, &me.lang, body)) }
        }
    }
}

/// The translation of the question that was shared, for whoever does not read its language.
pub fn question(app: &App, me: &Me, view: &CaseView, beside: &Beside) -> Markup {
    let case = &view.kept.case;
    let foreign = !codes::same(&Lang::new(&case.shared.lang), &me.lang);
    html! {
        @if foreign && !case.shared.question.trim().is_empty() {
            (translation(app, me, view, beside, (&case.id, &case.shared.question)))
        }
        @if beside.kept.values().any(|kept| kept.stage == Stage::Failed) && beside.none.is_none() {
            form method="post" action={ "/console/cases/" (case.id) "/translate-again" } {
                (super::parts::key(me))
                button type="submit" { (app.service.words.short(&me.lang, "console-translation-again")) }
            }
        }
    }
}

fn translation(
    app: &App,
    me: &Me,
    view: &CaseView,
    beside: &Beside,
    (source, original): (&str, &str),
) -> Markup {
    let word =
        |key: &str, args: &[(&str, FluentValue)]| app.service.words.plain(&me.lang, key, args);
    let because = |key: &str, why: Why| word(key, &[("reason", reason(app, me, why).into())]);
    let kept = beside.kept.get(source);
    html! {
        div.translation {
            @match (kept, beside.none) {
                (Some(kept), _) if kept.stage == Stage::Done => { (made(app, me, kept, original)) }
                (_, Some(why)) => p.small { (because("console-translation-none", why)) },
                (Some(kept), _) if kept.stage == Stage::Failed => {
                    p.small { (because("console-translation-none", Why::from_key(&kept.reason))) }
                }
                (Some(kept), _) if !kept.reason.is_empty() => {
                    p.small { (because("console-translation-later", Why::from_key(&kept.reason))) }
                }
                // Nothing more is translated once the case has ended.
                _ if view.kept.case.state.ended() => {}
                _ => p.small { (word("console-translation-waiting", &[])) },
            }
        }
    }
}

fn made(app: &App, me: &Me, kept: &Kept, original: &str) -> Markup {
    let time = moment(app, me, kept.made_at);
    let label = [("engine", FluentValue::from(kept.engine.clone())), ("time", time.into())];
    html! {
        p.translated lang=(view::tag(me.lang.as_str())) { (kept.text) }
        p.small { (app.service.words.plain(&me.lang, "console-translation", &label)) }
        (numbers(app, me, original, &kept.text))
    }
}

/// Which numbers of the original are not in the translation.
pub fn numbers(app: &App, me: &Me, original: &str, translation: &str) -> Markup {
    let missing = numbers::missing(original, translation).join(", ");
    let args = [("numbers", FluentValue::from(missing.clone()))];
    html! {
        @if !missing.is_empty() {
            p role="note" { (app.service.words.plain(&me.lang, "console-translation-numbers", &args)) }
        }
    }
}

/// Why there is no translation, as a sentence.
pub fn reason(app: &App, me: &Me, why: Why) -> String {
    app.service.words.short(&me.lang, &format!("not-translated-{}", why.key()))
}

/// A moment in Japan, as day and time.
pub fn moment(app: &App, me: &Me, at: Millis) -> String {
    let japan = jiff::tz::TimeZone::fixed(jiff::tz::offset(9));
    let time = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(japan);
    let day = crate::channel::flat(&app.service.words.date(&me.lang, time.date()));
    format!("{day} {}", time.strftime("%H:%M"))
}
