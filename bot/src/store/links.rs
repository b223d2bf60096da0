//! Codes: with one a person joins two chats, with another a coordinator makes a chat their own. Only
//! hashes are stored, each works once and for a short time, and using one up is a guarded statement,
//! so that of two who use the same code only one succeeds.

use super::{Stored, Tx, on};
use referral::Millis;

/// Stores a code for joining.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, hash: &str, conversation: &str, until: Millis) -> Stored<()> {
    let sql = "insert into link_codes (code_hash, conversation_id, expires_at) values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(conversation)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The conversation that made a code, if it still works.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, hash: &str, now: Millis) -> Stored<Option<String>> {
    let sql = "select coalesce(c.joined_into, c.id) from link_codes l
        join conversations c on c.id = l.conversation_id
        where l.code_hash = $1 and l.used_at is null and l.expires_at > $2";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    Ok(row.map(|(id,)| id))
}

/// The consent with which two chats are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed<'a> {
    /// The version of the words that the person agreed to.
    pub text_version: &'a str,
    /// Their language.
    pub lang: &'a str,
}

/// Uses a code up and joins `from` into `into`: its addresses, what waits in it and its codes go
/// over. False when somebody else used the code first; then nothing was changed.
///
/// # Errors
/// When the database refuses.
pub async fn join(
    tx: &mut Tx,
    hash: &str,
    (from, into): (&str, &str),
    agreed: Agreed<'_>,
    now: Millis,
) -> Stored<bool> {
    let sql = "update link_codes set used_at = $2, joined_conversation_id = $3, text_version = $4,
        lang = $5 where code_hash = $1 and used_at is null and expires_at > $2";
    let used = on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(now)
        .bind(from)
        .bind(agreed.text_version)
        .bind(agreed.lang)
        .execute(conn)
        .await?
        .rows_affected());
    if used == 0 {
        return Ok(false);
    }
    super::personal_reminders::join(tx, from, into).await?;
    let moves = [
        "update addresses set conversation_id = $2 where conversation_id = $1",
        "update conversations set joined_into = $2 where id = $1 or joined_into = $1",
        "update inbox set conversation_id = $2 where conversation_id = $1 and state = 'waiting'",
        "update cases set conversation_id = $2 where conversation_id = $1",
        "update consents set conversation_id = $2 where conversation_id = $1",
        "update export_links set conversation_id = $2 where conversation_id = $1",
        "update checklist_links set conversation_id = $2 where conversation_id = $1",
        // It is as unsafe to write to the person as it was before.
        "update conversations set quiet_since = coalesce(quiet_since,
            (select c.quiet_since from conversations c where c.id = $1)) where id = $2",
        // The page of the joined chat has seen higher numbers; new lines must come after them.
        "update conversations set next_seq = next_seq
            + (select c.next_seq from conversations c where c.id = $1) where id = $2",
    ];
    for sql in moves {
        on!(tx, conn => sqlx::query(sql).bind(from).bind(into).execute(conn).await?.rows_affected());
    }
    Ok(true)
}

/// Stores a coordinator's invitation.
///
/// # Errors
/// When the database refuses.
pub async fn invite(tx: &mut Tx, hash: &str, coordinator: &str, until: Millis) -> Stored<()> {
    let sql = "insert into invitations (code_hash, coordinator_id, expires_at) values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(coordinator)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Uses an invitation up and makes the conversation the coordinator's. `None` when the code does not
/// work.
///
/// # Errors
/// When the database refuses.
pub async fn accept(
    tx: &mut Tx,
    hash: &str,
    conversation: &str,
    now: Millis,
) -> Stored<Option<String>> {
    let sql = "update invitations set used_at = $2
        where code_hash = $1 and used_at is null and expires_at > $2 returning coordinator_id";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    let Some((coordinator,)) = row else {
        return Ok(None);
    };
    let sql = "insert into coordinator_chats (conversation_id, coordinator_id, linked_at)
        values ($1, $2, $3) on conflict (conversation_id) do update
        set coordinator_id = excluded.coordinator_id, linked_at = excluded.linked_at";
    on!(tx, conn => sqlx::query(sql)
        .bind(conversation)
        .bind(&coordinator)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(Some(coordinator))
}

/// Whose own chat a conversation is, if a coordinator's.
///
/// # Errors
/// When the database refuses.
pub async fn coordinator_of(tx: &mut Tx, conversation: &str) -> Stored<Option<String>> {
    let sql = "select coordinator_id from coordinator_chats where conversation_id = $1";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    Ok(row.map(|(id,)| id))
}

/// The conversation of a coordinator's own chat, the one used last; none when no chat is linked that
/// the platform still delivers to.
///
/// # Errors
/// When the database refuses.
pub async fn own_chat(tx: &mut Tx, coordinator: &str) -> Stored<Option<String>> {
    let sql = "select k.conversation_id from coordinator_chats k
        join addresses a on a.conversation_id = k.conversation_id
        where k.coordinator_id = $1 and a.closed_at is null order by a.used_at desc limit 1";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_optional(conn).await?);
    Ok(row.map(|(conversation,)| conversation))
}
