//! The partner, who has no account: only the address of a link, a page and its buttons.

use super::{Played, Stage};
use crate::actions;

impl Stage<'_> {
    /// The resident's answer to the question whether the partner may get it.
    pub(super) async fn passes_on(&mut self, name: &str, answer: &str) -> Played {
        let asks = |action: &String| action.starts_with("pass:") && action.ends_with(answer);
        let person = self.person(name)?;
        person.hears(|heard| !heard.is_empty()).await?;
        let found = actions(&person.heard).into_iter().rev().find(asks);
        let action = found.ok_or(format!("{name} was not asked"))?;
        self.presses(name, &action).await
    }

    /// The coordinator makes the link and passes it on.
    pub(super) async fn makes_link(&mut self, who: &str, resident: &str) -> Played {
        let page = format!("/console/cases/{}/plan", self.case(resident).await?.case.id);
        let made = self.console(who).await?.reads(&page, "/link", &[("days", "14")]).await?;
        let (_, link) = made.split_once("/partner/").ok_or("no link was made")?;
        let token: String = link.chars().take_while(char::is_ascii_alphanumeric).collect();
        self.link = format!("{}/partner/{token}", self.world.base);
        Ok(())
    }

    /// `opens it`, `accepts`, `declines: why`, `reports solved: a word`.
    pub(super) async fn partner_does(&mut self, what: &str) -> Played {
        let (verb, words) = what.split_once(": ").unwrap_or((what, ""));
        let fields: Vec<(&str, &str)> = match verb {
            "opens it" => vec![("what", "open")],
            "accepts" => vec![("what", "accept")],
            "declines" => vec![("what", "decline"), ("reason", words)],
            _ => {
                let outcome = verb.strip_prefix("reports ").ok_or("partners do no such thing")?;
                vec![("what", "done"), ("outcome", outcome), ("word", words)]
            }
        };
        let request = self.world.client.post(&self.link).form(&fields);
        let answer = request.send().await.map_err(|error| error.to_string())?;
        if answer.status().is_success() {
            Ok(())
        } else {
            Err(format!("it answers {}", answer.status()))
        }
    }

    pub(super) async fn partner_sees(&self, words: &str) -> Played {
        let answer = self.world.client.get(&self.link).send().await;
        let page = answer.map_err(|error| error.to_string())?.text().await;
        let page = page.map_err(|error| error.to_string())?;
        if page.contains(words) {
            Ok(())
        } else {
            Err("it is not on the partner's page".to_owned())
        }
    }

    pub(super) async fn link_is_dead(&self) -> Played {
        let answer = self.world.client.get(&self.link).send().await;
        let status = answer.map_err(|error| error.to_string())?.status();
        if status == 410 || status == 404 { Ok(()) } else { Err(format!("it answers {status}")) }
    }
}
