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
