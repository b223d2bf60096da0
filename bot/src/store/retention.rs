//! What may have been kept long enough: candidates and the facts on which `engine::retention` decides.
//! The facts are read under a lock on the row, so that nothing can arrive between them and the end:
//! whoever stores a message in the meantime waits, is refused, and stores it in a new conversation.

use super::{Stored, Tx, on};
use crate::engine::retention::Facts;
use referral::Millis;

/// Conversations that were last changed before `before`, after this id, in the order of ids.
///
/// # Errors
/// When the database refuses.
pub async fn unused(tx: &mut Tx, before: Millis, after: &str, limit: i64) -> Stored<Vec<String>> {
    let sql = "select id from conversations
        where id > $1 and changed_at < $2 and joined_into is null and forget_at is null
        order by id limit $3";
    let rows: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(after)
        .bind(before)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// What decides how long a conversation is kept; `None` when it is gone. Locks it.
///
/// # Errors
/// When the database refuses.
pub async fn facts(tx: &mut Tx, conversation: &str) -> Stored<Option<Facts>> {
    let sql = tx.pick(
        "select id from conversations where id = $1",
        "select id from conversations where id = $1 or joined_into = $1 order by id for update",
    );
    let rows: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?);
    if rows.is_empty() {
        return Ok(None);
    }
    type Row = (Millis, Option<Millis>, i64, i64, Option<Millis>, i64, i64);
    let sql = "select c.changed_at,
        (select max(a.used_at) from addresses a where a.conversation_id = c.id),
        (select count(*) from cases k where k.conversation_id = c.id
            and k.state not in ('closed', 'withdrawn', 'expired')),
        (select count(*) from inbox i where i.conversation_id = c.id and i.state = 'waiting'),
        (select max(k.changed_at) from cases k where k.conversation_id = c.id
            and k.state in ('closed', 'withdrawn', 'expired')),
        (select count(*) from coordinator_chats o where o.conversation_id = c.id),
        (select count(*) from personal_reminders r where r.conversation_id = c.id
            and r.told_at is null and exists (select 1 from addresses a
            where a.conversation_id = c.id and a.closed_at is null))
        from conversations c where c.id = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    Ok(row.map(|(changed, used, open, waiting, ended, coordinators, reminders)| Facts {
        last_used: changed.max(used.unwrap_or_default()),
        open_case: open > 0,
        waiting: waiting > 0,
        case_ended: ended,
        coordinator: coordinators > 0,
        reminded: reminders > 0,
    }))
}

/// Cases that ended before `before`.
///
/// # Errors
/// When the database refuses.
pub async fn ended(tx: &mut Tx, before: Millis, limit: i64) -> Stored<Vec<String>> {
    let sql = "select id from cases where state in ('closed', 'withdrawn', 'expired')
        and changed_at < $1 order by changed_at, id limit $2";
    let rows: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(before).bind(limit).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// When a case ended, if it did. Locks it.
///
/// # Errors
/// When the database refuses.
pub async fn ended_at(tx: &mut Tx, case: &str) -> Stored<Option<Millis>> {
    let sql = tx.pick(
        "select changed_at from cases
            where id = $1 and state in ('closed', 'withdrawn', 'expired')",
        "select changed_at from cases
            where id = $1 and state in ('closed', 'withdrawn', 'expired') for update",
    );
    let row: Option<(Millis,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(case).fetch_optional(conn).await?);
    Ok(row.map(|(at,)| at))
}
