//! From a decision to words: each [`Say`] becomes a [`Body`] in the person's language. Titles of
//! topics, names of places and languages, and the values of facts are looked up here.

use super::Words;
use crate::channel::{Block, Body, Button, Span};
use crate::engine::World;
use crate::engine::say::{Arg, Choice, Label, Line, Part, Say};
use fluent::FluentValue;
use knowledge::article::Form;
use knowledge::lang::Lang;
use referral::Millis;
use referral::area::Place;
use referral::certificate::japan_day;

const MINUTE: Millis = 60_000;
const DAY: Millis = 24 * 60 * MINUTE;
/// Japan's fixed offset from UTC.
const JAPAN: Millis = 9 * 60 * MINUTE;

impl Words {
    /// A message in `lang`.
    pub fn render(&self, world: &World, lang: &Lang, say: &Say) -> Body {
        let blocks = say.parts.iter().flat_map(|part| self.part(world, lang, part)).collect();
        let buttons = say.buttons.iter().map(|choice| self.button(world, lang, choice)).collect();
        Body { lang: lang.as_str().to_owned(), blocks, buttons, ..Body::default() }
    }

    fn part(&self, world: &World, lang: &Lang, part: &Part) -> Vec<Block> {
        match part {
            Part::Title(line) => vec![Block::Title { text: self.line(world, lang, line) }],
            Part::Text(line) => vec![Block::Text { text: self.line(world, lang, line) }],
            Part::List(lines) => {
                let items = lines.iter().map(|line| self.line(world, lang, line)).collect();
                vec![Block::List { items }]
            }
            Part::Quote(text) => vec![Block::Quote { text: text.clone() }],
            Part::Article(topic) => self.known_card(world, lang, topic),
            Part::Brief(topic) => self.brief_card(world, lang, topic),
            Part::Note(id) => self.note(world, lang, id).into_iter().collect(),
            Part::Link(name, url) => {
                vec![Block::Link { name: self.line(world, lang, name), url: url.clone() }]
            }
            Part::Partner(partner) => self.partner(lang, partner),
            Part::Contacts(ids) => {
                ids.iter().filter_map(|id| self.contact(world.library, lang, id)).collect()
            }
        }
    }

    /// The card of a topic, made at the first time.
    fn known_card(&self, world: &World, lang: &Lang, topic: &str) -> Vec<Block> {
        let key = (topic.to_owned(), lang.clone());
        // A poisoned lock only means that the card is made again.
        if let Some(card) = self.cards.read().ok().and_then(|cards| cards.get(&key).cloned()) {
            return card;
        }
        let article = world.library.article(topic, lang);
        let card = article.map(|article| self.card(world.library, article)).unwrap_or_default();
        if let Ok(mut cards) = self.cards.write() {
            cards.insert(key, card.clone());
        }
        card
    }

    /// The short form of a topic's card.
    fn brief_card(&self, world: &World, lang: &Lang, topic: &str) -> Vec<Block> {
        let article = world.library.article(topic, lang);
        article.map(|article| self.card(world.library, &article.brief())).unwrap_or_default()
    }

    /// What people from certain countries should know, with the numbers of its facts.
    fn note(&self, world: &World, lang: &Lang, id: &str) -> Option<Block> {
        let note = world.library.orientation.all_notes().find(|note| note.id == id)?;
        let facts = note.facts.iter().filter_map(|id| world.library.facts.get(id));
        let value = |fact| FluentValue::from(self.raw(&self.fact(lang, fact, Form::WithUnit)));
        let args: Vec<(&str, FluentValue)> =
            facts.map(|fact| (fact.id.as_str(), value(fact))).collect();
        let words = self.message(lang, &format!("note-{id}"), &args);
        let words = [("note", FluentValue::from(words))];
        Some(Block::Text { text: self.spans(lang, "orient-note", &words) })
    }

    fn button(&self, world: &World, lang: &Lang, choice: &Choice) -> Button {
        let label = match &choice.label {
            Label::Line(line) => self.line(world, lang, line),
            Label::Named(key) => self.spans(lang, key, &[]),
            Label::Topic(id) => self.title(world, lang, id),
            Label::Chapter(chapter) => self.spans(lang, &format!("chapter-{chapter}"), &[]),
            Label::Language(code) => vec![Span::plain(self.language_name(code))],
            Label::Place(place) => super::ruby(&self.place(world, lang, place)),
        };
        Button { label, action: choice.action.to_string() }
    }

    fn line(&self, world: &World, lang: &Lang, line: &Line) -> Vec<Span> {
        let args: Vec<(&str, FluentValue)> =
            line.args.iter().map(|(name, arg)| (*name, self.value(world, lang, arg))).collect();
        self.spans(lang, line.key, &args)
    }

    fn value(&self, world: &World, lang: &Lang, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Count(n) => FluentValue::from(*n),
            Arg::Phone(id) => FluentValue::from(self.number(world, lang, id)),
            Arg::Language(code) => FluentValue::from(self.language_name(&Lang::new(code))),
            Arg::Topic(id) => FluentValue::from(self.raw(&self.title(world, lang, id))),
            Arg::Place(place) => FluentValue::from(self.place(world, lang, place)),
            Arg::Date(date) => FluentValue::from(self.raw(&self.date(lang, *date))),
            Arg::Key(key) => FluentValue::from(self.message(lang, key, &[])),
            Arg::Named(key) => FluentValue::from(self.message(lang, key, &[])),
            Arg::Moment(at) => FluentValue::from(self.moment(lang, *at)),
            Arg::Span(span) => FluentValue::from(self.span_of_time(lang, *span)),
        }
    }

    /// Date and time in Japan, in the notation of the files.
    fn moment(&self, lang: &Lang, at: Millis) -> String {
        let minutes = (at + JAPAN).rem_euclid(DAY) / MINUTE;
        let args = [
            ("date", FluentValue::from(self.raw(&self.date(lang, japan_day(at))))),
            ("time", FluentValue::from(format!("{}:{:02}", minutes / 60, minutes % 60))),
        ];
        self.message(lang, "queue-moment", &args)
    }

    /// "25 minutes", "3 hours", "2 days": nobody is promised less than it takes.
    fn span_of_time(&self, lang: &Lang, span: Millis) -> String {
        let minutes = (span.max(0) + MINUTE - 1) / MINUTE;
        let (key, n) = match minutes {
            0..=90 => ("fact-minutes", (minutes.max(1) + 4) / 5 * 5),
            91..=2_160 => ("fact-hours", (minutes + 59) / 60),
            _ => ("fact-days", (minutes + 1_439) / 1_440),
        };
        self.message(lang, key, &[("n", FluentValue::from(n))])
    }

    fn number(&self, world: &World, lang: &Lang, id: &str) -> String {
        let fact = world.library.facts.get(id);
        fact.map(|fact| crate::channel::flat(&self.fact(lang, fact, Form::Number)))
            .unwrap_or_default()
    }

    /// A topic's title.
    pub(crate) fn title(&self, world: &World, lang: &Lang, topic: &str) -> Vec<Span> {
        match world.library.article(topic, lang) {
            Some(article) => self.pieces(world.library, lang, &article.title),
            None => vec![Span::plain(topic)],
        }
    }

    /// A place as people meet it on paper and on signs: kanji, and how it is read.
    pub fn place(&self, world: &World, lang: &Lang, place: &Place) -> String {
        let (kanji, kana, romaji) = match place {
            Place::Municipality(code) => match world.atlas.municipality(code) {
                Some(town) => (&town.kanji, &town.kana, &town.romaji),
                None => return code.clone(),
            },
            Place::Prefecture(code) => match world.atlas.prefecture(code) {
                Some(prefecture) => (&prefecture.kanji, &prefecture.kana, &prefecture.romaji),
                None => return code.clone(),
            },
            Place::Unknown => return self.message(lang, "referral-question-none", &[]),
        };
        match lang.as_str() {
            "ja" => kanji.clone(),
            "ja-easy" => format!("｜{kanji}《{kana}》"),
            _ => format!("{kanji} ({romaji})"),
        }
    }

    /// Spans back in the notation of the files, for use inside another message.
    pub(crate) fn raw(&self, spans: &[Span]) -> String {
        let marked = spans.iter().map(|span| match &span.ruby {
            Some(reading) => format!("｜{}《{reading}》", span.text),
            None => span.text.clone(),
        });
        marked.collect()
    }

    /// Whether English has this message.
    pub(crate) fn has(&self, key: &str) -> bool {
        let reference = self.bundles.get(&Lang::new(super::REFERENCE));
        reference.is_some_and(|bundle| bundle.has_message(key))
    }
}
