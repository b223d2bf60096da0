//! Words of orientation: what differs from one's own country, and the sentence for what has to be done
//! by a day. Both stand in `locales/<lang>/tracks.ftl`; their numbers are facts.

use super::Words;
use crate::channel::Block;
use fluent::FluentValue;
use knowledge::article::Form;
use knowledge::facts::{Fact, Status};
use knowledge::lang::Lang;
use knowledge::library::Library;
use knowledge::orientation::Note;

impl Words {
    /// A note for people from certain countries, with a warning when nobody could confirm it.
    pub fn note(&self, library: &Library, lang: &Lang, note: &Note) -> Vec<Block> {
        let facts: Vec<&Fact> = note.facts.iter().filter_map(|id| library.facts.get(id)).collect();
        let value =
            |fact: &Fact| FluentValue::from(self.raw(&self.fact(lang, fact, Form::WithUnit)));
        let args: Vec<(&str, FluentValue)> =
            facts.iter().map(|fact| (fact.id.as_str(), value(fact))).collect();
        let text = self.spans(lang, &format!("note-{}", note.id), &args);
        let mut blocks = vec![Block::Text { text }];
        let statuses = facts.iter().map(|fact| fact.status).chain([note.status]);
        if statuses.into_iter().any(|status| status == Status::Unconfirmed) {
            blocks.push(Block::Text { text: self.spans(lang, "answer-unconfirmed", &[]) });
        }
        blocks
    }

    /// What has to be done by a day of the checklist ([`knowledge::orientation::checklist::Day`]).
    pub fn what(&self, lang: &Lang, what: &str) -> String {
        self.short(lang, &format!("due-{what}"))
    }
}

#[cfg(test)]
mod tests {
    use crate::words::{Words, check, embedded};
    use knowledge::files::Files;
    use knowledge::lang::Lang;
    use knowledge::library::Library;
    use knowledge::orientation::answers::{Status, Work};
    use knowledge::orientation::{Kind, Question, Track};
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> =
        LazyLock::new(|| Library::load(&Files::embedded()).unwrap());
    static WORDS: LazyLock<Words> =
        LazyLock::new(|| Words::load(&embedded(), LIBRARY.languages()).unwrap());

    /// The messages of the file with the variables of each.
    fn written(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
        let files = embedded();
        check::ordered(files.get(&format!("{lang}/tracks.ftl")).unwrap()).into_iter().collect()
    }

    fn all_tracks() -> impl Iterator<Item = &'static Track> {
        let of = |kind| LIBRARY.orientation.tracks(kind);
        of(Kind::Audience).chain(of(Kind::Stage))
    }

    /// The messages that the content needs.
    fn needed() -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for track in all_tracks() {
            let id = &track.id;
            keys.extend([format!("track-{id}"), format!("track-{id}-about")]);
            let asks = track.questions.contains(&Question::Start);
            keys.extend(asks.then(|| format!("track-{id}-start")));
            let due = track.steps.iter().flat_map(|step| &step.due);
            keys.extend(due.map(|due| format!("due-{}", due.what)));
        }
        keys.extend(LIBRARY.orientation.all_notes().map(|note| format!("note-{}", note.id)));
        keys.extend(Status::ALL.map(|status| format!("orient-status-{}", status.key())));
        keys.extend(Work::ALL.map(|work| format!("orient-work-{}", work.key())));
        keys
    }

    #[test]
    fn every_track_day_note_and_answer_has_words_and_no_word_is_left_over() {
        let written: BTreeSet<String> = written("en").into_keys().collect();
        assert_eq!(written, needed());
    }

    #[test]
    fn a_note_shows_exactly_the_facts_that_it_names() {
        let written = written("en");
        for note in LIBRARY.orientation.all_notes() {
            let named: BTreeSet<String> = note.facts.iter().cloned().collect();
            assert_eq!(written[&format!("note-{}", note.id)], named, "{}", note.id);
        }
    }

    #[test]
    fn names_fit_on_buttons_and_numbers_come_from_facts() {
        for lang in WORDS.languages() {
            for key in written(lang.as_str()).into_keys() {
                let text = WORDS.short(lang, &key);
                let name = key
                    .strip_prefix("track-")
                    .is_some_and(|id| LIBRARY.orientation.track(id).is_some());
                if name || key.starts_with("orient-") {
                    assert!(text.chars().count() <= 30, "{lang} {key}: {text}");
                }
                assert!(!text.contains(|c: char| c.is_numeric() && c.is_ascii()), "{lang} {key}");
            }
        }
    }

    #[test]
    fn a_note_is_told_in_every_language_with_its_numbers() {
        let note = LIBRARY.notes("driving-licence", "NP");
        assert_eq!(note.len(), 1);
        for lang in WORDS.languages() {
            let blocks = WORDS.note(&LIBRARY, lang, note[0]);
            let [crate::channel::Block::Text { text }] = blocks.as_slice() else {
                panic!("{lang}: {blocks:?}");
            };
            let text = crate::channel::flat(text);
            assert!(text.contains("50") && text.contains("45"), "{lang}: {text}");
        }
    }

    #[test]
    fn a_note_that_nobody_confirmed_says_so() {
        let note = LIBRARY.notes("driving-licence", "US");
        assert_eq!(note.len(), 1);
        assert_eq!(WORDS.note(&LIBRARY, &Lang::new("en"), note[0]).len(), 2);
    }
}
