//! Partners and their organisations, and every step from a candidate to an agreement. A partner is
//! stored as the value that `referral::directory` decides on; whoever saves over a newer one has lost
//! and must read again.

use super::cases::Actor;
use super::{Stored, Tx, new_id, on};
use jiff::civil::Date;
use referral::Millis;
use referral::directory::agreement::Change;
use referral::directory::rank::{Pick, Want, picks};
use referral::directory::{Directory, Organization, Partner, State};
use sqlx::AssertSqlSafe;

/// The partners that fit a case, best first: only those that agreed and were checked, the overdue
/// ones last. For whoever picks a partner.
///
/// # Errors
/// When the database refuses.
pub async fn agreed(tx: &mut Tx, want: &Want, today: Date) -> Stored<Vec<Pick>> {
    let partners = partners(tx, "where state = 'agreed'").await?;
    let directory = Directory { organizations: organizations(tx).await?, partners };
    Ok(picks(&directory, want, today))
}

/// Everything, in the order of ids.
///
/// # Errors
/// When the database refuses.
pub async fn all(tx: &mut Tx) -> Stored<Directory> {
    let organizations = organizations(tx).await?;
    Ok(Directory { organizations, partners: partners(tx, "").await? })
}

/// The partner with this id and its organisation.
///
/// # Errors
/// When the database refuses.
pub async fn one(tx: &mut Tx, id: &str) -> Stored<Option<(Partner, Organization)>> {
    let sql = "select p.data, o.data from partners p
        join organizations o on o.id = p.organization_id where p.id = $1";
    let row: Option<(String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    let Some((partner, organization)) = row else { return Ok(None) };
    Ok(Some((serde_json::from_str(&partner)?, serde_json::from_str(&organization)?)))
}

async fn organizations(tx: &mut Tx) -> Stored<Vec<Organization>> {
    let sql = "select data from organizations order by id";
    let rows: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    rows.iter().map(|(data,)| Ok(serde_json::from_str(data)?)).collect()
}

async fn partners(tx: &mut Tx, condition: &str) -> Stored<Vec<Partner>> {
    let sql = format!("select data from partners {condition} order by id");
    let rows: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(conn).await?);
    rows.iter().map(|(data,)| Ok(serde_json::from_str(data)?)).collect()
}

/// Whether there is no partner yet.
///
/// # Errors
/// When the database refuses.
pub async fn is_empty(tx: &mut Tx) -> Stored<bool> {
    let sql = "select count(*) from partners";
    let (count,): (i64,) = on!(tx, conn => sqlx::query_as(sql).fetch_one(conn).await?);
    Ok(count == 0)
}

/// Stores an organisation, new or known.
///
/// # Errors
/// When the database refuses.
pub async fn put_organization(tx: &mut Tx, organization: &Organization, now: Millis) -> Stored<()> {
    let sql = "insert into organizations (id, data, changed_at) values ($1, $2, $3)
        on conflict (id) do update set data = excluded.data, changed_at = excluded.changed_at";
    on!(tx, conn => sqlx::query(sql)
        .bind(&organization.id)
        .bind(serde_json::to_string(organization)?)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Stores a partner that is not there yet.
///
/// # Errors
/// When the database refuses, or there is one with this id.
pub async fn insert(tx: &mut Tx, partner: &Partner) -> Stored<()> {
    let sql = "insert into partners (id, organization_id, state, data, changed_at)
        values ($1, $2, $3, $4, $5)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&partner.id)
        .bind(&partner.organization)
        .bind(partner.state.key())
        .bind(serde_json::to_string(partner)?)
        .bind(partner.modified)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Stores a partner over the one that was last changed at `before`; false when somebody else was
/// faster.
///
/// # Errors
/// When the database refuses.
pub async fn save(tx: &mut Tx, partner: &Partner, before: Millis) -> Stored<bool> {
    let sql = "update partners set organization_id = $2, state = $3, data = $4, changed_at = $5
        where id = $1 and changed_at = $6";
    let changed = on!(tx, conn => sqlx::query(sql)
        .bind(&partner.id)
        .bind(&partner.organization)
        .bind(partner.state.key())
        .bind(serde_json::to_string(partner)?)
        .bind(partner.modified)
        .bind(before)
        .execute(conn)
        .await?.rows_affected());
    Ok(changed == 1)
}

/// Records a step.
///
/// # Errors
/// When the database refuses; then the step must not happen either.
pub async fn record(
    tx: &mut Tx,
    partner: &Partner,
    actor: &Actor,
    step: &'static str,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into partner_changes (id, partner_id, at, actor, step, state)
        values ($1, $2, $3, $4, $5, $6)";
    on!(tx, conn => sqlx::query(sql)
        .bind(new_id())
        .bind(&partner.id)
        .bind(now)
        .bind(actor.key())
        .bind(step)
        .bind(partner.state.key())
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The steps of a partner, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn changes(tx: &mut Tx, partner: &str) -> Stored<Vec<Change>> {
    let sql = "select at, actor, step, state from partner_changes where partner_id = $1
        order by at, id";
    let rows: Vec<(Millis, String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(partner).fetch_all(conn).await?);
    let change = |(at, actor, step, state): (Millis, String, String, String)| Change {
        at,
        actor,
        step,
        state: State::from_key(&state).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(change).collect())
}
