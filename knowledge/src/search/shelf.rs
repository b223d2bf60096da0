//! The search of one language. Three voices are added for each topic: what counting says, what the
//! linear classifier says, and how near the question comes to the topic's ways of asking.

use std::collections::BTreeMap;

use tantivy::TantivyError;

use super::lesson::{Lesson, Terms};
use super::passages::Passages;
use super::{Document, Hit, Leaning};
use crate::analyze::{Tokens, tokens, weight_of_pieces};
use crate::asks::{Ask, Kind};
use crate::lang::Lang;
use crate::model::{Linear, Model, Vocabulary};

/// What the linear classifier weighs beside the counting.
const LINEAR: f32 = 0.3;
/// What pieces of words weigh beside words where ways of asking are compared.
const GRAMS: f32 = 0.6;
/// How much the second and third nearest way of asking add to the nearest one.
const FURTHER: f32 = 0.6;

/// One language.
pub(super) struct Shelf {
    topics: Vec<String>,
    vocabulary: Vocabulary,
    model: Model,
    linear: Linear,
    /// Every way of asking, and the place of the topic that it means.
    asked: Passages,
    meant: Vec<usize>,
    pieces: f32,
    kinds: Linear,
    dangers: Model,
    danger_topics: Vec<String>,
    /// The length beyond which a text tells more than one question mostly does, in characters.
    long: f32,
}

impl Shelf {
    pub(super) fn build(
        lang: &Lang,
        documents: &[&Document],
        asks: &BTreeMap<Lang, Vec<Ask>>,
        terms: &Terms,
    ) -> Result<Shelf, TantivyError> {
        let lesson = Lesson::new(lang, documents, asks, terms);
        let Lesson { learner, topics, kinds, dangers, danger_topics, asked } = lesson;
        let (vocabulary, texts) = learner.finish();
        let (count, tokens) = (documents.len(), vocabulary.len());
        Ok(Shelf {
            topics: documents.iter().map(|document| document.id.clone()).collect(),
            model: Model::learn(&texts, &topics, tokens, count),
            linear: Linear::train(&texts, &topics, &vocabulary, count),
            meant: asked.iter().map(|(place, _)| *place).collect(),
            asked: Passages::build(asked.into_iter().map(|(_, tokens)| tokens))?,
            pieces: GRAMS * weight_of_pieces(lang),
            kinds: Linear::train(&texts, &kinds, &vocabulary, Kind::ALL.len()),
            dangers: Model::learn(&texts, &dangers, tokens, danger_topics.len()),
            danger_topics,
            long: long(asks.get(lang).map_or(&[][..], Vec::as_slice)),
            vocabulary,
        })
    }

    /// All topics that know anything of the question, best first.
    pub(super) fn search(&self, lang: &Lang, text: &str) -> Vec<Hit> {
        let question = tokens(lang, text);
        let bag = self.vocabulary.bag(&question);
        let verdicts = self.model.verdicts(&bag, &self.vocabulary);
        let voices = self.linear.scores(&bag).into_iter().zip(self.near(&question));
        let scores = verdicts
            .iter()
            .zip(voices)
            .map(|(counted, (linear, near))| counted.score + LINEAR * linear + near);
        let mut order: Vec<(usize, f32)> = scores.enumerate().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let lead = order.first().zip(order.get(1)).map_or(0.0, |(best, next)| best.1 - next.1);
        let hits = order.into_iter().filter(|(place, _)| verdicts[*place].known > 0.0);
        let hits = hits.map(|(place, score)| {
            let known = verdicts[place].known;
            let confidence = known * (0.6 + 0.4 * (lead * 2.0).min(1.0));
            Hit { id: self.topics[place].clone(), score, confidence }
        });
        hits.collect()
    }

    /// How near each topic's ways of asking come, 1 for the nearest topic: its best, and a little of
    /// its next ones.
    fn near(&self, question: &Tokens) -> Vec<f32> {
        let mut near: Vec<[f32; 3]> = vec![[0.0; 3]; self.topics.len()];
        for (place, score) in self.meant.iter().zip(self.asked.scores(question, self.pieces)) {
            let best = &mut near[*place];
            let at = best.iter().position(|own| score > *own);
            if let Some(at) = at {
                best[at..].rotate_right(1);
                best[at] = score;
            }
        }
        let sums = near.iter().map(|[a, b, c]| a + FURTHER * b + FURTHER * FURTHER * c);
        let sums: Vec<f32> = sums.collect();
        let most = sums.iter().copied().fold(f32::EPSILON, f32::max);
        sums.iter().map(|sum| sum / most).collect()
    }

    /// What kind of sentence it is.
    pub(super) fn leaning(&self, lang: &Lang, text: &str) -> Leaning {
        let chances = self.kinds.chances(&self.vocabulary.bag(&tokens(lang, text)));
        let chance = |kind: Kind| chances[kind as usize];
        Leaning {
            emergency: chance(Kind::Emergency),
            smalltalk: chance(Kind::Smalltalk),
            out_of_scope: chance(Kind::OutOfScope),
            complex: chance(Kind::Complex),
            length: text.chars().count() as f32 / self.long,
        }
    }

    /// The topic of the danger that a text most likely speaks of, if it speaks of any.
    pub(super) fn danger(&self, lang: &Lang, text: &str) -> Option<&str> {
        let bag = self.vocabulary.bag(&tokens(lang, text));
        let verdicts = self.dangers.verdicts(&bag, &self.vocabulary);
        let topics = self.danger_topics.iter().zip(verdicts);
        let best = topics.max_by(|(_, a), (_, b)| a.score.total_cmp(&b.score));
        best.map(|(topic, _)| topic.as_str())
    }
}

/// The length, in characters, beyond which a text tells more than one question mostly does: between
/// the longest questions and the shortest of the complex ones.
fn long(asks: &[Ask]) -> f32 {
    let at = |complex: bool, share: usize| {
        let own = asks.iter().filter(|ask| match ask.kind {
            Kind::Faq => !complex,
            Kind::Complex => complex,
            _ => false,
        });
        let mut lengths: Vec<usize> = own.map(|ask| ask.text.chars().count()).collect();
        lengths.sort_unstable();
        lengths.get(lengths.len() * share / 100).map(|length| *length as f32)
    };
    match (at(false, 97), at(true, 10)) {
        (Some(question), Some(complex)) => (question * complex).sqrt(),
        (Some(question), None) => question * 1.5,
        _ => f32::MAX,
    }
}
