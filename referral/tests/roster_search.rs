//! The roster as verified organisers see it: desks that fit, with numbers and without names.

use jiff::civil::{Date, date};
use referral::coordinator::Roster;
use referral::roster_search::{Area, Wanted, covered, search};

const TODAY: Date = date(2026, 11, 21);

fn found(wanted: &Wanted) -> Vec<(String, usize)> {
    search(&Roster::demo(), wanted, TODAY).into_iter().map(|desk| (desk.id, desk.count)).collect()
}

#[test]
fn desks_are_found_by_area_field_qualification_and_language() {
    let check = |wanted: Wanted, expected: &[(&str, usize)]| {
        let expected: Vec<(String, usize)> =
            expected.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect();
        assert_eq!(found(&wanted), expected, "{wanted:?}");
    };
    let area = |area: Area| Wanted { area: Some(area), ..Wanted::default() };
    let text = str::to_owned;
    check(area(Area::Municipality(text("131041"))), &[("desk-shinjuku", 2)]);
    // Her activity area is all of Tokyo.
    check(area(Area::Municipality(text("132012"))), &[("desk-shinjuku", 1)]);
    check(area(Area::Prefecture(text("13"))), &[("desk-shinjuku", 2), ("desk-edogawa", 2)]);
    check(
        area(Area::Block(text("kanto"))),
        &[("desk-oizumi", 1), ("desk-shinjuku", 2), ("desk-edogawa", 2), ("desk-yokohama", 1)],
    );
    check(area(Area::Prefecture(text("47"))), &[]);
    let lawyer = Wanted { qualification: Some(text("行政書士")), ..Wanted::default() };
    check(lawyer, &[("desk-shinjuku", 1), ("desk-nagoya", 1)]);
    let topics = vec![text("wages"), text("trainee-esd")];
    let field = Wanted { topics, ..Wanted::default() };
    check(field, &[("desk-shinjuku", 1), ("desk-hamamatsu", 1), ("desk-fukuoka", 1)]);
    // A machine is nobody who speaks it.
    let burmese = Wanted { lang: Some(text("my")), ..Wanted::default() };
    check(burmese, &[("desk-fukuoka", 2)]);
}

#[test]
fn whoever_did_not_agree_or_lapsed_is_not_counted_today() {
    let all = Wanted::default();
    let ids = |roster: &Roster, today: Date| {
        let found = search(roster, &all, today);
        found.into_iter().map(|desk| (desk.id, desk.count)).collect::<Vec<_>>()
    };
    let roster = Roster::demo();
    // The second of Yokohama and of Osaka did not agree, the second of Hamamatsu lapsed in March.
    let count = |id: &str, roster: &Roster, today: Date| {
        ids(roster, today).into_iter().find(|(desk, _)| desk == id).map(|(_, n)| n)
    };
    assert_eq!(count("desk-yokohama", &roster, TODAY), Some(1));
    assert_eq!(count("desk-hamamatsu", &roster, TODAY), Some(1));
    assert_eq!(count("desk-shinjuku", &roster, date(2027, 4, 10)), Some(2));
    assert_eq!(count("desk-shinjuku", &roster, date(2027, 4, 11)), None, "the year is over");
    let mut changed = Roster::demo();
    changed.coordinators[0].certificate.certified_on = date(2023, 11, 20);
    assert_eq!(count("desk-shinjuku", &changed, TODAY), Some(1));
    changed.coordinators[1].consents_to_work = false;
    assert_eq!(count("desk-shinjuku", &changed, TODAY), None);
    changed = Roster::demo();
    changed.desks[0].publication = None;
    assert_eq!(count("desk-shinjuku", &changed, TODAY), None);
}

#[test]
fn no_name_contact_or_id_of_a_coordinator_is_in_the_answer() {
    let roster = Roster::demo();
    let mut all = search(&roster, &Wanted::default(), TODAY);
    all.push(covered(&roster, TODAY));
    let text = serde_json::to_string(&all).unwrap();
    for coordinator in &roster.coordinators {
        let family = coordinator.name.split_whitespace().last().unwrap();
        assert!(!text.contains(family) && !text.contains(&coordinator.id), "{family}");
        assert!(!text.contains(coordinator.contact.as_deref().unwrap()));
    }
    let row = serde_json::to_value(&all[0]).unwrap();
    assert_eq!(row.as_object().unwrap().len(), 7);
}
