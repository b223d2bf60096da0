//! What came in and is not yet answered. [`accept`] is the only way in: it stores updates with their
//! conversations and lines in the transcript, and a repeated update changes nothing. Only after its
//! commit may a channel acknowledge.

use super::addresses::{self, Arrival};
use super::bulk::{groups, placeholders};
use super::messages::{self, Author, NewMessage};
use super::{Stored, Tx, new_id, on};
use crate::channel::{Address, Block, Body, Inbound, Mark, Said, verbatim};
use crate::engine::memory::Memory;
use referral::Millis;
use sqlx::AssertSqlSafe;
use std::collections::{BTreeMap, BTreeSet};

/// An update with what its conversation begins with if there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Arriving {
    /// The update.
    pub inbound: Inbound,
    /// The state of a conversation that does not exist yet.
    pub fresh: Memory,
}

/// What became of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its conversation.
    pub conversation: String,
    /// False when it was stored before.
    pub new: bool,
}

/// An update that waits for its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Its row.
    pub id: String,
    /// Its conversation.
    pub conversation: String,
    /// Where it came from, and where the answer goes.
    pub from: Address,
    /// How to answer just this update, where that is not the chat.
    pub via: Option<String>,
    /// What was said.
    pub said: Said,
    /// How often answering it has failed.
    pub attempts: i64,
}

/// Stores updates, in their order.
///
/// # Errors
/// When the database refuses; then nothing is stored.
pub async fn accept(tx: &mut Tx, arriving: &[Arriving], now: Millis) -> Stored<Vec<Accepted>> {
    let conversations = addresses::used(tx, &arrivals(arriving), now).await?;
    let rows: Vec<Row> =
        arriving.iter().map(|one| row(tx, one, &conversations)).collect::<Stored<_>>()?;
    let stored = insert(tx, &rows, arriving, now).await?;
    let new: Vec<(&Row, &Arriving)> =
        rows.iter().zip(arriving).filter(|(row, _)| stored.contains(&row.id)).collect();
    transcribe(tx, &new, now).await?;
    for (_, arriving) in &new {
        carry_out(tx, &arriving.inbound, now).await?;
    }
    let accepted = rows.iter().map(|row| Accepted {
        conversation: row.conversation.clone(),
        new: stored.contains(&row.id),
    });
    Ok(accepted.collect())
}

/// One sign of life for each address: updates of one chat may come together.
fn arrivals(arriving: &[Arriving]) -> Vec<Arrival> {
    let mut by_address: BTreeMap<&Address, Arrival> = BTreeMap::new();
    for Arriving { inbound, fresh } in arriving {
        let arrival = by_address.entry(&inbound.from).or_insert_with(|| Arrival {
            address: inbound.from.clone(),
            route: None,
            mark: 0,
            fresh: fresh.clone(),
        });
        arrival.mark = arrival.mark.max(inbound.position);
        arrival.route = inbound.route.clone().or(arrival.route.take());
    }
    by_address.into_values().collect()
}

struct Row {
    id: String,
    conversation: String,
    said: String,
    state: &'static str,
}

fn row(tx: &Tx, arriving: &Arriving, conversations: &BTreeMap<Address, String>) -> Stored<Row> {
    let inbound = &arriving.inbound;
    let conversation = conversations.get(&inbound.from).ok_or(sqlx::Error::RowNotFound)?;
    let state = match inbound.said {
        Said::Blocked { .. } => "answered",
        _ => "waiting",
    };
    Ok(Row {
        id: new_id(),
        conversation: conversation.clone(),
        said: tx.seal_json(&inbound.said)?,
        state,
    })
}

/// Inserts what is new and returns the ids of those rows.
async fn insert(
    tx: &mut Tx,
    rows: &[Row],
    arriving: &[Arriving],
    now: Millis,
) -> Stored<BTreeSet<String>> {
    let mut stored = BTreeSet::new();
    let pairs: Vec<(&Row, &Inbound)> =
        rows.iter().zip(arriving.iter().map(|arriving| &arriving.inbound)).collect();
    for group in groups(&pairs) {
        let sql = format!(
            "insert into inbox (id, platform, bot, chat, update_id, conversation_id, said, state,
            attempts, due_at, received_at, position, via) values {}
            on conflict (platform, bot, chat, update_id) do nothing returning id",
            placeholders(group.len(), 13, 0)
        );
        let ids: Vec<(String,)> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for (row, inbound) in group {
                let Address { platform, bot, chat } = &inbound.from;
                query = query.bind(&row.id).bind(platform).bind(bot).bind(chat);
                query = query.bind(&inbound.update).bind(&row.conversation).bind(&row.said);
                query = query.bind(row.state).bind(0_i64).bind(now).bind(now);
                query = query.bind(inbound.position).bind(&inbound.via);
            }
            query.fetch_all(conn).await?
        });
        stored.extend(ids.into_iter().map(|(id,)| id));
    }
    Ok(stored)
}

async fn transcribe(tx: &mut Tx, new: &[(&Row, &Arriving)], now: Millis) -> Stored<()> {
    let lines: Vec<(String, NewMessage)> = new
        .iter()
        .filter_map(|(row, arriving)| {
            let body = transcript(&arriving.inbound.said, arriving.fresh.lang.as_str())?;
            let line = NewMessage {
                author: Author::Resident,
                body,
                inbox: Some(row.id.clone()),
                case: None,
            };
            Some((row.conversation.clone(), line))
        })
        .collect();
    messages::append_all(tx, &lines, now).await?;
    Ok(())
}

/// What an update does to what is stored, besides being stored.
async fn carry_out(tx: &mut Tx, inbound: &Inbound, now: Millis) -> Stored<()> {
    match &inbound.said {
        Said::Blocked { blocked: true } => addresses::close(tx, &inbound.from, now).await,
        Said::Delete { update } => take_back(tx, &inbound.from, update).await,
        _ => Ok(()),
    }
}

/// Removes the words of a message that the person took back.
async fn take_back(tx: &mut Tx, from: &Address, update: &str) -> Stored<()> {
    let body = tx.seal_json(&marked(Mark::Deleted, None, ""))?;
    let sql = "update messages set body = $5 where inbox_id = (select id from inbox
        where platform = $1 and bot = $2 and chat = $3 and update_id = $4)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&from.platform)
        .bind(&from.bot)
        .bind(&from.chat)
        .bind(update)
        .bind(&body)
        .execute(conn)
        .await?.rows_affected());
    // Its row stays, so that the platform's repetition of it changes nothing.
    let sql = "update inbox set said = $5
        where platform = $1 and bot = $2 and chat = $3 and update_id = $4";
    let nothing = tx.seal_json(&Said::Delete { update: String::new() })?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&from.platform)
        .bind(&from.bot)
        .bind(&from.chat)
        .bind(update)
        .bind(&nothing)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// What the transcript shows for it, if anything. `lang` is the language of the conversation.
pub fn transcript(said: &Said, lang: &str) -> Option<Body> {
    match said {
        Said::Start { .. } | Said::Blocked { .. } | Said::Public { .. } => None,
        Said::Text { text, .. } => Some(verbatim(lang, text)),
        Said::Press { label, .. } => Some(verbatim(lang, label)),
        Said::Edit { text } => Some(marked(Mark::Edited, Some(text), lang)),
        Said::Delete { .. } => Some(marked(Mark::Deleted, None, lang)),
        Said::Place { .. } | Said::Contact | Said::Unreadable => Some(verbatim(lang, "…")),
    }
}

fn marked(mark: Mark, text: Option<&String>, lang: &str) -> Body {
    let mut body = verbatim(lang, text.map_or("", String::as_str));
    if text.is_none() {
        body.blocks.clear();
    }
    body.blocks.insert(0, Block::Mark { mark });
    body
}

/// Whether the stored update with this key says the same.
///
/// # Errors
/// When the database refuses, or there is none.
pub async fn says_the_same(tx: &mut Tx, inbound: &Inbound) -> Stored<bool> {
    let sql = "select said from inbox
        where platform = $1 and bot = $2 and chat = $3 and update_id = $4";
    let (said,): (String,) = on!(tx, conn => sqlx::query_as(sql)
        .bind(&inbound.from.platform)
        .bind(&inbound.from.bot)
        .bind(&inbound.from.chat)
        .bind(&inbound.update)
        .fetch_one(conn)
        .await?);
    Ok(tx.unseal_json::<Said>(&said)? == inbound.said)
}

/// The waiting updates of some conversations, each conversation's in its order, at most 1,000.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(tx: &mut Tx, conversations: &[String]) -> Stored<Vec<Waiting>> {
    type Row = (String, String, String, String, String, Option<String>, String, i64);
    let mut found = Vec::new();
    for group in groups(conversations) {
        let sql = format!(
            "select id, conversation_id, platform, bot, chat, via, said, attempts from inbox
            where conversation_id in {} and state = 'waiting' order by position, id limit 1000",
            placeholders(1, group.len(), 0)
        );
        let rows: Vec<Row> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for id in group {
                query = query.bind(id);
            }
            query.fetch_all(conn).await?
        });
        for (id, conversation, platform, bot, chat, via, said, attempts) in rows {
            found.push(Waiting {
                id,
                conversation,
                from: Address { platform, bot, chat },
                via,
                said: tx.unseal_json(&said)?,
                attempts,
            });
        }
    }
    Ok(found)
}

/// How an update ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// It has its reply, or has reached a coordinator.
    Answered,
    /// It could not be answered; the person was told, and `/metrics` counts it.
    Failed,
}

/// Marks updates as answered, or as failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn finish(tx: &mut Tx, ids: &[String], state: Finished) -> Stored<()> {
    let state = match state {
        Finished::Answered => "answered",
        Finished::Failed => "failed",
    };
    for group in groups(ids) {
        let sql =
            format!("update inbox set state = $1 where id in {}", placeholders(1, group.len(), 1));
        on!(tx, conn => {
            let mut query = sqlx::query(AssertSqlSafe(sql)).bind(state);
            for id in group {
                query = query.bind(id);
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    Ok(())
}

/// Counts a failed try. The conversation rests until the next one, so that order is kept.
///
/// # Errors
/// When the database refuses.
pub async fn tried(tx: &mut Tx, id: &str) -> Stored<()> {
    let sql = "update inbox set attempts = attempts + 1 where id = $1";
    on!(tx, conn => sqlx::query(sql).bind(id).execute(conn).await?.rows_affected());
    Ok(())
}
