//! The way to Discord's REST API, with the limits that its answers tell: each route has a bucket, and
//! when it is empty we wait until it fills instead of being refused. Refusals for speed carry how long
//! to wait. The token stands only in a header.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// How long a call may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// The longest that a call waits for its bucket; a longer wait is told to the caller.
const LONGEST: Duration = Duration::from_secs(2);

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Too fast: again after so many milliseconds.
    #[error("too many requests, again in {0} ms")]
    TooFast(i64),
    /// No answer, or none that is Discord's.
    #[error("no answer: {0}")]
    Network(&'static str),
    /// The call was refused, with Discord's own number for it.
    #[error("refused with status {status}, code {code}")]
    Refused {
        /// As HTTP has it.
        status: u16,
        /// As Discord has it; 0 when it did not tell.
        code: u64,
    },
}

impl Trouble {
    /// Whether asking again is of no use.
    pub fn is_final(&self) -> bool {
        matches!(self, Trouble::Refused { status: 400..=499, .. })
    }

    /// How long to wait before asking again, when Discord told.
    pub fn wait(&self) -> Option<Duration> {
        match self {
            Trouble::TooFast(ms) => Some(Duration::from_millis(ms.unsigned_abs())),
            _ => None,
        }
    }
}

/// A connection to one bot's API.
pub struct Rest {
    client: reqwest::Client,
    base: String,
    authorization: String,
    /// When each route takes something again, as far as it is empty now.
    empty: Mutex<HashMap<String, Instant>>,
}

impl Rest {
    /// A connection to `url`, with the path of the API's version.
    ///
    /// # Errors
    /// When the system cannot set up TLS.
    pub fn new(url: &str, token: &str) -> Result<Rest, Trouble> {
        let client = reqwest::Client::builder()
            .timeout(PATIENCE)
            .tcp_nodelay(true)
            .user_agent("DiscordBot (tsunagu, 0.1)")
            .build()
            .map_err(|_| Trouble::Network("tls"))?;
        Ok(Rest {
            client,
            base: url.trim_end_matches('/').to_owned(),
            authorization: format!("Bot {token}"),
            empty: Mutex::default(),
        })
    }

    /// The server and the path of the API's version.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Reads `path`; `bucket` is the route that the limits count.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn get<T: DeserializeOwned>(&self, path: &str, bucket: &str) -> Result<T, Trouble> {
        self.call(reqwest::Method::GET, path, bucket, &Value::Null).await
    }

    /// Sends `body` to `path`.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        bucket: &str,
        body: &impl Serialize,
    ) -> Result<T, Trouble> {
        let body = serde_json::to_value(body).map_err(|_| Trouble::Network("question"))?;
        self.call(reqwest::Method::POST, path, bucket, &body).await
    }

    /// Replaces what is at `path`.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn put(&self, path: &str, body: &impl Serialize) -> Result<(), Trouble> {
        let body = serde_json::to_value(body).map_err(|_| Trouble::Network("question"))?;
        self.call::<Value>(reqwest::Method::PUT, path, path, &body).await?;
        Ok(())
    }

    /// Sends what must not wait: answers to presses have a limit of their own.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn post_without_limit(&self, path: &str, body: &Value) -> Result<(), Trouble> {
        let response = self.request(reqwest::Method::POST, path, body).await?;
        understand::<Value>(response).await.map(drop)
    }

    async fn call<T: DeserializeOwned>(
        &self,
        method: reqwest::Method,
        path: &str,
        bucket: &str,
        body: &Value,
    ) -> Result<T, Trouble> {
        let key = format!("{method} {bucket}");
        self.wait(&key).await?;
        let response = self.request(method, path, body).await?;
        if let Some(wait) = emptied(response.headers())
            && let Ok(mut empty) = self.empty.lock()
        {
            empty.retain(|_, free| *free > Instant::now());
            empty.insert(key, Instant::now() + wait);
        }
        understand(response).await
    }

    /// Waits until the route takes something again.
    async fn wait(&self, key: &str) -> Result<(), Trouble> {
        let free = self.empty.lock().ok().and_then(|empty| empty.get(key).copied());
        let wait =
            free.map_or(Duration::ZERO, |free| free.saturating_duration_since(Instant::now()));
        if wait > LONGEST {
            return Err(Trouble::TooFast(wait.as_millis() as i64 + 1));
        }
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }

    async fn request(
        &self,
        method: reqwest::Method,
        path: &str,
        body: &Value,
    ) -> Result<reqwest::Response, Trouble> {
        let mut request = self
            .client
            .request(method, format!("{}/{path}", self.base))
            .header("authorization", &self.authorization);
        if !body.is_null() {
            request = request.json(body);
        }
        request.send().await.map_err(|error| {
            Trouble::Network(if error.is_timeout() { "timeout" } else { "connection" })
        })
    }
}

/// How long the route takes nothing more, when this was the last that it took.
fn emptied(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.parse::<f64>().ok();
    let left = number("x-ratelimit-remaining")?;
    let reset = number("x-ratelimit-reset-after")?;
    (left < 1.0 && reset > 0.0).then(|| Duration::from_secs_f64(reset.min(3_600.0)))
}

async fn understand<T: DeserializeOwned>(response: reqwest::Response) -> Result<T, Trouble> {
    let status = response.status().as_u16();
    let header = response.headers().get("retry-after").cloned();
    let body = response.bytes().await.map_err(|_| Trouble::Network("transport"))?;
    let value = serde_json::from_slice::<Value>(&body).unwrap_or_default();
    if (200..300).contains(&status) {
        return serde_json::from_value(value).map_err(|_| Trouble::Network("answer"));
    }
    if status == 429 {
        let header = header.and_then(|value| value.to_str().ok()?.parse::<f64>().ok());
        let seconds = value.get("retry_after").and_then(Value::as_f64).or(header);
        return Err(Trouble::TooFast((seconds.unwrap_or(1.0) * 1_000.0).ceil() as i64));
    }
    let code = value.get("code").and_then(Value::as_u64).unwrap_or_default();
    Err(Trouble::Refused { status, code })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_bucket_is_told_by_the_headers() {
        let check = |left: &str, reset: &str, expected: Option<u64>| {
            let mut headers = reqwest::header::HeaderMap::new();
            headers.insert("x-ratelimit-remaining", left.parse().unwrap());
            headers.insert("x-ratelimit-reset-after", reset.parse().unwrap());
            assert_eq!(emptied(&headers).map(|wait| wait.as_millis() as u64), expected);
        };
        check("0", "1.5", Some(1_500));
        check("3", "1.5", None);
        check("0", "0", None);
        check("x", "1", None);
    }
}
