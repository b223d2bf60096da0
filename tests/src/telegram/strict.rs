//! What Telegram refuses: unknown methods and fields, texts that are too long, marks that do not
//! close, buttons without data or with too much of it.

use serde_json::Value;

type Checked = Result<(), String>;

/// The methods with their fields; those with `!` must be there.
const METHODS: [(&str, &[&str]); 10] = [
    ("getMe", &[]),
    ("getUpdates", &["offset", "limit", "timeout", "allowed_updates"]),
    (
        "sendMessage",
        &[
            "chat_id!",
            "text!",
            "parse_mode",
            "link_preview_options",
            "reply_markup",
            "reply_parameters",
            "protect_content",
        ],
    ),
    ("answerCallbackQuery", &["callback_query_id!", "text"]),
    ("setMyCommands", &["commands!", "language_code"]),
    ("setMyDescription", &["description", "language_code"]),
    ("setMyShortDescription", &["short_description", "language_code"]),
    ("setChatMenuButton", &["menu_button"]),
    ("deleteWebhook", &["drop_pending_updates"]),
    ("setWebhook", &["url!", "secret_token", "allowed_updates", "drop_pending_updates"]),
];

/// Whether the Bot API would take this question.
pub fn check(method: &str, question: &Value) -> Checked {
    let known = METHODS.iter().find(|(name, _)| *name == method);
    let (_, fields) = known.ok_or("method not found")?;
    let given = question.as_object().ok_or("no object")?;
    for name in given.keys() {
        let known = fields.iter().any(|field| field.trim_end_matches('!') == name);
        require(known, &format!("unknown field {name}"))?;
        require(!given[name].is_null(), &format!("field {name} is null"))?;
    }
    for field in fields.iter().filter_map(|field| field.strip_suffix('!')) {
        require(given.contains_key(field), &format!("field {field} is missing"))?;
    }
    match method {
        "sendMessage" => message(question),
        "setMyCommands" => commands(question),
        "setMyDescription" => at_most(&question["description"], 512),
        "setMyShortDescription" => at_most(&question["short_description"], 120),
        "deleteWebhook" | "setWebhook" => require(
            question.get("drop_pending_updates") != Some(&Value::Bool(true)),
            "pending updates must never be dropped",
        ),
        _ => Ok(()),
    }
}

fn require(holds: bool, why: &str) -> Checked {
    if holds { Ok(()) } else { Err(why.to_owned()) }
}

fn at_most(text: &Value, units: usize) -> Checked {
    let text = text.as_str().unwrap_or_default();
    let own = text.encode_utf16().count();
    require(own <= units, &format!("text has {own} of {units} units"))
}

fn commands(question: &Value) -> Checked {
    let list = question["commands"].as_array().ok_or("no list")?;
    require(list.len() <= 100, "too many commands")?;
    if let Some(code) = question.get("language_code") {
        require(code.as_str().is_some_and(|code| code.len() == 2), "language code")?;
    }
    for command in list {
        let name = command["command"].as_str().unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let fits = (1..=32).contains(&name.len()) && name.chars().all(plain);
        require(fits, &format!("command {name}"))?;
        at_most(&command["description"], 256)?;
    }
    Ok(())
}

fn message(question: &Value) -> Checked {
    require(question["chat_id"].is_i64(), "chat_id is no number")?;
    let text = question["text"].as_str().ok_or("text is no text")?;
    let visible = match question.get("parse_mode").and_then(Value::as_str) {
        Some("HTML") => html(text)?,
        None => text.to_owned(),
        Some(other) => return Err(format!("parse mode {other}")),
    };
    require(!visible.trim().is_empty(), "message text is empty")?;
    at_most(&Value::String(visible), 4_096)?;
    match question.get("reply_markup") {
        Some(markup) if markup.get("inline_keyboard").is_some() => buttons(markup),
        _ => Ok(()),
    }
}

fn buttons(markup: &Value) -> Checked {
    let rows = markup["inline_keyboard"].as_array().ok_or("no rows")?;
    let all = rows.iter().filter_map(Value::as_array).flatten();
    for button in all.clone() {
        let text = button["text"].as_str().unwrap_or_default();
        require(!text.trim().is_empty(), "button without words")?;
        match (button["callback_data"].as_str(), button["url"].as_str()) {
            (Some(data), None) => {
                require((1..=64).contains(&data.len()), "BUTTON_DATA_INVALID")?;
            }
            (None, Some(url)) => require(url.starts_with("https://"), "button address")?,
            _ => return Err("a button needs data or an address".to_owned()),
        }
    }
    require((1..=100).contains(&all.count()), "number of buttons")
}

/// The visible text of Telegram's HTML.
fn html(text: &str) -> Result<String, String> {
    const TAGS: [&str; 9] = ["b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"];
    let (mut visible, mut open, mut rest) = (String::new(), Vec::new(), text);
    while let Some(start) = rest.find(['<', '>', '&']) {
        visible.push_str(&rest[..start]);
        rest = &rest[start..];
        if let Some(tail) = rest.strip_prefix('&') {
            let (name, after) = tail.split_once(';').ok_or("unescaped &")?;
            visible.push_str(match name {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                other => return Err(format!("unescaped & before {other}")),
            });
            rest = after;
        } else if let Some(tail) = rest.strip_prefix("</") {
            let (name, after) = tail.split_once('>').ok_or("unclosed tag")?;
            require(open.pop() == Some(name), &format!("unexpected end of {name}"))?;
            rest = after;
        } else if let Some(tail) = rest.strip_prefix('<') {
            let (tag, after) = tail.split_once('>').ok_or("unclosed tag")?;
            let name = tag.split_whitespace().next().unwrap_or_default();
            require(TAGS.contains(&name), &format!("unsupported tag {name}"))?;
            require(name != "a" || tag.contains("href=\"http"), "link without address")?;
            open.push(name);
            rest = after;
        } else {
            return Err("unescaped >".to_owned());
        }
    }
    visible.push_str(rest);
    require(open.is_empty(), "a tag stays open")?;
    Ok(visible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn it_refuses_what_telegram_refuses() {
        let send = |text: &str| json!({ "chat_id": 1, "text": text, "parse_mode": "HTML" });
        let check = |question: Value, taken: bool| {
            assert_eq!(super::check("sendMessage", &question).is_ok(), taken, "{question}");
        };
        check(send("<b>a</b> &amp; <a href=\"https://x.jp\">b</a>"), true);
        check(send("a & b"), false);
        check(send("1 < 2"), false);
        check(send("<b>a"), false);
        check(send("<script>a</script>"), false);
        check(send(""), false);
        check(send(&"a".repeat(4_097)), false);
        check(send(&"😀".repeat(2_049)), false);
        check(json!({ "chat_id": 1, "text": "a", "colour": 1 }), false);
        let data = |data: &str| {
            json!({ "chat_id": 1, "text": "a", "reply_markup":
            { "inline_keyboard": [[{ "text": "x", "callback_data": data }]] } })
        };
        check(data("ok"), true);
        check(data(&"x".repeat(65)), false);
        check(data(""), false);
        assert!(super::check("sendSomething", &json!({})).is_err());
        assert!(super::check("deleteWebhook", &json!({ "drop_pending_updates": true })).is_err());
    }
}
