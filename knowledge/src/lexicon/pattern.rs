//! How a pattern of the lexicon meets a message. Parts joined by ` + ` must all occur, in any order.
//! In scripts with spaces a part is a run of whole words and `*` lets the last one go on; in Hangul
//! the end is open, because particles stick to words; in scripts without spaces a part may stand
//! anywhere. Both sides are folded first ([`crate::analyze::fold::fold`]).

use crate::analyze::fold::{fold, is_han, is_kana};

/// How much may stand around an order or a greeting: words where there are spaces.
const WORDS_AROUND: usize = 3;
/// The same in scripts without spaces, in characters.
const CHARS_AROUND: usize = 6;

/// A message, folded once for all patterns.
#[derive(Debug)]
pub(super) struct Message {
    /// Words between single spaces, with one at either end.
    spaced: String,
    /// The same without spaces.
    joined: String,
    letters: u64,
}

/// Which letters occur, roughly: one bit may stand for several. A pattern with a letter that the
/// message lacks need not be looked for, which spares most of the looking.
fn letters(text: &str) -> u64 {
    let letters = text.chars().filter(|c| *c != ' ');
    letters.fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

impl Message {
    pub(super) fn new(text: &str) -> Message {
        let folded = fold(text);
        Message {
            letters: letters(&folded),
            joined: folded.replace(' ', ""),
            spaced: format!(" {folded} "),
        }
    }

    /// How many words it has, where two characters of a script without spaces are about one.
    fn words(&self) -> usize {
        let undivided = self.joined.chars().filter(|c| is_undivided(*c)).count();
        self.spaced.split_whitespace().count() + undivided / 2
    }

    /// Whether it is hardly longer than an answer to a question of ours.
    pub(super) fn is_short(&self) -> bool {
        self.spaced.split_whitespace().count() <= 8 && self.joined.chars().count() <= 40
    }
}

/// One pattern, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    parts: Vec<Part>,
    letters: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Anywhere in the message without spaces.
    Anywhere(String),
    /// Between spaces; the second space is left out where the end is open.
    Words(String),
}

impl Pattern {
    /// `None` when nothing is left after folding.
    pub(super) fn parse(source: &str) -> Option<Pattern> {
        let parts: Vec<Part> = source.split(" + ").filter_map(part).collect();
        let letters = parts.iter().fold(0, |bits, part| bits | letters(part.text()));
        (!parts.is_empty()).then_some(Pattern { parts, letters })
    }

    /// Whether all parts occur.
    pub(super) fn occurs(&self, message: &Message) -> bool {
        let possible = self.letters & !message.letters == 0;
        possible
            && self.parts.iter().all(|part| match part {
                Part::Anywhere(text) => message.joined.contains(text.as_str()),
                Part::Words(text) => message.spaced.contains(text.as_str()),
            })
    }

    /// Whether the pattern is (nearly) all that the message says.
    pub(super) fn is_all_of(&self, message: &Message) -> bool {
        self.occurs(message) && self.leaves_little(message)
    }

    fn leaves_little(&self, message: &Message) -> bool {
        let own: usize = self.parts.iter().map(Part::length).sum();
        match self.parts.first() {
            Some(Part::Anywhere(_)) => message.joined.chars().count() <= own + CHARS_AROUND,
            _ => message.words() <= own + WORDS_AROUND,
        }
    }
}

/// Whether the message says nothing but these patterns: "yes, please", but never "yes, but not my
/// phone". A consent needs this much.
pub(super) fn nothing_but<'a>(
    patterns: impl Iterator<Item = &'a Pattern>,
    message: &Message,
) -> bool {
    let mut parts: Vec<&Part> = patterns.flat_map(|pattern| &pattern.parts).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.length()));
    let divided = parts.iter().fold(message.spaced.clone(), |rest, part| {
        let words = match part {
            Part::Words(text) => text.trim(),
            Part::Anywhere(text) => text,
        };
        // Twice, because two neighbours share one space.
        let padded = format!(" {words} ");
        rest.replace(&padded, " ").replace(&padded, " ")
    });
    let undivided = parts.iter().fold(divided, |rest, part| match part {
        Part::Anywhere(text) => rest.replace(' ', "").replace(text.as_str(), ""),
        Part::Words(_) => rest,
    });
    !message.joined.is_empty() && undivided.trim().is_empty()
}

impl Part {
    fn text(&self) -> &str {
        match self {
            Part::Anywhere(text) | Part::Words(text) => text,
        }
    }

    /// In characters or words, as the script counts.
    fn length(&self) -> usize {
        match self {
            Part::Anywhere(text) => text.chars().count(),
            Part::Words(text) => text.split_whitespace().count(),
        }
    }
}

fn part(source: &str) -> Option<Part> {
    let open = source.trim_end().ends_with('*');
    let text = fold(source);
    let first = text.chars().find(|c| c.is_alphanumeric())?;
    if is_undivided(first) {
        Some(Part::Anywhere(text.replace(' ', "")))
    } else if open || is_hangul(first) {
        Some(Part::Words(format!(" {text}")))
    } else {
        Some(Part::Words(format!(" {text} ")))
    }
}

fn is_undivided(c: char) -> bool {
    is_han(c)
        || is_kana(c)
        || matches!(c, '\u{e00}'..='\u{e7f}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, text: &str, expected: bool) {
        let found = Pattern::parse(pattern).is_some_and(|p| p.occurs(&Message::new(text)));
        assert_eq!(found, expected, "{pattern} in {text}");
    }

    #[test]
    fn a_part_is_whole_words_unless_it_is_open() {
        check("kill myself", "i want to kill myself!", true);
        check("kill myself", "kill my self", false);
        check("hit", "the white hitman", false);
        check("hit*", "the hitman", true);
        check("husband + hit", "He hit me, my husband", true);
        check("không thở", "anh ay khong tho duoc", true);
        check("죽고 싶", "나 죽고싶어", false);
        check("죽고 싶", "정말 죽고 싶어요", true);
    }

    #[test]
    fn scripts_without_spaces_match_anywhere() {
        check("死にたい", "もう死にたいです", true);
        check("しにたい", "もう シニタイ です", true);
        check("媽媽 + 打", "妈妈被打了", true);
        check("အသက်မရှု", "သူ အသက်မရှုတော့ဘူး", true);
        check("อยากตาย", "หนูอยากตาย", true);
    }

    #[test]
    fn a_yes_is_nothing_but_a_yes() {
        let patterns = ["yes", "please", "はい", "同意", "네", "ตกลง", "ค่ะ"];
        let parsed: Vec<Pattern> = patterns.iter().filter_map(|p| Pattern::parse(p)).collect();
        let check = |text: &str, expected: bool| {
            let found = nothing_but(parsed.iter(), &Message::new(text));
            assert_eq!(found, expected, "{text}");
        };
        check("Yes, please!", true);
        check("yes yes", true);
        check("はい、同意", true);
        check("ตกลงค่ะ", true);
        check("네", true);
        check("yes but not phone", false);
        check("yes?? why", false);
        check("同意しません", false);
        check("はいではない", false);
        check("", false);
        check("!!", false);
    }

    #[test]
    fn an_order_is_the_whole_message() {
        let check = |pattern: &str, text: &str, expected: bool| {
            let found = Pattern::parse(pattern).is_some_and(|p| p.is_all_of(&Message::new(text)));
            assert_eq!(found, expected, "{pattern} in {text}");
        };
        check("hello", "hello there my friend", true);
        check("hello", "hello, my boss does not pay me", false);
        check("hello", "hello work靠谱吗", true);
        check("hello", "想找白天的工作,hello work靠谱吗", false);
        check("こんにちは", "こんにちは!!", true);
        check("こんにちは", "こんにちは、給料がもらえません", false);
    }
}
