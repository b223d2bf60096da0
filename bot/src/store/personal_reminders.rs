//! What residents are to be reminded of: one row for each thing, with the day on which it is due and,
//! afterwards, when it was told. The key keeps anything from being told twice, whichever process does
//! it and however often it starts. While it is not safe to write to a person, nothing of theirs is
//! due.

use super::{Stored, Tx, on};
use crate::engine::orient::reminders::{Planned, What};
use referral::Millis;
use sha2::{Digest, Sha256};

/// A row that is due.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    /// The day, YYYY-MM-DD.
    pub due_on: String,
    /// Whose it is.
    pub conversation_id: String,
    /// The hash of what it is.
    pub subject: String,
    /// What it is, sealed.
    data: String,
}

impl Due {
    /// Of what the person is to be reminded.
    ///
    /// # Errors
    /// When no key opens it, or this version does not know it.
    pub fn what(&self, tx: &Tx) -> Stored<What> {
        tx.unseal_json(&self.data)
    }
}

/// Writes down what is planned; what is there already, told or not, stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn write(tx: &mut Tx, conversation: &str, planned: &[Planned]) -> Stored<()> {
    let sql = "insert into personal_reminders (conversation_id, subject, data, due_on)
        values ($1, $2, $3, $4) on conflict (conversation_id, subject) do nothing";
    for one in planned {
        let (subject, data) = (subject(&one.what)?, tx.seal_json(&one.what)?);
        on!(tx, conn => sqlx::query(sql)
            .bind(conversation)
            .bind(subject)
            .bind(data)
            .bind(one.on.to_string())
            .execute(conn)
            .await?.rows_affected());
    }
    Ok(())
}

fn subject(what: &What) -> Stored<String> {
    Ok(hex::encode(Sha256::digest(serde_json::to_vec(what)?)))
}

/// What of a conversation has not been told.
///
/// # Errors
/// When the database refuses.
pub async fn untold(tx: &mut Tx, conversation: &str) -> Stored<Vec<Due>> {
    let sql = "select due_on, conversation_id, subject, data from personal_reminders
        where conversation_id = $1 and told_at is null order by due_on, subject";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?))
}

/// Up to `limit` rows that are due on this day (YYYY-MM-DD), after the one that was looked at last,
/// of people who can be reached and to whom it is safe to write.
///
/// # Errors
/// When the database refuses.
pub async fn due(tx: &mut Tx, today: &str, after: Option<&Due>, limit: i64) -> Stored<Vec<Due>> {
    let sql = "select r.due_on, r.conversation_id, r.subject, r.data from personal_reminders r
        join conversations c on c.id = r.conversation_id
        where r.told_at is null and r.due_on <= $1 and c.quiet_since is null
        and exists (select 1 from addresses a
            where a.conversation_id = c.id and a.closed_at is null)
        and (r.due_on, r.conversation_id, r.subject) > ($2, $3, $4)
        order by r.due_on, r.conversation_id, r.subject limit $5";
    let (day, conversation, subject) = after.map_or(("", "", ""), |after| {
        (after.due_on.as_str(), after.conversation_id.as_str(), after.subject.as_str())
    });
    Ok(on!(tx, conn => sqlx::query_as(sql)
        .bind(today)
        .bind(day)
        .bind(conversation)
        .bind(subject)
        .bind(limit)
        .fetch_all(conn)
        .await?))
}

/// Notes that this is told now. False when somebody else was faster, or it is not wanted any more;
/// then it must not be sent.
///
/// # Errors
/// When the database refuses.
pub async fn tell(tx: &mut Tx, due: &Due, now: Millis) -> Stored<bool> {
    let sql = "update personal_reminders set told_at = $3
        where conversation_id = $1 and subject = $2 and told_at is null";
    let told = on!(tx, conn => sqlx::query(sql)
        .bind(&due.conversation_id)
        .bind(&due.subject)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(told == 1)
}

/// Removes this, unless it was told.
///
/// # Errors
/// When the database refuses.
pub async fn remove(tx: &mut Tx, due: &Due) -> Stored<()> {
    let sql = "delete from personal_reminders
        where conversation_id = $1 and subject = $2 and told_at is null";
    on!(tx, conn => sqlx::query(sql)
        .bind(&due.conversation_id)
        .bind(&due.subject)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// What a conversation has goes over to the one that it is joined into; what one of them was told,
/// both were.
///
/// # Errors
/// When the database refuses.
pub async fn join(tx: &mut Tx, from: &str, into: &str) -> Stored<()> {
    let moves = [
        "update personal_reminders set told_at = (select o.told_at from personal_reminders o
            where o.conversation_id = $1 and o.subject = personal_reminders.subject)
            where conversation_id = $2 and told_at is null and exists
            (select 1 from personal_reminders o where o.conversation_id = $1
            and o.subject = personal_reminders.subject)",
        "update personal_reminders set conversation_id = $2 where conversation_id = $1
            and not exists (select 1 from personal_reminders o where o.conversation_id = $2
            and o.subject = personal_reminders.subject)",
        "delete from personal_reminders where conversation_id = $1 and $2 <> $1",
    ];
    for sql in moves {
        on!(tx, conn => sqlx::query(sql).bind(from).bind(into).execute(conn).await?.rows_affected());
    }
    Ok(())
}

/// Removes what was told before `before`: nothing of it can be planned again.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Stored<()> {
    let sql = "delete from personal_reminders where told_at < $1";
    on!(tx, conn => sqlx::query(sql).bind(before).execute(conn).await?.rows_affected());
    Ok(())
}
