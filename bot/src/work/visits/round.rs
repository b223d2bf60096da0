//! What happens to visits by itself: more coordinators are asked when the time of the first is over,
//! offers are shown when desks open, an agreed date is announced on the day before, and what is over ends.

use super::super::Service;
use super::super::daytime::daytime;
use super::step;
use crate::engine::visit as cards;
use crate::store::visits::{self, KeptVisit};
use crate::store::{Stored, links, roster};
use referral::Millis;
use referral::certificate::japan_day;
use referral::visit::{Command, Visit};

impl Service {
    /// Does everything about visits that is due now.
    ///
    /// # Errors
    /// When the database is out of reach; the next round does it.
    pub async fn look_after_visits(&self) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.read().await?;
        let due = visits::due(&mut tx, now).await?;
        let notices = visits::due_notices(&mut tx, now).await?;
        drop(tx);
        for kept in due {
            match self.move_on(kept, now).await {
                // Somebody moved it in the meantime; the next round looks at it again.
                Err(error) if error.is_lost_race() => {}
                other => other?,
            }
        }
        for (visit, coordinator) in notices {
            self.show_waiting(&visit, &coordinator, now).await?;
        }
        Ok(())
    }

    /// Ends a visit whose time is over, else asks more coordinators.
    async fn move_on(&self, mut kept: KeptVisit, now: Millis) -> Stored<()> {
        let mut tx = self.store.write().await?;
        if step(&mut tx, &mut kept, &Command::Expire, now).await?.is_ok() {
            self.settle_visit(&mut tx, &kept.visit, now).await?;
        } else {
            let registered = roster::all(&mut tx).await?;
            self.search_visit(&mut tx, &mut kept, &registered, now).await?;
        }
        tx.commit().await?;
        self.visit_moved();
        Ok(())
    }

    async fn show_waiting(&self, visit: &str, coordinator: &str, now: Millis) -> Stored<()> {
        let mut tx = self.store.write().await?;
        if let Some(kept) = visits::by_id(&mut tx, visit).await? {
            self.show_visit(&mut tx, &kept.visit, coordinator, now).await?;
        }
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    /// Announces every agreed date of tomorrow to the coordinator, at a time that disturbs nobody; once,
    /// and only where a chat is linked: whoever links one later that day still gets it. Organisers have
    /// no chat with us; their page says it.
    ///
    /// # Errors
    /// When the database is out of reach; the next round does it.
    pub async fn remind_of_visits(&self) -> Stored<()> {
        let now = self.now();
        let Ok(tomorrow) = japan_day(now).tomorrow() else {
            return Ok(());
        };
        if !daytime(now) {
            return Ok(());
        }
        let mut tx = self.store.read().await?;
        let agreed = visits::not_reminded(&mut tx, &tomorrow.to_string()).await?;
        let mut due = Vec::new();
        for KeptVisit { visit, .. } in agreed {
            if let Some(holder) = visit.holder.as_ref().filter(|_| visit.slot.date == tomorrow)
                && let Some(chat) = links::own_chat(&mut tx, &holder.coordinator).await?
            {
                due.push((visit, chat));
            }
        }
        drop(tx);
        for (visit, chat) in due {
            self.remind_of_visit(&visit, &chat, now).await?;
        }
        Ok(())
    }

    async fn remind_of_visit(&self, visit: &Visit, chat: &str, now: Millis) -> Stored<()> {
        let mut tx = self.store.write().await?;
        let day = visit.slot.date.to_string();
        if visits::remind_once(&mut tx, &visit.id, &day, now).await? {
            self.say(&mut tx, chat, vec![cards::tomorrow(visit.slot)], now).await?;
            tx.commit().await?;
            self.announce(chat);
        }
        Ok(())
    }

    /// Deletes visits that ended before this moment, if ended things are ever deleted.
    ///
    /// # Errors
    /// When the database refuses; then nothing is deleted.
    pub async fn delete_old_visits(&self, before: Option<Millis>) -> Stored<u64> {
        let Some(before) = before else {
            return Ok(0);
        };
        let mut tx = self.store.write().await?;
        let deleted = visits::delete_ended(&mut tx, before).await?;
        tx.commit().await?;
        Ok(deleted)
    }
}
