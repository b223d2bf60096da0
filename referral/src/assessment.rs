//! What a coordinator notes about a case, one section for each ability that the agency asks for
//! (ISA, study report summary, April 2023): the residence situation, culture and communication, the
//! assessment behind the plan, and the connection to other bodies. Internal: the resident never
//! reads it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest section, in characters.
pub const LONGEST: usize = 600;

/// The four sections; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The status of residence and what hangs on it.
    pub residence: String,
    /// The last day of the period of stay, when it is known.
    pub until: Option<Date>,
    /// Culture, values, and how to talk with each other.
    pub culture: String,
    /// What the trouble is, and why the plan is as it is.
    pub assessment: String,
    /// Which bodies are involved, and on what ground.
    pub connection: String,
}

impl Assessment {
    /// The sections with the key of their title (`console-section-…`), in order.
    pub fn sections(&self) -> [(&'static str, &str); 4] {
        [
            ("residence", &self.residence),
            ("culture", &self.culture),
            ("assessment", &self.assessment),
            ("connection", &self.connection),
        ]
    }

    /// The key of the first section that is longer than [`LONGEST`].
    pub fn too_long(&self) -> Option<&'static str> {
        let mut sections = self.sections().into_iter();
        sections.find(|(_, text)| text.chars().count() > LONGEST).map(|(key, _)| key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_sections_of_a_readable_length() {
        let mut notes = Assessment::default();
        assert_eq!((notes.sections().len(), notes.too_long()), (4, None));
        notes.culture = "あ".repeat(LONGEST);
        assert_eq!(notes.too_long(), None);
        notes.culture.push('x');
        assert_eq!(notes.too_long(), Some("culture"));
    }
}
