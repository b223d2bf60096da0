//! The search's own exam, as far as the library alone can take it: the questions of `questions/`, which
//! the index has never seen. It prints a line a language and fails when the search has become clearly
//! worse. The whole exam, through the engine, is `tsunagu knowledge exam`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use knowledge::asks::{self, Ask, Kind};
use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::library::Library;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    Library::load(&Files::embedded()).unwrap_or_else(|problems| panic!("{problems:#?}"))
});

fn read(folder: &str) -> BTreeMap<Lang, Vec<Ask>> {
    let mut problems = Vec::new();
    let asks = asks::read(folder, &Files::embedded(), &mut problems);
    assert_eq!(problems, [], "{folder}");
    asks
}

/// The share of right answers in percent, printed beside.
fn percent(name: &str, right: usize, all: usize) -> usize {
    let percent = 100 * right / all.max(1);
    println!("{name:12} {percent:3} % of {all}");
    percent
}

/// The questions of one kind in all languages.
fn of_kind(kind: Kind) -> Vec<(Lang, Ask)> {
    let all = read(asks::EXAM)
        .into_iter()
        .flat_map(|(lang, asks)| asks.into_iter().map(move |ask| (lang.clone(), ask)));
    all.filter(|(_, ask)| ask.kind == kind).collect()
}

#[test]
fn the_right_topic_comes_first() {
    let mut rows: BTreeMap<Lang, (usize, usize, usize)> = BTreeMap::new();
    for (lang, ask) in of_kind(Kind::Faq) {
        let hits = LIBRARY.search(&lang, &ask.text, 3);
        let row = rows.entry(lang).or_default();
        row.0 += usize::from(hits.first().is_some_and(|hit| ask.topics.contains(&hit.id)));
        row.1 += usize::from(hits.iter().any(|hit| ask.topics.contains(&hit.id)));
        row.2 += 1;
    }
    let sum = |part: fn(&(usize, usize, usize)) -> usize| rows.values().map(part).sum::<usize>();
    for (lang, (first, third, all)) in &rows {
        percent(&format!("{lang} first"), *first, *all);
        assert!(percent(&format!("{lang} in 3"), *third, *all) >= 80, "{lang}");
    }
    assert!(percent("first", sum(|row| row.0), sum(|row| row.2)) >= 75);
}

#[test]
fn cries_for_help_are_heard_and_questions_are_not_taken_for_them() {
    let heard = |ask: &Ask| !LIBRARY.dangers(&ask.text).is_empty();
    let (cries, questions) = (of_kind(Kind::Emergency), of_kind(Kind::Faq));
    let right = cries.iter().filter(|(_, ask)| heard(ask)).count();
    let wrong = questions.iter().filter(|(_, ask)| heard(ask)).count();
    assert!(percent("heard", right, cries.len()) >= 85);
    assert!(percent("false", wrong, questions.len()) <= 2);
}

#[test]
fn the_language_is_recognised() {
    let asked = of_kind(Kind::Faq);
    let right = asked.iter().filter(|(lang, ask)| {
        LIBRARY.recognise(&ask.text, None).is_some_and(|guess| guess.lang == *lang)
    });
    assert!(percent("language", right.count(), asked.len()) >= 96);
}

#[test]
fn nothing_of_the_exam_was_learnt() {
    let texts = |folder: &str| -> BTreeSet<(Lang, String)> {
        let all = read(folder).into_iter().flat_map(|(lang, asks)| {
            asks.into_iter().map(move |ask| (lang.clone(), ask.text.to_lowercase()))
        });
        all.collect()
    };
    let (learnt, exam) = (texts(asks::LEARNT), texts(asks::EXAM));
    let both: Vec<_> = learnt.intersection(&exam).filter(|(_, text)| text.len() > 24).collect();
    assert!(both.is_empty(), "{both:#?}");
}
