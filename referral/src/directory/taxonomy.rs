//! The two taxonomies by which services are classified: topics and kinds of partner. The names of
//! the terms are words for people and come from the caller.

use super::{Namer, PartnerKind};

/// The prefix of a topic's code.
pub const TOPIC: &str = "topic";
/// The prefix of a kind's code.
pub const KIND: &str = "kind";

/// A term with the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The topic's id or the kind's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub description: String,
}

/// A taxonomy with its terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taxonomy {
    /// [`TOPIC`] or [`KIND`].
    pub key: &'static str,
    /// Its name.
    pub name: String,
    /// What it classifies.
    pub description: String,
    /// The language of names and descriptions, BCP 47.
    pub lang: String,
    /// Its terms.
    pub terms: Vec<Term>,
}

/// Both taxonomies with keys for words.
pub fn plain(topics: &[&str]) -> [Taxonomy; 2] {
    let term = |key: &str| Term { key: key.into(), name: key.into(), description: key.into() };
    let taxonomy = |key: &'static str, terms: Vec<Term>| Taxonomy {
        key,
        name: key.to_owned(),
        description: key.to_owned(),
        lang: "en".to_owned(),
        terms,
    };
    let kinds = PartnerKind::ALL.map(|kind| term(kind.key()));
    let topics = topics.iter().map(|topic| term(topic)).collect();
    [taxonomy(TOPIC, topics), taxonomy(KIND, kinds.to_vec())]
}

/// The id of a taxonomy.
pub fn id(key: &str, name: Namer) -> String {
    name(&format!("taxonomy:{key}"))
}

/// The code of a term.
pub fn code(taxonomy: &str, key: &str) -> String {
    format!("{taxonomy}/{key}")
}

/// The id of a term.
pub fn term_id(taxonomy: &str, key: &str, name: Namer) -> String {
    name(&format!("taxonomy_term:{}", code(taxonomy, key)))
}
