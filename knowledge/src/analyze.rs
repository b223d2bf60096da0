//! From text to search tokens: words, and pieces of words. A word is what the script's own rules
//! or a dictionary say; the pieces (short runs of letters, or pairs of syllables) make typing
//! mistakes, endings and undivided compounds meet. Content and questions are cut by the same rules.
//! Sizes and weights were measured on questions and passages in each language.

pub mod fold;
mod phonetic;
mod zawgyi;

use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::lang::Lang;
use fold::{accented, bare, clean, hiragana, is_han, simplified};

static DICTIONARY: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// What a text is searched by. Repeated tokens stay repeated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Words, stemmed where the language has a stemmer.
    pub words: List,
    /// Pieces of words.
    pub grams: List,
}

/// Tokens in one text, a line each: a passage has hundreds, and a text of its own for each costs more
/// than everything else. No token has a line break in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List(String);

impl List {
    /// The tokens in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator('\n')
    }

    /// The whole text, a token a line.
    #[must_use]
    pub fn as_lines(&self) -> &str {
        &self.0
    }

    fn push(&mut self, token: &str) {
        self.0.push_str(token);
        self.0.push('\n');
    }
}

/// Sizes of pieces.
const THREE: &[usize] = &[3];
const THREE_AND_FOUR: &[usize] = &[3, 4];

/// Cuts a text of this language.
#[must_use]
pub fn tokens(lang: &Lang, text: &str) -> Tokens {
    let stemmed = |text: &str, sizes: &[usize], algorithm| {
        let stemmer = Stemmer::new(algorithm);
        divided(text, sizes, |word| bare(&stemmer.stem(word)))
    };
    match lang.family() {
        "ja" => undivided(&clean(text), hiragana, ideographic),
        "zh" => undivided(&simplified(&clean(text)), str::to_owned, ideographic),
        "th" | "km" | "my" => {
            undivided(&clean(text), str::to_owned, |run, out| pieces(run, THREE, out))
        }
        "ko" => korean(&clean(text)),
        "vi" => vietnamese(&accented(text)),
        "ne" => nepali(&clean(text)),
        "mn" => divided(&clean(text), THREE_AND_FOUR, phonetic::key),
        "en" => stemmed(&accented(text), THREE_AND_FOUR, Algorithm::English),
        "es" => stemmed(&accented(text), THREE_AND_FOUR, Algorithm::Spanish),
        "pt" => stemmed(&accented(text), THREE_AND_FOUR, Algorithm::Portuguese),
        "id" => stemmed(&accented(text), THREE_AND_FOUR, Algorithm::Indonesian),
        "tr" => stemmed(&turkish(text), THREE, Algorithm::Turkish),
        _ => divided(&clean(text), THREE_AND_FOUR, str::to_owned),
    }
}

/// Cuts a text by its letters alone, accents kept, to tell languages apart.
#[must_use]
pub fn letters(text: &str) -> Tokens {
    divided(&accented(text), &[2, 3], str::to_owned)
}

/// What the pieces weigh beside whole words in this language.
#[must_use]
pub fn weight_of_pieces(lang: &Lang) -> f32 {
    match lang.family() {
        "th" | "my" => 0.2,
        "vi" => 0.6,
        "km" | "tr" => 0.7,
        "ko" => 1.5,
        _ => 1.0,
    }
}

/// Scripts with spaces between words: words in the given form, and pieces of these sizes with the
/// edges of the word marked.
fn divided(text: &str, sizes: &[usize], form: impl Fn(&str) -> String) -> Tokens {
    let mut tokens = Tokens::default();
    for word in words(text).map(form) {
        tokens.words.push(&word);
        pieces(&format!("_{word}_"), sizes, &mut tokens.grams);
    }
    tokens
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// Turkish has two letters i; case folding knows only one.
fn turkish(text: &str) -> String {
    accented(&text.replace('I', "ı").replace('İ', "i"))
}

fn nepali(text: &str) -> Tokens {
    let stemmer = Stemmer::new(Algorithm::Nepali);
    divided(text, THREE_AND_FOUR, |word| phonetic::key(&stemmer.stem(word)))
}

/// Vietnamese: syllables, since the spaces stand between those. The pieces are larger here: pairs of
/// syllables, and the syllable with its accents, which many do not type.
fn vietnamese(text: &str) -> Tokens {
    let mut tokens = Tokens::default();
    let mut last: Option<(&str, String)> = None;
    for full in words(text) {
        let plain = bare(full);
        tokens.words.push(&plain);
        tokens.grams.push(full);
        if let Some((full_before, plain_before)) = last {
            tokens.grams.push(&format!("{full_before} {full}"));
            tokens.grams.push(&format!("{plain_before} {plain}"));
        }
        last = Some((full, plain));
    }
    tokens
}

/// Hangul: words as they stand, and pairs of syllables, since particles stick to their word.
fn korean(text: &str) -> Tokens {
    let mut tokens = Tokens::default();
    for word in words(text) {
        tokens.words.push(word);
        pieces(word, &[2], &mut tokens.grams);
    }
    tokens
}

/// Scripts without spaces between words: words from the dictionary, pieces of every run, both in the
/// given form.
fn undivided(text: &str, form: impl Fn(&str) -> String, cut: impl Fn(&str, &mut List)) -> Tokens {
    let mut tokens = Tokens::default();
    let mut start = 0;
    for end in DICTIONARY.segment_str(text) {
        let word = text[start..end].trim();
        if !word.is_empty() {
            tokens.words.push(&form(word));
        }
        start = end;
    }
    words(text).for_each(|run| cut(&form(run), &mut tokens.grams));
    tokens
}

/// Pairs where a Chinese character takes part, triples of kana and other letters.
fn ideographic(run: &str, out: &mut List) {
    windows(run, 2).filter(|pair| pair.contains(is_han)).for_each(|pair| out.push(pair));
    windows(run, 3).filter(|triple| !triple.contains(is_han)).for_each(|triple| out.push(triple));
}

/// All runs of these numbers of characters.
fn pieces(text: &str, sizes: &[usize], out: &mut List) {
    for &size in sizes {
        windows(text, size).for_each(|piece| out.push(piece));
    }
}

/// All runs of `size` characters; the whole text when it is shorter.
fn windows(text: &str, size: usize) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text.char_indices().map(|(at, _)| at).skip(size).chain([text.len()]);
    starts.zip(ends).map(|(start, end)| &text[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: &str, text: &str, words: &[&str], grams: &[&str]) {
        let tokens = tokens(&Lang::new(lang), text);
        assert_eq!(tokens.words.iter().collect::<Vec<_>>(), words, "{text}");
        assert_eq!(tokens.grams.iter().collect::<Vec<_>>(), grams, "{text}");
    }

    #[test]
    fn every_kind_of_script_is_cut_its_own_way() {
        check(
            "fil",
            "Visa ko",
            &["visa", "ko"],
            &["_vi", "vis", "isa", "sa_", "_vis", "visa", "isa_", "_ko", "ko_", "_ko_"],
        );
        check("en", "Cards!", &["card"], &["_ca", "car", "ard", "rd_", "_car", "card", "ard_"]);
        check("tr", "VİZE", &["viz"], &["_vi", "viz", "iz_"]);
        check("ko", "비자 연장", &["비자", "연장"], &["비자", "연장"]);
        check("vi", "Thẻ mất", &["the", "mat"], &["thẻ", "mất", "thẻ mất", "the mat"]);
        check("ja", "在留カード", &["在留", "かーど"], &["在留", "留か", "かーど"]);
        check("zh-Hant", "簽證", &["签证"], &["签证"]);
        check("th", "วีซ่า", &["วีซ่า"], &["วีซ", "ีซ่", "ซ่า"]);
        check("en", " ?! ", &[], &[]);
    }

    #[test]
    fn nepali_in_its_script_and_in_latin_letters_meets() {
        let cut = |text: &str| tokens(&Lang::new("ne"), text).words;
        assert_eq!(cut("भिसा"), cut("bhisa"));
    }
}
