//! What coordinators heard of visits in their own messengers: an offer is shown once, its end told
//! once, and the day before both know.

use crate::store::notices::Standing;
use crate::store::{Stored, Tx, on};
use referral::Millis;
use referral::case::OfferState;

/// An offer shall be shown at `due`.
///
/// # Errors
/// When the database refuses.
pub async fn wait(tx: &mut Tx, visit: &str, coordinator: &str, due: Millis) -> Stored<()> {
    let sql = "update visit_offers set due_at = $3, notice = 'waiting'
        where visit_id = $1 and coordinator_id = $2";
    on!(tx, conn => sqlx::query(sql)
        .bind(visit)
        .bind(coordinator)
        .bind(due)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Offers whose time has come: visit and coordinator, at most 100.
///
/// # Errors
/// When the database refuses.
pub async fn due(tx: &mut Tx, now: Millis) -> Stored<Vec<(String, String)>> {
    let sql = "select visit_id, coordinator_id from visit_offers
        where notice = 'waiting' and due_at <= $1 order by due_at limit 100";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(now).fetch_all(conn).await?))
}

/// Moves a notice on; false when somebody else did.
///
/// # Errors
/// When the database refuses.
pub async fn mark(
    tx: &mut Tx,
    (visit, coordinator): (&str, &str),
    (from, to): (Standing, Standing),
) -> Stored<bool> {
    let sql = "update visit_offers set notice = $4
        where visit_id = $1 and coordinator_id = $2 and notice = $3";
    let rows = on!(tx, conn => sqlx::query(sql)
        .bind(visit)
        .bind(coordinator)
        .bind(from.key())
        .bind(to.key())
        .execute(conn)
        .await?.rows_affected());
    Ok(rows == 1)
}

/// Coordinators of a visit whose offer is over and who have not been told: who, whether they saw the
/// offer in their messenger, and whether it lapsed without an answer of theirs.
///
/// # Errors
/// When the database refuses.
pub async fn unsettled(tx: &mut Tx, visit: &str) -> Stored<Vec<(String, bool, bool)>> {
    let sql = "select coordinator_id, notice, state from visit_offers
        where visit_id = $1 and notice in ('waiting', 'sent') and state <> 'open'
        order by coordinator_id";
    let rows: Vec<(String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(visit).fetch_all(conn).await?);
    let read = |(who, notice, state): (String, String, String)| {
        (who, notice == Standing::Sent.key(), state == OfferState::Lapsed.key())
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Notes the reminder of a day. False when it was sent before; then it must not be sent.
///
/// # Errors
/// When the database refuses.
pub async fn remind_once(tx: &mut Tx, visit: &str, day: &str, now: Millis) -> Stored<bool> {
    let sql = "insert into visit_reminders (visit_id, day, sent_at) values ($1, $2, $3)
        on conflict do nothing";
    let added = on!(tx, conn => sqlx::query(sql)
        .bind(visit)
        .bind(day)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(added == 1)
}
