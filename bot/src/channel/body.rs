//! A message as blocks that no channel has to understand further: titles, steps, telephone numbers,
//! links, somebody's own words, and the quick replies below. It is kept as JSON, so a field that is
//! new must have a default.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

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
    /// Whether messengers should keep it from being copied and passed on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub protected: bool,
    /// What it was made of, so that each side can read it in its own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What a message between resident and desk was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// A ready phrase.
    Phrase {
        /// Its message key.
        key: String,
        /// What fills its gaps, by name: a day as `2026-11-21`, a time as `09:30`, a term's key, or
        /// words that are the same in all languages.
        args: BTreeMap<String, String>,
    },
    /// An article.
    Article {
        /// Its topic.
        topic: String,
    },
    /// Somebody's own words, which the message quotes below their translation.
    Translated {
        /// The words as they were written.
        original: String,
        /// Their language.
        lang: String,
    },
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
    /// What a person did with an earlier message.
    Mark {
        /// What was done.
        mark: Mark,
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

/// What a person did with an earlier message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The words below are a changed message.
    Edited,
    /// The message was taken back.
    Deleted,
}

impl Mark {
    /// The message key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Mark::Edited => "mark-edited",
            Mark::Deleted => "mark-deleted",
        }
    }
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
        Span { text: text.into(), ..Span::default() }
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

/// The action of the button that shares the own location: only for channels that can.
pub const LOCATION: &str = "location";

impl Body {
    /// The buttons that every channel can show.
    pub fn choices(&self) -> impl Iterator<Item = &Button> {
        self.buttons.iter().filter(|button| button.action != LOCATION)
    }

    /// The button that shares the own location.
    pub fn location(&self) -> Option<&Button> {
        self.buttons.iter().find(|button| button.action == LOCATION)
    }
}

/// The words of a message that a person wrote, as plain text: its paragraphs and quotations.
pub fn written(body: &Body) -> String {
    let pieces = body.blocks.iter().filter_map(|block| match block {
        Block::Text { text } => Some(flat(text)),
        Block::Quote { text } => Some(text.clone()),
        _ => None,
    });
    pieces.collect::<Vec<_>>().join("\n")
}

/// The words of some spans, readings left out.
pub fn flat(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// A message that holds only somebody's own words.
pub fn verbatim(lang: &str, text: &str) -> Body {
    let block = Block::Text { text: vec![Span::plain(text)] };
    Body { lang: lang.to_owned(), blocks: vec![block], ..Body::default() }
}
