//! Answers from the knowledge base, and the small things around them: the start, the topics, small
//! talk, languages. When the search is sure, the article is the answer; when it is not, up to three
//! topics and a person are offered; otherwise we say that there is no checked answer.

use super::action::Action;
use super::memory::Memory;
use super::say::{Choice, Label, Part, Say, line};
use super::{Decision, Kind};
use knowledge::lang::Lang;
use knowledge::lexicon::Smalltalk;
use knowledge::library::Library;
use knowledge::search::{Hit, MAYBE, SURE};

/// How many topics are offered when we are not sure, and as neighbours of an answer.
const OFFERED: usize = 3;

/// From this confidence on, an article is the answer even beside words that speak for something else.
const CERTAIN: f32 = 0.8;
/// Below this confidence, a text that is likely none of our business is taken for that.
const DOUBTFUL: f32 = 0.6;
/// From this chance on, a text is likely small talk, or none of our business.
const LIKELY: f32 = 0.15;
/// Below this chance, it is not.
const UNLIKELY: f32 = 0.05;
/// Small talk is shorter than this, where one question is shorter than 1.
const SHORT: f32 = 0.4;
/// What is longer than this tells more than one article answers.
const LONG: f32 = 1.0;
/// The same for a text that may be several problems at once.
const LONGISH: f32 = 0.85;
/// From this chance on it may be.
const MANY: f32 = 0.02;

/// The first message of a conversation.
pub fn start(memory: Memory) -> Decision {
    let welcome = Say::text(line("welcome"))
        .and(Part::Text(line("welcome-what")))
        .and(Part::Text(line("welcome-person")));
    let buttons = main_buttons(&memory);
    Decision::new(memory, Kind::Smalltalk, vec![welcome.buttons(buttons)])
}

/// The main choices again.
pub fn menu(mut memory: Memory) -> Decision {
    memory.step = super::memory::Step::Free;
    let say = Say::text(line("menu-ask")).buttons(main_buttons(&memory));
    Decision::new(memory, Kind::Answer, vec![say])
}

/// Whoever walks a track goes on first.
fn main_buttons(memory: &Memory) -> Vec<Choice> {
    let begun = memory.orientation.track.is_some();
    let way = if begun {
        Say::default().button("orient-button-go-on", Action::Resume)
    } else {
        Say::default()
    };
    way.button("button-topics", Action::Topics)
        .button("command-orientation", Action::Orientation)
        .button("button-person", Action::Person)
        .button("button-emergency", Action::Emergency)
        .button("button-language", Action::Languages)
        .buttons
}

/// The languages, each under its own name.
pub fn languages(library: &Library, memory: Memory) -> Decision {
    let choices = library.languages().iter().map(|lang| Choice {
        label: Label::Language(lang.clone()),
        action: Action::Language(lang.as_str().to_owned()),
    });
    let say = Say::text(line("language-ask")).buttons(choices.collect());
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The chapters that have topics.
pub fn topics(library: &Library, memory: Memory) -> Decision {
    let mut chapters: Vec<u8> = library.topics.iter().map(|topic| topic.chapter).collect();
    chapters.dedup();
    let choices = chapters
        .into_iter()
        .map(|chapter| Choice { label: Label::Chapter(chapter), action: Action::Chapter(chapter) });
    let say = Say::text(line("chapters-ask")).buttons(choices.collect()).or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The topics of one chapter.
pub fn chapter(library: &Library, memory: Memory, chapter: u8) -> Decision {
    let own = library.topics.iter().filter(|topic| topic.chapter == chapter);
    let choices: Vec<Choice> = own.map(|topic| topic_choice(&topic.id)).collect();
    if choices.is_empty() {
        return topics(library, memory);
    }
    let say = Say::text(line("topics-ask")).buttons(choices);
    let say = say.button("button-chapters", Action::Topics).or_person();
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The article on a topic that the person chose.
pub fn article(library: &Library, mut memory: Memory, topic: &str) -> Decision {
    if library.topics.get(topic).is_none() {
        return topics(library, memory);
    }
    memory.topic = Some(topic.to_owned());
    let say = card(library, topic, &[]);
    Decision::new(memory, Kind::Answer, vec![say]).about(vec![topic.to_owned()])
}

/// An answer where others read along: numbers in danger, or an article; never a person's own matter.
/// Nothing of it is remembered.
pub fn public(library: &Library, memory: Memory, text: &str) -> Decision {
    let lang = library
        .recognise(text, Some(&memory.lang))
        .map_or_else(|| memory.lang.clone(), |guess| guess.lang);
    let alarm = super::safety::heard(library, text);
    if !alarm.is_empty() {
        return super::safety::respond(library, memory, &alarm, text, false).forgetting();
    }
    let hit = library.search(&lang, text, 1).into_iter().next();
    let sure = hit.filter(|hit| hit.confidence >= SURE);
    let say = match sure {
        Some(hit) => Say::default().and(Part::Article(hit.id)),
        None => Say::text(line("group-private")),
    };
    let memory = Memory { lang, ..memory };
    let say = say.button("button-private", Action::Private);
    Decision::new(memory, Kind::Answer, vec![say])
}

/// What the person says about an answer.
pub fn helped(memory: Memory, yes: bool) -> Decision {
    if yes {
        return Decision::new(memory, Kind::Smalltalk, vec![Say::text(line("helpful-thanks"))]);
    }
    let say = Say::text(line("helpful-more")).or_person().button("button-topics", Action::Topics);
    Decision::new(memory, Kind::Refer, vec![say])
}

/// The answer to a question in free words, asked in `lang`.
pub fn question(library: &Library, mut memory: Memory, text: &str, lang: &Lang) -> Decision {
    let hits = library.search(lang, text, 10);
    let best = hits.first().map_or(0.0, |hit| hit.confidence);
    let leaning = library.leaning(lang, text);
    // "Hello Work" is an office.
    let question = best >= CERTAIN && leaning.smalltalk < UNLIKELY;
    if let Some(talk) = library.lexicons.smalltalk(text, Some(lang)).filter(|_| !question) {
        return Decision::new(memory, Kind::Smalltalk, vec![smalltalk(talk)]);
    }
    let topics = hits.iter().map(|hit| hit.id.clone()).collect();
    let foreign = best < CERTAIN && library.lexicons.out_of_scope(text, Some(lang));
    if !foreign && leaning.smalltalk >= LIKELY && leaning.length < SHORT {
        return Decision::new(memory, Kind::Smalltalk, vec![smalltalk(Smalltalk::Greeting)]);
    }
    memory.question = Some(text.to_owned());
    if foreign || (best < DOUBTFUL && leaning.out_of_scope >= LIKELY) {
        return Decision::new(memory, Kind::OutOfScope, vec![out_of_scope()]).about(topics);
    }
    if leaning.length >= LONG || (leaning.length >= LONGISH && leaning.complex >= MANY) {
        return Decision::new(memory, Kind::Refer, vec![complex(&hits)]).about(topics);
    }
    found(library, memory, &hits, best).about(topics)
}

/// A long story is seldom one question: a person first, the nearest topics beside.
fn complex(hits: &[Hit]) -> Say {
    let near = hits.iter().take(OFFERED).map(|hit| topic_choice(&hit.id)).collect();
    Say::text(line("complex-first")).or_person().buttons(near)
}

fn found(library: &Library, mut memory: Memory, hits: &[Hit], best: f32) -> Decision {
    if best >= SURE
        && let Some(hit) = hits.first()
    {
        memory.topic = Some(hit.id.clone());
        // What else it could have meant stands beside, unless there is hardly a doubt.
        let others = if best < CERTAIN { &hits[1..hits.len().min(OFFERED)] } else { &[] };
        let others = others.iter().map(|other| other.id.as_str()).collect::<Vec<_>>();
        return Decision::new(memory, Kind::Answer, vec![card(library, &hit.id, &others)]);
    }
    let say = if best >= MAYBE {
        let near = hits.iter().take(OFFERED).map(|hit| topic_choice(&hit.id)).collect();
        Say::text(line("unclear-topics")).buttons(near)
    } else {
        Say::text(line("unclear-nothing")).button("button-topics", Action::Topics)
    };
    Decision::new(memory, Kind::Unclear, vec![say.or_person()])
}

/// An article with its ways on: other topics that may be meant, then its neighbours.
fn card(library: &Library, topic: &str, others: &[&str]) -> Say {
    let neighbours = library.topics.neighbours(topic).map(|topic| topic.id.as_str());
    let further = neighbours.filter(|id| !others.contains(id));
    let near = others.iter().copied().chain(further).take(OFFERED);
    Say { parts: vec![Part::Article(topic.to_owned())], buttons: Vec::new() }
        .button("button-helpful-yes", Action::Helped(true))
        .button("button-helpful-no", Action::Helped(false))
        .or_person()
        .buttons(near.map(topic_choice).collect())
}

fn topic_choice(id: &str) -> Choice {
    Choice { label: Label::Topic(id.to_owned()), action: Action::Topic(id.to_owned()) }
}

fn out_of_scope() -> Say {
    Say::text(line("out-of-scope")).button("button-topics", Action::Topics).or_person()
}

fn smalltalk(talk: Smalltalk) -> Say {
    let say = Say::text(line(match talk {
        Smalltalk::Greeting => "smalltalk-greeting",
        Smalltalk::Thanks => "smalltalk-thanks",
        Smalltalk::Goodbye => "smalltalk-goodbye",
        Smalltalk::Who => "smalltalk-who",
        Smalltalk::Well => "smalltalk-well",
    }));
    say.button("button-topics", Action::Topics).or_person()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::memory::LangSource;
    use knowledge::files::Files;

    /// The most buttons that one message carries (Discord).
    const MOST: usize = 25;

    #[test]
    fn every_topic_stands_in_a_chapter_that_fits_one_message() {
        let library = Library::load(&Files::embedded()).unwrap();
        let memory = || Memory::new(Lang::new("en"), LangSource::Chosen);
        let choices = |decision: Decision| -> Vec<Action> {
            decision.says.into_iter().flat_map(|say| say.buttons).map(|b| b.action).collect()
        };
        let mut found = Vec::new();
        for action in choices(topics(&library, memory())) {
            let Action::Chapter(number) = action else { continue };
            let own = choices(chapter(&library, memory(), number));
            assert!(own.len() <= MOST, "chapter {number}");
            found.extend(own);
        }
        for topic in library.topics.iter() {
            assert!(found.contains(&Action::Topic(topic.id.clone())), "{}", topic.id);
        }
    }
}
