//! Why a coordinator says no. The reason stands in the case, so that an operator sees what is
//! missing in a region; it never keeps another coordinator from being asked.

use serde::{Deserialize, Serialize};

/// The reasons that can be given with one press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// No time.
    TooBusy,
    /// No common language.
    Language,
    /// Another field.
    NotMyField,
    /// The coordinator knows somebody involved, or works for them.
    ConflictOfInterest,
    /// Something else.
    Other,
}

impl DeclineReason {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [DeclineReason; 5] = [
        DeclineReason::TooBusy,
        DeclineReason::Language,
        DeclineReason::NotMyField,
        DeclineReason::ConflictOfInterest,
        DeclineReason::Other,
    ];

    /// The kebab-case name, for words, buttons and reports.
    pub fn key(self) -> &'static str {
        match self {
            DeclineReason::TooBusy => "too-busy",
            DeclineReason::Language => "language",
            DeclineReason::NotMyField => "not-my-field",
            DeclineReason::ConflictOfInterest => "conflict",
            DeclineReason::Other => "other",
        }
    }

    /// The reason with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<DeclineReason> {
        DeclineReason::ALL.into_iter().find(|reason| reason.key() == key)
    }

    /// What a stored reason counts as: a coordinator's own words are "other".
    pub fn of(text: &str) -> DeclineReason {
        DeclineReason::from_key(text).unwrap_or(DeclineReason::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_back_and_words_count_as_other() {
        for reason in DeclineReason::ALL {
            assert_eq!(DeclineReason::of(reason.key()), reason);
        }
        assert_eq!(DeclineReason::of("I know the family"), DeclineReason::Other);
        assert_eq!(DeclineReason::from_key("I know the family"), None);
    }
}
