//! The tables of the directory: which columns each has, of which type, what is required and what
//! refers to what. They are read from the data package of the profile, so that export, import and the
//! published description cannot disagree.

use super::{Row, Rows};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The data package as it is published.
pub const TEXT: &str = include_str!("../../data/hsds-profile/datapackage.json");

/// A table.
#[derive(Debug, Deserialize)]
pub struct Table {
    /// For example `service`.
    pub name: String,
    /// Its CSV file.
    pub path: String,
    schema: Schema,
}

#[derive(Debug, Deserialize)]
struct Schema {
    fields: Vec<Field>,
    #[serde(default, rename = "foreignKeys")]
    foreign_keys: Vec<ForeignKey>,
}

/// A column.
#[derive(Debug, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    format: String,
    #[serde(default)]
    constraints: Constraints,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    String,
    Number,
    Boolean,
    Date,
    DateTime,
    Time,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Constraints {
    required: bool,
    #[serde(rename = "enum")]
    choices: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct ForeignKey {
    fields: String,
    reference: Reference,
}

#[derive(Debug, Deserialize)]
struct Reference {
    resource: String,
}

#[derive(Deserialize)]
struct Package {
    resources: Vec<Table>,
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let package: Result<Package, _> = serde_json::from_str(TEXT);
    package.expect("the embedded data package is well-formed").resources
});

/// All tables, in the order of the package.
pub fn tables() -> &'static [Table] {
    &TABLES
}

/// The table with this name.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

impl Table {
    /// Its columns in their order.
    pub fn fields(&self) -> &[Field] {
        &self.schema.fields
    }

    /// The column with this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.schema.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// A cell of a CSV file as a value; an empty one is none.
    ///
    /// # Errors
    /// What the cell should have been.
    pub fn read(&self, cell: &str) -> Result<Value, String> {
        match self.kind {
            _ if cell.is_empty() => Ok(Value::Null),
            Kind::Number => match cell.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::from(number)),
                _ => Err("must be a number".to_owned()),
            },
            Kind::Boolean => match cell {
                "true" => Ok(Value::from(true)),
                "false" => Ok(Value::from(false)),
                _ => Err("must be true or false".to_owned()),
            },
            _ => Ok(Value::from(cell)),
        }
    }

    /// What is wrong with a value, if anything is.
    fn fault(&self, value: &Value) -> Option<String> {
        let text = value.as_str();
        let good = match self.kind {
            Kind::Number => value.is_number(),
            Kind::Boolean => value.is_boolean(),
            Kind::String => text.is_some_and(|text| self.formed(text)),
            Kind::Date => text.is_some_and(|text| text.parse::<Date>().is_ok()),
            Kind::DateTime => text.is_some_and(|text| text.parse::<Timestamp>().is_ok()),
            Kind::Time => text.is_some_and(|text| text == "24:00" || time(text).is_some()),
        };
        let choices = &self.constraints.choices;
        if !good {
            Some(format!("must be {}", self.wanted()))
        } else if !choices.is_empty() && !choices.iter().any(|choice| Some(choice.as_str()) == text)
        {
            Some(format!("must be one of {}", choices.join(", ")))
        } else {
            None
        }
    }

    /// Whether a text has the format of its column.
    fn formed(&self, text: &str) -> bool {
        match self.format.as_str() {
            "uuid" => is_uuid(text),
            "uri" => is_uri(text),
            "email" => text.contains('@') && !text.contains(char::is_whitespace),
            _ => true,
        }
    }

    fn wanted(&self) -> &'static str {
        match self.kind {
            Kind::Number => "a number",
            Kind::Boolean => "true or false",
            Kind::String if self.format == "uuid" => "a UUID",
            Kind::String if self.format == "uri" => "an address like https://example.org/",
            Kind::String if self.format == "email" => "an address like desk@example.org",
            Kind::String => "text",
            Kind::Date => "a date like 2026-11-21",
            Kind::DateTime => "a time like 2026-11-21T09:00:00Z",
            Kind::Time => "a time of day like 09:00",
        }
    }
}

/// A time of day, whatever offset follows it.
pub(super) fn time(text: &str) -> Option<Time> {
    let clock = text.split(['+', 'Z']).next()?;
    let clock = if clock.len() > 8 { clock.get(..8)? } else { clock };
    clock.parse().ok()
}

/// Whether a text is a UUID.
pub fn is_uuid(text: &str) -> bool {
    let dash = |place: usize| matches!(place, 8 | 13 | 18 | 23);
    let good = |(place, byte): (usize, u8)| {
        if dash(place) { byte == b'-' } else { byte.is_ascii_hexdigit() }
    };
    text.len() == 36 && text.bytes().enumerate().all(good)
}

/// Whether a text is an address on the web as HSDS takes it: with `http`, and with other letters than
/// those of ASCII escaped.
pub fn is_uri(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
    rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(plain))
}

/// Everything that is wrong with rows: missing or wrong values, ids that stand twice, references to
/// nowhere. Each sentence begins with where the row stands.
pub fn check(rows: &Rows) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, found) in rows {
        if let Some(table) = table(name) {
            found.iter().for_each(|row| values(table, row, &mut problems));
            twice(found, &mut problems);
        }
    }
    references(rows, &mut problems);
    problems
}

fn values(table: &Table, row: &Row, problems: &mut Vec<String>) {
    for field in table.fields() {
        let value = row.values.get(&field.name).filter(|value| !value.is_null());
        let empty = value.is_none_or(|value| value.as_str() == Some(""));
        let fault = match value {
            _ if empty && field.constraints.required => Some("is missing".to_owned()),
            Some(value) if !empty => field.fault(value),
            _ => None,
        };
        problems.extend(fault.map(|fault| format!("{}: {} {fault}", row.at, field.name)));
    }
}

fn twice(rows: &[Row], problems: &mut Vec<String>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for row in rows {
        let Some(id) = row.text("id") else { continue };
        if let Some(first) = seen.insert(id, &row.at) {
            problems.push(format!("{}: the id {id} stands also at {first}", row.at));
        }
    }
}

fn references(rows: &Rows, problems: &mut Vec<String>) {
    let ids = |name: &str| -> BTreeSet<&str> {
        rows.get(name).into_iter().flatten().filter_map(|row| row.text("id")).collect()
    };
    let known: BTreeMap<&str, BTreeSet<&str>> =
        tables().iter().map(|table| (table.name.as_str(), ids(&table.name))).collect();
    for table in tables() {
        for key in &table.schema.foreign_keys {
            for row in rows.get(&table.name).into_iter().flatten() {
                let Some(id) = row.text(&key.fields).filter(|id| !id.is_empty()) else { continue };
                let target = &key.reference.resource;
                if !known.get(target.as_str()).is_some_and(|ids| ids.contains(id)) {
                    let column = &key.fields;
                    problems.push(format!("{}: {column} {id} is no {target} here", row.at));
                }
            }
        }
    }
}
