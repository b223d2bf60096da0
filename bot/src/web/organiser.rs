//! The organisers' pages: employers, schools and cities make links and posters there and see how
//! far people got, never who. Every page needs an organiser's session, every form carries its key.

mod campaign;
mod form;
mod frame;
mod home;
mod numbers;
mod poster;
mod roster;
mod sign_in;
mod visits;

use super::App;
use super::failure::Failure;
use super::sign_in::guarded;
use crate::engine::campaign::Campaign;
use crate::store::organisers::{KeptOrganiser, Session};
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use knowledge::lang::Lang;

/// The cookie of an organiser's session.
const SESSION: &str = "tsunagu_organiser";
/// The languages of these pages.
const LANGUAGES: [&str; 2] = ["ja", "en"];

pub fn routes() -> Router<App> {
    Router::new()
        .route("/organiser", get(home::show))
        .route("/organiser/campaigns/new", get(form::show).post(form::make))
        .route("/organiser/campaigns/{id}", get(campaign::show))
        .route("/organiser/campaigns/{id}/end", post(campaign::end))
        .route("/organiser/campaigns/{id}/numbers.csv", get(numbers::csv))
        .merge(poster::routes())
        .merge(sign_in::routes())
        .merge(visits::routes())
        .merge(roster::routes())
}

/// Which organiser is signed in.
struct Me {
    session: Session,
    token: String,
    kept: KeptOrganiser,
    lang: Lang,
}

impl FromRequestParts<App> for Me {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Me, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        let lang = super::language::preferred(app, &parts.headers);
        me(app, &jar).await.map_err(|failure| failure.page(app, &lang))
    }
}

async fn me(app: &App, jar: &CookieJar) -> Result<Me, Failure> {
    let token = jar.get(SESSION).ok_or(Failure::SignIn)?.value().to_owned();
    let (session, kept) = app.service.organiser_of(&token).await?.ok_or(Failure::SignIn)?;
    let told = kept.organiser.lang.as_str();
    let code = LANGUAGES.into_iter().find(|lang| *lang == told).unwrap_or(LANGUAGES[1]);
    Ok(Me { session, token, kept, lang: Lang::new(code) })
}

impl Me {
    /// The organiser's own campaign with this id. Another's is as if it did not exist.
    async fn campaign(&self, app: &App, id: &str) -> Result<Campaign, Failure> {
        let found = app.service.campaign_of(&self.kept.id, id).await?;
        found.ok_or(Failure::NotFound)
    }
}

/// A failure as a page in the organiser's language.
fn page(app: &App, me: &Me, result: Result<Response, Failure>) -> Response {
    result.unwrap_or_else(|failure| failure.page(app, &me.lang))
}

fn guard(me: &Me, form_key: &str) -> Result<(), Failure> {
    guarded(&me.session.form_key, form_key)
}
