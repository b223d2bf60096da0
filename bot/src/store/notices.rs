//! Offers in coordinators' own messengers: when each is due, and whether its end was told. The row is
//! the memory that an offer is shown once and that "another was faster" is said once.

use super::{Stored, Tx, on};
use referral::Millis;

/// Where a notice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The desk is closed.
    Waiting,
    /// The coordinator saw the offer.
    Sent,
    /// The coordinator was told that it is over.
    Told,
    /// Nothing is to be told.
    Dropped,
}

impl Standing {
    /// As it stands in the database.
    pub fn key(self) -> &'static str {
        match self {
            Standing::Waiting => "waiting",
            Standing::Sent => "sent",
            Standing::Told => "told",
            Standing::Dropped => "dropped",
        }
    }
}

/// Remembers an offer that shall be shown at `due`; a new offer of the same case begins anew.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, case: &str, coordinator: &str, due: Millis) -> Stored<()> {
    let sql = "insert into offer_notices (case_id, coordinator_id, due_at, state)
        values ($1, $2, $3, 'waiting')
        on conflict (case_id, coordinator_id) do update
        set due_at = excluded.due_at, state = excluded.state";
    on!(tx, conn => sqlx::query(sql)
        .bind(case)
        .bind(coordinator)
        .bind(due)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Offers whose time has come: case and coordinator, at most 100.
///
/// # Errors
/// When the database refuses.
pub async fn due(tx: &mut Tx, now: Millis) -> Stored<Vec<(String, String)>> {
    let sql = "select case_id, coordinator_id from offer_notices
        where state = 'waiting' and due_at <= $1 order by due_at limit 100";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(now).fetch_all(conn).await?))
}

/// Moves a notice on; false when somebody else did.
///
/// # Errors
/// When the database refuses.
pub async fn mark(
    tx: &mut Tx,
    case: &str,
    coordinator: &str,
    (from, to): (Standing, Standing),
) -> Stored<bool> {
    let sql = "update offer_notices set state = $4
        where case_id = $1 and coordinator_id = $2 and state = $3";
    let rows = on!(tx, conn => sqlx::query(sql)
        .bind(case)
        .bind(coordinator)
        .bind(from.key())
        .bind(to.key())
        .execute(conn)
        .await?.rows_affected());
    Ok(rows == 1)
}

/// Notices of a case whose offer is over and whose end is not settled: coordinator, whether the
/// offer was shown, and what became of it.
///
/// # Errors
/// When the database refuses.
pub async fn unsettled(tx: &mut Tx, case: &str) -> Stored<Vec<(String, bool, String)>> {
    let sql = tx.pick(
        "select n.coordinator_id, n.state, o.state from offer_notices n
        join offers o on o.case_id = n.case_id and o.coordinator_id = n.coordinator_id
        where n.case_id = $1 and n.state in ('waiting', 'sent') and o.state <> 'open'
        order by n.coordinator_id",
        "select n.coordinator_id, n.state, o.state from offer_notices n
        join offers o on o.case_id = n.case_id and o.coordinator_id = n.coordinator_id
        where n.case_id = $1 and n.state in ('waiting', 'sent') and o.state <> 'open'
        order by n.coordinator_id for update of n",
    );
    let rows: Vec<(String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(case).fetch_all(conn).await?);
    let shown = |state: String| state == Standing::Sent.key();
    Ok(rows.into_iter().map(|(who, notice, offer)| (who, shown(notice), offer)).collect())
}
