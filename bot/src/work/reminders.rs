//! Reminding residents of what they want to be reminded of. What is planned, the engine decides; here
//! the rows are kept equal to it, and what is due is told at daytime, each in a transaction of its
//! own that notes it, in the bulk lane behind people who wait. Of two processes one notes it first,
//! and only that one tells it.

use super::Service;
use super::daytime::daytime;
use super::send::announce;
use crate::engine::orient::Progress;
use crate::engine::orient::reminders::{helpful, planned, tell::reminder};
use crate::store::personal_reminders::{self as kept, Due};
use crate::store::{StoreError, Stored, Tx, conversations, quiet};
use referral::certificate::japan_day;
use std::time::Duration;

/// How often it looks.
const ROUND: Duration = Duration::from_secs(60);
/// How many rows are read at once.
const BATCH: i64 = 50;

impl Service {
    pub(super) async fn reminders_loop(&self) {
        let work = || async { self.tell_reminders().await.map(drop) };
        self.rounds(ROUND, work, |error| self.database_fails(error)).await;
    }

    /// Tells everything that is due, unless it is night in Japan; how much that was.
    ///
    /// # Errors
    /// When the database is out of reach; what was not told stays due.
    pub async fn tell_reminders(&self) -> Stored<usize> {
        let (mut told, mut last) = (0, None);
        while daytime(self.now()) {
            let today = japan_day(self.now()).to_string();
            let mut tx = self.store.read().await?;
            let due = kept::due(&mut tx, &today, last.as_ref(), BATCH).await?;
            drop(tx);
            for one in &due {
                match self.tell_reminder(one).await {
                    Ok(done) => told += usize::from(done),
                    Err(error @ StoreError::Sql(_)) => return Err(error),
                    // One that cannot be read does not hold up the others.
                    Err(error) => tracing::error!(%error, "a reminder cannot be read"),
                }
            }
            last = due.into_iter().next_back();
            if last.is_none() {
                break;
            }
        }
        Ok(told)
    }

    async fn tell_reminder(&self, due: &Due) -> Stored<bool> {
        let (now, today) = (self.now(), japan_day(self.now()));
        let mut tx = self.store.write().await?;
        let conversation = due.conversation_id.as_str();
        let Some(found) = conversations::by_id(&mut tx, conversation).await? else {
            return Ok(false);
        };
        let (what, progress) = (due.what(&tx)?, &found.memory.orientation);
        let helps = helpful(&self.library, progress, today).contains(&what);
        if helps && quiet::since(&mut tx, conversation).await?.is_some() {
            return Ok(false);
        }
        let told = helps && kept::tell(&mut tx, due, now).await?;
        if told {
            let say = reminder(&self.library, &what, today);
            let body = self.words.render(&self.world(), &found.memory.lang, &say);
            announce(&mut tx, conversation, body, now).await?;
        }
        self.renew_reminders(&mut tx, conversation, progress).await?;
        tx.commit().await?;
        if told {
            self.announce(conversation);
        }
        Ok(told)
    }

    /// Makes what is written down of a conversation equal to what is planned now; what was told
    /// stays.
    pub(super) async fn renew_reminders(
        &self,
        tx: &mut Tx,
        conversation: &str,
        progress: &Progress,
    ) -> Stored<()> {
        let today = japan_day(self.now());
        let helpful = helpful(&self.library, progress, today);
        for due in kept::untold(tx, conversation).await? {
            // What this version does not know is not planned either.
            let what = match due.what(tx) {
                Err(error @ (StoreError::Key(_) | StoreError::Cipher(_))) => return Err(error),
                what => what.ok(),
            };
            if !what.is_some_and(|what| helpful.contains(&what)) {
                kept::remove(tx, &due).await?;
            }
        }
        kept::write(tx, conversation, &planned(&self.library, progress, today)).await
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::orient::reminders::dates::Own;
    use crate::words::{Words, embedded, languages};
    use knowledge::files::Files;
    use knowledge::library::Library;

    #[test]
    fn every_season_and_every_kind_of_date_has_its_words() {
        let library = Library::load(&Files::embedded()).unwrap();
        let files = embedded();
        let words = Words::load(&files, &languages(&files)).unwrap();
        for season in library.orientation.seasons() {
            assert!(words.has(&format!("season-{}", season.id)), "{}", season.id);
        }
        for own in Own::ALL {
            assert!(words.has(own.label()) && words.has(own.next_step()), "{own:?}");
        }
    }
}
