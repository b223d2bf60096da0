//! The page of a checklist behind its link: to read, to print, as one PDF page and as a calendar
//! file. It is in the person's language, names nobody, and is kept by no cache and no search engine.
//! A link that is unknown and one whose time is over look the same, and both show a way on.

use super::App;
use super::failure::Failure;
use super::language::preferred;
use super::view::{plain_page, spans};
use crate::channel::{Phone, Span};
use crate::words::{Deadline, Item, Sheet};
use crate::work::checklist::Opened;
use crate::work::sign_in::hash;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use knowledge::lang::Lang;
use maud::{Markup, html};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/checklist/{token}", get(show))
        .route("/checklist/{token}/checklist.pdf", get(pdf))
        .route("/checklist/{token}/checklist.ics", get(calendar))
}

type Asked = (State<App>, Path<String>, HeaderMap);

async fn show(State(app): State<App>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    let result = opened(&app, &token).await.map(|found| match found {
        Some(Opened { sheet: Some(sheet), lang, .. }) => {
            content(&app, &lang, &token, &sheet).into_response()
        }
        Some(Opened { lang, .. }) => none_yet(&app, &lang),
        None => gone(&app, &preferred(&app, &headers)),
    });
    hidden(result.unwrap_or_else(|failure| failure.page(&app, &preferred(&app, &headers))))
}

async fn pdf(State(app): State<App>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    let asked = (State(app), Path(token), headers);
    file(asked, async |app, opened, sheet| match app.service.checklist_paper(sheet).await {
        Ok(bytes) => named(bytes, "application/pdf", "checklist.pdf"),
        Err(error) => {
            tracing::warn!(%error, "a checklist could not be printed");
            let sentence = app.service.words.short(&opened.lang, "checklist-pdf-fails");
            let page = super::view::error_page(app, &opened.lang, &sentence);
            (StatusCode::INTERNAL_SERVER_ERROR, page).into_response()
        }
    })
    .await
}

async fn calendar(state: State<App>, path: Path<String>, headers: HeaderMap) -> Response {
    file((state, path, headers), async |app, opened, sheet| {
        let file = app.service.checklist_calendar(&sheet, &opened.mark);
        named(file.into_bytes(), "text/calendar; charset=utf-8", "checklist.ics")
    })
    .await
}

/// What is made of a list behind a link; the page itself when there is none.
async fn file(asked: Asked, made: impl AsyncFnOnce(&App, &Opened, Sheet) -> Response) -> Response {
    let (State(app), Path(token), headers) = asked;
    let response = match opened(&app, &token).await {
        Ok(Some(mut found)) => match found.sheet.take() {
            Some(sheet) => made(&app, &found, sheet).await,
            None => none_yet(&app, &found.lang),
        },
        Ok(None) => gone(&app, &preferred(&app, &headers)),
        Err(failure) => failure.page(&app, &preferred(&app, &headers)),
    };
    hidden(response)
}

async fn opened(app: &App, token: &str) -> Result<Option<Opened>, Failure> {
    app.limits.link()?;
    app.limits.message(&format!("checklist-{}", hash(token)))?;
    Ok(app.service.checklist(token).await?)
}

fn named(bytes: Vec<u8>, kind: &'static str, name: &'static str) -> Response {
    let disposition = format!("inline; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}

/// No cache and no search engine keeps it.
fn hidden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}

fn gone(app: &App, lang: &Lang) -> Response {
    (StatusCode::NOT_FOUND, notice(app, lang, "checklist-gone-title", "checklist-gone"))
        .into_response()
}

fn none_yet(app: &App, lang: &Lang) -> Response {
    notice(app, lang, "checklist-title", "checklist-not-yet").into_response()
}

fn notice(app: &App, lang: &Lang, title: &str, sentence: &str) -> Markup {
    let words = &app.service.words;
    let content = html! {
        p role="status" { (spans(&words.spans(lang, sentence, &[]))) }
        p { a.button href="/" { (spans(&words.spans(lang, "checklist-chat", &[]))) } }
    };
    plain_page(app, lang, &words.short(lang, title), &content)
}

fn content(app: &App, lang: &Lang, token: &str, sheet: &Sheet) -> Markup {
    let said = |key: &str| spans(&app.service.words.spans(lang, key, &[]));
    let (dated, undated): (Vec<&Item>, Vec<&Item>) =
        sheet.open.iter().partition(|item| item.dated());
    let done: Vec<&Item> = sheet.done.iter().collect();
    let inner = html! {
        p { @if !sheet.track.is_empty() { strong { (spans(&sheet.track)) } " · " } (spans(&sheet.made)) }
        @if sheet.open.is_empty() { p role="status" { (said("checklist-all-done")) } }
        @else { p { (said("checklist-intro")) } }
        @if sheet.overdue() { p.hint { (said("checklist-overdue-hint")) } }
        @if sheet.days_missing { p.hint { (said("checklist-days-missing")) } }
        (ways(lang, app, token))
        (list(app, lang, "checklist-dated", &dated, false))
        (list(app, lang, "checklist-undated", &undated, false))
        (list(app, lang, "checklist-finished", &done, true))
        h2 { (said("checklist-person")) }
        ul.plain { @for phone in &sheet.contacts { li { (contact(phone)) } } }
        p.source { (spans(&sheet.source)) }
    };
    plain_page(app, lang, &app.service.words.short(lang, "checklist-title"), &inner)
}

/// To paper, to the calendar, back to the chat.
fn ways(lang: &Lang, app: &App, token: &str) -> Markup {
    let said = |key: &str| spans(&app.service.words.spans(lang, key, &[]));
    html! {
        ul.ways {
            li { a href={ "/checklist/" (token) "/checklist.pdf" } { (said("checklist-pdf")) } }
            li { a href={ "/checklist/" (token) "/checklist.ics" } { (said("checklist-calendar")) } }
            li { a href="/" { (said("checklist-chat")) } }
        }
    }
}

fn list(app: &App, lang: &Lang, heading: &str, items: &[&Item], done: bool) -> Markup {
    let said = |key: &str| app.service.words.spans(lang, key, &[]);
    html! {
        @if !items.is_empty() {
            h2 { (spans(&said(heading))) }
            ul.checklist {
                @for item in items {
                    li.done[done] {
                        h3 { (spans(&item.title)) }
                        @if !item.days.is_empty() {
                            ul.days { @for day in &item.days { li { (deadline(&said, day)) } } }
                        }
                        @if done { p { span.tag { (spans(&said("checklist-done"))) } } }
                        @if !item.first.is_empty() { p { (spans(&item.first)) } }
                    }
                }
            }
        }
    }
}

fn deadline(said: &dyn Fn(&str) -> Vec<Span>, day: &Deadline) -> Markup {
    html! {
        @if let Some(on) = day.on { time datetime=(on) { strong { (spans(&day.by)) } } ": " }
        (spans(&day.text)) " "
        @if day.legal { span.tag.legal { (spans(&said("checklist-legal"))) } " " }
        @if day.overdue { span.tag.late { (spans(&said("checklist-overdue"))) } }
        @if !day.unconfirmed.is_empty() { br; span.small { (spans(&day.unconfirmed)) } }
    }
}

fn contact(phone: &Phone) -> Markup {
    let number = phone.number.replace('-', "").replace('#', "%23");
    html! {
        (spans(&phone.name)) ": "
        a href={ "tel:" (number) } aria-label=(phone.call) { (phone.number) }
        @for detail in [&phone.hours, &phone.languages].into_iter().flatten() {
            br; span.small { (spans(detail)) }
        }
    }
}
