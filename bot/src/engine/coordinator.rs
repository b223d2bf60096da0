//! What a coordinator hears in their own messenger: offers, and how taking one went. An offer there
//! tells only what is needed to decide (language, area, topic, urgency), never the resident's words:
//! those stay in the console.

use super::action::Action;
use super::say::{Arg, Line, Part, Say, line};
use referral::area::Place;
use referral::case::{Case, DeclineReason, OfferKind, Refusal, Urgency};

/// An offer: of a free case, or of one that a colleague wants to give on.
pub fn offer(case: &Case, kind: OfferKind) -> Say {
    let title = match kind {
        OfferKind::Referral => "offer-title",
        OfferKind::Transfer => "offer-transfer-title",
    };
    let mut facts = vec![
        label("console-label-language", Arg::Language(case.shared.lang.clone())),
        line(urgency_key(case.urgency)),
    ];
    if case.shared.place != Place::Unknown {
        facts.push(label("console-label-area", Arg::Place(case.shared.place.clone())));
    }
    if let Some(topic) = &case.shared.topic {
        facts.push(label("console-label-topic", Arg::Topic(topic.clone())));
    }
    Say::default()
        .and(Part::Title(line(title)))
        .and(Part::List(facts))
        .button("console-claim", Action::Take(case.id.clone()))
        .button("console-decline", Action::Decline(case.id.clone()))
        .button("offer-decline-why", Action::DeclineWhy(case.id.clone()))
        .button("offer-console", Action::Console)
}

fn label(key: &'static str, value: Arg) -> Line {
    line("offer-fact").with("label", Arg::Key(key)).with("value", value)
}

fn urgency_key(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "console-urgency-now",
        Urgency::Soon => "console-urgency-soon",
        Urgency::Normal => "console-urgency-normal",
    }
}

/// The chat is the coordinator's now.
pub fn linked() -> Say {
    Say::text(line("offer-linked")).button("offer-console", Action::Console)
}

/// The invitation is not known, was used, or is too old.
pub fn unknown_invitation() -> Say {
    Say::text(line("offer-invitation-unknown"))
}

/// This chat is no coordinator's.
pub fn not_linked() -> Say {
    Say::text(line("offer-not-linked")).or_person()
}

/// A way into the console.
pub fn sign_in(url: &str) -> Say {
    Say::text(line("offer-sign-in")).and(Part::Link(line("offer-console"), url.to_owned()))
}

/// The case is theirs.
pub fn taken() -> Say {
    Say::text(line("offer-taken")).button("offer-console", Action::Console)
}

/// Asks why the offer is declined.
pub fn why(case: &str) -> Say {
    let button = |say: Say, reason| {
        say.button(reason_key(reason), Action::DeclineFor(case.to_owned(), reason))
    };
    DeclineReason::ALL.into_iter().fold(Say::text(line("offer-why")), button)
}

/// The words for a reason.
pub fn reason_key(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::TooBusy => "decline-too-busy",
        DeclineReason::Language => "decline-language",
        DeclineReason::NotMyField => "decline-not-my-field",
        DeclineReason::ConflictOfInterest => "decline-conflict",
        DeclineReason::Other => "decline-other",
    }
}

/// Another was faster.
pub fn taken_by_another() -> Say {
    Say::text(line("offer-taken-by-another"))
}

/// The offer does not stand any more, for another reason.
pub fn over() -> Say {
    Say::text(line("offer-over"))
}

/// The offer is declined.
pub fn declined() -> Say {
    Say::text(line("offer-declined"))
}

/// Why it did not work.
pub fn refused(refusal: Refusal) -> Say {
    Say::text(line(match refusal {
        Refusal::NotOffered => "refusal-not-offered",
        Refusal::AlreadyClaimed => "refusal-already-claimed",
        Refusal::NotHolder => "refusal-not-holder",
        Refusal::CertificateLapsed => "refusal-certificate-lapsed",
        Refusal::OutcomeMissing => "refusal-outcome-missing",
        Refusal::NotWilling => "refusal-not-willing",
        Refusal::Absent => "refusal-absent",
        Refusal::Full => "refusal-full",
        Refusal::WeekFull => "refusal-week-full",
        Refusal::Ended => "refusal-ended",
        _ => "console-lost",
    }))
}
