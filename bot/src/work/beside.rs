//! Translations beside the originals. When a coordinator looks at a case, what is still missing in
//! their language is asked for; workers make it, one question to the engine each and no transaction
//! open meanwhile, and the page looks again. What fails for a while is tried again, later and later.
//! Nothing goes to the engine without the resident's consent to that very engine, which is looked at
//! again right before each question.

use super::cases::CaseError;
use super::desk::CaseView;
use super::hub::Changed;
use super::translate::{Translator, Why, codes};
use super::{ROUND, Service};
use crate::channel::{Source, written};
use crate::engine::translation::covers;
use crate::store::cases::{self as kept_cases, Actor, Kept as KeptCase};
use crate::store::messages::{self, Author, Message};
use crate::store::translations::{self, Job, Kept};
use crate::store::{Stored, Tx, audit};
use knowledge::lang::Lang;
use referral::Millis;
use std::collections::BTreeMap;

/// How many translations are made at the same time in one process.
const AT_ONCE: i64 = 4;
/// How often one is tried.
const TRIES: i64 = 5;
/// How much longer than the time limit a worker keeps what it claimed.
const MARGIN: Millis = 30_000;

/// The translations of a case for one reader.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Beside {
    /// Why nothing is translated at all, if so.
    pub none: Option<Why>,
    /// What there is, by message, and for the question by case.
    pub kept: BTreeMap<String, Kept>,
}

impl Service {
    /// The translations of a case for a coordinator who reads `lang`; what is missing is asked for.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn beside(&self, coordinator: &str, view: &CaseView, lang: &Lang) -> Stored<Beside> {
        let none = self.not_translated(&view.kept).err();
        let case = &view.kept.case.id;
        let mut tx = self.store.read().await?;
        let rows = translations::of_case(&mut tx, case, lang.as_str()).await?;
        drop(tx);
        let kept: BTreeMap<String, Kept> =
            rows.into_iter().map(|kept| (kept.source.clone(), kept)).collect();
        let mut missing = readable(coordinator, view, lang);
        missing.retain(|source| !kept.contains_key(source));
        if none.is_none() && !missing.is_empty() {
            let mut tx = self.store.write().await?;
            translations::want(&mut tx, case, &missing, lang.as_str(), self.now()).await?;
            tx.commit().await?;
            self.translation_bell.notify_one();
        }
        Ok(Beside { none, kept })
    }

    /// The translator, when one is configured and the resident has agreed to it.
    pub(super) fn not_translated(&self, kept: &KeptCase) -> Result<&Translator, Why> {
        let translator = self.translator.as_ref().ok_or(Why::Off)?;
        let receipt = kept.case.receipt.as_ref().ok_or(Why::Consent)?;
        let agreed = covers(receipt, translator.host(), self.now());
        if agreed { Ok(translator) } else { Err(Why::Consent) }
    }

    pub(super) async fn translated(
        &self,
        translator: &Translator,
        (from, to): (&Lang, &Lang),
        text: &str,
    ) -> Result<String, Why> {
        let glossary = self.words.glossary(from, to);
        translator.translate(&glossary, (from, to), text).await
    }

    /// Tries everything of a case again that was not translated.
    ///
    /// # Errors
    /// [`CaseError::Unknown`] for somebody else's case.
    pub async fn translate_again(&self, coordinator: &str, case: &str) -> Result<(), CaseError> {
        self.case_view(coordinator, case).await?;
        let mut tx = self.store.write().await?;
        translations::again(&mut tx, case, self.now()).await?;
        tx.commit().await?;
        self.translation_bell.notify_one();
        Ok(())
    }

    pub(super) async fn translate_loop(&self) {
        loop {
            match self.translate_some().await {
                Ok(0) => {
                    let _ = tokio::time::timeout(ROUND, self.translation_bell.notified()).await;
                }
                Ok(_) => {}
                Err(error) => {
                    self.database_fails(&error);
                    tokio::time::sleep(ROUND).await;
                }
            }
        }
    }

    /// Makes the translations that are due and returns how many were tried.
    ///
    /// # Errors
    /// When the database is out of reach; what was claimed comes free when its lease ends.
    pub async fn translate_some(&self) -> Stored<usize> {
        let Some(translator) = &self.translator else {
            return Ok(0);
        };
        let now = self.now();
        let limit = i64::try_from(translator.limit().as_millis()).unwrap_or(MARGIN);
        let mut tx = self.store.write().await?;
        let jobs = translations::claim(&mut tx, now, now + limit + MARGIN, AT_ONCE).await?;
        tx.commit().await?;
        let tried = futures::future::join_all(jobs.iter().map(|job| self.translate_one(job)));
        tried.await.into_iter().collect::<Stored<Vec<()>>>()?;
        Ok(jobs.len())
    }

    async fn translate_one(&self, job: &Job) -> Stored<()> {
        let mut tx = self.store.read().await?;
        let found = wanted(&mut tx, job).await?;
        drop(tx);
        let Some((kept, from, text)) = found else {
            return self.keep_reason(job, Why::EngineError, None).await;
        };
        let to = Lang::new(&job.lang);
        let made = match self.not_translated(&kept) {
            Ok(translator) => {
                let made = self.translated(translator, (&from, &to), &text).await;
                made.map(|text| (text, translator.label()))
            }
            Err(why) => Err(why),
        };
        match made {
            Ok((text, engine)) => self.keep(job, &text, &engine).await?,
            Err(why) => {
                let again = next_try(why, job.attempt, self.now());
                self.keep_reason(job, why, again).await?;
            }
        }
        self.hub.tell(Changed::Conversation(kept.conversation));
        Ok(())
    }

    async fn keep(&self, job: &Job, text: &str, engine: &str) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        if translations::done(&mut tx, job, text, engine, now).await? {
            let detail = &job.source;
            audit::add(&mut tx, &Actor::System, "translate", Some(&job.case), detail, now).await?;
        }
        tx.commit().await
    }

    async fn keep_reason(&self, job: &Job, why: Why, again: Option<Millis>) -> Stored<()> {
        metrics::counter!("tsunagu_not_translated_total", "reason" => why.key()).increment(1);
        let mut tx = self.store.write().await?;
        translations::failed(&mut tx, job, why.key(), again).await?;
        tx.commit().await
    }
}

/// What this coordinator may read of the resident's words and cannot without a translation: messages,
/// and the shared question under the id of the case.
fn readable(coordinator: &str, view: &CaseView, lang: &Lang) -> Vec<String> {
    let case = &view.kept.case;
    let holds = case.holder.as_ref().is_some_and(|holder| holder.coordinator == coordinator);
    if case.state.ended() || !(holds || case.open_offer(coordinator).is_some()) {
        return Vec::new();
    }
    let foreign = !codes::same(&Lang::new(&case.shared.lang), lang);
    let question = foreign && !case.shared.question.trim().is_empty();
    let messages = view.messages.iter().filter(|message| needs_translation(message, lang));
    let ids = messages.map(|message| message.id.clone());
    question.then(|| case.id.clone()).into_iter().chain(ids).collect()
}

/// Whether these are words of the resident in a language that the reader does not have.
pub fn needs_translation(message: &Message, lang: &Lang) -> bool {
    message.author == Author::Resident
        && !matches!(message.body.source, Some(Source::Phrase { .. }))
        && !codes::same(&Lang::new(&message.body.lang), lang)
        && written(&message.body).chars().any(char::is_alphabetic)
}

/// The case, language and words of a translation to make, if they are still there.
async fn wanted(tx: &mut Tx, job: &Job) -> Stored<Option<(KeptCase, Lang, String)>> {
    let Some(kept) = kept_cases::by_id(tx, &job.case).await? else {
        return Ok(None);
    };
    if job.source == job.case {
        let (lang, text) = (Lang::new(&kept.case.shared.lang), kept.case.shared.question.clone());
        return Ok((!text.is_empty()).then_some((kept, lang, text)));
    }
    let all = messages::of_case(tx, &job.case, 0).await?;
    let message = all.into_iter().find(|message| message.id == job.source);
    Ok(message.map(|message| (kept, Lang::new(&message.body.lang), written(&message.body))))
}

/// When a failed try is repeated: after 5 s, 20 s, 80 s and 320 s, if it may end better.
fn next_try(why: Why, attempt: i64, now: Millis) -> Option<Millis> {
    let rest = 5_000 * 4_i64.pow(attempt.clamp(1, TRIES) as u32 - 1);
    (why.passes() && attempt < TRIES).then_some(now + rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::{Body, verbatim};

    #[test]
    fn a_failing_engine_is_asked_later_and_later_and_then_no_more() {
        let check = |why: Why, attempt: i64, expected: Option<Millis>| {
            assert_eq!(next_try(why, attempt, 100), expected, "{why:?} {attempt}");
        };
        check(Why::TimeLimit, 1, Some(5_100));
        check(Why::EngineError, 2, Some(20_100));
        check(Why::EngineError, 4, Some(320_100));
        check(Why::EngineError, 5, None);
        check(Why::Language, 1, None);
        check(Why::TermLost, 1, None);
        check(Why::Consent, 1, None);
    }

    #[test]
    fn only_words_that_the_reader_cannot_read_are_translated() {
        let check = |author: Author, body: Body, expected: bool| {
            let message = Message { id: "m".into(), seq: 1, author, body, created_at: 0 };
            assert_eq!(needs_translation(&message, &Lang::new("ja")), expected, "{message:?}");
        };
        check(Author::Resident, verbatim("ne", "नमस्ते"), true);
        check(Author::Resident, verbatim("ja-easy", "こんにちは"), false);
        check(Author::Resident, verbatim("ne", "…"), false);
        check(Author::Resident, verbatim("ne", "080-1234"), false);
        check(Author::Coordinator, verbatim("ne", "नमस्ते"), false);
        let source = Source::Phrase { key: "phrase-answer-yes".into(), args: BTreeMap::new() };
        check(Author::Resident, Body { source: Some(source), ..verbatim("ne", "हो") }, false);
    }
}
