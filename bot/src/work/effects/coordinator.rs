//! What a coordinator does from their own messenger: joins this chat by the code of the invitation,
//! asks for a sign-in link, takes a case or declines it. A chat that is nobody's is told so.

use crate::engine::coordinator as console;
use crate::engine::say::{Say, line};
use crate::store::cases::Actor;
use crate::store::{Stored, Tx, links, roster};
use crate::work::Service;
use crate::work::cases::CaseError;
use crate::work::hub::Changed;
use crate::work::sign_in::hash;
use referral::case::{Command, DeclineReason};
use referral::certificate::japan_day;

impl Service {
    pub(super) async fn accept_invitation(
        &self,
        tx: &mut Tx,
        conversation: &str,
        code: &str,
    ) -> Stored<Vec<Say>> {
        let code = hash(&code.to_uppercase());
        let coordinator = links::accept(tx, &code, conversation, self.now()).await?;
        Ok(vec![match coordinator {
            Some(_) => console::linked(),
            None => console::unknown_invitation(),
        }])
    }

    pub(super) async fn console(&self, tx: &mut Tx, conversation: &str) -> Stored<Vec<Say>> {
        let Some(coordinator) = links::coordinator_of(tx, conversation).await? else {
            return Ok(vec![console::not_linked()]);
        };
        let path = self.add_sign_in_link(tx, &coordinator).await?;
        Ok(vec![console::sign_in(&format!("{}{path}", self.settings.base_url()))])
    }

    pub(super) async fn take(
        &self,
        tx: &mut Tx,
        conversation: &str,
        case: &str,
        changed: &mut Vec<Changed>,
    ) -> Stored<Vec<Say>> {
        let Some(coordinator) = links::coordinator_of(tx, conversation).await? else {
            return Ok(vec![console::not_linked()]);
        };
        let registered = roster::all(tx).await?;
        let valid = registered
            .coordinator(&coordinator)
            .is_some_and(|(found, _)| found.certificate.valid_on(japan_day(self.now())));
        let claim = Command::Claim { coordinator: coordinator.clone(), certificate_valid: valid };
        self.coordinator_command(tx, (&coordinator, case), &claim, console::taken(), changed).await
    }

    pub(super) async fn decline(
        &self,
        tx: &mut Tx,
        conversation: &str,
        (case, why): (&str, Option<DeclineReason>),
        changed: &mut Vec<Changed>,
    ) -> Stored<Vec<Say>> {
        let Some(coordinator) = links::coordinator_of(tx, conversation).await? else {
            return Ok(vec![console::not_linked()]);
        };
        let reason = why.map(DeclineReason::key).unwrap_or_default().to_owned();
        let decline = Command::Decline { coordinator: coordinator.clone(), reason };
        self.coordinator_command(tx, (&coordinator, case), &decline, console::declined(), changed)
            .await
    }

    async fn coordinator_command(
        &self,
        tx: &mut Tx,
        (coordinator, case): (&str, &str),
        command: &Command,
        done: Say,
        changed: &mut Vec<Changed>,
    ) -> Stored<Vec<Say>> {
        let actor = Actor::Coordinator(coordinator.to_owned());
        match self.command_in(tx, case, &actor, command, self.now()).await {
            Ok(kept) => {
                changed.push(Changed::Conversation(kept.conversation));
                Ok(vec![done])
            }
            Err(CaseError::Store(error)) => Err(error),
            Err(CaseError::Refused(refusal)) => Ok(vec![console::refused(refusal)]),
            Err(CaseError::Unknown | CaseError::Busy) => {
                Ok(vec![Say::text(line("error-forbidden"))])
            }
        }
    }
}
