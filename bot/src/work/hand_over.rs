//! Handing a case over to a partner. The desk asks, the resident sees exactly what would be shared
//! and answers, and only then a link can be made. Both sides hear of every step. The link's secret is
//! shown once and only its hash is stored; making a new one ends the old one.

mod partner;

pub use partner::{LinkProblem, PartnerView};

use super::Service;
use super::cases::CaseError;
use super::plan::{PlanError, held};
use super::sign_in::new_secret;
use crate::engine::action::Reply;
use crate::engine::hand_over::{self as cards, TEXT_VERSION};
use crate::engine::say::Say;
use crate::store::cases::{self as kept_cases, Actor, Kept};
use crate::store::conversations;
use crate::store::hand_overs::{self, Agreed, KeptHandOver};
use crate::store::{StoreError, Stored, Tx, audit, new_id, roster};
use referral::Millis;
use referral::case::Refusal as CaseRefusal;
use referral::hand_over::{HandOver, Move, Packet, Refusal, State};
use referral::plan::PartnerRef;

/// What it is shared for, as the receipt records it.
const PURPOSE: &str = "so that this partner can help with the request";
impl Service {
    /// Asks the resident whether a partner may get this packet.
    ///
    /// # Errors
    /// [`PlanError::Field`] for a partner without a name or a packet without words; who does not hold
    /// the case is refused.
    pub async fn ask_hand_over(
        &self,
        coordinator: &str,
        case: &str,
        partner: PartnerRef,
        packet: Packet,
    ) -> Result<String, PlanError> {
        if partner.name.is_empty() {
            return Err(PlanError::Field("partner"));
        }
        if packet.question.is_empty() && packet.summary.is_empty() {
            return Err(PlanError::Field("packet"));
        }
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let now = self.now();
        let lang = conversation.memory.lang.as_str().to_owned();
        let hand_over = HandOver::ask(new_id(), partner, Packet { lang, ..packet }, now);
        hand_overs::insert(&mut tx, &hand_over, case).await?;
        let desk = self.desk_of(&mut tx, case).await?.0;
        self.desk_says(&mut tx, &conversation, case, &cards::ask(&hand_over, &desk)).await?;
        audit::by(&mut tx, coordinator, "hand-over-asked", Some(case), &hand_over.id, now).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(hand_over.id)
    }

    /// Makes the link of a hand-over that the resident agreed to, or a new one instead of the old.
    /// Returns its path; nobody can read it here again.
    ///
    /// # Errors
    /// The rule that forbids it.
    pub async fn hand_over_link(
        &self,
        coordinator: &str,
        id: &str,
        days: i64,
    ) -> Result<String, PlanError> {
        let secret = new_secret().map_err(StoreError::from)?;
        let mut tx = self.store.write().await?;
        let mut kept = hand_overs::by_id(&mut tx, id).await?.ok_or(CaseError::Unknown)?;
        let case = held(&mut tx, coordinator, &kept.case).await?;
        if !case.case.state.held() {
            return Err(CaseRefusal::WrongState(case.case.state).into());
        }
        let first = kept.hand_over.state == State::Consented;
        kept.hand_over = kept.hand_over.step(&Move::Send { days }, self.now())?;
        save(&mut tx, &kept).await?;
        hand_overs::link(&mut tx, id, &secret.hash).await?;
        audit::by(&mut tx, coordinator, "hand-over-link", Some(&kept.case), id, self.now()).await?;
        if first {
            self.tell_resident_of(&mut tx, &kept).await?;
        }
        tx.commit().await?;
        self.announce(&case.conversation);
        Ok(format!("/partner/{}", secret.token))
    }

    /// The desk takes a hand-over back.
    ///
    /// # Errors
    /// The rule that forbids it.
    pub async fn end_hand_over(&self, coordinator: &str, id: &str) -> Result<(), PlanError> {
        let mut tx = self.store.write().await?;
        let mut kept = hand_overs::by_id(&mut tx, id).await?.ok_or(CaseError::Unknown)?;
        let case = held(&mut tx, coordinator, &kept.case).await?;
        withdraw(&mut tx, &mut kept, self.now()).await??;
        self.tell_resident_of(&mut tx, &kept).await?;
        audit::by(&mut tx, coordinator, "hand-over-ended", Some(&kept.case), id, self.now())
            .await?;
        tx.commit().await?;
        self.announce(&case.conversation);
        Ok(())
    }

    /// The hand-overs of a case, for its holder.
    ///
    /// # Errors
    /// Who does not hold the case is refused.
    pub async fn hand_overs(
        &self,
        coordinator: &str,
        case: &str,
    ) -> Result<Vec<KeptHandOver>, PlanError> {
        let mut tx = self.store.read().await?;
        held(&mut tx, coordinator, case).await?;
        Ok(hand_overs::of_case(&mut tx, case).await?)
    }

    /// What the resident answered to a hand-over of their own newest request.
    pub(super) async fn resident_answers(
        &self,
        tx: &mut Tx,
        conversation: &str,
        id: &str,
        reply: Reply,
    ) -> Stored<Vec<Say>> {
        let Some(mut kept) = own(tx, conversation, id).await? else {
            return Ok(vec![cards::not_now()]);
        };
        let now = self.now();
        let wanted = match reply {
            Reply::Yes => Move::Consent { contact: true },
            Reply::Bare => Move::Consent { contact: false },
            Reply::No => Move::Refuse,
            Reply::Stop => Move::Withdraw,
        };
        let Ok(next) = kept.hand_over.step(&wanted, now) else {
            return Ok(vec![cards::not_now()]);
        };
        kept.hand_over = next;
        match kept.hand_over.state {
            State::Consented => self.receipt(tx, &mut kept, conversation, now).await?,
            State::Withdrawn => hand_overs::withdraw_consent(tx, &kept, now).await?,
            _ => {}
        }
        save(tx, &kept).await?;
        let action = kept.hand_over.state.key();
        audit::add(tx, &Actor::Resident, "hand-over-answered", Some(&kept.case), action, now)
            .await?;
        self.tell_holder(tx, &kept.case, cards::coordinator_told(&kept.hand_over)).await?;
        Ok(vec![cards::told(&kept.hand_over)])
    }

    async fn receipt(
        &self,
        tx: &mut Tx,
        kept: &mut KeptHandOver,
        conversation: &str,
        now: Millis,
    ) -> Stored<()> {
        let lang = kept.hand_over.packet.lang.clone();
        let agreed =
            Agreed { conversation, text_version: TEXT_VERSION, lang: &lang, purpose: PURPOSE };
        kept.consent = Some(hand_overs::consent(tx, kept, agreed, now).await?);
        Ok(())
    }

    /// Says to the resident where a hand-over stands.
    pub(super) async fn tell_resident_of(&self, tx: &mut Tx, kept: &KeptHandOver) -> Stored<()> {
        let Some(case) = kept_cases::by_id(tx, &kept.case).await? else {
            return Ok(());
        };
        let Some(conversation) = conversations::by_id(tx, &case.conversation).await? else {
            return Ok(());
        };
        self.desk_says(tx, &conversation, &kept.case, &cards::told(&kept.hand_over)).await
    }

    /// Says something to the holder of a case in their own messenger, if they have one.
    pub(super) async fn tell_holder(&self, tx: &mut Tx, case: &str, say: Say) -> Stored<()> {
        let kept = kept_cases::by_id(tx, case).await?;
        let Some(holder) = kept.and_then(|kept| kept.case.holder) else {
            return Ok(());
        };
        self.say_to_coordinator(tx, &holder.coordinator, say, self.now()).await
    }

    /// The public name and the number of the desk that holds a case.
    async fn desk_of(&self, tx: &mut Tx, case: &str) -> Stored<(String, Option<String>)> {
        let kept = kept_cases::by_id(tx, case).await?;
        let registered = roster::all(tx).await?;
        let holder = kept.and_then(|kept| kept.case.holder);
        let desk = holder.and_then(|holder| registered.desk(&holder.desk).cloned());
        Ok(desk.map(|desk| (super::desk_name(&desk), desk.phone)).unwrap_or_default())
    }
}

/// A hand-over of the person of this conversation, in their newest request.
async fn own(tx: &mut Tx, conversation: &str, id: &str) -> Stored<Option<KeptHandOver>> {
    let Some(Kept { case, .. }) = kept_cases::latest(tx, conversation).await? else {
        return Ok(None);
    };
    Ok(hand_overs::by_id(tx, id).await?.filter(|kept| kept.case == case.id))
}

/// Ends a hand-over and its consent, and erases what was shared.
async fn withdraw(
    tx: &mut Tx,
    kept: &mut KeptHandOver,
    now: Millis,
) -> Stored<Result<(), Refusal>> {
    match kept.hand_over.step(&Move::Withdraw, now) {
        Ok(next) => kept.hand_over = next,
        Err(refusal) => return Ok(Err(refusal)),
    }
    hand_overs::withdraw_consent(tx, kept, now).await?;
    save(tx, kept).await.map(Ok)
}

/// Saves, or fails as a lost race does.
pub(super) async fn save(tx: &mut Tx, kept: &KeptHandOver) -> Stored<()> {
    if hand_overs::save(tx, kept).await? { Ok(()) } else { Err(StoreError::lost_race()) }
}

/// The resident has withdrawn the case: no partner reads anything of it any more.
pub(super) async fn withdraw_all(tx: &mut Tx, case: &str, now: Millis) -> Stored<()> {
    for mut kept in hand_overs::of_case(tx, case).await? {
        // One that has ended is not moved again, but its words go too.
        if withdraw(tx, &mut kept, now).await?.is_err() {
            kept.hand_over.packet = Packet::default();
            hand_overs::withdraw_consent(tx, &kept, now).await?;
            if !hand_overs::save(tx, &kept).await? {
                return Err(StoreError::lost_race());
            }
        }
    }
    Ok(())
}
