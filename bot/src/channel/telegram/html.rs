//! Messages in Telegram's HTML. A message that is too long goes out in parts, cut between paragraphs.

use crate::channel::Body;
use crate::channel::markup::Markup;
use teloxide::utils::html::escape;

const HTML: Markup = Markup {
    bold: ("<b>", "</b>"),
    quote: ("<blockquote>", "</blockquote>"),
    quote_lines: false,
    small: ("<i>", "</i>"),
    escape,
    link,
    // Telegram counts 4,096 UTF-16 units after taking the marks out; counting them too keeps a margin.
    limit: 4_000,
    length: |text| text.encode_utf16().count(),
};

/// The message in parts of at most 4,096 UTF-16 units; at least one.
pub fn pages(body: &Body) -> Vec<String> {
    HTML.pages(body)
}

fn link(url: &str, name: &str) -> String {
    format!("<a href=\"{}\">{name}</a>", escape(url).replace('"', "&quot;"))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::{Block, Span, verbatim};

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
