//! The tables of an export against the official data package. Columns and tables that the profile
//! adds must be described in the export's own `datapackage.json`.

use super::{json, official};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The rows of a table by column, with their lines.
type Rows = Vec<(u64, BTreeMap<String, String>)>;

/// Checks all tables and returns how many rows there are.
pub(super) fn check(folder: &Path, problems: &mut Vec<String>) -> usize {
    let (official, own) =
        (json(&official().join("datapackage.json")), json(&folder.join("datapackage.json")));
    let (official, own) = match (official, own) {
        (Ok(official), Ok(own)) => (official, own),
        (official, own) => {
            problems.extend([official.err(), own.err()].into_iter().flatten());
            return 0;
        }
    };
    let mut tables = BTreeMap::new();
    for resource in list(&own["resources"]) {
        let path = text(&resource["path"]);
        match rows(&folder.join(path)) {
            Ok(rows) => drop(tables.insert(text(&resource["name"]), (path, rows))),
            Err(problem) => problems.push(problem),
        }
    }
    for resource in list(&official["resources"]) {
        let name = text(&resource["name"]);
        if let Some((path, rows)) = tables.get(name) {
            let described = list(&own["resources"]).iter().find(|own| own["name"] == name);
            let kept = described.unwrap_or(&Value::Null);
            if kept["path"] != resource["path"] {
                problems.push(format!("{path}: the official file is {}", resource["path"]));
            }
            table(path, rows, resource, kept, &tables, problems);
        }
    }
    for own in list(&own["resources"]) {
        if let Some((path, rows)) = tables.get(text(&own["name"])) {
            table(path, rows, own, own, &tables, problems);
        }
    }
    for name in ["organization", "service"] {
        if !tables.contains_key(name) {
            problems.push(format!("datapackage.json: there is no {name}"));
        }
    }
    tables.values().map(|(_, rows)| rows.1.len()).sum()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The header and the rows.
fn rows(path: &Path) -> Result<(Vec<String>, Rows), String> {
    let told = |error: csv::Error| format!("{}: {error}", path.display());
    let mut reader = csv::Reader::from_path(path).map_err(told)?;
    let header: Vec<String> = reader.headers().map_err(told)?.iter().map(str::to_owned).collect();
    let mut rows = Rows::new();
    for record in reader.records() {
        let record = record.map_err(told)?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells = header.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        rows.push((line, cells));
    }
    Ok((header, rows))
}

type Tables<'a> = BTreeMap<&'a str, (&'a str, (Vec<String>, Rows))>;

fn table(
    path: &str,
    (header, rows): &(Vec<String>, Rows),
    wanted: &Value,
    own: &Value,
    tables: &Tables,
    problems: &mut Vec<String>,
) {
    let fields = list(&wanted["schema"]["fields"]);
    let described = |name: &String| {
        list(&own["schema"]["fields"]).iter().any(|field| text(&field["name"]) == name)
    };
    for name in header.iter().filter(|name| !described(name)) {
        problems.push(format!("{path}:1: nothing describes the column {name}"));
    }
    for field in fields {
        let name = text(&field["name"]);
        if !header.iter().any(|column| column == name) {
            problems.push(format!("{path}:1: the column {name} is missing"));
        }
        column(path, rows, field, name, problems);
    }
    unique(path, rows, "id", problems);
    for key in list(&wanted["schema"]["foreignKeys"]) {
        reference(path, rows, key, tables, problems);
    }
}

fn column(path: &str, rows: &Rows, field: &Value, name: &str, problems: &mut Vec<String>) {
    let required = field["constraints"]["required"] == true;
    let choices = list(&field["constraints"]["enum"]);
    for (line, row) in rows {
        let cell = row.get(name).map(String::as_str).unwrap_or_default();
        if cell.is_empty() {
            if required {
                problems.push(format!("{path}:{line}: {name} is missing"));
            }
        } else if !fits(cell, field) {
            problems.push(format!("{path}:{line}: {name} is no {}", field["type"]));
        } else if !choices.is_empty() && !choices.iter().any(|choice| choice == cell) {
            problems.push(format!("{path}:{line}: {name} must not be {cell}"));
        }
    }
    // `programs.csv` says so of a foreign key too, which cannot be meant.
    if field["constraints"]["unique"] == true {
        unique(path, rows, name, problems);
    }
}

/// Whether a cell has the type of its column, as the Table Schema reads it.
fn fits(cell: &str, field: &Value) -> bool {
    let format = text(&field["format"]);
    match text(&field["type"]) {
        "number" => cell.parse::<f64>().is_ok(),
        "boolean" => ["true", "false"].contains(&cell),
        "date" => cell.len() == 10 && cell.parse::<Date>().is_ok(),
        "time" => cell.len() == 8 && cell.parse::<Time>().is_ok(),
        "datetime" => cell.ends_with('Z') && cell.parse::<Timestamp>().is_ok(),
        _ => match format {
            "uuid" => referral::directory::package::is_uuid(cell),
            "uri" => cell.contains("://") && !cell.contains(' '),
            "email" => cell.contains('@'),
            _ => true,
        },
    }
}

fn unique(path: &str, rows: &Rows, name: &str, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for (line, row) in rows {
        let cell = row.get(name).map(String::as_str).unwrap_or_default();
        if !cell.is_empty() && !seen.insert(cell) {
            problems.push(format!("{path}:{line}: {name} {cell} stands twice"));
        }
    }
}

fn reference(path: &str, rows: &Rows, key: &Value, tables: &Tables, problems: &mut Vec<String>) {
    let (name, resource) = (text(&key["fields"]), text(&key["reference"]["resource"]));
    let target = tables.get(resource).map(|(_, (_, rows))| rows);
    let known: BTreeSet<&str> = target
        .into_iter()
        .flatten()
        .filter_map(|(_, row)| row.get("id"))
        .map(String::as_str)
        .collect();
    for (line, row) in rows {
        let cell = row.get(name).map(String::as_str).unwrap_or_default();
        if !cell.is_empty() && !known.contains(cell) {
            problems.push(format!("{path}:{line}: {name} {cell} is no {resource}"));
        }
    }
}
