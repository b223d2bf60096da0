//! Care for people whose phone somebody else may look at. When a conversation has come to violence or
//! exploitation, or the person asks for it, messages that nobody asked for show nothing on a locked
//! screen but that there is one; and while the person has said that it is not safe to write to them,
//! nothing goes out at all. Only the person ends either.

use super::action::Action;
use super::memory::Memory;
use super::say::{Choice, Label, Say, line};
use super::{Decision, Effect, Kind, safety};
use knowledge::library::Library;

/// Covers the conversation from the moment that it turns to a grave topic, and offers silence.
pub fn guard(library: &Library, before: Option<&str>, mut decision: Decision) -> Decision {
    let topic = decision.memory.topic.as_deref();
    let turned = topic != before && topic.is_some_and(|topic| safety::grave(library, topic));
    if !turned || decision.memory.covered {
        return decision;
    }
    decision.memory.covered = true;
    if let Some(last) = decision.says.last_mut() {
        let label = Label::Line(line("button-quiet"));
        last.buttons.push(Choice { label, action: Action::Quiet });
    }
    decision
}

/// What can be chosen.
pub fn ask(memory: Memory) -> Decision {
    let mut say = Say::text(line("quiet-ask"))
        .button("button-quiet-on", Action::SetQuiet(true))
        .button("button-quiet-off", Action::SetQuiet(false));
    if memory.covered {
        say = say.button("button-uncover", Action::Uncover);
    }
    Decision::new(memory, Kind::Answer, vec![say])
}

/// It is not safe to write, or it is again.
pub fn set(mut memory: Memory, on: bool) -> Decision {
    memory.covered = memory.covered || on;
    let say = if on {
        Say::text(line("quiet-on")).button("button-quiet-off", Action::SetQuiet(false))
    } else {
        Say::text(line("quiet-off"))
    };
    Decision::new(memory, Kind::Answer, vec![say]).with(Effect::Quiet(on))
}

/// Messages are shown in full again.
pub fn uncover(mut memory: Memory) -> Decision {
    memory.covered = false;
    Decision::new(memory, Kind::Answer, vec![Say::text(line("uncover-done"))])
}

/// What a locked screen shows instead of the line with this number.
pub fn cover(seq: i64) -> Say {
    Say::text(line("cover-notice")).button("button-show", Action::Show(seq))
}

/// The line behind a cover is asked for.
pub fn show(memory: Memory, seq: i64) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Show(seq))
}
