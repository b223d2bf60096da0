//! The settings: one table that says what exists, what it means and what holds without it. Values
//! come from `tsunagu.toml` and then from environment variables named `TSUNAGU_…`, are read once,
//! and all mistakes are reported together. `tsunagu config` prints the table.

mod keys;
mod table;
mod translator;

use crate::store::cipher::Keys;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
pub use table::{ALL, BARE, Setting};
pub use translator::{Engine, Translator};

/// The file beside the program's working folder.
pub const FILE: &str = "tsunagu.toml";
const PREFIX: &str = "TSUNAGU_";

/// The settings, read and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// Where the web server listens.
    pub listen: SocketAddr,
    /// How people reach it; `None` means `http://` and the address that it listens on.
    pub public_url: Option<String>,
    /// Content instead of the embedded one.
    pub knowledge: Option<PathBuf>,
    /// Texts instead of the embedded ones.
    pub locales: Option<PathBuf>,
    /// Coordinators asked at a time.
    pub offers: usize,
    /// Messages per conversation and minute.
    pub messages_per_minute: u32,
    /// Length of a coordinator's session.
    pub session_hours: i64,
    /// The Telegram bot.
    pub telegram: Option<Connection>,
    /// Where Telegram sends updates; `None` means that we fetch them.
    pub telegram_webhook: Option<String>,
    /// Messages that the Telegram bot sends in a second; 0 means no limit.
    pub telegram_per_second: u32,
    /// The Discord bot.
    pub discord: Option<Connection>,
    /// The machine translator of the desk's conversations; `None` when it is off.
    pub translator: Option<Translator>,
    /// Keys that encrypt personal texts.
    pub keys: Keys,
    /// Days that a conversation is kept after its last use; 0 means for good.
    pub retention_days: i64,
    /// Days that a request is kept after its end; 0 means for good.
    pub retention_case_days: i64,
    /// Log filter.
    pub log: String,
}

/// A bot's token and server.
#[derive(Clone, PartialEq, Eq)]
pub struct Connection {
    /// The secret.
    pub token: String,
    /// The server.
    pub url: String,
}

/// A token is never printed.
impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Settings {
    /// How people reach the server.
    pub fn base_url(&self) -> String {
        let own = || format!("http://{}", self.listen);
        self.public_url.clone().unwrap_or_else(own)
    }
}

/// The raw values by setting name.
pub type Values = BTreeMap<String, String>;

/// Collects the values from the defaults, the file and the environment.
///
/// # Errors
/// One sentence for each unreadable file and unknown name.
pub fn values() -> Result<Values, Vec<String>> {
    let defaults: BTreeMap<&str, &str> = ALL.iter().map(|s| (s.name, s.default)).collect();
    let figment = Figment::from(Serialized::defaults(defaults))
        .merge(Toml::file(FILE))
        .merge(Env::raw().only(&BARE))
        .merge(Env::prefixed(PREFIX).lowercase(true));
    let raw: BTreeMap<String, figment::value::Value> = figment
        .extract()
        .map_err(|errors| errors.into_iter().map(|e| e.to_string()).collect::<Vec<_>>())?;
    let known = |name: &str| ALL.iter().any(|setting| setting.name == name);
    let unknown: Vec<String> = raw
        .keys()
        .filter(|name| !known(name))
        .map(|name| format!("{}: there is no such setting", variable(name)))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    Ok(raw.into_iter().map(|(name, value)| (name, text(value))).collect())
}

fn text(value: figment::value::Value) -> String {
    match value {
        figment::value::Value::String(_, text) => text,
        other => other
            .to_u128()
            .map(|number| number.to_string())
            .or_else(|| other.to_bool().map(|flag| flag.to_string()))
            .unwrap_or_default(),
    }
}

/// Checks the values.
///
/// # Errors
/// One sentence for each wrong value, all at once.
pub fn check(values: &Values) -> Result<Settings, Vec<String>> {
    let mut problems = Vec::new();
    let get = |name: &str| values.get(name).map_or("", |value| value.trim());
    let settings = Settings {
        database_url: database(get("database_url"), &mut problems),
        listen: address(get("listen"), &mut problems),
        public_url: public(get("public_url"), &mut problems),
        knowledge: folder("knowledge", get("knowledge"), &mut problems),
        locales: folder("locales", get("locales"), &mut problems),
        offers: number("offers", get("offers"), 1, 20, &mut problems) as usize,
        messages_per_minute: number(
            "messages_per_minute",
            get("messages_per_minute"),
            1,
            6_000,
            &mut problems,
        ) as u32,
        session_hours: number("session_hours", get("session_hours"), 1, 168, &mut problems),
        telegram: connection(
            "teloxide",
            get("teloxide_token"),
            get("teloxide_api_url"),
            &mut problems,
        ),
        telegram_webhook: webhook(get("telegram_webhook_url"), &mut problems),
        telegram_per_second: number(
            "telegram_per_second",
            get("telegram_per_second"),
            0,
            30,
            &mut problems,
        ) as u32,
        discord: connection("discord", get("discord_token"), get("discord_api_url"), &mut problems),
        translator: translator::read(values, &mut problems),
        keys: keys::keys(get("key_file"), get("keys"), &mut problems),
        retention_days: days("retention_days", get("retention_days"), &mut problems),
        retention_case_days: days("retention_case_days", get("retention_case_days"), &mut problems),
        log: log(get("log"), &mut problems),
    };
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

fn complain(problems: &mut Vec<String>, name: &str, sentence: &str) {
    problems.push(format!("{}: {sentence}", variable(name)));
}

/// The environment variable of a setting.
pub fn variable(name: &str) -> String {
    let prefix = if BARE.contains(&name) { "" } else { PREFIX };
    format!("{prefix}{}", name.to_uppercase())
}

/// A bot, when its token is set.
fn connection(
    library: &str,
    token: &str,
    url: &str,
    problems: &mut Vec<String>,
) -> Option<Connection> {
    if token.contains(char::is_whitespace) || !token.is_ascii() {
        complain(problems, &format!("{library}_token"), "it must be a token without spaces");
    }
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        complain(problems, &format!("{library}_api_url"), "it must begin with https:// or http://");
    }
    (!token.is_empty())
        .then(|| Connection { token: token.to_owned(), url: url.trim_end_matches('/').to_owned() })
}

fn webhook(value: &str, problems: &mut Vec<String>) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let host = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    if host.is_none_or(|host| host.is_empty() || host.contains(['?', '#', ' ', '{', '}'])) {
        let sentence = "it must be like https://desk.example.jp/telegram";
        complain(problems, "telegram_webhook_url", sentence);
    }
    // Telegram is told the whole address, with the path that we serve.
    let path = host.and_then(|host| host.split_once('/')).map_or("", |(_, path)| path);
    let missing = if path.is_empty() { "/telegram" } else { "" };
    Some(format!("{}{missing}", value.trim_end_matches('/')))
}

fn database(value: &str, problems: &mut Vec<String>) -> String {
    let known = ["sqlite:", "postgres:", "postgresql:"];
    if !known.iter().any(|scheme| value.starts_with(scheme)) {
        complain(problems, "database_url", "it must begin with sqlite:// or postgres://");
    }
    value.to_owned()
}

fn address(value: &str, problems: &mut Vec<String>) -> SocketAddr {
    value.parse().unwrap_or_else(|_| {
        complain(problems, "listen", "it must be an address and a port, such as 127.0.0.1:8080");
        SocketAddr::from(([127, 0, 0, 1], 8080))
    })
}

fn public(value: &str, problems: &mut Vec<String>) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let host = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' '])) {
        let sentence = "it must be like https://desk.example.jp, without a path";
        complain(problems, "public_url", sentence);
    }
    Some(value.to_owned())
}

fn folder(name: &str, value: &str, problems: &mut Vec<String>) -> Option<PathBuf> {
    let path = (!value.is_empty()).then(|| PathBuf::from(value))?;
    if !path.is_dir() {
        complain(problems, name, "there is no such folder");
    }
    Some(path)
}

fn number(name: &str, value: &str, low: i64, high: i64, problems: &mut Vec<String>) -> i64 {
    match value.parse() {
        Ok(number) if (low..=high).contains(&number) => number,
        _ => {
            complain(problems, name, &format!("it must be a whole number from {low} to {high}"));
            low
        }
    }
}

/// Up to a hundred years; 0 means for good.
fn days(name: &str, value: &str, problems: &mut Vec<String>) -> i64 {
    number(name, value, 0, 36_500, problems)
}

fn log(value: &str, problems: &mut Vec<String>) -> String {
    if value.parse::<tracing_subscriber::EnvFilter>().is_err() {
        complain(problems, "log", "it must be error, warn, info or debug, or a filter");
    }
    value.to_owned()
}

/// The value as it may be printed.
pub fn shown(setting: &Setting, value: &str) -> String {
    if value.is_empty() {
        return "(not set)".to_owned();
    }
    if setting.secret && !value.contains("://") {
        return "(set)".to_owned();
    }
    match (setting.secret, value.split_once("://"), value.rsplit_once('@')) {
        (true, Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        (true, None, _) => "(set)".to_owned(),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(changes: &[(&str, &str)]) -> Values {
        let defaults = ALL.iter().map(|s| (s.name.to_owned(), s.default.to_owned()));
        let changes = changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        defaults.chain(changes).collect()
    }

    #[test]
    fn the_defaults_are_valid() {
        let settings = check(&values(&[])).unwrap();
        assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(settings.public_url, None);
    }

    #[test]
    fn all_mistakes_are_told_at_once() {
        let wrong = values(&[
            ("database_url", "mysql://x"),
            ("listen", "8080"),
            ("public_url", "desk.example.jp"),
            ("offers", "0"),
            ("messages_per_minute", "many"),
            ("knowledge", "/no/such/folder"),
        ]);
        let problems = check(&wrong).unwrap_err();
        assert_eq!(problems.len(), 6, "{problems:#?}");
        assert!(problems.iter().all(|problem| problem.starts_with(PREFIX)));
    }

    #[test]
    fn a_password_is_never_printed() {
        let check = |value: &str, expected: &str| assert_eq!(shown(&ALL[0], value), expected);
        check("postgres://desk:secret@db.example/tsunagu", "postgres://…@db.example/tsunagu");
        check("postgres://desk:p@ss@db.example/tsunagu", "postgres://…@db.example/tsunagu");
        check("sqlite://tsunagu.sqlite", "sqlite://tsunagu.sqlite");
        check("", "(not set)");
        let keys = ALL.iter().find(|setting| setting.name == "keys").unwrap();
        assert_eq!(shown(keys, "one 0123"), "(set)");
    }
}
