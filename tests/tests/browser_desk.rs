//! The whole work of a desk in real browsers: a resident in Nepali on a phone, a coordinator at the
//! Japanese console, and a partner without an account, from the question to the lesson. It is Tuesday
//! morning in this program, when the demo desks are open.
#![allow(clippy::unwrap_used)]

#[path = "desk/pages.rs"]
mod pages;
#[path = "desk/visits.rs"]
mod visits;

use knowledge::lang::Lang;
use system::browser::Browser;
use system::{World, databases, set_clock};
use tsunagu::channel::{Block, flat};

/// Tuesday, 24 November 2026, 10:00 in Japan; the day before was a holiday.
const TUESDAY: i64 = 1_795_482_000_000;
const QUESTION: &str = "साहुले आज LINE मा कामबाट निकाल्यो।";
const SUMMARY: &str = "11月20日に離職。雇用保険の手続きを手伝ってください。";
const CONTACT: &str = "090-0000-0000";

/// It is one clock for the whole program, so it is set once.
fn opens() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| set_clock(TUESDAY));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_goes_from_the_question_to_the_lesson() {
    opens();
    let world = World::start(&databases().await[0]).await;
    world.service.start_directory().await.unwrap();
    let resident = Browser::open("ne", 360, 780).await;
    asks(&world, &resident).await;
    let desk = Browser::open("ja", 1100, 1000).await;
    let case = takes(&world, &desk, &resident).await;
    talk(&world, &desk, &resident, &case).await;
    plans(&world, &desk, &resident, &case).await;
    let link = hands_over(&world, &desk, &resident).await;
    helps(&world, &link, &resident).await;
    closes(&world, &desk, &resident, &case).await;
    desk.close().await;
    resident.close().await;
}

async fn asks(world: &World, resident: &Browser) {
    resident.client.goto(&world.base).await.unwrap();
    resident.types("#text", QUESTION).await;
    resident.click("#composer button").await;
    resident.see(".message.bot .source").await;
    resident.click("button[value='person']").await;
    resident.click("button[value='urgency:soon']").await;
    resident.see("button[value='prefectures']").await;
    resident.types("#text", "160-0023").await;
    resident.click("#composer button").await;
    resident.see("button[value='consent:yes']").await;
    resident.reads(QUESTION).await;
    resident.click("button[value='consent:yes']").await;
    resident.see("button[value='status']").await;
}

/// The coordinator signs in, sees the offer and takes it; returns the path of the case.
async fn takes(world: &World, desk: &Browser, resident: &Browser) -> String {
    let me = &referral::coordinator::Roster::demo().coordinators[0];
    let link = world.service.sign_in_link(&me.id).await.unwrap();
    desk.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    desk.click("button[type=submit]").await;
    desk.see("#offered .entry").await;
    desk.reads(QUESTION).await;
    desk.shot("queue.png").await;
    desk.click("#offered .entry a.primary").await;
    desk.click("form[action$='/claim'] button").await;
    desk.see("form.say").await;
    let page = resident.script("return document.body.innerText").await;
    assert!(!page.as_str().unwrap().contains(&me.name), "no coordinator's name");
    path(desk).await
}

async fn path(window: &Browser) -> String {
    let path = window.script("return location.pathname").await;
    path.as_str().unwrap().to_owned()
}

/// A ready phrase reaches the resident in Nepali, and the answer comes back.
async fn talk(world: &World, desk: &Browser, resident: &Browser, case: &str) {
    let words = &world.service.words;
    let phrase = words.phrase_key("phrase-question-since-when").unwrap();
    let said = |lang| {
        flat(&words.phrase(&Lang::new(lang), &phrase.key, &std::collections::BTreeMap::new()))
    };
    desk.click("#phrases summary").await;
    desk.fills("#phrase", &phrase.key).await;
    desk.click("#phrases form[method=get] button").await;
    desk.reads(&said("ne")).await;
    desk.click("form[action$='/phrase'] button.primary").await;
    resident.reads(&said("ne")).await;
    resident.types("#text", "नोभेम्बर २० मा काम सकियो").await;
    resident.click("#composer button").await;
    desk.reads("नोभेम्बर २० मा काम सकियो").await;
    desk.reads(&said("ja")).await;
    desk.client.goto(&format!("{}{case}", world.base)).await.unwrap();
    desk.see("#chat").await;
    desk.shot("case.png").await;
}

/// Three steps, of which one has a legal deadline and one a partner; then the resident sees them.
async fn plans(world: &World, desk: &Browser, resident: &Browser, case: &str) {
    desk.client.goto(&format!("{}{case}", world.base)).await.unwrap();
    desk.click("a[href$='/plan']").await;
    desk.reads(&world.words("ja", "console-plan-empty")).await;
    let steps = [
        ("affiliation-notification", "2026-12-04", ""),
        ("unemployment-benefit", "", "ハローワーク"),
        ("health-insurance", "", ""),
    ];
    for (topic, day, partner) in steps {
        desk.fills("#field-new", topic).await;
        desk.fills("#deadline-new", day).await;
        if !day.is_empty() {
            desk.click("#new input[name='legal']").await;
        }
        if !partner.is_empty() {
            desk.chooses("#chosen-new", partner).await;
        }
        desk.click("#new form button[type='submit']").await;
        desk.reads(&title(world, "ja", topic)).await;
        let count = "return document.querySelectorAll('#steps > li').length";
        let at = steps.iter().position(|step| step.0 == topic).unwrap() + 1;
        assert_eq!(desk.script(count).await, at);
    }
    let first = "return document.querySelector('#steps > li .deadline').innerText";
    let first = desk.script(first).await;
    assert!(first.as_str().unwrap().contains("法定"), "{first}");
    desk.script("scrollTo({ top: 0, behavior: 'instant' }); return 1").await;
    desk.shot("plan.png").await;
    let page = resident.script("return document.body.innerText").await;
    let planned = world.words("ne", "plan-title");
    assert!(!page.as_str().unwrap().contains(&planned), "a draft is not shown");
    desk.click("form[action$='/plan/show'] button").await;
    desk.reads(&world.words("ja", "console-plan-shown")).await;
    resident.reads(&planned).await;
    for (topic, ..) in steps {
        resident.reads(&title(world, "ne", topic)).await;
    }
}

/// The title of an article, as the plan shows it.
fn title(world: &World, lang: &str, topic: &str) -> String {
    let body = world.service.article_body(topic, &Lang::new(lang)).unwrap();
    let found = body.blocks.iter().find_map(|block| match block {
        Block::Title { text } => Some(flat(text)),
        _ => None,
    });
    found.unwrap()
}

/// The resident agrees to exactly what is shown; the coordinator makes the link and returns its path.
async fn hands_over(world: &World, desk: &Browser, resident: &Browser) -> String {
    desk.click("#prepare > summary").await;
    desk.chooses("#hand-over-planned", "ハローワーク").await;
    desk.types("#hand-over-summary", SUMMARY).await;
    desk.types("#hand-over-contact", CONTACT).await;
    desk.click("#new-hand-over button[type='submit']").await;
    desk.see("#hand-overs [data-state='asked']").await;
    resident.reads(&world.words("ne", "hand-over-title")).await;
    for shown in ["ハローワーク", SUMMARY, CONTACT] {
        resident.reads(shown).await;
    }
    resident.see("button[value^='pass:'][value$=':bare']").await;
    resident.click("button[value^='pass:'][value$=':yes']").await;
    desk.see("#hand-overs [data-state='consented']").await;
    desk.click("form[action$='/link'] button").await;
    desk.see("#link").await;
    let link = desk.script("return document.querySelector('#link').value").await;
    let (_, token) = link.as_str().unwrap().split_once("/partner/").unwrap();
    format!("/partner/{token}")
}

/// Somebody at the partner, in a browser without any account.
async fn helps(world: &World, link: &str, resident: &Browser) {
    let partner = Browser::open("ja", 1100, 900).await;
    partner.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    partner.see("button[value='open']").await;
    let page = partner.script("return document.body.innerText").await;
    assert!(!page.as_str().unwrap().contains(SUMMARY), "nothing is shown before it is opened");
    partner.click("button[value='open']").await;
    for shown in [QUESTION, SUMMARY, CONTACT] {
        partner.reads(shown).await;
    }
    partner.shot("partner.png").await;
    partner.click("button[value='accept']").await;
    partner.fills("#outcome", "solved").await;
    partner.types("#word", "雇用保険の手続きが終わりました。").await;
    partner.click("button[value='done']").await;
    partner.reads(&world.words("ja", "console-partner-thanks")).await;
    partner.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    partner.reads(&world.words("ja", "console-partner-link-ended")).await;
    partner.close().await;
    resident.see("button[value='status']").await;
}

async fn closes(world: &World, desk: &Browser, resident: &Browser, case: &str) {
    desk.client.goto(&format!("{}{case}/plan", world.base)).await.unwrap();
    desk.reads("雇用保険の手続きが終わりました。").await;
    desk.client.goto(&format!("{}{case}", world.base)).await.unwrap();
    desk.click(".close summary").await;
    desk.fills("#outcome", "solved").await;
    desk.types("#lesson", "離職の届出と雇用保険を同じ日に案内するとよい。").await;
    desk.click("form[action$='/close'] button").await;
    desk.see("#facts[data-state='closed']").await;
    resident.click("button[value='verdict:helped']").await;
    resident.reads(&world.words("ne", "verdict-thanks")).await;
    desk.reads(&world.words("ja", "console-verdict-helped")).await;
}
