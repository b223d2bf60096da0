//! The way to the engine. Redirects are not followed, so that neither a text nor a key goes to a
//! server that nobody agreed to; an answer is read up to a limit; and no error that leaves this file
//! carries an address, a text or a key.

use super::{Answer, Question, Why};
use reqwest::header::AUTHORIZATION;
use reqwest::redirect::Policy;
use std::time::Duration;

/// The longest answer in bytes; a message of 2,000 characters fits many times.
const MOST: usize = 256 * 1024;

/// A client for all questions. `None` when the system cannot set up TLS.
pub fn client() -> Option<reqwest::Client> {
    let builder = reqwest::Client::builder().redirect(Policy::none());
    builder.connect_timeout(Duration::from_secs(10)).build().ok()
}

/// Asks the engine for something that needs no key.
pub async fn get(client: &reqwest::Client, url: &str) -> Result<Answer, Why> {
    read(client.get(url)).await
}

/// Posts a question.
pub async fn post(client: &reqwest::Client, url: &str, question: &Question) -> Result<Answer, Why> {
    let mut request = client.post(url).json(&question.body);
    if let Some(value) = &question.authorization {
        request = request.header(AUTHORIZATION, value);
    }
    read(request).await
}

async fn read(request: reqwest::RequestBuilder) -> Result<Answer, Why> {
    let mut response = request.send().await.map_err(|error| trouble(&error))?;
    let status = response.status().as_u16();
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| trouble(&error))? {
        body.extend_from_slice(&piece);
        if body.len() > MOST {
            return Err(Why::OddAnswer);
        }
    }
    let body = String::from_utf8(body).map_err(|_| Why::OddAnswer)?;
    Ok(Answer { status, body })
}

fn trouble(error: &reqwest::Error) -> Why {
    if error.is_timeout() { Why::TimeLimit } else { Why::EngineError }
}
