//! A linear classifier over tokens (multinomial logistic regression), trained by stochastic gradient
//! descent in a fixed order, so that the same texts give the same weights. It learns which tokens tell
//! neighbours apart, which counting alone does not.

use super::Label;
use super::bag::{Bag, Vocabulary};

/// How often the texts are looked at.
const ROUNDS: usize = 4;
/// How far the first step goes; later rounds take shorter ones.
const STEP: f32 = 1.0;
/// A text of which the classifier is this sure needs no further look.
const LEARNT: f32 = 0.8;

/// The weights, a row of classes for each token that tells anything.
pub(crate) struct Linear {
    classes: usize,
    /// The row of each token, or [`NONE`].
    rows: Vec<u32>,
    weights: Vec<f32>,
}

/// What stands for a token without a row.
const NONE: u32 = u32::MAX;

/// A text to learn from.
struct Sample {
    label: Label,
    rows: Vec<(u32, f32)>,
}

impl Linear {
    /// Learns from these texts.
    pub(crate) fn train(
        texts: &[Bag],
        labels: &[Label],
        vocabulary: &Vocabulary,
        classes: usize,
    ) -> Linear {
        let mut linear = Linear::new(vocabulary, classes);
        let sample = |label: &Label| Sample {
            label: *label,
            rows: linear.rows(&texts[label.text]).collect(),
        };
        let samples: Vec<Sample> = labels.iter().map(sample).collect();
        let mut open: Vec<usize> = (0..samples.len()).collect();
        let mut scores = vec![0.0; classes];
        for round in 0..ROUNDS {
            shuffle(&mut open, round as u64);
            let step = STEP / (1.0 + round as f32 * 0.5);
            // The first round looks at everything, since weights still move under what was learnt.
            open.retain(|n| linear.learn(&samples[*n], step, &mut scores) < LEARNT || round < 1);
        }
        linear
    }

    fn new(vocabulary: &Vocabulary, classes: usize) -> Linear {
        let mut telling = 0;
        let rows = (0..vocabulary.len() as u32).map(|token| {
            if vocabulary.is_single(token) {
                return NONE;
            }
            telling += 1;
            telling - 1
        });
        let rows = rows.collect();
        Linear { classes, rows, weights: vec![0.0; telling as usize * classes] }
    }

    /// The rows of a text's tokens and their shares.
    fn rows(&self, text: &Bag) -> impl Iterator<Item = (u32, f32)> {
        let rows = text.tokens().map(|(token, share)| (self.rows[token as usize], share));
        rows.filter(|(row, _)| *row != NONE)
    }

    /// Takes one step and returns how sure of the right class it was before.
    fn learn(&mut self, sample: &Sample, step: f32, scores: &mut [f32]) -> f32 {
        let Sample { label, rows } = sample;
        scores.fill(0.0);
        rows.iter().for_each(|(row, share)| self.add(*row, *share, scores));
        softmax(scores);
        let sure = scores[label.class];
        let step = step * label.weight;
        scores.iter_mut().for_each(|score| *score *= -step);
        scores[label.class] += step;
        for (row, share) in rows {
            let start = *row as usize * self.classes;
            let row = &mut self.weights[start..start + self.classes];
            row.iter_mut().zip(scores.iter()).for_each(|(weight, by)| *weight += share * by);
        }
        sure
    }

    /// What a text says for each class, before it is made a chance.
    pub(crate) fn scores(&self, text: &Bag) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        self.rows(text).for_each(|(row, share)| self.add(row, share, &mut scores));
        scores
    }

    /// How likely each class is; together 1.
    pub(crate) fn chances(&self, text: &Bag) -> Vec<f32> {
        let mut scores = self.scores(text);
        softmax(&mut scores);
        scores
    }

    fn add(&self, row: u32, share: f32, scores: &mut [f32]) {
        let start = row as usize * self.classes;
        let row = &self.weights[start..start + self.classes];
        scores.iter_mut().zip(row).for_each(|(score, weight)| *score += share * weight);
    }
}

fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    scores.iter_mut().for_each(|score| *score = (*score - most).exp());
    let all: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|score| *score /= all);
}

/// An order that looks like chance and is always the same.
fn shuffle(order: &mut [usize], seed: u64) {
    let mut state = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for n in (1..order.len()).rev() {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(n, (state >> 33) as usize % (n + 1));
    }
}
