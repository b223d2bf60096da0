//! Who saw and did what. Rows are only ever added, and hold no words and no names: people are named
//! by the ids of coordinators, cases by their ids, so that a forgotten person leaves no trace here.
//! Each row holds the hash of the row before it in its chain, and the head of a chain its length and
//! newest hash: a row that was changed, taken out or cut off at the end shows. Every coordinator has
//! a chain of their own and residents and the loops have sixteen each, so that a transaction waits
//! only for another of the same chain, whichever process it runs in; within one chain they must wait,
//! for the next row needs the hash of a row that is committed. Whoever can write to the database could
//! compute a whole chain anew: `tsunagu report audit` prints the heads, to be kept elsewhere.

use super::cases::Actor;
use super::{Stored, Tx, new_id, on};
use referral::Millis;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How many rows are read at once.
const BATCH: i64 = 1_000;

/// Adds an entry for what a coordinator did, as [`add`] does.
///
/// # Errors
/// When the database refuses; then what was done must not happen either.
pub async fn by(
    tx: &mut Tx,
    coordinator: &str,
    action: &'static str,
    case: Option<&str>,
    detail: &str,
    now: Millis,
) -> Stored<()> {
    let actor = Actor::Coordinator(coordinator.to_owned());
    add(tx, &actor, action, case, detail, now).await
}

/// Adds an entry. `action` is one of our own words in kebab-case, `detail` an id or a key, never
/// anybody's words.
///
/// # Errors
/// When the database refuses; then what was done must not happen either.
pub async fn add(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    case: Option<&str>,
    detail: &str,
    now: Millis,
) -> Stored<()> {
    let id = new_id();
    let chain = chain(&actor.key(), &id);
    let (n, previous) = next(tx, &chain).await?;
    let entry = Entry {
        chain,
        n,
        id,
        at: now,
        actor: actor.key(),
        action: action.to_owned(),
        case_id: case.map(str::to_owned),
        detail: detail.to_owned(),
        previous,
    };
    insert(tx, &entry).await?;
    let sql = "update audit_heads set hash = $2 where chain = $1";
    on!(tx, conn => sqlx::query(sql)
        .bind(&entry.chain)
        .bind(entry.hash())
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Whether somebody did this with a case since a time.
///
/// # Errors
/// When the database refuses.
pub async fn done_since(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    case: &str,
    since: Millis,
) -> Stored<bool> {
    let sql = "select count(*) from audit
        where case_id = $1 and actor = $2 and action = $3 and at >= $4";
    let (count,): (i64,) = on!(tx, conn => sqlx::query_as(sql)
        .bind(case)
        .bind(actor.key())
        .bind(action)
        .bind(since)
        .fetch_one(conn)
        .await?);
    Ok(count > 0)
}

/// A row of the log.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    /// Its chain.
    pub chain: String,
    /// Its place in the chain, from 1; 0 for rows from before there were chains.
    pub n: i64,
    /// Its id.
    pub id: String,
    /// When, in milliseconds.
    pub at: Millis,
    /// Who, as [`Actor::key`] writes it.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// With which case.
    pub case_id: Option<String>,
    /// An id or a key.
    pub detail: String,
    /// The hash of the row before it; empty for the first.
    pub previous: String,
}

impl Entry {
    /// SHA-256 over all fields, each with its length, as hexadecimal digits.
    pub fn hash(&self) -> String {
        let (n, at) = (self.n.to_string(), self.at.to_string());
        let case = self.case_id.as_deref().unwrap_or_default();
        let mut digest = Sha256::new();
        for field in [
            &self.chain,
            &n,
            &self.id,
            &at,
            &self.actor,
            &self.action,
            case,
            &self.detail,
            &self.previous,
        ] {
            digest.update((field.len() as u64).to_be_bytes());
            digest.update(field.as_bytes());
        }
        hex::encode(digest.finalize())
    }
}

/// The chain of an entry: one for each coordinator, sixteen for everybody else of a kind.
fn chain(actor: &str, id: &str) -> String {
    if actor.starts_with("coordinator:") {
        return actor.to_owned();
    }
    let kind = actor.split(':').next().unwrap_or(actor);
    format!("{kind}-{}", id.chars().next_back().unwrap_or('0'))
}

/// The place and the hash before it of the next entry. From here on the chain is this transaction's.
async fn next(tx: &mut Tx, chain: &str) -> Stored<(i64, String)> {
    let sql = "insert into audit_heads (chain, n, hash) values ($1, 0, '')
        on conflict (chain) do nothing";
    on!(tx, conn => sqlx::query(sql).bind(chain).execute(conn).await?.rows_affected());
    let sql = "update audit_heads set n = n + 1 where chain = $1 returning n, hash";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(chain).fetch_one(conn).await?))
}

async fn insert(tx: &mut Tx, entry: &Entry) -> Stored<()> {
    let sql = "insert into audit (chain, n, id, at, actor, action, case_id, detail, previous)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&entry.chain)
        .bind(entry.n)
        .bind(&entry.id)
        .bind(entry.at)
        .bind(&entry.actor)
        .bind(&entry.action)
        .bind(&entry.case_id)
        .bind(&entry.detail)
        .bind(&entry.previous)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The entries after this one, in the order of their ids; of one case, if one is named.
///
/// # Errors
/// When the database refuses.
pub async fn after(tx: &mut Tx, id: &str, case: Option<&str>) -> Stored<Vec<Entry>> {
    let sql = "select chain, n, id, at, actor, action, case_id, detail, previous from audit
        where id > $1 and (cast($2 as text) is null or case_id = $2) order by id limit $3";
    Ok(on!(tx, conn =>
        sqlx::query_as(sql).bind(id).bind(case).bind(BATCH).fetch_all(conn).await?))
}

/// The heads of all chains: length and newest hash.
///
/// # Errors
/// When the database refuses.
pub async fn heads(tx: &mut Tx) -> Stored<BTreeMap<String, (i64, String)>> {
    let sql = "select chain, n, hash from audit_heads where n > 0 order by chain";
    let rows: Vec<(String, i64, String)> =
        on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(chain, n, hash)| (chain, (n, hash))).collect())
}

/// Every place at which a chain is broken, as `chain:n`; empty when nothing was changed.
///
/// # Errors
/// When the database refuses.
pub async fn verify(tx: &mut Tx) -> Stored<Vec<String>> {
    let heads = heads(tx).await?;
    let mut broken = unheaded(tx).await?;
    for (chain, (length, hash)) in heads {
        let (mut n, mut before) = (0, String::new());
        loop {
            let rows = of_chain(tx, &chain, n).await?;
            let Some(last) = rows.last() else { break };
            let end = last.n;
            broken.extend(breaks(&rows, &mut n, &mut before));
            n = end;
        }
        if n != length || before != hash {
            broken.push(format!("{chain}:{length}"));
        }
    }
    Ok(broken)
}

/// Chains that have rows and no head.
async fn unheaded(tx: &mut Tx) -> Stored<Vec<String>> {
    let sql = "select distinct chain from audit
        where n > 0 and chain not in (select chain from audit_heads where n > 0)";
    let rows: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(chain,)| format!("{chain}:0")).collect())
}

async fn of_chain(tx: &mut Tx, chain: &str, after: i64) -> Stored<Vec<Entry>> {
    let sql = "select chain, n, id, at, actor, action, case_id, detail, previous from audit
        where chain = $1 and n > $2 order by n limit $3";
    Ok(on!(tx, conn =>
        sqlx::query_as(sql).bind(chain).bind(after).bind(BATCH).fetch_all(conn).await?))
}

/// Where rows do not follow the one numbered `n` with the hash `before`, and each other.
fn breaks(rows: &[Entry], n: &mut i64, before: &mut String) -> Vec<String> {
    let mut broken = Vec::new();
    for row in rows {
        if row.n != *n + 1 || row.previous != *before {
            broken.push(format!("{}:{}", row.chain, row.n));
        }
        (*n, *before) = (row.n, row.hash());
    }
    broken
}
