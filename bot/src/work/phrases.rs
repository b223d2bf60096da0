//! Messages between desk and resident that each side reads in its own language: ready phrases of
//! both, and the coordinator's own words with a translation that was checked. The transcript holds
//! the resident's language, and beside it what it was made of.

use super::Service;
use super::cases::CaseError;
use crate::channel::{Block, Body, Button, Said, Source, Span};
use crate::engine::action::Action;
use crate::engine::say::{Arg, Part, Say, line};
use crate::words::{Key, NUMBERS, PHRASE};
use knowledge::lang::Lang;
use std::collections::BTreeMap;

/// The group of phrases that ask something.
const QUESTIONS: &str = "question";
/// The group of phrases that answer.
const ANSWERS: &str = "answer";
/// How many answers are offered below a question: the first of their group.
const OFFERED: usize = 6;

impl Service {
    /// Sends a ready phrase in the resident's language; below a question the resident finds answers.
    ///
    /// # Errors
    /// As [`Service::coordinator_says`]; [`CaseError::Unknown`] for a phrase that does not exist or
    /// whose gaps are not filled.
    pub async fn coordinator_sends_phrase(
        &self,
        coordinator: &str,
        case: &str,
        key: &str,
        args: &BTreeMap<String, String>,
    ) -> Result<(), CaseError> {
        let phrase = self.words.phrase_key(key).ok_or(CaseError::Unknown)?;
        let args = args.clone().into_iter().chain(self.gap_numbers()).collect();
        let args = phrase.fill(&args).map_err(|_| CaseError::Unknown)?;
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let lang = &conversation.memory.lang;
        let mut body = self.phrase_body(lang, key, args);
        if phrase.group() == QUESTIONS {
            body.buttons = self.answers(lang);
        }
        self.deliver_from_desk(&mut tx, &conversation, case, body).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(())
    }

    /// Sends the coordinator's own words below a translation that the coordinator has checked.
    ///
    /// # Errors
    /// As [`Service::coordinator_says`]; [`CaseError::Unknown`] when no translator is configured.
    pub async fn coordinator_says_translated(
        &self,
        coordinator: &str,
        case: &str,
        (lang, text): (&Lang, &str),
        translation: &str,
    ) -> Result<(), CaseError> {
        let engine = self.translator.as_ref().ok_or(CaseError::Unknown)?.label();
        let (mut tx, conversation) = self.bridge(coordinator, case).await?;
        let label = line("translation-label").with("engine", Arg::Text(engine));
        let say = Say::text(label).and(Part::Quote(text.to_owned()));
        let mut body = self.words.render(&self.world(), &conversation.memory.lang, &say);
        body.blocks.insert(0, Block::Text { text: vec![Span::plain(translation)] });
        body.source =
            Some(Source::Translated { original: text.to_owned(), lang: lang.as_str().to_owned() });
        self.deliver_from_desk(&mut tx, &conversation, case, body).await?;
        tx.commit().await?;
        self.announce(&conversation.id);
        Ok(())
    }

    /// The numbers that stand in phrases, by the name of their gap.
    pub fn gap_numbers(&self) -> impl Iterator<Item = (String, String)> {
        let number = |(gap, id): (&str, &str)| {
            let phone = self.library.facts.get(id)?.phone()?;
            Some((gap.to_owned(), phone.number.clone()))
        };
        NUMBERS.into_iter().filter_map(number)
    }

    /// A ready phrase as a message.
    pub fn phrase_body(&self, lang: &Lang, key: &str, args: BTreeMap<String, String>) -> Body {
        Body {
            lang: lang.as_str().to_owned(),
            blocks: vec![Block::Text { text: self.words.phrase(lang, key, &args) }],
            source: Some(Source::Phrase { key: key.to_owned(), args }),
            ..Body::default()
        }
    }

    /// The answer that a resident pressed, if it was one of the ready phrases.
    pub(super) fn phrase_pressed(&self, said: &Said, lang: &Lang) -> Option<Body> {
        let Said::Press { action, .. } = said else {
            return None;
        };
        let Some(Action::Phrase(name)) = Action::parse(action) else {
            return None;
        };
        let key = self.words.phrase_key(&format!("{PHRASE}{name}"))?;
        key.gaps.is_empty().then(|| self.phrase_body(lang, &key.key, BTreeMap::new()))
    }

    /// The first answers that need nothing filled in.
    fn answers(&self, lang: &Lang) -> Vec<Button> {
        let ready = |key: &&Key| key.group() == ANSWERS && key.gaps.is_empty();
        let phrases = self.words.phrases().iter().filter(ready).take(OFFERED);
        phrases
            .map(|phrase| {
                let name = phrase.key.trim_start_matches(PHRASE).to_owned();
                let label = self.words.phrase(lang, &phrase.key, &BTreeMap::new());
                Button { label, action: Action::Phrase(name).to_string() }
            })
            .collect()
    }
}
