//! `tsunagu link poster`: the same poster as on the organiser's page, into a file. Its address is
//! that of `TSUNAGU_PUBLIC_URL`, so a poster without one would lead nowhere and is refused.

use crate::command::{Failure, block_on, print, service, settings};
use std::path::PathBuf;
use std::sync::Arc;

/// Which poster.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The campaign; `tsunagu link list` shows the ids.
    campaign: String,
    /// The languages, with commas between; without it those of the campaign.
    #[arg(long, value_name = "LANG[,LANG…]", default_value = "")]
    lang: String,
    /// The file to write.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// Writes the poster.
///
/// # Errors
/// When there is no such campaign, a language has no content, a sign no font, the text no room, or
/// the file cannot be written.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let settings = settings()?;
    if settings.public_url.is_none() {
        let sentence = "TSUNAGU_PUBLIC_URL is not set: the poster would lead to this machine only";
        return Err(Failure(vec![sentence.to_owned()]));
    }
    block_on(async move {
        let service = Arc::new(service(settings).await?);
        let found = service.campaign_to_print(&arguments.campaign).await?;
        let Some((campaign, organisation)) = found else {
            let id = &arguments.campaign;
            let sentence = format!("There is no campaign {id}; `tsunagu link list` shows all.");
            return Err(Failure(vec![sentence]));
        };
        let langs = service.poster_languages(&campaign, &arguments.lang)?;
        let file = service.poster(&campaign, &organisation, &langs).await?;
        std::fs::write(&arguments.out, file)?;
        print(&arguments.out.display().to_string())
    })
}
