//! Answering: a worker claims one conversation, asks the engine about its next message, and writes
//! everything that follows in one transaction. A message that cannot be answered is tried again
//! later; after five tries the person is told, with numbers that answer, and the row stays as failed.

use super::hub::Changed;
use super::{REST, Service, cases};
use crate::channel::Body;
use crate::engine::say::{Part, Say, line};
use crate::engine::{Decision, Effect, refer, respond};
use crate::store::cases::Actor;
use crate::store::conversations::{self, Conversation};
use crate::store::inbox::{self, Finished, Waiting};
use crate::store::messages::{self, Author, NewMessage};
use crate::store::outbox;
use crate::store::{Stored, Tx, roster};
use referral::Millis;
use referral::case::Command;

/// How long a worker may take for one message before another may try.
const LEASE: Millis = 30_000;
/// How often one message is tried.
const TRIES: i64 = 5;

impl Service {
    pub(super) async fn answer_loop(&self, n: usize) {
        let worker = format!("{}-{n}", crate::store::new_id());
        loop {
            match self.answer_next(&worker).await {
                Ok(true) => self.inbox_bell.notify_one(),
                Ok(false) => {
                    let _ = tokio::time::timeout(REST, self.inbox_bell.notified()).await;
                }
                Err(error) => {
                    tracing::error!(%error, "could not look for waiting messages");
                    tokio::time::sleep(REST).await;
                }
            }
        }
    }

    /// Answers the message that waits longest. False when none waits.
    ///
    /// # Errors
    /// When the database is out of reach; nothing is lost.
    pub async fn answer_next(&self, worker: &str) -> Stored<bool> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let claimed = conversations::claim(&mut tx, worker, now, now + LEASE).await?;
        tx.commit().await?;
        let Some(id) = claimed else { return Ok(false) };
        let Some((conversation, waiting)) = self.next_message(&id, worker).await? else {
            return Ok(true);
        };
        if let Err(error) = self.answer(&conversation, &waiting, worker).await {
            tracing::error!(%error, attempt = waiting.attempts + 1, "a message could not be answered");
            self.put_back(&conversation, &waiting, worker).await?;
        }
        self.hub.tell(Changed::Conversation(id));
        self.outbox_bell.notify_one();
        Ok(true)
    }

    async fn next_message(
        &self,
        id: &str,
        worker: &str,
    ) -> Stored<Option<(Conversation, Waiting)>> {
        let mut tx = self.store.write().await?;
        let conversation = conversations::by_id(&mut tx, id).await?;
        let first = inbox::waiting(&mut tx, id, self.now())
            .await?
            .into_iter()
            .next();
        let found = conversation.zip(first);
        if found.is_none() {
            conversations::release(&mut tx, id, worker).await?;
        }
        tx.commit().await?;
        Ok(found)
    }

    async fn answer(
        &self,
        conversation: &Conversation,
        waiting: &Waiting,
        worker: &str,
    ) -> Stored<()> {
        let mut tx = self.store.read().await?;
        let kept = crate::store::cases::latest(&mut tx, &conversation.id).await?;
        let registered = roster::all(&mut tx).await?;
        drop(tx);
        let request = self.request(kept.as_ref(), &registered);
        let decision = respond(
            &self.world(),
            &conversation.memory,
            request.as_ref(),
            &waiting.said,
        );
        let now = self.now();
        let mut tx = self.store.write().await?;
        if self
            .write(&mut tx, conversation, waiting, decision, now, worker)
            .await?
        {
            inbox::finish(&mut tx, &waiting.id, Finished::Answered).await?;
            tx.commit().await?;
            metrics::counter!("tsunagu_answered_total", "channel" => conversation.address.platform.clone())
                .increment(1);
        }
        Ok(())
    }

    /// Writes a decision. False when the lease was lost: then another worker answers.
    async fn write(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        waiting: &Waiting,
        decision: Decision,
        now: Millis,
        worker: &str,
    ) -> Stored<bool> {
        let lang = decision.memory.lang.clone();
        let mut says = decision.says;
        for effect in decision.effects {
            says.extend(self.effect(tx, conversation, waiting, effect, now).await?);
        }
        for say in &says {
            let body = self.words.render(&self.world(), &lang, say);
            send(tx, &conversation.id, Author::Bot, body, None, now).await?;
        }
        conversations::save_and_release(tx, &conversation.id, worker, &decision.memory, now).await
    }

    /// Carries an effect out and returns what the person hears of it.
    async fn effect(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        waiting: &Waiting,
        effect: Effect,
        now: Millis,
    ) -> Stored<Vec<Say>> {
        match effect {
            Effect::Open { shared, urgency } => {
                self.open_case(tx, &conversation.id, shared, urgency, now)
                    .await
            }
            Effect::Withdraw => {
                let told = self
                    .resident_command(tx, conversation, Command::Withdraw, now)
                    .await?;
                Ok(if told {
                    vec![refer::withdrawn()]
                } else {
                    Vec::new()
                })
            }
            Effect::Judge(verdict) => {
                self.resident_command(tx, conversation, Command::Judge(verdict), now)
                    .await?;
                Ok(Vec::new())
            }
            Effect::Relay => self.relay(tx, conversation, waiting).await,
        }
    }

    async fn resident_command(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        command: Command,
        now: Millis,
    ) -> Stored<bool> {
        let Some(mut kept) = crate::store::cases::latest(tx, &conversation.id).await? else {
            return Ok(false);
        };
        let done = cases::step(tx, &mut kept, &command, &Actor::Resident, now).await?;
        self.hub.tell(Changed::Queue);
        Ok(done.is_ok())
    }

    /// Shows the message to the coordinator, unless the case has ended since.
    async fn relay(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        waiting: &Waiting,
    ) -> Stored<Vec<Say>> {
        let kept = crate::store::cases::latest(tx, &conversation.id).await?;
        match kept.filter(|kept| kept.case.state.held()) {
            Some(kept) => {
                messages::relay(tx, &waiting.id, &kept.case.id).await?;
                Ok(Vec::new())
            }
            None => Ok(vec![Say::text(line("referral-bridge-off")).or_person()]),
        }
    }

    async fn put_back(
        &self,
        conversation: &Conversation,
        waiting: &Waiting,
        worker: &str,
    ) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        if waiting.attempts + 1 < TRIES {
            inbox::postpone(&mut tx, &waiting.id, now + backoff(waiting.attempts)).await?;
        } else {
            let lang = &conversation.memory.lang;
            let body = self.words.render(&self.world(), lang, &failed());
            send(&mut tx, &conversation.id, Author::Bot, body, None, now).await?;
            inbox::finish(&mut tx, &waiting.id, Finished::Failed).await?;
        }
        conversations::release(&mut tx, &conversation.id, worker).await?;
        tx.commit().await
    }
}

/// Adds a line to the transcript and puts it on its way to the person.
pub(super) async fn send(
    tx: &mut Tx,
    conversation: &str,
    author: Author,
    body: Body,
    case: Option<String>,
    now: Millis,
) -> Stored<()> {
    let line = NewMessage {
        author,
        body,
        inbox: None,
        case,
    };
    let message = messages::append(tx, conversation, &line, now).await?;
    outbox::enqueue(tx, conversation, &message, outbox::WAITING_PERSON, now).await
}

/// Milliseconds until the next try: 1 s, 4 s, 16 s, 64 s.
fn backoff(attempts: i64) -> Millis {
    1_000 * 4_i64.pow(attempts.clamp(0, 3) as u32)
}

fn failed() -> Say {
    Say::text(line("failed"))
        .and(Part::Contacts(refer::hotlines()))
        .or_person()
}
