//! A visit on its way: a table for every transition, and the rules that no order of commands breaks.

#![allow(clippy::unwrap_used)]

use jiff::civil::{Date, date, time};
use proptest::prelude::*;
use referral::Millis;
use referral::area::{Place, Ring};
use referral::capacity::Load;
use referral::case::OfferState;
use referral::certificate::japan_day;
use referral::coordinator::{Absence, Roster};
use referral::matching::{Candidate, Fit};
use referral::visit::{
    Audience, Command, Diary, Event, Fault, Kind, Refusal, Slot, State, Venue, Visit, Wish, fits,
    hindrance, reachable,
};

/// Saturday, 2026-11-21 12:00 in Japan.
const NOW: Millis = 1_795_230_000_000;
const DAY: Millis = 24 * 60 * 60_000;
const FIRST: Slot = on(date(2026, 12, 10));
const OTHER: Slot = on(date(2026, 12, 11));

const fn on(date: Date) -> Slot {
    Slot { date, from: time(14, 0, 0, 0), to: time(16, 0, 0, 0) }
}

fn wish() -> Wish {
    Wish {
        kind: Kind::Attend,
        slot: FIRST,
        area: Place::Municipality("131041".to_owned()),
        venue: Venue::At("市民会館".to_owned()),
        audience: Audience::NewEmployee,
        number: 20,
        languages: vec!["vi".to_owned(), "ne".to_owned()],
        topics: vec!["wages".to_owned()],
        note: String::new(),
        contact: "03-0000-0000".to_owned(),
        desk: None,
    }
}

fn asked(wish: Wish) -> Visit {
    Visit::new("v".to_owned(), "o".to_owned(), wish, NOW)
}

fn fit(coordinator: &str, ring: Ring) -> Fit {
    Fit {
        coordinator: coordinator.to_owned(),
        desk: format!("desk-{coordinator}"),
        ring,
        distance_km: None,
        grade: None,
        reasons: Vec::new(),
    }
}

fn search(fits: &[(&str, Ring)]) -> Command {
    Command::Search { fits: fits.iter().map(|(id, ring)| fit(id, *ring)).collect(), most: 3 }
}

fn accept(id: &str) -> Command {
    Command::Accept { coordinator: id.to_owned(), hindrance: None }
}

fn propose(id: &str, slot: Slot) -> Command {
    Command::Propose { coordinator: id.to_owned(), slot, hindrance: None }
}

fn decline(id: &str) -> Command {
    Command::Decline { coordinator: id.to_owned(), reason: "too-busy".to_owned() }
}

fn agree(slot: Slot) -> Command {
    Command::Agree { slot, hindrance: None }
}

fn finish(id: &str) -> Command {
    Command::Finish { coordinator: id.to_owned() }
}

fn step(visit: &mut Visit, command: &Command, now: Millis) -> Result<(), Refusal> {
    for event in visit.decide(command, now)? {
        visit.apply(&event, now);
    }
    Ok(())
}

/// A visit of which `a` and `b` were asked, after these commands.
fn after(commands: &[Command]) -> Visit {
    let mut visit = asked(wish());
    let both = search(&[("a", Ring::Municipality), ("b", Ring::Municipality)]);
    for command in std::iter::once(&both).chain(commands) {
        step(&mut visit, command, NOW).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
    }
    visit
}

#[test]
fn every_transition() {
    let check =
        |before: &[Command], command: Command, at: Millis, expected: Result<State, Refusal>| {
            let mut visit = after(before);
            let result = step(&mut visit, &command, at).map(|()| visit.state);
            assert_eq!(result, expected, "{before:?} {command:?}");
        };
    use Refusal::*;
    use State::*;
    let hindered =
        |id: &str, why| Command::Accept { coordinator: id.to_owned(), hindrance: Some(why) };
    let start = FIRST.starts_at();
    check(&[], accept("a"), NOW, Ok(Accepted));
    check(&[], accept("c"), NOW, Err(NotOffered));
    check(&[], hindered("a", CertificateLapsed), NOW, Err(CertificateLapsed));
    check(&[], accept("a"), start, Err(TooLate));
    check(&[], decline("a"), NOW, Ok(Offered));
    check(&[decline("a")], decline("a"), NOW, Err(NotOffered));
    check(&[decline("a")], accept("a"), NOW, Err(NotOffered));
    check(&[decline("a")], decline("b"), NOW, Ok(Asked));
    check(&[decline("a"), decline("b")], search(&[]), NOW, Ok(Declined));
    check(&[decline("a"), decline("b")], search(&[("a", Ring::Municipality)]), NOW, Ok(Declined));
    check(&[decline("a"), decline("b")], search(&[("c", Ring::Block)]), NOW, Ok(Offered));
    check(&[decline("a"), decline("b")], search(&[("c", Ring::Nation)]), NOW, Ok(Declined));
    check(&[], search(&[]), NOW, Ok(Offered));
    check(&[], propose("a", OTHER), NOW, Ok(Proposed));
    check(&[], propose("c", OTHER), NOW, Err(NotOffered));
    check(&[], propose("a", FIRST), NOW, Err(DateUnfit));
    check(&[], propose("a", on(date(2026, 11, 22))), NOW, Err(DateUnfit));
    check(&[], propose("a", on(date(2026, 11, 20))), NOW, Err(DateUnfit));
    check(&[propose("a", OTHER)], propose("b", OTHER), NOW, Err(AnotherProposed));
    check(&[propose("a", OTHER)], propose("a", on(date(2026, 12, 12))), NOW, Ok(Proposed));
    check(&[propose("a", OTHER)], accept("b"), NOW, Ok(Accepted));
    check(&[propose("a", OTHER)], decline("b"), NOW, Ok(Proposed));
    check(&[propose("a", OTHER)], decline("a"), NOW, Ok(Offered));
    check(&[propose("a", OTHER)], agree(OTHER), NOW, Ok(Accepted));
    check(&[propose("a", OTHER)], agree(FIRST), NOW, Err(NotProposed));
    check(&[propose("a", OTHER)], agree(OTHER), OTHER.starts_at(), Err(TooLate));
    check(&[propose("a", OTHER)], Command::Refuse, NOW, Ok(Offered));
    check(&[propose("a", OTHER), decline("b")], Command::Refuse, NOW, Ok(Asked));
    check(&[propose("a", OTHER)], search(&[("c", Ring::Block)]), NOW, Ok(Proposed));
    check(&[], agree(OTHER), NOW, Err(NotProposed));
    check(&[], Command::Refuse, NOW, Err(NotProposed));
    check(&[accept("a")], accept("b"), NOW, Err(AlreadyTaken));
    check(&[accept("a")], decline("b"), NOW, Err(AlreadyTaken));
    check(&[accept("a")], propose("b", OTHER), NOW, Err(AlreadyTaken));
    check(&[accept("a")], decline("a"), NOW, Ok(Asked));
    check(&[accept("a")], propose("a", OTHER), NOW, Ok(Proposed));
    check(&[accept("a"), propose("a", OTHER)], Command::Refuse, NOW, Ok(Accepted));
    check(&[accept("a"), propose("a", OTHER)], agree(OTHER), NOW, Ok(Accepted));
    check(&[accept("a")], search(&[("c", Ring::Block)]), NOW, Ok(Accepted));
    check(&[accept("a")], finish("a"), NOW, Err(NotYet));
    check(&[accept("a")], finish("a"), start, Ok(Done));
    check(&[accept("a")], finish("b"), start, Err(NotHolder));
    check(&[], finish("a"), start, Err(NotHolder));
    check(&[], Command::Expire, start - 1, Err(NotYet));
    check(&[], Command::Expire, start, Ok(Expired));
    check(&[propose("a", OTHER)], Command::Expire, start, Err(NotYet));
    check(&[propose("a", OTHER)], Command::Expire, OTHER.starts_at(), Ok(Expired));
    check(&[accept("a")], Command::Expire, start, Err(NotYet));
    check(&[accept("a")], Command::Expire, FIRST.ends_at() + 30 * DAY, Ok(Expired));
    check(&[], Command::Withdraw, NOW, Ok(Withdrawn));
    check(&[accept("a")], Command::Withdraw, NOW, Ok(Withdrawn));
    for command in [accept("b"), Command::Withdraw, Command::Expire, search(&[]), finish("a")] {
        check(&[accept("a"), Command::Withdraw], command, start, Err(Ended));
    }
}

#[test]
fn who_is_asked_and_when_more_are() {
    let ids = |visit: &Visit| -> Vec<String> {
        visit.open_offers().map(|offer| offer.coordinator.clone()).collect()
    };
    let all = [("a", Ring::Municipality), ("b", Ring::Prefecture), ("c", Ring::Block)];
    let mut visit = asked(wish());
    step(&mut visit, &search(&all), NOW).unwrap();
    assert_eq!((ids(&visit), visit.ring), (vec!["a".to_owned()], Some(Ring::Municipality)));
    // Saturday before a holiday on Monday: two working days later it is Wednesday.
    assert_eq!(visit.widen_at, Some(NOW + 4 * DAY));
    step(&mut visit, &search(&all), NOW + 4 * DAY).unwrap();
    step(&mut visit, &search(&all), NOW + 6 * DAY).unwrap();
    assert_eq!((ids(&visit).len(), visit.ring), (3, Some(Ring::Block)));
    assert!(!visit.all_asked());
    step(&mut visit, &search(&all), NOW + 8 * DAY).unwrap();
    assert!(visit.all_asked() && visit.state == State::Offered);
    assert_eq!(visit.decide(&search(&all), NOW + 9 * DAY), Ok(Vec::new()));

    // A chosen desk is asked first and alone.
    let mut visit = asked(Wish { desk: Some("desk-c".to_owned()), ..wish() });
    step(&mut visit, &search(&[("c", Ring::Block), ("a", Ring::Municipality)]), NOW).unwrap();
    assert_eq!(ids(&visit), ["c"]);
    // A week ahead, more are asked after one working day.
    let soon = on(date(2026, 11, 28));
    let mut visit = asked(Wish { slot: soon, ..wish() });
    step(&mut visit, &search(&all), NOW).unwrap();
    assert_eq!(visit.widen_at, Some(NOW + 3 * DAY));
}

#[test]
fn a_wish_says_what_is_missing() {
    let today = japan_day(NOW);
    let check = |change: &dyn Fn(&mut Wish), expected: &[Fault]| {
        let mut wish = wish();
        change(&mut wish);
        assert_eq!(wish.faults(today), expected, "{wish:?}");
    };
    check(&|_| {}, &[]);
    check(&|wish| wish.slot = on(date(2026, 11, 27)), &[Fault::DateTooSoon]);
    check(&|wish| wish.slot = on(date(2026, 11, 1)), &[Fault::DatePast]);
    check(&|wish| wish.venue = Venue::Open, &[Fault::VenueMissing]);
    check(&|wish| wish.venue = Venue::At("  ".to_owned()), &[Fault::VenueMissing]);
    check(&|wish| wish.venue = Venue::Online, &[]);
    // Advice needs no place.
    check(&|wish| (wish.kind, wish.venue) = (Kind::Advise, Venue::Open), &[]);
    check(&|wish| wish.area = Place::Unknown, &[Fault::AreaMissing]);
    check(
        &|wish| (wish.number, wish.languages) = (0, Vec::new()),
        &[Fault::NumberWrong, Fault::LanguagesMissing],
    );
    check(&|wish| wish.note = "あ".repeat(1_001), &[Fault::NoteTooLong]);
    check(&|wish| wish.contact = " ".to_owned(), &[Fault::ContactMissing]);
}

fn demo_fits(visit: &Visit, roster: &Roster, diary: &Diary) -> Vec<String> {
    let candidates = roster.coordinators.iter().map(|coordinator| Candidate {
        coordinator,
        desk: roster.desks.iter().find(|desk| desk.id == coordinator.desk).unwrap(),
        open_cases: 0,
        taken_this_week: 0,
        last_served: None,
    });
    let fits = fits(visit, &candidates.collect::<Vec<_>>(), diary, NOW);
    assert!(fits.iter().all(|fit| fit.ring <= Ring::Block));
    fits.into_iter().map(|fit| fit.coordinator).collect()
}

#[test]
fn only_the_block_is_asked_the_nearest_first() {
    let roster = Roster::demo();
    let none = Diary::new();
    let all = demo_fits(&asked(wish()), &roster, &none);
    // Vietnamese with an interpreter and wages before Nepali by phone.
    assert_eq!(all[..2], ["coord-shinjuku-1", "coord-shinjuku-2"]);
    // All of Kanto but one who is on leave today.
    assert_eq!(all.len(), 6, "{all:?}");
    let nepali = Wish { languages: vec!["ne".to_owned()], topics: Vec::new(), ..wish() };
    assert_eq!(demo_fits(&asked(nepali), &roster, &none)[0], "coord-shinjuku-2");
    let chosen = Wish { desk: Some("desk-oizumi".to_owned()), ..wish() };
    assert_eq!(demo_fits(&asked(chosen), &roster, &none)[0], "coord-oizumi-1");
    let okinawa = Wish { area: Place::Municipality("472018".to_owned()), ..wish() };
    let there = demo_fits(&asked(okinawa), &roster, &none);
    assert!(there.iter().all(|id| id.starts_with("coord-fukuoka")), "{there:?}");
    let desk = |id: &str| roster.desks.iter().find(|desk| desk.id == id).unwrap();
    assert!(reachable(&wish().area, desk("desk-oizumi")));
    assert!(!reachable(&wish().area, desk("desk-osaka")));
}

#[test]
fn who_may_not_work_on_that_day_is_not_asked() {
    let check = |change: &dyn Fn(&mut Roster, &mut Diary), asked_for: bool| {
        let (mut roster, mut diary) = (Roster::demo(), Diary::new());
        change(&mut roster, &mut diary);
        let all = demo_fits(&asked(wish()), &roster, &diary);
        assert_eq!(all.contains(&"coord-shinjuku-1".to_owned()), asked_for);
        let one = &roster.coordinators[0];
        let booked = diary.get(&one.id).cloned().unwrap_or_default();
        let hindered = hindrance(one, Load::default(), &booked, FIRST, NOW);
        assert_eq!(hindered.is_none(), asked_for, "{hindered:?}");
    };
    check(&|_, _| {}, true);
    // Valid today, not on the day itself.
    let ends = date(2023, 12, 9);
    check(&|roster, _| roster.coordinators[0].certificate.certified_on = ends, false);
    let ends = date(2023, 12, 10);
    check(&|roster, _| roster.coordinators[0].certificate.certified_on = ends, true);
    check(&|roster, _| roster.coordinators[0].consents_to_work = false, false);
    check(&|roster, _| roster.coordinators[0].capacity = 0, false);
    let away = Absence { from: FIRST.date, to: FIRST.date };
    check(&|roster, _| roster.coordinators[0].absent.push(away), false);
    let near = Slot { from: time(15, 59, 0, 0), to: time(18, 0, 0, 0), ..FIRST };
    check(&|_, diary| drop(diary.insert("coord-shinjuku-1".into(), vec![near])), false);
    check(&|_, diary| drop(diary.insert("coord-shinjuku-1".into(), vec![OTHER])), true);
}

fn commands() -> impl Strategy<Value = Command> {
    let who = || prop::sample::select(vec!["a", "b", "c", "d"]);
    let slot = || prop::sample::select(vec![FIRST, OTHER, on(date(2026, 12, 20))]);
    let ring = prop::sample::select(Ring::ALL.to_vec());
    let hindrance = || prop::option::weighted(0.3, Just(Refusal::CertificateLapsed));
    prop_oneof![
        4 => prop::collection::vec((who(), ring), 0..4).prop_map(|fits| search(&fits)),
        3 => (who(), hindrance()).prop_map(|(id, hindrance)| Command::Accept {
            coordinator: id.to_owned(),
            hindrance
        }),
        3 => (who(), slot(), hindrance()).prop_map(|(id, slot, hindrance)| Command::Propose {
            coordinator: id.to_owned(),
            slot,
            hindrance
        }),
        3 => who().prop_map(decline),
        2 => (slot(), hindrance()).prop_map(|(slot, hindrance)| Command::Agree { slot, hindrance }),
        1 => Just(Command::Refuse),
        1 => who().prop_map(finish),
        1 => Just(Command::Expire),
        1 => Just(Command::Withdraw),
    ]
}

proptest! {
    #[test]
    fn no_order_of_commands_breaks_a_rule(
        steps in prop::collection::vec((commands(), 0..4 * DAY), 1..40)
    ) {
        let (mut visit, mut now) = (asked(wish()), NOW);
        for (command, wait) in steps {
            now += wait;
            let before = visit.clone();
            let decided = visit.decide(&command, now);
            if before.state.ended() {
                prop_assert_eq!(&decided, &Err(Refusal::Ended));
            }
            let Ok(events) = decided else { continue };
            let hindered = matches!(&command,
                Command::Accept { hindrance: Some(_), .. } | Command::Agree { hindrance: Some(_), .. }
                | Command::Propose { hindrance: Some(_), .. });
            prop_assert!(!hindered, "somebody who must not come: {:?}", events);
            for event in &events {
                if let Event::Accepted(_, slot) = event {
                    prop_assert!(slot.starts_at() > now && before.holder.is_none()
                        || before.proposal.as_ref().is_some_and(|it| it.slot == *slot));
                }
                visit.apply(event, now);
            }
            holds(&visit)?;
            let again: Visit =
                serde_json::from_str(&serde_json::to_string(&visit).unwrap()).unwrap();
            prop_assert_eq!(&again, &visit);
        }
    }
}

fn holds(visit: &Visit) -> Result<(), TestCaseError> {
    let with = |state: OfferState| visit.offers.iter().filter(|it| it.state == state).count();
    let claimed = with(OfferState::Claimed);
    prop_assert!(claimed <= 1, "two coordinators");
    prop_assert_eq!(claimed == 1, visit.holder.is_some());
    prop_assert!(visit.offers.iter().all(|it| it.ring <= Ring::Block));
    prop_assert_eq!(visit.proposal.is_some(), visit.state == State::Proposed);
    let mut ids: Vec<&String> = visit.offers.iter().map(|it| &it.coordinator).collect();
    ids.sort_unstable();
    ids.dedup();
    prop_assert_eq!(ids.len(), visit.offers.len());
    let open = with(OfferState::Open);
    match visit.state {
        State::Asked => prop_assert!(open == 0 && visit.holder.is_none()),
        State::Offered => prop_assert!(open > 0 && visit.holder.is_none()),
        State::Accepted | State::Done => prop_assert!(open == 0 && visit.holder.is_some()),
        State::Proposed => prop_assert!(visit.holder.is_some() || open > 0),
        _ => prop_assert!(open == 0 && visit.widen_at.is_none()),
    }
    prop_assert!(visit.state.ended() == visit.expires_at().is_none());
    Ok(())
}
