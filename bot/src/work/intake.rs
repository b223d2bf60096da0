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
const LONGEST: Duration = Duration::from_secs(5);
/// How often one update is tried while others can be stored.
const TRIES: usize = 10;

impl Service {
    /// Fetches updates for ever. The number to go on from moves only after the commit.
    pub(super) async fn poll_telegram(&self, telegram: &Telegram) {
        let mut from = 0;
        let mut rest = Duration::ZERO;
        loop {
            tokio::time::sleep(rest).await;
            let raw = match telegram.updates(from).await {
                Ok(raw) => raw,
                Err(trouble) => {
                    rest = (rest * 2).clamp(Duration::from_millis(200), LONGEST);
                    tracing::warn!(%trouble, "no updates from Telegram");
                    continue;
                }
            };
            rest = Duration::ZERO;
            let updates = in_order(telegram, &raw);
            let newest = updates.iter().map(|update| update.id).max();
            self.take_in_telegram(telegram, updates).await;
            from = newest.map_or(from, |newest| newest + 1);
        }
    }

    async fn take_in_telegram(&self, telegram: &Telegram, updates: Vec<Read>) {
        let (mut presses, mut arriving) = (Vec::new(), Vec::new());
        for Read { inbound, press, .. } in updates {
            presses.extend(press);
            arriving.extend(inbound.map(|inbound| self.arriving(inbound)));
        }
        let alarm = |inbound: Inbound| async move { self.alarm_telegram(telegram, &inbound).await };
        self.take_in(arriving, alarm).await;
        for press in presses {
            telegram.acknowledge(press).await;
        }
    }

    async fn alarm_telegram(&self, telegram: &Telegram, inbound: &Inbound) {
        for body in self.cry_for_help(inbound) {
            let to = To {
                chat: &inbound.from.chat,
                route: inbound.route.as_deref(),
                via: None,
            };
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
        Arriving {
            inbound: clean(inbound),
            fresh,
        }
    }

    /// Stores updates, however long it takes. `alarm` answers cries for help meanwhile.
    pub(super) async fn take_in<F>(&self, arriving: Vec<Arriving>, alarm: impl Fn(Inbound) -> F)
    where
        F: Future<Output = ()>,
    {
        let mut waiting = arriving;
        let mut alarmed = HashSet::new();
        let mut rest = Duration::from_millis(100);
        for attempt in 1.. {
            if waiting.is_empty() {
                return;
            }
            let Err(error) = self.receive_all(&waiting).await else {
                return;
            };
            tracing::error!(%error, attempt, "updates could not be stored; they wait");
            for Arriving { inbound, .. } in &waiting {
                if alarmed.insert(inbound.update.clone()) {
                    alarm(inbound.clone()).await;
                }
            }
            tokio::time::sleep(rest).await;
            rest = (rest * 2).min(LONGEST);
            waiting = self.one_by_one(waiting, attempt >= TRIES).await;
        }
    }

    /// Stores what can be stored alone. An update that the database refuses while it takes others
    /// is given up at last, so that it does not stop everybody behind it; the operator is told.
    async fn one_by_one(&self, arriving: Vec<Arriving>, last: bool) -> Vec<Arriving> {
        let mut left = Vec::new();
        for one in arriving {
            match self.receive_all(std::slice::from_ref(&one)).await {
                Ok(_) => {}
                Err(StoreError::Sql(sqlx_error)) if last && is_refusal(&sqlx_error) => {
                    let channel = one.inbound.from.platform;
                    tracing::error!(channel, "an update cannot be stored and was given up");
                    metrics::counter!("tsunagu_unstorable_total", "channel" => channel).increment(1);
                }
                Err(_) => left.push(one),
            }
        }
        left
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

/// The database looked at it and said no; it is not out of reach.
fn is_refusal(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Database(refused)
        if refused.is_check_violation() || refused.is_foreign_key_violation()
            || refused.code().is_some_and(|code| code.starts_with("22")))
}

/// The updates in Telegram's order: a batch may come shuffled.
fn in_order(telegram: &Telegram, raw: &[Value]) -> Vec<Read> {
    let mut updates: Vec<Read> = raw
        .iter()
        .filter_map(|update| read(&telegram.me, update))
        .collect();
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
                discord
                    .send(parcel_to(parcel), &parcel.body, parcel.page)
                    .await
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
