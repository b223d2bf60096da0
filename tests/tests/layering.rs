//! Who may import whom. The rules stand in `bot/README.md`; this test keeps them.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All Rust files below some folders or files, without their tests.
fn sources(places: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = places.iter().map(|place| root().join(place)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|end| end == "rs") && !is_of_tests(&path) {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or("").to_owned();
            found.push((path, code));
        }
    }
    assert!(!found.is_empty(), "there is no source in {places:?}");
    found
}

/// Whether the file is what stands behind a `mod tests;`.
fn is_of_tests(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests")
}

fn check(places: &[&str], forbidden: &[&str]) {
    for (path, code) in sources(places) {
        let lines =
            code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        for (number, line) in lines {
            for word in forbidden {
                assert!(!line.contains(word), "{}:{}: {word}", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn the_engine_is_pure() {
    let engine = ["bot/src/engine", "bot/src/engine.rs"];
    check(&engine, &["async ", ".await", "tokio", "sqlx", "axum", "crate::store", "crate::words"]);
    check(&engine, &["crate::work", "crate::web", "Timestamp", "SystemTime", "Instant"]);
}

#[test]
fn referral_and_knowledge_know_nothing_of_ours() {
    check(&["referral/src"], &["tsunagu::", "knowledge::", "std::fs", "std::net", "SystemTime"]);
    check(&["knowledge/src"], &["tsunagu::", "referral::", "std::net", "SystemTime", "tokio"]);
}

#[test]
fn the_store_decides_nothing_and_only_it_speaks_sql() {
    check(&["bot/src/store", "bot/src/store.rs"], &["crate::words", "crate::work", "crate::web"]);
    let others = ["bot/src/engine", "bot/src/words", "bot/src/web", "bot/src/channel"];
    check(&others, &["sqlx"]);
}

#[test]
fn each_library_has_one_home() {
    let not_web = ["bot/src/engine", "bot/src/words", "bot/src/store", "bot/src/work"];
    check(&not_web, &["axum", "maud"]);
    check(&["bot/src", "referral/src"], &["tantivy"]);
    check(&["bot/src/engine", "bot/src/store", "bot/src/work"], &["fluent"]);
    let not_paper = ["engine", "store", "words", "work", "web", "command", "channel"];
    let not_paper = not_paper.map(|part| format!("bot/src/{part}"));
    let not_paper: Vec<&str> = not_paper.iter().map(String::as_str).collect();
    check(&not_paper, &["krilla", "qrcode::", "fontdb", "rustybuzz", "png::"]);
    let paper = ["bot/src/paper", "bot/src/paper.rs"];
    check(&paper, &["sqlx", "axum", "tokio", "crate::store", "crate::work", "crate::web"]);
}

#[test]
fn each_messenger_library_stays_in_its_channel() {
    let without = |homes: &[&str]| -> Vec<String> {
        let mut places = vec!["bot/src/engine", "bot/src/store", "bot/src/words", "bot/src/work"];
        places.extend(["bot/src/web", "bot/src/command", "bot/src/channel"]);
        let all = sources(&places).into_iter().map(|(path, _)| path.display().to_string());
        all.filter(|path| !homes.iter().any(|home| path.contains(home))).collect()
    };
    let check = |homes: &[&str], words: &[&str]| {
        for path in without(homes) {
            let text = std::fs::read_to_string(&path).unwrap();
            for word in words {
                let used = text
                    .lines()
                    .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
                assert!(!used, "{path}: {word}");
            }
        }
    };
    check(&["channel/telegram"], &["teloxide::"]);
    check(&["channel/discord"], &["serenity::"]);
    // The way out over HTTP: the messengers and the machine translator.
    check(&["channel/", "work/translate"], &["reqwest::"]);
}

#[test]
fn the_channels_do_not_know_the_database() {
    let channels = ["bot/src/channel", "bot/src/channel.rs"];
    check(&channels, &["crate::store", "crate::work", "crate::web"]);
}

#[test]
fn no_words_for_people_stand_in_the_engine() {
    for (path, code) in sources(&["bot/src/engine", "bot/src/engine.rs", "bot/src/web/chat.rs"]) {
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let foreign = line.chars().find(|c| *c as u32 > 0x7f);
            assert_eq!(foreign, None, "{}: {line}", path.display());
        }
    }
}
