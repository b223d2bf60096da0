//! Notices that a rule has changed, in which languages the article was looked at since, and how far
//! telling the people whom it concerns has come. That place is moved by a guarded statement in the
//! transaction that tells, so that nobody is told twice and nobody is left out, however many
//! processes do it and wherever one of them ends.

use super::{Stored, Tx, on};
use crate::engine::change::Notice;
use crate::engine::memory::Memory;
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::Millis;
use std::collections::{BTreeMap, BTreeSet};

/// A notice as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptNotice {
    /// Its id.
    pub id: String,
    /// What the operator posted.
    pub notice: Notice,
    /// When it was posted, in milliseconds.
    pub posted_at: Millis,
    /// When the article had been looked at in all languages.
    pub ended_at: Option<Millis>,
    /// When everybody whom it concerns had been told.
    pub told_at: Option<Millis>,
    /// In which languages the article was looked at, and when.
    pub reviewed: BTreeMap<Lang, Millis>,
}

impl KeptNotice {
    /// The languages in which the article waits to be looked at.
    pub fn waiting<'a>(&'a self, languages: &'a [Lang]) -> impl Iterator<Item = &'a Lang> {
        let open = self.ended_at.is_none();
        languages.iter().filter(move |lang| open && !self.reviewed.contains_key(*lang))
    }
}

/// Posts a notice. False when the same topic already has an open one of that day.
///
/// # Errors
/// When the database refuses.
pub async fn add(tx: &mut Tx, id: &str, notice: &Notice, now: Millis) -> Stored<bool> {
    let says = tx.seal(&notice.says)?;
    let sql = "insert into topic_notices (id, topic, changed_on, says, url, created_at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing";
    let added = on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(&notice.topic)
        .bind(notice.on.to_string())
        .bind(&says)
        .bind(&notice.url)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(added == 1)
}

type Row = (String, String, String, String, Option<String>, Millis, Option<Millis>, Option<Millis>);

fn read(tx: &Tx, row: Row) -> Stored<KeptNotice> {
    let (id, topic, day, says, url, posted_at, ended_at, told_at) = row;
    let says = tx.unseal(&says)?;
    let notice = Notice { topic, on: day_of(&day)?, says, url };
    Ok(KeptNotice { id, notice, posted_at, ended_at, told_at, reviewed: BTreeMap::new() })
}

fn day_of(text: &str) -> Stored<Date> {
    Ok(text.parse().map_err(|error: jiff::Error| sqlx::Error::Decode(error.into()))?)
}

/// The notices that are not over, oldest first.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn open(tx: &mut Tx) -> Stored<Vec<KeptNotice>> {
    let sql = "select id, topic, changed_on, says, url, created_at, ended_at, told_at
        from topic_notices where ended_at is null order by id";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    with_reviews(tx, rows).await
}

/// The notices that are over, the one that ended last first, at most `limit`.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn ended(tx: &mut Tx, limit: i64) -> Stored<Vec<KeptNotice>> {
    let sql = "select id, topic, changed_on, says, url, created_at, ended_at, told_at
        from topic_notices where ended_at is not null order by ended_at desc, id desc limit $1";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(limit).fetch_all(conn).await?);
    with_reviews(tx, rows).await
}

/// The topics and days of the notices that are not over, each with the languages in which the article
/// was looked at since. It reads no sealed text, so it needs no key.
///
/// # Errors
/// When the database refuses.
pub async fn standing(tx: &mut Tx) -> Stored<Vec<(String, Date, BTreeSet<Lang>)>> {
    let sql = "select id, topic, changed_on from topic_notices where ended_at is null order by id";
    let rows: Vec<(String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    let mut all = Vec::with_capacity(rows.len());
    for (id, topic, day) in rows {
        let reviewed = reviews(tx, &id).await?.into_keys().collect();
        all.push((topic, day_of(&day)?, reviewed));
    }
    Ok(all)
}

async fn reviews(tx: &mut Tx, id: &str) -> Stored<BTreeMap<Lang, Millis>> {
    let sql = "select lang, reviewed_at from topic_reviews where notice_id = $1";
    let rows: Vec<(String, Millis)> =
        on!(tx, conn => sqlx::query_as(sql).bind(id).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(lang, at)| (Lang::new(&lang), at)).collect())
}

async fn with_reviews(tx: &mut Tx, rows: Vec<Row>) -> Stored<Vec<KeptNotice>> {
    let mut all: Vec<KeptNotice> =
        rows.into_iter().map(|row| read(tx, row)).collect::<Stored<_>>()?;
    for kept in &mut all {
        kept.reviewed = reviews(tx, &kept.id).await?;
    }
    Ok(all)
}

/// The open notices on a topic, held until this transaction ends: who reviews one language sees what
/// was entered for the others.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn hold(tx: &mut Tx, topic: &str) -> Stored<Vec<KeptNotice>> {
    let sql = "update topic_notices set topic = topic where topic = $1 and ended_at is null
        returning id, topic, changed_on, says, url, created_at, ended_at, told_at";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql).bind(topic).fetch_all(conn).await?);
    with_reviews(tx, rows).await
}

/// Notes that the article was looked at in a language since the notice.
///
/// # Errors
/// When the database refuses.
pub async fn review(tx: &mut Tx, id: &str, lang: &Lang, now: Millis) -> Stored<()> {
    let sql = "insert into topic_reviews (notice_id, lang, reviewed_at) values ($1, $2, $3)
        on conflict do nothing";
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(lang.as_str())
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Ends a notice.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, id: &str, now: Millis) -> Stored<()> {
    let sql = "update topic_notices set ended_at = $2 where id = $1 and ended_at is null";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(now).execute(conn).await?.rows_affected());
    Ok(())
}

/// A notice of which people are still told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// The notice.
    pub id: String,
    /// Its topic.
    pub topic: String,
    /// Its day.
    pub on: Date,
    /// When it was posted: whoever came later has read the article with its line.
    pub posted_at: Millis,
    /// The conversation that was looked at last; empty at the beginning.
    pub after: String,
}

/// The oldest notice of which not everybody was told.
///
/// # Errors
/// When the database refuses.
pub async fn to_tell(tx: &mut Tx) -> Stored<Option<Telling>> {
    let sql = "select id, topic, changed_on, created_at, told_after from topic_notices
        where told_at is null order by id limit 1";
    let row: Option<(String, String, String, Millis, String)> =
        on!(tx, conn => sqlx::query_as(sql).fetch_optional(conn).await?);
    let Some((id, topic, day, posted_at, after)) = row else { return Ok(None) };
    Ok(Some(Telling { id, topic, on: day_of(&day)?, posted_at, after }))
}

/// What the next conversations remember, in the order of ids.
///
/// # Errors
/// When the database refuses or no key opens a row.
pub async fn next_people(
    tx: &mut Tx,
    telling: &Telling,
    limit: i64,
) -> Stored<Vec<(String, Memory)>> {
    let sql = "select id, memory from conversations
        where id > $1 and created_at <= $2 and joined_into is null and forget_at is null
        order by id limit $3";
    let rows: Vec<(String, String)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(&telling.after)
        .bind(telling.posted_at)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    rows.into_iter().map(|(id, memory)| Ok((id, tx.unseal_json(&memory)?))).collect()
}

/// What a conversation remembers now; none when the person was forgotten or has joined it with
/// another. Held until this transaction ends.
///
/// # Errors
/// When the database refuses or no key opens the row.
pub async fn still(tx: &mut Tx, conversation: &str) -> Stored<Option<Memory>> {
    let sql = tx.pick(
        "select memory from conversations
            where id = $1 and joined_into is null and forget_at is null",
        "select memory from conversations
            where id = $1 and joined_into is null and forget_at is null for update",
    );
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    row.map(|(memory,)| tx.unseal_json(&memory)).transpose()
}

/// Moves the place of telling on. False when somebody else moved it first: then this transaction must
/// tell nobody.
///
/// # Errors
/// When the database refuses.
pub async fn advance(tx: &mut Tx, telling: &Telling, to: &str) -> Stored<bool> {
    let sql = "update topic_notices set told_after = $3
        where id = $1 and told_after = $2 and told_at is null";
    let moved = on!(tx, conn => sqlx::query(sql)
        .bind(&telling.id)
        .bind(&telling.after)
        .bind(to)
        .execute(conn)
        .await?.rows_affected());
    Ok(moved == 1)
}

/// Notes that nobody else is told, and forgets the place.
///
/// # Errors
/// When the database refuses.
pub async fn told(tx: &mut Tx, id: &str, now: Millis) -> Stored<()> {
    let sql = "update topic_notices set told_at = $2, told_after = ''
        where id = $1 and told_at is null";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(now).execute(conn).await?.rows_affected());
    Ok(())
}
