//! Every move of a hand-over in every state, and what can never happen.

use proptest::prelude::*;
use referral::hand_over::{
    HandOver, LINK_DAYS, Move, Packet, PartnerOutcome, Refusal, State, WORK_DAYS,
};
use referral::plan::PartnerRef;

const DAY: i64 = 86_400_000;

fn asked() -> HandOver {
    let packet = Packet {
        lang: "vi".into(),
        question: "SECRET question".into(),
        summary: "SECRET summary".into(),
        summary_lang: "ja".into(),
        contact: "090-0000-0000".into(),
    };
    let partner = PartnerRef { name: "架空センター".into(), ..PartnerRef::default() };
    HandOver::ask("h".into(), partner, packet, 0)
}

fn moves(text: &str) -> Vec<Move> {
    let one = |word: &str| match word {
        "yes" => Move::Consent { contact: true },
        "bare" => Move::Consent { contact: false },
        "no" => Move::Refuse,
        "send" => Move::Send { days: LINK_DAYS },
        "see" => Move::See,
        "accept" => Move::Accept,
        "decline" => Move::Decline { reason: "full".into() },
        "decline-mute" => Move::Decline { reason: " ".into() },
        "finish" => Move::Finish { outcome: PartnerOutcome::Solved, word: "ok".into() },
        "expire" => Move::Expire,
        "withdraw" => Move::Withdraw,
        other => panic!("{other}"),
    };
    text.split_whitespace().map(one).collect()
}

fn play(text: &str, now: i64) -> Result<HandOver, Refusal> {
    moves(text).iter().try_fold(asked(), |hand_over, step| hand_over.step(step, now))
}

#[test]
fn the_path_of_a_hand_over() {
    let check = |text: &str, expected: State| {
        assert_eq!(play(text, 1).map(|found| found.state), Ok(expected), "{text}");
    };
    check("", State::Asked);
    check("yes", State::Consented);
    check("no", State::Refused);
    check("yes send", State::Sent);
    check("yes send send", State::Sent);
    check("yes send see", State::Seen);
    check("yes send see see", State::Seen);
    check("yes send see send", State::Seen);
    check("yes send see accept", State::Accepted);
    check("yes send see accept see", State::Accepted);
    check("yes send see accept send", State::Accepted);
    check("yes send see decline", State::Declined);
    check("yes send see accept finish", State::Done);
    for begun in ["", "yes", "yes send", "yes send see", "yes send see accept"] {
        check(&format!("{begun} withdraw"), State::Withdrawn);
    }
}

#[test]
fn what_is_refused() {
    let check = |text: &str, expected: Refusal| {
        assert_eq!(play(text, 1).map(|found| found.state), Err(expected), "{text}");
    };
    check("send", Refusal::WrongState(State::Asked));
    check("see", Refusal::WrongState(State::Asked));
    check("yes accept", Refusal::WrongState(State::Consented));
    check("yes send accept", Refusal::WrongState(State::Sent));
    check("yes send see accept decline", Refusal::WrongState(State::Accepted));
    check("yes send see finish", Refusal::WrongState(State::Seen));
    check("yes send see decline-mute", Refusal::ReasonMissing);
    check("yes send expire", Refusal::WrongTime);
    check("yes yes", Refusal::WrongState(State::Consented));
    for end in ["no", "yes send see decline", "yes send see accept finish", "withdraw"] {
        for more in ["yes", "send", "see", "accept", "finish", "withdraw", "expire"] {
            assert!(play(&format!("{end} {more}"), 1).is_err(), "{end} {more}");
        }
    }
}

#[test]
fn a_link_ends_by_itself_and_then_the_partner_can_do_nothing() {
    let sent = play("yes send", 1).unwrap();
    let end = 1 + LINK_DAYS * DAY;
    assert_eq!(sent.expires_at, Some(end));
    assert!(sent.readable(end - 1) && !sent.readable(end));
    assert_eq!(sent.step(&Move::See, end), Err(Refusal::WrongTime));
    assert_eq!(sent.step(&Move::Expire, end).unwrap().state, State::Expired);
    let again = |state: &HandOver, days| state.step(&Move::Send { days }, 1 + DAY).unwrap();
    let fresh = play("yes", 1).unwrap();
    assert_eq!(again(&fresh, 90).expires_at, Some(1 + DAY + LINK_DAYS * DAY), "never longer");
    assert_eq!(again(&sent, LINK_DAYS).expires_at, Some(end), "a new link adds no time");
    let accepted = play("yes send see accept", 1).unwrap();
    assert!(accepted.readable(end), "who has accepted can still report");
    assert_eq!(accepted.expires_at, Some(1 + WORK_DAYS * DAY));
    let finish = &moves("finish")[0];
    assert_eq!(accepted.step(finish, 1 + WORK_DAYS * DAY), Err(Refusal::WrongTime));
}

#[test]
fn the_resident_decides_on_the_contact_and_taking_back_erases_the_words() {
    assert_eq!(play("bare", 1).unwrap().packet.contact, "");
    assert_eq!(play("yes", 1).unwrap().packet.contact, "090-0000-0000");
    for text in ["no", "yes withdraw", "yes send see accept withdraw"] {
        let text = format!("{:?}", play(text, 1).unwrap().packet);
        assert!(!text.contains("SECRET") && !text.contains("090"), "{text}");
    }
}

#[test]
fn keys_lead_back() {
    for outcome in PartnerOutcome::ALL {
        assert_eq!(PartnerOutcome::from_key(outcome.key()), Some(outcome));
    }
    for state in State::ALL {
        let serde = serde_json::to_string(&state).unwrap();
        assert_eq!(serde, format!("\"{}\"", state.key()));
    }
}

proptest! {
    #[test]
    fn nobody_reads_without_a_yes_and_a_link(
        words in prop::collection::vec(prop::sample::select(vec![
            "yes", "bare", "no", "send", "see", "accept", "decline", "finish", "expire", "withdraw",
        ]), 0..10),
        hops in prop::collection::vec(0..20 * DAY, 10),
    ) {
        let (mut now, mut hand_over) = (1, asked());
        let (mut agreed, mut sent) = (false, false);
        for (word, hop) in words.iter().zip(hops) {
            now += hop;
            if let Ok(next) = hand_over.step(&moves(word)[0], now) {
                prop_assert!(!hand_over.state.ended(), "nothing leaves {:?}", hand_over.state);
                agreed |= matches!(*word, "yes" | "bare");
                sent |= *word == "send";
                hand_over = next;
            }
            prop_assert!(!hand_over.readable(now) || (agreed && sent));
            prop_assert!(!hand_over.readable(now) || hand_over.expires_at.is_some_and(|end| end > now));
        }
    }
}
