//! The transcript: what residents, the bot and coordinators said, numbered within a conversation
//! without gaps of meaning. The web chat reads it by these numbers, so a reload or a lost connection
//! loses nothing and doubles nothing. A line that belongs to a case is what its coordinator reads.

use super::{Stored, Tx, new_id, on};
use crate::channel::Body;
use referral::Millis;
use serde::{Deserialize, Serialize};
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

    fn from_key(key: &str) -> Author {
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

fn message((id, seq, author, body, created_at): Row) -> Stored<Message> {
    let author = Author::from_key(&author);
    Ok(Message {
        id,
        seq,
        author,
        body: serde_json::from_str(&body)?,
        created_at,
    })
}

/// Adds a line and returns its id.
///
/// # Errors
/// When the database refuses.
pub async fn append(
    tx: &mut Tx,
    conversation: &str,
    new: &NewMessage,
    now: Millis,
) -> Stored<String> {
    let next = "update conversations set next_seq = next_seq + 1 where id = $1 returning next_seq";
    let (after,): (i64,) =
        on!(tx, conn => sqlx::query_as(next).bind(conversation).fetch_one(conn).await?);
    let id = new_id();
    let body = serde_json::to_string(&new.body)?;
    let sql = "insert into messages (id, conversation_id, seq, author, body, inbox_id, case_id,
        created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&id)
        .bind(conversation)
        .bind(after - 1)
        .bind(new.author.key())
        .bind(&body)
        .bind(&new.inbox)
        .bind(&new.case)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(id)
}

/// The lines after number `after`, oldest first, at most 200.
///
/// # Errors
/// When the database refuses.
pub async fn after(tx: &mut Tx, conversation: &str, after: i64) -> Stored<Vec<Message>> {
    let sql = "select id, seq, author, body, created_at from messages
        where conversation_id = $1 and seq > $2 order by seq limit 200";
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(sql)
        .bind(conversation)
        .bind(after)
        .fetch_all(conn)
        .await?);
    rows.into_iter().map(message).collect()
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
    rows.into_iter().map(message).collect()
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
    rows.into_iter().map(message).collect()
}

/// Shows the line of an update to the coordinator of a case.
///
/// # Errors
/// When the database refuses.
pub async fn relay(tx: &mut Tx, inbox: &str, case: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("update messages set case_id = $2 where inbox_id = $1")
        .bind(inbox)
        .bind(case)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
