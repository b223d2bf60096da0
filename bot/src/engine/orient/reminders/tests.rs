//! What is planned: nothing in the past, nothing after it is done, the same when asked again. And the
//! conversation about it, as a person has it.

use super::*;
use crate::channel::Said;
use crate::engine::memory::LangSource;
use crate::engine::orient::OwnDate;
use crate::engine::say::Label;
use crate::engine::{Decision, respond};
use jiff::civil::date;
use knowledge::files::Files;
use knowledge::lang::Lang;
use proptest::prelude::*;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::load(&Files::embedded()).expect("the content has no problems"));
const TODAY: Date = date(2026, 11, 21);

fn own(kind: Own, on: Date) -> OwnDate {
    OwnDate { kind: kind.key().to_owned(), on }
}

fn subscriber() -> Progress {
    Progress { reminders: true, ..Progress::default() }
}

fn days_of(progress: &Progress, today: Date) -> Vec<Date> {
    let all = planned(&LIBRARY, progress, today);
    let all = all.into_iter().filter(|one| !matches!(one.what, What::Season { .. }));
    all.map(|one| one.on).collect()
}

#[test]
fn own_dates_come_some_time_before_and_what_is_over_does_not() {
    let check = |kind: Own, on: Date, expected: &[Date]| {
        let progress = Progress { dates: vec![own(kind, on)], ..subscriber() };
        assert_eq!(days_of(&progress, TODAY), expected, "{kind:?} {on}");
    };
    let stay = Own::PeriodOfStay;
    check(stay, date(2027, 3, 31), &[date(2026, 12, 31), date(2027, 3, 1), date(2027, 3, 17)]);
    check(stay, date(2028, 3, 15), &[date(2027, 12, 16), date(2028, 2, 14), date(2028, 3, 1)]);
    check(stay, date(2026, 12, 21), &[TODAY, date(2026, 12, 7)]);
    check(stay, date(2026, 12, 20), &[date(2026, 12, 6)]);
    check(stay, date(2026, 12, 4), &[]);
    check(stay, date(2026, 11, 1), &[]);
    check(Own::Other, date(2026, 11, 22), &[TODAY]);
    check(Own::Vaccination, date(2026, 12, 1), &[date(2026, 11, 24), date(2026, 11, 30)]);
    check(Own::Passport, date(2027, 12, 31), &[date(2027, 7, 4), date(2027, 11, 1)]);
}

#[test]
fn nobody_is_reminded_who_did_not_ask_for_it() {
    let progress =
        Progress { dates: vec![own(Own::PeriodOfStay, date(2027, 3, 31))], ..Progress::default() };
    assert_eq!(planned(&LIBRARY, &progress, TODAY), vec![]);
}

#[test]
fn days_that_the_law_sets_come_a_week_and_a_day_before_until_the_step_is_done() {
    let mut progress = Progress { track: Some("arriving".to_owned()), ..subscriber() };
    progress.answers.start = Some(TODAY);
    let topic = "resident-registration";
    let legal = |progress: &Progress| -> Vec<Date> {
        let all = planned(&LIBRARY, progress, TODAY).into_iter();
        let own = |what: &What| matches!(what, What::Legal { topic: t, .. } if t == topic);
        all.filter(|one| own(&one.what)).map(|one| one.on).collect()
    };
    assert_eq!(legal(&progress), [date(2026, 11, 28), date(2026, 12, 4)]);
    progress.done.insert(topic.to_owned());
    assert_eq!(legal(&progress), []);
    progress.done.clear();
    progress.dropped.insert(topic.to_owned());
    assert_eq!(legal(&progress), []);
}

#[test]
fn what_was_put_off_comes_twice_and_then_no_more() {
    let mut progress = subscriber();
    progress.later.insert("garbage".to_owned());
    progress.put_off.insert("garbage".to_owned(), TODAY);
    assert_eq!(days_of(&progress, TODAY), [date(2026, 11, 24), date(2026, 12, 5)]);
    assert_eq!(days_of(&progress, date(2026, 11, 25)), [date(2026, 12, 5)]);
    assert_eq!(days_of(&progress, date(2026, 12, 6)), []);
    progress.later.clear();
    assert_eq!(days_of(&progress, TODAY), []);
}

fn seasons(progress: &Progress, today: Date) -> Vec<(String, i16, Date)> {
    let all = planned(&LIBRARY, progress, today).into_iter();
    let season = |one: Planned| match one.what {
        What::Season { id, year } => Some((id, year, one.on)),
        _ => None,
    };
    all.filter_map(season).collect()
}

#[test]
fn every_season_comes_and_one_that_has_begun_in_the_next_days() {
    let found = |id: &str, today: Date| -> Vec<(i16, Date)> {
        let all = seasons(&subscriber(), today).into_iter();
        all.filter(|(own, ..)| own == id).map(|(_, year, on)| (year, on)).collect()
    };
    let june = |year| date(year, 6, 1);
    assert_eq!(found("resident-tax", TODAY), [(2027, june(2027))]);
    assert_eq!(found("resident-tax", june(2027)), [(2027, june(2027)), (2028, june(2028))]);
    let late = date(2027, 6, 10);
    assert_eq!(found("resident-tax", late), [(2027, date(2027, 6, 11)), (2028, june(2028))]);
    let last = date(2027, 6, 30);
    assert_eq!(found("resident-tax", last), [(2027, last), (2028, june(2028))]);
    assert_eq!(found("resident-tax", date(2027, 7, 1)), [(2028, june(2028))]);
    // Over the end of the year.
    assert_eq!(
        found("school", date(2027, 1, 31)),
        [(2026, date(2027, 1, 31)), (2027, date(2027, 10, 1))]
    );
    assert_eq!(found("school", date(2027, 2, 1)), [(2027, date(2027, 10, 1))]);
    // One a day of what has begun.
    let begun: Vec<Date> = seasons(&subscriber(), TODAY)
        .iter()
        .map(|one| one.2)
        .filter(|on| on.year() == 2026)
        .collect();
    let expected = (1..).map(|n: i64| TODAY.saturating_add(n.days()));
    assert_eq!(begun, expected.take(begun.len()).collect::<Vec<_>>());
    assert!(begun.len() >= 4, "{begun:?}");
}

#[test]
fn seasons_are_for_those_whom_they_concern() {
    let has =
        |progress: &Progress, id: &str| seasons(progress, TODAY).iter().any(|(own, ..)| own == id);
    let mut progress = subscriber();
    for (children, school, nursery) in [
        (None, true, true),
        (Some(vec![]), false, false),
        (Some(vec![6]), true, false),
        (Some(vec![2, 15]), false, true),
    ] {
        progress.answers.children = children;
        assert_eq!((has(&progress, "school"), has(&progress, "nursery")), (school, nursery));
    }
    assert!(has(&progress, "tax-return") && has(&progress, "disaster-drill"));
}

fn progress_strategy() -> impl Strategy<Value = Progress> {
    let day = (0_i64..1200).prop_map(|n| date(2026, 1, 1).saturating_add(n.days()));
    let dates = proptest::collection::vec((0..7_usize, day.clone()), 0..5);
    let topics = || {
        let some = ["resident-registration", "health-insurance", "garbage"].map(str::to_owned);
        proptest::collection::btree_set(proptest::sample::select(some.to_vec()), 0..3)
    };
    let start = proptest::option::of(day.clone());
    let children = proptest::option::of(proptest::collection::vec(0_u8..18, 0..3));
    (dates, topics(), topics(), topics(), start, children, day).prop_map(
        |(dates, done, dropped, later, start, children, since)| {
            let mut progress = Progress {
                dates: dates.into_iter().map(|(n, on)| own(Own::ALL[n], on)).collect(),
                put_off: later.iter().map(|topic| (topic.clone(), since)).collect(),
                track: Some("arriving".to_owned()),
                done,
                dropped,
                later,
                ..subscriber()
            };
            progress.answers.start = start;
            progress.answers.children = children;
            progress
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_is_planned_in_the_past_or_after_its_time(
        progress in progress_strategy(), n in 0_i64..1500
    ) {
        let today = date(2026, 1, 1).saturating_add(n.days());
        let all = planned(&LIBRARY, &progress, today);
        for one in &all {
            prop_assert!(one.on >= today && one.on <= one.until, "{one:?}");
            prop_assert!(helpful(&LIBRARY, &progress, today).contains(&one.what), "{one:?}");
            let over = |topic: &String| {
                progress.done.contains(topic) || progress.dropped.contains(topic)
            };
            if let What::Legal { topic, .. } | What::Later { topic, .. } = &one.what {
                prop_assert!(!over(topic), "{one:?}");
            }
        }
        let mut whats: Vec<&What> = all.iter().map(|one| &one.what).collect();
        whats.sort();
        whats.dedup();
        prop_assert_eq!(whats.len(), all.len());
    }

    #[test]
    fn the_same_is_planned_when_asked_again(progress in progress_strategy(), n in 0_i64..1500) {
        let today = date(2026, 1, 1).saturating_add(n.days());
        let all = planned(&LIBRARY, &progress, today);
        prop_assert_eq!(&all, &planned(&LIBRARY, &progress.clone(), today));
        // On the next day nothing is lost that was not due, and no day moves but those of the tips
        // of seasons that have begun.
        let tomorrow = today.saturating_add(1.days());
        let then = planned(&LIBRARY, &progress, tomorrow);
        for one in all.iter().filter(|one| one.on > today) {
            let same = then.iter().find(|other| other.what == one.what);
            prop_assert!(same.is_some(), "{one:?}");
            if !matches!(one.what, What::Season { .. }) {
                prop_assert_eq!(same.map(|same| same.on), Some(one.on));
            }
        }
    }
}

fn memory() -> Memory {
    Memory::new(Lang::new("en"), LangSource::Chosen)
}

fn world() -> World<'static> {
    World::new(&LIBRARY, TODAY)
}

fn says(memory: &Memory, text: &str) -> Decision {
    respond(&world(), memory, None, &Said::text(text))
}

fn presses(memory: &Memory, action: Action) -> Decision {
    let press = Said::Press { action: action.to_string(), label: String::new() };
    respond(&world(), memory, None, &press)
}

fn keys(decision: &Decision) -> Vec<&'static str> {
    let parts = decision.says.iter().flat_map(|say| &say.parts);
    let key = |part: &Part| match part {
        Part::Text(line) | Part::Title(line) => Some(line.key),
        _ => None,
    };
    parts.filter_map(key).collect()
}

fn actions(decision: &Decision) -> Vec<Action> {
    let buttons = decision.says.iter().flat_map(|say| &say.buttons);
    buttons.map(|choice| choice.action.clone()).collect()
}

#[test]
fn a_date_is_added_changed_and_removed() {
    let asked = presses(&memory(), Action::OwnDate("period-of-stay".to_owned()));
    assert_eq!(keys(&asked), ["date-ask-end"]);
    let noted = says(&asked.memory, "2027-03-31");
    assert_eq!(keys(&noted), ["date-saved", "date-stay-from", "date-saved-off"]);
    assert!(actions(&noted).contains(&Action::SetReminders(true)));
    assert!(actions(&noted).contains(&Action::Topic("period-extension".to_owned())));
    assert_eq!(noted.effects, vec![], "nothing is written down without the wish for it");

    let on = presses(&noted.memory, Action::SetReminders(true));
    assert_eq!(on.effects, [Effect::Reminders]);
    let again = presses(&on.memory, Action::OwnDate("period-of-stay".to_owned()));
    let changed = says(&again.memory, "2027\u{5e74}2\u{6708}10\u{65e5}");
    assert_eq!(keys(&changed), ["date-saved", "date-stay-now", "date-saved-next"]);
    assert_eq!(changed.effects, [Effect::Reminders]);
    let stay = own(Own::PeriodOfStay, date(2027, 2, 10));
    assert_eq!(changed.memory.orientation.dates, [stay]);

    let drop = presses(&changed.memory, Action::OwnDate("drop".to_owned()));
    let remove = Action::OwnDate("off:period-of-stay:2027-02-10".to_owned());
    assert!(actions(&drop).contains(&remove));
    assert_eq!(Action::parse(&remove.to_string()), Some(remove.clone()));
    let removed = presses(&drop.memory, remove.clone());
    assert_eq!(removed.memory.orientation.dates, []);
    assert_eq!(removed.effects, [Effect::Reminders]);
    // The old button once more: the page, and nothing breaks.
    assert_eq!(keys(&presses(&removed.memory, remove))[0], "reminders-title");
}

#[test]
fn several_vaccinations_stand_beside_each_other() {
    let mut memory = memory();
    for text in ["2027-01-10", "2027-01-10", "2027-02-10"] {
        let asked = presses(&memory, Action::OwnDate("vaccination".to_owned()));
        memory = says(&asked.memory, text).memory;
    }
    let expected = [date(2027, 1, 10), date(2027, 2, 10)].map(|on| own(Own::Vaccination, on));
    assert_eq!(memory.orientation.dates, expected);
}

#[test]
fn what_is_no_day_is_asked_again_and_a_question_is_answered() {
    let asked = presses(&memory(), Action::OwnDate("passport".to_owned())).memory;
    let check = |text: &str, expected: &[&str], still: bool| {
        let decision = says(&asked, text);
        assert_eq!(keys(&decision), expected, "{text}");
        assert_eq!(decision.memory.orientation.dating.is_some(), still, "{text}");
    };
    check("sometime in spring", &["date-unreadable"], true);
    check("2027-02-30", &["date-impossible"], true);
    check("2099-01-01", &["date-too-far"], true);
    check("2026-11-20", &["date-over"], false);
    check("skip", &["date-stopped"], false);
    assert_eq!(says(&asked, "help! he has a knife and hits me").kind, Kind::Emergency);
    let person = says(&asked, "I want to talk to a person");
    assert!(!keys(&person).contains(&"date-unreadable"), "{person:?}");
    let question = says(&asked, "how do I register my address at the city office?");
    let article = |part: &Part| matches!(part, Part::Article(_));
    assert!(question.says.iter().flat_map(|say| &say.parts).any(article), "{question:?}");
    let elsewhere = presses(&asked, Action::Topics);
    assert_eq!(elsewhere.memory.orientation.dating, None);
}

#[test]
fn an_end_of_stay_in_the_past_leads_to_immigration_and_a_person() {
    let asked = presses(&memory(), Action::OwnDate("period-of-stay".to_owned()));
    let over = says(&asked.memory, "2026-11-20");
    assert_eq!(keys(&over), ["date-over-stay"]);
    let line = Part::Contacts(vec!["immigration-information".to_owned()]);
    assert!(over.says[0].parts.contains(&line));
    assert_eq!(actions(&over)[0], Action::Person);
    assert_eq!(over.memory.orientation.dates, []);
    assert_eq!(keys(&says(&asked.memory, "2026-11-21"))[0], "date-saved", "the last day itself");
}

#[test]
fn every_reminder_stops_with_one_tap_and_leads_to_a_person() {
    let season = |id: &str| What::Season { id: id.to_owned(), year: 2027 };
    let topic = || "resident-registration".to_owned();
    let mut all: Vec<What> = Own::ALL
        .map(|kind| What::Date { kind, of: date(2027, 3, 31), days: 30 })
        .into_iter()
        .collect();
    all.push(What::Legal {
        topic: topic(),
        due: "moving-in-days".to_owned(),
        of: date(2026, 11, 28),
        days: 7,
    });
    all.push(What::Later { topic: topic(), since: TODAY, days: 3 });
    all.extend(LIBRARY.orientation.seasons().iter().map(|own| season(&own.id)));
    for what in all {
        let say = tell::reminder(&LIBRARY, &what, TODAY);
        let buttons: Vec<&Action> = say.buttons.iter().map(|choice| &choice.action).collect();
        assert!(buttons.contains(&&Action::SetReminders(false)), "{what:?}");
        assert!(buttons.contains(&&Action::Person), "{what:?}");
        let done = buttons.iter().any(|action| matches!(action, Action::Step(..)));
        let step = matches!(what, What::Legal { .. } | What::Later { .. });
        assert_eq!(done, step, "{what:?}");
        let article = say.buttons.iter().any(|choice| matches!(choice.label, Label::Topic(_)));
        let none = matches!(what, What::Date { kind: Own::Passport | Own::Other, .. });
        assert_eq!(article, !none, "{what:?}");
    }
}

#[test]
fn every_kind_of_date_has_a_name_of_its_own_and_an_article_that_exists() {
    for own in Own::ALL {
        assert_eq!(Own::from_key(own.key()), Some(own));
        assert!(own.topic().is_none_or(|id| LIBRARY.topics.get(id).is_some()), "{own:?}");
    }
}
