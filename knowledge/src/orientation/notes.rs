//! What differs from one's own country, in a sentence or two below an article: pension agreements,
//! driving licences, papers of an embassy. A note is shown to people from exactly its countries. The
//! text is the message `note-<id>`; its numbers are facts, handed in under their ids.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

use crate::facts::{Facts, Status};
use crate::files::Files;
use crate::problem::Problem;
use crate::table::{self, Entry};
use crate::topics::Topics;

/// The file of the notes.
pub const FILE: &str = "orientation/notes.toml";

/// What people from certain countries should know on a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Lower case with hyphens; `note-<id>` is the text.
    pub id: String,
    /// The topic below whose article it stands.
    pub topic: String,
    /// For whom: ISO 3166-1 alpha-2 codes.
    pub countries: BTreeSet<String>,
    /// The facts whose values the text shows.
    pub facts: Vec<String>,
    /// The page that says so.
    pub source: String,
    /// The year of that page.
    pub source_year: i16,
    /// The day on which somebody last looked.
    pub checked: Date,
    /// Whether a published page confirms it.
    pub status: Status,
    /// The line of its head in [`FILE`], from 1.
    pub line: usize,
}

impl Note {
    /// Whether it is for people from this country.
    #[must_use]
    pub fn is_for(&self, country: &str) -> bool {
        self.countries.contains(country)
    }

    /// The day by which somebody should look again: a year after the last look, half a year when
    /// nobody could confirm it.
    #[must_use]
    pub fn review(&self) -> Date {
        self.status.review(self.checked)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    topic: String,
    countries: Vec<String>,
    #[serde(default)]
    facts: Vec<String>,
    source: String,
    source_year: i16,
    checked: Datetime,
    status: Status,
}

/// The notes that could be read, in the order of the file; an installation may have none.
pub(super) fn load(
    files: &Files,
    facts: &Facts,
    topics: &Topics,
    problems: &mut Vec<Problem>,
) -> Vec<Note> {
    let Some(source) = files.get(FILE) else { return Vec::new() };
    let mut notes = Vec::new();
    for Entry { id, line, value } in table::entries::<Raw>(FILE, source, problems) {
        let wrong = mistakes(&value, facts, topics);
        match (wrong.is_empty(), day(&value.checked)) {
            (true, Some(checked)) => notes.push(note(id, line, value, checked)),
            (_, checked) => {
                let day = checked.is_none().then(|| "\"checked\" must be a date.".to_owned());
                for sentence in wrong.into_iter().chain(day) {
                    problems.push(Problem::new(
                        FILE,
                        line,
                        format!("The note \"{id}\": {sentence}"),
                    ));
                }
            }
        }
    }
    notes
}

fn note(id: String, line: usize, raw: Raw, checked: Date) -> Note {
    Note {
        id,
        topic: raw.topic,
        countries: raw.countries.into_iter().collect(),
        facts: raw.facts,
        source: raw.source,
        source_year: raw.source_year,
        checked,
        status: raw.status,
        line,
    }
}

fn mistakes(raw: &Raw, facts: &Facts, topics: &Topics) -> Vec<String> {
    let mut wrong = Vec::new();
    if topics.get(&raw.topic).is_none() {
        wrong.push(format!("the topic \"{}\" does not exist.", raw.topic));
    }
    if raw.countries.is_empty() {
        wrong.push("it is for no country.".to_owned());
    }
    for country in raw.countries.iter().filter(|country| !is_country(country)) {
        wrong.push(format!("\"{country}\" is no country code such as VN."));
    }
    let mut seen = BTreeSet::new();
    for country in raw.countries.iter().filter(|country| !seen.insert(*country)) {
        wrong.push(format!("the country \"{country}\" stands twice."));
    }
    for fact in raw.facts.iter().filter(|fact| facts.get(fact).is_none()) {
        wrong.push(format!("the fact \"{fact}\" does not exist."));
    }
    if !raw.source.starts_with("https://") && !raw.source.starts_with("http://") {
        wrong.push("\"source\" must be the address of a page.".to_owned());
    }
    wrong
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn day(found: &Datetime) -> Option<Date> {
    found.date.filter(|_| found.time.is_none())?;
    found.to_string().parse().ok()
}
