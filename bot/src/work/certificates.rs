//! Telling coordinators in their own messenger what they must not miss: that a certificate ends, and
//! from 1 April that what is published wants to be confirmed. Which reminder is due, `referral`
//! decides; each goes out once, in the transaction that notes it, and only to a linked chat: whoever
//! links one later gets the latest. The console shows the same as long as it holds.

use super::Service;
use crate::engine::notice;
use crate::engine::say::Say;
use crate::store::{Stored, Tx, links, reminders, roster};
use jiff::civil::Date;
use referral::Millis;
use referral::certificate::{japan_day, reminder};
use referral::coordinator::Coordinator;
use referral::publication::{fiscal_year, to_confirm};
use std::collections::HashSet;
use std::time::Duration;

/// How often it looks.
const ROUND: Duration = Duration::from_secs(600);
/// The hours of the day in Japan at which such messages disturb nobody.
const DAYTIME: std::ops::Range<Millis> = 9..20;

impl Service {
    pub(super) async fn certificates_loop(&self) {
        loop {
            if daytime(self.now())
                && let Err(error) = self.remind_coordinators().await
            {
                self.database_fails(&error);
            }
            tokio::time::sleep(ROUND).await;
        }
    }

    /// Sends every reminder that is due.
    ///
    /// # Errors
    /// When the database is out of reach; what was not sent stays due.
    pub async fn remind_coordinators(&self) -> Stored<()> {
        let (now, today) = (self.now(), japan_day(self.now()));
        let mut tx = self.store.read().await?;
        let registered = roster::all(&mut tx).await?;
        let sent = reminders::sent(&mut tx).await?;
        let asked = reminders::asked(&mut tx, fiscal_year(today)).await?;
        drop(tx);
        let asked: HashSet<String> = asked.into_iter().collect();
        for coordinator in &registered.roster.coordinators {
            let until = coordinator.certificate.valid_until();
            let key = (coordinator.id.clone(), until.to_string());
            let last = sent.get(&key).and_then(|days| i32::try_from(*days).ok());
            if let Some(days) = reminder(until, today, last) {
                self.remind_of_certificate(coordinator, until, days, now).await?;
            }
            let year = to_confirm(coordinator.publication, today);
            if let Some(year) = year.filter(|_| !asked.contains(&coordinator.id)) {
                self.ask_to_confirm(coordinator, year, now).await?;
            }
        }
        Ok(())
    }

    async fn remind_of_certificate(
        &self,
        coordinator: &Coordinator,
        until: Date,
        days: i32,
        now: Millis,
    ) -> Stored<()> {
        let mut tx = self.store.write().await?;
        let Some(chat) = links::own_chat(&mut tx, &coordinator.id).await? else {
            return Ok(());
        };
        if reminders::remind(&mut tx, &coordinator.id, until, days, now).await? {
            self.tell(tx, &chat, notice::certificate_ends(until), now).await?;
        }
        Ok(())
    }

    async fn ask_to_confirm(
        &self,
        coordinator: &Coordinator,
        year: i16,
        now: Millis,
    ) -> Stored<()> {
        let mut tx = self.store.write().await?;
        let Some(chat) = links::own_chat(&mut tx, &coordinator.id).await? else {
            return Ok(());
        };
        if reminders::ask(&mut tx, &coordinator.id, year, now).await? {
            self.tell(tx, &chat, notice::confirm_publication(year), now).await?;
        }
        Ok(())
    }

    async fn tell(&self, mut tx: Tx, conversation: &str, say: Say, now: Millis) -> Stored<()> {
        self.say(&mut tx, conversation, vec![say], now).await?;
        tx.commit().await?;
        self.announce(conversation);
        Ok(())
    }
}

pub(super) fn daytime(now: Millis) -> bool {
    const HOUR: Millis = 3_600_000;
    DAYTIME.contains(&((now / HOUR + 9) % 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_reminded_at_night() {
        let check = |hour_utc: Millis, expected: bool| {
            let now = 20_000 * 24 * 3_600_000 + hour_utc * 3_600_000;
            assert_eq!(daytime(now), expected, "{hour_utc} h UTC");
        };
        check(23, false);
        check(0, true);
        check(10, true);
        check(11, false);
        check(15, false);
    }
}
