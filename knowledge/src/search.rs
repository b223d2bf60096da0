//! The search over the articles.
use std::collections::{BTreeMap, BTreeSet};

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Searcher, TantivyDocument, TantivyError, Term};

use crate::analyze::{Tokens, tokens};
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
pub struct IndexError(#[from] TantivyError);

/// The search index of all languages.
pub struct Index {
    shelves: BTreeMap<Lang, Shelf>,
}

/// One language: a tantivy index of its own, so that word statistics are the language's.
struct Shelf {
    searcher: Searcher,
    fields: Fields,
    /// The topic of each tantivy document, by document number.
    topics: Vec<String>,
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
        let mut shelves = BTreeMap::new();
        for (lang, documents) in by_lang {
            let shelf = Shelf::build(&lang, &documents)?;
            shelves.insert(lang, shelf);
        }
        Ok(Index { shelves })
    }

    /// The `top` best topics for a question, best first.
    #[must_use]
    pub fn search(&self, lang: &Lang, text: &str, top: usize) -> Vec<Hit> {
        let Some(shelf) = self.shelves.get(lang) else { return Vec::new() };
        let mut hits = shelf.search(&tokens(lang, text)).unwrap_or_default();
        hits.truncate(top);
        hits
    }
}

fn w(name: &str, default: f32) -> f32 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

impl Shelf {
    fn build(lang: &Lang, documents: &[Document]) -> Result<Shelf, TantivyError> {
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
        let builder = tantivy::Index::builder().schema(schema.build());
        let mut writer = builder.single_segment_index_writer(tantivy::directory::RamDirectory::create(), 15_000_000)?;
        let mut topics = Vec::new();
        for document in documents {
            for ask in document.asks.iter().chain([&document.title]) {
                let mut doc = TantivyDocument::default();
                let t = tokens(lang, ask);
                doc.add_pre_tokenized_text(fields.ask, pre(t.words));
                doc.add_pre_tokenized_text(fields.ask_grams, pre(t.grams));
                writer.add_document(doc)?;
                topics.push(document.id.clone());
            }
            let mut doc = TantivyDocument::default();
            let t = tokens(lang, &format!("{} {} {}", document.title, document.asks.join(" | "), document.text));
            doc.add_pre_tokenized_text(fields.text, pre(t.words));
            doc.add_pre_tokenized_text(fields.text_grams, pre(t.grams));
            writer.add_document(doc)?;
            topics.push(document.id.clone());
        }
        let index = writer.finalize()?;
        let searcher = index.reader()?.searcher();
        Ok(Shelf { searcher, fields, topics })
    }

    fn search(&self, tokens: &Tokens) -> Result<Vec<Hit>, TantivyError> {
        let n = self.topics.len();
        let ask = self.scores(&[(self.fields.ask, &tokens.words, 1.0), (self.fields.ask_grams, &tokens.grams, w("W_G", 0.3))], n)?;
        let art = self.scores(&[(self.fields.text, &tokens.words, 1.0), (self.fields.text_grams, &tokens.grams, w("W_TG", 0.1))], n)?;
        let mut best: BTreeMap<&str, Vec<f32>> = BTreeMap::new();
        for (i, s) in ask { best.entry(&self.topics[i]).or_default().push(s); }
        let mut total: BTreeMap<&str, f32> = BTreeMap::new();
        for (t, mut v) in best {
            v.sort_by(|a, b| b.total_cmp(a));
            let k: f32 = v.iter().enumerate().take(3).map(|(i, s)| s * w("W_2", 0.3).powi(i as i32)).sum();
            *total.entry(t).or_default() += k;
        }
        for (i, s) in art { *total.entry(&self.topics[i]).or_default() += w("W_T", 0.5) * s; }
        let mut hits: Vec<Hit> = total.into_iter().map(|(t, s)| Hit { id: t.to_owned(), score: s, confidence: 0.0 }).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        Ok(hits)
    }

    fn scores(&self, parts: &[(Field, &Vec<String>, f32)], n: usize) -> Result<Vec<(usize, f32)>, TantivyError> {
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for (field, tokens, boost) in parts {
            for token in tokens.iter().collect::<BTreeSet<_>>() {
                let query = TermQuery::new(Term::from_field_text(*field, token), IndexRecordOption::WithFreqs);
                clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(query), *boost))));
            }
        }
        let query = BooleanQuery::new(clauses);
        let found = self.searcher.search(&query, &TopDocs::with_limit(n).order_by_score())?;
        Ok(found.into_iter().map(|(s, a)| (a.doc_id as usize, s)).collect())
    }
}

fn pre(words: Vec<String>) -> PreTokenizedString {
    let tokens = words.iter().enumerate().map(|(position, text)| Token { position, text: text.clone(), ..Token::default() });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}
