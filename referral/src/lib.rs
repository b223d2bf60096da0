//! Whom a person can be handed to, and how a request travels from the question to its outcome.
//!
//! Everything here is pure: no network, no database, no clock. Time comes in as
//! [`Millis`], places and rosters as values, and out come decisions. The words that
//! people read are elsewhere: types give a `key()` in kebab-case, and the caller puts the
//! message's prefix in front (`reason-` + `same-municipality`).

pub mod area;
pub mod assessment;
pub mod capacity;
pub mod case;
pub mod certificate;
pub mod consent;
pub mod coordinator;
pub mod count;
pub mod desk;
pub mod directory;
pub mod hand_over;
pub mod holiday;
pub mod hours;
pub mod issue;
pub mod matching;
pub mod outcome;
pub mod plan;
pub mod publication;
pub mod redact;
pub mod registry;
pub mod roster_search;
pub mod visit;
pub mod wait;
pub mod working_day;

/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
pub type Millis = i64;
