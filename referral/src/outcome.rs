//! How a case ended, in the words of both sides.
//!
//! The coordinator names an [`Outcome`] when closing, because a case without one teaches
//! nobody anything. The resident is asked for a [`Verdict`] afterwards and may stay silent.

use serde::{Deserialize, Serialize};

/// What the coordinator reports when closing a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The trouble is over.
    Solved,
    /// A part is solved, the rest is known and left to the resident.
    PartlySolved,
    /// Advice was all that was needed.
    AdviceGiven,
    /// Another organisation goes on with it.
    HandedToPartner,
    /// The resident did not answer any more.
    NotReached,
    /// Nothing helped.
    NotSolved,
}

impl Outcome {
    /// All outcomes, in the order in which a form shows them.
    pub const ALL: [Outcome; 6] = [
        Outcome::Solved,
        Outcome::PartlySolved,
        Outcome::AdviceGiven,
        Outcome::HandedToPartner,
        Outcome::NotReached,
        Outcome::NotSolved,
    ];

    /// The kebab-case name, for words (`outcome-…`), forms and reports.
    pub fn key(self) -> &'static str {
        match self {
            Outcome::Solved => "solved",
            Outcome::PartlySolved => "partly-solved",
            Outcome::AdviceGiven => "advice-given",
            Outcome::HandedToPartner => "handed-to-partner",
            Outcome::NotReached => "not-reached",
            Outcome::NotSolved => "not-solved",
        }
    }

    /// The outcome with this key, none for anything else (an empty form field, say).
    pub fn from_key(key: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// What the resident says after the case was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It helped.
    Helped,
    /// It helped a little.
    PartlyHelped,
    /// It did not help.
    DidNotHelp,
}

impl Verdict {
    /// All verdicts, best first.
    pub const ALL: [Verdict; 3] = [Verdict::Helped, Verdict::PartlyHelped, Verdict::DidNotHelp];

    /// The kebab-case name, for words, buttons and reports.
    pub fn key(self) -> &'static str {
        match self {
            Verdict::Helped => "helped",
            Verdict::PartlyHelped => "partly-helped",
            Verdict::DidNotHelp => "did-not-help",
        }
    }

    /// The verdict with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.key() == key)
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
        for outcome in Outcome::ALL {
            check(outcome.key(), serde_json::to_string(&outcome).unwrap());
        }
        for verdict in Verdict::ALL {
            check(verdict.key(), serde_json::to_string(&verdict).unwrap());
        }
    }

    #[test]
    fn keys_lead_back() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_key(outcome.key()), Some(outcome));
        }
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::from_key(verdict.key()), Some(verdict));
        }
        assert_eq!(Outcome::from_key(""), None);
        assert_eq!(Verdict::from_key("solved"), None);
    }
}
