//! What orientation changes outside the conversation: campaigns count, the checklist gets its
//! addresses, and reminders are written down.

use super::Draft;
use crate::engine::answer;
use crate::engine::orient::Counted;
use crate::engine::orient::reminders::joined;
use crate::engine::say::Say;
use crate::store::{StoreError, Stored, Tx, conversations};
use crate::work::Service;

impl Service {
    pub(super) async fn came_with(
        &self,
        _tx: &mut Tx,
        draft: &mut Draft,
        _code: &str,
    ) -> Stored<Vec<Say>> {
        Ok(answer::start(draft.memory.clone()).says)
    }

    pub(super) async fn count_for_campaign(
        &self,
        _tx: &mut Tx,
        _draft: &Draft,
        _counted: Counted,
    ) -> Stored<Vec<Say>> {
        Ok(Vec::new())
    }

    pub(super) async fn show_checklist(&self, _tx: &mut Tx, _draft: &Draft) -> Stored<Vec<Say>> {
        Ok(Vec::new())
    }

    /// What the person asked to be reminded of in the chat that ends goes on in the other: in this
    /// one when it goes on, else in `other`.
    pub(super) async fn join_reminders(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        other: &str,
        here: bool,
    ) -> Stored<()> {
        let Some(mut theirs) = conversations::by_id(tx, other).await?.map(|found| found.memory)
        else {
            return Ok(());
        };
        let own = &mut draft.memory.orientation;
        if here {
            joined(own, &theirs.orientation);
            return self.renew_reminders(tx, &draft.id, own).await;
        }
        joined(&mut theirs.orientation, own);
        // Somebody answers there right now and would write over it: then all of this is done again.
        if !conversations::remember(tx, other, &theirs, self.now()).await? {
            return Err(StoreError::lost_race());
        }
        self.renew_reminders(tx, other, &theirs.orientation).await
    }

    pub(super) async fn write_reminders(&self, tx: &mut Tx, draft: &Draft) -> Stored<Vec<Say>> {
        self.renew_reminders(tx, &draft.id, &draft.memory.orientation).await?;
        Ok(Vec::new())
    }
}
