//! The page on which a coordinator plans: the steps in order, the deadlines that an article knows,
//! the four sections of notes, hand-overs to partners, and what cannot be solved alone. Everything
//! is a plain form; only who holds the case gets here.

use super::fields::{Fields, Sent};
use super::parts::{frame, key};
use super::{Me, guard, hand_over, page, step};
use crate::store::hand_overs::KeptHandOver;
use crate::store::plans::KeptPlan;
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::desk::CaseView;
use crate::work::plan::Change;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use referral::assessment::{Assessment, LONGEST};
use referral::issue::Kind;
use referral::plan::{Deadline, PartnerRef, Status, Step};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/cases/{id}/plan", get(show))
        .route("/console/cases/{id}/plan/step", post(put))
        .route("/console/cases/{id}/plan/suggested", post(suggested))
        .route("/console/cases/{id}/plan/show", post(show_to_resident))
        .route("/console/cases/{id}/plan/notes", post(notes))
        .route("/console/cases/{id}/plan/{step}/{what}", post(act))
        .route("/console/cases/{id}/issue", post(issue))
}

/// The parts of the page, in its order.
const PLACES: [(&str, &str); 3] =
    [("hand-overs", "console-hand-over"), ("notes", "console-notes"), ("issue", "console-issue")];

/// The way from the case to its plan.
pub fn link(app: &App, me: &Me, case: &str) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #plan {
            h2 { (word("console-plan")) }
            p.ways {
                a.primary href={ "/console/cases/" (case) "/plan" } { (word("console-plan-open")) } " "
                a href={ "/console/cases/" (case) "/sheet" } { (word("console-sheet")) }
            }
        }
    }
}

async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let coordinator = &me.coordinator.id;
        let view = app.service.case_view(coordinator, &id).await?;
        let plan = app.service.plan_of(coordinator, &id).await?;
        let hand_overs = app.service.hand_overs(coordinator, &id).await?;
        let partners = app.service.partner_choices(coordinator, &id).await?;
        let form = step::Form { plan: &plan, partners: &partners };
        Ok(whole(&app, &me, &view, &form, &hand_overs).into_response())
    };
    page(&app, &me, result.await)
}

fn whole(
    app: &App,
    me: &Me,
    view: &CaseView,
    form: &step::Form,
    hand_overs: &[KeptHandOver],
) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let (case, open) = (&view.kept.case, view.kept.case.state.held());
    let content = html! {
        p {
            a href={ "/console/cases/" (case.id) } { (word("console-back-to-case")) } " · "
            a href={ "/console/cases/" (case.id) "/sheet" } { (word("console-sheet")) }
        }
        h2 { (word("console-plan")) }
        nav.places aria-label=(word("console-places")) {
            @for (place, key) in PLACES { a href={ "#" (place) } { (word(key)) } " " }
        }
        (step::list(app, me, view, form))
        @if open {
            (showing(app, me, view, form.plan))
            (step::suggestions(app, me, view))
            section #new {
                details open[form.plan.plan.steps().is_empty()] {
                    summary { h3 { (word("console-plan-new")) } }
                    (step::form(app, me, view, form, None))
                }
            }
        }
        (hand_over::section(app, me, view, form, hand_overs))
        (notes_form(app, me, view, &form.plan.notes))
        (issue_form(app, me, view))
    };
    frame(app, me, &word("console-plan"), &content)
}

fn showing(app: &App, me: &Me, view: &CaseView, plan: &KeptPlan) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let state = match &plan.shown {
        None => "console-plan-not-shown",
        Some(shown) if *shown == plan.plan => "console-plan-shown",
        Some(_) => "console-plan-changed",
    };
    html! {
        @if !plan.plan.steps().is_empty() {
            p role="status" { (word(state)) }
            form method="post" action={ "/console/cases/" (view.kept.case.id) "/plan/show" } {
                (key(me))
                button.primary[state != "console-plan-shown"] type="submit" { (word("console-plan-show")) }
            }
        }
    }
}

fn notes_form(app: &App, me: &Me, view: &CaseView, notes: &Assessment) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #notes { details open[*notes != Assessment::default()] {
            summary { h2 { (word("console-notes")) } }
            p.small #notes-hint { (word("console-notes-hint")) }
            form method="post" action={ "/console/cases/" (view.kept.case.id) "/plan/notes" } {
                (key(me))
                @for (name, text) in notes.sections() {
                    label for={ "note-" (name) } { (word(&format!("console-section-{name}"))) }
                    textarea id={ "note-" (name) } name=(name) rows="2" maxlength=(LONGEST)
                        aria-describedby="notes-hint" { (text) }
                }
                label for="until" { (word("console-notes-until")) }
                input #until name="until" type="date"
                    value=(notes.until.map(|day| day.to_string()).unwrap_or_default());
                button type="submit" { (word("console-save")) }
            }
        } }
    }
}

fn issue_form(app: &App, me: &Me, view: &CaseView) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        section #issue { details {
            summary { h2 { (word("console-issue")) } }
            p.small #issue-hint { (word("console-issue-hint")) }
            form method="post" action={ "/console/cases/" (view.kept.case.id) "/issue" } {
                (key(me))
                label for="issue-text" { (word("console-issue-text")) }
                textarea #issue-text name="text" rows="2" maxlength="1000"
                    aria-describedby="issue-hint" {}
                p.choices {
                    @for kind in Kind::ALL {
                        button type="submit" name="kind" value=(kind.key()) {
                            (word(&format!("console-issue-{}", kind.key())))
                        } " "
                    }
                }
            }
        } }
    }
}

/// Back to a place on the page of the plan.
pub fn back(id: &str, place: &str) -> Response {
    Redirect::to(&format!("/console/cases/{id}/plan#{place}")).into_response()
}

async fn change(app: &App, me: &Me, id: &str, change: Change) -> Result<Response, Failure> {
    app.service.change_plan(&me.coordinator.id, id, &change).await?;
    Ok(back(id, "steps"))
}

async fn put(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let choices = app.service.partner_choices(&me.coordinator.id, &id).await?;
        change(&app, &me, &id, Change::Put(step_of(&me, &fields, choices)?)).await
    };
    page(&app, &me, result.await)
}

fn step_of(me: &Me, fields: &Fields, choices: Vec<PartnerRef>) -> Result<Step, Failure> {
    let on = fields.day("deadline")?;
    let lang = fields.raw("lang");
    let kept = (!lang.is_empty()).then(|| lang.to_owned());
    Ok(Step {
        id: fields.raw("step").to_owned(),
        field: Some(fields.raw("field").to_owned()).filter(|field| !field.is_empty()),
        action: fields.line("action"),
        lang: kept.unwrap_or_else(|| me.lang.as_str().to_owned()),
        partner: fields.partner(choices),
        deadline: on.map(|on| Deadline { on, legal: fields.ticked("legal") }),
        status: Status::Open,
        after: fields.all("after"),
    })
}

async fn suggested(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let missing = || Failure::Rule("console-field-day".to_owned());
        let from = fields.day("from")?.ok_or_else(missing)?;
        let on = app.service.deadline_by(fields.raw("fact"), from).ok_or(Failure::BadRequest)?;
        let step = Step {
            field: Some(fields.raw("topic").to_owned()),
            lang: me.lang.as_str().to_owned(),
            deadline: Some(Deadline { on, legal: true }),
            ..Step::default()
        };
        change(&app, &me, &id, Change::Put(step)).await
    };
    page(&app, &me, result.await)
}

async fn act(
    State(app): State<App>,
    me: Me,
    Path((id, step, what)): Path<(String, String, String)>,
    form: Sent,
) -> Response {
    let result = async {
        guard(&me, Fields::of(form).key())?;
        let wanted = match what.as_str() {
            "remove" => Change::Remove(step),
            "up" => Change::Shift(step, true),
            "down" => Change::Shift(step, false),
            other => Change::Status(step, Status::from_key(other).ok_or(Failure::NotFound)?),
        };
        change(&app, &me, &id, wanted).await
    };
    page(&app, &me, result.await)
}

async fn show_to_resident(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    form: Sent,
) -> Response {
    let result = async {
        guard(&me, Fields::of(form).key())?;
        app.service.show_plan(&me.coordinator.id, &id).await?;
        Ok(back(&id, "steps"))
    };
    page(&app, &me, result.await)
}

async fn notes(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let notes = Assessment {
            residence: fields.text("residence")?,
            until: fields.day("until")?,
            culture: fields.text("culture")?,
            assessment: fields.text("assessment")?,
            connection: fields.text("connection")?,
        };
        app.service.change_plan(&me.coordinator.id, &id, &Change::Notes(notes)).await?;
        Ok(back(&id, "notes"))
    };
    page(&app, &me, result.await)
}

async fn issue(State(app): State<App>, me: Me, Path(id): Path<String>, form: Sent) -> Response {
    let result = async {
        let fields = Fields::of(form);
        guard(&me, fields.key())?;
        let kind = Kind::from_key(fields.raw("kind")).ok_or(Failure::BadRequest)?;
        let text = fields.text("text")?;
        app.service.tell_issue(&me.coordinator.id, &id, kind, &text).await?;
        Ok(back(&id, "issue"))
    };
    page(&app, &me, result.await)
}
