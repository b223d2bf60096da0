//! Official terms on their way through an engine. Engines invent names for 在留カード or 住民票, and
//! a resident who asks for the wrong paper goes home with nothing. So each term becomes a mark such
//! as `[T1]`, and afterwards the mark becomes the term of the reader's language with the Japanese
//! original in brackets. A mark that is lost, doubled or invented makes the translation worthless.

use crate::words::Entry;

/// A text with marks instead of terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guarded {
    /// What the engine gets.
    pub text: String,
    /// What stands for each mark in the end, the first for number 1.
    kept: Vec<String>,
    /// The letter of the marks: one that the text itself does not use in this way.
    letter: char,
}

/// Puts marks in place of terms, the longest first.
pub fn protect(text: &str, glossary: &[Entry]) -> Guarded {
    let chars: Vec<char> = text.chars().collect();
    let unused = |letter: &char| (0..chars.len()).all(|at| mark(&chars[at..], *letter).is_none());
    let letter = ('A'..='Z').cycle().skip(19).take(26).find(unused).unwrap_or('T');
    let mut guarded = Guarded { text: String::new(), kept: Vec::new(), letter };
    let folded: Vec<char> = chars.iter().copied().map(fold).collect();
    let needles = needles(glossary);
    let mut at = 0;
    while at < chars.len() {
        match needles.iter().find(|needle| needle.fits(&folded, at)) {
            Some(needle) => {
                at = needle.entry.explained(&folded, at + needle.chars.len());
                guarded.kept.push(needle.entry.official());
                let mark = format!("[{}{}]", guarded.letter, guarded.kept.len());
                guarded.text.push_str(&mark);
            }
            None => {
                guarded.text.push(chars[at]);
                at += 1;
            }
        }
    }
    guarded
}

/// Puts the terms back. `None` when a mark is missing, stands twice, or is none of ours.
pub fn restore(translated: &str, guarded: &Guarded) -> Option<String> {
    let chars: Vec<char> = translated.chars().collect();
    let mut seen = vec![false; guarded.kept.len()];
    let (mut text, mut at) = (String::new(), 0);
    while at < chars.len() {
        if let Some((number, length)) = mark(&chars[at..], guarded.letter) {
            let index = number.checked_sub(1)?;
            let unseen = seen.get_mut(index).filter(|seen| !**seen)?;
            *unseen = true;
            text.push_str(&guarded.kept[index]);
            at += length;
        } else {
            text.push(chars[at]);
            at += 1;
        }
    }
    seen.into_iter().all(|seen| seen).then_some(text)
}

/// A spelling of a term, folded.
struct Needle<'a> {
    chars: Vec<char>,
    entry: &'a Entry,
}

impl Needle<'_> {
    fn fits(&self, text: &[char], at: usize) -> bool {
        let end = at + self.chars.len();
        let same = text.get(at..end).is_some_and(|piece| piece == self.chars);
        same && !(at > 0 && joined(text[at - 1], text[at]))
            && !(text.get(end).is_some_and(|next| joined(text[end - 1], *next)))
    }
}

fn needles(glossary: &[Entry]) -> Vec<Needle<'_>> {
    let mut all: Vec<Needle> = glossary
        .iter()
        .flat_map(|entry| [(entry, &entry.source), (entry, &entry.japanese)])
        .map(|(entry, term)| Needle { chars: term.chars().map(fold).collect(), entry })
        .filter(|needle| !needle.chars.is_empty())
        .collect();
    all.sort_by_key(|needle| std::cmp::Reverse(needle.chars.len()));
    all
}

impl Entry {
    /// The term for the reader, with the Japanese original in brackets.
    fn official(&self) -> String {
        if self.target == self.japanese {
            self.japanese.clone()
        } else {
            format!("{} ({})", self.target, self.japanese)
        }
    }

    /// Where the term ends that ends at `end`, when its own Japanese follows in brackets.
    fn explained(&self, text: &[char], end: usize) -> usize {
        let spaces = text[end..].iter().take_while(|c| **c == ' ').count();
        let open = end + spaces;
        let close = open + 1 + self.japanese.chars().count();
        let is = |at: usize, signs: [char; 2]| text.get(at).is_some_and(|c| signs.contains(c));
        let inside = text
            .get(open + 1..close)
            .is_some_and(|piece| piece.iter().copied().eq(self.japanese.chars().map(fold)));
        if is(open, ['(', '（']) && inside && is(close, [')', '）']) { close + 1 } else { end }
    }
}

/// One sign for a letter's forms, so that the lengths stay.
fn fold(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Whether two neighbours belong to one word, in scripts that put spaces between words and change
/// the ends of words; in the others a term may stand anywhere.
fn joined(left: char, right: char) -> bool {
    let letter = |c: char| {
        c.is_alphanumeric() && (c as u32) < 0x0530 || ('\u{1e00}'..'\u{2000}').contains(&c)
    };
    letter(left) && letter(right)
}

/// The number of a mark at the start, and its length. Engines put spaces into marks, and use wide
/// signs and small letters.
fn mark(text: &[char], letter: char) -> Option<(usize, usize)> {
    let mut rest = text.iter().copied().enumerate().filter(|(_, c)| *c != ' ').peekable();
    rest.next().filter(|(at, c)| *at == 0 && matches!(c, '[' | '［'))?;
    let wide = |c: char| char::from_u32(c as u32 + 0xfee0);
    let is_letter = |c: char| {
        let c = c.to_ascii_uppercase();
        c == letter || Some(c) == wide(letter) || Some(c) == wide(letter.to_ascii_lowercase())
    };
    rest.next().filter(|(_, c)| is_letter(*c))?;
    let mut number = 0_usize;
    let mut digits = 0;
    while let Some((_, digit)) = rest.peek().and_then(|(at, c)| Some((*at, digit(*c)?))) {
        number = number.checked_mul(10)?.checked_add(digit)?;
        digits += 1;
        rest.next();
    }
    let (end, _) = rest.next().filter(|(_, c)| digits > 0 && matches!(c, ']' | '］'))?;
    Some((number, end + 1))
}

fn digit(c: char) -> Option<usize> {
    let c = if ('０'..='９').contains(&c) { char::from_u32(c as u32 - 0xfee0)? } else { c };
    Some(c.to_digit(10)? as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn glossary() -> Vec<Entry> {
        let entry = |source: &str, japanese: &str, target: &str| Entry {
            source: source.into(),
            japanese: japanese.into(),
            target: target.into(),
        };
        vec![
            entry("residence card", "在留カード", "thẻ lưu trú"),
            entry("residence", "在留", "cư trú"),
            entry("My Number", "マイナンバー", "My Number"),
        ]
    }

    #[test]
    fn terms_become_marks() {
        let check = |text: &str, expected: &str| {
            assert_eq!(protect(text, &glossary()).text, expected);
        };
        check("Bring your Residence Card.", "Bring your [T1].");
        check("residence card and residence", "[T1] and [T2]");
        check("residence card (在留カード), please", "[T1], please");
        check("在留カードを持ってきて", "[T1]を持ってきて");
        check("residences and presidence", "residences and presidence");
        check("see [T1]: my number", "see [T1]: [U1]");
        check("no term", "no term");
    }

    #[test]
    fn marks_become_terms_with_the_original() {
        let check = |translated: &str, expected: Option<&str>| {
            let guarded = protect("residence card, residence", &glossary());
            assert_eq!(restore(translated, &guarded).as_deref(), expected, "{translated}");
        };
        let whole = Some("a thẻ lưu trú (在留カード) b cư trú (在留)");
        check("a [T1] b [T2]", whole);
        check("a [ t1 ] b ［Ｔ２］", whole);
        check("[T2] [T1]", Some("cư trú (在留) thẻ lưu trú (在留カード)"));
        check("a [T1] b", None);
        check("a [T1] b [T2] [T2]", None);
        check("a [T1] b [T2] [T3]", None);
        check("[T0] [T1] [T2]", None);
        check("", None);
    }

    #[test]
    fn a_reader_of_japanese_gets_the_term_alone() {
        let entry = Entry {
            source: "residence card".into(),
            japanese: "在留カード".into(),
            target: "在留カード".into(),
        };
        let guarded = protect("my residence card", &[entry]);
        assert_eq!(restore("私の[T1]", &guarded).as_deref(), Some("私の在留カード"));
    }

    proptest! {
        #[test]
        fn without_terms_every_text_comes_back_as_it_was(text in "\\PC{0,80}") {
            let guarded = protect(&text, &[]);
            prop_assert_eq!(&guarded.text, &text);
            prop_assert_eq!(restore(&text, &guarded), Some(text));
        }

        #[test]
        fn an_engine_that_keeps_all_marks_loses_nothing(text in "[a-z在留カ \\[\\]T1]{0,60}") {
            let guarded = protect(&text, &glossary());
            prop_assert!(restore(&guarded.text, &guarded).is_some(), "{:?}", guarded);
        }
    }
}
