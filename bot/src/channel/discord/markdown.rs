//! Messages in Discord's markdown. Every sign that could become markup is escaped, links show no
//! preview, readings stand in brackets. A message that is too long goes out in parts.

use crate::channel::pages::{Paragraph, pack, pieces};
use crate::channel::{Block, Body, Phone, Span};

/// The most that one message holds, in code points (2,000) with a margin.
const LIMIT: usize = 1_950;
/// The longest run without a space that is kept together, in characters.
const RUN: usize = 40;

/// The message in parts of at most 2,000 code points; at least one.
pub fn pages(body: &Body) -> Vec<String> {
    let paragraphs: Vec<Paragraph> = body.blocks.iter().flat_map(paragraphs).collect();
    pack(&paragraphs, LIMIT, |text| text.chars().count())
}

fn paragraphs(block: &Block) -> Vec<Paragraph> {
    match block {
        Block::Title { text } | Block::Heading { text, .. } => {
            vec![marked("**", flat(text), "**", true)]
        }
        Block::Text { text } => vec![marked("", runs(text), "", true)],
        Block::Steps { items } => {
            let items = items.iter().enumerate();
            items.map(|(n, item)| point(&format!("{}. ", n + 1), item)).collect()
        }
        Block::List { items } => items.iter().map(|item| point("• ", item)).collect(),
        Block::Phone(phone) => contact(phone),
        Block::Link { name, url } => vec![marked("", vec![link(url, name)], "", true)],
        Block::Quote { text } => {
            text.lines().map(|line| marked("> ", escaped(line), "", false)).collect()
        }
        Block::Source { name, url, checked } => {
            let mut all = vec![link(url, name), " · ".to_owned()];
            all.extend(runs(checked));
            vec![marked("-# ", all, "", true)]
        }
        // Marks stand on what a person wrote; only what is said to them goes out.
        Block::Mark { .. } => Vec::new(),
    }
}

fn marked(open: &'static str, pieces: Vec<String>, close: &'static str, apart: bool) -> Paragraph {
    Paragraph { open, pieces, close, apart }
}

fn point(mark: &str, item: &[Span]) -> Paragraph {
    let mut pieces = vec![mark.to_owned()];
    pieces.extend(runs(item));
    marked("", pieces, "", false)
}

fn contact(phone: &Phone) -> Vec<Paragraph> {
    let mut name = vec!["📞 ".to_owned()];
    name.extend(flat(&phone.name));
    let number = format!("**{}**", escape(&phone.number));
    let mut all = vec![marked("", name, "", true), marked("", vec![number], "", false)];
    let details = [&phone.free, &phone.hours, &phone.languages];
    let lines = details.into_iter().flatten();
    all.extend(lines.map(|line| marked("", runs(line), "", false)));
    all
}

fn runs(spans: &[Span]) -> Vec<String> {
    spans.iter().flat_map(run).collect()
}

fn run(span: &Span) -> Vec<String> {
    match (&span.ruby, &span.url) {
        (Some(reading), _) => vec![format!("{}（{}）", escape(&span.text), escape(reading))],
        (None, Some(url)) => vec![link(url, std::slice::from_ref(&Span::plain(&span.text)))],
        (None, None) => escaped(&span.text),
    }
}

fn flat(spans: &[Span]) -> Vec<String> {
    let plain = spans.iter().map(|span| Span { url: None, ..span.clone() });
    runs(&plain.collect::<Vec<_>>())
}

fn escaped(text: &str) -> Vec<String> {
    pieces(text, RUN).iter().map(|piece| escape(piece)).collect()
}

/// No sign of a text means anything to Discord.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        // A hyphen is a mark only at the start of a line, where no words of a person stand bare.
        if "\\*_~`|<>[]#@".contains(c) {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

fn link(url: &str, name: &[Span]) -> String {
    let url = url.replace('>', "%3E").replace(' ', "%20");
    format!("[{}](<{url}>)", flat(name).concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::verbatim;

    fn check(block: Block, expected: &str) {
        let body = Body { blocks: vec![block], ..Body::default() };
        assert_eq!(pages(&body), [expected]);
    }

    #[test]
    fn what_a_person_wrote_is_no_markup_and_calls_nobody() {
        check(
            Block::Text { text: vec![Span::plain("**a** <@123> @everyone [x](y)")] },
            "\\*\\*a\\*\\* \\<\\@123\\> \\@everyone \\[x\\](y)",
        );
        check(Block::Quote { text: "one\n# two".into() }, "> one\n> \\# two");
    }

    #[test]
    fn phone_numbers_stay_readable_and_links_show_no_preview() {
        let name = vec![Span::plain("Page")];
        let url = "https://example.jp/a_b".into();
        check(Block::Link { name, url }, "[Page](<https://example.jp/a_b>)");
        check(Block::Text { text: vec![Span::plain("0570-013904")] }, "0570-013904");
    }

    #[test]
    fn long_texts_of_any_script_fit() {
        for text in ["word ".repeat(1_000), "漢".repeat(3_000), "*".repeat(3_000)] {
            let pages = pages(&verbatim("en", &text));
            assert!(pages.len() > 1);
            assert!(pages.iter().all(|page| page.chars().count() <= 2_000));
        }
    }
}
