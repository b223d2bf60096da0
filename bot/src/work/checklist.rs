//! A person's checklist outside the chat: the link that leads to it, and the list behind the link.
//! The list is computed anew each time it is opened, from what the conversation remembers and the
//! rules as they are on that day; nothing of it is stored.

use super::Service;
use super::sign_in::{hash, new_secret};
use crate::calendar::{self, Event, Time};
use crate::channel::flat;
use crate::engine::memory::Memory;
use crate::engine::refer::hotlines;
use crate::engine::say::{Arg, Part, Say, line};
use crate::paper::{self, Fonts, PaperError};
use crate::store::{Stored, Tx, checklist_links, conversations};
use crate::words::{Deadline, Item, Sheet};
use referral::Millis;
use referral::certificate::japan_day;
use std::sync::Arc;

/// How long a link works.
pub const LIFE: Millis = 30 * 24 * 60 * 60 * 1000;
/// How many days before a day a calendar rings.
const RING_DAYS: u16 = 7;

/// What a link leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The list; none when the person has left the track since.
    pub sheet: Option<Sheet>,
    /// The language of the page.
    pub lang: knowledge::lang::Lang,
    /// Stays the same for this person, and tells nothing about them.
    pub mark: String,
}

impl Service {
    /// Makes a link to the checklist and says what can be done with it.
    pub(super) async fn checklist_link(
        &self,
        tx: &mut Tx,
        conversation: &str,
        memory: &Memory,
    ) -> Stored<Vec<Say>> {
        let track = memory.orientation.track.as_deref();
        if track.and_then(|id| self.library.orientation.track(id)).is_none() {
            return Ok(vec![Say::text(line("checklist-not-yet")).or_person()]);
        }
        let secret = new_secret()?;
        let (now, until) = (self.now(), self.now() + LIFE);
        checklist_links::add(tx, &secret.hash, conversation, until, now).await?;
        let address = format!("{}/checklist/{}", self.settings.base_url(), secret.token);
        let life = line("checklist-link-life").with("date", Arg::Date(japan_day(until)));
        let say = Say::text(line("checklist-ready"))
            .and(Part::Link(line("checklist-open"), address))
            .and(Part::Text(life));
        Ok(vec![say.or_person()])
    }

    /// What a link leads to; none when it is unknown or its time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn checklist(&self, token: &str) -> Stored<Option<Opened>> {
        let mut tx = self.store.read().await?;
        let Some(id) = checklist_links::find(&mut tx, &hash(token), self.now()).await? else {
            return Ok(None);
        };
        let Some(found) = conversations::by_id(&mut tx, &id).await? else { return Ok(None) };
        let lang = found.memory.lang.clone();
        let mark = hash(&format!("checklist {id}")).chars().take(16).collect();
        Ok(Some(Opened { sheet: self.listed(&found.memory), lang, mark }))
    }

    fn listed(&self, memory: &Memory) -> Option<Sheet> {
        let progress = &memory.orientation;
        let track = self.library.orientation.track(progress.track.as_deref()?)?;
        let today = japan_day(self.now());
        let chosen = (track, progress);
        Some(self.words.sheet(&self.library, &memory.lang, chosen, &hotlines(), today))
    }

    /// The days of a list as a calendar file.
    pub fn checklist_calendar(&self, sheet: &Sheet, mark: &str) -> String {
        let home = format!("{}/", self.settings.base_url());
        let legal = self.words.short(&sheet.lang, "checklist-calendar-legal");
        let event = |item: &Item, day: &Deadline| {
            let law = if day.legal { legal.clone() } else { String::new() };
            let text = [flat(&item.title), flat(&item.first), law, flat(&day.unconfirmed)];
            let text = text.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            Some(Event {
                uid: format!("{}-{}-{mark}@tsunagu", item.topic, day.what),
                time: Time::Day(day.on?),
                title: flat(&day.text),
                text: text.join("\n"),
                url: Some(home.clone()),
                place: None,
                remind_days: Some(RING_DAYS),
            })
        };
        let days = sheet.open.iter().flat_map(|item| item.days.iter().map(move |day| (item, day)));
        let events: Vec<Event> = days.filter_map(|(item, day)| event(item, day)).collect();
        let name = self.words.short(&sheet.lang, "checklist-title");
        calendar::file(&name, &events, self.now())
    }

    /// The list as one page to print.
    ///
    /// # Errors
    /// When no font has a sign, or when there is more text than fits.
    pub async fn checklist_paper(self: &Arc<Service>, sheet: Sheet) -> Result<Vec<u8>, PaperError> {
        self.print(move |service, fonts| {
            let home = format!("{}/", service.settings.base_url());
            paper::checklist::checklist(fonts, &service.words, &sheet, &home)
        })
        .await
    }

    /// Prints away from the threads that answer people, two documents at a time.
    pub(super) async fn print(
        self: &Arc<Service>,
        made: impl FnOnce(&Service, &Fonts) -> Result<Vec<u8>, PaperError> + Send + 'static,
    ) -> Result<Vec<u8>, PaperError> {
        let broken = |error: String| PaperError::Pdf(error);
        let _turn = self.presses.acquire().await.map_err(|error| broken(error.to_string()))?;
        let service = Arc::clone(self);
        let work = move || made(&service, service.fonts());
        tokio::task::spawn_blocking(work).await.map_err(|error| broken(error.to_string()))?
    }

    /// The machine's fonts, looked up once.
    pub fn fonts(&self) -> &Fonts {
        self.fonts.get_or_init(|| Fonts::find(self.settings.fonts.as_deref()))
    }
}
