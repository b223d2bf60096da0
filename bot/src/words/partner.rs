//! A partner as people meet it on a card: the name, a number to call, when somebody answers and in
//! which languages, and its page.

use super::Words;
use crate::channel::{Block, Phone, Span};
use fluent::FluentValue;
use knowledge::facts::Hours;
use knowledge::lang::Lang;
use referral::plan::PartnerRef;

impl Words {
    /// The blocks of a partner; a name alone when nothing else is known.
    pub(crate) fn partner(&self, lang: &Lang, partner: &PartnerRef) -> Vec<Block> {
        let name = vec![Span::plain(partner.name.clone())];
        let line = |key: &str, name: &'static str, value: &str| {
            let args = [(name, FluentValue::from(value.to_owned()))];
            (!value.is_empty()).then(|| self.spans(lang, key, &args))
        };
        let hours = line("phone-hours", "hours", &self.partner_hours(lang, partner));
        let spoken = line("phone-languages", "languages", &self.partner_languages(partner));
        let mut blocks = Vec::new();
        if partner.phone.is_empty() {
            blocks.push(Block::Text { text: name.clone() });
            let items: Vec<_> = [hours, spoken].into_iter().flatten().collect();
            if !items.is_empty() {
                blocks.push(Block::List { items });
            }
        } else {
            let number = partner.phone.clone();
            let call = [("number", FluentValue::from(number.clone()))];
            let call = self.plain(lang, "phone-call", &call);
            let name = name.clone();
            let phone = Phone { name, number, call, free: None, hours, languages: spoken };
            blocks.push(Block::Phone(phone));
        }
        if ["https://", "http://"].iter().any(|start| partner.url.starts_with(start)) {
            blocks.push(Block::Link { name, url: partner.url.clone() });
        }
        blocks
    }

    /// When somebody answers, in words: the weekly hours in the language, or what was written by hand.
    pub fn partner_hours(&self, lang: &Lang, partner: &PartnerRef) -> String {
        // The week is what people want to know; when it rests stands in the directory.
        let week = partner.hours.split(';').filter(|part| !part.contains("off"));
        let week: Vec<&str> = week.map(str::trim).collect();
        match Hours::parse(&week.join("; ")) {
            Ok(hours) => crate::channel::flat(&self.hours(lang, &hours)),
            Err(_) => partner.hours.clone(),
        }
    }

    /// The languages of a partner: ours by their own names, others as they are written.
    pub fn partner_languages(&self, partner: &PartnerRef) -> String {
        let names = partner.languages.iter().map(|code| self.language_name(&Lang::new(code)));
        names.collect::<Vec<_>>().join(", ")
    }
}
