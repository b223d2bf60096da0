//! Offers in coordinators' own messengers. In the console an offer stands at once; a phone rings when
//! the desk is open, or at once when somebody is in danger. When an offer is over, whoever saw it
//! there hears so once.

use super::Service;
use crate::engine::coordinator as console;
use crate::engine::say::Say;
use crate::store::cases as kept_cases;
use crate::store::notices::{self, Standing};
use crate::store::roster::Registered;
use crate::store::{Stored, Tx, links};
use referral::Millis;
use referral::case::{Case, OfferState, Urgency};
use referral::desk::Desk;

impl Service {
    /// Shows new offers to those who may hear of them now, and remembers the others.
    pub(super) async fn announce_offers(
        &self,
        tx: &mut Tx,
        case: &Case,
        coordinators: &[String],
        registered: &Registered,
        now: Millis,
    ) -> Stored<()> {
        for coordinator in coordinators {
            let desk = registered.coordinator(coordinator).map(|(_, desk)| desk);
            notices::add(tx, &case.id, coordinator, due(case.urgency, desk, now)).await?;
            if due(case.urgency, desk, now) <= now {
                self.show_offer(tx, case, coordinator, now).await?;
            }
        }
        Ok(())
    }

    /// Shows the offers whose desks have opened.
    ///
    /// # Errors
    /// When the database is out of reach; the offers stay due.
    pub async fn show_due_offers(&self) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.read().await?;
        let due = notices::due(&mut tx, now).await?;
        drop(tx);
        if due.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        for (case, coordinator) in due {
            if let Some(kept) = kept_cases::by_id(&mut tx, &case).await? {
                self.show_offer(&mut tx, &kept.case, &coordinator, now).await?;
            }
        }
        tx.commit().await?;
        self.ring();
        Ok(())
    }

    async fn show_offer(
        &self,
        tx: &mut Tx,
        case: &Case,
        coordinator: &str,
        now: Millis,
    ) -> Stored<()> {
        let chat = links::own_chat(tx, coordinator).await?;
        let (Some(chat), Some(offer)) = (chat, case.open_offer(coordinator)) else {
            let over = (Standing::Waiting, Standing::Dropped);
            notices::mark(tx, &case.id, coordinator, over).await?;
            return Ok(());
        };
        if notices::mark(tx, &case.id, coordinator, (Standing::Waiting, Standing::Sent)).await? {
            self.say(tx, &chat, vec![console::offer(case, offer.kind)], now).await?;
        }
        Ok(())
    }

    /// Tells those who saw an offer in their messengers that it is over, once; `taken` says whether
    /// another was faster.
    pub(super) async fn settle_notices(
        &self,
        tx: &mut Tx,
        case: &Case,
        taken: bool,
        now: Millis,
    ) -> Stored<()> {
        for (coordinator, shown, offer) in notices::unsettled(tx, &case.id).await? {
            let from = if shown { Standing::Sent } else { Standing::Waiting };
            let tell = shown && offer == OfferState::Lapsed.key();
            let to = if tell { Standing::Told } else { Standing::Dropped };
            let moved = notices::mark(tx, &case.id, &coordinator, (from, to)).await?;
            if moved && tell {
                let say = if taken { console::taken_by_another() } else { console::over() };
                self.say_to_coordinator(tx, &coordinator, say, now).await?;
            }
        }
        Ok(())
    }

    /// Says something to a coordinator in their own messenger, if they have linked one.
    pub(super) async fn say_to_coordinator(
        &self,
        tx: &mut Tx,
        coordinator: &str,
        say: Say,
        now: Millis,
    ) -> Stored<()> {
        match links::own_chat(tx, coordinator).await? {
            Some(chat) => self.say(tx, &chat, vec![say], now).await,
            None => Ok(()),
        }
    }
}

/// When a coordinator's phone may ring: at once in danger, else when the desk is open. A desk whose
/// hours name no such moment does not keep the offer back.
pub(super) fn due(urgency: Urgency, desk: Option<&Desk>, now: Millis) -> Millis {
    if urgency == Urgency::Now {
        return now;
    }
    desk.and_then(|desk| desk.hours.next_open(now)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use referral::coordinator::Roster;

    #[test]
    fn a_phone_rings_in_opening_hours_or_in_danger() {
        // Sunday, 22 November 2026, 03:00 in Japan; Monday is a holiday.
        const NIGHT: Millis = 1_795_284_000_000;
        const HOUR: Millis = 3_600_000;
        let desk = Roster::demo().desks.swap_remove(0);
        let check = |urgency: Urgency, desk: Option<&Desk>, hours: Millis| {
            assert_eq!(due(urgency, desk, NIGHT), NIGHT + hours * HOUR, "{urgency:?}");
        };
        check(Urgency::Now, Some(&desk), 0);
        check(Urgency::Soon, Some(&desk), 54);
        check(Urgency::Normal, Some(&desk), 54);
        check(Urgency::Normal, None, 0);
    }
}
