//! The transcript: what residents, the bot and coordinators said, numbered within a conversation
//! without gaps of meaning. The web chat reads it by these numbers, so a reload or a lost connection
//! loses nothing and doubles nothing. A line that belongs to a case is what its coordinator reads.

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, new_id, on};
use crate::channel::Body;
use referral::Millis;
use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The person who asks for help.
    Resident,
    /// The program.
    Bot,
    /// The desk that has the case.
    Coordinator,
}

impl Author {
    /// As it stands in the database.
    pub fn key(self) -> &'static str {
        match self {
            Author::Resident => "resident",
            Author::Bot => "bot",
            Author::Coordinator => "coordinator",
        }
    }

    pub(super) fn from_key(key: &str) -> Author {
        match key {
            "resident" => Author::Resident,
            "coordinator" => Author::Coordinator,
            _ => Author::Bot,
        }
    }
}

/// A line to add.
#[derive(Debug, Clone, PartialEq)]
pub struct NewMessage {
    /// Who said it.
    pub author: Author,
    /// What was said.
    pub body: Body,
    /// The update that it shows.
    pub inbox: Option<String>,
    /// The case whose coordinator reads it.
    pub case: Option<String>,
}

/// A line of the transcript.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Its number within the conversation, from 1 upwards.
    pub seq: i64,
    /// Who said it.
    pub author: Author,
    /// What was said.
    pub body: Body,
    /// When, in milliseconds.
    pub created_at: Millis,
}

type Row = (String, i64, String, String, Millis);

fn message(tx: &Tx, (id, seq, author, body, created_at): Row) -> Stored<Message> {
    let author = Author::from_key(&author);
    Ok(Message { id, seq, author, body: tx.unseal_json(&body)?, created_at })
}

/// A line that has been added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Its id.
    pub id: String,
    /// Its number within the conversation.
    pub seq: i64,
}

/// Adds a line.
///
/// # Errors
/// When the database refuses.
pub async fn append(
    tx: &mut Tx,
    conversation: &str,
    new: NewMessage,
    now: Millis,
) -> Stored<Added> {
    let added = append_all(tx, &[(conversation.to_owned(), new)], now).await?;
    Ok(added.into_iter().next().ok_or(sqlx::Error::RowNotFound)?)
}

/// Adds lines to conversations, in their order.
///
/// # Errors
/// When the database refuses.
pub async fn append_all(
    tx: &mut Tx,
    lines: &[(String, NewMessage)],
    now: Millis,
) -> Stored<Vec<Added>> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (conversation, _) in lines {
        *counts.entry(conversation).or_default() += 1;
    }
    let counts: Vec<(&str, i64)> = counts.into_iter().collect();
    let mut next = BTreeMap::new();
    for group in groups(&counts) {
        next.extend(reserve(tx, group).await?);
    }
    let numbered: Vec<(Added, &str, &NewMessage)> = lines
        .iter()
        .filter_map(|(conversation, line)| {
            let seq = next.get_mut(conversation.as_str())?;
            let id = new_id();
            let added = Added { id, seq: *seq };
            *seq += 1;
            Some((added, conversation.as_str(), line))
        })
        .collect();
    insert(tx, &numbered, now).await?;
    Ok(numbered.into_iter().map(|(added, ..)| added).collect())
}

/// Reserves numbers for new lines and returns the first one of each conversation.
async fn reserve(tx: &mut Tx, counts: &[(&str, i64)]) -> Stored<Vec<(String, i64)>> {
    let sql = format!(
        "with v (id, lines) as (values {})
        update conversations set next_seq = next_seq + v.lines from v
        where conversations.id = v.id returning conversations.id, next_seq",
        placeholders(counts.len(), 2, 0)
    );
    let after: Vec<(String, i64)> = on!(tx, conn => {
        let mut query = sqlx::query_as(AssertSqlSafe(sql));
        for (id, lines) in counts {
            query = query.bind(*id).bind(*lines);
        }
        query.fetch_all(conn).await?
    });
    let lines: BTreeMap<&str, i64> = counts.iter().copied().collect();
    let first = |(id, after): (String, i64)| {
        let own = lines.get(id.as_str()).copied().unwrap_or_default();
        (id, after - own)
    };
    Ok(after.into_iter().map(first).collect())
}

/// Inserts lines whose numbers are reserved.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, lines: &[(Added, &str, &NewMessage)], now: Millis) -> Stored<()> {
    for group in groups(lines) {
        let sql = format!(
            "insert into messages (id, conversation_id, seq, author, body, inbox_id, case_id,
            created_at) values {}",
            placeholders(group.len(), 8, 0)
        );
        let bodies: Vec<String> =
            group.iter().map(|(_, _, line)| tx.seal_json(&line.body)).collect::<Stored<_>>()?;
        on!(tx, conn => {
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for ((added, conversation, line), body) in group.iter().zip(&bodies) {
                query = query.bind(&added.id).bind(*conversation).bind(added.seq);
                query = query.bind(line.author.key()).bind(body).bind(&line.inbox);
                query = query.bind(&line.case).bind(now);
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    Ok(())
}

/// The lines after number `after`, oldest first, at most 200; of the conversation that this one was
/// joined into, if it was.
///
/// # Errors
/// When the database refuses.
pub async fn after(tx: &mut Tx, conversation: &str, after: i64) -> Stored<Vec<Message>> {
    let sql = "select id, seq, author, body, created_at from messages
        where conversation_id = (select coalesce(joined_into, id) from conversations where id = $1)
        and seq > $2 order by seq limit 200";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql)
        .bind(conversation)
        .bind(after)
        .fetch_all(conn)
        .await?);
    rows.into_iter().map(|row| message(tx, row)).collect()
}

/// The newest lines, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn latest(tx: &mut Tx, conversation: &str, limit: i64) -> Stored<Vec<Message>> {
    let sql = "select id, seq, author, body, created_at from messages
        where conversation_id = $1 order by seq desc limit $2";
    let mut rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql)
        .bind(conversation)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    rows.reverse();
    rows.into_iter().map(|row| message(tx, row)).collect()
}

/// The lines that the coordinator of a case reads, after number `after`.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(tx: &mut Tx, case: &str, after: i64) -> Stored<Vec<Message>> {
    let sql = "select id, seq, author, body, created_at from messages
        where case_id = $1 and seq > $2 order by seq limit 500";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(case).bind(after).fetch_all(conn).await?);
    rows.into_iter().map(|row| message(tx, row)).collect()
}

/// The line with this number.
///
/// # Errors
/// When the database refuses.
pub async fn numbered(tx: &mut Tx, conversation: &str, seq: i64) -> Stored<Option<Message>> {
    let sql = "select id, seq, author, body, created_at from messages
        where conversation_id = $1 and seq = $2";
    let row: Option<Row> = on!(tx, conn => sqlx::query_as(sql).bind(conversation).bind(seq).fetch_optional(conn).await?);
    row.map(|row| message(tx, row)).transpose()
}

/// Shows the line of an update to the coordinator of a case, in the language of the conversation.
///
/// # Errors
/// When the database refuses.
pub async fn relay(tx: &mut Tx, inbox: &str, case: &str, body: &Body) -> Stored<()> {
    let sql = "update messages set case_id = $2, body = $3 where inbox_id = $1";
    let body = tx.seal_json(body)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(inbox)
        .bind(case)
        .bind(&body)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
