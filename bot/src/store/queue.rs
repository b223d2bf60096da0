//! What the queue needs beside the cases themselves: who took how many, how long people waited, why
//! offers were declined, and whose colleagues may look at what.

use super::cases::Kept;
use super::{Stored, Tx, new_id, on};
use referral::Millis;
use referral::capacity::Load;
use referral::case::{Case, Event, Holder, State};
use std::collections::BTreeMap;

/// Holds a coordinator's row until the end of the transaction, so that of several claims of one
/// coordinator each sees the numbers that the one before it left. SQLite takes one writer at a time
/// anyway.
///
/// # Errors
/// When the database refuses.
pub async fn hold_coordinator(tx: &mut Tx, coordinator: &str) -> Stored<()> {
    let sql = tx.pick(
        "select id from coordinators where id = $1",
        "select id from coordinators where id = $1 for no key update",
    );
    let _: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_optional(conn).await?);
    Ok(())
}

/// What a coordinator has in hand: open cases now, and cases taken since `week`.
///
/// # Errors
/// When the database refuses.
pub async fn load_of(tx: &mut Tx, coordinator: &str, week: Millis) -> Stored<Load> {
    let sql = "select
        (select count(*) from cases
            where holder = $1 and state in ('claimed', 'bridged', 'handed-over')),
        (select count(*) from takings where coordinator_id = $1 and at >= $2)";
    let (open, taken): (i64, i64) =
        on!(tx, conn => sqlx::query_as(sql).bind(coordinator).bind(week).fetch_one(conn).await?);
    Ok(Load { open: count(open), this_week: count(taken) })
}

/// How many cases each coordinator took since a moment.
///
/// # Errors
/// When the database refuses.
pub async fn taken_since(tx: &mut Tx, since: Millis) -> Stored<BTreeMap<String, i64>> {
    let sql = "select coordinator_id, count(*) from takings where at >= $1
        group by coordinator_id";
    let rows: Vec<(String, i64)> =
        on!(tx, conn => sqlx::query_as(sql).bind(since).fetch_all(conn).await?);
    Ok(rows.into_iter().collect())
}

fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Remembers that a coordinator took a case. How long somebody waited is measured in the first
/// search only.
///
/// # Errors
/// When the database refuses.
pub async fn took(
    tx: &mut Tx,
    case: &Case,
    holder: &Holder,
    first: bool,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into takings (id, coordinator_id, at, urgency, asked_at, waited)
        values ($1, $2, $3, $4, $5, $6)";
    on!(tx, conn => sqlx::query(sql)
        .bind(new_id())
        .bind(&holder.coordinator)
        .bind(now)
        .bind(case.urgency.key())
        .bind(case.asked_at)
        .bind(first.then_some(now - case.asked_at))
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// When cases of this urgency were asked and how long they waited, in milliseconds, for those that
/// were taken since a moment; the newest 1,000.
///
/// # Errors
/// When the database refuses.
pub async fn waits(tx: &mut Tx, urgency: &str, since: Millis) -> Stored<Vec<(Millis, Millis)>> {
    let sql = "select asked_at, waited from takings
        where urgency = $1 and at >= $2 and waited is not null order by at desc limit 1000";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(urgency).bind(since).fetch_all(conn).await?))
}

/// Open cases of a desk, the longest waiting first, at most 200.
///
/// # Errors
/// When the database refuses.
pub async fn of_desk(tx: &mut Tx, desk: &str) -> Stored<Vec<Kept>> {
    let sql = "select c.data, c.conversation_id, c.version from cases c
        join coordinators h on h.id = c.holder
        where h.desk_id = $1 and c.state in ('claimed', 'bridged', 'handed-over')
        order by c.asked_at limit 200";
    let rows = on!(tx, conn => sqlx::query_as(sql).bind(desk).fetch_all(conn).await?);
    super::cases::all_kept(tx, rows)
}

/// Open cases for which a coordinator was asked for advice, newest first, at most 100.
///
/// # Errors
/// When the database refuses.
pub async fn advised_by(tx: &mut Tx, coordinator: &str) -> Stored<Vec<Kept>> {
    let sql = "select c.data, c.conversation_id, c.version from cases c
        join advice a on a.case_id = c.id
        where a.coordinator_id = $1 and c.state in ('claimed', 'bridged', 'handed-over')
        order by a.asked_at desc limit 100";
    let rows = on!(tx, conn => sqlx::query_as(sql).bind(coordinator).fetch_all(conn).await?);
    super::cases::all_kept(tx, rows)
}

/// Keeps beside a case what its events mean: who is asked for advice, and no notes about somebody
/// who has withdrawn.
///
/// # Errors
/// When the database refuses.
pub async fn note_events(tx: &mut Tx, case: &Case, events: &[Event], now: Millis) -> Stored<()> {
    let asked = "insert into advice (case_id, coordinator_id, asked_at) values ($1, $2, $3)
        on conflict (case_id, coordinator_id) do nothing";
    for event in events {
        match event {
            Event::AdviceAsked { coordinator } => {
                on!(tx, conn => sqlx::query(asked)
                    .bind(&case.id)
                    .bind(coordinator)
                    .bind(now)
                    .execute(conn)
                    .await?.rows_affected());
            }
            Event::Requeued { .. } | Event::Reopened { .. } => {
                clear(tx, CLEAR_ADVICE, case).await?
            }
            Event::Withdrawn => clear(tx, CLEAR_NOTES, case).await?,
            _ => {}
        }
    }
    Ok(())
}

const CLEAR_ADVICE: &str = "delete from advice where case_id = $1";
const CLEAR_NOTES: &str = "delete from notes where case_id = $1";

async fn clear(tx: &mut Tx, sql: &'static str, case: &Case) -> Stored<()> {
    on!(tx, conn => sqlx::query(sql).bind(&case.id).execute(conn).await?.rows_affected());
    Ok(())
}

/// How often offers were declined since a moment: desk, reason and number.
///
/// # Errors
/// When the database refuses.
pub async fn declines(tx: &mut Tx, since: Millis) -> Stored<Vec<(String, String, i64)>> {
    let sql = "select c.desk_id, coalesce(o.reason, 'not-said'), count(*) from offers o
        join coordinators c on c.id = o.coordinator_id
        where o.state = 'declined' and o.offered_at >= $1
        group by c.desk_id, coalesce(o.reason, 'not-said') order by 1, 2";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(since).fetch_all(conn).await?))
}

/// How many appointments residents missed, by desk, in cases that changed since a moment.
///
/// # Errors
/// When the database refuses.
pub async fn no_shows(tx: &mut Tx, since: Millis) -> Stored<Vec<(String, i64)>> {
    let sql = "select h.desk_id, count(*) from case_events e
        join cases c on c.id = e.case_id join coordinators h on h.id = c.holder
        where e.event = 'no_show' and e.at >= $1 group by h.desk_id order by 1";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(since).fetch_all(conn).await?))
}

/// Whether a case was never taken before this moment of its first search.
pub fn first_search(case: &Case) -> bool {
    case.reopened == 0 && case.excluded_desks.is_empty() && case.state != State::Withdrawn
}
