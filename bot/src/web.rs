//! The web: the residents' chat, its JSON API, the coordinators' console, and what operators watch.
//! Pages are rendered here and work without JavaScript; a little of it makes them live. No page asks
//! any third party for anything, and the policy in the headers enforces that.

mod api;
mod chat;
mod checklist;
mod console;
mod desks;
mod export;
mod failure;
mod health;
mod hsds;
mod language;
mod limits;
mod organiser;
mod partner;
mod sign_in;
mod stream;
mod telegram;
mod view;
mod visit;

use crate::work::Service;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware;
use axum::response::IntoResponse;
use axum::routing::get;
use limits::Limits;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::set_header::SetResponseHeaderLayer;

/// The largest request body in bytes; a message of 2,000 characters fits many times.
const MAX_BODY: usize = 64 * 1024;
/// Nothing but our own scripts, styles and images; no frames, no foreign forms.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// How long requests that are under way may take when the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(2);

/// What every handler gets.
#[derive(Clone)]
struct App {
    service: Arc<Service>,
    limits: Arc<Limits>,
}

/// Serves until Ctrl-C or the signal with which service managers stop a program.
///
/// # Errors
/// When the listener breaks.
pub async fn serve(listener: TcpListener, service: Arc<Service>) -> std::io::Result<()> {
    let serving = axum::serve(listener, router(service)).with_graceful_shutdown(stopped());
    // Pages that listen for news never hang up by themselves.
    let late = async {
        stopped().await;
        tokio::time::sleep(FAREWELL).await;
    };
    tokio::select! {
        result = serving => result,
        () = late => Ok(()),
    }
}

/// Ctrl-C, or the signal with which service managers stop a program.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        _ = interrupt => {}
        () = terminate => {}
    }
}

/// All pages and interfaces.
fn router(service: Arc<Service>) -> Router {
    let limits = Arc::new(Limits::new(service.settings.messages_per_minute));
    let telegram = telegram::routes(service.settings.telegram_webhook.as_deref());
    let app = App { service, limits };
    let routes = Router::new()
        .merge(chat::routes())
        .merge(api::routes())
        .merge(checklist::routes())
        .merge(export::routes())
        .merge(sign_in::routes())
        .merge(partner::routes())
        .merge(organiser::routes())
        .merge(console::routes())
        .merge(desks::routes())
        .merge(health::routes())
        .merge(hsds::routes())
        .merge(telegram)
        .route("/assets/style.css", get(|| asset("text/css", include_str!("web/assets/style.css"))))
        .route("/assets/sheet.css", get(|| asset("text/css", include_str!("web/assets/sheet.css"))))
        .route(
            "/assets/chat.js",
            get(|| asset("text/javascript", include_str!("web/assets/chat.js"))),
        )
        .route(
            "/assets/console.js",
            get(|| asset("text/javascript", include_str!("web/assets/console.js"))),
        )
        .route(
            "/assets/icon.svg",
            get(|| asset("image/svg+xml", include_str!("web/assets/icon.svg"))),
        )
        .fallback(failure::not_found)
        .layer(middleware::from_fn(limits::same_site))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(app);
    headers(routes)
}

fn headers(routes: Router) -> Router {
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    let routes = fixed.into_iter().fold(routes, |routes, (name, value)| {
        routes.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    });
    let private = HeaderValue::from_static("no-store");
    routes.layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, private))
}

async fn asset(kind: &'static str, content: &'static str) -> impl IntoResponse {
    let kind = format!("{kind}; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache".to_owned())], content)
}
