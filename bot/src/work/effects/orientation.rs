//! What orientation changes outside the conversation: campaigns count, the checklist gets its
//! addresses, and reminders are written down.

use super::Draft;
use crate::engine::campaign::code::Via;
use crate::engine::campaign::{self, Campaign, Opening, count};
use crate::engine::orient::{self, Counted};
use crate::engine::say::Say;
use crate::engine::{Effect, answer};
use crate::store::{Stored, Tx, campaigns, conversations};
use crate::work::Service;
use crate::work::campaigns::opening;

impl Service {
    /// Somebody came with a campaign's code, `code` without its beginning. A code that opens nothing
    /// leads to the normal start, with a friendly word first.
    pub(super) async fn came_with(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        code: &str,
    ) -> Stored<Vec<Say>> {
        match opening(tx, code, self.today()).await? {
            Ok((campaign, opening)) => self.begin_campaign(tx, draft, &campaign, &opening).await,
            Err(closed) => {
                let start = answer::start(draft.memory.clone());
                Ok([campaign::refused(closed)].into_iter().chain(start.says).collect())
            }
        }
    }

    async fn begin_campaign(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        campaign: &Campaign,
        opening: &Opening,
    ) -> Stored<Vec<Say>> {
        let world = self.world();
        let memory = draft.memory.clone();
        draft.memory = campaign::joined(&world, memory, campaign, opening.lang.as_ref());
        self.counted(tx, draft, &Counted::Joined, opening.via).await?;
        let mut decision = orient::begin(&world, draft.memory.clone(), &campaign.track);
        let about = std::mem::take(&mut decision.says);
        // Who came with a link has chosen: what the track is, and the first step at once.
        let mut decision = orient::resume(&world, decision.memory);
        decision.says.splice(0..0, about.into_iter().map(Say::without_buttons));
        draft.memory = decision.memory;
        // What the first step counts comes after the join; nothing else can follow from a beginning.
        for effect in decision.effects {
            if let Effect::Count(counted) = effect {
                self.counted(tx, draft, &counted, opening.via).await?;
            }
        }
        Ok(decision.says)
    }

    /// Counts something for the campaign with which the person came, once for each person.
    pub(super) async fn count_for_campaign(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        counted: Counted,
    ) -> Stored<Vec<Say>> {
        // The way matters for joins only, and those have brought theirs.
        self.counted(tx, draft, &counted, Via::Link).await?;
        Ok(Vec::new())
    }

    async fn counted(
        &self,
        tx: &mut Tx,
        draft: &mut Draft,
        counted: &Counted,
        via: Via,
    ) -> Stored<()> {
        let counters = count::counters(&mut draft.memory, counted, via);
        let Some(campaign) = draft.memory.orientation.campaign.clone() else { return Ok(()) };
        for counter in counters {
            campaigns::count(tx, &campaign, &counter, 1).await?;
        }
        Ok(())
    }

    pub(super) async fn show_checklist(&self, tx: &mut Tx, draft: &Draft) -> Stored<Vec<Say>> {
        self.checklist_link(tx, &draft.id, &draft.memory).await
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
