//! Orientation: the days are right, the lists are for whom they are meant, and mistakes in the files
//! are told. `orientation/calendar.rs` counts days by hand, without the program's calendar, so that
//! every day of five hundred people's lists is computed twice.
#![allow(clippy::unwrap_used)]

#[path = "orientation/calendar.rs"]
mod calendar;
#[path = "orientation/files.rs"]
mod files;
#[path = "orientation/people.rs"]
mod people;
#[path = "orientation/rules.rs"]
mod rules;

use knowledge::facts::Facts;
use knowledge::files::Files;
use knowledge::orientation::{Kind, Orientation, Step, Track};
use knowledge::topics::Topics;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The facts, the topics and the orientation that are shipped.
struct Shipped {
    facts: Facts,
    topics: Topics,
    orientation: Orientation,
}

static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
    let (files, mut problems) = (Files::embedded(), Vec::new());
    let facts = Facts::load(&files, &mut problems);
    let topics = Topics::load(&files, &facts, &mut problems);
    let orientation = Orientation::load(&files, &facts, &topics, &mut problems);
    assert_eq!(problems, []);
    Shipped { facts, topics, orientation }
});

fn tracks() -> Vec<&'static Track> {
    let of = |kind| SHIPPED.orientation.tracks(kind);
    of(Kind::Audience).chain(of(Kind::Stage)).collect()
}

fn track(id: &str) -> &'static Track {
    SHIPPED.orientation.track(id).unwrap()
}

#[test]
fn the_tracks_are_there() {
    let ids = |kind| -> Vec<&str> {
        SHIPPED.orientation.tracks(kind).map(|track| track.id.as_str()).collect()
    };
    let audiences =
        ["event", "family", "moved-in", "new-employee", "new-student", "trainee-skilled"];
    assert_eq!(ids(Kind::Audience), audiences);
    let stages = [
        "arriving",
        "baby",
        "growing-old",
        "leaving",
        "losing-job",
        "marrying",
        "school",
        "working",
    ];
    assert_eq!(ids(Kind::Stage), stages);
}

#[test]
fn together_they_reach_most_topics_and_each_the_place_to_ask() {
    let reached: BTreeSet<&str> =
        tracks().iter().flat_map(|track| &track.steps).map(|step| step.topic.as_str()).collect();
    assert!(reached.len() >= 45, "{}", reached.len());
    for track in tracks() {
        let asks =
            |step: &Step| ["consultation-desks", "legal-help"].contains(&step.topic.as_str());
        assert!(track.steps.iter().any(asks), "{}", track.id);
        assert!((5..=14).contains(&track.steps.len()), "{}", track.id);
    }
}

#[test]
fn notes_are_for_exactly_their_countries() {
    let notes = |topic: &str, country: &str| -> Vec<&str> {
        let notes = SHIPPED.orientation.notes(topic, country);
        notes.into_iter().map(|note| note.id.as_str()).collect()
    };
    for (topic, country, expected) in [
        ("national-pension", "PH", ["pension-counted"].as_slice()),
        ("national-pension", "BR", &["pension-counted"]),
        ("national-pension", "KR", &["pension-not-counted"]),
        ("national-pension", "CN", &["pension-not-counted"]),
        ("national-pension", "VN", &["pension-no-agreement"]),
        ("national-pension", "NP", &["pension-no-agreement"]),
        ("national-pension", "MM", &["pension-no-agreement"]),
        ("national-pension", "JP", &[]),
        ("national-pension", "vn", &[]),
        ("pension-lump-sum", "PH", &["lump-sum-agreement"]),
        ("pension-lump-sum", "VN", &[]),
        ("driving-licence", "KR", &["licence-no-tests"]),
        ("driving-licence", "ID", &["licence-tests"]),
        ("driving-licence", "US", &["licence-states"]),
        ("bicycle-rules", "TH", &[]),
        ("bicycle-rules", "VN", &["left-side"]),
        ("divorce", "PH", &["divorce-recognition"]),
        ("divorce", "ID", &[]),
        ("garbage", "VN", &[]),
    ] {
        assert_eq!(notes(topic, country), expected, "{topic} {country}");
    }
}

#[test]
fn no_country_has_two_notes_that_exclude_each_other() {
    for country in ["VN", "NP", "PH", "ID", "BR", "CN", "KR", "MM", "TH", "US", "KH", "MN", "TR"] {
        for topic in ["national-pension", "driving-licence", "pension-lump-sum"] {
            assert!(SHIPPED.orientation.notes(topic, country).len() <= 1, "{topic} {country}");
        }
        let all = SHIPPED.topics.iter();
        let some = all.flat_map(|topic| SHIPPED.orientation.notes(&topic.id, country)).count();
        assert!(some >= 2, "{country}: {some}");
    }
}
