//! The plain words that every channel shares: where a message comes from, what was said, and what
//! we say back in blocks that no channel has to understand further. Channels turn a [`Body`] into
//! their own form (HTML, terminal text, later Telegram and Discord); the engine and the store see
//! only these types.

pub mod terminal;

use knowledge::lang::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The channels that exist, as they stand in the database.
pub const WEB: &str = "web";
/// The conversation in a terminal (`tsunagu chat`).
pub const TERMINAL: &str = "terminal";

/// The longest message that we read, in characters.
pub const MAX_TEXT: usize = 2_000;

/// Where a conversation lives. Chat ids of two bots may collide, so the bot is part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// One of [`WEB`], [`TERMINAL`].
    pub platform: String,
    /// Which of our bots on that platform.
    pub bot: String,
    /// The platform's own name of the chat.
    pub chat: String,
}

/// One update of a platform, before it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Inbound {
    /// The conversation that it belongs to.
    pub from: Address,
    /// The platform's (or the web client's) id of this update, unique within `from`.
    pub update: String,
    /// What the person said or pressed.
    pub said: Said,
    /// A first guess at the language, from a profile or `Accept-Language`.
    pub hint: Option<Lang>,
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Said {
    /// Opened the conversation.
    Start,
    /// Wrote words.
    Text {
        /// The words, as they came.
        text: String,
    },
    /// Pressed one of our buttons.
    Press {
        /// The button's action, see [`crate::engine::action::Action`].
        action: String,
        /// The button's words, for the transcript.
        label: String,
    },
    /// Sent something that is no text: a voice message, a sticker, a file.
    Unreadable,
}

/// A rendered message in one language, neutral to channels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Body {
    /// BCP 47 code of the language of the text.
    pub lang: String,
    /// What is shown, from top to bottom.
    pub blocks: Vec<Block>,
    /// Quick replies below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Button>,
}

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// The title of a card.
    Title {
        /// Its words.
        text: Vec<Span>,
    },
    /// A paragraph.
    Text {
        /// Its words.
        text: Vec<Span>,
    },
    /// A heading inside a card.
    Heading {
        /// Its words.
        text: Vec<Span>,
        /// True when the section is extra and may be folded away.
        folded: bool,
    },
    /// Numbered steps.
    Steps {
        /// In order.
        items: Vec<Vec<Span>>,
    },
    /// Points without order.
    List {
        /// As written.
        items: Vec<Vec<Span>>,
    },
    /// A telephone number with all that one needs to call it.
    Phone(Phone),
    /// A link with a name of its own, such as a chat service.
    Link {
        /// What is behind the link.
        name: Vec<Span>,
        /// The address.
        url: String,
    },
    /// Somebody's own words, never changed.
    Quote {
        /// The words.
        text: String,
    },
    /// Where the answer comes from and when it was checked.
    Source {
        /// "Source: …" with the publisher.
        name: Vec<Span>,
        /// The official page.
        url: String,
        /// "Checked on …".
        checked: Vec<Span>,
    },
}

/// A telephone number on a card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Phone {
    /// Whose number it is.
    pub name: Vec<Span>,
    /// The number as people read it.
    pub number: String,
    /// What a screen reader says for the link ("Call 110").
    pub call: String,
    /// Whether the call costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<Vec<Span>>,
    /// Opening hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Vec<Span>>,
    /// Languages spoken there, in their own names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Span>>,
}

/// A run of text with at most one of: a reading above it, a number to call, a link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Furigana.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruby: Option<String>,
    /// A telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tel: Option<String>,
    /// A web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Span {
    /// A run without anything special.
    pub fn plain(text: impl Into<String>) -> Span {
        Span {
            text: text.into(),
            ..Span::default()
        }
    }
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Button {
    /// Its words.
    pub label: Vec<Span>,
    /// What comes back when it is pressed, at most 64 bytes.
    pub action: String,
}

/// The words of some spans, readings left out.
pub fn flat(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// A message that holds only somebody's own words.
pub fn verbatim(lang: &str, text: &str) -> Body {
    let block = Block::Text {
        text: vec![Span::plain(text)],
    };
    Body {
        lang: lang.to_owned(),
        blocks: vec![block],
        buttons: Vec::new(),
    }
}
