//! The search over the articles: one tantivy index a language, in memory, so that word statistics are
//! the language's own. Every way of asking is a small document and every article a large one; a
//! topic's score joins its best ways of asking with its article. Beside the order of the topics, a
//! hit says how far to trust it, from how much of the question its article knows at all.

pub mod collection;
mod passages;
mod vocabulary;

use std::collections::BTreeMap;

use tantivy::TantivyError;

use crate::analyze::{Tokens, tokens, weight_of_pieces};
use crate::lang::Lang;
use passages::Passages;
use vocabulary::Vocabulary;

/// From this confidence on, the best hit is shown as the answer. Calibrated on the example
/// questions of `questions/` and on questions about topics that have no article yet.
pub const SURE: f32 = 0.46;
/// From this confidence on, hits are offered as suggestions.
pub const MAYBE: f32 = 0.25;

/// The weight of pieces of words beside whole words.
const GRAMS: f32 = 0.3;
/// The same in the running text, where pieces meet by chance more often.
const TEXT_GRAMS: f32 = 0.1;
/// The weight of the article beside its ways of asking.
const ARTICLE: f32 = 0.5;
/// How much the second and third best way of asking add to the best one.
const FURTHER: f32 = 0.3;

/// What the index knows of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Id of the topic.
    pub id: String,
    /// Language of the texts.
    pub lang: Lang,
    /// Title without furigana.
    pub title: String,
    /// Ways in which people ask.
    pub asks: Vec<String>,
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
    pieces: f32,
    /// The topics, in the order of the articles.
    topics: Vec<String>,
    articles: Passages,
    asks: Passages,
    /// The place of the topic that each way of asking means.
    meant: Vec<usize>,
    vocabulary: Vocabulary,
}

impl Index {
    /// Builds the index in memory.
    ///
    /// # Errors
    /// When tantivy fails, which it does not for want of content.
    pub fn build(documents: Vec<Document>) -> Result<Index, IndexError> {
        let mut by_lang: BTreeMap<Lang, Vec<Document>> = BTreeMap::new();
        for document in documents {
            by_lang.entry(document.lang.clone()).or_default().push(document);
        }
        let shelves = by_lang.into_iter().map(|(lang, documents)| {
            let shelf = Shelf::build(&lang, &documents)?;
            Ok((lang, shelf))
        });
        Ok(Index { shelves: shelves.collect::<Result<_, TantivyError>>()? })
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
}

impl Shelf {
    fn build(lang: &Lang, documents: &[Document]) -> Result<Shelf, TantivyError> {
        let mut vocabulary = Vocabulary::default();
        let articles = documents.iter().map(|document| {
            let (asks, title) = (document.asks.join(" | "), &document.title);
            let all = tokens(lang, &format!("{title} | {asks} | {}", document.text));
            vocabulary.add(&document.id, &all);
            all
        });
        let articles = Passages::build(articles)?;
        let asks = documents.iter().enumerate().flat_map(|(place, document)| {
            document.asks.iter().chain([&document.title]).map(move |ask| (place, ask))
        });
        let meant = asks.clone().map(|(place, _)| place).collect();
        let asks = Passages::build(asks.map(|(_, ask)| tokens(lang, ask)))?;
        let topics = documents.iter().map(|document| document.id.clone()).collect();
        Ok(Shelf { pieces: weight_of_pieces(lang), topics, articles, asks, meant, vocabulary })
    }

    fn search(&self, tokens: &Tokens) -> Vec<Hit> {
        let mut totals = self.articles.scores(tokens, TEXT_GRAMS * self.pieces);
        totals.iter_mut().for_each(|score| *score *= ARTICLE);
        let mut asked: Vec<Vec<f32>> = vec![Vec::new(); self.topics.len()];
        let scores = self.asks.scores(tokens, GRAMS * self.pieces);
        for (place, score) in self.meant.iter().zip(scores) {
            asked[*place].push(score);
        }
        for (total, mut scores) in totals.iter_mut().zip(asked) {
            scores.sort_by(|a, b| b.total_cmp(a));
            let best = scores.iter().take(3).enumerate();
            *total += best.map(|(n, score)| score * FURTHER.powi(n as i32)).sum::<f32>();
        }
        let found = self.topics.iter().map(String::as_str).zip(totals);
        self.hits(tokens, found.filter(|(_, score)| *score > 0.0).collect())
    }

    fn hits(&self, tokens: &Tokens, mut order: Vec<(&str, f32)>) -> Vec<Hit> {
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let coverage = self.vocabulary.coverage(tokens);
        let hits = order.iter().enumerate().map(|(n, (topic, score))| {
            let next = order.get(n + 1).map_or(0.0, |(_, next)| *next);
            let margin = (score - next) / score.max(f32::EPSILON);
            let known = coverage.get(topic).copied().unwrap_or_default();
            Hit { id: (*topic).to_owned(), score: *score, confidence: confidence(known, margin) }
        });
        hits.collect()
    }
}

/// How far to trust a hit: what it knows of the question, and how clearly it leads.
fn confidence(known: f32, margin: f32) -> f32 {
    known * (0.6 + 0.4 * (margin * 2.0).min(1.0))
}
