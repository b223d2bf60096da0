//! Organisers: employers, schools and cities that hand out links. Their one-time links and sessions
//! are apart from those of coordinators, so neither can ever open the other's pages.

use super::{Stored, Tx, on};
use jiff::civil::Date;
use referral::Millis;
use serde::{Deserialize, Serialize};

/// What an organiser told about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organiser {
    /// The organisation.
    pub name: String,
    /// `employer`, `school`, `municipality` or `other`.
    pub kind: String,
    /// How to reach it, shown to coordinators only.
    pub contact: String,
    /// The six-digit code of its municipality (JIS X 0402 with check digit), if told.
    pub municipality: Option<String>,
    /// The language of its pages: `ja` or `en`.
    pub lang: String,
}

/// An organiser as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptOrganiser {
    /// Its id.
    pub id: String,
    /// What it told.
    pub organiser: Organiser,
    /// Since when an operator vouches for it.
    pub verified_on: Option<Date>,
}

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub organiser: String,
    /// What every form of this session must carry.
    pub form_key: String,
}

type Row = (String, String, Option<String>);

fn read(tx: &Tx, (id, data, verified): Row) -> Stored<KeptOrganiser> {
    let verified_on = verified.and_then(|day| day.parse().ok());
    Ok(KeptOrganiser { id, organiser: tx.unseal_json(&data)?, verified_on })
}

/// Adds an organiser.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, id: &str, organiser: &Organiser, now: Millis) -> Stored<()> {
    let data = tx.seal_json(organiser)?;
    let sql = "insert into organisers (id, data, created_at) values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(&data)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Notes that an operator vouches for an organiser, or no longer. False when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn verify(tx: &mut Tx, id: &str, on: Option<Date>) -> Stored<bool> {
    let sql = "update organisers set verified_on = $2 where id = $1";
    let day = on.map(|day| day.to_string());
    let changed = on!(tx, conn =>
        sqlx::query(sql).bind(id).bind(&day).execute(conn).await?.rows_affected());
    Ok(changed == 1)
}

/// The organiser with this id.
///
/// # Errors
/// When the database refuses or no key opens the row.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<KeptOrganiser>> {
    let sql = "select id, data, verified_on from organisers where id = $1";
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_optional(conn).await?);
    row.map(|row| read(tx, row)).transpose()
}

/// All organisers, oldest first.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn all(tx: &mut Tx) -> Stored<Vec<KeptOrganiser>> {
    let sql = "select id, data, verified_on from organisers order by created_at, id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    rows.into_iter().map(|row| read(tx, row)).collect()
}

/// Stores a one-time link.
///
/// # Errors
/// When the database refuses.
pub async fn add_link(tx: &mut Tx, hash: &str, organiser: &str, until: Millis) -> Stored<()> {
    let sql = "insert into organiser_links (token_hash, organiser_id, expires_at)
        values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(organiser)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Whether a one-time link still works, without using it up.
///
/// # Errors
/// When the database refuses.
pub async fn works(tx: &mut Tx, hash: &str, now: Millis) -> Stored<bool> {
    let sql = "select 1 from organiser_links
        where token_hash = $1 and used_at is null and expires_at > $2";
    let row: Option<(i32,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    Ok(row.is_some())
}

/// Uses a one-time link up and tells whose it was.
///
/// # Errors
/// When the database refuses.
pub async fn use_link(tx: &mut Tx, hash: &str, now: Millis) -> Stored<Option<String>> {
    let sql = "update organiser_links set used_at = $2
        where token_hash = $1 and used_at is null and expires_at > $2 returning organiser_id";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    Ok(row.map(|(id,)| id))
}

/// Opens a session.
///
/// # Errors
/// When the database refuses.
pub async fn open(tx: &mut Tx, hash: &str, session: &Session, until: Millis) -> Stored<()> {
    let sql = "insert into organiser_sessions (token_hash, organiser_id, form_key, expires_at)
        values ($1, $2, $3, $4)";
    on!(tx, conn => sqlx::query(sql)
        .bind(hash)
        .bind(&session.organiser)
        .bind(&session.form_key)
        .bind(until)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The session of this token, if it is still open.
///
/// # Errors
/// When the database refuses.
pub async fn session(tx: &mut Tx, hash: &str, now: Millis) -> Stored<Option<Session>> {
    let sql = "select organiser_id, form_key from organiser_sessions
        where token_hash = $1 and expires_at > $2";
    let row: Option<(String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(hash).bind(now).fetch_optional(conn).await?);
    Ok(row.map(|(organiser, form_key)| Session { organiser, form_key }))
}

/// Closes a session.
///
/// # Errors
/// When the database refuses.
pub async fn close(tx: &mut Tx, hash: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from organiser_sessions where token_hash = $1")
        .bind(hash)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Removes links and sessions that ended before `before`.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Stored<()> {
    for sql in [
        "delete from organiser_links where expires_at < $1",
        "delete from organiser_sessions where expires_at < $1",
    ] {
        on!(tx, conn => sqlx::query(sql).bind(before).execute(conn).await?.rows_affected());
    }
    Ok(())
}
