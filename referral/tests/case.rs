//! A case under every command in every state, and under any sequence of commands.

use proptest::prelude::*;
use referral::Millis;
use referral::area::{Place, Ring};
use referral::case::{
    Case, Command, EXPIRE_AFTER, Event, OfferKind, OfferState, PAUSE_AT_MOST, REOPEN_WITHIN,
    Refusal, State, Urgency, WIDEN_AFTER_NORMAL, WIDEN_AFTER_NOW, WIDEN_AFTER_SOON, Widening,
    deadline, next_ring,
};
use referral::consent::{ClientType, Receipt, Shared};
use referral::hours::Hours;
use referral::matching::{Fit, Reason};
use referral::outcome::{Outcome, Verdict};

const START: Millis = 1_790_000_000_000;

fn shared() -> Shared {
    Shared {
        lang: "vi".into(),
        place: Place::Municipality("131041".into()),
        topic: Some("wages".into()),
        question: "Chưa được trả lương".into(),
        client: ClientType::Employee,
    }
}

fn receipt(given_at: Millis) -> Receipt {
    Receipt {
        id: "receipt".into(),
        text_version: "2026-11".into(),
        lang: "vi".into(),
        data: shared(),
        receiver: "desks".into(),
        purpose: "help".into(),
        given_at,
        withdrawn_at: None,
    }
}

fn fit(coordinator: &str, ring: Ring) -> Fit {
    Fit {
        coordinator: coordinator.into(),
        desk: format!("desk-of-{coordinator}"),
        ring,
        distance_km: None,
        grade: None,
        reasons: vec![Reason::NoCommonLanguage],
    }
}

fn offer(coordinators: &[&str], ring: Ring) -> Command {
    let fits = coordinators.iter().map(|id| fit(id, ring)).collect();
    Command::Offer { ring, fits, until: START + WIDEN_AFTER_NORMAL }
}

fn transfer(from: &str, to: &str) -> Command {
    Command::Transfer { coordinator: from.into(), fit: fit(to, Ring::Nation) }
}

fn wrong_desk(coordinator: Option<&str>) -> Command {
    Command::WrongDesk { coordinator: coordinator.map(str::to_owned) }
}

fn pause(coordinator: &str, until: Millis) -> Command {
    Command::Pause { coordinator: coordinator.into(), until, reason: "court date".into() }
}

fn resume(coordinator: Option<&str>) -> Command {
    Command::Resume { coordinator: coordinator.map(str::to_owned) }
}

fn no_show(coordinator: &str) -> Command {
    Command::NoShow { coordinator: coordinator.into() }
}

fn ask_advice(coordinator: &str, colleague: &str) -> Command {
    Command::AskAdvice { coordinator: coordinator.into(), colleague: colleague.into() }
}

fn claim(coordinator: &str) -> Command {
    Command::Claim { coordinator: coordinator.into(), certificate_valid: true }
}

fn decline(coordinator: &str) -> Command {
    Command::Decline { coordinator: coordinator.into(), reason: "busy".into() }
}

fn hand_over() -> Command {
    Command::HandOver { partner: "houterasu".into() }
}

fn close(coordinator: &str) -> Command {
    let coordinator = coordinator.into();
    Command::Close { coordinator, outcome: Outcome::Solved, lesson: "ask for the payslip".into() }
}

/// Carries out a command that must be granted.
fn grant(case: &mut Case, command: Command, now: Millis) {
    for event in case.decide(&command, now).unwrap_or_else(|no| panic!("{command:?}: {no}")) {
        case.apply(&event, now);
    }
}

fn asked() -> Case {
    Case::new("case".into(), shared(), Urgency::Normal, START)
}

/// A case that went the way to this state; `a` and `b` were asked, `a` holds it.
fn case_in(state: State) -> Case {
    let way: Vec<Command> = vec![
        Command::Consent(receipt(START)),
        offer(&["a", "b"], Ring::Municipality),
        claim("a"),
        Command::Bridge,
        hand_over(),
        close("a"),
    ];
    let (steps, last) = match state {
        State::Asked => (0, None),
        State::Consented => (1, None),
        State::Offered => (2, None),
        State::Claimed => (3, None),
        State::Bridged => (4, None),
        State::HandedOver => (5, None),
        State::Closed => (6, None),
        State::Withdrawn => (4, Some(Command::Withdraw)),
        State::Escalated | State::Expired => (2, Some(Command::Escalate)),
    };
    let mut case = asked();
    for command in way.into_iter().take(steps).chain(last) {
        grant(&mut case, command, START);
    }
    if state == State::Expired {
        grant(&mut case, Command::Expire, START + EXPIRE_AFTER);
    }
    assert_eq!(case.state, state);
    case
}

#[test]
fn every_command_in_every_state() {
    use Refusal::*;
    use State::*;
    let now = START + EXPIRE_AFTER;
    let check = |command: &Command, expected: [Result<State, Refusal>; 10]| {
        for (state, expected) in State::ALL.into_iter().zip(expected) {
            let mut case = case_in(state);
            let before = case.clone();
            let result = case.decide(command, now).map(|events| {
                events.iter().for_each(|event| case.apply(event, now));
                case.state
            });
            assert_eq!(result, expected, "{command:?} while {state:?}");
            if result.is_err() {
                assert_eq!(case, before);
            }
        }
    };
    let wrong = |state| Err(WrongState(state));
    // asked, consented, offered, claimed, bridged, handed over, closed, withdrawn, escalated,
    // expired
    check(
        &Command::Consent(receipt(now)),
        [
            Ok(Consented),
            wrong(Consented),
            wrong(Offered),
            wrong(Claimed),
            wrong(Bridged),
            wrong(HandedOver),
            Err(Ended),
            Err(Ended),
            wrong(Escalated),
            Err(Ended),
        ],
    );
    let taken = [Err(AlreadyClaimed), Err(AlreadyClaimed), Err(AlreadyClaimed)];
    let [claimed, bridged, handed] = taken;
    let row = |asked, consented, offered, escalated| {
        let ended = Err(Ended);
        [asked, consented, offered, claimed, bridged, handed, ended, ended, escalated, ended]
    };
    check(
        &offer(&["c"], Ring::Prefecture),
        row(Err(NoConsent), Ok(Offered), Ok(Offered), Ok(Offered)),
    );
    check(
        &offer(&[], Ring::Prefecture),
        row(Err(NoConsent), Ok(Consented), Ok(Offered), Ok(Escalated)),
    );
    check(&claim("a"), row(Err(NoConsent), Err(NotOffered), Ok(Claimed), Ok(Claimed)));
    check(&claim("x"), row(Err(NoConsent), Err(NotOffered), Err(NotOffered), Err(NotOffered)));
    check(
        &Command::Claim { coordinator: "a".into(), certificate_valid: false },
        row(Err(NoConsent), Err(NotOffered), Err(CertificateLapsed), Err(CertificateLapsed)),
    );
    check(&decline("a"), row(Err(NotOffered), Err(NotOffered), Ok(Offered), Ok(Escalated)));
    check(&decline("x"), row(Err(NotOffered), Err(NotOffered), Err(NotOffered), Err(NotOffered)));
    // The commands of the time after a claim.
    let row = |claimed, bridged, handed| {
        let ended = Err(Ended);
        [
            wrong(Asked),
            wrong(Consented),
            wrong(Offered),
            claimed,
            bridged,
            handed,
            ended,
            ended,
            wrong(Escalated),
            ended,
        ]
    };
    check(&Command::Bridge, row(Ok(Bridged), wrong(Bridged), wrong(HandedOver)));
    check(&hand_over(), row(wrong(Claimed), Ok(HandedOver), Ok(HandedOver)));
    check(&close("a"), row(Ok(Closed), Ok(Closed), Ok(Closed)));
    check(&close("b"), row(Err(NotHolder), Err(NotHolder), Err(NotHolder)));
    let speechless =
        Command::Close { coordinator: "a".into(), outcome: Outcome::Solved, lesson: "  ".into() };
    check(&speechless, row(Err(LessonMissing), Err(LessonMissing), Err(LessonMissing)));
    let kept = || row(Ok(Claimed), Ok(Bridged), Ok(HandedOver));
    let only = |no| row(Err(no), Err(no), Err(no));
    check(&transfer("a", "c"), kept());
    check(&transfer("b", "c"), only(NotHolder));
    check(&transfer("a", "a"), only(NotAvailable));
    check(&wrong_desk(Some("a")), row(Ok(Consented), Ok(Consented), Ok(Consented)));
    check(&wrong_desk(Some("b")), only(NotHolder));
    check(&pause("a", now + 1), kept());
    check(&pause("a", now), only(DateUnfit));
    check(&pause("a", now + PAUSE_AT_MOST + 1), only(DateUnfit));
    check(&pause("b", now + 1), only(NotHolder));
    let silent = Command::Pause { coordinator: "a".into(), until: now + 1, reason: " ".into() };
    check(&silent, only(ReasonMissing));
    check(&resume(Some("a")), kept());
    check(&resume(Some("b")), only(NotHolder));
    check(&no_show("a"), kept());
    check(&no_show("b"), only(NotHolder));
    check(&ask_advice("a", "c"), kept());
    check(&ask_advice("a", "a"), only(NotAvailable));
    check(&ask_advice("b", "c"), only(NotHolder));
    check(
        &wrong_desk(None),
        State::ALL.map(|state| match state {
            Asked => Err(NoConsent),
            Claimed | Bridged | HandedOver => Ok(Consented),
            state if state.ended() => Err(Ended),
            state => wrong(state),
        }),
    );
    check(
        &resume(None),
        State::ALL.map(|state| if state.ended() { Err(Ended) } else { Ok(state) }),
    );
    check(
        &Command::Reopen,
        State::ALL.map(|state| match state {
            Closed => Ok(Consented),
            state if state.ended() => Err(Ended),
            state => wrong(state),
        }),
    );
    check(
        &Command::Withdraw,
        State::ALL.map(|state| if state.ended() { Err(Ended) } else { Ok(Withdrawn) }),
    );
    check(
        &Command::Escalate,
        State::ALL.map(|state| match state {
            Consented | Offered => Ok(Escalated),
            state if state.ended() => Err(Ended),
            state => wrong(state),
        }),
    );
    check(
        &Command::Expire,
        State::ALL.map(|state| match state {
            Escalated => Ok(Expired),
            state if state.ended() => Err(Ended),
            state => wrong(state),
        }),
    );
    check(
        &Command::Judge(Verdict::Helped),
        State::ALL.map(|state| match state {
            Closed => Ok(Closed),
            state if state.ended() => Err(Ended),
            state => wrong(state),
        }),
    );
}

#[test]
fn a_receipt_must_cover_and_name_the_same_data() {
    let check = |change: fn(&mut Receipt), expected: bool| {
        let mut given = receipt(START);
        change(&mut given);
        let decided = asked().decide(&Command::Consent(given), START);
        assert_eq!(decided.is_ok(), expected);
        assert!(expected || decided == Err(Refusal::NoConsent));
    };
    check(|_| {}, true);
    check(|given| given.data.question.push('!'), false);
    check(|given| given.data.place = Place::Unknown, false);
    check(|given| given.given_at = START + 1, false);
    check(|given| given.withdrawn_at = Some(START), false);
}

#[test]
fn one_claim_wins_and_the_others_lapse() {
    let case = case_in(State::Claimed);
    let states: Vec<OfferState> = case.offers.iter().map(|offer| offer.state).collect();
    assert_eq!(states, [OfferState::Claimed, OfferState::Lapsed]);
    let holder = case.holder.as_ref().unwrap();
    assert_eq!((holder.coordinator.as_str(), holder.desk.as_str()), ("a", "desk-of-a"));
    assert_eq!(case.widen_at, None);
    assert_eq!(case.decide(&claim("b"), START), Err(Refusal::AlreadyClaimed));
    assert_eq!(case.decide(&claim("a"), START), Err(Refusal::AlreadyClaimed));
}

#[test]
fn nobody_is_asked_twice_in_one_search() {
    let mut case = case_in(State::Offered);
    grant(&mut case, decline("a"), START);
    grant(&mut case, offer(&["a", "b", "c", "c"], Ring::Prefecture), START);
    let asked: Vec<&str> = case.offers.iter().map(|offer| offer.coordinator.as_str()).collect();
    assert_eq!(asked, ["a", "b", "c"]);
    assert_eq!(case.open_offers().len(), 2);
    assert_eq!(case.decide(&offer(&["a", "b"], Ring::Municipality), START), Ok(vec![]));
}

#[test]
fn waiting_depends_on_the_urgency() {
    let check = |urgency: Urgency, wait: Millis| {
        let mut case = Case { urgency, ..case_in(State::Consented) };
        let always = Hours::parse("24/7").unwrap();
        let until = deadline(urgency, &[&always], START);
        let fits = vec![fit("a", Ring::Municipality)];
        grant(&mut case, Command::Offer { ring: Ring::Municipality, fits, until }, START);
        assert_eq!(case.widen_at, Some(START + wait), "{urgency:?}");
        assert_eq!(next_ring(&case, START + wait - 1), None, "{urgency:?}");
        assert_eq!(next_ring(&case, START + wait), Some(Widening::To(Ring::Prefecture)));
    };
    check(Urgency::Now, WIDEN_AFTER_NOW);
    check(Urgency::Soon, WIDEN_AFTER_SOON);
    check(Urgency::Normal, WIDEN_AFTER_NORMAL);
}

#[test]
fn the_search_begins_where_the_place_allows() {
    let check = |place: Place, expected: Ring| {
        let mut case = case_in(State::Consented);
        case.shared.place = place;
        assert_eq!(next_ring(&case, START), Some(Widening::To(expected)));
    };
    check(Place::Municipality("131041".into()), Ring::Municipality);
    check(Place::Prefecture("13".into()), Ring::Prefecture);
    check(Place::Unknown, Ring::Nation);
}

#[test]
fn a_search_that_finds_nobody_goes_to_the_end_at_once() {
    let mut case = case_in(State::Consented);
    for ring in Ring::ALL {
        assert_eq!(next_ring(&case, START), Some(Widening::To(ring)));
        grant(&mut case, offer(&[], ring), START);
        assert_eq!((case.state, case.ring), (State::Consented, Some(ring)));
    }
    assert_eq!(next_ring(&case, START), Some(Widening::Escalate));
    grant(&mut case, Command::Escalate, START);
    assert_eq!((case.widen_at, next_ring(&case, Millis::MAX)), (None, None));
}

#[test]
fn all_declined_means_going_on_at_once() {
    let mut case = case_in(State::Offered);
    grant(&mut case, decline("a"), START + 1);
    assert_eq!(next_ring(&case, START + 1), None);
    grant(&mut case, decline("b"), START + 2);
    assert_eq!(case.widen_at, Some(START + 2));
    assert_eq!(next_ring(&case, START + 2), Some(Widening::To(Ring::Prefecture)));
}

#[test]
fn an_escalated_case_can_still_be_taken_or_offered_again() {
    let mut case = case_in(State::Escalated);
    assert_eq!(case.open_offers().len(), 2);
    grant(&mut case, offer(&["c"], Ring::Nation), START + 5);
    assert_eq!((case.state, case.ring), (State::Offered, Some(Ring::Nation)));
    assert_eq!(next_ring(&case, START + 5), None);
    assert_eq!(next_ring(&case, START + WIDEN_AFTER_NORMAL), Some(Widening::Escalate));
    grant(&mut case, Command::Escalate, START + 6);
    grant(&mut case, claim("b"), START + 7);
    assert_eq!(case.state, State::Claimed);
}

#[test]
fn a_ring_once_reached_is_not_given_up() {
    let mut case = case_in(State::Consented);
    grant(&mut case, offer(&["a"], Ring::Block), START);
    grant(&mut case, offer(&["b"], Ring::Municipality), START);
    assert_eq!(case.ring, Some(Ring::Block));
}

#[test]
fn an_escalated_case_expires_no_sooner_than_promised() {
    let mut case = case_in(State::Escalated);
    assert_eq!(case.expires_at(), Some(START + EXPIRE_AFTER));
    let early = case.decide(&Command::Expire, START + EXPIRE_AFTER - 1);
    assert_eq!(early, Err(Refusal::WrongState(State::Escalated)));
    grant(&mut case, Command::Expire, START + EXPIRE_AFTER);
    assert!(case.open_offers().is_empty());
    assert_eq!(case.expires_at(), None);
}

#[test]
fn withdrawing_leaves_no_words_and_no_open_offer() {
    for state in State::ALL.into_iter().filter(|state| !state.ended()) {
        let mut case = case_in(state);
        let holder = case.holder.clone();
        grant(&mut case, Command::Withdraw, START + 9);
        assert!(!serde_json::to_string(&case).unwrap().contains(&shared().question), "{state:?}");
        assert!(!case.consented(START + 9) && !case.state.bridged() && !case.state.held());
        assert!(case.open_offers().is_empty());
        assert_eq!(case.holder, holder);
        if let Some(receipt) = &case.receipt {
            assert_eq!(receipt.withdrawn_at, Some(START + 9));
        }
    }
}

#[test]
fn closing_keeps_what_was_reported() {
    let mut case = case_in(State::Closed);
    assert_eq!(case.outcome, Some(Outcome::Solved));
    assert_eq!(case.lesson, "ask for the payslip");
    grant(&mut case, Command::Judge(Verdict::DidNotHelp), START);
    grant(&mut case, Command::Judge(Verdict::Helped), START);
    assert_eq!(case.verdict, Some(Verdict::Helped));
}

fn offer_of<'a>(case: &'a Case, coordinator: &str) -> Option<&'a referral::case::Offer> {
    case.offers.iter().find(|offer| offer.coordinator == coordinator)
}

fn state_of(case: &Case, coordinator: &str) -> Option<OfferState> {
    offer_of(case, coordinator).map(|offer| offer.state)
}

#[test]
fn a_colleague_has_the_case_only_after_saying_yes() {
    let mut case = case_in(State::Bridged);
    grant(&mut case, transfer("a", "c"), START + 1);
    assert!(case.held_by("a") && case.state == State::Bridged);
    let offered = case.open_offer("c").unwrap();
    assert_eq!(offered.kind, OfferKind::Transfer);
    assert_eq!(case.decide(&transfer("a", "c"), START + 2), Ok(vec![]));
    assert_eq!(case.decide(&claim("b"), START + 2), Err(Refusal::AlreadyClaimed));
    grant(&mut case, claim("c"), START + 3);
    assert!(case.held_by("c") && case.state == State::Bridged);
    let holder = case.holder.clone().unwrap();
    assert_eq!((holder.desk.as_str(), holder.since), ("desk-of-c", START + 3));
    assert_eq!(state_of(&case, "a"), Some(OfferState::Released));
    assert_eq!(case.decide(&close("a"), START + 4), Err(Refusal::NotHolder));
}

#[test]
fn a_colleague_may_say_no_or_be_replaced_and_the_holder_keeps_the_case() {
    let mut case = case_in(State::HandedOver);
    grant(&mut case, transfer("a", "c"), START + 1);
    grant(&mut case, decline("c"), START + 2);
    assert_eq!(offer_of(&case, "c").unwrap().declined.as_deref(), Some("busy"));
    grant(&mut case, transfer("a", "c"), START + 3);
    grant(&mut case, transfer("a", "d"), START + 4);
    assert_eq!(state_of(&case, "c"), Some(OfferState::Lapsed));
    assert!(case.held_by("a") && case.open_offers().len() == 1 && case.widen_at.is_none());
    grant(&mut case, close("a"), START + 5);
    assert!(case.open_offers().is_empty());
}

#[test]
fn within_a_desk_the_earlier_conversation_stays_readable() {
    let mut case = case_in(State::Bridged);
    let mate = Fit { desk: "desk-of-a".into(), ..fit("c", Ring::Municipality) };
    grant(&mut case, Command::Transfer { coordinator: "a".into(), fit: mate }, START + 1);
    grant(&mut case, claim("c"), START + 9);
    assert_eq!(case.holder.unwrap().since, START);
}

#[test]
fn a_wrong_desk_is_not_asked_again_and_the_others_are() {
    for who in [None, Some("a")] {
        let mut case = case_in(State::Bridged);
        grant(&mut case, transfer("a", "x"), START);
        grant(&mut case, wrong_desk(who), START + 1);
        assert_eq!((case.state, &case.holder, case.ring), (State::Consented, &None, None));
        assert!(case.open_offers().is_empty() && case.consented(START + 1));
        assert_eq!(next_ring(&case, START + 1), Some(Widening::To(Ring::Municipality)));
        let mate = Fit { desk: "desk-of-a".into(), ..fit("mate", Ring::Municipality) };
        let fits = vec![fit("a", Ring::Municipality), mate, fit("b", Ring::Municipality)];
        let again = Command::Offer { ring: Ring::Municipality, fits, until: START + 9 };
        grant(&mut case, again, START + 2);
        let open: Vec<&str> =
            case.open_offers().iter().map(|offer| offer.coordinator.as_str()).collect();
        assert_eq!(open, ["b"]);
        let back = Fit { desk: "desk-of-a".into(), ..fit("mate", Ring::Municipality) };
        grant(&mut case, claim("b"), START + 3);
        let transfer = Command::Transfer { coordinator: "b".into(), fit: back };
        assert_eq!(case.decide(&transfer, START + 4), Err(Refusal::NotAvailable));
    }
}

#[test]
fn a_rest_ends_by_itself_on_its_date() {
    let mut case = case_in(State::Bridged);
    grant(&mut case, pause("a", START + 100), START);
    assert_eq!((case.wakes_at(), case.state), (Some(START + 100), State::Bridged));
    assert_eq!(case.decide(&resume(None), START + 99), Ok(vec![]));
    assert_eq!(case.decide(&resume(None), START + 100), Ok(vec![Event::Resumed]));
    grant(&mut case, resume(Some("a")), START + 5);
    assert_eq!((case.wakes_at(), &case.paused), (None, &None));
}

#[test]
fn who_may_advise() {
    let mut case = case_in(State::Bridged);
    let check = |case: &Case, who: &str, desk: &str, expected: bool| {
        assert_eq!(case.may_advise(who, desk), expected, "{who} at {desk}");
    };
    check(&case, "mate", "desk-of-a", true);
    check(&case, "c", "desk-of-c", false);
    check(&case, "a", "desk-of-a", false);
    grant(&mut case, ask_advice("a", "c"), START);
    check(&case, "c", "desk-of-c", true);
    grant(&mut case, wrong_desk(None), START);
    check(&case, "c", "desk-of-c", false);
    check(&case, "mate", "desk-of-a", false);
}

#[test]
fn a_closed_case_is_opened_again_within_fourteen_days() {
    let closed = case_in(State::Closed);
    let end = START + REOPEN_WITHIN;
    assert_eq!(closed.decide(&Command::Reopen, end + 1), Err(Refusal::TooLate));
    let mut case = closed.clone();
    grant(&mut case, Command::Judge(Verdict::DidNotHelp), START + 1);
    grant(&mut case, Command::Reopen, end);
    assert_eq!((case.state, case.outcome, case.verdict), (State::Consented, None, None));
    assert_eq!((case.reopened, case.lesson.as_str(), &case.holder), (1, "", &None));
    assert_eq!(next_ring(&case, end), Some(Widening::To(Ring::Municipality)));
    grant(&mut case, offer(&["a", "b"], Ring::Municipality), end);
    let mut other = case.clone();
    grant(&mut case, claim("a"), end);
    assert!(case.held_by("a") && case.holder.unwrap().since == START, "its own conversation");
    grant(&mut other, claim("b"), end);
    assert_eq!(other.holder.unwrap().since, end, "never another desk's");
}

#[test]
fn withdrawing_keeps_no_words_of_coordinators_about_the_resident() {
    let mut case = case_in(State::Offered);
    let why =
        |who: &str, why: &str| Command::Decline { coordinator: who.into(), reason: why.into() };
    grant(&mut case, why("a", "I know her husband"), START);
    grant(&mut case, why("b", "language"), START);
    assert_eq!(offer_of(&case, "a").unwrap().declined.as_deref(), Some("I know her husband"));
    grant(&mut case, Command::Withdraw, START);
    assert_eq!(offer_of(&case, "a").unwrap().declined.as_deref(), Some("other"));
    assert_eq!(offer_of(&case, "b").unwrap().declined.as_deref(), Some("language"));
    let mut case = case_in(State::Bridged);
    grant(&mut case, pause("a", START + 5), START);
    grant(&mut case, Command::Withdraw, START);
    assert!(!serde_json::to_string(&case).unwrap().contains("court date"));
}

#[test]
fn a_ring_waits_for_the_hours_of_the_first_desk_to_open() {
    let office = Hours::parse("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off").unwrap();
    let saturday = Hours::parse("Sa 10:00-12:30").unwrap();
    let never = Hours::parse("off").unwrap();
    let at = |text: &str| {
        let time: jiff::civil::DateTime = text.parse().unwrap();
        jiff::tz::Offset::constant(9).to_timestamp(time).unwrap().as_millisecond()
    };
    let check = |urgency: Urgency, desks: &[&Hours], now: &str, expected: &str| {
        assert_eq!(deadline(urgency, desks, at(now)), at(expected), "{urgency:?} {now}");
    };
    check(Urgency::Normal, &[&office], "2026-11-24T10:00", "2026-11-24T12:00");
    check(Urgency::Normal, &[&office], "2026-11-20T16:00", "2026-11-24T10:00");
    check(Urgency::Normal, &[&office, &saturday], "2026-11-20T16:00", "2026-11-21T12:00");
    check(Urgency::Soon, &[&office], "2026-12-28T16:45", "2027-01-04T09:15");
    check(Urgency::Now, &[&office], "2026-11-22T03:00", "2026-11-22T03:05");
    check(Urgency::Soon, &[&never], "2026-11-22T03:00", "2026-11-22T03:30");
    check(Urgency::Normal, &[], "2026-11-22T03:00", "2026-11-22T05:00");
}

#[test]
fn cases_of_an_earlier_version_can_be_read() {
    let mut json = serde_json::to_value(case_in(State::Bridged)).unwrap();
    let case = json.as_object_mut().unwrap();
    for field in ["excluded_desks", "paused", "no_shows", "advisers", "earlier", "reopened"] {
        assert!(case.remove(field).is_some(), "{field}");
    }
    case["shared"].as_object_mut().unwrap().remove("client");
    let read: Case = serde_json::from_value(json).unwrap();
    assert_eq!((read.state, read.shared.client), (State::Bridged, ClientType::Other));
}

#[test]
fn the_moment_of_a_change_of_state() {
    let mut case = asked();
    grant(&mut case, Command::Consent(receipt(START)), START + 1);
    assert_eq!((case.asked_at, case.changed_at), (START, START + 1));
    grant(&mut case, offer(&["a", "b"], Ring::Municipality), START + 2);
    grant(&mut case, decline("a"), START + 3);
    grant(&mut case, offer(&["c"], Ring::Prefecture), START + 4);
    assert_eq!(case.changed_at, START + 2);
}

#[test]
fn refusals_have_keys() {
    let check = |refusal: Refusal, key: &str| assert_eq!(refusal.key(), key);
    check(Refusal::NoConsent, "no-consent");
    check(Refusal::NotOffered, "not-offered");
    check(Refusal::AlreadyClaimed, "already-claimed");
    check(Refusal::NotHolder, "not-holder");
    check(Refusal::CertificateLapsed, "certificate-lapsed");
    check(Refusal::OutcomeMissing, "outcome-missing");
    check(Refusal::LessonMissing, "lesson-missing");
    check(Refusal::ReasonMissing, "reason-missing");
    check(Refusal::DateUnfit, "date-unfit");
    check(Refusal::NotWilling, "not-willing");
    check(Refusal::Absent, "absent");
    check(Refusal::Full, "full");
    check(Refusal::WeekFull, "week-full");
    check(Refusal::NotAvailable, "not-available");
    check(Refusal::TooLate, "too-late");
    check(Refusal::Ended, "ended");
    check(Refusal::WrongState(State::HandedOver), "wrong-state");
    let text = Refusal::WrongState(State::HandedOver).to_string();
    assert_eq!(text, "not possible while the case is handed-over");
}

fn any_ring() -> impl Strategy<Value = Ring> {
    prop::sample::select(Ring::ALL.to_vec())
}

fn any_coordinator() -> impl Strategy<Value = String> {
    "[a-d]"
}

/// What can happen in somebody's hands, and opening again.
fn any_move() -> impl Strategy<Value = Command> {
    let who = || prop::option::of(any_coordinator());
    prop_oneof![
        4 => (any_coordinator(), any_coordinator()).prop_map(|(a, b)| transfer(&a, &b)),
        1 => who().prop_map(|who| wrong_desk(who.as_deref())),
        2 => (any_coordinator(), 0..2 * EXPIRE_AFTER).prop_map(|(a, n)| pause(&a, START + n)),
        1 => who().prop_map(|who| resume(who.as_deref())),
        1 => any_coordinator().prop_map(|id| no_show(&id)),
        1 => (any_coordinator(), any_coordinator()).prop_map(|(a, b)| ask_advice(&a, &b)),
        3 => Just(Command::Reopen),
    ]
}

fn any_command() -> impl Strategy<Value = Command> {
    let fits = prop::collection::vec((any_coordinator(), any_ring()), 0..3);
    prop_oneof![
        any::<i8>().prop_map(|skew| Command::Consent(receipt(START + Millis::from(skew)))),
        (any_ring(), fits).prop_map(|(ring, fits)| Command::Offer {
            ring,
            fits: fits.iter().map(|(id, ring)| fit(id, *ring)).collect(),
            until: START + WIDEN_AFTER_NORMAL,
        }),
        (any_coordinator(), prop::bool::weighted(0.8)).prop_map(
            |(coordinator, certificate_valid)| {
                Command::Claim { coordinator, certificate_valid }
            }
        ),
        any_coordinator().prop_map(|id| decline(&id)),
        Just(Command::Bridge),
        Just(hand_over()),
        any_coordinator().prop_map(|id| close(&id)),
        prop::bool::weighted(0.2).prop_filter_map("rare", |yes| yes.then_some(Command::Withdraw)),
        Just(Command::Escalate),
        Just(Command::Expire),
        Just(Command::Judge(Verdict::PartlyHelped)),
        any_move(),
    ]
}

/// What holds in every case, whatever happened to it.
fn sound(case: &Case, now: Millis) {
    let count = |state| case.offers.iter().filter(|offer| offer.state == state).count();
    assert!(count(OfferState::Claimed) <= 1);
    assert_eq!(case.holder.is_some(), count(OfferState::Claimed) == 1);
    assert!(!case.state.held() || case.holder.is_some());
    assert!(case.state != State::Closed || case.outcome.is_some() && !case.lesson.is_empty());
    assert!(case.paused.is_none() || case.state.held());
    assert!(case.state != State::Withdrawn || case.shared.question.is_empty());
    assert!(case.offers.is_empty() || case.receipt.is_some());
    assert!(count(OfferState::Open) == 0 || case.consented(now));
    let open = case.open_offers();
    assert!(!case.state.ended() || open.is_empty());
    let transfers = open.iter().filter(|offer| offer.kind == OfferKind::Transfer).count();
    // In somebody's hands at most one colleague is asked, and only whom the holder named.
    assert_eq!(transfers, if case.state.held() { open.len() } else { 0 });
    assert!(transfers <= 1);
    let in_hand = [OfferState::Open, OfferState::Claimed];
    let hands = case.offers.iter().filter(|offer| in_hand.contains(&offer.state));
    assert!(hands.into_iter().all(|offer| !case.excluded_desks.contains(&offer.desk)));
    let mut asked: Vec<&String> = case.offers.iter().map(|offer| &offer.coordinator).collect();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), case.offers.len());
}

/// What holds between a case before a granted command and after.
fn sound_step(before: &Case, after: &Case, events: &[Event], now: Millis) {
    let reopened = matches!(events, [Event::Reopened { .. }]);
    if before.state.ended() {
        assert!(before.state == after.state || reopened && before.state == State::Closed);
    }
    let again = reopened || matches!(events, [Event::Requeued { .. }]);
    if let (Some(holder), false) = (&before.holder, again) {
        let given = matches!(events, [Event::Transferred(_)]);
        assert!(given || Some(holder) == after.holder.as_ref());
    }
    assert!(again || before.ring <= after.ring);
    assert!(before.excluded_desks.iter().all(|desk| after.excluded_desks.contains(desk)));
    let shares = |event: &Event| {
        use Event::{AdviceAsked, Bridged, Claimed, Offered, Reopened, Transferred};
        matches!(
            event,
            Offered(_)
                | Claimed(_)
                | Bridged
                | Transferred(_)
                | AdviceAsked { .. }
                | Reopened { .. }
        )
    };
    assert!(!events.iter().any(shares) || before.consented(now));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn no_sequence_of_commands_breaks_a_case(
        commands in prop::collection::vec((any_command(), 0..EXPIRE_AFTER / 3), 1..40),
    ) {
        let mut case = asked();
        let mut now = START;
        for (command, pause) in commands {
            now += pause;
            let before = case.clone();
            if let Ok(events) = case.decide(&command, now) {
                events.iter().for_each(|event| case.apply(event, now));
                sound_step(&before, &case, &events, now);
            }
            sound(&case, now);
            let json = serde_json::to_string(&case).unwrap();
            prop_assert_eq!(serde_json::from_str::<Case>(&json).unwrap(), case.clone());
        }
    }

    #[test]
    fn the_search_always_ends(claimable in prop::collection::vec(0usize..4, 0..6)) {
        let mut case = case_in(State::Consented);
        let mut now = START;
        for round in 0.. {
            prop_assert!(round < 10);
            now = case.widen_at.unwrap_or(now);
            match next_ring(&case, now) {
                Some(Widening::To(ring)) => {
                    let here = claimable.iter().filter(|n| Ring::ALL[**n] == ring);
                    let fits = here.enumerate().map(|(n, _)| fit(&format!("{ring:?}{n}"), ring));
                    let (fits, until) = (fits.collect(), now + WIDEN_AFTER_NORMAL);
                    grant(&mut case, Command::Offer { ring, fits, until }, now);
                }
                Some(Widening::Escalate) => grant(&mut case, Command::Escalate, now),
                None => break,
            }
        }
        prop_assert_eq!(case.state, State::Escalated);
        prop_assert_eq!(case.offers.len(), claimable.len());
    }
}
