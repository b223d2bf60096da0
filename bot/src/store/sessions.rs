//! Signing in: one-time links and the sessions that they open. Only hashes of the secrets are
//! stored. A link is used up in one guarded statement, so of two clicks only one signs in.

use super::{Stored, Tx, on};
use referral::Millis;

/// Why a link does not sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkProblem {
    /// Never made here.
    Unknown,
    /// Used before.
    Used,
    /// Too old.
    Expired,
}

/// An open session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub coordinator: String,
    /// What every form of this session must carry.
    pub form_key: String,
}

/// Stores a one-time link.
///
/// # Errors
/// When the database refuses.
pub async fn add_link(
    tx: &mut Tx,
    token_hash: &str,
    coordinator: &str,
    expires_at: Millis,
) -> Stored<()> {
    let sql = "insert into sign_in_links (token_hash, coordinator_id, expires_at)
        values ($1, $2, $3)";
    on!(tx, conn => sqlx::query(sql)
        .bind(token_hash)
        .bind(coordinator)
        .bind(expires_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Whom a link would sign in, without using it up.
///
/// # Errors
/// When the database refuses.
pub async fn look_at_link(
    tx: &mut Tx,
    token_hash: &str,
    now: Millis,
) -> Stored<Result<String, LinkProblem>> {
    let sql = "select coordinator_id, expires_at, used_at from sign_in_links where token_hash = $1";
    let row: Option<(String, Millis, Option<Millis>)> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await?);
    Ok(match row {
        None => Err(LinkProblem::Unknown),
        Some((_, _, Some(_))) => Err(LinkProblem::Used),
        Some((_, expires_at, None)) if expires_at <= now => Err(LinkProblem::Expired),
        Some((coordinator, _, None)) => Ok(coordinator),
    })
}

/// Uses a link up.
///
/// # Errors
/// When the database refuses.
pub async fn use_link(
    tx: &mut Tx,
    token_hash: &str,
    now: Millis,
) -> Stored<Result<String, LinkProblem>> {
    let sql = "update sign_in_links set used_at = $2
        where token_hash = $1 and used_at is null and expires_at > $2 returning coordinator_id";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).bind(now).fetch_optional(conn).await?);
    match row {
        Some((coordinator,)) => Ok(Ok(coordinator)),
        None => {
            look_at_link(tx, token_hash, now).await.map(|seen| seen.and(Err(LinkProblem::Used)))
        }
    }
}

/// Opens a session.
///
/// # Errors
/// When the database refuses.
pub async fn open(
    tx: &mut Tx,
    token_hash: &str,
    session: &Session,
    expires_at: Millis,
) -> Stored<()> {
    let sql = "insert into sessions (token_hash, coordinator_id, form_key, expires_at)
        values ($1, $2, $3, $4)";
    on!(tx, conn => sqlx::query(sql)
        .bind(token_hash)
        .bind(&session.coordinator)
        .bind(&session.form_key)
        .bind(expires_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The session of this token, if it is still open.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, token_hash: &str, now: Millis) -> Stored<Option<Session>> {
    let sql = "select coordinator_id, form_key from sessions
        where token_hash = $1 and expires_at > $2";
    let row: Option<(String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).bind(now).fetch_optional(conn).await?);
    Ok(row.map(|(coordinator, form_key)| Session { coordinator, form_key }))
}

/// Closes a session.
///
/// # Errors
/// When the database refuses.
pub async fn close(tx: &mut Tx, token_hash: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from sessions where token_hash = $1")
        .bind(token_hash)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Removes links and sessions that ended before `before`.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from sign_in_links where expires_at < $1")
        .bind(before)
        .execute(conn)
        .await?.rows_affected());
    on!(tx, conn => sqlx::query("delete from sessions where expires_at < $1")
        .bind(before)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
