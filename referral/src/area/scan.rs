//! Which names of places occur in a text.
//!
//! The longest name wins at each position. A mention is *sure* when it stands as a word of
//! its own; names that only happen to be part of other words are kept too, because they
//! count when the text is nothing but names.

mod kanji;
mod latin;

use super::fold::{Token, tokens};
use super::names::{Names, Site};
use latin::phrase;

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// What it can stand for.
    pub sites: Vec<Site>,
    /// Whether it has its ending.
    pub full: bool,
    /// Whether it stands as a word of its own.
    pub sure: bool,
}

/// The names in a text.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub mentions: Vec<Mention>,
    /// Whether something else is there too.
    pub more: bool,
}

/// Bare names that are everyday words in one of the languages, or only a direction: in a
/// sentence they do not count (`I have a date`, `kami tinggal di kota`, したら).
const EVERYDAY: [&str; 48] = [
    "ando",
    "china",
    "chino",
    "chuo",
    "date",
    "haga",
    "hara",
    "higashi",
    "kama",
    "kami",
    "kasama",
    "kita",
    "kota",
    "koto",
    "mina",
    "minami",
    "mine",
    "moka",
    "mori",
    "mura",
    "nada",
    "naka",
    "nishi",
    "nose",
    "saka",
    "same",
    "sana",
    "sano",
    "sera",
    "shin",
    "siga",
    "suma",
    "taga",
    "tama",
    "tara",
    "tendo",
    "toda",
    "toma",
    "tome",
    "tone",
    "toyo",
    "wake",
    "yama",
    "いえ",
    "かいた",
    "さいと",
    "したら",
    "ながら",
];
impl Names {
    /// All names in a text.
    pub(super) fn read(&self, text: &str) -> Reading {
        let mut reading = Reading::default();
        let tokens = tokens(text);
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at] {
                Token::Run(glyphs) => {
                    self.run(glyphs, &mut reading);
                    1
                }
                Token::Word { .. } => self.words(&phrase(&tokens[at..]), &mut reading),
                Token::Other => {
                    reading.more = true;
                    1
                }
            };
        }
        reading
    }
}
