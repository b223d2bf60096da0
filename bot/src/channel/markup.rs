//! A message in the markup of a messenger. Both write it the same way and differ only in their marks,
//! in how a text is escaped, and in how much one part holds; a [`Markup`] says just that. Everything
//! that is not a mark of ours is escaped. Readings stand in brackets behind their kanji.

use super::pages::{Paragraph, Run, pack};
use super::{Block, Body, Phone, Span};

/// The marks around something.
pub type Marks = (&'static str, &'static str);

/// How a messenger writes.
#[derive(Clone, Copy)]
pub struct Markup {
    /// Around a title or a number to call.
    pub bold: Marks,
    /// Around somebody's own words.
    pub quote: Marks,
    /// Whether every line of those words needs the marks.
    pub quote_lines: bool,
    /// Around the source.
    pub small: Marks,
    /// A text in which nothing is a mark.
    pub escape: fn(&str) -> String,
    /// A link from an address and an escaped name.
    pub link: fn(&str, &str) -> String,
    /// The greatest length of a part.
    pub limit: usize,
    /// How a length is measured.
    pub length: fn(&str) -> usize,
}

const PLAIN: Marks = ("", "");

impl Markup {
    /// The message in parts that fit; at least one.
    pub fn pages(self, body: &Body) -> Vec<String> {
        let paragraphs: Vec<Paragraph> =
            body.blocks.iter().flat_map(|block| self.block(block)).collect();
        pack(&paragraphs, self)
    }

    fn block(self, block: &Block) -> Vec<Paragraph> {
        match block {
            Block::Title { text } | Block::Heading { text, .. } => {
                vec![apart(self.bold, self.without_links(text))]
            }
            Block::Text { text } => vec![apart(PLAIN, self.runs(text))],
            Block::Steps { items } => {
                let items = items.iter().enumerate();
                items.map(|(n, item)| self.point(format!("{}. ", n + 1), item)).collect()
            }
            Block::List { items } => {
                items.iter().map(|item| self.point("• ".to_owned(), item)).collect()
            }
            Block::Phone(phone) => self.phone(phone),
            Block::Link { name, url } => vec![apart(PLAIN, vec![self.link(url, name)])],
            Block::Quote { text } => self.quote(text),
            Block::Source { name, url, checked } => {
                let mut runs = vec![self.link(url, name), Run::Markup(" · ".to_owned())];
                runs.extend(self.runs(checked));
                vec![apart(self.small, runs)]
            }
            // Marks stand on what a person wrote; only what is said to them goes out.
            Block::Mark { .. } => Vec::new(),
        }
    }

    fn quote(self, text: &str) -> Vec<Paragraph> {
        let words = |text: &str| vec![Run::Text(text.to_owned())];
        if self.quote_lines {
            text.lines().map(|line| close_by(self.quote, words(line))).collect()
        } else {
            vec![apart(self.quote, words(text))]
        }
    }

    fn point(self, mark: String, item: &[Span]) -> Paragraph {
        let mut runs = vec![Run::Markup(mark)];
        runs.extend(self.runs(item));
        close_by(PLAIN, runs)
    }

    fn phone(self, phone: &Phone) -> Vec<Paragraph> {
        let mut name = vec![Run::Markup("📞 ".to_owned())];
        name.extend(self.without_links(&phone.name));
        let number = vec![Run::Text(phone.number.clone())];
        let mut all = vec![apart(PLAIN, name), close_by(self.bold, number)];
        let details = [&phone.free, &phone.hours, &phone.languages].into_iter().flatten();
        all.extend(details.map(|line| close_by(PLAIN, self.runs(line))));
        all
    }

    fn runs(self, spans: &[Span]) -> Vec<Run> {
        spans.iter().map(|span| self.run(span)).collect()
    }

    fn run(self, span: &Span) -> Run {
        let name = || (self.escape)(&span.text);
        match (&span.ruby, &span.url) {
            (Some(reading), _) => Run::Markup(format!("{}（{}）", name(), (self.escape)(reading))),
            (None, Some(url)) => Run::Markup((self.link)(url, &name())),
            (None, None) => Run::Text(span.text.clone()),
        }
    }

    /// Text inside a mark of its own, where no link may stand.
    fn without_links(self, spans: &[Span]) -> Vec<Run> {
        let plain = spans.iter().map(|span| self.run(&Span { url: None, ..span.clone() }));
        plain.collect()
    }

    fn link(self, url: &str, name: &[Span]) -> Run {
        let words = self.without_links(name).into_iter().map(|run| match run {
            Run::Text(text) => (self.escape)(&text),
            Run::Markup(markup) => markup,
        });
        Run::Markup((self.link)(url, &words.collect::<String>()))
    }
}

/// A paragraph with an empty line before it.
fn apart((open, close): Marks, runs: Vec<Run>) -> Paragraph {
    Paragraph { open, runs, close, apart: true }
}

/// A paragraph right below the one before.
fn close_by((open, close): Marks, runs: Vec<Run>) -> Paragraph {
    Paragraph { open, runs, close, apart: false }
}
