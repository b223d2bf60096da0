//! The rules one by one, with days that a person can look up: periods that count their first day or
//! not, ends of months and years, leap days, notices before a day, days of the year.

use jiff::civil::{Date, date};
use knowledge::facts::Facts;
use knowledge::files::Files;
use knowledge::orientation::rule::{self, Rule};
use knowledge::orientation::{Orientation, Unlikely};
use proptest::prelude::*;
use std::sync::LazyLock;

/// Facts of every kind that a rule may name.
static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let rest = "states = \"s\"\nsource = \"https://e.org\"\nsource_year = 2026\n\
        checked = 2026-11-21\nstatus = \"confirmed\"\n";
    let all = [
        ("d14", "days", "14"),
        ("d1", "days", "1"),
        ("w2", "weeks", "2"),
        ("m1", "months", "1"),
        ("m3", "months", "3"),
        ("m6", "months", "6"),
        ("y1", "years", "1"),
        ("y2", "years", "2"),
        ("march", "date", "2027-03-15"),
        ("leap", "date", "2028-02-29"),
        ("yen", "yen", "5"),
    ];
    let text: Vec<String> = all
        .iter()
        .map(|(id, kind, value)| format!("[{id}]\nkind = \"{kind}\"\nvalue = {value}\n{rest}"))
        .collect();
    let mut problems = Vec::new();
    let files = Files::from_pairs(vec![("facts.toml".to_owned(), text.join("\n"))]);
    let facts = Facts::load(&files, &mut problems);
    assert_eq!(problems, []);
    facts
});

fn after(fact: &str) -> Rule {
    Rule::After { fact: fact.to_owned(), counts_first: false }
}

fn counting_first(fact: &str) -> Rule {
    Rule::After { fact: fact.to_owned(), counts_first: true }
}

fn before(fact: &str) -> Rule {
    Rule::Before { fact: fact.to_owned() }
}

fn by(fact: &str) -> Rule {
    Rule::By { fact: fact.to_owned() }
}

fn check(rule: &Rule, start: &str, expected: &str) {
    let found = rule::day(&FACTS, rule, start.parse().unwrap());
    assert_eq!(found, expected.parse().ok(), "{rule:?} from {start}");
}

#[test]
fn a_period_begins_on_the_day_after_unless_the_law_counts_the_day() {
    for (rule, start, expected) in [
        (after("d14"), "2026-11-21", "2026-12-05"),
        (after("d14"), "2026-12-25", "2027-01-08"),
        (after("d14"), "2028-02-15", "2028-02-29"),
        (after("d14"), "2027-02-15", "2027-03-01"),
        (after("d1"), "2026-12-31", "2027-01-01"),
        (after("w2"), "2026-11-21", "2026-12-05"),
        (counting_first("d14"), "2026-11-21", "2026-12-04"),
        (counting_first("d14"), "2028-02-16", "2028-02-29"),
        (counting_first("d1"), "2026-11-21", "2026-11-21"),
    ] {
        check(&rule, start, expected);
    }
}

#[test]
fn months_and_years_end_before_the_day_that_corresponds_or_with_the_month() {
    for (rule, start, expected) in [
        (after("m1"), "2026-11-21", "2026-12-21"),
        (after("m1"), "2026-12-31", "2027-01-31"),
        (after("m1"), "2027-01-30", "2027-02-28"),
        (after("m1"), "2027-01-31", "2027-02-28"),
        (after("m1"), "2028-01-31", "2028-02-29"),
        (after("m1"), "2028-01-29", "2028-02-29"),
        (after("m1"), "2027-02-28", "2027-03-31"),
        (after("m1"), "2028-02-28", "2028-03-28"),
        (after("m1"), "2028-02-29", "2028-03-31"),
        (after("m3"), "2026-11-30", "2027-02-28"),
        (after("m3"), "2027-11-29", "2028-02-29"),
        (after("y1"), "2026-03-31", "2027-03-31"),
        (after("y1"), "2027-02-28", "2028-02-29"),
        (after("y1"), "2028-02-28", "2029-02-28"),
        (after("y1"), "2028-02-29", "2029-02-28"),
        (counting_first("y2"), "2026-11-21", "2028-11-20"),
        (counting_first("y2"), "2028-02-29", "2030-02-28"),
        (counting_first("y2"), "2026-03-01", "2028-02-29"),
        (counting_first("m6"), "2026-08-31", "2027-02-28"),
        (counting_first("m6"), "2026-09-01", "2027-02-28"),
        (counting_first("m6"), "2026-12-31", "2027-06-30"),
    ] {
        check(&rule, start, expected);
    }
}

#[test]
fn before_leaves_the_whole_period() {
    for (rule, start, expected) in [
        (before("d14"), "2026-11-21", "2026-11-07"),
        (before("w2"), "2026-01-10", "2025-12-27"),
        (before("m1"), "2026-11-21", "2026-10-21"),
        (before("m1"), "2027-03-31", "2027-02-28"),
        (before("m1"), "2027-03-30", "2027-02-27"),
        (before("m1"), "2027-02-28", "2027-01-31"),
        (before("m1"), "2028-02-29", "2028-01-31"),
        (before("m1"), "2028-02-28", "2028-01-28"),
        (before("y1"), "2028-02-29", "2027-02-28"),
    ] {
        check(&rule, start, expected);
    }
}

#[test]
fn a_day_of_the_year_is_the_next_one() {
    for (rule, start, expected) in [
        (by("march"), "2026-11-21", "2027-03-15"),
        (by("march"), "2027-03-15", "2027-03-15"),
        (by("march"), "2027-03-16", "2028-03-15"),
        (by("leap"), "2026-03-01", "2028-02-29"),
        (by("leap"), "2096-03-01", "2104-02-29"),
        (Rule::OnStart, "2028-02-29", "2028-02-29"),
    ] {
        check(&rule, start, expected);
    }
}

#[test]
fn without_a_day_to_count_from_no_day_is_made_up() {
    for rule in [
        Rule::Within { fact: "d14".to_owned() },
        Rule::Ahead { fact: "m3".to_owned() },
        after("yen"),
        after("nothing"),
        by("d14"),
        before("march"),
    ] {
        check(&rule, "2026-11-21", "none");
    }
    let end = date(9999, 12, 31);
    assert_eq!(rule::day(&FACTS, &after("d14"), end), None, "beyond the calendar");
    assert_eq!(rule::opening(&FACTS, "m3", date(2027, 5, 31)), Some(date(2027, 2, 28)));
}

#[test]
fn a_day_of_the_year_that_is_long_over_gives_way_to_the_next() {
    let check = |start: &str, today: &str, expected: &str| {
        let (start, today) = (start.parse().unwrap(), today.parse().unwrap());
        let found = rule::current(&FACTS, &by("march"), start, today).unwrap();
        assert_eq!(found.to_string(), expected, "{start}, seen from {today}");
    };
    check("2026-01-10", "2026-02-01", "2026-03-15");
    check("2026-01-10", "2026-11-21", "2026-03-15");
    check("2026-01-10", "2027-03-14", "2026-03-15");
    check("2026-01-10", "2027-03-15", "2027-03-15");
    check("2020-01-10", "2026-11-21", "2027-03-15");
}

#[test]
fn impossible_days_are_refused_with_a_reason() {
    let today = date(2026, 11, 21);
    for (start, expected) in [
        ("2026-11-21", Ok(())),
        ("1950-01-01", Ok(())),
        ("2028-11-21", Ok(())),
        ("1949-12-31", Err(Unlikely::LongAgo)),
        ("1890-05-01", Err(Unlikely::LongAgo)),
        ("2028-11-22", Err(Unlikely::FarAhead)),
        ("2099-01-01", Err(Unlikely::FarAhead)),
    ] {
        assert_eq!(Orientation::check_day(start.parse().unwrap(), today), expected, "{start}");
    }
    let later = date(2060, 1, 1);
    assert_eq!(Orientation::check_day(date(1959, 12, 31), later), Err(Unlikely::LongAgo));
    assert_eq!(Orientation::check_day(date(1960, 1, 1), later), Ok(()));
}

fn any_day() -> impl Strategy<Value = Date> {
    let long = date(1950, 1, 1);
    (0i64..58_000).prop_map(move |days| long.saturating_add(jiff::Span::new().days(days)))
}

proptest! {
    #[test]
    fn a_later_start_never_makes_a_day_earlier(start in any_day()) {
        let next = start.tomorrow().unwrap();
        for fact in ["d14", "w2", "m1", "m3", "y1", "y2"] {
            for rule in [after(fact), counting_first(fact), before(fact)] {
                let (one, other) = (rule::day(&FACTS, &rule, start), rule::day(&FACTS, &rule, next));
                prop_assert!(one <= other, "{rule:?} {start}");
            }
        }
    }

    #[test]
    fn before_is_the_last_notice_whose_period_is_over_in_time(start in any_day()) {
        for fact in ["d14", "w2", "m1", "m3", "y1"] {
            let notice = rule::day(&FACTS, &before(fact), start).unwrap();
            let over = |day: Date| rule::day(&FACTS, &after(fact), day).unwrap();
            prop_assert!(over(notice) <= start, "{fact} {start}");
            prop_assert!(over(notice.tomorrow().unwrap()) > start, "{fact} {start}");
        }
    }

    #[test]
    fn counting_the_first_day_is_the_same_as_beginning_the_day_before(start in any_day()) {
        for fact in ["d14", "w2", "m1", "m6", "y2"] {
            let earlier = start.yesterday().unwrap();
            let one = rule::day(&FACTS, &counting_first(fact), start);
            prop_assert_eq!(one, rule::day(&FACTS, &after(fact), earlier));
        }
    }
}
