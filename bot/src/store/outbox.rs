//! What has to reach a person. A row is written in the transaction that decided it, with the address
//! it goes to; a sender claims it with a lease, and it ends as sent or given up. Nothing disappears
//! in between. People who wait go before bulk. Where the reader comes and reads the transcript (the
//! web, the terminal), writing is delivering, and the row is sent when it is written.

mod attempt;

pub use attempt::{Sent, record, recover, redirect, sent};

use super::bulk::{groups, placeholders};
use super::messages::Added;
use super::quiet::HELD;
use super::{Stored, Tx, new_id, on};
use crate::channel::{Address, Body, pages, pulls};
use referral::Millis;
use sqlx::AssertSqlSafe;

/// Numbers to call, for people in danger.
pub const EMERGENCY: i64 = -1;
/// People who wait for an answer.
pub const WAITING_PERSON: i64 = 0;
/// Reminders and announcements.
pub const BULK: i64 = 1;
/// All lanes with their names, the first to go on top.
pub const LANES: [(i64, &str); 3] =
    [(EMERGENCY, "emergency"), (WAITING_PERSON, "person"), (BULK, "bulk")];

/// The name of a lane.
pub fn lane_name(lane: i64) -> &'static str {
    LANES.iter().find(|(own, _)| *own == lane).map_or("bulk", |(_, name)| name)
}

/// A line of the transcript that goes out.
#[derive(Debug, Clone, PartialEq)]
pub struct Outgoing<'a> {
    /// The conversation.
    pub conversation: &'a str,
    /// The line.
    pub line: &'a Added,
    /// What it says.
    pub body: &'a Body,
    /// Where it goes.
    pub to: &'a Address,
    /// How to answer just one update, where that is not the chat.
    pub via: Option<&'a str>,
    /// [`EMERGENCY`], [`WAITING_PERSON`] or [`BULK`].
    pub lane: i64,
    /// Whether the person waits for it.
    pub occasion: Occasion,
}

/// Why something is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The person wrote just now.
    Answer,
    /// Something happened that nobody asked about just now.
    Unasked,
    /// The same, while it is not safe to write to the person.
    Held,
}

/// A message on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcel {
    /// Its row.
    pub id: String,
    /// Where it goes.
    pub to: Address,
    /// What the platform wants to be called with for this address.
    pub route: Option<String>,
    /// How to answer just one update, where that is not the chat.
    pub via: Option<String>,
    /// Its conversation.
    pub conversation: String,
    /// Which part of the message, from 0.
    pub page: usize,
    /// Its lane.
    pub lane: i64,
    /// The number of its line in the conversation.
    pub seq: i64,
    /// Whether nobody asked for it just now.
    pub unasked: bool,
    /// What it says.
    pub body: Body,
    /// How often sending was tried before.
    pub attempts: i64,
}

/// Puts lines of transcripts on their way, each in as many parts as its platform needs.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(tx: &mut Tx, outgoing: &[Outgoing<'_>], now: Millis) -> Stored<()> {
    let parts: Vec<(&Outgoing, i64)> = outgoing
        .iter()
        .flat_map(|out| (0..pages(&out.to.platform, out.body) as i64).map(move |page| (out, page)))
        .collect();
    for group in groups(&parts) {
        let sql = format!(
            "insert into outbox (id, message_id, conversation_id, lane, state, due_at, lease_until,
            attempts, created_at, platform, bot, chat, via, seq, page, unasked) values {}",
            placeholders(group.len(), 16, 0)
        );
        on!(tx, conn => {
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for (out, page) in group {
                let Address { platform, bot, chat } = out.to;
                let state = if pulls(platform) { "sent" } else { "waiting" };
                query = query.bind(new_id()).bind(&out.line.id).bind(out.conversation);
                let due_at = if out.occasion == Occasion::Held { HELD } else { now };
                query = query.bind(out.lane).bind(state).bind(due_at).bind(0_i64);
                query = query.bind(0_i64).bind(now);
                query = query.bind(platform).bind(bot).bind(chat).bind(out.via);
                query = query.bind(out.line.seq).bind(*page);
                query = query.bind(i64::from(out.occasion != Occasion::Answer));
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    for out in outgoing.iter().filter(|out| out.lane == EMERGENCY) {
        hurry(tx, out.conversation).await?;
    }
    Ok(())
}

/// What was said to a person in danger before must not hold the numbers up.
async fn hurry(tx: &mut Tx, conversation: &str) -> Stored<()> {
    let sql = "update outbox set lane = $2, due_at = 0
        where conversation_id = $1 and state = 'waiting' and due_at < $3";
    on!(tx, conn => sqlx::query(sql)
        .bind(conversation)
        .bind(EMERGENCY)
        .bind(HELD)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "with due as (
                select o.id from outbox o
                where o.platform = $1 and o.bot = $2 and o.state = 'waiting' and o.due_at <= $3
                and not exists (select 1 from outbox earlier
                    where earlier.conversation_id = o.conversation_id
                    and earlier.state in ('waiting', 'sending')
                    and earlier.due_at < 9223372036854775807
                    and (earlier.lane <= o.lane or earlier.state = 'sending')
                    and (earlier.seq < o.seq or (earlier.seq = o.seq and earlier.page < o.page)))
                order by o.lane, o.id limit $5",
            $lock,
            ")
            update outbox set state = 'sending', lease_until = $4, attempts = attempts + 1
            from due where outbox.id = due.id and outbox.state = 'waiting'
            returning outbox.id"
        )
    };
}

/// Takes up to `limit` parcels of a bot that are due, each the first of its conversation and lane, so
/// that order is kept; people who wait come first, also before what was announced to them.
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    tx: &mut Tx,
    (platform, bot): (&str, &str),
    now: Millis,
    until: Millis,
    limit: i64,
) -> Stored<Vec<Parcel>> {
    let sql = tx.pick(claim!(""), claim!(" for update of o skip locked"));
    let ids: Vec<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(platform)
        .bind(bot)
        .bind(now)
        .bind(until)
        .bind(limit)
        .fetch_all(conn)
        .await?);
    let ids: Vec<String> = ids.into_iter().map(|(id,)| id).collect();
    let mut parcels = Vec::with_capacity(ids.len());
    for group in groups(&ids) {
        parcels.extend(read(tx, group).await?);
    }
    parcels.sort_by(|a, b| a.lane.cmp(&b.lane).then(a.id.cmp(&b.id)));
    Ok(parcels)
}

async fn read(tx: &mut Tx, ids: &[String]) -> Stored<Vec<Parcel>> {
    let sql = format!(
        "select o.id, o.platform, o.bot, o.chat, o.via, o.conversation_id, o.page, o.lane,
        o.attempts, o.seq, o.unasked, m.body, a.route from outbox o
        join messages m on m.id = o.message_id
        left join addresses a on a.platform = o.platform and a.bot = o.bot and a.chat = o.chat
        where o.id in {}",
        placeholders(1, ids.len(), 0)
    );
    let rows: Vec<Row> = on!(tx, conn => {
        let mut query = sqlx::query_as(AssertSqlSafe(sql));
        for id in ids {
            query = query.bind(id);
        }
        query.fetch_all(conn).await?
    });
    rows.into_iter().map(|row| row.parcel(tx)).collect()
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    platform: String,
    bot: String,
    chat: String,
    via: Option<String>,
    conversation_id: String,
    page: i64,
    lane: i64,
    attempts: i64,
    seq: i64,
    unasked: i64,
    body: String,
    route: Option<String>,
}

impl Row {
    fn parcel(self, tx: &Tx) -> Stored<Parcel> {
        let to = Address { platform: self.platform, bot: self.bot, chat: self.chat };
        Ok(Parcel {
            id: self.id,
            to,
            route: self.route,
            via: self.via,
            conversation: self.conversation_id,
            page: usize::try_from(self.page).unwrap_or_default(),
            lane: self.lane,
            seq: self.seq,
            unasked: self.unasked != 0,
            body: tx.unseal_json(&self.body)?,
            attempts: self.attempts - 1,
        })
    }
}
