//! Cases with their consents, offers and history. A case is stored as the value that
//! `referral::case` decides on, with a version: whoever saves an older version than the stored one
//! has lost the race and must read again. That is how one claim wins on both databases.

mod saving;

pub use super::queue::taken_since;
pub use saving::save;

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, on};
use referral::Millis;
use referral::case::Case;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// A case as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The case.
    pub case: Case,
    /// Whose conversation it belongs to.
    pub conversation: String,
    /// What must still be stored when it is saved.
    pub version: i64,
}

/// Who moved a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The resident.
    Resident,
    /// The loops.
    System,
    /// A coordinator, by id.
    Coordinator(String),
    /// An organiser, by id.
    Organiser(String),
}

impl Actor {
    /// As it is stored: `resident`, `system`, `coordinator:<id>`, `organiser:<id>`.
    pub fn key(&self) -> String {
        match self {
            Actor::Resident => "resident".to_owned(),
            Actor::System => "system".to_owned(),
            Actor::Coordinator(id) => format!("coordinator:{id}"),
            Actor::Organiser(id) => format!("organiser:{id}"),
        }
    }
}

pub(super) type Row = (String, String, i64);

fn kept(tx: &Tx, (data, conversation, version): Row) -> Stored<Kept> {
    Ok(Kept { case: tx.unseal_json(&data)?, conversation, version })
}

pub(super) fn all_kept(tx: &Tx, rows: Vec<Row>) -> Stored<Vec<Kept>> {
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// Stores a new case.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, case: &Case, conversation: &str) -> Stored<Kept> {
    let sql = "insert into cases (id, conversation_id, state, data, holder, widen_at, version,
        asked_at, changed_at) values ($1, $2, $3, $4, null, $5, 0, $6, $6)";
    let data = tx.seal_json(case)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&case.id)
        .bind(conversation)
        .bind(case.state.key())
        .bind(&data)
        .bind(case.widen_at)
        .bind(case.asked_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(Kept { case: case.clone(), conversation: conversation.to_owned(), version: 0 })
}

/// The case with this id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<Kept>> {
    let sql = "select data, conversation_id, version from cases where id = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// The newest case of a conversation.
///
/// # Errors
/// When the database refuses.
pub async fn latest(tx: &mut Tx, conversation: &str) -> Stored<Option<Kept>> {
    let sql = "select data, conversation_id, version from cases where conversation_id = $1
        order by asked_at desc, id desc limit 1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// The newest case of each of these conversations that has one.
///
/// # Errors
/// When the database refuses.
pub async fn latest_of(tx: &mut Tx, conversations: &[String]) -> Stored<Vec<Kept>> {
    let mut found: BTreeMap<String, Kept> = BTreeMap::new();
    for group in groups(conversations) {
        let sql = format!(
            "select data, conversation_id, version from cases where conversation_id in {}
            order by asked_at, id",
            placeholders(1, group.len(), 0)
        );
        let rows: Vec<Row> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql));
            for id in group {
                query = query.bind(id);
            }
            query.fetch_all(conn).await?
        });
        for row in rows {
            let kept = kept(tx, row)?;
            found.insert(kept.conversation.clone(), kept);
        }
    }
    Ok(found.into_values().collect())
}

/// Cases whose next step of the search is due, and those whose rest is over.
///
/// # Errors
/// When the database refuses.
pub async fn due(tx: &mut Tx, now: Millis) -> Stored<Vec<Kept>> {
    let sql = "select data, conversation_id, version from cases
        where state in ('consented', 'offered', 'escalated') and (widen_at is null or widen_at <= $1)
        or state in ('claimed', 'bridged', 'handed-over') and widen_at <= $1
        order by asked_at limit 500";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(now).fetch_all(conn).await?);
    all_kept(tx, rows)
}

/// Cases that a coordinator can take, free ones and those that a colleague gives on, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn offered_to(tx: &mut Tx, coordinator: &str) -> Stored<Vec<Kept>> {
    let sql = "select c.data, c.conversation_id, c.version from cases c
        join offers o on o.case_id = c.id
        where o.coordinator_id = $1 and o.state = 'open'
        and (o.kind = 'transfer' or c.state in ('offered', 'escalated'))
        order by c.asked_at";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_all(conn).await?);
    all_kept(tx, rows)
}

/// Cases that a coordinator holds or held, newest change first, at most 100.
///
/// # Errors
/// When the database refuses.
pub async fn held_by(tx: &mut Tx, coordinator: &str) -> Stored<Vec<Kept>> {
    let sql = "select data, conversation_id, version from cases where holder = $1
        order by changed_at desc limit 100";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_all(conn).await?);
    all_kept(tx, rows)
}

/// Every case, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn every(tx: &mut Tx) -> Stored<Vec<Kept>> {
    let sql = "select data, conversation_id, version from cases order by asked_at, id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    all_kept(tx, rows)
}

/// How many open cases each coordinator holds.
///
/// # Errors
/// When the database refuses.
pub async fn open_by_holder(tx: &mut Tx) -> Stored<BTreeMap<String, i64>> {
    let sql = "select holder, count(*) from cases
        where holder is not null and state in ('claimed', 'bridged', 'handed-over')
        group by holder";
    let rows: Vec<(String, i64)> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows.into_iter().collect())
}
