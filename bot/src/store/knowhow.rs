//! Case cards: drafts, which belong to a case and go with its person, and published cards, which
//! belong to nobody and name no case.

use super::{Stored, Tx, on};
use referral::Millis;
use serde::{Deserialize, Serialize};

/// What a card says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The language in which it is written.
    pub lang: String,
    /// The topic, when one is known.
    pub field: Option<String>,
    /// The two-digit code of the prefecture, when it is known.
    pub area: Option<String>,
    /// The key of the outcome.
    pub outcome: String,
    /// What it was about, in one line.
    pub title: String,
    /// What helped.
    pub helped: String,
    /// What was done, one step a line.
    pub steps: String,
    /// What kinds of partners took part, by key.
    pub partners: Vec<String>,
}

impl Card {
    /// Everything in it that a person wrote.
    pub fn words(&self) -> String {
        [&self.title, &self.helped, &self.steps].map(String::as_str).join("\n")
    }
}

/// A card as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCard {
    /// Identifies it.
    pub id: String,
    /// The case, as long as it is a draft.
    pub case: Option<String>,
    /// Whether all coordinators can find it.
    pub published: bool,
    /// Who wrote it, by id.
    pub author: String,
    /// What it says.
    pub card: Card,
    /// What must still be stored when it is saved.
    pub version: i64,
}

type Row = (String, Option<String>, String, String, String, i64);

const COLUMNS: &str = "id, case_id, state, author, data, version";

fn kept(tx: &Tx, (id, case, state, author, data, version): Row) -> Stored<KeptCard> {
    let card = serde_json::from_str(&tx.unseal(&data)?)?;
    Ok(KeptCard { id, case, published: state == "published", author, card, version })
}

/// Stores a draft.
///
/// # Errors
/// When the database refuses.
pub async fn insert(
    tx: &mut Tx,
    id: &str,
    case: &str,
    author: &str,
    card: &Card,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into knowhow (id, case_id, state, author, data, version, created_at)
        values ($1, $2, 'draft', $3, $4, 0, $5)";
    let data = tx.seal(&serde_json::to_string(card)?)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(case)
        .bind(author)
        .bind(data)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Changes a draft. False when it was changed or published by somebody else.
///
/// # Errors
/// When the database refuses.
pub async fn edit(tx: &mut Tx, kept: &KeptCard) -> Stored<bool> {
    let sql = "update knowhow set data = $3, version = version + 1
        where id = $1 and version = $2 and state = 'draft'";
    let data = tx.seal(&serde_json::to_string(&kept.card)?)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&kept.id)
        .bind(kept.version)
        .bind(data)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(saved > 0)
}

/// Publishes exactly the draft that was read, and cuts it off from its case. False when it was
/// changed since, or when the reviewer is its author.
///
/// # Errors
/// When the database refuses.
pub async fn publish(tx: &mut Tx, kept: &KeptCard, reviewer: &str, now: Millis) -> Stored<bool> {
    let sql = "update knowhow set state = 'published', case_id = null, reviewer = $3,
        published_at = $4, version = version + 1
        where id = $1 and version = $2 and state = 'draft' and author <> $3";
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&kept.id)
        .bind(kept.version)
        .bind(reviewer)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(saved > 0)
}

/// Removes a draft. False when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn discard(tx: &mut Tx, id: &str, author: &str) -> Stored<bool> {
    let sql = "delete from knowhow where id = $1 and author = $2 and state = 'draft'";
    let gone = on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(author)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(gone > 0)
}

/// The card with this id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<KeptCard>> {
    let sql = format!("select {COLUMNS} from knowhow where id = $1");
    let row: Option<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// The draft of a case.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(tx: &mut Tx, case: &str) -> Stored<Option<KeptCard>> {
    let sql = format!(
        "select {COLUMNS} from knowhow where case_id = $1 order by created_at desc limit 1"
    );
    let row: Option<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(case).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// All cards that are published, or all drafts; newest first.
///
/// # Errors
/// When the database refuses.
pub async fn all(tx: &mut Tx, published: bool) -> Stored<Vec<KeptCard>> {
    let sql =
        format!("select {COLUMNS} from knowhow where state = $1 order by created_at desc, id desc");
    let state = if published { "published" } else { "draft" };
    let rows: Vec<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(state).fetch_all(conn).await?);
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// What tells whether the published cards are still the same: how many, and the newest.
///
/// # Errors
/// When the database refuses.
pub async fn stamp(tx: &mut Tx) -> Stored<(i64, Millis)> {
    let sql = "select count(*), coalesce(max(published_at), 0) from knowhow
        where state = 'published'";
    Ok(on!(tx, conn => sqlx::query_as(sql).fetch_one(conn).await?))
}
