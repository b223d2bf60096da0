//! What came of trying to send: sent, to be tried again, or given up. A parcel that comes back into
//! the outbox, from a try, from a sender that is gone or with another address, stays there while it
//! is not safe to write to its person.

use crate::channel::{Address, pulls};
use crate::store::bulk::{groups, placeholders};
use crate::store::quiet::HELD;
use crate::store::{Stored, Tx, on};
use referral::Millis;
use sqlx::AssertSqlSafe;

/// A row that nobody asked for, while it is not safe to write: however it comes back into the
/// outbox, it waits there.
macro_rules! hushed {
    () => {
        "unasked = 1 and exists (select 1 from conversations c
            where c.id = outbox.conversation_id and c.quiet_since is not null)"
    };
}

/// How a try to send ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// The platform has it.
    Done,
    /// To be tried again at this time; the reason is a code.
    Later(Millis, &'static str),
    /// Not a try at all: it was not its turn yet.
    NotYet(Millis),
    /// It cannot be delivered; it stays, for `tsunagu report undelivered`.
    GivenUp(&'static str),
}

/// Records how a try ended.
///
/// # Errors
/// When the database refuses.
pub async fn record(tx: &mut Tx, id: &str, sent: &Sent) -> Stored<()> {
    let (state, due_at, reason, uncounted) = match sent {
        Sent::Done => ("sent", 0, None, 0),
        Sent::Later(due_at, reason) => ("waiting", *due_at, Some(*reason), 0),
        Sent::NotYet(due_at) => ("waiting", *due_at, None, 1),
        Sent::GivenUp(reason) => ("given_up", 0, Some(*reason), 0),
    };
    let sql = concat!(
        "update outbox set state = $2, due_at = case when $2 = 'waiting' and ",
        hushed!(),
        " then $6 else $3 end, lease_until = 0, reason = $4, attempts = attempts - $5
        where id = $1 and state = 'sending'"
    );
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(state)
        .bind(due_at)
        .bind(reason)
        .bind(uncounted)
        .bind(HELD)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Records that the platform has these.
///
/// # Errors
/// When the database refuses.
pub async fn sent(tx: &mut Tx, ids: &[String]) -> Stored<()> {
    for group in groups(ids) {
        let sql = format!(
            "update outbox set state = 'sent', due_at = 0, lease_until = 0, reason = null
            where id in {}",
            placeholders(1, group.len(), 0)
        );
        on!(tx, conn => {
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for id in group {
                query = query.bind(id);
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    Ok(())
}

/// Puts parcels back whose sender is gone: those whose lease ended, or all of the bot when this
/// process alone speaks for it now.
///
/// # Errors
/// When the database refuses.
pub async fn recover(tx: &mut Tx, (platform, bot): (&str, &str), ended: Millis) -> Stored<u64> {
    let sql = concat!(
        "update outbox set state = 'waiting', lease_until = 0, due_at = case when ",
        hushed!(),
        " then $4 else due_at end
        where platform = $1 and bot = $2 and state = 'sending' and lease_until <= $3"
    );
    Ok(on!(tx, conn => sqlx::query(sql)
        .bind(platform)
        .bind(bot)
        .bind(ended)
        .bind(HELD)
        .execute(conn)
        .await?
        .rows_affected()))
}

/// Sends what waits for an address to another address of the same person.
///
/// # Errors
/// When the database refuses.
pub async fn redirect(tx: &mut Tx, parcel: &str, to: &Address) -> Stored<()> {
    let state = if pulls(&to.platform) { "sent" } else { "waiting" };
    let sql = concat!(
        "update outbox set platform = $2, bot = $3, chat = $4, via = null, state = $5,
        lease_until = 0, attempts = 0, due_at = case when ",
        hushed!(),
        " then $6 else 0 end where id = $1"
    );
    on!(tx, conn => sqlx::query(sql)
        .bind(parcel)
        .bind(&to.platform)
        .bind(&to.bot)
        .bind(&to.chat)
        .bind(state)
        .bind(HELD)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}
