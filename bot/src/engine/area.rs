//! Asking where a person lives: in free words, or step by step through prefectures and
//! municipalities. A person may always rather not say; then desks everywhere can be asked.

use super::action::Action;
use super::say::{Arg, Choice, Label, Say, line};
use referral::area::{Atlas, Municipality, Place};

/// How many municipalities one message offers.
const PER_PAGE: usize = 20;

/// The question (or what was wrong with the last answer) with the ways to answer it.
pub fn ask(key: &'static str) -> Say {
    Say::text(line(key))
        .button("button-location", Action::Location)
        .button("button-area-list", Action::Prefectures)
        .button("button-area-unknown", Action::NoArea)
}

/// The way to share a location, beside [`ask`], for channels that can.
pub fn share_location() -> Say {
    Say::text(line("location-ask")).button("button-location", Action::Location)
}

/// All prefectures.
pub fn prefectures(atlas: &Atlas) -> Say {
    let choices = atlas.prefectures().iter().map(|prefecture| Choice {
        label: Label::Place(Place::Prefecture(prefecture.code.clone())),
        action: Action::Towns(prefecture.code.clone(), 0),
    });
    Say::text(line("referral-area-prefecture"))
        .buttons(choices.collect())
        .button("button-area-unknown", Action::NoArea)
}

/// One page of a prefecture's municipalities.
pub fn towns(atlas: &Atlas, prefecture: &str, page: usize) -> Say {
    let all = atlas.municipalities_of(prefecture);
    let first = page.saturating_mul(PER_PAGE);
    let place = Place::Prefecture(prefecture.to_owned());
    let ask = line("referral-area-municipality").with("prefecture", Arg::Place(place.clone()));
    let mut say =
        Say::text(ask).buttons(all.iter().skip(first).take(PER_PAGE).map(choice).collect());
    if all.len() > first.saturating_add(PER_PAGE) {
        say = say.button("button-more", Action::Towns(prefecture.to_owned(), page + 1));
    }
    let whole = line("button-area-whole-prefecture").with("prefecture", Arg::Place(place));
    let action = Action::Prefecture(prefecture.to_owned());
    say.buttons(vec![Choice { label: Label::Line(whole), action }])
}

/// Places with the same name.
pub fn several(towns: &[&Municipality]) -> Say {
    Say::text(line("referral-area-several"))
        .buttons(towns.iter().map(choice).collect())
        .button("button-area-unknown", Action::NoArea)
}

fn choice(town: &&Municipality) -> Choice {
    Choice {
        label: Label::Place(Place::Municipality(town.code.clone())),
        action: Action::Town(town.code.clone()),
    }
}
