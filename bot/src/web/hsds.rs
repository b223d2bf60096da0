//! The partner directory for other programs: the HSDS 3.0 API below `/hsds/`, read only and open to
//! everybody. It holds partners that agreed and our own desks that agreed to be published, in the
//! profile that `/hsds/` names. A parameter that is not understood is told, never passed over.

mod answer;
mod describe;

use super::App;
use super::failure::Failure;
use crate::words::REFERENCE;
use crate::work::directory::name_id;
use answer::{body, lines, missing, reply, wrong};
use axum::extract::{Path, Query as Asked, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use knowledge::lang::Lang;
use referral::directory::export::PROFILE;
use referral::directory::query::{Query, parse};
use referral::directory::{Directory, Nested, Partner, Rows, nested};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};

type Pairs = Vec<(String, String)>;

/// The tables with an address of their own: the address, the table, its parameters.
const LISTS: [(&str, &str, &[&str]); 5] = [
    (
        "services",
        "service",
        &[
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "postcode",
            "proximity",
            "minimal",
            "full",
        ],
    ),
    (
        "organizations",
        "organization",
        &["search", "page", "per_page", "format", "full", "full_service"],
    ),
    (
        "service_at_locations",
        "service_at_location",
        &[
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "postcode",
            "proximity",
            "full",
        ],
    ),
    ("taxonomies", "taxonomy", &["search", "page", "per_page", "format"]),
    (
        "taxonomy_terms",
        "taxonomy_term",
        &["search", "page", "per_page", "format", "taxonomy_id", "parent_id", "top_only"],
    ),
];

pub fn routes() -> Router<App> {
    Router::new()
        .route("/hsds", get(root))
        .route("/hsds/", get(root))
        .route("/hsds/openapi.json", get(openapi))
        .route("/hsds/profile/{file}", get(profile))
        .route("/hsds/{table}", get(list))
        .route("/hsds/{table}/{id}", get(one))
        .layer(Extension(Shelf::default()))
}

async fn root(State(app): State<App>, headers: HeaderMap) -> Response {
    let base = app.service.settings.base_url();
    let about = json!({
        "version": "3.0",
        "profile": format!("{base}/hsds/profile/README.md"),
        "openapi_url": format!("{base}/hsds/openapi.json"),
    });
    reply(&headers, body(&about))
}

async fn openapi(State(app): State<App>, headers: HeaderMap) -> Response {
    reply(&headers, body(&describe::openapi(&app.service.settings.base_url(), &LISTS)))
}

async fn profile(State(app): State<App>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    match PROFILE.iter().find(|(name, _)| *name == file) {
        Some((name, text)) => {
            let markdown = "text/markdown; charset=utf-8";
            let kind = if name.ends_with(".md") { markdown } else { "application/json" };
            let mut response = reply(&headers, Ok((*text).to_owned()));
            response
                .headers_mut()
                .insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
            response
        }
        None => missing(&app, &headers),
    }
}

/// What the answers are made of; computing it costs much more than looking things up in it, so the
/// last one is kept for as long as the directory is the same.
struct Found {
    directory: Directory,
    rows: Rows,
}

/// The last answers' ground.
type Shelf = Arc<Mutex<Option<Arc<Found>>>>;

async fn found(app: &App, shelf: &Shelf) -> Result<Arc<Found>, Failure> {
    let directory = app.service.public_directory().await?;
    // A holder that panicked left a whole value or none: it is set at once.
    let mut last = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(same) = last.as_ref().filter(|last| last.directory == directory) {
        return Ok(Arc::clone(same));
    }
    let rows = app.service.directory_rows(&directory, &Lang::new(REFERENCE));
    let found = Arc::new(Found { directory, rows });
    *last = Some(Arc::clone(&found));
    Ok(found)
}

async fn list(
    State(app): State<App>,
    Extension(shelf): Extension<Shelf>,
    Path(table): Path<String>,
    Asked(pairs): Asked<Pairs>,
    headers: HeaderMap,
) -> Response {
    let Some((_, table, allowed)) = LISTS.iter().find(|(path, ..)| *path == table) else {
        return missing(&app, &headers);
    };
    let query = match parse(&pairs, allowed) {
        Ok(query) => query,
        Err(faults) => return wrong(&app, &headers, &faults),
    };
    match found(&app, &shelf).await {
        Ok(found) => {
            let items = items(&found, table, &query);
            if query.ndjson { lines(&items) } else { reply(&headers, body(&query.page(items))) }
        }
        Err(failure) => failure.json(&app, &headers),
    }
}

async fn one(
    State(app): State<App>,
    Extension(shelf): Extension<Shelf>,
    Path((table, id)): Path<(String, String)>,
    Asked(pairs): Asked<Pairs>,
    headers: HeaderMap,
) -> Response {
    let Some((_, table, _)) = LISTS.iter().find(|(path, ..)| *path == table) else {
        return missing(&app, &headers);
    };
    let allowed: &[&str] = if *table == "organization" { &["full_service"] } else { &[] };
    let query = match parse(&pairs, allowed) {
        Ok(query) => query,
        Err(faults) => return wrong(&app, &headers, &faults),
    };
    let found = match found(&app, &shelf).await {
        Ok(found) => found,
        Err(failure) => return failure.json(&app, &headers),
    };
    match whole(&nested(&found.rows), table, &id.to_ascii_lowercase(), &query) {
        Some(object) => reply(&headers, body(&object)),
        None => missing(&app, &headers),
    }
}

/// An object with everything that belongs to it.
fn whole(nested: &Nested, table: &str, id: &str, query: &Query) -> Option<Value> {
    let mut object = nested.full(table, id)?;
    match table {
        "organization" => {
            object["services"] = nested.services_of(id, query.full_service).into();
        }
        "service_at_location" => {
            let service = object["service_id"].as_str().and_then(|id| nested.flat("service", id));
            object["service"] = service.unwrap_or(Value::Null);
        }
        _ => {}
    }
    Some(object)
}

/// The entries of a list that are asked for.
fn items(found: &Found, table: &str, query: &Query) -> Vec<Value> {
    let nested = nested(&found.rows);
    let ids = match table {
        "service" => services(found, query),
        "service_at_location" => places(found, &nested, query),
        "organization" => organizations(found, query),
        _ => terms(&nested, table, query),
    };
    let item = |id: &String| {
        if query.minimal {
            let plain = nested.plain(table, id)?;
            Some(json!({ "id": plain["id"], "last_modified": plain["last_modified"] }))
        } else if query.full || query.full_service {
            whole(&nested, table, id, query)
        } else if table == "organization" {
            nested.plain(table, id)
        } else {
            nested.flat(table, id)
        }
    };
    ids.iter().filter_map(item).collect()
}

fn wanted<'a>(found: &'a Found, query: &Query) -> Vec<&'a Partner> {
    let all = found.directory.partners.iter();
    all.filter(|partner| query.wants(&found.directory, partner, name_id)).collect()
}

fn services(found: &Found, query: &Query) -> Vec<String> {
    wanted(found, query).into_iter().map(|partner| partner.id.clone()).collect()
}

fn places(found: &Found, nested: &Nested, query: &Query) -> Vec<String> {
    let mut ids = Vec::new();
    for partner in wanted(found, query) {
        for location in partner.locations.iter().filter(|location| query.near(location)) {
            ids.extend(nested.link(&partner.id, &location.id).map(str::to_owned));
        }
    }
    ids
}

fn organizations(found: &Found, query: &Query) -> Vec<String> {
    let all = found.directory.organizations.iter();
    let asked = all.filter(|organization| {
        let other = organization.alternate_name.as_deref().unwrap_or_default();
        query.mentions(&[&organization.name, other, &organization.description])
    });
    asked.map(|organization| organization.id.clone()).collect()
}

/// Taxonomies and their terms. No term lies below another, so nobody has a parent.
fn terms(nested: &Nested, table: &str, query: &Query) -> Vec<String> {
    let ids = nested.ids(table).into_iter();
    let asked = ids.filter(|id| {
        let object = nested.plain(table, id).unwrap_or_default();
        let text = |key: &str| object[key].as_str().unwrap_or_default();
        let group = |wanted: &String| text("taxonomy_id") == wanted;
        query.mentions(&[text("name"), text("code"), text("description")])
            && query.taxonomy_id.as_ref().is_none_or(group)
            && query.parent_id.is_none()
    });
    asked.map(str::to_owned).collect()
}
