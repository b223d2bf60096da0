//! The questions for a dated checklist, one at a time in the order of the track. Each can be answered
//! by a button or in words, skipped, or left with all that follow. Who asks something else in between
//! gets the answer, and then our question again.

use super::place::is_area;
use super::{choose, list, own, place, tell};
use crate::engine::action::Action;
use crate::engine::area;
use crate::engine::memory::{Memory, Step};
use crate::engine::say::{Arg, Choice, Label, Part, Say, line};
use crate::engine::{Decision, Kind, World, answer};
use knowledge::lang::Lang;
use knowledge::orientation::answers::{Status, Work};
use knowledge::orientation::{Answers, Question, Track};
use knowledge::search::SURE;
use referral::area::{Found, Place};

/// Longer than this, in characters, is no answer to a short question.
const LONG: usize = 40;

/// The checklist; before it what is not known yet, as far as the person wants to tell.
pub fn checklist(world: &World, mut memory: Memory) -> Decision {
    let Some(track) = own(world, &memory) else {
        return choose::tracks(world, memory);
    };
    memory.step = Step::Free;
    let first = track.questions.iter().all(|q| !memory.orientation.asked.contains(q));
    let known: Vec<Question> =
        track.questions.iter().copied().filter(|question| known(&memory, *question)).collect();
    memory.orientation.asked.extend(known);
    let mut decision = further(world, memory, track);
    if first && decision.memory.orientation.asking.is_some() {
        decision.says.insert(0, Say::text(line("orient-questions")));
    }
    decision
}

fn known(memory: &Memory, question: Question) -> bool {
    let answers = &memory.orientation.answers;
    match question {
        Question::Start => answers.start.is_some(),
        Question::Status => answers.status.is_some(),
        Question::Work => answers.work.is_some(),
        Question::Children => answers.children.is_some(),
        Question::Country => answers.country.is_some(),
        Question::Area => memory.place.as_ref().is_some_and(|place| *place != Place::Unknown),
    }
}

/// The next open question, or the list.
fn further(world: &World, mut memory: Memory, track: &Track) -> Decision {
    memory.orientation.asking = None;
    let open = track.questions.iter().find(|open| !memory.orientation.asked.contains(open));
    match open {
        Some(question) => put(world, memory, *question),
        None => list::show(world, memory),
    }
}

/// Asks this again, and all that comes after it; what was told stays until it is told anew.
pub fn ask(world: &World, mut memory: Memory, question: Question) -> Decision {
    let Some(track) = own(world, &memory) else {
        return choose::tracks(world, memory);
    };
    memory.step = Step::Free;
    let before = track.questions.iter().position(|known| *known == question).unwrap_or_default();
    let (settled, again) = track.questions.split_at(before);
    let asked = &mut memory.orientation.asked;
    asked.extend(settled);
    asked.retain(|known| !again.contains(known));
    put(world, memory, question)
}

fn put(world: &World, mut memory: Memory, question: Question) -> Decision {
    memory.orientation.asking = Some(question);
    let say = card(world, &memory, question, None);
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The answer, as a button has it or as it was typed.
pub fn told(world: &World, mut memory: Memory, question: Question, told: &str) -> Decision {
    match told {
        "skip" => return settled(world, memory, question),
        "stop" => return stop(world, memory),
        _ => {}
    }
    memory.step = Step::Free;
    let spoken = world.library.orientation.spoken();
    match tell::tell(spoken, question, told, world.today, &mut memory.orientation.answers) {
        Ok(()) => settled(world, memory, question),
        Err(why) => {
            memory.orientation.asking = Some(question);
            let say = card(world, &memory, question, Some(why));
            Decision::new(memory, Kind::Answer, vec![say])
        }
    }
}

/// The question that is open is left out.
pub fn skip(world: &World, memory: Memory) -> Decision {
    match memory.orientation.asking {
        Some(question) => settled(world, memory, question),
        None => answer::menu(memory),
    }
}

/// This question is over; the next one follows, or the list.
pub(super) fn settled(world: &World, mut memory: Memory, question: Question) -> Decision {
    memory.orientation.asked.insert(question);
    match own(world, &memory) {
        Some(track) => further(world, memory, track),
        None => choose::tracks(world, silent(memory)),
    }
}

/// No more questions.
fn stop(world: &World, mut memory: Memory) -> Decision {
    memory.orientation.asked.extend(Question::ALL);
    list::show(world, silent(memory))
}

/// A question with its buttons, or why the answer to it could not be taken.
pub(super) fn card(
    world: &World,
    memory: &Memory,
    question: Question,
    why: Option<&'static str>,
) -> Say {
    let say = match question {
        Question::Area => area::ask(why.unwrap_or("orient-ask-area")),
        _ => sentence(world, memory, question, why).buttons(choices(world, question)),
    };
    // Rather not to say where is a button of the area already.
    let say =
        if question == Question::Area { say } else { say.buttons(vec![skip_choice(question)]) };
    say.button("orient-button-stop", Action::Told(question, "stop".to_owned()))
}

fn skip_choice(question: Question) -> Choice {
    let action = Action::Told(question, "skip".to_owned());
    Choice { label: Label::Line(line("button-skip")), action }
}

fn sentence(world: &World, memory: &Memory, question: Question, why: Option<&'static str>) -> Say {
    let example = ("example", Arg::Text(world.today.to_string()));
    let with = |key| line(key).with(example.0, example.1.clone());
    match (why, question) {
        (Some(why), Question::Start) => Say::text(with(why)),
        (Some(why), _) => Say::text(line(why)),
        (None, Question::Start) => {
            let track = memory.orientation.track.clone().unwrap_or_default();
            let when = Arg::Named(format!("track-{track}-start"));
            Say::text(line("orient-words").with("words", when))
                .and(Part::Text(with("orient-day-example")))
        }
        (None, Question::Status) => Say::text(line("orient-ask-status")),
        (None, Question::Work) => Say::text(line("orient-ask-work")),
        (None, Question::Children) => Say::text(line("orient-ask-children")),
        (None, Question::Country) => Say::text(line("orient-ask-country")),
        (None, Question::Area) => Say::text(line("orient-ask-area")),
    }
}

fn choices(world: &World, question: Question) -> Vec<Choice> {
    let choice = |key: String, told: &str| Choice {
        label: Label::Named(key),
        action: Action::Told(question, told.to_owned()),
    };
    let named = |names: &[&str], what: &str| -> Vec<Choice> {
        names.iter().map(|name| choice(format!("orient-{what}-{name}"), name)).collect()
    };
    match question {
        Question::Start => vec![choice("orient-button-today".to_owned(), "today")],
        Question::Status => named(&Status::ALL.map(Status::key), "status"),
        Question::Work => named(&Work::ALL.map(Work::key), "work"),
        Question::Children => vec![choice("orient-button-no-children".to_owned(), "none")],
        Question::Country => {
            let countries: Vec<&str> = world.library.orientation.spoken().countries().collect();
            named(&countries, "country")
        }
        Question::Area => Vec::new(),
    }
}

/// Whether a question of ours is open.
pub fn asks(memory: &Memory) -> bool {
    memory.step == Step::Free && memory.orientation.asking.is_some()
}

/// The open question is dropped: something else has begun.
pub fn silent(mut memory: Memory) -> Memory {
    memory.orientation.asking = None;
    memory
}

/// The same, unless a button belongs to the question.
pub fn going_on(memory: Memory, action: &Action) -> Memory {
    let belongs = matches!(action, Action::Told(..) | Action::Ask(_) | Action::Skip);
    if belongs || is_area(&memory, action) { memory } else { silent(memory) }
}

/// Whether a text is an answer to the open question and nothing else, so that it says nothing of the
/// person's language.
pub fn answers(world: &World, memory: &Memory, text: &str) -> bool {
    match memory.orientation.asking {
        Some(Question::Area) if asks(memory) => world.atlas.find(text) != Found::Nothing,
        _ => answers_plainly(world, memory, text),
    }
}

/// The same for answers that have a fixed form, where likeness to words of danger is chance. The name
/// of a place may stand in a cry for help.
pub fn answers_plainly(world: &World, memory: &Memory, text: &str) -> bool {
    let Some(question) = memory.orientation.asking.filter(|_| asks(memory)) else { return false };
    let words = &world.library.lexicons;
    match question {
        Question::Area => false,
        Question::Children if words.no(text, Some(&memory.lang)) => true,
        _ => {
            let spoken = world.library.orientation.spoken();
            tell::tell(spoken, question, text, world.today, &mut Answers::default()).is_ok()
        }
    }
}

/// What a text means while a question of ours is open. `None` when none is, or when it is an order.
pub fn said(world: &World, memory: &Memory, text: &str, lang: &Lang) -> Option<Decision> {
    let question = memory.orientation.asking.filter(|_| asks(memory))?;
    let words = &world.library.lexicons;
    let own = || memory.clone();
    match text.trim_start_matches('/').to_lowercase().as_str() {
        "stop" => return Some(stop(world, own())),
        "skip" => return Some(settled(world, own(), question)),
        _ => {}
    }
    if words.order(text, Some(lang)).is_some() {
        return None;
    }
    if words.skip(text, Some(lang)) {
        return Some(settled(world, own(), question));
    }
    Some(match question {
        Question::Area => place::said(world, own(), text, lang),
        Question::Children if words.no(text, Some(lang)) => told(world, own(), question, "none"),
        _ => typed(world, own(), question, text, lang),
    })
}

fn typed(world: &World, memory: Memory, question: Question, text: &str, lang: &Lang) -> Decision {
    let understood = answers_plainly(world, &memory, text);
    if !understood && is_question(world, text, lang) {
        return answered(world, memory, question, text, lang);
    }
    if !understood && question == Question::Country {
        // A country that we have no notes on changes nothing.
        return settled(world, memory, question);
    }
    told(world, memory, question, text)
}

/// Whether a text that is no answer asks for something of its own.
pub(super) fn is_question(world: &World, text: &str, lang: &Lang) -> bool {
    let mark = text.contains(['?', '\u{ff1f}', '\u{61f}']);
    let hit = || world.library.search(lang, text, 1).first().is_some_and(|h| h.confidence >= SURE);
    mark || text.chars().count() > LONG || hit()
}

/// The answer to a question in between, and ours again.
pub(super) fn answered(
    world: &World,
    memory: Memory,
    open: Question,
    text: &str,
    lang: &Lang,
) -> Decision {
    let mut decision = answer::question(world.library, memory, text, lang);
    let again = card(world, &decision.memory, open, None);
    let parts = [Part::Text(line("orient-back"))].into_iter().chain(again.parts).collect();
    decision.says.push(Say { parts, buttons: again.buttons });
    decision
}
