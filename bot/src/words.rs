//! Everything that people read, in their language. `locales/<lang>/*.ftl` hold the sentences
//! (Fluent), `knowledge` the articles and facts; this module joins them into [`Body`]s. Loading
//! refuses a language that lacks a message or uses other variables than English, so at run time
//! every key has words in every language.

mod articles;
mod check;
mod facts;
mod notes;
mod partner;
mod phrases;
mod poster;
mod render;
mod sheet;

use crate::channel::{Block, Span};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use knowledge::article::{Piece, parse_text};
use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::problem::Problem;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::RwLock;
use unic_langid::LanguageIdentifier;

pub use phrases::{Entry, Key, NUMBERS, PHRASE, TERM};
pub use poster::{Handout, Lines};
pub use sheet::{Deadline, Item, Sheet};

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// The language that has every message, also those that only coordinators read.
pub const REFERENCE: &str = "en";

/// The texts of all languages.
pub struct Words {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
    /// Cards that were asked for, by topic and language: they never change while we run.
    cards: RwLock<BTreeMap<(String, Lang), Vec<Block>>>,
    /// Ready phrases, in the order of their file.
    phrases: Vec<Key>,
    /// Official terms, in the order of their file.
    terms: Vec<Key>,
}

/// The locale files that are compiled into the program.
pub fn embedded() -> Files {
    let mut pairs = Vec::new();
    collect(&LOCALES, &mut pairs);
    Files::from_pairs(pairs)
}

/// The locale files of a folder.
///
/// # Errors
/// When it cannot be read; the message names the file.
pub fn folder(path: &Path) -> std::io::Result<Files> {
    Files::ending(path, "ftl")
}

fn collect(dir: &Dir, pairs: &mut Vec<(String, String)>) {
    for file in dir.files().filter(|file| file.path().extension().is_some_and(|end| end == "ftl")) {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let text = String::from_utf8_lossy(file.contents()).into_owned();
        pairs.push((path, text));
    }
    dir.dirs().for_each(|sub| collect(sub, pairs));
}

impl Words {
    /// Reads all locale files. `languages` are those that the knowledge base has; both must agree.
    ///
    /// # Errors
    /// Every problem of every file at once: syntax, missing or unknown messages, other variables
    /// than in English, kanji without furigana in `ja-easy`.
    pub fn load(files: &Files, languages: &[Lang]) -> Result<Words, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut bundles = BTreeMap::new();
        for (lang, sources) in by_language(files) {
            bundles.insert(lang.clone(), bundle(&lang, &sources, &mut problems));
        }
        check::all(files, languages, &mut problems);
        if problems.is_empty() {
            let phrases = phrases::keys(files, PHRASE);
            let terms = phrases::keys(files, TERM);
            Ok(Words { bundles, cards: RwLock::default(), phrases, terms })
        } else {
            Err(problems)
        }
    }

    /// The languages with interface texts, in the order of their codes.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.bundles.keys()
    }

    /// The message as plain text with readings left out, for places where no markup is possible.
    pub fn plain(&self, lang: &Lang, key: &str, args: &[(&str, FluentValue)]) -> String {
        crate::channel::flat(&self.spans(lang, key, args))
    }

    /// The message with furigana kept.
    pub fn spans(&self, lang: &Lang, key: &str, args: &[(&str, FluentValue)]) -> Vec<Span> {
        ruby(&self.message(lang, key, args))
    }

    /// A message without arguments as plain text.
    pub fn short(&self, lang: &Lang, key: &str) -> String {
        self.plain(lang, key, &[])
    }

    /// A message without arguments as plain text, none when this language has no such message.
    pub fn known(&self, lang: &Lang, key: &str) -> Option<String> {
        self.bundles.get(lang)?.get_message(key)?;
        Some(self.short(lang, key))
    }

    /// A language's own name, or its code when it is none of ours.
    pub fn language_name(&self, lang: &Lang) -> String {
        if self.bundles.contains_key(lang) {
            self.short(lang, "language-name")
        } else {
            lang.as_str().to_owned()
        }
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self, lang: &Lang) -> String {
        self.short(lang, "language-direction")
    }

    /// The message as it stands in the file, furigana marks included. Falls back to English, which
    /// has all messages (coordinators' texts exist in few languages).
    fn message(&self, lang: &Lang, key: &str, args: &[(&str, FluentValue)]) -> String {
        let reference = Lang::new(REFERENCE);
        [lang, &reference]
            .into_iter()
            .find_map(|lang| format(self.bundles.get(lang)?, key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &[(&str, FluentValue)],
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(key, "a message could not be formatted with its arguments");
    }
    Some(text)
}

fn by_language(files: &Files) -> BTreeMap<Lang, Vec<(String, String)>> {
    let mut languages: BTreeMap<Lang, Vec<(String, String)>> = BTreeMap::new();
    for (path, text) in files.iter() {
        if let Some((lang, name)) = path.split_once('/')
            && name.ends_with(".ftl")
        {
            let sources = languages.entry(Lang::new(lang)).or_default();
            sources.push((path.to_owned(), text.to_owned()));
        }
    }
    languages
}

fn bundle(
    lang: &Lang,
    sources: &[(String, String)],
    problems: &mut Vec<Problem>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
    bundle.set_use_isolating(false);
    for (path, text) in sources {
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(partial, errors)| {
            problems.extend(errors.iter().map(|error| check::syntax(path, text, error)));
            partial
        });
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(|error| check::doubled(path, error)));
        }
    }
    bundle
}

/// Easy Japanese counts like Japanese; its code is no BCP 47 variant that Fluent would know.
fn identifier(lang: &Lang) -> LanguageIdentifier {
    let code = lang.as_str().strip_suffix("-easy").unwrap_or(lang.as_str());
    code.parse().unwrap_or_default()
}

/// Splits `漢字《かんじ》` into spans.
pub fn ruby(text: &str) -> Vec<Span> {
    let braces_free = text.replace(['{', '}'], "");
    let Ok(parsed) = parse_text(&braces_free) else {
        return vec![Span::plain(text)];
    };
    parsed
        .0
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(text) => Span::plain(text),
            Piece::Ruby { base, reading } => Span { ruby: Some(reading), ..Span::plain(base) },
            Piece::Fact { id, .. } => Span::plain(id),
        })
        .collect()
}

/// The languages that have a folder.
pub fn languages(files: &Files) -> Vec<Lang> {
    by_language(files).into_keys().collect()
}
