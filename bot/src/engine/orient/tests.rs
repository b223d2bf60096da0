//! Orientation as conversations: what people press and type, what they see, and what is counted.

mod questions;

use super::super::action::{Action, Move};
use super::super::memory::{LangSource, Memory, Step};
use super::super::say::{Arg, Label, Line, Part, Say};
use super::super::{Decision, Effect, Kind, World, respond};
use super::{Counted, Progress};
use crate::channel::Said;
use jiff::civil::{Date, date};
use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::library::Library;
use knowledge::orientation::Question;
use knowledge::orientation::answers::Status;
use referral::area::Place;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::load(&Files::embedded()).expect("the content is right"));
const TODAY: Date = date(2026, 11, 21);
/// The most buttons that one message carries (Discord).
const MOST: usize = 25;

/// One person and the program.
struct Talk {
    memory: Memory,
    last: Decision,
}

impl Talk {
    fn new() -> Talk {
        let memory = Memory::new(Lang::new("en"), LangSource::Chosen);
        let last = Decision::new(memory.clone(), Kind::Answer, Vec::new());
        Talk { memory, last }
    }

    /// In the middle of the track for arriving, with a campaign.
    fn arriving() -> Talk {
        let mut talk = Talk::new();
        talk.memory.orientation.campaign = Some("c1".to_owned());
        talk.press("track:arriving");
        talk
    }

    fn hear(&mut self, said: &Said) -> &mut Talk {
        let world = World::new(&LIBRARY, TODAY);
        self.last = respond(&world, &self.memory, None, said);
        self.memory = self.last.memory.clone();
        for say in self.last.says.iter().filter(|say| !lists_places(say)) {
            assert!(say.buttons.len() <= MOST, "{said:?}: {} buttons", say.buttons.len());
        }
        self
    }

    fn press(&mut self, action: &str) -> &mut Talk {
        assert!(Action::parse(action).is_some(), "{action} is no button");
        self.hear(&Said::Press { action: action.to_owned(), label: String::new() })
    }

    fn say(&mut self, text: &str) -> &mut Talk {
        self.hear(&Said::text(text))
    }

    fn progress(&self) -> &Progress {
        &self.memory.orientation
    }

    /// The keys of everything that was said.
    fn keys(&self) -> Vec<&'static str> {
        lines(&self.last.says).map(|line| line.key).collect()
    }

    fn offers(&self, action: &str) -> bool {
        let buttons = self.last.says.iter().flat_map(|say| &say.buttons);
        buttons.map(|choice| choice.action.to_string()).any(|found| found == action)
    }

    fn counted(&self) -> Vec<Counted> {
        let effects = self.last.effects.iter();
        let counted = effects.filter_map(|effect| match effect {
            Effect::Count(counted) => Some(counted.clone()),
            _ => None,
        });
        counted.collect()
    }

    /// The topic of the step that is shown.
    fn shown(&self) -> Option<String> {
        let mut parts = self.last.says.iter().flat_map(|say| &say.parts);
        parts.find_map(|part| match part {
            Part::Brief(topic) => Some(topic.clone()),
            _ => None,
        })
    }
}

/// Lists of places are the same as on the way to a person; each channel cuts them as it can.
fn lists_places(say: &Say) -> bool {
    say.buttons.iter().any(|choice| matches!(choice.label, Label::Place(_)))
}

fn lines(says: &[Say]) -> impl Iterator<Item = &Line> {
    says.iter().flat_map(|say| &say.parts).flat_map(|part| match part {
        Part::Title(line) | Part::Text(line) => std::slice::from_ref(line),
        Part::List(lines) => lines.as_slice(),
        _ => &[],
    })
}

fn date_of(line: &Line) -> Option<Date> {
    line.args.iter().find_map(|(_, arg)| match arg {
        Arg::Date(date) => Some(*date),
        _ => None,
    })
}

#[test]
fn every_track_is_offered_once_audiences_first() {
    let mut talk = Talk::new();
    talk.say("/orientation");
    let offered: Vec<&str> = talk
        .last
        .says
        .iter()
        .flat_map(|say| &say.buttons)
        .filter_map(|choice| match (&choice.action, &choice.label) {
            (Action::Track(id), Label::Named(key)) if *key == format!("track-{id}") => Some(id),
            _ => None,
        })
        .map(String::as_str)
        .collect();
    let all = |kind| LIBRARY.orientation.tracks(kind).map(|track| track.id.as_str());
    let expected: Vec<&str> = all(knowledge::orientation::Kind::Audience)
        .chain(all(knowledge::orientation::Kind::Stage))
        .collect();
    assert_eq!(offered, expected);
    assert!(offered.len() >= 14);
    let mut start = Talk::new();
    start.hear(&Said::Start { code: None });
    assert!(start.offers("orientation"), "also on the first message");
    assert!(start.press("menu").offers("orientation"));
}

#[test]
fn every_track_is_walked_to_its_end_and_every_step_is_counted_once() {
    for kind in [knowledge::orientation::Kind::Audience, knowledge::orientation::Kind::Stage] {
        for track in LIBRARY.orientation.tracks(kind) {
            walk(track);
        }
    }
}

fn walk(track: &knowledge::orientation::Track) {
    let mut talk = Talk::new();
    talk.memory.orientation.campaign = Some("c1".to_owned());
    talk.press(&format!("track:{}", track.id));
    assert!(talk.keys().contains(&"orient-steps"), "{}", track.id);
    assert_eq!(talk.counted(), [], "to look at a track is no step");
    talk.press("resume");
    for step in &track.steps {
        assert_eq!(talk.shown().as_ref(), Some(&step.topic), "{}", track.id);
        assert!(talk.counted().contains(&Counted::Reached(step.topic.clone())));
        for action in ["done", "no", "later"] {
            assert!(talk.offers(&format!("step:{action}:{}", step.topic)));
        }
        assert!(talk.offers("pause") && talk.offers("person"));
        assert!(talk.offers(&format!("topic:{}", step.topic)));
        talk.press(&format!("step:done:{}", step.topic));
        assert_eq!(talk.counted()[0], Counted::Done(step.topic.clone()));
    }
    assert_eq!(talk.counted().last(), Some(&Counted::Finished));
    assert!(!talk.memory.covered, "{}: to be told of violence is not to suffer it", track.id);
    assert!(talk.keys().contains(&"orient-finished"), "{}", track.id);
    assert_eq!(talk.press("resume").counted(), [], "{}: only once", track.id);
}

#[test]
fn without_a_campaign_nothing_is_counted() {
    let mut talk = Talk::new();
    talk.press("track:arriving").press("resume");
    assert_eq!(talk.counted(), []);
    let topic = talk.shown().unwrap();
    assert_eq!(talk.press(&format!("step:done:{topic}")).counted(), []);
    assert_eq!(talk.say("where do I throw away garbage").counted(), []);
}

#[test]
fn questions_and_requests_are_counted_for_the_campaign_without_their_words() {
    let mut talk = Talk::arriving();
    talk.say("where do I throw away garbage");
    assert_eq!(talk.counted(), [Counted::Asked("garbage".to_owned())]);
    talk.press("topic:garbage");
    assert_eq!(talk.counted(), [], "a button is no question in free words");
    talk.press("person").press("urgency:normal").say("160-0023").press("consent:yes");
    assert_eq!(talk.counted(), [Counted::Referred]);
}

#[test]
fn what_is_done_in_one_track_is_done_in_all() {
    let mut talk = Talk::arriving();
    talk.press("resume");
    assert_eq!(talk.shown().as_deref(), Some("resident-registration"));
    talk.press("step:done:resident-registration").press("track:moved-in").press("resume");
    assert_ne!(talk.shown().as_deref(), Some("resident-registration"));
    assert!(talk.progress().done.contains("resident-registration"));
}

#[test]
fn later_is_kept_and_asks_once_about_reminders() {
    let mut talk = Talk::arriving();
    talk.press("resume").press("step:later:resident-registration");
    assert!(talk.keys().contains(&"orient-later-ask") && talk.offers("remind:yes"));
    assert!(talk.shown().is_some(), "the next step follows by itself");
    talk.press("step:later:health-insurance");
    assert!(!talk.keys().contains(&"orient-later-ask"), "asked once");
    while let Some(topic) = talk.shown() {
        talk.press(&format!("step:no:{topic}"));
    }
    assert!(talk.keys().contains(&"orient-finished-later"));
    assert!(talk.offers("topic:resident-registration") && talk.offers("topic:health-insurance"));
    talk.press("topic:resident-registration");
    assert!(talk.offers("step:done:resident-registration"));
    talk.press("step:done:resident-registration");
    assert!(!talk.progress().later.contains("resident-registration"));
    let mut reminded = Talk::arriving();
    reminded.memory.orientation.reminders = true;
    reminded.press("step:later:resident-registration");
    assert!(reminded.last.effects.contains(&Effect::Reminders));
    assert!(!reminded.keys().contains(&"orient-later-ask"));
}

#[test]
fn a_pause_loses_nothing_and_offers_to_go_on() {
    let mut talk = Talk::arriving();
    talk.press("resume").press("step:done:resident-registration").press("pause");
    assert!(talk.progress().paused && talk.offers("resume"));
    talk.say("/orientation");
    assert!(talk.keys().contains(&"orient-offer") && talk.offers("resume"));
    talk.press("lang:ne");
    assert!(talk.offers("resume"), "also after a change of language");
    talk.press("resume");
    assert_eq!(talk.shown().as_deref(), Some("health-insurance"));
    assert!(!talk.progress().paused);
}

#[test]
fn whoever_rests_is_not_pushed_on_by_a_late_button() {
    let mut talk = Talk::arriving();
    talk.press("resume").press("pause").press("step:done:resident-registration");
    assert_eq!((talk.shown(), talk.keys()), (None, vec!["orient-noted"]));
    assert!(talk.progress().done.contains("resident-registration"));
    let mut stranger = Talk::new();
    stranger.press("step:done:garbage");
    assert_eq!(stranger.keys(), ["orient-noted"]);
}

#[test]
fn old_buttons_lead_somewhere() {
    for action in ["track:moon-landing", "step:done:moon-landing", "step:no:", "track:"] {
        let mut talk = Talk::arriving();
        talk.press(action);
        assert_eq!(talk.keys()[0], "orient-unknown", "{action}");
        assert!(talk.offers("track:arriving"), "{action}");
        assert_eq!(talk.progress().track.as_deref(), Some("arriving"), "{action}");
    }
    for action in ["resume", "checklist", "ask:start"] {
        let mut talk = Talk::new();
        assert!(talk.press(action).offers("track:arriving"), "{action}");
    }
}

#[test]
fn the_whole_article_has_a_way_back() {
    let mut talk = Talk::arriving();
    talk.press("resume").press("topic:resident-registration");
    assert!(talk.offers("resume") && talk.offers("step:done:resident-registration"));
    talk.say("where do I throw away garbage");
    assert!(talk.offers("resume") && !talk.offers("step:done:garbage"));
    talk.press("pause").press("topic:garbage");
    assert!(!talk.offers("resume"), "who rests is left alone");
}
