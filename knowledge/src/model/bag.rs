//! Texts as bags of tokens: each token has a number, and its share of the text grows with how rare it
//! is. Words and pieces of words are two parts of a bag and weigh the same together.

use foldhash::fast::FixedState;
use std::collections::HashMap;
use std::hash::BuildHasher;

use crate::analyze::{List, Tokens};

/// Numbers by the hash of the token: two of 100,000 tokens share one in a vocabulary of four billion,
/// and the tokens themselves would take most of the memory.
type Ids = HashMap<u64, u32, FixedState>;

fn hash(token: &str) -> u64 {
    FixedState::with_seed(0).hash_one(token)
}

/// Collects texts and numbers their tokens.
#[derive(Default)]
pub(crate) struct Learner {
    ids: Ids,
    /// In how many parts of texts each token stands.
    having: Vec<u32>,
    texts: Vec<[Vec<(u32, f32)>; 2]>,
}

/// The numbers of tokens and how rare they are.
pub(crate) struct Vocabulary {
    ids: Ids,
    having: Vec<u32>,
    texts: f32,
}

/// A text.
pub(crate) struct Bag {
    /// Words, and pieces of words.
    pub(super) parts: [Part; 2],
}

/// One part of a text.
pub(super) struct Part {
    /// Tokens and their shares; the shares have length one together.
    pub(super) tokens: Vec<(u32, f32)>,
    /// The weight of all tokens, also of those that have no number.
    pub(super) whole: f32,
}

impl Learner {
    /// Takes a text and returns its number.
    pub(crate) fn add(&mut self, tokens: &Tokens) -> usize {
        let parts = [&tokens.words, &tokens.grams].map(|list| {
            let mut ids: Vec<u32> = list.iter().map(|token| self.id(token)).collect();
            let counts = count(&mut ids);
            counts.iter().for_each(|(id, _)| self.having[*id as usize] += 1);
            counts
        });
        self.texts.push(parts);
        self.texts.len() - 1
    }

    fn id(&mut self, token: &str) -> u32 {
        let hash = hash(token);
        if let Some(id) = self.ids.get(&hash) {
            return *id;
        }
        let id = u32::try_from(self.having.len()).unwrap_or(u32::MAX);
        self.ids.insert(hash, id);
        self.having.push(0);
        id
    }

    /// The vocabulary of all texts, and the texts in the order of their numbers.
    pub(crate) fn finish(self) -> (Vocabulary, Vec<Bag>) {
        let texts = self.texts.len() as f32;
        let vocabulary = Vocabulary { ids: self.ids, having: self.having, texts };
        let bag = |parts: [Vec<(u32, f32)>; 2]| Bag {
            parts: parts.map(|counts| vocabulary.part(&counts, 0)),
        };
        let bags = self.texts.into_iter().map(bag).collect();
        (vocabulary, bags)
    }
}

impl Vocabulary {
    /// How many tokens have a number.
    pub(crate) fn len(&self) -> usize {
        self.having.len()
    }

    /// A text in the numbers of this vocabulary.
    pub(crate) fn bag(&self, tokens: &Tokens) -> Bag {
        Bag { parts: [self.counted(&tokens.words), self.counted(&tokens.grams)] }
    }

    /// How rare a token is, 1 or more.
    pub(crate) fn rare(&self, token: u32) -> f32 {
        (self.texts / (1.0 + self.having[token as usize] as f32)).ln().max(0.0) + 1.0
    }

    /// Whether only one text has the token, so that it teaches nothing about others.
    pub(super) fn is_single(&self, token: u32) -> bool {
        self.having[token as usize] < 2
    }

    fn counted(&self, list: &List) -> Part {
        let mut ids: Vec<u32> =
            list.iter().filter_map(|t| self.ids.get(&hash(t)).copied()).collect();
        let unknown = list.iter().count() - ids.len();
        self.part(&count(&mut ids), unknown)
    }

    fn part(&self, counts: &[(u32, f32)], unknown: usize) -> Part {
        let rarest = self.texts.max(1.0).ln() + 1.0;
        let known: f32 = counts.iter().map(|(id, _)| self.rare(*id)).sum();
        let whole = (known + unknown as f32 * rarest).max(f32::EPSILON);
        let weigh = |(id, times): &(u32, f32)| (*id, (1.0 + times.ln()) * self.rare(*id));
        let mut tokens: Vec<(u32, f32)> = counts.iter().map(weigh).collect();
        let length = tokens.iter().map(|(_, share)| share * share).sum::<f32>().sqrt();
        tokens.iter_mut().for_each(|(_, share)| *share /= length);
        Part { tokens, whole }
    }
}

impl Bag {
    /// All tokens with their shares.
    pub(super) fn tokens(&self) -> impl Iterator<Item = (u32, f32)> {
        self.parts.iter().flat_map(|part| part.tokens.iter().copied())
    }
}

/// How often each occurs.
fn count(ids: &mut [u32]) -> Vec<(u32, f32)> {
    ids.sort_unstable();
    ids.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect()
}
