//! Telegram: fetching updates and sending messages. Nothing here knows the database: whoever fetches
//! commits first and then says from where to go on, and a try to send only tells how it ended.

pub mod api;
pub mod html;
mod keyboard;
pub mod read;
pub mod setup;

use super::{Body, Tried};
use api::{Api, Trouble};
use knowledge::lang::Lang;
use read::Me;
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;
use teloxide::payloads::{
    AnswerCallbackQuery, GetMe, GetUpdates, GetUpdatesSetters, SendMessage, SendMessageSetters,
};
use teloxide::types::{
    AllowedUpdate, ChatId, LinkPreviewOptions, MessageId, ParseMode, ReplyParameters,
};

/// Telegram's own server.
pub const API: &str = "https://api.telegram.org";
/// How long one question for updates waits for some to come.
const POLL: Duration = Duration::from_secs(25);
/// What we want to hear of.
const WANTED: [AllowedUpdate; 4] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];

/// One of our bots.
pub struct Telegram {
    api: Api,
    /// Who it is.
    pub me: Me,
}

/// Where a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct To<'a> {
    /// The chat's name in an address: its number, or group and person.
    pub chat: &'a str,
    /// The group, when it is one.
    pub route: Option<&'a str>,
    /// The message that it answers, in a group.
    pub via: Option<&'a str>,
}

/// Only what every server must tell.
#[derive(Deserialize)]
struct Bot {
    id: i64,
    #[serde(default)]
    username: String,
}

impl Telegram {
    /// Asks the server who the bot is.
    ///
    /// # Errors
    /// See [`Trouble`]; code 401 or 404 means that the token is wrong.
    pub async fn connect(api: Api) -> Result<Telegram, Trouble> {
        let Bot { id, username } = api.call("getMe", &GetMe::new()).await?;
        Ok(Telegram { api, me: Me { id, username } })
    }

    /// The updates from number `from` on, waiting for some to come. Asking for a number tells the
    /// server that all before it are stored.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn updates(&self, from: i64) -> Result<Vec<Value>, Trouble> {
        let question = GetUpdates::new()
            .offset(i32::try_from(from).unwrap_or_default())
            .limit(100)
            .timeout(POLL.as_secs() as u32)
            .allowed_updates(WANTED);
        self.api.wait("getUpdates", &question, POLL).await
    }

    /// Takes the waiting sign off a pressed button.
    pub async fn acknowledge(&self, press: String) {
        let question = AnswerCallbackQuery::new(press.into());
        // The sign goes away by itself; nothing is lost without this.
        let _: Result<bool, Trouble> = self.api.call("answerCallbackQuery", &question).await;
    }

    /// Sends one part of a message.
    pub async fn send(&self, to: To<'_>, body: &Body, page: usize) -> Tried {
        let pages = html::pages(body);
        let Some(text) = pages.get(page).filter(|text| !text.is_empty()) else {
            return Tried::Sent;
        };
        let last = page + 1 == pages.len();
        let Some(message) = self.message(to, body, text, last) else {
            return Tried::Refused("address");
        };
        match self.try_send(&message).await {
            Err(Trouble::Refused { code: 400, why }) if !is_gone(&why) => {
                // Better without marks and buttons than not at all.
                tracing::error!(why, "Telegram refused a message; it is sent as plain text");
                let plain = SendMessage::new(message.chat_id.clone(), html::without_marks(text));
                outcome(self.try_send(&plain).await)
            }
            result => outcome(result),
        }
    }

    async fn try_send(&self, message: &SendMessage) -> Result<(), Trouble> {
        let _: Value = self.api.call("sendMessage", message).await?;
        Ok(())
    }

    fn message(&self, to: To<'_>, body: &Body, text: &str, last: bool) -> Option<SendMessage> {
        let chat: i64 = to.route.unwrap_or(to.chat).parse().ok()?;
        let preview = LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        };
        let mut message = SendMessage::new(ChatId(chat), text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(preview);
        if body.protected {
            message = message.protect_content(true);
        }
        if let Some(answered) = to.via.and_then(|via| via.parse().ok()) {
            let reply = ReplyParameters::new(MessageId(answered)).allow_sending_without_reply();
            message = message.reply_parameters(reply);
        }
        match keyboard::below(body, &self.me.username).filter(|_| last) {
            Some(keyboard) => Some(message.reply_markup(keyboard)),
            None => Some(message),
        }
    }
}

fn outcome(result: Result<(), Trouble>) -> Tried {
    match result {
        Ok(()) => Tried::Sent,
        Err(Trouble::TooFast(seconds)) => Tried::TooFast(seconds as i64 * 1_000),
        Err(Trouble::Network(_)) => Tried::Failed("network"),
        Err(Trouble::Server(_)) => Tried::Failed("server"),
        Err(Trouble::Refused { code: 403, .. }) => Tried::Closed("blocked"),
        Err(Trouble::Refused { code: 401 | 404, .. }) => Tried::Failed("token"),
        Err(Trouble::Refused { why, .. }) if is_gone(&why) => Tried::Closed("gone"),
        Err(Trouble::Refused { .. }) => Tried::Refused("refused"),
    }
}

/// Whether Telegram says that there is nobody behind a chat any more.
fn is_gone(why: &str) -> bool {
    let why = why.to_lowercase();
    ["chat not found", "user not found", "deactivated", "group chat was upgraded"]
        .iter()
        .any(|gone| why.contains(gone))
}

/// A language of Telegram (IETF) as one of our codes; the store of languages knows whether we
/// have it.
pub fn language(code: &str) -> Lang {
    let lower = code.to_lowercase();
    Lang::new(match lower.as_str() {
        "pt" | "pt-br" | "pt-pt" => "pt-BR",
        "tl" | "fil" => "fil",
        "zh-hant" | "zh-tw" | "zh-hk" | "zh-mo" => "zh-Hant",
        other if other.starts_with("zh") => "zh-Hans",
        other => other.split('-').next().unwrap_or(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_profiles_become_ours() {
        let check = |code: &str, expected: &str| assert_eq!(language(code).as_str(), expected);
        check("pt-br", "pt-BR");
        check("pt", "pt-BR");
        check("tl", "fil");
        check("zh-hans", "zh-Hans");
        check("zh-TW", "zh-Hant");
        check("en-GB", "en");
        check("vi", "vi");
    }

    #[test]
    fn every_end_of_a_try_has_one_meaning() {
        let check = |trouble: Trouble, expected: Tried| assert_eq!(outcome(Err(trouble)), expected);
        let refused = |code: u16, why: &str| Trouble::Refused { code, why: why.to_owned() };
        assert_eq!(outcome(Ok(())), Tried::Sent);
        check(Trouble::TooFast(3), Tried::TooFast(3_000));
        check(Trouble::Server(502), Tried::Failed("server"));
        check(Trouble::Network("timeout"), Tried::Failed("network"));
        check(refused(403, "Forbidden: bot was blocked by the user"), Tried::Closed("blocked"));
        check(refused(400, "Bad Request: chat not found"), Tried::Closed("gone"));
        check(refused(400, "Bad Request: x"), Tried::Refused("refused"));
    }
}
