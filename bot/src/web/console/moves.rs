//! What the holder can do with a case beside answering and closing it: ask a colleague to take over,
//! give it back when the desk is the wrong one, let it rest, record that nobody came, ask for advice.
//! Each is a form of its own that works without JavaScript; what happens then the case decides.

use super::parts::key;
use super::{Key, Me, guard, page, run, short};
use crate::engine::coordinator::reason_key;
use crate::web::App;
use crate::work::desk::CaseView;
use axum::Router;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use fluent::FluentValue;
use jiff::civil::Date;
use jiff::tz::Offset;
use maud::{Markup, html};
use referral::Millis;
use referral::case::{Case, Command, DeclineReason, OfferKind, OfferState};
use referral::certificate::japan_day;
use referral::coordinator::Coordinator;
use serde::Deserialize;

/// The hour in Japan at which a rest ends.
const MORNING: i8 = 9;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/cases/{id}/transfer", post(transfer))
        .route("/console/cases/{id}/wrong-desk", post(wrong_desk))
        .route("/console/cases/{id}/pause", post(pause))
        .route("/console/cases/{id}/resume", post(resume))
        .route("/console/cases/{id}/no-show", post(no_show))
        .route("/console/cases/{id}/ask-advice", post(ask_advice))
}

#[derive(Deserialize)]
struct Naming {
    form_key: String,
    #[serde(default)]
    colleague: String,
}

async fn transfer(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Naming>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        app.service.transfer(&me.coordinator.id, &id, &form.colleague).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}#moves")).into_response())
    };
    page(&app, &me, result.await)
}

async fn ask_advice(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Naming>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        app.service.ask_advice(&me.coordinator.id, &id, &form.colleague).await?;
        Ok(Redirect::to(&format!("/console/cases/{id}#notes")).into_response())
    };
    page(&app, &me, result.await)
}

async fn wrong_desk(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Key>,
) -> Response {
    let command = Command::WrongDesk { coordinator: Some(me.coordinator.id.clone()) };
    run(&app, &me, &id, &form.form_key, command).await
}

#[derive(Deserialize)]
struct Pausing {
    form_key: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    reason: String,
}

async fn pause(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Pausing>,
) -> Response {
    let coordinator = me.coordinator.id.clone();
    let (until, reason) = (morning(&form.until), short(&form.reason));
    run(&app, &me, &id, &form.form_key, Command::Pause { coordinator, until, reason }).await
}

/// Nine o'clock in Japan on this day; what is no day is no moment that could come.
fn morning(day: &str) -> Millis {
    let moment = day
        .parse::<Date>()
        .ok()
        .and_then(|day| Offset::constant(9).to_timestamp(day.at(MORNING, 0, 0, 0)).ok());
    moment.map_or(0, |moment| moment.as_millisecond())
}

async fn resume(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Key>,
) -> Response {
    let command = Command::Resume { coordinator: Some(me.coordinator.id.clone()) };
    run(&app, &me, &id, &form.form_key, command).await
}

async fn no_show(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Key>,
) -> Response {
    let command = Command::NoShow { coordinator: me.coordinator.id.clone() };
    run(&app, &me, &id, &form.form_key, command).await
}

/// The part of the holder's page.
pub fn show(app: &App, me: &Me, view: &CaseView) -> Markup {
    let case = &view.kept.case;
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #moves {
            h2 { (word("console-moves")) }
            details { summary { (word("console-transfer")) } (transferring(app, me, case)) }
            details open[case.paused.is_some()] {
                summary { (word("console-pause")) }
                (pausing(app, me, case))
            }
            details { summary { (word("console-no-show")) } (missing(app, me, case)) }
            details {
                summary { (word("console-wrong-desk")) }
                p { (word("console-wrong-desk-hint")) }
                form method="post" action=(action(case, "wrong-desk")) {
                    (key(me))
                    button.danger type="submit" { (word("console-wrong-desk-button")) }
                }
            }
        }
    }
}

fn action(case: &Case, name: &str) -> String {
    format!("/console/cases/{}/{name}", case.id)
}

fn button(me: &Me, case: &Case, name: &str, label: &str) -> Markup {
    html! {
        form method="post" action=(action(case, name)) { (key(me)) button type="submit" { (label) } }
    }
}

fn transferring(app: &App, me: &Me, case: &Case) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        p { (word("console-transfer-hint")) }
        @for (key, name, reason) in asked(app, me, case) {
            p role="status" {
                (app.service.words.plain(&me.lang, key, &[
                    ("name", FluentValue::from(name)), ("reason", FluentValue::from(reason)),
                ]))
            }
        }
        form method="post" action=(action(case, "transfer")) {
            (key(me))
            (colleagues(app, me, case, "transfer-to"))
            button type="submit" { (word("console-transfer-button")) }
        }
    }
}

/// Who was asked to take over, and what became of it.
fn asked(app: &App, me: &Me, case: &Case) -> Vec<(&'static str, String, String)> {
    let transfers = case.offers.iter().filter(|offer| offer.kind == OfferKind::Transfer);
    let told = transfers.filter_map(|offer| {
        let key = match offer.state {
            OfferState::Open => "console-transfer-open",
            OfferState::Declined => "console-transfer-declined",
            _ => return None,
        };
        let why = offer
            .declined
            .as_deref()
            .map_or("console-decline-choose", |why| reason_key(DeclineReason::of(why)));
        let name = me.registered.coordinator(&offer.coordinator)?.0.name.clone();
        Some((key, name, app.service.words.short(&me.lang, why)))
    });
    told.collect()
}

/// Colleagues who can be named; whether they may be asked at this moment the case decides.
pub fn colleagues(app: &App, me: &Me, case: &Case, id: &str) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    let fit = |one: &&Coordinator| {
        one.id != me.coordinator.id
            && one.consents_to_work
            && one.certificate.valid_on(today)
            && !one.absent_on(today)
            && !case.excluded_desks.contains(&one.desk)
    };
    html! {
        label for=(id) { (word("console-colleague")) }
        select id=(id) name="colleague" required {
            option value="" { (word("console-colleague-choose")) }
            @for one in me.registered.roster.coordinators.iter().filter(fit) {
                option value=(one.id) {
                    (one.name)
                    @if let Some(desk) = me.registered.desk(&one.desk) { " · " (desk.name) }
                }
            }
        }
    }
}

fn pausing(app: &App, me: &Me, case: &Case) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    html! {
        @if let Some(pause) = &case.paused {
            p role="status" {
                (words.plain(&me.lang, "console-pause-now", &[
                    ("date", FluentValue::from(crate::channel::flat(
                        &words.date(&me.lang, japan_day(pause.until))))),
                    ("reason", FluentValue::from(pause.reason.clone())),
                ]))
            }
            (button(me, case, "resume", &word("console-resume")))
        } @else {
            form method="post" action=(action(case, "pause")) {
                (key(me))
                label for="until" { (word("console-pause-until")) }
                input #until type="date" name="until" required;
                label for="pause-reason" { (word("console-pause-reason")) }
                input #pause-reason name="reason" required maxlength="500";
                button type="submit" { (word("console-pause-button")) }
            }
        }
    }
}

fn missing(app: &App, me: &Me, case: &Case) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let count = [("n", FluentValue::from(case.no_shows))];
    html! {
        p { (app.service.words.plain(&me.lang, "console-no-show-count", &count)) }
        p { (word("console-no-show-hint")) }
        (button(me, case, "no-show", &word("console-no-show-button")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rest_ends_at_nine_in_japan() {
        assert_eq!(morning("2026-11-24"), 1_795_478_400_000);
        for nonsense in ["", "tomorrow", "2026-02-30", "2026-11-24T10:00"] {
            assert!(morning(nonsense) <= 1_795_478_400_000, "{nonsense}");
        }
        assert_eq!(morning("soon"), 0);
    }
}
