//! Section 4: the partner network, kinds of partner (2.12), the directory's API and its files.

use referral::area::Place;
use referral::case::{Case, Urgency};
use referral::certificate::japan_day;
use referral::consent::Shared;
use referral::coordinator::{Grade, Roster, Spoken};
use referral::desk::Agreed;
use referral::directory::rank::Want;
use referral::directory::{
    Address, Cost, Directory, Document, Line, Location, Organization, Partner, PartnerKind, State,
    Translation, export, import,
};
use referral::hours::Hours;
use referral::publication::Step;
use serde_json::Value;
use std::path::{Path, PathBuf};
use system::{World, databases, unique};
use tsunagu::store::{cases, directory, roster};
use tsunagu::work::directory::{name_id, take_in};
use tsunagu::work::registry;

fn partner(key: &str) -> Partner {
    Partner {
        id: name_id(key),
        organization: name_id("organization"),
        name: key.to_owned(),
        scope: "scope".to_owned(),
        how_to_refer: "by telephone".to_owned(),
        state: State::Agreed,
        checked: Some("2026-11-01".parse().unwrap()),
        modified: 1,
        ..Partner::default()
    }
}

fn speaks(lang: &str) -> Vec<Spoken> {
    vec![Spoken { lang: lang.to_owned(), grade: Grade::Staff }]
}

fn of(partners: Vec<Partner>) -> Directory {
    let organization = Organization {
        id: name_id("organization"),
        name: "架空支援センター".to_owned(),
        description: "架空".to_owned(),
        ..Organization::default()
    };
    Directory { organizations: vec![organization], partners }
}

/// A partner with everything that one can have.
fn whole() -> Partner {
    Partner {
        kind: PartnerKind::SupportGroup,
        alternate_name: Some("Demo".to_owned()),
        description: Some("a \"quoted\", text\nof two lines".to_owned()),
        url: Some("https://example.org/a".to_owned()),
        email: Some("desk@example.org".to_owned()),
        fields: vec!["wages".to_owned(), "renting".to_owned()],
        out_of_scope: "all else".to_owned(),
        fee: Some("free".to_owned()),
        costs: vec![Cost {
            option: Some("letter".to_owned()),
            currency: Some("JPY".to_owned()),
            amount: Some(500.0),
            amount_description: None,
        }],
        documents: vec![Document { document: "residence card".to_owned(), uri: None }],
        phones: vec![
            Line { number: "000-1".to_owned(), ..Line::default() },
            Line { number: "000-2".to_owned(), languages: vec!["vi".into()], description: None },
        ],
        languages: [speaks("pt-BR"), vec![Spoken { lang: "vi".into(), grade: Grade::Interpreter }]]
            .concat(),
        hours: Some(Hours::parse("Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 off").unwrap()),
        areas: vec!["131041".to_owned(), "14".to_owned()],
        locations: vec![place("office", 35.69, 139.70)],
        translations: vec![Translation {
            lang: "my".to_owned(),
            name: "နာမည်".to_owned(),
            description: Some("ok".to_owned()),
        }],
        review: Some("2027-05-01".parse().unwrap()),
        ..partner("whole")
    }
}

fn place(key: &str, lat: f64, lon: f64) -> Location {
    Location {
        id: name_id(key),
        location_type: "physical".to_owned(),
        name: Some(key.to_owned()),
        point: Some((lat, lon)),
        municipality: Some("131041".to_owned()),
        address: Some(Address {
            street: "架空町1-1".to_owned(),
            city: "新宿区".to_owned(),
            prefecture: "東京都".to_owned(),
            postal_code: "160-0023".to_owned(),
            country: "JP".to_owned(),
        }),
        ..Location::default()
    }
}

async fn world_with(url: &str, partners: Vec<Partner>) -> World {
    let world = unpublished(url).await;
    let mut tx = world.service.store.write().await.unwrap();
    take_in(&mut tx, &of(partners), world.service.now()).await.unwrap();
    tx.commit().await.unwrap();
    world
}

/// The national services and a partner with everything.
async fn full_world(url: &str) -> World {
    let world = unpublished(url).await;
    world.service.start_directory().await.unwrap();
    let mut tx = world.service.store.write().await.unwrap();
    take_in(&mut tx, &of(vec![whole()]), world.service.now()).await.unwrap();
    tx.commit().await.unwrap();
    world
}

async fn get(world: &World, path: &str) -> (u16, Value) {
    let answer = world.client.get(format!("{}/hsds{path}", world.base)).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or(Value::Null))
}

fn names(page: &Value) -> Vec<&str> {
    let all = page["contents"].as_array().unwrap().iter();
    all.map(|item| item["name"].as_str().unwrap()).collect()
}

/// A coordinator's browser: cookie and form key.
struct Desk<'a> {
    world: &'a World,
    cookie: String,
    client: reqwest::Client,
}

impl<'a> Desk<'a> {
    async fn open(world: &'a World) -> Desk<'a> {
        let who = &Roster::demo().coordinators[0].id;
        let link = world.service.sign_in_link(who).await.unwrap();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        let answer = client.post(format!("{}{link}", world.base)).send().await.unwrap();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Desk { world, cookie, client }
    }

    async fn sees(&self, path: &str) -> String {
        let url = format!("{}/console/partners{path}", self.world.base);
        let answer = self.client.get(url).header("cookie", &self.cookie).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().await.unwrap()
    }

    /// Sends a form and returns status and, of a redirect, the last part of the address.
    async fn sends(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let page = self.sees("/new").await;
        let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
        let key = rest.split('"').next().unwrap().to_owned();
        let mut fields = fields.to_vec();
        fields.push(("form_key", &key));
        let url = format!("{}/console/partners{path}", self.world.base);
        let request = self.client.post(url).header("cookie", &self.cookie).form(&fields);
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let target = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
        match target {
            Some(target) => (status, target.rsplit('/').next().unwrap().to_owned()),
            None => (status, answer.text().await.unwrap()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_12_kinds_of_partner() {
    let keys = PartnerKind::ALL.map(PartnerKind::key);
    let expected = [
        "administrative-body",
        "specialist-body",
        "support-group",
        "expert",
        "professional-association",
        "immigration-bureau",
    ];
    assert_eq!(keys, expected);
    for (key, kind) in expected.into_iter().zip(PartnerKind::ALL) {
        assert_eq!(PartnerKind::from_key(key), Some(kind));
    }
    for nothing in ["", "company", "support_group", "Expert"] {
        assert_eq!(PartnerKind::from_key(nothing), None, "{nothing}");
    }
    for url in databases().await {
        let all = PartnerKind::ALL.map(|kind| Partner { kind, ..partner(kind.key()) });
        let world = world_with(&url, all.to_vec()).await;
        let (_, terms) = get(&world, "/taxonomy_terms?search=kind/&per_page=100").await;
        assert_eq!(terms["total_items"], expected.len());
        for term in terms["contents"].as_array().unwrap() {
            let id = term["id"].as_str().unwrap();
            let (_, page) = get(&world, &format!("/services?taxonomy_term_id={id}")).await;
            let key = term["code"].as_str().unwrap().trim_start_matches("kind/");
            assert_eq!(names(&page), [key]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r4_1_only_agreed_partners_are_shown_and_each_step_names_who_and_when() {
    for url in databases().await {
        let world = unpublished(&url).await;
        let desk = Desk::open(&world).await;
        let wrong = [("organization", "架空会"), ("kind", "expert"), ("hours", "whenever")];
        let (status, page) = desk.sends("", &wrong).await;
        assert_eq!(status, 200, "nothing is lost: the form comes back");
        assert!(page.contains("value=\"whenever\"") && page.contains("架空会"), "{page}");
        let fields = [
            ("organization", "架空会"),
            ("name", "架空相談"),
            ("kind", "expert"),
            ("fields", "wages"),
            ("fields", "renting"),
            ("scope", "相談"),
            ("how_to_refer", "電話する"),
            ("phone", "000-3"),
            ("hours", "Mo-Fr 09:00-17:00; PH off"),
            ("languages", "vi interpreter, en"),
            ("areas", "新宿区、神奈川県"),
        ];
        let (status, id) = desk.sends("", &fields).await;
        assert_eq!(status, 303, "{id}");
        let shown = || async { get(&world, "/services").await.1["total_items"].clone() };
        let (check, step) = (format!("/{id}/check"), format!("/{id}/step"));
        assert_eq!(desk.sends(&check, &[]).await.0, 303);
        for (name, state) in [
            ("introduce", State::Introduced),
            ("contact", State::Contacted),
            ("agree", State::Agreed),
        ] {
            assert_eq!(shown().await, 0, "before {name}");
            assert_eq!(desk.sends(&step, &[("step", name)]).await.0, 303, "{name}");
            let mut tx = world.service.store.read().await.unwrap();
            let last = directory::changes(&mut tx, &id).await.unwrap().pop().unwrap();
            assert_eq!((last.step.as_str(), last.state), (name, state));
            let who = format!("coordinator:{}", Roster::demo().coordinators[0].id);
            assert_eq!(last.actor, who);
            assert!((world.service.now() - last.at).abs() < 60_000);
        }
        assert_eq!(shown().await, 1);
        let (status, again) = desk.sends(&step, &[("step", "agree")]).await;
        assert_eq!(status, 200);
        assert!(again.contains("role=\"alert\""), "the card says why not");
        assert_eq!(desk.sends(&step, &[("step", "refuse")]).await.0, 303);
        assert_eq!(shown().await, 0);
        assert!(desk.sees("?state=refused&field=wages&q=架空相談").await.contains(&id));
        assert!(!desk.sees("?state=agreed").await.contains(&id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r4_2_a_partner_past_its_review_is_stale_and_last() {
    for url in databases().await {
        let review = |key: &str, day: &str| Partner {
            review: Some(day.parse().unwrap()),
            fields: vec!["wages".to_owned()],
            ..partner(key)
        };
        let mut poor = review("in time", "2099-01-01");
        poor.fields.clear();
        let overdue = Partner { languages: speaks("vi"), ..review("overdue", "2026-11-02") };
        let world = world_with(&url, vec![overdue, poor]).await;
        let want = Want {
            field: Some("wages".to_owned()),
            place: Place::Unknown,
            lang: Some("vi".to_owned()),
        };
        let mut tx = world.service.store.read().await.unwrap();
        let today = "2026-11-22".parse().unwrap();
        let picks = directory::agreed(&mut tx, &want, today).await.unwrap();
        let order: Vec<_> = picks.iter().map(|pick| (pick.name.as_str(), pick.stale)).collect();
        assert_eq!(order, [("in time", false), ("overdue", true)]);
        let on_the_day = "2026-11-02".parse().unwrap();
        let picks = directory::agreed(&mut tx, &want, on_the_day).await.unwrap();
        assert_eq!((picks[0].name.as_str(), picks[0].stale), ("overdue", false));
        drop(tx);
        assert!(Desk::open(&world).await.sees("?q=overdue").await.contains("/console/partners/"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r4_3_a_card_without_a_check_is_not_published() {
    for url in databases().await {
        let unchecked = Partner { checked: None, ..whole() };
        let world = world_with(&url, vec![unchecked.clone()]).await;
        assert_eq!(get(&world, "/services").await.1["total_items"], 0);
        assert_eq!(get(&world, &format!("/services/{}", unchecked.id)).await.0, 404);
        let desk = Desk::open(&world).await;
        let card = desk.sees(&format!("/{}", unchecked.id)).await;
        for part in ["scope", "all else", "free", "000-2", "09:00", "by telephone"] {
            assert!(card.contains(part), "{part}");
        }
        assert_eq!(desk.sends(&format!("/{}/check", unchecked.id), &[]).await.0, 303);
        let (_, page) = get(&world, "/services").await;
        let today = japan_day(world.service.now()).to_string();
        assert_eq!(page["contents"][0]["assured_date"], today);
        let review = [("review", "2020-01-01")];
        let (status, refused) = desk.sends(&format!("/{}/check", unchecked.id), &review).await;
        assert!(status == 200 && refused.contains("role=\"alert\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r4_4_three_unmet_demands_give_exactly_these_three_rows() {
    for url in databases().await {
        let met = Partner {
            fields: vec!["wages".to_owned()],
            languages: speaks("vi"),
            areas: vec!["13".to_owned()],
            ..partner("Tokyo, wages, Vietnamese")
        };
        let only_proposed = Partner {
            fields: vec!["renting".to_owned()],
            languages: speaks("vi"),
            state: State::Proposed,
            ..partner("a candidate")
        };
        let world = world_with(&url, vec![met, only_proposed]).await;
        let resident = world.resident("en").await;
        let (tokyo, osaka) = ("131041", "271004");
        let asked = [
            ("wages", tokyo, "vi"),
            ("wages", tokyo, "vi"),
            ("wages", tokyo, "th"),
            ("wages", osaka, "vi"),
            ("renting", tokyo, "vi"),
            ("renting", tokyo, "vi"),
        ];
        let mut tx = world.service.store.write().await.unwrap();
        for (field, place, lang) in asked {
            let shared = Shared {
                topic: Some(field.to_owned()),
                place: Place::Municipality(place.to_owned()),
                lang: lang.to_owned(),
                ..shared()
            };
            let case = Case::new(unique(), shared, Urgency::Normal, 1);
            cases::insert(&mut tx, &case, &resident.id).await.unwrap();
        }
        tx.commit().await.unwrap();
        let gaps = world.service.partner_gaps().await.unwrap();
        let rows: Vec<_> = gaps
            .iter()
            .map(|gap| {
                let Place::Municipality(place) = &gap.demand.place else { panic!("a place") };
                (gap.demand.field.as_str(), place.as_str(), gap.demand.lang.as_str(), gap.requests)
            })
            .collect();
        let expected =
            [("renting", tokyo, "vi", 2), ("wages", tokyo, "th", 1), ("wages", osaka, "vi", 1)];
        assert_eq!(rows, expected);
        let page = Desk::open(&world).await.sees("/gaps").await;
        assert_eq!(page.matches("<tr>").count(), 1 + expected.len());
    }
}

fn shared() -> Shared {
    Shared {
        lang: "en".to_owned(),
        place: Place::Unknown,
        topic: None,
        question: String::new(),
        client: referral::consent::ClientType::Other,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_pages_searches_and_measures() {
    for url in databases().await {
        let near =
            Partner { locations: vec![place("near", 35.70, 139.70)], ..partner("近い相談") };
        let far = Partner {
            locations: vec![place("far", 34.69, 135.50)],
            areas: vec!["27".to_owned()],
            modified: 1_800_000_000_000,
            ..partner("遠い相談")
        };
        let world = world_with(&url, vec![near, far, whole()]).await;
        let (_, root) = get(&world, "/").await;
        assert_eq!(root["version"], "3.0");
        assert!(root["profile"].as_str().unwrap().ends_with("/hsds/profile/README.md"));
        let mut seen = Vec::new();
        for page in 1..=3 {
            let (_, found) = get(&world, &format!("/services?per_page=1&page={page}")).await;
            assert_eq!((&found["total_items"], &found["total_pages"]), (&3.into(), &3.into()));
            assert_eq!(
                (found["first_page"] == true, found["last_page"] == true),
                (page == 1, page == 3)
            );
            seen.push(names(&found)[0].to_owned());
        }
        seen.sort();
        assert_eq!(seen, ["whole", "近い相談", "遠い相談"]);
        let beyond = get(&world, "/services?page=9").await.1;
        assert_eq!((&beyond["empty"], &beyond["size"]), (&true.into(), &0.into()));
        let check = async |path: &str, expected: &[&str]| {
            let (status, page) = get(&world, path).await;
            assert_eq!(status, 200, "{path}: {page}");
            let mut found = names(&page);
            found.sort_unstable();
            assert_eq!(found, expected, "{path}");
        };
        check("/services?search=近い", &["近い相談"]).await;
        check("/services?search=ＤＥＭＯ", &["whole"]).await;
        check("/services?search=近い+遠い", &[]).await;
        check("/services?modified_after=2027-01-01", &["遠い相談"]).await;
        check("/services?postcode=530-0001", &["近い相談", "遠い相談"]).await;
        check("/services?postcode=160-0023", &["whole", "近い相談"]).await;
        check("/services?postcode=160-0023&proximity=5000", &["whole", "近い相談"]).await;
        check("/services?postcode=160-0023&proximity=1", &[]).await;
        check("/services?postcode=530-0001&proximity=5000", &["遠い相談"]).await;
        let places = get(&world, "/service_at_locations?postcode=160-0023&proximity=5000").await.1;
        assert_eq!(places["total_items"], 2);
        let full = get(&world, "/services?search=whole&full=true").await.1;
        assert_eq!(full["contents"][0]["phones"].as_array().unwrap().len(), 2);
        let minimal = get(&world, "/services?minimal=true").await.1;
        assert_eq!(minimal["contents"][0].as_object().unwrap().len(), 2);
        let organization = name_id("organization");
        check(&format!("/services?organization_id={organization}&search=whole"), &["whole"]).await;
        let one = get(&world, &format!("/organizations/{organization}")).await.1;
        assert_eq!(one["services"].as_array().unwrap().len(), 3);
        for (path, status) in [
            ("/services?colour=red", 400),
            ("/services?page=0", 400),
            ("/services?proximity=5", 400),
            ("/services?postcode=999-9999", 400),
            ("/taxonomies?postcode=160-0023", 400),
            ("/services/nothing", 404),
            ("/nothing", 404),
        ] {
            assert_eq!(get(&world, path).await.0, status, "{path}");
        }
        let told = get(&world, "/services?colour=red").await.1;
        assert_eq!(told["errors"][0]["parameter"], "colour");
        headers(&world).await;
    }
}

async fn headers(world: &World) {
    let url = format!("{}/hsds/services", world.base);
    let answer = world.client.get(&url).send().await.unwrap();
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("access-control-allow-origin"), "*");
    assert_eq!(header("cache-control"), "public, max-age=300");
    let again = world.client.get(&url).header("if-none-match", header("etag"));
    assert_eq!(again.send().await.unwrap().status(), 304);
}

/// Writes an export to a new folder.
fn written(files: &[(String, String)]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tsunagu-hsds-{}", unique()));
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

async fn exported(world: &World) -> Vec<(String, String)> {
    let directory = world.service.public_directory().await.unwrap();
    let lang = knowledge::lang::Lang::new("en");
    export::files(&world.service.directory_rows(&directory, &lang)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_exported_comes_in_again_and_goes_out_the_same() {
    for url in databases().await {
        let world = full_world(&url).await;
        let files = exported(&world).await;
        let below = |folder: &str, end: &str| -> Vec<(String, String)> {
            let of =
                files.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with(end));
            of.cloned().collect()
        };
        let read =
            [import::json_files(&below("json/", ".json")), import::csv(&below("csv/", ".csv"))];
        let (_, page) = get(&world, "/services?full=true&per_page=1000").await;
        let served = import::json("page.json", &page.to_string()).unwrap();
        assert_eq!(served.directory.partners, read[0].as_ref().unwrap().directory.partners);
        for (imported, other) in read.into_iter().zip(databases().await) {
            let imported = imported.unwrap_or_else(|problems| panic!("{problems:#?}"));
            assert_eq!(imported.notes, Vec::<String>::new());
            let again = unpublished(&other).await;
            for _ in 0..2 {
                let mut tx = again.service.store.write().await.unwrap();
                let now = again.service.now();
                let taken = take_in(&mut tx, &imported.directory, now).await.unwrap();
                tx.commit().await.unwrap();
                assert_eq!(taken.new + taken.same, imported.directory.partners.len());
                for ((path, text), (_, first)) in exported(&again).await.iter().zip(&files) {
                    let lines = text.lines().zip(first.lines());
                    lines.for_each(|(new, old)| assert_eq!(new, old, "{path}"));
                    assert_eq!(text.len(), first.len(), "{path}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_export_follows_hsds_and_a_broken_one_is_refused() {
    let world = full_world(&databases().await[0]).await;
    publish_desk(&world).await;
    let files = exported(&world).await;
    let good = written(&files);
    let (problems, seen) = system::hsds::check(&good);
    assert_eq!(problems, Vec::<String>::new());
    assert!(seen > 500, "{seen}");
    let id = whole().id;
    let check = |file: &str, from: &str, to: &str, expected: &str| {
        let folder = written(&files);
        let path: &Path = &folder.join(file);
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
        let (problems, _) = system::hsds::check(&folder);
        assert!(problems.iter().any(|problem| problem.contains(expected)), "{file}: {problems:#?}");
        std::fs::remove_dir_all(folder).unwrap();
    };
    check("json/services.json", "\"status\": \"active\"", "\"status\": \"open\"", "is not one of");
    check("json/services.json", "\"status\": \"active\"", "\"state\": \"active\"", "required");
    check(
        "json/services.json",
        "\"name\": \"whole\"",
        "\"nam\": \"whole\"",
        "\"name\" is a required",
    );
    check("json/services.json", &id, "12", "uuid");
    check("json/services.json", "\"grade\": \"staff\"", "\"grade\": \"good\"", "is not one of");
    check(
        "json/services.json",
        "\"jis_code\": \"131041\"",
        "\"jis_code\": \"1310\"",
        "does not match",
    );
    check("csv/services.csv", ",active,", ",open,", "status must not be");
    check("csv/services.csv", ",whole,", ",,", "name is missing");
    check("csv/services.csv", "alternate_name", "other_name", "alternate_name is missing");
    check("csv/phones.csv", &id, &name_id("nowhere"), "is no service");
    check("csv/schedules.csv", "09:00:00", "nine", "opens_at is no");
    check("csv/organizations.csv", &name_id("organization"), &name_id("x"), "is no organization");
    check("csv/locations.csv", "35.69", "north", "latitude is no");
    std::fs::remove_file(good.join("csv/organizations.csv")).unwrap();
    assert!(!system::hsds::check(&good).0.is_empty());
    std::fs::remove_dir_all(good).unwrap();
}

/// A world whose desks have not agreed to be published, so that only partners are shown.
async fn unpublished(url: &str) -> World {
    let world = World::start(url).await;
    let yesterday = world.service.now() - 24 * 60 * 60 * 1_000;
    let mut tx = world.service.store.write().await.unwrap();
    for desk in Roster::demo().desks.iter().filter(|desk| desk.publication.is_some()) {
        registry::publish_desk(&mut tx, &desk.id, Step::Withdraw, yesterday).await.unwrap();
    }
    tx.commit().await.unwrap();
    world
}

/// The first demo desk agrees to be published.
async fn publish_desk(world: &World) -> Roster {
    let today = japan_day(world.service.now());
    let mut demo = Roster::demo();
    demo.desks[0].publication = Some(Agreed { on: today, confirmed_on: today });
    let mut tx = world.service.store.write().await.unwrap();
    roster::put(&mut tx, &demo).await.unwrap();
    tx.commit().await.unwrap();
    demo
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_desks_are_there_when_they_agreed_and_nobody_is_named() {
    for url in databases().await {
        let world = unpublished(&url).await;
        assert_eq!(get(&world, "/services").await.1["total_items"], 0);
        let demo = publish_desk(&world).await;
        let (_, page) = get(&world, "/services?full=true").await;
        assert_eq!(names(&page), [demo.desks[0].name.as_str()]);
        assert_eq!(page["contents"][0]["service_areas"][0]["jis_code"], demo.desks[0].municipality);
        for path in
            ["/services?full=true", "/organizations?full_service=true", "/service_at_locations"]
        {
            let text = get(&world, path).await.1.to_string();
            for coordinator in &demo.coordinators {
                assert!(!text.contains(&coordinator.name), "{path}: {}", coordinator.name);
                assert!(!text.contains(&coordinator.certificate.number), "{path}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_installation_knows_the_national_services() {
    for url in databases().await {
        let world = unpublished(&url).await;
        let loaded = world.service.start_directory().await.unwrap();
        assert!(loaded >= 35, "{loaded}");
        assert_eq!(world.service.start_directory().await.unwrap(), 0, "nothing doubles");
        let mut newer = world.service.starter().unwrap();
        newer.partners[0].scope.push_str(" (newer)");
        let mut tx = world.service.store.write().await.unwrap();
        let taken = take_in(&mut tx, &newer, world.service.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((taken.new, taken.changed, taken.same), (0, 1, loaded - 1));
        let directory = world.service.public_directory().await.unwrap();
        assert_eq!(directory.partners.len(), loaded);
        let topics = &world.service.library.topics;
        for partner in &directory.partners {
            let reachable = !partner.phones.is_empty() || partner.url.is_some();
            assert!(reachable && partner.alternate_name.is_some(), "{}", partner.name);
            let known = |field: &String| topics.iter().any(|topic| topic.id == *field);
            assert!(!partner.fields.is_empty() && partner.fields.iter().all(known));
        }
        let (_, page) = get(&world, "/services?search=法テラス&full=true").await;
        let service = &page["contents"][0];
        let fact = world.service.library.facts.get("houterasu").unwrap();
        assert_eq!(service["phones"][0]["number"], fact.phone().unwrap().number);
        assert!(service["interpretation_services"].as_str().unwrap().contains("vi"));
        assert_eq!(service["schedules"][0]["byday"], "MO,TU,WE,TH,FR");
        assert_eq!(service["schedules"][0]["timezone"], 9);
        let holiday = service["schedule_exceptions"].as_array().unwrap();
        assert!(holiday.iter().any(|day| day["date"] == "2027-01-01" && day["closed"] == true));
    }
}

#[test]
fn every_problem_of_a_file_is_told_with_its_place_and_nothing_is_taken() {
    let check = |result: Result<import::Imported, Vec<String>>, expected: &[&str]| {
        let problems = result.expect_err("it must be refused");
        for wanted in expected {
            assert!(problems.iter().any(|told| told.contains(wanted)), "{wanted}: {problems:#?}");
        }
    };
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let (a, b) = (name_id("a"), name_id("b"));
    let organizations = file("organizations.csv", &format!("id,name,description\n{a},A,\nx,,B\n"));
    let services = format!("id,organization_id,name,status\n{a},{b},S,open\n{a},{a},T,active\n");
    check(
        import::csv(&[organizations, file("services.csv", &services)]),
        &[
            "organizations.csv:2: description is missing",
            "organizations.csv:3: id must be a UUID",
            "organizations.csv:3: name is missing",
            "services.csv:2: status must be one of active",
            "services.csv:2: organization_id",
            "services.csv:3: the id",
        ],
    );
    let json = format!(
        "[{{\"id\":\"{a}\",\"name\":\"S\",\"status\":\"active\",\"phones\":[{{\"id\":\"{b}\"}}],
        \"service_areas\":[{{\"id\":\"{b}\",\"jis_code\":\"999999\"}}],\"languages\":3}}, 7]"
    );
    check(
        import::json("s.json", &json),
        &[
            "s.json: [0].phones[0]: number is missing",
            "s.json: [0].service_areas[0]: there is no place 999999",
            "s.json: [0].languages: this is no list",
            "s.json: [1]: this is no object",
            "s.json: [0]: organization_id is missing",
        ],
    );
    check(import::json("s.json", "{\n\n"), &["s.json:3:"]);
    check(import::json("s.json", "[]"), &["there is no service"]);
}
