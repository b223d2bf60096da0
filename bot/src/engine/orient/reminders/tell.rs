//! The reminder itself: what it is about, by when, the next step, and buttons for the article, for
//! "done" where it is a step, for a person, and to stop all reminders with one tap.

use super::dates::Own;
use super::planned::What;
use super::stay_line;
use crate::engine::action::{Action, Move};
use crate::engine::say::{Arg, Choice, Label, Line, Part, Say, line};
use jiff::civil::Date;
use knowledge::library::Library;

/// What the person reads.
pub fn reminder(library: &Library, what: &What, today: Date) -> Say {
    let say = match what {
        What::Date { kind, of, .. } => own_date(library, *kind, *of, today),
        What::Legal { due, of, .. } => legal_day(due, *of, today),
        What::Later { topic, days, .. } => {
            let key = if *days > 7 { "reminder-later-last" } else { "reminder-later" };
            titled(line(key).with("topic", Arg::Topic(topic.clone())))
        }
        What::Season { id, .. } => {
            let tip = Arg::Named(format!("season-{id}"));
            Say::default()
                .and(Part::Title(line("reminder-season")))
                .and(Part::Text(line("orient-words").with("words", tip)))
        }
    };
    with_buttons(library, say, what)
}

fn titled(text: Line) -> Say {
    Say::default().and(Part::Title(line("reminder-title"))).and(Part::Text(text))
}

fn own_date(library: &Library, kind: Own, of: Date, today: Date) -> Say {
    let text =
        line("reminder-date").with("what", Arg::Key(kind.label())).with("date", Arg::Date(of));
    let mut say = titled(text).and(Part::Text(days_left(of, today)));
    if kind == Own::PeriodOfStay {
        say = say.and(Part::Text(stay_line(library, of, today)));
    }
    say.and(Part::Text(line(kind.next_step())))
}

fn legal_day(due: &str, of: Date, today: Date) -> Say {
    let what = Arg::Named(format!("due-{due}"));
    let text = line("reminder-legal").with("what", what).with("date", Arg::Date(of));
    titled(text).and(Part::Text(days_left(of, today))).and(Part::Text(line("reminder-legal-next")))
}

fn days_left(of: Date, today: Date) -> Line {
    let days = today.until(of).map_or(0, |span| span.get_days());
    line("reminder-days").with("days", Arg::Count(i64::from(days.max(0))))
}

fn with_buttons(library: &Library, mut say: Say, what: &What) -> Say {
    if let Some(topic) = what.topic(library).filter(|id| library.topics.get(id).is_some()) {
        let label = Label::Topic(topic.to_owned());
        say = say.buttons(vec![Choice { label, action: Action::Topic(topic.to_owned()) }]);
    }
    if let What::Legal { topic, .. } | What::Later { topic, .. } = what {
        say = say.button("button-reminder-done", Action::Step(Move::Done, topic.clone()));
    }
    say.button("button-reminders-off", Action::SetReminders(false)).or_person()
}
