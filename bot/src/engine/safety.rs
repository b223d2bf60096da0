//! Emergencies: found before anything else is looked at, answered at once with the numbers to call,
//! and never made to wait for a queue. The words that people use in danger stand in
//! `knowledge/lexicon`, the numbers for each danger in `knowledge/emergencies.toml`.

use super::action::Action;
use super::memory::Memory;
use super::say::{Arg, Choice, Label, Line, Part, Say, line};
use super::{Decision, Effect, Kind};
use knowledge::library::Library;
use referral::case::Urgency;

/// We cannot take a message now; who is in danger must not wait for us.
pub fn out_of_order() -> Say {
    let sentence = line("error-server")
        .with("police", Arg::Phone("police"))
        .with("ambulance", Arg::Phone("fire-ambulance"));
    Say::text(sentence)
}

/// The numbers on the general emergency card, by fact id.
pub const GENERAL: [&str; 3] = ["police", "fire-ambulance", "coast-guard"];

/// The dangers that come from somebody who may look at the same phone.
const GRAVE: [&str; 4] = ["partner-violence", "child-abuse", "sexual-violence", "captivity"];

/// Whether a topic is about violence or exploitation by somebody near.
pub fn grave(library: &Library, topic: &str) -> bool {
    let topics = GRAVE.iter().filter_map(|kind| library.emergency(kind)?.topic.as_deref());
    topics.into_iter().any(|grave| grave == topic)
}

/// How many topics the words may mean beside the danger.
const MEANT: usize = 3;

/// The kinds of danger that `text` speaks of, gravest first: a false alarm is noise, a missed one may
/// be a life.
pub fn heard(library: &Library, text: &str) -> Vec<String> {
    library.dangers(text)
}

/// Numbers first; while a coordinator is in the conversation the message reaches them too.
pub fn respond(
    library: &Library,
    mut memory: Memory,
    kinds: &[String],
    text: &str,
    bridged: bool,
) -> Decision {
    if !bridged {
        memory.question = Some(text.to_owned());
        memory.urgency = Some(Urgency::Now);
    }
    let topics = topics(library, kinds);
    memory.topic = topics.first().cloned();
    let says = kinds.iter().filter_map(|kind| card(library, kind)).collect::<Vec<_>>();
    let says = if says.is_empty() { vec![general()] } else { says };
    // What else the words may ask for stands first: it may be a question about danger.
    let hits = library.search(&memory.lang, text, MEANT).into_iter().map(|hit| hit.id);
    let mut meant: Vec<String> = hits.collect();
    meant.extend(topics.iter().filter(|topic| !meant.contains(topic)).cloned().collect::<Vec<_>>());
    let says = close(says, &topics, bridged);
    let decision = Decision::new(memory, Kind::Emergency, says).about(meant);
    if bridged { decision.with(Effect::Relay) } else { decision }
}

/// The general card, for whoever asks for emergency numbers.
pub fn numbers(memory: Memory) -> Decision {
    let says = close(vec![general()], &["emergency-calls".to_owned()], false);
    Decision::new(memory, Kind::Emergency, says).about(vec!["emergency-calls".to_owned()])
}

fn general() -> Say {
    let contacts = GENERAL.iter().map(|id| (*id).to_owned()).collect();
    Say::text(line("safety-general")).and(Part::Contacts(contacts))
}

fn card(library: &Library, kind: &str) -> Option<Say> {
    let emergency = library.emergency(kind)?;
    let contacts = emergency.phones.iter().chain(&emergency.chat).cloned().collect();
    Some(Say::text(sentence(kind)).and(Part::Contacts(contacts)))
}

/// The last card says how to be understood on the phone and that a person can follow.
fn close(mut says: Vec<Say>, topics: &[String], bridged: bool) -> Vec<Say> {
    if let Some(last) = says.pop() {
        let mut last = last.and(Part::Text(line("safety-language")));
        if !bridged {
            last = last.and(Part::Text(line("safety-person")));
            last = last.button("button-safety-person", Action::Person);
        }
        says.push(last.buttons(topics.iter().map(|id| more(id)).collect()));
    }
    says
}

fn more(topic: &str) -> Choice {
    Choice { label: Label::Topic(topic.to_owned()), action: Action::Topic(topic.to_owned()) }
}

fn topics(library: &Library, kinds: &[String]) -> Vec<String> {
    let mut topics: Vec<String> = Vec::new();
    let wanted = kinds.iter().filter_map(|kind| library.emergency(kind)?.topic.clone());
    for topic in wanted.chain(["emergency-calls".to_owned()]) {
        if library.topics.get(&topic).is_some() && !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    topics
}

fn sentence(kind: &str) -> Line {
    line(match kind {
        "fire-ambulance" => "safety-fire-ambulance",
        "police" => "safety-police",
        "gas" => "safety-gas",
        "sea" => "safety-sea",
        "disaster" => "safety-disaster",
        "suicide" => "safety-suicide",
        "partner-violence" => "safety-partner-violence",
        "child-abuse" => "safety-child-abuse",
        "sexual-violence" => "safety-sexual-violence",
        "captivity" => "safety-captivity",
        _ => "safety-general",
    })
}
