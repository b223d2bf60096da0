//! The registry's import format: CSV tables of desks, coordinators and absences.
//!
//! A table is recognised by its header, not by the name of its file; `data/README.md` explains
//! every column, and a test compares its header lines with the ones here. All files are read
//! before anything is judged, so a coordinator may stand before the desk, in another file.
//! Everything that is wrong is told at once, with file, line and column; then nothing is read.

mod absences;
mod cells;
mod coordinators;
mod desks;
mod language;
pub mod merge;
mod table;

use crate::coordinator::{Coordinator, Roster};
use std::collections::HashSet;
use std::fmt;
use table::{Kind, Table};

/// What some files register.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Registry {
    /// The desks and coordinators that the files name, in their order.
    pub roster: Roster,
}

/// Something that is wrong in a file, in plain English for the operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file's name, as it was given.
    pub file: String,
    /// The line on which the row begins, counted from 1.
    pub line: usize,
    /// The column, empty when it is about the whole row.
    pub column: String,
    /// What is wrong, without a full stop.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": {}.", self.reason)
    }
}

/// Reads a registry from files, each with its name and its text.
///
/// # Errors
/// Every problem of every file, in the order of the files and lines.
pub fn read(files: &[(String, String)]) -> Result<Registry, Vec<Problem>> {
    read_beside(files, &Roster::default())
}

/// The same beside what is registered already: a coordinator may work at a desk of `known`, and an
/// absence may be that of a coordinator of `known`, who is then part of what is read. Coordinators
/// keep the absences of `known` when there is no table of absences.
///
/// # Errors
/// As [`read`].
pub fn read_beside(files: &[(String, String)], known: &Roster) -> Result<Registry, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut tables = Vec::new();
    for (name, text) in files {
        // Other formats of the registry (partner directories) branch off here, before CSV is tried.
        tables.extend(Table::read(name, text, &mut problems));
    }
    let roster = roster(&tables, known, &mut problems);
    if problems.is_empty() {
        return Ok(Registry { roster });
    }
    let place = |problem: &Problem| files.iter().position(|(name, _)| *name == problem.file);
    problems.sort_by_cached_key(|problem| (place(problem), problem.line));
    Err(problems)
}

/// The header line of every table, by the table's name.
pub fn headers() -> Vec<(&'static str, String)> {
    Kind::ALL.iter().map(|kind| (kind.name(), kind.header())).collect()
}

fn roster(tables: &[Table], known: &Roster, problems: &mut Vec<Problem>) -> Roster {
    let of = |kind: Kind| tables.iter().filter(move |table| table.kind == kind);
    // Desks whose row is broken count as known: their own problem says enough.
    let mut desk_ids: HashSet<&str> = known.desks.iter().map(|desk| desk.id.as_str()).collect();
    let mut people: HashSet<&str> = known.coordinators.iter().map(|it| it.id.as_str()).collect();
    doubled(of(Kind::Desks), problems);
    doubled(of(Kind::Coordinators), problems);
    desk_ids.extend(of(Kind::Desks).flat_map(Table::ids));
    people.extend(of(Kind::Coordinators).flat_map(Table::ids));
    let desks = of(Kind::Desks).flat_map(|table| desks::read(table, problems)).collect();
    let mut coordinators: Vec<Coordinator> = Vec::new();
    for table in of(Kind::Coordinators) {
        coordinators.extend(coordinators::read(table, &desk_ids, problems));
    }
    let absences: Vec<_> =
        of(Kind::Absences).flat_map(|table| absences::read(table, &people, problems)).collect();
    let replaced = of(Kind::Absences).next().is_some();
    absences::assign(&mut coordinators, absences, known, replaced);
    Roster { desks, coordinators }
}

/// Tells of ids that stand twice, also in two files.
fn doubled<'a>(tables: impl Iterator<Item = &'a Table>, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for table in tables {
        for row in table.rows.iter().filter(|row| !table.value(row, "id").is_empty()) {
            let id = table.value(row, "id");
            if !seen.insert(id) {
                problems.push(table.problem(row, "id", format!("\"{id}\" stands in a row before")));
            }
        }
    }
}

impl Roster {
    /// The fictional roster for demonstrations and tests; its first coordinator is the one
    /// that a demonstration plays.
    pub fn demo() -> Roster {
        let files = [
            ("desks.csv", include_str!("../data/demo/desks.csv")),
            ("coordinators.csv", include_str!("../data/demo/coordinators.csv")),
            ("absences.csv", include_str!("../data/demo/absences.csv")),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        read(&files).expect("a test reads the embedded roster").roster
    }
}
