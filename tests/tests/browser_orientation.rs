//! From an employer's page to a day in somebody's calendar, in real browsers: a campaign is made, its
//! poster is printed and scanned, the link is opened on a phone, a track is walked in Nepali, and the
//! checklist is read, printed and taken into a calendar. It is one Tuesday in this program.
#![allow(clippy::unwrap_used)]

use jiff::civil::date;
use knowledge::lang::Lang;
use knowledge::orientation::{Answers, checklist};
use std::path::PathBuf;
use system::browser::Browser;
use system::{World, databases, print, set_clock};
use tsunagu::store::organisers::Organiser;

/// Tuesday, 24 November 2026, 10:00 in Japan.
const TUESDAY: i64 = 1_795_482_000_000;
/// Where people reach this installation, as the poster says.
const PUBLIC: &str = "http://tsunagu.midori.example.jp";
const TRACK: &str = "moved-in";

#[tokio::test(flavor = "multi_thread")]
async fn a_poster_leads_to_a_checklist_in_nepali() {
    set_clock(TUESDAY);
    for url in databases().await {
        let mut values = World::values(&url);
        values.insert("public_url".into(), PUBLIC.into());
        let world = World::with(values).await;
        let office = Browser::open("ja", 1100, 1000).await;
        let campaign = makes_a_campaign(&world, &office).await;
        let link = scans_the_poster(&world, &office, &campaign).await;
        // The phone speaks English; the poster was Nepali.
        let phone = Browser::open("en", 360, 780).await;
        opens(&world, &phone, &link).await;
        walks(&world, &phone).await;
        let page = asks_for_the_checklist(&world, &phone).await;
        takes_it_away(&world, &phone, &page).await;
        sees_only_numbers(&world, &office, &campaign).await;
        phone.close().await;
        office.close().await;
    }
}

/// The organiser signs in and fills in the form; returns the path of the campaign's page.
async fn makes_a_campaign(world: &World, office: &Browser) -> String {
    let organiser = Organiser {
        name: "みどり食品株式会社".to_owned(),
        kind: "employer".to_owned(),
        contact: "人事課 03-0000-0000".to_owned(),
        municipality: None,
        lang: "ja".to_owned(),
    };
    let id = world.service.add_organiser(&organiser).await.unwrap();
    let link = world.service.organiser_link(&id).await.unwrap().unwrap();
    office.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    office.click("button[type=submit]").await;
    office.click("a[href='/organiser/campaigns/new']").await;
    office.types("#name", "2026年秋の入居者").await;
    office.fills("#kind", "moving-in").await;
    office.fills("#track", TRACK).await;
    for lang in ["ne", "my", "ja"] {
        office.click(&format!("input[name='languages'][value='{lang}']")).await;
    }
    office.fills("#municipality", "新宿区").await;
    office.fills("#starts", "2026-11-24").await;
    office.shot("campaign-form.new.png").await;
    office.click("form button.primary").await;
    office.reads("2026年秋の入居者").await;
    office.see("a[href*='poster.pdf']").await;
    office.shot("campaign.png").await;
    let path = office.script("return location.pathname").await;
    path.as_str().unwrap().to_owned()
}

/// The poster in Nepali, as the office's browser gets it; returns what the code on it says.
async fn scans_the_poster(world: &World, office: &Browser, campaign: &str) -> String {
    office.see("a[href*='poster.pdf?lang=ne']").await;
    let session = office.client.get_named_cookie("tsunagu_organiser").await.unwrap();
    let answer = world
        .client
        .get(format!("{}{campaign}/poster.pdf?lang=ne", world.base))
        .header("cookie", format!("tsunagu_organiser={}", session.value()))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    let path = kept("story-poster.pdf", &answer.bytes().await.unwrap());
    print::printable(&path);
    let codes = print::scanned(&path);
    let [code] = codes.as_slice() else { panic!("one code on a poster: {codes:?}") };
    code.clone()
}

/// The link opens the track in Nepali, though the phone prefers English.
async fn opens(world: &World, phone: &Browser, link: &str) {
    let here = link.strip_prefix(PUBLIC).unwrap();
    phone.client.goto(&format!("{}{here}", world.base)).await.unwrap();
    phone.reads(&world.words("ne", "campaign-welcome")).await;
    phone.click("form[action='/start'] button").await;
    phone.reads(&world.words("ne", &format!("track-{TRACK}"))).await;
    phone.see("button[value='step:done:resident-registration']").await;
    let last = "document.querySelector(\"button[value='step:done:resident-registration']\")";
    let into_view = "scrollIntoView({ block: 'center', behavior: 'instant' })";
    phone.script(&format!("{last}.{into_view}; return 1")).await;
    phone.shot("track-ne.png").await;
}

/// Done, not for me, later; the next step follows each time.
async fn walks(world: &World, phone: &Browser) {
    let library = &world.service.library;
    let track = library.orientation.track(TRACK).unwrap();
    let moves = ["done", "no", "later"];
    for (step, mark) in track.steps.iter().zip(moves) {
        let article = library.article(&step.topic, &Lang::new("ne")).unwrap();
        phone.reads(&article.title.words()).await;
        phone.click(&format!("button[value='step:{mark}:{}']", step.topic)).await;
    }
    phone.reads(&world.words("ne", "orient-later-ask")).await;
    phone.click("button[value='remind:yes']").await;
    phone.reads(&world.words("ne", "reminders-now-on")).await;
}

/// Two questions are answered, the others skipped; returns the path of the checklist's page.
async fn asks_for_the_checklist(world: &World, phone: &Browser) -> String {
    phone.types("#text", "/checklist").await;
    phone.click("#composer button").await;
    phone.reads(&world.words("ne", &format!("track-{TRACK}-start"))).await;
    phone.types("#text", "2026-11-20").await;
    phone.click("#composer button").await;
    phone.click("button[value='told:work:part-time']").await;
    phone.click("button[value='told:children:skip']").await;
    phone.click("button[value='told:country:NP']").await;
    phone.see("a[href*='/checklist/']").await;
    phone.shot("checklist-chat-ne.new.png").await;
    let link = phone.script("return document.querySelector(\"a[href*='/checklist/']\").href").await;
    link.as_str().unwrap().strip_prefix(PUBLIC).unwrap().to_owned()
}

/// The page, the sheet of paper and the calendar say what the rules say.
async fn takes_it_away(world: &World, phone: &Browser, page: &str) {
    phone.client.goto(&format!("{}{page}", world.base)).await.unwrap();
    phone.reads(&world.words("ne", "checklist-title")).await;
    assert_eq!(phone.barriers().await, [] as [String; 0]);
    phone.shot("checklist-ne.png").await;
    let fetch = |file: &str| world.client.get(format!("{}{page}/{file}", world.base)).send();
    let pdf = fetch("checklist.pdf").await.unwrap().bytes().await.unwrap();
    print::printable(&kept("story-checklist.pdf", &pdf));
    let calendar = fetch("checklist.ics").await.unwrap().text().await.unwrap();
    let library = &world.service.library;
    let answers = Answers {
        start: Some(date(2026, 11, 20)),
        work: Some(knowledge::orientation::answers::Work::PartTime),
        ..Answers::default()
    };
    let track = library.orientation.track(TRACK).unwrap();
    let items = checklist::checklist(&library.facts, track, &answers, date(2026, 11, 24));
    // The first two were marked as done and as not for this person.
    let marked: Vec<&str> = track.steps.iter().take(2).map(|step| step.topic.as_str()).collect();
    let open = items.iter().filter(|item| !marked.contains(&item.topic.as_str()));
    let days: Vec<_> = open.flat_map(|item| &item.days).filter_map(|day| day.on).collect();
    assert!(!days.is_empty());
    for day in days {
        let line = format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"));
        assert!(calendar.contains(&line), "{line} in {calendar}");
    }
}

/// One person is no number.
async fn sees_only_numbers(world: &World, office: &Browser, campaign: &str) {
    office.client.goto(&format!("{}{campaign}", world.base)).await.unwrap();
    office.see("a[href$='numbers.csv']").await;
    let counts = office.script("return document.querySelectorAll('progress').length").await;
    assert_eq!(counts, 0, "a group of one has no bar");
    office.shot("campaign-numbers.new.png").await;
}

/// Easy Japanese is Japanese in HTML.
fn tag(lang: &str) -> &str {
    lang.strip_suffix("-easy").unwrap_or(lang)
}

fn kept(name: &str, file: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, file).unwrap();
    path
}

/// The organisers' pages and a checklist, on a small phone and on a desk, in light and dark.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_orientation_is_for_everybody() {
    set_clock(TUESDAY);
    let mut values = World::values(&databases().await[0]);
    values.insert("public_url".into(), PUBLIC.into());
    let world = World::with(values).await;
    let mut found = Vec::new();
    for width in [320, 1100] {
        let office = Browser::open("ja", width, 800).await;
        let campaign = makes_a_campaign(&world, &office).await;
        found.extend(office.fits("campaign", width).await);
        for (name, path) in [("organiser", ""), ("campaign-form", "/campaigns/new")] {
            office.client.goto(&format!("{}/organiser{path}", world.base)).await.unwrap();
            found.extend(office.fits(name, width).await);
        }
        office.click("form button.primary").await;
        office.see("[aria-invalid='true']").await;
        found.extend(office.fits("campaign-form-wrong", width).await);
        let link = scans_the_poster_at(&world, &office, &campaign).await;
        for lang in ["ja-easy", "my", "km"] {
            found.extend(of_a_person(&world, lang, width, &link).await);
        }
        office.close().await;
    }
    assert!(found.is_empty(), "{found:#?}");
}

async fn scans_the_poster_at(world: &World, office: &Browser, campaign: &str) -> String {
    office.client.goto(&format!("{}{campaign}", world.base)).await.unwrap();
    scans_the_poster(world, office, campaign).await
}

/// What somebody who prefers this language sees: the link, a step, and the checklist.
async fn of_a_person(world: &World, lang: &str, width: u32, link: &str) -> Vec<String> {
    let phone = Browser::open("en", width, 800).await;
    let here = link.strip_prefix(PUBLIC).unwrap();
    phone.client.goto(&format!("{}/?lang={lang}", world.base)).await.unwrap();
    phone.client.goto(&format!("{}{here}", world.base)).await.unwrap();
    phone.see(&format!("html[lang='{}'] form[action='/start'] button", tag(lang))).await;
    let mut found = phone.fits(&format!("link-{lang}"), width).await;
    phone.click("form[action='/start'] button").await;
    phone.see("button[value='step:done:resident-registration']").await;
    phone.types("#text", "/checklist").await;
    phone.click("#composer button").await;
    phone.click("button[value='told:start:stop']").await;
    phone.see("a[href*='/checklist/']").await;
    found.extend(phone.fits(&format!("track-{lang}"), width).await);
    let address = phone.script("return document.querySelector(\"a[href*='/checklist/']\").href");
    let address = address.await.as_str().unwrap().to_owned();
    let page = address.strip_prefix(PUBLIC).unwrap();
    phone.client.goto(&format!("{}{page}", world.base)).await.unwrap();
    phone.see("h1").await;
    found.extend(phone.fits(&format!("checklist-{lang}"), width).await);
    phone.close().await;
    found
}
