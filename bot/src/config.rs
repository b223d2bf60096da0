//! The settings: one table that says what exists, what it means and what holds without it. Values
//! come from `tsunagu.toml` and then from environment variables named `TSUNAGU_…`, are read once,
//! and all mistakes are reported together. `tsunagu config` prints the table.

mod keys;
mod table;
mod translator;
mod value;

use crate::store::cipher::Keys;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
pub use table::{ALL, BARE, Setting};
pub use translator::{Engine, Translator};
use value::{address, connection, database, days, folder, given, log, number, public, webhook};

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
    /// Fonts instead of the system's.
    pub fonts: Option<PathBuf>,
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
    let settings = read(values, &mut problems);
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

/// The settings, with something in the place of each wrong value.
fn read(values: &Values, problems: &mut Vec<String>) -> Settings {
    let get = |name: &str| given(values, name);
    Settings {
        database_url: database(get("database_url"), problems),
        listen: address(get("listen"), problems),
        public_url: public(get("public_url"), problems),
        knowledge: folder("knowledge", get("knowledge"), problems),
        locales: folder("locales", get("locales"), problems),
        fonts: folder("fonts", get("fonts"), problems),
        offers: number(values, "offers", 1..=20, problems) as usize,
        messages_per_minute: number(values, "messages_per_minute", 1..=6_000, problems) as u32,
        session_hours: number(values, "session_hours", 1..=168, problems),
        telegram: connection(values, "teloxide", problems),
        telegram_webhook: webhook(get("telegram_webhook_url"), problems),
        telegram_per_second: number(values, "telegram_per_second", 0..=30, problems) as u32,
        discord: connection(values, "discord", problems),
        translator: translator::read(values, problems),
        keys: keys::keys(get("key_file"), get("keys"), problems),
        retention_days: days(values, "retention_days", problems),
        retention_case_days: days(values, "retention_case_days", problems),
        log: log(get("log"), problems),
    }
}

/// The environment variable of a setting.
pub fn variable(name: &str) -> String {
    let prefix = if BARE.contains(&name) { "" } else { PREFIX };
    format!("{prefix}{}", name.to_uppercase())
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
