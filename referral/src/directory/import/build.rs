//! Rows that were checked become organisations and partners. What only this directory asks (known
//! codes of places, readable opening hours) is checked here.

use super::card;
use crate::directory::rows::Row;
use crate::directory::{Directory, Organization, Rows, Translation, rows, taxonomy};
use std::collections::HashMap;

/// Rows by table and by a column's id.
pub(super) struct Found<'a> {
    by: HashMap<(&'a str, &'static str, &'a str), Vec<&'a Row>>,
}

const COLUMNS: [&str; 7] = [
    "id",
    "service_id",
    "organization_id",
    "location_id",
    "phone_id",
    "service_at_location_id",
    "link_id",
];

impl<'a> Found<'a> {
    fn new(rows: &'a Rows) -> Found<'a> {
        let mut by: HashMap<_, Vec<&Row>> = HashMap::new();
        for (table, found) in rows {
            for row in found {
                for column in COLUMNS {
                    if let Some(id) = row.text(column) {
                        by.entry((table.as_str(), column, id)).or_default().push(row);
                    }
                }
            }
        }
        Found { by }
    }

    /// The rows of a table whose column holds this id.
    pub fn of(&self, table: &'a str, column: &'static str, id: &'a str) -> &[&'a Row] {
        self.by.get(&(table, column, id)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The row with this id.
    pub fn one(&self, table: &'a str, id: &'a str) -> Option<&'a Row> {
        self.of(table, "id", id).first().copied()
    }

    pub fn translations(&self, id: &'a str) -> Vec<Translation> {
        let rows = self.of("translation", "link_id", id).iter();
        rows.map(|row| Translation {
            lang: row.own("language").unwrap_or_default(),
            name: row.own("name").unwrap_or_default(),
            description: row.own("description"),
        })
        .collect()
    }

    /// The codes of the terms of something, for example `topic/wages`.
    pub fn codes(&self, id: &'a str) -> Vec<&'a str> {
        let attributes = self.of("attribute", "link_id", id).iter();
        let terms = attributes.filter_map(|row| row.text("taxonomy_term_id"));
        terms.filter_map(|term| self.one("taxonomy_term", term)?.text("code")).collect()
    }
}

/// Builds the directory. Partners without an organisation are a problem: nobody could ask them.
pub(super) fn directory(
    rows: &Rows,
    notes: &mut Vec<String>,
    problems: &mut Vec<String>,
) -> Directory {
    let found = Found::new(rows);
    let all = |table: &str| rows.get(table).map(Vec::as_slice).unwrap_or_default();
    let organizations = all("organization").iter().map(|row| organization(row, &found)).collect();
    let mut partners = Vec::new();
    for row in all("service") {
        if row.own("organization_id").is_none() {
            problems.push(format!("{}: the service has no organization", row.at));
        }
        partners.push(card::partner(row, &found, notes, problems));
    }
    let directory = Directory { organizations, partners };
    if problems.is_empty() {
        lost(rows, &directory, notes);
    }
    directory
}

fn organization(row: &Row, found: &Found) -> Organization {
    Organization {
        id: row.own("id").unwrap_or_default(),
        name: row.own("name").unwrap_or_default(),
        alternate_name: row.own("alternate_name"),
        description: row.own("description").unwrap_or_default(),
        email: row.own("email"),
        website: row.own("website"),
        translations: row.text("id").map(|id| found.translations(id)).unwrap_or_default(),
    }
}

/// Notes the values of organisations, services and locations that would not be written again.
fn lost(read: &Rows, directory: &Directory, notes: &mut Vec<String>) {
    // Only ids that are kept are compared, so any name will do for the others.
    let written = rows(directory, &taxonomy::plain(&[]), str::to_owned);
    for table in ["organization", "service", "location"] {
        let again = |id: Option<&str>| written.get(table)?.iter().find(|row| row.text("id") == id);
        for row in read.get(table).into_iter().flatten() {
            let Some(again) = again(row.text("id")) else { continue };
            let gone = row.values.keys().filter(|key| !again.values.contains_key(*key));
            notes.extend(gone.map(|key| format!("{}: {key} is not kept", row.at)));
        }
    }
}
