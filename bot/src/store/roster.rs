//! Desks and coordinators. They come in as a whole roster ([`put`]) or are changed one by one. What
//! a coordinator's row tells about the person is sealed; the ids and the desk are not.

mod put;

pub use put::{Changes, Put, put, put_telling};

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, on};
use jiff::civil::Date;
use referral::Millis;
use referral::coordinator::{Coordinator, Roster};
use referral::desk::Desk;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// The roster and when each coordinator last took a case.
#[derive(Debug, Clone, Default)]
pub struct Registered {
    /// Desks and coordinators.
    pub roster: Roster,
    /// By coordinator id.
    pub last_served: BTreeMap<String, Millis>,
}

impl Registered {
    /// A coordinator with the desk.
    pub fn coordinator(&self, id: &str) -> Option<(&Coordinator, &Desk)> {
        let coordinator = self.roster.coordinators.iter().find(|found| found.id == id)?;
        Some((coordinator, self.desk(&coordinator.desk)?))
    }

    /// A desk.
    pub fn desk(&self, id: &str) -> Option<&Desk> {
        self.roster.desks.iter().find(|desk| desk.id == id)
    }
}

/// Everything that is registered.
///
/// # Errors
/// When the database refuses.
pub async fn all(tx: &mut Tx) -> Stored<Registered> {
    let desks: Vec<(String,)> = on!(tx, conn =>
        sqlx::query_as("select data from desks order by id").fetch_all(conn).await?);
    let coordinators: Vec<(String, Option<Millis>)> = on!(tx, conn =>
        sqlx::query_as("select data, last_served from coordinators order by id")
            .fetch_all(conn)
            .await?);
    let mut registered = Registered::default();
    for (data,) in desks {
        registered.roster.desks.push(serde_json::from_str(&data)?);
    }
    for (data, served) in coordinators {
        let coordinator: Coordinator = tx.unseal_json(&data)?;
        if let Some(at) = served {
            registered.last_served.insert(coordinator.id.clone(), at);
        }
        registered.roster.coordinators.push(coordinator);
    }
    Ok(registered)
}

/// A coordinator, held for this transaction to change.
///
/// # Errors
/// When the database refuses.
pub async fn coordinator_to_change(tx: &mut Tx, id: &str) -> Stored<Option<Coordinator>> {
    let sql = tx.pick(
        "select data from coordinators where id = $1",
        "select data from coordinators where id = $1 for update",
    );
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    let data = row.map(|(data,)| tx.unseal(&data)).transpose()?;
    Ok(data.map(|data| serde_json::from_str(&data)).transpose()?)
}

/// A desk, held for this transaction to change.
///
/// # Errors
/// When the database refuses.
pub async fn desk_to_change(tx: &mut Tx, id: &str) -> Stored<Option<Desk>> {
    let sql = tx.pick(
        "select data from desks where id = $1",
        "select data from desks where id = $1 for update",
    );
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    Ok(row.map(|(data,)| serde_json::from_str(&data)).transpose()?)
}

/// Stores a coordinator who was held to change.
///
/// # Errors
/// When the database refuses.
pub async fn change_coordinator(tx: &mut Tx, coordinator: &Coordinator) -> Stored<()> {
    let row = coordinator_row(tx, coordinator)?;
    write_coordinators(tx, &[row], &|_| ()).await
}

/// Stores a desk that was held to change.
///
/// # Errors
/// When the database refuses.
pub async fn change_desk(tx: &mut Tx, desk: &Desk) -> Stored<()> {
    write_desks(tx, &[[desk.id.clone(), serde_json::to_string(desk)?]], &|_| ()).await
}

/// Notes when a coordinator's agreement to be published was taken back, or that it was given anew.
///
/// # Errors
/// When the database refuses.
pub async fn unpublish_coordinator(tx: &mut Tx, id: &str, day: Option<Date>) -> Stored<()> {
    unpublish(tx, "update coordinators set unpublished_on = $2 where id = $1", id, day).await
}

/// The same for a desk.
///
/// # Errors
/// When the database refuses.
pub async fn unpublish_desk(tx: &mut Tx, id: &str, day: Option<Date>) -> Stored<()> {
    unpublish(tx, "update desks set unpublished_on = $2 where id = $1", id, day).await
}

/// Remembers when a coordinator last took a case.
///
/// # Errors
/// When the database refuses.
pub async fn served(tx: &mut Tx, coordinator: &str, now: Millis) -> Stored<()> {
    on!(tx, conn => sqlx::query("update coordinators set last_served = $2 where id = $1")
        .bind(coordinator)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

fn coordinator_row(tx: &Tx, coordinator: &Coordinator) -> Stored<[String; 3]> {
    let data = tx.seal(&serde_json::to_string(coordinator)?)?;
    Ok([coordinator.id.clone(), coordinator.desk.clone(), data])
}

async fn write_desks(
    tx: &mut Tx,
    rows: &[[String; 2]],
    done: &(dyn Fn(u64) + Send + Sync),
) -> Stored<()> {
    let (insert, update) = (
        "insert into desks (id, data) values",
        "on conflict (id) do update set data = excluded.data",
    );
    write(tx, (insert, update), rows, done).await
}

async fn write_coordinators(
    tx: &mut Tx,
    rows: &[[String; 3]],
    done: &(dyn Fn(u64) + Send + Sync),
) -> Stored<()> {
    let (insert, update) = (
        "insert into coordinators (id, desk_id, data) values",
        "on conflict (id) do update set desk_id = excluded.desk_id, data = excluded.data",
    );
    write(tx, (insert, update), rows, done).await
}

async fn write<const N: usize>(
    tx: &mut Tx,
    (insert, update): (&str, &str),
    rows: &[[String; N]],
    done: &(dyn Fn(u64) + Send + Sync),
) -> Stored<()> {
    for group in groups(rows) {
        let sql = format!("{insert} {} {update}", placeholders(group.len(), N, 0));
        on!(tx, conn => {
            let values = group.iter().flatten();
            let query = sqlx::query(AssertSqlSafe(sql));
            values.fold(query, |query, value| query.bind(value)).execute(conn).await?.rows_affected()
        });
        done(group.len() as u64);
    }
    Ok(())
}

async fn unpublish(tx: &mut Tx, sql: &'static str, id: &str, day: Option<Date>) -> Stored<()> {
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(day.map(|day| day.to_string()))
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
