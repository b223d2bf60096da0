//! What orientation changes outside the conversation: campaigns count, the checklist gets its
//! addresses, and reminders are written down.

use super::Draft;
use crate::engine::answer;
use crate::engine::orient::Counted;
use crate::engine::say::Say;
use crate::store::{Stored, Tx, conversations};
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

    pub(super) async fn write_reminders(&self, tx: &mut Tx, draft: &Draft) -> Stored<Vec<Say>> {
        self.renew_reminders(tx, &draft.id, &draft.memory.orientation).await?;
        Ok(Vec::new())
    }

    /// What both chats remember of orientation goes on in the one that goes on: this one, or the
    /// other. The joined chats belong to one person, who agreed to it.
    pub(super) async fn join_progress(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        other: &str,
        mine: bool,
    ) -> Stored<()> {
        let Some(mut found) = conversations::by_id(tx, other).await? else {
            return Ok(());
        };
        let own = std::mem::take(&mut draft.memory.orientation);
        let theirs = std::mem::take(&mut found.memory.orientation);
        if mine {
            draft.memory.orientation = own.merge(theirs);
            return self.renew_reminders(tx, &draft.id, &draft.memory.orientation).await;
        }
        found.memory.orientation = theirs.merge(own);
        conversations::remember(tx, other, &found.memory).await?;
        self.renew_reminders(tx, other, &found.memory.orientation).await
    }
}
