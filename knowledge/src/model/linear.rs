//! A linear classifier over tokens (multinomial logistic regression), trained by stochastic gradient
//! descent in a fixed order, so that the same content gives the same weights. It learns which tokens
//! tell neighbours apart, which counting alone does not.

/// How often every text is looked at.
const ROUNDS: usize = 8;
/// How far the first step goes; later rounds take shorter ones.
const STEP: f32 = 0.7;
/// A text of which the classifier is this sure needs no further look.
const LEARNT: f32 = 0.95;

/// A text to learn from: its class, its weight, its tokens with their shares.
pub(super) struct Sample {
    pub(super) class: usize,
    pub(super) weight: f32,
    pub(super) tokens: Vec<(u32, f32)>,
}

/// The weights, a row of classes a token.
pub(super) struct Linear {
    classes: usize,
    weights: Vec<f32>,
}

impl Linear {
    /// Learns from the samples; tokens are numbered below `tokens`.
    pub(super) fn train(samples: &[Sample], tokens: usize, classes: usize) -> Linear {
        let mut linear = Linear { classes, weights: vec![0.0; tokens * classes] };
        let mut open: Vec<usize> = (0..samples.len()).collect();
        let mut scores = vec![0.0; classes];
        for round in 0..ROUNDS {
            shuffle(&mut open, round as u64);
            let step = STEP / (1.0 + round as f32 * 0.5);
            // Early rounds look at everything, since weights still move under what was learnt.
            open.retain(|n| linear.learn(&samples[*n], step, &mut scores) < LEARNT || round < 2);
        }
        linear
    }

    /// Takes one step and returns how sure of the right class it was before.
    fn learn(&mut self, sample: &Sample, step: f32, scores: &mut [f32]) -> f32 {
        scores.fill(0.0);
        sample.tokens.iter().for_each(|(token, share)| self.add(*token, *share, scores));
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        scores.iter_mut().for_each(|score| *score = (*score - most).exp());
        let all: f32 = scores.iter().sum();
        let sure = scores[sample.class] / all;
        let step = step * sample.weight;
        scores.iter_mut().for_each(|score| *score *= -step / all);
        scores[sample.class] += step;
        for (token, share) in &sample.tokens {
            let start = *token as usize * self.classes;
            let row = &mut self.weights[start..start + self.classes];
            row.iter_mut().zip(scores.iter()).for_each(|(weight, by)| *weight += share * by);
        }
        sure
    }

    /// Adds what a token says for each class.
    pub(super) fn add(&self, token: u32, share: f32, scores: &mut [f32]) {
        let start = token as usize * self.classes;
        let row = &self.weights[start..start + self.classes];
        scores.iter_mut().zip(row).for_each(|(score, weight)| *score += share * weight);
    }
}

/// An order that looks like chance and is always the same.
fn shuffle(order: &mut [usize], seed: u64) {
    let mut state = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for n in (1..order.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(n, (state >> 33) as usize % (n + 1));
    }
}
