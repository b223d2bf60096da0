//! What Telegram shows of the bot: commands, descriptions, the menu button, in every language that it
//! knows; and how updates come. A server that does not know one of these questions is told in the log
//! and changes nothing: the bot answers all the same.

use super::api::Trouble;
use super::{Telegram, WANTED};
use crate::words::Words;
use fluent::FluentValue;
use knowledge::lang::Lang;
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use teloxide::payloads::{
    DeleteWebhook, DeleteWebhookSetters, SetChatMenuButton, SetChatMenuButtonSetters,
    SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters,
    SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::types::{BotCommand, MenuButton};

/// The commands, in the order of the menu. Their names cannot be translated.
pub const COMMANDS: &[&str] = &[
    "start",
    "person",
    "orientation",
    "checklist",
    "topics",
    "emergency",
    "status",
    "plan",
    "reminders",
    "language",
    "link",
    "mydata",
    "quiet",
    "forget",
    "withdraw",
];

/// The texts that people see of the bot before they write, by Telegram's two-letter code; the empty
/// code is for everybody else.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Command and what it does.
    pub commands: Vec<(&'static str, String)>,
    /// Shown in an empty chat.
    pub description: String,
    /// Shown in the profile.
    pub short: String,
}

/// What is shown in each language. Telegram knows languages by two letters only: `zh` stands for
/// both scripts, Filipino is `tl`, and easy Japanese has no place of its own.
pub fn shown(words: &Words, numbers: &(String, String)) -> BTreeMap<String, Shown> {
    let mut all = BTreeMap::from([(String::new(), texts(words, &Lang::new("en"), numbers))]);
    for lang in words.languages().filter(|lang| lang.as_str() != "ja-easy") {
        let code = match lang.as_str() {
            "fil" => "tl",
            other => other.split('-').next().unwrap_or(other),
        };
        all.entry(code.to_owned()).or_insert_with(|| texts(words, lang, numbers));
    }
    all
}

fn texts(words: &Words, lang: &Lang, (police, ambulance): &(String, String)) -> Shown {
    let commands = COMMANDS.iter().map(|name| {
        let meaning = words.short(lang, &format!("command-{name}"));
        (*name, meaning)
    });
    let numbers = [
        ("police", FluentValue::from(police.as_str())),
        ("ambulance", FluentValue::from(ambulance.as_str())),
    ];
    Shown {
        commands: commands.collect(),
        description: words.plain(lang, "bot-description", &numbers),
        short: words.short(lang, "bot-short-description"),
    }
}

impl Telegram {
    /// Tells Telegram what to show.
    pub async fn show(&self, shown: &BTreeMap<String, Shown>) {
        for (code, texts) in shown {
            let commands: Vec<BotCommand> = texts
                .commands
                .iter()
                .map(|(name, meaning)| BotCommand::new(*name, meaning))
                .collect();
            let mut list = SetMyCommands::new(commands);
            let mut long = SetMyDescription::new().description(&texts.description);
            let mut short = SetMyShortDescription::new().short_description(&texts.short);
            if !code.is_empty() {
                list = list.language_code(code);
                long = long.language_code(code);
                short = short.language_code(code);
            }
            self.tell("setMyCommands", &list).await;
            self.tell("setMyDescription", &long).await;
            self.tell("setMyShortDescription", &short).await;
        }
        let menu = SetChatMenuButton::new().menu_button(MenuButton::Commands);
        self.tell("setChatMenuButton", &menu).await;
    }

    /// Lets updates come by polling; what waits is kept.
    pub async fn use_polling(&self) {
        let question = DeleteWebhook::new().drop_pending_updates(false);
        self.tell("deleteWebhook", &question).await;
    }

    /// Lets updates come to `url`; what waits is kept.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn use_webhook(&self, url: &str, secret: &str) -> Result<(), Trouble> {
        // teloxide sends this one as a form with files; as JSON it is the same question.
        let question = json!({
            "url": url,
            "secret_token": secret,
            "allowed_updates": WANTED,
            "drop_pending_updates": false,
        });
        let _: bool = self.api.call("setWebhook", &question).await?;
        Ok(())
    }

    async fn tell(&self, method: &str, question: &impl Serialize) {
        for _ in 0..3 {
            match self.api.call::<serde_json::Value>(method, question).await {
                Ok(_) => return,
                Err(Trouble::TooFast(seconds)) => {
                    tokio::time::sleep(std::time::Duration::from_secs(seconds)).await;
                }
                Err(trouble) => {
                    tracing::warn!(method, %trouble, "Telegram did not take a setting");
                    return;
                }
            }
        }
    }
}

/// What Telegram must send along with every update: 64 letters that follow from the token, so that
/// all processes of one bot agree without another setting.
pub fn secret(token: &str) -> String {
    hex::encode(Sha256::digest(format!("tsunagu webhook {token}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use knowledge::files::Files;
    use knowledge::library::Library;

    #[test]
    fn every_language_that_telegram_knows_fits_its_limits() {
        let library = Library::load(&Files::embedded()).unwrap();
        let words = Words::load(&crate::words::embedded(), library.languages()).unwrap();
        let all = shown(&words, &("110".into(), "119".into()));
        for code in ["", "tl", "zh", "pt", "ja", "my", "ne", "uk"] {
            assert!(all.contains_key(code), "{code}");
        }
        let units = |text: &str| text.encode_utf16().count();
        for (code, shown) in &all {
            assert!(code.len() <= 2, "{code}");
            assert!(units(&shown.description) <= 512, "{code}");
            assert!(units(&shown.short) <= 120, "{code}");
            assert!(shown.description.contains("119"), "{code}");
            for (name, meaning) in &shown.commands {
                assert!((1..=256).contains(&units(meaning)), "{code} {name}");
            }
        }
    }

    #[test]
    fn the_secret_is_long_and_does_not_show_the_token() {
        let secret = secret("123:ABC");
        assert!(secret.len() >= 32 && !secret.contains("ABC"));
    }
}
