//! From the entry as it stands in `facts.toml` to a fact: one place that knows which keys go
//! with which kind. Mistakes come back as sentences for the writer.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

use super::{Fact, Hours, Phone, Status, Value};
use crate::lang::Lang;

/// An entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    kind: String,
    value: toml::Value,
    states: String,
    source: String,
    source_year: i16,
    checked: Datetime,
    status: Status,
    publisher: Option<String>,
    hours: Option<String>,
    languages: Option<Vec<String>>,
    numbers: Option<BTreeMap<Lang, String>>,
    free: Option<bool>,
}

/// The fact that the entry states.
pub(super) fn fact(file: &str, line: usize, id: &str, mut raw: Raw) -> Result<Fact, String> {
    let value = value(&mut raw)?;
    only_where_it_belongs(&raw, &value)?;
    Ok(Fact {
        file: file.to_owned(),
        line,
        id: id.to_owned(),
        value,
        states: filled("states", raw.states)?,
        source: page("source", raw.source)?,
        source_year: year(raw.source_year)?,
        checked: date("checked", &raw.checked)?,
        status: raw.status,
        publisher: raw.publisher,
        languages: raw.languages.unwrap_or_default(),
    })
}

fn value(raw: &mut Raw) -> Result<Value, String> {
    let value = &raw.value;
    match raw.kind.as_str() {
        "days" => whole(value).map(Value::Days),
        "weeks" => whole(value).map(Value::Weeks),
        "months" => whole(value).map(Value::Months),
        "years" => whole(value).map(Value::Years),
        "hours" => whole(value).map(Value::Hours),
        "minutes" => whole(value).map(Value::Minutes),
        "age" => whole(value).map(Value::Age),
        "yen" => whole(value).map(Value::Yen),
        "count" => whole(value).map(Value::Count),
        "percent" => share(value).map(Value::Percent),
        "date" => day(value).map(Value::Date),
        "url" => page("value", string(value)?).map(Value::Url),
        "phone" => phone(raw).map(Value::Phone),
        other => Err(format!("the kind \"{other}\" is unknown.")),
    }
}

fn phone(raw: &mut Raw) -> Result<Phone, String> {
    let numbers = raw.numbers.take().unwrap_or_default();
    for number in numbers.values() {
        dialled(number)?;
    }
    let hours = raw.hours.take();
    Ok(Phone {
        number: dialled(&string(&raw.value)?)?,
        numbers,
        hours: hours.map(|text| Hours::parse(&text)).transpose()?,
        languages: raw.languages.take().unwrap_or_default(),
        free: raw.free.take().unwrap_or(false),
    })
}

/// `phone` has taken what is its own; whatever is left stands at the wrong kind.
fn only_where_it_belongs(raw: &Raw, value: &Value) -> Result<(), String> {
    let url = matches!(value, Value::Url(_));
    let misplaced = [
        ("hours", raw.hours.is_some()),
        ("numbers", raw.numbers.is_some()),
        ("free", raw.free.is_some()),
        ("languages", raw.languages.is_some() && !url),
        ("publisher", raw.publisher.is_some() && !url),
    ];
    match misplaced.iter().find(|(_, there)| *there) {
        Some((key, _)) => Err(format!("the key \"{key}\" does not go with this kind.")),
        None => Ok(()),
    }
}

fn whole(value: &toml::Value) -> Result<i64, String> {
    value
        .as_integer()
        .filter(|number| *number >= 0)
        .ok_or_else(|| "the value must be a whole number, 0 or more.".to_owned())
}

fn share(value: &toml::Value) -> Result<f64, String> {
    #[allow(clippy::cast_precision_loss, reason = "percentages are small")]
    let number = value.as_float().or_else(|| value.as_integer().map(|n| n as f64));
    number
        .filter(|number| number.is_finite() && *number >= 0.0)
        .ok_or_else(|| "the value must be a number, 0 or more.".to_owned())
}

fn string(value: &toml::Value) -> Result<String, String> {
    let text = value.as_str().map(str::to_owned);
    text.ok_or_else(|| "the value must be a text in quotation marks.".to_owned())
}

fn day(value: &toml::Value) -> Result<Date, String> {
    let found = value.as_datetime();
    let found = found.ok_or("the value must be a date without quotation marks, 2027-06-01.")?;
    date("value", found)
}

fn date(key: &str, found: &Datetime) -> Result<Date, String> {
    let wrong = || format!("\"{key}\" must be a date such as 2026-11-21.");
    match (found.date, found.time) {
        (Some(_), None) => found.to_string().parse().map_err(|_| wrong()),
        _ => Err(wrong()),
    }
}

fn page(key: &str, url: String) -> Result<String, String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !url.contains(char::is_whitespace) => Ok(url),
        _ => Err(format!("\"{key}\" must be an address that starts with https://.")),
    }
}

fn dialled(number: &str) -> Result<String, String> {
    let dials = |c: char| c.is_ascii_digit() || c == '-';
    let digits = number.strip_prefix(['#', '+']).unwrap_or(number);
    if digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(dials) {
        Ok(number.to_owned())
    } else {
        Err(format!("the value \"{number}\" is no phone number (digits and hyphens)."))
    }
}

fn filled(key: &str, text: String) -> Result<String, String> {
    if text.trim().is_empty() { Err(format!("\"{key}\" is empty.")) } else { Ok(text) }
}

fn year(year: i16) -> Result<i16, String> {
    if (1990..2200).contains(&year) {
        Ok(year)
    } else {
        Err("\"source_year\" must be a year with four digits.".to_owned())
    }
}
