//! The passages of one language, ranked by BM25 over their words and over pieces of their words, the
//! two sums added. The index is tantivy's; the sums are ours, term after term into one row of
//! scores: a question has so many pieces that a query tree of them costs more than all its postings.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{InvertedIndexReader, SegmentReader, TantivyDocument, TantivyError, Term};

use crate::analyze::{List, Tokens};

/// BM25's own two numbers: how soon a repeated token counts no more, and how much length weighs.
const REPEATED: f32 = 1.2;
const LENGTH: f32 = 0.75;
/// Memory for building an index, in bytes; tantivy wants at least this much.
const BUILDING: usize = 15_000_000;
/// A piece that more than this share of the passages has says nothing.
const COMMON: f32 = 0.2;
/// In fewer passages than this, no piece counts as common.
const FEW: usize = 200;

/// The name of our tokenizer in the index.
const LINES: &str = "lines";
const WITH_FREQS: IndexRecordOption = IndexRecordOption::WithFreqs;

/// Passages that can be ranked.
pub struct Passages {
    words: Part,
    grams: Part,
    count: usize,
}

/// One of the two fields, open for reading.
struct Part {
    field: Field,
    index: Arc<InvertedIndexReader>,
    norms: FieldNormReader,
    /// What the length of a passage takes from a token's weight, by tantivy's code for lengths.
    lengths: Vec<f32>,
}

impl Passages {
    /// Builds the index in memory; passages are numbered in the order in which they come.
    ///
    /// # Errors
    /// When tantivy fails, which it does not for want of content.
    pub fn build(passages: impl Iterator<Item = Tokens>) -> Result<Passages, TantivyError> {
        let (schema, words, grams) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register(LINES, Lines);
        let builder = tantivy::Index::builder().schema(schema).tokenizers(tokenizers);
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), BUILDING)?;
        for tokens in passages {
            let mut document = TantivyDocument::default();
            document.add_text(words, tokens.words.as_lines());
            document.add_text(grams, tokens.grams.as_lines());
            writer.add_document(document)?;
        }
        let searcher = writer.finalize()?.reader()?.searcher();
        let segment = searcher.segment_reader(0);
        Ok(Passages {
            words: Part::open(segment, words)?,
            grams: Part::open(segment, grams)?,
            count: segment.max_doc() as usize,
        })
    }

    /// The score of every passage, with this weight for the pieces beside the whole words.
    #[must_use]
    pub fn scores(&self, tokens: &Tokens, pieces: f32) -> Vec<f32> {
        let mut scores = vec![0.0; self.count];
        // A token that cannot be read counts like one that nobody wrote.
        let _ = self.words.add(&tokens.words, 1.0, 1.0, &mut scores);
        let common = if self.count < FEW { 1.0 } else { COMMON };
        let _ = self.grams.add(&tokens.grams, pieces, common, &mut scores);
        scores
    }
}

impl Part {
    fn open(segment: &SegmentReader, field: Field) -> Result<Part, TantivyError> {
        let index = segment.inverted_index(field)?;
        let average = index.total_num_tokens() as f32 / segment.max_doc().max(1) as f32;
        let share = |code| FieldNormReader::id_to_fieldnorm(code) as f32 / average.max(1.0);
        let takes = |code| REPEATED * (1.0 - LENGTH + LENGTH * share(code));
        let norms = segment.get_fieldnorms_reader(field)?;
        Ok(Part { field, index, norms, lengths: (0..=u8::MAX).map(takes).collect() })
    }

    /// Adds what each different token is worth, leaving out those that too large a share has.
    fn add(
        &self,
        tokens: &List,
        weight: f32,
        common: f32,
        scores: &mut [f32],
    ) -> Result<(), TantivyError> {
        let mut counts: BTreeMap<&str, f32> = BTreeMap::new();
        for token in tokens.iter() {
            *counts.entry(token).or_default() += 1.0;
        }
        let mut opened: Option<BlockSegmentPostings> = None;
        for (token, times) in counts {
            let term = Term::from_field_text(self.field, token);
            let Some(info) = self.index.get_term_info(&term)? else { continue };
            let (all, having) = (scores.len() as f32, info.doc_freq as f32);
            if having > common * all {
                continue;
            }
            let rare = (1.0 + (all - having + 0.5) / (having + 0.5)).ln();
            let mut postings = match opened.take() {
                Some(mut postings) => {
                    self.index.reset_block_postings_from_terminfo(&info, &mut postings)?;
                    postings
                }
                None => self.index.read_block_postings_from_terminfo(&info, WITH_FREQS)?,
            };
            self.sum(&mut postings, weight * rare * times.min(2.0), scores);
            opened = Some(postings);
        }
        Ok(())
    }

    fn sum(&self, postings: &mut BlockSegmentPostings, weight: f32, scores: &mut [f32]) {
        while postings.block_len() > 0 {
            for (&passage, &times) in postings.docs().iter().zip(postings.freqs()) {
                let length = self.lengths[usize::from(self.norms.fieldnorm_id(passage))];
                let times = times as f32;
                scores[passage as usize] += weight * times * (1.0 + REPEATED) / (times + length);
            }
            postings.advance();
        }
    }
}

fn schema() -> (Schema, Field, Field) {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(LINES)
        .set_index_option(WITH_FREQS)
        .set_fieldnorms(true);
    let options = TextOptions::default().set_indexing_options(indexing);
    let mut schema = Schema::builder();
    let words = schema.add_text_field("words", options.clone());
    let grams = schema.add_text_field("grams", options);
    (schema.build(), words, grams)
}

/// Takes a text whose tokens we have cut already, a line each.
#[derive(Clone)]
struct Lines;

/// The tokens of one such text.
struct Line<'a> {
    lines: std::str::SplitTerminator<'a, char>,
    token: Token,
}

impl Tokenizer for Lines {
    type TokenStream<'a> = Line<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Line<'a> {
        Line { lines: text.split_terminator('\n'), token: Token::default() }
    }
}

impl TokenStream for Line<'_> {
    fn advance(&mut self) -> bool {
        let Some(line) = self.lines.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(line);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
