//! Where engine, words, store and channels meet. A [`Service`] receives updates, and its loops answer
//! them, deliver what was written, widen the search for a desk and sweep what has ended. Every change
//! is one transaction; what a loop could not finish it tries again, and nothing is dropped.

pub mod answer;
pub mod beside;
pub mod bots;
pub mod campaigns;
mod card;
pub mod cases;
mod certificates;
pub mod checklist;
mod daytime;
pub mod deliver;
pub mod desk;
pub mod directory;
pub mod drafts;
mod effects;
pub mod export;
pub mod freshness;
pub mod hand_over;
pub mod hub;
mod intake;
pub mod knowhow;
mod life;
mod listen;
mod moves;
pub mod notes;
mod notices;
pub mod organisers;
mod pace;
mod phrases;
pub mod plan;
pub mod posters;
mod quiet;
pub mod registry;
mod remind;
mod reminders;
mod retention;
pub mod search;
mod send;
pub mod sign_in;
pub mod translate;
pub mod visits;

use crate::channel::Inbound;
use crate::config::Settings;
use crate::engine::change::Changes;
use crate::engine::memory::{LangSource, Memory};
use crate::engine::{Request, World};
use crate::store::cases::Kept;
use crate::store::inbox::{self, Accepted, Arriving};
use crate::store::roster::Registered;
use crate::store::{Store, StoreError, Stored};
use crate::words::Words;
use hub::{Changed, Hub};
use knowledge::lang::Lang;
use knowledge::library::Library;
use referral::Millis;
use referral::area::Atlas;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, watch};

/// How long a loop rests when nobody wakes it: other processes may have left work in the database.
const REST: Duration = Duration::from_millis(500);
/// How often the search for desks and the sweeping look around.
const ROUND: Duration = Duration::from_secs(2);

/// Everything that a running program shares.
pub struct Service {
    /// The database.
    pub store: Store,
    /// What we know.
    pub library: Arc<Library>,
    /// What we say.
    pub words: Words,
    /// The settings.
    pub settings: Settings,
    /// The fonts, when something was printed.
    fonts: std::sync::OnceLock<crate::paper::Fonts>,
    /// How many documents are printed at a time.
    presses: tokio::sync::Semaphore,
    /// The machine translator, when one is configured.
    pub translator: Option<translate::Translator>,
    /// Who wants to hear of changes.
    pub hub: Hub,
    /// The topics whose rules have changed.
    changes: watch::Sender<Arc<Changes>>,
    /// Milliseconds since 1970, UTC. The only clock.
    pub clock: fn() -> Millis,
    /// Wakes the answering workers.
    inbox_bell: Notify,
    /// Wakes who makes translations.
    translation_bell: Notify,
    /// Wakes the senders.
    outbox_bell: watch::Sender<()>,
    /// Set when the program is told to stop: nothing more is claimed.
    stopping: AtomicBool,
    /// How many senders are at work.
    senders: AtomicUsize,
    /// The index of the know-how.
    knowhow: knowhow::Shelf,
    /// This process, as it signs leases.
    process: String,
    /// What our bots are called on their platforms, as soon as they told.
    names: bots::Names,
    /// Since when the database has been out of reach, and when that was last said; 0 when it is not.
    outage: AtomicI64,
    /// Who may tell us of updates through the web.
    webhook: std::sync::OnceLock<bots::Webhook>,
}

/// The wall clock.
pub fn wall_clock() -> Millis {
    jiff::Timestamp::now().as_millisecond()
}

impl Service {
    /// Puts the parts together; nothing runs yet.
    pub fn new(
        store: Store,
        library: Arc<Library>,
        words: Words,
        settings: Settings,
        clock: fn() -> Millis,
    ) -> Service {
        let translator = settings.translator.clone().and_then(translate::Translator::new);
        Service {
            translator,
            store,
            library,
            words,
            settings,
            fonts: std::sync::OnceLock::new(),
            presses: tokio::sync::Semaphore::new(2),
            hub: Hub::default(),
            changes: watch::channel(Arc::new(Changes::default())).0,
            clock,
            inbox_bell: Notify::new(),
            translation_bell: Notify::new(),
            outbox_bell: watch::channel(()).0,
            knowhow: knowhow::Shelf::default(),
            process: crate::store::new_id(),
            names: bots::Names::default(),
            stopping: AtomicBool::new(false),
            senders: AtomicUsize::new(0),
            outage: AtomicI64::new(0),
            webhook: std::sync::OnceLock::new(),
        }
    }

    /// What the engine looks things up in.
    pub fn world(&self) -> World<'_> {
        let translator = self.translator.as_ref().map(translate::Translator::host);
        let today = referral::certificate::japan_day(self.now());
        let changes = Arc::clone(&self.changes.borrow());
        World { library: &self.library, atlas: Atlas::embedded(), translator, today, changes }
    }

    /// The time.
    pub fn now(&self) -> Millis {
        (self.clock)()
    }

    /// A conversation that begins, in the language that the channel suggests.
    pub fn fresh(&self, hint: Option<&Lang>) -> Memory {
        let known = hint.filter(|lang| self.library.languages().contains(lang));
        let lang = known.cloned().unwrap_or_else(|| Lang::new(crate::words::REFERENCE));
        Memory::new(lang, LangSource::Hint)
    }

    /// Stores an update. After this returns, the channel may acknowledge.
    ///
    /// # Errors
    /// When the database refuses; then the channel must not acknowledge.
    pub async fn receive(&self, inbound: &Inbound, fresh: &Memory) -> Stored<Accepted> {
        let arriving = Arriving { inbound: inbound.clone(), fresh: fresh.clone() };
        let accepted = self.receive_all(&[arriving]).await?;
        let first = accepted.into_iter().next();
        Ok(first.ok_or(sqlx::Error::RowNotFound)?)
    }

    /// Stores updates, all or none.
    ///
    /// # Errors
    /// When the database refuses; then the channel must not acknowledge any.
    pub async fn receive_all(&self, arriving: &[Arriving]) -> Stored<Vec<Accepted>> {
        let mut tx = self.store.write().await?;
        let accepted = inbox::accept(&mut tx, arriving, self.now()).await?;
        tx.commit().await?;
        for (accepted, arriving) in accepted.iter().zip(arriving) {
            let platform = arriving.inbound.from.platform.clone();
            let name = if accepted.new {
                self.hub.tell(Changed::Conversation(accepted.conversation.clone()));
                "tsunagu_received_total"
            } else {
                "tsunagu_duplicate_total"
            };
            metrics::counter!(name, "channel" => platform).increment(1);
        }
        self.inbox_bell.notify_one();
        Ok(accepted)
    }

    /// Whether the stored update with this key says the same.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn same(&self, inbound: &Inbound) -> Stored<bool> {
        let mut tx = self.store.read().await?;
        inbox::says_the_same(&mut tx, inbound).await
    }

    /// Tells the operator that the database is out of reach: once, and once a minute as long as it
    /// lasts.
    fn database_fails(&self, error: &StoreError) {
        const MINUTE: Millis = 60_000;
        let (said, now) = (self.outage.load(Ordering::Relaxed), self.now());
        if now - said < MINUTE {
            return;
        }
        self.outage.store(now, Ordering::Relaxed);
        tracing::error!(%error, "the database is out of reach; messages wait");
    }

    fn database_works(&self) {
        if self.outage.swap(0, Ordering::Relaxed) != 0 {
            tracing::info!("the database is back");
        }
    }

    fn names(&self) -> &bots::Names {
        &self.names
    }

    /// Wakes the senders.
    fn ring(&self) {
        self.outbox_bell.send_replace(());
    }

    /// The request of a conversation as the engine sees it.
    pub fn request(&self, kept: &Kept, registered: &Registered) -> Request {
        let case = kept.case.clone();
        let held = case.holder.as_ref().and_then(|holder| registered.desk(&holder.desk));
        let desk = held.map(desk_name);
        Request { case, desk, queue: crate::engine::queue::Queue::default() }
    }
}

/// A desk's public name: as on its sign, and in Latin letters.
pub fn desk_name(desk: &referral::desk::Desk) -> String {
    desk.public_name()
}
