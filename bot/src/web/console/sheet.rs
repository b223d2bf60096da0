//! The sheet of a case on paper (連絡票): one A4 page in Japanese with what was asked, the four
//! sections of notes, the plan in order, partners and consents. It is for the people who help and is
//! printed by the browser; nothing on it needs a script.

use super::step::words as step_words;
use super::{Me, page};
use crate::engine::receipts::RECEIVER;
use crate::store::hand_overs::ConsentLine;
use crate::web::App;
use crate::web::view;
use crate::work::plan::Sheet;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use knowledge::lang::Lang;
use maud::{DOCTYPE, Markup, html};
use referral::Millis;
use referral::certificate::japan_day;
use referral::plan::{PartnerRef, Step};

/// The sheet is in Japanese, whatever the console speaks.
const LANG: &str = "ja";
/// So many characters of a text fit; the rest stays in the console, and the sheet says so.
const QUESTION: usize = 280;
const SECTION: usize = 110;
const ACTION: usize = 60;

pub async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let sheet = app.service.sheet(&me.coordinator.id, &id).await?;
        Ok(whole(&app, &me, &sheet).into_response())
    };
    page(&app, &me, result.await)
}

fn whole(app: &App, me: &Me, sheet: &Sheet) -> Markup {
    let word = |key: &str| word(app, key);
    html! {
        (DOCTYPE)
        html lang=(LANG) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (word("sheet-title")) }
                link rel="stylesheet" href="/assets/sheet.css";
                link rel="icon" href="/assets/icon.svg";
            }
            body {
                p.screen { a href={ "/console/cases/" (sheet.kept.case.id) "/plan" } {
                    (app.service.words.short(&me.lang, "console-back-to-case")) }
                    " · " (app.service.words.short(&me.lang, "console-sheet-print")) }
                main {
                    h1 { (word("sheet-title")) }
                    (facts(app, sheet))
                    (asked(app, sheet))
                    (notes(app, sheet))
                    (steps(app, sheet))
                    (partners(app, sheet))
                    (consents(app, &sheet.consents))
                    p.small { (word("sheet-secret")) }
                }
            }
        }
    }
}

fn word(app: &App, key: &str) -> String {
    app.service.words.short(&Lang::new(LANG), &format!("console-{key}"))
}

fn day(app: &App, at: Millis) -> String {
    crate::channel::flat(&app.service.words.date(&Lang::new(LANG), japan_day(at)))
}

/// A text cut to its room, with a mark when something is missing.
fn cut(app: &App, text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let begin: String = text.chars().take(room).collect();
    format!("{begin}… {}", word(app, "sheet-more"))
}

fn facts(app: &App, sheet: &Sheet) -> Markup {
    let (case, words) = (&sheet.kept.case, &app.service.words);
    let lang = Lang::new(LANG);
    let topic = case.shared.topic.as_ref().map(|topic| super::step::title(app, &lang, topic));
    let rows = [
        ("sheet-date", day(app, app.service.now())),
        ("sheet-desk", sheet.desk.clone()),
        ("sheet-number", case.id.clone()),
        ("sheet-asked", day(app, case.asked_at)),
        ("label-language", words.language_name(&Lang::new(&case.shared.lang))),
        ("label-area", words.place(&app.service.world(), &lang, &case.shared.place)),
        ("label-topic", topic.unwrap_or_default()),
        ("sheet-state", words.short(&lang, &state(sheet))),
    ];
    html! {
        dl.facts { @for (label, value) in rows { div { dt { (word(app, label)) } dd { (value) } } } }
    }
}

fn state(sheet: &Sheet) -> String {
    format!("console-state-{}", sheet.kept.case.state.key())
}

fn asked(app: &App, sheet: &Sheet) -> Markup {
    let shared = &sheet.kept.case.shared;
    html! {
        h2 { (word(app, "sheet-question")) }
        p.box lang=(view::tag(&shared.lang)) dir="auto" { (cut(app, &shared.question, QUESTION)) }
    }
}

fn notes(app: &App, sheet: &Sheet) -> Markup {
    let notes = &sheet.plan.notes;
    let until =
        notes.until.map(|day| crate::channel::flat(&app.service.words.date(&Lang::new(LANG), day)));
    html! {
        dl.notes {
            @for (name, text) in notes.sections() {
                div {
                    dt { (word(app, &format!("section-{name}"))) }
                    dd {
                        (cut(app, text, SECTION))
                        @if let Some(until) = until.as_ref().filter(|_| name == "residence") {
                            " " (word(app, "notes-until")) "：" (until)
                        }
                    }
                }
            }
        }
    }
}

fn steps(app: &App, sheet: &Sheet) -> Markup {
    html! {
        h2 { (word(app, "plan")) }
        table {
            thead { tr {
                th scope="col" { (word(app, "sheet-order")) }
                th scope="col" { (word(app, "plan-deadline")) }
                th scope="col" { (word(app, "plan-action")) }
                th scope="col" { (word(app, "sheet-status")) }
                th scope="col" { (word(app, "partner")) }
            } }
            tbody { @for (n, step) in sheet.plan.plan.order().iter().enumerate() {
                (row(app, n + 1, step))
            } }
        }
    }
}

fn row(app: &App, n: usize, step: &Step) -> Markup {
    let deadline = step.deadline.map(|found| found.on.strftime("%Y/%-m/%-d").to_string());
    let legal = step.deadline.is_some_and(|found| found.legal);
    let words = step_words(app, &Lang::new(LANG), step);
    html! {
        tr {
            td { (n) }
            td { (deadline.unwrap_or_default())
                @if legal { " " (word(app, "sheet-legal")) } }
            td lang=(view::tag(&step.lang)) { (cut(app, &words, ACTION)) }
            td { (word(app, &format!("status-{}", step.status.key()))) }
            td { @if let Some(partner) = &step.partner { (partner.name) } }
        }
    }
}

/// Each partner once, of the plan and of the hand-overs, with the state of the latter.
fn partners(app: &App, sheet: &Sheet) -> Markup {
    let mut all: Vec<(&PartnerRef, String)> = Vec::new();
    for kept in &sheet.hand_overs {
        let key = format!("hand-over-{}", kept.hand_over.state.key());
        all.push((&kept.hand_over.partner, word(app, &key)));
    }
    for partner in sheet.plan.plan.order().iter().filter_map(|step| step.partner.as_ref()) {
        if all.iter().all(|(known, _)| known.name != partner.name) {
            all.push((partner, String::new()));
        }
    }
    html! {
        @if !all.is_empty() {
            h2 { (word(app, "partner")) }
            ul { @for (partner, state) in all {
                li { (partner_words(app, partner)) @if !state.is_empty() { "［" (state) "］" } }
            } }
        }
    }
}

fn partner_words(app: &App, partner: &PartnerRef) -> String {
    let languages = app.service.words.partner_languages(partner);
    let hours = app.service.words.partner_hours(&Lang::new("ja"), partner);
    let all = [&partner.name, &partner.phone, &hours, &languages];
    let known: Vec<&str> = all.into_iter().map(String::as_str).filter(|t| !t.is_empty()).collect();
    known.join(" ・ ")
}

/// A receiver in Japanese: the desks that were asked, and the host of the translator, stand in
/// receipts under fixed names.
fn received_by(app: &App, receiver: &str) -> String {
    let Some(rest) = receiver.strip_prefix(RECEIVER) else { return receiver.to_owned() };
    let desks = word(app, "sheet-receiver");
    match rest.rsplit_once(' ') {
        Some((_, host)) => format!("{desks}・{}：{host}", word(app, "sheet-receiver-engine")),
        None => desks,
    }
}

fn consents(app: &App, consents: &[ConsentLine]) -> Markup {
    html! {
        h2 { (word(app, "sheet-consents")) }
        ul { @for (receiver, _, version, given, withdrawn) in consents {
            li {
                (day(app, *given)) " " (received_by(app, receiver)) "（" (word(app, "sheet-version")) " " (version) "）"
                @if let Some(at) = withdrawn { " " (word(app, "sheet-withdrawn")) "：" (day(app, *at)) }
            }
        } }
    }
}
