//! The search over the articles.

use crate::lang::Lang;

/// From this confidence on, the best hit is shown as the answer.
pub const SURE: f32 = 0.6;
/// From this confidence on, hits are offered as suggestions.
pub const MAYBE: f32 = 0.3;

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
pub struct IndexError(String);

/// The search index of all languages.
pub struct Index {}

impl Index {
    /// Builds the index in memory.
    ///
    /// # Errors
    /// When tantivy fails, which it does not for want of content.
    pub fn build(_documents: Vec<Document>) -> Result<Index, IndexError> {
        Ok(Index {})
    }

    /// The `top` best topics for a question, best first.
    #[must_use]
    pub fn search(&self, _lang: &Lang, _text: &str, _top: usize) -> Vec<Hit> {
        Vec::new()
    }
}
