//! What people ask in the crash and load tests, and what the bot must say to it: computed by the
//! engine in this process, so that every answer of the program can be compared word for word.

use knowledge::lang::Lang;
use knowledge::library::Library;
use tsunagu::channel::{Body, Said, discord, telegram};
use tsunagu::engine::memory::{LangSource, Memory};
use tsunagu::engine::{World, respond};
use tsunagu::words::Words;

/// Questions with different answers, one topic after the other.
pub const QUESTIONS: [&str; 6] = [
    "how do I extend my visa",
    "where do I throw away garbage",
    "I lost my job, what about my insurance",
    "thank you",
    "how do I register my new address",
    "my boss did not pay my wages",
];

/// The content, loaded once.
pub struct Script {
    library: Library,
    words: Words,
}

impl Default for Script {
    fn default() -> Script {
        Script::load()
    }
}

impl Script {
    /// Loads the embedded content.
    ///
    /// # Panics
    /// When it has problems.
    pub fn load() -> Script {
        let library = Library::load(&knowledge::files::Files::embedded())
            .expect("the embedded content has no problems");
        let words = Words::load(&tsunagu::words::embedded(), library.languages())
            .expect("the embedded texts have no problems");
        Script { library, words }
    }

    /// The messages that a person must get for these texts, in order.
    pub fn answers(&self, texts: &[String]) -> Vec<Body> {
        let world = World::new(&self.library, jiff::civil::date(2026, 11, 21));
        let mut memory = Memory::new(Lang::new("en"), LangSource::Hint);
        let mut bodies = Vec::new();
        for text in texts {
            let decision = respond(&world, &memory, None, &Said::text(text));
            memory = decision.memory;
            let lang = &memory.lang;
            bodies.extend(decision.says.iter().map(|say| self.words.render(&world, lang, say)));
        }
        bodies
    }

    /// The same as texts of Telegram.
    pub fn on_telegram(&self, texts: &[String]) -> Vec<String> {
        let bodies = self.answers(texts);
        bodies.iter().flat_map(telegram::html::pages).collect()
    }

    /// The same as texts of Discord.
    pub fn on_discord(&self, texts: &[String]) -> Vec<String> {
        let bodies = self.answers(texts);
        bodies.iter().flat_map(discord::markdown::pages).collect()
    }
}

/// How what a person got compares with what they had to get.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared {
    /// Messages that never came.
    pub lost: usize,
    /// Messages that came twice in a row.
    pub doubled: usize,
    /// Messages out of their order, or that nobody expected.
    pub misplaced: usize,
}

/// Compares, message by message.
pub fn compare(expected: &[String], got: &[String]) -> Compared {
    let mut found = Compared::default();
    let mut next = 0;
    for text in got {
        if expected.get(next) == Some(text) {
            next += 1;
        } else if next > 0 && expected[next - 1] == *text {
            found.doubled += 1;
        } else {
            found.misplaced += 1;
        }
    }
    found.lost = expected.len() - next;
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_repetitions_and_wrong_order_are_told_apart() {
        let list = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        let check = |got: &str, lost: usize, doubled: usize, misplaced: usize| {
            let expected = Compared { lost, doubled, misplaced };
            assert_eq!(compare(&list("abc"), &list(got)), expected, "{got}");
        };
        check("abc", 0, 0, 0);
        check("abbc", 0, 1, 0);
        check("ab", 1, 0, 0);
        check("acb", 1, 0, 1);
        check("", 3, 0, 0);
    }

    #[test]
    fn neighbours_among_the_questions_have_different_answers() {
        let script = Script::load();
        let texts: Vec<String> = QUESTIONS.iter().map(|text| (*text).to_owned()).collect();
        let answers = script.on_telegram(&texts);
        assert!(answers.len() >= QUESTIONS.len());
        assert!(answers.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
