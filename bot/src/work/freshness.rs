//! Notices that a rule has changed: posting and ending them, knowing the open ones in every process,
//! and telling the people whom a change concerns. Each of them is told in a transaction of its own
//! that also moves the place of telling on, so a stop in the middle or a second process leaves nobody
//! out and tells nobody twice. They hear of it by day, behind everybody who waits.

use super::daytime::daytime;
use super::send;
use super::{ROUND, Service};
use crate::engine::change::{self, Changes, Fault, Notice};
use crate::store::cases::Actor;
use crate::store::topic_notices::{self, KeptNotice, Telling};
use crate::store::{StoreError, Stored, Tx, audit, new_id};
use knowledge::lang::Lang;
use referral::Millis;
use referral::certificate::japan_day;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How many conversations are looked at together.
const BATCH: i64 = 100;
/// How many notices that are over are shown.
const ENDED: i64 = 50;

/// Why a notice was not posted or ended.
#[derive(Debug, thiserror::Error)]
pub enum NoticeError {
    /// What is wrong with what the operator said.
    #[error("{}", sentences(.0))]
    Wrong(Vec<Fault>),
    /// The same notice stands already.
    #[error(
        "there is already an open notice on {0} of that day; `tsunagu knowledge reviewed {0}` ends it"
    )]
    Stands(String),
    /// There is nothing to end.
    #[error("there is no open notice on {0}; `tsunagu knowledge notices` shows all")]
    None(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn sentences(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Why a notice ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The article was looked at.
    Reviewed,
    /// There was no such change: it ends in all languages, and nobody else is told.
    Mistake,
}

/// What coordinators and operators see: open notices, oldest first, and those that are over, the
/// last first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notices {
    /// Those whose articles wait.
    pub open: Vec<KeptNotice>,
    /// Those that are over.
    pub ended: Vec<KeptNotice>,
}

impl Service {
    pub(super) async fn freshness_loop(&self) {
        let failed = |error: &StoreError| self.database_fails(error);
        self.rounds(ROUND * 10, || self.look_at_notices(), failed).await;
    }

    async fn look_at_notices(&self) -> Stored<()> {
        self.refresh_changes().await?;
        let may_tell = || daytime(self.now()) && !self.stopping.load(Ordering::SeqCst);
        while may_tell() && self.tell_of_changes().await? {
            // Between two looks everybody else has their turn.
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    /// Reads which articles wait for a review; from now on the others carry no line.
    ///
    /// # Errors
    /// When the database is out of reach; then what was known before holds.
    pub async fn refresh_changes(&self) -> Stored<()> {
        let mut tx = self.store.read().await?;
        let changes = changes(&mut tx, self.library.languages()).await?;
        self.changes.send_replace(Arc::new(changes));
        Ok(())
    }

    /// Posts a notice; its line stands on the articles from now on, in other processes within a
    /// minute.
    ///
    /// # Errors
    /// Everything that is wrong with it, that it stands already, or when the database refuses.
    pub async fn post_notice(&self, notice: &Notice) -> Result<String, NoticeError> {
        let now = self.now();
        notice.check(&self.library, japan_day(now)).map_err(NoticeError::Wrong)?;
        let id = new_id();
        let mut tx = self.store.write().await?;
        if !topic_notices::add(&mut tx, &id, notice, now).await? {
            return Err(NoticeError::Stands(notice.topic.clone()));
        }
        audit::add(&mut tx, &Actor::System, "notice-posted", None, &id, now).await?;
        tx.commit().await?;
        self.refresh_changes().await?;
        Ok(id)
    }

    /// Notes that the article on a topic was looked at in these languages (in all when none is
    /// named), for every open notice on it. Returns the languages that still wait.
    ///
    /// # Errors
    /// When there is no such topic, language or open notice, or the database refuses.
    pub async fn end_notice(
        &self,
        topic: &str,
        codes: &[String],
        ending: Ending,
    ) -> Result<Vec<Lang>, NoticeError> {
        let now = self.now();
        let all = self.library.languages();
        let mut langs = self.named(topic, codes)?;
        if ending == Ending::Mistake {
            langs.clear();
        }
        let mut tx = self.store.write().await?;
        let held = topic_notices::hold(&mut tx, topic).await?;
        if held.is_empty() {
            return Err(NoticeError::None(topic.to_owned()));
        }
        let mut waiting = Vec::new();
        for kept in held {
            let (seen, left): (Vec<&Lang>, Vec<&Lang>) =
                kept.waiting(all).partition(|lang| langs.contains(*lang));
            looked_at(&mut tx, &kept, seen, now).await?;
            match ending {
                Ending::Mistake => mistaken(&mut tx, &kept.id, now).await?,
                Ending::Reviewed if left.is_empty() => {
                    topic_notices::end(&mut tx, &kept.id, now).await?;
                }
                Ending::Reviewed => {}
            }
            if ending == Ending::Reviewed {
                waiting.extend(left.into_iter().cloned());
            }
        }
        tx.commit().await?;
        self.refresh_changes().await?;
        waiting.sort();
        waiting.dedup();
        Ok(waiting)
    }

    fn named(&self, topic: &str, codes: &[String]) -> Result<BTreeSet<Lang>, NoticeError> {
        let langs = change::languages(&self.library, codes);
        let known = self.library.topics.get(topic).is_some();
        let mut faults: Vec<Fault> =
            if known { Vec::new() } else { vec![Fault::Topic(topic.to_owned())] };
        match langs {
            Ok(langs) if faults.is_empty() => return Ok(langs),
            Ok(_) => {}
            Err(more) => faults.extend(more),
        }
        Err(NoticeError::Wrong(faults))
    }

    /// All open notices and the last ones that are over.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn notices(&self) -> Stored<Notices> {
        let mut tx = self.store.read().await?;
        let open = topic_notices::open(&mut tx).await?;
        Ok(Notices { open, ended: topic_notices::ended(&mut tx, ENDED).await? })
    }

    /// Looks at the next conversations and tells those whom the oldest notice concerns. False when
    /// everybody has been told of everything.
    ///
    /// # Errors
    /// When the database is out of reach; whoever was not told is told later.
    pub async fn tell_of_changes(&self) -> Stored<bool> {
        let mut tx = self.store.read().await?;
        let Some(mut telling) = topic_notices::to_tell(&mut tx).await? else {
            return Ok(false);
        };
        let people = topic_notices::next_people(&mut tx, &telling, BATCH).await?;
        drop(tx);
        let last = people.last().map(|(id, _)| id.clone());
        for (id, memory) in people {
            if !self.meant(&telling, &memory.orientation) {
                continue;
            }
            if !self.tell_of_change(&telling, &id).await? {
                // Another process goes on from here; the next look sees how far it is.
                return Ok(true);
            }
            telling.after = id;
        }
        self.go_on(&telling, last).await?;
        Ok(true)
    }

    fn meant(&self, telling: &Telling, progress: &crate::engine::orient::Progress) -> bool {
        change::concerns(progress, &self.library.orientation, &telling.topic)
    }

    /// Tells one person and moves the place on. False when somebody else has moved it.
    async fn tell_of_change(&self, telling: &Telling, conversation: &str) -> Stored<bool> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        if !topic_notices::advance(&mut tx, telling, conversation).await? {
            return Ok(false);
        }
        // They may have been forgotten, or have done it, since they were read.
        let memory = topic_notices::still(&mut tx, conversation).await?;
        if let Some(memory) = memory.filter(|memory| self.meant(telling, &memory.orientation)) {
            let say = change::told(&telling.topic, telling.on, japan_day(now));
            let body = self.words.render(&self.world(), &memory.lang, &say);
            send::announce(&mut tx, conversation, body, now).await?;
        }
        tx.commit().await?;
        self.announce(conversation);
        Ok(true)
    }

    /// Moves the place behind the conversations that were looked at, or ends the telling when there
    /// were none.
    async fn go_on(&self, telling: &Telling, last: Option<String>) -> Stored<()> {
        let now: Millis = self.now();
        let mut tx = self.store.write().await?;
        match last {
            Some(last) if last != telling.after => {
                topic_notices::advance(&mut tx, telling, &last).await?;
            }
            Some(_) => {}
            None => topic_notices::told(&mut tx, &telling.id, now).await?,
        }
        tx.commit().await
    }
}

async fn looked_at(tx: &mut Tx, kept: &KeptNotice, langs: Vec<&Lang>, now: Millis) -> Stored<()> {
    for lang in langs {
        topic_notices::review(tx, &kept.id, lang, now).await?;
        let detail = format!("{} {lang}", kept.id);
        audit::add(tx, &Actor::System, "notice-reviewed", None, &detail, now).await?;
    }
    Ok(())
}

async fn mistaken(tx: &mut Tx, id: &str, now: Millis) -> Stored<()> {
    topic_notices::end(tx, id, now).await?;
    topic_notices::told(tx, id, now).await?;
    audit::add(tx, &Actor::System, "notice-mistaken", None, id, now).await
}

/// The articles that wait for a review.
///
/// # Errors
/// When the database is out of reach.
pub async fn changes(tx: &mut Tx, languages: &[Lang]) -> Stored<Changes> {
    let mut changes = Changes::default();
    for (topic, on, reviewed) in topic_notices::standing(tx).await? {
        let waiting = languages.iter().filter(|lang| !reviewed.contains(*lang)).cloned();
        changes.add(&topic, on, waiting);
    }
    Ok(changes)
}
