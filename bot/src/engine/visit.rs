//! What a coordinator hears in their own messenger of an organiser who asks them to come or to advise.
//! The card says what is needed to decide whether to look; everything else stands in the console.

use super::action::Action;
use super::say::{Arg, Line, Part, Say, line};
use referral::area::Place;
use referral::visit::{Audience, Kind, Slot, Visit};

/// A visit that can be taken.
pub fn offer(visit: &Visit) -> Say {
    let wish = &visit.wish;
    let mut facts = vec![
        label("console-visit-kind", Arg::Key(kind_key(wish.kind))),
        label("console-visit-when", Arg::Moment(visit.slot.starts_at())),
    ];
    if wish.area != Place::Unknown {
        facts.push(label("console-label-area", Arg::Place(wish.area.clone())));
    }
    facts.push(label("console-visit-audience", Arg::Key(audience_key(wish.audience))));
    facts.push(label("console-visit-number", Arg::Count(i64::from(wish.number))));
    if let Some(topic) = wish.topics.first() {
        facts.push(label("console-label-topic", Arg::Topic(topic.clone())));
    }
    Say::default()
        .and(Part::Title(line("console-visit-offer")))
        .and(Part::List(facts))
        .button("offer-console", Action::Console)
}

/// The organiser agreed to the date that this coordinator proposed.
pub fn agreed(slot: Slot) -> Say {
    told("console-visit-told-agreed", slot)
}

/// The proposed date does not suit the organiser; `still` when the earlier date stands.
pub fn refused(slot: Slot, still: bool) -> Say {
    let key = if still { "console-visit-told-refused-stays" } else { "console-visit-told-refused" };
    told(key, slot)
}

/// The organiser no longer needs anybody on this day.
pub fn withdrawn(slot: Slot) -> Say {
    told("console-visit-told-withdrawn", slot)
}

/// It is tomorrow.
pub fn tomorrow(slot: Slot) -> Say {
    told("console-visit-told-tomorrow", slot)
}

fn told(key: &'static str, slot: Slot) -> Say {
    Say::text(line(key).with("when", Arg::Moment(slot.starts_at())))
        .button("offer-console", Action::Console)
}

fn label(key: &'static str, value: Arg) -> Line {
    line("offer-fact").with("label", Arg::Key(key)).with("value", value)
}

/// The words for what is asked for.
pub fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Attend => "console-visit-kind-attend",
        Kind::Advise => "console-visit-kind-advise",
    }
}

/// The words for an audience.
pub fn audience_key(audience: Audience) -> &'static str {
    match audience {
        Audience::NewEmployee => "console-visit-audience-new-employee",
        Audience::NewStudent => "console-visit-audience-new-student",
        Audience::MovedIn => "console-visit-audience-moved-in",
        Audience::TraineeSkilled => "console-visit-audience-trainee-skilled",
        Audience::Family => "console-visit-audience-family",
        Audience::Event => "console-visit-audience-event",
    }
}
