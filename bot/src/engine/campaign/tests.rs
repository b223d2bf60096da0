//! Codes, days, what is counted once, and which numbers come out.

use super::code::{ID, code, typed};
use super::count::{Counter, counters};
use super::figures::{Counts, Figure, charts};
use super::*;
use crate::engine::orient::Counted;
use jiff::civil::date;
use proptest::prelude::*;

fn campaign() -> Campaign {
    Campaign {
        id: "ab12cd34".to_owned(),
        organiser: None,
        name: "Spring".to_owned(),
        kind: Kind::NewEmployees,
        track: "arriving".to_owned(),
        languages: vec![Lang::new("ne")],
        municipality: None,
        starts_on: date(2026, 4, 1),
        ends_on: Some(date(2026, 4, 30)),
        ended_at: None,
        contact: "Personnel".to_owned(),
        secret: Secret::new("secret".to_owned()),
    }
}

fn opened(code: &str) -> Result<Opening, Closed> {
    let parts = Parts::of(code).ok_or(Closed::Unknown)?;
    campaign().open(&parts, date(2026, 4, 10))
}

#[test]
fn every_code_opens_what_it_was_made_for() {
    let langs = ["ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "pt-BR", "fil", "ne"];
    for lang in langs.into_iter().map(|code| Some(Lang::new(code))).chain([None]) {
        for via in Via::ALL {
            let code = campaign().code(lang.as_ref(), via);
            assert_eq!(opened(&code), Ok(Opening { lang: lang.clone(), via }), "{code}");
            assert!(code.len() <= 64, "{code}");
            assert!(code.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)), "{code}");
        }
    }
}

proptest! {
    #[test]
    fn a_code_with_one_changed_sign_opens_nothing(place in 0_usize..40, sign in "[A-Za-z0-9_-]") {
        let code = campaign().code(Some(&Lang::new("zh-Hans")), Via::Poster);
        let mut signs: Vec<char> = code.chars().collect();
        let place = place % signs.len();
        let sign = sign.chars().next().unwrap();
        prop_assume!(signs[place] != sign);
        signs[place] = sign;
        let changed: String = signs.into_iter().collect();
        // Without the beginning that all have it is no code of a campaign.
        let refused = !changed.starts_with("c_") || opened(&changed).is_err();
        prop_assert!(refused, "{changed}");
    }

    #[test]
    fn anything_else_opens_nothing(text in ".{0,80}") {
        prop_assert!(opened(&text).is_err());
    }

    #[test]
    fn codes_go_through_any_secret_and_id(id in "[a-z0-9]{8}", secret in ".{1,64}") {
        let secret = Secret::new(secret);
        let code = code(&id, &secret, Some(&Lang::new("vi")), Via::Mail);
        let parts = Parts::of(&code).unwrap();
        prop_assert!(parts.id.len() == ID && parts.signed_by(&id, &secret));
        prop_assert!(!parts.signed_by(&id, &Secret::new("another".to_owned())));
    }

    #[test]
    fn no_number_is_under_five_or_between(ns in proptest::collection::vec(0_i64..30, 1..8)) {
        let counts: Counts = ns.iter().enumerate().map(|(i, n)| (counter("referred", "", &format!("l{i}")), *n)).collect();
        let total: i64 = ns.iter().sum();
        let figures = figures(&counts, "referred");
        prop_assert!(figures.iter().all(|it| it.at_least >= 5 && it.at_least % 5 == 0));
        prop_assert!(figures.iter().map(|it| it.at_least).sum::<i64>() <= total);
        prop_assert_eq!(figures.is_empty(), total < 5);
    }
}

#[test]
fn a_code_works_from_the_first_day_to_the_last() {
    let check = |day: Date, ended_at: Option<Millis>, expected: Standing| {
        let campaign = Campaign { ended_at, ..campaign() };
        assert_eq!(campaign.standing(day), expected, "{day} {ended_at:?}");
    };
    check(date(2026, 3, 31), None, Standing::NotYet);
    check(date(2026, 4, 1), None, Standing::Running);
    check(date(2026, 4, 30), None, Standing::Running);
    check(date(2026, 5, 1), None, Standing::Ended);
    check(date(2026, 4, 10), Some(1), Standing::Ended);
    let open = Campaign { ends_on: None, ..campaign() };
    assert_eq!(open.standing(date(2099, 1, 1)), Standing::Running);
}

#[test]
fn a_typed_code_stands_alone() {
    let code = campaign().code(None, Via::Link);
    let check = |text: String, expected: bool| {
        assert_eq!(typed(&text), expected.then_some(code.as_str()), "{text}");
    };
    check(code.clone(), true);
    check(format!("/start {code}"), true);
    check(format!(" start  {code} "), true);
    check(format!("what is {code}?"), false);
    check(format!("{code} please"), false);
    check("/start".to_owned(), false);
    check("c_is my favourite language".to_owned(), false);
}

fn counter(what: &str, topic: &str, lang: &str) -> Counter {
    Counter { what: what.to_owned(), topic: topic.to_owned(), lang: lang.to_owned() }
}

fn memory() -> Memory {
    let mut memory = Memory::new(Lang::new("ne"), LangSource::Hint);
    memory.orientation.campaign = Some("ab12cd34".to_owned());
    memory
}

#[test]
fn a_person_is_counted_once_for_each_thing() {
    let mut memory = memory();
    let mut count = |counted: &Counted| counters(&mut memory, counted, Via::Poster);
    assert_eq!(count(&Counted::Joined), [counter("joined", "poster", "ne")]);
    assert_eq!(count(&Counted::Joined), []);
    let tax = Counted::Asked("tax".to_owned());
    assert_eq!(count(&tax), [counter("answered", "", "ne"), counter("asked", "tax", "ne")]);
    assert_eq!(count(&tax), []);
    let pension = Counted::Asked("pension".to_owned());
    assert_eq!(count(&pension), [counter("asked", "pension", "ne")]);
    memory.lang = Lang::new("en");
    let mut count = |counted: &Counted| counters(&mut memory, counted, Via::Link);
    assert_eq!(count(&Counted::Joined), []);
    let both = [counter("answered-then-referred", "", "ne"), counter("referred", "", "en")];
    assert_eq!(count(&Counted::Referred), both);
    assert_eq!(count(&Counted::Referred), []);
}

#[test]
fn nobody_is_counted_without_a_campaign() {
    let mut memory = Memory::new(Lang::new("ne"), LangSource::Hint);
    assert_eq!(counters(&mut memory, &Counted::Referred, Via::Link), []);
}

fn figures(counts: &Counts, what: &str) -> Vec<Figure> {
    let charts = charts(counts, &["tax".to_owned()]);
    charts.into_iter().find(|chart| chart.what == what).unwrap().figures
}

#[test]
fn small_groups_are_not_told_apart() {
    let check = |groups: &[(&str, i64)], expected: &[(&str, i64)]| {
        let counts: Counts =
            groups.iter().map(|(lang, n)| (counter("joined", "link", lang), *n)).collect();
        let found = figures(&counts, "joined");
        let found: Vec<_> = found.iter().map(|it| (it.group.as_str(), it.at_least)).collect();
        assert_eq!(found, expected, "{groups:?}");
    };
    check(&[("ne", 3)], &[]);
    check(&[("ne", 4), ("vi", 4)], &[("others", 5)]);
    check(&[("ne", 6)], &[("ne", 5)]);
    check(&[("ne", 12), ("vi", 6)], &[("ne", 10), ("vi", 5)]);
    // Three who speak Vietnamese hide together with the next group.
    check(&[("ne", 12), ("vi", 3), ("my", 7)], &[("ne", 10), ("others", 10)]);
    check(&[], &[]);
}

#[test]
fn answered_without_a_request_is_those_who_asked_for_nobody() {
    let counts = vec![
        (counter("answered", "", "ne"), 14),
        (counter("answered-then-referred", "", "ne"), 4),
        (counter("referred", "", "en"), 5),
    ];
    let figure = |lang: &str, at_least| Figure { group: lang.to_owned(), at_least };
    assert_eq!(figures(&counts, "answered-alone"), [figure("ne", 10)]);
    assert_eq!(figures(&counts, "referred"), [figure("en", 5)]);
}
