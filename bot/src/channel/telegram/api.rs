//! The way to Telegram's Bot API. The questions and types are teloxide's; the transport is our own,
//! because teloxide's client sleeps for ten seconds on every error of the server, keeps no
//! `retry_after` of answers that it cannot read, and refuses updates and bots with fields missing.
//! The token stands in every address, so no error that leaves this file carries one.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// How long an ordinary call may take. A send that was cut off may have arrived: better wait.
const PATIENCE: Duration = Duration::from_secs(30);
/// How much longer than the long poll itself its answer may take.
const POLL_MARGIN: Duration = Duration::from_secs(10);

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Too fast: again after so many seconds.
    #[error("too many requests, again in {0} s")]
    TooFast(u64),
    /// No answer, or none that is the Bot API's.
    #[error("no answer: {0}")]
    Network(&'static str),
    /// The server has trouble of its own.
    #[error("the server answered with status {0}")]
    Server(u16),
    /// The call was refused; the code and Telegram's words for it.
    #[error("refused with code {code}: {why}")]
    Refused {
        /// As HTTP has it.
        code: u16,
        /// In Telegram's words, which hold nothing of a person.
        why: String,
    },
}

/// A connection to one bot's API.
#[derive(Clone)]
pub struct Api {
    client: reqwest::Client,
    base: String,
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Value,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Api {
    /// A connection to `url` (Telegram's own, or another server that speaks the Bot API).
    ///
    /// # Errors
    /// When the system cannot set up TLS.
    pub fn new(url: &str, token: &str) -> reqwest::Result<Api> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .tcp_nodelay(true)
            .build()
            .map_err(reqwest::Error::without_url)?;
        let base = format!("{}/bot{token}", url.trim_end_matches('/'));
        Ok(Api { client, base })
    }

    /// Asks for something; `question` is one of teloxide's payloads.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        question: &impl Serialize,
    ) -> Result<T, Trouble> {
        self.ask(method, question, PATIENCE).await
    }

    /// Asks for something that may come late: the long poll.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn wait<T: DeserializeOwned>(
        &self,
        method: &str,
        question: &impl Serialize,
        poll: Duration,
    ) -> Result<T, Trouble> {
        self.ask(method, question, poll + POLL_MARGIN).await
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        method: &str,
        question: &impl Serialize,
        patience: Duration,
    ) -> Result<T, Trouble> {
        let question = serde_json::to_value(question).map_err(|_| Trouble::Network("question"))?;
        let request = self
            .client
            .post(format!("{}/{method}", self.base))
            .timeout(patience)
            .json(&without_nulls(question));
        let response = request.send().await.map_err(|error| network(&error))?;
        let status = response.status();
        let body = response.bytes().await.map_err(|error| network(&error))?;
        match serde_json::from_slice::<Answer>(&body) {
            Ok(answer) if answer.ok => {
                serde_json::from_value(answer.result).map_err(|_| Trouble::Network("answer"))
            }
            Ok(answer) => Err(refusal(status.as_u16(), answer)),
            Err(_) if status.is_success() => Err(Trouble::Network("answer")),
            Err(_) => Err(Trouble::Server(status.as_u16())),
        }
    }
}

/// Only the kind of the error: its text would hold the address, and that the token.
fn network(error: &reqwest::Error) -> Trouble {
    Trouble::Network(if error.is_timeout() {
        "timeout"
    } else if error.is_connect() {
        "connection"
    } else {
        "transport"
    })
}

fn refusal(status: u16, answer: Answer) -> Trouble {
    let code = answer.error_code.unwrap_or(status);
    let wait = answer.parameters.and_then(|parameters| parameters.retry_after);
    match (code, wait) {
        (_, Some(seconds)) => Trouble::TooFast(seconds),
        (429, None) => Trouble::TooFast(1),
        (500.., None) => Trouble::Server(code),
        (_, None) => Trouble::Refused { code, why: answer.description.unwrap_or_default() },
    }
}

/// The question as the Bot API describes it: what is not set is left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(status: u16, body: Value, expected: Trouble) {
        let answer = serde_json::from_value(body).unwrap();
        assert_eq!(refusal(status, answer), expected);
    }

    #[test]
    fn a_refusal_tells_what_to_do_next() {
        let limit = json!({"ok": false, "error_code": 429, "description": "x",
            "parameters": {"retry_after": 7}});
        check(429, limit, Trouble::TooFast(7));
        check(429, json!({"ok": false}), Trouble::TooFast(1));
        check(502, json!({"ok": false}), Trouble::Server(502));
        let blocked = Trouble::Refused { code: 403, why: "Forbidden".into() };
        check(403, json!({"ok": false, "description": "Forbidden"}), blocked);
    }

    #[test]
    fn what_is_not_set_is_not_sent() {
        let value = json!({"a": null, "b": {"c": null, "d": [{"e": null, "f": 1}]}});
        assert_eq!(without_nulls(value), json!({"b": {"d": [{"f": 1}]}}));
    }
}
