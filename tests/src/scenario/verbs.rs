//! The sentences of the scenario files, one for each thing that people do or see. `{}` stands for a
//! name, a time or words; a sentence that fits none of these is a mistake in the file.

use super::{Person, Played, Stage, says, state_name};
use serde_json::json;

/// What a line means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Clock,
    WorksAs,
    ComesIn,
    AsksForAPerson,
    Agrees,
    Presses,
    Says,
    Hears,
    Reads,
    HearsNothingOf,
    IsOffered,
    IsNotOffered,
    Takes,
    CannotTake,
    Declines,
    Writes,
    SeesWords,
    SeesNoWords,
    Closes,
    CaseIs,
    HeldBy,
    IsAway,
    Lapses,
    MayHold,
    AsksToTakeOver,
    Rests,
    GoesOn,
    DidNotCome,
    Notes,
    AsksAdvice,
    SeesAdvice,
    Plans,
    ShowsPlan,
    ReachesStep,
    AsksToShare,
    SharesWithPartner,
    KeepsFromPartner,
    MakesLink,
    PartnerDoes,
    PartnerSees,
    LinkIsDead,
    HasCases,
    WalksOn,
    CanPress,
}

/// The sentences; where two could fit, the first counts.
const SENTENCES: &[(&str, Verb)] = &[
    ("It is {}", Verb::Clock),
    ("{} works as {}", Verb::WorksAs),
    ("{} is away from {} to {}", Verb::IsAway),
    ("the certificate of {} is valid until {}", Verb::Lapses),
    ("{} may hold {} cases", Verb::MayHold),
    ("{} holds {} cases", Verb::HasCases),
    ("{} asks {} to take over the case of {}", Verb::AsksToTakeOver),
    ("{} lets the case of {} rest until {}: {}", Verb::Rests),
    ("{} goes on with the case of {}", Verb::GoesOn),
    ("{} notes that {} did not come", Verb::DidNotCome),
    ("{} reads in the notes on the case of {}: {}", Verb::SeesAdvice),
    ("{} notes on the case of {}: {}", Verb::Notes),
    ("{} asks {} for advice on the case of {}", Verb::AsksAdvice),
    ("{} plans for {}: {} | {} | {}", Verb::Plans),
    ("{} shows the plan to {}", Verb::ShowsPlan),
    ("{} has {} the step of {}: {}", Verb::ReachesStep),
    ("{} asks whether {} agrees to share with {}: {}", Verb::AsksToShare),
    ("{} agrees that the partner gets it", Verb::SharesWithPartner),
    ("{} keeps it from the partner", Verb::KeepsFromPartner),
    ("{} makes the link for the case of {}", Verb::MakesLink),
    ("the partner sees {}", Verb::PartnerSees),
    ("the partner's link is dead", Verb::LinkIsDead),
    ("the partner {}", Verb::PartnerDoes),
    ("{} comes in and speaks {}", Verb::ComesIn),
    ("{} asks for a person about {} | {} | {}", Verb::AsksForAPerson),
    ("{} agrees to share", Verb::Agrees),
    ("{} walks on to the end", Verb::WalksOn),
    ("{} can press {}", Verb::CanPress),
    ("{} presses {}", Verb::Presses),
    ("{} says {}", Verb::Says),
    ("{} hears nothing of {}", Verb::HearsNothingOf),
    ("{} hears {}", Verb::Hears),
    ("{} reads {}", Verb::Reads),
    ("{} is offered the case of {}", Verb::IsOffered),
    ("{} is not offered the case of {}", Verb::IsNotOffered),
    ("{} cannot take the case of {}: {}", Verb::CannotTake),
    ("{} takes the case of {}", Verb::Takes),
    ("{} declines the case of {}: {}", Verb::Declines),
    ("{} writes to {}: {}", Verb::Writes),
    ("{} does not see in the case of {}: {}", Verb::SeesNoWords),
    ("{} sees in the case of {}: {}", Verb::SeesWords),
    ("{} closes the case of {}: {} | {}", Verb::Closes),
    ("the case of {} is held by {}", Verb::HeldBy),
    ("the case of {} is {}", Verb::CaseIs),
];

impl Verb {
    /// The meaning of a line, with its words.
    pub fn read(line: &str) -> Option<(Verb, Vec<String>)> {
        SENTENCES.iter().find_map(|(sentence, verb)| Some((*verb, fitted(sentence, line)?)))
    }
}

/// What stands in the places of a sentence, if the line fits it.
fn fitted(sentence: &str, line: &str) -> Option<Vec<String>> {
    let mut fixed = sentence.split("{}");
    let mut rest = line.strip_prefix(fixed.next()?)?;
    let mut words = Vec::new();
    for part in fixed {
        let end = if part.is_empty() { rest.len() } else { rest.find(part)? };
        words.push(rest[..end].trim().to_owned());
        rest = &rest[end + part.len()..];
    }
    (rest.is_empty() && words.iter().all(|word| !word.is_empty())).then_some(words)
}

impl Stage<'_> {
    /// Does what the line says.
    pub(super) async fn play(&mut self, verb: Verb, words: &[String]) -> Played {
        let word = |n: usize| words.get(n).map_or("", String::as_str);
        let (a, b, c, d) = (word(0), word(1), word(2), word(3));
        match verb {
            Verb::Clock => self.clock(a).await,
            Verb::WorksAs => {
                self.named.insert(a.to_owned(), b.to_owned());
                Ok(())
            }
            Verb::ComesIn => self.comes_in(a, b).await,
            Verb::AsksForAPerson => self.asks(a, b, c, d).await,
            Verb::Agrees => self.presses(a, "consent:yes").await,
            Verb::Presses => self.presses(a, b).await,
            Verb::Says => self.says(a, b).await,
            Verb::Hears => self.hears(a, b).await,
            Verb::HearsNothingOf => self.hears_nothing_of(a, b).await,
            Verb::Reads => self.person(a)?.hears(|heard| heard.contains(b)).await,
            Verb::IsOffered => self.offered(a, b, true).await,
            Verb::IsNotOffered => self.offered(a, b, false).await,
            Verb::Takes => self.on_case(a, b, "claim", &[]).await,
            Verb::CannotTake => self.cannot_take(a, b, c).await,
            Verb::Declines => self.on_case(a, b, "decline", &[("reason", c)]).await,
            Verb::Writes => self.on_case(a, b, "say", &[("text", c)]).await,
            Verb::SeesWords => self.sees(a, b, c, true).await,
            Verb::SeesNoWords => self.sees(a, b, c, false).await,
            Verb::Closes => self.on_case(a, b, "close", &[("outcome", c), ("lesson", d)]).await,
            Verb::CaseIs => self.case_is(a, b).await,
            Verb::IsAway => self.is_away(a, b, c).await,
            Verb::Lapses => self.valid_until(a, b).await,
            Verb::MayHold => self.may_hold(a, b).await,
            Verb::HasCases => self.has_cases(a, b).await,
            Verb::AsksToTakeOver => {
                let colleague = self.named(b)?;
                self.on_case(a, c, "transfer", &[("colleague", &colleague)]).await
            }
            Verb::Rests => self.on_case(a, b, "pause", &[("until", c), ("reason", d)]).await,
            Verb::GoesOn => self.on_case(a, b, "resume", &[]).await,
            Verb::DidNotCome => self.on_case(a, b, "no-show", &[]).await,
            Verb::Notes => self.notes(a, b, c).await,
            Verb::AsksAdvice => {
                let colleague = self.named(b)?;
                self.on_case(a, c, "ask-advice", &[("colleague", &colleague)]).await
            }
            Verb::SeesAdvice => self.on_page(a, b, "advice", c).await,
            Verb::Plans => self.plans(a, b, (c, d, word(4))).await,
            Verb::ShowsPlan => self.on_plan(a, b, "plan/show", &[]).await,
            Verb::ReachesStep => self.reaches(a, c, (b, d)).await,
            Verb::AsksToShare => self.asks_to_share(a, b, (c, d)).await,
            Verb::SharesWithPartner => self.passes_on(a, ":yes").await,
            Verb::KeepsFromPartner => self.passes_on(a, ":no").await,
            Verb::MakesLink => self.makes_link(a, b).await,
            Verb::PartnerDoes => self.partner_does(a).await,
            Verb::PartnerSees => self.partner_sees(a).await,
            Verb::LinkIsDead => self.link_is_dead().await,
            Verb::WalksOn => self.walks_on(a).await,
            Verb::CanPress => self.can_press(a, b).await,
            Verb::HeldBy => self.held_by(a, b).await,
        }
    }

    async fn comes_in(&mut self, name: &str, lang: &str) -> Played {
        let resident = self.world.resident(lang).await;
        let person = Person { resident, lang: lang.to_owned(), heard: Vec::new() };
        self.residents.insert(name.to_owned(), person);
        Ok(())
    }

    /// The whole way to the consent card: what it is about, how urgent, where.
    async fn asks(&mut self, name: &str, about: &str, urgency: &str, place: &str) -> Played {
        self.says(name, about).await?;
        self.presses(name, "person").await?;
        self.presses(name, &format!("urgency:{urgency}")).await?;
        self.says(name, place).await?;
        self.hears(name, "referral-consent-title").await
    }

    pub(super) async fn presses(&mut self, name: &str, action: &str) -> Played {
        let person = self.person(name)?;
        person.forgets().await;
        let press = json!({ "client_id": crate::unique(), "action": action, "label": action });
        let (status, answer) = person.resident.post("presses", &press).await;
        person.hears(|heard| !heard.is_empty()).await?;
        if status == 202 { Ok(()) } else { Err(format!("{status}: {answer}")) }
    }

    async fn says(&mut self, name: &str, words: &str) -> Played {
        let person = self.person(name)?;
        person.forgets().await;
        let message = json!({ "client_id": crate::unique(), "text": words });
        let (status, answer) = person.resident.post("messages", &message).await;
        if status == 202 { Ok(()) } else { Err(format!("{status}: {answer}")) }
    }

    /// The fixed words of a message, by its key, in the person's own language.
    async fn hears(&mut self, name: &str, key: &str) -> Played {
        let message = self.world.words(&self.person(name)?.lang.clone(), key);
        self.person(name)?.hears(|heard| says(heard, &message)).await
    }

    async fn hears_nothing_of(&mut self, name: &str, words: &str) -> Played {
        let all = self.person(name)?.resident.events(0).await;
        let known = all.iter().any(|event| event.to_string().contains(words));
        if known { Err(format!("{name} was shown {words}")) } else { Ok(()) }
    }

    async fn offered(&mut self, coordinator: &str, resident: &str, expected: bool) -> Played {
        let id = self.case(resident).await?.case.id;
        let queue = self.console(coordinator).await?.page("/console").await?;
        let offered = queue.split("id=\"mine\"").next().unwrap_or_default();
        match (offered.contains(&id), expected) {
            (true, true) | (false, false) => Ok(()),
            (true, false) => Err(format!("{coordinator} is offered it")),
            (false, true) => Err(format!("{coordinator} is not offered it")),
        }
    }

    /// Sends a form of the case's page.
    pub(super) async fn on_case(
        &mut self,
        coordinator: &str,
        resident: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Played {
        let page = format!("/console/cases/{}", self.case(resident).await?.case.id);
        self.console(coordinator).await?.sends(&page, &format!("/{action}"), fields).await
    }

    /// The refusal's sentence, by its key.
    async fn cannot_take(&mut self, coordinator: &str, resident: &str, key: &str) -> Played {
        let sentences = ["ja", "en"].map(|lang| self.world.words(lang, key));
        match self.on_case(coordinator, resident, "claim", &[]).await {
            Ok(()) => Err("it was taken".to_owned()),
            Err(why) if sentences.iter().any(|sentence| why.contains(sentence)) => Ok(()),
            Err(why) => Err(why),
        }
    }

    async fn sees(&mut self, who: &str, resident: &str, words: &str, expected: bool) -> Played {
        let page = format!("/console/cases/{}", self.case(resident).await?.case.id);
        let console = self.console(who).await?;
        if !expected {
            let shown = console.page(&page).await.unwrap_or_default();
            return if shown.contains(words) { Err(format!("{who} sees it")) } else { Ok(()) };
        }
        let look = async || Ok(console.page(&page).await?.contains(words));
        self.soon(look, "it is not on the page").await
    }

    async fn case_is(&mut self, resident: &str, state: &str) -> Played {
        let found = self.case(resident).await?.case.state;
        if state_name(found) == state {
            Ok(())
        } else {
            Err(format!("it is {}", state_name(found)))
        }
    }

    async fn held_by(&mut self, resident: &str, coordinator: &str) -> Played {
        let wanted = self.named(coordinator)?;
        let holder = self.case(resident).await?.case.holder.map(|holder| holder.coordinator);
        if holder.as_deref() == Some(wanted.as_str()) {
            Ok(())
        } else {
            Err(format!("it is held by {holder:?}"))
        }
    }
}
