//! Desks and coordinators. They come in as a whole roster, checked by `referral`; coming in again
//! changes what changed and doubles nothing.

use super::{Stored, Tx, on};
use referral::Millis;
use referral::coordinator::{Coordinator, Roster};
use referral::desk::Desk;
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

/// Stores a roster: new entries are added, known ones replaced.
///
/// # Errors
/// When the database refuses; then nothing is stored.
pub async fn put(tx: &mut Tx, roster: &Roster) -> Stored<()> {
    let desk_sql = "insert into desks (id, data) values ($1, $2)
        on conflict (id) do update set data = excluded.data";
    for desk in &roster.desks {
        let data = serde_json::to_string(desk)?;
        on!(tx, conn => sqlx::query(desk_sql).bind(&desk.id).bind(&data).execute(conn).await?.rows_affected());
    }
    let sql = "insert into coordinators (id, desk_id, data) values ($1, $2, $3)
        on conflict (id) do update set desk_id = excluded.desk_id, data = excluded.data";
    for coordinator in &roster.coordinators {
        let data = tx.seal_json(coordinator)?;
        on!(tx, conn => sqlx::query(sql)
            .bind(&coordinator.id)
            .bind(&coordinator.desk)
            .bind(&data)
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
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
