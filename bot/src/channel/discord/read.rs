//! What an event of Discord says. Events are read as plain JSON, so that a field that is missing or
//! new loses nobody's message. Only direct messages, presses and commands are read.

use super::{OPEN, PRIVATE, REPLY};
use crate::channel::{Address, DISCORD, Inbound, Said};
use crate::engine::action::Action;
use knowledge::lang::Lang;
use serde_json::Value;

/// What an event is to us.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// The connection begins anew: what was missed must be asked for.
    Ready,
    /// Something to answer; a press or command also wants to be acknowledged.
    Inbound(Box<Inbound>, Option<Interaction>),
    /// A message in this channel was taken back.
    Deleted {
        /// The channel of direct messages.
        channel: String,
        /// The message.
        message: String,
    },
    /// A server's owner wants the button for a private talk in this channel.
    Button(Interaction),
    /// Nothing to us.
    Nothing,
}

/// A press or command that waits for an acknowledgement, three seconds at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interaction {
    /// Its number.
    pub id: String,
    /// The way back, open for 15 minutes.
    pub token: String,
    /// Whether only the person and the bot are there.
    pub in_direct_message: bool,
    /// Whether it was a button or menu, not a command.
    pub is_component: bool,
    /// The language of the person's Discord.
    pub hint: Option<Lang>,
}

/// Reads an event.
pub fn read(bot: &str, event: &Value) -> Read {
    let data = event.get("d").unwrap_or(&Value::Null);
    match event.get("t").and_then(Value::as_str) {
        Some("READY") => Read::Ready,
        Some("MESSAGE_CREATE") => found(message(bot, data)),
        Some("MESSAGE_UPDATE") => found(edit(bot, data)),
        Some("MESSAGE_DELETE") => deleted(data),
        Some("INTERACTION_CREATE") => interaction(bot, data).unwrap_or(Read::Nothing),
        _ => Read::Nothing,
    }
}

fn found(inbound: Option<Inbound>) -> Read {
    inbound.map_or(Read::Nothing, |inbound| Read::Inbound(Box::new(inbound), None))
}

/// A number that travels as text.
pub fn number(value: Option<&Value>) -> Option<i64> {
    let value = value?;
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_i64())
}

/// The key under which a message is stored.
pub fn update(message: &str) -> String {
    format!("m{message}")
}

fn text<'a>(data: &'a Value, place: &str) -> Option<&'a str> {
    data.pointer(place).and_then(Value::as_str)
}

fn id(data: &Value, place: &str) -> Option<String> {
    let value = data.pointer(place)?;
    let text = value.as_str().map(str::to_owned);
    text.or_else(|| value.as_u64().map(|number| number.to_string()))
}

fn address(bot: &str, user: String) -> Address {
    Address { platform: DISCORD.to_owned(), bot: bot.to_owned(), chat: user }
}

/// A direct message of a person, from the gateway or asked for.
pub fn message(bot: &str, data: &Value) -> Option<Inbound> {
    let is = |place: &str| data.pointer(place).and_then(Value::as_bool).unwrap_or_default();
    if data.get("guild_id").is_some_and(|guild| !guild.is_null()) || is("/author/bot") {
        return None;
    }
    let (user, number_of_it) = (id(data, "/author/id")?, id(data, "/id")?);
    // 0 is a message, 19 a reply; all others are said by Discord itself (a call, a pin).
    if !matches!(data.get("type").and_then(Value::as_i64), None | Some(0 | 19)) {
        return None;
    }
    let words = text(data, "/content").unwrap_or_default().trim();
    let some = |place: &str| {
        data.pointer(place).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
    };
    let beside = some("/attachments") || some("/sticker_items");
    let said = match (words.is_empty(), beside) {
        (true, _) => Said::Unreadable,
        (false, beside) => Said::Text { text: words.to_owned(), beside },
    };
    let position = number(data.get("id"))?;
    Some(Inbound {
        position,
        route: id(data, "/channel_id"),
        ..Inbound::new(address(bot, user), update(&number_of_it), said)
    })
}

/// New words for a message. Discord also tells of previews that it added: those are no edits.
fn edit(bot: &str, data: &Value) -> Option<Inbound> {
    let at = text(data, "/edited_timestamp")?;
    let before = message(bot, data)?;
    let Said::Text { text, .. } = before.said else {
        return None;
    };
    let when: jiff::Timestamp = at.parse().ok()?;
    Some(Inbound {
        update: format!("e{}-{}", before.position, when.as_millisecond()),
        said: Said::Edit { text },
        position: before.position.max(snowflake(when.as_millisecond())),
        ..before
    })
}

/// The number that Discord would give to something that happens at this time.
fn snowflake(ms: i64) -> i64 {
    const EPOCH: i64 = 1_420_070_400_000;
    (ms - EPOCH).max(0) << 22
}

fn deleted(data: &Value) -> Read {
    let in_guild = data.get("guild_id").is_some_and(|guild| !guild.is_null());
    match (id(data, "/channel_id"), id(data, "/id")) {
        (Some(channel), Some(message)) if !in_guild => Read::Deleted { channel, message },
        _ => Read::Nothing,
    }
}

/// A message that was taken back by the person with this number.
pub fn taken_back(bot: &str, user: &str, channel: &str, message: &str, now_ms: i64) -> Inbound {
    let said = Said::Delete { update: update(message) };
    Inbound {
        position: snowflake(now_ms),
        route: Some(channel.to_owned()),
        ..Inbound::new(address(bot, user.to_owned()), format!("d{message}"), said)
    }
}

fn interaction(bot: &str, data: &Value) -> Option<Read> {
    let in_direct_message = data.get("guild_id").is_none_or(Value::is_null);
    let kind = data.get("type").and_then(Value::as_i64)?;
    let interaction = Interaction {
        id: id(data, "/id")?,
        token: text(data, "/token")?.to_owned(),
        in_direct_message,
        is_component: kind == 3,
        hint: text(data, "/locale").map(language),
    };
    let said = match kind {
        2 if text(data, "/data/name") == Some("private") => return Some(Read::Button(interaction)),
        2 => commanded(data)?,
        3 => pressed(data)?,
        _ => return None,
    };
    let user = id(data, "/member/user/id").or_else(|| id(data, "/user/id"))?;
    let private =
        matches!(&said, Said::Press { action, .. } if *action == Action::Private.to_string());
    let via = match (in_direct_message, private) {
        (true, _) if interaction.is_component => None,
        (true, _) => Some(format!("{OPEN}{}", interaction.token)),
        (false, true) => Some(format!("{PRIVATE}{}", interaction.token)),
        _ => Some(format!("{REPLY}{}", interaction.token)),
    };
    let inbound = Inbound {
        hint: interaction.hint.clone(),
        position: number(data.get("id"))?,
        route: in_direct_message.then(|| id(data, "/channel_id")).flatten(),
        via,
        ..Inbound::new(address(bot, user), format!("i{}", interaction.id), said)
    };
    Some(Read::Inbound(Box::new(inbound), Some(interaction)))
}

fn commanded(data: &Value) -> Option<Said> {
    let name = text(data, "/data/name")?;
    if name == "ask" {
        let words = text(data, "/data/options/0/value").unwrap_or_default();
        return Some(Said::text(words));
    }
    Some(Said::text(format!("/{name}")))
}

fn pressed(data: &Value) -> Option<Said> {
    let action = text(data, "/data/values/0").or_else(|| text(data, "/data/custom_id"))?;
    let label = label(data, action).unwrap_or_else(|| "…".to_owned());
    Some(Said::Press { action: action.to_owned(), label })
}

/// The words of the button or entry, from the message it stood under.
fn label(data: &Value, action: &str) -> Option<String> {
    let rows = data.pointer("/message/components")?.as_array()?;
    let parts = rows.iter().filter_map(|row| row.get("components")?.as_array()).flatten();
    for part in parts {
        if text(part, "/custom_id") == Some(action) {
            return text(part, "/label").map(str::to_owned);
        }
        let options = part.get("options").and_then(Value::as_array);
        let entry =
            options.into_iter().flatten().find(|entry| text(entry, "/value") == Some(action));
        if let Some(entry) = entry {
            return text(entry, "/label").map(str::to_owned);
        }
    }
    None
}

/// A language of Discord as one of our codes.
fn language(code: &str) -> Lang {
    Lang::new(match code {
        "zh-CN" => "zh-Hans",
        "zh-TW" => "zh-Hant",
        "pt-BR" => "pt-BR",
        other => other.split('-').next().unwrap_or(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(event: &Value) -> Option<Said> {
        match read("1", event) {
            Read::Inbound(inbound, _) => Some(inbound.said),
            _ => None,
        }
    }

    #[test]
    fn a_message_with_nothing_but_the_required_fields_is_read() {
        let event = json!({"t": "MESSAGE_CREATE", "d": {"id": "50", "channel_id": "9",
            "author": {"id": "7", "username": "a"}, "content": "hello"}});
        let Read::Inbound(inbound, None) = read("1", &event) else {
            panic!("it is a message");
        };
        assert_eq!(inbound.said, Said::text("hello"));
        assert_eq!((inbound.from.chat.as_str(), inbound.position), ("7", 50));
        assert_eq!(inbound.route.as_deref(), Some("9"));
    }

    #[test]
    fn what_is_not_said_to_us_alone_is_passed_over() {
        let guild = json!({"t": "MESSAGE_CREATE", "d": {"id": "50", "channel_id": "9",
            "guild_id": "3", "author": {"id": "7"}, "content": "hello"}});
        assert_eq!(said(&guild), None);
        let own = json!({"t": "MESSAGE_CREATE", "d": {"id": "50", "channel_id": "9",
            "author": {"id": "1", "bot": true}, "content": "hello"}});
        assert_eq!(said(&own), None);
        let preview = json!({"t": "MESSAGE_UPDATE", "d": {"id": "50", "channel_id": "9",
            "author": {"id": "7"}, "content": "hello", "edited_timestamp": null}});
        assert_eq!(said(&preview), None);
    }

    #[test]
    fn pictures_edits_and_deletions_are_told_apart() {
        let picture = json!({"t": "MESSAGE_CREATE", "d": {"id": "50", "channel_id": "9",
            "author": {"id": "7"}, "content": "", "attachments": [{"id": "1"}]}});
        assert_eq!(said(&picture), Some(Said::Unreadable));
        let edit = json!({"t": "MESSAGE_UPDATE", "d": {"id": "50", "channel_id": "9",
            "author": {"id": "7"}, "content": "new",
            "edited_timestamp": "2026-11-21T01:00:00.000000+00:00"}});
        assert_eq!(said(&edit), Some(Said::Edit { text: "new".into() }));
        let gone = json!({"t": "MESSAGE_DELETE", "d": {"id": "50", "channel_id": "9"}});
        let expected = Read::Deleted { channel: "9".into(), message: "50".into() };
        assert_eq!(read("1", &gone), expected);
    }

    #[test]
    fn a_command_in_a_server_is_answered_to_the_asker_alone() {
        let ask = json!({"t": "INTERACTION_CREATE", "d": {"id": "60", "token": "T", "type": 2,
            "guild_id": "3", "channel_id": "8", "locale": "vi", "member": {"user": {"id": "7"}},
            "data": {"name": "ask", "options": [{"name": "question", "value": "visa"}]}}});
        let Read::Inbound(inbound, Some(interaction)) = read("1", &ask) else {
            panic!("it is a command");
        };
        assert_eq!(inbound.said, Said::text("visa"));
        assert_eq!(inbound.via.as_deref(), Some("reply:T"));
        assert_eq!((inbound.route, inbound.hint), (None, Some(Lang::new("vi"))));
        assert!(!interaction.in_direct_message);
    }

    #[test]
    fn a_menu_brings_its_entry_and_a_button_its_words() {
        let menu = json!({"t": "INTERACTION_CREATE", "d": {"id": "60", "token": "T", "type": 3,
            "channel_id": "9", "user": {"id": "7"},
            "data": {"custom_id": "menu:0", "component_type": 3, "values": ["lang:vi"]},
            "message": {"components": [{"type": 1, "components": [{"type": 3,
                "custom_id": "menu:0", "options": [{"label": "Tiếng Việt", "value": "lang:vi"}]}]}]}}});
        let expected = Said::Press { action: "lang:vi".into(), label: "Tiếng Việt".into() };
        assert_eq!(said(&menu), Some(expected));
    }
}
