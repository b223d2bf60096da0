//! `tsunagu link`: the addresses that open our bots, asked from the platforms themselves, so that a
//! wrong token shows here and not on a poster.

use super::{Failure, block_on, print, settings};
use crate::channel::discord::Discord;
use crate::channel::telegram::Telegram;
use crate::channel::telegram::api::Api;
use crate::config::Settings;
use crate::work::bots::{discord_link, telegram_link};

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
        print(&format!("Web       {}/", settings.base_url()))?;
        telegram(&settings, code).await?;
        discord(&settings).await
    })
}

async fn telegram(settings: &Settings, code: &str) -> Result<(), Failure> {
    let Some(connection) = &settings.telegram else {
        return print("Telegram  (not set: TELOXIDE_TOKEN)");
    };
    let api = Api::new(&connection.url, &connection.token)?;
    let telegram = Telegram::connect(api).await?;
    print(&format!("Telegram  {}", telegram_link(&telegram.me.username, code)))
}

async fn discord(settings: &Settings) -> Result<(), Failure> {
    let Some(connection) = &settings.discord else {
        return print("Discord   (not set: DISCORD_TOKEN)");
    };
    let discord = Discord::connect(&connection.url, &connection.token).await?;
    print(&format!("Discord   {}", discord_link(&discord.id)))
}
