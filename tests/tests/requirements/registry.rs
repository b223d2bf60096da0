//! The registry: import, certificates and their reminders (5.5) and the coordinators' database (7.2);
//! each on both databases. Publication (section 6) has a file of its own.

mod publication;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use referral::area::Place;
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::directory::Directory;
use referral::matching::{Candidate, Need, rank};
use system::telegram::Telegram;
use system::{World, databases, stored};
use tsunagu::command::Failure;
use tsunagu::command::registry::{bring_in, files_of, texts};
use tsunagu::store::{Store, roster};
use tsunagu::work::registry::{RegistryError, Renewal, renew};

pub(crate) const ME: &str = "coord-shinjuku-1";

pub(crate) async fn put(world: &World, roster: &Roster) -> roster::Put {
    let mut tx = world.service.store.write().await.unwrap();
    let put = roster::put(&mut tx, roster).await.unwrap();
    tx.commit().await.unwrap();
    put
}

async fn registered(store: &Store) -> Roster {
    let mut tx = store.read().await.unwrap();
    roster::all(&mut tx).await.unwrap().roster
}

/// Stores the first coordinator's certificate as if it had begun so many days ago.
pub(crate) async fn certified(world: &World, days_ago: i32) -> Date {
    let today = japan_day(world.service.now());
    let mut roster = Roster::demo();
    let me = roster.coordinators.iter_mut().find(|it| it.id == ME).unwrap();
    me.certificate.number = format!("days-{days_ago}");
    me.certificate.certified_on = today.saturating_sub(days_ago.days());
    let until = me.certificate.valid_until();
    put(world, &roster).await;
    until
}

/// A browser in which the first coordinator is signed in.
pub(crate) async fn signed_in(world: &World) -> reqwest::Client {
    let link = world.service.sign_in_link(ME).await.unwrap();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.build().unwrap();
    let answer = client.post(format!("{}{link}", world.base)).send().await.unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    let session = cookie.split(';').next().unwrap().to_owned();
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("cookie", format!("{session}; tsunagu_console_lang=en").parse().unwrap());
    reqwest::Client::builder().default_headers(headers).build().unwrap()
}

pub(crate) async fn page(client: &reqwest::Client, world: &World, path: &str) -> String {
    let answer = client.get(format!("{}{path}", world.base)).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer.text().await.unwrap()
}

fn demo_files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../referral/data/demo");
    let files = files_of(&[folder.into()]).and_then(|files| texts(&files));
    files.unwrap_or_else(|error| panic!("{error:?}"))
}

/// Imports tables alone, without partners.
async fn brought(store: &Store, tables: &[(String, String)]) -> Result<roster::Put, Failure> {
    let brought = bring_in(store, tables, &Directory::default()).await;
    brought.map(|brought| brought.registered)
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_5_an_import_is_all_or_nothing_and_doubles_nothing() {
    for url in databases().await {
        let store = Store::open(&url).await.unwrap();
        let files = demo_files();
        let mut broken = files.clone();
        let line = broken.iter().position(|(name, _)| name.ends_with("coordinators.csv")).unwrap();
        broken[line].1 = broken[line].1.replace("2025-03-28,,yes,8", "2025-02-30,,yes,0");
        let problems = brought(&store, &broken).await.unwrap_err().0;
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(problems[0].contains("coordinators.csv, line 2, column certified_on"));
        assert!(problems[1].contains("coordinators.csv, line 2, column capacity"));
        assert_eq!(problems[2], "2 problems; nothing was imported.");
        assert_eq!(registered(&store).await, Roster::default());

        let demo = Roster::demo();
        let (desks, people) = (demo.desks.len(), demo.coordinators.len());
        let all = |put: roster::Put| {
            let (d, c) = (put.desks, put.coordinators);
            ([d.added, d.changed, d.unchanged], [c.added, c.changed, c.unchanged])
        };
        let check = |put: Result<roster::Put, _>, expected| assert_eq!(all(put.unwrap()), expected);
        check(brought(&store, &files).await, ([desks, 0, 0], [people, 0, 0]));
        check(brought(&store, &files).await, ([0, 0, desks], [0, 0, people]));
        let mut changed = files.clone();
        changed[line].1 = changed[line].1.replacen("yes,8", "yes,9", 1);
        check(brought(&store, &changed).await, ([0, 0, desks], [0, 1, people - 1]));
        let mut people_only = vec![files[line].clone()];
        check(brought(&store, &people_only).await, ([0, 0, 0], [0, 1, people - 1]));
        people_only[0].1 = people_only[0].1.replace("desk-shinjuku", "desk-nowhere");
        assert!(brought(&store, &people_only).await.is_err());
        let mut sorted = demo.clone();
        sorted.desks.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.coordinators.sort_by(|a, b| a.id.cmp(&b.id));
        assert_eq!(registered(&store).await, sorted);
        assert_eq!(stored(&url, "select id from coordinators").await.len(), people);
    }
}

#[test]
fn r5_5_no_case_on_the_day_after_the_certificate_ends() {
    let mut roster = Roster::demo();
    let me = &mut roster.coordinators[0];
    me.certificate.certified_on = date(2028, 2, 29);
    assert_eq!(me.certificate.valid_until(), date(2031, 2, 28));
    let (coordinator, desk) = (&roster.coordinators[0], &roster.desks[0]);
    let need = Need {
        place: Place::Municipality("131041".to_owned()),
        point: None,
        lang: "vi".to_owned(),
        topic: None,
        urgent: false,
        excluded_desks: Vec::new(),
    };
    let check = |day: Date, expected: usize| {
        let noon = jiff::tz::Offset::constant(9).to_timestamp(day.at(12, 0, 0, 0)).unwrap();
        let candidate =
            Candidate { coordinator, desk, open_cases: 0, taken_this_week: 0, last_served: None };
        let fits = rank(&need, &[candidate], noon.as_millisecond()).fits;
        assert_eq!(fits.len(), expected, "{day}");
    };
    check(date(2028, 2, 28), 0);
    check(date(2028, 2, 29), 1);
    check(date(2031, 2, 28), 1);
    check(date(2031, 3, 1), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_5_reminders_reach_the_own_messenger_once() {
    const REMINDED: &str = "select coordinator_id from certificate_reminders";
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let three_years = 3 * 365;
        let remind = || async { world.service.remind_coordinators().await.unwrap() };

        certified(&world, three_years - 170).await;
        remind().await;
        assert_eq!(stored(&url, REMINDED).await, Vec::<String>::new(), "nobody is linked yet");
        let code = world.service.invitation(ME).await.unwrap();
        server.writes(70, &format!("/console {code}"));
        server.answer(70, 0).await;
        remind().await;
        remind().await;
        let first = server.answer(70, 1).await;
        let until = certified(&world, three_years - 170).await;
        assert!(first.text.contains(&until.year().to_string()), "{}", first.text);
        let key = world.words("en", "console-certificate-ends");
        assert!(first.text.starts_with(&key[..30]), "{}", first.text);

        // Off on the day of the first and the second reminder: only the third is sent.
        certified(&world, three_years - 20).await;
        remind().await;
        remind().await;
        server.answer(70, 2).await;
        // Over: no reminder, for there is nothing left to be reminded of.
        certified(&world, three_years + 20).await;
        remind().await;
        assert_eq!(server.sent_to(70).len(), 3);
        assert_eq!(stored(&url, REMINDED).await, [ME, ME]);
        let page = page(&signed_in(&world).await, &world, "/console").await;
        assert!(page.contains(&world.words("en", "console-certificate-over")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_5_a_renewal_is_entered_once_and_survives_an_import() {
    for url in databases().await {
        let store = Store::open(&url).await.unwrap();
        brought(&store, &demo_files()).await.unwrap();
        let now = system::clock();
        let on = japan_day(now);
        let mut tx = store.write().await.unwrap();
        let until = renew(&mut tx, ME, on, Renewal::Enter, now).await.unwrap();
        assert_eq!(until, on.saturating_add(3.years()));
        let again = renew(&mut tx, ME, on, Renewal::Enter, now).await;
        assert!(matches!(again, Err(RegistryError::Renewal(_))), "{again:?}");
        let nobody = renew(&mut tx, "nobody", on, Renewal::Enter, now).await;
        assert!(matches!(nobody, Err(RegistryError::NoCoordinator(_))), "{nobody:?}");
        tx.commit().await.unwrap();
        let put = brought(&store, &demo_files()).await.unwrap();
        assert_eq!(put.coordinators.changed, 0, "a file without the renewal does not remove it");
        let me = registered(&store).await.coordinators.into_iter().find(|it| it.id == ME).unwrap();
        assert_eq!(me.certificate.renewals, [on]);
        let log = stored(&url, "select action from audit").await;
        assert_eq!(log, ["certificate-renewed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r7_2_colleagues_see_the_profile_and_nobody_else() {
    for url in databases().await {
        let world = World::start(&url).await;
        for path in ["/console/coordinators", "/console/me"] {
            let stranger = world.client.get(format!("{}{path}", world.base)).send().await.unwrap();
            assert_eq!(stranger.status(), 401, "{path}");
            let text = stranger.text().await.unwrap();
            assert!(!text.contains("はなこ") && !text.contains("000-0000-0101"));
        }
        let browser = signed_in(&world).await;
        let show = |query: &'static str| {
            let world = &world;
            let browser = &browser;
            async move {
                let whole = page(browser, world, &format!("/console/coordinators?{query}")).await;
                // Above it stands who is signed in.
                whole.split_once("<main").unwrap().1.to_owned()
            }
        };
        let all = show("").await;
        for coordinator in Roster::demo().coordinators {
            assert!(all.contains(&coordinator.name), "{}", coordinator.id);
            assert!(all.contains(&coordinator.contact.unwrap()));
        }
        let labels = ["name", "activity-area", "fields", "skills", "workplace", "contact"];
        let (_, first) = all.split_once("<article").unwrap();
        let first = first.split("</article>").next().unwrap();
        assert_eq!(first.matches("<dt>").count(), labels.len(), "exactly these fields");
        for label in labels {
            assert!(
                first.contains(&world.words("en", &format!("console-label-{label}"))),
                "{label}"
            );
        }
        assert!(all.contains("行政書士") && !all.contains("DEMO-0001"));
        let check = |page: &str, with: &str, without: &str| {
            assert!(page.contains(with) && !page.contains(without), "{with} {without}");
        };
        check(&show("prefecture=23").await, "架空 ルイス", "架空 はなこ");
        // Saga belongs to the activity area of somebody at a desk in Fukuoka.
        check(&show("prefecture=41").await, "架空 スジャン", "架空 チャンナ");
        check(&show("field=divorce").await, "架空 マリア", "架空 はなこ");
        check(&show("language=ko").await, "架空 ミンジュン", "架空 はなこ");
        // Machine translation is no skill of a colleague.
        check(&show("language=uk").await, "架空 オレナ", "架空 ボロル");
        check(&show("language=vi&prefecture=13").await, "架空 はなこ", "架空 オレナ");
    }
}
