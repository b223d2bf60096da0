//! What operators watch: is it alive, is it ready, and how much waits. The metrics hold counts and
//! ages only, never a name or a word.

use super::App;
use crate::channel::{DISCORD, TELEGRAM, TERMINAL, WEB};
use crate::store::outbox::LANES;
use crate::store::{Stored, backlog};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use referral::Millis;
use std::sync::LazyLock;

/// The recorder of this process; without one (a second start in the same process) nothing is kept.
static METRICS: LazyLock<Option<PrometheusHandle>> =
    LazyLock::new(|| PrometheusBuilder::new().install_recorder().ok());

pub fn routes() -> Router<App> {
    LazyLock::force(&METRICS);
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match look(&app).await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database is out of reach\n")
        }
    }
}

async fn metrics(State(app): State<App>) -> String {
    if let Err(error) = look(&app).await {
        tracing::error!(%error, "could not measure what waits");
    }
    METRICS.as_ref().map(PrometheusHandle::render).unwrap_or_default()
}

/// Reads what waits into the gauges. What was there before and is gone now is set to zero.
async fn look(app: &App) -> Stored<()> {
    let mut tx = app.service.store.read().await?;
    let waiting = backlog::incoming(&mut tx).await?;
    let failed = backlog::failed(&mut tx).await?;
    let outgoing = backlog::outgoing(&mut tx).await?;
    let now = app.service.now();
    let age = |since: Millis| (now - since).max(0) as f64 / 1_000.0;
    for channel in [WEB, TERMINAL, TELEGRAM, DISCORD] {
        let found = waiting.iter().find(|(platform, ..)| platform == channel);
        let (count, oldest) = found.map_or((0, 0.0), |(_, count, since)| (*count, age(*since)));
        metrics::gauge!("tsunagu_inbox_waiting", "channel" => channel).set(count as f64);
        metrics::gauge!("tsunagu_inbox_oldest_seconds", "channel" => channel).set(oldest);
        for (lane, name) in LANES {
            let of = |wanted: &[&str]| {
                let rows = outgoing.iter().filter(|(platform, row_lane, state, ..)| {
                    platform == channel && *row_lane == lane && wanted.contains(&state.as_str())
                });
                rows.fold((0, 0.0_f64), |(sum, oldest), (.., count, since)| {
                    (sum + count, oldest.max(age(*since)))
                })
            };
            let (waiting, oldest) = of(&["waiting", "sending"]);
            let (given_up, _) = of(&["given_up"]);
            metrics::gauge!("tsunagu_outbox_waiting", "channel" => channel, "lane" => name)
                .set(waiting as f64);
            metrics::gauge!("tsunagu_outbox_oldest_seconds", "channel" => channel, "lane" => name)
                .set(oldest);
            metrics::gauge!("tsunagu_outbox_given_up", "channel" => channel, "lane" => name)
                .set(given_up as f64);
        }
    }
    metrics::gauge!("tsunagu_inbox_failed").set(failed as f64);
    Ok(())
}
