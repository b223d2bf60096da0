//! Visits that organisers ask for. A visit is stored as the value that `referral::visit` decides on,
//! with a version: whoever saves an older version than the stored one has lost the race and must read
//! again. That is how one acceptance wins on both databases.

mod notices;

pub use notices::{due as due_notices, mark, remind_once, unsettled, wait};

use super::{Stored, Tx, on};
use referral::Millis;
use referral::visit::{Diary, Visit};

/// A visit as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptVisit {
    /// The visit.
    pub visit: Visit,
    /// What must still be stored when it is saved.
    pub version: i64,
}

type Row = (String, i64);

fn kept(tx: &Tx, (data, version): Row) -> Stored<KeptVisit> {
    Ok(KeptVisit { visit: tx.unseal_json(&data)?, version })
}

fn all(tx: &Tx, rows: Vec<Row>) -> Stored<Vec<KeptVisit>> {
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// Stores a new visit.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, visit: &Visit) -> Stored<KeptVisit> {
    let sql = "insert into visits (id, organiser_id, state, data, widen_at, expires_at, version,
        asked_at, changed_at) values ($1, $2, $3, $4, $5, $6, 0, $7, $7)";
    let data = tx.seal_json(visit)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&visit.id)
        .bind(&visit.organiser)
        .bind(visit.state.key())
        .bind(&data)
        .bind(visit.widen_at)
        .bind(visit.expires_at())
        .bind(visit.asked_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(KeptVisit { visit: visit.clone(), version: 0 })
}

/// Saves a visit that has moved, with its offers. False when somebody else saved it first; then
/// nothing was written and the transaction must be dropped.
///
/// # Errors
/// When the database refuses.
pub async fn save(tx: &mut Tx, kept: &mut KeptVisit) -> Stored<bool> {
    let visit = &kept.visit;
    let sql = "update visits set state = $3, data = $4, holder = $5, widen_at = $6,
        expires_at = $7, changed_at = $8, version = version + 1 where id = $1 and version = $2";
    let data = tx.seal_json(visit)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&visit.id)
        .bind(kept.version)
        .bind(visit.state.key())
        .bind(&data)
        .bind(visit.holder.as_ref().map(|holder| holder.coordinator.as_str()))
        .bind(visit.widen_at)
        .bind(visit.expires_at())
        .bind(visit.changed_at)
        .execute(conn)
        .await?
        .rows_affected());
    if saved == 0 {
        return Ok(false);
    }
    save_offers(tx, visit).await?;
    kept.version += 1;
    Ok(true)
}

async fn save_offers(tx: &mut Tx, visit: &Visit) -> Stored<()> {
    let sql = "insert into visit_offers (visit_id, coordinator_id, state, due_at, notice)
        values ($1, $2, $3, 0, 'dropped')
        on conflict (visit_id, coordinator_id) do update set state = excluded.state";
    for offer in &visit.offers {
        on!(tx, conn => sqlx::query(sql)
            .bind(&visit.id)
            .bind(&offer.coordinator)
            .bind(offer.state.key())
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

/// The visit with this id.
///
/// # Errors
/// When the database refuses or no key opens the row.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<KeptVisit>> {
    let sql = "select data, version from visits where id = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// The newest visits of an organiser, at most 100.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn of_organiser(tx: &mut Tx, organiser: &str) -> Stored<Vec<KeptVisit>> {
    let sql = "select data, version from visits where organiser_id = $1
        order by asked_at desc, id desc limit 100";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(organiser).fetch_all(conn).await?);
    all(tx, rows)
}

/// How many visits of an organiser have not ended. Holds the organiser's row until the end of the
/// transaction, so that of several requests at once each sees those before it.
///
/// # Errors
/// When the database refuses.
pub async fn open_of_organiser(tx: &mut Tx, organiser: &str) -> Stored<i64> {
    let hold = tx.pick(
        "select id from organisers where id = $1",
        "select id from organisers where id = $1 for no key update",
    );
    let _: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(hold).bind(organiser).fetch_optional(conn).await?);
    let sql = "select count(*) from visits where organiser_id = $1
        and state in ('asked', 'offered', 'proposed', 'accepted')";
    let (count,): (i64,) =
        on!(tx, conn => sqlx::query_as(sql).bind(organiser).fetch_one(conn).await?);
    Ok(count)
}

/// The visits that a coordinator can answer or has accepted, oldest first.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn of_coordinator(tx: &mut Tx, coordinator: &str) -> Stored<Vec<KeptVisit>> {
    let sql = "select v.data, v.version from visits v
        where v.state in ('asked', 'offered', 'proposed', 'accepted') and (v.holder = $1 or exists
            (select 1 from visit_offers o where o.visit_id = v.id and o.coordinator_id = $1
                and o.state = 'open'))
        order by v.asked_at, v.id";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_all(conn).await?);
    all(tx, rows)
}

/// When coordinators come to other visits than this one.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn diary(tx: &mut Tx, except: &str) -> Stored<Diary> {
    let mut diary = Diary::new();
    for KeptVisit { visit, .. } in agreed(tx).await? {
        if let Some(holder) = visit.holder.filter(|_| visit.id != except) {
            diary.entry(holder.coordinator).or_default().push(visit.slot);
        }
    }
    Ok(diary)
}

/// Every visit for which a coordinator is found and that has not ended.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn agreed(tx: &mut Tx) -> Stored<Vec<KeptVisit>> {
    let sql = "select data, version from visits
        where holder is not null and state in ('accepted', 'proposed') order by id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    all(tx, rows)
}

/// Visits with an agreed date whose reminder for this day (as `2026-11-21`) was not sent.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn not_reminded(tx: &mut Tx, day: &str) -> Stored<Vec<KeptVisit>> {
    let sql = "select v.data, v.version from visits v where v.state = 'accepted' and not exists
        (select 1 from visit_reminders r where r.visit_id = v.id and r.day = $1) order by v.id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(day).fetch_all(conn).await?);
    all(tx, rows)
}

/// Visits with something to do: to ask more coordinators, or to end.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn due(tx: &mut Tx, now: Millis) -> Stored<Vec<KeptVisit>> {
    let sql = "select data, version from visits
        where state in ('asked', 'offered') and widen_at <= $1
        or state in ('asked', 'offered', 'proposed', 'accepted') and expires_at <= $1
        order by asked_at limit 100";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(now).fetch_all(conn).await?);
    all(tx, rows)
}

/// Deletes the visits that ended before a moment; returns how many.
///
/// # Errors
/// When the database refuses; then nothing is deleted.
pub async fn delete_ended(tx: &mut Tx, before: Millis) -> Stored<u64> {
    let rows = "(select id from visits
        where state in ('declined', 'done', 'withdrawn', 'expired') and changed_at < $1)";
    let mut deleted = 0;
    for (table, column) in
        [("visit_offers", "visit_id"), ("visit_reminders", "visit_id"), ("visits", "id")]
    {
        let sql = format!("delete from {table} where {column} in {rows}");
        deleted = on!(tx, conn => sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(before)
            .execute(conn)
            .await?
            .rows_affected());
    }
    Ok(deleted)
}
