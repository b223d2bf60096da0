//! The search over the articles: one tantivy index a language, in memory, so that word statistics are
//! the language's own. Every way of asking is a small document and every article a large one; a
//! topic's score joins its best ways of asking with its article. Beside the order of the topics, a
//! hit says how far to trust it, from how much of the question its article knows at all.

mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use tantivy::collector::TopDocs;
use tantivy::directory::RamDirectory;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Searcher, SingleSegmentIndexWriter, TantivyDocument, TantivyError, Term};

use crate::analyze::{Tokens, tokens};
use crate::lang::Lang;
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
/// Memory for building one language's index, in bytes; tantivy wants at least this much.
const BUILDING: usize = 15_000_000;

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
    searcher: Searcher,
    fields: Fields,
    /// The topic of each tantivy document, by document number.
    topics: Vec<String>,
    vocabulary: Vocabulary,
}

#[derive(Clone, Copy)]
struct Fields {
    ask: Field,
    ask_grams: Field,
    text: Field,
    text_grams: Field,
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
        let mut hits = shelf.search(&tokens(lang, text)).unwrap_or_default();
        hits.truncate(top);
        hits
    }
}

impl Shelf {
    fn build(lang: &Lang, documents: &[Document]) -> Result<Shelf, TantivyError> {
        let (schema, fields) = schema();
        let builder = tantivy::Index::builder().schema(schema);
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), BUILDING)?;
        let mut topics = Vec::new();
        let mut vocabulary = Vocabulary::default();
        for document in documents {
            for ask in document.asks.iter().chain([&document.title]) {
                put(&mut writer, fields.ask, fields.ask_grams, tokens(lang, ask))?;
                topics.push(document.id.clone());
            }
            let (asks, title) = (document.asks.join(" | "), &document.title);
            let all = tokens(lang, &format!("{title} | {asks} | {}", document.text));
            vocabulary.add(&document.id, &all);
            put(&mut writer, fields.text, fields.text_grams, all)?;
            topics.push(document.id.clone());
        }
        let searcher = writer.finalize()?.reader()?.searcher();
        Ok(Shelf { searcher, fields, topics, vocabulary })
    }

    fn search(&self, tokens: &Tokens) -> Result<Vec<Hit>, TantivyError> {
        let Fields { ask, ask_grams, text, text_grams } = self.fields;
        let known = self.vocabulary.known(tokens);
        let asked = self.scores(&known, (ask, 1.0), (ask_grams, GRAMS))?;
        let told = self.scores(&known, (text, 1.0), (text_grams, TEXT_GRAMS))?;
        let mut totals: BTreeMap<&str, f32> = BTreeMap::new();
        for (topic, scores) in &asked {
            let best = scores.iter().take(3).enumerate();
            let joined: f32 = best.map(|(n, score)| score * FURTHER.powi(n as i32)).sum();
            *totals.entry(topic).or_default() += joined;
        }
        for (topic, scores) in &told {
            *totals.entry(topic).or_default() += ARTICLE * scores.iter().sum::<f32>();
        }
        Ok(self.hits(tokens, totals))
    }

    fn hits(&self, tokens: &Tokens, totals: BTreeMap<&str, f32>) -> Vec<Hit> {
        let mut order: Vec<(&str, f32)> = totals.into_iter().collect();
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

    /// The scores of the documents that match, by topic, best first.
    fn scores(
        &self,
        tokens: &Tokens,
        words: (Field, f32),
        grams: (Field, f32),
    ) -> Result<BTreeMap<&str, Vec<f32>>, TantivyError> {
        let clauses = clauses(&tokens.words, words).chain(clauses(&tokens.grams, grams));
        let query = BooleanQuery::new(clauses.collect());
        let all = TopDocs::with_limit(self.topics.len().max(1)).order_by_score();
        let mut scores: BTreeMap<&str, Vec<f32>> = BTreeMap::new();
        for (score, address) in self.searcher.search(&query, &all)? {
            let topic = &self.topics[address.doc_id as usize];
            scores.entry(topic).or_default().push(score);
        }
        Ok(scores)
    }
}

/// How far to trust a hit: what it knows of the question, and how clearly it leads.
fn confidence(known: f32, margin: f32) -> f32 {
    known * (0.6 + 0.4 * (margin * 2.0).min(1.0))
}

fn schema() -> (Schema, Fields) {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::WithFreqs)
        .set_fieldnorms(true);
    let options = TextOptions::default().set_indexing_options(indexing);
    let mut schema = Schema::builder();
    let fields = Fields {
        ask: schema.add_text_field("ask", options.clone()),
        ask_grams: schema.add_text_field("ask_grams", options.clone()),
        text: schema.add_text_field("text", options.clone()),
        text_grams: schema.add_text_field("text_grams", options),
    };
    (schema.build(), fields)
}

fn put(
    writer: &mut SingleSegmentIndexWriter,
    words: Field,
    grams: Field,
    tokens: Tokens,
) -> Result<(), TantivyError> {
    let mut document = TantivyDocument::default();
    document.add_pre_tokenized_text(words, cut(tokens.words));
    document.add_pre_tokenized_text(grams, cut(tokens.grams));
    writer.add_document(document)
}

/// Tokens as tantivy takes them when we have cut the text ourselves.
fn cut(words: Vec<String>) -> PreTokenizedString {
    let tokens = words.into_iter().enumerate();
    let tokens = tokens.map(|(position, text)| Token { position, text, ..Token::default() });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}

/// Any of the tokens counts, each once.
fn clauses(
    tokens: &[String],
    (field, weight): (Field, f32),
) -> impl Iterator<Item = (Occur, Box<dyn Query>)> {
    let different: BTreeSet<&String> = tokens.iter().collect();
    different.into_iter().map(move |token| {
        let term = Term::from_field_text(field, token);
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        (Occur::Should, Box::new(BoostQuery::new(Box::new(query), weight)) as Box<dyn Query>)
    })
}
