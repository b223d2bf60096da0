//! What coordinators are reminded of, each thing once: a partner that has not answered for three
//! working days, and a step whose deadline is two days away. Links whose time is over end here, and
//! both sides hear of it. What the reminders are about stands in the console, also without them.

use super::{ROUND, Service};
use crate::engine::hand_over as cards;
use crate::store::Stored;
use crate::store::hand_overs::{self, KeptHandOver};
use crate::store::plans::{self, KeptPlan};
use referral::certificate::japan_day;
use referral::hand_over::Move;

impl Service {
    pub(super) async fn remind_loop(&self) {
        self.rounds(ROUND * 30, || self.remind(), |error| self.database_fails(error)).await;
    }

    /// Does everything that is due now.
    ///
    /// # Errors
    /// When the database is out of reach; the next round does it.
    pub async fn remind(&self) -> Stored<()> {
        let today = japan_day(self.now()).to_string();
        let mut tx = self.store.read().await?;
        let plans = plans::to_remind(&mut tx, &today).await?;
        let waiting = hand_overs::linked(&mut tx).await?;
        drop(tx);
        self.remind_of_visits().await?;
        for plan in plans {
            self.remind_of_plan(&plan).await?;
        }
        for kept in waiting {
            match self.look_after(kept).await {
                // Somebody moved it in the meantime; the next round looks at it again.
                Err(error) if error.is_lost_race() => {}
                other => other?,
            }
        }
        Ok(())
    }

    async fn remind_of_plan(&self, kept: &KeptPlan) -> Stored<()> {
        let today = japan_day(self.now());
        let due = kept.plan.reminders().filter(|(_, from)| *from <= today);
        for deadline in due.filter_map(|(step, _)| Some((&step.id, step.deadline?.on))) {
            let (id, on) = deadline;
            let mut tx = self.store.write().await?;
            let day = on.to_string();
            if plans::remind_once(&mut tx, &kept.case, id, &day, self.now()).await? {
                self.tell_holder(&mut tx, &kept.case, cards::remind_deadline(on)).await?;
                tx.commit().await?;
                self.ring();
            }
        }
        Ok(())
    }

    async fn look_after(&self, mut kept: KeptHandOver) -> Stored<()> {
        let now = self.now();
        if let Ok(expired) = kept.hand_over.step(&Move::Expire, now) {
            kept.hand_over = expired;
            let mut tx = self.store.write().await?;
            super::hand_over::save(&mut tx, &kept).await?;
            self.tell_resident_of(&mut tx, &kept).await?;
            self.tell_holder(&mut tx, &kept.case, cards::coordinator_told(&kept.hand_over)).await?;
            tx.commit().await?;
            self.ring();
            return Ok(());
        }
        let sent = kept.hand_over.sent_at.map(japan_day);
        let due = sent.and_then(|sent| kept.hand_over.remind_on(sent));
        let Some(on) = due.filter(|on| *on <= japan_day(now)) else {
            return Ok(());
        };
        let mut tx = self.store.write().await?;
        let (case, id) = (&kept.case, &kept.hand_over.id);
        if plans::remind_once(&mut tx, case, id, &on.to_string(), now).await? {
            self.tell_holder(&mut tx, case, cards::remind_answer(&kept.hand_over)).await?;
            tx.commit().await?;
            self.ring();
        }
        Ok(())
    }
}
