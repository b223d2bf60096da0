//! Where engine, words, store and channels meet. A [`Service`] receives updates, and its loops answer
//! them, deliver what was written, widen the search for a desk and sweep what has ended. Every change
//! is one transaction; what a loop could not finish it tries again, and nothing is dropped.

pub mod answer;
pub mod cases;
pub mod deliver;
pub mod desk;
pub mod hub;
pub mod search;
pub mod sign_in;

use crate::channel::Inbound;
use crate::config::Settings;
use crate::engine::memory::{LangSource, Memory};
use crate::engine::{Request, World};
use crate::store::cases::Kept;
use crate::store::inbox::{self, Accepted};
use crate::store::roster::Registered;
use crate::store::{Store, Stored};
use crate::words::Words;
use hub::{Changed, Hub};
use knowledge::lang::Lang;
use knowledge::library::Library;
use referral::Millis;
use referral::area::Atlas;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// How many conversations are answered at the same time in one process.
const WORKERS: usize = 4;
/// How long a loop rests when nobody wakes it: other processes may have left work in the database.
const REST: Duration = Duration::from_millis(500);
/// How often the search for desks and the sweeping look around.
const ROUND: Duration = Duration::from_secs(2);

/// Everything that a running program shares.
pub struct Service {
    /// The database.
    pub store: Store,
    /// What we know.
    pub library: Library,
    /// What we say.
    pub words: Words,
    /// The settings.
    pub settings: Settings,
    /// Who wants to hear of changes.
    pub hub: Hub,
    /// Milliseconds since 1970, UTC. The only clock.
    pub clock: fn() -> Millis,
    /// Wakes the answering workers.
    inbox_bell: Notify,
    /// Wakes the sender.
    outbox_bell: Notify,
}

/// The wall clock.
pub fn wall_clock() -> Millis {
    jiff::Timestamp::now().as_millisecond()
}

impl Service {
    /// Puts the parts together; nothing runs yet.
    pub fn new(
        store: Store,
        library: Library,
        words: Words,
        settings: Settings,
        clock: fn() -> Millis,
    ) -> Service {
        Service {
            store,
            library,
            words,
            settings,
            hub: Hub::default(),
            clock,
            inbox_bell: Notify::new(),
            outbox_bell: Notify::new(),
        }
    }

    /// What the engine looks things up in.
    pub fn world(&self) -> World<'_> {
        World {
            library: &self.library,
            atlas: Atlas::embedded(),
        }
    }

    /// The time.
    pub fn now(&self) -> Millis {
        (self.clock)()
    }

    /// A conversation that begins, in the language that the channel suggests.
    pub fn fresh(&self, hint: Option<&Lang>) -> Memory {
        let known = hint.filter(|lang| self.library.languages().contains(lang));
        let lang = known
            .cloned()
            .unwrap_or_else(|| Lang::new(crate::words::REFERENCE));
        Memory::new(lang, LangSource::Hint)
    }

    /// Stores an update. After this returns, the channel may acknowledge.
    ///
    /// # Errors
    /// When the database refuses; then the channel must not acknowledge.
    pub async fn receive(&self, inbound: &Inbound, fresh: &Memory) -> Stored<Accepted> {
        let mut tx = self.store.write().await?;
        let accepted = inbox::accept(&mut tx, inbound, fresh, self.now()).await?;
        tx.commit().await?;
        let platform = inbound.from.platform.clone();
        match &accepted {
            Accepted::New { conversation } => {
                metrics::counter!("tsunagu_received_total", "channel" => platform).increment(1);
                self.hub.tell(Changed::Conversation(conversation.clone()));
                self.inbox_bell.notify_one();
            }
            Accepted::Repeated { .. } => {
                metrics::counter!("tsunagu_duplicate_total", "channel" => platform).increment(1);
            }
        }
        Ok(accepted)
    }

    /// The request of a conversation as the engine sees it.
    pub fn request(&self, kept: Option<&Kept>, registered: &Registered) -> Option<Request> {
        let case = kept?.case.clone();
        let held = case
            .holder
            .as_ref()
            .and_then(|holder| registered.desk(&holder.desk));
        let desk = held.map(desk_name);
        Some(Request { case, desk })
    }

    /// Starts all loops; they run until the program ends.
    pub fn start(self: &Arc<Self>) {
        for n in 0..WORKERS {
            let service = Arc::clone(self);
            tokio::spawn(async move { service.answer_loop(n).await });
        }
        let service = Arc::clone(self);
        tokio::spawn(async move { service.deliver_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.search_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.sweep_loop().await });
    }

    async fn sweep_loop(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::error!(%error, "could not sweep ended links and sessions");
            }
            tokio::time::sleep(ROUND * 300).await;
        }
    }

    async fn sweep(&self) -> Stored<()> {
        const DAY: Millis = 24 * 60 * 60 * 1000;
        let mut tx = self.store.write().await?;
        crate::store::sessions::sweep(&mut tx, self.now() - DAY).await?;
        tx.commit().await
    }
}

/// A desk's public name: as on its sign, and in Latin letters.
pub fn desk_name(desk: &referral::coordinator::Desk) -> String {
    if desk.name_romaji.is_empty() {
        desk.name.clone()
    } else {
        format!("{} ({})", desk.name, desk.name_romaji)
    }
}
