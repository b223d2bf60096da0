//! The plain words that every channel shares: where a message comes from, what was said, and what
//! we say back in blocks that no channel has to understand further. Channels turn a [`Body`] into
//! their own form (HTML, terminal text, Telegram's and Discord's markup); the engine and the store
//! see only these types.

mod body;
pub mod discord;
pub mod markup;
pub mod pages;
pub mod telegram;
pub mod terminal;

pub use body::{Block, Body, Button, LOCATION, Mark, Phone, Source, Span, flat, verbatim, written};
use knowledge::lang::Lang;
use serde::{Deserialize, Serialize};

/// The channels that exist, as they stand in the database.
pub const WEB: &str = "web";
/// The conversation in a terminal (`tsunagu chat`).
pub const TERMINAL: &str = "terminal";
/// Telegram.
pub const TELEGRAM: &str = "telegram";
/// Discord.
pub const DISCORD: &str = "discord";

/// The longest message that we read, in characters.
pub const MAX_TEXT: usize = 2_000;

/// Where a conversation lives. Chat ids of two bots may collide, so the bot is part of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// One of [`WEB`], [`TERMINAL`], [`TELEGRAM`], [`DISCORD`].
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
    /// The platform's own order of the updates of this chat; 0 where they come one by one.
    pub position: i64,
    /// What the platform wants to be called with for this chat, where that is not the chat.
    pub route: Option<String>,
    /// How to answer just this update, where that is not the chat.
    pub via: Option<String>,
}

impl Inbound {
    /// An update of a channel that has no order, route or way back of its own.
    pub fn new(from: Address, update: impl Into<String>, said: Said) -> Inbound {
        Inbound {
            from,
            update: update.into(),
            said,
            hint: None,
            position: 0,
            route: None,
            via: None,
        }
    }
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Said {
    /// Opened the conversation.
    Start {
        /// What the link carried with which it was opened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<String>,
    },
    /// Wrote words.
    Text {
        /// The words, as they came.
        text: String,
        /// True when a picture or file came along, which we cannot read.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        beside: bool,
    },
    /// Changed the words of an earlier message.
    Edit {
        /// The new words.
        text: String,
    },
    /// Took an earlier message back.
    Delete {
        /// The update that brought it.
        update: String,
    },
    /// Wrote words to us where others read along.
    Public {
        /// The words, without our own name.
        text: String,
    },
    /// Shared a location, of which we keep the municipality only (its six-digit code), or nothing
    /// when it is none in Japan.
    Place {
        /// The municipality.
        code: Option<String>,
    },
    /// Sent a telephone number, which we do not need and do not keep.
    Contact,
    /// Pressed one of our buttons.
    Press {
        /// The button's action, see [`crate::engine::action::Action`].
        action: String,
        /// The button's words, for the transcript.
        label: String,
    },
    /// Sent something that is no text: a voice message, a sticker, a file.
    Unreadable,
    /// Blocked the bot, or let it in again: nothing to answer.
    Blocked {
        /// Whether it is blocked now.
        blocked: bool,
    },
}

impl Said {
    /// Words and nothing beside.
    pub fn text(text: impl Into<String>) -> Said {
        Said::Text { text: text.into(), beside: false }
    }

    /// The conversation is opened without a code.
    pub fn start() -> Said {
        Said::Start { code: None }
    }
}

/// Whether the readers of a platform come and read the transcript, so that nothing is sent to them.
pub fn pulls(platform: &str) -> bool {
    [WEB, TERMINAL].contains(&platform)
}

/// In how many parts a message goes out on a platform; at least one.
pub fn pages(platform: &str, body: &Body) -> usize {
    match platform {
        TELEGRAM => telegram::html::pages(body).len(),
        DISCORD => discord::markdown::pages(body).len(),
        _ => 1,
    }
}

/// How a try to send ended, as the platform told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// The platform has it.
    Sent,
    /// Too fast: not before so many milliseconds.
    TooFast(i64),
    /// The platform or the way to it failed; the reason is a code.
    Failed(&'static str),
    /// Nothing can be delivered to this address any more.
    Closed(&'static str),
    /// The platform will never take this message.
    Refused(&'static str),
}
