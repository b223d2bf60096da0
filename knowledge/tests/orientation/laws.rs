//! The days that the shipped tracks give: a law that was entered wrongly fails here. Each line can be
//! looked up without knowing how the program counts.

use super::{SHIPPED, track};
use jiff::civil::{Date, date};
use knowledge::orientation::Answers;
use knowledge::orientation::answers::{Status, Work};
use knowledge::orientation::checklist::{Item, checklist};

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
