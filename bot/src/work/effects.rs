//! What has to happen outside the conversation because of a message: cases are opened, ended or
//! taken, chats are joined, people are forgotten. Everything is part of the transaction that also
//! writes the answer, so it happens once or not at all.

mod coordinator;
mod orientation;

use super::cases;
use super::hub::Changed;
use super::send::{Line, Reply, fitted, reply};
use super::sign_in::{hash, new_code};
use super::{Service, bots};
use crate::channel::Body;
use crate::engine::memory::Memory;
use crate::engine::own::{self, Data, Joined};
use crate::engine::say::{Say, line};
use crate::engine::{Effect, receipts, refer};
use crate::store::cases::{self as kept_cases, Actor};
use crate::store::conversations::After;
use crate::store::inbox::{Waiting, transcript};
use crate::store::messages;
use crate::store::outbox::WAITING_PERSON;
use crate::store::{StoreError, Stored, Tx, addresses, consents, forget, links, roster};
use referral::case::Command;

/// A conversation with what will be written for it.
pub(super) struct Draft {
    pub id: String,
    pub memory: Memory,
    /// The messages that this answers, in their order.
    pub answered: Vec<Waiting>,
    /// What is said, with the way it goes.
    lines: Vec<Reply>,
    /// What else has to happen because of the last message.
    pub effects: Vec<Effect>,
}

impl Draft {
    pub(super) fn new(id: String, memory: Memory) -> Draft {
        Draft { id, memory, answered: Vec::new(), lines: Vec::new(), effects: Vec::new() }
    }

    /// Says this to whoever sent `message`, where it came from.
    pub(super) fn say(&mut self, body: Body, message: &Waiting, lane: i64) {
        let (to, via) = (message.from.clone(), message.via.clone());
        self.lines.push(Reply { body, to, via, lane });
    }

    pub(super) fn after(&self) -> After {
        After { id: self.id.clone(), memory: self.memory.clone(), lines: self.lines.len() as i64 }
    }

    /// The lines, numbered from `first`.
    pub(super) fn numbered(&self, first: i64) -> impl Iterator<Item = Line> {
        self.lines.iter().zip(first..).map(|(reply, seq)| reply.line(&self.id, seq))
    }
}

impl Service {
    /// Carries out the effects of the draft's last message and adds what the person hears of them.
    pub(super) async fn effects(&self, tx: &mut Tx, draft: &mut Draft) -> Stored<Vec<Changed>> {
        let mut changed = Vec::new();
        let Some(message) = draft.answered.last().cloned() else {
            return Ok(changed);
        };
        for effect in std::mem::take(&mut draft.effects) {
            let says = self.effect(tx, draft, &message, effect, &mut changed).await?;
            for say in fitted(says, &message.from.platform) {
                let body = self.words.render(&self.world(), &draft.memory.lang, &say);
                draft.say(body, &message, WAITING_PERSON);
            }
        }
        Ok(changed)
    }

    async fn effect(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        message: &Waiting,
        effect: Effect,
        changed: &mut Vec<Changed>,
    ) -> Stored<Vec<Say>> {
        changed.push(Changed::Queue);
        match effect {
            Effect::Open { shared, urgency } => {
                let translator = draft.memory.translator.take();
                let (id, host) = (&draft.id, translator.as_deref());
                self.open_case(tx, id, shared, urgency, host, self.now()).await
            }
            Effect::Withdraw => self.withdraw(tx, &draft.id).await,
            Effect::Judge(verdict) => {
                self.resident_command(tx, &draft.id, Command::Judge(verdict)).await?;
                Ok(Vec::new())
            }
            Effect::Relay => self.relay(tx, draft, message).await,
            Effect::LinkCode => self.link_code(tx, &draft.id).await,
            Effect::Join(code) => self.join(tx, draft, &code).await,
            Effect::Plan => self.shown_plan(tx, &draft.id, &draft.memory.lang).await,
            Effect::HandOver(id, reply) => self.resident_answers(tx, &draft.id, &id, reply).await,
            Effect::Data => self.data(tx, draft, message).await,
            Effect::Receipts => agreements(tx, &draft.id).await,
            Effect::Quiet(on) => self.set_quiet(tx, &draft.id, on).await,
            Effect::Show(seq) => self.show(tx, draft, message, seq).await,
            Effect::Forget => self.forget(tx, draft, message).await,
            Effect::Invitation(code) => self.accept_invitation(tx, &draft.id, &code).await,
            Effect::Console => self.console(tx, &draft.id).await,
            Effect::Take(case) => self.take(tx, &draft.id, &case, changed).await,
            Effect::Decline(case, why) => self.decline(tx, &draft.id, (&case, why), changed).await,
            Effect::WrongDesk => self.leave_desk(tx, &draft.id).await,
            Effect::Reopen => self.reopen(tx, draft).await,
            Effect::Campaign(code) => self.came_with(tx, draft, &code).await,
            Effect::Count(counted) => self.count_for_campaign(tx, draft, counted).await,
            Effect::Checklist => self.show_checklist(tx, draft).await,
            Effect::Reminders => self.write_reminders(tx, draft).await,
        }
    }

    async fn withdraw(&self, tx: &mut Tx, conversation: &str) -> Stored<Vec<Say>> {
        let told = self.resident_command(tx, conversation, Command::Withdraw).await?;
        Ok(if told { vec![refer::withdrawn()] } else { Vec::new() })
    }

    /// Shows the message to the coordinator, a ready phrase as one, unless the case has ended since.
    async fn relay(&self, tx: &mut Tx, draft: &Draft, message: &Waiting) -> Stored<Vec<Say>> {
        let phrase = self.phrase_pressed(&message.said, &draft.memory.lang);
        let kept = kept_cases::latest(tx, &draft.id).await?;
        let held = kept.filter(|kept| kept.case.state.held());
        let body = phrase.or_else(|| transcript(&message.said, draft.memory.lang.as_str()));
        match (held, body) {
            (Some(kept), Some(body)) => {
                messages::relay(tx, &message.id, &kept.case.id, &body).await?;
                Ok(Vec::new())
            }
            (Some(_), None) => Ok(Vec::new()),
            (None, _) => Ok(vec![Say::text(line("referral-bridge-off")).or_person()]),
        }
    }

    async fn resident_command(
        &self,
        tx: &mut Tx,
        conversation: &str,
        command: Command,
    ) -> Stored<bool> {
        let Some(mut kept) = kept_cases::latest(tx, conversation).await? else {
            return Ok(false);
        };
        let now = self.now();
        let Ok(events) = cases::step(tx, &mut kept, &command, &Actor::Resident, now).await? else {
            return Ok(false);
        };
        let registered = roster::all(tx).await?;
        self.follow(tx, &mut kept, &registered, &events, now).await?;
        Ok(true)
    }

    async fn link_code(&self, tx: &mut Tx, conversation: &str) -> Stored<Vec<Say>> {
        let code = new_code()?;
        let until = self.now() + own::LINK_MINUTES * 60_000;
        links::add(tx, &hash(&code), conversation, until).await?;
        let addresses = bots::links(self.names(), &format!("{}{code}", own::JOIN));
        Ok(vec![own::link_card(&code, &addresses)])
    }

    /// Joins this conversation with the one that made the code. The one with an open request goes
    /// on; when neither has one, the one that made the code.
    async fn join(&self, tx: &mut Tx, draft: &mut Draft, code: &str) -> Stored<Vec<Say>> {
        let hash = hash(&code.to_uppercase());
        let Some(other) = links::find(tx, &hash, self.now()).await? else {
            return Ok(vec![own::joined(Joined::Unknown)]);
        };
        if other == draft.id {
            return Ok(vec![own::joined(Joined::Same)]);
        }
        let (mine, theirs) = (open(tx, &draft.id).await?, open(tx, &other).await?);
        if mine && theirs {
            return Ok(vec![own::joined(Joined::Busy)]);
        }
        let pair = if mine {
            (other.as_str(), draft.id.as_str())
        } else {
            (draft.id.as_str(), other.as_str())
        };
        let agreed =
            links::Agreed { text_version: own::LINK_VERSION, lang: draft.memory.lang.as_str() };
        if !links::join(tx, &hash, pair, agreed, self.now()).await? {
            return Ok(vec![own::joined(Joined::Unknown)]);
        }
        let done = own::joined(Joined::Done);
        self.join_progress(tx, draft, &other, mine).await?;
        if mine {
            return Ok(vec![done]);
        }
        // This conversation has ended; the answer belongs to the one that goes on.
        let body = self.words.render(&self.world(), &draft.memory.lang, &done);
        reply(tx, &other, body, self.now()).await?;
        Ok(Vec::new())
    }

    async fn data(&self, tx: &mut Tx, draft: &Draft, message: &Waiting) -> Stored<Vec<Say>> {
        let (messages, requests) = forget::stored(tx, &draft.id).await?;
        let platforms = addresses::platforms(tx, &draft.id).await?;
        let data = Data {
            messages,
            requests,
            chats: platforms.iter().map(|name| bots::app(name)).collect(),
            file: self.export_link(tx, &draft.id, &message.from.platform).await?,
        };
        Ok(vec![own::data_card(&draft.memory, &data)])
    }

    async fn forget(&self, tx: &mut Tx, draft: &mut Draft, message: &Waiting) -> Stored<Vec<Say>> {
        // The desk that holds the request learns that it has ended before everything is gone.
        self.resident_command(tx, &draft.id, Command::Withdraw).await?;
        let lang = draft.memory.lang.clone();
        draft.memory = Memory::new(lang, draft.memory.lang_source);
        forget::forget(tx, &draft.id, &message.from, &draft.memory, self.now()).await?;
        Ok(vec![own::forgotten()])
    }
}

/// What the person of this conversation agreed to.
async fn agreements(tx: &mut Tx, conversation: &str) -> Stored<Vec<Say>> {
    let receipts = consents::of_conversation(tx, conversation).await?;
    Ok(vec![receipts::card(&receipts)])
}

async fn open(tx: &mut Tx, conversation: &str) -> Result<bool, StoreError> {
    let kept = kept_cases::latest(tx, conversation).await?;
    Ok(kept.is_some_and(|kept| !kept.case.state.ended()))
}
