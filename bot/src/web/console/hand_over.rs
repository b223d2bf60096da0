//! Hand-overs in the console: preparing exactly what a partner would get, where each one stands, the
//! link to pass on, and one page with everything that has a deadline in one's open cases.

use super::fields::{Fields, Sent};
use super::parts::{frame, key};
use super::step::{Form, date, deadline, partner_fields, partner_line, words as step_words};
use super::{Me, guard, page, plan};
use crate::engine::hand_over::coordinator_key;
use crate::store::hand_overs::{self, KeptHandOver};
use crate::store::plans::{self, KeptPlan};
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::view;
use crate::work::desk::CaseView;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use referral::certificate::japan_day;
use referral::hand_over::{HandOver, LINK_DAYS, Packet, State as Stage};
use referral::plan::{Deadline, PartnerRef, Step};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/deadlines", get(deadlines))
        .route("/console/cases/{id}/hand-over", post(ask))
        .route("/console/cases/{id}/hand-over/{hand_over}/link", post(link))
        .route("/console/cases/{id}/hand-over/{hand_over}/end", post(end))
}

/// All hand-overs of a case, and the form for a new one.
pub fn section(app: &App, me: &Me, view: &CaseView, form: &Form, all: &[KeptHandOver]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #hand-overs data-refresh {
            h2 { (word("console-hand-over")) }
            @for kept in all { (one(app, me, view, &kept.hand_over)) }
        }
        @if view.kept.case.state.held() {
            details #prepare { summary { (word("console-hand-over-new")) } (new(app, me, view, form)) }
        }
    }
}

fn one(app: &App, me: &Me, view: &CaseView, hand_over: &HandOver) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let outcome = hand_over.outcome.map(|found| format!("partner-outcome-{}", found.key()));
    html! {
        article.entry data-state=(hand_over.state.key()) {
            (partner_line(app, me, &hand_over.partner))
            p { strong { (word(coordinator_key(hand_over.state))) }
                " · " (date(app, me, japan_day(hand_over.changed_at))) }
            @if let Some(end) = hand_over.expires_at.filter(|_| hand_over.state.linked()) {
                p { (word("console-hand-over-until")) ": " (date(app, me, japan_day(end))) }
            }
            @if let Some(outcome) = outcome { p { (word(&outcome)) } }
            @for text in [&hand_over.reason, &hand_over.word].into_iter().filter(|t| !t.is_empty()) {
                blockquote { (text) }
            }
            (packet(app, me, &hand_over.packet))
            @if view.kept.case.state.held() || hand_over.state.linked() {
                (buttons(app, me, view, hand_over))
            }
        }
    }
}

/// What is shared, as it is.
fn packet(app: &App, me: &Me, packet: &Packet) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let rows = [
        ("console-label-question", &packet.question, &packet.lang),
        ("console-hand-over-summary", &packet.summary, &packet.summary_lang),
        ("console-hand-over-contact", &packet.contact, &packet.lang),
    ];
    html! {
        dl.shared {
            @for (label, text, lang) in rows.into_iter().filter(|(_, text, _)| !text.is_empty()) {
                dt { (word(label)) }
                dd { blockquote lang=(view::tag(lang)) dir="auto" { (text) } }
            }
        }
    }
}

fn buttons(app: &App, me: &Me, view: &CaseView, hand_over: &HandOver) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let base = format!("/console/cases/{}/hand-over/{}", view.kept.case.id, hand_over.id);
    let days = format!("days-{}", hand_over.id);
    let (state, open) = (hand_over.state, view.kept.case.state.held());
    html! {
        @if open && (state == Stage::Consented || state.linked()) {
            form method="post" action={ (base) "/link" } {
                (key(me))
                label for=(days) { (word("console-hand-over-days")) }
                input id=(days) name="days" type="number" min="1" max=(LINK_DAYS) value=(LINK_DAYS);
                button.primary[state == Stage::Consented] type="submit" {
                    @if state == Stage::Consented { (word("console-hand-over-link")) }
                    @else { (word("console-hand-over-relink")) }
                }
            }
        }
        @if !state.ended() {
            form method="post" action={ (base) "/end" } {
                (key(me))
                button.danger type="submit" { (word("console-hand-over-end")) }
            }
        }
    }
}

fn new(app: &App, me: &Me, view: &CaseView, form: &Form) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let id = |name: &str| format!("hand-over-{name}");
    let order = form.plan.plan.order();
    let partners: Vec<&PartnerRef> =
        order.iter().filter_map(|step| step.partner.as_ref()).collect();
    html! {
        form #new-hand-over method="post" action={ "/console/cases/" (view.kept.case.id) "/hand-over" } {
            (key(me))
            p.small { (word("console-hand-over-hint")) }
            @if !partners.is_empty() {
                label for=(id("planned")) { (word("console-hand-over-planned")) }
                select id=(id("planned")) name="planned" {
                    option value="" { "–" }
                    @for (n, partner) in partners.iter().enumerate() {
                        option value=(n) { (partner.name) }
                    }
                }
            }
            (partner_fields(app, me, &id, None, form.partners))
            @if !view.kept.case.shared.question.is_empty() {
                label.tick { input type="checkbox" name="question" value="yes" checked; " "
                    (word("console-hand-over-question")) }
            }
            label for=(id("summary")) { (word("console-hand-over-summary")) }
            textarea id=(id("summary")) name="summary" rows="3" maxlength="2000" {}
            label for=(id("contact")) { (word("console-hand-over-contact-field")) }
            input id=(id("contact")) name="contact" maxlength="200" autocomplete="off";
            button.primary type="submit" { (word("console-hand-over-ask")) }
        }
    }
}

async fn ask(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let coordinator = &me.coordinator.id;
        let view = app.service.case_view(coordinator, &id).await?;
        let plan = app.service.plan_of(coordinator, &id).await?;
        let choices = app.service.partner_choices(coordinator, &id).await?;
        let partner = planned(&plan, fields.raw("planned")).or_else(|| fields.partner(choices));
        let shares = fields.ticked("question");
        let packet = Packet {
            lang: String::new(),
            question: if shares { view.kept.case.shared.question } else { String::new() },
            summary: fields.text("summary")?,
            summary_lang: me.lang.as_str().to_owned(),
            contact: fields.line("contact"),
        };
        let service = &app.service;
        service.ask_hand_over(coordinator, &id, partner.unwrap_or_default(), packet).await?;
        Ok(plan::back(&id, "hand-overs"))
    };
    page(&app, &me, result.await)
}

fn planned(plan: &KeptPlan, chosen: &str) -> Option<PartnerRef> {
    let n: usize = chosen.parse().ok()?;
    plan.plan.order().iter().filter_map(|step| step.partner.clone()).nth(n)
}

async fn link(
    State(app): State<App>,
    me: Me,
    Path((id, hand_over)): Path<(String, String)>,
    form: Sent,
) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let days = fields.raw("days").parse().unwrap_or(LINK_DAYS);
        let path = app.service.hand_over_link(&me.coordinator.id, &hand_over, days).await?;
        let url = format!("{}{path}", app.service.settings.base_url());
        Ok(made(&app, &me, &id, &url).into_response())
    };
    page(&app, &me, result.await)
}

/// The link, the only time that it can be read.
fn made(app: &App, me: &Me, id: &str, url: &str) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        p { a href={ "/console/cases/" (id) "/plan#hand-overs" } { (word("console-back-to-case")) } }
        h2 { (word("console-hand-over-link-made")) }
        label for="link" { (word("console-hand-over-link-field")) }
        input #link readonly value=(url);
        p { (word("console-hand-over-link-hint")) }
    };
    frame(app, me, &word("console-hand-over-link-made"), &content)
}

async fn end(
    State(app): State<App>,
    me: Me,
    Path((id, hand_over)): Path<(String, String)>,
    form: Sent,
) -> Response {
    let result = async {
        guard(&me, Fields::of(form).key())?;
        app.service.end_hand_over(&me.coordinator.id, &hand_over).await?;
        Ok(plan::back(&id, "hand-overs"))
    };
    page(&app, &me, result.await)
}

async fn deadlines(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let plans = plans::of_holder(&mut tx, &me.coordinator.id).await?;
        let waiting = hand_overs::of_holder(&mut tx, &me.coordinator.id).await?;
        Ok::<_, Failure>(all_deadlines(&app, &me, &plans, &waiting).into_response())
    };
    page(&app, &me, result.await)
}

fn all_deadlines(app: &App, me: &Me, plans: &[KeptPlan], waiting: &[KeptHandOver]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let mut due: Vec<(Deadline, &Step, &str)> = Vec::new();
    for kept in plans {
        let open = kept.plan.steps().iter().filter(|step| !step.status.over());
        due.extend(open.filter_map(|step| Some((step.deadline?, step, kept.case.as_str()))));
    }
    due.sort_by_key(|(found, ..)| (found.on, !found.legal));
    let content = html! {
        p { a href="/console" { (word("console-back")) } }
        h2 { (word("console-deadlines")) }
        @if due.is_empty() { p { (word("console-deadlines-none")) } }
        ul { @for (found, step, case) in due {
            li { (deadline(app, me, found, step.status)) ": "
                a href={ "/console/cases/" (case) "/plan#step-" (step.id) } {
                    (step_words(app, &me.lang, step)) } }
        } }
        h2 { (word("console-hand-over-waiting")) }
        @if waiting.is_empty() { p { (word("console-hand-over-none-waiting")) } }
        ul { @for kept in waiting {
            li { a href={ "/console/cases/" (kept.case) "/plan#hand-overs" } {
                    (kept.hand_over.partner.name) }
                ": " (word(coordinator_key(kept.hand_over.state)))
                @if let Some(sent) = kept.hand_over.sent_at {
                    " (" (date(app, me, japan_day(sent))) ")" } }
        } }
    };
    frame(app, me, &word("console-deadlines"), &content)
}
