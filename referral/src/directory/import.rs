//! Reading a directory that others or we ourselves wrote: HSDS 3.0 as nested JSON ([`json()`]) or as
//! the files of the CSV data package ([`csv()`]). Both become rows first, so that one check and one
//! way of building serve both. Everything that is wrong is told with its place, and then nothing is
//! taken; what HSDS can say and this directory does not keep is told as notes.

mod build;
mod card;
mod flatten;

use super::package;
use super::{Directory, Row, Rows};
use serde_json::Value;

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// Organisations and services.
    pub directory: Directory,
    /// What was in the files and is not kept, one sentence each.
    pub notes: Vec<String>,
}

/// Reads HSDS JSON: a list of services or organisations, one of them, or a page of the HSDS API.
/// `file` stands before every problem.
///
/// # Errors
/// Every problem, with its JSON path.
pub fn json(file: &str, text: &str) -> Result<Imported, Vec<String>> {
    json_files(&[(file.to_owned(), text.to_owned())])
}

/// The same for several files that belong together, for example the `json` folder of an export.
///
/// # Errors
/// Every problem of every file.
pub fn json_files(files: &[(String, String)]) -> Result<Imported, Vec<String>> {
    let mut rows = Rows::new();
    let mut notes = Vec::new();
    let mut problems = Vec::new();
    for (file, text) in files {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => flatten::objects(file, value, &mut rows, &mut notes, &mut problems),
            Err(error) => problems.push(format!("{file}:{}: {error}", error.line())),
        }
    }
    finish(rows, notes, problems)
}

/// Reads the files of the CSV data package: name (with or without folders) and text of each.
///
/// # Errors
/// Every problem, with file and line.
pub fn csv(files: &[(String, String)]) -> Result<Imported, Vec<String>> {
    let mut rows = Rows::new();
    let mut notes = Vec::new();
    let mut problems = Vec::new();
    for (file, text) in files {
        let last = file.rsplit('/').next().unwrap_or(file);
        match package::tables().iter().find(|table| table.path == last) {
            Some(table) => table_of(file, text, table, &mut rows, &mut notes, &mut problems),
            None => notes.push(format!("{file}: this table is not kept")),
        }
    }
    finish(rows, notes, problems)
}

fn table_of(
    file: &str,
    text: &str,
    table: &package::Table,
    rows: &mut Rows,
    notes: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return problems.push(format!("{file}:1: {error}")),
    };
    let unknown = header.iter().filter(|column| table.field(column).is_none());
    notes.extend(unknown.map(|column| format!("{file}:1: the column {column} is not kept")));
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let at = format!("{file}:{line}");
                let row = row(at, table, header.iter().zip(&record), problems);
                rows.entry(table.name.clone()).or_default().push(row);
            }
            Err(error) => problems.push(format!("{file}: {error}")),
        }
    }
}

fn row<'a>(
    at: String,
    table: &package::Table,
    cells: impl Iterator<Item = (&'a str, &'a str)>,
    problems: &mut Vec<String>,
) -> Row {
    let mut row = Row { at, ..Row::default() };
    for (column, cell) in cells {
        let Some(field) = table.field(column) else { continue };
        match field.read(cell.trim()) {
            Ok(Value::Null) => {}
            Ok(value) => drop(row.values.insert(column.to_owned(), value)),
            Err(fault) => problems.push(format!("{}: {column} {fault}", row.at)),
        }
    }
    row
}

fn finish(
    rows: Rows,
    mut notes: Vec<String>,
    mut problems: Vec<String>,
) -> Result<Imported, Vec<String>> {
    problems.extend(package::check(&rows));
    if problems.is_empty() && rows.get("service").is_none_or(Vec::is_empty) {
        problems.push("there is no service in these files".to_owned());
    }
    let directory = build::directory(&rows, &mut notes, &mut problems);
    if problems.is_empty() { Ok(Imported { directory, notes }) } else { Err(problems) }
}
