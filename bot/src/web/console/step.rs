//! The steps of a plan in the console: the list in order, the form of one step, and the deadlines
//! that the articles on the topic know.

mod partner;

pub use partner::partner_fields;

use super::Me;
use super::parts::key;
use crate::store::plans::KeptPlan;
use crate::web::App;
use crate::web::view;
use crate::work::desk::CaseView;
use crate::work::plan::Suggestion;
use fluent::FluentValue;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::article::{Form as Shape, Section};
use maud::{Markup, html};
use referral::certificate::japan_day;
use referral::plan::{Deadline, PartnerRef, REMIND_DAYS, Status, Step};

/// What the form of a step chooses from.
pub struct Form<'a> {
    pub plan: &'a KeptPlan,
    /// Partners of a directory.
    pub partners: &'a [PartnerRef],
}

/// What a step says: its words, or the title of its topic.
pub fn words(app: &App, lang: &knowledge::lang::Lang, step: &Step) -> String {
    match &step.field {
        Some(topic) if step.action.is_empty() => title(app, lang, topic),
        _ => step.action.clone(),
    }
}

/// A topic's title.
pub fn title(app: &App, lang: &knowledge::lang::Lang, topic: &str) -> String {
    let service = &app.service;
    crate::channel::flat(&service.words.title(&service.world(), lang, topic))
}

/// The steps in the order in which to take them.
pub fn list(app: &App, me: &Me, view: &CaseView, form: &Form) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let order = form.plan.plan.order();
    html! {
        ol.steps #steps {
            @for step in &order {
                li.entry id={ "step-" (step.id) } data-status=(step.status.key()) {
                    (one(app, me, step, &order))
                    @if view.kept.case.state.held() { (actions(app, me, view, form, step)) }
                }
            }
        }
        @if order.is_empty() { p { (word("console-plan-empty")) } }
    }
}

fn one(app: &App, me: &Me, step: &Step, order: &[&Step]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let before: Vec<String> = order
        .iter()
        .enumerate()
        .filter(|(_, other)| step.after.contains(&other.id))
        .map(|(n, _)| (n + 1).to_string())
        .collect();
    html! {
        h3 lang=(view::tag(&step.lang)) { (words(app, &me.lang, step)) }
        @if let Some(found) = step.deadline { p { (deadline(app, me, found, step.status)) } }
        p { (word(&format!("console-status-{}", step.status.key())))
            @if let Some(field) = step.field.as_ref().filter(|_| !step.action.is_empty()) {
                " · " (title(app, &me.lang, field))
            }
            @if !before.is_empty() { " · " (word("console-plan-after")) ": " (before.join(", ")) }
        }
        @if let Some(partner) = &step.partner { (partner_line(app, me, partner)) }
    }
}

/// A partner with everything that is known.
pub fn partner_line(app: &App, me: &Me, partner: &PartnerRef) -> Markup {
    let languages = app.service.words.partner_languages(partner);
    let hours = app.service.words.partner_hours(&me.lang, partner);
    let details = [&partner.phone, &hours, &languages, &partner.url];
    html! {
        p.detail {
            strong { (partner.name) }
            @for detail in details.into_iter().filter(|text| !text.is_empty()) { " · " (detail) }
        }
    }
}

/// "by 5 December 2026 (law), near".
pub fn deadline(app: &App, me: &Me, deadline: Deadline, status: Status) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    let near = deadline.on <= today.saturating_add(REMIND_DAYS.days());
    html! {
        span.deadline data-near[near && !status.over()] {
            (word("console-plan-deadline")) ": " (date(app, me, deadline.on))
            @if deadline.legal { " (" (word("console-plan-legal")) ")" }
            @if !status.over() && deadline.on < today { " – " (word("console-plan-overdue")) }
            @else if near && !status.over() { " – " (word("console-plan-near")) }
        }
    }
}

/// A day in the coordinator's language.
pub fn date(app: &App, me: &Me, day: Date) -> String {
    crate::channel::flat(&app.service.words.date(&me.lang, day))
}

fn actions(app: &App, me: &Me, view: &CaseView, form: &Form, step: &Step) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let path = |what: &str| format!("/console/cases/{}/plan/{}/{what}", view.kept.case.id, step.id);
    let states = Status::ALL.into_iter().filter(|status| *status != step.status);
    let ways = states.map(|status| (status.key(), format!("console-to-{}", status.key())));
    html! {
        form.row method="post" {
            (key(me))
            @for (way, label) in ways {
                button type="submit" formaction=(path(way)) { (word(&label)) } " "
            }
        }
        details {
            summary { (word("console-plan-edit")) }
            (self::form(app, me, view, form, Some(step)))
            form.row method="post" {
                (key(me))
                @for way in ["up", "down"] {
                    button type="submit" formaction=(path(way)) { (word(&format!("console-plan-{way}"))) } " "
                }
                button.danger type="submit" formaction=(path("remove")) { (word("console-plan-remove")) }
            }
        }
    }
}

/// The form of a step, empty for a new one.
pub fn form(app: &App, me: &Me, view: &CaseView, form: &Form, step: Option<&Step>) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let blank = Step { field: view.kept.case.shared.topic.clone(), ..Step::default() };
    let (known, step) = (step.is_some(), step.unwrap_or(&blank));
    let id = |name: &str| format!("{name}-{}", if known { &step.id } else { "new" });
    let on = step.deadline.map(|found| found.on.to_string()).unwrap_or_default();
    html! {
        form method="post" action={ "/console/cases/" (view.kept.case.id) "/plan/step" } {
            (key(me))
            input type="hidden" name="step" value=(step.id);
            input type="hidden" name="lang" value=(step.lang);
            label for=(id("action")) { (word("console-plan-action")) }
            p.small id=(id("action-hint")) { (word("console-plan-action-hint")) }
            input id=(id("action")) name="action" maxlength="200" value=(step.action)
                aria-describedby=(id("action-hint"));
            label for=(id("field")) { (word("console-plan-field")) }
            (topics(app, me, &id("field"), step.field.as_deref()))
            label for=(id("deadline")) { (word("console-plan-deadline")) }
            input id=(id("deadline")) name="deadline" type="date" value=(on);
            label.tick { input type="checkbox" name="legal" value="yes"
                checked[step.deadline.is_some_and(|found| found.legal)]; " "
                (word("console-plan-legal-tick")) }
            (before(app, me, form.plan, step))
            (partner_fields(app, me, &id, step.partner.as_ref(), form.partners))
            button type="submit" { (word("console-save")) }
        }
    }
}

fn topics(app: &App, me: &Me, id: &str, chosen: Option<&str>) -> Markup {
    html! {
        select id=(id) name="field" {
            option value="" { "–" }
            @for topic in app.service.library.topics.iter() {
                option value=(topic.id) selected[chosen == Some(topic.id.as_str())] {
                    (title(app, &me.lang, &topic.id))
                }
            }
        }
    }
}

/// The other steps, to tick those that must come first.
fn before(app: &App, me: &Me, plan: &KeptPlan, step: &Step) -> Markup {
    let order = plan.plan.order();
    let others = order.iter().enumerate().filter(|(_, other)| other.id != step.id);
    html! {
        @if order.iter().any(|other| other.id != step.id) {
            fieldset {
                legend { (app.service.words.short(&me.lang, "console-plan-after")) }
                @for (n, other) in others {
                    label.tick { input type="checkbox" name="after" value=(other.id)
                        checked[step.after.contains(&other.id)]; " " (n + 1) ". "
                        (words(app, &me.lang, other)) }
                }
            }
        }
    }
}

/// The deadlines that the articles on the case's topic name, to take over with one day to fill in.
pub fn suggestions(app: &App, me: &Me, view: &CaseView) -> Markup {
    let found = app.service.suggestions(view.kept.case.shared.topic.as_deref());
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        @if !found.is_empty() {
            section #suggested {
                details {
                    summary { (word("console-plan-suggested")) " (" (found.len()) ")" }
                    @for suggestion in &found { (suggested(app, me, view, suggestion)) }
                }
            }
        }
    }
}

fn suggested(app: &App, me: &Me, view: &CaseView, found: &Suggestion) -> Markup {
    let (service, word) = (&app.service, |key: &str| app.service.words.short(&me.lang, key));
    let fact = service.library.facts.get(&found.fact);
    let time = fact.map(|fact| service.words.fact(&me.lang, fact, Shape::WithUnit));
    let time = crate::channel::flat(&time.unwrap_or_default());
    let from = [("time", FluentValue::from(time))];
    let article = service.library.article(&found.topic, &me.lang);
    let texts = article.map(|article| article.section(Section::Deadline)).unwrap_or_default();
    html! {
        article.entry {
            h3 { (title(app, &me.lang, &found.topic)) }
            @for text in texts.iter().flat_map(|block| block.texts()) {
                p { (view::spans(&service.words.pieces(&service.library, &me.lang, text))) }
            }
            form method="post" action={ "/console/cases/" (view.kept.case.id) "/plan/suggested" } {
                (key(me))
                input type="hidden" name="topic" value=(found.topic);
                input type="hidden" name="fact" value=(found.fact);
                label for={ "from-" (found.fact) } {
                    (service.words.plain(&me.lang, "console-plan-from", &from))
                }
                input id={ "from-" (found.fact) } name="from" type="date" required;
                button type="submit" { (word("console-plan-take")) }
            }
        }
    }
}
