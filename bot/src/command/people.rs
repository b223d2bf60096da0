//! `tsunagu registry import` and `tsunagu person …`: who may take cases, and how they sign in.

use super::{Failure, block_on, print, settings, store};
use crate::channel::telegram::Telegram;
use crate::channel::telegram::api::Api;
use crate::engine::own::INVITE;
use crate::store::roster;
use crate::work::bots::telegram_link;
use crate::work::{Service, wall_clock};
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use std::path::Path;

/// Stores the desks and coordinators of a file.
///
/// # Errors
/// Every problem of the file at once; then nothing is stored.
pub fn import(file: &Path) -> Result<(), Failure> {
    let name = file.display().to_string();
    let text =
        std::fs::read_to_string(file).map_err(|error| Failure(vec![format!("{name}: {error}")]))?;
    let found = Roster::parse(&text, &name).map_err(Failure)?;
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.write().await?;
        roster::put(&mut tx, &found).await?;
        tx.commit().await?;
        let (desks, coordinators) = (found.desks.len(), found.coordinators.len());
        print(&format!("{desks} desks and {coordinators} coordinators are registered"))
    })
}

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
