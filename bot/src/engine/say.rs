//! What the engine decides to say, as keys and arguments instead of words. [`crate::words`] turns a
//! [`Say`] into text in the person's language; nothing here knows a language's words. A reply is a
//! list of [`Say`]s, one message each.

use super::action::Action;
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::Millis;
use referral::area::Place;
use referral::plan::PartnerRef;

/// One message to the person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Say {
    /// What it shows, from top to bottom.
    pub parts: Vec<Part>,
    /// The quick replies below.
    pub buttons: Vec<Choice>,
}

/// A piece of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A title.
    Title(Line),
    /// A sentence or a short paragraph.
    Text(Line),
    /// Points.
    List(Vec<Line>),
    /// The person's own words.
    Quote(String),
    /// The whole article on this topic.
    Article(String),
    /// The short form of the article on this topic.
    Brief(String),
    /// What people from certain countries should know, by the note's id.
    Note(String),
    /// Phone numbers or chat links, by fact id, the one to use first on top.
    Contacts(Vec<String>),
    /// A link with its name.
    Link(Line, String),
    /// An organisation that helps, with phone, hours and languages.
    Partner(PartnerRef),
}

/// A message key with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The key in `locales/<lang>/*.ftl`.
    pub key: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value that words put into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text that is the same in all languages, such as a desk's name.
    Text(String),
    /// A count, which decides the plural.
    Count(i64),
    /// The number behind a phone fact.
    Phone(&'static str),
    /// A language by its own name.
    Language(String),
    /// A topic by its title.
    Topic(String),
    /// An area by its name.
    Place(Place),
    /// A day.
    Date(Date),
    /// Another message.
    Key(&'static str),
    /// Another message, of which the key follows from the content, such as a track's name.
    Named(String),
    /// A moment, as date and time in Japan.
    Moment(Millis),
    /// A span of time, in milliseconds, rounded up to what people say.
    Span(Millis),
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What stands on it.
    pub label: Label,
    /// What it asks for.
    pub action: Action,
}

/// The words on a button.
#[derive(Debug, Clone, PartialEq)]
pub enum Label {
    /// A message.
    Line(Line),
    /// A message, of which the key follows from the content, such as a track's name.
    Named(String),
    /// A topic's title.
    Topic(String),
    /// The name of a chapter of the guidebook.
    Chapter(u8),
    /// A language's own name.
    Language(Lang),
    /// The name of a place.
    Place(Place),
}

/// A line without arguments.
pub fn line(key: &'static str) -> Line {
    Line { key, args: Vec::new() }
}

impl Line {
    /// The same line with one more argument.
    pub fn with(mut self, name: &'static str, arg: Arg) -> Line {
        self.args.push((name, arg));
        self
    }
}

impl Say {
    /// A message of one sentence.
    pub fn text(line: Line) -> Say {
        Say { parts: vec![Part::Text(line)], buttons: Vec::new() }
    }

    /// The same message with one more piece.
    pub fn and(mut self, part: Part) -> Say {
        self.parts.push(part);
        self
    }

    /// The same message with one more button.
    pub fn button(mut self, key: &'static str, action: Action) -> Say {
        self.buttons.push(Choice { label: Label::Line(line(key)), action });
        self
    }

    /// The same message with more buttons.
    pub fn buttons(mut self, choices: Vec<Choice>) -> Say {
        self.buttons.extend(choices);
        self
    }

    /// The same message when the way on stands in the next one.
    pub fn without_buttons(self) -> Say {
        Say { buttons: Vec::new(), ..self }
    }

    /// The button that is on every card: a person is one tap away.
    pub fn or_person(self) -> Say {
        self.button("button-person", Action::Person)
    }
}
