//! Deleting what was kept long enough, in small transactions, one conversation or request each. What
//! may go, `engine::retention` decides; counts of ended requests and the audit log stay.

use super::Service;
use crate::engine::retention::Rule;
use crate::store::{StoreError, Stored, forget, retention};
use std::time::Duration;

/// How many candidates are read at once.
const BATCH: i64 = 100;
/// How often the loop looks.
const ROUND: Duration = Duration::from_secs(60 * 60);

impl Service {
    pub(super) async fn retention_loop(&self) {
        let work = || async {
            let (conversations, cases) = self.delete_old().await?;
            if (conversations, cases) != (0, 0) {
                tracing::info!(conversations, cases, "what was kept long enough is deleted");
            }
            Ok(())
        };
        let failed =
            |error: &StoreError| tracing::error!(%error, "old conversations were not deleted");
        self.rounds(ROUND, work, failed).await;
    }

    /// Deletes everything whose time is over: how many conversations and how many requests of
    /// conversations that go on.
    ///
    /// # Errors
    /// When the database refuses; what was deleted before stays deleted.
    pub async fn delete_old(&self) -> Stored<(u64, u64)> {
        let cases = self.delete_old_cases().await?;
        self.delete_old_visits(self.rule().ended_before(self.now())).await?;
        Ok((self.delete_old_conversations().await?, cases))
    }

    fn rule(&self) -> Rule {
        let settings = &self.settings;
        Rule { days: settings.retention_days, case_days: settings.retention_case_days }
    }

    async fn delete_old_conversations(&self) -> Stored<u64> {
        let (mut after, mut deleted) = (String::new(), 0);
        let Some(before) = self.rule().unused_before(self.now()) else {
            return Ok(0);
        };
        loop {
            let mut tx = self.store.read().await?;
            let candidates = retention::unused(&mut tx, before, &after, BATCH).await?;
            drop(tx);
            let Some(last) = candidates.last() else {
                return Ok(deleted);
            };
            after.clone_from(last);
            for id in &candidates {
                deleted += u64::from(self.delete_conversation(id).await?);
            }
        }
    }

    async fn delete_conversation(&self, id: &str) -> Stored<bool> {
        let mut tx = self.store.write().await?;
        let facts = retention::facts(&mut tx, id).await?;
        if !facts.is_some_and(|facts| self.rule().conversation_may_go(&facts, self.now())) {
            return Ok(false);
        }
        forget::erase(&mut tx, id).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn delete_old_cases(&self) -> Stored<u64> {
        let mut deleted = 0;
        let Some(before) = self.rule().ended_before(self.now()) else {
            return Ok(0);
        };
        loop {
            let mut tx = self.store.read().await?;
            let candidates = retention::ended(&mut tx, before, BATCH).await?;
            drop(tx);
            let mut gone = 0;
            for id in &candidates {
                gone += u64::from(self.delete_case(id).await?);
            }
            deleted += gone;
            if gone == 0 {
                return Ok(deleted);
            }
        }
    }

    async fn delete_case(&self, id: &str) -> Stored<bool> {
        let mut tx = self.store.write().await?;
        let ended = retention::ended_at(&mut tx, id).await?;
        if !ended.is_some_and(|ended| self.rule().case_may_go(ended, self.now())) {
            return Ok(false);
        }
        forget::erase_case(&mut tx, id).await?;
        tx.commit().await?;
        Ok(true)
    }
}
