//! `tsunagu report …`: what has not reached anybody, without a word of it; why offers were declined
//! and how often nobody came; how cases ended, without groups that could point at a person; who saw
//! and did what, with the proof that nothing was changed.

use super::{Failure, block_on, print, settings, store};
use crate::store::audit::{self, Entry};
use crate::store::backlog::{self, Undelivered};
use crate::store::counts;
use crate::store::outbox::lane_name;
use crate::store::queue as declined;
use crate::work::wall_clock;
use referral::count::{Ended, shown};
use std::collections::BTreeMap;

/// Prints what waits or was given up; with `retry`, what was given up is sent again.
///
/// # Errors
/// When the database is out of reach.
pub fn undelivered(retry: bool) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.write().await?;
        let again = if retry { backlog::try_again(&mut tx, wall_clock()).await? } else { 0 };
        let rows = backlog::undelivered(&mut tx).await?;
        tx.commit().await?;
        for row in &rows {
            print(&line(row))?;
        }
        if retry {
            return print(&format!("{again} messages are on their way again"));
        }
        print(&format!("{} messages have not reached anybody", rows.len()))
    })
}

/// Prints why offers were declined and how many appointments were missed, in the last `days` days.
///
/// # Errors
/// When the database is out of reach.
pub fn queue(days: u16) -> Result<(), Failure> {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let since = wall_clock() - i64::from(days) * DAY;
        let mut tx = store.read().await?;
        for (desk, reason, n) in declined::declines(&mut tx, since).await? {
            print(&format!("{desk}\tdeclined\t{reason}\t{n}"))?;
        }
        for (desk, n) in declined::no_shows(&mut tx, since).await? {
            print(&format!("{desk}\tmissed\t-\t{n}"))?;
        }
        Ok(())
    })
}

fn line(row: &Undelivered) -> String {
    let age = (wall_clock() - row.created_at).max(0) / 60_000;
    let lane = lane_name(row.lane);
    let reason = row.reason.as_deref().unwrap_or("-");
    let Undelivered { id, platform, state, attempts, .. } = row;
    format!("{id}\t{platform}\t{lane}\t{state}\t{attempts} tries\t{reason}\t{age} min")
}

/// Prints how many cases ended how, by month, desk, topic, language, outcome and time to the first
/// answer; of one month (`2026-11`) if one is named.
///
/// # Errors
/// When the database is out of reach.
pub fn cases(month: Option<&str>) -> Result<(), Failure> {
    let settings = settings()?;
    let month = month.map(str::to_owned);
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let counts = counts::all(&mut tx, month.as_deref()).await?;
        for line in case_lines(&counts) {
            print(&line)?;
        }
        Ok(())
    })
}

/// One line `kind, group, number` each, with tabs between; groups under five are left out.
pub fn case_lines(counts: &[(Ended, i64)]) -> Vec<String> {
    type Group = fn(&Ended) -> &str;
    let kinds: [(&str, Group); 6] = [
        ("month", |ended| &ended.month),
        ("desk", |ended| &ended.desk),
        ("topic", |ended| &ended.topic),
        ("language", |ended| &ended.lang),
        ("outcome", |ended| &ended.outcome),
        ("first-answer", |ended| &ended.first_answer),
    ];
    let mut lines = Vec::new();
    for (kind, group) in kinds {
        let mut groups: BTreeMap<String, i64> = BTreeMap::new();
        for (ended, n) in counts {
            *groups.entry(group(ended).to_owned()).or_default() += n;
        }
        let shown = shown(&groups);
        lines.extend(shown.groups.iter().map(|(name, n)| {
            let name = if name.is_empty() { "none" } else { name };
            format!("{kind}\t{name}\t{n}")
        }));
        lines.extend(shown.others.map(|n| format!("{kind}\tothers\t{n}")));
    }
    lines
}

/// Prints the audit log, of one case if one is named, and checks the whole of it.
///
/// # Errors
/// When the log was changed, or the database is out of reach.
pub fn audit(case: Option<&str>) -> Result<(), Failure> {
    let settings = settings()?;
    let case = case.map(str::to_owned);
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let mut last = String::new();
        loop {
            let entries = audit::after(&mut tx, &last, case.as_deref()).await?;
            let Some(end) = entries.last() else { break };
            last.clone_from(&end.id);
            for entry in &entries {
                print(&audit_line(entry))?;
            }
        }
        for (chain, (length, hash)) in audit::heads(&mut tx).await? {
            print(&format!("head\t{chain}\t{length}\t{hash}"))?;
        }
        let broken = audit::verify(&mut tx).await?;
        if broken.is_empty() {
            return print("The log is whole: every entry follows the one before it.");
        }
        let places = broken.join(", ");
        Err(Failure(vec![format!("the audit log was changed outside of the program: {places}")]))
    })
}

fn audit_line(entry: &Entry) -> String {
    let at = crate::engine::receipts::moment(entry.at);
    let case = entry.case_id.as_deref().unwrap_or("-");
    let Entry { actor, action, detail, .. } = entry;
    format!("{at}\t{actor}\t{action}\t{case}\t{detail}")
}
