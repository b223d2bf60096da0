//! The search over the articles, a language at a time, and what else the ways in which people ask
//! teach: which sentences are cries for help, small talk, or none of our business. Beside the order of
//! the topics, a hit says how far to trust it, from how much of the question its article knows at all.

pub mod collection;
mod lesson;
mod passages;
mod shelf;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tantivy::TantivyError;

use crate::asks::Ask;
use crate::lang::Lang;
use shelf::Shelf;

/// From this confidence on, the best hit is shown as the answer. Calibrated on the search's own exam.
pub const SURE: f32 = 0.5;
/// From this confidence on, hits are offered as suggestions.
pub const MAYBE: f32 = 0.2;

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
}

/// How likely a text is something else than a question that one article answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leaning {
    /// The chance that somebody is in danger, 0 to 1.
    pub emergency: f32,
    /// The chance that it is a greeting or thanks, 0 to 1.
    pub smalltalk: f32,
    /// The chance that it is not about living in Japan, 0 to 1.
    pub out_of_scope: f32,
    /// The chance that several problems come at once, 0 to 1.
    pub complex: f32,
    /// How long it is; from 1 on, longer than one question mostly is.
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
        let terms = lesson::terms(asks);
        let shelf = |(lang, documents): (&Lang, Vec<&Document>)| {
            Ok((lang.clone(), Shelf::build(lang, &documents, asks, &terms)?))
        };
        let shelves = side_by_side(by_lang.into_iter().collect(), &shelf);
        let shelves: Result<_, TantivyError> = shelves.into_iter().collect();
        Ok(Index { shelves: shelves? })
    }

    /// The `top` best topics for a question, best first.
    #[must_use]
    pub fn search(&self, lang: &Lang, text: &str, top: usize) -> Vec<Hit> {
        let Some(shelf) = self.shelves.get(lang) else {
            return Vec::new();
        };
        let mut hits = shelf.search(lang, text);
        hits.truncate(top);
        hits
    }

    /// What kind of sentence it is.
    #[must_use]
    pub fn leaning(&self, lang: &Lang, text: &str) -> Leaning {
        self.shelves.get(lang).map(|shelf| shelf.leaning(lang, text)).unwrap_or_default()
    }

    /// The topic of the danger that a text most likely speaks of, if it speaks of any.
    #[must_use]
    pub fn danger(&self, lang: &Lang, text: &str) -> Option<&str> {
        self.shelves.get(lang)?.danger(lang, text)
    }
}

/// Does the work in as many threads as there are processors.
fn side_by_side<W: Send, R: Send>(work: Vec<W>, job: &(impl Fn(W) -> R + Sync)) -> Vec<R> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let queue = Mutex::new(work.into_iter());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    std::thread::scope(|scope| {
        let all = || std::iter::from_fn(next).map(job).collect::<Vec<R>>();
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(all)).collect();
        let done = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        done.flatten().collect()
    })
}
