//! One case: what the resident shared, the conversation in its original words, articles to send with
//! a reading in one's own language beside, and closing with an outcome.

use super::parts::{frame, key, reasons, shared, waiting};
use super::phrases::Look;
use super::{Me, lines, moves, notes, write};
use crate::engine::coordinator::reason_key;
use crate::engine::receipts::moment;
use crate::engine::refer::outcome_key;
use crate::web::App;
use crate::web::view;
use crate::work::beside::Beside;
use crate::work::desk::CaseView;
use fluent::FluentValue;
use maud::{Markup, html};
use referral::case::{DeclineReason, State};
use referral::outcome::Outcome;

pub fn show(app: &App, me: &Me, view: &CaseView, beside: &Beside, look: &Look) -> Markup {
    let case = &view.kept.case;
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let mine = case.holder.as_ref().is_some_and(|holder| holder.coordinator == me.coordinator.id);
    let offered = case.open_offer(&me.coordinator.id).is_some();
    let state = format!("console-state-{}", case.state.key().replace('_', "-"));
    let urgency = case.urgency.key();
    let content = html! {
        p { a href="/console" { (word("console-back")) } }
        section #facts data-refresh data-state=(case.state.key()) {
            h2 { (word("console-case")) ": " (word(&state)) }
            p.marks data-urgency=(urgency) {
                span.urgency { (word(&format!("console-urgency-{urgency}"))) }
                " · " (waiting(app, me, case.asked_at))
            }
            @if case.state == State::Withdrawn { p role="status" { (word("console-withdrawn-note")) } }
            @else if !mine && !offered { p role="status" { (word("console-lost")) } }
            @else { h3 { (word("console-shared")) } (shared(app, me, &view.kept)) (lines::question(app, me, view, beside)) }
            (care(app, me, view))
            (verdict(app, me, view))
        }
        @if offered { (offer(app, me, view)) }
        @if mine && case.state != State::Withdrawn {
            (places(app, me, case.state.held()))
            (conversation(app, me, view, beside))
        }
        @if mine && case.state.held() { (write::show(app, me, view, beside, look)) }
        @if mine && case.state != State::Withdrawn { (super::plan::link(app, me, &case.id)) }
        @if mine && case.state.held() {
            (notes::show(app, me, view))
            (moves::show(app, me, view))
            (closing(app, me, view))
        }
    };
    frame(app, me, &word("console-case"), &content)
}

/// The way to the parts of a long page, in its order.
fn places(app: &App, me: &Me, held: bool) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let all = [
        ("end", "console-chat", true),
        ("write", "console-write", held),
        ("plan", "console-plan", true),
        ("notes", "console-advice", held),
        ("moves", "console-moves", held),
        ("close", "console-close", held),
    ];
    html! {
        nav.places aria-label=(word("console-places")) {
            @for (id, key, _) in all.iter().filter(|place| place.2) { a href={ "#" (id) } { (word(key)) } " " }
        }
    }
}

/// What must be known before writing to somebody whose phone others may look at.
fn care(app: &App, me: &Me, view: &CaseView) -> Markup {
    let words = &app.service.words;
    html! {
        @if let Some(since) = view.quiet_since {
            p role="status" {
                strong { (words.plain(&me.lang, "console-quiet", &[("time", FluentValue::from(moment(since)))])) }
            }
        } @else if view.covered { p role="status" { (words.short(&me.lang, "console-covered")) } }
    }
}

fn action(view: &CaseView, name: &str) -> String {
    format!("/console/cases/{}/{name}", view.kept.case.id)
}

fn offer(app: &App, me: &Me, view: &CaseView) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #decide {
            @if let Some(offer) = view.kept.case.open_offer(&me.coordinator.id) {
                (reasons(app, me, offer))
            }
            form method="post" action=(action(view, "claim")) {
                (key(me))
                button.primary type="submit" { (word("console-claim")) }
            }
            form method="post" action=(action(view, "decline")) {
                (key(me))
                label for="reason" { (word("console-decline-reason")) }
                select #reason name="reason" {
                    option value="" { (word("console-decline-choose")) }
                    @for reason in DeclineReason::ALL {
                        option value=(reason.key()) { (word(reason_key(reason))) }
                    }
                }
                button.danger type="submit" { (word("console-decline")) }
            }
        }
    }
}

fn verdict(app: &App, me: &Me, view: &CaseView) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        @if let Some(outcome) = view.kept.case.outcome {
            p { (word("console-outcome")) ": " (word(outcome_key(outcome))) }
        }
        @if let Some(verdict) = view.kept.case.verdict {
            p { (word("console-verdict")) ": "
                (word(&format!("console-verdict-{}", verdict.key().replace('_', "-")))) }
        }
    }
}

fn conversation(app: &App, me: &Me, view: &CaseView, beside: &Beside) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section {
            h2 { (word("console-chat")) }
            ol.log #chat data-refresh role="log" aria-live="polite" aria-label=(word("console-chat")) {
                @for message in &view.messages { (lines::line(app, me, view, beside, message)) }
            }
            @if view.undelivered > 0 {
                p role="status" {
                    (app.service.words.plain(&me.lang, "console-undelivered",
                        &[("n", FluentValue::from(view.undelivered))]))
                }
            }
            div #end {}
        }
    }
}

/// Choose, read in both languages, send.
pub(super) fn articles(app: &App, me: &Me, view: &CaseView, chosen: Option<&str>) -> Markup {
    let (service, word) = (&app.service, |key: &str| app.service.words.short(&me.lang, key));
    let chosen = chosen.filter(|topic| service.library.topics.get(topic).is_some());
    html! {
        div.articles #articles {
            form method="get" action={ "/console/cases/" (view.kept.case.id) "#articles" } {
                label for="article" { (word("console-article-choose")) }
                select #article name="article" {
                    @for topic in service.library.topics.iter() {
                        option value=(topic.id) selected[chosen == Some(&topic.id)] {
                            (crate::channel::flat(&service.words.title(&service.world(), &me.lang, &topic.id)))
                        }
                    }
                }
                button type="submit" { (word("console-article-preview")) }
            }
            @if let Some(topic) = chosen { (preview(app, me, view, topic)) }
        }
    }
}

fn preview(app: &App, me: &Me, view: &CaseView, topic: &str) -> Markup {
    let words = &app.service.words;
    let language = words.language_name(&view.lang);
    let send = [("language", FluentValue::from(language))];
    let side = |title: &str, lang: &knowledge::lang::Lang| {
        html! {
            div lang=(view::tag(lang.as_str())) {
                p.who lang=(view::tag(me.lang.as_str())) { (words.short(&me.lang, title)) }
                @if let Some(body) = app.service.article_body(topic, lang) { (view::blocks(words, lang, &body)) }
            }
        }
    };
    html! {
        div.sides {
            (side("console-article-yours", &me.lang))
            (side("console-article-theirs", &view.lang))
        }
        form method="post" action=(action(view, "article")) {
            (key(me))
            button.primary type="submit" name="topic" value=(topic) {
                (words.plain(&me.lang, "console-article-send", &send))
            }
        }
    }
}

fn closing(app: &App, me: &Me, view: &CaseView) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section.close #close {
            h2 { (word("console-close")) }
            details { summary { (word("console-close-how")) }
            form method="post" action=(action(view, "close")) {
                (key(me))
                label for="outcome" { (word("console-outcome")) }
                select #outcome name="outcome" required {
                    option value="" { (word("console-outcome-choose")) }
                    @for outcome in Outcome::ALL {
                        option value=(outcome.key()) { (word(outcome_key(outcome))) }
                    }
                }
                label for="lesson" { (word("console-lesson")) }
                textarea #lesson name="lesson" rows="2" required maxlength="1000" {}
                button.danger type="submit" { (word("console-close-button")) }
            } }
        }
    }
}
