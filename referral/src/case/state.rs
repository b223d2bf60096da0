//! The stations of a case and of an offer, and how urgent a case is.
//!
//! The order is: asked, consented, offered, claimed, bridged, handed over, closed.
//! A case in which nobody is found is escalated, and may go back to offered; withdrawn and
//! expired are ends that nothing leaves, and a closed case is only opened again by the resident.

use serde::{Deserialize, Serialize};

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The resident asked for a person; nothing may be shared.
    Asked,
    /// The resident agreed to share; nobody was asked yet.
    Consented,
    /// Coordinators were asked.
    Offered,
    /// One coordinator took it.
    Claimed,
    /// Resident and coordinator can write to each other.
    Bridged,
    /// A partner organisation was brought in; the coordinator still holds the case.
    HandedOver,
    /// The coordinator reported an outcome.
    Closed,
    /// The resident took the consent back.
    Withdrawn,
    /// Nobody was found so far; the resident got the hotlines, the search goes on.
    Escalated,
    /// Nobody was found for too long.
    Expired,
}

impl State {
    /// All states, in the order of the path, the side exits last.
    pub const ALL: [State; 10] = [
        State::Asked,
        State::Consented,
        State::Offered,
        State::Claimed,
        State::Bridged,
        State::HandedOver,
        State::Closed,
        State::Withdrawn,
        State::Escalated,
        State::Expired,
    ];

    /// The kebab-case name, for words (`status-…`) and reports.
    pub fn key(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Consented => "consented",
            State::Offered => "offered",
            State::Claimed => "claimed",
            State::Bridged => "bridged",
            State::HandedOver => "handed-over",
            State::Closed => "closed",
            State::Withdrawn => "withdrawn",
            State::Escalated => "escalated",
            State::Expired => "expired",
        }
    }

    /// Whether the case is over; only a closed one can be opened again.
    pub fn ended(self) -> bool {
        matches!(self, State::Closed | State::Withdrawn | State::Expired)
    }

    /// Whether a coordinator holds the case in this state and may read it.
    pub fn held(self) -> bool {
        matches!(self, State::Claimed | State::Bridged | State::HandedOver)
    }

    /// Whether resident and coordinator can write to each other in this state.
    pub fn bridged(self) -> bool {
        matches!(self, State::Bridged | State::HandedOver)
    }
}

/// How soon a person is needed; it shortens the wait before a wider search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Someone is in danger. (The emergency numbers were shown before.)
    Now,
    /// A deadline in the next days.
    Soon,
    /// It can wait a little.
    Normal,
}

impl Urgency {
    /// All urgencies, most urgent first.
    pub const ALL: [Urgency; 3] = [Urgency::Now, Urgency::Soon, Urgency::Normal];

    /// The kebab-case name, for words and reports.
    pub fn key(self) -> &'static str {
        match self {
            Urgency::Now => "now",
            Urgency::Soon => "soon",
            Urgency::Normal => "normal",
        }
    }
}

/// What became of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// Can be taken.
    Open,
    /// This coordinator took the case.
    Claimed,
    /// This coordinator said no.
    Declined,
    /// Another was faster, or the case ended.
    Lapsed,
    /// This coordinator took the case and gave it on or back.
    Released,
}

impl OfferState {
    /// The kebab-case name, for words and reports.
    pub fn key(self) -> &'static str {
        match self {
            OfferState::Open => "open",
            OfferState::Claimed => "claimed",
            OfferState::Declined => "declined",
            OfferState::Lapsed => "lapsed",
            OfferState::Released => "released",
        }
    }
}

/// What an offer asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// To take a free case.
    #[default]
    Referral,
    /// To take over from a colleague, who holds the case until then.
    Transfer,
}

impl OfferKind {
    /// The kebab-case name, for words and reports.
    pub fn key(self) -> &'static str {
        match self {
            OfferKind::Referral => "referral",
            OfferKind::Transfer => "transfer",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_serde_names_with_hyphens() {
        let check = |key: &str, serialized: String| {
            assert_eq!(serialized, format!("\"{}\"", key.replace('-', "_")));
        };
        for state in State::ALL {
            check(state.key(), serde_json::to_string(&state).unwrap());
        }
        for urgency in Urgency::ALL {
            check(urgency.key(), serde_json::to_string(&urgency).unwrap());
        }
        use OfferState::*;
        for offer in [Open, Claimed, Declined, Lapsed, Released] {
            check(offer.key(), serde_json::to_string(&offer).unwrap());
        }
        for kind in [OfferKind::Referral, OfferKind::Transfer] {
            check(kind.key(), serde_json::to_string(&kind).unwrap());
        }
    }
}
