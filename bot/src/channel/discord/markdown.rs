//! Messages in Discord's markdown. Links show no preview. A message that is too long goes out in
//! parts, cut between paragraphs.

use crate::channel::Body;
use crate::channel::markup::Markup;

const MARKDOWN: Markup = Markup {
    bold: ("**", "**"),
    quote: ("> ", ""),
    quote_lines: true,
    small: ("-# ", ""),
    escape,
    link,
    // Discord counts 2,000 code points; this keeps a margin.
    limit: 1_950,
    length: |text| text.chars().count(),
};

/// The message in parts of at most 2,000 code points; at least one.
pub fn pages(body: &Body) -> Vec<String> {
    MARKDOWN.pages(body)
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

fn link(url: &str, name: &str) -> String {
    let url = url.replace('>', "%3E").replace(' ', "%20");
    format!("[{name}](<{url}>)")
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
