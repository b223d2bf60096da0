//! What waits and what was given up, for those who watch: counts, ages and codes, never a word or a
//! name.

use super::quiet::HELD;
use super::{Stored, Tx, on};
use referral::Millis;

/// How many updates of each channel wait, and since when the oldest does.
///
/// # Errors
/// When the database refuses.
pub async fn incoming(tx: &mut Tx) -> Stored<Vec<(String, i64, Millis)>> {
    let sql = "select platform, count(*), min(received_at) from inbox where state = 'waiting'
        group by platform order by platform";
    Ok(on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?))
}

/// How many updates have failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn failed(tx: &mut Tx) -> Stored<i64> {
    let sql = "select count(*) from inbox where state = 'failed'";
    let (failed,): (i64,) = on!(tx, conn => sqlx::query_as(sql).fetch_one(conn).await?);
    Ok(failed)
}

/// How many parcels there are by channel, lane and state; sent ones are left out, and those that wait
/// until it is safe to write.
///
/// # Errors
/// When the database refuses.
pub async fn outgoing(tx: &mut Tx) -> Stored<Vec<(String, i64, String, i64, Millis)>> {
    let sql = "select platform, lane, state, count(*), min(created_at) from outbox
        where state in ('waiting', 'sending', 'given_up') and due_at < $1
        group by platform, lane, state order by platform, lane, state";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(HELD).fetch_all(conn).await?))
}

/// A parcel that was given up or waits, as an operator may see it: no words, no names.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Undelivered {
    /// Its row.
    pub id: String,
    /// Its channel.
    pub platform: String,
    /// Its lane.
    pub lane: i64,
    /// `waiting`, `sending` or `given_up`.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Why the last try failed.
    pub reason: Option<String>,
    /// Since when it exists.
    pub created_at: Millis,
}

/// What has not reached anybody, oldest first, at most 1,000.
///
/// # Errors
/// When the database refuses.
pub async fn undelivered(tx: &mut Tx) -> Stored<Vec<Undelivered>> {
    let sql = "select id, platform, lane, state, attempts, reason, created_at from outbox
        where state in ('waiting', 'sending', 'given_up') order by id limit 1000";
    Ok(on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?))
}

/// Puts everything that was given up on its way again and returns how much that was.
///
/// # Errors
/// When the database refuses.
pub async fn try_again(tx: &mut Tx, now: Millis) -> Stored<u64> {
    let sql = "update outbox set state = 'waiting', due_at = $1, attempts = 0
        where state = 'given_up'";
    Ok(on!(tx, conn => sqlx::query(sql).bind(now).execute(conn).await?.rows_affected()))
}

/// How many parcels of a conversation were given up.
///
/// # Errors
/// When the database refuses.
pub async fn given_up(tx: &mut Tx, conversation: &str) -> Stored<i64> {
    let sql = "select count(*) from outbox where conversation_id = $1 and state = 'given_up'";
    let (count,): (i64,) =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_one(conn).await?);
    Ok(count)
}
