//! `tsunagu chat`: the same bot in a terminal, through the same inbox, transcript and loops as every
//! other channel. A request made here can be taken by a coordinator in the console of a running
//! `serve` on the same database.

use super::{Failure, block_on, print, settings, start_log};
use crate::channel::terminal::{self, Typed};
use crate::channel::{Address, Body, Inbound, Said, TERMINAL};
use crate::store::messages::{self, Author};
use crate::store::new_id;
use crate::work::Service;
use crate::work::hub::{self, Changed};
use knowledge::lang::Lang;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};

const REST: Duration = Duration::from_secs(1);

/// Talks until the input ends.
///
/// # Errors
/// Wrong settings, broken content, an unreachable database.
pub fn run(lang: Option<&str>) -> Result<(), Failure> {
    let mut settings = settings()?;
    if settings.log == "info" {
        "error".clone_into(&mut settings.log);
    }
    start_log(&settings);
    let hint = lang.map(Lang::new);
    block_on(async move {
        let service = Arc::new(super::service(settings).await?);
        service.start();
        let talk = Talk { service, address: address(), hint };
        talk.run().await
    })
}

fn address() -> Address {
    Address { platform: TERMINAL.to_owned(), bot: TERMINAL.to_owned(), chat: new_id() }
}

struct Talk {
    service: Arc<Service>,
    address: Address,
    hint: Option<Lang>,
}

impl Talk {
    async fn run(&self) -> Result<(), Failure> {
        let conversation = self.say(Said::start()).await?;
        let changed = Changed::Conversation(conversation.clone());
        let mut calls = self.service.hub.listen();
        let mut input = BufReader::new(tokio::io::stdin()).lines();
        let (mut seen, mut last) = (0, Body::default());
        print(
            &self
                .service
                .words
                .short(&self.service.fresh(self.hint.as_ref()).lang, "terminal-hint"),
        )?;
        loop {
            seen = self.show(&conversation, seen, &mut last).await?;
            tokio::select! {
                line = input.next_line() => match line? {
                    Some(line) => { self.say(said(&line, &last)).await?; }
                    None => return self.wind_up(&conversation, seen, &mut last).await,
                },
                () = hub::wait(&mut calls, &changed, REST) => {}
            }
        }
    }

    async fn say(&self, said: Said) -> Result<String, Failure> {
        let fresh = self.service.fresh(self.hint.as_ref());
        let (from, update) = (self.address.clone(), new_id());
        let hint = self.hint.clone();
        let inbound = Inbound { hint, ..Inbound::new(from, update, said) };
        Ok(self.service.receive(&inbound, &fresh).await?.conversation)
    }

    /// Prints what is new and remembers its buttons, from which the numbers choose: an answer of two
    /// messages is numbered through.
    async fn show(&self, conversation: &str, seen: i64, last: &mut Body) -> Result<i64, Failure> {
        let mut tx = self.service.store.read().await?;
        let new = messages::after(&mut tx, conversation, seen).await?;
        drop(tx);
        let told = || new.iter().filter(|message| message.author != Author::Resident);
        if told().next().is_some() {
            last.buttons.clear();
        }
        for message in told() {
            print(&format!("\n{}", terminal::plain(&message.body)))?;
            print(&terminal::choices(&message.body, last.choices().count()))?;
            last.buttons.extend(message.body.buttons.clone());
        }
        Ok(new.last().map_or(seen, |message| message.seq))
    }

    /// When the input ends (a script), what was said is still answered.
    async fn wind_up(
        &self,
        conversation: &str,
        mut seen: i64,
        last: &mut Body,
    ) -> Result<(), Failure> {
        for _ in 0..50 {
            let mut tx = self.service.store.read().await?;
            let waiting = crate::store::backlog::incoming(&mut tx).await?;
            drop(tx);
            seen = self.show(conversation, seen, last).await?;
            if waiting.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }
}

fn said(line: &str, last: &Body) -> Said {
    match terminal::typed(line, last) {
        Typed::Text(text) => Said::text(text),
        Typed::Choice { action, label } => Said::Press { action, label },
    }
}
