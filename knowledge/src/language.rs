//! In which language a message is written.

use crate::lang::Lang;
use crate::lexicon::Lexicons;

/// A language and how far to trust it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The likeliest language.
    pub lang: Lang,
    /// Whether it may switch the language of a conversation. When it is not sure, `lang` is the
    /// conversation's own language if the text could be written in it.
    pub sure: bool,
}

/// Recognises languages.
pub struct Recognizer {}

impl Recognizer {
    /// A recogniser for the languages of the lexicons.
    #[must_use]
    pub fn new(_lexicons: &Lexicons) -> Recognizer {
        Recognizer {}
    }

    /// The language of `text` in a conversation that so far was in `previous`. `None` when there
    /// are no words in it.
    #[must_use]
    pub fn recognise(&self, _text: &str, _previous: Option<&Lang>) -> Option<Guess> {
        None
    }
}
