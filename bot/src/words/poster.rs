//! What stands on a poster, in one language.

use super::{NUMBERS, Words};
use crate::channel::{Span, flat};
use fluent::FluentValue;
use jiff::civil::Date;
use knowledge::facts::Value;
use knowledge::lang::Lang;
use knowledge::library::Library;

/// What an organiser hands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// Who hands it out.
    pub organisation: String,
    /// The address behind the QR code.
    pub address: String,
    /// The code that begins the orientation, for those who type it.
    pub code: String,
    /// How to reach whoever hands it out; may be empty.
    pub contact: String,
    /// The last day on which it works.
    pub until: Option<Date>,
}

/// The words of a poster in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The language.
    pub lang: Lang,
    /// Its own name.
    pub name: String,
    /// The line that is read from afar.
    pub title: Vec<Span>,
    /// What it is about.
    pub lead: Vec<Span>,
    /// What one gets.
    pub points: Vec<Vec<Span>>,
    /// What to do with the QR code.
    pub scan: Vec<Span>,
    /// In front of the address.
    pub address: Vec<Span>,
    /// The code, in a sentence.
    pub code: Vec<Span>,
    /// That it is free and confidential.
    pub free: Vec<Span>,
    /// The numbers for danger.
    pub emergency: Vec<Span>,
    /// Who hands it out.
    pub contact: Option<Vec<Span>>,
    /// Until when it works.
    pub until: Option<Vec<Span>>,
}

impl Words {
    /// The lines of a poster.
    pub fn poster(&self, library: &Library, lang: &Lang, handout: &Handout) -> Lines {
        let plain = |key: &str| self.spans(lang, key, &[]);
        let with = |key: &str, name: &'static str, value: String| {
            self.spans(lang, key, &[(name, FluentValue::from(value))])
        };
        let numbers = NUMBERS.map(|(gap, fact)| {
            (gap, FluentValue::from(number(library, lang, fact).unwrap_or_default()))
        });
        let date = |day: Date| self.raw(&self.date(lang, day));
        let contact = (!handout.contact.is_empty()).then(|| handout.contact.clone());
        Lines {
            lang: lang.clone(),
            name: self.language_name(lang),
            title: plain("poster-title"),
            lead: plain("poster-lead"),
            points: ["poster-answers", "poster-steps", "poster-person"].map(plain).into(),
            scan: plain("poster-scan"),
            address: plain("poster-address"),
            code: with("poster-code", "code", handout.code.clone()),
            free: plain("poster-free"),
            emergency: self.spans(lang, "poster-emergency", &numbers),
            contact: contact.map(|contact| with("poster-contact", "contact", contact)),
            until: handout.until.map(|day| with("poster-until", "date", date(day))),
        }
    }
}

impl Lines {
    /// The title without readings.
    pub fn heading(&self) -> String {
        flat(&self.title)
    }
}

fn number(library: &Library, lang: &Lang, fact: &str) -> Option<String> {
    match &library.facts.get(fact)?.value {
        Value::Phone(phone) => Some(phone.number_for(lang).to_owned()),
        _ => None,
    }
}
