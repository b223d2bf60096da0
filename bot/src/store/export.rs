//! What is stored about one person, for that person: the whole transcript and all requests, and the
//! links with which they are fetched once. Nothing that coordinators write among themselves is read.

use super::messages::{Author, Message};
use super::{Stored, Tx, on};
use referral::Millis;
use referral::case::Case;

/// The whole transcript, also of chats that were joined into this conversation, in its order.
///
/// # Errors
/// When the database refuses.
pub async fn transcript(tx: &mut Tx, conversation: &str) -> Stored<Vec<Message>> {
    type Row = (String, i64, String, String, Millis);
    let sql = "select id, seq, author, body, created_at from messages
        where conversation_id in
        (select id from conversations where id = $1 or joined_into = $1)
        order by created_at, seq, id";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?);
    let lines = rows.into_iter().map(|(id, seq, author, body, created_at)| {
        let author = Author::from_key(&author);
        Ok(Message { id, seq, author, body: tx.unseal_json(&body)?, created_at })
    });
    lines.collect()
}

/// All requests, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn cases(tx: &mut Tx, conversation: &str) -> Stored<Vec<Case>> {
    let sql = "select data from cases where conversation_id = $1 order by asked_at, id";
    let rows: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?);
    rows.into_iter().map(|(data,)| tx.unseal_json(&data)).collect()
}

/// Which chats were joined with this one, agreed to in which words: version, language, time.
///
/// # Errors
/// When the database refuses.
pub async fn joined(tx: &mut Tx, conversation: &str) -> Stored<Vec<(String, String, Millis)>> {
    let sql = "select text_version, lang, used_at from link_codes
        where used_at is not null and text_version is not null and lang is not null
        and (conversation_id = $1 or joined_conversation_id = $1) order by used_at";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?))
}

/// Stores a link's code.
///
/// # Errors
/// When the database refuses.
pub async fn add_link(tx: &mut Tx, hash: &str, conversation: &str, until: Millis) -> Stored<()> {
    let sql = "insert into export_links (code_hash, conversation_id, expires_at)
        values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(conversation)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Whether a link's code works, without using it up.
///
/// # Errors
/// When the database refuses.
pub async fn works(tx: &mut Tx, hash: &str, now: Millis) -> Stored<bool> {
    let sql = "select count(*) from export_links
        where code_hash = $1 and used_at is null and expires_at > $2";
    let (count,): (i64,) =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_one(conn).await?);
    Ok(count > 0)
}

/// Uses a link's code up and returns its conversation (or the one that it was joined into).
///
/// # Errors
/// When the database refuses.
pub async fn use_link(tx: &mut Tx, hash: &str, now: Millis) -> Stored<Option<String>> {
    let sql = "update export_links set used_at = $2
        where code_hash = $1 and used_at is null and expires_at > $2 returning conversation_id";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    let Some((id,)) = row else {
        return Ok(None);
    };
    let sql = "select coalesce(joined_into, id) from conversations where id = $1";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(&id).fetch_optional(conn).await?);
    Ok(row.map(|(id,)| id))
}

/// Removes links that ended before `before`.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Stored<()> {
    let sql = "delete from export_links where expires_at < $1";
    on!(tx, conn => sqlx::query(sql).bind(before).execute(conn).await?.rows_affected());
    Ok(())
}
