//! `tsunagu link`: the addresses that open our bots, asked from the platforms themselves, so that a
//! wrong token shows here and not on a poster; and campaigns, whose codes such addresses carry.

mod create;
mod list;
mod poster;

use super::{Failure, block_on, print, settings};
use crate::channel::discord::Discord;
use crate::channel::telegram::Telegram;
use crate::channel::telegram::api::Api;
use crate::config::Settings;
use crate::work::bots::{discord_link, telegram_link};

/// What can be done with campaigns.
#[derive(Debug, clap::Subcommand)]
pub enum Campaigns {
    /// Makes a campaign and prints its code and addresses, one for each language.
    ///
    /// Example: tsunagu link create --name "New employees 2027" --kind new-employees --track
    /// new-employee --languages ne,vi --starts 2027-04-01 --contact "Personnel, 03-0000-0000"
    Create(Box<create::Arguments>),
    /// Lists all campaigns: id, organiser, state, track, languages, days, name.
    ///
    /// Example: tsunagu link list --jsonl
    List {
        /// One JSON object a line.
        #[arg(long)]
        jsonl: bool,
    },
    /// Writes a campaign's poster as a PDF of one A4 page, in one language or in two to eight.
    ///
    /// Example: tsunagu link poster ab3de7gh --lang ja,en,ne --out poster.pdf
    Poster(poster::Arguments),
}

/// Does it.
///
/// # Errors
/// Everything that is wrong with a new campaign, or when the database is out of reach.
pub fn run(command: &Campaigns) -> Result<(), Failure> {
    match command {
        Campaigns::Create(arguments) => create::run(arguments),
        Campaigns::List { jsonl } => list::run(*jsonl),
        Campaigns::Poster(arguments) => poster::run(arguments),
    }
}

/// Prints the addresses. `code` arrives with the first message where the platform can carry one.
///
/// # Errors
/// When a code is not one, no bot is configured, or a platform refuses the token.
pub fn print_all(code: Option<&str>) -> Result<(), Failure> {
    let code = code.unwrap_or_default();
    let fits =
        code.len() <= 64 && code.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    if !fits {
        return Err(Failure(vec!["a code has at most 64 letters, digits, _ and -".to_owned()]));
    }
    let settings = settings()?;
    block_on(async move {
        let bots = Bots::ask(&settings).await?;
        print(&format!("Web       {}/", settings.base_url()))?;
        bots.print(code)
    })
}

/// What our bots are called.
struct Bots {
    telegram: Option<String>,
    discord: Option<String>,
}

impl Bots {
    /// Asks the platforms.
    async fn ask(settings: &Settings) -> Result<Bots, Failure> {
        Ok(Bots { telegram: telegram(settings).await?, discord: discord(settings).await? })
    }

    /// Prints the addresses with a code, which may be empty.
    fn print(&self, code: &str) -> Result<(), Failure> {
        match &self.telegram {
            Some(name) => print(&format!("Telegram  {}", telegram_link(name, code)))?,
            None => print("Telegram  (not set: TELOXIDE_TOKEN)")?,
        }
        match &self.discord {
            Some(id) => print(&format!("Discord   {}", discord_link(id))),
            None => print("Discord   (not set: DISCORD_TOKEN)"),
        }
    }
}

async fn telegram(settings: &Settings) -> Result<Option<String>, Failure> {
    let Some(connection) = &settings.telegram else { return Ok(None) };
    let api = Api::new(&connection.url, &connection.token)?;
    Ok(Some(Telegram::connect(api).await?.me.username))
}

async fn discord(settings: &Settings) -> Result<Option<String>, Failure> {
    let Some(connection) = &settings.discord else { return Ok(None) };
    Ok(Some(Discord::connect(&connection.url, &connection.token).await?.id.clone()))
}
