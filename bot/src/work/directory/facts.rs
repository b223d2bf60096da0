//! What the facts of the knowledge base say about a starter service: its lines, hours, languages, page
//! and the day of the last check.

use crate::words::Words;
use knowledge::facts::{DayRange, Fact, Hours, Opening, Phone};
use knowledge::lang::Lang;
use knowledge::library::Library;
use referral::directory::starter::{Entry, Stated};
use referral::directory::{Line, Translation};
use std::collections::BTreeMap;

/// A line that says Monday to Friday means working days: public offices rest on Saturdays, Sundays,
/// public holidays and from 29 December to 3 January. Source: 行政機関の休日に関する法律 (Act No. 91
/// of 1988), article 1; other national lines keep the same days.
const REST: &str = "; PH off; Dec 29-Jan 03 off";

/// What the facts of an entry say; none when a fact does not exist.
pub(super) fn stated(library: &Library, words: &Words, entry: &Entry) -> Option<Stated> {
    let fact = library.facts.get(&entry.fact)?;
    let page = match &entry.page {
        Some(id) => Some(library.facts.get(id)?.url()?.to_owned()),
        None => fact.url().map(str::to_owned),
    };
    let phone = fact.phone();
    let own = || fact.languages.clone();
    Some(Stated {
        phones: phone.map(lines).unwrap_or_default(),
        hours: phone.and_then(|phone| phone.hours.as_ref()).map(text),
        languages: phone.map_or_else(own, |phone| phone.languages.clone()),
        url: page,
        checked: Some(fact.checked),
        review: Some(fact.review()),
        english: named(words, fact, "en"),
        translations: translations(words, fact),
    })
}

fn lines(phone: &Phone) -> Vec<Line> {
    let mut languages: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (lang, number) in &phone.numbers {
        languages.entry(number).or_default().push(lang.to_string());
    }
    let mut lines: Vec<Line> = languages
        .into_iter()
        .map(|(number, languages)| Line { number: number.to_owned(), languages, description: None })
        .collect();
    if !lines.iter().any(|line| line.number == phone.number) {
        let line = Line { number: phone.number.clone(), ..Line::default() };
        lines.insert(0, line);
    }
    lines
}

fn named(words: &Words, fact: &Fact, lang: &str) -> Option<String> {
    words.known(&Lang::new(lang), &format!("contact-{}", fact.id))
}

fn translations(words: &Words, fact: &Fact) -> Vec<Translation> {
    let found = words.languages().filter_map(|lang| {
        let name = named(words, fact, lang.as_str())?;
        Some(Translation { lang: lang.to_string(), name, description: None })
    });
    found.collect()
}

/// Hours in OpenStreetMap's format, with the days on which working days do not work.
fn text(hours: &Hours) -> String {
    let Hours::Week(openings) = hours else { return "24/7".to_owned() };
    let parts: Vec<String> = openings.iter().map(opening).collect();
    let whole = parts.join("; ");
    let weekend = ["PH", "Sa", "Su"].iter().any(|day| whole.contains(day));
    if weekend { whole } else { whole + REST }
}

fn opening(opening: &Opening) -> String {
    let days: Vec<String> = opening.days.iter().map(days).collect();
    format!("{} {}-{}", days.join(","), opening.from, opening.to)
}

fn days(range: &DayRange) -> String {
    // jiff's weekdays begin like OpenStreetMap's: Monday is Mo.
    let short = |day: jiff::civil::Weekday| format!("{day:?}").chars().take(2).collect::<String>();
    match range {
        DayRange::PublicHolidays => "PH".to_owned(),
        DayRange::Days(first, last) if first == last => short(*first),
        DayRange::Days(first, last) => format!("{}-{}", short(*first), short(*last)),
    }
}
