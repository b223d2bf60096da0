//! One test for every row marked M in sections 2, 4 and 6 of what the Immigration Services Agency's
//! documents ask of a coordinator system, named after the row; more rows where they are cheap.
#![allow(clippy::unwrap_used)]

#[path = "requirements/bridge.rs"]
mod bridge;
#[path = "requirements/directory.rs"]
mod directory;
#[path = "requirements/freshness.rs"]
mod freshness;
#[path = "requirements/matching.rs"]
mod matching;
#[path = "requirements/organiser.rs"]
mod organiser;
#[path = "requirements/orientation.rs"]
mod orientation;
#[path = "requirements/plan.rs"]
mod plan;
#[path = "requirements/privacy.rs"]
mod privacy;
#[path = "requirements/queue.rs"]
mod queue;
#[path = "requirements/registry.rs"]
mod registry;
#[path = "requirements/reminders.rs"]
mod reminders;
#[path = "requirements/visits.rs"]
mod visits;
