//! How cases ended, counted: what is known of the work of a desk after the people were forgotten.

use super::{Stored, Tx, on};
use referral::Millis;
use referral::count::Ended;

/// Counts an end, or takes it back (`by` −1) when the case goes on after all.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, ended: &Ended, by: i64) -> Stored<()> {
    let sql = "insert into case_counts (month, desk_id, topic, lang, outcome, first_answer, n)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (month, desk_id, topic, lang, outcome, first_answer)
        do update set n = case_counts.n + excluded.n";
    on!(tx, conn => sqlx::query(sql)
        .bind(&ended.month)
        .bind(&ended.desk)
        .bind(&ended.topic)
        .bind(&ended.lang)
        .bind(&ended.outcome)
        .bind(&ended.first_answer)
        .bind(by)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// When a desk first wrote in a case.
///
/// # Errors
/// When the database refuses.
pub async fn first_answer(tx: &mut Tx, case: &str) -> Stored<Option<Millis>> {
    let sql = "select min(created_at) from messages where case_id = $1 and author = 'coordinator'";
    let (at,): (Option<Millis>,) =
        on!(tx, conn => sqlx::query_as(sql).bind(case).fetch_one(conn).await?);
    Ok(at)
}

/// All counts, of one month (`2026-11`) if one is named.
///
/// # Errors
/// When the database refuses.
pub async fn all(tx: &mut Tx, month: Option<&str>) -> Stored<Vec<(Ended, i64)>> {
    type Row = (String, String, String, String, String, String, i64);
    let sql = "select month, desk_id, topic, lang, outcome, first_answer, n from case_counts
        where n > 0 and (cast($1 as text) is null or month = $1) order by month, desk_id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(month).fetch_all(conn).await?);
    let counts = rows.into_iter().map(|(month, desk, topic, lang, outcome, first_answer, n)| {
        (Ended { month, desk, topic, lang, outcome, first_answer }, n)
    });
    Ok(counts.collect())
}
