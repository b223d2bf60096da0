//! Everything that Tsunagu knows, loaded and checked as a whole.

use std::collections::BTreeMap;

use crate::article::Article;
use crate::facts::Facts;
use crate::files::Files;
use crate::lang::Lang;
use crate::language::{Guess, Recognizer};
use crate::lexicon::Lexicons;
use crate::problem::Problem;
use crate::search::{Hit, Index};
use crate::topics::{self, Emergency, Topics};

/// The whole content, checked.
pub struct Library {
    /// Every number, date, phone and link.
    pub facts: Facts,
    /// What there are articles about.
    pub topics: Topics,
    /// What people say.
    pub lexicons: Lexicons,
    languages: Vec<Lang>,
    articles: BTreeMap<String, BTreeMap<Lang, Article>>,
    emergencies: BTreeMap<String, Emergency>,
    recognizer: Recognizer,
    index: Index,
}

impl Library {
    /// Loads and checks everything.
    ///
    /// # Errors
    /// All problems of all files at once.
    pub fn load(files: &Files) -> Result<Library, Vec<Problem>> {
        let mut problems = Vec::new();
        let facts = Facts::load(files, &mut problems);
        let topics = Topics::load(files, &facts, &mut problems);
        let emergencies = topics::emergencies(files, &facts, &topics, &mut problems);
        let lexicons = Lexicons::load(files, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let recognizer = Recognizer::new(&lexicons);
        let index = Index::build(Vec::new()).map_err(|e| vec![Problem::new("", 0, e.to_string())])?;
        Ok(Library { facts, topics, lexicons, languages: Vec::new(), articles: BTreeMap::new(), emergencies, recognizer, index })
    }

    /// All languages, in the order of their tags.
    #[must_use]
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The article on a topic in a language.
    #[must_use]
    pub fn article(&self, topic: &str, lang: &Lang) -> Option<&Article> {
        self.articles.get(topic)?.get(lang)
    }

    /// The `top` best topics for a question in `lang`, best first.
    #[must_use]
    pub fn search(&self, lang: &Lang, text: &str, top: usize) -> Vec<Hit> {
        self.index.search(lang, text, top)
    }

    /// The language of a message in a conversation that so far was in `previous`.
    #[must_use]
    pub fn recognise(&self, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        self.recognizer.recognise(text, previous)
    }

    /// Whom to call for a kind of danger.
    #[must_use]
    pub fn emergency(&self, kind: &str) -> Option<&Emergency> {
        self.emergencies.get(kind)
    }
}
