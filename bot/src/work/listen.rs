//! Taking events from Discord. They are stored in their order; presses and commands are acknowledged
//! when they are stored, within the three seconds that Discord gives. After every new connection the
//! messages that were missed are asked for, channel by channel, from the newest one that is stored.

use super::Service;
use crate::channel::discord::gateway::Events;
use crate::channel::discord::read::{self, Interaction, Read};
use crate::channel::discord::{Discord, To};
use crate::channel::Inbound;
use crate::store::addresses::{self, Mark};
use crate::store::Stored;
use crate::store::inbox::Arriving;
use knowledge::article::Form;
use knowledge::lang::Lang;
use fluent::FluentValue;
use std::time::Duration;

/// How many events are stored at once.
const BATCH: usize = 100;
/// How long to wait before asking again for what was missed.
const AGAIN: Duration = Duration::from_secs(2);
/// How long a press or command may wait for the database before the person is told.
const SOON: Duration = Duration::from_millis(1_500);

impl Service {
    /// Listens until the connection is over for good, and begins again.
    pub(super) async fn listen_to_discord(&self, discord: &Discord) {
        discord.register(&self.words).await;
        loop {
            match discord.listen() {
                Ok(events) => self.follow_discord(discord, events).await,
                Err(error) => tracing::error!(%error, "Discord cannot be listened to"),
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn follow_discord(&self, discord: &Discord, mut events: Events) {
        while let Some(event) = events.next().await {
            let mut batch = vec![read::read(&discord.id, &event)];
            while batch.len() < BATCH
                && let Some(event) = events.at_hand()
            {
                batch.push(read::read(&discord.id, &event));
            }
            self.take_in_discord(discord, batch).await;
        }
    }

    /// Stores events in their order. A new connection and a press interrupt the gathering: what was
    /// missed comes before what is new, and a press cannot wait for others.
    async fn take_in_discord(&self, discord: &Discord, batch: Vec<Read>) {
        let mut gathered = Vec::new();
        for read in batch {
            match read {
                Read::Inbound(inbound, None) => gathered.push(self.arriving(inbound)),
                Read::Inbound(inbound, Some(interaction)) => {
                    self.store_discord(discord, std::mem::take(&mut gathered)).await;
                    self.take_in_press(discord, inbound, &interaction).await;
                }
                Read::Ready => {
                    self.store_discord(discord, std::mem::take(&mut gathered)).await;
                    self.catch_up(discord).await;
                }
                Read::Deleted { channel, message } => {
                    self.store_discord(discord, std::mem::take(&mut gathered)).await;
                    self.take_back(discord, &channel, &message).await;
                }
                Read::Button(interaction) => self.put_button(discord, &interaction).await,
                Read::Nothing => {}
            }
        }
        self.store_discord(discord, gathered).await;
    }

    async fn store_discord(&self, discord: &Discord, arriving: Vec<Arriving>) {
        let alarm = |inbound: Inbound| async move { self.alarm_discord(discord, &inbound).await };
        self.take_in(arriving, alarm).await;
    }

    async fn alarm_discord(&self, discord: &Discord, inbound: &Inbound) {
        for (n, body) in self.cry_for_help(inbound).iter().enumerate() {
            let to = To {
                user: &inbound.from.chat,
                channel: inbound.route.as_deref(),
                via: None,
                nonce: &format!("alarm{}{n}", inbound.position),
            };
            discord.send(to, body, 0).await;
        }
    }

    /// A press or command: stored, then acknowledged. When the database cannot take it in time, the
    /// person is told at once, with numbers that answer.
    async fn take_in_press(&self, discord: &Discord, inbound: Inbound, interaction: &Interaction) {
        let arriving = [self.arriving(inbound)];
        let stored = tokio::time::timeout(SOON, self.receive_all(&arriving)).await;
        match stored {
            Ok(Ok(_)) => discord.acknowledge(interaction).await,
            Ok(Err(_)) | Err(_) => {
                tracing::error!("a press or command could not be stored; the person was told");
                self.alarm_discord(discord, &arriving[0].inbound).await;
                let lang = self.fresh(interaction.hint.as_ref()).lang;
                discord.say_at_once(interaction, &self.apology(&lang)).await;
            }
        }
    }

    fn apology(&self, lang: &Lang) -> String {
        let number = |id: &str| {
            let fact = self.library.facts.get(id);
            let spans = fact.map(|fact| self.words.fact(lang, fact, Form::Number));
            FluentValue::from(spans.map(|spans| crate::channel::flat(&spans)).unwrap_or_default())
        };
        let numbers = [("police", number("police")), ("ambulance", number("fire-ambulance"))];
        self.words.plain(lang, "error-server", &numbers)
    }

    async fn put_button(&self, discord: &Discord, interaction: &Interaction) {
        let lang = self.fresh(interaction.hint.as_ref()).lang;
        let words = self.words.short(&lang, "bot-short-description");
        let label = self.words.short(&lang, "button-private");
        discord.put_button(interaction, &words, &label).await;
    }

    async fn take_back(&self, discord: &Discord, channel: &str, message: &str) {
        let found = async {
            let mut tx = self.store.read().await?;
            addresses::chat_of(&mut tx, &discord.id, channel).await
        };
        match found.await {
            Ok(Some(user)) => {
                let gone = read::taken_back(&discord.id, &user, channel, message, self.now());
                self.store_discord(discord, vec![self.arriving(gone)]).await;
            }
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "a message that was taken back stays stored"),
        }
    }

    /// Asks for what was missed, as often as it takes; what is new waits behind it.
    async fn catch_up(&self, discord: &Discord) {
        loop {
            match self.marks(discord).await {
                Ok(marks) => {
                    for mark in marks {
                        self.catch_up_channel(discord, mark).await;
                    }
                    return;
                }
                Err(error) => tracing::error!(%error, "missed messages cannot be looked for"),
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn marks(&self, discord: &Discord) -> Stored<Vec<Mark>> {
        let mut tx = self.store.read().await?;
        addresses::marks(&mut tx, &discord.id).await
    }

    async fn catch_up_channel(&self, discord: &Discord, mut mark: Mark) {
        loop {
            match discord.messages_after(&mark.route, mark.mark).await {
                Ok(messages) => {
                    let newest = messages.iter().filter_map(|message| read::number(message.get("id"))).max();
                    let missed = messages.iter().filter_map(|message| read::message(&discord.id, message));
                    let missed = missed.map(|inbound| self.arriving(inbound)).collect();
                    self.store_discord(discord, missed).await;
                    match newest {
                        Some(newest) if messages.len() >= BATCH => mark.mark = newest,
                        _ => return,
                    }
                }
                Err(trouble) if trouble.is_final() => return,
                Err(trouble) => {
                    tracing::warn!(%trouble, "missed messages could not be asked for yet");
                    tokio::time::sleep(trouble.wait().unwrap_or(AGAIN)).await;
                }
            }
        }
    }
}
