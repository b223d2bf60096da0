//! What the resident hears about the request: where it stands, when a desk takes it, when it ends,
//! and how to end it. The same functions serve the conversation (a person asks) and the loops (a
//! coordinator or a deadline moved the case). Desks are named, coordinators never.

use super::action::Action;
use super::memory::Memory;
use super::queue::card;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind, Request};
use jiff::civil::Date;
use referral::area::Ring;
use referral::case::{OfferState, State};
use referral::outcome::{Outcome, Verdict};

/// The numbers for people whom no desk could take yet, by fact id.
const HOTLINES: [&str; 3] = ["immigration-information", "yorisoi", "houterasu"];

/// The same as contacts of a message.
pub fn hotlines() -> Vec<String> {
    HOTLINES.iter().map(|id| (*id).to_owned()).collect()
}

/// The request, when it has not ended.
pub fn open(request: Option<&Request>) -> Option<&Request> {
    request.filter(|request| !request.case.state.ended())
}

/// Somebody asks for a person while a request is open.
pub fn already(memory: Memory, request: &Request) -> Decision {
    let say = card(request);
    let parts = [Part::Text(line("referral-already"))].into_iter().chain(say.parts).collect();
    Decision::new(memory, Kind::Refer, vec![Say { parts, ..say }])
}

/// Where the request stands.
pub fn status(memory: Memory, request: Option<&Request>) -> Decision {
    let say = match request {
        Some(request) => card(request),
        None => Say::text(line("status-none")).or_person(),
    };
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The first sentence of the card: the state in words.
pub(super) fn status_line(request: &Request) -> Line {
    let desk = Arg::Text(request.desk.clone().unwrap_or_default());
    match request.case.state {
        State::Asked => line("status-asked"),
        State::Consented => line("status-consented"),
        State::Offered => line("status-offered").with("count", Arg::Count(asked(request))),
        State::Claimed => line("status-claimed").with("desk", desk),
        State::Bridged => line("status-bridged").with("desk", desk),
        State::HandedOver => line("status-handed-over"),
        State::Closed => line("status-closed").with("outcome", outcome_arg(request.case.outcome)),
        State::Withdrawn => line("status-withdrawn"),
        State::Escalated => line("status-escalated"),
        State::Expired => line("status-expired"),
    }
}

/// How many desks are asked and have not answered.
fn asked(request: &Request) -> i64 {
    let open = request.case.offers.iter().filter(|offer| offer.state == OfferState::Open);
    let mut desks: Vec<&str> = open.map(|offer| offer.desk.as_str()).collect();
    desks.sort_unstable();
    desks.dedup();
    desks.len() as i64
}

fn outcome_arg(outcome: Option<Outcome>) -> Arg {
    Arg::Key(outcome.map_or("outcome-not-solved", outcome_key))
}

/// The words for an outcome.
pub fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Solved => "outcome-solved",
        Outcome::PartlySolved => "outcome-partly-solved",
        Outcome::AdviceGiven => "outcome-advice-given",
        Outcome::HandedToPartner => "outcome-handed-to-partner",
        Outcome::NotReached => "outcome-not-reached",
        Outcome::NotSolved => "outcome-not-solved",
    }
}

/// Asks before ending a request that is open.
pub fn ask_withdraw(memory: Memory, request: Option<&Request>) -> Decision {
    let say = if open(request).is_some() {
        Say::text(line("referral-withdraw-ask"))
            .button("button-withdraw-yes", Action::ConfirmWithdraw(true))
            .button("button-withdraw-no", Action::ConfirmWithdraw(false))
    } else {
        Say::text(line("referral-withdraw-none"))
    };
    Decision::new(memory, Kind::Answer, vec![say])
}

/// Ends the request, at any step of it; the way to it is forgotten too.
pub fn withdraw(mut memory: Memory, request: Option<&Request>, yes: bool) -> Decision {
    if yes {
        memory.step = super::memory::Step::Free;
        memory.question = None;
        memory.place = None;
        memory.urgency = None;
    }
    match (open(request), yes) {
        (None, _) => {
            Decision::new(memory, Kind::Answer, vec![Say::text(line("referral-withdraw-none"))])
        }
        (Some(_), false) => {
            Decision::new(memory, Kind::Answer, vec![Say::text(line("referral-withdraw-kept"))])
        }
        (Some(_), true) => Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Withdraw),
    }
}

/// The resident's view of a closed request.
pub fn verdict(memory: Memory, request: Option<&Request>, verdict: Verdict) -> Decision {
    if request.is_none_or(|request| request.case.state != State::Closed) {
        return status(memory, request);
    }
    let say = match verdict {
        Verdict::DidNotHelp => {
            Say::text(line("verdict-not")).button("button-reopen", Action::Reopen).or_person()
        }
        _ => Say::text(line("verdict-thanks")),
    };
    Decision::new(memory, Kind::Answer, vec![say]).with(Effect::Judge(verdict))
}

/// A ready phrase as an answer to the desk: passed on like words.
pub fn phrase(memory: Memory, request: Option<&Request>) -> Decision {
    if request.is_some_and(Request::bridged) {
        return Decision::new(memory, Kind::Refer, Vec::new()).with(Effect::Relay);
    }
    let say = Say::text(line("referral-bridge-off")).or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The words for a ring.
pub(super) fn ring_key(ring: Ring) -> &'static str {
    match ring {
        Ring::Municipality => "ring-municipality",
        Ring::Prefecture => "ring-prefecture",
        Ring::Block => "ring-block",
        Ring::Nation => "ring-nation",
    }
}

/// The search went one ring further.
pub fn widened(ring: Ring) -> Say {
    let key = ring_key(ring);
    Say::text(line("referral-widened").with("ring", Arg::Key(key)))
        .button("button-status", Action::Status)
}

/// Nobody was found: numbers that answer, and the search goes on.
pub fn escalated() -> Say {
    Say::text(line("referral-escalated"))
        .and(Part::Contacts(hotlines()))
        .button("button-withdraw", Action::Withdraw)
}

/// The search has ended without a desk.
pub fn expired() -> Say {
    Say::text(line("referral-expired"))
        .and(Part::Contacts(hotlines()))
        .button("button-ask-again", Action::Person)
}

/// A desk has taken the request. `certified_until` is the last valid day of the certificate of
/// whoever took it, none when it is not valid now.
pub fn claimed(desk: &str, certified_until: Option<Date>) -> Say {
    let badge = certified_until
        .map(|until| Part::Text(line("referral-certified").with("date", Arg::Date(until))));
    let taken = line("referral-claimed").with("desk", Arg::Text(desk.to_owned()));
    let parts = [Part::Text(taken)].into_iter().chain(badge).collect();
    Say { parts, buttons: Vec::new() }
        .and(Part::Text(line("referral-consent-withdraw")))
        .button("button-wrong-desk", Action::WrongDesk)
}

/// The desk has closed the request.
pub fn closed(desk: &str, outcome: Outcome) -> Say {
    let result = line("referral-closed")
        .with("desk", Arg::Text(desk.to_owned()))
        .with("outcome", Arg::Key(outcome_key(outcome)));
    Say::text(result)
        .and(Part::Text(line("referral-after")))
        .and(Part::Text(line("verdict-ask")))
        .button("button-verdict-helped", Action::Verdict(Verdict::Helped))
        .button("button-verdict-partly", Action::Verdict(Verdict::PartlyHelped))
        .button("button-verdict-not", Action::Verdict(Verdict::DidNotHelp))
        .button("button-reopen", Action::Reopen)
}

/// The resident has ended the request.
pub fn withdrawn() -> Say {
    Say::text(line("referral-withdrawn")).button("button-person", Action::Person)
}
