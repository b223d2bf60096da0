//! The search over the articles, a language at a time. Two voices are added: a model that has learnt
//! from every sentence of the articles and every way of asking what speaks for each topic, and how near
//! the question comes to a topic's ways of asking (BM25 in tantivy). Beside the order of the topics, a
//! hit says how far to trust it, from how much of the question its article knows at all.

pub mod collection;
mod passages;

use std::collections::{BTreeMap, BTreeSet};

use tantivy::TantivyError;

use crate::asks::{Ask, Kind};
use crate::analyze::fold::{clean, is_latin};
use crate::analyze::{Tokens, tokens, weight_of_pieces};
use crate::lang::Lang;
use crate::model::{Learner, Model};
use passages::Passages;

/// From this confidence on, the best hit is shown as the answer. Calibrated on the example
/// questions of `questions/` and on questions about topics that have no article yet.
pub const SURE: f32 = 0.46;
/// From this confidence on, hits are offered as suggestions.
pub const MAYBE: f32 = 0.25;

/// From this leaning on, a text is taken for a cry for help.
pub const ALARM: f32 = 0.5;

/// The weight of pieces of words beside whole words.
const GRAMS: f32 = 0.6;
/// So many languages must use a word for one topic to make it everybody's.
const USERS: usize = 3;
/// How much the second and third best way of asking add to the best one.
const FURTHER: f32 = 0.6;

/// What the index knows of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Id of the topic.
    pub id: String,
    /// Language of the texts.
    pub lang: Lang,
    /// Title without furigana.
    pub title: String,
    /// Everything else.
    pub text: String,
}

/// A topic that the search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Id of the topic.
    pub id: String,
    /// For the order of the hits; not comparable between questions.
    pub score: f32,
    /// 0 to 1, comparable between questions: see [`SURE`] and [`MAYBE`].
    pub confidence: f32,
    /// The share of the question that the topic knows at all, 0 to 1.
    pub known: f32,
}

/// How much more speaks for each kind of sentence than for a question that one article answers, in the
/// model's own measure; 0 is even.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leaning {
    /// Somebody is in danger.
    pub emergency: f32,
    /// A greeting, thanks.
    pub smalltalk: f32,
    /// Not about living in Japan.
    pub out_of_scope: f32,
    /// How many times as long it is as people's questions mostly are.
    pub length: f32,
}

/// Why an index could not be built.
#[derive(Debug, thiserror::Error)]
#[error("the search index could not be built: {0}")]
pub struct IndexError(#[from] TantivyError);

/// The search index of all languages.
pub struct Index {
    shelves: BTreeMap<Lang, Shelf>,
}

/// One language.
struct Shelf {
    topics: Vec<String>,
    /// What speaks for each topic.
    model: Model,
    /// Every way of asking, and the place of the topic that it means.
    asks: Passages,
    meant: Vec<usize>,
    pieces: f32,
    /// What speaks for each kind of sentence.
    kinds: Model,
    /// What speaks for each danger, and their topics.
    dangers: Model,
    danger_topics: Vec<String>,
    /// How long people's questions mostly are at most, in characters.
    usual: f32,
}

impl Index {
    /// Builds the index in memory.
    ///
    /// # Errors
    /// When tantivy fails, which it does not for want of content.
    pub fn build(
        documents: &[Document],
        asks: &BTreeMap<Lang, Vec<Ask>>,
    ) -> Result<Index, IndexError> {
        let mut by_lang: BTreeMap<&Lang, Vec<&Document>> = BTreeMap::new();
        for document in documents {
            by_lang.entry(&document.lang).or_default().push(document);
        }
        let terms = terms(asks);
        let shelf = |lang: &Lang, documents: &[&Document]| {
            Shelf::build(lang, documents, asks, &terms)
        };
        let shelves = std::thread::scope(|scope| {
            let work = by_lang.iter().map(|(lang, documents)| {
                (*lang, scope.spawn(|| shelf(lang, documents)))
            });
            let work: Vec<_> = work.collect();
            let done = work.into_iter().map(|(lang, thread)| {
                let built = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                Ok((lang.clone(), built?))
            });
            done.collect::<Result<_, TantivyError>>()
        });
        Ok(Index { shelves: shelves? })
    }

    /// The `top` best topics for a question, best first.
    #[must_use]
    pub fn search(&self, lang: &Lang, text: &str, top: usize) -> Vec<Hit> {
        let Some(shelf) = self.shelves.get(lang) else {
            return Vec::new();
        };
        let mut hits = shelf.search(&tokens(lang, text));
        hits.truncate(top);
        hits
    }

    /// What speaks for each kind of sentence rather than for a question that an article answers.
    #[must_use]
    pub fn leaning(&self, lang: &Lang, text: &str) -> Leaning {
        self.shelves.get(lang).map(|shelf| shelf.leaning(&tokens(lang, text), text)).unwrap_or_default()
    }

    /// The topic of the danger that a text speaks of, if any of those that people told of so far.
    #[must_use]
    pub fn danger(&self, lang: &Lang, text: &str) -> Option<&str> {
        let shelf = self.shelves.get(lang)?;
        let verdicts = shelf.dangers.verdicts(&tokens(lang, text));
        let topics = shelf.danger_topics.iter().zip(verdicts);
        let best = topics.max_by(|(_, a), (_, b)| a.score.total_cmp(&b.score));
        best.map(|(topic, _)| topic.as_str())
    }
}

impl Shelf {
    fn build(
        lang: &Lang,
        documents: &[&Document],
        all: &BTreeMap<Lang, Vec<Ask>>,
        terms: &BTreeMap<&str, String>,
    ) -> Result<Shelf, TantivyError> {
        let asks = all.get(lang).map_or(&[][..], Vec::as_slice);
        let told = asks.iter().filter(|ask| ask.kind == Kind::Emergency);
        let danger_topics: BTreeSet<&String> = told.filter_map(|ask| ask.topics.first()).collect();
        let danger_topics: Vec<String> = danger_topics.into_iter().cloned().collect();
        let mut learner = Learner::default();
        let (mut short, mut meant) = (Vec::new(), Vec::new());
        for (place, document) in documents.iter().enumerate() {
            let own = asks.iter().filter(|ask| ask.means(&document.id)).map(|ask| &ask.text);
            for ask in own.chain([&document.title]) {
                let tokens = tokens(lang, ask);
                learner.add(place, &tokens, 1.0);
                short.push(tokens);
                meant.push(place);
            }
            for sentence in sentences(&document.text) {
                learner.add(place, &tokens(lang, sentence), 1.0);
            }
            if let Some(terms) = terms.get(document.id.as_str()) {
                for t in terms.split(' ') { learner.add(place, &tokens(lang, t), 1.0); }
            }
            let relatives = all.iter().filter_map(|(other, asks)| Some((asks, relation(lang, other)?)));
            for (asks, weight) in relatives {
                for ask in asks.iter().filter(|ask| ask.means(&document.id)) {
                    learner.add(place, &tokens(lang, &ask.text), weight);
                }
            }
        }
        Ok(Shelf {
            topics: documents.iter().map(|document| document.id.clone()).collect(),
            model: learner.careful_model(documents.len()),
            asks: Passages::build(short.into_iter())?,
            meant,
            pieces: GRAMS * weight_of_pieces(lang),
            kinds: kinds(lang, asks),
            dangers: dangers(lang, asks, &danger_topics),
            danger_topics,
            usual: usual(asks),
        })
    }

    fn search(&self, tokens: &Tokens) -> Vec<Hit> {
        let verdicts = self.model.verdicts(tokens);
        let near = self.near(tokens);
        let best = near.iter().copied().fold(f32::EPSILON, f32::max);
        let scores = verdicts.iter().zip(near).map(|(verdict, near)| verdict.score + near / best);
        let mut order: Vec<(usize, f32)> = scores.enumerate().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let lead = order.first().map_or(0.0, |(_, best)| best - order.get(1).map_or(0.0, |(_, next)| *next));
        let hits = order.into_iter().filter(|(place, _)| verdicts[*place].known > 0.0);
        let hits = hits.map(|(place, score)| {
            let known = verdicts[place].known;
            Hit { id: self.topics[place].clone(), score, confidence: confidence(known, lead), known }
        });
        hits.collect()
    }

    fn leaning(&self, tokens: &Tokens, text: &str) -> Leaning {
        let chances = self.kinds.chances(tokens);
        let lean = |kind: Kind| chances[kind as usize];
        Leaning {
            emergency: lean(Kind::Emergency),
            smalltalk: lean(Kind::Smalltalk),
            out_of_scope: lean(Kind::OutOfScope),
            length: text.chars().count() as f32 / self.usual,
        }
    }

    /// How near each topic's ways of asking come to the question: the best, and a little of the next.
    fn near(&self, tokens: &Tokens) -> Vec<f32> {
        let mut near: Vec<Vec<f32>> = vec![Vec::new(); self.topics.len()];
        for (place, score) in self.meant.iter().zip(self.asks.scores(tokens, self.pieces)) {
            near[*place].push(score);
        }
        let sum = |mut scores: Vec<f32>| -> f32 {
            scores.sort_by(|a, b| b.total_cmp(a));
            let best = scores.iter().take(3).enumerate();
            best.map(|(n, score)| score * FURTHER.powi(n as i32)).sum()
        };
        near.into_iter().map(sum).collect()
    }
}

fn relation(lang: &Lang, other: &Lang) -> Option<f32> {
    if lang == other { return None }
    let w = match (lang.family(), other.family()) {
        (a, b) if a == b => 1.0,
        ("fil", "en") => 0.5,
        ("es", "pt") | ("pt", "es") => 0.3,
        _ => 0.0,
    };
    (w > 0.0).then_some(w)
}

/// Words in Latin letters that people of several languages use for a topic: the Japanese ones that
/// everybody learns (nenkin, kokuho), and names.
fn terms(asks: &BTreeMap<Lang, Vec<Ask>>) -> BTreeMap<&str, String> {
    let mut users: BTreeMap<(&str, String), BTreeSet<&str>> = BTreeMap::new();
    for (lang, ask) in asks.iter().flat_map(|(lang, asks)| asks.iter().map(move |a| (lang, a))) {
        let Some(topic) = ask.topics.first().filter(|_| ask.kind == Kind::Faq) else { continue };
        for word in clean(&ask.text).split(' ').filter(|word| is_term(word)) {
            users.entry((topic, word.to_owned())).or_default().insert(lang.family());
        }
    }
    let mut terms: BTreeMap<&str, String> = BTreeMap::new();
    let shared = users.into_iter().filter(|(_, langs)| langs.len() >= USERS);
    for ((topic, word), _) in shared {
        let list = terms.entry(topic).or_default();
        if !list.is_empty() {
            list.push(' ');
        }
        list.push_str(&word);
    }
    terms
}

fn is_term(word: &str) -> bool {
    word.len() >= 3 && word.chars().all(is_latin)
}

/// Learns what kind of sentence it is from all ways of asking.
fn kinds(lang: &Lang, asks: &[Ask]) -> Model {
    let mut learner = Learner::default();
    for (place, kind) in Kind::ALL.into_iter().enumerate() {
        let own = asks.iter().filter(|ask| ask.kind == kind).count() as f32;
        for ask in asks.iter().filter(|ask| ask.kind == kind) {
            learner.add(place, &tokens(lang, &ask.text), (1000.0 / own).powf(std::env::var("KP").ok().and_then(|v| v.parse().ok()).unwrap_or(0.4)));
        }
    }
    learner.careful_model(Kind::ALL.len())
}

/// Learns how people tell of each danger.
fn dangers(lang: &Lang, asks: &[Ask], topics: &[String]) -> Model {
    let mut learner = Learner::default();
    for (place, topic) in topics.iter().enumerate() {
        let told = asks.iter().filter(|ask| ask.kind == Kind::Emergency);
        for ask in told.filter(|ask| ask.topics.first() == Some(topic)) {
            learner.add(place, &tokens(lang, &ask.text), 1.0);
        }
    }
    learner.model(topics.len())
}

/// The length that only one in ten questions exceeds, in characters.
fn usual(asks: &[Ask]) -> f32 {
    let faq = asks.iter().filter(|ask| ask.kind == Kind::Faq);
    let mut lengths: Vec<usize> = faq.map(|ask| ask.text.chars().count()).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() * 9 / 10).map_or(f32::MAX, |length| *length as f32)
}

/// The sentences of a text that are long enough to mean something.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = ['\n', '.', '?', '!', '。', '？', '।', '။', '។'];
    text.split(ends).filter(|sentence| sentence.chars().count() > 12)
}

/// How far to trust a hit: what it knows of the question, and how clearly it leads.
fn confidence(known: f32, margin: f32) -> f32 {
    known * (0.6 + 0.4 * (margin * 2.0).min(1.0))
}
