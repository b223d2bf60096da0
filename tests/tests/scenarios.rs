//! The days of a desk and the stories of people who learn before there is trouble, as told in
//! `tests/scenarios`, on both databases. They are played one after the other, for they share one clock.
#![allow(clippy::unwrap_used)]

use knowledge::files::Files;
use system::scenario::Scenario;
use system::{World, databases};
use tokio::sync::Mutex;

static CLOCK: Mutex<()> = Mutex::const_new(());

async fn play(folder: &str) {
    let _clock = CLOCK.lock().await;
    for scenario in Scenario::all(folder) {
        for url in databases().await {
            scenario.play(&World::start(&url).await).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn days_of_a_desk() {
    play("desk").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stories_of_the_tracks() {
    play("orientation").await;
}

#[test]
fn every_track_has_a_story_that_walks_it_to_its_end() {
    let stories = Scenario::all("orientation");
    let files = Files::embedded();
    let tracks = files
        .below("orientation/tracks/", ".toml")
        .filter_map(|(path, _)| path.strip_prefix("orientation/tracks/")?.strip_suffix(".toml"));
    let mut without = Vec::new();
    for track in tracks {
        let begins = format!(" presses track:{track}");
        let told = stories.iter().any(|story| {
            story.has_line(|line| line.ends_with(&begins))
                && story.has_line(|line| line.ends_with(" walks on to the end"))
        });
        if !told {
            without.push(track);
        }
    }
    assert!(without.is_empty(), "no file in tests/scenarios/orientation tells of {without:?}");
}
