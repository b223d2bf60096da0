//! What closed cases teach. Closing leaves a draft from which personal data is taken out; its author
//! edits it, a second coordinator reads and publishes it, and from then on every coordinator finds
//! it. A draft in which a pattern of personal data stands is not published, whoever asks.

use super::Service;
use super::plan::held;
use crate::store::cases::Kept;
use crate::store::knowhow::{self, Card, KeptCard};
use crate::store::plans::{self, KeptPlan};
use crate::store::{StoreError, Stored, Tx, audit, issues, new_id};
use knowledge::lang::Lang;
use knowledge::search::collection::{Collection, Passage};
use referral::Millis;
use referral::area::Atlas;
use referral::issue::{Issue, Kind as IssueKind};
use referral::redact::{Kind, personal, redact};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The languages in which cards are searched.
const LANGUAGES: [&str; 2] = ["ja", "en"];
/// How many cards a search shows.
const TOP: usize = 20;

/// Why a card was not published or changed.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// There is none, or it is not this coordinator's to change.
    #[error("there is no such card")]
    Unknown,
    /// Its author may not publish it.
    #[error("a second coordinator has to read it")]
    OwnCard,
    /// It names a person; what was found.
    #[error("personal data is left")]
    Personal(Vec<(Kind, String)>),
    /// It says nothing.
    #[error("the card is empty")]
    Empty,
    /// Somebody changed it since it was read.
    #[error("the card has changed")]
    Changed,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The index of the published cards, made again when they change.
#[derive(Default)]
pub struct Shelf {
    built: Mutex<Option<Built>>,
}

type Built = ((i64, Millis), Arc<Collection>);

impl Service {
    /// The published cards that fit a question, best first; without one the newest.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn search_cards(&self, question: &str) -> Stored<Vec<KeptCard>> {
        let mut tx = self.store.read().await?;
        let cards = knowhow::all(&mut tx, true).await?;
        if question.trim().is_empty() {
            return Ok(cards.into_iter().take(TOP).collect());
        }
        let stamp = knowhow::stamp(&mut tx).await?;
        drop(tx);
        let Some(index) = self.shelf(stamp, &cards) else {
            return Ok(Vec::new());
        };
        let found = best(&index, question);
        let card = |id: &String| cards.iter().find(|card| card.id == *id).cloned();
        Ok(found.iter().filter_map(card).take(TOP).collect())
    }

    fn shelf(&self, stamp: (i64, Millis), cards: &[KeptCard]) -> Option<Arc<Collection>> {
        let mut built = self.knowhow.built.lock().ok()?;
        if let Some((_, index)) = built.as_ref().filter(|(known, _)| *known == stamp) {
            return Some(Arc::clone(index));
        }
        let passages = cards.iter().flat_map(|card| {
            LANGUAGES.into_iter().map(move |lang| self.passage(card, &Lang::new(lang)))
        });
        // tantivy fails only when memory does; then nothing is found until the next try.
        let index = Arc::new(Collection::build(passages.collect(), &|_| {}).ok()?);
        *built = Some((stamp, Arc::clone(&index)));
        Some(index)
    }

    fn passage(&self, kept: &KeptCard, lang: &Lang) -> Passage {
        let field = kept.card.field.as_ref();
        let topic = field.map(|id| self.words.title(&self.world(), lang, id)).unwrap_or_default();
        let title = format!("{} {}", kept.card.title, crate::channel::flat(&topic));
        Passage { id: kept.id.clone(), lang: lang.clone(), title, text: kept.card.words() }
    }

    /// Changes a draft of one's own.
    ///
    /// # Errors
    /// [`CardError`].
    pub async fn edit_card(
        &self,
        coordinator: &str,
        id: &str,
        card: Card,
    ) -> Result<(), CardError> {
        let mut tx = self.store.write().await?;
        let kept = knowhow::by_id(&mut tx, id).await?.ok_or(CardError::Unknown)?;
        if kept.author != coordinator || kept.published {
            return Err(CardError::Unknown);
        }
        let Card { title, helped, steps, .. } = card;
        let card = Card { title, helped, steps, ..kept.card.clone() };
        if !knowhow::edit(&mut tx, &KeptCard { card, ..kept }).await? {
            return Err(CardError::Changed);
        }
        Ok(tx.commit().await?)
    }

    /// Publishes exactly the version of a draft that was read.
    ///
    /// # Errors
    /// [`CardError::OwnCard`] for its author, [`CardError::Personal`] while it names a person.
    pub async fn publish_card(
        &self,
        coordinator: &str,
        id: &str,
        version: i64,
    ) -> Result<(), CardError> {
        let mut tx = self.store.write().await?;
        let kept = knowhow::by_id(&mut tx, id).await?.filter(|kept| !kept.published);
        let kept = kept.ok_or(CardError::Unknown)?;
        if kept.author == coordinator {
            return Err(CardError::OwnCard);
        }
        let left = personal(&kept.card.words());
        if !left.is_empty() {
            return Err(CardError::Personal(left));
        }
        if kept.card.helped.trim().is_empty() {
            return Err(CardError::Empty);
        }
        let now = self.now();
        let same = kept.version == version;
        if !same || !knowhow::publish(&mut tx, &kept, coordinator, now).await? {
            return Err(CardError::Changed);
        }
        audit::by(&mut tx, coordinator, "knowhow-published", None, id, now).await?;
        Ok(tx.commit().await?)
    }

    /// Removes a draft of one's own.
    ///
    /// # Errors
    /// [`CardError::Unknown`] when there is none.
    pub async fn discard_card(&self, coordinator: &str, id: &str) -> Result<(), CardError> {
        let mut tx = self.store.write().await?;
        if !knowhow::discard(&mut tx, id, coordinator).await? {
            return Err(CardError::Unknown);
        }
        Ok(tx.commit().await?)
    }

    /// Tells what could not be solved in a case that this coordinator holds or held.
    ///
    /// # Errors
    /// Who does not hold the case is refused.
    pub async fn tell_issue(
        &self,
        coordinator: &str,
        case: &str,
        kind: IssueKind,
        text: &str,
    ) -> Result<(), super::plan::PlanError> {
        let mut tx = self.store.write().await?;
        let kept = held(&mut tx, coordinator, case).await?;
        let issue = Issue {
            case: case.to_owned(),
            kind,
            field: kept.case.shared.topic.clone().unwrap_or_default(),
            area: prefecture(&kept).unwrap_or_default(),
            text: redact(text),
        };
        issues::add(&mut tx, &issue, coordinator, self.now()).await?;
        audit::by(&mut tx, coordinator, "issue-told", Some(case), kind.key(), self.now()).await?;
        Ok(tx.commit().await?)
    }
}

/// The best of both languages, the language of the question's script first.
fn best(index: &Collection, question: &str) -> Vec<String> {
    let latin = question.is_ascii();
    let order = if latin { ["en", "ja"] } else { ["ja", "en"] };
    let mut found: Vec<String> = Vec::new();
    for lang in order {
        for id in index.best(&Lang::new(lang), question, TOP) {
            if !found.iter().any(|known| known == id) {
                found.push(id.to_owned());
            }
        }
    }
    found
}

/// The two-digit code of the prefecture of a case.
fn prefecture(kept: &Kept) -> Option<String> {
    let found = Atlas::embedded().prefecture_of(&kept.case.shared.place);
    found.map(|prefecture| prefecture.code.clone())
}

/// Leaves a draft of what a closed case teaches, without personal data.
pub(super) async fn draft_card(tx: &mut Tx, kept: &Kept, now: Millis) -> Stored<()> {
    let plan = plans::of_case(tx, &kept.case.id).await?;
    let Some(holder) = kept.case.holder.as_ref() else {
        return Ok(());
    };
    if kept.case.lesson.trim().is_empty() && plan.plan.steps().is_empty() {
        return Ok(());
    }
    let card = card(kept, &plan);
    knowhow::insert(tx, &new_id(), &kept.case.id, &holder.coordinator, &card, now).await
}

fn card(kept: &Kept, plan: &KeptPlan) -> Card {
    let order = plan.plan.order();
    let words = |text: &str| redact(text.trim());
    let steps: Vec<String> = order.iter().map(|step| words(&step.action)).collect();
    let partners: BTreeSet<String> = order
        .iter()
        .filter_map(|step| step.partner.as_ref())
        .filter_map(|partner| partner.kind)
        .map(|kind| kind.key().to_owned())
        .collect();
    let lesson = words(&kept.case.lesson);
    Card {
        lang: order.first().map_or("ja", |step| &step.lang).to_owned(),
        field: kept.case.shared.topic.clone(),
        area: prefecture(kept),
        outcome: kept.case.outcome.map_or("", referral::outcome::Outcome::key).to_owned(),
        title: lesson.lines().next().unwrap_or_default().chars().take(80).collect(),
        helped: lesson,
        steps: steps.into_iter().filter(|step| !step.is_empty()).collect::<Vec<_>>().join("\n"),
        partners: partners.into_iter().collect(),
    }
}
