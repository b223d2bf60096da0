//! Links to checklists. Only hashes of their tokens are stored; a link works as often as it is opened
//! until its time is over, and goes with the person when two chats are joined.

use super::{Stored, Tx, on};
use referral::Millis;

/// Stores a link and removes those of the same conversation whose time is over.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    tx: &mut Tx,
    hash: &str,
    conversation: &str,
    until: Millis,
    now: Millis,
) -> Stored<()> {
    let sql = "delete from checklist_links where conversation_id = $1 and expires_at <= $2";
    on!(tx, conn => sqlx::query(sql)
        .bind(conversation)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    let sql = "insert into checklist_links (token_hash, conversation_id, expires_at)
        values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(conversation)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The conversation of a link that works, the one that goes on when two were joined.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, hash: &str, now: Millis) -> Stored<Option<String>> {
    let sql = "select coalesce(c.joined_into, c.id) from checklist_links l
        join conversations c on c.id = l.conversation_id
        where l.token_hash = $1 and l.expires_at > $2";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    Ok(row.map(|(id,)| id))
}
