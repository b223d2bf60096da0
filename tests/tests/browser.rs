//! The whole story in real browsers: a resident in Vietnamese on a small phone, a coordinator in
//! Japanese at a desk, from the question to the outcome. And what every page owes to everybody.
#![allow(clippy::unwrap_used)]

use system::browser::Browser;
use system::{World, databases};

const LANGUAGES: [&str; 18] = [
    "ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "pt-BR", "fil", "id", "es",
    "my", "th", "km", "mn", "tr", "uk",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_asks_and_a_coordinator_answers() {
    let world = World::start(&databases().await[0]).await;
    let resident = Browser::open("vi", 360, 780).await;
    resident.client.goto(&world.base).await.unwrap();
    let state = resident.script("return document.getElementById('state').textContent").await;
    assert_eq!(state, "", "nothing is wrong before anything was said");
    let picker = resident.script("return document.querySelectorAll('#languages li').length").await;
    assert_eq!(picker, 18);
    for name in ["日本語", "မြန်မာ", "Tiếng Việt", "नेपाली"] {
        resident.reads(name).await;
    }
    resident.types("#text", "gia hạn visa ở đâu").await;
    resident.click("#composer button").await;
    let source = resident.see(".message.bot .source").await.text().await.unwrap();
    assert!(source.contains("2026"), "the source has the date it was checked: {source}");
    resident.see(".message.bot a.call[href^='tel:']").await;
    resident.client.refresh().await.unwrap();
    let questions = "return document.querySelectorAll('.message.resident').length";
    assert_eq!(resident.script(questions).await, 1, "a reload doubles nothing");

    resident.click("button[value='person']").await;
    resident.click("button[value='urgency:soon']").await;
    resident.see("button[value='prefectures']").await;
    resident.types("#text", "160-0023").await;
    resident.click("#composer button").await;
    resident.see("button[value='consent:yes']").await;
    resident.reads("gia hạn visa ở đâu").await;
    resident.reads("新宿区").await;
    resident.shot("consent.png").await;
    resident.click("button[value='consent:yes']").await;
    resident.see("button[value='status']").await;

    let demo = referral::coordinator::Roster::demo();
    let me = &demo.coordinators[0];
    let link = world.service.sign_in_link(&me.id).await.unwrap();
    let desk = Browser::open("ja", 1100, 900).await;
    desk.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    desk.click("button[type=submit]").await;
    desk.see("#offered .entry").await;
    desk.reads("gia hạn visa ở đâu").await;
    desk.click("#offered .entry a.primary").await;
    desk.click("form[action$='/claim'] button").await;
    desk.types("form.say textarea", "こんにちは。くわしく教えてください。").await;
    desk.click("form.say button").await;
    resident.reads("こんにちは。くわしく教えてください。").await;
    let page = resident.script("return document.body.innerText").await;
    assert!(!page.as_str().unwrap().contains(&me.name), "no coordinator's name");
    resident.types("#text", "Em sắp hết hạn visa").await;
    resident.click("#composer button").await;
    resident.see(".message.resident:last-of-type").await;
    resident.reads("Em sắp hết hạn visa").await;
    desk.reads("Em sắp hết hạn visa").await;
    desk.client
        .goto(&format!(
            "{}?article=wages",
            desk.client.current_url().await.unwrap().as_str().split(['?', '#']).next().unwrap()
        ))
        .await
        .unwrap();
    desk.see(".sides").await;
    desk.click("form[action$='/article'] button").await;
    resident.see(".message.coordinator h2").await;
    let lang = "return document.querySelector('.message.coordinator h2').parentElement.lang";
    assert_eq!(resident.script(lang).await, "vi");
    desk.see("#outcome").await;
    desk.script("document.querySelector('#outcome').value = document.querySelectorAll('#outcome option')[1].value; return 1").await;
    desk.click(".close summary").await;
    desk.types("#lesson", "在留期間の更新は早めに案内する。").await;
    desk.click(".close button").await;
    desk.see("#facts[data-state='closed']").await;
    resident.click("button[value='verdict:helped']").await;
    resident.reads(&world.words("vi", "verdict-thanks")).await;
    desk.close().await;
    resident.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_language_fits_a_small_phone_and_asks_no_stranger() {
    let world = World::start(&databases().await[0]).await;
    let phone = Browser::open("en", 320, 640).await;
    for lang in LANGUAGES {
        phone.client.goto(&format!("{}/?lang={lang}", world.base)).await.unwrap();
        phone.see("#log[role=log][aria-live=polite]").await;
        let wide = phone.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
        assert_eq!(wide, 0, "{lang} must not scroll sideways");
        let nameless = "return [...document.querySelectorAll('button, a, textarea')].filter(e => !(e.innerText || e.ariaLabel || (e.labels && e.labels.length))).length";
        assert_eq!(phone.script(nameless).await, 0, "{lang}: everything has a name");
    }
    let foreign = "return performance.getEntriesByType('resource').filter(e => !e.name.startsWith(location.origin)).length";
    assert_eq!(phone.script(foreign).await, 0);
    phone.client.goto(&format!("{}/?lang=ja-easy", world.base)).await.unwrap();
    phone.see("ruby rt").await;
    phone.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_is_enough() {
    let world = World::start(&databases().await[0]).await;
    let window = Browser::open("en", 420, 900).await;
    window.client.goto(&world.base).await.unwrap();
    window.see("#text").await;
    window.presses('\u{e004}').await;
    let first = window.script("return document.activeElement.className").await;
    assert_eq!(first, "skip", "the first stop leads to the message field");
    let focused = window.client.active_element().await.unwrap();
    focused.send_keys("\u{e007}").await.unwrap();
    window.types("#text", "when is garbage day\u{e007}").await;
    window.see(".message.bot .source").await;
    window.script("document.querySelector('.message.resident').scrollIntoView(); return 1").await;
    window.shot("first-conversation.png").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_writes_across_languages_on_a_small_phone() {
    let engine = system::translator::Translator::start().await;
    let mut values = World::values(&databases().await[0]);
    values.insert("translator".into(), "openai".into());
    values.insert("translator_url".into(), engine.url.clone());
    values.insert("translator_model".into(), "test-model".into());
    let world = World::with(values).await;
    let mut resident = world.resident("ne").await;
    resident.presses("person").await;
    resident.says("मेरो रेसिडेन्स कार्ड हरायो।").await;
    resident.presses("urgency:normal").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
    let mut tx = world.service.store.read().await.unwrap();
    let found = tsunagu::store::cases::latest(&mut tx, &resident.id).await.unwrap();
    drop(tx);
    let case = found.unwrap().case;
    let link = world.service.sign_in_link(&case.offers[0].coordinator).await.unwrap();
    let desk = Browser::open("ja", 320, 640).await;
    desk.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    desk.click("button[type=submit]").await;
    desk.client.goto(&format!("{}/console/language/ja", world.base)).await.unwrap();
    desk.client.goto(&format!("{}/console/cases/{}", world.base, case.id)).await.unwrap();
    desk.click("form[action$='/claim'] button").await;
    desk.see("#facts .translated").await;
    fits_and_has_names(&desk).await;
    desk.types("form.say textarea", "住民票を15日までに").await;
    desk.click("button[formaction$='/translate']").await;
    desk.see("#translation").await;
    fits_and_has_names(&desk).await;
    desk.click("button[formaction$='/translate-back']").await;
    desk.see("#back").await;
    desk.click("form[action$='/say-both'] button.primary").await;
    desk.reads("住民票を15日までに").await;
    resident.hears().await;
    let query = format!("{}/console/cases/{}?article=wages", world.base, case.id);
    desk.client.goto(&query).await.unwrap();
    desk.see(".sides").await;
    fits_and_has_names(&desk).await;
    for phrase in world.service.words.phrases().iter().filter(|p| !p.gaps.is_empty()).take(2) {
        let query = format!("{}/console/cases/{}?phrase={}", world.base, case.id, phrase.key);
        desk.client.goto(&query).await.unwrap();
        desk.see("#phrases .sides").await;
        fits_and_has_names(&desk).await;
    }
    desk.close().await;
}

async fn fits_and_has_names(page: &Browser) {
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let widest = "const w = document.documentElement.clientWidth; return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > w).map(e => e.outerHTML.slice(0, 60)).slice(0, 5).join()";
    let widest = page.script(widest).await;
    assert_eq!(page.script(wide).await, 0, "it must not scroll sideways: {widest}");
    let nameless = "return [...document.querySelectorAll('button, a, textarea, select, input:not([type=hidden])')].filter(e => !(e.textContent || e.ariaLabel || (e.labels && e.labels.length))).length";
    assert_eq!(page.script(nameless).await, 0, "everything has a name");
}
