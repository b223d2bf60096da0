//! Asking a coordinator to come or to advise: the organiser's requests with their state, one page for
//! each with the answer to a proposed date, and taking it back. The organiser sees the desk that
//! comes, never the coordinator.

mod form;

use super::{Me, guard, page};
use crate::channel::Body;
use crate::engine::say::{Part, Say, line};
use crate::engine::visit::kind_key;
use crate::store::cases::Actor;
use crate::store::roster;
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::view::{blocks, plain_page};
use crate::web::visit::{self as view, agreed, facts};
use crate::work::visits::Move;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use fluent::FluentValue;
use maud::{Markup, html};
use referral::case::OfferState;
use referral::certificate::japan_day;
use referral::desk::Desk;
use referral::visit::{State as Stand, Visit};
use serde::Deserialize;

/// Where organisers can ask when no coordinator comes, by fact id.
const ELSE: [&str; 2] = ["immigration-information", "fresc"];

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/organiser/visits", get(list).post(form::ask))
        .route("/organiser/visits/new", get(form::show))
        .route("/organiser/visits/{id}", get(show))
        .route("/organiser/visits/{id}/visit.ics", get(calendar))
        .route("/organiser/visits/{id}/{step}", post(answer))
}

/// The ways between the organiser's pages about coordinators.
pub(super) fn ways(app: &App, me: &Me) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        nav.ways aria-label=(word("console-visits")) {
            a href="/organiser" { (word("console-visits-home")) } " "
            a href="/organiser/visits" { (word("console-visits-back")) } " "
            a href="/organiser/visits/new" { (word("console-visits-new")) } " "
            a href="/organiser/roster" { (word("console-roster")) }
        }
    }
}

async fn list(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let visits = app.service.visits_of(&me.kept.id).await?;
        let word = |key: &str| app.service.words.short(&me.lang, key);
        let content = html! {
            (ways(&app, &me))
            p { (word("console-visits-intro")) }
            p { a.primary href="/organiser/visits/new" { (word("console-visits-new")) } }
            @if visits.is_empty() { p { (word("console-visits-none")) } }
            @for visit in &visits { (entry(&app, &me, visit)) }
        };
        let title = word("console-visits");
        Ok(plain_page(&app, &me.lang, &title, &content).into_response())
    };
    page(&app, &me, result.await)
}

fn entry(app: &App, me: &Me, visit: &Visit) -> Markup {
    let when = view::when(app, &me.lang, visit.slot);
    let kind = app.service.words.short(&me.lang, kind_key(visit.wish.kind));
    html! {
        article.entry {
            p.marks { strong { (state(app, me, visit.state)) } }
            p { a href={ "/organiser/visits/" (visit.id) } { (kind) " · " (when) } }
        }
    }
}

fn state(app: &App, me: &Me, state: Stand) -> String {
    app.service.words.short(&me.lang, &format!("console-visit-state-{}", state.key()))
}

async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let visit = app.service.visit_of(&me.kept.id, &id).await?;
        let desk = desk(&app, &visit).await?;
        Ok(whole(&app, &me, &visit, desk.as_ref()).into_response())
    };
    page(&app, &me, result.await)
}

/// The desk that comes, or that proposed another date.
async fn desk(app: &App, visit: &Visit) -> Result<Option<Desk>, Failure> {
    let by = visit.proposal.as_ref().map(|proposal| &proposal.by);
    let Some(holder) = visit.holder.as_ref().or(by) else {
        return Ok(None);
    };
    let mut tx = app.service.store.read().await?;
    Ok(roster::all(&mut tx).await?.desk(&holder.desk).cloned())
}

fn whole(app: &App, me: &Me, visit: &Visit, desk: Option<&Desk>) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let name = desk.map(Desk::public_name).unwrap_or_default();
    let phone = desk.and_then(|desk| desk.phone.clone()).unwrap_or_default();
    let more = [
        ("console-visit-desk", name.clone()),
        ("console-visit-desk-phone", phone),
        ("console-visit-contact", visit.wish.contact.clone()),
    ];
    let helpless = visit.state == Stand::Declined || visit.all_asked();
    let content = html! {
        (ways(app, me))
        p.marks { strong { (state(app, me, visit.state)) } }
        p role="status" { (about(app, me, visit, &name)) }
        @if tomorrow(app, visit) { p.banner { (word("console-visit-tomorrow")) } }
        (proposal(app, me, visit))
        @if helpless { (what_else(app, me)) }
        (facts(app, &me.lang, visit, &more))
        @if agreed(visit) {
            p { a href={ "/organiser/visits/" (visit.id) "/visit.ics" } { (word("console-visit-calendar")) } }
            p.small { (word("console-visit-calendar-hint")) }
        }
        @if !visit.state.ended() {
            details {
                summary { (word("console-visit-withdraw")) }
                p.small { (word("console-visit-withdraw-hint")) }
                form.stack method="post" action={ "/organiser/visits/" (visit.id) "/withdraw" } {
                    (key(me))
                    button.danger type="submit" { (word("console-visit-withdraw")) }
                }
            }
        }
    };
    let when = [("when", FluentValue::from(view::when(app, &me.lang, visit.slot)))];
    plain_page(app, &me.lang, &words.plain(&me.lang, "console-visit", &when), &content)
}

fn tomorrow(app: &App, visit: &Visit) -> bool {
    let day = japan_day(app.service.now()).tomorrow();
    visit.state == Stand::Accepted && day.is_ok_and(|day| day == visit.slot.date)
}

/// What the state means, and what comes next.
fn about(app: &App, me: &Me, visit: &Visit, desk: &str) -> String {
    let key = match visit.state {
        Stand::Offered if visit.all_asked() => "console-visit-about-all-asked".to_owned(),
        Stand::Proposed if visit.holder.is_some() => "console-visit-about-changed".to_owned(),
        state => format!("console-visit-about-{}", state.key()),
    };
    let widen = visit.widen_at.map(|at| view::moment(app, &me.lang, at)).unwrap_or_default();
    let asked = visit.offers.iter().filter(|offer| offer.state == OfferState::Open).count();
    let args = [
        ("desk", FluentValue::from(desk.to_owned())),
        ("n", FluentValue::from(asked)),
        ("when", FluentValue::from(widen)),
    ];
    app.service.words.plain(&me.lang, &key, &args)
}

/// The other date, with yes and no. The form says which date was seen, so that nobody agrees to one
/// that has changed meanwhile.
fn proposal(app: &App, me: &Me, visit: &Visit) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let Some(proposal) = &visit.proposal else { return html! {} };
    let slot = proposal.slot;
    let action = |step: &str| format!("/organiser/visits/{}/{step}", visit.id);
    html! {
        section.entry aria-labelledby="proposed" {
            h2 #proposed { (word("console-visit-proposed-date")) }
            p { strong { (view::when(app, &me.lang, slot)) } }
            form.stack method="post" action=(action("agree")) {
                (key(me))
                input type="hidden" name="date" value=(slot.date);
                input type="hidden" name="from" value=(slot.from.strftime("%H:%M"));
                input type="hidden" name="to" value=(slot.to.strftime("%H:%M"));
                button.primary type="submit" { (word("console-visit-agree")) }
            }
            form.stack method="post" action=(action("refuse")) {
                (key(me))
                button type="submit" { (word("console-visit-refuse")) }
                @if visit.holder.is_none() { p.small { (word("console-visit-refuse-hint")) } }
            }
        }
    }
}

/// Where else an organiser can turn to: said honestly when nobody comes.
fn what_else(app: &App, me: &Me) -> Markup {
    let words = &app.service.words;
    let contacts = Part::Contacts(ELSE.iter().map(|id| (*id).to_owned()).collect());
    let say = Say::text(line("console-visit-else-text")).and(contacts);
    let body: Body = words.render(&app.service.world(), &me.lang, &say);
    let guidebook = app.service.library.facts.get("isa-guidebook");
    let guidebook = guidebook.and_then(|fact| match &fact.value {
        knowledge::facts::Value::Url(url) => Some(url.clone()),
        _ => None,
    });
    html! {
        section {
            h2 { (words.short(&me.lang, "console-visit-else")) }
            (blocks(words, &me.lang, &body))
            @if let Some(url) = guidebook {
                p { a href=(url) rel="noreferrer" { (words.short(&me.lang, "console-visit-else-guidebook")) } }
            }
            p { a href={ "/desks?lang=" (me.lang) } { (words.short(&me.lang, "console-visit-else-desks")) } }
        }
    }
}

/// The hidden field that proves that a form is ours.
fn key(me: &Me) -> Markup {
    html! { input type="hidden" name="form_key" value=(me.session.form_key); }
}

#[derive(Deserialize)]
struct Answer {
    form_key: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

async fn answer(
    State(app): State<App>,
    me: Me,
    Path((id, step)): Path<(String, String)>,
    Form(sent): Form<Answer>,
) -> Response {
    let result = async {
        guard(&me, &sent.form_key)?;
        let slot = || view::slot(&sent.date, &sent.from, &sent.to).ok_or(Failure::BadRequest);
        let wanted = match step.as_str() {
            "agree" => Move::Agree(slot()?),
            "refuse" => Move::Refuse,
            "withdraw" => Move::Withdraw,
            _ => return Err(Failure::NotFound),
        };
        let actor = Actor::Organiser(me.kept.id.clone());
        app.service.move_visit(&id, &actor, &wanted).await?;
        Ok(Redirect::to(&format!("/organiser/visits/{id}")).into_response())
    };
    page(&app, &me, result.await)
}

async fn calendar(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let visit = app.service.visit_of(&me.kept.id, &id).await?;
        let desk = desk(&app, &visit).await?.filter(|_| agreed(&visit));
        let desk = desk.ok_or(Failure::NotFound)?;
        let lines: Vec<String> =
            [Some(desk.public_name()), desk.phone].into_iter().flatten().collect();
        let page = format!("/organiser/visits/{id}");
        Ok(view::calendar(&app, &me.lang, &visit, &lines, &page))
    };
    page(&app, &me, result.await)
}
