//! What coordinators were told about their certificate and their entry in the public list: each
//! once, whichever process does it and however often it starts.

use super::{Stored, Tx, on};
use jiff::civil::Date;
use referral::Millis;
use std::collections::HashMap;

/// The last reminder of each certificate: by coordinator and last valid day, how many days before
/// that day it belongs to.
///
/// # Errors
/// When the database refuses.
pub async fn sent(tx: &mut Tx) -> Stored<HashMap<(String, String), i64>> {
    let sql = "select coordinator_id, valid_until, min(days) from certificate_reminders
        group by coordinator_id, valid_until";
    let rows: Vec<(String, String, i64)> =
        on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(id, until, days)| ((id, until), days)).collect())
}

/// Notes a reminder. False when somebody else was faster; then it must not be sent.
///
/// # Errors
/// When the database refuses.
pub async fn remind(
    tx: &mut Tx,
    coordinator: &str,
    valid_until: Date,
    days: i32,
    now: Millis,
) -> Stored<bool> {
    let sql = "insert into certificate_reminders (coordinator_id, valid_until, days, sent_at)
        values ($1, $2, $3, $4) on conflict do nothing";
    let added = on!(tx, conn => sqlx::query(sql)
        .bind(coordinator)
        .bind(valid_until.to_string())
        .bind(i64::from(days))
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(added == 1)
}

/// Who was asked in a fiscal year to confirm what is published.
///
/// # Errors
/// When the database refuses.
pub async fn asked(tx: &mut Tx, fiscal_year: i16) -> Stored<Vec<String>> {
    let sql = "select coordinator_id from publication_questions where fiscal_year = $1";
    let rows: Vec<(String,)> = on!(tx, conn =>
        sqlx::query_as(sql).bind(i64::from(fiscal_year)).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Notes that a coordinator is asked. False when somebody else was faster.
///
/// # Errors
/// When the database refuses.
pub async fn ask(tx: &mut Tx, coordinator: &str, fiscal_year: i16, now: Millis) -> Stored<bool> {
    let sql = "insert into publication_questions (coordinator_id, fiscal_year, sent_at)
        values ($1, $2, $3) on conflict do nothing";
    let added = on!(tx, conn => sqlx::query(sql)
        .bind(coordinator)
        .bind(i64::from(fiscal_year))
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(added == 1)
}
