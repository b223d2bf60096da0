//! The way to a person, one short question at a time: what it is about, how urgent, where, and
//! whether it may be shared. Every question can be skipped or left; only the consent cannot, for
//! without it nothing reaches anyone. The area is asked before the consent, so that the consent
//! shows the very values that will be shared.

mod consent;

use super::action::Action;
use super::area;
use super::memory::{Memory, Step};
use super::refer;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind, Request, World, answer, understand};
use knowledge::search::SURE;
use referral::area::{Found, Place};
use referral::case::Urgency;
use referral::consent::{ClientType, Shared};

/// The version of the consent's terms, kept with every receipt.
pub const CONSENT_VERSION: &str = "2026-11-2";

/// Starts from "talk to a person", or shows the request that is already open.
pub fn begin(mut memory: Memory, request: Option<&Request>) -> Decision {
    if let Some(open) = refer::open(request) {
        return refer::already(memory, open);
    }
    let mut first = Say::text(line("referral-start"));
    if !memory.explained {
        first = first.and(Part::Text(line("coordinator-explainer")));
        memory.explained = true;
    }
    let first = first.and(Part::Text(emergency_line()));
    memory.place = None;
    let mut decision = advance(memory);
    decision.says.insert(0, first);
    decision
}

/// The first thing that is still missing.
fn advance(mut memory: Memory) -> Decision {
    let (step, say) = if memory.question.is_none() {
        let ask = Say::text(line("referral-question-ask")).button("button-skip", Action::Skip);
        (Step::Question, ask)
    } else if memory.urgency.is_none() {
        (Step::Urgency, urgency_ask())
    } else if memory.place.is_none() {
        (Step::Area, area_ask(&memory))
    } else {
        (Step::Consent, consent::card(&memory))
    };
    memory.step = step;
    Decision::new(memory, Kind::Refer, vec![say])
}

/// The area, and beside it, until it is answered, as whom the person asks: an extra that costs no
/// turn and is left out by going on.
fn area_ask(memory: &Memory) -> Say {
    let say = area::ask("referral-area-ask");
    if memory.client.is_some() {
        return say;
    }
    let clients = ClientType::ALL.into_iter();
    clients.fold(say.and(Part::Text(line("queue-client-ask"))), |say, client| {
        say.button(client_key(client), Action::Client(client))
    })
}

/// The words for as whom somebody asks.
pub fn client_key(client: ClientType) -> &'static str {
    match client {
        ClientType::Resident => "queue-client-resident",
        ClientType::Employee => "queue-client-employee",
        ClientType::Student => "queue-client-student",
        ClientType::Other => "queue-client-other",
    }
}

fn urgency_ask() -> Say {
    Say::text(line("referral-urgency-ask"))
        .button("button-urgency-now", Action::Urgency(Urgency::Now))
        .button("button-urgency-soon", Action::Urgency(Urgency::Soon))
        .button("button-urgency-normal", Action::Urgency(Urgency::Normal))
}

fn emergency_line() -> Line {
    line("referral-emergency")
        .with("police", Arg::Phone("police"))
        .with("ambulance", Arg::Phone("fire-ambulance"))
}

/// What `text` means as the answer to the open question; `None` when it is something else.
pub fn step(world: &World, memory: &Memory, text: &str) -> Option<Decision> {
    let (words, lang) = (&world.library.lexicons, Some(&memory.lang));
    let own = || memory.clone();
    if memory.step == Step::Free || words.order(text, lang).is_some() {
        return None;
    }
    match memory.step {
        Step::Free => None,
        Step::Consent if words.yes(text, lang) => Some(consent(own(), true)),
        Step::Consent if words.no(text, lang) => Some(consent(own(), false)),
        // Half a yes is no consent, and it cannot be left out: the same card again, all or nothing.
        Step::Consent if words.half_answer(text, lang) || words.skip(text, lang) => {
            Some(advance(own()))
        }
        Step::Consent => None,
        _ if words.skip(text, lang) => Some(skip(own())),
        Step::Question => Some(advance(Memory { question: Some(text.to_owned()), ..own() })),
        Step::Urgency => None,
        Step::Area => Some(area_said(world, own(), text)),
    }
}

/// A press that belongs to the intake.
pub fn press(
    world: &World,
    mut memory: Memory,
    request: Option<&Request>,
    action: Action,
) -> Decision {
    if let Some(open) = refer::open(request) {
        return refer::already(memory, open);
    }
    match action {
        Action::Skip => skip(memory),
        Action::Urgency(urgency) => {
            memory.urgency = Some(urgency);
            advance(memory)
        }
        Action::Client(client) => {
            memory.client = Some(client);
            advance(memory)
        }
        Action::Prefectures => {
            Decision::new(memory, Kind::Refer, vec![area::prefectures(world.atlas)])
        }
        Action::Towns(code, page) => {
            Decision::new(memory, Kind::Refer, vec![area::towns(world.atlas, &code, page)])
        }
        Action::Town(code) if world.atlas.municipality(&code).is_some() => {
            placed(memory, Place::Municipality(code))
        }
        Action::Prefecture(code) if world.atlas.prefecture(&code).is_some() => {
            placed(memory, Place::Prefecture(code))
        }
        Action::NoArea => placed(memory, Place::Unknown),
        Action::Location => {
            Decision::new(memory, Kind::Refer, vec![area::ask("referral-area-ask")])
        }
        Action::Consent(yes) => consent(memory, yes),
        _ => answer::menu(memory),
    }
}

/// A shared location, as the municipality that it lies in. It answers our question where somebody
/// lives, and nothing else.
pub fn shared_place(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    code: Option<&str>,
) -> Decision {
    if memory.step != Step::Area || refer::open(request).is_some() {
        return answer::menu(memory);
    }
    match code.filter(|code| world.atlas.municipality(code).is_some()) {
        Some(code) => placed(memory, Place::Municipality(code.to_owned())),
        None => Decision::new(memory, Kind::Refer, vec![area::ask("location-abroad")]),
    }
}

/// The question that will be shared, in other words.
pub fn reworded(mut memory: Memory, text: &str) -> Decision {
    memory.question = Some(text.to_owned());
    advance(memory)
}

fn placed(mut memory: Memory, place: Place) -> Decision {
    memory.place = Some(place);
    advance(memory)
}

fn skip(mut memory: Memory) -> Decision {
    match memory.step {
        Step::Question => memory.question = Some(String::new()),
        Step::Urgency => memory.urgency = Some(Urgency::Normal),
        Step::Area => memory.place = Some(Place::Unknown),
        Step::Free | Step::Consent => return answer::menu(memory),
    }
    advance(memory)
}

fn area_said(world: &World, memory: Memory, text: &str) -> Decision {
    match world.atlas.find(text) {
        Found::Municipality(town) => placed(memory, Place::Municipality(town.code.clone())),
        Found::Prefecture(prefecture) => {
            let say = area::towns(world.atlas, &prefecture.code, 0);
            Decision::new(memory, Kind::Refer, vec![say])
        }
        Found::Several(towns) => Decision::new(memory, Kind::Refer, vec![area::several(&towns)]),
        Found::UnknownPostal => {
            Decision::new(memory, Kind::Refer, vec![area::ask("referral-area-unknown-postal")])
        }
        Found::Nothing => no_place(world, memory, text),
    }
}

/// No place: an ordinary question in between is answered, and then we ask again.
fn no_place(world: &World, memory: Memory, text: &str) -> Decision {
    let lang = understand::language(world.library, &memory, text)
        .map_or_else(|| memory.lang.clone(), |guess| guess.lang);
    let sure =
        world.library.search(&lang, text, 1).first().is_some_and(|hit| hit.confidence >= SURE);
    if !sure {
        return Decision::new(memory, Kind::Refer, vec![area::ask("referral-area-nothing")]);
    }
    let asked = memory.question.clone();
    let mut decision = answer::question(world.library, memory, text, &lang);
    decision.memory.question = asked;
    decision.says.push(area::ask("referral-area-ask"));
    decision
}

fn consent(mut memory: Memory, yes: bool) -> Decision {
    let (Some(question), Some(urgency), Some(place)) =
        (memory.question.clone(), memory.urgency, memory.place.clone())
    else {
        return advance(memory);
    };
    if memory.step != Step::Consent {
        return advance(memory);
    }
    memory.step = Step::Free;
    if !yes {
        return Decision::new(memory, Kind::Answer, vec![refused()]);
    }
    let lang = memory.lang.as_str().to_owned();
    let client = memory.client.unwrap_or_default();
    let shared = Shared { lang, place, topic: memory.topic.take(), question, client };
    memory.question = None;
    memory.urgency = None;
    Decision::new(memory, Kind::Refer, Vec::new()).with(Effect::Open { shared, urgency })
}

fn refused() -> Say {
    Say::text(line("referral-consent-refused"))
        .and(Part::Contacts(refer::hotlines()))
        .button("button-person", Action::Person)
        .button("button-topics", Action::Topics)
}
