//! How the directory's API answers: open to pages of every site, kept by caches for five minutes, told
//! apart by a tag of its content, and with an error that names the parameter.

use crate::web::App;
use crate::web::failure::Failure;
use crate::web::language::preferred;
use crate::work::sign_in::hash;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use referral::directory::query::Fault;
use serde_json::{Value, json};

/// Nothing here is anybody's secret, and five minutes are soon enough for a partner who left.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=300");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const NDJSON: HeaderValue = HeaderValue::from_static("application/x-ndjson");
const EVERYBODY: HeaderValue = HeaderValue::from_static("*");

/// An object as text.
pub fn body(value: &Value) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| Failure::Server(error.to_string()))
}

/// An answer, or only that nothing changed since the one with the same tag.
pub fn reply(headers: &HeaderMap, body: Result<String, Failure>) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(failure) => return failure.into_response(),
    };
    let tag = format!("\"{}\"", &hash(&body)[..32]);
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
    let mut response =
        if same { StatusCode::NOT_MODIFIED.into_response() } else { body.into_response() };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    open(response, JSON)
}

/// One object a line.
pub fn lines(items: &[Value]) -> Response {
    let text: String = items.iter().map(|item| format!("{item}\n")).collect();
    open(text.into_response(), NDJSON)
}

/// There is no such thing.
pub fn missing(app: &App, headers: &HeaderMap) -> Response {
    let mut response = Failure::NotFound.json(app, headers);
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
    response
}

/// Every parameter that is wrong, with a sentence.
pub fn wrong(app: &App, headers: &HeaderMap, faults: &[(String, Fault)]) -> Response {
    let lang = preferred(app, headers);
    let one = |(parameter, fault): &(String, Fault)| {
        let args = [("parameter", FluentValue::from(parameter.as_str()))];
        let key = format!("hsds-fault-{}", fault.key());
        let message = app.service.words.plain(&lang, &key, &args);
        json!({ "parameter": parameter, "code": fault.key(), "message": message })
    };
    let errors: Vec<Value> = faults.iter().map(one).collect();
    let mut response = json!({ "errors": errors }).to_string().into_response();
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, JSON);
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
    response
}

fn open(mut response: Response, kind: HeaderValue) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, CACHE);
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
    response
}
