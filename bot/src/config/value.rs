//! One value at a time: what a setting may be, and the sentence that says so when it is not. A wrong
//! value is complained of by the name of its variable and replaced by something that can stand there,
//! so that all mistakes are found in one go.

use super::{Connection, Values, variable};
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;

/// What was set, without space around it; empty when nothing was.
pub fn given<'a>(values: &'a Values, name: &str) -> &'a str {
    values.get(name).map_or("", |value| value.trim())
}

/// Adds a sentence about a setting to the mistakes.
pub fn complain(problems: &mut Vec<String>, name: &str, sentence: &str) {
    problems.push(format!("{}: {sentence}", variable(name)));
}

/// A bot, when its token is set.
pub fn connection(
    values: &Values,
    library: &str,
    problems: &mut Vec<String>,
) -> Option<Connection> {
    let (token_name, url_name) = (format!("{library}_token"), format!("{library}_api_url"));
    let (token, url) = (given(values, &token_name), given(values, &url_name));
    if !secret(token) {
        complain(problems, &token_name, "it must be a token without spaces");
    }
    let url = server(&url_name, url, problems);
    (!token.is_empty()).then(|| Connection { token: token.to_owned(), url })
}

/// Whether this can be sent as a token or key.
pub fn secret(value: &str) -> bool {
    value.is_ascii() && !value.contains(char::is_whitespace)
}

/// The address of a server, without a slash at its end.
pub fn server(name: &str, url: &str, problems: &mut Vec<String>) -> String {
    if behind_scheme(url).is_none() {
        complain(problems, name, "it must begin with https:// or http://");
    }
    url.trim_end_matches('/').to_owned()
}

/// Host and path of a web address.
fn behind_scheme(url: &str) -> Option<&str> {
    url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))
}

/// Where Telegram sends updates; it is told the whole address, with the path that we serve.
pub fn webhook(value: &str, problems: &mut Vec<String>) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let host = behind_scheme(value);
    if host.is_none_or(|host| host.is_empty() || host.contains(['?', '#', ' ', '{', '}'])) {
        let sentence = "it must be like https://desk.example.jp/telegram";
        complain(problems, "telegram_webhook_url", sentence);
    }
    let path = host.and_then(|host| host.split_once('/')).map_or("", |(_, path)| path);
    let missing = if path.is_empty() { "/telegram" } else { "" };
    Some(format!("{}{missing}", value.trim_end_matches('/')))
}

/// The address of the database.
pub fn database(value: &str, problems: &mut Vec<String>) -> String {
    let known = ["sqlite:", "postgres:", "postgresql:"];
    if !known.iter().any(|scheme| value.starts_with(scheme)) {
        complain(problems, "database_url", "it must begin with sqlite:// or postgres://");
    }
    value.to_owned()
}

/// Where the web server listens.
pub fn address(value: &str, problems: &mut Vec<String>) -> SocketAddr {
    value.parse().unwrap_or_else(|_| {
        complain(problems, "listen", "it must be an address and a port, such as 127.0.0.1:8080");
        SocketAddr::from(([127, 0, 0, 1], 8080))
    })
}

/// The address by which people reach the server.
pub fn public(value: &str, problems: &mut Vec<String>) -> Option<String> {
    if value.is_empty() {
        return None;
    }
    let host = behind_scheme(value);
    if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' '])) {
        let sentence = "it must be like https://desk.example.jp, without a path";
        complain(problems, "public_url", sentence);
    }
    Some(value.to_owned())
}

/// A folder that is there, if one is named.
pub fn folder(name: &str, value: &str, problems: &mut Vec<String>) -> Option<PathBuf> {
    let path = (!value.is_empty()).then(|| PathBuf::from(value))?;
    if !path.is_dir() {
        complain(problems, name, "there is no such folder");
    }
    Some(path)
}

/// A whole number in a range; its lowest where it is none.
pub fn number(
    values: &Values,
    name: &str,
    range: RangeInclusive<i64>,
    problems: &mut Vec<String>,
) -> i64 {
    match given(values, name).parse() {
        Ok(number) if range.contains(&number) => number,
        _ => {
            let (low, high) = range.into_inner();
            complain(problems, name, &format!("it must be a whole number from {low} to {high}"));
            low
        }
    }
}

/// Up to a hundred years; 0 means for good.
pub fn days(values: &Values, name: &str, problems: &mut Vec<String>) -> i64 {
    number(values, name, 0..=36_500, problems)
}

/// A log filter.
pub fn log(value: &str, problems: &mut Vec<String>) -> String {
    if value.parse::<tracing_subscriber::EnvFilter>().is_err() {
        complain(problems, "log", "it must be error, warn, info or debug, or a filter");
    }
    value.to_owned()
}
