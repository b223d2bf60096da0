//! The card that asks for consent: exactly what will be shared, with whom, for what, and how to take
//! it back. It shows the very values that go out, so what is agreed to is what is shared.

use super::client_key;
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::engine::say::{Arg, Line, Part, Say, line};
use referral::area::Place;

/// The terms of a consent, in the order in which they are read. Changing what one of them says in
/// `locales/` needs a new [`CONSENT_VERSION`](super::CONSENT_VERSION).
const TERMS: [&str; 5] = [
    "referral-consent-receiver",
    "referral-consent-purpose",
    "referral-consent-later",
    "referral-consent-not",
    "referral-consent-withdraw",
];

/// Exactly what will be shared, with whom, for what, and how to take it back.
pub(super) fn card(memory: &Memory) -> Say {
    let question = memory.question.clone().unwrap_or_default();
    let mut say = Say {
        parts: vec![
            Part::Title(line("referral-consent-title")),
            Part::List(vec![
                language_line(memory),
                area_line(memory),
                topic_line(memory),
                client_line(memory),
            ]),
            Part::Text(line("referral-consent-question")),
        ],
        buttons: Vec::new(),
    };
    say = if question.is_empty() {
        say.and(Part::Text(line("referral-question-none")))
    } else {
        say.and(Part::Quote(question))
    };
    let terms = TERMS.iter().map(|key| Part::Text(line(key)));
    say.parts.extend(terms);
    say.button("button-consent-yes", Action::Consent(true))
        .button("button-consent-no", Action::Consent(false))
}

fn language_line(memory: &Memory) -> Line {
    let lang = memory.lang.as_str().to_owned();
    line("referral-consent-language").with("language", Arg::Language(lang))
}

fn area_line(memory: &Memory) -> Line {
    match &memory.place {
        None | Some(Place::Unknown) => line("referral-consent-area-unknown"),
        Some(place) => line("referral-consent-area").with("area", Arg::Place(place.clone())),
    }
}

fn client_line(memory: &Memory) -> Line {
    let client = Arg::Key(client_key(memory.client.unwrap_or_default()));
    line("queue-client-line").with("client", client)
}

fn topic_line(memory: &Memory) -> Line {
    match &memory.topic {
        Some(id) => line("referral-consent-topic").with("topic", Arg::Topic(id.clone())),
        None => line("referral-consent-topic-none"),
    }
}
