//! What a conversation remembers between two messages: the language, the step of the way to a
//! person, and the last question. It is a plain value; the store keeps it as JSON. It holds nothing
//! that is not needed for the next answer.

use super::orient::Progress;
use knowledge::lang::Lang;
use referral::area::Place;
use referral::case::Urgency;
use referral::consent::ClientType;
use serde::{Deserialize, Serialize};

/// How sure we are of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LangSource {
    /// Nobody said anything yet.
    Unknown,
    /// A profile or the browser said so.
    Hint,
    /// The person wrote in it.
    Heard,
    /// The person chose it; only the person changes it again.
    Chosen,
}

/// Which question of ours is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// None.
    #[default]
    Free,
    /// What is it about?
    Question,
    /// How urgent is it?
    Urgency,
    /// Where do you live?
    Area,
    /// May I share this?
    Consent,
}

/// The state of one conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// The language that we answer in.
    pub lang: Lang,
    /// How we know it.
    pub lang_source: LangSource,
    /// The open question.
    #[serde(default)]
    pub step: Step,
    /// The person's last question in free words; shared only with consent.
    #[serde(default)]
    pub question: Option<String>,
    /// The topic of the last answer.
    #[serde(default)]
    pub topic: Option<String>,
    /// How urgent the coming request is.
    #[serde(default)]
    pub urgency: Option<Urgency>,
    /// Where the person lives, as far as they said.
    #[serde(default)]
    pub place: Option<Place>,
    /// As whom the person asks, if they said.
    #[serde(default)]
    pub client: Option<ClientType>,
    /// How many turns the person took since the last answer or contact.
    #[serde(default)]
    pub turns: u32,
    /// Whether the word "coordinator" was explained in this conversation.
    #[serde(default)]
    pub explained: bool,
    /// The translator that the last consent card named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
    /// Whether somebody else may look at the person's phone: messages that nobody asked for say no
    /// more there than that there is one.
    #[serde(default)]
    pub covered: bool,
    /// The track, what was told for the checklist, and what the person is reminded of.
    #[serde(default, skip_serializing_if = "Progress::is_empty")]
    pub orientation: Progress,
}

impl Memory {
    /// A conversation that has just begun.
    pub fn new(lang: Lang, lang_source: LangSource) -> Memory {
        Memory {
            lang,
            lang_source,
            step: Step::Free,
            question: None,
            topic: None,
            urgency: None,
            place: None,
            client: None,
            turns: 0,
            explained: false,
            translator: None,
            covered: false,
            orientation: Progress::default(),
        }
    }
}
