//! QR codes and posters of an organiser's own campaigns. What cannot be printed is refused with the
//! reason: a language without content, a sign that no font has, too much text for a page.

use super::{App, Me, page};
use crate::engine::campaign::Campaign;
use crate::paper::PaperError;
use crate::paper::qr::Code;
use crate::web::view::error_page;
use crate::work::posters::Refused;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use fluent::FluentValue;
use serde::Deserialize;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/organiser/campaigns/{id}/qr.svg", get(svg))
        .route("/organiser/campaigns/{id}/qr.png", get(png))
        .route("/organiser/campaigns/{id}/poster.pdf", get(pdf))
}

#[derive(Deserialize)]
struct Wanted {
    /// Codes of languages with commas between.
    #[serde(default)]
    lang: String,
}

type Asked = (Path<String>, Query<Wanted>);

async fn svg(State(app): State<App>, me: Me, asked: Asked) -> Response {
    let title = app.service.words.short(&me.lang, "console-paper-code");
    let made = async |campaign: &Campaign, lang: &str| {
        code(&app, campaign, lang).map(|code| code.svg(&title).into_bytes())
    };
    file(&app, &me, asked, "image/svg+xml", made).await
}

async fn png(State(app): State<App>, me: Me, asked: Asked) -> Response {
    let made = async |campaign: &Campaign, lang: &str| Ok(code(&app, campaign, lang)?.png()?);
    file(&app, &me, asked, "image/png", made).await
}

async fn pdf(State(app): State<App>, me: Me, asked: Asked) -> Response {
    let made = async |campaign: &Campaign, lang: &str| {
        let langs = app.service.poster_languages(campaign, lang)?;
        app.service.poster(campaign, &me.kept.organiser.name, &langs).await
    };
    file(&app, &me, asked, "application/pdf", made).await
}

/// What is made of an organiser's own campaign for the languages that were asked for.
async fn file(
    app: &App,
    me: &Me,
    (Path(id), Query(wanted)): Asked,
    kind: &'static str,
    made: impl AsyncFnOnce(&Campaign, &str) -> Result<Vec<u8>, Refused>,
) -> Response {
    match me.campaign(app, &id).await {
        Ok(campaign) => answer(app, me, made(&campaign, &wanted.lang).await, kind),
        Err(failure) => page(app, me, Err(failure)),
    }
}

/// The code of one language, or the one for everybody.
fn code(app: &App, campaign: &Campaign, lang: &str) -> Result<Code, Refused> {
    let langs = match lang {
        "" => Vec::new(),
        asked => app.service.poster_languages(campaign, asked)?,
    };
    Ok(app.service.poster_code(campaign, &langs)?)
}

fn answer(app: &App, me: &Me, file: Result<Vec<u8>, Refused>, kind: &'static str) -> Response {
    match file {
        Ok(file) => ([(header::CONTENT_TYPE, kind)], file).into_response(),
        Err(refused) => {
            tracing::warn!(%refused, "a poster or code was not made");
            let sentence = reason(app, me, &refused);
            let status = match refused {
                Refused::Paper(PaperError::BrokenFont(_) | PaperError::Pdf(_)) => {
                    StatusCode::INTERNAL_SERVER_ERROR
                }
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            (status, error_page(app, &me.lang, &sentence)).into_response()
        }
    }
}

fn reason(app: &App, me: &Me, refused: &Refused) -> String {
    let (key, value) = match refused {
        Refused::NoContent(lang) => ("console-paper-no-content", lang.clone()),
        Refused::HowMany => ("console-paper-how-many", String::new()),
        Refused::Paper(PaperError::NoFont(sign)) => {
            ("console-paper-no-font", format!("{sign} (U+{:04X})", u32::from(*sign)))
        }
        Refused::Paper(PaperError::TooMuch | PaperError::TooLong) => {
            ("console-paper-too-much", String::new())
        }
        Refused::Paper(PaperError::BrokenFont(_) | PaperError::Pdf(_)) => {
            ("console-paper-fails", String::new())
        }
    };
    let args = [("value", FluentValue::from(value))];
    let args =
        if key.ends_with("no-content") || key.ends_with("no-font") { &args[..] } else { &[] };
    app.service.words.plain(&me.lang, key, args)
}
