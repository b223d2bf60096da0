//! A person's own data as a file: the answer with the file, and the link of the messengers that works
//! once. Opening the link shows a page with a button and uses nothing up, for messengers look at links
//! before people do.

use super::App;
use super::failure::Failure;
use super::language::preferred;
use super::view::{error_page, plain_page};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;
use serde_json::Value;

pub fn routes() -> Router<App> {
    Router::new().route("/mydata/{code}", get(show).post(fetch))
}

/// An export as a file to keep.
pub fn file(export: &Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"tsunagu.json\""),
    ];
    // Objects of strings and numbers always serialise.
    (headers, serde_json::to_string_pretty(export).unwrap_or_default()).into_response()
}

async fn show(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if !app.service.export_link_works(&code).await? {
        return Ok(gone(&app, &headers));
    }
    let lang = preferred(&app, &headers);
    let words = &app.service.words;
    let content = html! {
        p { (words.short(&lang, "mydata-page")) }
        form method="post" {
            button.primary type="submit" { (words.short(&lang, "mydata-file")) }
        }
    };
    Ok(plain_page(&app, &lang, &words.short(&lang, "mydata-title"), &content).into_response())
}

async fn fetch(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    match app.service.export_by_link(&code).await? {
        Some(export) => Ok(file(&export)),
        None => Ok(gone(&app, &headers)),
    }
}

fn gone(app: &App, headers: &HeaderMap) -> Response {
    let lang = preferred(app, headers);
    let sentence = app.service.words.short(&lang, "mydata-link-gone");
    (StatusCode::GONE, error_page(app, &lang, &sentence)).into_response()
}
