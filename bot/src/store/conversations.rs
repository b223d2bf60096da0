//! Conversations: who talks where, what is remembered, and which worker has one in hand. A worker
//! claims a whole conversation by a lease, so that its messages keep their order also when several
//! processes work on one database.

use super::{Stored, Tx, new_id, on};
use crate::channel::Address;
use crate::engine::memory::Memory;
use referral::Millis;

/// A conversation as a worker or a page needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// Its id.
    pub id: String,
    /// Its channel.
    pub address: Address,
    /// What it remembers.
    pub memory: Memory,
}

type Row = (String, String, String, String, String);

fn conversation((id, platform, bot, chat, memory): Row) -> Stored<Conversation> {
    let address = Address {
        platform,
        bot,
        chat,
    };
    Ok(Conversation {
        id,
        address,
        memory: serde_json::from_str(&memory)?,
    })
}

/// The id of the conversation at `address`, made with `fresh` when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn find_or_create(
    tx: &mut Tx,
    address: &Address,
    fresh: &Memory,
    now: Millis,
) -> Stored<String> {
    let sql = "insert into conversations (id, platform, bot, chat, memory, next_seq, lease_until,
        created_at, changed_at) values ($1, $2, $3, $4, $5, 1, 0, $6, $6)
        on conflict (platform, bot, chat) do update set changed_at = excluded.changed_at
        returning id";
    let memory = serde_json::to_string(fresh)?;
    let (id,): (String,) = on!(tx, conn => sqlx::query_as(sql)
        .bind(new_id())
        .bind(&address.platform)
        .bind(&address.bot)
        .bind(&address.chat)
        .bind(&memory)
        .bind(now)
        .fetch_one(conn)
        .await?);
    Ok(id)
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
    row.map(conversation).transpose()
}

/// The conversation that this token opens.
///
/// # Errors
/// When the database refuses.
pub async fn by_token(tx: &mut Tx, token_hash: &str) -> Stored<Option<Conversation>> {
    let sql = "select id, platform, bot, chat, memory from conversations where token_hash = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await?);
    row.map(conversation).transpose()
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "update conversations set lease_until = $2, leased_by = $3
            where lease_until <= $1 and id = (
                select i.conversation_id from inbox i
                join conversations c on c.id = i.conversation_id
                where i.state = 'waiting' and i.due_at <= $1 and c.lease_until <= $1
                order by i.id limit 1",
            $lock,
            ") returning id"
        )
    };
}

/// Takes the conversation whose message waits longest and that nobody has in hand.
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    tx: &mut Tx,
    worker: &str,
    now: Millis,
    until: Millis,
) -> Stored<Option<String>> {
    let sql = tx.pick(claim!(""), claim!(" for update of c skip locked"));
    let row: Option<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(now)
        .bind(until)
        .bind(worker)
        .fetch_optional(conn)
        .await?);
    Ok(row.map(|(id,)| id))
}

/// Saves what the conversation remembers and gives it back, if this worker still has it in hand.
/// False means that the lease ran out and another worker may have gone on: nothing may be written.
///
/// # Errors
/// When the database refuses.
pub async fn save_and_release(
    tx: &mut Tx,
    id: &str,
    worker: &str,
    memory: &Memory,
    now: Millis,
) -> Stored<bool> {
    let sql = "update conversations set memory = $3, changed_at = $4, lease_until = 0,
        leased_by = null where id = $1 and leased_by = $2 and lease_until > $4";
    let memory = serde_json::to_string(memory)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(worker)
        .bind(&memory)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(saved == 1)
}

/// Gives a conversation back unchanged, after a failure.
///
/// # Errors
/// When the database refuses.
pub async fn release(tx: &mut Tx, id: &str, worker: &str) -> Stored<()> {
    let sql = "update conversations set lease_until = 0, leased_by = null
        where id = $1 and leased_by = $2";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(worker).execute(conn).await?.rows_affected());
    Ok(())
}
