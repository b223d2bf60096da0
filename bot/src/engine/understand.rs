//! From the characters that arrive to what was meant, before any answer: unfit input, the language,
//! slash commands and orders such as "talk to a person". A language that the person chose stays
//! chosen; one that we only guessed follows what they write.

use super::action::Action;
use super::memory::{LangSource, Memory};
use super::say::{Arg, Say, line};
use crate::channel::MAX_TEXT;
use knowledge::lang::Lang;
use knowledge::language::Guess;
use knowledge::lexicon::Order;
use knowledge::library::Library;

/// The text without what people cannot see: control characters and marks that turn the reading
/// direction around (they can hide words from the reader).
pub fn clean(raw: &str) -> String {
    let visible = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || turns_direction(*c));
    raw.chars().filter(visible).collect::<String>().trim().to_owned()
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
}

/// Why a cleaned text cannot be read, if so.
pub fn problem(text: &str) -> Option<Say> {
    let binary = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    if text.is_empty() {
        Some(Say::text(line("input-empty")).or_person())
    } else if text.chars().count() > MAX_TEXT {
        let max = Arg::Count(MAX_TEXT as i64);
        Some(Say::text(line("input-too-long").with("max", max)).or_person())
    } else if binary * 4 > text.chars().count() {
        Some(unreadable())
    } else if !text.chars().any(char::is_alphanumeric) {
        Some(Say::text(line("input-symbols")).or_person())
    } else {
        None
    }
}

/// What we say to voice messages, stickers, files and other things that are no text.
pub fn unreadable() -> Say {
    Say::text(line("unreadable")).or_person()
}

/// The language of `text`, given what was spoken before.
pub fn language(library: &Library, memory: &Memory, text: &str) -> Option<Guess> {
    let known = memory.lang_source != LangSource::Unknown;
    library.recognise(text, known.then_some(&memory.lang))
}

/// The conversation after hearing a language: only a sure guess changes it (any guess, when nothing
/// is known), and never against the person's own choice.
pub fn follow(mut memory: Memory, heard: Option<&Guess>) -> Memory {
    if let Some(guess) = heard
        && (guess.sure || memory.lang_source == LangSource::Unknown)
        && memory.lang_source != LangSource::Chosen
    {
        memory.lang = guess.lang.clone();
        memory.lang_source = LangSource::Heard;
    }
    memory
}

/// A command that takes a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithCode {
    /// Join this chat with the one that made the code.
    Link,
    /// Make this chat a coordinator's.
    Console,
}

/// A slash command with a code behind it.
pub fn command_with_code(text: &str) -> Option<(WithCode, String)> {
    let mut words = text.strip_prefix('/')?.split_whitespace();
    let command = match words.next()?.to_lowercase().as_str() {
        "link" => WithCode::Link,
        "console" => WithCode::Console,
        _ => return None,
    };
    Some((command, words.next()?.to_uppercase()))
}

/// A slash command. An unknown one is read as ordinary text.
pub fn command(text: &str) -> Option<Action> {
    let mut words = text.strip_prefix('/')?.split_whitespace();
    let name = words.next()?.to_lowercase();
    match name.as_str() {
        "link" | "console" if words.next().is_some() => None,
        "start" | "help" | "menu" => Some(Action::Menu),
        "person" => Some(Action::Person),
        "topics" => Some(Action::Topics),
        "status" => Some(Action::Status),
        "wrongdesk" | "wrong-desk" => Some(Action::WrongDesk),
        "reopen" => Some(Action::Reopen),
        "plan" => Some(Action::Plan),
        "withdraw" => Some(Action::Withdraw),
        "language" => Some(Action::Languages),
        "emergency" => Some(Action::Emergency),
        "orientation" => Some(Action::Orientation),
        "checklist" => Some(Action::Checklist),
        "reminders" => Some(Action::Reminders),
        "link" => Some(Action::Link),
        "mydata" => Some(Action::Data),
        "quiet" => Some(Action::Quiet),
        "forget" => Some(Action::Forget),
        "console" => Some(Action::Console),
        _ => None,
    }
}

/// An order in the person's own words, when that is the whole message.
pub fn order(library: &Library, text: &str, lang: &Lang) -> Option<Action> {
    let order = library.lexicons.order(text, Some(lang))?;
    Some(match order {
        Order::Person => Action::Person,
        Order::Language => Action::Languages,
        Order::Menu => Action::Menu,
        Order::Status => Action::Status,
        Order::Withdraw => Action::Withdraw,
        Order::Emergency => Action::Emergency,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_taken_out_and_visible_ones_stay() {
        let check = |raw: &str, expected: &str| assert_eq!(clean(raw), expected, "{raw:?}");
        check("  hello\u{0}  ", "hello");
        check("\u{202e}abc\u{202c}", "abc");
        check("在留\u{7}カード\nです", "在留カード\nです");
        check("\u{feff}မင်္ဂလာပါ", "မင်္ဂလာပါ");
        check("क्\u{200d}ष", "क्\u{200d}ष");
    }

    #[test]
    fn unfit_input_has_a_sentence_of_its_own() {
        let key = |text: &str| {
            problem(text).map(|say| match &say.parts[0] {
                super::super::say::Part::Text(line) => line.key,
                _ => "",
            })
        };
        assert_eq!(key(""), Some("input-empty"));
        assert_eq!(key("🙂🙏"), Some("input-symbols"));
        assert_eq!(key("??!"), Some("input-symbols"));
        assert_eq!(key(&"\u{fffd}".repeat(10)), Some("unreadable"));
        assert_eq!(key(&"あ".repeat(MAX_TEXT + 1)), Some("input-too-long"));
        assert_eq!(key(&"あ".repeat(MAX_TEXT)), None);
        assert_eq!(key("160-0023"), None);
        assert_eq!(key("ビザ"), None);
    }
}
