//! How people write what we ask for: a day with the name of its month or in a Japanese era, ages, the
//! own country. The words stand in `orientation/words.toml`, are never shown, and are compared in
//! their folded form.

use crate::analyze::fold::{clean, fold};
use crate::files::Files;
use crate::problem::{Problem, line_at};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file of these words.
pub const FILE: &str = "orientation/words.toml";
/// Letters of a month's name that are enough.
const SHORT: usize = 3;

/// The words that stand in answers.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    eras: Vec<(String, i32)>,
    first_year: Vec<(String, String)>,
    between: Vec<String>,
    month_marks: Vec<String>,
    years: Vec<String>,
    none: Vec<String>,
    months: Vec<Vec<String>>,
    countries: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    eras: BTreeMap<String, i32>,
    first_year: BTreeMap<String, String>,
    between: Vec<String>,
    month_marks: Vec<String>,
    years: Vec<String>,
    none: Vec<String>,
    months: BTreeMap<String, Vec<String>>,
    country: Vec<RawCountry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountry {
    code: String,
    names: Vec<String>,
}

impl Spoken {
    /// Reads the words; what is wrong goes to `problems`.
    pub(super) fn load(files: &Files, problems: &mut Vec<Problem>) -> Spoken {
        let Some(source) = files.get(FILE) else {
            problems.push(Problem::new(FILE, 0, "The file is missing."));
            return Spoken::default();
        };
        match toml::from_str::<Raw>(source) {
            Ok(raw) => Spoken::of(raw, problems),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_at(source, span.start));
                let sentence = format!("{}.", error.message().trim().replace('\n', ", "));
                problems.push(Problem::new(FILE, line, sentence));
                Spoken::default()
            }
        }
    }

    fn of(raw: Raw, problems: &mut Vec<Problem>) -> Spoken {
        for (lang, names) in raw.months.iter().filter(|(_, names)| names.len() != 12) {
            let sentence = format!("The language \"{lang}\" has {} months.", names.len());
            problems.push(Problem::new(FILE, 0, sentence));
        }
        let all = |words: Vec<String>| words.iter().map(|word| clean(word)).collect();
        let country = |raw: RawCountry| {
            (raw.code, raw.names.iter().map(|name| fold(name)).collect::<Vec<_>>())
        };
        Spoken {
            eras: raw.eras.into_iter().map(|(name, before)| (clean(&name), before)).collect(),
            first_year: raw.first_year.into_iter().map(|(a, b)| (clean(&a), clean(&b))).collect(),
            between: all(raw.between),
            month_marks: all(raw.month_marks),
            years: all(raw.years),
            none: all(raw.none),
            months: raw.months.into_values().map(all).collect(),
            countries: raw.country.into_iter().map(country).collect(),
        }
    }

    /// A text in the form in which these words are compared, the first year of an era as a number.
    #[must_use]
    pub fn cleaned(&self, text: &str) -> String {
        let replace = |text: String, (from, to): &(String, String)| text.replace(from, to);
        self.first_year.iter().fold(clean(text), replace)
    }

    /// The year before the first of a Japanese era.
    #[must_use]
    pub fn era(&self, word: &str) -> Option<i32> {
        self.eras.iter().find(|(era, _)| era == word).map(|(_, before)| *before)
    }

    /// Whether a word stands between the numbers of a day and says no more than their order.
    #[must_use]
    pub fn is_between(&self, word: &str) -> bool {
        self.between.iter().any(|known| known == word)
    }

    /// Whether the number before this word is a month.
    #[must_use]
    pub fn marks_a_month(&self, word: &str) -> bool {
        self.month_marks.iter().any(|known| known == word)
    }

    /// The month, 1 to 12, of a name, whole or by its first letters; nothing when two could be meant.
    #[must_use]
    pub fn month(&self, word: &str) -> Option<i32> {
        let enough = word.chars().count() >= SHORT;
        let is = |name: &String| name == word || (enough && name.starts_with(word));
        let mut found =
            self.months.iter().filter_map(|names| names.iter().position(is)).map(|at| at + 1);
        let first = found.next()?;
        found.all(|other| other == first).then(|| i32::try_from(first).ok()).flatten()
    }

    /// Whether a word may stand beside ages.
    #[must_use]
    pub fn is_beside_ages(&self, word: &str) -> bool {
        self.years.iter().any(|known| known == word)
    }

    /// Whether a cleaned text says that there is none.
    #[must_use]
    pub fn is_none(&self, text: &str) -> bool {
        self.none.iter().any(|known| known == text)
    }

    /// The countries that have a button, by ISO 3166-1 alpha-2, those with most residents first.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.countries.iter().map(|(code, _)| code.as_str())
    }

    /// The code of a country by its name in any of our languages.
    #[must_use]
    pub fn country(&self, name: &str) -> Option<&str> {
        let name = fold(name);
        let found = self.countries.iter().find(|(_, names)| names.contains(&name));
        found.map(|(code, _)| code.as_str())
    }
}
