//! Taking events from Discord. They are stored in their order; presses and commands are acknowledged
//! when they are stored, within the three seconds that Discord gives. After every new connection the
//! messages that were missed are asked for, channel by channel, from the newest one that is stored.

use super::Service;
use super::intake::longer;
use crate::channel::Inbound;
use crate::channel::discord::gateway::Events;
use crate::channel::discord::read::{self, Interaction, Read};
use crate::channel::discord::{Discord, To};
use crate::channel::terminal;
use crate::engine::safety;
use crate::store::addresses::{self, Mark};
use crate::store::inbox::Arriving;
use knowledge::lang::Lang;
use std::collections::{HashSet, VecDeque};
use std::time::Duration;

/// How many events are stored at once.
const BATCH: usize = 100;
/// How long to wait before connecting again.
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

    /// Works events off in their order. While the database is out of reach they gather here, and
    /// cries for help among them are answered at once.
    async fn follow_discord(&self, discord: &Discord, mut events: Events) {
        let mut waiting: VecDeque<Read> = VecDeque::new();
        let (mut alarmed, mut rest) = (HashSet::new(), Duration::ZERO);
        loop {
            if waiting.is_empty() {
                match events.next().await {
                    Some(event) => waiting.push_back(read::read(&discord.id, &event)),
                    None => return,
                }
            }
            while let Some(event) = events.at_hand() {
                waiting.push_back(read::read(&discord.id, &event));
            }
            if self.work_off(discord, &mut waiting).await {
                alarmed.clear();
                rest = Duration::ZERO;
                continue;
            }
            for read in &waiting {
                if let Read::Inbound(inbound, _) = read
                    && alarmed.insert(inbound.update.clone())
                {
                    self.alarm_discord(discord, inbound).await;
                }
            }
            rest = longer(rest);
            tokio::time::sleep(rest).await;
        }
    }

    /// Takes events off the front as they are done; false when the database stops that. Messages are
    /// stored together, a press cannot wait for others, and what was missed comes before what is new.
    async fn work_off(&self, discord: &Discord, waiting: &mut VecDeque<Read>) -> bool {
        while let Some(first) = waiting.front() {
            let (done, count) = match first {
                Read::Inbound(_, None) => {
                    let messages = waiting.iter().map_while(|read| match read {
                        Read::Inbound(inbound, None) => {
                            Some(self.arriving(inbound.as_ref().clone()))
                        }
                        _ => None,
                    });
                    let arriving: Vec<Arriving> = messages.take(BATCH).collect();
                    (self.take_in(&arriving).await, arriving.len())
                }
                Read::Inbound(inbound, Some(interaction)) => {
                    self.take_in_press(discord, inbound.as_ref().clone(), interaction).await;
                    (true, 1)
                }
                Read::Ready => (self.catch_up(discord).await, 1),
                Read::Deleted { channel, message } => {
                    (self.take_back(discord, channel, message).await, 1)
                }
                Read::Button(interaction) => {
                    self.put_button(discord, interaction).await;
                    (true, 1)
                }
                Read::Nothing => (true, 1),
            };
            if !done {
                return false;
            }
            waiting.drain(..count);
        }
        true
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
        let body = self.words.render(&self.world(), lang, &safety::out_of_order());
        terminal::plain(&body)
    }

    async fn put_button(&self, discord: &Discord, interaction: &Interaction) {
        let lang = self.fresh(interaction.hint.as_ref()).lang;
        let words = self.words.short(&lang, "bot-short-description");
        let label = self.words.short(&lang, "button-private");
        discord.put_button(interaction, &words, &label).await;
    }

    async fn take_back(&self, discord: &Discord, channel: &str, message: &str) -> bool {
        let found = async {
            let mut tx = self.store.read().await?;
            addresses::chat_of(&mut tx, &discord.id, channel).await
        };
        match found.await {
            Ok(Some(user)) => {
                let gone = read::taken_back(&discord.id, &user, channel, message, self.now());
                self.take_in(&[self.arriving(gone)]).await
            }
            Ok(None) => true,
            Err(error) => {
                self.database_fails(&error);
                false
            }
        }
    }

    /// Asks for what was missed; what is new waits behind it.
    async fn catch_up(&self, discord: &Discord) -> bool {
        let marks = async {
            let mut tx = self.store.read().await?;
            addresses::marks(&mut tx, &discord.id).await
        };
        match marks.await {
            Ok(marks) => {
                for mark in marks {
                    if !self.catch_up_channel(discord, mark).await {
                        return false;
                    }
                }
                true
            }
            Err(error) => {
                self.database_fails(&error);
                false
            }
        }
    }

    async fn catch_up_channel(&self, discord: &Discord, mut mark: Mark) -> bool {
        loop {
            match discord.messages_after(&mark.route, mark.mark).await {
                Ok(messages) => {
                    let numbers =
                        messages.iter().filter_map(|message| read::number(message.get("id")));
                    let newest = numbers.max();
                    let missed =
                        messages.iter().filter_map(|message| read::message(&discord.id, message));
                    let missed: Vec<Arriving> =
                        missed.map(|inbound| self.arriving(inbound)).collect();
                    if !self.take_in(&missed).await {
                        return false;
                    }
                    match newest {
                        Some(newest) if messages.len() >= BATCH => mark.mark = newest,
                        _ => return true,
                    }
                }
                Err(trouble) if trouble.is_final() => return true,
                Err(trouble) => {
                    tracing::warn!(%trouble, "missed messages could not be asked for yet");
                    tokio::time::sleep(trouble.wait().unwrap_or(AGAIN)).await;
                }
            }
        }
    }
}
