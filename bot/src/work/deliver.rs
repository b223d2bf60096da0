//! Delivering: parcels are claimed from the outbox and handed to their channel. The web chat and the
//! terminal read the transcript themselves, so for them delivery means waking whoever is listening;
//! channels that push get their `send` here. A parcel for a channel that is not there is given up
//! and stays visible.

use super::hub::Changed;
use super::{REST, Service};
use crate::channel::{TERMINAL, WEB};
use crate::store::Stored;
use crate::store::outbox::{self, Parcel, Sent};
use referral::Millis;

/// How long a parcel may be under way before another sender may try.
const LEASE: Millis = 30_000;
/// How many parcels are claimed at once.
const BATCH: i64 = 64;

impl Service {
    pub(super) async fn deliver_loop(&self) {
        loop {
            match self.deliver().await {
                Ok(0) => {
                    let _ = tokio::time::timeout(REST, self.outbox_bell.notified()).await;
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(%error, "could not look for messages to send");
                    tokio::time::sleep(REST).await;
                }
            }
        }
    }

    /// Delivers what is due and returns how many parcels that were.
    ///
    /// # Errors
    /// When the database is out of reach; the parcels stay.
    pub async fn deliver(&self) -> Stored<usize> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let parcels = outbox::claim(&mut tx, now, now + LEASE, BATCH).await?;
        tx.commit().await?;
        if parcels.is_empty() {
            return Ok(0);
        }
        let mut tx = self.store.write().await?;
        for parcel in &parcels {
            outbox::record(&mut tx, &parcel.id, self.send(parcel)).await?;
        }
        tx.commit().await?;
        Ok(parcels.len())
    }

    fn send(&self, parcel: &Parcel) -> Sent {
        let channel = parcel.address.platform.as_str();
        let sent = match channel {
            WEB | TERMINAL => {
                self.hub
                    .tell(Changed::Conversation(parcel.conversation.clone()));
                Sent::Done
            }
            _ => {
                tracing::error!(
                    channel,
                    "this channel is not running: a message was given up"
                );
                Sent::GivenUp
            }
        };
        let result = if sent == Sent::Done {
            "sent"
        } else {
            "given_up"
        };
        metrics::counter!("tsunagu_outgoing_total", "channel" => channel.to_owned(), "result" => result)
            .increment(1);
        sent
    }
}
