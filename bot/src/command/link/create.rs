//! `tsunagu link create`: a campaign from the command line, under the same rules as on the
//! organisers' pages.

use super::Bots;
use crate::command::{Failure, block_on, print, service, settings};
use crate::engine::campaign::Campaign;
use crate::engine::campaign::code::Via;
use crate::engine::campaign::form::{Fault, Written, read};
use crate::words::{REFERENCE, Words};
use crate::work::Service;
use knowledge::lang::Lang;

/// What to tell of a campaign.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Whose it is; `tsunagu person organiser list` shows the ids. Without it only operators see it.
    #[arg(long, value_name = "ID")]
    organiser: Option<String>,
    /// What the organiser calls it.
    #[arg(long)]
    name: String,
    /// new-employees, new-students, moving-in, event, japanese-class or other.
    #[arg(long)]
    kind: String,
    /// The track that begins, by its id.
    #[arg(long)]
    track: String,
    /// The languages of its links, with commas between.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
    /// Where the people live: a municipality's name or six-digit code.
    #[arg(long, default_value = "")]
    municipality: String,
    /// The first day, such as 2027-04-01.
    #[arg(long, value_name = "DATE")]
    starts: String,
    /// The last day.
    #[arg(long, value_name = "DATE", default_value = "")]
    ends: String,
    /// Whom people can ask: an office with its telephone number or address.
    #[arg(long)]
    contact: String,
    /// On which way the link is handed out: link, poster, mail, social, media or meeting.
    #[arg(long, default_value = "link", value_parser = via)]
    via: Via,
}

fn via(name: &str) -> Result<Via, String> {
    let all = Via::ALL.map(Via::key).join(", ");
    Via::from_key(name).ok_or_else(|| format!("it is one of {all}"))
}

/// Makes the campaign and prints its addresses.
///
/// # Errors
/// Everything that is wrong with it, or when the database or a platform is out of reach.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let settings = settings()?;
    let written = arguments.written();
    block_on(async move {
        let bots = Bots::ask(&settings).await?;
        let service = service(settings).await?;
        let wanted = read(&service.world(), &written)
            .map_err(|faults| Failure(sentences(&service.words, &faults)))?;
        let organiser = arguments.organiser.as_deref();
        if let Some(id) = organiser
            && service.organiser(id).await?.is_none()
        {
            return Err(Failure(vec![unknown(id)]));
        }
        let campaign = service.add_campaign(organiser, &wanted).await?;
        addresses(&service, &bots, &campaign, arguments.via)
    })
}

fn unknown(id: &str) -> String {
    format!("There is no organiser {id}; `tsunagu person organiser list` shows all.")
}

impl Arguments {
    fn written(&self) -> Written {
        Written {
            name: self.name.clone(),
            kind: self.kind.clone(),
            track: self.track.clone(),
            languages: self.languages.iter().map(|code| code.trim().to_owned()).collect(),
            municipality: self.municipality.clone(),
            starts: self.starts.clone(),
            ends: self.ends.clone(),
            contact: self.contact.clone(),
        }
    }
}

fn sentences(words: &Words, faults: &[Fault]) -> Vec<String> {
    let lang = Lang::new(REFERENCE);
    let sentence = |fault: &Fault| {
        let said = words.short(&lang, &format!("console-organiser-fault-{}", fault.key));
        format!("--{}: {said}", fault.field)
    };
    faults.iter().map(sentence).collect()
}

fn addresses(service: &Service, bots: &Bots, campaign: &Campaign, via: Via) -> Result<(), Failure> {
    print(&format!("Campaign  {}", campaign.id))?;
    let each = campaign.languages.iter().map(Some);
    for lang in [None].into_iter().chain(each) {
        let found = service.addresses(campaign, lang, via);
        print("")?;
        print(&format!("Language  {}", lang.map_or("each person's own", Lang::as_str)))?;
        print(&format!("Code      {}", found.code))?;
        print(&format!("Web       {}", found.web))?;
        bots.print(&found.code)?;
    }
    Ok(())
}
