//! What came in and is not yet answered. [`accept`] is the only way in: it stores an update with the
//! conversation and the line in the transcript, and a repeated update changes nothing. Only after
//! its commit may a channel acknowledge.

use super::messages::{Author, NewMessage};
use super::{Stored, Tx, conversations, messages, new_id, on};
use crate::channel::{Inbound, Said, verbatim};
use crate::engine::memory::Memory;
use referral::Millis;

/// What became of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// Stored for the first time.
    New {
        /// Its conversation.
        conversation: String,
    },
    /// Seen before; `same` tells whether it says the same.
    Repeated {
        /// Its conversation.
        conversation: String,
        /// False when the id was used for something else.
        same: bool,
    },
}

/// An update that waits for its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Its row.
    pub id: String,
    /// What was said.
    pub said: Said,
    /// How often answering it has failed.
    pub attempts: i64,
}

/// Stores an update. `fresh` is the state of a conversation that does not exist yet; `case` is the
/// case whose coordinator reads this message, if one does.
///
/// # Errors
/// When the database refuses; then nothing is stored.
pub async fn accept(
    tx: &mut Tx,
    inbound: &Inbound,
    fresh: &Memory,
    now: Millis,
) -> Stored<Accepted> {
    let conversation = conversations::find_or_create(tx, &inbound.from, fresh, now).await?;
    let said = serde_json::to_string(&inbound.said)?;
    let id = new_id();
    let sql = "insert into inbox (id, platform, bot, chat, update_id, conversation_id, said, state,
        attempts, due_at, received_at) values ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $8)
        on conflict (platform, bot, chat, update_id) do nothing";
    let stored = on!(tx, conn => sqlx::query(sql)
        .bind(&id)
        .bind(&inbound.from.platform)
        .bind(&inbound.from.bot)
        .bind(&inbound.from.chat)
        .bind(&inbound.update)
        .bind(&conversation)
        .bind(&said)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    if stored == 0 {
        let same = first_said(tx, inbound).await? == said;
        return Ok(Accepted::Repeated { conversation, same });
    }
    if let Some(text) = words(&inbound.said) {
        let body = verbatim(fresh.lang.as_str(), &text);
        let line = NewMessage {
            author: Author::Resident,
            body,
            inbox: Some(id),
            case: None,
        };
        messages::append(tx, &conversation, &line, now).await?;
    }
    Ok(Accepted::New { conversation })
}

/// What the transcript shows for it.
fn words(said: &Said) -> Option<String> {
    match said {
        Said::Start => None,
        Said::Text { text } => Some(text.clone()),
        Said::Press { label, .. } => Some(label.clone()),
        Said::Unreadable => Some("…".to_owned()),
    }
}

async fn first_said(tx: &mut Tx, inbound: &Inbound) -> Stored<String> {
    let sql = "select said from inbox
        where platform = $1 and bot = $2 and chat = $3 and update_id = $4";
    let (said,): (String,) = on!(tx, conn => sqlx::query_as(sql)
        .bind(&inbound.from.platform)
        .bind(&inbound.from.bot)
        .bind(&inbound.from.chat)
        .bind(&inbound.update)
        .fetch_one(conn)
        .await?);
    Ok(said)
}

/// The waiting updates of a conversation, in the order in which they came.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(tx: &mut Tx, conversation: &str, now: Millis) -> Stored<Vec<Waiting>> {
    let sql = "select id, said, attempts from inbox
        where conversation_id = $1 and state = 'waiting' and due_at <= $2 order by id limit 50";
    let rows: Vec<(String, String, i64)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(conversation)
        .bind(now)
        .fetch_all(conn)
        .await?);
    rows.into_iter()
        .map(|(id, said, attempts)| {
            Ok(Waiting {
                id,
                said: serde_json::from_str(&said)?,
                attempts,
            })
        })
        .collect()
}

/// Marks an update as answered, or as failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn finish(tx: &mut Tx, id: &str, state: Finished) -> Stored<()> {
    let state = match state {
        Finished::Answered => "answered",
        Finished::Failed => "failed",
    };
    on!(tx, conn => sqlx::query("update inbox set state = $2 where id = $1")
        .bind(id)
        .bind(state)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// How an update ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// It has its reply, or has reached a coordinator.
    Answered,
    /// It could not be answered; the person was told, and `/metrics` counts it.
    Failed,
}

/// Puts an update back after a failure, to be tried again at `due_at`.
///
/// # Errors
/// When the database refuses.
pub async fn postpone(tx: &mut Tx, id: &str, due_at: Millis) -> Stored<()> {
    let sql = "update inbox set attempts = attempts + 1, due_at = $2 where id = $1";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(due_at).execute(conn).await?.rows_affected());
    Ok(())
}

/// How many updates wait, since when the oldest does, and how many have failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn backlog(tx: &mut Tx) -> Stored<(i64, Option<Millis>, i64)> {
    let sql = "select
        (select count(*) from inbox where state = 'waiting'),
        (select min(received_at) from inbox where state = 'waiting'),
        (select count(*) from inbox where state = 'failed')";
    Ok(on!(tx, conn => sqlx::query_as(sql).fetch_one(conn).await?))
}
