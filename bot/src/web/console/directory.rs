//! The partners in the console: a list with filter and search, a card for each, its way from a
//! candidate to an agreement, and what is asked for without anybody who does it.

mod card;
mod form;
mod lists;

use super::{Key, Me, guard, page};
use crate::store::cases::Actor;
use crate::store::directory as kept;
use crate::store::new_id;
use crate::web::App;
use crate::web::failure::Failure;
use crate::work::directory::{PartnerError, name_id};
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use form::Draft;
use jiff::ToSpan;
use jiff::civil::Date;
use referral::certificate::japan_day;
use referral::directory::agreement::{MOVES, Refusal, Step};
use referral::directory::{Organization, Partner, REVIEW_MONTHS};
use serde::Deserialize;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/console/partners", get(list).post(propose))
        .route("/console/partners/new", get(blank))
        .route("/console/partners/gaps", get(gaps))
        .route("/console/partners/{id}", get(show))
        .route("/console/partners/{id}/edit", get(edit).post(save))
        .route("/console/partners/{id}/step", post(step))
        .route("/console/partners/{id}/check", post(check))
}

impl From<PartnerError> for Failure {
    fn from(error: PartnerError) -> Failure {
        match error {
            PartnerError::Unknown => Failure::NotFound,
            PartnerError::Store(error) => error.into(),
            // Refusals are shown on the card.
            PartnerError::Refused(_) | PartnerError::Changed => Failure::BadRequest,
        }
    }
}

async fn list(State(app): State<App>, me: Me, Query(asked): Query<lists::Asked>) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let directory = kept::all(&mut tx).await?;
        drop(tx);
        Ok(lists::partners(&app, &me, &directory, &asked).into_response())
    };
    page(&app, &me, result.await)
}

async fn gaps(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let gaps = app.service.partner_gaps().await?;
        Ok(lists::gaps(&app, &me, &gaps).into_response())
    };
    page(&app, &me, result.await)
}

async fn show(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = show_with(&app, &me, &id, None).await;
    page(&app, &me, result)
}

/// The card, with the words for what was not done.
async fn show_with(
    app: &App,
    me: &Me,
    id: &str,
    refused: Option<&str>,
) -> Result<Response, Failure> {
    let mut tx = app.service.store.read().await?;
    let (partner, organization) = kept::one(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    let changes = kept::changes(&mut tx, id).await?;
    drop(tx);
    Ok(card::show(app, me, &partner, &organization, &changes, refused).into_response())
}

async fn blank(State(app): State<App>, me: Me) -> Response {
    form::show(&app, &me, &Draft::default(), "/console/partners", &[]).into_response()
}

async fn edit(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let mut tx = app.service.store.read().await?;
        let (partner, organization) = kept::one(&mut tx, &id).await?.ok_or(Failure::NotFound)?;
        let draft = Draft::of(&partner, &organization);
        let action = format!("/console/partners/{id}/edit");
        Ok(form::show(&app, &me, &draft, &action, &[]).into_response())
    };
    page(&app, &me, result.await)
}

async fn propose(
    State(app): State<App>,
    me: Me,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let draft = Draft::read(&fields);
    let result = async {
        guard(&me, &draft.form_key)?;
        let card = match draft.card(&app.service.library) {
            Ok(card) => card,
            Err(faults) => {
                let form = form::show(&app, &me, &draft, "/console/partners", &faults);
                return Ok(form.into_response());
            }
        };
        let organization = organization(&draft);
        let id = new_id();
        let partner = Partner { id: id.clone(), organization: organization.id.clone(), ..card };
        app.service.propose_partner(&actor(&me), &organization, &partner).await?;
        Ok(Redirect::to(&format!("/console/partners/{id}")).into_response())
    };
    page(&app, &me, result.await)
}

/// Two proposals with the same name of an organisation mean the same one.
fn organization(draft: &Draft) -> Organization {
    let name = draft.organization.clone();
    Organization {
        id: name_id(&format!("organization:{name}")),
        description: name.clone(),
        name,
        ..Organization::default()
    }
}

async fn save(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let draft = Draft::read(&fields);
    let result = async {
        guard(&me, &draft.form_key)?;
        let mut tx = app.service.store.read().await?;
        let (known, _) = kept::one(&mut tx, &id).await?.ok_or(Failure::NotFound)?;
        drop(tx);
        match draft.card(&app.service.library) {
            Ok(card) => {
                let done =
                    app.service.edit_partner(&actor(&me), &id, form::over(known, card)).await;
                after(&app, &me, &id, done).await
            }
            Err(faults) => {
                let action = format!("/console/partners/{id}/edit");
                Ok(form::show(&app, &me, &draft, &action, &faults).into_response())
            }
        }
    };
    page(&app, &me, result.await)
}

#[derive(Deserialize)]
struct Stepping {
    #[serde(flatten)]
    key: Key,
    #[serde(default)]
    step: String,
}

async fn step(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Stepping>,
) -> Response {
    let result = async {
        guard(&me, &form.key.form_key)?;
        let step = MOVES.into_iter().find(|step| step.key() == form.step);
        let step = step.ok_or(Failure::BadRequest)?;
        let done = app.service.step_partner(&actor(&me), &id, step).await;
        after(&app, &me, &id, done).await
    };
    page(&app, &me, result.await)
}

#[derive(Deserialize)]
struct Checking {
    #[serde(flatten)]
    key: Key,
    #[serde(default)]
    review: String,
}

/// Marks what the card says as checked today.
async fn check(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Checking>,
) -> Response {
    let result = async {
        guard(&me, &form.key.form_key)?;
        let today = japan_day(app.service.now());
        let review = match form.review.trim() {
            "" => today.saturating_add(REVIEW_MONTHS.months()),
            day => day.parse::<Date>().map_err(|_| Failure::BadRequest)?,
        };
        let step = Step::Check { on: today, review };
        let done = app.service.step_partner(&actor(&me), &id, step).await;
        after(&app, &me, &id, done).await
    };
    page(&app, &me, result.await)
}

/// The card after a change, or the card with why there was none.
async fn after(
    app: &App,
    me: &Me,
    id: &str,
    done: Result<(), PartnerError>,
) -> Result<Response, Failure> {
    let refused = match done {
        Ok(()) => return Ok(Redirect::to(&format!("/console/partners/{id}")).into_response()),
        Err(PartnerError::Refused(refusal)) => refusal.key(),
        Err(PartnerError::Changed) => Refusal::NotNow.key(),
        Err(error) => return Err(error.into()),
    };
    let sentence = app.service.words.short(&me.lang, &format!("console-partner-refused-{refused}"));
    show_with(app, me, id, Some(&sentence)).await
}

fn actor(me: &Me) -> Actor {
    Actor::Coordinator(me.coordinator.id.clone())
}
