//! The settings of the machine translator. It is off until an engine is chosen; then its address is
//! needed, a model where the engine has several, and a key where the server wants one. The host of
//! the address is what the consent names.

use super::Values;
use super::value::{complain, given, number, secret, server};

/// What the translator's server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// LibreTranslate's `/translate`.
    LibreTranslate,
    /// DeepL's `/v2/translate`.
    DeepL,
    /// OpenAI's `/chat/completions`, which many servers speak.
    OpenAi,
}

/// A translator that is switched on.
#[derive(Clone, PartialEq, Eq)]
pub struct Translator {
    /// What it speaks.
    pub engine: Engine,
    /// The base of its address, without a slash at the end.
    pub url: String,
    /// What the consent calls the server.
    host: String,
    /// The secret; empty when the server wants none.
    pub key: String,
    /// The model; empty where there is only one.
    pub model: String,
    /// How many seconds one translation may take.
    pub seconds: u64,
}

/// The key is never printed.
impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Translator").field("engine", &self.engine).finish_non_exhaustive()
    }
}

impl Translator {
    /// The server, as people may know it. An engine on this very machine has the name under which
    /// people reach us, for `127.0.0.1` tells nobody anything.
    pub fn host(&self) -> &str {
        &self.host
    }
}

/// The translator, if one is switched on. Mistakes are added to `problems`.
pub(super) fn read(values: &Values, problems: &mut Vec<String>) -> Option<Translator> {
    let get = |name: &str| given(values, name);
    let seconds = number(values, "translator_seconds", 1..=60, problems).unsigned_abs();
    let engine = engine(get("translator"), problems)?;
    let (url, key, model) = (get("translator_url"), get("translator_key"), get("translator_model"));
    let server = server("translator_url", url, problems);
    if !secret(key) {
        complain(problems, "translator_key", "it must be a key without spaces");
    }
    if engine == Engine::OpenAi && model.is_empty() {
        complain(problems, "translator_model", "this engine needs the name of a model");
    }
    Some(Translator {
        engine,
        host: named(url, get("public_url")).to_owned(),
        url: server,
        key: key.to_owned(),
        model: model.to_owned(),
        seconds,
    })
}

fn named<'a>(url: &'a str, public: &'a str) -> &'a str {
    let own = ["127.", "localhost", "[::1]"].iter().any(|start| host(url).starts_with(start));
    if own && !public.is_empty() { host(public) } else { host(url) }
}

/// The host of an address with its port: no scheme, user or path.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.rsplit_once('@').map_or(host, |(_, host)| host)
}

fn engine(value: &str, problems: &mut Vec<String>) -> Option<Engine> {
    match value {
        "" | "off" => None,
        "libretranslate" => Some(Engine::LibreTranslate),
        "deepl" => Some(Engine::DeepL),
        "openai" => Some(Engine::OpenAi),
        _ => {
            complain(problems, "translator", "it must be off, libretranslate, deepl or openai");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &[(&str, &str)], expected: Result<Option<&str>, usize>) {
        let mut values: Values = given.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        values.entry("translator_seconds".into()).or_insert_with(|| "8".into());
        let mut problems = Vec::new();
        let read = read(&values, &mut problems);
        let found = if problems.is_empty() { Ok(read) } else { Err(problems.len()) };
        let found = found.as_ref().map(|read| read.as_ref().map(Translator::host));
        assert_eq!(found.map_err(|n| *n), expected, "{problems:?}");
    }

    #[test]
    fn a_translator_is_off_or_whole() {
        check(&[], Ok(None));
        check(&[("translator", "off"), ("translator_url", "nonsense")], Ok(None));
        check(&[("translator", "babelfish")], Err(1));
        check(&[("translator", "deepl")], Err(1));
        let url = ("translator_url", "https://user:pw@mt.example.jp:5000/v1/");
        check(&[("translator", "libretranslate"), url], Ok(Some("mt.example.jp:5000")));
        check(&[("translator", "openai"), url], Err(1));
        check(
            &[("translator", "openai"), url, ("translator_model", "m")],
            Ok(Some("mt.example.jp:5000")),
        );
        check(&[("translator", "deepl"), url, ("translator_key", "a b")], Err(1));
        check(&[("translator", "deepl"), url, ("translator_seconds", "0")], Err(1));
    }

    #[test]
    fn people_read_a_name_that_they_know() {
        let check = |url: &str, public: &str, expected: &str| {
            assert_eq!(named(url, public), expected, "{url} {public}");
        };
        check("http://127.0.0.1:5000", "https://desk.example.jp", "desk.example.jp");
        check("http://localhost:5000/v1", "https://desk.example.jp", "desk.example.jp");
        check("http://127.0.0.1:5000", "", "127.0.0.1:5000");
        check("https://api.example/v1", "https://desk.example.jp", "api.example");
    }

    #[test]
    fn the_key_is_never_printed() {
        let (url, host) = ("https://h".to_owned(), "h".to_owned());
        let (key, model) = ("SECRET".to_owned(), String::new());
        let all = Translator { engine: Engine::DeepL, url, host, key, model, seconds: 8 };
        assert!(!format!("{all:?}").contains("SECRET"));
    }
}
