//! A person's own dates: first what it is, with buttons, then the day in free words. A day in the
//! past is not kept; the person is told kindly what to do now. A question that comes instead of the
//! day is answered as always, and danger was heard before.

use super::planned::{What, planned};
use super::stay_line;
use crate::engine::action::Action;
use crate::engine::memory::Memory;
use crate::engine::orient::OwnDate;
use crate::engine::orient::day::{self, DayProblem};
use crate::engine::say::{Arg, Choice, Label, Line, Part, Say, line};
use crate::engine::{Decision, Kind, World, answer, understand};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// The most dates that one person keeps.
const MOST: usize = 12;
/// How far away the day is that we show as an example of writing one.
const EXAMPLE: i64 = 120;

/// What ends or happens on an own date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    /// The period of stay ends.
    PeriodOfStay,
    /// The residence card expires; of permanent residents and children before the period of stay.
    ResidenceCard,
    /// The My Number card expires.
    MyNumberCard,
    /// The driving licence expires.
    DrivingLicence,
    /// The passport expires.
    Passport,
    /// A vaccination.
    Vaccination,
    /// Anything else.
    Other,
}

impl Own {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Own; 7] = [
        Own::PeriodOfStay,
        Own::ResidenceCard,
        Own::MyNumberCard,
        Own::DrivingLicence,
        Own::Passport,
        Own::Vaccination,
        Own::Other,
    ];

    /// Its name in buttons and in what a conversation remembers.
    pub fn key(self) -> &'static str {
        self.label().trim_start_matches("date-")
    }

    /// The one with this name.
    pub fn from_key(key: &str) -> Option<Own> {
        Own::ALL.into_iter().find(|own| own.key() == key)
    }

    /// The key of its words.
    pub fn label(self) -> &'static str {
        match self {
            Own::PeriodOfStay => "date-period-of-stay",
            Own::ResidenceCard => "date-residence-card",
            Own::MyNumberCard => "date-my-number-card",
            Own::DrivingLicence => "date-driving-licence",
            Own::Passport => "date-passport",
            Own::Vaccination => "date-vaccination",
            Own::Other => "date-other",
        }
    }

    /// The key of the sentence that says what to do next.
    pub fn next_step(self) -> &'static str {
        match self {
            Own::PeriodOfStay => "reminder-next-period-of-stay",
            Own::ResidenceCard => "reminder-next-residence-card",
            Own::MyNumberCard => "reminder-next-my-number-card",
            Own::DrivingLicence => "reminder-next-driving-licence",
            Own::Passport => "reminder-next-passport",
            Own::Vaccination => "reminder-next-vaccination",
            Own::Other => "reminder-next-other",
        }
    }

    /// How many days before the person is reminded, the earliest first. A driving licence is renewed
    /// from two months before it expires; at an embassy a passport may take long.
    pub fn days(self) -> &'static [i32] {
        match self {
            Own::PeriodOfStay => &[90, 30, 14],
            Own::ResidenceCard | Own::MyNumberCard => &[60, 14],
            Own::DrivingLicence => &[45, 14],
            Own::Passport => &[180, 60],
            Own::Vaccination | Own::Other => &[7, 1],
        }
    }

    /// The topic of its article.
    pub fn topic(self) -> Option<&'static str> {
        match self {
            Own::PeriodOfStay => Some("period-extension"),
            Own::ResidenceCard => Some("residence-card"),
            Own::MyNumberCard => Some("my-number-card"),
            Own::DrivingLicence => Some("driving-licence"),
            Own::Vaccination => Some("child-health"),
            Own::Passport | Own::Other => None,
        }
    }

    /// Whether a person may have several of it, such as the vaccinations of several children.
    fn several(self) -> bool {
        matches!(self, Own::Vaccination | Own::Other)
    }
}

/// Adds or changes an own date by its kind; `new` offers the kinds, `drop` the dates to remove, and
/// `off:<kind>:<day>` removes one.
pub fn own_date(world: &World, memory: Memory, kind: &str) -> Decision {
    if let Some(own) = Own::from_key(kind) {
        return ask_day(world, memory, own);
    }
    match kind.split_once(':') {
        Some(("off", date)) => remove(world, memory, date),
        _ if kind == "drop" => ask_remove(world, memory),
        _ => ask_kind(memory),
    }
}

fn ask_kind(memory: Memory) -> Decision {
    let offer =
        |say: Say, own: &Own| say.button(own.label(), Action::OwnDate(own.key().to_owned()));
    let say = Own::ALL.iter().fold(Say::text(line("date-ask-what")), offer);
    said(memory, say)
}

fn ask_day(world: &World, mut memory: Memory, own: Own) -> Decision {
    memory.orientation.dating = Some(own.key().to_owned());
    let key = if own.several() { "date-ask-day" } else { "date-ask-end" };
    let text = line(key).with("what", Arg::Key(own.label()));
    said(
        memory,
        Say::text(with_example(text, world.today)).button("button-skip", Action::Reminders),
    )
}

fn with_example(text: Line, today: Date) -> Line {
    let example = today.saturating_add(EXAMPLE.days());
    text.with("example", Arg::Text(example.to_string()))
}

/// Whether these words are the day that was asked for, which is in no language.
pub fn is_day(world: &World, memory: &Memory, text: &str) -> bool {
    memory.orientation.dating.is_some()
        && day::read(world.library.orientation.spoken(), text, world.today)
            != Err(DayProblem::Unreadable)
}

/// The words that may be the day that was asked for; goes on with the memory when they are something
/// else. While a coordinator reads along, only a day is taken for the answer to us.
pub fn told_day(
    world: &World,
    mut memory: Memory,
    text: &str,
    bridged: bool,
) -> ControlFlow<Decision, Memory> {
    let Some(own) = memory.orientation.dating.as_deref().and_then(Own::from_key) else {
        return ControlFlow::Continue(memory);
    };
    let again = |memory, key| ControlFlow::Break(ask_again(world, memory, key));
    match day::read(world.library.orientation.spoken(), text, world.today) {
        Ok(on) => ControlFlow::Break(note(world, memory, own, on)),
        Err(DayProblem::Impossible) => again(memory, "date-impossible"),
        Err(DayProblem::TooFar) => again(memory, "date-too-far"),
        Err(DayProblem::Unreadable) if bridged => {
            memory.orientation.dating = None;
            ControlFlow::Continue(memory)
        }
        Err(DayProblem::Unreadable) if means_more(world, &memory, text) => {
            ControlFlow::Continue(memory)
        }
        Err(DayProblem::Unreadable) => {
            if world.library.lexicons.skip(text, Some(&memory.lang)) {
                memory.orientation.dating = None;
                return ControlFlow::Break(said(memory, Say::text(line("date-stopped"))));
            }
            again(memory, "date-unreadable")
        }
    }
}

/// Whether the words are an order, or a question with an answer.
fn means_more(world: &World, memory: &Memory, text: &str) -> bool {
    let order = understand::order(world.library, text, &memory.lang).is_some();
    let answer = || answer::question(world.library, memory.clone(), text, &memory.lang);
    order || answer().kind == Kind::Answer
}

fn ask_again(world: &World, memory: Memory, key: &'static str) -> Decision {
    let say = Say::text(with_example(line(key), world.today));
    said(memory, say.button("button-skip", Action::Reminders).or_person())
}

fn note(world: &World, mut memory: Memory, own: Own, on: Date) -> Decision {
    memory.orientation.dating = None;
    if on < world.today {
        return over(memory, own, on);
    }
    let dates = &mut memory.orientation.dates;
    dates.retain(|date| date.kind != own.key() || (own.several() && date.on != on));
    if dates.len() >= MOST {
        let say = Say::text(line("date-too-many"));
        let remove = Action::OwnDate("drop".to_owned());
        return said(memory, say.button("button-date-remove", remove));
    }
    dates.push(OwnDate { kind: own.key().to_owned(), on });
    dates.sort_by(|a, b| (a.on, &a.kind).cmp(&(b.on, &b.kind)));
    saved(world, memory, own, on)
}

fn saved(world: &World, memory: Memory, own: Own, on: Date) -> Decision {
    let mut say = Say::text(about("date-saved", own, on));
    if own == Own::PeriodOfStay {
        say = say.and(Part::Text(stay_line(world.library, on, world.today)));
    }
    let off = !memory.orientation.reminders;
    let next = planned(world.library, &memory.orientation, world.today)
        .into_iter()
        .find(|one| matches!(&one.what, What::Date { kind, of, .. } if *kind == own && *of == on));
    say = say.and(Part::Text(match next {
        _ if off => line("date-saved-off"),
        Some(next) => line("date-saved-next").with("date", Arg::Date(next.on)),
        None => line("date-saved-soon"),
    }));
    if off {
        say = say.button("button-reminders-on", Action::SetReminders(true));
    }
    say = article(say, own).button("button-reminders", Action::Reminders);
    said(memory, say.or_person())
}

/// A day in the past: what to do now.
fn over(memory: Memory, own: Own, on: Date) -> Decision {
    let key = match own {
        Own::PeriodOfStay => "date-over-stay",
        Own::Vaccination => "date-over-vaccination",
        Own::Other => "date-over-other",
        _ => "date-over",
    };
    let mut say = Say::text(about(key, own, on));
    if own == Own::PeriodOfStay {
        say = say.and(Part::Contacts(vec!["immigration-information".to_owned()])).or_person();
        say = article(say, own);
    } else {
        say = article(say, own).or_person();
    }
    said(memory, say.button("button-date-add", Action::OwnDate(own.key().to_owned())))
}

fn about(key: &'static str, own: Own, on: Date) -> Line {
    line(key).with("what", Arg::Key(own.label())).with("date", Arg::Date(on))
}

fn article(say: Say, own: Own) -> Say {
    let Some(topic) = own.topic() else {
        return say;
    };
    let label = Label::Topic(topic.to_owned());
    say.buttons(vec![Choice { label, action: Action::Topic(topic.to_owned()) }])
}

fn ask_remove(world: &World, memory: Memory) -> Decision {
    let known = |date: &OwnDate| Some((Own::from_key(&date.kind)?, date.on));
    let dates: Vec<(Own, Date)> = memory.orientation.dates.iter().filter_map(known).collect();
    if dates.is_empty() {
        return super::reminders(world, memory);
    }
    let say = Say::text(line("date-remove-ask"));
    let say = dates.into_iter().fold(say, |say, (own, on)| {
        let label = Label::Line(about("reminders-date", own, on));
        let action = Action::OwnDate(format!("off:{}:{on}", own.key()));
        say.buttons(vec![Choice { label, action }])
    });
    said(memory, say.button("button-reminders", Action::Reminders))
}

fn remove(world: &World, mut memory: Memory, date: &str) -> Decision {
    let dates = &mut memory.orientation.dates;
    let gone = dates.iter().position(|own| format!("{}:{}", own.kind, own.on) == date);
    let Some(gone) = gone.map(|place| dates.remove(place)) else {
        return super::reminders(world, memory);
    };
    let what = Own::from_key(&gone.kind).unwrap_or(Own::Other);
    let say = Say::text(line("date-removed").with("what", Arg::Key(what.label())));
    let say = say.button("button-date-add", Action::OwnDate("new".to_owned()));
    said(memory, say.button("button-reminders", Action::Reminders))
}

fn said(memory: Memory, say: Say) -> Decision {
    Decision::new(memory, Kind::Answer, vec![say])
}
