//! A coordinator's own entry: as colleagues see it, as the public sees it, and whether it may be
//! counted there. Taking that back holds at once. The banners on top of every page of the console
//! are here too: a certificate that ends, and what wants to be confirmed from 1 April on.

use super::parts::{frame, key};
use super::{Me, guard, page, profile};
use crate::channel::flat;
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::registry::RegistryError;
use axum::extract::{Form, State};
use axum::response::{IntoResponse, Redirect, Response};
use fluent::FluentValue;
use jiff::civil::Date;
use maud::{Markup, html};
use referral::certificate::{REMINDERS, days_left, japan_day};
use referral::coordinator::Roster;
use referral::coordinator::profile::Profile;
use referral::desk::{Agreed, Desk};
use referral::publication::{self, Listed, Step, holds, to_confirm};
use serde::Deserialize;

pub async fn show(State(app): State<App>, me: Me) -> Response {
    let content = whole(&app, &me);
    let title = app.service.words.short(&me.lang, "console-me");
    page(&app, &me, Ok::<_, Failure>(frame(&app, &me, &title, &content).into_response()))
}

#[derive(Deserialize)]
pub struct Said {
    form_key: String,
    step: String,
}

pub async fn publish(State(app): State<App>, me: Me, Form(said): Form<Said>) -> Response {
    let result = async {
        guard(&me, &said.form_key)?;
        let step = match said.step.as_str() {
            "agree" => Step::Agree,
            "confirm" => Step::Confirm,
            "withdraw" => Step::Withdraw,
            _ => return Err(Failure::BadRequest),
        };
        match app.service.publish_coordinator(&me.coordinator.id, step).await {
            Ok(()) => Ok(Redirect::to("/console/me").into_response()),
            // Taken back in another window meanwhile: the page shows how it stands.
            Err(RegistryError::NotAgreed(_)) => Ok(Redirect::to("/console/me").into_response()),
            Err(error) => Err(Failure::Server(error.to_string())),
        }
    };
    page(&app, &me, result.await)
}

/// What a coordinator must not miss, on every page.
pub fn banners(app: &App, me: &Me) -> Markup {
    let words = &app.service.words;
    let today = japan_day(app.service.now());
    let certificate = &me.coordinator.certificate;
    let ends = days_left(certificate.valid_until(), today).is_some_and(|left| left <= REMINDERS[0]);
    let until = day(app, me, certificate.valid_until());
    let year = to_confirm(me.coordinator.publication, today).map(|year| year.to_string());
    html! {
        @if !certificate.valid_on(today) {
            p.banner role="alert" { (words.short(&me.lang, "console-certificate-over")) }
        } @else if ends {
            p.banner { (words.plain(&me.lang, "console-certificate-ends", &[("date", until.into())])) }
        }
        @if let Some(year) = year {
            p.banner {
                (words.plain(&me.lang, "console-publication-confirm", &[("year", year.into())])) " "
                a href="/console/me#public" { (words.short(&me.lang, "console-publication-confirm-link")) }
            }
        }
    }
}

fn whole(app: &App, me: &Me) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        h2 { (word("console-me")) }
        @if let Some(desk) = me.desk() {
            section {
                h3 { (word("console-me-colleagues")) }
                p.small { (word("console-me-colleagues-hint")) }
                div.entry { (profile::facts(app, me, &Profile::of(&me.coordinator, desk))) }
            }
            section #public {
                h3 { (word("console-me-public")) }
                p.small { (word("console-me-public-hint")) }
                (public(app, me, desk))
                (forms(app, me))
            }
        }
        p { a href="/console" { (word("console-back")) } }
    }
}

/// The desk's row of the public list, and whether this coordinator is counted in it.
fn public(app: &App, me: &Me, desk: &Desk) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    let row = row(me, desk, today);
    let why = why_not(me, desk, today);
    html! {
        @if let Some(row) = &row { div.entry { (listed(app, me, row)) } }
        @if row.is_none_or(|row| row.count == 0) { p { (word("console-me-not-listed")) } }
        @if why.is_empty() {
            p { strong { (word("console-me-counted")) } }
        } @else {
            p { strong { (word("console-me-not-counted")) } " " (word("console-me-why-not")) ":" }
            ul { @for reason in why { li { (word(reason)) } } }
        }
    }
}

/// The desk's row as it stands in the list, or as it would with nobody counted yet.
fn row(me: &Me, desk: &Desk, today: Date) -> Option<Listed> {
    let here = me.registered.roster.coordinators.iter().filter(|it| it.desk == desk.id);
    let roster = Roster { desks: vec![desk.clone()], coordinators: here.cloned().collect() };
    let stands = publication::list(&roster, today).organisations.pop();
    stands.or_else(|| publication::listed(desk, 0))
}

fn listed(app: &App, me: &Me, row: &Listed) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let rows = [
        ("console-label-organisation", row.organisation.clone()),
        ("console-label-block", word(&format!("block-{}", row.block))),
        ("console-label-prefecture", row.prefecture.clone()),
        ("console-label-municipality", row.municipality.clone()),
        ("console-label-count", row.count.to_string()),
    ];
    html! { dl.shared { @for (label, value) in rows { dt { (word(label)) } dd { (value) } } } }
}

/// Why the coordinator is not counted, nothing when counted.
fn why_not(me: &Me, desk: &Desk, today: Date) -> Vec<&'static str> {
    let word = |agreed: Option<Agreed>, none, old| match agreed {
        None => Some(none),
        agreed => (!holds(agreed, today)).then_some(old),
    };
    let own = me.coordinator.publication;
    let lapsed = !me.coordinator.certificate.valid_on(today);
    let reasons = [
        word(own, "console-me-why-you", "console-me-why-you-old"),
        word(desk.publication, "console-me-why-desk", "console-me-why-desk-old"),
        lapsed.then_some("console-me-why-certificate"),
    ];
    reasons.into_iter().flatten().collect()
}

fn forms(app: &App, me: &Me) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    html! {
        @if let Some(agreed) = me.coordinator.publication {
            @let args = [
                ("on", FluentValue::from(day(app, me, agreed.on))),
                ("confirmed", FluentValue::from(day(app, me, agreed.confirmed_on))),
            ];
            p { (words.plain(&me.lang, "console-me-agreed", &args)) }
            (button(me, "confirm", &word("console-me-confirm")))
            (button(me, "withdraw", &word("console-me-withdraw")))
        } @else {
            p { (word("console-me-agree-text")) }
            (button(me, "agree", &word("console-me-agree")))
        }
    }
}

fn button(me: &Me, step: &str, label: &str) -> Markup {
    html! {
        form method="post" action="/console/me" {
            (key(me))
            button.danger[step == "withdraw"] type="submit" name="step" value=(step) { (label) }
        }
    }
}

fn day(app: &App, me: &Me, date: Date) -> String {
    flat(&app.service.words.date(&me.lang, date))
}
