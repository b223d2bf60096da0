//! The rules one by one, with days that a person can look up, and the days that the shipped tracks
//! give: a law that was entered wrongly fails here.

use super::{SHIPPED, track};
use jiff::civil::{Date, date};
use knowledge::facts::Facts;
use knowledge::files::Files;
use knowledge::orientation::answers::{Status, Work};
use knowledge::orientation::checklist::{self, Item, checklist};
use knowledge::orientation::rule::{self, Rule};
use knowledge::orientation::{Answers, Orientation, Unlikely};
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
    assert_eq!(checklist::day(&FACTS, &after("d14"), &Answers::default()), None);
    let end = date(9999, 12, 31);
    assert_eq!(rule::day(&FACTS, &after("d14"), end), None, "beyond the calendar");
    assert_eq!(rule::opening(&FACTS, "m3", date(2027, 5, 31)), Some(date(2027, 2, 28)));
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

/// What the shipped track says about a thing: its day, its opening day, whether a law sets it.
fn told(id: &str, answers: &Answers, what: &str) -> Option<(Option<Date>, Option<Date>, bool)> {
    let items = checklist(&SHIPPED.facts, track(id), answers, date(2026, 11, 21));
    let mut days = items.into_iter().flat_map(|item| item.days);
    days.find(|day| day.what == what).map(|day| (day.on, day.opens, day.legal))
}

#[test]
fn the_law_gives_these_days() {
    let start = |day: &str| Answers { start: day.parse().ok(), ..Answers::default() };
    for (track, began, what, expected, legal) in [
        ("arriving", "2026-11-21", "moving-in-days", "2026-12-05", true),
        ("arriving", "2026-11-21", "health-join-days", "2026-12-05", true),
        ("arriving", "2026-11-21", "pension-join-days", "2026-12-05", true),
        ("arriving", "2026-11-21", "child-allowance-days", "2026-12-06", true),
        ("moved-in", "2027-02-28", "moving-in-days", "2027-03-14", true),
        ("moved-in", "2027-02-28", "car-transfer-days", "2027-03-15", true),
        ("new-employee", "2027-04-01", "affiliation-notification-days", "2027-04-15", true),
        ("working", "2026-12-20", "tax-return-to", "2027-03-15", true),
        ("marrying", "2026-08-31", "marriage-name-months", "2027-02-28", true),
        ("baby", "2026-11-21", "birth-notice-days", "2026-12-04", true),
        ("baby", "2026-11-21", "birth-status-days", "2026-12-21", true),
        ("baby", "2026-11-21", "birth-no-status-days", "2027-01-20", true),
        ("baby", "2026-11-21", "child-allowance-days", "2026-12-06", true),
        ("losing-job", "2026-03-31", "health-join-days", "2026-04-14", true),
        ("losing-job", "2026-03-31", "health-keep-days", "2026-04-20", true),
        ("losing-job", "2026-03-31", "pension-join-days", "2026-04-14", true),
        ("losing-job", "2026-03-31", "dismissal-isa-days", "2026-04-14", true),
        ("losing-job", "2026-11-30", "dismissal-status-months", "2027-02-28", true),
        ("losing-job", "2026-03-31", "ub-claim-years", "2027-03-31", true),
        ("losing-job", "2026-03-31", "ub-paper-days", "2026-04-10", false),
        ("leaving", "2027-03-31", "move-out-abroad", "2027-03-31", true),
        ("leaving", "2027-03-31", "card-return", "2027-03-31", true),
        ("leaving", "2027-03-31", "tax-agent", "2027-03-31", true),
        ("leaving", "2027-03-31", "moving-out-notice", "2027-02-28", false),
        ("leaving", "2027-03-31", "utilities-stop-weeks", "2027-03-24", false),
        ("leaving", "2027-03-31", "lump-claim-years", "2029-03-30", true),
        ("leaving", "2028-02-29", "lump-claim-years", "2030-02-28", true),
    ] {
        let (on, _, law) = told(track, &start(began), what).unwrap();
        assert_eq!((on, law), (expected.parse().ok(), legal), "{track} {began} {what}");
    }
    let leaving = told("leaving", &start("2027-03-31"), "move-out-abroad").unwrap();
    assert_eq!(leaving.1, Some(date(2027, 3, 17)), "the office takes it from this day");
}

#[test]
fn a_death_a_new_name_and_an_extension_have_no_made_up_day() {
    let answers = Answers { start: Some(date(2026, 11, 1)), ..Answers::default() };
    for (track, what, legal) in [
        ("growing-old", "death-notice-days", true),
        ("marrying", "card-change-days", true),
        ("marrying", "moving-in-days", true),
        ("working", "ext-apply-months", false),
        ("new-student", "affiliation-notification-days", true),
        ("trainee-skilled", "ssw-notify-days", true),
    ] {
        assert_eq!(told(track, &answers, what), Some((None, None, legal)), "{track} {what}");
    }
}

#[test]
fn who_is_insured_by_a_company_has_no_day_at_the_city_office() {
    for (work, expected) in [
        (Some(Work::Employed), false),
        (Some(Work::PartTime), true),
        (Some(Work::Own), true),
        (Some(Work::No), true),
        (None, true),
    ] {
        let answers = Answers { start: Some(date(2026, 11, 1)), work, ..Answers::default() };
        for what in ["health-join-days", "pension-join-days"] {
            assert_eq!(told("arriving", &answers, what).is_some(), expected, "{work:?} {what}");
        }
    }
}

#[test]
fn immigration_hears_of_work_from_those_whose_status_is_for_it() {
    for status in Status::ALL {
        use Status::{Other, Skilled, Trainee, Work};
        let needed = matches!(status, Work | Trainee | Skilled | Other);
        let answers =
            Answers { start: Some(date(2026, 11, 1)), status: Some(status), ..Answers::default() };
        for (track, what) in [
            ("losing-job", "dismissal-isa-days"),
            ("working", "affiliation-notification-days"),
            ("new-employee", "affiliation-notification-days"),
        ] {
            assert_eq!(told(track, &answers, what).is_some(), needed, "{track} {status:?}");
        }
    }
}

#[test]
fn the_first_of_several_days_leads_and_all_are_there() {
    let answers = Answers { start: Some(date(2026, 11, 1)), ..Answers::default() };
    let items = checklist(&SHIPPED.facts, track("baby"), &answers, date(2026, 11, 20));
    let first: &Item = &items[0];
    let days: Vec<_> = first.days.iter().map(|day| (day.on.unwrap(), day.overdue)).collect();
    let expected =
        [(date(2026, 11, 14), true), (date(2026, 12, 1), false), (date(2026, 12, 31), false)];
    assert_eq!(days, expected);
    assert_eq!((first.due, first.legal, first.overdue), (Some(expected[0].0), true, true));
    assert_eq!(first.topic, "birth-registration");
}

#[test]
fn a_fact_that_nobody_confirmed_is_marked() {
    let answers = Answers { start: Some(date(2026, 11, 1)), ..Answers::default() };
    let items = checklist(&SHIPPED.facts, track("leaving"), &answers, date(2026, 11, 20));
    let mut days = items.iter().flat_map(|item| &item.days);
    let notice = days.find(|day| day.what == "moving-out-notice").unwrap();
    assert!(notice.unconfirmed);
    assert_eq!(notice.fact.as_deref(), Some("moving-out-notice"));
}

#[test]
fn the_last_day_is_in_time_and_the_next_is_not() {
    let answers = Answers { start: Some(date(2026, 11, 1)), ..Answers::default() };
    for (today, overdue) in [(date(2026, 11, 15), false), (date(2026, 11, 16), true)] {
        let items = checklist(&SHIPPED.facts, track("moved-in"), &answers, today);
        let item = items.iter().find(|item| item.topic == "resident-registration").unwrap();
        assert_eq!((item.due, item.overdue), (Some(date(2026, 11, 15)), overdue), "{today}");
    }
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
