//! The queue: what is offered, for what organisers ask, what colleagues want to give on, what one holds, what rests, where
//! advice is asked, what ended lately. The most urgent and then the longest waiting come first, and
//! every entry says how long somebody has waited.

use super::parts::{frame, reasons, shared, waiting};
use super::{Me, notices, page};
use crate::store::cases::{self, Kept};
use crate::store::queue::advised_by;
use crate::store::topic_notices::{self, KeptNotice};
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::visits::VisitView;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// How many ended cases are shown.
const ENDED: usize = 10;

pub async fn show(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let mut offered = cases::offered_to(&mut tx, &me.coordinator.id).await?;
        let held = cases::held_by(&mut tx, &me.coordinator.id).await?;
        let advice = advised_by(&mut tx, &me.coordinator.id).await?;
        let changed = topic_notices::open(&mut tx).await?.pop();
        drop(tx);
        let visits = app.service.visits_for(&me.coordinator.id).await?;
        offered.sort_by_key(|kept| (kept.case.urgency, kept.case.asked_at));
        let sections = sorted(offered, held, advice);
        let news = News { changed: changed.as_ref(), visits: &visits };
        Ok::<_, Failure>(whole(&app, &me, &news, &sections).into_response())
    };
    let result = result.await;
    page(&app, &me, result)
}

/// The sections of the page.
struct Sections {
    transfers: Vec<Kept>,
    offered: Vec<Kept>,
    open: Vec<Kept>,
    paused: Vec<Kept>,
    advice: Vec<Kept>,
    ended: Vec<Kept>,
}

fn sorted(offered: Vec<Kept>, held: Vec<Kept>, advice: Vec<Kept>) -> Sections {
    let (transfers, offered) = offered.into_iter().partition(|kept| kept.case.state.held());
    let (in_hand, ended): (Vec<Kept>, Vec<Kept>) =
        held.into_iter().partition(|kept| kept.case.state.held());
    let (paused, open) = in_hand.into_iter().partition(|kept| kept.case.paused.is_some());
    Sections { transfers, offered, open, paused, advice, ended }
}

/// What stands beside the cases.
struct News<'a> {
    changed: Option<&'a KeptNotice>,
    visits: &'a [VisitView],
}

fn whole(app: &App, me: &Me, news: &News, sections: &Sections) -> Markup {
    let Sections { transfers, offered, open, paused, advice, ended } = sections;
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        section #changed data-refresh aria-live="polite" {
            @if let Some(kept) = news.changed { (notices::latest(app, me, kept)) }
        }
        (some(app, me, "transfers", "console-transfers", transfers))
        section #offered data-refresh aria-live="polite" {
            h2 { (word("console-offered")) " (" (offered.len()) ")" }
            @if offered.is_empty() { p { (word("console-none-offered")) } }
            @for kept in offered { (entry(app, me, kept)) }
        }
        (super::visits::section(app, me, news.visits))
        section #mine data-refresh aria-live="polite" {
            h2 { (word("console-mine")) " (" (open.len()) ")" }
            @if open.is_empty() { p { (word("console-none-mine")) } }
            @for kept in open { (entry(app, me, kept)) }
        }
        (some(app, me, "paused", "console-paused", paused))
        section #advice data-refresh aria-live="polite" {
            @if !advice.is_empty() {
                h2 { (word("console-advice-asked")) " (" (advice.len()) ")" }
                @for kept in advice { (super::notes::entry(app, me, &kept.case)) }
            }
        }
        @if !ended.is_empty() {
            section #ended data-refresh {
                h2 { (word("console-ended")) }
                @for kept in ended.iter().take(ENDED) { (line(app, me, kept)) }
            }
        }
    };
    frame(app, me, &word("console-queue"), &content)
}

/// A section that is there only when it holds something.
fn some(app: &App, me: &Me, id: &str, title: &str, cases: &[Kept]) -> Markup {
    html! {
        section id=(id) data-refresh aria-live="polite" {
            @if !cases.is_empty() {
                h2 { (app.service.words.short(&me.lang, title)) " (" (cases.len()) ")" }
                @for kept in cases { (entry(app, me, kept)) }
            }
        }
    }
}

fn entry(app: &App, me: &Me, kept: &Kept) -> Markup {
    let urgency = kept.case.urgency.key();
    let words = &app.service.words;
    let offer = kept.case.offers.iter().find(|offer| offer.coordinator == me.coordinator.id);
    html! {
        article.entry data-urgency=(urgency) {
            p.marks {
                span.urgency { (words.short(&me.lang, &format!("console-urgency-{urgency}"))) }
                " · " (waiting(app, me, kept.case.asked_at))
                @if kept.case.reopened > 0 { " · " (words.short(&me.lang, "console-reopened")) }
            }
            (shared(app, me, kept))
            @if let Some(offer) = offer { (reasons(app, me, offer)) }
            p { a.primary href={ "/console/cases/" (kept.case.id) } {
                (words.short(&me.lang, "console-open-case"))
            } }
        }
    }
}

fn line(app: &App, me: &Me, kept: &Kept) -> Markup {
    let state = format!("console-state-{}", kept.case.state.key().replace('_', "-"));
    let topic = kept.case.shared.topic.as_deref();
    let title = topic.map(|topic| app.service.words.title(&app.service.world(), &me.lang, topic));
    html! {
        p { a href={ "/console/cases/" (kept.case.id) } {
            (app.service.words.short(&me.lang, &state))
            @if let Some(title) = title { " · " (crate::channel::flat(&title)) }
        } }
    }
}
