//! Discord: events from the gateway and messages through REST. The gateway is serenity's; REST goes
//! through our own connection ([`rest`]), because serenity's either ignores the server that we set or
//! hides the limits that the answers tell. Nothing here knows the database.

mod components;
pub mod gateway;
pub mod markdown;
pub mod read;
pub mod rest;
pub mod setup;

use super::{Body, Tried};
use rest::{Rest, Trouble};
use serde::Deserialize;
use serde_json::{Value, json};
use serenity::builder::{CreateAllowedMentions, CreateMessage};
use serenity::model::channel::{MessageFlags, Nonce};
use std::collections::HashMap;
use std::sync::Mutex;

/// What begins the way back of an answer that only the asker may see.
pub const REPLY: &str = "reply:";
/// What begins the way back of an answer to a command between the person and us.
pub const OPEN: &str = "open:";
/// What begins the way back of somebody who asked in public to be written to privately.
pub const PRIVATE: &str = "private:";
/// "Cannot send messages to this user", in Discord's own number.
const CLOSED: u64 = 50_007;
/// "Unknown channel", "missing access" and "unknown user": nobody is there.
const GONE: [u64; 3] = [10_003, 50_001, 10_013];

/// One of our bots.
pub struct Discord {
    rest: Rest,
    token: String,
    /// The application's number, which is also how addresses name the bot.
    pub id: String,
    /// Where the gateway is.
    pub gateway: String,
    /// The channels of people, as far as they were asked for.
    channels: Mutex<HashMap<String, String>>,
}

/// Where a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct To<'a> {
    /// The person's number.
    pub user: &'a str,
    /// The channel of direct messages with them, when we know it.
    pub channel: Option<&'a str>,
    /// How to answer one press or command, see [`REPLY`] and [`PRIVATE`].
    pub via: Option<&'a str>,
    /// The same for the same parcel, so that a repeated send is no second message.
    pub nonce: &'a str,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

#[derive(Deserialize)]
struct Gateway {
    url: String,
}

impl Discord {
    /// Asks the server for the gateway's address and who the bot is.
    ///
    /// # Errors
    /// See [`Trouble`]; status 401 means that the token is wrong.
    pub async fn connect(url: &str, token: &str) -> Result<Discord, Trouble> {
        let token = token.trim_start_matches("Bot ").to_owned();
        let (rest, Gateway { url: gateway }) = first_answer(url, &token).await?;
        let application: Result<Named, Trouble> =
            rest.get("oauth2/applications/@me", "oauth2/applications/@me").await;
        // For all but the oldest bots both numbers are the same.
        let id = match application {
            Ok(application) => application.id,
            Err(_) => rest.get::<Named>("users/@me", "users/@me").await?.id,
        };
        Ok(Discord { rest, token, id, gateway, channels: Mutex::default() })
    }

    /// Sends one part of a message.
    pub async fn send(&self, to: To<'_>, body: &Body, page: usize) -> Tried {
        let pages = markdown::pages(body);
        let Some(text) = pages.get(page).filter(|text| !text.is_empty()) else {
            return Tried::Sent;
        };
        let rows = components::below(body).filter(|_| page + 1 == pages.len());
        let mut message = CreateMessage::new()
            .content(text)
            .allowed_mentions(CreateAllowedMentions::new())
            .flags(MessageFlags::SUPPRESS_EMBEDS);
        if let Some(rows) = rows {
            message = message.components(rows);
        }
        let only_you = to.via.and_then(|via| via.strip_prefix(REPLY));
        let open = to.via.and_then(|via| via.strip_prefix(OPEN));
        match only_you.or(open) {
            Some(token) => match self.answer(token, &message, only_you.is_some()).await {
                // The way back is open for a quarter of an hour; then the chat is the way.
                Err(Trouble::Refused { status: 401 | 404, .. }) => self.write(to, message).await,
                result => outcome(result),
            },
            None => self.write(to, message).await,
        }
    }

    /// Answers a press or command, where it says so for nobody else to see.
    async fn answer(
        &self,
        token: &str,
        message: &CreateMessage,
        only_you: bool,
    ) -> Result<(), Trouble> {
        let path = format!("webhooks/{}/{token}", self.id);
        let mut body = serde_json::to_value(message).unwrap_or_default();
        if only_you {
            let flags = MessageFlags::SUPPRESS_EMBEDS | MessageFlags::EPHEMERAL;
            body["flags"] = json!(flags.bits());
        }
        self.rest.post::<Value>(&path, "webhooks", &body).await?;
        Ok(())
    }

    async fn write(&self, to: To<'_>, message: CreateMessage) -> Tried {
        let channel = match self.channel(to).await {
            Ok(channel) => channel,
            Err(trouble) => return outcome(Err(trouble)),
        };
        let message = message.nonce(Nonce::String(nonce(to.nonce))).enforce_nonce(true);
        let path = format!("channels/{channel}/messages");
        let sent = self.rest.post::<Value>(&path, &path, &message).await;
        outcome(sent.map(drop))
    }

    /// The channel of direct messages with a person.
    async fn channel(&self, to: To<'_>) -> Result<String, Trouble> {
        if let Some(channel) = to.channel {
            return Ok(channel.to_owned());
        }
        let known = self.channels.lock().ok().and_then(|known| known.get(to.user).cloned());
        if let Some(channel) = known {
            return Ok(channel);
        }
        let ask = json!({ "recipient_id": to.user });
        let Named { id } = self.rest.post("users/@me/channels", "users/@me/channels", &ask).await?;
        if let Ok(mut known) = self.channels.lock() {
            known.insert(to.user.to_owned(), id.clone());
        }
        Ok(id)
    }

    /// The messages of a channel after a number, oldest first, at most 100.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn messages_after(&self, channel: &str, mark: i64) -> Result<Vec<Value>, Trouble> {
        let path = format!("channels/{channel}/messages");
        let query = format!("{path}?after={mark}&limit=100");
        let mut messages: Vec<Value> = self.rest.get(&query, &path).await?;
        messages.sort_by_key(|message| read::number(message.get("id")).unwrap_or_default());
        Ok(messages)
    }

    /// Tells Discord that an answer to a press or command will follow; `only_you` hides it from all
    /// others.
    pub async fn acknowledge(&self, interaction: &read::Interaction) {
        let body = if interaction.in_direct_message && interaction.is_component {
            json!({ "type": 6 })
        } else {
            let flags =
                if interaction.in_direct_message { 0 } else { MessageFlags::EPHEMERAL.bits() };
            json!({ "type": 5, "data": { "flags": flags } })
        };
        self.respond(interaction, &body).await;
    }

    /// Answers a press or command at once with words of its own, seen by the asker alone.
    pub async fn say_at_once(&self, interaction: &read::Interaction, words: &str) {
        let data = json!({ "content": words, "flags": MessageFlags::EPHEMERAL.bits() });
        self.respond(interaction, &json!({ "type": 4, "data": data })).await;
    }

    /// Puts the button for a private talk into the channel where a server's owner asked for it.
    pub async fn put_button(&self, interaction: &read::Interaction, words: &str, label: &str) {
        let rows = components::private(label);
        let data = json!({ "content": words, "components": [rows],
            "allowed_mentions": { "parse": [] } });
        self.respond(interaction, &json!({ "type": 4, "data": data })).await;
    }

    /// Ends the waiting of somebody who asked in public to be written to privately.
    pub async fn end_waiting(&self, via: &str, words: &str) {
        let Some(token) = via.strip_prefix(PRIVATE) else {
            return;
        };
        let path = format!("webhooks/{}/{token}", self.id);
        let body = json!({ "content": words, "flags": MessageFlags::EPHEMERAL.bits() });
        if let Err(trouble) = self.rest.post::<Value>(&path, "webhooks", &body).await {
            tracing::warn!(%trouble, "a press could not be answered");
        }
    }

    async fn respond(&self, interaction: &read::Interaction, body: &Value) {
        let path = format!("interactions/{}/{}/callback", interaction.id, interaction.token);
        if let Err(trouble) = self.rest.post_without_limit(&path, body).await {
            tracing::warn!(%trouble, "a press or command could not be acknowledged");
        }
    }
}

/// The server may be given with or without the path of the API's version.
async fn first_answer(url: &str, token: &str) -> Result<(Rest, Gateway), Trouble> {
    let rest = Rest::new(url, token)?;
    match rest.get::<Gateway>("gateway/bot", "gateway/bot").await {
        Ok(gateway) => Ok((rest, gateway)),
        Err(Trouble::Refused { status: 404, .. }) if !url.contains("/api") => {
            let rest = Rest::new(&format!("{url}/api/v10"), token)?;
            let gateway = rest.get("gateway/bot", "gateway/bot").await?;
            Ok((rest, gateway))
        }
        Err(trouble) => Err(trouble),
    }
}

fn outcome(result: Result<(), Trouble>) -> Tried {
    match result {
        Ok(()) => Tried::Sent,
        Err(Trouble::TooFast(wait)) => Tried::TooFast(wait),
        Err(Trouble::Network(_)) => Tried::Failed("network"),
        Err(Trouble::Refused { code: CLOSED, .. }) => Tried::Closed("blocked"),
        Err(Trouble::Refused { code, .. }) if GONE.contains(&code) => Tried::Closed("gone"),
        Err(Trouble::Refused { status: 500.., .. }) => Tried::Failed("server"),
        Err(Trouble::Refused { status: 401, .. }) => Tried::Failed("token"),
        Err(Trouble::Refused { .. }) => Tried::Refused("refused"),
    }
}

/// At most 25 characters: the end of the parcel's id, where its chance is.
fn nonce(parcel: &str) -> String {
    let signs: Vec<char> = parcel.chars().filter(|c| *c != '-').collect();
    signs[signs.len().saturating_sub(24)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_end_of_a_try_has_one_meaning() {
        let refused = |status: u16, code: u64| Trouble::Refused { status, code };
        let check = |trouble: Trouble, expected: Tried| assert_eq!(outcome(Err(trouble)), expected);
        check(refused(403, 50_007), Tried::Closed("blocked"));
        check(refused(404, 10_003), Tried::Closed("gone"));
        check(refused(502, 0), Tried::Failed("server"));
        check(refused(400, 50_035), Tried::Refused("refused"));
        check(Trouble::TooFast(500), Tried::TooFast(500));
    }

    #[test]
    fn a_nonce_is_short_and_follows_from_the_parcel() {
        let id = || uuid::Uuid::now_v7().to_string();
        let (a, b) = (id(), id());
        assert!(nonce(&a).len() <= 25);
        assert_eq!(nonce(&a), nonce(&a));
        assert_ne!(nonce(&a), nonce(&b));
    }
}
