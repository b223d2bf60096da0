//! What speaks for each class of texts: a naive Bayes model over words and pieces of words, of the
//! kind that compares a class with all the others together ("complement", Rennie and others 2003), and
//! where it matters a linear classifier beside it. Both learn when the program starts, and learn the
//! same from the same texts.

mod bag;
mod linear;

pub(crate) use bag::{Bag, Learner, Vocabulary};
pub(crate) use linear::Linear;

/// What a token counts in every class before anything was seen.
const SMOOTHING: f32 = 0.6;

/// A text by its number, the class that it stands for, and its weight.
#[derive(Clone, Copy)]
pub(crate) struct Label {
    pub(crate) text: usize,
    pub(crate) class: usize,
    pub(crate) weight: f32,
}

/// What has been learnt.
pub(crate) struct Model {
    /// Token after token the classes that it speaks for, how much: one row for all, since a list for
    /// each of a million tokens costs more than what is in it.
    speaks: Vec<(u32, f32)>,
    /// Where each token's classes begin, and at last the end.
    starts: Vec<u32>,
    /// The logarithm of everything that speaks for other classes.
    others: Vec<f32>,
}

/// What a text says for one class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Verdict {
    /// Comparable between the classes for this text only.
    pub(crate) score: f32,
    /// The share of the text that the class knows at all, 0 to 1; rare tokens weigh more, and such as
    /// no class knows weigh most.
    pub(crate) known: f32,
}

impl Model {
    /// Learns from these texts. The labels come class by class.
    pub(crate) fn learn(texts: &[Bag], labels: &[Label], tokens: usize, classes: usize) -> Model {
        let mut sums: Vec<Vec<(u32, f32)>> = vec![Vec::new(); tokens];
        let mut own = vec![0.0f32; classes];
        for label in labels {
            for (token, share) in texts[label.text].tokens() {
                let share = share * label.weight;
                gather(&mut sums[token as usize], label.class as u32, share);
                own[label.class] += share;
            }
        }
        let whole: f32 = own.iter().sum::<f32>() + SMOOTHING * tokens as f32;
        sums.iter_mut().for_each(|sums| speak(sums));
        let ends = sums.iter().scan(0, |end, sums| {
            *end += sums.len() as u32;
            Some(*end)
        });
        let starts = std::iter::once(0).chain(ends).collect();
        let others = own.iter().map(|own| (whole - own).ln()).collect();
        Model { starts, speaks: sums.concat(), others }
    }

    /// The classes that a token speaks for.
    fn of(&self, token: u32) -> &[(u32, f32)] {
        let (start, end) = (self.starts[token as usize], self.starts[token as usize + 1]);
        &self.speaks[start as usize..end as usize]
    }

    /// What a text says for each class.
    pub(crate) fn verdicts(&self, text: &Bag, vocabulary: &Vocabulary) -> Vec<Verdict> {
        let mut verdicts = vec![Verdict::default(); self.others.len()];
        for part in &text.parts {
            let mut heard = 0.0;
            for &(token, share) in &part.tokens {
                heard += share;
                let known = vocabulary.rare(token) / (2.0 * part.whole);
                for (class, speaks) in self.of(token) {
                    verdicts[*class as usize].score += share * speaks;
                    verdicts[*class as usize].known += known;
                }
            }
            for (verdict, others) in verdicts.iter_mut().zip(&self.others) {
                verdict.score += heard * others;
            }
        }
        verdicts
    }
}

/// Turns what a token weighs in each class into how much it speaks for the class.
fn speak(sums: &mut [(u32, f32)]) {
    let total: f32 = sums.iter().map(|(_, sum)| sum).sum::<f32>() + SMOOTHING;
    sums.iter_mut().for_each(|(_, sum)| *sum = (total / (total - *sum).max(1e-6)).ln());
}

/// Texts come class by class, so a class's sum is the last one.
fn gather(sums: &mut Vec<(u32, f32)>, class: u32, share: f32) {
    match sums.last_mut() {
        Some((last, sum)) if *last == class => *sum += share,
        _ => sums.push((class, share)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::tokens;
    use crate::lang::Lang;

    /// Two classes with two texts each, and what a question says for them.
    fn heard(question: &str) -> (Vec<Verdict>, Vec<f32>) {
        let cut = |text: &str| tokens(&Lang::new("en"), text);
        let texts = ["pay my wages", "unpaid wages", "throw away garbage", "garbage day"];
        let mut learner = Learner::default();
        for text in texts {
            learner.add(&cut(text));
        }
        let (vocabulary, bags) = learner.finish();
        let label = |(text, class)| Label { text, class, weight: 1.0 };
        let labels: Vec<Label> = [0, 0, 1, 1].into_iter().enumerate().map(label).collect();
        let model = Model::learn(&bags, &labels, vocabulary.len(), 2);
        let linear = Linear::train(&bags, &labels, &vocabulary, 2);
        let bag = vocabulary.bag(&cut(question));
        (model.verdicts(&bag, &vocabulary), linear.chances(&bag))
    }

    #[test]
    fn what_was_said_of_a_class_speaks_for_it() {
        for (question, class) in [("my wage", 0), ("where does garbage go", 1)] {
            let (verdicts, chances) = heard(question);
            let other = 1 - class;
            assert!(verdicts[class].score > verdicts[other].score, "{question}: {verdicts:?}");
            assert!(verdicts[class].known > verdicts[other].known, "{question}: {verdicts:?}");
            assert!(chances[class] > 0.5, "{question}: {chances:?}");
        }
    }

    #[test]
    fn words_that_nobody_said_are_known_to_nobody() {
        let (verdicts, chances) = heard("zzz");
        assert!(verdicts.iter().all(|verdict| verdict.known < 1e-6), "{verdicts:?}");
        assert_eq!(chances, [0.5, 0.5]);
    }

    #[test]
    fn learning_twice_gives_the_same() {
        assert_eq!(heard("my garbage wages"), heard("my garbage wages"));
    }
}
