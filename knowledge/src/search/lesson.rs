//! What the search of one language learns from: its own ways of asking, every sentence of its articles,
//! the ways of asking of languages that read alike, and the Japanese words that people of all languages
//! use. The texts are kept once, and labelled for each of the things to be learnt.

use std::collections::{BTreeMap, BTreeSet};

use super::Document;
use crate::analyze::fold::{clean, is_latin};
use crate::analyze::{Tokens, tokens};
use crate::asks::{Ask, Kind};
use crate::lang::Lang;
use crate::model::{Label, Learner};

/// A sentence of an article that is shorter means nothing alone, in characters.
const SHORTEST: usize = 12;
/// So many languages must use a word for one topic to make it everybody's.
const USERS: usize = 3;
/// What a rarer kind of sentence gains: without it, the many ordinary questions would drown the rest.
const RARER: f32 = 0.4;

/// Words that everybody uses, by topic.
pub(super) type Terms<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// Texts and what they stand for.
#[derive(Default)]
pub(super) struct Lesson {
    pub(super) learner: Learner,
    /// The topics, by their places.
    pub(super) topics: Vec<Label>,
    /// The kinds of sentence, in the order of [`Kind::ALL`].
    pub(super) kinds: Vec<Label>,
    /// The dangers, by the places of `danger_topics`.
    pub(super) dangers: Vec<Label>,
    pub(super) danger_topics: Vec<String>,
    /// The language's own ways of asking, with the places of their topics.
    pub(super) asked: Vec<(usize, Tokens)>,
}

impl Lesson {
    /// Everything to learn for `lang`; a topic's place is that of its document.
    pub(super) fn new(
        lang: &Lang,
        documents: &[&Document],
        asks: &BTreeMap<Lang, Vec<Ask>>,
        terms: &Terms,
    ) -> Lesson {
        let mut lesson = Lesson::default();
        for (place, document) in documents.iter().enumerate() {
            let title = tokens(lang, &document.title);
            lesson.about(place, &title, 1.0);
            lesson.asked.push((place, title));
            let sentences = sentences(&document.text).map(|sentence| tokens(lang, sentence));
            let terms = terms.get(document.id.as_str()).into_iter().flatten();
            for text in sentences.chain(terms.map(|term| tokens(lang, term))) {
                lesson.about(place, &text, 1.0);
            }
        }
        for (other, weight) in asks.keys().map(|other| (other, relation(lang, other))) {
            if weight > 0.0 {
                lesson.hear(lang, documents, &asks[other], weight, lang == other);
            }
        }
        lesson.sort();
        lesson
    }

    fn about(&mut self, place: usize, text: &Tokens, weight: f32) -> usize {
        let text = self.learner.add(text);
        self.topics.push(Label { text, class: place, weight });
        text
    }

    /// Learns from ways of asking, read as if they were of `lang`.
    fn hear(&mut self, lang: &Lang, documents: &[&Document], asks: &[Ask], weight: f32, own: bool) {
        let count = |kind| asks.iter().filter(|ask| ask.kind == kind).count() as f32;
        let counts = Kind::ALL.map(|kind| (1000.0 / count(kind).max(1.0)).powf(RARER));
        for ask in asks {
            let cut = tokens(lang, &ask.text);
            let text = self.learner.add(&cut);
            let kind = ask.kind as usize;
            self.kinds.push(Label { text, class: kind, weight: weight * counts[kind] });
            let Some(topic) = ask.topics.first() else { continue };
            let place = documents.iter().position(|document| document.id == *topic);
            match (ask.kind, place) {
                (Kind::Faq, Some(class)) => {
                    self.topics.push(Label { text, class, weight });
                    if own {
                        self.asked.push((class, cut));
                    }
                }
                (Kind::Emergency, _) => self.danger(text, topic, weight),
                _ => {}
            }
        }
    }

    fn danger(&mut self, text: usize, topic: &String, weight: f32) {
        let place = self.danger_topics.iter().position(|own| own == topic);
        let class = place.unwrap_or(self.danger_topics.len());
        if place.is_none() {
            self.danger_topics.push(topic.clone());
        }
        self.dangers.push(Label { text, class, weight });
    }

    /// Class by class, as the models take them.
    fn sort(&mut self) {
        for labels in [&mut self.topics, &mut self.kinds, &mut self.dangers] {
            labels.sort_by_key(|label| label.class);
        }
    }
}

/// What another language's ways of asking weigh for `lang`: two spellings of one language share
/// everything, Filipinos mix in English, Spanish and Portuguese share most stems.
fn relation(lang: &Lang, other: &Lang) -> f32 {
    match (lang.family(), other.family()) {
        (own, other) if own == other => 1.0,
        ("fil", "en") => 0.5,
        ("es", "pt") | ("pt", "es") => 0.3,
        _ => 0.0,
    }
}

/// Words in Latin letters that people of several languages use for a topic: the Japanese ones that
/// everybody learns (nenkin, kokuho), and names.
pub(super) fn terms(asks: &BTreeMap<Lang, Vec<Ask>>) -> Terms<'_> {
    let mut users: BTreeMap<(&str, String), BTreeSet<&str>> = BTreeMap::new();
    for (lang, ask) in asks.iter().flat_map(|(lang, asks)| asks.iter().map(move |ask| (lang, ask)))
    {
        let Some(topic) = ask.topics.first().filter(|_| ask.kind == Kind::Faq) else { continue };
        for word in clean(&ask.text).split(' ').filter(|word| is_term(word)) {
            users.entry((topic, word.to_owned())).or_default().insert(lang.family());
        }
    }
    let mut terms = Terms::new();
    for ((topic, word), _) in users.into_iter().filter(|(_, langs)| langs.len() >= USERS) {
        terms.entry(topic).or_default().insert(word);
    }
    terms
}

fn is_term(word: &str) -> bool {
    word.len() >= 3 && word.chars().all(is_latin)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = ['\n', '.', '?', '!', '。', '？', '।', '။', '។'];
    text.split(ends).filter(|sentence| sentence.chars().count() > SHORTEST)
}
