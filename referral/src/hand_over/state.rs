//! Where a hand-over stands, from the question to the resident to its end. The state alone says
//! whether anything can follow and whether the partner's link works; which move leads where stands in
//! [`HandOver::step`](super::HandOver::step).

use serde::{Deserialize, Serialize};

/// Where a hand-over stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The resident was asked.
    Asked,
    /// The resident said yes; there is no link yet.
    Consented,
    /// The resident said no.
    Refused,
    /// There is a link.
    Sent,
    /// The partner opened it.
    Seen,
    /// The partner takes it.
    Accepted,
    /// The partner cannot take it.
    Declined,
    /// The partner reported what came of it.
    Done,
    /// The partner did not answer, or did not report, in time.
    Expired,
    /// The resident or the desk took it back.
    Withdrawn,
}

impl State {
    /// All states, in the order of the path.
    pub const ALL: [State; 10] = [
        State::Asked,
        State::Consented,
        State::Refused,
        State::Sent,
        State::Seen,
        State::Accepted,
        State::Declined,
        State::Done,
        State::Expired,
        State::Withdrawn,
    ];

    /// The kebab-case name, for words (`console-hand-over-…`) and columns.
    pub fn key(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Consented => "consented",
            State::Refused => "refused",
            State::Sent => "sent",
            State::Seen => "seen",
            State::Accepted => "accepted",
            State::Declined => "declined",
            State::Done => "done",
            State::Expired => "expired",
            State::Withdrawn => "withdrawn",
        }
    }

    /// Whether no other state can follow.
    pub fn ended(self) -> bool {
        use State::{Declined, Done, Expired, Refused, Withdrawn};
        matches!(self, Refused | Declined | Done | Expired | Withdrawn)
    }

    /// Whether a link exists and works in this state.
    pub fn linked(self) -> bool {
        matches!(self, State::Sent | State::Seen | State::Accepted)
    }
}
