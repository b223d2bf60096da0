//! Storing a whole roster, checked by `referral`: coming in again changes what changed and doubles
//! nothing. Rows that stay as they are are not written, and all are held meanwhile, so that nothing
//! a person changes at the same moment is undone.

use super::{coordinator_row, write_coordinators, write_desks};
use crate::store::{Stored, Tx, on};
use jiff::civil::Date;
use referral::coordinator::{Coordinator, Roster};
use referral::desk::Desk;
use referral::registry::merge;
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

/// What storing a roster did with the entries of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Were not there before.
    pub added: usize,
    /// Were there and are different now.
    pub changed: usize,
    /// Are as they were.
    pub unchanged: usize,
}

/// What storing a roster did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Put {
    /// With the desks.
    pub desks: Changes,
    /// With the coordinators.
    pub coordinators: Changes,
}

impl Changes {
    fn count<T: PartialEq>(&mut self, before: Option<&T>, now: &T) -> bool {
        match before {
            None => self.added += 1,
            Some(before) if before == now => self.unchanged += 1,
            Some(_) => self.changed += 1,
        }
        before != Some(now)
    }
}

/// Stores a roster: new entries are added, known ones replaced, as far as a file decides
/// ([`merge`]); others stay.
///
/// # Errors
/// When the database refuses; then nothing is stored.
pub async fn put(tx: &mut Tx, roster: &Roster) -> Stored<Put> {
    put_telling(tx, roster, &|_| ()).await
}

/// The same, telling after every few rows how many were done.
///
/// # Errors
/// As [`put`].
pub async fn put_telling(
    tx: &mut Tx,
    roster: &Roster,
    done: &(dyn Fn(u64) + Send + Sync),
) -> Stored<Put> {
    let (desks, rows) = changed_desks(tx, &roster.desks).await?;
    done(desks.unchanged as u64);
    write_desks(tx, &rows, done).await?;
    let (coordinators, rows) = changed_coordinators(tx, &roster.coordinators).await?;
    done(coordinators.unchanged as u64);
    write_coordinators(tx, &rows, done).await?;
    Ok(Put { desks, coordinators })
}

async fn changed_desks(tx: &mut Tx, desks: &[Desk]) -> Stored<(Changes, Vec<[String; 2]>)> {
    let before: HashMap<String, Known<Desk>> = known(tx, "desks").await?;
    let (mut changes, mut rows) = (Changes::default(), Vec::new());
    for desk in desks {
        let old = before.get(&desk.id);
        let merged = merge::desk(old.map(|old| &old.value), desk, unpublished(old));
        if changes.count(old.map(|old| &old.value), &merged) {
            rows.push([merged.id.clone(), serde_json::to_string(&merged)?]);
        }
    }
    Ok((changes, rows))
}

async fn changed_coordinators(
    tx: &mut Tx,
    coordinators: &[Coordinator],
) -> Stored<(Changes, Vec<[String; 3]>)> {
    let before: HashMap<String, Known<Coordinator>> = known(tx, "coordinators").await?;
    let (mut changes, mut rows) = (Changes::default(), Vec::new());
    for coordinator in coordinators {
        let old = before.get(&coordinator.id);
        let merged = merge::coordinator(old.map(|old| &old.value), coordinator, unpublished(old));
        if changes.count(old.map(|old| &old.value), &merged) {
            rows.push(coordinator_row(tx, &merged)?);
        }
    }
    Ok((changes, rows))
}

/// An entry that is stored, and when its agreement to be published was taken back.
struct Known<T> {
    value: T,
    unpublished_on: Option<Date>,
}

fn unpublished<T>(known: Option<&Known<T>>) -> Option<Date> {
    known.and_then(|known| known.unpublished_on)
}

/// All entries of a table by id, held for this transaction, so that nobody changes one in between.
async fn known<T: serde::de::DeserializeOwned>(
    tx: &mut Tx,
    table: &'static str,
) -> Stored<HashMap<String, Known<T>>> {
    let lock = tx.pick("", " for update");
    let sql = format!("select id, data, unpublished_on from {table} order by id{lock}");
    let rows: Vec<(String, String, Option<String>)> =
        on!(tx, conn => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(conn).await?);
    let mut all = HashMap::with_capacity(rows.len());
    for (id, data, day) in rows {
        let value = serde_json::from_str(&tx.unseal(&data)?)?;
        all.insert(id, Known { value, unpublished_on: day.and_then(|day| day.parse().ok()) });
    }
    Ok(all)
}
