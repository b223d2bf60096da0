//! What the resident sees of the support plan: the steps in the order in which to take them, each
//! with its deadline first, how far it is, and who helps. A step is in the coordinator's own words,
//! which stay as they are, or has the title of an article in the resident's language.

use super::action::Action;
use super::memory::Memory;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind};
use referral::plan::{Plan, Status, Step};

/// The resident asks for the plan.
pub fn asked(memory: Memory) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Plan)
}

/// There is no plan, or none was shown yet.
pub fn none() -> Say {
    Say::text(line("plan-none")).button("button-status", Action::Status)
}

/// The plan as a card for somebody who reads `lang`.
pub fn card(plan: &Plan, lang: &str) -> Say {
    let begin =
        Say::default().and(Part::Title(line("plan-title"))).and(Part::Text(line("plan-intro")));
    let order = plan.order();
    let steps = order.iter().enumerate();
    let say = steps.fold(begin, |say, (n, step)| with_step(say, n + 1, step, &order, lang));
    say.and(Part::Text(line("plan-again"))).button("button-status", Action::Status)
}

fn with_step(say: Say, n: usize, step: &Step, order: &[&Step], lang: &str) -> Say {
    let number = Arg::Text(n.to_string());
    let title = line("plan-step").with("n", number).with("action", action(step));
    let say = say.and(Part::Text(title)).and(Part::List(details(step, order, lang)));
    match &step.partner {
        Some(partner) => say.and(Part::Partner(partner.clone())),
        None => say,
    }
}

/// What to do: the coordinator's words, or the topic's title.
pub fn action(step: &Step) -> Arg {
    match &step.field {
        Some(topic) if step.action.is_empty() => Arg::Topic(topic.clone()),
        _ => Arg::Text(step.action.clone()),
    }
}

/// Deadline, state, what must come first, and the language of the words when it is another.
fn details(step: &Step, order: &[&Step], lang: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(deadline) = step.deadline {
        let key = if deadline.legal { "plan-deadline-legal" } else { "plan-deadline" };
        lines.push(line(key).with("date", Arg::Date(deadline.on)));
    }
    lines.push(line("plan-status").with("status", Arg::Key(status_key(step.status))));
    let before: Vec<String> = order
        .iter()
        .enumerate()
        .filter(|(_, other)| step.after.contains(&other.id) && !other.status.over())
        .map(|(n, _)| (n + 1).to_string())
        .collect();
    if !before.is_empty() {
        lines.push(line("plan-after").with("list", Arg::Text(before.join(", "))));
    }
    if !step.action.is_empty() && step.lang != lang {
        lines.push(line("page-original").with("language", Arg::Language(step.lang.clone())));
    }
    lines
}

/// The words for how far a step is.
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::Open => "plan-status-open",
        Status::Doing => "plan-status-doing",
        Status::Done => "plan-status-done",
        Status::Dropped => "plan-status-dropped",
    }
}

/// A step has got further.
pub fn moved(step: &Step) -> Say {
    let news = line("plan-moved")
        .with("action", action(step))
        .with("status", Arg::Key(status_key(step.status)));
    Say::text(news).button("button-plan", Action::Plan)
}
