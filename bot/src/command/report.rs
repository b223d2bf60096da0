//! `tsunagu report undelivered`: what has not reached anybody, without a word of it, and a way to try
//! again after the cause is gone. `tsunagu report queue`: why offers were declined and how often
//! nobody came, in numbers.

use super::{Failure, block_on, print, settings};
use crate::store::Store;
use crate::store::backlog::{self, Undelivered};
use crate::store::outbox::lane_name;
use crate::store::queue as counts;
use crate::work::wall_clock;

/// Prints what waits or was given up; with `retry`, what was given up is sent again.
///
/// # Errors
/// When the database is out of reach.
pub fn undelivered(retry: bool) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = Store::open(&settings.database_url).await?;
        let mut tx = store.write().await?;
        let again = if retry { backlog::try_again(&mut tx, wall_clock()).await? } else { 0 };
        let rows = backlog::undelivered(&mut tx).await?;
        tx.commit().await?;
        for row in &rows {
            print(&line(row))?;
        }
        if retry {
            return print(&format!("{again} messages are on their way again"));
        }
        print(&format!("{} messages have not reached anybody", rows.len()))
    })
}

/// Prints why offers were declined and how many appointments were missed, in the last `days` days.
///
/// # Errors
/// When the database is out of reach.
pub fn queue(days: u16) -> Result<(), Failure> {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    let settings = settings()?;
    block_on(async move {
        let store = Store::open(&settings.database_url).await?;
        let since = wall_clock() - i64::from(days) * DAY;
        let mut tx = store.read().await?;
        for (desk, reason, n) in counts::declines(&mut tx, since).await? {
            print(&format!("{desk}\tdeclined\t{reason}\t{n}"))?;
        }
        for (desk, n) in counts::no_shows(&mut tx, since).await? {
            print(&format!("{desk}\tmissed\t-\t{n}"))?;
        }
        Ok(())
    })
}

fn line(row: &Undelivered) -> String {
    let age = (wall_clock() - row.created_at).max(0) / 60_000;
    let lane = lane_name(row.lane);
    let reason = row.reason.as_deref().unwrap_or("-");
    let Undelivered { id, platform, state, attempts, .. } = row;
    format!("{id}\t{platform}\t{lane}\t{state}\t{attempts} tries\t{reason}\t{age} min")
}
