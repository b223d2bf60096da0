//! Translations of a resident's words, beside the originals and never instead of them. One row per
//! source and language: wanted when a coordinator looks, claimed by a worker under a lease, made or
//! given up. The texts are sealed; a withdrawal removes them.

use super::{Stored, Tx, new_id, on};
use referral::Millis;

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It will be made, or tried again.
    Waiting,
    /// It is there.
    Done,
    /// Nothing comes of it.
    Failed,
}

/// A translation as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What was translated: a message, or the case for its question.
    pub source: String,
    /// How far it is.
    pub stage: Stage,
    /// Why the last try failed; empty when none did.
    pub reason: String,
    /// The translation; empty until it is there.
    pub text: String,
    /// By which engine.
    pub engine: String,
    /// When it was made.
    pub made_at: Millis,
}

/// A translation to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The row.
    pub id: String,
    /// The case.
    pub case: String,
    /// What to translate.
    pub source: String,
    /// Into which language.
    pub lang: String,
    /// The number of this try, from 1 upwards.
    pub attempt: i64,
}

/// Asks for translations of these sources, where they were not asked for yet.
///
/// # Errors
/// When the database refuses.
pub async fn want(
    tx: &mut Tx,
    case: &str,
    sources: &[String],
    lang: &str,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into translations (id, case_id, source_id, lang, state, reason, text, engine,
        attempts, due_at, lease_until, made_at)
        values ($1, $2, $3, $4, 'waiting', '', '', '', 0, $5, 0, 0)
        on conflict (case_id, source_id, lang) do nothing";
    for source in sources {
        on!(tx, conn => sqlx::query(sql)
            .bind(new_id())
            .bind(case)
            .bind(source)
            .bind(lang)
            .bind(now)
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

/// What there is for a case in a language.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(tx: &mut Tx, case: &str, lang: &str) -> Stored<Vec<Kept>> {
    type Row = (String, String, String, String, String, Millis);
    let sql = "select source_id, state, reason, text, engine, made_at from translations
        where case_id = $1 and lang = $2";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(case).bind(lang).fetch_all(conn).await?);
    let kept = |(source, state, reason, text, engine, made_at): Row| {
        let stage = match state.as_str() {
            "done" => Stage::Done,
            "failed" => Stage::Failed,
            _ => Stage::Waiting,
        };
        let text = if text.is_empty() { text } else { tx.unseal(&text)? };
        Ok(Kept { source, stage, reason, text, engine, made_at })
    };
    rows.into_iter().map(kept).collect()
}

/// Claims translations that are due, the oldest first, until the lease ends.
///
/// # Errors
/// When the database refuses.
pub async fn claim(tx: &mut Tx, now: Millis, until: Millis, most: i64) -> Stored<Vec<Job>> {
    let sql = "update translations set lease_until = $2, attempts = attempts + 1
        where id in (select id from translations
            where state = 'waiting' and due_at <= $1 and lease_until <= $1
            order by due_at, id limit $3)
        and state = 'waiting' and lease_until <= $1
        returning id, case_id, source_id, lang, attempts";
    type Row = (String, String, String, String, i64);
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql)
        .bind(now)
        .bind(until)
        .bind(most)
        .fetch_all(conn)
        .await?);
    let job = |(id, case, source, lang, attempt)| Job { id, case, source, lang, attempt };
    Ok(rows.into_iter().map(job).collect())
}

/// Keeps a translation. False when nobody wants it any more.
///
/// # Errors
/// When the database refuses.
pub async fn done(tx: &mut Tx, job: &Job, text: &str, engine: &str, now: Millis) -> Stored<bool> {
    let sql = "update translations set state = 'done', reason = '', text = $2, engine = $3,
        made_at = $4 where id = $1 and state = 'waiting'";
    let sealed = tx.seal(text)?;
    let kept = on!(tx, conn => sqlx::query(sql)
        .bind(&job.id)
        .bind(sealed)
        .bind(engine)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(kept == 1)
}

/// Notes why a try failed: it is tried again at `again`, or never.
///
/// # Errors
/// When the database refuses.
pub async fn failed(tx: &mut Tx, job: &Job, reason: &str, again: Option<Millis>) -> Stored<()> {
    let sql = "update translations set state = $2, reason = $3, due_at = $4, lease_until = 0
        where id = $1 and state = 'waiting'";
    let state = if again.is_some() { "waiting" } else { "failed" };
    on!(tx, conn => sqlx::query(sql)
        .bind(&job.id)
        .bind(state)
        .bind(reason)
        .bind(again.unwrap_or_default())
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Tries everything of a case again that did not work.
///
/// # Errors
/// When the database refuses.
pub async fn again(tx: &mut Tx, case: &str, now: Millis) -> Stored<()> {
    let sql = "update translations set state = 'waiting', attempts = 0, due_at = $2
        where case_id = $1 and state <> 'done' and lease_until <= $2";
    on!(tx, conn => sqlx::query(sql).bind(case).bind(now).execute(conn).await?.rows_affected());
    Ok(())
}

/// Removes everything of a case: the resident has withdrawn.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, case: &str) -> Stored<()> {
    let sql = "delete from translations where case_id = $1";
    on!(tx, conn => sqlx::query(sql).bind(case).execute(conn).await?.rows_affected());
    Ok(())
}
