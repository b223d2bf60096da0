//! Campaigns and what they count. A count holds no person: it says how many did something in a
//! language, and whoever was already counted is known to their own conversation alone.

use super::{Stored, Tx, on};
use crate::engine::campaign::code::Secret;
use crate::engine::campaign::count::Counter;
use crate::engine::campaign::figures::Counts;
use crate::engine::campaign::{Campaign, Kind};
use knowledge::lang::Lang;
use referral::Millis;
use serde::{Deserialize, Serialize};

/// The sealed part of a campaign.
#[derive(Serialize, Deserialize)]
struct Data {
    name: String,
    kind: Kind,
    track: String,
    languages: Vec<Lang>,
    municipality: Option<String>,
    contact: String,
}

const COLUMNS: &str = "id, organiser_id, data, secret, starts_on, ends_on, ended_at";
type Row = (String, Option<String>, String, String, String, Option<String>, Option<i64>);

fn read(tx: &Tx, row: Row) -> Stored<Campaign> {
    let (id, organiser, data, secret, starts_on, ends_on, ended_at) = row;
    let data: Data = tx.unseal_json(&data)?;
    Ok(Campaign {
        id,
        organiser,
        name: data.name,
        kind: data.kind,
        track: data.track,
        languages: data.languages,
        municipality: data.municipality,
        starts_on: day(&starts_on)?,
        ends_on: ends_on.as_deref().map(day).transpose()?,
        ended_at,
        contact: data.contact,
        secret: Secret::new(tx.unseal(&secret)?),
    })
}

fn day(text: &str) -> Stored<jiff::civil::Date> {
    Ok(text.parse().map_err(|error| sqlx::Error::Decode(Box::new(error) as _))?)
}

/// Adds a campaign. False when its id is taken; then nothing was changed.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, campaign: &Campaign, now: Millis) -> Stored<bool> {
    let data = tx.seal_json(&Data {
        name: campaign.name.clone(),
        kind: campaign.kind,
        track: campaign.track.clone(),
        languages: campaign.languages.clone(),
        municipality: campaign.municipality.clone(),
        contact: campaign.contact.clone(),
    })?;
    let secret = tx.seal(campaign.secret.kept())?;
    let sql = "insert into campaigns
        (id, organiser_id, data, secret, starts_on, ends_on, created_at)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing";
    let added = on!(tx, conn => sqlx::query(sql)
        .bind(&campaign.id)
        .bind(&campaign.organiser)
        .bind(&data)
        .bind(&secret)
        .bind(campaign.starts_on.to_string())
        .bind(campaign.ends_on.map(|day| day.to_string()))
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(added == 1)
}

/// The campaign with this id.
///
/// # Errors
/// When the database refuses or no key opens the row.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<Campaign>> {
    let sql = sqlx::AssertSqlSafe(format!("select {COLUMNS} from campaigns where id = $1"));
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    row.map(|row| read(tx, row)).transpose()
}

/// The campaigns of an organiser, newest first.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn of_organiser(tx: &mut Tx, organiser: &str) -> Stored<Vec<Campaign>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from campaigns where organiser_id = $1 order by created_at desc, id"
    ));
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(organiser).fetch_all(conn).await?);
    rows.into_iter().map(|row| read(tx, row)).collect()
}

/// All campaigns, oldest first.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn all(tx: &mut Tx) -> Stored<Vec<Campaign>> {
    let sql =
        sqlx::AssertSqlSafe(format!("select {COLUMNS} from campaigns order by created_at, id"));
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    rows.into_iter().map(|row| read(tx, row)).collect()
}

/// Ends a campaign: its codes open nothing from now on. False when it had ended or there is none.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, id: &str, now: Millis) -> Stored<bool> {
    let sql = "update campaigns set ended_at = $2 where id = $1 and ended_at is null";
    let ended =
        on!(tx, conn => sqlx::query(sql).bind(id).bind(now).execute(conn).await?.rows_affected());
    Ok(ended == 1)
}

/// Counts `n` more.
///
/// # Errors
/// When the database refuses.
pub async fn count(tx: &mut Tx, campaign: &str, counter: &Counter, n: i64) -> Stored<()> {
    let sql = "insert into campaign_counts (campaign_id, what, topic, lang, n)
        values ($1, $2, $3, $4, $5)
        on conflict (campaign_id, what, topic, lang) do update set n = campaign_counts.n + $5";
    on!(tx, conn => sqlx::query(sql)
        .bind(campaign)
        .bind(&counter.what)
        .bind(&counter.topic)
        .bind(&counter.lang)
        .bind(n)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Everything that a campaign has counted.
///
/// # Errors
/// When the database refuses.
pub async fn counts(tx: &mut Tx, campaign: &str) -> Stored<Counts> {
    let sql = "select what, topic, lang, n from campaign_counts where campaign_id = $1
        order by what, topic, lang";
    let rows: Vec<(String, String, String, i64)> =
        on!(tx, conn => sqlx::query_as(sql).bind(campaign).fetch_all(conn).await?);
    let counter = |(what, topic, lang, n)| (Counter { what, topic, lang }, n);
    Ok(rows.into_iter().map(counter).collect())
}
