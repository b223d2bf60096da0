//! The registry: import, certificates and their reminders (5.5), publication (section 6), and the
//! coordinators' database (7.2); each on both databases.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use referral::area::Place;
use referral::case::Command;
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::desk::Agreed;
use referral::matching::{Candidate, Need, rank};
use referral::publication::{Step, list};
use serde_json::Value;
use std::collections::BTreeSet;
use system::telegram::Telegram;
use system::{Resident, World, databases, stored, text};
use tsunagu::command::registry::bring_in;
use tsunagu::store::cases::{self, Actor};
use tsunagu::store::{Store, roster};
use tsunagu::work::registry::{RegistryError, Renewal, publish_desk, renew};

const ME: &str = "coord-shinjuku-1";
const DESK: &str = "desk-shinjuku";

/// The demonstration's roster, in which everybody agreed on this day.
fn agreed(on: Date) -> Roster {
    let mut roster = Roster::demo();
    let publication = Some(Agreed { on, confirmed_on: on });
    roster.desks.iter_mut().for_each(|desk| desk.publication = publication);
    roster.coordinators.iter_mut().for_each(|it| it.publication = publication);
    roster
}

async fn put(world: &World, roster: &Roster) -> roster::Put {
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
async fn certified(world: &World, days_ago: i32) -> Date {
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
async fn signed_in(world: &World) -> reqwest::Client {
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

async fn page(client: &reqwest::Client, world: &World, path: &str) -> String {
    let answer = client.get(format!("{}{path}", world.base)).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer.text().await.unwrap()
}

fn form_key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// What the public list says of a desk: how many are counted, none when it does not stand there.
async fn counted(world: &World, desk: &str) -> Option<u64> {
    let url = format!("{}/desks.json", world.base);
    let all: Value = world.client.get(url).send().await.unwrap().json().await.unwrap();
    let name = Roster::demo().desks.into_iter().find(|it| it.id == desk).unwrap().public_name();
    let rows = all["organisations"].as_array().unwrap();
    rows.iter().find(|row| row["organisation"] == name).map(|row| row["count"].as_u64().unwrap())
}

fn demo_files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../referral/data/demo");
    tsunagu::command::registry::texts(&[folder.into()]).unwrap_or_else(|error| panic!("{error:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_5_an_import_is_all_or_nothing_and_doubles_nothing() {
    for url in databases().await {
        let store = Store::open(&url).await.unwrap();
        let files = demo_files();
        let mut broken = files.clone();
        let line = broken.iter().position(|(name, _)| name.ends_with("coordinators.csv")).unwrap();
        broken[line].1 = broken[line].1.replace("2025-03-28,,yes,8", "2025-02-30,,yes,0");
        let problems = bring_in(&store, &broken).await.unwrap_err().0;
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
        check(bring_in(&store, &files).await, ([desks, 0, 0], [people, 0, 0]));
        check(bring_in(&store, &files).await, ([0, 0, desks], [0, 0, people]));
        let mut changed = files.clone();
        changed[line].1 = changed[line].1.replacen("yes,8", "yes,9", 1);
        check(bring_in(&store, &changed).await, ([0, 0, desks], [0, 1, people - 1]));
        let mut people_only = vec![files[line].clone()];
        check(bring_in(&store, &people_only).await, ([0, 0, 0], [0, 1, people - 1]));
        people_only[0].1 = people_only[0].1.replace("desk-shinjuku", "desk-nowhere");
        assert!(bring_in(&store, &people_only).await.is_err());
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
        let candidate = Candidate { coordinator, desk, open_cases: 0, last_served: None };
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
        bring_in(&store, &demo_files()).await.unwrap();
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
        let put = bring_in(&store, &demo_files()).await.unwrap();
        assert_eq!(put.coordinators.changed, 0, "a file without the renewal does not remove it");
        let me = registered(&store).await.coordinators.into_iter().find(|it| it.id == ME).unwrap();
        assert_eq!(me.certificate.renewals, [on]);
        let log = stored(&url, "select action from audit").await;
        assert_eq!(log, ["certificate-renewed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_1_the_list_has_five_fields_and_no_name() {
    for url in databases().await {
        let world = World::start(&url).await;
        let today = japan_day(world.service.now());
        put(&world, &agreed(today)).await;
        let json = page(&world.client, &world, "/desks.json").await;
        let all: Value = serde_json::from_str(&json).unwrap();
        let rows = all["organisations"].as_array().unwrap();
        assert_eq!(rows.len(), Roster::demo().desks.len());
        let five = BTreeSet::from(["organisation", "block", "prefecture", "municipality", "count"]);
        for row in rows {
            let keys: BTreeSet<&str> =
                row.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(keys, five);
        }
        let csv = page(&world.client, &world, "/desks.csv").await;
        assert_eq!(csv.lines().nth(1), Some("organisation,block,prefecture,municipality,count"));
        assert_eq!(csv.lines().count(), rows.len() + 2);

        let mut public = vec![json, csv, page(&world.client, &world, "/").await];
        for lang in world.service.library.languages() {
            let page = page(&world.client, &world, &format!("/desks?lang={lang}")).await;
            assert!(page.contains("Demo Sapporo Daily Life Desk"), "{lang}");
            public.push(page);
        }
        for coordinator in Roster::demo().coordinators {
            let own = coordinator.name.split_whitespace().last().unwrap();
            let contact = coordinator.contact.unwrap();
            for output in &public {
                assert!(!output.contains(own), "{own}: {output}");
                assert!(!output.contains(&coordinator.id) && !output.contains(&contact));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_1_the_page_filters_by_prefecture_in_every_language() {
    let world = World::start(&databases().await[0]).await;
    put(&world, &agreed(japan_day(world.service.now()))).await;
    let tokyo = page(&world.client, &world, "/desks?lang=vi&prefecture=13").await;
    assert!(tokyo.contains("Demo Shinjuku") && !tokyo.contains("Demo Osaka"));
    assert!(tokyo.contains("lang=\"vi\"") && tokyo.contains("value=\"13\" selected"));
    let none = page(&world.client, &world, "/desks?lang=en&prefecture=47").await;
    assert!(none.contains(&world.words("en", "desks-none")));
    let all = page(&world.client, &world, "/desks?lang=xx&prefecture=99").await;
    assert!(all.contains("Demo Osaka"));
    let easy = page(&world.client, &world, "/desks?lang=ja-easy").await;
    assert!(easy.contains("<ruby>東京都") && !easy.contains('《'));
}

#[test]
fn r6_2_any_missing_consent_leaves_the_row_out() {
    let today = date(2026, 11, 22);
    let check = |what: &str, change: &dyn Fn(&mut Roster), expected: Option<usize>| {
        let mut roster = agreed(date(2026, 4, 10));
        change(&mut roster);
        let rows = list(&roster, today).organisations;
        let row = rows.iter().find(|row| row.organisation.contains("Shinjuku"));
        assert_eq!(row.map(|row| row.count), expected, "{what}");
    };
    check("all agreed", &|_| {}, Some(2));
    check("the desk did not", &|it| it.desks[0].publication = None, None);
    check("one coordinator did not", &|it| it.coordinators[1].publication = None, Some(1));
    let nobody = |it: &mut Roster| it.coordinators.iter_mut().for_each(|c| c.publication = None);
    check("no coordinator did", &nobody, None);
    let old = Some(Agreed { on: date(2025, 4, 1), confirmed_on: date(2025, 11, 21) });
    check("the desk's word is too old", &|it| it.desks[0].publication = old, None);
    check("one word is too old", &|it| it.coordinators[0].publication = old, Some(1));
    let lapsed = date(2023, 11, 21);
    let lapse = |it: &mut Roster| it.coordinators[0].certificate.certified_on = lapsed;
    check("one certificate ended yesterday", &lapse, Some(1));
    let last = date(2023, 11, 22);
    let today_still = |it: &mut Roster| it.coordinators[0].certificate.certified_on = last;
    check("one certificate ends today", &today_still, Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_2_both_sides_agree_and_take_back() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut roster = Roster::demo();
        roster.desks.iter_mut().for_each(|it| it.publication = None);
        roster.coordinators.iter_mut().for_each(|it| it.publication = None);
        let fresh = Store::open(&databases().await[0]).await.unwrap();
        drop(fresh);
        let service = &world.service;
        // What the demonstration agreed to is taken back first.
        let desk = |step: Step| async move {
            let mut tx = service.store.write().await.unwrap();
            let done = publish_desk(&mut tx, DESK, step, service.now()).await;
            tx.commit().await.unwrap();
            done
        };
        desk(Step::Withdraw).await.unwrap();
        assert_eq!(counted(&world, DESK).await, None);
        let confirmed = desk(Step::Confirm).await;
        assert!(matches!(confirmed, Err(RegistryError::NotAgreed(_))), "{confirmed:?}");
        desk(Step::Agree).await.unwrap();
        assert_eq!(counted(&world, DESK).await, Some(2));

        let browser = signed_in(&world).await;
        let url_of_me = format!("{}/console/me", world.base);
        let before = page(&browser, &world, "/console/me").await;
        let key = form_key(&before);
        let say = |key: String, step: &'static str| {
            browser.post(&url_of_me).form(&[("form_key", key), ("step", step.to_owned())]).send()
        };
        assert_eq!(say("wrong".into(), "withdraw").await.unwrap().status(), 403);
        assert_eq!(counted(&world, DESK).await, Some(2));
        assert_eq!(say(key.clone(), "withdraw").await.unwrap().status(), 200);
        assert_eq!(counted(&world, DESK).await, Some(1), "taking back holds at once");
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&world.words("en", "console-me-why-you")), "{mine}");
        // The file that says otherwise is older than that.
        put(&world, &Roster::demo()).await;
        assert_eq!(counted(&world, DESK).await, Some(1));
        assert_eq!(say(key, "agree").await.unwrap().status(), 200);
        assert_eq!(counted(&world, DESK).await, Some(2));
        put(&world, &Roster::demo()).await;
        assert_eq!(counted(&world, DESK).await, Some(2));
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&world.words("en", "console-me-counted")));
        let log = stored(&url, "select action from audit order by id").await;
        let expected = ["withdrawn", "agreed", "withdrawn", "agreed"];
        assert_eq!(log, expected.map(|word| format!("publication-{word}")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_3_the_list_carries_its_year_and_asks_every_april() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let today = japan_day(world.service.now());
        let year = if today.month() >= 4 { today.year() } else { today.year() - 1 };
        let csv = page(&world.client, &world, "/desks.csv").await;
        assert_eq!(csv.lines().next(), Some(format!("# FY{year}, {today}").as_str()));

        // Confirmed on the last day of the year before: this year's question is due, once.
        let old = date(year, 3, 31);
        let mut roster = Roster::demo();
        let mut tx = world.service.store.write().await.unwrap();
        let me = roster.coordinators.iter_mut().find(|it| it.id == ME).unwrap();
        me.publication = Some(Agreed { on: old, confirmed_on: old });
        roster::change_coordinator(&mut tx, me).await.unwrap();
        tx.commit().await.unwrap();
        let code = world.service.invitation(ME).await.unwrap();
        server.writes(70, &format!("/console {code}"));
        server.answer(70, 0).await;
        world.service.remind_coordinators().await.unwrap();
        world.service.remind_coordinators().await.unwrap();
        let asked = server.answer(70, 1).await;
        assert!(asked.text.contains(&year.to_string()), "{}", asked.text);
        let browser = signed_in(&world).await;
        let banner = world.words("en", "console-publication-confirm-link");
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&banner));
        let confirm = [("form_key", form_key(&mine)), ("step", "confirm".to_owned())];
        let url_of_me = format!("{}/console/me", world.base);
        browser.post(url_of_me).form(&confirm).send().await.unwrap();
        assert!(!page(&browser, &world, "/console").await.contains(&banner));
        world.service.remind_coordinators().await.unwrap();
        assert_eq!(server.sent_to(70).len(), 2);
        assert_eq!(stored(&url, "select coordinator_id from publication_questions").await, [ME]);
    }
}

async fn asks_for_a_person(resident: &mut Resident<'_>) {
    resident.says("my boss does not pay me").await;
    resident.presses("person").await;
    resident.presses("urgency:normal").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_6_the_badge_is_shown_only_while_it_is_true() {
    for url in databases().await {
        let world = World::start(&url).await;
        for (days_ago, shown) in [(100, true), (4 * 365, false)] {
            certified(&world, 100).await;
            let mut resident = world.resident("en").await;
            asks_for_a_person(&mut resident).await;
            let until = certified(&world, days_ago).await;
            let mut tx = world.service.store.read().await.unwrap();
            let kept = cases::latest(&mut tx, &resident.id).await.unwrap().unwrap();
            drop(tx);
            let claim = Command::Claim { coordinator: ME.to_owned(), certificate_valid: true };
            let actor = Actor::Coordinator(ME.to_owned());
            world.service.command(&kept.case.id, &actor, &claim).await.unwrap();
            let said = text(&resident.hears().await);
            let badge = "The certificate is valid until";
            assert_eq!(said.contains(badge), shown, "{said}");
            assert_eq!(said.contains(&until.year().to_string()), shown, "{said}");
            assert!(!said.contains("はなこ"), "never a name");
        }
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
            async move { page(browser, world, &format!("/console/coordinators?{query}")).await }
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
