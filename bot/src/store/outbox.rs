//! What has to reach a person. A row is written in the transaction that decided it, claimed by a
//! sender with a lease, and ends as sent or given up; nothing disappears in between. People who wait
//! go before bulk.

use super::{Stored, Tx, new_id, on};
use crate::channel::{Address, Body};
use referral::Millis;

/// People who wait for an answer.
pub const WAITING_PERSON: i64 = 0;
/// Reminders and announcements.
pub const BULK: i64 = 1;

/// A message on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcel {
    /// Its row.
    pub id: String,
    /// Where it goes.
    pub address: Address,
    /// Its conversation.
    pub conversation: String,
    /// Its number in the transcript.
    pub seq: i64,
    /// What it says.
    pub body: Body,
    /// How often sending was tried before.
    pub attempts: i64,
}

/// Puts a line of the transcript on its way.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(
    tx: &mut Tx,
    conversation: &str,
    message: &str,
    lane: i64,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into outbox (id, message_id, conversation_id, lane, state, due_at,
        lease_until, attempts, created_at) values ($1, $2, $3, $4, 'waiting', $5, 0, 0, $5)";
    on!(tx, conn => sqlx::query(sql)
        .bind(new_id())
        .bind(message)
        .bind(conversation)
        .bind(lane)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "with due as (
                select o.id from outbox o
                where o.due_at <= $1 and (o.state = 'waiting'
                    or (o.state = 'sending' and o.lease_until <= $1))
                and not exists (select 1 from outbox earlier
                    where earlier.conversation_id = o.conversation_id and earlier.id < o.id
                    and earlier.state in ('waiting', 'sending'))
                order by o.lane, o.due_at, o.id limit $3",
            $lock,
            ")
            update outbox set state = 'sending', lease_until = $2, attempts = attempts + 1
            from due where outbox.id = due.id returning outbox.id"
        )
    };
}

/// Takes up to `limit` parcels that are due, each the first of its conversation, so that order is
/// kept.
///
/// # Errors
/// When the database refuses.
pub async fn claim(tx: &mut Tx, now: Millis, until: Millis, limit: i64) -> Stored<Vec<Parcel>> {
    let sql = tx.pick(claim!(""), claim!(" for update of o skip locked"));
    let ids: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(now)
        .bind(until)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    let mut parcels = Vec::with_capacity(ids.len());
    for (id,) in ids {
        parcels.push(parcel(tx, id).await?);
    }
    parcels.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(parcels)
}

async fn parcel(tx: &mut Tx, id: String) -> Stored<Parcel> {
    type Row = (String, String, String, String, i64, String, i64);
    let sql = "select c.platform, c.bot, c.chat, c.id, m.seq, m.body, o.attempts from outbox o
        join messages m on m.id = o.message_id join conversations c on c.id = o.conversation_id
        where o.id = $1";
    let (platform, bot, chat, conversation, seq, body, attempts): Row =
        on!(tx, conn => sqlx::query_as(sql).bind(&id).fetch_one(conn).await?);
    let address = Address {
        platform,
        bot,
        chat,
    };
    let body = serde_json::from_str(&body)?;
    Ok(Parcel {
        id,
        address,
        conversation,
        seq,
        body,
        attempts: attempts - 1,
    })
}

/// How a try to send ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// The platform has it.
    Done,
    /// To be tried again at this time.
    Later(Millis),
    /// It cannot be delivered; `/metrics` counts it.
    GivenUp,
}

/// Records how a try ended.
///
/// # Errors
/// When the database refuses.
pub async fn record(tx: &mut Tx, id: &str, sent: Sent) -> Stored<()> {
    let (state, due_at) = match sent {
        Sent::Done => ("sent", 0),
        Sent::Later(due_at) => ("waiting", due_at),
        Sent::GivenUp => ("given_up", 0),
    };
    let sql = "update outbox set state = $2, due_at = $3, lease_until = 0 where id = $1";
    on!(tx, conn => sqlx::query(sql).bind(id).bind(state).bind(due_at).execute(conn).await?.rows_affected());
    Ok(())
}

/// How many parcels wait (or are being sent), and how many were given up.
///
/// # Errors
/// When the database refuses.
pub async fn counts(tx: &mut Tx) -> Stored<(i64, i64)> {
    let sql = "select
        (select count(*) from outbox where state in ('waiting', 'sending')),
        (select count(*) from outbox where state = 'given_up')";
    Ok(on!(tx, conn => sqlx::query_as(sql).fetch_one(conn).await?))
}
