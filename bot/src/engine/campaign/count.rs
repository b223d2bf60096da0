//! What a campaign counts of the people who came with it. A count says how many people, not how
//! often: each is counted once for each thing, and what they were already counted for stands in their
//! own conversation and goes when it is forgotten. The counters know nobody.

use super::code::Via;
use crate::channel::Said;
use crate::engine::memory::Memory;
use crate::engine::orient::Counted;
use crate::engine::say::Part;
use crate::engine::{Decision, Effect};

/// Came, by the way on which the link reached them.
pub const JOINED: &str = "joined";
/// Were shown a step.
pub const REACHED: &str = "reached";
/// Said that a step is done.
pub const DONE: &str = "done";
/// Walked the whole track.
pub const FINISHED: &str = "finished";
/// Asked something that an article on a topic answered.
pub const ASKED: &str = "asked";
/// Asked at least one question that an article answered.
pub const ANSWERED: &str = "answered";
/// Asked such a question, and later for a person.
pub const BOTH: &str = "answered-then-referred";
/// Made a request to desks.
pub const REFERRED: &str = "referred";

/// One counter: what, of which topic or way, in which language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counter {
    /// One of the words above.
    pub what: String,
    /// A topic, or the way of a join; empty when it is about neither.
    pub topic: String,
    /// The language.
    pub lang: String,
}

/// Adds what a campaign counts of a decision that it was not asked to count: answered questions and
/// requests. Nothing is added for people who came without a campaign.
pub fn noticed(mut decision: Decision, said: &Said) -> Decision {
    if decision.memory.orientation.campaign.is_none() {
        return decision;
    }
    if matches!(said, Said::Text { .. } | Said::Edit { .. }) {
        let parts = decision.says.iter().flat_map(|say| &say.parts);
        let answer = parts.filter_map(|part| match part {
            Part::Article(topic) => Some(topic.clone()),
            _ => None,
        });
        let asked: Vec<Effect> =
            answer.take(1).map(|topic| Effect::Count(Counted::Asked(topic))).collect();
        decision.effects.extend(asked);
    }
    let opens = decision.effects.iter().any(|effect| matches!(effect, Effect::Open { .. }));
    if opens { decision.with(Effect::Count(Counted::Referred)) } else { decision }
}

/// What goes up by one for this person now, and remembers it.
pub fn counters(memory: &mut Memory, counted: &Counted, via: Via) -> Vec<Counter> {
    let Some(campaign) = memory.orientation.campaign.clone() else {
        return Vec::new();
    };
    let before = |what: &str| {
        let begin = format!("{campaign} {what}  ");
        let kept = memory.orientation.counted.iter();
        kept.filter_map(|entry| entry.strip_prefix(begin.as_str())).next().map(str::to_owned)
    };
    let lang = memory.lang.as_str().to_owned();
    let counter = |what: &str, topic: &str, lang: &str| Counter {
        what: what.to_owned(),
        topic: topic.to_owned(),
        lang: lang.to_owned(),
    };
    let counters = match counted {
        Counted::Joined => vec![counter(JOINED, via.key(), &lang)],
        Counted::Reached(topic) => vec![counter(REACHED, topic, &lang)],
        Counted::Done(topic) => vec![counter(DONE, topic, &lang)],
        Counted::Finished => vec![counter(FINISHED, "", &lang)],
        Counted::Asked(topic) => vec![counter(ANSWERED, "", &lang), counter(ASKED, topic, &lang)],
        Counted::Referred => {
            // In the language of the answer, so that one can be taken from the other.
            let both = before(ANSWERED).map(|lang| counter(BOTH, "", &lang));
            both.into_iter().chain([counter(REFERRED, "", &lang)]).collect()
        }
    };
    counters.into_iter().filter(|counter| first(memory, &campaign, counter)).collect()
}

/// Whether this person was not yet counted for this, whatever the language or the way.
fn first(memory: &mut Memory, campaign: &str, counter: &Counter) -> bool {
    let about = if counter.what == JOINED { "" } else { &counter.topic };
    let begin = format!("{campaign} {} {about} ", counter.what);
    let known = memory.orientation.counted.iter().any(|entry| entry.starts_with(&begin));
    !known && memory.orientation.counted.insert(format!("{begin}{}", counter.lang))
}
