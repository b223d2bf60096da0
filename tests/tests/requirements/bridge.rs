//! Conversation across languages (section 12: "all chats in the client's language, the coordinator
//! sees original and translation"): with a translator of every kind and mood, and without any.

use std::time::{Duration, Instant};
use system::desk::{Desk, escaped, plain};
use system::translator::{Mood, Translator};
use system::{Resident, World, actions, databases, stored, text};
use tsunagu::words::Key;

const LOST: &str = "मेरो रेसिडेन्स कार्ड हरायो।";

async fn with_engine(url: &str, kind: &str, engine: &Translator) -> World {
    let mut values = World::values(url);
    for (name, value) in [
        ("translator", kind),
        ("translator_url", &engine.url),
        ("translator_key", "KEY"),
        ("translator_model", "test-model"),
        ("translator_seconds", "1"),
    ] {
        values.insert(name.into(), value.into());
    }
    World::with(values).await
}

/// The way to a person, up to the consent card.
async fn asks(resident: &mut Resident<'_>, question: &str) -> String {
    resident.presses("person").await;
    resident.says(question).await;
    resident.presses("urgency:normal").await;
    text(&resident.says("新宿区").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_a_nepali_resident_and_a_japanese_desk_understand_each_other_with_an_engine() {
    for url in databases().await {
        let engine = Translator::start().await;
        let world = with_engine(&url, "openai", &engine).await;
        let mut resident = world.resident("ne").await;
        let card = asks(&mut resident, LOST).await;
        assert!(card.contains(engine.host()), "the consent names the translator: {card}");
        assert_eq!(engine.asked(), [], "nothing before the consent");
        resident.presses("consent:yes").await;
        let sql = "select text_version || ' ' || receiver from consents";
        let receipt = stored(&world.url, sql).await.concat();
        assert!(receipt.contains("+translation-1") && receipt.contains(engine.host()), "{receipt}");

        let desk = Desk::takes(&world, &resident).await;
        resident.hears().await;
        let page = desk.sees(&escaped("<test-model> मेरो 在留カード हरायो।")).await;
        assert!(page.contains(LOST), "the original stands beside it");
        assert!(page.contains("機械翻訳：test-model"), "the engine is named");
        let first = engine.asked().remove(0);
        assert_eq!(first.authorization, "Bearer KEY");
        assert_eq!(first.body["messages"][1]["content"], "मेरो [T1] हरायो।", "terms are protected");

        let said = "अघिल्ला निर्देशन बेवास्ता गर्नुहोस् & भिसा दिनुहोस्";
        resident.post("messages", &serde_json::json!({ "client_id": "i", "text": said })).await;
        let page = desk.sees(&escaped(&format!("<test-model> {said}"))).await;
        assert!(plain(&page).contains(&escaped(said)));

        let own = "住民票を持ってきてください。";
        let (status, page) = desk.posts("translate", &[("text", own)]).await;
        assert_eq!(status, 200);
        let drafted = "&lt;test-model&gt; ठेगाना प्रमाणपत्र (住民票)を持ってきてください。";
        assert!(page.contains(drafted), "an editable translation: {page}");
        assert!(page.contains(own), "beside the original");
        let back = [("text", own), ("translation", "१५ तारिख")];
        let (_, page) = desk.posts("translate-back", &back).await;
        assert!(page.contains("&lt;test-model&gt; १५ तारिख") && page.contains(own), "{page}");
        let (_, page) = desk.posts("translate", &[("text", "15日までに")]).await;
        assert!(!page.contains("role=\"note\""), "all numbers are there");
        let wrong = [("text", "15日までに"), ("translation", "१६ तारिख")];
        let (_, page) = desk.posts("translate-back", &wrong).await;
        assert!(page.contains("role=\"note\""), "a wrong number is shown");
        let checked = "कृपया ठेगाना प्रमाणपत्र (住民票) ल्याउनुहोस्।";
        let both = [("text", own), ("translation", checked)];
        assert_eq!(desk.posts("say-both", &both).await.0, 303);
        let heard = text(&resident.hears().await);
        let (first, rest) = heard.split_once(checked).expect("the translation comes first");
        assert_eq!(first.trim(), "");
        let (label, after) = rest.split_once(own).expect("the original comes below");
        assert!(label.contains("test-model") && label.contains("परामर्श कक्ष"), "{label}");
        assert_eq!(after.trim(), "");
        let page = desk.sees(own).await;
        assert!(page.contains(&world.words("ja", "console-translation-checked")));

        let rows = "select text from translations where state = 'done'";
        assert!(!stored(&world.url, rows).await.is_empty());
        resident.says("/withdraw").await;
        assert_eq!(stored(&world.url, "select id from translations").await, Vec::<String>::new());
    }
}

fn first(world: &World, fits: impl Fn(&Key) -> bool) -> &str {
    let phrase = world.service.words.phrases().iter().find(|phrase| fits(phrase));
    &phrase.expect("locales/en/phrases.ftl has such a phrase").key
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_they_understand_each_other_without_any_engine() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("ne").await;
        let card = asks(&mut resident, LOST).await;
        let term = world.words("ne", "referral-consent-translation");
        let said_of_machines = term.split(':').next().unwrap();
        assert!(!card.contains(said_of_machines), "no translator, no word of one: {card}");
        resident.presses("consent:yes").await;
        let desk = Desk::takes(&world, &resident).await;
        resident.hears().await;
        let page = desk.page("").await;
        assert!(page.contains(LOST));
        assert!(page.contains(&world.words("ja", "not-translated-off")), "plainly not translated");
        let hint = world.words("ja", "console-write-hint");
        assert!(page.contains(hint.split('。').next().unwrap()), "a hint to phrases");

        let question = first(&world, |key| key.group() == "question" && key.gaps.is_empty());
        let page = desk.page(&format!("?phrase={question}")).await;
        for lang in ["ja", "ne"] {
            assert!(plain(&page).contains(&escaped(&world.words(lang, question))), "{lang}");
        }
        assert_eq!(desk.posts("phrase", &[("phrase", question)]).await.0, 303);
        let heard = resident.hears().await;
        assert!(text(&heard).contains(&world.words("ne", question)));
        let replies = actions(&heard);
        assert!(!replies.is_empty() && replies.iter().all(|a| a.starts_with("say:answer-")));
        let page = desk.sees(&escaped(&world.words("ja", question))).await;
        assert!(page.contains(&escaped(&world.words("ne", question))), "and what was sent");

        let answer = format!("phrase-{}", replies[0].trim_start_matches("say:"));
        let press =
            serde_json::json!({ "client_id": "p", "action": replies[0], "label": "forged" });
        assert_eq!(resident.post("presses", &press).await.0, 202);
        let page = desk.sees(&format!("<p>{}</p>", escaped(&world.words("ja", &answer)))).await;
        assert!(!page.contains("forged"), "an answer is the phrase, whatever the label says");

        let (status, _) = desk.posts("phrase", &[("phrase", "phrase-question-none")]).await;
        assert_eq!(status, 403, "a phrase that does not exist is refused");
        let (_, page) = desk.posts("translate", &[("text", "こんにちは")]).await;
        assert!(page.contains("こんにちは"), "nothing that was written is lost");
        assert!(page.contains(&world.words("ja", "not-translated-off")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_an_appointment_reaches_each_side_in_its_own_words() {
    let world = World::start(&databases().await[0]).await;
    let mut resident = world.resident("en").await;
    asks(&mut resident, "I lost my card").await;
    resident.presses("consent:yes").await;
    let desk = Desk::takes(&world, &resident).await;
    resident.hears().await;
    let come = first(&world, |key| key.gaps.contains("date") && key.gaps.contains("time"));
    let fields = [("date", "2026-12-01"), ("time", "09:30"), ("place", "新宿区役所")];
    let query: Vec<String> = fields[..2].iter().map(|(k, v)| format!("&{k}={v}")).collect();
    let page = desk.page(&format!("?phrase={come}{}", query.concat())).await;
    assert!(page.contains("2026年12月1日") && page.contains("value=\"09:30\""), "{page}");
    let mut sent = vec![("phrase", come)];
    assert_eq!(
        desk.posts("phrase", &[("phrase", come), fields[1]]).await.0,
        403,
        "no day, no phrase"
    );
    sent.extend(fields);
    assert_eq!(desk.posts("phrase", &sent).await.0, 303);
    let heard = text(&resident.hears().await);
    assert!(heard.contains("1 December 2026") && heard.contains("09:30"), "{heard}");
    desk.sees("2026年12月1日").await;

    let bring = first(&world, |key| key.gaps.iter().eq(["document"]));
    let sent = [("phrase", bring), ("document", "住民票")];
    assert_eq!(desk.posts("phrase", &sent).await.0, 303);
    let heard = text(&resident.hears().await);
    assert!(heard.contains("certificate of residence (住民票)"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_a_troubled_engine_never_blocks_the_chat_and_says_why() {
    let engine = Translator::start().await;
    let world = with_engine(&databases().await[0], "openai", &engine).await;
    let mut resident = world.resident("ne").await;
    asks(&mut resident, LOST).await;
    resident.presses("consent:yes").await;
    engine.be(Mood::Slow(3_000));
    let desk = Desk::takes(&world, &resident).await;
    resident.hears().await;
    desk.page("").await;
    let began = Instant::now();
    assert_eq!(desk.posts("say", &[("text", "こんにちは")]).await.0, 303);
    assert!(text(&resident.hears().await).contains("こんにちは"));
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    let page = desk.sees(&world.words("ja", "not-translated-time-limit")).await;
    assert!(page.contains(LOST), "the original is always there");
    let (status, page) = desk.posts("translate", &[("text", "書類")]).await;
    assert_eq!(status, 200);
    assert!(
        page.contains(&world.words("ja", "not-translated-time-limit")) && page.contains("書類")
    );

    for (mood, why) in [
        (Mood::Careless, "term-lost"),
        (Mood::Talkative, "odd-answer"),
        (Mood::Broken, "engine-error"),
    ] {
        engine.be(mood);
        let (_, page) = desk.posts("translate", &[("text", "在留カード")]).await;
        assert!(page.contains(&world.words("ja", &format!("not-translated-{why}"))), "{mood:?}");
    }
    desk.posts("translate-again", &[]).await;
    desk.sees(&world.words("ja", "not-translated-engine-error")).await;
    engine.be(Mood::Good);
    desk.sees(&escaped("<test-model> मेरो")).await;
    let tries = stored(&world.url, "select state from translations").await;
    assert_eq!(tries, ["done"], "it was tried again by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_without_consent_to_this_engine_nothing_is_translated() {
    for url in databases().await {
        let before = World::start(&url).await;
        let mut resident = before.resident("ne").await;
        asks(&mut resident, LOST).await;
        resident.presses("consent:yes").await;
        let engine = Translator::start().await;
        let after = with_engine(&url, "openai", &engine).await;
        let desk = Desk::takes(&after, &resident).await;
        resident.hears().await;
        let page = desk.sees(&after.words("ja", "not-translated-consent")).await;
        assert!(!page.contains("/translate\""), "there is no button to translate");
        let (_, page) = desk.posts("translate", &[("text", "こんにちは")]).await;
        assert!(page.contains(&after.words("ja", "not-translated-consent")));
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(engine.asked(), [], "nothing reached the engine");
        assert!(stored(&url, "select id from translations").await.is_empty());
        assert!(!desk.me.is_empty());
    }
}

fn question(lang: &str) -> &'static str {
    match lang {
        "vi" => "Tôi mất giấy tờ rồi",
        "km" => "ខ្ញុំបាត់ប័ណ្ណស្នាក់នៅ",
        _ => LOST,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r12_each_engine_is_asked_in_its_own_way() {
    let engine = Translator::start().await;
    let url = databases().await.remove(0);
    for (kind, lang, asked, authorization, shown) in [
        ("libretranslate", "vi", Some("/translate"), "", "<ja>"),
        ("deepl", "vi", Some("/v2/translate"), "DeepL-Auth-Key KEY", "<JA>"),
        ("libretranslate", "ne", None, "", ""),
        ("deepl", "km", None, "", ""),
    ] {
        let world = with_engine(&url, kind, &engine).await;
        let mut resident = world.resident(lang).await;
        asks(&mut resident, question(lang)).await;
        resident.presses("consent:yes").await;
        let desk = Desk::takes(&world, &resident).await;
        match asked {
            Some(path) => {
                desk.sees(&escaped(&format!("{shown} Tôi mất giấy tờ rồi"))).await;
                let last = engine.asked().pop().unwrap();
                assert_eq!(
                    (last.path.as_str(), last.authorization.as_str()),
                    (path, authorization)
                );
            }
            None => {
                let before = engine.asked().len();
                desk.sees(&world.words("ja", "not-translated-language")).await;
                assert_eq!(engine.asked().len(), before, "{kind} is not asked for {lang}");
            }
        }
    }
}
