//! `tsunagu knowledge notice`, `notices` and `reviewed`: an operator says that the rule on a topic has
//! changed, sees which articles wait to be looked at again, and notes when that was done. Every
//! process on the same database follows within a minute.

use crate::command::{Failure, block_on, complain, print, service, settings};
use crate::config::Settings;
use crate::engine::change::{Changes, Notice};
use crate::engine::understand::clean;
use crate::store::Store;
use crate::store::topic_notices::KeptNotice;
use crate::work::freshness::{self, Ending, NoticeError, Notices};
use jiff::Timestamp;
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::Millis;
use referral::certificate::japan_day;
use serde_json::{Value, json};
use std::sync::Arc;

/// What an operator posts.
#[derive(Debug, clap::Args)]
pub struct Post {
    /// The topic whose rule has changed, such as period-extension.
    topic: String,
    /// The day on which it changes or changed; at most a year away.
    #[arg(long, value_name = "DATE")]
    on: String,
    /// What has changed, in your words: coordinators read it, residents do not.
    #[arg(long, value_name = "WORDS")]
    says: String,
    /// Where it is published.
    #[arg(long)]
    url: Option<String>,
}

/// What an operator has looked at.
#[derive(Debug, clap::Args)]
pub struct Reviewed {
    /// The topic.
    topic: String,
    /// A language whose article was looked at, once for each; all when none is named.
    #[arg(long, num_args = 1..)]
    lang: Vec<String>,
    /// There was no such change: the notice ends in all languages, and nobody else is told.
    #[arg(long, conflicts_with = "lang")]
    mistake: bool,
}

/// Posts a notice.
///
/// # Errors
/// Everything that is wrong with it, or the same notice stands already.
pub fn post(post: Post) -> Result<(), Failure> {
    let on: Date = post
        .on
        .parse()
        .map_err(|_| Failure(vec![format!("\"{}\" is not a date such as 2026-12-01", post.on)]))?;
    let notice = Notice { topic: post.topic, on, says: clean(&post.says), url: post.url };
    let settings = settings()?;
    block_on(async move {
        let service = service(settings).await?;
        service.post_notice(&notice).await.map_err(failure)?;
        let languages = service.library.languages().len();
        let topic = &notice.topic;
        print(&format!("The article on {topic} waits to be looked at in {languages} languages."))?;
        print("Whom it concerns is told by day, as long as `tsunagu serve` runs.")
    })
}

/// Notes that articles were looked at.
///
/// # Errors
/// No such topic, language or open notice.
pub fn reviewed(said: &Reviewed) -> Result<(), Failure> {
    let ending = if said.mistake { Ending::Mistake } else { Ending::Reviewed };
    let settings = settings()?;
    block_on(async move {
        let service = service(settings).await?;
        let ended = service.end_notice(&said.topic, &said.lang, ending).await;
        let waiting = ended.map_err(failure)?;
        let topic = &said.topic;
        if waiting.is_empty() {
            return print(&format!("The notice on {topic} is over."));
        }
        print(&format!("The article on {topic} still waits in: {}", codes(&waiting)))
    })
}

/// Lists the notices with their state, then the articles that wait, oldest first.
///
/// # Errors
/// When the database is out of reach.
pub fn list(jsonl: bool) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let service = service(settings).await?;
        let notices = service.notices().await?;
        let lines = match jsonl {
            true => json_lines(&notices, service.library.languages()),
            false => lines(&notices, service.library.languages()),
        };
        lines.iter().try_for_each(|line| print(line))
    })
}

/// The changed rules in the database, for a command that works without one: none when there is no
/// database, and a word to the operator when it cannot be read.
pub(in crate::command) fn standing(settings: &Settings, languages: &[Lang]) -> Arc<Changes> {
    let mut changes = Changes::default();
    let read = block_on(async {
        if let Some(store) = Store::look(&settings.database_url).await? {
            let mut tx = store.read().await?;
            changes = freshness::changes(&mut tx, languages).await?;
        }
        Ok(())
    });
    if let Err(Failure(sentences)) = read {
        let about = "the notices of changed rules could not be read; answers carry none";
        complain(&[format!("{about}: {}", sentences.join("; "))]);
    }
    Arc::new(changes)
}

/// The notices as JSON Lines: the open ones, oldest first, then those that are over.
pub fn json_lines(notices: &Notices, languages: &[Lang]) -> Vec<String> {
    let all = notices.open.iter().chain(&notices.ended);
    all.map(|kept| as_json(kept, languages).to_string()).collect()
}

fn as_json(kept: &KeptNotice, languages: &[Lang]) -> Value {
    let time = |at: Millis| Timestamp::from_millisecond(at).ok().map(|at| at.to_string());
    json!({
        "id": kept.id,
        "topic": kept.notice.topic,
        "on": kept.notice.on.to_string(),
        "says": kept.notice.says,
        "url": kept.notice.url,
        "state": state(kept),
        "posted_at": time(kept.posted_at),
        "ended_at": kept.ended_at.and_then(time),
        "told_at": kept.told_at.and_then(time),
        "waiting": kept.waiting(languages).map(Lang::as_str).collect::<Vec<_>>(),
    })
}

/// `open` or `over`; part of the format.
fn state(kept: &KeptNotice) -> &'static str {
    if kept.ended_at.is_some() { "over" } else { "open" }
}

/// The same for people, with one line for every article that waits.
pub fn lines(notices: &Notices, languages: &[Lang]) -> Vec<String> {
    let all = notices.open.iter().chain(&notices.ended);
    let mut lines: Vec<String> = all.map(line).collect();
    let waiting = notices.open.iter().flat_map(|kept| {
        let since = japan_day(kept.posted_at);
        let file = |lang: &Lang| format!("articles/{}/{lang}.md", kept.notice.topic);
        kept.waiting(languages).map(move |lang| format!("{}\twaits since {since}", file(lang)))
    });
    lines.extend(waiting);
    let (open, over) = (notices.open.len(), notices.ended.len());
    lines.push(format!("{open} notices are open; {over} are over"));
    lines
}

fn line(kept: &KeptNotice) -> String {
    let told = if kept.told_at.is_some() { "telling is over" } else { "telling goes on" };
    let Notice { topic, on, says, url } = &kept.notice;
    let url = url.as_deref().unwrap_or("-");
    format!("{topic}\t{on}\t{}\t{told}\t{url}\t{}", state(kept), says.replace(['\n', '\t'], " "))
}

fn failure(error: NoticeError) -> Failure {
    match error {
        NoticeError::Wrong(faults) => Failure(faults.iter().map(ToString::to_string).collect()),
        other => Failure(vec![other.to_string()]),
    }
}

fn codes(langs: &[Lang]) -> String {
    langs.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")
}
