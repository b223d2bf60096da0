//! The topics and the emergencies: which article belongs to which chapter and life stage, which
//! page is its source, and whom to call for which danger. Both are tables that a person who
//! does not program can edit.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::facts::{Fact, Facts};
use crate::files::Files;
use crate::problem::Problem;
use crate::table::{self, Entry};

/// The file that lists the topics.
pub const TOPICS: &str = "topics.toml";
/// The file that lists whom to call.
pub const EMERGENCIES: &str = "emergencies.toml";

/// The kinds of danger, the most pressing first. The lexicon says how people speak of each,
/// `emergencies.toml` whom to call.
pub const KINDS: [&str; 10] = [
    "fire-ambulance",
    "police",
    "gas",
    "sea",
    "disaster",
    "suicide",
    "partner-violence",
    "sexual-violence",
    "child-abuse",
    "captivity",
];

const STAGES: [&str; 14] = [
    "before-arrival",
    "arrival",
    "student",
    "working",
    "job-change",
    "marriage",
    "pregnancy-birth",
    "child-rearing",
    "school-age",
    "elderly",
    "hardship",
    "disaster",
    "leaving",
    "any",
];

/// What an article is about, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Lower case with hyphens; the folder of its articles.
    pub id: String,
    /// Chapter of the government's guidebook for foreign residents, 1 to 12; 0 is where to get
    /// help (<https://www.moj.go.jp/isa/guidebook_all.html>).
    pub chapter: u8,
    /// For whom it matters (`arrival`, `working`, …, `any`).
    pub stages: Vec<String>,
    /// Topics that a good answer points to. Not all of them need to exist yet.
    pub neighbours: Vec<String>,
    /// Id of the `url` fact that the card names as its source.
    pub source: String,
}

/// Whom to call for one kind of danger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// One of [`KINDS`].
    pub kind: String,
    /// Ids of phone facts; the first is the one to call now.
    pub phones: Vec<String>,
    /// Id of the `url` fact of a chat, for those who cannot speak.
    pub chat: Option<String>,
    /// The topic whose article says more.
    pub topic: Option<String>,
    /// Further topics to which such a danger belongs.
    pub also: Vec<String>,
}

impl Emergency {
    /// Whether the danger belongs to this topic.
    #[must_use]
    pub fn is_about(&self, topic: &str) -> bool {
        self.topic.as_deref() == Some(topic) || self.also.iter().any(|also| also == topic)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    chapter: u8,
    stages: Vec<String>,
    neighbours: Vec<String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEmergency {
    phones: Vec<String>,
    chat: Option<String>,
    topic: Option<String>,
    #[serde(default)]
    also: Vec<String>,
}

/// All topics by chapter, and in a chapter in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    topics: Vec<Topic>,
    lines: BTreeMap<String, usize>,
}

impl Topics {
    /// Reads `topics.toml`; what is wrong goes to `problems`.
    #[must_use]
    pub fn load(files: &Files, facts: &Facts, problems: &mut Vec<Problem>) -> Topics {
        let mut topics = Topics::default();
        for Entry { id, line, value } in read::<RawTopic>(files, TOPICS, problems) {
            let mut complain = |sentence| problems.push(Problem::new(TOPICS, line, sentence));
            check_topic(&id, &value, facts, &mut complain);
            topics.lines.insert(id.clone(), line);
            topics.topics.push(Topic {
                id,
                chapter: value.chapter,
                stages: value.stages,
                neighbours: value.neighbours,
                source: value.source,
            });
        }
        topics.topics.sort_by_key(|topic| topic.chapter);
        topics
    }

    /// The topic with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// All topics, chapter by chapter.
    pub fn iter(&self) -> impl Iterator<Item = &Topic> {
        self.topics.iter()
    }

    /// The neighbours of a topic that exist, in the order of the file.
    pub fn neighbours(&self, id: &str) -> impl Iterator<Item = &Topic> {
        let names = self.get(id).map_or(&[][..], |topic| &topic.neighbours);
        names.iter().filter_map(|name| self.get(name))
    }

    /// The line of `topics.toml` in which the topic stands; 0 when it does not.
    pub(crate) fn line(&self, id: &str) -> usize {
        self.lines.get(id).copied().unwrap_or(0)
    }
}

fn check_topic(id: &str, raw: &RawTopic, facts: &Facts, complain: &mut impl FnMut(String)) {
    if raw.chapter > 12 {
        complain(format!("The topic \"{id}\" has chapter {}: there are 0 to 12.", raw.chapter));
    }
    if raw.stages.is_empty() {
        complain(format!("The topic \"{id}\" needs at least one life stage."));
    }
    for stage in raw.stages.iter().filter(|stage| !STAGES.contains(&stage.as_str())) {
        complain(format!("The life stage \"{stage}\" is unknown."));
    }
    for neighbour in &raw.neighbours {
        if !table::is_id(neighbour) || neighbour == id {
            complain(format!("The neighbour \"{neighbour}\" must be the id of another topic."));
        }
    }
    if facts.get(&raw.source).and_then(Fact::url).is_none() {
        complain(format!("The source \"{}\" of \"{id}\" is no fact of the kind url.", raw.source));
    }
}

/// Reads `emergencies.toml`, by kind; what is wrong goes to `problems`.
pub(crate) fn emergencies(
    files: &Files,
    facts: &Facts,
    topics: &Topics,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Emergency> {
    let mut emergencies = BTreeMap::new();
    for Entry { id, line, value } in read::<RawEmergency>(files, EMERGENCIES, problems) {
        let RawEmergency { phones, chat, topic, also } = value;
        let emergency = Emergency { kind: id, phones, chat, topic, also };
        let mut complain = |sentence| problems.push(Problem::new(EMERGENCIES, line, sentence));
        check_emergency(&emergency, facts, topics, &mut complain);
        emergencies.insert(emergency.kind.clone(), emergency);
    }
    let there: BTreeSet<&str> = emergencies.keys().map(String::as_str).collect();
    for kind in KINDS.iter().filter(|kind| !there.contains(*kind)) {
        problems.push(Problem::new(EMERGENCIES, 0, format!("The kind \"{kind}\" is missing.")));
    }
    emergencies
}

fn check_emergency(
    found: &Emergency,
    facts: &Facts,
    topics: &Topics,
    complain: &mut impl FnMut(String),
) {
    let kind = &found.kind;
    if !KINDS.contains(&kind.as_str()) {
        complain(format!("The emergency kind \"{kind}\" is unknown."));
    }
    if found.phones.is_empty() {
        complain(format!("The emergency \"{kind}\" needs at least one phone."));
    }
    for phone in &found.phones {
        if facts.get(phone).and_then(Fact::phone).is_none() {
            complain(format!("\"{phone}\" is no fact of the kind phone."));
        }
    }
    if let Some(chat) = &found.chat
        && facts.get(chat).and_then(Fact::url).is_none()
    {
        complain(format!("The chat \"{chat}\" is no fact of the kind url."));
    }
    for topic in found.topic.iter().chain(&found.also).filter(|id| topics.get(id).is_none()) {
        complain(format!("The topic \"{topic}\" does not exist."));
    }
}

fn read<T: serde::de::DeserializeOwned>(
    files: &Files,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Entry<T>> {
    match files.get(file) {
        Some(source) => table::entries(file, source, problems),
        None => {
            problems.push(Problem::new(file, 0, "The file is missing."));
            Vec::new()
        }
    }
}
