//! Organisers (3.3, 3.8, 3.9, 6.5): their links begin the right track and count people without knowing
//! them, their pages show no group under five, and nobody else's session opens them.

#[path = "organiser_command.rs"]
mod command;
#[path = "organiser_pages.rs"]
mod pages;

use super::registry::signed_in;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::lang::Lang;
use reqwest::Client;
use reqwest::redirect::Policy;
use system::telegram::Telegram;
use system::{PATIENCE, World, databases, stored, text};
use tsunagu::engine::campaign::code::Via;
use tsunagu::engine::campaign::form::Wanted;
use tsunagu::engine::campaign::{Campaign, Kind};
use tsunagu::store::campaigns;
use tsunagu::store::organisers::Organiser;

const TRACK: &str = "arriving";
const QUESTION: &str = "how do I extend my visa";

fn company() -> Organiser {
    Organiser {
        name: "Example KK".to_owned(),
        kind: "employer".to_owned(),
        contact: "Personnel, 03-0000-0000".to_owned(),
        municipality: None,
        lang: "en".to_owned(),
    }
}

fn wanted(today: Date) -> Wanted {
    Wanted {
        name: "Spring".to_owned(),
        kind: Kind::NewEmployees,
        track: TRACK.to_owned(),
        languages: vec![Lang::new("ne"), Lang::new("vi")],
        municipality: Some("131041".to_owned()),
        starts_on: today,
        ends_on: None,
        contact: "Personnel, 03-0000-0000".to_owned(),
    }
}

/// An organiser with a running campaign.
async fn running(world: &World) -> (String, Campaign) {
    let id = world.service.add_organiser(&company()).await.unwrap();
    let wanted = wanted(world.service.today());
    let campaign = world.service.add_campaign(Some(&id), &wanted).await.unwrap();
    (id, campaign)
}

/// A browser that carries these cookies and follows no redirect.
fn browser(cookies: &str) -> Client {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("cookie", cookies.parse().unwrap());
    Client::builder().default_headers(headers).redirect(Policy::none()).build().unwrap()
}

fn cookie(answer: &reqwest::Response) -> String {
    let cookies = answer.headers().get_all("set-cookie").iter();
    let pairs = cookies.map(|it| it.to_str().unwrap().split(';').next().unwrap().to_owned());
    pairs.collect::<Vec<_>>().join("; ")
}

/// A browser in which this organiser is signed in.
async fn organiser(world: &World, id: &str) -> Client {
    let link = world.service.organiser_link(id).await.unwrap().unwrap();
    let answer = browser("a=b").post(format!("{}{link}", world.base)).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    browser(&cookie(&answer))
}

async fn get(client: &Client, world: &World, path: &str) -> (u16, String) {
    let answer = client.get(format!("{}{path}", world.base)).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn post(
    client: &Client,
    world: &World,
    path: &str,
    fields: &[(&str, &str)],
) -> (u16, String, String) {
    let url = format!("{}{path}", world.base);
    let answer = client.post(url).form(fields).send().await.unwrap();
    let target = answer.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
    let status = answer.status().as_u16();
    (status, target.unwrap_or_default(), answer.text().await.unwrap())
}

fn form_key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// So many new people paste the code.
async fn come(world: &World, code: &str, people: usize) {
    for _ in 0..people {
        world.resident("en").await.says(code).await;
    }
}

/// What was counted: `what topic lang n`.
async fn counted(world: &World, campaign: &Campaign) -> Vec<String> {
    let mut tx = world.service.store.read().await.unwrap();
    let counts = campaigns::counts(&mut tx, &campaign.id).await.unwrap();
    let line = |(it, n): &(tsunagu::engine::campaign::count::Counter, i64)| {
        format!("{} {} {} {n}", it.what, it.topic, it.lang)
    };
    // What the steps of a track count is told elsewhere.
    let steps = ["reached", "done", "finished"];
    let all = counts.iter().filter(|(it, _)| !steps.contains(&it.what.as_str()));
    all.map(line).collect()
}

/// Waits until this was counted.
async fn until(world: &World, campaign: &Campaign, expected: &[&str]) {
    let end = std::time::Instant::now() + PATIENCE;
    while counted(world, campaign).await != expected && std::time::Instant::now() < end {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(counted(world, campaign).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_3_a_code_begins_in_its_language_and_counts_an_anonymous_join() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (_, campaign) = running(&world).await;
        let code = campaign.code(Some(&Lang::new("ne")), Via::Poster);
        let mut resident = world.resident("en").await;
        let said = resident.says(&code).await;
        assert_eq!(said[0]["body"]["lang"], "ne", "{said:?}");
        assert!(!text(&said).contains(&world.words("ne", "campaign-unknown")));
        assert_eq!(counted(&world, &campaign).await, ["joined poster ne 1"]);
        let sql = format!("select memory from conversations where id = '{}'", resident.id);
        let memory = stored(&url, &sql).await.join("");
        assert!(memory.contains("131041") && memory.contains(&campaign.id), "{memory}");
        // Whoever opens it again, on another way, is not another person.
        resident.says(&format!("/start {}", campaign.code(None, Via::Mail))).await;
        assert_eq!(counted(&world, &campaign).await, ["joined poster ne 1"]);
        // What the person chose stays, and where they live too.
        let mut chooser = world.resident("en").await;
        chooser.presses("lang:vi").await;
        let said = chooser.says(&code).await;
        assert_eq!(said[0]["body"]["lang"], "vi", "{said:?}");
        let both = ["joined poster ne 1", "joined poster vi 1"];
        assert_eq!(counted(&world, &campaign).await, both);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_3_a_code_that_opens_nothing_leads_to_the_normal_start_with_a_word() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        let (service, today) = (&world.service, world.service.today());
        let later = Wanted { starts_on: today.tomorrow().unwrap(), ..wanted(today) };
        let later = service.add_campaign(Some(&id), &later).await.unwrap();
        let over = Wanted {
            starts_on: today.checked_sub(9.days()).unwrap(),
            ends_on: Some(today.yesterday().unwrap()),
            ..wanted(today)
        };
        let over = service.add_campaign(Some(&id), &over).await.unwrap();
        let stopped = service.add_campaign(Some(&id), &wanted(today)).await.unwrap();
        service.end_campaign(&id, &stopped).await.unwrap();
        let good = campaign.code(None, Via::Link);
        let tampered = good.replace("_0_", "_ne_");
        let strange = good.replace(&campaign.id, "aaaaaaaa");
        let check = async |code: String, key: &str| {
            let said = world.resident("en").await.says(&code).await;
            let word = world.words("en", key);
            let word = word.split("works from").next().unwrap();
            assert!(text(&said).contains(word), "{code}: {said:?}");
            assert!(text(&said).contains(&world.words("en", "welcome-what")), "{code}: {said:?}");
        };
        check(tampered, "campaign-unknown").await;
        check(strange, "campaign-unknown").await;
        check(later.code(None, Via::Link), "campaign-not-yet").await;
        check(over.code(None, Via::Link), "campaign-ended").await;
        check(stopped.code(None, Via::Link), "campaign-ended").await;
        for campaign in [&campaign, &later, &over, &stopped] {
            assert!(counted(&world, campaign).await.is_empty());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_3_on_the_web_looking_counts_nobody_and_the_button_begins() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (_, campaign) = running(&world).await;
        let code = campaign.code(Some(&Lang::new("ne")), Via::Link);
        let path = format!("/?start={code}");
        let begin = world.words("ne", "campaign-begin");
        let anybody = browser("a=b");
        let (_, page) = get(&anybody, &world, &path).await;
        assert!(page.contains("lang=\"ne\"") && page.contains(&begin), "{page}");
        assert!(page.contains(&format!("/?lang=vi&amp;start={code}")), "{page}");
        assert!(stored(&url, "select id from conversations").await.is_empty());
        let fields = [("start", code.as_str()), ("client_id", "one")];
        let url_of = format!("{}/start", world.base);
        let answer = anybody.post(url_of).form(&fields).send().await.unwrap();
        assert_eq!(answer.status(), 303);
        let same = browser(&cookie(&answer));
        until(&world, &campaign, &["joined link ne 1"]).await;
        // The same person opens the link again: offered, not begun anew.
        let (_, page) = get(&same, &world, &path).await;
        assert!(page.contains(&world.words("ne", "campaign-again")), "{page}");
        post(&same, &world, "/start", &[("start", &code), ("client_id", "two")]).await;
        assert_eq!(stored(&url, "select id from conversations").await.len(), 1);
        // A language that was chosen on the page stays.
        let chose = browser("tsunagu_lang=vi");
        post(&chose, &world, "/start", &[("start", &code), ("client_id", "one")]).await;
        until(&world, &campaign, &["joined link ne 1", "joined link vi 1"]).await;
        // Other codes begin nothing here.
        let (status, ..) =
            post(&anybody, &world, "/start", &[("start", "l_ABCDEF"), ("client_id", "x")]).await;
        assert_eq!(status, 400);
        let (_, page) = get(&anybody, &world, &path.replace("_l_", "_p_")).await;
        assert!(page.contains(&world.words("ne", "campaign-unknown")) && !page.contains(&begin));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_3_telegram_carries_the_code() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let (_, campaign) = running(&world).await;
        let code = campaign.code(Some(&Lang::new("ne")), Via::Poster);
        server.writes(7, &format!("/start {code}"));
        server.answer(7, 0).await;
        assert_eq!(counted(&world, &campaign).await, ["joined poster ne 1"]);
        let addresses = world.service.addresses(&campaign, Some(&Lang::new("ne")), Via::Poster);
        let telegram = addresses.telegram.unwrap();
        assert!(telegram.starts_with("https://t.me/") && telegram.ends_with(&code), "{telegram}");
        assert!(addresses.web.ends_with(&format!("/?start={code}")));
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}
