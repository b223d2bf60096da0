//! The body of an article: CommonMark read with pulldown-cmark, of which only paragraphs, level
//! two headings and flat lists are let through.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Block, Section, Text, parse_text};
use crate::problem::{Problem, line_at};

/// The short answer and the sections of the body that begins at byte `start` of `source`.
pub(super) fn parse(
    path: &str,
    source: &str,
    start: usize,
    problems: &mut Vec<Problem>,
) -> (Vec<Text>, Vec<(Section, Vec<Block>)>) {
    let mut reader = Reader {
        path,
        source,
        start,
        problems,
        answer: Vec::new(),
        sections: Vec::new(),
        place: Place::Answer,
        list: None,
        buffer: String::new(),
        in_item: false,
    };
    for (event, range) in Parser::new_ext(&source[start..], Options::empty()).into_offset_iter() {
        reader.take(event, range.start);
    }
    (reader.answer, reader.sections)
}

/// Where the reader is: before the first heading, in a section, or below a bad heading.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Answer,
    Section,
    Nowhere,
}

struct Reader<'a> {
    path: &'a str,
    source: &'a str,
    start: usize,
    problems: &'a mut Vec<Problem>,
    answer: Vec<Text>,
    sections: Vec<(Section, Vec<Block>)>,
    place: Place,
    list: Option<(bool, Vec<Text>)>,
    buffer: String,
    in_item: bool,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Text(text) => self.buffer.push_str(&text),
            Event::SoftBreak => self.soft_break(),
            Event::Start(Tag::Paragraph | Tag::Heading { level: HeadingLevel::H2, .. }) => {}
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => self.heading(offset),
            Event::End(TagEnd::Paragraph) if self.in_item => {}
            Event::End(TagEnd::Paragraph) => self.paragraph(offset),
            Event::Start(Tag::List(first)) if self.list.is_none() => {
                self.list = Some((first.is_some(), Vec::new()));
            }
            Event::Start(Tag::Item) => self.in_item = true,
            Event::End(TagEnd::Item) => self.item(offset),
            Event::End(TagEnd::List(_)) => self.list_end(offset),
            Event::End(_) => {}
            other => self.forbidden(&other, offset),
        }
    }

    /// A line break in the source is a space, except where the script writes none.
    fn soft_break(&mut self) {
        let wide = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
        if !self.buffer.ends_with(wide) {
            self.buffer.push(' ');
        }
    }

    fn text(&mut self, offset: usize) -> Text {
        let source = std::mem::take(&mut self.buffer);
        parse_text(source.trim()).unwrap_or_else(|sentence| {
            self.problem(offset, sentence);
            Text::default()
        })
    }

    fn heading(&mut self, offset: usize) {
        let key = std::mem::take(&mut self.buffer);
        self.place = Place::Nowhere;
        let Some(section) = Section::from_key(key.trim()) else {
            return self.problem(offset, format!("The section \"{key}\" is unknown."));
        };
        if self.sections.iter().any(|(earlier, _)| *earlier == section) {
            return self.problem(offset, format!("The section \"{key}\" stands there twice."));
        }
        if let Some((last, _)) = self.sections.last().filter(|(last, _)| *last > section) {
            let sentence = format!("The section \"{key}\" must stand before \"{}\".", last.key());
            self.problem(offset, sentence);
        }
        self.sections.push((section, Vec::new()));
        self.place = Place::Section;
    }

    fn paragraph(&mut self, offset: usize) {
        let text = self.text(offset);
        match self.place {
            Place::Answer => self.answer.push(text),
            Place::Section => self.push(Block::Paragraph(text)),
            Place::Nowhere => {}
        }
    }

    fn item(&mut self, offset: usize) {
        let text = self.text(offset);
        self.in_item = false;
        if text == Text::default() {
            self.problem(offset, "A point of the list is empty.".to_owned());
        }
        if let Some((_, items)) = &mut self.list {
            items.push(text);
        }
    }

    fn list_end(&mut self, offset: usize) {
        let Some((numbered, items)) = self.list.take() else {
            return;
        };
        if self.place == Place::Answer {
            let sentence = "Before the first section there may be paragraphs only, no list.";
            return self.problem(offset, sentence.to_owned());
        }
        self.push(if numbered { Block::Numbered(items) } else { Block::Bullets(items) });
    }

    fn push(&mut self, block: Block) {
        if let (Place::Section, Some((_, blocks))) = (self.place, self.sections.last_mut()) {
            blocks.push(block);
        }
    }

    fn forbidden(&mut self, event: &Event<'_>, offset: usize) {
        let what = match event {
            Event::Start(Tag::Heading { .. }) => "A heading other than \"## section\"",
            Event::Start(Tag::List(_)) => "A list inside a list",
            Event::Start(Tag::Emphasis | Tag::Strong) => "Bold or italic",
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => "A link or an image",
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => {
                "Code (or a line that begins with spaces)"
            }
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "HTML",
            Event::Start(Tag::BlockQuote(_)) => "A quotation",
            Event::HardBreak => "A forced line break (two spaces at the end of a line)",
            _ => "This markup",
        };
        self.problem(offset, format!("{what} is not allowed: write paragraphs and flat lists."));
    }

    fn problem(&mut self, offset: usize, sentence: String) {
        let line = line_at(self.source, self.start + offset);
        self.problems.push(Problem::new(self.path, line, sentence));
    }
}
