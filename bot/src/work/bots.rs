//! Our bots on the messengers. Of several processes on one database, one at a time speaks for a bot:
//! it holds a lease, renews it, fetches updates and sends; when it dies, another takes over within
//! seconds. Correctness does not hang on that (a repeated update changes nothing), only limits and
//! order do.

use super::{REST, Service};
use crate::channel::discord::Discord;
use crate::channel::telegram::api::{Api, Trouble};
use crate::channel::telegram::{Telegram, setup};
use crate::channel::{DISCORD, TELEGRAM, WEB};
use crate::config::Connection;
use crate::store::{Stored, leases, outbox};
use knowledge::article::Form;
use knowledge::lang::Lang;
use referral::Millis;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// How long a lease holds without being renewed.
const LEASE: Millis = 3_000;
/// How often it is renewed.
const RENEW: Duration = Duration::from_millis(800);
/// How long to wait after a failed start of a bot.
const AGAIN: Duration = Duration::from_secs(5);

/// What our bots are called, as soon as they are known.
#[derive(Debug, Default)]
pub struct Names {
    /// The Telegram bot's name without `@`.
    pub telegram: OnceLock<String>,
    /// The Discord application's number.
    pub discord: OnceLock<String>,
}

/// What a web server needs to take updates for a bot.
#[derive(Clone)]
pub struct Webhook {
    /// The bot.
    pub telegram: Arc<Telegram>,
    /// What every update must bring along.
    pub secret: String,
}

/// A bot that is running.
#[derive(Clone)]
pub enum Bot {
    /// On Telegram.
    Telegram(Arc<Telegram>),
    /// On Discord.
    Discord(Arc<Discord>),
}

impl Bot {
    /// Platform and bot, as addresses have them.
    pub fn key(&self) -> (&'static str, String) {
        match self {
            Bot::Telegram(bot) => (TELEGRAM, bot.me.id.to_string()),
            Bot::Discord(bot) => (DISCORD, bot.id.clone()),
        }
    }
}

/// What people call a platform.
pub fn app(platform: &str) -> String {
    let name = match platform {
        TELEGRAM => "Telegram",
        DISCORD => "Discord",
        WEB => "Web",
        other => other,
    };
    name.to_owned()
}

/// Addresses that open our bots with a code, where the platform can carry one.
pub fn links(names: &Names, code: &str) -> Vec<(String, String)> {
    let telegram = names.telegram.get().filter(|name| !name.is_empty());
    let link = |name: &String| (app(TELEGRAM), telegram_link(name, code));
    telegram.map(link).into_iter().collect()
}

/// The address that opens a Telegram bot; `code` arrives with the first message.
pub fn telegram_link(username: &str, code: &str) -> String {
    if code.is_empty() {
        format!("https://t.me/{username}")
    } else {
        format!("https://t.me/{username}?start={code}")
    }
}

/// The address with which a server's owner adds a Discord bot, or a person to their own account.
pub fn discord_link(application: &str) -> String {
    format!("https://discord.com/oauth2/authorize?client_id={application}")
}

impl Service {
    pub(super) fn start_bots(self: &Arc<Self>) {
        if let Some(connection) = self.settings.telegram.clone() {
            let service = Arc::clone(self);
            tokio::spawn(async move { service.run_telegram(connection).await });
        }
        if let Some(connection) = self.settings.discord.clone() {
            let service = Arc::clone(self);
            tokio::spawn(async move { service.run_discord(connection).await });
        }
    }

    async fn run_telegram(self: Arc<Self>, connection: Connection) {
        let telegram = Arc::new(connect_telegram(&connection).await);
        // The name is set once in a process; a second bot would be a second service.
        let _ = self.names.telegram.set(telegram.me.username.clone());
        if self.settings.telegram_webhook.is_some() {
            let webhook = Webhook {
                telegram: Arc::clone(&telegram),
                secret: setup::secret(&connection.token),
            };
            let _ = self.webhook.set(webhook);
        }
        let bot = Bot::Telegram(Arc::clone(&telegram));
        loop {
            self.await_lease(&bot).await;
            let shown = setup::shown(&self.words, &self.numbers());
            let settings = async {
                telegram.show(&shown).await;
                std::future::pending::<()>().await;
            };
            tokio::select! {
                () = self.keep_lease(&bot) => {}
                () = self.fetch_telegram(&telegram, &connection) => {}
                () = self.deliver(&bot) => {}
                () = settings => {}
            }
            self.say_lost("Telegram");
        }
    }

    async fn fetch_telegram(&self, telegram: &Telegram, connection: &Connection) {
        match &self.settings.telegram_webhook {
            Some(url) => {
                let secret = setup::secret(&connection.token);
                while let Err(trouble) = telegram.use_webhook(url, &secret).await {
                    tracing::error!(%trouble, "Telegram does not take the webhook");
                    tokio::time::sleep(AGAIN).await;
                }
                std::future::pending().await
            }
            None => {
                telegram.use_polling().await;
                self.poll_telegram(telegram).await;
            }
        }
    }

    async fn run_discord(self: Arc<Self>, connection: Connection) {
        let discord = loop {
            match Discord::connect(&connection.url, &connection.token).await {
                Ok(discord) => break Arc::new(discord),
                Err(trouble) => {
                    tracing::error!(%trouble, "the Discord bot could not start; trying again");
                    tokio::time::sleep(AGAIN).await;
                }
            }
        };
        let _ = self.names.discord.set(discord.id.clone());
        let bot = Bot::Discord(Arc::clone(&discord));
        loop {
            self.await_lease(&bot).await;
            tokio::select! {
                () = self.keep_lease(&bot) => {}
                () = self.listen_to_discord(&discord) => {}
                () = self.deliver(&bot) => {}
            }
            self.say_lost("Discord");
        }
    }

    fn say_lost(&self, app: &str) {
        if !self.stopping.load(Ordering::SeqCst) {
            tracing::warn!(app, "another process speaks for the bot now");
        }
    }

    /// Waits until this process may speak for the bot, and puts back what the one before had in hand.
    async fn await_lease(&self, bot: &Bot) {
        loop {
            if self.stopping.load(Ordering::SeqCst) {
                std::future::pending::<()>().await;
            }
            match self.take_lease(bot).await {
                Ok(true) => return,
                Ok(false) => {}
                Err(error) => self.database_fails(&error),
            }
            tokio::time::sleep(REST).await;
        }
    }

    async fn take_lease(&self, bot: &Bot) -> Stored<bool> {
        let (platform, name) = bot.key();
        let mut tx = self.store.write().await?;
        let held = self.hold(&mut tx, bot).await?;
        if held {
            outbox::recover(&mut tx, (platform, &name), Millis::MAX).await?;
        }
        tx.commit().await?;
        Ok(held)
    }

    async fn hold(&self, tx: &mut crate::store::Tx, bot: &Bot) -> Stored<bool> {
        let (platform, name) = bot.key();
        let (name, now) = (format!("{platform}:{name}"), self.now());
        leases::hold(tx, &name, &self.process, now, now + LEASE).await
    }

    /// Renews the lease; returns when another has it. While the database is out of reach nothing can
    /// be claimed or stored anyway, and somebody must hear those who cry for help.
    async fn keep_lease(&self, bot: &Bot) {
        loop {
            tokio::time::sleep(RENEW).await;
            let renewed = async {
                let mut tx = self.store.write().await?;
                let held = self.hold(&mut tx, bot).await?;
                tx.commit().await?;
                Stored::Ok(held)
            };
            if let Ok(false) = renewed.await {
                return;
            }
        }
    }

    /// The numbers of police and ambulance, for the bot's description.
    fn numbers(&self) -> (String, String) {
        let number = |id: &str| {
            let fact = self.library.facts.get(id);
            let spans = fact.map(|fact| self.words.fact(&Lang::new("en"), fact, Form::Number));
            spans.map(|spans| crate::channel::flat(&spans)).unwrap_or_default()
        };
        (number("police"), number("fire-ambulance"))
    }

    /// The bot that takes updates through the web, when it does.
    pub fn webhook(&self) -> Option<&Webhook> {
        self.webhook.get()
    }
}

/// Asks Telegram who the bot is, until it answers.
async fn connect_telegram(connection: &Connection) -> Telegram {
    loop {
        let connected = match Api::new(&connection.url, &connection.token) {
            Ok(api) => Telegram::connect(api).await,
            Err(_) => Err(Trouble::Network("tls")),
        };
        match connected {
            Ok(telegram) => return telegram,
            Err(trouble) => {
                tracing::error!(%trouble, "the Telegram bot could not start; trying again");
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}
