//! Taking updates from the messengers. They are stored before they are acknowledged; while the
//! database is out of reach they wait at the platform, and only a cry for help is answered, at once
//! and without it.

use super::Service;
use super::bots::{Bot, Webhook};
use crate::channel::telegram::read::{Read, read};
use crate::channel::telegram::{Telegram, To};
use crate::channel::{Inbound, Said};
use crate::engine::safety;
use crate::store::inbox::Arriving;
use crate::store::outbox::Parcel;
use crate::store::{StoreError, Stored};
use serde_json::Value;
use std::collections::HashSet;
use std::time::Duration;

/// The longest rest between two tries.
const LONGEST: Duration = Duration::from_secs(3);
/// How long the database may take before people in danger are answered without it.
const PATIENCE: Duration = Duration::from_secs(5);

impl Service {
    /// Fetches updates for ever. The number to go on from moves only after the commit; until then the
    /// same updates come again, with those that are new.
    pub(super) async fn poll_telegram(&self, telegram: &Telegram) {
        let (mut from, mut alarmed) = (0, HashSet::new());
        let mut rest = Duration::ZERO;
        loop {
            tokio::time::sleep(rest).await;
            let raw = match telegram.updates(from).await {
                Ok(raw) => raw,
                Err(trouble) => {
                    rest = longer(rest);
                    tracing::warn!(%trouble, "no updates from Telegram");
                    continue;
                }
            };
            let updates = in_order(telegram, &raw);
            let newest = updates.iter().map(|update| update.id).max();
            if self.take_in_telegram(telegram, &updates).await {
                from = newest.map_or(from, |newest| newest + 1);
                alarmed.clear();
                rest = Duration::ZERO;
            } else {
                for inbound in updates.iter().filter_map(|update| update.inbound.as_ref()) {
                    if alarmed.insert(inbound.update.clone()) {
                        self.alarm_telegram(telegram, inbound).await;
                    }
                }
                rest = longer(rest);
            }
        }
    }

    async fn take_in_telegram(&self, telegram: &Telegram, updates: &[Read]) -> bool {
        let inbound = updates.iter().filter_map(|update| update.inbound.clone());
        let arriving: Vec<Arriving> = inbound.map(|inbound| self.arriving(inbound)).collect();
        if !self.take_in(&arriving).await {
            return false;
        }
        for press in updates.iter().filter_map(|update| update.press.clone()) {
            telegram.acknowledge(press).await;
        }
        true
    }

    async fn alarm_telegram(&self, telegram: &Telegram, inbound: &Inbound) {
        for body in self.cry_for_help(inbound) {
            let to = To { chat: &inbound.from.chat, route: inbound.route.as_deref(), via: None };
            telegram.send(to, &body, 0).await;
        }
    }

    /// An update that came to our web server. Telegram sends it again when this fails.
    ///
    /// # Errors
    /// When the database refuses; then it must not be acknowledged.
    pub async fn take_in_webhook(&self, webhook: &Webhook, raw: &Value) -> Stored<()> {
        let Some(update) = read(&webhook.telegram.me, raw) else {
            return Ok(());
        };
        if let Some(inbound) = update.inbound {
            let arriving = [self.arriving(inbound)];
            if let Err(error) = self.receive_all(&arriving).await {
                let inbound = &arriving[0].inbound;
                self.alarm_telegram(&webhook.telegram, inbound).await;
                return Err(error);
            }
        }
        if let Some(press) = update.press {
            let telegram = webhook.telegram.clone();
            tokio::spawn(async move { telegram.acknowledge(press).await });
        }
        Ok(())
    }

    /// An update with what its conversation begins with.
    pub(super) fn arriving(&self, inbound: Inbound) -> Arriving {
        let fresh = self.fresh(inbound.hint.as_ref());
        Arriving { inbound: clean(inbound), fresh }
    }

    /// Stores updates. False when the database is out of reach or too slow: then they must not be
    /// acknowledged.
    pub(super) async fn take_in(&self, arriving: &[Arriving]) -> bool {
        if arriving.is_empty() {
            return true;
        }
        let stored = tokio::time::timeout(PATIENCE, self.receive_all(arriving)).await;
        match stored {
            Ok(Ok(_)) => {
                self.database_works();
                true
            }
            Ok(Err(StoreError::Sql(error))) if is_refusal(&error) => {
                self.one_by_one(arriving).await
            }
            Ok(Err(error)) => {
                self.database_fails(&error);
                false
            }
            Err(_) => {
                self.database_fails(&StoreError::Sql(sqlx::Error::PoolTimedOut));
                false
            }
        }
    }

    /// Stores what can be stored alone. An update that the database refuses while it takes others
    /// is given up, so that it does not stop everybody behind it; the operator is told.
    async fn one_by_one(&self, arriving: &[Arriving]) -> bool {
        for one in arriving {
            match self.receive_all(std::slice::from_ref(one)).await {
                Ok(_) => {}
                Err(StoreError::Sql(error)) if is_refusal(&error) => {
                    let channel = one.inbound.from.platform.clone();
                    tracing::error!(channel, "an update cannot be stored and was given up");
                    metrics::counter!("tsunagu_unstorable_total", "channel" => channel)
                        .increment(1);
                }
                Err(error) => {
                    self.database_fails(&error);
                    return false;
                }
            }
        }
        true
    }

    /// The numbers to call, when somebody cries for help.
    pub(super) fn cry_for_help(&self, inbound: &Inbound) -> Vec<crate::channel::Body> {
        let (Said::Text { text, .. } | Said::Edit { text } | Said::Public { text }) = &inbound.said
        else {
            return Vec::new();
        };
        let kinds = safety::heard(&self.library, text);
        if kinds.is_empty() {
            return Vec::new();
        }
        let memory = self.fresh(inbound.hint.as_ref());
        let heard = crate::engine::understand::language(&self.library, &memory, text);
        let memory = crate::engine::understand::follow(memory, heard.as_ref());
        let decision = safety::respond(&self.library, memory, &kinds, text, false);
        let lang = &decision.memory.lang;
        let says = decision.says.iter();
        says.map(|say| self.words.render(&self.world(), lang, say)).collect()
    }
}

/// The next rest between two tries.
pub(super) fn longer(rest: Duration) -> Duration {
    (rest * 2).clamp(Duration::from_millis(200), LONGEST)
}

/// The database looked at it and said no; it is not out of reach.
fn is_refusal(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Database(refused)
        if refused.is_check_violation() || refused.is_foreign_key_violation()
            || refused.code().is_some_and(|code| code.starts_with("22")))
}

/// The updates in Telegram's order: a batch may come shuffled.
fn in_order(telegram: &Telegram, raw: &[Value]) -> Vec<Read> {
    let mut updates: Vec<Read> =
        raw.iter().filter_map(|update| read(&telegram.me, update)).collect();
    updates.sort_by_key(|update| update.id);
    updates
}

/// PostgreSQL takes no NUL, and no person means one.
fn clean(mut inbound: Inbound) -> Inbound {
    match &mut inbound.said {
        Said::Text { text, .. } | Said::Edit { text } | Said::Public { text } => {
            text.retain(|c| c != '\0');
        }
        Said::Press { action, label } => {
            action.retain(|c| c != '\0');
            label.retain(|c| c != '\0');
        }
        Said::Start { code: Some(code) } => code.retain(|c| c != '\0'),
        _ => {}
    }
    inbound
}

impl Bot {
    /// Hands one part of a message to the platform.
    pub(super) async fn send(&self, parcel: &Parcel) -> crate::channel::Tried {
        match self {
            Bot::Telegram(telegram) => {
                let to = To {
                    chat: &parcel.to.chat,
                    route: parcel.route.as_deref(),
                    via: parcel.via.as_deref(),
                };
                telegram.send(to, &parcel.body, parcel.page).await
            }
            Bot::Discord(discord) => {
                discord.send(parcel_to(parcel), &parcel.body, parcel.page).await
            }
        }
    }
}

fn parcel_to(parcel: &Parcel) -> crate::channel::discord::To<'_> {
    crate::channel::discord::To {
        user: &parcel.to.chat,
        channel: parcel.route.as_deref(),
        via: parcel.via.as_deref(),
        nonce: &parcel.id,
    }
}
