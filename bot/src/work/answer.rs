//! Answering: a worker claims conversations, asks the engine about their messages, and writes
//! everything that follows, many conversations in one transaction. A message that cannot be answered
//! is tried again later, and its conversation rests until then; after five tries the person is told,
//! with numbers that answer, and the row stays as failed.

use super::card::Standing;
use super::effects::Draft;
use super::hub::Changed;
use super::send::{fitted, reply, write_lines};
use super::{REST, Service};
use crate::engine::say::{Part, Say, line};
use crate::engine::{Kind, refer};
use crate::store::cases as kept_cases;
use crate::store::conversations::{self, After};
use crate::store::inbox::{self, Finished, Waiting};
use crate::store::outbox::{EMERGENCY, WAITING_PERSON};
use crate::store::{Stored, Tx, roster};
use referral::Millis;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long a worker may take for what it claimed before another may try.
const LEASE: Millis = 10_000;
/// How many conversations are claimed at once.
const BATCH: i64 = 64;
/// How many messages of one conversation are answered in one go.
const IN_A_ROW: usize = 8;
/// How often one message is tried.
const TRIES: i64 = 5;

/// What a worker has in hand: conversations with their memory, messages and requests.
struct Claimed {
    ids: Vec<String>,
    drafts: Vec<Draft>,
    waiting: BTreeMap<String, Vec<Waiting>>,
    requests: BTreeMap<String, Standing>,
}

impl Service {
    pub(super) async fn answer_loop(&self, n: usize) {
        let worker = format!("{}-{n}", crate::store::new_id());
        loop {
            match self.answer_some(&worker).await {
                Ok(0) => {
                    let _ = tokio::time::timeout(REST, self.inbox_bell.notified()).await;
                }
                Ok(_) => {}
                Err(error) => {
                    self.database_fails(&error);
                    tokio::time::sleep(REST).await;
                }
            }
        }
    }

    /// Answers what waits longest and returns how many conversations that were.
    ///
    /// # Errors
    /// When the database is out of reach; nothing is lost.
    pub async fn answer_some(&self, worker: &str) -> Stored<usize> {
        let Claimed { ids, drafts, mut waiting, mut requests } = self.claim(worker).await?;
        if ids.is_empty() {
            return Ok(0);
        }
        if ids.len() as i64 == BATCH {
            self.inbox_bell.notify_one();
        }
        let (mut plain, mut special, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        for draft in drafts {
            let messages = waiting.remove(&draft.id).unwrap_or_default();
            let request = requests.remove(&draft.id);
            match self.draft(draft, messages, request).await? {
                Ok(draft) if draft.effects.is_empty() => plain.push(draft),
                Ok(draft) => special.push(draft),
                Err(message) => failed.push(message),
            }
        }
        self.write_plain(worker, plain).await?;
        for draft in special {
            self.write_special(worker, draft).await?;
        }
        for message in failed {
            self.put_back(worker, &message).await?;
        }
        for id in &ids {
            self.hub.tell(Changed::Conversation(id.clone()));
        }
        self.ring();
        Ok(ids.len())
    }

    async fn claim(&self, worker: &str) -> Stored<Claimed> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let ids = conversations::claim(&mut tx, worker, now, now + LEASE, BATCH).await?;
        let memories = conversations::memories(&mut tx, &ids).await?;
        let requests = self.requests(&mut tx, &ids).await?;
        let mut waiting: BTreeMap<String, Vec<Waiting>> = BTreeMap::new();
        for message in inbox::waiting(&mut tx, &ids).await? {
            waiting.entry(message.conversation.clone()).or_default().push(message);
        }
        tx.commit().await?;
        let drafts = memories.into_iter().map(|(id, memory)| Draft::new(id, memory)).collect();
        Ok(Claimed { ids, drafts, waiting, requests })
    }

    async fn requests(&self, tx: &mut Tx, ids: &[String]) -> Stored<BTreeMap<String, Standing>> {
        let kept = kept_cases::latest_of(tx, ids).await?;
        if kept.is_empty() {
            return Ok(BTreeMap::new());
        }
        let registered = Arc::new(roster::all(tx).await?);
        let all = kept.into_iter();
        Ok(all.map(|kept| (kept.conversation.clone(), self.standing(kept, &registered))).collect())
    }

    /// Asks the engine about the messages, up to the first that has effects: what comes after may
    /// depend on them. A message that the engine cannot cope with is an error of its own.
    async fn draft(
        &self,
        mut draft: Draft,
        messages: Vec<Waiting>,
        mut request: Option<Standing>,
    ) -> Stored<Result<Draft, Box<Waiting>>> {
        let world = self.world();
        for message in messages.into_iter().take(IN_A_ROW) {
            let decided = self.decision(&world, &draft.memory, request.as_mut(), &message.said);
            let Some(decision) = decided.await? else {
                // What was decided before it is written first; it fails alone the next time.
                let first = draft.answered.is_empty();
                return Ok(if first { Err(Box::new(message)) } else { Ok(draft) });
            };
            if let Some(turns) = decision.turns {
                metrics::histogram!("tsunagu_turns").record(f64::from(turns));
            }
            draft.memory = decision.memory;
            let lane = if decision.kind == Kind::Emergency { EMERGENCY } else { WAITING_PERSON };
            for say in fitted(decision.says, &message.from.platform) {
                let body = self.words.render(&world, &draft.memory.lang, &say);
                draft.say(body, &message, lane);
            }
            draft.answered.push(message);
            if !decision.effects.is_empty() {
                draft.effects = decision.effects;
                break;
            }
        }
        Ok(Ok(draft))
    }

    /// Writes the answers of many conversations at once; when that fails, one by one, so that one
    /// bad row does not hold up the others.
    async fn write_plain(&self, worker: &str, drafts: Vec<Draft>) -> Stored<()> {
        if drafts.is_empty() {
            return Ok(());
        }
        let Err(error) = self.write_all(worker, &drafts).await else {
            return Ok(());
        };
        tracing::error!(%error, "answers could not be written together");
        for draft in drafts {
            self.write_special(worker, draft).await?;
        }
        Ok(())
    }

    async fn write_all(&self, worker: &str, drafts: &[Draft]) -> Stored<()> {
        let mut tx = self.store.write().await?;
        self.write(&mut tx, worker, drafts).await?;
        tx.commit().await?;
        for message in drafts.iter().flat_map(|draft| &draft.answered) {
            count_answered(&message.from.platform);
        }
        Ok(())
    }

    /// One conversation, with the effects of its last message.
    async fn write_special(&self, worker: &str, mut draft: Draft) -> Stored<()> {
        let done = async {
            let mut tx = self.store.write().await?;
            let changed = self.effects(&mut tx, &mut draft).await?;
            self.write(&mut tx, worker, std::slice::from_ref(&draft)).await?;
            tx.commit().await?;
            Ok::<_, crate::store::StoreError>(changed)
        };
        match done.await {
            Ok(changed) => {
                changed.into_iter().for_each(|changed| self.hub.tell(changed));
                for message in &draft.answered {
                    count_answered(&message.from.platform);
                }
                Ok(())
            }
            Err(error) => {
                let Some(message) = draft.answered.first() else {
                    return Err(error);
                };
                let attempt = message.attempts + 1;
                tracing::error!(%error, attempt, "a message could not be answered");
                self.put_back(worker, message).await
            }
        }
    }

    /// Memory, transcript, outbox and "answered", for those conversations that are still ours.
    async fn write(&self, tx: &mut Tx, worker: &str, drafts: &[Draft]) -> Stored<()> {
        let now = self.now();
        let after: Vec<After> = drafts.iter().map(Draft::after).collect();
        let saved = conversations::save_and_release(tx, worker, &after, now).await?;
        let ours = || drafts.iter().filter(|draft| saved.contains_key(&draft.id));
        let lines = ours().flat_map(|draft| draft.numbered(saved[&draft.id]));
        write_lines(tx, lines.collect(), now).await?;
        let answered: Vec<String> = ours()
            .flat_map(|draft| draft.answered.iter().map(|message| message.id.clone()))
            .collect();
        inbox::finish(tx, &answered, Finished::Answered).await
    }

    async fn put_back(&self, worker: &str, message: &Waiting) -> Stored<()> {
        let now = self.now();
        let id = [message.conversation.clone()];
        let mut tx = self.store.write().await?;
        if message.attempts + 1 < TRIES {
            inbox::tried(&mut tx, &message.id).await?;
            let rest = now + backoff(message.attempts);
            conversations::release(&mut tx, worker, &id, rest).await?;
        } else {
            let memories = conversations::memories(&mut tx, &id).await?;
            for memory in memories.values() {
                let body = self.words.render(&self.world(), &memory.lang, &failed());
                reply(&mut tx, &message.conversation, body, now).await?;
            }
            inbox::finish(&mut tx, std::slice::from_ref(&message.id), Finished::Failed).await?;
            conversations::release(&mut tx, worker, &id, 0).await?;
        }
        tx.commit().await
    }
}

fn count_answered(platform: &str) {
    metrics::counter!("tsunagu_answered_total", "channel" => platform.to_owned()).increment(1);
}

/// Milliseconds until the next try: 1 s, 4 s, 16 s, 64 s.
fn backoff(attempts: i64) -> Millis {
    1_000 * 4_i64.pow(attempts.clamp(0, 3) as u32)
}

fn failed() -> Say {
    Say::text(line("failed")).and(Part::Contacts(refer::hotlines())).or_person()
}
