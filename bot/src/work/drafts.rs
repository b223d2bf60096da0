//! Translations for a coordinator who is writing: of the own words before they are sent, and of the
//! checked translation back into the own language. They are made while the coordinator waits, within
//! the time limit, and kept nowhere.

use super::Service;
use super::cases::CaseError;
use super::desk::{CaseView, may_write};
use super::translate::Why;
use knowledge::lang::Lang;

/// A translation to check before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The translation.
    pub text: String,
    /// The engine.
    pub engine: String,
}

impl Service {
    /// A translation of what a coordinator is about to send.
    ///
    /// # Errors
    /// As [`Service::coordinator_says`]; inside, why there is no translation.
    pub async fn draft_for_resident(
        &self,
        coordinator: &str,
        case: &str,
        lang: &Lang,
        text: &str,
    ) -> Result<Result<Draft, Why>, CaseError> {
        let view = self.case_view(coordinator, case).await?;
        self.made_for(coordinator, &view, (lang, &view.lang), text).await
    }

    /// What the resident would read, back in the coordinator's language, so that a translation can be
    /// checked by whoever does not read it.
    ///
    /// # Errors
    /// As [`Service::draft_for_resident`].
    pub async fn draft_back(
        &self,
        coordinator: &str,
        case: &str,
        lang: &Lang,
        translation: &str,
    ) -> Result<Result<Draft, Why>, CaseError> {
        let view = self.case_view(coordinator, case).await?;
        self.made_for(coordinator, &view, (&view.lang, lang), translation).await
    }

    async fn made_for(
        &self,
        coordinator: &str,
        view: &CaseView,
        languages: (&Lang, &Lang),
        text: &str,
    ) -> Result<Result<Draft, Why>, CaseError> {
        may_write(&view.kept, coordinator)?;
        let translator = match self.not_translated(&view.kept) {
            Ok(translator) => translator,
            Err(why) => return Ok(Err(why)),
        };
        let made = self.translated(translator, languages, text).await;
        Ok(made.map(|text| Draft { text, engine: translator.label() }))
    }
}
