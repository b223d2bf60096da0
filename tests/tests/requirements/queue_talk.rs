//! Triage, the way to a person in every language, how many turns it takes, and the exact card of a
//! request that waits; all with the engine alone.

use knowledge::asks::{self, Kind as Asked};
use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::library::Library;
use referral::Millis;
use referral::area::{Place, Ring};
use referral::case::{Case, Pause, State, Urgency};
use referral::consent::{ClientType, Shared};
use std::sync::LazyLock;
use tsunagu::channel::{Block, Said, flat};
use tsunagu::engine::memory::{LangSource, Memory, Step};
use tsunagu::engine::queue::{AskedDesk, Next, Opening, Queue, card, shows_card};
use tsunagu::engine::{Decision, Effect, Kind, Request, World, respond};
use tsunagu::words::Words;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(&Files::embedded()).unwrap());

static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::load(&tsunagu::words::embedded(), LIBRARY.languages()).unwrap());

fn world() -> World<'static> {
    World::new(&LIBRARY, jiff::civil::date(2026, 11, 21))
}

fn press(action: &str) -> Said {
    Said::Press { action: action.to_owned(), label: String::new() }
}

/// Everything that is said, one after the other; the last decision.
fn talk(lang: &str, said: &[Said]) -> Decision {
    let mut memory = Memory::new(Lang::new(lang), LangSource::Hint);
    let mut last = None;
    for said in said {
        let decision = respond(&world(), &memory, None, said);
        memory = decision.memory.clone();
        last = Some(decision);
    }
    last.unwrap()
}

#[test]
fn r2_2_emergencies_complex_matters_and_questions_are_told_apart() {
    let mut problems = Vec::new();
    let exam = asks::read(asks::EXAM, &Files::embedded(), &mut problems);
    assert_eq!(problems, []);
    let mut counts = [(0_usize, 0_usize); 3];
    for ask in exam.values().flatten() {
        let memory = Memory::new(Lang::new("en"), LangSource::Unknown);
        let decision = respond(&world(), &memory, None, &Said::text(&ask.text));
        let (n, right) = match ask.kind {
            Asked::Emergency => (0, decision.kind == Kind::Emergency),
            Asked::Complex => (1, decision.offers_referral()),
            Asked::Faq => (2, !decision.offers_referral()),
            Asked::Smalltalk | Asked::OutOfScope => continue,
        };
        counts[n].0 += usize::from(right);
        counts[n].1 += 1;
    }
    let share = |n: usize| counts[n].0 as f64 / counts[n].1 as f64;
    let told = format!("emergencies {:.3}, complex {:.3}, faq {:.3}", share(0), share(1), share(2));
    std::io::Write::write_all(&mut std::io::stderr(), format!("{told}\n").as_bytes()).unwrap();
    assert!(counts.iter().all(|(_, all)| *all >= 50), "{counts:?}");
    assert!(share(0) >= 0.95, "emergencies heard: {}", share(0));
    assert!(share(1) >= 0.85, "complex matters offered a person: {}", share(1));
    assert!(share(2) >= 0.90, "questions answered without one: {}", share(2));
}

/// The first plain words of a list in a language's lexicon.
fn lexicon(lang: &str, list: &str) -> String {
    let files = Files::embedded();
    let source = files.get(&format!("lexicon/{lang}.toml")).unwrap();
    let line = source.lines().find(|line| line.starts_with(&format!("{list} = ["))).unwrap();
    line.split('"').nth(1).unwrap().replace('*', "").replace(" + ", " ")
}

#[test]
fn r2_3_skip_and_a_person_work_at_every_step_in_every_language() {
    let steps: [&[&str]; 4] = [
        &["person"],
        &["person", "skip"],
        &["person", "skip", "skip"],
        &["person", "skip", "skip", "no-area"],
    ];
    for lang in LIBRARY.languages() {
        let person = lexicon(lang.as_str(), "person");
        let skips = [lexicon(lang.as_str(), "skip"), WORDS.short(lang, "button-skip")];
        for (way, skip) in steps.iter().flat_map(|way| skips.iter().map(move |skip| (way, skip))) {
            let mut said: Vec<Said> = vec![press(&format!("lang:{lang}"))];
            said.extend(way.iter().map(|action| press(action)));
            let before = talk(lang.as_str(), &said).memory.step;
            said.push(Said::text(skip));
            let skipped = talk(lang.as_str(), &said);
            assert_eq!(skipped.kind, Kind::Refer, "{lang} {before:?} {skip}");
            let next = match before {
                Step::Question => Step::Urgency,
                Step::Urgency => Step::Area,
                Step::Area | Step::Consent => Step::Consent,
                Step::Free => panic!("{lang}: the way to a person was left"),
            };
            assert_eq!(skipped.memory.step, next, "{lang} {before:?} {skip}");
            said.pop();
            said.push(Said::text(&person));
            let asked = talk(lang.as_str(), &said);
            assert_eq!(asked.kind, Kind::Refer, "{lang} {before:?} {person}");
            assert_ne!(asked.memory.step, Step::Free, "{lang} {before:?} {person}");
        }
        let free = talk(lang.as_str(), &[press(&format!("lang:{lang}")), Said::text(&person)]);
        assert_eq!(free.kind, Kind::Refer, "{lang} {person}");
    }
}

/// The number of the turn with which the right thing came: an article on this topic, emergency
/// numbers, or a request that goes to desks. A wrong answer costs its turn.
fn turns(lang: &str, said: &[Said], expected: &str) -> Option<usize> {
    let mut memory = Memory::new(Lang::new(lang), LangSource::Hint);
    for (n, said) in said.iter().enumerate() {
        let decision = respond(&world(), &memory, None, said);
        memory = decision.memory.clone();
        let right = match expected {
            "emergency" => decision.kind == Kind::Emergency,
            "request" => matches!(decision.effects[..], [Effect::Open { .. }]),
            topic => decision.topics.first().is_some_and(|first| first == topic),
        };
        if right && decision.turns.is_some() {
            return Some(n + 1);
        }
    }
    None
}

#[test]
fn turns_are_counted_until_something_helps() {
    let way = ["person", "skip", "urgency:soon", "no-area", "consent:yes"];
    let mut memory = Memory::new(Lang::new("en"), LangSource::Hint);
    let said = [Said::Start { code: None }].into_iter().chain(way.iter().map(|way| press(way)));
    let mut counted = Vec::new();
    for said in said {
        let decision = respond(&world(), &memory, None, &said);
        memory = decision.memory;
        counted.push((decision.turns, memory.turns));
    }
    let expected = [(None, 0), (None, 1), (None, 2), (None, 3), (None, 4), (Some(5), 0)];
    assert_eq!(counted, expected);
}

#[test]
fn r2_10_three_turns_are_enough_for_most() {
    let ask = |text: &str| vec![Said::text(text)];
    let person = |text: &str| {
        let way = ["person", "urgency:soon", "no-area", "consent:yes"];
        let presses = way.iter().map(|action| press(action));
        [Said::text(text)].into_iter().chain(presses).collect::<Vec<_>>()
    };
    let choose = |actions: &[&str]| actions.iter().map(|a| press(a)).collect::<Vec<_>>();
    let scenarios: Vec<(&str, Vec<Said>, &str)> = vec![
        ("en", ask("how do I extend my visa"), "period-extension"),
        ("vi", ask("gia hạn visa ở đâu"), "period-extension"),
        ("ja", ask("ゴミの出し方を知りたい"), "garbage"),
        ("pt-BR", ask("meu patrão não pagou meu salário"), "wages"),
        ("ne", ask("malai bachna man chhaina"), "emergency"),
        ("km", ask("ថៅកែយកប៉ាស្ព័រទុក មិនអោយវិញ"), "emergency"),
        ("en", ask("my house is on fire"), "emergency"),
        ("es", ask("mi jefe no me paga el sueldo"), "wages"),
        (
            "zh-Hans",
            vec![Said::text("怎么延长签证"), Said::text("在留期间快到了，怎么更新")],
            "period-extension",
        ),
        (
            "id",
            vec![
                Said::text("bagaimana cara memperpanjang visa"),
                Said::text("cara perpanjang visa saya"),
            ],
            "period-extension",
        ),
        ("en", choose(&["emergency"]), "emergency"),
        ("my", choose(&["topics", "chapter:3", "topic:wages"]), "wages"),
        ("ko", person("사장님이 월급을 안 줘요"), "wages"),
        ("uk", choose(&["person", "skip", "skip", "no-area", "consent:yes"]), "request"),
        ("tr", choose(&["person", "skip", "urgency:soon", "no-area", "consent:yes"]), "request"),
    ];
    let mut counted: Vec<usize> = Vec::new();
    for (lang, said, expected) in &scenarios {
        let n = turns(lang, said, expected);
        counted.push(n.unwrap_or_else(|| panic!("{lang} {expected}: nothing helped")));
    }
    counted.sort_unstable();
    assert!(counted.len() >= 12);
    assert!(counted[counted.len() / 2] <= 3, "{counted:?}");
}

/// Sunday, 22 November 2026, 03:00 in Japan.
const NIGHT: Millis = 1_795_284_000_000;
const HOUR: Millis = 3_600_000;

fn request(state: State, queue: Queue) -> Request {
    let shared = Shared {
        lang: "en".into(),
        place: Place::Municipality("131041".into()),
        topic: Some("wages".into()),
        question: "?".into(),
        client: ClientType::Other,
    };
    let mut case = Case::new("case".into(), shared, Urgency::Soon, NIGHT);
    case.state = state;
    Request { case, desk: Some("架空デスク (Demo Desk)".into()), queue }
}

fn waiting() -> Queue {
    let desk = |name: &str, opens| AskedDesk {
        name: name.into(),
        place: Place::Municipality("131041".into()),
        opens,
    };
    Queue {
        desks: vec![
            desk("Desk A", Opening::Now),
            desk("Desk B", Opening::At(NIGHT + 54 * HOUR)),
            desk("Desk C", Opening::Unknown),
        ],
        expected: None,
        next: Some(Next::Wider(Ring::Prefecture, NIGHT + 54 * HOUR + HOUR / 2)),
        reopen: false,
    }
}

fn shown(lang: &str, request: &Request) -> (Vec<String>, Vec<String>) {
    let body = WORDS.render(&world(), &Lang::new(lang), &card(request));
    let lines = body.blocks.iter().flat_map(|block| match block {
        Block::Title { text } | Block::Text { text } => vec![flat(text)],
        Block::List { items } => items.iter().map(|item| flat(item)).collect(),
        _ => Vec::new(),
    });
    let buttons = body.buttons.iter().map(|button| button.action.clone());
    (lines.collect(), buttons.collect())
}

#[test]
fn what_is_known_about_the_wait_matters_only_where_the_card_is_shown() {
    let known = Queue { expected: Some(HOUR), reopen: true, ..waiting() };
    let presses = ["person", "status", "withdraw", "withdraw:yes", "wrong-desk", "reopen", "menu"];
    let presses = presses.iter().chain(&["reopen:yes", "hotlines", "topics", "topic:wages"]);
    let texts = ["/status", "I want to talk to a person", "hello", "how do I extend my visa"];
    let said: Vec<Said> = presses
        .map(|action| press(action))
        .chain(texts.map(Said::text))
        .chain([Said::start()])
        .collect();
    let states = [State::Asked, State::Offered, State::Escalated, State::Claimed, State::Bridged];
    let ended = [State::HandedOver, State::Closed, State::Withdrawn, State::Expired];
    let (mut shown, mut others) = (0, 0);
    for state in states.into_iter().chain(ended) {
        for said in &said {
            let memory = Memory::new(Lang::new("en"), LangSource::Chosen);
            let decide = |queue| respond(&world(), &memory, Some(&request(state, queue)), said);
            let (full, bare) = (decide(known.clone()), decide(Queue::default()));
            assert!(full == bare || shows_card(&bare), "{state:?} {said:?}");
            assert_eq!(shows_card(&full), shows_card(&bare), "{state:?} {said:?}");
            if shows_card(&bare) { shown += 1 } else { others += 1 }
        }
    }
    assert!(shown > 9 && others > shown, "{shown} {others}");
}

#[test]
fn the_card_of_a_waiting_request() {
    let (lines, buttons) = shown("en", &request(State::Offered, waiting()));
    assert_eq!(
        lines,
        [
            "Your request",
            "Asked: 0 desks. Waiting for the first to take it.",
            "Desk A, 新宿区 (Shinjuku-ku): open now",
            "Desk B, 新宿区 (Shinjuku-ku): opens on 24 November 2026, 9:00 (Japan time)",
            "Desk C, 新宿区 (Shinjuku-ku)",
            "Next: the first desk that takes your request writes to you here.",
            "We cannot say yet how long it takes.",
            "If no desk has taken it by 24 November 2026, 9:30 (Japan time), I also ask desks further \
         away (your prefecture).",
            "You need not stay here. The answer appears in this chat. Meanwhile you can go on asking me.",
        ]
    );
    assert_eq!(buttons, ["hotlines", "topic:wages", "status", "link", "withdraw"]);
    let (lines, _) = shown("ja", &request(State::Offered, waiting()));
    assert_eq!(lines[3], "Desk B（新宿区）：2026年11月24日 9:00（日本時間）に開きます");
}

#[test]
fn the_card_says_what_was_measured_and_what_comes_at_the_end() {
    let check = |expected: Option<Millis>, next: Next, lines: [&str; 2]| {
        let queue = Queue { expected, next: Some(next), ..Queue::default() };
        let (all, _) = shown("en", &request(State::Escalated, queue));
        assert_eq!(all[2..4], lines);
    };
    let half = "Here, half of such requests were taken by a desk within";
    check(
        Some(23 * 60_000),
        Next::Numbers(NIGHT),
        [
            &format!("{half} 25 minutes."),
            "If no desk has taken it by 22 November 2026, 3:00 (Japan time), I show you phone numbers, \
         and we go on looking.",
        ],
    );
    check(
        Some(3 * HOUR + 1),
        Next::Ends(NIGHT),
        [&format!("{half} 4 hours."), "I go on looking until 22 November 2026, 3:00 (Japan time)."],
    );
    check(
        Some(70 * HOUR),
        Next::Ends(NIGHT),
        [&format!("{half} 3 days."), "I go on looking until 22 November 2026, 3:00 (Japan time)."],
    );
}

#[test]
fn the_card_of_a_request_in_hand_and_after_it() {
    let mut held = request(State::Bridged, Queue::default());
    let reason = "court date".to_owned();
    held.case.paused = Some(Pause { until: NIGHT + 54 * HOUR, reason });
    let (lines, buttons) = shown("en", &held);
    assert_eq!(
        lines,
        [
            "Your request",
            "You are in touch with 架空デスク (Demo Desk). Just write here.",
            "架空デスク (Demo Desk) goes on with your request on 24 November 2026, 9:00 (Japan time). \
         You can write here at any time.",
        ]
    );
    assert_eq!(buttons, ["wrong-desk", "withdraw"]);
    let closed = |reopen| request(State::Closed, Queue { reopen, ..Queue::default() });
    assert_eq!(shown("en", &closed(true)).1, ["reopen", "person"]);
    assert_eq!(shown("en", &closed(false)).1, ["person"]);
}

#[test]
fn the_card_is_whole_in_every_language() {
    for lang in LIBRARY.languages() {
        for state in State::ALL {
            for next in [Next::Wider(Ring::Nation, NIGHT), Next::Numbers(NIGHT), Next::Ends(NIGHT)]
            {
                let queue = Queue { expected: Some(HOUR), next: Some(next), ..waiting() };
                let (lines, _) = shown(lang.as_str(), &request(state, queue));
                for line in lines {
                    let broken = line.contains(['{', '}', '$', '《']) || line.trim().is_empty();
                    assert!(!broken, "{lang} {state:?}: {line}");
                }
            }
        }
    }
}
