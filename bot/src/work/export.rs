//! Everything that is stored about one person, as one JSON file for that person. It holds what they
//! wrote and what was said to them, their requests and what they agreed to. Desks stand in it by
//! their public names; coordinators and what they note among themselves do not.

use super::sign_in::{hash, new_secret};
use super::{Service, desk_name};
use crate::channel::{TERMINAL, WEB};
use crate::engine::memory::Memory;
use crate::store::cases::Actor;
use crate::store::messages::{Author, Message};
use crate::store::roster::Registered;
use crate::store::{Stored, Tx, addresses, audit, consents, conversations, export, roster};
use referral::Millis;
use referral::case::Case;
use referral::consent::Receipt;
use serde_json::{Value, json};

/// How long a link to the file works.
pub const LINK_LIFE: Millis = 15 * 60 * 1000;

impl Service {
    /// Where a person on this platform fetches their file: on the web behind the chat's own cookie,
    /// on messengers with a link that works once.
    pub(super) async fn export_link(
        &self,
        tx: &mut Tx,
        conversation: &str,
        platform: &str,
    ) -> Stored<Option<String>> {
        let base = self.settings.base_url();
        match platform {
            TERMINAL => Ok(None),
            WEB => Ok(Some(format!("{base}/mydata"))),
            _ => {
                let secret = new_secret()?;
                let until = self.now() + LINK_LIFE;
                export::add_link(tx, &secret.hash, conversation, until).await?;
                Ok(Some(format!("{base}/mydata/{}", secret.token)))
            }
        }
    }

    /// Whether a link works, without using it up.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn export_link_works(&self, code: &str) -> Stored<bool> {
        let mut tx = self.store.read().await?;
        export::works(&mut tx, &hash(code), self.now()).await
    }

    /// Uses a link up and returns the file; `None` when the link does not work.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn export_by_link(&self, code: &str) -> Stored<Option<Value>> {
        let mut tx = self.store.write().await?;
        let Some(id) = export::use_link(&mut tx, &hash(code), self.now()).await? else {
            return Ok(None);
        };
        let file = self.export_in(&mut tx, &id).await?;
        tx.commit().await?;
        Ok(Some(file))
    }

    /// The file of a conversation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn export(&self, conversation: &str) -> Stored<Value> {
        let mut tx = self.store.write().await?;
        let file = self.export_in(&mut tx, conversation).await?;
        tx.commit().await?;
        Ok(file)
    }

    async fn export_in(&self, tx: &mut Tx, id: &str) -> Stored<Value> {
        let found = conversations::by_id(tx, id).await?;
        let memory = found.map(|found| found.memory);
        let registered = roster::all(tx).await?;
        let lines = export::transcript(tx, id).await?;
        let cases = export::cases(tx, id).await?;
        let receipts = consents::of_conversation(tx, id).await?;
        let joined = export::joined(tx, id).await?;
        let platforms = addresses::platforms(tx, id).await?;
        audit::add(tx, &Actor::Resident, "exported", None, "", self.now()).await?;
        let joined = joined.into_iter().map(|(version, lang, at)| {
            json!({ "text_version": version, "language": lang, "at": time(at) })
        });
        Ok(json!({
            "format": "tsunagu-export-1",
            "made_at": time(self.now()),
            "conversation": memory.as_ref().map(remembered),
            "chats": platforms,
            "joined": joined.collect::<Vec<_>>(),
            "messages": lines.iter().map(line).collect::<Vec<_>>(),
            "requests": cases.iter().map(|case| request(case, &registered)).collect::<Vec<_>>(),
            "consents": receipts.iter().map(receipt).collect::<Vec<_>>(),
        }))
    }
}

/// A moment as RFC 3339 in UTC.
fn time(at: Millis) -> String {
    let moment = jiff::Timestamp::from_millisecond(at);
    moment.map(|moment| moment.to_string()).unwrap_or_default()
}

fn remembered(memory: &Memory) -> Value {
    json!({
        "language": memory.lang,
        "question": memory.question,
        "topic": memory.topic,
        "urgency": memory.urgency,
        "place": memory.place,
        "covered": memory.covered,
        "orientation": memory.orientation,
    })
}

fn line(message: &Message) -> Value {
    let by = match message.author {
        Author::Resident => "you",
        Author::Bot => "tsunagu",
        Author::Coordinator => "desk",
    };
    json!({ "at": time(message.created_at), "by": by, "message": message.body })
}

fn request(case: &Case, registered: &Registered) -> Value {
    let desk = |id: &str| registered.desk(id).map(desk_name);
    let held = case.holder.as_ref().and_then(|holder| desk(&holder.desk));
    let mut asked: Vec<String> = case.offers.iter().filter_map(|offer| desk(&offer.desk)).collect();
    asked.dedup();
    json!({
        "id": case.id,
        "state": case.state.key(),
        "asked_at": time(case.asked_at),
        "changed_at": time(case.changed_at),
        "urgency": case.urgency.key(),
        "shared": case.shared,
        "desks_asked": asked,
        "desk": held,
        "outcome": case.outcome.map(referral::outcome::Outcome::key),
        "your_verdict": case.verdict.map(referral::outcome::Verdict::key),
    })
}

fn receipt(receipt: &Receipt) -> Value {
    json!({
        "id": receipt.id,
        "text_version": receipt.text_version,
        "language": receipt.lang,
        "data": receipt.data,
        "receiver": receipt.receiver,
        "purpose": receipt.purpose,
        "given_at": time(receipt.given_at),
        "withdrawn_at": receipt.withdrawn_at.map(time),
    })
}
