//! What a typed text leads to. Danger is looked for first, also while a coordinator reads along; then
//! a command, a bridge that is open, the question of the open step, and what else it may mean: an
//! order in words, or a question to the knowledge base.

use super::action::Action;
use super::memory::{Memory, Step};
use super::press::press;
use super::{
    Decision, Effect, Kind, Request, World, answer, campaign, intake, own, safety, understand,
};
use knowledge::lang::Lang;
use knowledge::lexicon::Order;
use referral::area::Found;

/// What follows from a typed text, `raw` as it came.
pub(super) fn said(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    raw: &str,
) -> Decision {
    let text = understand::clean(raw);
    if let Some(problem) = understand::problem(&text) {
        return Decision::new(memory, Kind::Unclear, vec![problem]);
    }
    // A code pasted where no link can carry it: no words, so nothing to hear in them.
    let pasted = campaign::code::typed(&text);
    if let Some(opened) = pasted.and_then(|code| own::opened(memory.clone(), Some(code))) {
        return opened;
    }
    // A command and its code are in no language, and the name of a place is not the person's.
    let asked_where = memory.step == Step::Area;
    let place = asked_where && world.atlas.find(&text) != Found::Nothing;
    let words = Some(&text).filter(|text| !place && !text.starts_with('/'));
    let heard = words.and_then(|text| understand::language(world.library, &memory, text));
    let memory = understand::follow(memory, heard.as_ref());
    let bridged = request.is_some_and(Request::bridged);
    let alarm = alarm(world, &memory, &text);
    if !alarm.is_empty() {
        return safety::respond(world.library, memory, &alarm, &text, bridged);
    }
    if let Some(command) = understand::command(&text) {
        return command_said(world, memory, request, command);
    }
    if let Some((command, code)) = understand::command_with_code(&text) {
        return match command {
            understand::WithCode::Link => own::ask_join(memory, &code),
            understand::WithCode::Console => own::invited(memory, &code),
        };
    }
    if bridged {
        return Decision::new(memory, Kind::Refer, Vec::new()).with(Effect::Relay);
    }
    intake::step(world, &memory, &text).unwrap_or_else(|| {
        let lang = heard.map_or_else(|| memory.lang.clone(), |guess| guess.lang);
        free_text(world, memory, request, &text, &lang)
    })
}

/// What danger the words speak of. "Talk to a person" and "skip", when that is all that is said, are
/// taken for danger only by the words of danger themselves, not by likeness to them: the way to a
/// person begins with the numbers anyway.
fn alarm(world: &World, memory: &Memory, text: &str) -> Vec<String> {
    let (words, lang) = (&world.library.lexicons, Some(&memory.lang));
    let person = words.order(text, lang) == Some(Order::Person);
    let skip = memory.step != Step::Free && words.skip(text, lang);
    if person || skip { words.emergencies(text, None) } else { safety::heard(world.library, text) }
}

fn free_text(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    text: &str,
    lang: &Lang,
) -> Decision {
    match understand::order(world.library, text, lang) {
        Some(action) => press(world, memory, request, action),
        None => answer::question(world.library, memory, text, lang),
    }
}

fn command_said(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    command: Action,
) -> Decision {
    let action = match command {
        // The typed command is the promise that sharing can stop at any time: it acts at once.
        Action::Withdraw => Action::ConfirmWithdraw(true),
        other => other,
    };
    press(world, memory, request, action)
}
