//! What orientation changes outside the conversation: campaigns count, the checklist gets its
//! addresses, and reminders are written down.

use super::Draft;
use crate::engine::answer;
use crate::engine::orient::Counted;
use crate::engine::say::Say;
use crate::store::{Stored, Tx};
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

    pub(super) async fn show_checklist(&self, tx: &mut Tx, draft: &Draft) -> Stored<Vec<Say>> {
        self.checklist_link(tx, &draft.id, &draft.memory).await
    }

    pub(super) async fn write_reminders(&self, _tx: &mut Tx, _draft: &Draft) -> Stored<Vec<Say>> {
        Ok(Vec::new())
    }
}
