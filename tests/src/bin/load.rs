//! Load: how many real questions a second one program answers that come through the Bot API, with
//! Telegram's limits lifted, on SQLite and on PostgreSQL; how long an answer takes from the moment
//! the update is given to the moment the message arrives; and how much memory that takes. Then, with
//! Telegram's limits on, how much of them is used and how long a person waits while a broadcast goes
//! out. It prints a table and asserts nothing about speed.
//!
//! The server of the Bot API and the measuring run on the same machine and take their share of it.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use sqlx::AssertSqlSafe;
use std::time::{Duration, Instant};
use system::program::Program;
use system::telegram::{self, Telegram};

/// How many people ask.
const PEOPLE: i64 = 4_000;
/// How many questions are waiting at once in the first measurement.
const WAITING: usize = 20_000;
/// Questions a second in the second one.
const RATES: [u64; 3] = [500, 1_500, 3_000];
/// How long each of those goes on.
const SECONDS: u64 = 8;

#[tokio::main]
async fn main() {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let questions = questions();
    println!(
        "{cores} cores, {} different questions in 18 languages, {PEOPLE} people\n",
        questions.len()
    );
    println!("| database | load | answered a second | p50 | p99 | memory, most |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, url) in ["SQLite", "PostgreSQL"].iter().zip(system::databases().await) {
        let server = Telegram::start(false).await;
        let program = start(&url, &server, "0");
        ask(&server, &questions, 400, None).await;
        let begin = Instant::now();
        let times = ask(&server, &questions, WAITING, None).await;
        let rate = WAITING as f64 / begin.elapsed().as_secs_f64();
        // These all waited from the start, so their times say nothing about one answer.
        drop(times);
        println!(
            "| {name} | {WAITING} at once | {rate:.0} | | | {} MB |",
            program.memory("VmHWM") / 1_024
        );
        for rate in RATES {
            let begin = Instant::now();
            let count = (rate * SECONDS) as usize;
            let mut times = ask(&server, &questions, count, Some(rate)).await;
            let done = count as f64 / begin.elapsed().as_secs_f64();
            times.sort_unstable();
            let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_millis();
            println!(
                "| {name} | {rate} a second | {done:.0} | {} ms | {} ms | {} MB |",
                at(0.5),
                at(0.99),
                program.memory("VmHWM") / 1_024
            );
        }
        assert_eq!(server.refused(), Vec::<String>::new());
    }
    limits(&questions).await;
}

/// With Telegram's limits: first only people, then people beside a broadcast.
async fn limits(questions: &[String]) {
    let url = system::databases().await.swap_remove(0);
    let server = Telegram::start(true).await;
    let program = start(&url, &server, "30");
    ask(&server, questions, 30, None).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = server.count();
    ask(&server, questions, 600, None).await;
    let sent = server.sent().split_off(before);
    let took = sent[sent.len() - 1].at.duration_since(sent[0].at);
    let rate = (sent.len() - 1) as f64 / took.as_secs_f64();
    println!("\n| with Telegram's limits | |\n| --- | --- |");
    println!(
        "| messages a second of the 30 that are allowed | {rate:.1} ({:.0} %) |",
        rate / 30.0 * 100.0
    );
    println!("| refusals for speed | {} |", server.too_fast());
    let bulk = broadcast(&url, 300).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut waits = Vec::new();
    for person in 0..20 {
        let times = ask_one(&server, 900_000 + person, &questions[person as usize]).await;
        waits.push(times);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    waits.sort_unstable();
    println!(
        "| a person's longest wait while a broadcast to {bulk} chats goes out | {} ms |",
        waits[waits.len() - 1].as_millis()
    );
    drop(program);
}

fn start(url: &str, server: &Telegram, per_second: &str) -> Program {
    let settings = [
        ("TELOXIDE_TOKEN", telegram::TOKEN.to_owned()),
        ("TELOXIDE_API_URL", server.url.clone()),
        ("TSUNAGU_TELEGRAM_PER_SECOND", per_second.to_owned()),
    ];
    Program::start(url, &settings)
}

/// The questions of the search's own exam, as people ask them.
fn questions() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../knowledge/questions");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let texts = files.into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once("=>")?.0.trim().to_owned()))
        .collect()
}

/// Asks `count` questions, all at once or `rate` a second, and waits for all answers. Returns how
/// long each took, from the update's first being given to the program.
async fn ask(
    server: &Telegram,
    questions: &[String],
    count: usize,
    rate: Option<u64>,
) -> Vec<Duration> {
    let before = server.count();
    let begin = Instant::now();
    let mut ids = Vec::with_capacity(count);
    for n in 0..count {
        if let Some(rate) = rate {
            let due = begin + Duration::from_micros(n as u64 * 1_000_000 / rate);
            tokio::time::sleep_until(due.into()).await;
        }
        let person = 10_000 + (n as i64 % PEOPLE);
        ids.push((person, server.writes(person, &questions[n % questions.len()])));
    }
    let end = Instant::now() + Duration::from_secs(120);
    while server.count() < before + count {
        assert!(Instant::now() < end, "{} of {count} answers came", server.count() - before);
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    times(server, before, &ids)
}

/// Each person's answers come in the order of their questions; some questions get more than one
/// message, and the first of them counts.
fn times(server: &Telegram, before: usize, ids: &[(i64, i64)]) -> Vec<Duration> {
    let given = server.given();
    let mut arrived: std::collections::HashMap<i64, Vec<Instant>> =
        std::collections::HashMap::new();
    for sent in server.sent().iter().skip(before) {
        arrived.entry(sent.chat).or_default().push(sent.at);
    }
    let mut asked: std::collections::HashMap<i64, Vec<Instant>> = std::collections::HashMap::new();
    for (person, id) in ids {
        if let Some(at) = given.get(id) {
            asked.entry(*person).or_default().push(*at);
        }
    }
    let pairs = asked.into_iter().flat_map(|(person, asked)| {
        let arrived = arrived.get(&person).cloned().unwrap_or_default();
        // When a question got several messages, later ones are counted too late rather than too early.
        let skip = arrived.len().saturating_sub(asked.len());
        asked.into_iter().zip(arrived.into_iter().skip(skip)).collect::<Vec<_>>()
    });
    pairs.map(|(asked, arrived)| arrived.saturating_duration_since(asked)).collect()
}

async fn ask_one(server: &Telegram, person: i64, question: &str) -> Duration {
    let begin = Instant::now();
    server.writes(person, question);
    while server.sent_to(person).is_empty() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    begin.elapsed()
}

/// Puts a message for many chats into the bulk lane, as reminders do.
async fn broadcast(url: &str, chats: i64) -> u64 {
    let pool = sqlx::SqlitePool::connect(url).await.unwrap();
    let sql = format!(
        "insert into outbox (id, message_id, conversation_id, lane, state, due_at, lease_until,
        attempts, created_at, platform, bot, chat, seq, page)
        select '00bulk-' || m.id, m.id, m.conversation_id, 1, 'waiting', 0, 0, 0, 0, c.platform, c.bot,
        c.chat, m.seq, 0 from messages m join conversations c on c.id = m.conversation_id
        where m.author = 'bot' group by m.conversation_id limit {chats}"
    );
    sqlx::query(AssertSqlSafe(sql)).execute(&pool).await.unwrap().rows_affected()
}
