//! What a partner reports when their work is done, in the words of their form. It is not the outcome
//! of the case: that one is the coordinator's to say.

use serde::{Deserialize, Serialize};

/// What a partner reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartnerOutcome {
    /// The trouble is over.
    Solved,
    /// Advice was given.
    Advised,
    /// It goes on there.
    GoesOn,
    /// It could not be solved there.
    NotSolved,
    /// The person did not come or answer.
    NotReached,
}

impl PartnerOutcome {
    /// All of them, in the order in which a form shows them.
    pub const ALL: [PartnerOutcome; 5] = [
        PartnerOutcome::Solved,
        PartnerOutcome::Advised,
        PartnerOutcome::GoesOn,
        PartnerOutcome::NotSolved,
        PartnerOutcome::NotReached,
    ];

    /// The kebab-case name, for words (`partner-outcome-…`) and forms.
    pub fn key(self) -> &'static str {
        match self {
            PartnerOutcome::Solved => "solved",
            PartnerOutcome::Advised => "advised",
            PartnerOutcome::GoesOn => "goes-on",
            PartnerOutcome::NotSolved => "not-solved",
            PartnerOutcome::NotReached => "not-reached",
        }
    }

    /// The outcome with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<PartnerOutcome> {
        PartnerOutcome::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}
