//! Conversations: who talks where, what is remembered, and which worker has one in hand. A worker
//! claims a whole conversation by a lease, so that its messages keep their order also when several
//! processes work on one database.

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, on};
use crate::channel::Address;
use crate::engine::memory::Memory;
use referral::Millis;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// A conversation as a worker or a page needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// Its id.
    pub id: String,
    /// Where it began.
    pub address: Address,
    /// What it remembers.
    pub memory: Memory,
}

type Row = (String, String, String, String, String);

fn conversation(tx: &Tx, (id, platform, bot, chat, memory): Row) -> Stored<Conversation> {
    let address = Address { platform, bot, chat };
    Ok(Conversation { id, address, memory: tx.unseal_json(&memory)? })
}

/// Lets whoever knows the token open this conversation.
///
/// # Errors
/// When the database refuses.
pub async fn set_token(tx: &mut Tx, id: &str, token_hash: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("update conversations set token_hash = $2 where id = $1")
        .bind(id)
        .bind(token_hash)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The conversation with this id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<Conversation>> {
    let sql = "select id, platform, bot, chat, memory from conversations where id = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    row.map(|row| conversation(tx, row)).transpose()
}

/// The conversation that this token opens, under the id that the client knows: when the person has
/// joined it with another, that one goes on behind it.
///
/// # Errors
/// When the database refuses.
pub async fn by_token(tx: &mut Tx, token_hash: &str) -> Stored<Option<(String, Conversation)>> {
    let sql = "select own.id, c.id, own.platform, own.bot, own.chat, c.memory
        from conversations own join conversations c on c.id = coalesce(own.joined_into, own.id)
        where own.token_hash = $1";
    type Found = (String, String, String, String, String, String);
    let row: Option<Found> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await?);
    row.map(|(own, id, platform, bot, chat, memory)| {
        Ok((own, conversation(tx, (id, platform, bot, chat, memory))?))
    })
    .transpose()
}

/// What the conversations with these ids remember.
///
/// # Errors
/// When the database refuses.
pub async fn memories(tx: &mut Tx, ids: &[String]) -> Stored<BTreeMap<String, Memory>> {
    let mut found = BTreeMap::new();
    for group in groups(ids) {
        let sql = format!(
            "select id, memory from conversations where id in {}",
            placeholders(1, group.len(), 0)
        );
        let rows: Vec<(String, String)> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for id in group {
                query = query.bind(id);
            }
            query.fetch_all(conn).await?
        });
        for (id, memory) in rows {
            found.insert(id, tx.unseal_json(&memory)?);
        }
    }
    Ok(found)
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "with old as (
                select i.conversation_id, i.id from inbox i
                join conversations c on c.id = i.conversation_id
                where i.state = 'waiting' and c.lease_until <= $1 order by i.id limit 1000),
            due as (select conversation_id, min(id) as first from old
                group by conversation_id order by min(id) limit $4),
            free as (select c.id from conversations c join due on due.conversation_id = c.id
                where c.lease_until <= $1 order by c.id",
            $lock,
            ")
            update conversations set lease_until = $2, leased_by = $3 from free
            where conversations.id = free.id and conversations.lease_until <= $1
            returning conversations.id"
        )
    };
}

/// Takes up to `limit` conversations, those whose messages wait longest and that nobody has in hand.
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    tx: &mut Tx,
    worker: &str,
    now: Millis,
    until: Millis,
    limit: i64,
) -> Stored<Vec<String>> {
    let sql = tx.pick(claim!(""), claim!(" for update of c skip locked"));
    let rows: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(now)
        .bind(until)
        .bind(worker)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// What a conversation is after its messages were answered.
#[derive(Debug, Clone, PartialEq)]
pub struct After {
    /// Its id.
    pub id: String,
    /// What it remembers.
    pub memory: Memory,
    /// How many lines will be added to its transcript.
    pub lines: i64,
}

/// Saves what conversations remember and gives them back, as far as this worker still has them in
/// hand. Returns for each saved one the number of its first new line; for one that is missing the
/// lease ran out and another worker may have gone on: nothing may be written.
///
/// # Errors
/// When the database refuses.
pub async fn save_and_release(
    tx: &mut Tx,
    worker: &str,
    after: &[After],
    now: Millis,
) -> Stored<BTreeMap<String, i64>> {
    let mut saved = BTreeMap::new();
    for group in groups(after) {
        let sql = format!(
            "with v (id, memory, lines) as (values {})
            update conversations set memory = v.memory, changed_at = $1, lease_until = 0,
            leased_by = null, next_seq = next_seq + v.lines from v
            where conversations.id = v.id and leased_by = $2 and lease_until > $1
            returning conversations.id, next_seq",
            placeholders(group.len(), 3, 2)
        );
        let memories: Vec<String> =
            group.iter().map(|after| tx.seal_json(&after.memory)).collect::<Stored<_>>()?;
        let rows: Vec<(String, i64)> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(now).bind(worker);
            for (after, memory) in group.iter().zip(&memories) {
                query = query.bind(&after.id).bind(memory).bind(after.lines);
            }
            query.fetch_all(conn).await?
        });
        for (id, next) in rows {
            let lines = group.iter().find(|after| after.id == id).map_or(0, |after| after.lines);
            saved.insert(id, next - lines);
        }
    }
    Ok(saved)
}

/// Changes what a conversation remembers, from outside of it. A worker that has it in hand loses it and
/// begins its messages again, for it knows only what was remembered before.
///
/// # Errors
/// When the database refuses.
pub async fn remember(tx: &mut Tx, id: &str, memory: &Memory) -> Stored<()> {
    let memory = tx.seal_json(memory)?;
    let sql = "update conversations set memory = $2, lease_until = 0, leased_by = null
        where id = $1";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(&memory).execute(conn).await?.rows_affected());
    Ok(())
}

/// Gives conversations back unchanged; they rest until `until`.
///
/// # Errors
/// When the database refuses.
pub async fn release(tx: &mut Tx, worker: &str, ids: &[String], until: Millis) -> Stored<()> {
    for id in ids {
        let sql = "update conversations set lease_until = $3, leased_by = null
            where id = $1 and leased_by = $2";
        on!(tx, conn => sqlx::query(sql)
            .bind(id)
            .bind(worker)
            .bind(until)
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

/// Takes all conversations out of all hands: for the start of the only process on a database.
///
/// # Errors
/// When the database refuses.
pub async fn release_all(tx: &mut Tx) -> Stored<()> {
    let sql = "update conversations set lease_until = 0, leased_by = null
        where leased_by is not null";
    on!(tx, conn => sqlx::query(sql).execute(conn).await?.rows_affected());
    Ok(())
}
