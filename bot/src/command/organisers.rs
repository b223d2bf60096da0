//! `tsunagu person organiser …`: employers, schools and cities that hand out links, how they sign in,
//! and for whom the operator vouches.

use super::{Failure, block_on, print, service, settings, store};
use crate::store::organisers::{self, Organiser};
use referral::area::{Atlas, Found};

/// What can be done with organisers.
#[derive(Debug, clap::Subcommand)]
pub enum Organisers {
    /// Adds an organiser and prints its id.
    ///
    /// Example: tsunagu person organiser add --name "Example KK" --kind employer --contact
    /// "Personnel, 03-0000-0000" --municipality 131041
    Add(Add),
    /// Lists the organisers: id, kind, since when verified, name.
    ///
    /// Example: tsunagu person organiser list
    List,
    /// Prints a sign-in link for an organiser: it works once, for 15 minutes.
    ///
    /// Example: tsunagu person organiser link 0199d3a0-0000-7000-8000-000000000000
    Link {
        /// The organiser's id.
        id: String,
    },
    /// Notes that you checked who an organiser is: it may then search the roster of desks.
    ///
    /// Example: tsunagu person organiser verify 0199d3a0-0000-7000-8000-000000000000
    Verify {
        /// The organiser's id.
        id: String,
        /// Takes that back.
        #[arg(long)]
        undo: bool,
    },
}

/// What to tell of an organiser.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// The organisation's name.
    #[arg(long)]
    name: String,
    /// What it is.
    #[arg(long, value_parser = ["employer", "school", "municipality", "other"])]
    kind: String,
    /// How to reach it; coordinators see it, residents do not.
    #[arg(long)]
    contact: String,
    /// Its municipality's name or six-digit code.
    #[arg(long)]
    municipality: Option<String>,
    /// The language of its pages.
    #[arg(long, default_value = "ja", value_parser = ["ja", "en"])]
    lang: String,
}

/// Does it.
///
/// # Errors
/// When there is no such organiser or municipality, or the database is out of reach.
pub fn run(command: &Organisers) -> Result<(), Failure> {
    match command {
        Organisers::Add(told) => add(told),
        Organisers::List => list(),
        Organisers::Link { id } => link(id),
        Organisers::Verify { id, undo } => verify(id, !undo),
    }
}

fn add(told: &Add) -> Result<(), Failure> {
    let organiser = Organiser {
        name: filled("name", &told.name)?,
        kind: told.kind.clone(),
        contact: filled("contact", &told.contact)?,
        municipality: told.municipality.as_deref().map(municipality).transpose()?,
        lang: told.lang.clone(),
    };
    let settings = settings()?;
    block_on(async move {
        let id = service(settings).await?.add_organiser(&organiser).await?;
        print(&format!("{id}\t{}", organiser.name))
    })
}

fn filled(field: &str, text: &str) -> Result<String, Failure> {
    match text.trim() {
        "" => Err(Failure(vec![format!("--{field} must not be empty.")])),
        text => Ok(text.to_owned()),
    }
}

/// The six-digit code of a municipality, from its code or its name.
fn municipality(text: &str) -> Result<String, Failure> {
    let atlas = Atlas::embedded();
    if let Some(town) = atlas.municipality(text.trim()) {
        return Ok(town.code.clone());
    }
    match atlas.find(text) {
        Found::Municipality(town) => Ok(town.code.clone()),
        Found::Several(towns) => {
            let codes: Vec<String> =
                towns.iter().map(|town| format!("{} {}", town.code, town.kanji)).collect();
            let codes = codes.join(", ");
            Err(Failure(vec![format!("\"{text}\" can be several municipalities: {codes}")]))
        }
        _ => Err(Failure(vec![format!("there is no municipality \"{text}\"")])),
    }
}

fn list() -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        for kept in organisers::all(&mut tx).await? {
            let since = kept.verified_on.map(|day| format!("verified on {day}"));
            let since = since.unwrap_or_else(|| "not verified".to_owned());
            let Organiser { name, kind, .. } = &kept.organiser;
            print(&format!("{}\t{kind}\t{since}\t{name}", kept.id))?;
        }
        Ok(())
    })
}

fn link(id: &str) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let base = settings.base_url();
        let path = service(settings).await?.organiser_link(id).await?;
        let path = path.ok_or_else(|| Failure(vec![unknown(id)]))?;
        print(&format!("{base}{path}"))
    })
}

fn verify(id: &str, yes: bool) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        if !service(settings).await?.vouch_for(id, yes).await? {
            return Err(Failure(vec![unknown(id)]));
        }
        print(&format!("{id}\t{}", if yes { "verified" } else { "not verified" }))
    })
}

fn unknown(id: &str) -> String {
    format!("there is no organiser {id}; `tsunagu person organiser list` shows all")
}
