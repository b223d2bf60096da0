//! When it is not safe to write to a person. What nobody asked for then waits in the outbox with a
//! time that never comes ([`HELD`]); answers to the person's own messages go out as always. Setting
//! it and adding a line both change the row of the conversation first, so that on PostgreSQL one of
//! them sees what the other did.

use super::{Stored, Tx, on};
use referral::Millis;

/// When parcels are due that wait until it is safe.
pub const HELD: Millis = Millis::MAX;

/// Since when it is not safe, if so.
///
/// # Errors
/// When the database refuses.
pub async fn since(tx: &mut Tx, conversation: &str) -> Stored<Option<Millis>> {
    let sql = "select quiet_since from conversations where id = $1";
    let row: Option<(Option<Millis>,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    Ok(row.and_then(|(since,)| since))
}

/// From now on nothing goes out that nobody asked for; saying it again changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn begin(tx: &mut Tx, conversation: &str, now: Millis) -> Stored<()> {
    let sql = "update conversations set quiet_since = coalesce(quiet_since, $2) where id = $1";
    on!(tx, conn =>
        sqlx::query(sql).bind(conversation).bind(now).execute(conn).await?.rows_affected());
    let sql = "update outbox set due_at = $2
        where conversation_id = $1 and state = 'waiting' and unasked = 1";
    on!(tx, conn =>
        sqlx::query(sql).bind(conversation).bind(HELD).execute(conn).await?.rows_affected());
    Ok(())
}

/// It is safe again: what waited goes out.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, conversation: &str, now: Millis) -> Stored<()> {
    let sql = "update conversations set quiet_since = null where id = $1";
    on!(tx, conn => sqlx::query(sql).bind(conversation).execute(conn).await?.rows_affected());
    let sql = "update outbox set due_at = $2 where conversation_id = $1 and due_at = $3";
    on!(tx, conn => sqlx::query(sql)
        .bind(conversation)
        .bind(now)
        .bind(HELD)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
