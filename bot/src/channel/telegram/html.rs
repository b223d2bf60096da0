//! Messages in Telegram's HTML. Everything that is not our own mark is escaped, so nothing that a
//! person wrote becomes markup. Readings stand in brackets behind their kanji. A message that is too
//! long goes out in parts, cut between paragraphs.

use crate::channel::pages::{Paragraph, pack, pieces};
use crate::channel::{Block, Body, Phone, Span};
use teloxide::utils::html::escape;

/// The most that one message holds, in UTF-16 units. Telegram counts 4,096 after taking the marks
/// out; counting them too keeps a margin.
const LIMIT: usize = 4_000;
/// The longest run without a space that is kept together, in characters.
const RUN: usize = 40;

/// The message in parts of at most 4,096 UTF-16 units; at least one.
pub fn pages(body: &Body) -> Vec<String> {
    let paragraphs: Vec<Paragraph> = body.blocks.iter().flat_map(paragraphs).collect();
    pack(&paragraphs, LIMIT, |text| text.encode_utf16().count())
}

/// The same without any marks, for the case that Telegram refuses ours.
pub fn without_marks(html: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let plain = plain.replace("&lt;", "<").replace("&gt;", ">");
    plain.replace("&quot;", "\"").replace("&amp;", "&")
}

fn paragraphs(block: &Block) -> Vec<Paragraph> {
    match block {
        Block::Title { text } | Block::Heading { text, .. } => {
            vec![marked("<b>", flat(text), "</b>", true)]
        }
        Block::Text { text } => vec![marked("", runs(text), "", true)],
        Block::Steps { items } => numbered(items),
        Block::List { items } => items.iter().map(|item| point("• ", item)).collect(),
        Block::Phone(phone) => contact(phone),
        Block::Link { name, url } => vec![marked("", vec![link(url, name)], "", true)],
        Block::Quote { text } => vec![marked("<blockquote>", escaped(text), "</blockquote>", true)],
        Block::Source { name, url, checked } => {
            let mut all = vec![link(url, name), " · ".to_owned()];
            all.extend(runs(checked));
            vec![marked("<i>", all, "</i>", true)]
        }
        // Marks stand on what a person wrote; only what is said to them goes out.
        Block::Mark { .. } => Vec::new(),
    }
}

fn marked(open: &'static str, pieces: Vec<String>, close: &'static str, apart: bool) -> Paragraph {
    Paragraph { open, pieces, close, apart }
}

fn numbered(items: &[Vec<Span>]) -> Vec<Paragraph> {
    let items = items.iter().enumerate();
    items.map(|(n, item)| point(&format!("{}. ", n + 1), item)).collect()
}

fn point(mark: &str, item: &[Span]) -> Paragraph {
    let mut pieces = vec![mark.to_owned()];
    pieces.extend(runs(item));
    marked("", pieces, "", false)
}

fn contact(phone: &Phone) -> Vec<Paragraph> {
    let mut name = vec!["📞 ".to_owned()];
    name.extend(flat(&phone.name));
    let number = format!("<b>{}</b>", escape(&phone.number));
    let mut all = vec![marked("", name, "", true), marked("", vec![number], "", false)];
    let details = [&phone.free, &phone.hours, &phone.languages];
    let lines = details.into_iter().flatten();
    all.extend(lines.map(|line| marked("", runs(line), "", false)));
    all
}

/// Running text with links and readings.
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

/// Text inside a mark of its own, where no link may stand.
fn flat(spans: &[Span]) -> Vec<String> {
    let plain = spans.iter().map(|span| Span { url: None, ..span.clone() });
    runs(&plain.collect::<Vec<_>>())
}

fn escaped(text: &str) -> Vec<String> {
    pieces(text, RUN).iter().map(|piece| escape(piece)).collect()
}

fn link(url: &str, name: &[Span]) -> String {
    let url = escape(url).replace('"', "&quot;");
    format!("<a href=\"{url}\">{}</a>", flat(name).concat())
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
    fn everything_is_escaped_and_only_our_marks_are_marks() {
        check(
            Block::Text { text: vec![Span::plain("1 < 2 & <b>x</b>")] },
            "1 &lt; 2 &amp; &lt;b&gt;x&lt;/b&gt;",
        );
        check(Block::Quote { text: "<script>".into() }, "<blockquote>&lt;script&gt;</blockquote>");
        let name = vec![Span::plain("A \"B\"")];
        let url = "https://example.jp/?a=1&b=\"2\"".into();
        check(
            Block::Link { name, url },
            "<a href=\"https://example.jp/?a=1&amp;b=&quot;2&quot;\">A \"B\"</a>",
        );
    }

    #[test]
    fn readings_stand_behind_their_kanji() {
        let kanji = Span { ruby: Some("でんわ".into()), ..Span::plain("電話") };
        check(Block::Text { text: vec![kanji, Span::plain("で")] }, "電話（でんわ）で");
    }

    #[test]
    fn long_texts_of_any_script_fit_and_lose_nothing() {
        for text in
            ["word ".repeat(3_000), "漢".repeat(9_000), "😀".repeat(5_000), "&".repeat(5_000)]
        {
            let pages = pages(&verbatim("en", &text));
            assert!(pages.len() > 1);
            let all: String = pages.iter().map(|page| without_marks(page)).collect();
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(bare(&all), bare(&text));
            assert!(pages.iter().all(|page| page.encode_utf16().count() <= 4_096));
        }
    }

    #[test]
    fn without_marks_the_words_are_the_same() {
        assert_eq!(without_marks("<b>a &amp; b</b> &lt;c&gt;"), "a & b <c>");
    }
}
