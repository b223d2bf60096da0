//! A line of text with the two marks that ours have: `{fact-id}` and furigana `漢字《かんじ》`.
//! The marks of furigana are those of Aozora Bunko
//! (<https://www.aozora.gr.jp/annotation/etc.html#ruby>): the base is the run of kanji directly
//! before `《`, or whatever follows `｜`.

use crate::table;

/// A text in pieces, ready to be put into a reader's language and channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Plain(String),
    /// Kanji and how to read them.
    Ruby {
        /// The kanji.
        base: String,
        /// Its reading in kana.
        reading: String,
    },
    /// A number, date, phone or link from the facts.
    Fact {
        /// Id of the fact.
        id: String,
        /// With its unit, or alone.
        form: Form,
    },
}

/// How a fact is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `{id}`: "14 days".
    WithUnit,
    /// `{id|number}`: "14".
    Number,
}

impl Text {
    /// The ids of the facts in this text.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Fact { id, .. } => Some(id.as_str()),
            _ => None,
        })
    }

    /// The id of the fact, when the text is exactly one fact with its unit.
    #[must_use]
    pub fn only_fact(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Piece::Fact { id, form: Form::WithUnit }] => Some(id),
            _ => None,
        }
    }

    /// The words without readings and without facts.
    #[must_use]
    pub fn words(&self) -> String {
        let words = self.0.iter().map(|piece| match piece {
            Piece::Plain(plain) => plain.as_str(),
            Piece::Ruby { base, .. } => base.as_str(),
            Piece::Fact { .. } => "",
        });
        words.collect()
    }
}

/// Reads the marks in `source`. `《…》` that does not hold kana stays as it is, since Chinese
/// titles are written so.
///
/// # Errors
/// A sentence for the writer when a brace or a mark of furigana stands alone.
pub fn parse_text(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    let mut rest = source;
    while let Some(at) = rest.find(['{', '}', '｜', '《']) {
        let mark = rest[at..].chars().next().unwrap_or('{');
        let after = &rest[at + mark.len_utf8()..];
        rest = match mark {
            '{' => fact(&mut text, &rest[..at], after)?,
            '｜' => marked_ruby(&mut text, &rest[..at], after)?,
            '《' => ruby(&mut text, &rest[..at], after),
            _ => return Err(format!("A \"}}\" stands alone in \"{source}\".")),
        };
    }
    text.push_plain(rest);
    Ok(text)
}

fn fact<'a>(text: &mut Text, before: &str, after: &'a str) -> Result<&'a str, String> {
    let (inside, rest) = after
        .split_once('}')
        .ok_or_else(|| format!("A \"{{\" without \"}}\" before \"{after}\"."))?;
    let (id, form) = match inside.split_once('|') {
        None => (inside, Form::WithUnit),
        Some((id, "number")) => (id, Form::Number),
        Some((_, form)) => {
            return Err(format!("The form \"{form}\" in \"{{{inside}}}\" is unknown."));
        }
    };
    if !table::is_id(id) {
        return Err(format!(
            "\"{{{inside}}}\" is no fact: write {{fact-id}} or {{fact-id|number}}."
        ));
    }
    text.push_plain(before);
    text.0.push(Piece::Fact { id: id.to_owned(), form });
    Ok(rest)
}

/// `｜base《reading》`.
fn marked_ruby<'a>(text: &mut Text, before: &str, after: &'a str) -> Result<&'a str, String> {
    let parts =
        after.split_once('《').and_then(|(base, rest)| Some((base, rest.split_once('》')?)));
    match parts {
        Some((base, (reading, rest))) if !base.is_empty() && is_reading(reading) => {
            text.push_plain(before);
            text.push_ruby(base, reading);
            Ok(rest)
        }
        _ => Err(format!("After \"｜\" there must be kanji and 《reading》, not \"{after}\".")),
    }
}

/// `base《reading》`, where the base is the run of kanji at the end of `before`.
fn ruby<'a>(text: &mut Text, before: &str, after: &'a str) -> &'a str {
    let base = trailing_kanji(before);
    match after.split_once('》') {
        Some((reading, rest)) if !base.is_empty() && is_reading(reading) => {
            text.push_plain(&before[..before.len() - base.len()]);
            text.push_ruby(base, reading);
            rest
        }
        _ => {
            text.push_plain(&format!("{before}《"));
            after
        }
    }
}

impl Text {
    fn push_plain(&mut self, plain: &str) {
        if plain.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(Piece::Plain(last)) => last.push_str(plain),
            _ => self.0.push(Piece::Plain(plain.to_owned())),
        }
    }

    fn push_ruby(&mut self, base: &str, reading: &str) {
        self.0.push(Piece::Ruby { base: base.to_owned(), reading: reading.to_owned() });
    }
}

fn trailing_kanji(text: &str) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| is_kanji(*c)).last();
    start.map_or("", |(at, _)| &text[at..])
}

fn is_reading(text: &str) -> bool {
    let kana =
        |c: char| matches!(c, '\u{3041}'..='\u{309f}' | '\u{30a0}'..='\u{30ff}' | ' ' | '　');
    !text.trim().is_empty() && text.chars().all(kana)
}

/// Whether a reader of やさしい日本語 needs furigana on this character.
pub(crate) fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '々' | '〆')
}
