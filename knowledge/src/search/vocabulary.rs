//! Which words each topic of a language knows. A question whose weighty words no article knows is
//! about something else, however well its small words match; that is what scores alone cannot say.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analyze::{List, Tokens};

/// The words and pieces of all topics.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    topics: Vec<String>,
    words: Known,
    grams: Known,
}

/// Which topics know a token, by the topics' places.
#[derive(Debug, Default)]
struct Known {
    topics: HashMap<String, Vec<usize>>,
}

impl Vocabulary {
    /// Adds everything that a topic says and how people ask about it. Each topic comes once.
    pub(super) fn add(&mut self, topic: &str, tokens: &Tokens) {
        let place = self.topics.len();
        self.topics.push(topic.to_owned());
        self.words.add(place, &tokens.words);
        self.grams.add(place, &tokens.grams);
    }

    /// The share of the question's weight that each topic knows, 0 to 1. Rare words weigh more, and
    /// words that no topic knows weigh most.
    pub(super) fn coverage(&self, question: &Tokens) -> BTreeMap<&str, f32> {
        let count = self.topics.len();
        let words = self.words.coverage(count, &question.words);
        let grams = self.grams.coverage(count, &question.grams);
        let shares = words.iter().zip(grams);
        let shares = shares.map(|(words, grams)| f32::midpoint(*words, grams));
        self.topics.iter().map(String::as_str).zip(shares).collect()
    }
}

impl Known {
    fn add(&mut self, topic: usize, tokens: &List) {
        for token in tokens.iter() {
            let topics = self.topics.entry(token.to_owned()).or_default();
            if topics.last() != Some(&topic) {
                topics.push(topic);
            }
        }
    }

    /// The share of each of `count` topics.
    fn coverage(&self, count: usize, question: &List) -> Vec<f32> {
        let (mut all, mut known) = (0.0, vec![0.0; count]);
        let mut seen = HashSet::new();
        for token in question.iter().filter(|token| seen.insert(*token)) {
            let topics = self.topics.get(token).map_or(&[][..], Vec::as_slice);
            let weight = (1.0 + count as f32 / topics.len().max(1) as f32).ln();
            all += weight;
            for topic in topics {
                known[*topic] += weight;
            }
        }
        let share = |known: f32| if all > 0.0 { known / all } else { 0.0 };
        known.into_iter().map(share).collect()
    }
}
