//! Of what a person is to be reminded and on which day, as one pure function of what they told and
//! of what we know. Every reminder has a time in which it still helps: on a later day it is not told
//! any more, and neither is one whose date was removed or whose step was done.

use super::dates::Own;
use crate::engine::orient::Progress;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::library::Library;
use knowledge::orientation::Season;
use knowledge::orientation::checklist::checklist;
use serde::{Deserialize, Serialize};

/// How many days before a day set by law, the earlier first.
const LEGAL: [i32; 2] = [7, 1];
/// How many days after a step was put off, and how long each of the two still helps.
const LATER: [(i32, i32); 2] = [(3, 10), (14, 30)];

/// One thing to be reminded of. It is told once: the same thing is never told again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An own date.
    Date {
        /// What ends or happens.
        kind: Own,
        /// The day itself.
        of: Date,
        /// How many days before.
        days: i32,
    },
    /// A day of the checklist that the law sets.
    Legal {
        /// The step's topic.
        topic: String,
        /// What has to be done: `due-<due>` is its sentence.
        due: String,
        /// The last day.
        of: Date,
        /// How many days before.
        days: i32,
    },
    /// A step that the person put off.
    Later {
        /// The step's topic.
        topic: String,
        /// When it was put off.
        since: Date,
        /// How many days after that.
        days: i32,
    },
    /// A season of the year.
    Season {
        /// Which.
        id: String,
        /// The year in which it begins.
        year: i16,
    },
}

/// A reminder with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Of what.
    pub what: What,
    /// The day on which it is told.
    pub on: Date,
    /// The last day on which it helps.
    pub until: Date,
}

/// Everything that a person is to be reminded of from today on, by day; nothing when they do not
/// want it. Of a season that has begun the tip comes in the next days, one a day, and the season of
/// the next year is there too.
pub fn planned(library: &Library, progress: &Progress, today: Date) -> Vec<Planned> {
    let mut late = 0;
    let mut all = Vec::new();
    for mut one in possible(library, progress, today) {
        let begun = one.on < today && matches!(one.what, What::Season { .. });
        if begun && one.until >= today {
            late += 1;
            one.on = today.saturating_add(late.days()).min(one.until);
        }
        if one.on >= today {
            all.push(one);
        }
    }
    all.sort_by(|a, b| (a.on, &a.what).cmp(&(b.on, &b.what)));
    all
}

/// What is ahead, as a person sees it: of each thing only the next reminder, on its own day.
pub fn ahead(library: &Library, progress: &Progress, today: Date) -> Vec<Planned> {
    let mut all = possible(library, progress, today);
    all.retain(|one| one.on > today);
    all.sort_by(|a, b| (a.on, &a.what).cmp(&(b.on, &b.what)));
    let mut seen = Vec::new();
    all.retain(|one| {
        let about = one.what.about();
        let new = !seen.contains(&about);
        seen.push(about);
        new
    });
    all
}

/// What it still helps to tell: the person wants reminders, it is still theirs, and its time is not
/// over.
pub fn helpful(library: &Library, progress: &Progress, today: Date) -> Vec<What> {
    let in_time = |one: Planned| (one.until >= today).then_some(one.what);
    possible(library, progress, today).into_iter().filter_map(in_time).collect()
}

impl What {
    /// The topic of the article behind it, if there is one.
    pub fn topic<'a>(&'a self, library: &'a Library) -> Option<&'a str> {
        match self {
            What::Date { kind, .. } => kind.topic(),
            What::Legal { topic, .. } | What::Later { topic, .. } => Some(topic),
            What::Season { id, .. } => {
                let season = library.orientation.seasons().iter().find(|season| season.id == *id);
                season.map(|season| season.topic.as_str())
            }
        }
    }

    /// The same without the day: two of the same are one thing for the person.
    fn about(&self) -> (u8, String) {
        match self {
            What::Date { kind, of, .. } => (0, format!("{} {of}", kind.key())),
            What::Legal { due, of, .. } => (1, format!("{due} {of}")),
            What::Later { topic, .. } => (2, topic.clone()),
            What::Season { id, .. } => (3, id.clone()),
        }
    }
}

/// All reminders around today, on the days on which they are meant, also those that are over.
fn possible(library: &Library, progress: &Progress, today: Date) -> Vec<Planned> {
    if !progress.reminders {
        return Vec::new();
    }
    let mut all = own_dates(progress);
    all.extend(legal_days(library, progress, today));
    all.extend(put_off(progress));
    for season in library.orientation.seasons() {
        if season.when.holds(&progress.answers) {
            all.extend(times(season, today));
        }
    }
    all
}

fn own_dates(progress: &Progress) -> Vec<Planned> {
    let known = progress.dates.iter().filter_map(|own| Some((Own::from_key(&own.kind)?, own.on)));
    let all = known.flat_map(|(kind, of)| {
        before(of, kind.days()).map(move |(days, on, until)| {
            let what = What::Date { kind, of, days };
            Planned { what, on, until }
        })
    });
    all.collect()
}

fn legal_days(library: &Library, progress: &Progress, today: Date) -> Vec<Planned> {
    let track = progress.track.as_deref().and_then(|id| library.orientation.track(id));
    let items = track.map(|track| checklist(&library.facts, track, &progress.answers, today));
    let open = items.into_iter().flatten().filter(|item| !over(progress, &item.topic));
    let mut all = Vec::new();
    for item in open {
        for day in item.days.iter().filter(|day| day.legal) {
            let Some(of) = day.on else { continue };
            all.extend(before(of, &LEGAL).map(|(days, on, until)| {
                let (topic, due) = (item.topic.clone(), day.what.clone());
                Planned { what: What::Legal { topic, due, of, days }, on, until }
            }));
        }
    }
    all
}

fn put_off(progress: &Progress) -> Vec<Planned> {
    let open = progress.put_off.iter();
    let open = open.filter(|(topic, _)| progress.later.contains(*topic) && !over(progress, topic));
    let all = open.flat_map(|(topic, since)| {
        LATER.map(|(days, helps)| {
            let on = since.saturating_add(days.days());
            let what = What::Later { topic: topic.clone(), since: *since, days };
            Planned { what, on, until: on.saturating_add(helps.days()) }
        })
    });
    all.collect()
}

/// The season that is now or comes next, and when it has begun, that of the year after it.
fn times(season: &Season, today: Date) -> Vec<Planned> {
    let mut all = Vec::new();
    for year in (today.year() - 1)..=(today.year() + 2) {
        let Some((on, until)) = season.of(year).filter(|(_, until)| *until >= today) else {
            continue;
        };
        all.push(Planned { what: What::Season { id: season.id.clone(), year }, on, until });
        if on > today {
            break;
        }
    }
    all
}

/// The reminders before a day: how many days before, on which day, and until when each helps, which
/// is the day before the next.
fn before(of: Date, days: &[i32]) -> impl Iterator<Item = (i32, Date, Date)> {
    let next = days.iter().skip(1).map(|next| Some(*next)).chain([None]);
    days.iter().zip(next).map(move |(days, next)| {
        let until = next.map_or(of, |next| of.saturating_sub((next + 1).days()));
        (*days, of.saturating_sub(days.days()), until)
    })
}

fn over(progress: &Progress, topic: &str) -> bool {
    progress.done.contains(topic) || progress.dropped.contains(topic)
}
