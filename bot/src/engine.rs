//! The conversation, as one pure function: who is talking and what was said go in, decisions come
//! out. It never sends, stores, waits or asks the time. Safety is looked at first, in every step and
//! also while a coordinator is in the conversation; then a bridge, commands, the open step, orders,
//! small talk, and the knowledge base. An answer is always an article; nothing is invented.

pub mod action;
pub mod answer;
pub mod area;
pub mod campaign;
pub mod change;
pub mod coordinator;
pub mod hand_over;
pub mod intake;
pub mod memory;
pub mod notice;
pub mod orient;
pub mod own;
pub mod plan;
mod press;
pub mod queue;
pub mod quiet;
pub mod receipts;
pub mod refer;
pub mod retention;
pub mod safety;
pub mod say;
mod text;
pub mod translation;
pub mod understand;

use crate::channel::Said;
use action::{Action, Reply};
use change::Changes;
use jiff::civil::Date;
use knowledge::library::Library;
use memory::Memory;
use referral::area::Atlas;
use referral::case::{Case, DeclineReason, Urgency};
use referral::consent::Shared;
use referral::outcome::Verdict;
use say::Say;
use serde::Serialize;
use std::sync::Arc;

/// What the engine may look things up in. None of it changes while the program runs.
pub struct World<'a> {
    /// Articles, facts and the words that people use.
    pub library: &'a Library,
    /// The municipalities of Japan.
    pub atlas: &'a Atlas,
    /// The host of the machine translator, when one is configured.
    pub translator: Option<&'a str>,
    /// The day in Japan.
    pub today: Date,
    /// The topics whose rules have changed.
    pub changes: Arc<Changes>,
}

impl<'a> World<'a> {
    /// A world without a translator and without changed rules.
    pub fn new(library: &'a Library, today: Date) -> World<'a> {
        let changes = Arc::new(Changes::default());
        World { library, atlas: Atlas::embedded(), translator: None, today, changes }
    }
}

/// The request of this conversation that is open or ended last, and its desk's public name.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The case.
    pub case: Case,
    /// The desk that holds it.
    pub desk: Option<String>,
    /// What is known about the wait.
    pub queue: queue::Queue,
}

impl Request {
    /// Whether a coordinator reads what the resident writes now.
    pub fn bridged(&self) -> bool {
        self.case.state.held()
    }
}

/// What kind of answer it was. These names are part of the `ask --jsonl` format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An article, or a step of the conversation that the person asked for.
    Answer,
    /// Emergency numbers.
    Emergency,
    /// A person is the way on.
    Refer,
    /// A greeting or thanks.
    Smalltalk,
    /// Not about living in Japan.
    OutOfScope,
    /// Not understood: topics and a person are offered.
    Unclear,
}

/// What somebody outside has to do because of this message.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Open a case with the consent just given, and look for a desk.
    Open {
        /// Exactly what the person agreed to share.
        shared: Shared,
        /// How urgent it is.
        urgency: Urgency,
    },
    /// End the open case and the consent.
    Withdraw,
    /// Show this message to the coordinator who holds the case.
    Relay,
    /// The resident's view of the closed case.
    Judge(Verdict),
    /// Make a code with which another chat can be joined.
    LinkCode,
    /// Join this conversation with the one that made the code.
    Join(String),
    /// Show what is stored.
    Data,
    /// Show what the person agreed to.
    Receipts,
    /// Write nothing that was not asked for, or do so again.
    Quiet(bool),
    /// Show the line with this number.
    Show(i64),
    /// Delete everything about this person.
    Forget,
    /// Show the support plan.
    Plan,
    /// The resident's answer to a hand-over, by its id.
    HandOver(String, Reply),
    /// Make this chat the coordinator's who was invited with the code.
    Invitation(String),
    /// Send the coordinator of this chat a sign-in link.
    Console,
    /// The coordinator of this chat takes a case.
    Take(String),
    /// The coordinator of this chat declines a case, with a reason or none.
    Decline(String, Option<DeclineReason>),
    /// Search again without the desk that has the request.
    WrongDesk,
    /// Open the closed request again.
    Reopen,
    /// The person came with an organiser's code, without what begins it.
    Campaign(String),
    /// Count something for the campaign with which the person came, without the person.
    Count(orient::Counted),
    /// Show where the checklist can be read, printed and taken into a calendar.
    Checklist,
    /// Write down what the person wants to be reminded of, as the conversation has it now.
    Reminders,
}

/// Everything that follows from one message.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The conversation afterwards.
    pub memory: Memory,
    /// What is said, one message each. Empty only when the message goes to a coordinator.
    pub says: Vec<Say>,
    /// What else has to happen.
    pub effects: Vec<Effect>,
    /// What kind of answer it was.
    pub kind: Kind,
    /// Fitting topics, best first, at most ten.
    pub topics: Vec<String>,
    /// How many turns the person took, when this is an answer or leads to a desk.
    pub turns: Option<u32>,
}

impl Decision {
    pub(crate) fn new(memory: Memory, kind: Kind, says: Vec<Say>) -> Decision {
        Decision { memory, says, effects: Vec::new(), kind, topics: Vec::new(), turns: None }
    }

    pub(crate) fn with(mut self, effect: Effect) -> Decision {
        self.effects.push(effect);
        self
    }

    pub(crate) fn about(mut self, topics: Vec<String>) -> Decision {
        self.topics = topics;
        self
    }

    /// The same without the person's words and without buttons for a way that others would watch.
    pub(crate) fn forgetting(mut self) -> Decision {
        self.memory.question = None;
        self.memory.urgency = None;
        for say in &mut self.says {
            say.buttons.clear();
        }
        self
    }

    /// Whether a person is offered as the main way on.
    pub fn offers_referral(&self) -> bool {
        self.kind == Kind::Refer
    }
}

/// Decides what follows from `said`, and counts the person's turns until something helps.
pub fn respond(world: &World, memory: &Memory, request: Option<&Request>, said: &Said) -> Decision {
    let turn = matches!(said, Said::Text { .. } | Said::Press { .. } | Said::Place { .. });
    let turns = memory.turns.saturating_add(u32::from(turn));
    let decision = decide(world, memory.clone(), request, said);
    let decision = campaign::count::noticed(decision, said);
    let mut decision = translation::named(world.translator, decision);
    decision.turns = reached(&decision).then_some(turns);
    decision.memory.turns = if decision.turns.is_some() { 0 } else { turns };
    match said {
        Said::Public { .. } => decision,
        _ => quiet::guard(world.library, memory.topic.as_deref(), decision),
    }
}

/// Whether the person has a checked answer, numbers to call, or a request that goes to desks.
fn reached(decision: &Decision) -> bool {
    let opened = |effect: &Effect| matches!(effect, Effect::Open { .. });
    let shows = |part: &say::Part| matches!(part, say::Part::Article(_) | say::Part::Contacts(_));
    let shown = decision.says.iter().flat_map(|say| &say.parts).any(shows);
    shown || decision.effects.iter().any(opened)
}

fn decide(world: &World, memory: Memory, request: Option<&Request>, said: &Said) -> Decision {
    match said {
        Said::Start { code } => {
            own::opened(memory.clone(), code.as_deref()).unwrap_or_else(|| answer::start(memory))
        }
        Said::Press { action, .. } => match Action::parse(action) {
            Some(action) => press::press(world, memory, request, action),
            None => answer::menu(memory),
        },
        Said::Text { text, beside } => {
            let decision = text::said(world, memory, request, text);
            if *beside { first(decision, "unreadable-beside") } else { decision }
        }
        Said::Edit { text } => edited(world, memory, request, text),
        Said::Delete { .. } => deleted(memory, request),
        Said::Public { text } => answer::public(world.library, memory, &understand::clean(text)),
        Said::Place { code } => intake::shared_place(world, memory, request, code.as_deref()),
        Said::Contact => {
            let say = Say::text(say::line("contact-not-needed")).or_person();
            Decision::new(memory, Kind::Unclear, vec![say])
        }
        Said::Unreadable => Decision::new(memory, Kind::Unclear, vec![understand::unreadable()]),
        Said::Blocked { .. } => Decision::new(memory, Kind::Answer, Vec::new()),
    }
}

/// Puts a sentence before what is said, if anything is; never before emergency numbers.
fn first(mut decision: Decision, key: &'static str) -> Decision {
    match decision.kind {
        Kind::Emergency => decision.says.push(Say::text(say::line(key))),
        _ if decision.says.is_empty() => {}
        _ => decision.says.insert(0, Say::text(say::line(key))),
    }
    decision
}

/// Changed words are a new question; on the way to a person they are the question to share.
fn edited(world: &World, memory: Memory, request: Option<&Request>, text: &str) -> Decision {
    let clean = understand::clean(text);
    let readable = understand::problem(&clean).is_none();
    let asked = memory.question.is_some() && safety::heard(world.library, &clean).is_empty();
    let decision = match memory.step {
        memory::Step::Urgency | memory::Step::Area | memory::Step::Consent if asked && readable => {
            intake::reworded(memory, &clean)
        }
        _ => text::said(world, memory, request, text),
    };
    first(decision, "edited-again")
}

/// A message taken back is shown as such to whoever read it. It may have been the question that is
/// remembered, so that one is forgotten too; on the way to a person it is asked again.
fn deleted(mut memory: Memory, request: Option<&Request>) -> Decision {
    memory.question = None;
    let decision = Decision::new(memory, Kind::Answer, Vec::new());
    if request.is_some_and(Request::bridged) { decision.with(Effect::Relay) } else { decision }
}
