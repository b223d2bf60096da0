//! What coordinators cannot solve alone, told from a case. Its words carry no personal data, and it
//! goes when the person of the case is forgotten.

use super::{Stored, Tx, new_id, on};
use referral::Millis;
use referral::issue::{Issue, Kind};

/// Stores an issue told by a coordinator.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, issue: &Issue, coordinator: &str, now: Millis) -> Stored<()> {
    let sql = "insert into issues (id, case_id, coordinator_id, kind, field, area, text, told_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let text = tx.seal(&issue.text)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(new_id())
        .bind(&issue.case)
        .bind(coordinator)
        .bind(issue.kind.key())
        .bind(&issue.field)
        .bind(&issue.area)
        .bind(text)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The issues told from `from` on and before `to`, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn between(tx: &mut Tx, from: Millis, to: Millis) -> Stored<Vec<Issue>> {
    let sql = "select case_id, kind, field, area, text from issues
        where told_at >= $1 and told_at < $2 order by told_at, id";
    let rows: Vec<(String, String, String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(from).bind(to).fetch_all(conn).await?);
    let mut issues = Vec::new();
    for (case, kind, field, area, text) in rows {
        if let Some(kind) = Kind::from_key(&kind) {
            issues.push(Issue { case, kind, field, area, text: tx.unseal(&text)? });
        }
    }
    Ok(issues)
}
