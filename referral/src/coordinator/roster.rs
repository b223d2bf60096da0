//! Reading a roster file: everything that is wrong with it, at once.
//!
//! Each entry is read by itself, so that one bad date does not hide the next. A problem
//! names the file, the line where its entry begins, the entry and what is wrong, in plain
//! English for the operator.

use super::{Absence, Coordinator, Grade, Roster, Spoken};
use crate::area::Atlas;
use crate::certificate::Certificate;
use crate::desk::{Desk, DeskKind};
use crate::hours::Hours;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use toml::{Spanned, Table, Value};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    desk: Vec<Spanned<Table>>,
    #[serde(default)]
    coordinator: Vec<Spanned<Table>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeskEntry {
    id: String,
    name: String,
    name_romaji: String,
    municipality: String,
    /// Without them the desk stands at the municipality's main hall.
    lat: Option<f64>,
    lon: Option<f64>,
    address: String,
    phone: Option<String>,
    hours: String,
    languages: BTreeMap<String, Grade>,
    #[serde(default)]
    kind: DeskKind,
    #[serde(default)]
    fields: Vec<String>,
    fee: Option<String>,
    #[serde(default)]
    grant: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoordinatorEntry {
    id: String,
    desk: String,
    name: String,
    console_lang: String,
    languages: BTreeMap<String, Grade>,
    #[serde(default)]
    fields: Vec<String>,
    certificate: String,
    certified_on: String,
    consents_to_work: bool,
    capacity: u32,
    weekly: Option<u32>,
    #[serde(default)]
    area: Vec<String>,
    #[serde(default)]
    qualifications: Vec<String>,
    contact: Option<String>,
    #[serde(default)]
    absent: Vec<AbsenceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AbsenceEntry {
    from: String,
    to: String,
}

impl Roster {
    /// Reads a roster; `name` is the file's name in the messages.
    ///
    /// # Errors
    /// All problems of the file, one sentence each.
    pub fn parse(toml: &str, name: &str) -> Result<Roster, Vec<String>> {
        let file: File = toml::from_str(toml).map_err(|error| vec![syntax(toml, name, &error)])?;
        let mut reader = Reader { text: toml, name, problems: Vec::new() };
        let roster = reader.roster(file);
        if reader.problems.is_empty() { Ok(roster) } else { Err(reader.problems) }
    }

    /// The fictional roster for demonstrations and tests; its first coordinator is the one
    /// that a demonstration plays.
    pub fn demo() -> Roster {
        Roster::parse(include_str!("../../data/demo.toml"), "demo.toml")
            .expect("a test reads the embedded roster")
    }
}

fn syntax(text: &str, name: &str, error: &toml::de::Error) -> String {
    let line = error.span().map_or(1, |span| line(text, span.start));
    format!("{name}, line {line}: {}.", error.message().trim_end_matches('.'))
}

fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// Collects the problems of a file while its entries are read.
struct Reader<'a> {
    text: &'a str,
    name: &'a str,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn roster(&mut self, file: File) -> Roster {
        let (mut desks, mut coordinators) = (Vec::new(), Vec::new());
        // Desks whose entry is broken still count as known: their own problem says enough.
        let known = ids(&file.desk);
        self.doubled("desk", &file.desk);
        self.doubled("coordinator", &file.coordinator);
        for entry in file.desk {
            desks.extend(self.read("desk", entry, desk));
        }
        for entry in file.coordinator {
            let read = |entry, problems: &mut Vec<String>| coordinator(entry, &known, problems);
            coordinators.extend(self.read("coordinator", entry, read));
        }
        Roster { desks, coordinators }
    }

    /// Reads one entry and puts its place in front of its problems.
    fn read<Entry: for<'de> Deserialize<'de>, T>(
        &mut self,
        kind: &str,
        entry: Spanned<Table>,
        build: impl FnOnce(Entry, &mut Vec<String>) -> Option<T>,
    ) -> Option<T> {
        let place = self.place(kind, &entry);
        let mut problems = Vec::new();
        let built = match Value::Table(entry.into_inner()).try_into::<Entry>() {
            Ok(entry) => build(entry, &mut problems),
            Err(error) => {
                problems.push(error.message().trim_end().to_owned());
                None
            }
        };
        self.problems.extend(problems.into_iter().map(|problem| format!("{place}: {problem}.")));
        built
    }

    fn doubled(&mut self, kind: &str, entries: &[Spanned<Table>]) {
        let mut seen = HashSet::new();
        for entry in entries {
            if id(entry).is_some_and(|id| !seen.insert(id)) {
                let place = self.place(kind, entry);
                self.problems.push(format!("{place}: an entry before has the same id."));
            }
        }
    }

    fn place(&self, kind: &str, entry: &Spanned<Table>) -> String {
        let line = line(self.text, entry.span().start);
        format!("{}, line {line}, {kind} \"{}\"", self.name, id(entry).unwrap_or("without id"))
    }
}

fn id(entry: &Spanned<Table>) -> Option<&str> {
    entry.get_ref().get("id")?.as_str()
}

fn ids(entries: &[Spanned<Table>]) -> HashSet<String> {
    entries.iter().filter_map(id).map(str::to_owned).collect()
}

fn desk(entry: DeskEntry, problems: &mut Vec<String>) -> Option<Desk> {
    not_empty("id", &entry.id, problems);
    not_empty("name", &entry.name, problems);
    not_empty("name_romaji", &entry.name_romaji, problems);
    let Some(place) = Atlas::embedded().municipality(&entry.municipality) else {
        problems.push(format!("there is no municipality with the code \"{}\"", entry.municipality));
        return None;
    };
    let lat = entry.lat.unwrap_or(place.lat);
    let lon = entry.lon.unwrap_or(place.lon);
    if !(20.0..=46.0).contains(&lat) || !(122.0..=154.0).contains(&lon) {
        problems.push(format!("the point {lat}, {lon} (lat, lon) is not in Japan"));
    }
    let hours =
        Hours::parse(&entry.hours).map_err(|error| problems.push(error.to_string())).ok()?;
    Some(Desk {
        id: entry.id,
        name: entry.name,
        name_romaji: entry.name_romaji,
        municipality: place.code.clone(),
        lat,
        lon,
        address: entry.address,
        phone: entry.phone,
        hours,
        languages: spoken(entry.languages),
        kind: entry.kind,
        fields: entry.fields,
        fee: entry.fee,
        grant: entry.grant,
        publication: None,
    })
}

fn coordinator(
    entry: CoordinatorEntry,
    desks: &HashSet<String>,
    problems: &mut Vec<String>,
) -> Option<Coordinator> {
    not_empty("id", &entry.id, problems);
    if !desks.contains(&entry.desk) {
        problems.push(format!("there is no desk \"{}\"", entry.desk));
    }
    if entry.languages.is_empty() {
        problems.push("it speaks no language".to_owned());
    }
    if entry.capacity == 0 {
        problems.push("the capacity is 0, so it would never get a case".to_owned());
    }
    let certified_on = date("certified_on", &entry.certified_on, problems);
    let absent = absences(&entry.absent, problems);
    Some(Coordinator {
        id: entry.id,
        desk: entry.desk,
        name: entry.name,
        console_lang: entry.console_lang,
        languages: spoken(entry.languages),
        fields: entry.fields,
        certificate: Certificate {
            number: entry.certificate,
            certified_on: certified_on?,
            renewals: Vec::new(),
        },
        consents_to_work: entry.consents_to_work,
        capacity: entry.capacity,
        weekly: entry.weekly,
        area: entry.area,
        qualifications: entry.qualifications,
        contact: entry.contact,
        publication: None,
        absent,
    })
}

fn spoken(languages: BTreeMap<String, Grade>) -> Vec<Spoken> {
    languages.into_iter().map(|(lang, grade)| Spoken { lang, grade }).collect()
}

fn absences(entries: &[AbsenceEntry], problems: &mut Vec<String>) -> Vec<Absence> {
    let mut absences = Vec::new();
    for entry in entries {
        let from = date("absent.from", &entry.from, problems);
        let to = date("absent.to", &entry.to, problems);
        if let (Some(from), Some(to)) = (from, to) {
            if to < from {
                problems.push(format!("an absence ends ({to}) before it begins ({from})"));
            }
            absences.push(Absence { from, to });
        }
    }
    absences
}

fn date(field: &str, text: &str, problems: &mut Vec<String>) -> Option<Date> {
    let date = text.parse().ok();
    if date.is_none() {
        problems.push(format!("{field} = \"{text}\" is not a date such as 2026-04-01"));
    }
    date
}

fn not_empty(field: &str, text: &str, problems: &mut Vec<String>) {
    if text.trim().is_empty() {
        problems.push(format!("{field} is empty"));
    }
}
