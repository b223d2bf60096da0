//! Campaigns of organisers: making one, its addresses, ending it, and its numbers.

use super::{Service, bots};
use crate::engine::campaign::code::{ID, Parts, Secret, Via};
use crate::engine::campaign::count::{Counter, DONE, REACHED};
use crate::engine::campaign::figures::{Chart, Counts, charts};
use crate::engine::campaign::form::Wanted;
use crate::engine::campaign::{Campaign, Closed, Opening};
use crate::store::cases::Actor;
use crate::store::{StoreError, Stored, Tx, audit, campaigns};
use crate::work::sign_in::new_secret;
use jiff::civil::Date;
use knowledge::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// How many ids are tried before giving up; of 36^8 the first is nearly always free.
const TRIES: usize = 8;

/// Where a code leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// Opens the bot on Telegram, which gets the code by itself.
    pub telegram: Option<String>,
    /// Adds the bot on Discord; the code is pasted there.
    pub discord: Option<String>,
    /// The chat page.
    pub web: String,
    /// The code.
    pub code: String,
}

impl Service {
    /// The addresses of a campaign in a language (or for several), spread on one way.
    pub fn addresses(&self, campaign: &Campaign, lang: Option<&Lang>, via: Via) -> Addresses {
        let code = campaign.code(lang, via);
        let names = self.names();
        let telegram = names.telegram.get().filter(|name| !name.is_empty());
        Addresses {
            telegram: telegram.map(|name| bots::telegram_link(name, &code)),
            discord: names.discord.get().map(|id| bots::discord_link(id)),
            web: format!("{}/?start={code}", self.settings.base_url()),
            code,
        }
    }

    /// Makes a campaign with an id and a secret of its own.
    ///
    /// # Errors
    /// When the database refuses, there is no such organiser, or the system has no randomness.
    pub async fn add_campaign(&self, organiser: Option<&str>, wanted: &Wanted) -> Stored<Campaign> {
        let mut tx = self.store.write().await?;
        for _ in 0..TRIES {
            let campaign = campaign(organiser, wanted)?;
            if campaigns::add(&mut tx, &campaign, self.now()).await? {
                let actor = organiser.map_or(Actor::System, |id| Actor::Organiser(id.to_owned()));
                self.noted(&mut tx, &actor, "made-campaign", &campaign.id).await?;
                tx.commit().await?;
                return Ok(campaign);
            }
        }
        Err(StoreError::from(sqlx::Error::RowNotFound))
    }

    /// What a code opens today, without counting anybody.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn opening(&self, code: &str) -> Stored<Result<(Campaign, Opening), Closed>> {
        let mut tx = self.store.read().await?;
        opening(&mut tx, code, self.today()).await
    }

    /// The campaigns of an organiser, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn campaigns_of(&self, organiser: &str) -> Stored<Vec<Campaign>> {
        let mut tx = self.store.read().await?;
        campaigns::of_organiser(&mut tx, organiser).await
    }

    /// A campaign, if it is this organiser's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn campaign_of(&self, organiser: &str, id: &str) -> Stored<Option<Campaign>> {
        let mut tx = self.store.read().await?;
        let campaign = campaigns::by_id(&mut tx, id).await?;
        Ok(campaign.filter(|campaign| campaign.organiser.as_deref() == Some(organiser)))
    }

    /// Ends a campaign, if it is this organiser's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_campaign(&self, organiser: &str, campaign: &Campaign) -> Stored<()> {
        let mut tx = self.store.write().await?;
        if campaigns::end(&mut tx, &campaign.id, self.now()).await? {
            let actor = Actor::Organiser(organiser.to_owned());
            self.noted(&mut tx, &actor, "ended-campaign", &campaign.id).await?;
        }
        tx.commit().await
    }

    /// The numbers of a campaign that may be shown.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn campaign_charts(&self, campaign: &Campaign) -> Stored<Vec<Chart>> {
        let mut tx = self.store.read().await?;
        let counts = campaigns::counts(&mut tx, &campaign.id).await?;
        let track = self.library.orientation.track(&campaign.track);
        let steps = track.iter().flat_map(|track| &track.steps);
        Ok(charts(&counts, &steps.map(|step| step.topic.clone()).collect::<Vec<_>>()))
    }

    /// The numbers that may be shown of all campaigns together, under `all`, and of each by its id.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn orientation(&self) -> Stored<Vec<(String, Vec<Chart>)>> {
        let mut tx = self.store.read().await?;
        let (mut together, mut each) = (BTreeMap::<Counter, i64>::new(), Vec::new());
        for campaign in campaigns::all(&mut tx).await? {
            let counts = campaigns::counts(&mut tx, &campaign.id).await?;
            each.push((campaign.id, charts(&counts, &steps(&counts))));
            counts.into_iter().for_each(|(it, n)| *together.entry(it).or_default() += n);
        }
        let together: Counts = together.into_iter().collect();
        let all = ("all".to_owned(), charts(&together, &steps(&together)));
        Ok([all].into_iter().chain(each).collect())
    }

    /// Notes that an organiser took the numbers of a campaign with them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn exported_campaign(&self, organiser: &str, campaign: &str) -> Stored<()> {
        let mut tx = self.store.write().await?;
        let actor = Actor::Organiser(organiser.to_owned());
        self.noted(&mut tx, &actor, "exported-campaign", campaign).await?;
        tx.commit().await
    }

    async fn noted(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        action: &'static str,
        detail: &str,
    ) -> Stored<()> {
        audit::add(tx, actor, action, None, detail, self.now()).await
    }

    /// The day in Japan.
    pub fn today(&self) -> Date {
        referral::certificate::japan_day(self.now())
    }
}

/// The topics of steps that were counted.
fn steps(counts: &Counts) -> Vec<String> {
    let reached = counts.iter().filter(|(it, _)| it.what == REACHED || it.what == DONE);
    let topics: BTreeSet<String> = reached.map(|(it, _)| it.topic.clone()).collect();
    topics.into_iter().collect()
}

/// What a code opens on this day.
///
/// # Errors
/// When the database refuses.
pub(super) async fn opening(
    tx: &mut Tx,
    code: &str,
    today: Date,
) -> Stored<Result<(Campaign, Opening), Closed>> {
    let Some(parts) = Parts::of(code) else { return Ok(Err(Closed::Unknown)) };
    let campaign = campaigns::by_id(tx, parts.id).await?;
    let Some(campaign) = campaign else { return Ok(Err(Closed::Unknown)) };
    Ok(campaign.open(&parts, today).map(|opening| (campaign, opening)))
}

fn campaign(organiser: Option<&str>, wanted: &Wanted) -> Stored<Campaign> {
    Ok(Campaign {
        id: new_id()?,
        organiser: organiser.map(str::to_owned),
        name: wanted.name.clone(),
        kind: wanted.kind,
        track: wanted.track.clone(),
        languages: wanted.languages.clone(),
        municipality: wanted.municipality.clone(),
        starts_on: wanted.starts_on,
        ends_on: wanted.ends_on,
        ended_at: None,
        contact: wanted.contact.clone(),
        secret: Secret::new(new_secret()?.token),
    })
}

/// A new id of eight signs.
fn new_id() -> Stored<String> {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0_u8; ID];
    getrandom::fill(&mut bytes)?;
    let signs = bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    Ok(signs.collect())
}
