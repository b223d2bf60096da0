//! The life of a running program: what an earlier process left is taken over, all loops start, what
//! has ended is swept away, and at the end everything under way is finished and given back.

use super::{ROUND, Service};
use crate::store::{
    Store, StoreError, Stored, conversations, export, forget, leases, organisers,
    personal_reminders, sessions,
};
use referral::Millis;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How many conversations are answered at the same time in one process.
const WORKERS: usize = 4;

impl Service {
    /// Starts all loops; they run until the program ends.
    pub fn start(self: &Arc<Self>) {
        for n in 0..WORKERS {
            let service = Arc::clone(self);
            tokio::spawn(async move { service.answer_loop(n).await });
        }
        self.start_bots();
        let service = Arc::clone(self);
        tokio::spawn(async move { service.search_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.certificates_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.remind_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.reminders_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.sweep_loop().await });
        if self.translator.is_some() {
            let service = Arc::clone(self);
            tokio::spawn(async move { service.translate_loop().await });
        }
        let service = Arc::clone(self);
        tokio::spawn(async move { service.retention_loop().await });
        let service = Arc::clone(self);
        tokio::spawn(async move { service.freshness_loop().await });
    }

    /// Does something again and again, with a rest between. What failed is told to the operator, and
    /// the next round tries it again.
    pub(super) async fn rounds<F: Future<Output = Stored<()>>>(
        &self,
        rest: Duration,
        work: impl Fn() -> F,
        failed: impl Fn(&StoreError),
    ) {
        loop {
            if let Err(error) = work().await {
                failed(&error);
            }
            tokio::time::sleep(rest).await;
        }
    }

    async fn sweep_loop(&self) {
        let failed = |error: &StoreError| {
            tracing::error!(%error, "could not sweep ended links and sessions");
        };
        self.rounds(ROUND * 300, || self.sweep(), failed).await;
    }

    /// Removes what has ended: links, sessions, and the last rows of people who were forgotten.
    ///
    /// # Errors
    /// When the database is out of reach; the next round does it.
    pub async fn sweep(&self) -> Stored<()> {
        const HOUR: Millis = 60 * 60 * 1000;
        const DAY: Millis = 24 * HOUR;
        let mut tx = self.store.write().await?;
        sessions::sweep(&mut tx, self.now() - DAY).await?;
        organisers::sweep(&mut tx, self.now() - DAY).await?;
        export::sweep(&mut tx, self.now() - DAY).await?;
        forget::sweep(&mut tx, self.now() - HOUR).await?;
        personal_reminders::sweep(&mut tx, self.now() - 500 * DAY).await?;
        tx.commit().await
    }

    /// Takes over what an earlier process left in hand. On SQLite there is only one process; on
    /// PostgreSQL others may be at work, and what is left comes free when its lease ends.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_over(&self) -> Stored<()> {
        if let Store::Sqlite(..) = self.store {
            let mut tx = self.store.write().await?;
            conversations::release_all(&mut tx).await?;
            leases::clear(&mut tx).await?;
            tx.commit().await?;
        }
        self.refresh_changes().await
    }

    /// An orderly end: what is under way is finished and recorded, so that nobody gets it twice, and
    /// what others may take over is given back.
    ///
    /// # Errors
    /// When the database refuses; then the leases end by themselves.
    pub async fn stop(&self) -> Stored<()> {
        self.stopping.store(true, Ordering::SeqCst);
        self.ring();
        for _ in 0..100 {
            if self.senders.load(Ordering::SeqCst) == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let mut tx = self.store.write().await?;
        leases::give_back(&mut tx, &self.process).await?;
        tx.commit().await
    }
}
