//! Organisers (3.3, 3.8, 3.9, 6.5): their links begin the right track and count people without knowing
//! them, their pages show no group under five, and nobody else's session opens them.

use super::registry::signed_in;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::lang::Lang;
use reqwest::Client;
use reqwest::redirect::Policy;
use std::process::{Command, Output};
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

#[tokio::test(flavor = "multi_thread")]
async fn r3_8_a_form_with_mistakes_names_each_and_loses_nothing() {
    for url in databases().await {
        let world = World::start(&url).await;
        let id = world.service.add_organiser(&company()).await.unwrap();
        let me = organiser(&world, &id).await;
        let path = "/organiser/campaigns/new";
        let (_, page) = get(&me, &world, path).await;
        let key = form_key(&page);
        let fields = |starts: &'static str, ends: &'static str| {
            vec![
                ("name", "Spring & summer"),
                ("kind", "new-employees"),
                ("track", TRACK),
                ("languages", "ne"),
                ("languages", "vi"),
                ("municipality", "新宿区"),
                ("starts", starts),
                ("ends", ends),
                ("contact", "Personnel"),
            ]
        };
        let send = async |mut fields: Vec<(&'static str, &'static str)>, key: &str| {
            let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
            fields.push(("form_key", key));
            post(&me, &world, path, &fields).await
        };
        let wrong = async |change: (&'static str, &'static str), fault: &str| {
            let mut fields = fields("2027-04-01", "2027-04-30");
            fields.iter_mut().filter(|(name, _)| *name == change.0).for_each(|it| it.1 = change.1);
            let (status, _, page) = send(fields, &key).await;
            assert_eq!(status, 422, "{change:?}");
            let sentence = world.words("en", &format!("console-organiser-fault-{fault}"));
            assert!(page.contains(&sentence), "{change:?}: {page}");
            assert!(page.contains(&format!("href=\"#{}\"", change.0)), "{change:?}: {page}");
            assert!(change.0 == "name" || page.contains("Spring &amp; summer"), "{page}");
        };
        wrong(("name", " "), "empty").await;
        wrong(("kind", "party"), "kind").await;
        wrong(("track", "nowhere"), "track").await;
        wrong(("languages", "xx"), "language").await;
        wrong(("municipality", "Atlantis"), "municipality").await;
        wrong(("municipality", "中央区"), "several").await;
        wrong(("starts", "2027-02-30"), "day").await;
        wrong(("starts", ""), "empty").await;
        wrong(("ends", "2027-03-31"), "turned").await;
        wrong(("contact", ""), "empty").await;
        assert!(world.service.campaigns_of(&id).await.unwrap().is_empty());

        let (status, ..) = send(fields("2027-04-01", ""), "forged").await;
        assert_eq!(status, 403);
        let (status, target, _) = send(fields("2027-04-01", "2027-04-30"), &key).await;
        assert_eq!(status, 303);
        let made = world.service.campaigns_of(&id).await.unwrap().remove(0);
        assert_eq!(target, format!("/organiser/campaigns/{}", made.id));
        assert_eq!(made.municipality.as_deref(), Some("131041"));
        assert_eq!(made.kind, Kind::NewEmployees);
        let (_, page) = get(&me, &world, &target).await;
        assert!(page.contains(&made.code(None, Via::Link)), "{page}");
        let (_, page) = get(&me, &world, &format!("{target}?lang=ne&via=social")).await;
        let code = made.code(Some(&Lang::new("ne")), Via::Social);
        assert!(page.contains(&format!("/?start={code}")), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_three_are_not_shown_and_six_are() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        let me = organiser(&world, &id).await;
        let code = campaign.code(Some(&Lang::new("ne")), Via::Link);
        let path = format!("/organiser/campaigns/{}", campaign.id);
        let csv = format!("{path}/numbers.csv");
        come(&world, &code, 3).await;
        let (_, page) = get(&me, &world, &path).await;
        assert!(!page.contains("<progress"), "{page}");
        assert_eq!(get(&me, &world, &csv).await.1, "what,topic,by,group,at_least\r\n");
        come(&world, &code, 3).await;
        let (_, page) = get(&me, &world, &path).await;
        assert!(page.contains("<progress") && page.contains("5 or more"), "{page}");
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,language,ne,5\r\n"), "{table}");
        assert!(table.contains("joined,,way,link,5\r\n"), "{table}");
        // Two who speak Vietnamese neither show nor can be computed: eight came, five or more are told.
        come(&world, &campaign.code(Some(&Lang::new("vi")), Via::Link), 2).await;
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,language,others,5\r\n"), "{table}");
        assert!(!table.contains(",vi,") && !table.contains(",ne,"), "{table}");
        let audit = stored(&url, "select action from audit where actor like 'organiser:%'").await;
        for action in ["signed-in", "made-campaign", "exported-campaign"] {
            assert!(audit.iter().any(|it| it == action), "{action}: {audit:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_answers_without_a_request_and_requests_are_counted_once_a_person() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (_, campaign) = running(&world).await;
        let code = campaign.code(None, Via::Link);
        let mut resident = world.resident("en").await;
        resident.says(&code).await;
        resident.says(QUESTION).await;
        resident.says(QUESTION).await;
        let asked = counted(&world, &campaign).await;
        assert!(asked.contains(&"answered  en 1".to_owned()), "{asked:?}");
        let topics: Vec<&String> = asked.iter().filter(|it| it.starts_with("asked ")).collect();
        assert!(topics.len() == 1 && topics[0].ends_with(" en 1"), "{asked:?}");
        resident.presses("person").await;
        resident.presses("urgency:soon").await;
        resident.says("新宿区").await;
        resident.presses("consent:yes").await;
        let referred = counted(&world, &campaign).await;
        assert!(referred.contains(&"answered-then-referred  en 1".to_owned()), "{referred:?}");
        assert!(referred.contains(&"referred  en 1".to_owned()), "{referred:?}");
        // Somebody who came without a link is counted nowhere.
        world.resident("en").await.says(QUESTION).await;
        assert_eq!(counted(&world, &campaign).await, referred);
        // No counter knows anybody.
        let rows = stored(&url, "select * from campaign_counts").await.join(" ");
        assert!(!rows.contains(&resident.id), "{rows}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_5_each_way_is_counted_apart() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        come(&world, &campaign.code(None, Via::Poster), 6).await;
        come(&world, &campaign.code(None, Via::Social), 5).await;
        let me = organiser(&world, &id).await;
        let csv = format!("/organiser/campaigns/{}/numbers.csv", campaign.id);
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,way,poster,5\r\n"), "{table}");
        assert!(table.contains("joined,,way,social,5\r\n"), "{table}");
        assert!(table.contains("joined,,language,en,10\r\n"), "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_nobody_opens_anybody_elses_pages() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        let (other, _) = running(&world).await;
        let path = format!("/organiser/campaigns/{}", campaign.id);
        let (mine, theirs) = (organiser(&world, &id).await, organiser(&world, &other).await);
        let (_, page) = get(&theirs, &world, "/organiser").await;
        assert!(!page.contains(&campaign.id), "{page}");
        let key = form_key(&page);
        for address in [path.clone(), format!("{path}/numbers.csv")] {
            assert_eq!(get(&mine, &world, &address).await.0, 200, "{address}");
            assert_eq!(get(&theirs, &world, &address).await.0, 404, "{address}");
            assert_eq!(get(&signed_in(&world).await, &world, &address).await.0, 401, "{address}");
            assert_eq!(get(&browser("a=b"), &world, &address).await.0, 401, "{address}");
        }
        let end = format!("{path}/end");
        assert_eq!(post(&theirs, &world, &end, &[("form_key", &key)]).await.0, 404);
        assert_eq!(post(&mine, &world, &end, &[("form_key", &key)]).await.0, 403);
        assert_eq!(get(&mine, &world, "/console").await.0, 401);
        let (_, page) = get(&mine, &world, &path).await;
        assert_eq!(post(&mine, &world, &end, &[("form_key", &form_key(&page))]).await.0, 303);
        let said = world.resident("en").await.says(&campaign.code(None, Via::Link)).await;
        assert!(text(&said).contains(&world.words("en", "campaign-ended")), "{said:?}");
    }
}

/// Runs the program once on a database.
fn run(url: &str, arguments: &[&str]) -> Output {
    let path = std::env::var("TEST_BINARY")
        .expect("TEST_BINARY is not set: tests/run builds the program and sets it");
    let mut command = Command::new(path);
    command.args(arguments).env("TSUNAGU_DATABASE_URL", url);
    command.env("TSUNAGU_PUBLIC_URL", "https://tsunagu.example").output().unwrap()
}

fn out(url: &str, arguments: &[&str]) -> String {
    let done = run(url, arguments);
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn complaint(url: &str, arguments: &[&str]) -> String {
    let done = run(url, arguments);
    assert!(!done.status.success(), "{arguments:?}");
    String::from_utf8(done.stderr).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_operators_do_the_same_on_the_command_line() {
    for url in databases().await {
        let add = ["person", "organiser", "add", "--name", "Example KK", "--kind", "employer"];
        let add = [&add[..], &["--contact", "Personnel", "--municipality", "新宿区"]].concat();
        let added = out(&url, &add);
        let id = added.split('\t').next().unwrap().to_owned();
        let listed = out(&url, &["person", "organiser", "list"]);
        assert!(listed.contains(&id) && listed.contains("not verified"), "{listed}");
        out(&url, &["person", "organiser", "verify", &id]);
        assert!(out(&url, &["person", "organiser", "list"]).contains("\tverified on "));
        let link = out(&url, &["person", "organiser", "link", &id]);
        assert!(link.starts_with("https://tsunagu.example/organiser/sign-in/"), "{link}");
        let nobody = complaint(&url, &["person", "organiser", "link", "nobody"]);
        assert!(nobody.contains("there is no organiser nobody"), "{nobody}");

        let create = |starts: &'static str, languages: &'static str| {
            let begin = vec!["link", "create", "--name", "Spring", "--kind", "event"];
            let more = ["--track", TRACK, "--contact", "Office", "--starts", starts];
            [&begin[..], &more, &["--languages", languages]].concat()
        };
        let both = complaint(&url, &create("2027-02-30", "ne,xx"));
        assert!(both.contains("--starts: ") && both.contains("--languages: "), "{both}");
        let made = out(&url, &[&create("2026-01-01", "ne,vi")[..], &["--organiser", &id]].concat());
        let codes = made.lines().filter_map(|line| line.strip_prefix("Code "));
        let codes: Vec<&str> = codes.map(str::trim).collect();
        assert_eq!(codes.len(), 3, "{made}");
        assert!(made.contains(&format!("https://tsunagu.example/?start={}", codes[1])), "{made}");
        let listed = out(&url, &["link", "list", "--jsonl"]);
        let row: serde_json::Value = serde_json::from_str(listed.trim()).unwrap();
        assert_eq!(
            (row["organiser"].as_str(), row["state"].as_str()),
            (Some(&*id), Some("running"))
        );
        assert!(row.get("secret").is_none());

        let world = World::start(&url).await;
        come(&world, codes[1], 4).await;
        assert_eq!(out(&url, &["report", "orientation"]), "");
        come(&world, codes[1], 3).await;
        let campaign = row["id"].as_str().unwrap();
        let report = out(&url, &["report", "orientation", "--csv"]);
        assert!(report.starts_with("campaign,what,topic,by,group,at_least\n"), "{report}");
        assert!(report.contains(&format!("{campaign},joined,,language,ne,5\n")), "{report}");
        assert!(report.contains("all,joined,,way,link,5\n"), "{report}");
        let report = out(&url, &["report", "orientation", "--jsonl"]);
        assert!(report.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    }
}
