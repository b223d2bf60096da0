//! What a coordinator does in a case beside claiming and closing it: writing to the resident and
//! sending an article. The resident gets the coordinator's own words as they are, and articles in
//! the resident's own language. Only who holds the bridge may write.

use super::Service;
use super::cases::CaseError;
use super::send::send;
use crate::channel::{Body, Source, verbatim};
use crate::engine::safety::grave;
use crate::engine::say::{Part, Say};
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::conversations::{self, Conversation};
use crate::store::messages::{self, Author, Message};
use crate::store::notes::{self, Note};
use crate::store::{Stored, Tx, audit, backlog, quiet};
use knowledge::lang::Lang;
use referral::Millis;
use referral::case::Refusal;

/// A case as its coordinator may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseView {
    /// The case with what the resident shared.
    pub kept: Kept,
    /// The resident's language now.
    pub lang: Lang,
    /// The conversation since the holder's desk took the case; empty for whoever does not hold it.
    pub messages: Vec<Message>,
    /// How many messages did not reach the resident.
    pub undelivered: i64,
    /// What desks wrote to each other; empty for whoever does not hold it.
    pub notes: Vec<Note>,
    /// Whether the resident's messages show no words on a locked screen.
    pub covered: bool,
    /// Since when it is not safe to write to the resident: what is sent waits.
    pub quiet_since: Option<Millis>,
}

impl Service {
    /// The case for this coordinator: who was offered it sees what is shared, who holds it also the
    /// conversation.
    ///
    /// # Errors
    /// [`CaseError::Unknown`] when there is none, or none for this coordinator.
    pub async fn case_view(&self, coordinator: &str, case: &str) -> Result<CaseView, CaseError> {
        let mut tx = self.store.read().await?;
        let kept = kept_cases::by_id(&mut tx, case).await?.ok_or(CaseError::Unknown)?;
        let offered = kept.case.offers.iter().any(|offer| offer.coordinator == coordinator);
        if !offered {
            return Err(CaseError::Unknown);
        }
        let found = conversations::by_id(&mut tx, &kept.conversation).await?;
        let memory = found.ok_or(CaseError::Unknown)?.memory;
        let undelivered = backlog::given_up(&mut tx, &kept.conversation).await?;
        let messages = if reads(&kept, coordinator) {
            let since = kept.case.holder.as_ref().map_or(0, |holder| holder.since);
            let all = messages::of_case(&mut tx, case, 0).await?;
            all.into_iter().filter(|line| line.created_at >= since).collect()
        } else {
            Vec::new()
        };
        let notes = match kept.case.held_by(coordinator) {
            true => notes::of_case(&mut tx, case).await?,
            false => Vec::new(),
        };
        let quiet_since = quiet::since(&mut tx, &kept.conversation).await?;
        let (lang, covered) = (memory.lang, memory.covered);
        Ok(CaseView { kept, lang, messages, undelivered, notes, covered, quiet_since })
    }

    /// Notes that a coordinator has looked at a case: the first look of each quarter of an hour, for
    /// an open page looks again by itself.
    ///
    /// # Errors
    /// When the database refuses; then the case must not be shown.
    pub async fn note_seen(&self, coordinator: &str, case: &str) -> Stored<()> {
        const SAME_LOOK: Millis = 15 * 60 * 1000;
        let (actor, now) = (Actor::Coordinator(coordinator.to_owned()), self.now());
        let mut tx = self.store.read().await?;
        let seen = audit::done_since(&mut tx, &actor, "seen", case, now - SAME_LOOK).await?;
        drop(tx);
        if seen {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        audit::add(&mut tx, &actor, "seen", Some(case), "", now).await?;
        tx.commit().await
    }

    /// Sends the coordinator's own words to the resident.
    ///
    /// # Errors
    /// [`Refusal::NotHolder`] for anybody but the holder of an open case.
    pub async fn coordinator_says(
        &self,
        coordinator: &str,
        case: &str,
        lang: &Lang,
        text: &str,
    ) -> Result<(), CaseError> {
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let body = verbatim(lang.as_str(), text);
        self.deliver_from_desk(&mut tx, &conversation, case, body).await?;
        audit::by(&mut tx, coordinator, "sent", Some(case), "", self.now()).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(())
    }

    /// Sends an article in the resident's language.
    ///
    /// # Errors
    /// As [`Service::coordinator_says`]; [`CaseError::Unknown`] for a topic without an article.
    pub async fn coordinator_sends_article(
        &self,
        coordinator: &str,
        case: &str,
        topic: &str,
    ) -> Result<(), CaseError> {
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let lang = &conversation.memory.lang;
        let source = Some(Source::Article { topic: topic.to_owned() });
        let body = self.article_body(topic, lang).ok_or(CaseError::Unknown)?;
        let body = Body { source, ..body };
        self.deliver_from_desk(&mut tx, &conversation, case, body).await?;
        audit::by(&mut tx, coordinator, "sent", Some(case), topic, self.now()).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(())
    }

    /// Whether what is said in a case must not be passed on by a messenger: the topic of the case is
    /// violence or exploitation by somebody who may look at the same phone.
    fn safe_mode(&self, kept: &Kept) -> bool {
        let topic = kept.case.shared.topic.as_deref();
        topic.is_some_and(|topic| grave(&self.library, topic))
    }

    /// An article as a message.
    pub fn article_body(&self, topic: &str, lang: &Lang) -> Option<Body> {
        self.library.article(topic, lang)?;
        let say = Say { parts: vec![Part::Article(topic.to_owned())], buttons: Vec::new() };
        Some(self.words.render(&self.world(), lang, &say))
    }

    pub(super) async fn bridge(
        &self,
        coordinator: &str,
        case: &str,
    ) -> Result<(Tx, Conversation), CaseError> {
        let mut tx = self.store.write().await?;
        let kept = kept_cases::by_id(&mut tx, case).await?.ok_or(CaseError::Unknown)?;
        may_write(&kept, coordinator)?;
        let conversation = conversations::by_id(&mut tx, &kept.conversation).await?;
        Ok((tx, conversation.ok_or(CaseError::Unknown)?))
    }

    pub(super) async fn deliver_from_desk(
        &self,
        tx: &mut Tx,
        conversation: &Conversation,
        case: &str,
        body: Body,
    ) -> Stored<()> {
        let kept = kept_cases::by_id(tx, case).await?;
        let safe_mode = kept.is_some_and(|kept| self.safe_mode(&kept));
        let covered = conversation.memory.covered;
        let body = Body { protected: safe_mode || covered, ..body };
        let case = Some(case.to_owned());
        send(tx, &conversation.id, Author::Coordinator, body, case, self.now()).await
    }
}

/// Refuses everybody but the holder of an open case.
pub(super) fn may_write(kept: &Kept, coordinator: &str) -> Result<(), Refusal> {
    if reads(kept, coordinator) && kept.case.state.held() {
        Ok(())
    } else {
        Err(Refusal::NotHolder)
    }
}

/// Whether this coordinator may read the conversation: the holder, as long as the resident has not
/// withdrawn.
pub(super) fn reads(kept: &Kept, coordinator: &str) -> bool {
    let holds = kept.case.holder.as_ref().is_some_and(|holder| holder.coordinator == coordinator);
    holds && kept.case.receipt.as_ref().is_some_and(|receipt| receipt.withdrawn_at.is_none())
}
