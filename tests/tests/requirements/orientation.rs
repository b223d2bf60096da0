//! Orientation (section 3 of the requirements): what differs from the home country, the personal
//! checklist, and that what somebody has done is kept across languages and apps, and can be taken
//! along and deleted.

use knowledge::orientation::{Kind, Track};
use serde_json::json;
use system::{Resident, World, actions, databases, stored, text};
use tsunagu::engine::memory::{LangSource, Memory};
use tsunagu::engine::orient;

/// Through the questions of "arriving": the day, a student with a part-time job, no children.
async fn tells(resident: &mut Resident<'_>, day: &str, country: &str) -> String {
    resident.presses("track:arriving").await;
    resident.presses("checklist").await;
    resident.says(day).await;
    resident.presses("told:status:student").await;
    resident.presses("told:work:part-time").await;
    resident.presses("told:children:none").await;
    resident.presses("no-area").await;
    text(&resident.presses(&format!("told:country:{country}")).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_1_what_differs_from_the_home_country_is_shown_to_people_from_there_only() {
    for url in databases().await {
        let world = World::start(&url).await;
        let note = world.words("en", "note-pension-no-agreement");
        for (country, expected) in [("VN", true), ("NP", true), ("BR", false), ("skip", false)] {
            let mut resident = world.resident("en").await;
            tells(&mut resident, "2026-11-20", country).await;
            resident.presses("resume").await;
            resident.presses("step:done:resident-registration").await;
            let step = resident.presses("step:done:health-insurance").await;
            assert!(actions(&step).contains(&"step:done:national-pension".to_owned()));
            assert_eq!(text(&step).contains(&note), expected, "{country}: {}", text(&step));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_the_same_answers_give_the_same_checklist() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut lists = Vec::new();
        for day in ["2026-10-01", "2026年10月1日", "令和8年10月1日", "2026-10-02"] {
            lists.push(tells(&mut world.resident("en").await, day, "NP").await);
        }
        // The addresses of a printed list are each person's own.
        let list = |n: usize| lists[n].split("http").next().unwrap_or_default().to_owned();
        assert_eq!((list(1), list(2)), (list(0), list(0)));
        assert_ne!(list(3), list(0), "another day, another list");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_overdue_days_of_the_law_stand_first_and_are_flagged() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let list = tells(&mut resident, "2026-10-01", "NP").await;
        let at = |words: &str| list.find(words).unwrap_or_else(|| panic!("{words}: {list}"));
        assert!(list.contains("15 October 2026: Register your address"), "{list}");
        assert!(list.contains(&world.words("en", "orient-checklist-overdue")), "{list}");
        assert!(at("By these days, the law says") < at("15 October 2026"));
        assert!(at("15 October 2026") < at("And then"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_what_is_done_survives_a_change_of_language_and_of_the_app() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut first = world.resident("en").await;
        first.presses("track:arriving").await;
        first.presses("resume").await;
        first.presses("step:done:resident-registration").await;
        let shown = first.presses("lang:vi").await;
        assert!(actions(&shown).contains(&"resume".to_owned()), "{}", text(&shown));
        let step = first.presses("resume").await;
        assert!(actions(&step).contains(&"step:done:health-insurance".to_owned()));

        let mut second = world.resident("ne").await;
        second.presses("track:arriving").await;
        second.presses("step:done:garbage").await;
        let said = text(&first.says("/link").await);
        let (_, code) = said.split_once("/link ").unwrap();
        let code: String = code.chars().take_while(char::is_ascii_alphanumeric).collect();
        second.says(&format!("/link {code}")).await;
        second.post("presses", &press(&format!("join:{code}:yes"))).await;
        first.hears().await;
        let file = world.service.export(&first.id).await.unwrap();
        let done = &file["conversation"]["orientation"]["done"];
        assert_eq!(*done, json!(["garbage", "resident-registration"]), "{file}");
    }
}

fn press(action: &str) -> serde_json::Value {
    json!({ "client_id": system::unique(), "action": action, "label": action })
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_it_is_shown_with_the_own_data_and_goes_with_it() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let steps = "Steps of the guides that you marked: ";
        assert!(!text(&resident.says("/mydata").await).contains(steps));
        tells(&mut resident, "2026-11-20", "NP").await;
        resident.presses("resume").await;
        resident.presses("step:done:resident-registration").await;
        resident.presses("step:no:health-insurance").await;
        let data = text(&resident.says("/mydata").await);
        assert!(data.contains(&format!("{steps}2")), "{data}");
        resident.says("/forget").await;
        resident.presses("erase:yes").await;
        let kept = stored(&url, "select memory from conversations").await.join(" ");
        assert!(!kept.contains("resident-registration") && !kept.contains("\"NP\""), "{kept}");
    }
}

/// Every step, every question and the checklist of every track, in every language: no key without
/// words, no name of a variable.
#[tokio::test(flavor = "multi_thread")]
async fn every_track_has_words_in_every_language() {
    let url = databases().await.remove(0);
    let world = World::start(&url).await;
    let service = &world.service;
    let orientation = &service.library.orientation;
    for lang in service.library.languages() {
        for track in orientation.tracks(Kind::Audience).chain(orientation.tracks(Kind::Stage)) {
            let said = everything(service, lang, track);
            for key in ["track-", "orient-", "due-", "note-", "$"] {
                assert!(!said.contains(key), "{lang:?} {}: {key} in {said}", track.id);
            }
        }
    }
}

fn everything(
    service: &tsunagu::work::Service,
    lang: &knowledge::lang::Lang,
    track: &Track,
) -> String {
    let place = &service.world();
    let memory = Memory::new(lang.clone(), LangSource::Chosen);
    let mut decision = orient::begin(place, memory, &track.id);
    let mut says = std::mem::take(&mut decision.says);
    for question in track.questions.clone() {
        decision = orient::ask(place, decision.memory, question);
        says.append(&mut decision.says);
        let told = if question.key() == "start" { "2026-10-01" } else { "nonsense" };
        decision = orient::told(place, decision.memory, question, told);
        says.append(&mut decision.says);
    }
    decision.memory.orientation.answers.country = Some("PH".to_owned());
    decision = orient::told(place, decision.memory, knowledge::orientation::Question::Area, "stop");
    says.append(&mut decision.says);
    decision = orient::resume(place, decision.memory);
    for step in &track.steps {
        says.append(&mut decision.says);
        let done = tsunagu::engine::action::Move::Done;
        decision = orient::step(place, decision.memory, done, &step.topic);
    }
    says.append(&mut decision.says);
    // Addresses of sources may hold anything.
    let bodies = says.iter().map(|say| {
        let without =
            say.parts.iter().filter(|part| !matches!(part, tsunagu::engine::say::Part::Brief(_)));
        let say = tsunagu::engine::say::Say { parts: without.cloned().collect(), ..say.clone() };
        let body = service.words.render(place, lang, &say);
        text(&[json!({ "body": body })])
    });
    bodies.collect::<Vec<_>>().join("\n")
}
