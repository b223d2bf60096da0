//! Forgetting a person. Every table is named here: either its rows about the person are removed, or
//! it says why it holds none; a test compares this with the database's own list of tables. The row
//! of the conversation stays for a short while, emptied, so that the farewell finds its way.

use super::{Stored, Tx, on};
use crate::channel::Address;
use crate::engine::memory::Memory;
use referral::Millis;
use sqlx::AssertSqlSafe;

/// The conversation `$1` with those that were joined into it.
macro_rules! theirs {
    ($column:literal) => {
        concat!($column, " in (select id from conversations where id = $1 or joined_into = $1)")
    };
}

/// The requests of the person, as a condition names them.
const THEIR_CASES: &str = "(select id from cases where conversation_id = $1)";

/// Tables with rows about a person, in the order in which they are emptied, with the condition that
/// finds them.
const OF_A_PERSON: &[(&str, &str)] = &[
    // First: whoever tells a reminder right now is waited for, and what they said goes too.
    ("personal_reminders", theirs!("conversation_id")),
    ("outbox", theirs!("conversation_id")),
    ("messages", theirs!("conversation_id")),
    ("translations", "case_id in (select id from cases where conversation_id = $1)"),
    ("notes", "case_id in (select id from cases where conversation_id = $1)"),
    ("advice", "case_id in (select id from cases where conversation_id = $1)"),
    ("offer_notices", "case_id in (select id from cases where conversation_id = $1)"),
    ("offers", "case_id in (select id from cases where conversation_id = $1)"),
    ("case_events", "case_id in (select id from cases where conversation_id = $1)"),
    ("plans", "case_id in (select id from cases where conversation_id = $1)"),
    ("hand_overs", "case_id in (select id from cases where conversation_id = $1)"),
    ("reminders", "case_id in (select id from cases where conversation_id = $1)"),
    // A published card names no case and holds nothing of a person; it stays.
    ("knowhow", "case_id in (select id from cases where conversation_id = $1)"),
    ("issues", "case_id in (select id from cases where conversation_id = $1)"),
    ("consents", "case_id in (select id from cases where conversation_id = $1)"),
    ("cases", "conversation_id = $1"),
    ("inbox", theirs!("conversation_id")),
    ("link_codes", concat!(theirs!("conversation_id"), " or ", theirs!("joined_conversation_id"))),
    ("export_links", theirs!("conversation_id")),
    ("checklist_links", theirs!("conversation_id")),
    ("coordinator_chats", "conversation_id = $1"),
    ("addresses", theirs!("conversation_id")),
    ("conversations", "joined_into = $1"),
];

/// Tables without rows about residents.
pub const OF_NOBODY: &[&str] = &[
    "_sqlx_migrations",
    "audit",
    "audit_heads",
    "case_counts",
    "certificate_reminders",
    "coordinators",
    "desks",
    "invitations",
    "campaign_counts",
    "campaigns",
    "leases",
    "organiser_links",
    "organiser_sessions",
    "organisers",
    "publication_questions",
    "sealing_keys",
    "organizations",
    "partner_changes",
    "partners",
    "sessions",
    "sign_in_links",
    "sqlite_sequence",
    "takings",
    "topic_notices",
    "topic_reviews",
    "visit_offers",
    "visit_reminders",
    "visits",
];

/// All tables that forgetting looks at.
pub fn tables() -> Vec<&'static str> {
    let mut all: Vec<&str> = OF_A_PERSON.iter().map(|(table, _)| *table).collect();
    all.extend(OF_NOBODY);
    all.sort_unstable();
    all.dedup();
    all
}

/// Removes everything about the person behind a conversation. Its row stays, with nothing in it but
/// `memory`, until [`sweep`] finds that nobody came back; `here` is where the farewell goes.
///
/// # Errors
/// When the database refuses; then nothing is forgotten.
pub async fn forget(
    tx: &mut Tx,
    conversation: &str,
    here: &Address,
    memory: &Memory,
    now: Millis,
) -> Stored<()> {
    empty(tx, conversation).await?;
    let memory = tx.seal_json(memory)?;
    let sql = "update conversations set memory = $2, created_at = $3, changed_at = $3,
        forget_at = $3, quiet_since = null where id = $1";
    on!(tx, conn => sqlx::query(sql)
        .bind(conversation)
        .bind(&memory)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    let sql = "insert into addresses (platform, bot, chat, conversation_id, mark, used_at)
        values ($1, $2, $3, $4, 0, $5)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&here.platform)
        .bind(&here.bot)
        .bind(&here.chat)
        .bind(conversation)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

async fn empty(tx: &mut Tx, conversation: &str) -> Stored<()> {
    for (table, condition) in OF_A_PERSON {
        delete(tx, table, condition, conversation).await?;
    }
    Ok(())
}

async fn delete(tx: &mut Tx, table: &str, condition: &str, id: &str) -> Stored<()> {
    let sql = format!("delete from {table} where {condition}");
    on!(tx, conn =>
        sqlx::query(AssertSqlSafe(sql)).bind(id).execute(conn).await?.rows_affected());
    Ok(())
}

/// Removes a conversation with everything about the person; nothing of it stays.
///
/// # Errors
/// When the database refuses; then nothing is removed.
pub async fn erase(tx: &mut Tx, conversation: &str) -> Stored<()> {
    empty(tx, conversation).await?;
    delete(tx, "conversations", "id = $1", conversation).await
}

/// Removes one request with what was said to its desk; the conversation goes on. A table that holds
/// rows of a request names [`THEIR_CASES`] in its condition above, and is emptied here too.
///
/// # Errors
/// When the database refuses; then nothing is removed.
pub async fn erase_case(tx: &mut Tx, case: &str) -> Stored<()> {
    let lines = "message_id in (select id from messages where case_id = $1)";
    delete(tx, "outbox", lines, case).await?;
    for (table, condition) in OF_A_PERSON {
        if condition.contains(THEIR_CASES) {
            delete(tx, table, &condition.replace(THEIR_CASES, "($1)"), case).await?;
        }
    }
    delete(tx, "messages", "case_id = $1", case).await?;
    delete(tx, "cases", "id = $1", case).await
}

/// Removes the last rows of people who were forgotten before `before` and did not come back.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Stored<()> {
    let sql = "select id from conversations c where forget_at < $1 and not exists
        (select 1 from inbox i where i.conversation_id = c.id)";
    let gone: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(before).fetch_all(conn).await?);
    for (id,) in gone {
        erase(tx, &id).await?;
    }
    let sql = "update conversations set forget_at = null where forget_at < $1";
    on!(tx, conn => sqlx::query(sql).bind(before).execute(conn).await?.rows_affected());
    Ok(())
}

/// How much is stored: lines of the conversation and requests.
///
/// # Errors
/// When the database refuses.
pub async fn stored(tx: &mut Tx, conversation: &str) -> Stored<(i64, i64)> {
    let sql = "select (select count(*) from messages where conversation_id = $1),
        (select count(*) from cases where conversation_id = $1)";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_one(conn).await?))
}
