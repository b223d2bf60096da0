//! Notes that coordinators write to each other about a case. No function for residents reads this
//! table; bodies are sealed, and withdrawing removes them.

use super::{Stored, Tx, new_id, on};
use referral::Millis;

/// A note as a coordinator reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The id of the coordinator who wrote it.
    pub author: String,
    /// The words.
    pub body: String,
    /// When, in milliseconds.
    pub at: Millis,
}

/// Adds a note and returns its id.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, case: &str, author: &str, body: &str, now: Millis) -> Stored<String> {
    let sql = "insert into notes (id, case_id, author, body, created_at)
        values ($1, $2, $3, $4, $5)";
    let (id, body) = (new_id(), tx.seal(body)?);
    on!(tx, conn => sqlx::query(sql)
        .bind(&id)
        .bind(case)
        .bind(author)
        .bind(body)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(id)
}

/// The notes of a case, oldest first, at most 500.
///
/// # Errors
/// When the database refuses or a note cannot be unsealed.
pub async fn of_case(tx: &mut Tx, case: &str) -> Stored<Vec<Note>> {
    let sql = "select author, body, created_at from notes where case_id = $1 order by id limit 500";
    let rows: Vec<(String, String, Millis)> =
        on!(tx, conn => sqlx::query_as(sql).bind(case).fetch_all(conn).await?);
    let note = |(author, body, at): (String, String, Millis)| {
        Ok(Note { author, body: tx.unseal(&body)?, at })
    };
    rows.into_iter().map(note).collect()
}
