//! An article as a card: title, short answer, sections, contacts that can be called, the source and
//! the day it was checked. The date on the card is the oldest check among the facts that it cites,
//! and a fact that could not be confirmed shows as a sentence of its own.

use super::Words;
use crate::channel::{Block, Phone, Span};
use fluent::FluentValue;
use knowledge::article::{Article, Block as Source, Form, Piece, Section, Text};
use knowledge::facts::{Fact, Status, Value};
use knowledge::lang::Lang;
use knowledge::library::Library;

impl Words {
    /// The card of an article.
    pub(crate) fn card(&self, library: &Library, article: &Article) -> Vec<Block> {
        let lang = &article.lang;
        let text = |text: &Text| self.pieces(library, lang, text);
        let mut blocks = vec![Block::Title { text: text(&article.title) }];
        blocks.extend(article.answer.iter().map(|paragraph| Block::Text { text: text(paragraph) }));
        for (section, content) in &article.sections {
            let heading = self.spans(lang, &format!("answer-{}", section.key()), &[]);
            blocks.push(Block::Heading { text: heading, folded: folded(*section) });
            content.iter().for_each(|block| blocks.extend(self.section(library, lang, block)));
        }
        blocks.extend(self.source(library, article));
        blocks
    }

    fn section(&self, library: &Library, lang: &Lang, block: &Source) -> Vec<Block> {
        let text = |text: &Text| self.pieces(library, lang, text);
        match block {
            Source::Paragraph(paragraph) => vec![Block::Text { text: text(paragraph) }],
            Source::Numbered(items) => {
                vec![Block::Steps { items: items.iter().map(text).collect() }]
            }
            Source::Bullets(items) => self.bullets(library, lang, items),
        }
    }

    /// A point that is nothing but a phone or link fact becomes a contact of its own.
    fn bullets(&self, library: &Library, lang: &Lang, items: &[Text]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut plain = Vec::new();
        for item in items {
            match contact_id(item).and_then(|id| self.contact(library, lang, id)) {
                Some(contact) => blocks.push(contact),
                None => plain.push(self.pieces(library, lang, item)),
            }
        }
        if !plain.is_empty() {
            blocks.push(Block::List { items: plain });
        }
        blocks
    }

    /// A phone number or chat link by the id of its fact.
    pub(crate) fn contact(&self, library: &Library, lang: &Lang, id: &str) -> Option<Block> {
        let fact = library.facts.get(id)?;
        let name = || self.spans(lang, &format!("contact-{id}"), &[]);
        match &fact.value {
            Value::Phone(phone) => Some(Block::Phone(self.phone(lang, name(), phone))),
            Value::Url(url) if self.has(&format!("contact-{id}")) => {
                Some(Block::Link { name: name(), url: url.clone() })
            }
            _ => None,
        }
    }

    fn phone(&self, lang: &Lang, name: Vec<Span>, phone: &knowledge::facts::Phone) -> Phone {
        let number = phone.number_for(lang).to_owned();
        let call = [("number", FluentValue::from(number.clone()))];
        let hours = phone.hours.as_ref().map(|hours| {
            let hours = self.raw(&self.hours(lang, hours));
            self.spans(lang, "phone-hours", &[("hours", FluentValue::from(hours))])
        });
        Phone {
            name,
            call: self.plain(lang, "phone-call", &call),
            free: phone.free.then(|| self.spans(lang, "phone-free", &[])),
            hours,
            languages: self.spoken(lang, &phone.languages),
            number,
        }
    }

    fn spoken(&self, lang: &Lang, languages: &[String]) -> Option<Vec<Span>> {
        let ours = languages.iter().map(|code| Lang::new(code));
        let names: Vec<String> = ours
            .filter(|spoken| self.languages().any(|known| known == spoken))
            .map(|spoken| self.language_name(&spoken))
            .collect();
        let args = [("languages", FluentValue::from(names.join(", ")))];
        (!names.is_empty()).then(|| self.spans(lang, "phone-languages", &args))
    }

    fn source(&self, library: &Library, article: &Article) -> Vec<Block> {
        let lang = &article.lang;
        let cited: Vec<&Fact> =
            article.cited().iter().filter_map(|id| library.facts.get(id)).collect();
        let mut blocks = Vec::new();
        if cited.iter().any(|fact| fact.status == Status::Unconfirmed) {
            blocks.push(Block::Text { text: self.spans(lang, "answer-unconfirmed", &[]) });
        }
        let page = library.topics.get(&article.topic).and_then(|t| library.facts.get(&t.source));
        if let Some((fact, Value::Url(url))) = page.map(|fact| (fact, &fact.value)) {
            let publisher = fact.publisher.clone().unwrap_or_else(|| url.clone());
            let name = [("publisher", FluentValue::from(publisher))];
            let oldest = cited.iter().map(|fact| fact.checked).chain([fact.checked]).min();
            let date = self.raw(&self.date(lang, oldest.unwrap_or(fact.checked)));
            blocks.push(Block::Source {
                name: self.spans(lang, "answer-source", &name),
                url: url.clone(),
                checked: self.spans(lang, "answer-checked", &[("date", FluentValue::from(date))]),
            });
        }
        blocks
    }

    /// Article text with its facts filled in.
    pub(crate) fn pieces(&self, library: &Library, lang: &Lang, text: &Text) -> Vec<Span> {
        let spans = text.0.iter().flat_map(|piece| match piece {
            Piece::Plain(text) => vec![Span::plain(text.clone())],
            Piece::Ruby { base, reading } => {
                vec![Span { ruby: Some(reading.clone()), ..Span::plain(base.clone()) }]
            }
            Piece::Fact { id, form } => match library.facts.get(id) {
                Some(fact) => self.fact(lang, fact, *form),
                None => Vec::new(),
            },
        });
        spans.collect()
    }
}

/// Sections that a stressed reader on a small screen can open when needed.
fn folded(section: Section) -> bool {
    matches!(
        section,
        Section::Cost | Section::Bring | Section::Otherwise | Section::Differs | Section::Yourself
    )
}

fn contact_id(item: &Text) -> Option<&str> {
    match item.0.as_slice() {
        [Piece::Fact { id, form: Form::WithUnit }] => Some(id),
        _ => None,
    }
}
