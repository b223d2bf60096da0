//! What a Telegram update says. Everything that a person sends becomes something to answer, also what
//! we cannot read; only what is not addressed to us (groups, channels) is passed over. Places become
//! municipalities here, so that nobody's coordinates are stored.

use crate::channel::{Address, Inbound, Said, TELEGRAM};
use knowledge::lang::Lang;
use referral::area::Atlas;
use serde::de::DeserializeOwned;
use serde_json::Value;
use teloxide::types::{
    CallbackQuery, ChatMemberKind, ChatMemberUpdated, InlineKeyboardButtonKind, MediaKind, Message,
    MessageKind, User,
};

/// Which of our bots this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    /// Its number.
    pub id: i64,
    /// Its name without `@`; empty when Telegram did not tell.
    pub username: String,
}

/// An update that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Telegram's number of it.
    pub id: i64,
    /// What is to be answered; `None` for what is not addressed to us.
    pub inbound: Option<Inbound>,
    /// The press that wants to be acknowledged.
    pub press: Option<String>,
}

/// Reads an update; `None` when it has no number.
pub fn read(me: &Me, raw: &Value) -> Option<Read> {
    let id = raw.get("update_id")?.as_i64()?;
    let press = raw.pointer("/callback_query/id").and_then(Value::as_str).map(str::to_owned);
    let inbound = who(me, raw).map(|from| from.inbound(me, id));
    Some(Read { id, inbound, press })
}

/// The part of an update with this name. (teloxide's `Update` reads only JSON text, not a value.)
fn part<T: DeserializeOwned>(raw: &Value, name: &str) -> Option<T> {
    serde_json::from_value(raw.get(name)?.clone()).ok()
}

fn who(me: &Me, raw: &Value) -> Option<From> {
    if let Some(message) = part::<Message>(raw, "message") {
        return in_chat(me, &message, said(&message)?);
    }
    if let Some(message) = part::<Message>(raw, "edited_message") {
        let text = message.text().or(message.caption())?.to_owned();
        return in_chat(me, &message, Said::Edit { text });
    }
    if let Some(press) = part::<CallbackQuery>(raw, "callback_query") {
        return pressed(&press);
    }
    match part::<ChatMemberUpdated>(raw, "my_chat_member") {
        Some(change) => membership(&change),
        None => unknown(raw),
    }
}

/// Who said what, and where.
struct From {
    chat: String,
    said: Said,
    hint: Option<Lang>,
    /// The group, when it is one.
    group: Option<i64>,
    /// The message to reply to in a group.
    reply: Option<i32>,
}

impl From {
    fn private(chat: i64, said: Said, user: Option<&User>) -> From {
        From { chat: chat.to_string(), said, hint: user.and_then(hint), group: None, reply: None }
    }

    fn inbound(self, me: &Me, update: i64) -> Inbound {
        let from =
            Address { platform: TELEGRAM.to_owned(), bot: me.id.to_string(), chat: self.chat };
        Inbound {
            hint: self.hint,
            position: update,
            route: self.group.map(|group| group.to_string()),
            via: self.reply.map(|message| message.to_string()),
            ..Inbound::new(from, update.to_string(), self.said)
        }
    }
}

/// An update that our library does not know: if it comes from a person in a private chat, it was
/// meant for us.
fn unknown(raw: &Value) -> Option<From> {
    let message = raw.get("message")?;
    let chat = message.get("chat")?;
    let private = chat.get("type").and_then(Value::as_str) == Some("private");
    let id = chat.get("id")?.as_i64().filter(|_| private)?;
    let said = match message.get("text").and_then(Value::as_str) {
        Some(text) => text_said(text),
        None => Said::Unreadable,
    };
    Some(From::private(id, said, None))
}

fn in_chat(me: &Me, message: &Message, said: Said) -> Option<From> {
    let user = message.from.as_ref();
    if message.chat.is_private() {
        return Some(From::private(message.chat.id.0, said, user));
    }
    let user = user.filter(|user| !user.is_bot)?;
    if !(message.chat.is_group() || message.chat.is_supergroup()) {
        return None;
    }
    let text = addressed(me, message)?;
    Some(From {
        chat: format!("{}:{}", message.chat.id.0, user.id.0),
        said: Said::Public { text },
        hint: hint(user),
        group: Some(message.chat.id.0),
        reply: Some(message.id.0),
    })
}

/// The words of a group message that is meant for us: a command, our name, or a reply to us.
fn addressed(me: &Me, message: &Message) -> Option<String> {
    let text = message.text()?;
    let name = format!("@{}", me.username.to_lowercase());
    let is_name = |word: &str| word.to_lowercase().ends_with(&name);
    let named = !me.username.is_empty() && text.split_whitespace().any(is_name);
    let command = text.strip_prefix('/').and_then(|rest| rest.split_whitespace().next());
    let ours = command.is_some_and(|command| !command.contains('@') || named);
    let replied = message.reply_to_message().and_then(|before| before.from.as_ref());
    let to_us = replied.is_some_and(|user| user.id.0 as i64 == me.id);
    let words = text.split_whitespace().map(|word| match word.split_once('@') {
        Some((before, _)) if is_name(word) => before,
        _ => word,
    });
    let words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>();
    (named || ours || to_us).then(|| words.join(" "))
}

fn said(message: &Message) -> Option<Said> {
    let common = match &message.kind {
        MessageKind::Common(common) => common,
        // Something newer than our library.
        MessageKind::Empty { .. } => return Some(Said::Unreadable),
        // Service messages (a pinned message, a changed picture) say nothing.
        _ => return None,
    };
    Some(match &common.media_kind {
        MediaKind::Text(media) => text_said(&media.text),
        MediaKind::Location(media) => {
            let (lat, lon) = (media.location.latitude, media.location.longitude);
            let town = Atlas::embedded().around(lat, lon);
            Said::Place { code: town.map(|town| town.code.clone()) }
        }
        MediaKind::Venue(media) => {
            let place = &media.venue.location;
            let town = Atlas::embedded().around(place.latitude, place.longitude);
            Said::Place { code: town.map(|town| town.code.clone()) }
        }
        MediaKind::Contact(_) => Said::Contact,
        _ => match message.caption() {
            Some(words) => Said::Text { text: words.to_owned(), beside: true },
            None => Said::Unreadable,
        },
    })
}

/// `/start code`, `/command@bot`, or words.
fn text_said(text: &str) -> Said {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let command = first.split('@').next().unwrap_or_default();
    if command == "/start" {
        return Said::Start { code: words.next().map(str::to_owned) };
    }
    if first.starts_with('/') && first.contains('@') {
        return Said::text(text.replacen(first, command, 1));
    }
    Said::text(text)
}

/// A pressed button of a private chat, with its words from the message it stood under.
fn pressed(press: &CallbackQuery) -> Option<From> {
    let action = press.data.clone()?;
    let message = press.message.as_ref().and_then(|message| message.regular_message());
    let label =
        message.and_then(|message| label(message, &action)).unwrap_or_else(|| "…".to_owned());
    let said = Said::Press { action, label };
    // In a private chat the chat has the number of the person.
    let user = &press.from;
    if message.is_some_and(|message| !message.chat.is_private()) {
        return None;
    }
    Some(From::private(user.id.0 as i64, said, Some(user)))
}

fn label(message: &Message, action: &str) -> Option<String> {
    let rows = &message.reply_markup()?.inline_keyboard;
    let button = rows.iter().flatten().find(|button| {
        matches!(&button.kind, InlineKeyboardButtonKind::CallbackData(data) if data == action)
    })?;
    Some(button.text.clone())
}

fn membership(change: &ChatMemberUpdated) -> Option<From> {
    if !change.chat.is_private() {
        return None;
    }
    let kind = &change.new_chat_member.kind;
    let blocked = matches!(kind, ChatMemberKind::Banned(_) | ChatMemberKind::Left);
    Some(From::private(change.chat.id.0, Said::Blocked { blocked }, Some(&change.from)))
}

/// The language of the profile, as one of our codes.
fn hint(user: &User) -> Option<Lang> {
    user.language_code.as_deref().map(super::language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn me() -> Me {
        Me { id: 1, username: "TsunaguBot".into() }
    }

    fn check(message: Value, expected: Option<Said>) {
        let mut message = message;
        let given = message.as_object_mut().unwrap();
        given.entry("message_id").or_insert(json!(5));
        given.entry("date").or_insert(json!(1_700_000_000));
        given.entry("chat").or_insert(json!({"id": 7, "type": "private", "first_name": "A"}));
        let raw = json!({"update_id": 9, "message": message});
        let read = read(&me(), &raw).unwrap();
        assert_eq!(read.inbound.map(|inbound| inbound.said), expected, "{raw}");
    }

    #[test]
    fn what_a_person_sends_is_never_silence() {
        check(json!({"text": "hello"}), Some(Said::text("hello")));
        check(json!({"text": "/start"}), Some(Said::start()));
        check(json!({"text": "/start l_ABC"}), Some(Said::Start { code: Some("l_ABC".into()) }));
        check(json!({"text": "/person@TsunaguBot"}), Some(Said::text("/person")));
        let place = |code: Option<&str>| Some(Said::Place { code: code.map(str::to_owned) });
        let tokyo = json!({"location": {"latitude": 35.6938, "longitude": 139.7034}});
        check(tokyo, place(Some("131041")));
        let paris = json!({"location": {"latitude": 48.85, "longitude": 2.35}});
        check(paris, place(None));
        check(json!({"contact": {"phone_number": "090", "first_name": "A"}}), Some(Said::Contact));
        let sticker = json!({"sticker": {"file_id": "a", "file_unique_id": "b", "type": "regular",
            "width": 1, "height": 1, "is_animated": false, "is_video": false}});
        check(sticker, Some(Said::Unreadable));
        let photo = json!({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1,
            "height": 1, "file_size": 1}]});
        check(photo.clone(), Some(Said::Unreadable));
        let mut captioned = photo;
        captioned["caption"] = json!("what is this letter");
        check(captioned, Some(Said::Text { text: "what is this letter".into(), beside: true }));
        check(json!({"something_new": {"a": 1}}), Some(Said::Unreadable));
    }

    #[test]
    fn in_a_group_only_what_is_addressed_to_us_is_read() {
        let group = |text: &str, expected: Option<&str>| {
            let message = json!({"text": text, "from": {"id": 3, "is_bot": false, "first_name": "A"},
                "chat": {"id": -100, "type": "supergroup", "title": "T"}});
            let public = expected.map(|text| Said::Public { text: text.into() });
            check(message, public);
        };
        group("who cooks tonight", None);
        group("@tsunagubot where do I pay tax", Some("where do I pay tax"));
        group("@TsunaguBot where do I pay tax", Some("where do I pay tax"));
        group("/status@OtherBot", None);
        group("/status@TsunaguBot", Some("/status"));
    }

    #[test]
    fn a_press_carries_its_words_and_an_edit_its_new_ones() {
        let raw = json!({"update_id": 1, "callback_query": {"id": "77", "chat_instance": "1",
            "from": {"id": 7, "is_bot": false, "first_name": "A", "language_code": "vi"},
            "data": "person", "message": {"message_id": 5, "date": 1, "text": "x",
                "chat": {"id": 7, "type": "private", "first_name": "A"},
                "reply_markup": {"inline_keyboard": [[{"text": "Person", "callback_data": "person"}]]}}}});
        let got = read(&me(), &raw).unwrap();
        let inbound = got.inbound.unwrap();
        assert_eq!(got.press.as_deref(), Some("77"));
        assert_eq!(inbound.hint, Some(Lang::new("vi")));
        let said = Said::Press { action: "person".into(), label: "Person".into() };
        assert_eq!((inbound.said, inbound.from.chat.as_str()), (said, "7"));
        let raw = json!({"update_id": 2, "edited_message": {"message_id": 5, "date": 1,
            "edit_date": 2, "text": "new", "chat": {"id": 7, "type": "private", "first_name": "A"}}});
        let said = read(&me(), &raw).unwrap().inbound.unwrap().said;
        assert_eq!(said, Said::Edit { text: "new".into() });
    }

    #[test]
    fn an_update_that_nobody_knows_moves_on_without_an_answer() {
        let read = read(&me(), &json!({"update_id": 4, "brand_new": {}})).unwrap();
        assert_eq!((read.id, read.inbound), (4, None));
        assert_eq!(super::read(&me(), &json!({"message": {}})), None);
    }
}
