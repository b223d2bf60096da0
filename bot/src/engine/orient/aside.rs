//! What orientation adds to every answer: a way back to the steps below an article that was read in
//! between, and what a campaign counts. Counted is only that something happened, never to whom.

use super::own;
use super::progress::Counted;
use crate::channel::Said;
use crate::engine::action::{Action, Move};
use crate::engine::memory::Memory;
use crate::engine::say::{Choice, Label, Part, Say, line};
use crate::engine::{Decision, Effect, Kind, World};

/// Adds it to what follows from `said`.
pub fn beside(world: &World, said: &Said, decision: &mut Decision) {
    if matches!(said, Said::Public { .. }) {
        return;
    }
    let article = decision.says.iter().find_map(article).filter(|_| decision.kind == Kind::Answer);
    let opened = decision.effects.iter().any(|effect| matches!(effect, Effect::Open { .. }));
    if opened {
        decision.count(Counted::Referred);
    }
    let Some(topic) = article else { return };
    if matches!(said, Said::Text { .. } | Said::Edit { .. }) {
        decision.count(Counted::Asked(topic.clone()));
    }
    let choices = back(world, &decision.memory, &topic);
    // A question of ours may stand behind the answer; its buttons stay alone.
    if let Some(say) = decision.says.iter_mut().find(|say| article_of(say, &topic)) {
        say.buttons.splice(0..0, choices);
    }
}

fn article(say: &Say) -> Option<String> {
    say.parts.iter().find_map(|part| match part {
        Part::Article(topic) => Some(topic.clone()),
        _ => None,
    })
}

fn article_of(say: &Say, topic: &str) -> bool {
    article(say).is_some_and(|found| found == topic)
}

/// The ways on from an article: done, when it is a step that waits, and back to the steps.
fn back(world: &World, memory: &Memory, topic: &str) -> Vec<Choice> {
    let progress = &memory.orientation;
    let waits = progress.later.contains(topic)
        || (progress.shown.as_deref() == Some(topic) && progress.is_open(topic));
    let mut choices = Vec::new();
    if waits {
        choices.push(("orient-button-done", Action::Step(Move::Done, topic.to_owned())));
    }
    let walks = progress.shown.is_some() && !progress.paused && progress.asking.is_none();
    if walks && own(world, memory).is_some() {
        choices.push(("orient-button-go-on", Action::Resume));
    }
    let choice = |(key, action)| Choice { label: Label::Line(line(key)), action };
    choices.into_iter().map(choice).collect()
}

impl Decision {
    /// Counts something for the campaign with which the person came, if with one.
    pub(super) fn count(&mut self, counted: Counted) {
        if self.memory.orientation.campaign.is_some() {
            self.effects.push(Effect::Count(counted));
        }
    }

    /// The same, before what else is counted.
    pub(super) fn count_first(&mut self, counted: Counted) {
        if self.memory.orientation.campaign.is_some() {
            self.effects.insert(0, Effect::Count(counted));
        }
    }

    pub(super) fn counting(mut self, counted: Counted) -> Decision {
        self.count(counted);
        self
    }
}
