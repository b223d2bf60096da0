//! The page behind a checklist's link: what it shows, that it names nobody, that it is not kept, and
//! that a link whose time is over looks like one that never was.

use super::{keep, printable};
use jiff::civil::date;
use knowledge::lang::Lang;
use knowledge::orientation::Answers;
use system::{World, databases, unique};
use tsunagu::engine::memory::{LangSource, Memory};
use tsunagu::engine::orient::Progress;
use tsunagu::store::{checklist_links, forget};
use tsunagu::work::sign_in::new_secret;

/// What a conversation remembers, written past the engine.
async fn remember(url: &str, id: &str, memory: &Memory) {
    let json = serde_json::to_string(memory).unwrap();
    let sql = "update conversations set memory = $2 where id = $1";
    let changed = if url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(url).await.unwrap();
        sqlx::query(sql).bind(id).bind(json).execute(&pool).await.unwrap().rows_affected()
    } else {
        let pool = sqlx::PgPool::connect(url).await.unwrap();
        sqlx::query(sql).bind(id).bind(json).execute(&pool).await.unwrap().rows_affected()
    };
    assert_eq!(changed, 1);
}

fn begun(lang: &str, track: Option<&str>) -> Memory {
    let mut memory = Memory::new(Lang::new(lang), LangSource::Chosen);
    memory.orientation = Progress {
        track: track.map(str::to_owned),
        answers: Answers { start: Some(date(2026, 1, 31)), ..Answers::default() },
        done: ["garbage".to_owned()].into(),
        ..Progress::default()
    };
    memory
}

/// A link that works for so many milliseconds.
async fn link(world: &World, conversation: &str, life: i64) -> String {
    let secret = new_secret().unwrap();
    let mut tx = world.service.store.write().await.unwrap();
    let now = world.service.now();
    checklist_links::add(&mut tx, &secret.hash, conversation, now + life, now).await.unwrap();
    tx.commit().await.unwrap();
    secret.token
}

async fn get(world: &World, path: &str) -> reqwest::Response {
    let asked = world.client.get(format!("{}{path}", world.base));
    asked.header("accept-language", "ne").send().await.unwrap()
}

#[tokio::test]
async fn r3_4_a_link_shows_the_list_on_a_page_on_paper_and_in_a_calendar() {
    for url in databases().await {
        let world = World::start(&url).await;
        let resident = world.resident("ne").await;
        remember(&url, &resident.id, &begun("ne", Some("arriving"))).await;
        let token = link(&world, &resident.id, 60_000).await;
        let path = format!("/checklist/{token}");

        let page = get(&world, &path).await;
        assert_eq!(page.headers()["cache-control"], "no-store");
        assert!(page.headers()["x-robots-tag"].to_str().unwrap().contains("noindex"));
        let text = page.text().await.unwrap();
        assert!(text.contains("<html lang=\"ne\""), "{text}");
        // 14 days after 31 January, the day itself not counted, and it is long over.
        assert!(text.contains("datetime=\"2026-02-14\""), "{text}");
        assert!(text.contains(&world.words("ne", "checklist-legal")));
        assert!(text.contains(&world.words("ne", "checklist-overdue-hint")));
        assert!(text.contains(&world.words("ne", "checklist-finished")));
        assert!(!text.contains("<script"));

        let calendar = get(&world, &format!("{path}/checklist.ics")).await.text().await.unwrap();
        assert!(calendar.contains("DTSTART;VALUE=DATE:20260214\r\n"), "{calendar}");
        assert!(calendar.contains("TRIGGER;RELATED=START:-PT572400S"), "{calendar}");
        assert!(!calendar.contains(&resident.id));
        let uids = |file: &str| -> Vec<String> {
            file.lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect()
        };
        // Another link of the same person replaces the same entries.
        let other = link(&world, &resident.id, 60_000).await;
        let again = get(&world, &format!("/checklist/{other}/checklist.ics")).await;
        assert_eq!(uids(&again.text().await.unwrap()), uids(&calendar));

        let paper = get(&world, &format!("{path}/checklist.pdf")).await;
        assert_eq!(paper.headers()["content-type"], "application/pdf");
        printable(&keep(&format!("link-{}.pdf", unique()), &paper.bytes().await.unwrap()));
    }
}

#[tokio::test]
async fn an_old_link_and_an_unknown_one_look_the_same() {
    for url in databases().await {
        let world = World::start(&url).await;
        let resident = world.resident("ne").await;
        remember(&url, &resident.id, &begun("ne", Some("arriving"))).await;
        let old = link(&world, &resident.id, -1).await;
        for ending in ["", "/checklist.pdf", "/checklist.ics"] {
            let mut pages = Vec::new();
            for token in [old.as_str(), "0000"] {
                let answer = get(&world, &format!("/checklist/{token}{ending}")).await;
                assert_eq!(answer.status(), 404);
                pages.push(answer.text().await.unwrap());
            }
            assert_eq!(pages[0], pages[1]);
            assert!(pages[0].contains(&world.words("ne", "checklist-gone-title")));
            assert!(pages[0].contains("href=\"/\""), "there is a way on");
        }
    }
}

#[tokio::test]
async fn who_left_the_track_or_was_forgotten_has_no_list() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        remember(&url, &resident.id, &begun("en", None)).await;
        let token = link(&world, &resident.id, 60_000).await;
        let text = get(&world, &format!("/checklist/{token}")).await.text().await.unwrap();
        assert!(text.contains(&world.words("en", "checklist-not-yet")), "{text}");
        assert!(forget::tables().contains(&"checklist_links"));
        resident.says("/forget").await;
        resident.presses("erase:yes").await;
        assert_eq!(get(&world, &format!("/checklist/{token}")).await.status(), 404);
    }
}
