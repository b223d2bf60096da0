//! Receipts of what a person agreed to, for the person.

use super::{Stored, Tx, on};
use referral::Millis;
use referral::consent::{Receipt, Shared};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    text_version: String,
    lang: String,
    data: String,
    receiver: String,
    purpose: String,
    given_at: Millis,
    withdrawn_at: Option<Millis>,
}

impl Row {
    fn receipt(self, tx: &Tx) -> Stored<Receipt> {
        let data: Shared = tx.unseal_json(&self.data)?;
        Ok(Receipt {
            id: self.id,
            text_version: self.text_version,
            lang: self.lang,
            data,
            receiver: self.receiver,
            purpose: self.purpose,
            given_at: self.given_at,
            withdrawn_at: self.withdrawn_at,
        })
    }
}

/// All receipts of a conversation, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn of_conversation(tx: &mut Tx, conversation: &str) -> Stored<Vec<Receipt>> {
    let sql = "select id, text_version, lang, data, receiver, purpose, given_at, withdrawn_at
        from consents where conversation_id = $1 order by given_at desc, id desc";
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(conversation).fetch_all(conn).await?);
    rows.into_iter().map(|row| row.receipt(tx)).collect()
}
