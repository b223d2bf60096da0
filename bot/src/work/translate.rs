//! The machine translator: one question to one engine, with official terms protected, a time limit,
//! and a plain reason when nothing comes of it. A translation that lost a term, is empty or absurdly
//! long is dropped: nothing is better than something wrong. Who may have what translated is decided
//! in `beside`; here the text is data and nothing of it is kept or logged.

pub mod codes;
pub mod deepl;
mod http;
pub mod libre;
pub mod numbers;
pub mod openai;
pub mod terms;

use crate::config::{Engine, Translator as Settings};
use crate::words::Entry;
use knowledge::lang::Lang;
use serde_json::Value;
use std::time::Duration;
use tokio::sync::RwLock;

/// Why there is no translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No translator is configured.
    Off,
    /// The resident has not agreed to this translator.
    Consent,
    /// The engine does not have one of the languages.
    Language,
    /// It took too long.
    TimeLimit,
    /// The engine cannot be reached or answers with an error.
    EngineError,
    /// An official term got lost on the way.
    TermLost,
    /// The answer is empty, cut off or absurdly long.
    OddAnswer,
}

impl Why {
    const ALL: [Why; 7] = [
        Why::Off,
        Why::Consent,
        Why::Language,
        Why::TimeLimit,
        Why::EngineError,
        Why::TermLost,
        Why::OddAnswer,
    ];

    /// As it stands in the database and in message keys.
    pub fn key(self) -> &'static str {
        match self {
            Why::Off => "off",
            Why::Consent => "consent",
            Why::Language => "language",
            Why::TimeLimit => "time-limit",
            Why::EngineError => "engine-error",
            Why::TermLost => "term-lost",
            Why::OddAnswer => "odd-answer",
        }
    }

    /// The reason with this key; an unknown one is the engine's fault.
    pub fn from_key(key: &str) -> Why {
        Why::ALL.into_iter().find(|why| why.key() == key).unwrap_or(Why::EngineError)
    }

    /// Whether a later try may end better.
    pub fn passes(self) -> bool {
        matches!(self, Why::TimeLimit | Why::EngineError)
    }
}

/// A question to an engine, before it becomes HTTP.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What follows the base of the address.
    pub path: &'static str,
    /// The value of `Authorization`, if any.
    pub authorization: Option<String>,
    /// The JSON to post.
    pub body: Value,
}

/// A configured engine.
pub struct Translator {
    settings: Settings,
    client: reqwest::Client,
    /// What a LibreTranslate server told about its languages, once it did.
    offered: RwLock<Option<Vec<libre::Offered>>>,
}

impl Translator {
    /// A translator with these settings. `None` when the system cannot set up TLS.
    pub fn new(settings: Settings) -> Option<Translator> {
        let client = http::client()?;
        Some(Translator { settings, client, offered: RwLock::default() })
    }

    /// The server that gets the texts.
    pub fn host(&self) -> &str {
        self.settings.host()
    }

    /// How the engine is named beside a translation: its kind or model, and its host.
    pub fn label(&self) -> String {
        let name = match self.settings.engine {
            Engine::LibreTranslate => "LibreTranslate",
            Engine::DeepL => "DeepL",
            Engine::OpenAi => &self.settings.model,
        };
        format!("{name} ({})", self.host())
    }

    /// How long one translation may take.
    pub fn limit(&self) -> Duration {
        Duration::from_secs(self.settings.seconds)
    }

    /// Translates `text`, with the terms of `glossary` in their official form.
    ///
    /// # Errors
    /// See [`Why`].
    pub async fn translate(
        &self,
        glossary: &[Entry],
        (from, to): (&Lang, &Lang),
        text: &str,
    ) -> Result<String, Why> {
        let guarded = terms::protect(text, glossary);
        let asking = self.ask(from, to, &guarded.text);
        let answer = tokio::time::timeout(self.limit(), asking).await;
        let answer = sane(&guarded.text, &answer.map_err(|_| Why::TimeLimit)??)?;
        terms::restore(&answer, &guarded).ok_or(Why::TermLost)
    }

    async fn ask(&self, from: &Lang, to: &Lang, text: &str) -> Result<String, Why> {
        let (key, model) = (&self.settings.key, &self.settings.model);
        match self.settings.engine {
            Engine::LibreTranslate => {
                let codes = self.libre_codes(from, to).await?;
                let answer = self.post(&libre::question(codes, text, key)).await?;
                libre::read(&answer)
            }
            Engine::DeepL => {
                let answer = self.post(&deepl::question((from, to), text, key)?).await?;
                deepl::read(&answer)
            }
            Engine::OpenAi => {
                let answer = self.post(&openai::question((from, to), text, model, key)?).await?;
                openai::read(&answer)
            }
        }
    }

    /// LibreTranslate servers differ in their languages and in what they call them, so we ask once.
    async fn libre_codes(&self, from: &Lang, to: &Lang) -> Result<(String, String), Why> {
        if let Some(offered) = self.offered.read().await.as_ref() {
            return libre::codes(offered, from, to).ok_or(Why::Language);
        }
        let answer = http::get(&self.client, &self.url(libre::LANGUAGES)).await?;
        let offered = libre::offered(&answer).ok_or(Why::EngineError)?;
        let codes = libre::codes(&offered, from, to).ok_or(Why::Language);
        *self.offered.write().await = Some(offered);
        codes
    }

    async fn post(&self, question: &Question) -> Result<Answer, Why> {
        http::post(&self.client, &self.url(question.path), question).await
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.url)
    }
}

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// The body.
    pub body: String,
}

impl Answer {
    /// The body as JSON, when the server says that all is well.
    fn json(&self) -> Result<Value, Why> {
        if !(200..300).contains(&self.status) {
            return Err(Why::EngineError);
        }
        serde_json::from_str(&self.body).map_err(|_| Why::EngineError)
    }
}

/// The answer without the space around it, unless it is empty or absurdly long: an engine that
/// talks instead of translating. Scripts differ in length by a factor of about three.
fn sane(question: &str, answer: &str) -> Result<String, Why> {
    let answer = answer.trim();
    let most = 5 * question.chars().count() + 120;
    if answer.is_empty() || answer.chars().count() > most {
        return Err(Why::OddAnswer);
    }
    Ok(answer.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absurd_answer_is_dropped() {
        let check = |question: &str, answer: &str, expected: Result<&str, Why>| {
            assert_eq!(sane(question, answer), expected.map(str::to_owned));
        };
        check("はい", " Yes \n", Ok("Yes"));
        check("はい", " \n ", Err(Why::OddAnswer));
        check("はい", &"word ".repeat(60), Err(Why::OddAnswer));
        check(&"字".repeat(100), &"a".repeat(600), Ok(&"a".repeat(600)));
    }

    #[test]
    fn every_reason_comes_back() {
        for why in Why::ALL {
            assert_eq!(Why::from_key(why.key()), why);
        }
        assert_eq!(Why::from_key("new"), Why::EngineError);
    }
}
