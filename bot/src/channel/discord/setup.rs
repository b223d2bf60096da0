//! The commands that Discord shows, with names and descriptions in the languages that it has. It has
//! no Nepali, Burmese, Khmer, Filipino or Mongolian; people who use those see English.

use super::Discord;
use super::rest::Trouble;
use crate::words::Words;
use knowledge::lang::Lang;
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::{CommandOptionType, CommandType, InteractionContext};
use serenity::model::permissions::Permissions;

/// The commands that everybody has.
const COMMANDS: &[&str] = &[
    "ask",
    "person",
    "orientation",
    "checklist",
    "language",
    "status",
    "plan",
    "reminders",
    "mydata",
    "quiet",
    "forget",
];
/// Discord's locales with our languages.
const LOCALES: [(&str, &str); 14] = [
    ("id", "id"),
    ("en-US", "en"),
    ("en-GB", "en"),
    ("es-ES", "es"),
    ("es-419", "es"),
    ("pt-BR", "pt-BR"),
    ("vi", "vi"),
    ("tr", "tr"),
    ("uk", "uk"),
    ("th", "th"),
    ("zh-CN", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("ja", "ja"),
    ("ko", "ko"),
];

/// All commands, as Discord takes them.
pub fn commands(words: &Words) -> Vec<CreateCommand> {
    let mut all: Vec<CreateCommand> =
        COMMANDS.iter().map(|name| command(words, name, &format!("command-{name}"))).collect();
    if let Some(ask) = all.first_mut() {
        *ask = ask.clone().add_option(question(words));
    }
    // For those who run a server: puts the button for a private talk into a channel.
    let private = CreateCommand::new("private")
        .description(words.short(&Lang::new("en"), "button-private"))
        .kind(CommandType::ChatInput)
        .default_member_permissions(Permissions::MANAGE_GUILD)
        .contexts(vec![InteractionContext::Guild]);
    let private = LOCALES.iter().fold(private, |command, (locale, lang)| {
        command.description_localized(*locale, words.short(&Lang::new(lang), "button-private"))
    });
    all.push(private);
    all
}

fn command(words: &Words, name: &str, meaning: &str) -> CreateCommand {
    let command = CreateCommand::new(name)
        .kind(CommandType::ChatInput)
        .description(words.short(&Lang::new("en"), meaning));
    LOCALES.iter().fold(command, |command, (locale, lang)| {
        let lang = Lang::new(lang);
        command
            .name_localized(*locale, words.short(&lang, &format!("command-name-{name}")))
            .description_localized(*locale, words.short(&lang, meaning))
    })
}

fn question(words: &Words) -> CreateCommandOption {
    let meaning = "command-ask-question";
    let text = words.short(&Lang::new("en"), meaning);
    let option = CreateCommandOption::new(CommandOptionType::String, "question", text)
        .required(true)
        .max_length(1_500);
    LOCALES.iter().fold(option, |option, (locale, lang)| {
        option.description_localized(*locale, words.short(&Lang::new(lang), meaning))
    })
}

impl Discord {
    /// Registers the commands; those of before are replaced.
    pub async fn register(&self, words: &Words) {
        let path = format!("applications/{}/commands", self.id);
        for _ in 0..3 {
            match self.rest.put(&path, &commands(words)).await {
                Ok(()) => return,
                Err(Trouble::TooFast(wait)) => {
                    tokio::time::sleep(std::time::Duration::from_millis(wait.unsigned_abs())).await;
                }
                Err(trouble) => {
                    return tracing::warn!(%trouble, "Discord did not take the commands");
                }
            }
        }
    }

    /// Opens the connection to the gateway.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn listen(&self) -> std::io::Result<super::gateway::Events> {
        super::gateway::connect(&self.token, &self.gateway, self.rest.base())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use knowledge::files::Files;
    use knowledge::library::Library;

    #[test]
    fn names_and_descriptions_fit_in_every_language() {
        let library = Library::load(&Files::embedded()).unwrap();
        let words = Words::load(&crate::words::embedded(), library.languages()).unwrap();
        let value = serde_json::to_value(commands(&words)).unwrap();
        for command in value.as_array().unwrap() {
            let fields = |field: &str| {
                let all = command.get(field).and_then(|map| map.as_object());
                all.into_iter()
                    .flatten()
                    .map(|(_, text)| text.as_str().unwrap_or_default().to_owned())
                    .collect::<Vec<_>>()
            };
            for name in fields("name_localizations") {
                let fits = (1..=32).contains(&name.chars().count());
                let plain =
                    name.chars().all(|c| c.is_alphanumeric() || "-_".contains(c) || is_mark(c));
                assert!(fits && plain && name == name.to_lowercase(), "{name}");
            }
            for text in fields("description_localizations") {
                assert!((1..=100).contains(&text.chars().count()), "{text}");
            }
        }
        assert_eq!(value[0]["options"][0]["name"], "question");
    }

    /// Vowels and tones above and below letters.
    fn is_mark(c: char) -> bool {
        matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
    }
}
