//! What people say to us, in all languages: danger, wishes to the bot, small talk, and what is
//! none of our business.

mod file;
mod pattern;

use std::collections::BTreeMap;

use crate::files::Files;
use crate::lang::Lang;
use crate::problem::Problem;
use crate::topics::KINDS;
use file::Lexicon;
use pattern::{Message, Pattern, nothing_but};

/// A wish to the bot itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// To talk to a person.
    Person,
    /// To change the language.
    Language,
    /// To see what there is.
    Menu,
    /// To know where the own case stands.
    Status,
    /// To withdraw a request or a consent.
    Withdraw,
    /// To see the emergency numbers.
    Emergency,
}

/// Small talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Smalltalk {
    /// Hello.
    Greeting,
    /// Thank you.
    Thanks,
    /// Goodbye.
    Goodbye,
    /// Who are you, are you a robot.
    Who,
    /// How are you.
    Well,
}

/// Languages whose words for danger always count: many people fall back on them in panic.
const ALWAYS: [&str; 3] = ["en", "ja", "ja-easy"];

/// The lexicons of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicons {
    lexicons: BTreeMap<Lang, Lexicon>,
}

impl Lexicons {
    /// Reads every `lexicon/<lang>.toml`; what is wrong goes to `problems`.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Lexicons {
        let mut lexicons = BTreeMap::new();
        for (path, source) in files.iter() {
            let name = path.strip_prefix("lexicon/").and_then(|rest| rest.strip_suffix(".toml"));
            if let Some(name) = name
                && let Some(lexicon) = file::read(path, source, problems)
            {
                lexicons.insert(Lang::new(name), lexicon);
            }
        }
        Lexicons { lexicons }
    }

    /// The languages that have a lexicon.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.lexicons.keys()
    }

    /// The kinds of danger in the text, the most pressing first. `lang` is the language when the
    /// recogniser is *sure* of it; else the words of all languages count. A danger that one
    /// language's words deny ("is the ambulance free") may still be named by another's.
    #[must_use]
    pub fn emergencies(&self, text: &str, lang: Option<&Lang>) -> Vec<String> {
        let message = Message::new(text);
        let counts = |own: &Lang| {
            lang.is_none_or(|lang| lang.family() == own.family()) || ALWAYS.contains(&own.as_str())
        };
        let heard = self.lexicons.iter().filter(|(own, _)| counts(own));
        let kinds: Vec<&str> = heard.flat_map(|(_, lexicon)| dangers(lexicon, &message)).collect();
        let in_order = KINDS.iter().filter(|kind| kinds.contains(kind));
        in_order.map(|kind| (*kind).to_owned()).collect()
    }

    /// The wish that the text (nearly) is.
    #[must_use]
    pub fn order(&self, text: &str, lang: Option<&Lang>) -> Option<Order> {
        let message = Message::new(text);
        self.near(lang).find_map(|lexicon| first(&lexicon.orders, &message))
    }

    /// The small talk that the text (nearly) is.
    #[must_use]
    pub fn smalltalk(&self, text: &str, lang: Option<&Lang>) -> Option<Smalltalk> {
        let message = Message::new(text);
        self.near(lang).find_map(|lexicon| first(&lexicon.smalltalk, &message))
    }

    /// Whether the text asks for something that is none of our business.
    #[must_use]
    pub fn out_of_scope(&self, text: &str, lang: Option<&Lang>) -> bool {
        let message = Message::new(text);
        self.near(lang).any(|lexicon| lexicon.out_of_scope.iter().any(|p| p.occurs(&message)))
    }

    /// Whether the text is a yes and nothing else, as a consent needs it.
    #[must_use]
    pub fn yes(&self, text: &str, lang: Option<&Lang>) -> bool {
        self.answers(text, lang, |lexicon| &lexicon.yes)
    }

    /// Whether the text is a no and nothing else.
    #[must_use]
    pub fn no(&self, text: &str, lang: Option<&Lang>) -> bool {
        self.answers(text, lang, |lexicon| &lexicon.no)
    }

    /// Whether a yes or a no stands in a short text, beside other words ("yes, but not my question").
    #[must_use]
    pub fn half_answer(&self, text: &str, lang: Option<&Lang>) -> bool {
        let message = Message::new(text);
        let stands = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.occurs(&message));
        let mut near = self.near(lang);
        message.is_short() && near.any(|lexicon| stands(&lexicon.yes) || stands(&lexicon.no))
    }

    fn answers(&self, text: &str, lang: Option<&Lang>, list: fn(&Lexicon) -> &[Pattern]) -> bool {
        let message = Message::new(text);
        self.near(lang).any(|lexicon| {
            let thanks = lexicon.smalltalk.iter().filter(|(talk, _)| *talk == Smalltalk::Thanks);
            let polite = thanks.flat_map(|(_, patterns)| patterns);
            let own = list(lexicon);
            any(own, &message) && nothing_but(own.iter().chain(polite), &message)
        })
    }

    /// Whether the person would rather not answer.
    #[must_use]
    pub fn skip(&self, text: &str, lang: Option<&Lang>) -> bool {
        let message = Message::new(text);
        self.near(lang).any(|lexicon| any(&lexicon.skip, &message))
    }

    /// The lexicon of the language, its relatives and English; all when the language is unknown.
    fn near<'a>(&'a self, lang: Option<&'a Lang>) -> impl Iterator<Item = &'a Lexicon> {
        let near = move |own: &Lang| {
            lang.is_none_or(|lang| lang.family() == own.family()) || own.as_str() == "en"
        };
        self.lexicons.iter().filter(move |(own, _)| near(own)).map(|(_, lexicon)| lexicon)
    }
}

fn dangers<'a>(lexicon: &'a Lexicon, message: &'a Message) -> impl Iterator<Item = &'static str> {
    let heard = lexicon.dangers.iter().filter(|danger| {
        danger.say.iter().any(|pattern| pattern.occurs(message))
            && !danger.unless.iter().any(|pattern| pattern.occurs(message))
    });
    heard.map(|danger| danger.kind)
}

fn first<T: Copy>(lists: &[(T, Vec<Pattern>)], message: &Message) -> Option<T> {
    lists.iter().find(|(_, patterns)| any(patterns, message)).map(|(meaning, _)| *meaning)
}

fn any(patterns: &[Pattern], message: &Message) -> bool {
    patterns.iter().any(|pattern| pattern.is_all_of(message))
}
