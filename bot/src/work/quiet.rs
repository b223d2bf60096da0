//! Messages for people whose phone somebody else may look at: covers instead of words on a locked
//! screen, silence while it is not safe to write, and the line behind a cover when it is asked for.

use super::Service;
use super::effects::Draft;
use crate::channel::{Body, pulls};
use crate::engine::quiet;
use crate::engine::say::Say;
use crate::store::conversations;
use crate::store::inbox::Waiting;
use crate::store::messages::{self, Author};
use crate::store::outbox::{self, Parcel, Sent, WAITING_PERSON};
use crate::store::{Stored, Tx, quiet as kept};

impl Service {
    /// Puts a cover over what nobody asked for in conversations that need it. A cover is one page,
    /// so further pages of the message end here.
    pub(super) async fn cover(&self, tx: &mut Tx, parcels: Vec<Parcel>) -> Stored<Vec<Parcel>> {
        let mut covered = Vec::with_capacity(parcels.len());
        for mut parcel in parcels {
            if let Some(body) = self.cover_of(tx, &parcel).await? {
                if parcel.page > 0 {
                    outbox::record(tx, &parcel.id, &Sent::Done).await?;
                    continue;
                }
                parcel.body = body;
            }
            covered.push(parcel);
        }
        Ok(covered)
    }

    async fn cover_of(&self, tx: &mut Tx, parcel: &Parcel) -> Stored<Option<Body>> {
        if !parcel.unasked || pulls(&parcel.to.platform) {
            return Ok(None);
        }
        let found = conversations::by_id(tx, &parcel.conversation).await?;
        let Some(memory) = found.map(|found| found.memory).filter(|memory| memory.covered) else {
            return Ok(None);
        };
        let body = self.words.render(&self.world(), &memory.lang, &quiet::cover(parcel.seq));
        Ok(Some(Body { protected: true, ..body }))
    }

    /// Begins or ends the silence.
    pub(super) async fn set_quiet(
        &self,
        tx: &mut Tx,
        conversation: &str,
        on: bool,
    ) -> Stored<Vec<Say>> {
        if on {
            kept::begin(tx, conversation, self.now()).await?;
        } else {
            kept::end(tx, conversation, self.now()).await?;
        }
        Ok(Vec::new())
    }

    /// Says the line behind a cover once more, as an answer.
    pub(super) async fn show(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        message: &Waiting,
        seq: i64,
    ) -> Stored<Vec<Say>> {
        let found = messages::numbered(tx, &draft.id, seq).await?;
        if let Some(line) = found.filter(|line| line.author != Author::Resident) {
            let body = Body { protected: true, ..line.body };
            draft.say(body, message, WAITING_PERSON);
        }
        Ok(Vec::new())
    }
}
