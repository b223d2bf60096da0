//! Which numbers of a campaign may be shown. Groups under five are never told apart, nor what could be
//! computed from the rest: small groups are put together ([`referral::count::shown`]), and every
//! number is rounded down to a multiple of five. Without that, "10 came, 9 went on" would speak of one
//! person, and so would a page that was looked at before and after somebody opened the link.

use super::count::{self, Counter};
use referral::count::{LEAST, shown};
use std::collections::BTreeMap;

/// What is counted, with how many people.
pub type Counts = Vec<(Counter, i64)>;

/// A number that may be shown: at least so many people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Figure {
    /// Language, topic or way; `others` for those that are too small to be told apart.
    pub group: String,
    /// A multiple of five, the true number rounded down.
    pub at_least: i64,
}

/// The name of the groups that were put together.
pub const OTHERS: &str = "others";

/// A kind of number.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Chart {
    /// What is counted: one of the words of [`count`], or [`ALONE`].
    pub what: &'static str,
    /// Of which topic; empty when it is about all.
    pub topic: String,
    /// By what the groups are told apart: `language`, `way` or `topic`.
    pub by: &'static str,
    /// The groups, largest first, `others` last. Empty when nothing may be shown.
    pub figures: Vec<Figure>,
}

/// People whose questions were answered and who asked for nobody.
pub const ALONE: &str = "answered-alone";

/// All charts of a campaign: joins by language and way, the track's steps by language, questions by
/// topic, what was answered without a request, requests, and who walked the whole track.
pub fn charts(counts: &Counts, steps: &[String]) -> Vec<Chart> {
    let lang = |counter: &Counter| counter.lang.clone();
    let topic = |counter: &Counter| counter.topic.clone();
    let mut charts = vec![
        chart(counts, count::JOINED, None, "language", lang),
        chart(counts, count::JOINED, None, "way", topic),
    ];
    for step in steps {
        charts.push(chart(counts, count::REACHED, Some(step), "language", lang));
        charts.push(chart(counts, count::DONE, Some(step), "language", lang));
    }
    charts.push(chart(counts, count::FINISHED, None, "language", lang));
    charts.push(chart(counts, count::ASKED, None, "topic", topic));
    charts.push(alone(counts));
    charts.push(chart(counts, count::REFERRED, None, "language", lang));
    charts
}

fn chart(
    counts: &Counts,
    what: &'static str,
    topic: Option<&str>,
    by: &'static str,
    group: fn(&Counter) -> String,
) -> Chart {
    let mut groups = BTreeMap::new();
    let fits = |it: &Counter| it.what == what && topic.is_none_or(|topic| it.topic == topic);
    for (counter, n) in counts.iter().filter(|(counter, _)| fits(counter)) {
        *groups.entry(group(counter)).or_default() += n;
    }
    let topic = topic.unwrap_or_default().to_owned();
    Chart { what, topic, by, figures: figures(&groups) }
}

/// Answered and not referred afterwards, by the language of the answer.
fn alone(counts: &Counts) -> Chart {
    let mut groups: BTreeMap<String, i64> = BTreeMap::new();
    for (counter, n) in counts {
        match counter.what.as_str() {
            count::ANSWERED => *groups.entry(counter.lang.clone()).or_default() += n,
            count::BOTH => *groups.entry(counter.lang.clone()).or_default() -= n,
            _ => {}
        }
    }
    Chart { what: ALONE, topic: String::new(), by: "language", figures: figures(&groups) }
}

fn figures(groups: &BTreeMap<String, i64>) -> Vec<Figure> {
    let shown = shown(groups);
    let figure = |group: &str, n: i64| Figure { group: group.to_owned(), at_least: rounded(n) };
    let mut figures: Vec<Figure> = shown.groups.iter().map(|(name, n)| figure(name, *n)).collect();
    figures.sort_by(|a, b| b.at_least.cmp(&a.at_least).then_with(|| a.group.cmp(&b.group)));
    figures.extend(shown.others.map(|n| figure(OTHERS, n)));
    figures
}

/// The number rounded down to a multiple of [`LEAST`].
fn rounded(n: i64) -> i64 {
    n - n.rem_euclid(LEAST)
}
