//! `tsunagu person …`: who may take cases until when, and how they sign in.

use super::{Failure, block_on, print, settings, store};
use crate::channel::telegram::Telegram;
use crate::channel::telegram::api::Api;
use crate::engine::own::INVITE;
use crate::store::roster;
use crate::work::bots::telegram_link;
use crate::work::registry::{self, Renewal};
use crate::work::{Service, wall_clock};
use referral::certificate::japan_day;

/// Prints the coordinators.
///
/// # Errors
/// When the database is out of reach.
pub fn list() -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let today = japan_day(wall_clock());
        for coordinator in &roster::all(&mut tx).await?.roster.coordinators {
            let until = coordinator.certificate.valid_until();
            let lapsed =
                if coordinator.certificate.valid_on(today) { "" } else { " (not valid today)" };
            let (id, desk) = (&coordinator.id, &coordinator.desk);
            print(&format!("{id}\t{desk}\tcertified until {until}{lapsed}"))?;
        }
        Ok(())
    })
}

/// Prints an invitation with which a coordinator links an own chat.
///
/// # Errors
/// When there is no such coordinator.
pub fn invite(id: &str) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let service = super::service(settings).await?;
        let code = service.invitation(id).await?;
        print(&format!("In a chat with the bot, send:  /console {code}"))?;
        if let Some(connection) = &service.settings.telegram {
            let api = Api::new(&connection.url, &connection.token)?;
            let name = Telegram::connect(api).await?.me.username;
            let link = telegram_link(&name, &format!("{INVITE}{code}"));
            print(&format!("Or open on Telegram:           {link}"))?;
        }
        print("The invitation works once, for 72 hours.")
    })
}

/// Enters a renewal of a coordinator's certificate, or removes one that was a mistake.
///
/// # Errors
/// When there is no such coordinator or the day cannot be.
pub fn renew(id: &str, on: &str, renewal: Renewal) -> Result<(), Failure> {
    let fault = || Failure(vec![format!("\"{on}\" is not a date such as 2028-03-01.")]);
    let on = on.parse().map_err(|_| fault())?;
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.write().await?;
        let until = registry::renew(&mut tx, id, on, renewal, wall_clock()).await?;
        tx.commit().await?;
        print(&format!("{id}\tcertified until {until}"))
    })
}

/// Prints a one-time sign-in link.
///
/// # Errors
/// When there is no such coordinator.
pub fn link(id: &str) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let base = settings.base_url();
        let service = super::service(settings).await?;
        print(&format!("{base}{}", sign_in_link(&service, id).await?))
    })
}

/// The path of a one-time link.
pub(super) async fn sign_in_link(service: &Service, id: &str) -> Result<String, Failure> {
    Ok(service.sign_in_link(id).await?)
}
