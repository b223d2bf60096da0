//! An article: one topic in one language, as its file says it. The file is a TOML header between
//! `+++` lines and a small part of Markdown below; whatever the format does not know is told to
//! the writer with its line, so that what reaches a reader can be shown on every channel.

mod body;
mod brief;
mod text;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::facts::{Facts, Value};
use crate::lang::Lang;
use crate::problem::{Problem, line_at};
use crate::table;

pub use text::{Form, Piece, Text, parse_text};

/// One topic in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Id of the topic: the folder's name.
    pub topic: String,
    /// The language: the file's name.
    pub lang: Lang,
    /// The heading of the card.
    pub title: Text,
    /// The short answer: paragraphs before the first heading.
    pub answer: Vec<Text>,
    /// The sections in the order of [`Section::ALL`].
    pub sections: Vec<(Section, Vec<Block>)>,
}

/// The parts that an article can have. Readers see translated headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What to do, in order.
    Steps,
    /// Which counter, which page.
    Where,
    /// By when.
    Deadline,
    /// What it costs.
    Cost,
    /// What to bring.
    Bring,
    /// What happens if one does not.
    Otherwise,
    /// What differs from many other countries.
    Differs,
    /// What one can do alone, today.
    Yourself,
    /// Whom to call.
    Contacts,
}

impl Section {
    /// All sections in the order in which they stand in an article.
    pub const ALL: [Section; 9] = [
        Section::Steps,
        Section::Where,
        Section::Deadline,
        Section::Cost,
        Section::Bring,
        Section::Otherwise,
        Section::Differs,
        Section::Yourself,
        Section::Contacts,
    ];

    /// The heading in the file and the key of its translation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Section::Steps => "steps",
            Section::Where => "where",
            Section::Deadline => "deadline",
            Section::Cost => "cost",
            Section::Bring => "bring",
            Section::Otherwise => "otherwise",
            Section::Differs => "differs",
            Section::Yourself => "yourself",
            Section::Contacts => "contacts",
        }
    }

    /// The section with this heading.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.key() == key)
    }
}

/// A paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Text),
    /// Steps, shown with numbers from 1.
    Numbered(Vec<Text>),
    /// Points. In `contacts`, a point that is exactly one phone fact is a whole contact.
    Bullets(Vec<Text>),
}

impl Block {
    /// The texts of the block in their order.
    #[must_use]
    pub fn texts(&self) -> &[Text] {
        match self {
            Block::Paragraph(text) => std::slice::from_ref(text),
            Block::Numbered(items) | Block::Bullets(items) => items,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    title: String,
}

impl Article {
    /// Reads the article at `path` (`articles/<topic>/<lang>.md`). What is wrong goes to
    /// `problems`; `None` when the header or the path cannot be understood.
    pub fn parse(path: &str, source: &str, problems: &mut Vec<Problem>) -> Option<Article> {
        let (topic, lang) = place(path, problems)?;
        let (header, start) = header(path, source, problems)?;
        let title = parse_text(&header.title)
            .map_err(|sentence| problems.push(Problem::new(path, 2, sentence)))
            .ok()?;
        let (answer, sections) = body::parse(path, source, start, problems);
        Some(Article { topic, lang, title, answer, sections })
    }

    /// The blocks of one section; nothing when the article does not have it.
    #[must_use]
    pub fn section(&self, section: Section) -> &[Block] {
        let found = self.sections.iter().find(|(name, _)| *name == section);
        found.map_or(&[], |(_, blocks)| blocks)
    }

    /// Every text of the article: title, answer, sections.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let blocks = self.sections.iter().flat_map(|(_, blocks)| blocks);
        let sections = blocks.flat_map(Block::texts);
        std::iter::once(&self.title).chain(&self.answer).chain(sections)
    }

    /// The ids of all facts that the article cites.
    #[must_use]
    pub fn cited(&self) -> BTreeSet<String> {
        let ids = self.texts().flat_map(Text::facts);
        ids.map(str::to_owned).collect()
    }

    /// The answer and the sections as plain text for the search: facts as bare numbers, furigana
    /// after its base in `ja-easy`, so that a question in kana finds it.
    #[must_use]
    pub fn plain_text(&self, facts: &Facts) -> String {
        let readings = self.lang.as_str() == "ja-easy";
        let lines = self.texts().skip(1).map(|text| plain(text, facts, readings));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn plain(text: &Text, facts: &Facts, readings: bool) -> String {
    let mut line = String::new();
    for piece in &text.0 {
        match piece {
            Piece::Plain(plain) => line.push_str(plain),
            Piece::Ruby { base, reading } if readings => {
                line.push_str(&format!("{base} {reading} "));
            }
            Piece::Ruby { base, .. } => line.push_str(base),
            Piece::Fact { id, .. } => line.push_str(&bare(facts, id)),
        }
    }
    line
}

fn bare(facts: &Facts, id: &str) -> String {
    match facts.get(id).map(|fact| &fact.value) {
        Some(
            Value::Days(n)
            | Value::Weeks(n)
            | Value::Months(n)
            | Value::Years(n)
            | Value::Hours(n)
            | Value::Minutes(n)
            | Value::Age(n)
            | Value::Yen(n)
            | Value::Count(n),
        ) => n.to_string(),
        Some(Value::Percent(share)) => share.to_string(),
        Some(Value::Phone(phone)) => phone.number.clone(),
        Some(Value::Date(_) | Value::Url(_)) | None => String::new(),
    }
}

fn place(path: &str, problems: &mut Vec<Problem>) -> Option<(String, Lang)> {
    let parts: Vec<_> = path.split('/').collect();
    if let ["articles", topic, file] = parts[..]
        && let Some(lang) = file.strip_suffix(".md")
        && table::is_id(topic)
    {
        return Some((topic.to_owned(), Lang::new(lang)));
    }
    let sentence = "An article's path must be articles/<topic>/<language>.md.";
    problems.push(Problem::new(path, 0, sentence));
    None
}

/// The header, and the byte at which the body begins.
fn header(path: &str, source: &str, problems: &mut Vec<Problem>) -> Option<(Header, usize)> {
    let toml_end = source.strip_prefix("+++\n").and_then(|rest| rest.find("\n+++\n"));
    let Some(end) = toml_end.map(|end| end + 4) else {
        let sentence = "The file must begin with a header between two lines of \"+++\".";
        problems.push(Problem::new(path, 1, sentence));
        return None;
    };
    match toml::from_str::<Header>(&source[4..=end]) {
        Ok(header) => {
            check_header(path, &header, problems);
            Some((header, end + 5))
        }
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start) + 4;
            let sentence = format!("{}.", error.message().trim().replace('\n', ", "));
            problems.push(Problem::new(path, line_at(source, offset), sentence));
            None
        }
    }
}

fn check_header(path: &str, header: &Header, problems: &mut Vec<Problem>) {
    if header.title.trim().is_empty() {
        problems.push(Problem::new(path, 2, "The title is empty."));
    }
}

#[cfg(test)]
mod tests;
