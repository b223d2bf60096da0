//! Where a conversation can be reached. It begins at one address, and a person may join others. The
//! address used last is where we answer what nobody asked just now. An address that the platform
//! refuses to serve is closed until the person writes from there again.

use super::bulk::{groups, placeholders};
use super::{Stored, Tx, new_id, on};
use crate::channel::{Address, DISCORD};
use crate::engine::memory::Memory;
use referral::Millis;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;

/// A sign of life from an address.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// Where it came from.
    pub address: Address,
    /// What the platform wants to be called with, when it told.
    pub route: Option<String>,
    /// The platform's number of the newest update in it.
    pub mark: i64,
    /// How the conversation begins if there is none.
    pub fresh: Memory,
}

/// Notes that these addresses were used and returns their conversations, made where there was none.
/// Each address may occur once.
///
/// # Errors
/// When the database refuses.
pub async fn used(
    tx: &mut Tx,
    arrivals: &[Arrival],
    now: Millis,
) -> Stored<BTreeMap<Address, String>> {
    let mut found = touch(tx, arrivals, now).await?;
    let new: Vec<Arrival> =
        arrivals.iter().filter(|arrival| !found.contains_key(&arrival.address)).cloned().collect();
    if !new.is_empty() {
        create(tx, &new, now).await?;
        found.extend(touch(tx, &new, now).await?);
    }
    Ok(found)
}

async fn touch(
    tx: &mut Tx,
    arrivals: &[Arrival],
    now: Millis,
) -> Stored<BTreeMap<Address, String>> {
    let mut found = BTreeMap::new();
    for group in groups(arrivals) {
        let sql = format!(
            "with v (platform, bot, chat, route, mark) as (values {})
            update addresses set used_at = $1, closed_at = null,
            route = coalesce(v.route, addresses.route),
            mark = case when v.mark > addresses.mark then v.mark else addresses.mark end from v
            where addresses.platform = v.platform and addresses.bot = v.bot
            and addresses.chat = v.chat
            returning addresses.platform, addresses.bot, addresses.chat,
            addresses.conversation_id",
            placeholders(group.len(), 5, 1)
        );
        let rows: Vec<(String, String, String, String)> = on!(tx, conn => {
            let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(now);
            for arrival in group {
                let Address { platform, bot, chat } = &arrival.address;
                query = query.bind(platform).bind(bot).bind(chat);
                query = query.bind(&arrival.route).bind(arrival.mark);
            }
            query.fetch_all(conn).await?
        });
        found.extend(rows.into_iter().map(|(platform, bot, chat, id)| {
            let address = Address { platform, bot, chat };
            (address, id)
        }));
    }
    Ok(found)
}

async fn create(tx: &mut Tx, arrivals: &[Arrival], now: Millis) -> Stored<()> {
    for group in groups(arrivals) {
        let sql = format!(
            "insert into conversations (id, platform, bot, chat, memory, next_seq, lease_until,
            created_at, changed_at) values {} on conflict (platform, bot, chat) do nothing",
            placeholders(group.len(), 9, 0)
        );
        let memories: Vec<String> =
            group.iter().map(|arrival| tx.seal_json(&arrival.fresh)).collect::<Stored<_>>()?;
        on!(tx, conn => {
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for (arrival, memory) in group.iter().zip(&memories) {
                let Address { platform, bot, chat } = &arrival.address;
                query = query.bind(new_id()).bind(platform).bind(bot).bind(chat).bind(memory);
                query = query.bind(1_i64).bind(0_i64).bind(now).bind(now);
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    for arrival in arrivals {
        enter(tx, &arrival.address, now).await?;
    }
    Ok(())
}

/// Makes the address where a conversation began known as one of its addresses.
///
/// # Errors
/// When the database refuses.
pub async fn enter(tx: &mut Tx, address: &Address, now: Millis) -> Stored<()> {
    let sql = "insert into addresses (platform, bot, chat, conversation_id, mark, used_at)
        select platform, bot, chat, id, 0, $4 from conversations
        where platform = $1 and bot = $2 and chat = $3
        on conflict (platform, bot, chat) do nothing";
    on!(tx, conn => sqlx::query(sql)
        .bind(&address.platform)
        .bind(&address.bot)
        .bind(&address.chat)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Where a conversation is reached now: the open address that was used last, else the one used last.
///
/// # Errors
/// When the database refuses.
pub async fn last_used(tx: &mut Tx, conversation: &str) -> Stored<Option<Address>> {
    let sql = "select platform, bot, chat from addresses where conversation_id = $1
        order by case when closed_at is null then 0 else 1 end, used_at desc limit 1";
    let row: Option<(String, String, String)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_optional(conn).await?);
    Ok(row.map(|(platform, bot, chat)| Address { platform, bot, chat }))
}

/// The platforms of a conversation's addresses, each once.
///
/// # Errors
/// When the database refuses.
pub async fn platforms(tx: &mut Tx, conversation: &str) -> Stored<Vec<String>> {
    let sql =
        "select distinct platform from addresses where conversation_id = $1 order by platform";
    let rows: Vec<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(platform,)| platform).collect())
}

/// Notes that the platform delivers nothing there any more.
///
/// # Errors
/// When the database refuses.
pub async fn close(tx: &mut Tx, address: &Address, now: Millis) -> Stored<()> {
    let sql = "update addresses set closed_at = $4
        where platform = $1 and bot = $2 and chat = $3";
    on!(tx, conn => sqlx::query(sql)
        .bind(&address.platform)
        .bind(&address.bot)
        .bind(&address.chat)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// What the platform wants to be called with for this address, if it told.
///
/// # Errors
/// When the database refuses.
pub async fn route(tx: &mut Tx, address: &Address) -> Stored<Option<String>> {
    let sql = "select route from addresses where platform = $1 and bot = $2 and chat = $3";
    let row: Option<(Option<String>,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(&address.platform)
        .bind(&address.bot)
        .bind(&address.chat)
        .fetch_optional(conn)
        .await?);
    Ok(row.and_then(|(route,)| route))
}

/// The person behind a channel of a Discord bot.
///
/// # Errors
/// When the database refuses.
pub async fn chat_of(tx: &mut Tx, bot: &str, route: &str) -> Stored<Option<String>> {
    let sql = "select chat from addresses where platform = $1 and bot = $2 and route = $3";
    let row: Option<(String,)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(DISCORD)
        .bind(bot)
        .bind(route)
        .fetch_optional(conn)
        .await?);
    Ok(row.map(|(chat,)| chat))
}

/// A channel of Discord whose messages may have been missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The person.
    pub chat: String,
    /// The channel.
    pub route: String,
    /// The newest message that is stored.
    pub mark: i64,
}

/// The marks of a Discord bot's channels, most recently used first.
///
/// # Errors
/// When the database refuses.
pub async fn marks(tx: &mut Tx, bot: &str) -> Stored<Vec<Mark>> {
    let sql = "select chat, route, mark from addresses
        where platform = $1 and bot = $2 and route is not null and mark > 0 and closed_at is null
        order by used_at desc";
    let rows: Vec<(String, String, i64)> = on!(tx, conn => sqlx::query_as(sql)
        .bind(DISCORD)
        .bind(bot)
        .fetch_all(conn)
        .await?);
    Ok(rows.into_iter().map(|(chat, route, mark)| Mark { chat, route, mark }).collect())
}
