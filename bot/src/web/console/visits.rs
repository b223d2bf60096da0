//! Visits that organisers ask for, beside the cases: the list in the queue, and a page for each with
//! accepting, proposing another date, declining, and the word that it took place.

use super::fields::{Fields, Sent};
use super::parts::{frame, key, waiting};
use super::{Me, guard, page};
use crate::engine::coordinator::reason_key;
use crate::store::cases::Actor;
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::visit::{self as view, PROPOSED, agreed, facts, limited};
use crate::work::visits::{Move, VisitError, VisitView};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use fluent::FluentValue;
use maud::{Markup, html};
use referral::case::DeclineReason;
use referral::visit::State as Stand;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/console/visits/{id}", get(show))
        .route("/console/visits/{id}/visit.ics", get(calendar))
        .route("/console/visits/{id}/{step}", post(answer))
}

/// The part of the queue: what organisers ask of this coordinator.
pub(super) fn section(app: &App, me: &Me, visits: &[VisitView]) -> Markup {
    html! {
        section #visits data-refresh aria-live="polite" {
            @if !visits.is_empty() {
                h2 {
                    (app.service.words.short(&me.lang, "console-visits-offered"))
                    " (" (visits.len()) ")"
                }
                @for one in visits { (entry(app, me, one)) }
            }
        }
    }
}

fn entry(app: &App, me: &Me, VisitView { visit, organiser }: &VisitView) -> Markup {
    let words = &app.service.words;
    html! {
        article.entry {
            p.marks {
                strong { (state(app, me, visit.state)) }
                @if visit.holder.is_none() { " · " (waiting(app, me, visit.asked_at)) }
            }
            p { (organiser.organiser.name) }
            p {
                (words.short(&me.lang, crate::engine::visit::kind_key(visit.wish.kind))) " · "
                (view::when(app, &me.lang, visit.slot)) " · "
                (view::place(app, &me.lang, &visit.wish.area))
            }
            p { a.primary href={ "/console/visits/" (visit.id) } {
                (words.short(&me.lang, "console-visits-open"))
                span.hidden { ": " (organiser.organiser.name) }
            } }
        }
    }
}

fn state(app: &App, me: &Me, state: Stand) -> String {
    app.service.words.short(&me.lang, &format!("console-visit-state-{}", state.key()))
}

async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let view = app.service.visit_for(&me.coordinator.id, &id).await?;
        Ok(whole(&app, &me, &view, None).into_response())
    };
    page(&app, &me, result.await)
}

fn whole(app: &App, me: &Me, one: &VisitView, again: Option<&Again>) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let (visit, organiser) = (&one.visit, &one.organiser);
    let mine = visit.held_by(&me.coordinator.id);
    let verified = if organiser.verified_on.is_some() { "" } else { "not-" };
    // Who comes must be able to call; who only looks need not know the person in charge.
    let contact = visit.holds(&me.coordinator.id).then(|| visit.wish.contact.clone());
    let more = [
        ("console-visit-organiser", organiser.organiser.name.clone()),
        ("console-visit-contact", contact.unwrap_or_default()),
    ];
    let title = word("console-visit-offer");
    let content = html! {
        h2 { (title) }
        p.marks {
            strong { (state(app, me, visit.state)) } " · "
            (word(&format!("console-visit-{verified}verified")))
        }
        (facts(app, &me.lang, visit, &more))
        (note(app, me, one))
        @if agreed(visit) && mine {
            p { a href={ "/console/visits/" (visit.id) "/visit.ics" } { (word("console-visit-calendar")) } }
            p.small { (word("console-visit-calendar-hint")) }
        }
        (forms(app, me, one, again))
        p { a href="/console" { (word("console-back")) } }
    };
    frame(app, me, &title, &content)
}

/// How it stands between the two dates.
fn note(app: &App, me: &Me, VisitView { visit, .. }: &VisitView) -> Markup {
    let words = &app.service.words;
    let Some(proposal) = &visit.proposal else {
        let mine = visit.held_by(&me.coordinator.id);
        return html! { @if mine { p { (words.short(&me.lang, "console-visit-yours")) } } };
    };
    let own = proposal.by.coordinator == me.coordinator.id;
    let args = [("when", FluentValue::from(view::when(app, &me.lang, proposal.slot)))];
    html! {
        @if own { p.banner { (words.plain(&me.lang, "console-visit-waits", &args)) } }
        @else { p.banner { (words.short(&me.lang, "console-visit-others-proposed")) } }
    }
}

fn forms(app: &App, me: &Me, VisitView { visit, .. }: &VisitView, again: Option<&Again>) -> Markup {
    let mine = visit.held_by(&me.coordinator.id);
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let action = |step: &str| format!("/console/visits/{}/{step}", visit.id);
    let begun = visit.slot.starts_at() <= app.service.now();
    let others = visit.proposal.as_ref();
    let others = others.is_some_and(|it| it.by.coordinator != me.coordinator.id);
    let decline = if mine { "console-visit-release" } else { "console-visit-decline" };
    html! {
        @if !visit.state.ended() {
            @if !mine && !begun {
                form method="post" action=(action("accept")) {
                    (key(me))
                    button.primary type="submit" { (word("console-visit-accept")) }
                }
            }
            @if mine && begun {
                form method="post" action=(action("finish")) {
                    (key(me))
                    button.primary type="submit" { (word("console-visit-finish")) }
                }
            }
            @if !(others || mine && begun) { (propose(app, me, &action("propose"), again)) }
            details {
                summary { (word(decline)) }
                @if mine { p.small { (word("console-visit-release-hint")) } }
                form method="post" action=(action("decline")) {
                    (key(me))
                    label for="reason" { (word("console-visit-decline-reason")) }
                    select id="reason" name="reason" {
                        @for reason in DeclineReason::ALL {
                            option value=(reason.key()) { (word(reason_key(reason))) }
                        }
                    }
                    button.danger type="submit" { (word(decline)) }
                }
            }
        }
    }
}

fn propose(app: &App, me: &Me, action: &str, again: Option<&Again>) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let wrong = again.map(|_| "true");
    let hints = if again.is_some() { "propose-hint fault-date" } else { "propose-hint" };
    let fields = [
        ("date", "date", "console-visit-date"),
        ("from", "time", "console-visit-from"),
        ("to", "time", "console-visit-to"),
    ];
    html! {
        details open[again.is_some()] {
            summary { (word("console-visit-propose")) }
            form method="post" action=(action) {
                (key(me))
                p.small #propose-hint { (limited(app, &me.lang, "console-visit-propose-hint", PROPOSED)) }
                @if let Some(again) = again {
                    p.fault #fault-date role="alert" { (again.sentence) }
                }
                @for (n, (name, kind, label)) in fields.into_iter().enumerate() {
                    label for=(name) { (word(label)) }
                    input id=(name) name=(name) type=(kind) required aria-describedby=(hints)
                        value=[again.map(|again| again.written[n])] aria-invalid=[wrong];
                }
                button type="submit" { (word("console-visit-propose-button")) }
            }
        }
    }
}

async fn answer(
    State(app): State<App>,
    me: Me,
    Path((id, step)): Path<(String, String)>,
    sent: Sent,
) -> Response {
    let fields = Fields::of(sent);
    let result = async {
        guard(&me, fields.key())?;
        if step == "propose" {
            return proposed(&app, &me, &id, &fields).await;
        }
        let wanted = match step.as_str() {
            "accept" => Move::Accept,
            "decline" => Move::Decline(DeclineReason::of(fields.raw("reason")).key().to_owned()),
            "finish" => Move::Finish,
            _ => return Err(Failure::NotFound),
        };
        let stays = wanted == Move::Accept;
        moved(&app, &me, &id, &wanted).await?;
        let target = if stays { format!("/console/visits/{id}") } else { "/console".to_owned() };
        Ok(Redirect::to(&target).into_response())
    };
    page(&app, &me, result.await)
}

async fn moved(app: &App, me: &Me, id: &str, wanted: &Move) -> Result<(), VisitError> {
    let actor = Actor::Coordinator(me.coordinator.id.clone());
    app.service.move_visit(id, &actor, wanted).await.map(|_| ())
}

/// Another date; when it does not work, the form comes again with what was written and why.
async fn proposed(app: &App, me: &Me, id: &str, fields: &Fields) -> Result<Response, Failure> {
    let [date, from, to] = ["date", "from", "to"].map(|name| fields.raw(name));
    let key = match view::slot(date, from, to) {
        None => "console-visit-fault-date-or-time".to_owned(),
        Some(slot) => match moved(app, me, id, &Move::Propose(slot)).await {
            Ok(()) => {
                return Ok(Redirect::to(&format!("/console/visits/{id}")).into_response());
            }
            Err(VisitError::Refused(why)) => format!("console-visit-refusal-{}", why.key()),
            Err(error) => return Err(error.into()),
        },
    };
    // Whoever may no longer read it gets the reason alone.
    let one = app.service.visit_for(&me.coordinator.id, id).await?;
    let again =
        Again { written: [date, from, to], sentence: app.service.words.short(&me.lang, &key) };
    let page = whole(app, me, &one, Some(&again));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// A date that did not work: what was written, and why.
struct Again<'a> {
    written: [&'a str; 3],
    sentence: String,
}

async fn calendar(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let VisitView { visit, organiser } = app.service.visit_for(&me.coordinator.id, &id).await?;
        if !agreed(&visit) || !visit.holds(&me.coordinator.id) {
            return Err(Failure::NotFound);
        }
        let lines = [organiser.organiser.name, visit.wish.contact.clone()];
        let page = format!("/console/visits/{id}");
        Ok(view::calendar(&app, &me.lang, &visit, &lines, &page))
    };
    page(&app, &me, result.await)
}
