//! `tsunagu report undelivered`: what has not reached anybody, without a word of it, and a way to try
//! again after the cause is gone.

use super::{Failure, block_on, print, settings};
use crate::store::Store;
use crate::store::backlog::{self, Undelivered};
use crate::store::outbox::lane_name;
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

fn line(row: &Undelivered) -> String {
    let age = (wall_clock() - row.created_at).max(0) / 60_000;
    let lane = lane_name(row.lane);
    let reason = row.reason.as_deref().unwrap_or("-");
    let Undelivered { id, platform, state, attempts, .. } = row;
    format!("{id}\t{platform}\t{lane}\t{state}\t{attempts} tries\t{reason}\t{age} min")
}
