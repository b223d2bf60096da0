//! Ready phrases and official terms: messages that the code does not know by name. Whatever
//! `locales/en/` has under `phrase-<group>-<name>` is a phrase, in the order of the file, and under
//! `term-<name>` an official term. A phrase has gaps of few kinds (a day, a time, a place, a
//! document), which each language fills in its own way.

use super::{REFERENCE, Words, check};
use crate::channel::Span;
use fluent::FluentValue;
use knowledge::files::Files;
use knowledge::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// How the keys of phrases begin.
pub const PHRASE: &str = "phrase-";
/// How the keys of official terms begin.
pub const TERM: &str = "term-";
/// What stands in a gap that is not filled.
const GAP: &str = "…";
/// Gaps that nobody fills in, with the fact whose number stands there.
pub const NUMBERS: [(&str, &str); 2] = [("police", "police"), ("ambulance", "fire-ambulance")];
/// The longest text in a gap, in characters.
const LONGEST: usize = 200;

/// A message that was found, not named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its key.
    pub key: String,
    /// The names of its gaps.
    pub gaps: BTreeSet<String>,
}

impl Key {
    /// The second part of the key.
    pub fn group(&self) -> &str {
        self.key.split('-').nth(1).unwrap_or_default()
    }

    /// The gaps that somebody has to fill in.
    pub fn asked(&self) -> impl Iterator<Item = &String> {
        self.gaps.iter().filter(|gap| NUMBERS.iter().all(|(number, _)| number != gap))
    }

    /// The gaps filled with what was given.
    ///
    /// # Errors
    /// The names of gaps that are empty, or hold no day or time where one belongs.
    pub fn fill(
        &self,
        given: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, String>, Vec<String>> {
        let value = |gap: &String| given.get(gap).map_or("", |value| value.trim());
        let (good, bad): (Vec<&String>, Vec<&String>) =
            self.gaps.iter().partition(|gap| fits(gap, value(gap)));
        if bad.is_empty() {
            Ok(good.into_iter().map(|gap| (gap.clone(), value(gap).to_owned())).collect())
        } else {
            Err(bad.into_iter().cloned().collect())
        }
    }
}

fn fits(gap: &str, value: &str) -> bool {
    match gap {
        "date" => value.parse::<jiff::civil::Date>().is_ok(),
        "time" => value.len() == 5 && value.parse::<jiff::civil::Time>().is_ok(),
        _ => !value.is_empty() && value.chars().count() <= LONGEST,
    }
}

/// An official term in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// In the language of the text.
    pub source: String,
    /// As it stands on Japanese papers.
    pub japanese: String,
    /// In the language of the translation.
    pub target: String,
}

/// The keys with this beginning, in the order of English files.
pub(super) fn keys(files: &Files, prefix: &str) -> Vec<Key> {
    let of_reference = |path: &str| path.split_once('/').is_some_and(|(lang, _)| lang == REFERENCE);
    let texts = files.iter().filter(|(path, _)| of_reference(path)).map(|(_, text)| text);
    let all = texts.flat_map(check::ordered).filter(|(key, _)| key.starts_with(prefix));
    all.map(|(key, gaps)| Key { key, gaps }).collect()
}

impl Words {
    /// All ready phrases.
    pub fn phrases(&self) -> &[Key] {
        &self.phrases
    }

    /// The phrase with this key.
    pub fn phrase_key(&self, key: &str) -> Option<&Key> {
        self.phrases.iter().find(|phrase| phrase.key == key)
    }

    /// A phrase in a language, with its gaps filled as far as they are.
    pub fn phrase(&self, lang: &Lang, key: &str, args: &BTreeMap<String, String>) -> Vec<Span> {
        let Some(phrase) = self.phrase_key(key) else {
            return Vec::new();
        };
        let filled = |gap: &String| {
            let value = args.get(gap).filter(|value| fits(gap, value));
            value.map_or_else(|| GAP.to_owned(), |value| self.gap(lang, gap, value))
        };
        let values: Vec<(&str, FluentValue)> =
            phrase.gaps.iter().map(|gap| (gap.as_str(), FluentValue::from(filled(gap)))).collect();
        self.spans(lang, key, &values)
    }

    fn gap(&self, lang: &Lang, gap: &str, value: &str) -> String {
        match value.parse() {
            Ok(date) if gap == "date" => self.raw(&self.date(lang, date)),
            _ if self.terms.iter().any(|term| term.key == value) => self.named(lang, value),
            _ => value.to_owned(),
        }
    }

    /// A term with the Japanese original, as people will see it on paper.
    fn named(&self, lang: &Lang, key: &str) -> String {
        let (own, japanese) = (self.message(lang, key, &[]), self.japanese(key));
        if crate::channel::flat(&super::ruby(&own)) == japanese {
            own
        } else {
            format!("{own} ({japanese})")
        }
    }

    fn japanese(&self, key: &str) -> String {
        self.short(&Lang::new("ja"), key)
    }

    /// The official terms for a translation from one language into another.
    pub fn glossary(&self, from: &Lang, to: &Lang) -> Vec<Entry> {
        let entry = |term: &Key| Entry {
            source: self.short(from, &term.key),
            japanese: self.japanese(&term.key),
            target: self.short(to, &term.key),
        };
        self.terms.iter().map(entry).collect()
    }

    /// The official terms in a language.
    pub fn terms(&self, lang: &Lang) -> Vec<String> {
        self.terms.iter().map(|term| self.short(lang, &term.key)).collect()
    }

    /// The key of the term that has this name in `lang`, or the text itself.
    pub fn term_or_text(&self, lang: &Lang, text: &str) -> String {
        let found = self.terms.iter().find(|term| self.short(lang, &term.key) == text.trim());
        found.map_or_else(|| text.to_owned(), |term| term.key.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(gaps: &[&str]) -> Key {
        let gaps = gaps.iter().map(|gap| (*gap).to_owned()).collect();
        Key { key: "phrase-appointment-come".into(), gaps }
    }

    fn given(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    #[test]
    fn a_phrase_is_sent_only_with_all_its_gaps_filled() {
        let check = |pairs: &[(&str, &str)], expected: Result<usize, &[&str]>| {
            let filled = key(&["date", "time", "place"]).fill(&given(pairs));
            let filled = filled.map(|args| args.len());
            assert_eq!(
                filled,
                expected.map_err(|names| names.iter().map(|n| (*n).into()).collect())
            );
        };
        let place = ("place", " 新宿区役所 ");
        check(&[("date", "2026-11-30"), ("time", "09:30"), place], Ok(3));
        check(&[("date", "2026-11-30"), ("time", "09:30"), place, ("more", "x")], Ok(3));
        check(&[("date", "2026-02-30"), ("time", "09:30"), place], Err(&["date"]));
        check(
            &[("date", "30 Nov"), ("time", "25:00"), ("place", " ")],
            Err(&["date", "place", "time"]),
        );
        check(&[], Err(&["date", "place", "time"]));
        assert_eq!(key(&[]).fill(&given(&[])), Ok(BTreeMap::new()));
        assert_eq!(key(&[]).group(), "appointment");
    }

    fn words() -> Words {
        let files = crate::words::embedded();
        Words::load(&files, &crate::words::languages(&files)).unwrap()
    }

    #[test]
    fn every_term_has_its_japanese_original_and_no_two_are_one() {
        let words = words();
        assert!(words.terms.len() >= 30, "{}", words.terms.len());
        for lang in words.languages() {
            let mut names = words.terms(lang);
            names.sort();
            names.dedup();
            assert_eq!(names.len(), words.terms.len(), "{lang}");
        }
        let entries = words.glossary(&Lang::new("vi"), &Lang::new("ja"));
        assert!(entries.iter().any(|entry| entry.japanese == "在留カード"));
        assert!(entries.iter().all(|entry| entry.target == entry.japanese));
    }

    #[test]
    fn every_group_and_gap_has_a_name_for_coordinators() {
        let words = words();
        for phrase in words.phrases() {
            assert!(words.has(&format!("console-phrases-{}", phrase.group())), "{}", phrase.key);
            for gap in phrase.asked() {
                assert!(words.has(&format!("console-gap-{gap}")), "{}: {gap}", phrase.key);
            }
        }
    }

    #[test]
    fn an_answer_fits_on_a_button_of_every_platform() {
        for phrase in words().phrases() {
            let name = phrase.key.trim_start_matches(PHRASE).to_owned();
            let action = crate::engine::action::Action::Phrase(name).to_string();
            assert!(action.len() <= 64, "{action}");
        }
    }

    #[test]
    fn a_document_is_named_in_the_readers_language_with_the_original() {
        let words = words();
        let key = words.term_or_text(&Lang::new("ja"), "在留カード");
        assert!(key.starts_with(TERM));
        let named = words.named(&Lang::new("vi"), &key);
        assert!(named.ends_with("(在留カード)") && named != "在留カード (在留カード)", "{named}");
        assert_eq!(words.named(&Lang::new("ja"), &key), "在留カード");
        assert!(!words.named(&Lang::new("ja-easy"), &key).contains('('));
        assert_eq!(words.term_or_text(&Lang::new("ja"), "通帳のコピー"), "通帳のコピー");
    }
}
