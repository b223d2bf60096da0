//! Saving a case that has moved, with its consent, its offers and a line of history for each event.
//! The version decides who was first: whoever read an older one saves nothing.

use super::{Actor, Kept};
use crate::store::{Stored, Tx, on, queue, translations};
use referral::Millis;
use referral::case::{Case, DeclineReason, Event};

/// Saves a case after `events`, with its consent, offers and history. False when somebody else saved
/// it first; then nothing was written and the transaction must be dropped.
///
/// # Errors
/// When the database refuses.
pub async fn save(
    tx: &mut Tx,
    kept: &Kept,
    events: &[Event],
    actor: &Actor,
    now: Millis,
) -> Stored<bool> {
    let case = &kept.case;
    let sql = "update cases set state = $3, data = $4, holder = $5, widen_at = $6,
        version = version + 1, changed_at = $7 where id = $1 and version = $2";
    let data = tx.seal_json(case)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&case.id)
        .bind(kept.version)
        .bind(case.state.key())
        .bind(&data)
        .bind(case.holder.as_ref().map(|holder| holder.coordinator.as_str()))
        .bind(case.wakes_at())
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    if saved == 0 {
        return Ok(false);
    }
    save_consent(tx, kept).await?;
    save_offers(tx, case).await?;
    queue::note_events(tx, case, events, now).await?;
    if events.contains(&Event::Withdrawn) {
        translations::erase(tx, &case.id).await?;
    }
    for (n, event) in events.iter().enumerate() {
        log(tx, case, kept.version * 100 + n as i64, event, actor, now).await?;
    }
    Ok(true)
}

async fn save_consent(tx: &mut Tx, kept: &Kept) -> Stored<()> {
    let Some(receipt) = &kept.case.receipt else {
        return Ok(());
    };
    let sql = "insert into consents (id, conversation_id, case_id, text_version, lang, data,
        receiver, purpose, given_at, withdrawn_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (id) do update set data = excluded.data, withdrawn_at = excluded.withdrawn_at";
    let data = tx.seal_json(&receipt.data)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&receipt.id)
        .bind(&kept.conversation)
        .bind(&kept.case.id)
        .bind(&receipt.text_version)
        .bind(&receipt.lang)
        .bind(&data)
        .bind(&receipt.receiver)
        .bind(&receipt.purpose)
        .bind(receipt.given_at)
        .bind(receipt.withdrawn_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

async fn save_offers(tx: &mut Tx, case: &Case) -> Stored<()> {
    let Some(receipt) = &case.receipt else {
        return Ok(());
    };
    let sql = "insert into offers (case_id, coordinator_id, consent_id, state, offered_at, kind,
        reason) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (case_id, coordinator_id) do update set state = excluded.state,
        offered_at = excluded.offered_at, kind = excluded.kind, reason = excluded.reason";
    for offer in &case.offers {
        on!(tx, conn => sqlx::query(sql)
            .bind(&case.id)
            .bind(&offer.coordinator)
            .bind(&receipt.id)
            .bind(offer.state.key())
            .bind(offer.offered_at)
            .bind(offer.kind.key())
            .bind(offer.declined.as_deref().map(|why| DeclineReason::of(why).key()))
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

/// The history keeps what happened and by whom, not people's words: those stand in the case alone,
/// where a withdrawal erases them.
async fn log(
    tx: &mut Tx,
    case: &Case,
    n: i64,
    event: &Event,
    actor: &Actor,
    now: Millis,
) -> Stored<()> {
    let sql = "insert into case_events (case_id, n, at, actor, event) values ($1, $2, $3, $4, $5)";
    on!(tx, conn => sqlx::query(sql)
        .bind(&case.id)
        .bind(n)
        .bind(now)
        .bind(actor.key())
        .bind(event_name(event))
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

fn event_name(event: &Event) -> &'static str {
    match event {
        Event::Consented(_) => "consented",
        Event::Offered(_) => "offered",
        Event::RingReached { .. } => "ring_reached",
        Event::Declined { .. } => "declined",
        Event::Claimed(_) => "claimed",
        Event::Bridged => "bridged",
        Event::HandedOver { .. } => "handed_over",
        Event::Closed { .. } => "closed",
        Event::Transferred(_) => "transferred",
        Event::Requeued { .. } => "requeued",
        Event::Paused { .. } => "paused",
        Event::Resumed => "resumed",
        Event::NoShow => "no_show",
        Event::AdviceAsked { .. } => "advice_asked",
        Event::Reopened { .. } => "reopened",
        Event::Withdrawn => "withdrawn",
        Event::Escalated => "escalated",
        Event::Expired => "expired",
        Event::Judged(_) => "judged",
    }
}
