//! What coordinators hear of visits in their own messengers. In the console an offer stands at once; a
//! phone rings when the desk is open. When an offer is over, whoever saw it there hears so once.

use super::super::{Service, notices};
use crate::engine::{coordinator as console, visit as cards};
use crate::store::notices::Standing;
use crate::store::roster::Registered;
use crate::store::{Stored, Tx, links, visits};
use referral::Millis;
use referral::case::Urgency;
use referral::visit::{Event, State, Visit};

impl Service {
    /// Shows new offers to those who may hear of them now, and remembers the others.
    pub(super) async fn announce_visit(
        &self,
        tx: &mut Tx,
        visit: &Visit,
        events: &[Event],
        registered: &Registered,
        now: Millis,
    ) -> Stored<()> {
        for event in events {
            let Event::Offered(offer) = event else { continue };
            let due = notices::due(Urgency::Normal, registered.desk(&offer.desk), now);
            visits::wait(tx, &visit.id, &offer.coordinator, due).await?;
            if due <= now {
                self.show_visit(tx, visit, &offer.coordinator, now).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn show_visit(
        &self,
        tx: &mut Tx,
        visit: &Visit,
        coordinator: &str,
        now: Millis,
    ) -> Stored<()> {
        let key = (visit.id.as_str(), coordinator);
        let chat = links::own_chat(tx, coordinator).await?;
        let (Some(chat), Some(_)) = (chat, visit.open_offer(coordinator)) else {
            visits::mark(tx, key, (Standing::Waiting, Standing::Dropped)).await?;
            return Ok(());
        };
        if visits::mark(tx, key, (Standing::Waiting, Standing::Sent)).await? {
            self.say(tx, &chat, vec![cards::offer(visit)], now).await?;
        }
        Ok(())
    }

    /// Tells coordinators what the organiser answered, and those who saw an offer that it is over.
    pub(super) async fn tell_of_visit(
        &self,
        tx: &mut Tx,
        before: &Visit,
        after: &Visit,
        events: &[Event],
        now: Millis,
    ) -> Stored<()> {
        let proposed = before.proposal.as_ref();
        for event in events {
            let told = match (event, proposed, &before.holder) {
                (Event::Accepted(holder, slot), Some(proposal), _) if proposal.by == *holder => {
                    (*slot == proposal.slot).then(|| (&holder.coordinator, cards::agreed(*slot)))
                }
                (Event::Refused, Some(proposal), holder) => {
                    let say = cards::refused(proposal.slot, holder.is_some());
                    Some((&proposal.by.coordinator, say))
                }
                (Event::Withdrawn, _, Some(holder)) => {
                    Some((&holder.coordinator, cards::withdrawn(before.slot)))
                }
                _ => None,
            };
            if let Some((coordinator, say)) = told {
                self.say_to_coordinator(tx, coordinator, say, now).await?;
            }
        }
        self.settle_visit(tx, after, now).await
    }

    /// Tells those who saw an offer in their messengers that it is over, once.
    pub(super) async fn settle_visit(&self, tx: &mut Tx, visit: &Visit, now: Millis) -> Stored<()> {
        for (coordinator, shown, lapsed) in visits::unsettled(tx, &visit.id).await? {
            let from = if shown { Standing::Sent } else { Standing::Waiting };
            let tell = shown && lapsed;
            let to = if tell { Standing::Told } else { Standing::Dropped };
            let moved = visits::mark(tx, (&visit.id, &coordinator), (from, to)).await?;
            if moved && tell {
                let taken = visit.state == State::Accepted;
                let say = if taken { console::taken_by_another() } else { console::over() };
                self.say_to_coordinator(tx, &coordinator, say, now).await?;
            }
        }
        Ok(())
    }
}
