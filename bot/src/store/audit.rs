//! Who saw and did what. Rows are only ever added, and hold no words and no names: people are named
//! by the ids of coordinators, cases by their ids, so that a forgotten person leaves no trace here.

use super::cases::Actor;
use super::{Stored, Tx, new_id, on};
use referral::Millis;

/// Adds an entry. `action` is one of our own words in kebab-case, `detail` an id or a key, never
/// anybody's words.
///
/// # Errors
/// When the database refuses; then what was done must not happen either.
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    case: Option<&str>,
    detail: &str,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into audit (id, at, actor, action, case_id, detail)
        values ($1, $2, $3, $4, $5, $6)";
    on!(tx, conn => sqlx::query(sql)
        .bind(new_id())
        .bind(now)
        .bind(actor.key())
        .bind(action)
        .bind(case)
        .bind(detail)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Whether the same entry about a case was added since a moment.
///
/// # Errors
/// When the database refuses.
pub async fn since(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    case: &str,
    since: Millis,
) -> Stored<bool> {
    let sql = "select count(*) from audit
        where case_id = $1 and actor = $2 and action = $3 and at >= $4";
    let (count,): (i64,) = on!(tx, conn => sqlx::query_as(sql)
        .bind(case)
        .bind(actor.key())
        .bind(action)
        .bind(since)
        .fetch_one(conn)
        .await?);
    Ok(count > 0)
}
