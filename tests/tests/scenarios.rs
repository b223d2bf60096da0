//! The days of a desk, as told in `tests/scenarios`, on both databases. One test plays all files one
//! after the other, for they share one clock.
#![allow(clippy::unwrap_used)]

use system::scenario::Scenario;
use system::{World, databases};

#[tokio::test(flavor = "multi_thread")]
async fn days_of_a_desk() {
    for scenario in Scenario::all("desk") {
        for url in databases().await {
            scenario.play(&World::start(&url).await).await;
        }
    }
}
