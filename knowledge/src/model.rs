//! What speaks for each topic: a naive Bayes model over words and pieces of words, of the kind that
//! compares a topic with all the others together ("complement", Rennie and others 2003). It learns
//! from the ways in which people ask and from every line of the articles when the program starts, in
//! one pass, and gives the same result each time.

mod linear;

use std::collections::HashMap;

use crate::analyze::{List, Tokens};
use linear::{Linear, Sample};

/// What a token counts in every topic before anything was seen.
const SMOOTHING: f32 = 0.6;
/// What the linear classifier weighs beside the counting.
const LINEAR: f32 = 0.3;

/// Learns texts and what they are about.
#[derive(Default)]
pub(crate) struct Learner {
    ids: HashMap<String, u32>,
    /// In how many texts each token stands.
    having: Vec<u32>,
    texts: Vec<Text>,
}

/// A text as counts of tokens, words and pieces apart.
struct Text {
    topic: usize,
    weight: f32,
    parts: [Vec<(u32, f32)>; 2],
}

/// What has been learnt.
pub(crate) struct Model {
    ids: HashMap<String, u32>,
    tokens: Vec<Token>,
    /// The logarithm of everything that speaks for other topics.
    others: Vec<f32>,
    /// How rare a token is that was never seen.
    rarest: f32,
    linear: Option<Linear>,
}

/// How rare a token is, and which topics it speaks for, how much.
struct Token {
    rare: f32,
    topics: Vec<(u32, f32)>,
}

impl Learner {
    /// A text about this topic (its number), with the weight of its kind.
    pub(crate) fn add(&mut self, topic: usize, tokens: &Tokens, weight: f32) {
        let parts = [self.count(&tokens.words), self.count(&tokens.grams)];
        self.texts.push(Text { topic, weight, parts });
    }

    fn count(&mut self, list: &List) -> Vec<(u32, f32)> {
        let mut ids: Vec<u32> = list.iter().map(|token| self.id(token)).collect();
        ids.sort_unstable();
        let counts = count(&ids);
        counts.iter().for_each(|(id, _)| self.having[*id as usize] += 1);
        counts
    }

    fn id(&mut self, token: &str) -> u32 {
        if let Some(id) = self.ids.get(token) {
            return *id;
        }
        let id = u32::try_from(self.having.len()).unwrap_or(u32::MAX);
        self.ids.insert(token.to_owned(), id);
        self.having.push(0);
        id
    }

    /// The same with a linear classifier beside, which costs a hundred times as much to learn.
    pub(crate) fn careful_model(self, topics: usize) -> Model {
        let samples: Vec<Sample> = self.texts.iter().filter(|text| text.weight > 0.0).map(|text| self.sample(text)).collect();
        let linear = Linear::train(&samples, self.having.len(), topics);
        Model { linear: Some(linear), ..self.model(topics) }
    }

    /// Tokens that stand in one text only teach nothing about others.
    fn sample(&self, text: &Text) -> Sample {
        let tokens = text.parts.iter().flat_map(|part| shares(part, &|id| self.rare(id)));
        let tokens = tokens.filter(|(id, _)| self.having[*id] > 1).map(|(id, share)| (id as u32, share));
        Sample { class: text.topic, weight: text.weight, tokens: tokens.collect() }
    }

    fn rare(&self, id: usize) -> f32 {
        (self.texts.len() as f32 / (1.0 + self.having[id] as f32)).ln() + 1.0
    }

    /// The model for this many topics.
    pub(crate) fn model(self, topics: usize) -> Model {
        let all = self.texts.len() as f32;
        let rare = |id: usize| self.rare(id);
        let mut sums: Vec<Vec<(u32, f32)>> = vec![Vec::new(); self.having.len()];
        for text in &self.texts {
            for part in &text.parts {
                for (id, share) in shares(part, &rare) {
                    gather(&mut sums[id], text.topic as u32, share * text.weight);
                }
            }
        }
        let mut of_topic = vec![0.0f32; topics];
        sums.iter().flatten().for_each(|(topic, sum)| of_topic[*topic as usize] += sum);
        let whole: f32 = of_topic.iter().sum::<f32>() + SMOOTHING * sums.len() as f32;
        let others = of_topic.iter().map(|own| (whole - own).ln()).collect();
        let tokens = sums.into_iter().enumerate().map(|(id, sums)| Token::new(rare(id), sums));
        Model { tokens: tokens.collect(), others, rarest: all.max(1.0).ln() + 1.0, ids: self.ids, linear: None }
    }
}

impl Token {
    fn new(rare: f32, sums: Vec<(u32, f32)>) -> Token {
        let total: f32 = sums.iter().map(|(_, sum)| sum).sum::<f32>() + SMOOTHING;
        let speaks = |(topic, own): (u32, f32)| (topic, (total / (total - own).max(1e-6)).ln());
        Token { rare, topics: sums.into_iter().map(speaks).collect() }
    }
}

/// What a question says for one topic.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Verdict {
    /// Comparable between the topics for this question only.
    pub(crate) score: f32,
    /// The share of the question that the topic knows at all, 0 to 1; rare tokens weigh more, and such
    /// as no topic knows weigh most.
    pub(crate) known: f32,
}

impl Model {
    /// How likely each class is for the linear classifier alone; they add up to 1.
    pub(crate) fn chances(&self, question: &Tokens) -> Vec<f32> {
        let mut scores = vec![0.0; self.others.len()];
        for list in [&question.words, &question.grams] {
            let mut ids: Vec<u32> = list.iter().filter_map(|t| self.ids.get(t).copied()).collect();
            ids.sort_unstable();
            for (id, share) in shares(&count(&ids), &|id| self.tokens[id].rare) {
                self.linear.iter().for_each(|linear| linear.add(id as u32, share, &mut scores));
            }
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        scores.iter_mut().for_each(|score| *score = (*score - most).exp());
        let all: f32 = scores.iter().sum();
        scores.iter().map(|score| score / all).collect()
    }

    /// What a question says for each topic.
    pub(crate) fn verdicts(&self, question: &Tokens) -> Vec<Verdict> {
        let mut verdicts = vec![Verdict::default(); self.others.len()];
        for list in [&question.words, &question.grams] {
            self.hear(list, &mut verdicts);
        }
        verdicts
    }

    fn hear(&self, list: &List, verdicts: &mut [Verdict]) {
        let mut ids: Vec<u32> = list.iter().filter_map(|t| self.ids.get(t).copied()).collect();
        let unknown = (list.iter().count() - ids.len()) as f32 * self.rarest;
        ids.sort_unstable();
        let counts = count(&ids);
        let all: f32 = counts.iter().map(|(id, _)| self.tokens[*id as usize].rare).sum();
        let whole = 2.0 * (all + unknown).max(f32::EPSILON);
        let mut linear = vec![0.0; verdicts.len()];
        let mut heard = 0.0;
        for (id, share) in shares(&counts, &|id| self.tokens[id].rare) {
            heard += share;
            let token = &self.tokens[id];
            if let Some(own) = &self.linear {
                own.add(id as u32, share, &mut linear);
            }
            for (topic, speaks) in &token.topics {
                let verdict = &mut verdicts[*topic as usize];
                verdict.score += share * speaks;
                verdict.known += token.rare / whole;
            }
        }
        for ((verdict, others), linear) in verdicts.iter_mut().zip(&self.others).zip(linear) {
            verdict.score += heard * others + LINEAR * linear;
        }
    }
}

/// How often each stands in a sorted list.
fn count(sorted: &[u32]) -> Vec<(u32, f32)> {
    sorted.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)).collect()
}

/// Each token's share of its text: rare ones more, repeated ones a little more, all of length one.
fn shares(counts: &[(u32, f32)], rare: &dyn Fn(usize) -> f32) -> Vec<(usize, f32)> {
    let weigh = |(id, times): &(u32, f32)| (*id as usize, (1.0 + times.ln()) * rare(*id as usize));
    let mut shares: Vec<(usize, f32)> = counts.iter().map(weigh).collect();
    let length = shares.iter().map(|(_, share)| share * share).sum::<f32>().sqrt();
    shares.iter_mut().for_each(|(_, share)| *share /= length);
    shares
}

/// Texts come topic by topic, so a topic's sum is the last one.
fn gather(sums: &mut Vec<(u32, f32)>, topic: u32, share: f32) {
    match sums.last_mut() {
        Some((last, sum)) if *last == topic => *sum += share,
        _ => sums.push((topic, share)),
    }
}
