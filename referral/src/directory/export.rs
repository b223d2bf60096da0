//! The directory as files: HSDS JSON, the CSV data package, and the profile that explains what Japan
//! adds. Files are names and texts; the caller writes them.

use super::package::{self, Table};
use super::{Row, Rows, nested};
use serde_json::Value;

/// The profile's files, as they are published.
pub const PROFILE: [(&str, &str); 8] = [
    ("README.md", include_str!("../../data/hsds-profile/README.md")),
    ("language.json", include_str!("../../data/hsds-profile/language.json")),
    ("location.json", include_str!("../../data/hsds-profile/location.json")),
    ("organization.json", include_str!("../../data/hsds-profile/organization.json")),
    ("schedule_exception.json", include_str!("../../data/hsds-profile/schedule_exception.json")),
    ("service.json", include_str!("../../data/hsds-profile/service.json")),
    ("service_area.json", include_str!("../../data/hsds-profile/service_area.json")),
    ("translation.json", include_str!("../../data/hsds-profile/translation.json")),
];

/// The objects that stand alone in the JSON export: table and file.
const OBJECTS: [(&str, &str); 5] = [
    ("organization", "organizations.json"),
    ("service", "services.json"),
    ("service_at_location", "service_at_locations.json"),
    ("taxonomy", "taxonomies.json"),
    ("taxonomy_term", "taxonomy_terms.json"),
];

/// All files with `/` in their paths: `json/…`, `csv/…` with `datapackage.json`, `profile/…`.
///
/// # Errors
/// When a text cannot be written as CSV or JSON, which no row of ours causes.
pub fn files(rows: &Rows) -> Result<Vec<(String, String)>, String> {
    let mut files = json(rows)?;
    for table in package::tables() {
        let found = rows.get(&table.name).map(Vec::as_slice).unwrap_or_default();
        files.push((format!("csv/{}", table.path), csv(table, found)?));
    }
    files.push(("csv/datapackage.json".to_owned(), package::TEXT.to_owned()));
    let profile =
        PROFILE.iter().map(|(name, text)| (format!("profile/{name}"), (*text).to_owned()));
    files.extend(profile);
    Ok(files)
}

fn json(rows: &Rows) -> Result<Vec<(String, String)>, String> {
    let nested = nested(rows);
    let mut files = Vec::new();
    for (table, file) in OBJECTS {
        let ids = nested.ids(table);
        let objects: Vec<Value> = ids.iter().filter_map(|id| nested.full(table, id)).collect();
        let text = serde_json::to_string_pretty(&objects).map_err(|error| error.to_string())?;
        files.push((format!("json/{file}"), text + "\n"));
    }
    Ok(files)
}

fn csv(table: &Table, rows: &[Row]) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fault = |error: csv::Error| error.to_string();
    writer.write_record(table.fields().iter().map(|field| &field.name)).map_err(fault)?;
    for row in rows {
        let cells = table.fields().iter().map(|field| cell(row.values.get(&field.name)));
        writer.write_record(cells).map_err(fault)?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
