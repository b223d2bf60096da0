//! One CSV file as a table: which one it is, its columns, and its rows with their lines.
//!
//! A byte order mark, CRLF, quoted line breaks and empty rows at the end, as spreadsheets write
//! them, are no problem. A row with more or fewer cells than the header is one, for nobody can
//! tell which cell is which.

use super::Problem;
use std::collections::HashMap;

/// The tables that there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Consultation desks.
    Desks,
    /// Coordinators.
    Coordinators,
    /// Days on which coordinators take no cases.
    Absences,
}

/// A column and whether a table must have it.
type Column = (&'static str, bool);

const DESKS: [Column; 16] = [
    ("id", true),
    ("name", true),
    ("name_romaji", true),
    ("kind", false),
    ("municipality", true),
    ("lat", false),
    ("lon", false),
    ("address", true),
    ("phone", false),
    ("hours", true),
    ("languages", true),
    ("fields", false),
    ("fee", false),
    ("grant", false),
    ("publication_agreed_on", false),
    ("publication_confirmed_on", false),
];

const COORDINATORS: [Column; 17] = [
    ("id", true),
    ("desk", true),
    ("name", true),
    ("console_lang", true),
    ("languages", true),
    ("fields", false),
    ("qualifications", false),
    ("area", false),
    ("contact", false),
    ("certificate", true),
    ("certified_on", true),
    ("renewals", false),
    ("consents_to_work", true),
    ("capacity", true),
    ("weekly", false),
    ("publication_agreed_on", false),
    ("publication_confirmed_on", false),
];

const ABSENCES: [Column; 3] = [("coordinator", true), ("from", true), ("to", true)];

impl Kind {
    /// All tables.
    pub const ALL: [Kind; 3] = [Kind::Desks, Kind::Coordinators, Kind::Absences];

    /// The table's name, as the documentation has it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Desks => "desks",
            Kind::Coordinators => "coordinators",
            Kind::Absences => "absences",
        }
    }

    /// The whole header line.
    pub fn header(self) -> String {
        let names: Vec<&str> = self.columns().iter().map(|(name, _)| *name).collect();
        names.join(",")
    }

    fn columns(self) -> &'static [Column] {
        match self {
            Kind::Desks => &DESKS,
            Kind::Coordinators => &COORDINATORS,
            Kind::Absences => &ABSENCES,
        }
    }

    fn has(self, column: &str) -> bool {
        self.columns().iter().any(|(name, _)| *name == column)
    }

    /// The table that knows most of these columns, if that is at least half of them.
    fn of(header: &[String]) -> Option<Kind> {
        let known = |kind: Kind| header.iter().filter(|column| kind.has(column)).count();
        let best = Kind::ALL.into_iter().max_by_key(|kind| known(*kind))?;
        (known(best) * 2 >= header.len() && known(best) > 0).then_some(best)
    }
}

/// A row with its cells as they stand in the file.
#[derive(Debug)]
pub struct Row {
    /// The line on which it begins, counted from 1.
    pub line: usize,
    /// Whether it has a cell for each column.
    pub whole: bool,
    cells: Vec<String>,
}

/// A file that was recognised.
#[derive(Debug)]
pub struct Table {
    /// Which one.
    pub kind: Kind,
    /// The rows below the header.
    pub rows: Vec<Row>,
    file: String,
    columns: HashMap<String, usize>,
}

impl Table {
    /// Reads a file. None when it is no table of ours, which is then a problem.
    pub fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Table> {
        let whole = |line, reason: String| Problem {
            file: file.to_owned(),
            line,
            column: String::new(),
            reason,
        };
        let mut rows = rows(text).into_iter();
        let Some(header) = rows.next() else {
            problems.push(whole(1, "the file is empty".to_owned()));
            return None;
        };
        let names: Vec<String> =
            header.cells.iter().map(|name| name.trim().to_lowercase()).collect();
        let Some(kind) = Kind::of(&names) else {
            problems.push(whole(header.line, unknown_header()));
            return None;
        };
        let mut table =
            Table { kind, rows: Vec::new(), file: file.to_owned(), columns: HashMap::new() };
        table.head(&header, names, problems);
        for row in rows {
            table.add(row, header.cells.len(), problems);
        }
        Some(table)
    }

    /// A cell without the blanks around it, empty when there is no such column.
    pub fn value<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        let cell = self.columns.get(column).and_then(|index| row.cells.get(*index));
        cell.map_or("", |cell| cell.trim())
    }

    /// The ids of all rows.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| self.value(row, "id"))
    }

    /// A problem of this file.
    pub fn problem(&self, row: &Row, column: &str, reason: String) -> Problem {
        Problem { file: self.file.clone(), line: row.line, column: column.to_owned(), reason }
    }

    fn head(&mut self, header: &Row, names: Vec<String>, problems: &mut Vec<Problem>) {
        for (index, name) in names.into_iter().enumerate() {
            if name.is_empty() {
                let reason = format!("column {} of the header has no name", index + 1);
                problems.push(self.problem(header, "", reason));
            } else if !self.kind.has(&name) {
                let reason = format!("a table of {} has no such column", self.kind.name());
                problems.push(self.problem(header, &name, reason));
            } else if self.columns.insert(name.clone(), index).is_some() {
                problems.push(self.problem(header, &name, "it stands twice".to_owned()));
            }
        }
        for (name, needed) in self.kind.columns() {
            if *needed && !self.columns.contains_key(*name) {
                let reason = format!("a table of {} needs this column", self.kind.name());
                problems.push(self.problem(header, name, reason));
            }
        }
    }

    fn add(&mut self, mut row: Row, width: usize, problems: &mut Vec<Problem>) {
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        row.whole = row.cells.len() == width;
        if !row.whole {
            let reason = format!(
                "the row has {} cells and the header {width}; a comma or a quotation mark may be \
                 missing or too many",
                row.cells.len()
            );
            problems.push(self.problem(&row, "", reason));
        }
        self.rows.push(row);
    }
}

fn unknown_header() -> String {
    let tables = Kind::ALL.map(|kind| format!("{} ({})", kind.name(), kind.header()));
    format!(
        "this header is that of no table; the columns are separated by commas, and the tables are \
         {}",
        tables.join("; ")
    )
}

/// The rows of a text that have any cell, the header first.
fn rows(text: &str) -> Vec<Row> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let (mut line, mut seen) = (1, 0);
    // What is read is valid UTF-8 in memory, and the width of a row is free: no record fails.
    for record in reader.records().flatten() {
        let start = record.position().map_or(seen, |position| position.byte() as usize);
        line += breaks(&text[seen..start]);
        seen = start;
        let blank = text[start..].len() - text[start..].trim_start_matches('\n').len();
        let cells = record.iter().map(str::to_owned).collect();
        rows.push(Row { line: line + blank, whole: true, cells });
    }
    rows
}

fn breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}
