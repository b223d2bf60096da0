//! Posters and QR codes of campaigns, for the organiser's page and the command line alike.

use super::Service;
use crate::engine::campaign::Campaign;
use crate::engine::campaign::code::Via;
use crate::paper::poster::{self, MOST};
use crate::paper::qr::Code;
use crate::paper::{Fonts, PaperError};
use crate::store::{Stored, campaigns, organisers};
use crate::words::{Handout, Lines};
use knowledge::lang::Lang;
use std::sync::Arc;

/// Why there is no poster.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A language that has no content here.
    #[error("there is no content in the language {0:?}")]
    NoContent(String),
    /// No language at all, or more than fit on a page.
    #[error("a poster has 1 to 8 languages")]
    HowMany,
    /// It could not be printed.
    #[error(transparent)]
    Paper(#[from] PaperError),
}

impl Service {
    /// The languages of a poster as they were asked for, `ja,en,ne`; without any those of the
    /// campaign.
    ///
    /// # Errors
    /// When one has no content, or there are too many for a page.
    pub fn poster_languages(&self, campaign: &Campaign, asked: &str) -> Result<Vec<Lang>, Refused> {
        let asked = asked.split(',').map(str::trim).filter(|code| !code.is_empty());
        let mut langs: Vec<Lang> = asked.map(Lang::new).collect();
        if langs.is_empty() {
            langs.clone_from(&campaign.languages);
        }
        let mut seen = std::collections::BTreeSet::new();
        langs.retain(|lang| seen.insert(lang.clone()));
        let known = self.library.languages();
        match langs.iter().find(|lang| !known.contains(lang)) {
            Some(lang) => Err(Refused::NoContent(lang.as_str().to_owned())),
            None if langs.is_empty() || langs.len() > MOST => Err(Refused::HowMany),
            None => Ok(langs),
        }
    }

    /// The poster of a campaign as PDF.
    ///
    /// # Errors
    /// When a language has no content, a sign no font, or the text no room.
    pub async fn poster(
        self: &Arc<Service>,
        campaign: &Campaign,
        organisation: &str,
        langs: &[Lang],
    ) -> Result<Vec<u8>, Refused> {
        let handout = self.handout(campaign, organisation, langs);
        let lines = langs.iter().map(|lang| self.words.poster(&self.library, lang, &handout));
        let lines: Vec<Lines> = lines.collect();
        let made = move |_: &Service, fonts: &Fonts| poster::poster(fonts, &handout, &lines);
        Ok(self.print(made).await?)
    }

    /// The QR code of a campaign: the same address as on its poster.
    ///
    /// # Errors
    /// When the address is too long.
    pub fn poster_code(&self, campaign: &Campaign, langs: &[Lang]) -> Result<Code, PaperError> {
        Code::new(&self.handout(campaign, "", langs).address)
    }

    fn handout(&self, campaign: &Campaign, organisation: &str, langs: &[Lang]) -> Handout {
        let only = if let [lang] = langs { Some(lang) } else { None };
        let addresses = self.addresses(campaign, only, Via::Poster);
        Handout {
            organisation: organisation.to_owned(),
            address: addresses.web,
            code: addresses.code,
            contact: campaign.contact.clone(),
            until: campaign.ends_on,
        }
    }

    /// A campaign with the name of whoever hands it out, for the operator.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn campaign_to_print(&self, id: &str) -> Stored<Option<(Campaign, String)>> {
        let mut tx = self.store.read().await?;
        let Some(campaign) = campaigns::by_id(&mut tx, id).await? else { return Ok(None) };
        let organiser = match &campaign.organiser {
            Some(organiser) => organisers::by_id(&mut tx, organiser).await?,
            None => None,
        };
        let name = organiser.map_or_else(|| campaign.name.clone(), |kept| kept.organiser.name);
        Ok(Some((campaign, name)))
    }
}
