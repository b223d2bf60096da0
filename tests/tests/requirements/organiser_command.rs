//! Organisers and campaigns on the command line (3.9).

use super::*;
use std::process::{Command, Output};

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
            let begin = ["link", "create", "--name", "Spring", "--kind", "event"];
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
