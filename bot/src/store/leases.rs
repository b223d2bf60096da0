//! Who speaks for a bot. Of several processes on one database, one holds the lease, renews it, and
//! alone fetches and sends; when it dies, another takes over as soon as the lease has run out.

use super::{Stored, Tx, on};
use referral::Millis;

/// Takes or renews a lease. False when another holds it.
///
/// # Errors
/// When the database refuses.
pub async fn hold(
    tx: &mut Tx,
    name: &str,
    holder: &str,
    now: Millis,
    until: Millis,
) -> Stored<bool> {
    let sql = "insert into leases (name, holder, lease_until) values ($1, $2, $4)
        on conflict (name) do update set holder = excluded.holder,
        lease_until = excluded.lease_until
        where leases.holder = excluded.holder or leases.lease_until <= $3";
    let held = on!(tx, conn => sqlx::query(sql)
        .bind(name)
        .bind(holder)
        .bind(now)
        .bind(until)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(held == 1)
}

/// Ends all leases: for the start of the only process on a database.
///
/// # Errors
/// When the database refuses.
pub async fn clear(tx: &mut Tx) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from leases").execute(conn).await?.rows_affected());
    Ok(())
}

/// Gives a lease back, so that another process need not wait for its end.
///
/// # Errors
/// When the database refuses.
pub async fn give_back(tx: &mut Tx, holder: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from leases where holder = $1")
        .bind(holder)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
