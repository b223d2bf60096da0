//! Changed rules (7.3): a notice flags the article of its topic in all languages until each was
//! looked at, stands wherever the article is shown, and is told once to whoever still has the topic
//! before them; on both databases.

use super::registry::{page, signed_in};
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::lang::Lang;
use knowledge::library::Library;
use knowledge::orientation::Kind;
use knowledge::orientation::answers::When;
use referral::certificate::japan_day;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use system::desk::{Desk, escaped};
use system::{World, actions, databases, service, stored, text};
use tsunagu::channel::{Address, Block, Said, flat};
use tsunagu::command::knowledge::notice::{json_lines, lines};
use tsunagu::engine::change::{Fault, Notice};
use tsunagu::engine::memory::{LangSource, Memory};
use tsunagu::engine::respond;
use tsunagu::engine::say::{Part, Say};
use tsunagu::store::addresses::{self, Arrival};
use tsunagu::store::{Store, audit, forget, messages, quiet};
use tsunagu::work::Service;
use tsunagu::work::freshness::{Ending, NoticeError, changes};

const TOPIC: &str = "driving-licence";

fn notice(service: &Service, topic: &str, days: i32) -> Notice {
    let on = japan_day(service.now()).saturating_add(days.days());
    let says = "The fee <rises>, says the police.".to_owned();
    Notice { topic: topic.to_owned(), on, says, url: Some("https://www.npa.go.jp/x?a=1".into()) }
}

/// The line on the article of a topic in a language, as people read it; none when there is none.
fn line_on(service: &Service, topic: &str, lang: &Lang) -> Option<String> {
    let world = service.world();
    let shown = |say: &Say| service.words.render(&world, lang, say).blocks;
    let line = world.changes.line(topic, lang, world.today)?;
    let line = shown(&Say::text(line)).remove(0);
    let card = shown(&Say::default().and(Part::Article(topic.to_owned())));
    assert_eq!(card[1], line, "under the title");
    let Block::Text { text } = line else { panic!("a text: {line:?}") };
    Some(flat(&text))
}

fn bare(service: &Service, topic: &str, lang: &Lang) -> bool {
    let say = Say::default().and(Part::Article(topic.to_owned()));
    let world = tsunagu::engine::World::new(&service.library, japan_day(service.now()));
    let without = service.words.render(&world, lang, &say);
    service.words.render(&service.world(), lang, &say) == without
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_a_notice_flags_the_article_in_all_languages() {
    for url in databases().await {
        let world = World::start(&url).await;
        let service = &world.service;
        let languages = service.library.languages();
        for lang in languages {
            // The card is kept from here on; the notice must come and go all the same.
            assert!(bare(service, TOPIC, lang), "{lang}");
        }
        service.post_notice(&notice(service, TOPIC, 0)).await.unwrap();
        for lang in languages {
            let line = line_on(service, TOPIC, lang).unwrap();
            assert!(line.contains(&japan_day(service.now()).year().to_string()), "{line}");
            assert!(bare(service, "garbage", lang), "{lang}");
        }
        let listed = lines(&service.notices().await.unwrap(), languages).join("\n");
        for lang in languages {
            assert!(listed.contains(&format!("articles/{TOPIC}/{lang}.md\twaits")), "{listed}");
        }
        let json = json_lines(&service.notices().await.unwrap(), languages);
        let json: Value = serde_json::from_str(&json[0]).unwrap();
        assert_eq!(json["state"], "open");
        assert_eq!(json["waiting"].as_array().unwrap().len(), languages.len());

        let mut resident = world.resident("ne").await;
        let heard = resident.presses(&format!("topic:{TOPIC}")).await;
        let line = line_on(service, TOPIC, &Lang::new("ne")).unwrap();
        assert!(text(&heard).contains(&line), "{heard:?}");
        assert!(actions(&heard).contains(&"person".to_owned()), "a person is one tap away");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_the_line_disappears_language_by_language() {
    for url in databases().await {
        let service = service(&World::values(&url)).await;
        let (ne, vi) = (Lang::new("ne"), Lang::new("vi"));
        service.post_notice(&notice(&service, TOPIC, 3)).await.unwrap();
        service.post_notice(&notice(&service, "garbage", 0)).await.unwrap();
        let reviewed = async |codes: &[&str]| {
            let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
            service.end_notice(TOPIC, &codes, Ending::Reviewed).await
        };
        let waiting = reviewed(&["ne", "en"]).await.unwrap();
        assert_eq!(waiting.len(), service.library.languages().len() - 2);
        assert!(bare(&service, TOPIC, &ne));
        assert!(line_on(&service, TOPIC, &vi).is_some());
        assert!(line_on(&service, "garbage", &ne).is_some(), "another topic");
        assert_eq!(reviewed(&["ne"]).await.unwrap(), waiting, "saying it again changes nothing");
        let rest: Vec<&str> = waiting.iter().map(Lang::as_str).collect();
        assert!(reviewed(&rest).await.unwrap().is_empty());
        assert!(service.library.languages().iter().all(|lang| bare(&service, TOPIC, lang)));
        assert_eq!(service.notices().await.unwrap().ended.len(), 1);
        assert!(matches!(reviewed(&[]).await, Err(NoticeError::None(_))), "it is over");

        service.post_notice(&notice(&service, TOPIC, 3)).await.unwrap();
        assert!(line_on(&service, TOPIC, &ne).is_some(), "a new notice");
        assert!(reviewed(&[]).await.unwrap().is_empty(), "all at once");
        assert!(bare(&service, TOPIC, &vi));

        let mut tx = service.store.read().await.unwrap();
        let entries = audit::after(&mut tx, "", None).await.unwrap();
        let count = |action: &str| entries.iter().filter(|entry| entry.action == action).count();
        assert_eq!(count("notice-posted"), 3);
        assert_eq!(count("notice-reviewed"), 2 * service.library.languages().len());
        assert!(audit::verify(&mut tx).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_another_process_knows_of_a_notice_and_of_its_end() {
    for url in databases().await {
        let (operator, other) =
            (service(&World::values(&url)).await, service(&World::values(&url)).await);
        let ne = Lang::new("ne");
        operator.post_notice(&notice(&operator, TOPIC, 0)).await.unwrap();
        assert!(bare(&other, TOPIC, &ne));
        other.refresh_changes().await.unwrap();
        assert!(line_on(&other, TOPIC, &ne).is_some());
        operator.end_notice(TOPIC, &["ne".into()], Ending::Reviewed).await.unwrap();
        other.refresh_changes().await.unwrap();
        assert!(bare(&other, TOPIC, &ne));
        let begun = service(&World::values(&url)).await;
        begun.take_over().await.unwrap();
        assert!(
            line_on(&begun, TOPIC, &Lang::new("vi")).is_some(),
            "known before the first answer"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_what_cannot_be_is_refused_and_changes_nothing() {
    for url in databases().await {
        let service = service(&World::values(&url)).await;
        let wrong = |result: Result<String, NoticeError>| match result {
            Err(NoticeError::Wrong(faults)) => faults,
            other => panic!("{other:?}"),
        };
        let unknown = notice(&service, "no-such-topic", 0);
        assert_eq!(
            wrong(service.post_notice(&unknown).await),
            [Fault::Topic("no-such-topic".into())]
        );
        let far = notice(&service, TOPIC, 400);
        assert!(matches!(wrong(service.post_notice(&far).await)[..], [Fault::FarOff(..)]));
        let good = notice(&service, TOPIC, 0);
        service.post_notice(&good).await.unwrap();
        assert!(matches!(service.post_notice(&good).await, Err(NoticeError::Stands(_))));
        let codes = ["ne".to_owned(), "xx".to_owned()];
        let ended = service.end_notice(TOPIC, &codes, Ending::Reviewed).await;
        assert!(matches!(ended, Err(NoticeError::Wrong(_))), "{ended:?}");
        assert!(line_on(&service, TOPIC, &Lang::new("ne")).is_some(), "neither is taken");
        let none = service.end_notice("garbage", &[], Ending::Reviewed).await;
        assert!(matches!(none, Err(NoticeError::None(_))), "{none:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_the_line_stands_wherever_the_article_is_shown() {
    for url in databases().await {
        let world = World::start(&url).await;
        let service = &world.service;
        let mut resident = world.resident("vi").await;
        resident.says("tôi cần giúp đỡ về bằng lái xe").await;
        resident.presses("person").await;
        resident.presses("urgency:normal").await;
        resident.says("新宿区").await;
        resident.presses("consent:yes").await;
        let desk = Desk::takes(&world, &resident).await;
        resident.hears().await;
        service.post_notice(&notice(service, TOPIC, 0)).await.unwrap();
        assert_eq!(desk.posts("article", &[("topic", TOPIC)]).await.0, 303);
        let heard = text(&resident.hears().await);
        let line = line_on(service, TOPIC, &Lang::new("vi")).unwrap();
        assert!(heard.contains(&line), "sent by a coordinator: {heard}");

        let lang = Lang::new("en");
        let line = line_on(service, TOPIC, &lang).unwrap();
        let memory = Memory::new(lang.clone(), LangSource::Chosen);
        let words = "How do I change my foreign driving licence to a Japanese one?";
        for said in [Said::text(words), Said::Public { text: words.into() }] {
            let decision = respond(&service.world(), &memory, None, &said);
            let body = service.words.render(&service.world(), &lang, &decision.says[0]);
            let texts = body.blocks.iter().filter_map(|block| match block {
                Block::Text { text } => Some(flat(text)),
                _ => None,
            });
            assert!(texts.into_iter().any(|text| text == line), "{said:?}: {body:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_coordinators_read_the_notice_in_the_operators_words() {
    for url in databases().await {
        let world = World::start(&url).await;
        let service = &world.service;
        let browser = signed_in(&world).await;
        let none = page(&browser, &world, "/console/notices").await;
        assert!(none.contains(&world.words("en", "console-notices-none")), "{none}");
        assert!(!page(&browser, &world, "/console").await.contains("/console/notices#notice-"));
        let id = service.post_notice(&notice(service, TOPIC, 0)).await.unwrap();
        service.end_notice(TOPIC, &["ne".into()], Ending::Reviewed).await.unwrap();
        let shown = page(&browser, &world, "/console/notices").await;
        let name = |lang: &str| service.words.language_name(&Lang::new(lang));
        assert!(shown.contains(&escaped("The fee <rises>, says the police.")), "{shown}");
        assert!(shown.contains("href=\"https://www.npa.go.jp/x?a=1\""), "{shown}");
        assert!(shown.contains(&name("vi")) && !shown.contains(&name("ne")), "{shown}");
        let queue = page(&browser, &world, "/console").await;
        assert!(queue.contains(&format!("/console/notices#notice-{id}")), "{queue}");
        service.end_notice(TOPIC, &[], Ending::Reviewed).await.unwrap();
        assert!(!page(&browser, &world, "/console").await.contains("/console/notices#notice-"));
        let shown = page(&browser, &world, "/console/notices").await;
        assert!(shown.contains("<details>") && shown.contains("says the police"), "{shown}");
    }
}

/// A track with a step that is for everybody.
fn step(library: &Library) -> (String, String) {
    let tracks = library.orientation.tracks(Kind::Audience);
    let mut tracks = tracks.chain(library.orientation.tracks(Kind::Stage));
    let found = tracks.find_map(|track| {
        let step = track.steps.iter().find(|step| step.when == When::default())?;
        Some((track.id.clone(), step.topic.clone()))
    });
    found.expect("a track with a step for everybody")
}

/// Somebody who walks a track, on Telegram; returns the conversation.
async fn walks(service: &Service, name: &str, change: impl FnOnce(&mut Memory), at: i64) -> String {
    let mut fresh = Memory::new(Lang::new("ne"), LangSource::Chosen);
    fresh.orientation.track = Some(step(&service.library).0);
    change(&mut fresh);
    let chat = name.to_owned();
    let address = Address { platform: "telegram".into(), bot: "1".into(), chat };
    let arrival = Arrival { address: address.clone(), route: None, mark: 1, fresh };
    let mut tx = service.store.write().await.unwrap();
    let found = addresses::used(&mut tx, &[arrival], at).await.unwrap();
    tx.commit().await.unwrap();
    found[&address].clone()
}

async fn told(service: &Service, conversation: &str) -> usize {
    let mut tx = service.store.read().await.unwrap();
    messages::after(&mut tx, conversation, 0).await.unwrap().len()
}

async fn tell_all(service: &Service) {
    while service.tell_of_changes().await.unwrap() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_people_whose_plan_contains_the_topic_are_told_once() {
    for url in databases().await {
        let first = service(&World::values(&url)).await;
        let (now, topic) = (first.now() - 1_000, step(&first.library).1);
        let mut people = BTreeMap::new();
        for n in 0..130 {
            let concerned = n % 3 != 0;
            let change = |memory: &mut Memory| match n % 9 {
                0 => memory.orientation.track = None,
                3 => memory.orientation.done = BTreeSet::from([topic.clone()]),
                6 => memory.orientation.dropped = BTreeSet::from([topic.clone()]),
                1 => memory.orientation.paused = true,
                _ => {}
            };
            people.insert(walks(&first, &n.to_string(), change, now).await, concerned);
        }
        first.post_notice(&notice(&first, &topic, 0)).await.unwrap();
        let late = walks(&first, "late", |_| (), first.now() + 60_000).await;
        people.insert(late, false);

        // One stops after a batch; two others go on at the same time.
        assert!(first.tell_of_changes().await.unwrap());
        let mut so_far = 0;
        for id in people.keys() {
            so_far += told(&first, id).await;
        }
        assert!((1..86).contains(&so_far), "{so_far} were told before it stopped");
        drop(first);
        let (second, third) =
            (service(&World::values(&url)).await, service(&World::values(&url)).await);
        tokio::join!(tell_all(&second), tell_all(&third));
        for (id, concerned) in &people {
            assert_eq!(told(&second, id).await, usize::from(*concerned), "{id}");
        }
        tell_all(&third).await;
        let count = "select cast(count(*) as text) from messages";
        assert_eq!(stored(&url, count).await, ["86"], "nobody twice");
        let way = "select distinct cast(lane as text) || ' ' || cast(unasked as text) from outbox";
        assert_eq!(stored(&url, way).await, ["1 1"], "behind everybody who waits, and unasked");
        let place = "select told_after from topic_notices where told_at is not null";
        assert_eq!(stored(&url, place).await, [""], "no conversation is named any more");

        let somebody = people.iter().find(|(_, concerned)| **concerned).unwrap().0;
        let mut tx = second.store.read().await.unwrap();
        let heard = messages::after(&mut tx, somebody, 0).await.unwrap().remove(0);
        assert_eq!(heard.body.lang, "ne");
        let buttons: Vec<String> = heard.body.buttons.into_iter().map(|it| it.action).collect();
        assert_eq!(buttons, [format!("topic:{topic}"), "person".to_owned()]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_each_notice_is_told_and_a_mistake_is_not() {
    for url in databases().await {
        let service = service(&World::values(&url)).await;
        let topic = step(&service.library).1;
        let id = walks(&service, "1", |_| (), service.now() - 1_000).await;
        let post = async |days: i32| {
            service.post_notice(&notice(&service, &topic, days)).await.unwrap();
        };
        post(0).await;
        post(7).await;
        tell_all(&service).await;
        assert_eq!(told(&service, &id).await, 2, "two changes");
        service.end_notice(&topic, &[], Ending::Reviewed).await.unwrap();
        post(8).await;
        service.end_notice(&topic, &[], Ending::Reviewed).await.unwrap();
        tell_all(&service).await;
        assert_eq!(told(&service, &id).await, 3, "who checked the article quickly silences nobody");
        post(9).await;
        assert!(service.end_notice(&topic, &[], Ending::Mistake).await.unwrap().is_empty());
        tell_all(&service).await;
        assert_eq!(told(&service, &id).await, 3, "there was no change");
        assert!(bare(&service, &topic, &Lang::new("ne")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_whoever_was_forgotten_or_is_not_safe_is_not_told() {
    for url in databases().await {
        let service = service(&World::values(&url)).await;
        let (then, topic) = (service.now() - 1_000, step(&service.library).1);
        let gone = walks(&service, "gone", |_| (), then).await;
        let unsafe_now = walks(&service, "unsafe", |_| (), then).await;
        let usual = walks(&service, "usual", |_| (), then).await;
        service.post_notice(&notice(&service, &topic, 0)).await.unwrap();
        let mut tx = service.store.write().await.unwrap();
        quiet::begin(&mut tx, &unsafe_now, then).await.unwrap();
        let here = Address { platform: "telegram".into(), bot: "1".into(), chat: "gone".into() };
        let fresh = service.fresh(None);
        forget::forget(&mut tx, &gone, &here, &fresh, service.now()).await.unwrap();
        tx.commit().await.unwrap();
        tell_all(&service).await;
        assert_eq!(told(&service, &gone).await, 0);
        let due =
            |chat: &str| format!("select cast(due_at as text) from outbox where chat = '{chat}'");
        assert_eq!(stored(&url, &due("unsafe")).await, [quiet::HELD.to_string()], "it waits");
        assert_ne!(stored(&url, &due("usual")).await, [quiet::HELD.to_string()]);
        assert_eq!(told(&service, &usual).await, 1);
    }
}

/// A day that the test's clock cannot reach is still a day: the wording follows the day.
#[tokio::test(flavor = "multi_thread")]
async fn r7_3_the_line_says_whether_the_change_is_still_to_come() {
    for url in databases().await {
        let service = service(&World::values(&url)).await;
        let lang = Lang::new("en");
        let today: Date = japan_day(service.now());
        service.post_notice(&notice(&service, TOPIC, 0)).await.unwrap();
        let now = line_on(&service, TOPIC, &lang).unwrap();
        service.post_notice(&notice(&service, TOPIC, 9)).await.unwrap();
        let later = line_on(&service, TOPIC, &lang).unwrap();
        assert!(now.starts_with("Notice of") && now.contains("has changed"), "{now}");
        assert!(later.contains("changes on"), "{later}");
        let world = service.world();
        let key = |today: Date| world.changes.line(TOPIC, &lang, today).unwrap().key;
        assert_eq!(key(today), "freshness-line-coming");
        assert_eq!(key(today.saturating_add(9.days())), "freshness-line");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_3_looking_at_a_database_makes_none_and_needs_no_key() {
    let key = "one 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    for url in databases().await {
        if let Some(path) = url.strip_prefix("sqlite://") {
            assert!(Store::look(&url).await.unwrap().is_none());
            assert!(!std::path::Path::new(path).exists(), "nothing was made");
        }
        let mut values = World::values(&url);
        values.insert("keys".into(), key.into());
        let service = service(&values).await;
        service.post_notice(&notice(&service, TOPIC, 0)).await.unwrap();
        let says = stored(&url, "select says from topic_notices").await;
        assert!(says[0].starts_with("x1:one:"), "{says:?}");
        let store = Store::look(&url).await.unwrap().unwrap();
        let mut tx = store.read().await.unwrap();
        let seen = changes(&mut tx, service.library.languages()).await.unwrap();
        assert!(seen.noted(TOPIC, &Lang::new("ne")).is_some());
    }
}
