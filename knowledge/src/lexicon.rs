//! What people say to us, in all languages: danger, wishes to the bot, small talk, and what is
//! none of our business.

use crate::files::Files;
use crate::lang::Lang;
use crate::problem::Problem;

/// What a message was heard to be, the most pressing first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Danger, with its kind (one of [`crate::topics::KINDS`]).
    Emergency(String),
    /// A wish to the bot.
    Order(Order),
    /// Small talk.
    Smalltalk(Smalltalk),
    /// None of our business.
    OutOfScope,
}

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

/// The lexicons of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicons {}

impl Lexicons {
    /// Reads every `lexicon/<lang>.toml`; what is wrong goes to `problems`.
    #[must_use]
    pub fn load(_files: &Files, _problems: &mut Vec<Problem>) -> Lexicons {
        Lexicons::default()
    }

    /// The kinds of danger in the text, the most pressing first. `lang` is the language when the
    /// recogniser is *sure* of it, else `None`.
    #[must_use]
    pub fn emergencies(&self, _text: &str, _lang: Option<&Lang>) -> Vec<String> {
        Vec::new()
    }

    /// The wish that the text (nearly) is.
    #[must_use]
    pub fn order(&self, _text: &str, _lang: Option<&Lang>) -> Option<Order> {
        None
    }

    /// The small talk that the text (nearly) is.
    #[must_use]
    pub fn smalltalk(&self, _text: &str, _lang: Option<&Lang>) -> Option<Smalltalk> {
        None
    }

    /// Whether the text asks for something that is none of our business.
    #[must_use]
    pub fn out_of_scope(&self, _text: &str, _lang: Option<&Lang>) -> bool {
        false
    }

    /// Whether the text is a clear yes.
    #[must_use]
    pub fn yes(&self, _text: &str, _lang: Option<&Lang>) -> bool {
        false
    }

    /// Whether the text is a no.
    #[must_use]
    pub fn no(&self, _text: &str, _lang: Option<&Lang>) -> bool {
        false
    }

    /// Whether the person would rather not answer.
    #[must_use]
    pub fn skip(&self, _text: &str, _lang: Option<&Lang>) -> bool {
        false
    }

    /// The first of emergency, order, small talk and out of scope that the text is heard to be.
    #[must_use]
    pub fn hear(&self, _text: &str, _lang: Option<&Lang>) -> Option<Heard> {
        None
    }
}
