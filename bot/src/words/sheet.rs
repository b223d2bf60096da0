//! A person's checklist in words: what the page shows, the sheet prints and the calendar takes. The
//! days come from `knowledge`; here each topic gets its title and the first sentence of its article,
//! and the list says when an official page was last looked at.

use super::Words;
use crate::channel::{Block, Phone, Span, flat};
use crate::engine::orient::Progress;
use fluent::FluentValue;
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use jiff::civil::Date;
use knowledge::lang::Lang;
use knowledge::library::Library;
use knowledge::orientation::Track;
use knowledge::orientation::checklist::{Day, checklist};

/// A checklist ready to be shown. It names nobody.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The language of all its words.
    pub lang: Lang,
    /// The name of the track; empty when it has none.
    pub track: Vec<Span>,
    /// "As of …".
    pub made: Vec<Span>,
    /// What is open, in order: days that the law sets first.
    pub open: Vec<Item>,
    /// What is done.
    pub done: Vec<Item>,
    /// Numbers where a person answers.
    pub contacts: Vec<Phone>,
    /// From where the days come, and when that was checked.
    pub source: Vec<Span>,
    /// Whether days are missing because nobody told when it begins.
    pub days_missing: bool,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The topic.
    pub topic: String,
    /// Its title.
    pub title: Vec<Span>,
    /// What has to be done, those with a day first, by day.
    pub days: Vec<Deadline>,
    /// The first sentence of the article.
    pub first: Vec<Span>,
}

/// Something that has to be done, with its day.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// Its name, the same in all languages.
    pub what: String,
    /// What has to be done.
    pub text: Vec<Span>,
    /// The last day on which it is in time; none when that is not known.
    pub on: Option<Date>,
    /// "By …", when there is a day.
    pub by: Vec<Span>,
    /// Whether a law sets the day.
    pub legal: bool,
    /// Whether the day is over.
    pub overdue: bool,
    /// That nobody could confirm the rule; empty when it is confirmed.
    pub unconfirmed: Vec<Span>,
}

impl Item {
    /// Whether one of its days is known.
    pub fn dated(&self) -> bool {
        self.days.iter().any(|day| day.on.is_some())
    }
}

impl Sheet {
    /// Whether a day of what is open is over.
    pub fn overdue(&self) -> bool {
        self.open.iter().flat_map(|item| &item.days).any(|day| day.overdue)
    }
}

impl Words {
    /// The checklist of a track for a person on a day. `contacts` are ids of phone facts.
    pub fn sheet(
        &self,
        library: &Library,
        lang: &Lang,
        (track, progress): (&Track, &Progress),
        contacts: &[String],
        today: Date,
    ) -> Sheet {
        let listed = checklist(&library.facts, track, &progress.answers, today);
        let kept = listed.into_iter().filter(|item| !progress.dropped.contains(&item.topic));
        let (mut done, open): (Vec<_>, Vec<_>) =
            kept.partition(|item| progress.done.contains(&item.topic));
        // The days of what is done are of no use any more.
        done.iter_mut().for_each(|item| item.days.clear());
        let topics = || open.iter().chain(&done).map(|item| item.topic.as_str());
        let checked = oldest(library, lang, topics()).unwrap_or(today);
        let words = |items: &[knowledge::orientation::checklist::Item]| {
            items.iter().map(|item| self.item(library, lang, item)).collect()
        };
        let phones = contacts.iter().filter_map(|id| match self.contact(library, lang, id) {
            Some(Block::Phone(phone)) => Some(phone),
            _ => None,
        });
        let name = format!("track-{}", track.id);
        Sheet {
            lang: lang.clone(),
            track: if self.has(&name) { self.spans(lang, &name, &[]) } else { Vec::new() },
            made: self.with_date(lang, "checklist-made", today),
            days_missing: progress.answers.start.is_none()
                && open.iter().any(|item| !item.days.is_empty()),
            open: words(&open),
            done: words(&done),
            contacts: phones.collect(),
            source: self.with_date(lang, "checklist-source", checked),
        }
    }

    fn item(
        &self,
        library: &Library,
        lang: &Lang,
        item: &knowledge::orientation::checklist::Item,
    ) -> Item {
        let article = library.article(&item.topic, lang);
        let pieces = |text| self.pieces(library, lang, text);
        let answer = article.and_then(|article| article.answer.first());
        Item {
            topic: item.topic.clone(),
            title: article.map_or_else(|| vec![Span::plain(&item.topic)], |a| pieces(&a.title)),
            days: item.days.iter().map(|day| self.deadline(lang, day)).collect(),
            first: answer.map(|text| first_sentence(pieces(text))).unwrap_or_default(),
        }
    }

    fn deadline(&self, lang: &Lang, day: &Day) -> Deadline {
        let said = |key: &str| self.spans(lang, key, &[]);
        Deadline {
            what: day.what.clone(),
            text: said(&format!("due-{}", day.what)),
            on: day.on,
            by: day.on.map(|on| self.with_date(lang, "checklist-by", on)).unwrap_or_default(),
            legal: day.legal,
            overdue: day.overdue,
            unconfirmed: if day.unconfirmed { said("answer-unconfirmed") } else { Vec::new() },
        }
    }

    fn with_date(&self, lang: &Lang, key: &str, day: Date) -> Vec<Span> {
        let date = self.raw(&self.date(lang, day));
        self.spans(lang, key, &[("date", FluentValue::from(date))])
    }
}

/// The oldest check among the facts that the articles cite.
fn oldest<'a>(
    library: &Library,
    lang: &Lang,
    topics: impl Iterator<Item = &'a str>,
) -> Option<Date> {
    let articles = topics.filter_map(|topic| library.article(topic, lang));
    let cited = articles.flat_map(|article| article.cited());
    cited.filter_map(|id| library.facts.get(&id).map(|fact| fact.checked)).min()
}

/// The first sentence; Thai has no mark at the end of one, so there it is the paragraph.
fn first_sentence(spans: Vec<Span>) -> Vec<Span> {
    let text = flat(&spans);
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let end = segmenter.segment_str(&text).nth(1).unwrap_or(text.len());
    let mut left = text[..end].trim_end().len();
    let mut kept = Vec::new();
    for mut span in spans {
        if left == 0 {
            break;
        }
        if span.text.len() > left {
            span.text.truncate(left);
        }
        left -= span.text.len();
        kept.push(span);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_ends_where_the_language_says() {
        let check = |text: &str, expected: &str| {
            assert_eq!(flat(&first_sentence(crate::words::ruby(text))), expected);
        };
        check("Register within 14 days. Bring the card.", "Register within 14 days.");
        check(
            "14日《にち》以内《いない》に出《だ》します。カードを持《も》ちます。",
            "14日以内に出します。",
        );
        check("१४ दिनभित्र दर्ता गर्नुहोस्। कार्ड लिनुहोस्।", "१४ दिनभित्र दर्ता गर्नुहोस्।");
        check("လိပ်စာကို စာရင်းသွင်းပါ။ ကတ်ယူလာပါ။", "လိပ်စာကို စာရင်းသွင်းပါ။");
        check("ចុះឈ្មោះអាសយដ្ឋាន។ យកកាតមក។", "ចុះឈ្មោះអាសយដ្ឋាន។");
        check("One only", "One only");
        check("", "");
    }
}
