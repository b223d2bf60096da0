//! What a button leads to: the two tables from every [`Action`] to the part of the conversation that
//! answers it. Words that mean the same as a button come here too, so that both always do the same.
//! What belongs to the way to a person is decided by [`intake`].

use super::action::Action;
use super::memory::{LangSource, Memory};
use super::safety;
use super::say::{self, Say};
use super::{Decision, Effect, Kind, Request, World};
use super::{
    answer, coordinator, hand_over, intake, orient, own, plan, queue, quiet, receipts, refer,
};
use knowledge::lang::Lang;
use knowledge::library::Library;

/// What follows from a button: answers, and the person's own chats, data and safety here, the rest in
/// the next table.
pub(super) fn press(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    action: Action,
) -> Decision {
    let mut memory = orient::going_on(memory, &action);
    // Whoever goes elsewhere does not answer with a day any more.
    memory.orientation.dating = None;
    match action {
        Action::Menu => answer::menu(memory),
        Action::Topics => answer::topics(world.library, memory),
        Action::Chapter(chapter) => answer::chapter(world.library, memory, chapter),
        Action::Topic(id) => answer::article(world.library, memory, &id),
        Action::Helped(yes) => answer::helped(memory, yes),
        Action::Emergency => safety::numbers(memory),
        Action::Languages => answer::languages(world.library, memory),
        Action::Language(code) => choose_language(world.library, memory, &code),
        Action::Orientation => orient::tracks(world, memory),
        Action::Private => answer::start(memory),
        Action::Link => own::link(memory),
        Action::Join(code, yes) => own::join(memory, &code, yes),
        Action::Data => own::data(memory),
        Action::Receipts => receipts::ask(memory),
        Action::Quiet => quiet::ask(memory),
        Action::SetQuiet(on) => quiet::set(memory, on),
        Action::Uncover => quiet::uncover(memory),
        Action::Show(seq) => quiet::show(memory, seq),
        Action::Forget => own::ask_forget(memory),
        Action::ConfirmForget(yes) => own::forget(memory, yes),
        other => about_orientation(world, memory, request, other),
    }
}

/// Orientation: tracks, the checklist and reminders.
fn about_orientation(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    action: Action,
) -> Decision {
    match action {
        Action::Track(id) => orient::begin(world, memory, &id),
        Action::Step(step, topic) => orient::step(world, memory, step, &topic),
        Action::Pause => orient::pause(world, memory),
        Action::Resume => orient::resume(world, memory),
        Action::Checklist => orient::checklist(world, memory),
        Action::Ask(question) => orient::ask(world, memory, question),
        Action::Told(question, told) => orient::told(world, memory, question, &told),
        Action::Reminders => orient::reminders(world, memory),
        Action::SetReminders(on) => orient::set_reminders(world, memory, on),
        Action::OwnDate(kind) => orient::own_date(world, memory, &kind),
        area if orient::is_area(&memory, &area) => orient::area_pressed(world, memory, area),
        Action::Skip if orient::asks(&memory) => orient::skip(world, memory),
        other => about_request(world, memory, request, other),
    }
}

/// The person's request, from the wish to talk to somebody to its end, and what its coordinator does
/// from their own chat. All else is a step on the way to a person.
fn about_request(
    world: &World,
    memory: Memory,
    request: Option<&Request>,
    action: Action,
) -> Decision {
    match action {
        Action::Person => intake::begin(memory, request),
        Action::Status => refer::status(memory, request),
        Action::Withdraw => refer::ask_withdraw(memory, request),
        Action::ConfirmWithdraw(yes) => refer::withdraw(memory, request, yes),
        Action::Verdict(verdict) => refer::verdict(memory, request, verdict),
        Action::Phrase(_) => refer::phrase(memory, request),
        Action::Plan => plan::asked(memory),
        Action::HandOver(id, reply) => hand_over::answered(memory, id, reply),
        Action::Hotlines => queue::numbers(memory),
        Action::WrongDesk => queue::wrong_desk(memory, request),
        Action::Reopen => queue::ask_reopen(memory, request),
        Action::ConfirmReopen(yes) => queue::reopen(memory, request, yes),
        Action::Console => coordinator(memory, Effect::Console),
        Action::Take(case) => coordinator(memory, Effect::Take(case)),
        Action::Decline(case) => coordinator(memory, Effect::Decline(case, None)),
        Action::DeclineFor(case, why) => coordinator(memory, Effect::Decline(case, Some(why))),
        Action::DeclineWhy(case) => {
            Decision::new(memory, Kind::Answer, vec![coordinator::why(&case)])
        }
        step => intake::press(world, memory, request, step),
    }
}

/// Whether this chat is a coordinator's is known outside.
fn coordinator(memory: Memory, effect: Effect) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(effect)
}

fn choose_language(library: &Library, mut memory: Memory, code: &str) -> Decision {
    let lang = Lang::new(code);
    if !library.languages().contains(&lang) {
        return answer::languages(library, memory);
    }
    memory.lang = lang;
    memory.lang_source = LangSource::Chosen;
    let mut decision = answer::menu(memory);
    decision.says.insert(0, Say::text(say::line("language-changed")));
    decision
}
