//! Our question where the person lives, for the checklist: the same lists and the same reading of what
//! is typed as on the way to a person, but nothing is shared and no request begins.

use super::questions::{answered, asks, card, is_question, settled};
use crate::engine::action::Action;
use crate::engine::area;
use crate::engine::memory::Memory;
use crate::engine::{Decision, Kind, World};
use knowledge::lang::Lang;
use knowledge::orientation::Question;
use referral::area::{Found, Place};

/// What a text says about where the person lives.
pub(super) fn said(world: &World, memory: Memory, text: &str, lang: &Lang) -> Decision {
    let ask = |memory: Memory, key| {
        let say = card(world, &memory, Question::Area, Some(key));
        Decision::new(memory, Kind::Answer, vec![say])
    };
    match world.atlas.find(text) {
        Found::Municipality(town) => placed(world, memory, Place::Municipality(town.code.clone())),
        Found::Prefecture(found) => {
            Decision::new(memory, Kind::Answer, vec![area::towns(world.atlas, &found.code, 0)])
        }
        Found::Several(towns) => Decision::new(memory, Kind::Answer, vec![area::several(&towns)]),
        Found::UnknownPostal => ask(memory, "referral-area-unknown-postal"),
        Found::Nothing if is_question(world, text, lang) => {
            answered(world, memory, Question::Area, text, lang)
        }
        Found::Nothing => ask(memory, "referral-area-nothing"),
    }
}

/// Whether a button answers our question for the area, and not the one on the way to a person.
pub fn is_area(memory: &Memory, action: &Action) -> bool {
    let area = matches!(
        action,
        Action::Prefectures
            | Action::Towns(..)
            | Action::Town(_)
            | Action::Prefecture(_)
            | Action::NoArea
            | Action::Location
    );
    area && asks_area(memory)
}

/// A button of the area.
pub fn area_pressed(world: &World, memory: Memory, action: Action) -> Decision {
    let show = |memory, say| Decision::new(memory, Kind::Answer, vec![say]);
    match action {
        Action::Prefectures => show(memory, area::prefectures(world.atlas)),
        Action::Towns(code, page) => show(memory, area::towns(world.atlas, &code, page)),
        Action::Town(code) if world.atlas.municipality(&code).is_some() => {
            placed(world, memory, Place::Municipality(code))
        }
        Action::Prefecture(code) if world.atlas.prefecture(&code).is_some() => {
            placed(world, memory, Place::Prefecture(code))
        }
        Action::NoArea => settled(world, memory, Question::Area),
        _ => {
            let say = card(world, &memory, Question::Area, None);
            show(memory, say)
        }
    }
}

/// A shared location, as the municipality that it lies in.
pub fn shared_place(world: &World, memory: Memory, code: Option<&str>) -> Decision {
    match code.filter(|code| world.atlas.municipality(code).is_some()) {
        Some(code) => placed(world, memory, Place::Municipality(code.to_owned())),
        None => {
            let say = card(world, &memory, Question::Area, Some("location-abroad"));
            Decision::new(memory, Kind::Answer, vec![say])
        }
    }
}

fn placed(world: &World, mut memory: Memory, place: Place) -> Decision {
    memory.place = Some(place);
    settled(world, memory, Question::Area)
}

/// Whether the open question is this one.
pub fn asks_area(memory: &Memory) -> bool {
    asks(memory) && memory.orientation.asking == Some(Question::Area)
}
