//! What operators watch: is it alive, is it ready, and how much waits. The metrics hold counts and
//! ages only, never a name or a word.

use super::App;
use crate::store::{Stored, inbox, outbox};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
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
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database is out of reach\n",
            )
        }
    }
}

async fn metrics(State(app): State<App>) -> String {
    if let Err(error) = look(&app).await {
        tracing::error!(%error, "could not measure what waits");
    }
    METRICS
        .as_ref()
        .map(PrometheusHandle::render)
        .unwrap_or_default()
}

/// Reads what waits into the gauges.
async fn look(app: &App) -> Stored<()> {
    let mut tx = app.service.store.read().await?;
    let (waiting, oldest, failed) = inbox::backlog(&mut tx).await?;
    let (outgoing, given_up) = outbox::counts(&mut tx).await?;
    let age = oldest.map_or(0, |since| (app.service.now() - since).max(0));
    metrics::gauge!("tsunagu_inbox_waiting").set(waiting as f64);
    metrics::gauge!("tsunagu_inbox_oldest_seconds").set(age as f64 / 1000.0);
    metrics::gauge!("tsunagu_inbox_failed").set(failed as f64);
    metrics::gauge!("tsunagu_outbox_waiting").set(outgoing as f64);
    metrics::gauge!("tsunagu_outbox_given_up").set(given_up as f64);
    Ok(())
}
