//! The resident's agreement that something goes to somebody.
//!
//! Nothing of a person reaches a desk without a [`Receipt`] that names the text which was
//! shown, its language, the data, the receiver and the purpose (ISA asks that a hand-over
//! happens with the client's agreement, 了解を得ながら; study report summary, April 2023).
//! A receipt can be withdrawn at any time, and from that moment it covers nothing.

use crate::Millis;
use crate::area::Place;
use serde::{Deserialize, Serialize};

/// A record that the resident agreed, to what, and until when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// Identifies this receipt.
    pub id: String,
    /// The version of the consent text that was shown.
    pub text_version: String,
    /// The language in which it was shown.
    pub lang: String,
    /// The data that may be shared, exactly.
    pub data: Shared,
    /// Who may receive it.
    pub receiver: String,
    /// What for.
    pub purpose: String,
    /// When the resident agreed.
    pub given_at: Millis,
    /// When the resident took it back, if so.
    pub withdrawn_at: Option<Millis>,
}

/// Exactly what goes to the desk, and nothing else does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// The resident's language.
    pub lang: String,
    /// Where the resident lives, as precisely as they chose to say.
    pub place: Place,
    /// The id of the topic, when one is known.
    pub topic: Option<String>,
    /// The question, in the resident's own words; empty after a withdrawal.
    pub question: String,
    /// As whom the person asks; never a condition, and never a nationality.
    #[serde(default)]
    pub client: ClientType,
}

/// As whom somebody comes to a desk: where they live, work or study. Source: ISA, study report
/// summary of April 2023 (clients are residents, employees, students and others).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientType {
    /// Somebody who lives here.
    Resident,
    /// Somebody who works here.
    Employee,
    /// Somebody who studies here.
    Student,
    /// Somebody else, or not said.
    #[default]
    Other,
}

impl ClientType {
    /// All of them, in the order in which they are asked.
    pub const ALL: [ClientType; 4] =
        [ClientType::Resident, ClientType::Employee, ClientType::Student, ClientType::Other];

    /// The kebab-case name, for words, buttons and reports.
    pub fn key(self) -> &'static str {
        match self {
            ClientType::Resident => "resident",
            ClientType::Employee => "employee",
            ClientType::Student => "student",
            ClientType::Other => "other",
        }
    }

    /// The one with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<ClientType> {
        ClientType::ALL.into_iter().find(|client| client.key() == key)
    }
}

impl Receipt {
    /// Whether the data may be shared at this moment: given, and not taken back.
    pub fn covers(&self, now: Millis) -> bool {
        self.given_at <= now && self.withdrawn_at.is_none_or(|withdrawn| now < withdrawn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_from_giving_until_withdrawing() {
        let check = |withdrawn_at: Option<Millis>, now: Millis, expected: bool| {
            let data = Shared {
                lang: "vi".into(),
                place: Place::Unknown,
                topic: None,
                question: "?".into(),
                client: ClientType::Other,
            };
            let receipt = Receipt {
                id: "r".into(),
                text_version: "1".into(),
                lang: "vi".into(),
                data,
                receiver: "desks".into(),
                purpose: "help".into(),
                given_at: 100,
                withdrawn_at,
            };
            assert_eq!(receipt.covers(now), expected, "{withdrawn_at:?} at {now}");
        };
        check(None, 99, false);
        check(None, 100, true);
        check(None, Millis::MAX, true);
        check(Some(200), 199, true);
        check(Some(200), 200, false);
        check(Some(50), 100, false);
    }
}
