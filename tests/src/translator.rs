//! A translation engine of our own that speaks all three dialects. It "translates" by putting the
//! language in front, keeps what it was asked, and on order is as troublesome as real ones: slow,
//! broken, careless with marks, or talkative.

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How the engine behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// As it should.
    Good,
    /// Every answer takes so many milliseconds.
    Slow(u64),
    /// 503 to everything.
    Broken,
    /// Marks of terms get lost.
    Careless,
    /// It talks instead of translating.
    Talkative,
}

/// A question that it got.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The path.
    pub path: String,
    /// The value of `Authorization`.
    pub authorization: String,
    /// The JSON.
    pub body: Value,
}

/// The engine.
#[derive(Clone)]
pub struct Translator {
    mood: Arc<Mutex<Mood>>,
    asked: Arc<Mutex<Vec<Asked>>>,
    /// Where it listens.
    pub url: String,
}

impl Translator {
    /// Starts a well-behaved engine.
    ///
    /// # Panics
    /// When there is no free port.
    pub async fn start() -> Translator {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let engine =
            Translator { mood: Arc::new(Mutex::new(Mood::Good)), asked: Arc::default(), url };
        let router = Router::new().fallback(answer).with_state(engine.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        engine
    }

    /// Behaves so from now on.
    pub fn be(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// Every question for a translation, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The host as a consent names it.
    pub fn host(&self) -> &str {
        self.url.trim_start_matches("http://")
    }
}

async fn answer(State(engine): State<Translator>, request: Request) -> Response {
    let mood = *engine.mood.lock().unwrap();
    if let Mood::Slow(ms) = mood {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
    if mood == Mood::Broken {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let path = request.uri().path().to_owned();
    if request.method() == Method::GET && path == "/languages" {
        return Json(languages()).into_response();
    }
    let authorization = request.headers().get(header::AUTHORIZATION);
    let authorization = authorization.map_or("", |v| v.to_str().unwrap_or("")).to_owned();
    let bytes = axum::body::to_bytes(request.into_body(), 1 << 20).await.unwrap_or_default();
    let body: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    let said = translated(&path, &body, mood);
    engine.asked.lock().unwrap().push(Asked { path, authorization, body });
    match said {
        Some(json) => Json(json).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn languages() -> Value {
    json!([
        { "code": "vi", "name": "Vietnamese", "targets": ["ja", "en"] },
        { "code": "ja", "name": "Japanese", "targets": ["vi", "en"] },
    ])
}

fn translated(path: &str, body: &Value, mood: Mood) -> Option<Value> {
    let say = |text: &Value, to: &str| {
        let text = text.as_str().unwrap_or_default();
        match mood {
            Mood::Careless => text.replace(['[', ']'], ""),
            Mood::Talkative => format!("Sure! {}", text.repeat(200)),
            _ => format!("<{to}> {text}"),
        }
    };
    Some(match path {
        "/translate" => {
            json!({ "translatedText": say(&body["q"], body["target"].as_str()?) })
        }
        "/v2/translate" => {
            let text = say(&body["text"][0], body["target_lang"].as_str()?);
            json!({ "translations": [{ "text": text }] })
        }
        "/chat/completions" => {
            let content = say(&body["messages"][1]["content"], body["model"].as_str()?);
            let message = json!({ "role": "assistant", "content": content });
            json!({ "choices": [{ "message": message, "finish_reason": "stop" }] })
        }
        _ => return None,
    })
}
