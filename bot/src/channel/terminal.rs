//! Messages as plain text: for `tsunagu chat` and for the `reply` of `tsunagu ask`. Buttons become
//! numbers to type. Readings are written in brackets behind their kanji.

use super::{Block, Body, Phone, Span, flat};

/// What a typed line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Words.
    Text(String),
    /// The number of a button.
    Choice {
        /// The button's action.
        action: String,
        /// Its words.
        label: String,
    },
}

/// A line as the person meant it: a number chooses a button of the last message.
pub fn typed(line: &str, last: &Body) -> Typed {
    let chosen =
        line.trim().parse::<usize>().ok().and_then(|n| last.choices().nth(n.checked_sub(1)?));
    match chosen {
        Some(button) => Typed::Choice { action: button.action.clone(), label: flat(&button.label) },
        None => Typed::Text(line.to_owned()),
    }
}

/// The message without its buttons.
pub fn plain(body: &Body) -> String {
    body.blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

/// The buttons with their numbers after `before`, one a line; empty when there are none.
pub fn choices(body: &Body, before: usize) -> String {
    let lines = body.choices().zip(before + 1..);
    lines
        .map(|(button, n)| format!("  [{n}] {}", text(&button.label)))
        .collect::<Vec<_>>()
        .join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Title { text: words } => format!("== {} ==", text(words)),
        Block::Text { text: words } => text(words),
        Block::Heading { text: words, .. } => format!("\n{}:", text(words)),
        Block::Steps { items } => items
            .iter()
            .enumerate()
            .map(|(n, item)| format!("{}. {}", n + 1, text(item)))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::List { items } => {
            items.iter().map(|item| format!("- {}", text(item))).collect::<Vec<_>>().join("\n")
        }
        // Marks stand on what a person wrote; the terminal shows only what is said to them.
        Block::Mark { .. } => String::new(),
        Block::Phone(contact) => phone(contact),
        Block::Link { name, url } => format!("- {}: {url}", text(name)),
        Block::Quote { text } => format!("> {}", text.replace('\n', "\n> ")),
        Block::Source { name, url, checked } => {
            format!("\n{} <{url}>. {}", text(name), text(checked))
        }
    }
}

fn phone(phone: &Phone) -> String {
    let details = [&phone.free, &phone.hours, &phone.languages];
    let known: Vec<String> =
        details.iter().filter_map(|spans| spans.as_deref().map(text)).collect();
    let line = format!("- {}: {}", text(&phone.name), phone.number);
    if known.is_empty() { line } else { format!("{line} ({})", known.join("; ")) }
}

fn text(spans: &[Span]) -> String {
    let parts = spans.iter().map(|span| match (&span.ruby, &span.url) {
        (Some(reading), _) => format!("{}({reading})", span.text),
        (None, Some(url)) => url.clone(),
        (None, None) => span.text.clone(),
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::Button;

    #[test]
    fn a_number_chooses_a_button_and_anything_else_is_text() {
        let button = Button { label: vec![Span::plain("Person")], action: "person".into() };
        let last = Body { buttons: vec![button], ..Body::default() };
        let chosen = Typed::Choice { action: "person".into(), label: "Person".into() };
        assert_eq!(typed(" 1 ", &last), chosen);
        for text in ["0", "2", "1a", "", "119"] {
            assert_eq!(typed(text, &last), Typed::Text(text.into()));
        }
    }

    #[test]
    fn readings_links_and_steps_are_readable_without_markup() {
        let kanji = Span { ruby: Some("でんわ".into()), ..Span::plain("電話") };
        let link = Span { url: Some("https://example.jp/a".into()), ..Span::plain("example.jp") };
        let blocks = vec![
            Block::Steps { items: vec![vec![kanji], vec![Span::plain("b")]] },
            Block::Text { text: vec![link] },
        ];
        let body = Body { blocks, ..Body::default() };
        assert_eq!(plain(&body), "1. 電話(でんわ)\n2. b\nhttps://example.jp/a");
    }
}
