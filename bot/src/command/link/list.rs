//! `tsunagu link list`: all campaigns, without their secrets.

use crate::command::{Failure, block_on, print, settings, store};
use crate::engine::campaign::{Campaign, Standing};
use crate::store::campaigns;
use crate::work::wall_clock;
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::certificate::japan_day;

/// Prints them, one a line.
///
/// # Errors
/// When the database is out of reach.
pub fn run(jsonl: bool) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let today = japan_day(wall_clock());
        for campaign in campaigns::all(&mut tx).await? {
            print(&if jsonl { json(&campaign, today) } else { line(&campaign, today) })?;
        }
        Ok(())
    })
}

fn state(campaign: &Campaign, today: Date) -> &'static str {
    match campaign.standing(today) {
        Standing::NotYet => "not-yet",
        Standing::Running => "running",
        Standing::Ended => "ended",
    }
}

fn line(campaign: &Campaign, today: Date) -> String {
    let languages: Vec<&str> = campaign.languages.iter().map(Lang::as_str).collect();
    let languages = languages.join(",");
    let ends = campaign.ends_on.map_or_else(|| "-".to_owned(), |day| day.to_string());
    let organiser = campaign.organiser.as_deref().unwrap_or("-");
    let Campaign { id, name, track, starts_on, .. } = campaign;
    let state = state(campaign, today);
    format!("{id}\t{organiser}\t{state}\t{track}\t{languages}\t{starts_on}\t{ends}\t{name}")
}

fn json(campaign: &Campaign, today: Date) -> String {
    serde_json::json!({
        "id": campaign.id,
        "organiser": campaign.organiser,
        "name": campaign.name,
        "kind": campaign.kind,
        "state": state(campaign, today),
        "track": campaign.track,
        "languages": campaign.languages,
        "municipality": campaign.municipality,
        "starts_on": campaign.starts_on,
        "ends_on": campaign.ends_on,
        "contact": campaign.contact,
    })
    .to_string()
}
