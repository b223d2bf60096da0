//! `tsunagu serve`: opens the database, loads the content, starts the loops and the web server, and
//! prints the addresses to open.

use super::people::sign_in_link;
use super::{Failure, block_on, print, settings, start_log};
use crate::store::organisers::{self, Organiser};
use crate::store::roster;
use crate::web;
use crate::work::Service;
use referral::coordinator::Roster;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Runs until it is told to stop.
///
/// # Errors
/// Wrong settings, broken content, an unreachable database or a port in use, all in plain words.
pub fn run(demo: bool) -> Result<(), Failure> {
    let settings = settings()?;
    start_log(&settings);
    block_on(async move {
        let wanted = settings.listen;
        if settings.keys.is_empty() && !demo {
            tracing::warn!(
                "personal texts are stored without encryption: see `tsunagu config new-key` and TSUNAGU_KEY_FILE"
            );
        }
        let service = super::service(settings).await?;
        let listener = TcpListener::bind(wanted)
            .await
            .map_err(|error| Failure(vec![format!("TSUNAGU_LISTEN {wanted}: {error}")]))?;
        let mut service = service;
        service.settings.listen = listener.local_addr()?;
        if demo {
            load_demo(&service).await?;
        }
        service.start_directory().await?;
        announce(&service, demo).await?;
        service.take_over().await?;
        let service = Arc::new(service);
        service.start();
        web::serve(listener, Arc::clone(&service)).await?;
        if let Err(error) = service.stop().await {
            tracing::warn!(%error, "leases were not given back; they end by themselves");
        }
        service.store.close().await;
        Ok(())
    })
}

async fn load_demo(service: &Service) -> Result<(), Failure> {
    let mut tx = service.store.write().await?;
    roster::put(&mut tx, &Roster::demo()).await?;
    Ok(tx.commit().await?)
}

/// A sign-in link for an organiser of the demo, which is the city of its first desk.
async fn demo_organiser(service: &Service) -> Result<String, Failure> {
    let mut tx = service.store.read().await?;
    let known = organisers::all(&mut tx).await?.into_iter().next();
    drop(tx);
    let id = match known {
        Some(kept) => kept.id,
        None => service.add_organiser(&demo_city()).await?,
    };
    Ok(service.organiser_link(&id).await?.unwrap_or_default())
}

fn demo_city() -> Organiser {
    let desk = Roster::demo().desks.swap_remove(0);
    Organiser {
        name: desk.name,
        kind: "municipality".to_owned(),
        contact: desk.phone.unwrap_or_default(),
        municipality: Some(desk.municipality),
        lang: "ja".to_owned(),
    }
}

async fn announce(service: &Service, demo: bool) -> Result<(), Failure> {
    let base = service.settings.base_url();
    print(&format!("Resident's chat:       {base}/"))?;
    let on = |set: bool| if set { "on" } else { "off" };
    let (telegram, discord) = (&service.settings.telegram, &service.settings.discord);
    print(&format!("Telegram:              {}", on(telegram.is_some())))?;
    print(&format!("Discord:               {}", on(discord.is_some())))?;
    let mut tx = service.store.read().await?;
    let registered = roster::all(&mut tx).await?;
    drop(tx);
    if demo && let Some(first) = Roster::demo().coordinators.first() {
        let link = sign_in_link(service, &first.id).await?;
        print(&format!("Coordinator's console: {base}{link}"))?;
        let link = demo_organiser(service).await?;
        print(&format!("Organiser's pages:     {base}{link}"))?;
        print("(each link works once, for 15 minutes; another: tsunagu person link <id>)")?;
    } else if registered.roster.coordinators.is_empty() {
        print("No coordinators yet. Add them:  tsunagu registry import <folder>")?;
        print("Then let them sign in:          tsunagu person link <id>")?;
    } else {
        print(&format!("Coordinator's console: {base}/console"))?;
        print("Sign-in links:         tsunagu person link <id>")?;
    }
    Ok(())
}
