//! From text to search tokens: words, and pieces of words. A word is what the script's own rules
//! or a dictionary say; the pieces (pairs or triples of letters) make typing mistakes, endings
//! and undivided compounds meet. Content and questions are cut by the same rules.

pub mod fold;
mod phonetic;

use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::lang::Lang;
use fold::{clean, hiragana, is_han, simplified};

static DICTIONARY: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// What a text is searched by. Repeated tokens stay repeated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Words, stemmed where the language has a stemmer.
    pub words: Vec<String>,
    /// Pieces of words.
    pub grams: Vec<String>,
}

/// Cuts a text of this language.
#[must_use]
pub fn tokens(lang: &Lang, text: &str) -> Tokens {
    match lang.family() {
        "ja" => undivided(&clean(text), hiragana, ideographic_grams),
        "zh" => undivided(&simplified(&clean(text)), str::to_owned, ideographic_grams),
        "th" | "km" | "my" => undivided(&clean(text), str::to_owned, |run| grams(run, 4)),
        "ko" => korean(&clean(text)),
        "ne" | "mn" => divided(&clean(text), phonetic::key),
        "en" => divided(&clean(text), |word| stem(Algorithm::English, word)),
        "es" => divided(&clean(text), |word| stem(Algorithm::Spanish, word)),
        "pt" => divided(&clean(text), |word| stem(Algorithm::Portuguese, word)),
        "id" => divided(&clean(text), |word| stem(Algorithm::Indonesian, word)),
        "tr" => divided(&clean(text), |word| stem(Algorithm::Turkish, word)),
        _ => divided(&clean(text), str::to_owned),
    }
}

fn stem(algorithm: Algorithm, word: &str) -> String {
    Stemmer::new(algorithm).stem(word).into_owned()
}

/// Scripts with spaces between words: words in the given form, and triples of letters with the
/// edges of the word marked.
fn divided(text: &str, form: impl Fn(&str) -> String) -> Tokens {
    let words: Vec<String> = text.split(' ').filter(|word| !word.is_empty()).map(form).collect();
    let edged = |word: &String| grams(&format!("_{word}_"), 3);
    let grams = words.iter().flat_map(edged).collect();
    Tokens { words, grams }
}

/// Hangul: words as they stand, and pairs of syllables, since particles stick to their word.
fn korean(text: &str) -> Tokens {
    let words: Vec<String> =
        text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let grams = words.iter().flat_map(|word| grams(word, 2)).collect();
    Tokens { words, grams }
}

/// Scripts without spaces between words: words from the dictionary, pieces of every run.
fn undivided(
    text: &str,
    form: impl Fn(&str) -> String,
    cut: impl Fn(&str) -> Vec<String>,
) -> Tokens {
    let words = segments(text).into_iter().map(|word| form(&word)).collect();
    let runs: Vec<String> = text.split(' ').map(&form).collect();
    let grams = runs.iter().flat_map(|run| cut(run)).collect();
    Tokens { words, grams }
}

fn segments(text: &str) -> Vec<String> {
    let ends: Vec<usize> = DICTIONARY.segment_str(text).collect();
    let pairs = ends.iter().zip(ends.iter().skip(1));
    let segments = pairs.map(|(&from, &to)| text[from..to].trim());
    segments.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Pairs where a Chinese character takes part, triples of kana and other letters.
fn ideographic_grams(run: &str) -> Vec<String> {
    let pairs = grams(run, 2).into_iter().filter(|pair| pair.chars().any(is_han));
    let triples = grams(run, 3).into_iter().filter(|triple| !triple.chars().any(is_han));
    pairs.chain(triples).collect()
}

/// All runs of `size` characters; the whole text when it is shorter.
fn grams(text: &str, size: usize) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= size {
        return if chars.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    }
    chars.windows(size).map(|window| window.iter().collect()).collect()
}
