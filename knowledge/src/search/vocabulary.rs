//! Which words each topic of a language knows. A question whose weighty words no article knows is
//! about something else, however well its small words match; that is what scores alone cannot say.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::analyze::Tokens;

/// The words and pieces of all topics.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: Known,
    grams: Known,
}

#[derive(Debug, Default)]
struct Known {
    topics: BTreeMap<String, BTreeSet<String>>,
    /// In how many topics a token occurs.
    spread: HashMap<String, usize>,
}

impl Vocabulary {
    /// Adds everything that a topic says and how people ask about it.
    pub(super) fn add(&mut self, topic: &str, tokens: &Tokens) {
        self.words.add(topic, &tokens.words);
        self.grams.add(topic, &tokens.grams);
    }

    /// The share of the question's weight that the topic knows, 0 to 1. Rare words weigh more, and
    /// words that no topic knows weigh most.
    pub(super) fn coverage(&self, topic: &str, question: &Tokens) -> f32 {
        let words = self.words.coverage(topic, &question.words);
        let grams = self.grams.coverage(topic, &question.grams);
        f32::midpoint(words, grams)
    }
}

impl Known {
    fn add(&mut self, topic: &str, tokens: &[String]) {
        let own = self.topics.entry(topic.to_owned()).or_default();
        for token in tokens {
            if own.insert(token.clone()) {
                *self.spread.entry(token.clone()).or_default() += 1;
            }
        }
    }

    fn coverage(&self, topic: &str, question: &[String]) -> f32 {
        let Some(own) = self.topics.get(topic) else {
            return 0.0;
        };
        let (mut all, mut known) = (0.0, 0.0);
        for token in question.iter().collect::<BTreeSet<_>>() {
            let weight = self.weight(token);
            all += weight;
            if own.contains(token) {
                known += weight;
            }
        }
        if all > 0.0 { known / all } else { 0.0 }
    }

    fn weight(&self, token: &str) -> f32 {
        let spread = self.spread.get(token).copied().unwrap_or(1) as f32;
        (1.0 + self.topics.len() as f32 / spread).ln()
    }
}
