//! Everything that Tsunagu knows, loaded and checked as a whole. A library exists only when nothing
//! is wrong in any file; otherwise all problems are told at once, each with file, line and a
//! sentence. After loading it never changes.

mod check;

use std::collections::{BTreeMap, BTreeSet};

use crate::article::Article;
use crate::asks;
use crate::facts::Facts;
use crate::files::Files;
use crate::lang::Lang;
use crate::language::{Guess, Recognizer};
use crate::lexicon::Lexicons;
use crate::orientation::{Note, Orientation};
use crate::problem::Problem;
use crate::search::{Document, Hit, Index, Leaning};
use crate::topics::{self, Emergency, KINDS, Topics};

/// From this chance on, a text is a cry for help.
const DANGER: f32 = 0.6;
/// The same when the topic nearest to it is one of danger, and it is neither small talk nor foreign.
const NEAR_DANGER: f32 = 0.03;

/// The articles by topic and language.
pub(crate) type Articles = BTreeMap<String, BTreeMap<Lang, Article>>;

/// The whole content, checked.
pub struct Library {
    /// Every number, date, phone and link.
    pub facts: Facts,
    /// What there are articles about.
    pub topics: Topics,
    /// What people say.
    pub lexicons: Lexicons,
    /// What people should know before there is trouble.
    pub orientation: Orientation,
    languages: Vec<Lang>,
    articles: Articles,
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
        let orientation = Orientation::load(files, &facts, &topics, &mut problems);
        let articles = articles(files, &mut problems);
        let learnt = asks::read(asks::LEARNT, files, &mut problems);
        let languages = languages(&articles);
        check::all(files, &articles, &languages, &topics, &facts, &lexicons, &mut problems);
        check::asks(asks::LEARNT, &learnt, &topics, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let documents = documents(&articles, &facts);
        let (recognizer, index) = std::thread::scope(|scope| {
            let recognizer = scope.spawn(|| Recognizer::new(&learnt));
            let index = Index::build(&documents, &learnt);
            (recognizer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), index)
        });
        let index = index.map_err(|error| vec![Problem::new("articles", 0, error.to_string())])?;
        let library = Library {
            facts,
            topics,
            lexicons,
            orientation,
            languages,
            articles,
            emergencies,
            recognizer,
            index,
        };
        Ok(library)
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

    /// What kind of sentence it is.
    #[must_use]
    pub fn leaning(&self, lang: &Lang, text: &str) -> Leaning {
        self.index.leaning(lang, text)
    }

    /// The kinds of danger that a text speaks of, gravest first. The words of all languages count, for
    /// people mix languages in panic; when none is heard, the way in which people of its language told
    /// of dangers decides.
    #[must_use]
    pub fn dangers(&self, text: &str) -> Vec<String> {
        let heard = self.lexicons.emergencies(text, None);
        let Some(Guess { lang, .. }) = self.recognise(text, None).filter(|_| heard.is_empty())
        else {
            return heard;
        };
        let leaning = self.index.leaning(&lang, text);
        let best = self.index.search(&lang, text, 1);
        let of_danger = |topic: &str| self.emergencies.values().any(|kind| kind.is_about(topic));
        let near = best.iter().any(|hit| of_danger(&hit.id))
            && leaning.emergency > leaning.smalltalk + leaning.out_of_scope;
        if leaning.emergency < if near { NEAR_DANGER } else { DANGER } {
            return heard;
        }
        let topic = self.index.danger(&lang, text);
        let about = |emergency: &&Emergency| topic.is_some_and(|topic| emergency.is_about(topic));
        let kind = KINDS.iter().filter_map(|kind| self.emergency(kind)).find(about);
        vec![kind.map_or(KINDS[0], |emergency| emergency.kind.as_str()).to_owned()]
    }

    /// The language of a message in a conversation that so far was in `previous`.
    #[must_use]
    pub fn recognise(&self, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        self.recognizer.recognise(text, previous)
    }

    /// What a person from this country (ISO 3166-1 alpha-2) should know on a topic.
    #[must_use]
    pub fn notes(&self, topic: &str, country: &str) -> Vec<&Note> {
        self.orientation.notes(topic, country)
    }

    /// Whom to call for a kind of danger.
    #[must_use]
    pub fn emergency(&self, kind: &str) -> Option<&Emergency> {
        self.emergencies.get(kind)
    }
}

/// The topics, the languages, and which articles there are, whatever is wrong in them: for those who
/// write them.
#[must_use]
pub fn covered(files: &Files) -> (Vec<String>, Vec<Lang>, BTreeSet<(String, Lang)>) {
    let mut ignored = Vec::new();
    let facts = Facts::load(files, &mut ignored);
    let topics = Topics::load(files, &facts, &mut ignored);
    let articles = articles(files, &mut ignored);
    let languages = languages(&articles);
    let there = articles
        .into_iter()
        .flat_map(|(topic, shelf)| shelf.into_keys().map(move |lang| (topic.clone(), lang)));
    let topics = topics.iter().map(|topic| topic.id.clone()).collect();
    (topics, languages, there.collect())
}

fn articles(files: &Files, problems: &mut Vec<Problem>) -> Articles {
    let mut articles = Articles::new();
    for (path, source) in files.below("articles/", ".md") {
        if let Some(article) = Article::parse(path, source, problems) {
            let shelf = articles.entry(article.topic.clone()).or_default();
            shelf.insert(article.lang.clone(), article);
        }
    }
    articles
}

/// Every language in which there is any article.
fn languages(articles: &Articles) -> Vec<Lang> {
    let mut all: Vec<Lang> = articles.values().flat_map(BTreeMap::keys).cloned().collect();
    all.sort();
    all.dedup();
    all
}

fn documents(articles: &Articles, facts: &Facts) -> Vec<Document> {
    let all = articles.values().flat_map(BTreeMap::values).map(|article| Document {
        id: article.topic.clone(),
        lang: article.lang.clone(),
        title: article.title.words(),
        text: article.plain_text(facts),
    });
    all.collect()
}
