//! A coordinator who comes or advises, at the request of an organiser (3.6), and the roster that
//! verified organisers search (3.7); on both databases.

#[path = "visits/answers.rs"]
mod answers;
#[path = "visits/told.rs"]
mod told;

use super::registry::{page, put, signed_in};
use jiff::ToSpan;
use jiff::civil::Date;
use referral::area::{Atlas, Place, Ring};
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::matching::ring_between;
use referral::visit::{Audience, Fault, Kind, Refusal, State, Visit};
use reqwest::{Client, Response};
use system::desk::escaped;
use system::{World, databases, stored};
use tsunagu::store::cases::Actor;
use tsunagu::store::organisers::{self, Organiser};
use tsunagu::work::visits::Move;

/// A signed-in organiser.
pub(crate) struct Host<'a> {
    world: &'a World,
    id: String,
    browser: Client,
}

impl Host<'_> {
    /// An organisation in Shinjuku.
    pub(crate) async fn new<'a>(world: &'a World, name: &str) -> Host<'a> {
        let organiser = Organiser {
            name: name.to_owned(),
            kind: "employer".to_owned(),
            contact: "tel 03-0000-4321".to_owned(),
            municipality: Some("131041".to_owned()),
            lang: "en".to_owned(),
        };
        let id = world.service.add_organiser(&organiser).await.unwrap();
        let link = world.service.organiser_link(&id).await.unwrap().unwrap();
        let client = Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        let answer = client.post(format!("{}{link}", world.base)).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        let session = cookie.split(';').next().unwrap().to_owned();
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert("cookie", session.parse().unwrap());
        let builder = Client::builder().redirect(reqwest::redirect::Policy::none());
        let browser = builder.default_headers(headers).build().unwrap();
        Host { world, id, browser }
    }

    async fn verified(&self) {
        let today = japan_day(self.world.service.now());
        let mut tx = self.world.service.store.write().await.unwrap();
        assert!(organisers::verify(&mut tx, &self.id, Some(today)).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn sees(&self, path: &str) -> String {
        page(&self.browser, self.world, path).await
    }

    async fn gets(&self, path: &str) -> u16 {
        let url = format!("{}{path}", self.world.base);
        self.browser.get(url).send().await.unwrap().status().as_u16()
    }

    async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        let url = format!("{}{path}", self.world.base);
        self.browser.post(url).form(fields).send().await.unwrap()
    }

    async fn key(&self) -> String {
        form_key(&self.sees("/organiser/visits/new").await)
    }

    /// Fills the form in, with these fields instead of the usual ones, and sends it.
    async fn fills(&self, changes: &[(&str, &str)]) -> Response {
        let key = self.key().await;
        let date = ahead(self.world, 21).to_string();
        let mut fields = vec![
            ("form_key", key.as_str()),
            ("kind", "attend"),
            ("date", &date),
            ("from", "14:00"),
            ("to", "16:30"),
            ("area", "新宿区"),
            ("venue", "架空ホール 3F"),
            ("audience", "new-employee"),
            ("number", "25"),
            ("languages", "vi"),
            ("languages", "ne"),
            ("topics", "wages"),
            ("note", "Bring the <guidebook>"),
            ("contact", "Ms Demo, 03-0000-4321"),
        ];
        fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        fields.extend(changes);
        self.posts("/organiser/visits", &fields).await
    }

    /// Asks and returns the path of the request's page.
    async fn asks(&self, changes: &[(&str, &str)]) -> String {
        let answer = self.fills(changes).await;
        assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
        answer.headers()["location"].to_str().unwrap().to_owned()
    }

    async fn visit(&self, path: &str) -> Visit {
        let id = path.rsplit('/').next().unwrap();
        self.world.service.visit_of(&self.id, id).await.unwrap()
    }
}

fn form_key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

fn ahead(world: &World, days: i32) -> Date {
    japan_day(world.service.now()).saturating_add(days.days())
}

fn open(visit: &Visit) -> Vec<String> {
    visit.open_offers().map(|offer| offer.coordinator.clone()).collect()
}

async fn moves(world: &World, visit: &Visit, who: &str, wanted: Move) -> Result<Visit, String> {
    let actor = Actor::Coordinator(who.to_owned());
    let moved = world.service.move_visit(&visit.id, &actor, &wanted).await;
    moved.map_err(|error| error.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_attend_or_advise_reaches_the_block() {
    let roster = Roster::demo();
    let home = Place::Municipality("131041".to_owned());
    let near = |id: &str| {
        let desk = roster.desks.iter().find(|desk| desk.id == id).unwrap();
        ring_between(&home, desk) <= Ring::Block
    };
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        // Advice never needs a place; to attend does.
        for (kind, venue) in [("attend", "架空ホール 3F"), ("advise", "")] {
            let path = host.asks(&[("kind", kind), ("venue", venue)]).await;
            let mut visit = host.visit(&path).await;
            assert_eq!(open(&visit), ["coord-shinjuku-1", "coord-shinjuku-2"], "{kind}");
            let browser = signed_in(&world).await;
            let queue = page(&browser, &world, "/console").await;
            let kind = world.words("en", &format!("console-visit-kind-{kind}"));
            assert!(queue.contains(&kind) && queue.contains("架空工業"), "{queue}");
            let mut asked = Vec::new();
            while let Some(who) = open(&visit).first().cloned() {
                asked.push(who.clone());
                visit =
                    moves(&world, &visit, &who, Move::Decline("language".into())).await.unwrap();
            }
            assert_eq!(visit.state, State::Declined);
            assert_eq!(asked.len(), 6, "the whole of Kanto but who is on leave: {asked:?}");
            assert!(visit.offers.iter().all(|offer| near(&offer.desk)), "{:?}", visit.offers);
            // Said honestly, with what else there is.
            let told = host.sees(&path).await;
            assert!(told.contains(&world.words("en", "console-visit-about-declined")), "{told}");
            assert!(told.contains("0570-011000") && told.contains("0570-013904"));
            assert!(told.contains("guidebook") && told.contains("/desks?lang=en"));
        }
        let offered = stored(&url, "select coordinator_id from visit_offers").await;
        assert_eq!(offered.len(), 12);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_where_nobody_is_in_the_block_the_organiser_hears_so_at_once() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空商店").await;
        let kochi = Atlas::embedded().municipality("392014").unwrap();
        let path = host.asks(&[("area", &kochi.kanji)]).await;
        let visit = host.visit(&path).await;
        assert_eq!((visit.state, visit.offers.len()), (State::Declined, 0));
        let told = host.sees(&path).await;
        assert!(told.contains(&world.words("en", "console-visit-about-declined")), "{told}");
        assert!(stored(&url, "select coordinator_id from visit_offers").await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_a_form_says_what_is_wrong_and_loses_nothing() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空学校").await;
        let check = async |changes: &[(&str, &str)], field: &str, fault: &str| {
            let answer = host.fills(changes).await;
            assert_eq!(answer.status(), 422, "{changes:?}");
            let page = answer.text().await.unwrap();
            let marked = format!("id=\"fault-{field}\"");
            assert_eq!(page.matches("class=\"fault\"").count(), 1, "{fault}: {page}");
            assert!(page.contains(&marked) && page.contains(&format!("href=\"#{field}\"")));
            assert!(page.contains(&format!("id=\"{field}\"")), "{field} in {page}");
            for kept in ["value=\"25\"", "架空ホール 3F", "Bring the &lt;guidebook&gt;", "Ms Demo"]
            {
                let gone = changes.iter().any(|(name, _)| ["number", "contact"].contains(name));
                assert!(page.contains(kept) || gone, "{kept} in {page}");
            }
            assert!(page.contains("value=\"vi\" checked") || field == "languages", "{page}");
        };
        let soon = ahead(&world, 6).to_string();
        let past = ahead(&world, -1).to_string();
        let far = ahead(&world, 400).to_string();
        check(&[("date", "2026-02-30")], "date", "date-missing").await;
        check(&[("date", &soon)], "date", "date-too-soon").await;
        check(&[("date", &past)], "date", "date-past").await;
        check(&[("date", &far)], "date", "date-too-far").await;
        check(&[("to", "13:00")], "to", "times-wrong").await;
        check(&[("from", "")], "from", "times-missing").await;
        check(&[("area", "Atlantis")], "area", "area-unknown").await;
        check(&[("area", "府中市")], "area", "area-several").await;
        check(&[("kind", "both")], "kind", "kind-missing").await;
        check(&[("audience", "")], "audience", "audience-missing").await;
        check(&[("number", "-3")], "number", "number-wrong").await;
        check(&[("languages", "xx")], "languages", "languages-missing").await;
        check(&[("contact", " ")], "contact", "contact-missing").await;
        check(&[("desk", "desk-osaka")], "desk", "desk-too-far").await;
        let answer = host.fills(&[("venue", "")]).await;
        assert_eq!(answer.status(), 422, "to attend needs a place");
        let answer = host.fills(&[("form_key", "forged")]).await;
        assert_eq!(answer.status(), 403);
        assert!(stored(&url, "select id from visits").await.is_empty());

        for n in 0..10 {
            host.asks(&[("number", &(n + 1).to_string())]).await;
        }
        let answer = host.fills(&[]).await;
        assert_eq!(answer.status(), 422, "ten are open");
        assert!(answer.text().await.unwrap().contains("10 open requests"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_7_only_verified_organisers_search_and_see_desks_without_names() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空大学").await;
        assert_eq!(
            world
                .client
                .get(format!("{}/organiser/roster", world.base))
                .send()
                .await
                .unwrap()
                .status(),
            401
        );
        let refused = host.browser.get(format!("{}/organiser/roster", world.base)).send().await;
        let refused = refused.unwrap();
        assert_eq!(refused.status(), 403);
        let how = refused.text().await.unwrap();
        assert!(how.contains(&world.words("en", "console-roster-how-verified")));
        assert!(!how.contains("Demo Shinjuku"));

        host.verified().await;
        let check = async |query: &str, desks: &[(&str, u32)]| {
            let page = host.sees(&format!("/organiser/roster?{query}")).await;
            let (_, found) = page.split_once("role=\"status\"").unwrap();
            assert_eq!(found.matches("<article").count(), desks.len(), "{query}: {found}");
            for (desk, n) in desks {
                let (_, entry) =
                    found.split_once(desk).unwrap_or_else(|| panic!("{desk}: {found}"));
                let word = if *n == 1 { "One coordinator fits" } else { "2 coordinators fit" };
                let (entry, _) = entry.split_once("</article>").unwrap();
                assert!(entry.contains(word), "{query} {desk}: {entry}");
            }
            for coordinator in Roster::demo().coordinators {
                let own = coordinator.name.split_whitespace().last().unwrap().to_owned();
                assert!(!page.contains(&own) && !page.contains(&coordinator.id), "{own}");
                assert!(!page.contains(&coordinator.contact.unwrap()));
            }
        };
        check("town=新宿区", &[("Demo Shinjuku", 2)]).await;
        check("area=13", &[("Demo Shinjuku", 2), ("Demo Edogawa", 2)]).await;
        check("area=kyushu&language=km", &[("Demo Fukuoka", 1)]).await;
        check("qualification=行政書士", &[("Demo Shinjuku", 1), ("Demo Nagoya", 1)]).await;
        // The desk in Toyohashi knows it too, and did not agree to be shown.
        check("field=renting", &[("Demo Shinjuku", 1)]).await;
        check("area=47", &[]).await;
        // One did not agree to be shown.
        check("town=横浜市", &[("Demo Yokohama", 1)]).await;
        // A lapsed certificate is gone at once, and so is a word taken back.
        let mut roster = Roster::demo();
        roster.coordinators[0].certificate.number = "OLD".to_owned();
        roster.coordinators[0].certificate.certified_on = ahead(&world, -4 * 366);
        put(&world, &roster).await;
        check("town=新宿区", &[("Demo Shinjuku", 1)]).await;
        let unknown = host.sees("/organiser/roster?town=Atlantis").await;
        assert!(unknown.contains(&escaped(&world.words("en", "console-visit-fault-area-unknown"))));

        // From a result, this desk is asked first and alone.
        let form = host.sees("/organiser/visits/new?desk=desk-oizumi").await;
        assert!(form.contains("value=\"desk-oizumi\" checked"), "{form}");
        let path = host.asks(&[("desk", "desk-oizumi")]).await;
        assert_eq!(open(&host.visit(&path).await), ["coord-oizumi-1"]);
        let log = stored(&url, "select actor from audit where action = 'roster-searched'").await;
        assert!(
            log.len() > 5 && log.iter().all(|actor| *actor == format!("organiser:{}", host.id))
        );
    }
}

#[test]
fn r3_6_every_state_fault_and_refusal_has_words_in_both_languages() {
    let files = tsunagu::words::embedded();
    for lang in ["en", "ja"] {
        let text = files.iter().find(|(path, _)| *path == format!("{lang}/console-visits.ftl"));
        let (_, text) = text.unwrap();
        let check = |key: String| assert!(text.contains(&format!("\n{key} = ")), "{lang}: {key}");
        Fault::ALL.iter().for_each(|it| check(format!("console-visit-fault-{}", it.key())));
        Refusal::ALL.iter().for_each(|it| check(format!("console-visit-refusal-{}", it.key())));
        for state in State::ALL {
            check(format!("console-visit-state-{}", state.key()));
            check(format!("console-visit-about-{}", state.key()));
        }
        Audience::ALL.iter().for_each(|it| check(format!("console-visit-audience-{}", it.key())));
        Kind::ALL.iter().for_each(|it| check(format!("console-visit-kind-{}", it.key())));
    }
}
