//! Cases with their consents, offers and history. A case is stored as the value that
//! `referral::case` decides on, with a version: whoever saves an older version than the stored one
//! has lost the race and must read again. That is how one claim wins on both databases.

pub use super::queue::taken_since;

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, on};
use referral::Millis;
use referral::case::{Case, DeclineReason, Event};
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
}

impl Actor {
    /// As it is stored: `resident`, `system`, `coordinator:<id>`.
    pub fn key(&self) -> String {
        match self {
            Actor::Resident => "resident".to_owned(),
            Actor::System => "system".to_owned(),
            Actor::Coordinator(id) => format!("coordinator:{id}"),
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

/// Saves a case after `events`, with its consent, offers and history. False when somebody else saved
/// it first; then nothing was written and the transaction must be dropped.
///
/// # Errors
/// When the database refuses.
pub async fn save(
    tx: &mut Tx,
    kept: &Kept,
    events: &[Event],
    actor: &Actor,
    now: Millis,
) -> Stored<bool> {
    let case = &kept.case;
    let sql = "update cases set state = $3, data = $4, holder = $5, widen_at = $6,
        version = version + 1, changed_at = $7 where id = $1 and version = $2";
    let data = tx.seal_json(case)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&case.id)
        .bind(kept.version)
        .bind(case.state.key())
        .bind(&data)
        .bind(case.holder.as_ref().map(|holder| holder.coordinator.as_str()))
        .bind(case.wakes_at())
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    if saved == 0 {
        return Ok(false);
    }
    save_consent(tx, kept).await?;
    save_offers(tx, case).await?;
    super::queue::note_events(tx, case, events, now).await?;
    if events.contains(&Event::Withdrawn) {
        super::translations::erase(tx, &case.id).await?;
    }
    for (n, event) in events.iter().enumerate() {
        log(tx, case, kept.version * 100 + n as i64, event, actor, now).await?;
    }
    Ok(true)
}

async fn save_consent(tx: &mut Tx, kept: &Kept) -> Stored<()> {
    let Some(receipt) = &kept.case.receipt else {
        return Ok(());
    };
    let sql = "insert into consents (id, conversation_id, case_id, text_version, lang, data,
        receiver, purpose, given_at, withdrawn_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (id) do update set data = excluded.data, withdrawn_at = excluded.withdrawn_at";
    let data = tx.seal_json(&receipt.data)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&receipt.id)
        .bind(&kept.conversation)
        .bind(&kept.case.id)
        .bind(&receipt.text_version)
        .bind(&receipt.lang)
        .bind(&data)
        .bind(&receipt.receiver)
        .bind(&receipt.purpose)
        .bind(receipt.given_at)
        .bind(receipt.withdrawn_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

async fn save_offers(tx: &mut Tx, case: &Case) -> Stored<()> {
    let Some(receipt) = &case.receipt else {
        return Ok(());
    };
    let sql = "insert into offers (case_id, coordinator_id, consent_id, state, offered_at, kind,
        reason) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (case_id, coordinator_id) do update set state = excluded.state,
        offered_at = excluded.offered_at, kind = excluded.kind, reason = excluded.reason";
    for offer in &case.offers {
        on!(tx, conn => sqlx::query(sql)
            .bind(&case.id)
            .bind(&offer.coordinator)
            .bind(&receipt.id)
            .bind(offer.state.key())
            .bind(offer.offered_at)
            .bind(offer.kind.key())
            .bind(offer.declined.as_deref().map(|why| DeclineReason::of(why).key()))
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

/// The history keeps what happened and by whom, not people's words: those stand in the case alone,
/// where a withdrawal erases them.
async fn log(
    tx: &mut Tx,
    case: &Case,
    n: i64,
    event: &Event,
    actor: &Actor,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into case_events (case_id, n, at, actor, event) values ($1, $2, $3, $4, $5)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&case.id)
        .bind(n)
        .bind(now)
        .bind(actor.key())
        .bind(event_name(event))
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

fn event_name(event: &Event) -> &'static str {
    match event {
        Event::Consented(_) => "consented",
        Event::Offered(_) => "offered",
        Event::RingReached { .. } => "ring_reached",
        Event::Declined { .. } => "declined",
        Event::Claimed(_) => "claimed",
        Event::Bridged => "bridged",
        Event::HandedOver { .. } => "handed_over",
        Event::Closed { .. } => "closed",
        Event::Transferred(_) => "transferred",
        Event::Requeued { .. } => "requeued",
        Event::Paused { .. } => "paused",
        Event::Resumed => "resumed",
        Event::NoShow => "no_show",
        Event::AdviceAsked { .. } => "advice_asked",
        Event::Reopened { .. } => "reopened",
        Event::Withdrawn => "withdrawn",
        Event::Escalated => "escalated",
        Event::Expired => "expired",
        Event::Judged(_) => "judged",
    }
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
    rows.into_iter().map(|row| kept(tx, row)).collect()
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
    rows.into_iter().map(|row| kept(tx, row)).collect()
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
    rows.into_iter().map(|row| kept(tx, row)).collect()
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
