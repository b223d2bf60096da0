//! What must hold between files: every topic has an article in every language, all languages of a
//! topic have the same sections and cite the same facts, every fact exists, every article names
//! somebody to call, and easy Japanese has a reading over every kanji.

use std::collections::{BTreeMap, BTreeSet};

use super::Articles;
use crate::analyze::fold::is_han;
use crate::article::{Article, Block, Piece, Section, Text};
use crate::asks::Ask;
use crate::facts::{Fact, Facts};
use crate::files::Files;
use crate::lang::Lang;
use crate::lexicon::Lexicons;
use crate::problem::Problem;
use crate::topics::{self, Topics};

/// The language that the others are compared with.
const REFERENCE: &str = "en";
/// Sections that no article lacks.
const NEEDED: [Section; 3] = [Section::Steps, Section::Yourself, Section::Contacts];

/// Tells everything that does not fit together.
pub(super) fn all(
    files: &Files,
    articles: &Articles,
    languages: &[Lang],
    topics: &Topics,
    facts: &Facts,
    lexicons: &Lexicons,
    problems: &mut Vec<Problem>,
) {
    coverage(articles, languages, topics, problems);
    for lang in languages.iter().filter(|lang| !lexicons.languages().any(|own| own == *lang)) {
        let path = format!("lexicon/{lang}.toml");
        problems.push(Problem::new(&path, 0, "The file is missing."));
    }
    for article in articles.values().flat_map(|shelf| shelf.values()) {
        one(files, article, facts, problems);
        let reference = articles.get(&article.topic).and_then(|shelf| shelf.get(REFERENCE));
        if let Some(reference) = reference {
            same(files, article, reference, problems);
        }
    }
}

/// Tells sentences that mean a topic that is not there.
pub(super) fn asks(
    folder: &str,
    asks: &BTreeMap<Lang, Vec<Ask>>,
    topics: &Topics,
    problems: &mut Vec<Problem>,
) {
    for (lang, asks) in asks {
        for (ask, topic) in asks.iter().flat_map(|ask| ask.topics.iter().map(move |t| (ask, t))) {
            if topics.get(topic).is_none() {
                let sentence = format!("There is no topic \"{topic}\": {}", ask.text);
                problems.push(Problem::new(&format!("{folder}/{lang}.txt"), ask.line, sentence));
            }
        }
    }
}

fn coverage(articles: &Articles, languages: &[Lang], topics: &Topics, problems: &mut Vec<Problem>) {
    for topic in topics.iter() {
        for lang in languages {
            if articles.get(&topic.id).is_none_or(|shelf| !shelf.contains_key(lang)) {
                let sentence = format!("The article articles/{}/{lang}.md is missing.", topic.id);
                problems.push(Problem::new(topics::TOPICS, topics.line(&topic.id), sentence));
            }
        }
    }
    for topic in articles.keys().filter(|topic| topics.get(topic).is_none()) {
        let path = format!("articles/{topic}");
        let sentence = format!("There is no topic \"{topic}\" in {}.", topics::TOPICS);
        problems.push(Problem::new(&path, 0, sentence));
    }
}

fn one(files: &Files, article: &Article, facts: &Facts, problems: &mut Vec<Problem>) {
    let path = path(article);
    let mut complain = |near: &str, sentence: String| {
        problems.push(Problem::new(&path, files.line(&path, near), sentence));
    };
    if article.answer.is_empty() {
        complain("## ", "There is no answer before the first heading.".to_owned());
    }
    for section in NEEDED.iter().filter(|section| article.section(**section).is_empty()) {
        let heading = format!("## {}", section.key());
        complain(&heading, format!("The section \"{}\" is missing or empty.", section.key()));
    }
    for id in article.cited().iter().filter(|id| facts.get(id).is_none()) {
        complain(&format!("{{{id}"), format!("The fact \"{id}\" does not exist."));
    }
    if !calls(article).any(|id| facts.get(id).and_then(Fact::phone).is_some()) {
        let sentence = "The section \"contacts\" needs a line that is just a phone fact.";
        complain("## contacts", sentence.to_owned());
    }
    if article.lang.as_str() == "ja-easy"
        && let Some(bare) = article.texts().find_map(without_reading)
    {
        complain(bare, format!("There is a kanji without a reading in 《》: {bare}"));
    }
}

/// The facts that stand alone in a line of the contacts.
fn calls(article: &Article) -> impl Iterator<Item = &str> {
    let blocks = article.section(Section::Contacts).iter();
    blocks.flat_map(Block::texts).filter_map(Text::only_fact)
}

fn without_reading(text: &Text) -> Option<&str> {
    text.0.iter().find_map(|piece| match piece {
        Piece::Plain(plain) if plain.contains(is_han) => Some(plain.trim()),
        _ => None,
    })
}

fn same(files: &Files, article: &Article, reference: &Article, problems: &mut Vec<Problem>) {
    let sections = |article: &Article| -> Vec<&str> {
        article.sections.iter().map(|(section, _)| section.key()).collect()
    };
    if sections(article) != sections(reference) {
        let sentence = format!(
            "The sections are {:?}, in English {:?}.",
            sections(article),
            sections(reference)
        );
        problems.push(Problem::new(&path(article), 0, sentence));
    }
    let (own, wanted) = (article.cited(), reference.cited());
    let differing: BTreeSet<&String> = own.symmetric_difference(&wanted).collect();
    if !differing.is_empty() {
        let sentence = format!("Cited here or in English, but not in both: {differing:?}.");
        let path = path(article);
        let first = differing.first().map_or_else(String::new, |id| format!("{{{id}"));
        problems.push(Problem::new(&path, files.line(&path, &first), sentence));
    }
}

fn path(article: &Article) -> String {
    format!("articles/{}/{}.md", article.topic, article.lang)
}
