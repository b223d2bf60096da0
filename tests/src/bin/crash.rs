//! The crash suite: people write on Telegram and Discord while the program is killed (SIGKILL) at
//! random moments and started again, on SQLite and on PostgreSQL; then two programs on one PostgreSQL
//! of which one is killed for good; then a PostgreSQL that is out of reach for a while. Every answer
//! is compared word for word with what had to come. It prints a table and fails when anything was
//! lost, answered twice inside, or out of order.
//!
//! `crash short` takes about two minutes, `crash full` about half an hour.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use rand::Rng;
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use system::discord::{self, Discord};
use system::program::Program;
use system::script::{Compared, QUESTIONS, Script, compare};
use system::telegram::{self, Telegram};

/// How much of everything.
#[derive(Clone, Copy)]
struct Size {
    people: usize,
    /// Messages of each person on each channel.
    each: usize,
    kills: usize,
    /// How long the database is away.
    away: Duration,
}

const SHORT: Size = Size { people: 20, each: 6, kills: 8, away: Duration::from_secs(8) };
const FULL: Size = Size { people: 200, each: 10, kills: 100, away: Duration::from_secs(60) };

/// A person's first message, written before anything is killed.
const HELLO: &str = "hello";

struct Town {
    telegram: Telegram,
    discord: Discord,
    texts: BTreeMap<usize, Vec<String>>,
}

#[derive(Default)]
struct Report {
    expected: usize,
    telegram: Compared,
    discord: Compared,
    inside: i64,
    refused: usize,
}

#[tokio::main]
async fn main() {
    let size = match std::env::args().nth(1).as_deref() {
        Some("short") => SHORT,
        Some("full") => FULL,
        _ => panic!("usage: crash short|full"),
    };
    println!(
        "| what | people | messages in | kills | lost | answered twice inside | out of order | visible twice on Telegram | on Discord |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut good = true;
    let databases = system::databases().await;
    for (name, url) in ["SQLite, killed", "PostgreSQL, killed"].iter().zip(&databases) {
        let town = Town::new(size).await;
        let kills = killed_again_and_again(&town, url, size).await;
        good &= town.report(name, url, size, kills).await;
    }
    let url = system::databases().await.swap_remove(0);
    let town = Town::new(size).await;
    stopped_and_started(&town, &url, size).await;
    good &= town.report("SQLite, stopped in order and started", &url, size, 0).await;
    let url = system::databases().await.swap_remove(1);
    let town = Town::new(size).await;
    one_of_two_killed(&town, &url, size).await;
    good &= town.report("two on one PostgreSQL, one killed", &url, size, 1).await;
    let url = system::databases().await.swap_remove(1);
    let town = Town::new(size).await;
    database_away(&town, &url, size).await;
    let name = format!("PostgreSQL away for {} s", size.away.as_secs());
    good &= town.report(&name, &url, size, 0).await;
    assert!(good, "something was lost, doubled inside, out of order or against the rules");
}

/// SIGKILL at random moments until all messages are written and all kills are done.
async fn killed_again_and_again(town: &Town, url: &str, size: Size) -> usize {
    let mut program = town.start(url);
    town.greet().await;
    let writing = town.write_all(size);
    let killing = async {
        for _ in 0..size.kills {
            // A lease on PostgreSQL takes up to three seconds to come free after a kill.
            let longest = if url.starts_with("sqlite") { 1_500 } else { 6_000 };
            let wait = rand::rng().random_range(50..longest);
            tokio::time::sleep(Duration::from_millis(wait)).await;
            program.kill();
            program = town.start(url);
        }
        program
    };
    let ((), program) = tokio::join!(writing, killing);
    town.settle(size).await;
    drop(program);
    size.kills
}

/// An operator stops and starts the program while people write: nobody gets anything twice.
async fn stopped_and_started(town: &Town, url: &str, size: Size) {
    let mut program = town.start(url);
    town.greet().await;
    let restarting = async {
        for _ in 0..size.kills.min(20) {
            let wait = rand::rng().random_range(800..2_500);
            tokio::time::sleep(Duration::from_millis(wait)).await;
            tokio::task::block_in_place(|| program.stop());
            program = town.start(url);
        }
        program
    };
    let ((), program) = tokio::join!(town.write_all(size), restarting);
    town.settle(size).await;
    drop(program);
}

async fn one_of_two_killed(town: &Town, url: &str, size: Size) {
    let mut first = town.start(url);
    let second = town.start(url);
    town.greet().await;
    let killing = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        first.kill();
    };
    tokio::join!(town.write_all(size), killing);
    town.settle(size).await;
    drop(second);
}

/// Nobody may connect to the database, and all who are connected are thrown out.
async fn database_away(town: &Town, url: &str, size: Size) {
    let program = town.start(url);
    town.greet().await;
    let (server, name) = url.rsplit_once('/').unwrap();
    let admin = sqlx::PgPool::connect(&format!("{server}/postgres")).await.unwrap();
    let allow = |allow: bool| {
        let sql = format!("alter database {name} allow_connections {allow}");
        let admin = admin.clone();
        async move { sqlx::query(AssertSqlSafe(sql)).execute(&admin).await.unwrap() }
    };
    let throw_out = || {
        let sql = format!(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        );
        let admin = admin.clone();
        async move { sqlx::query(AssertSqlSafe(sql)).execute(&admin).await.unwrap() }
    };
    let outage = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        allow(false).await;
        throw_out().await;
        let before = town.telegram.count();
        // Somebody in danger does not wait for a database.
        town.telegram.writes(1, "my house is on fire");
        tokio::time::sleep(size.away).await;
        let told = town.telegram.sent_to(1);
        assert!(
            told.iter().any(|sent| sent.text.contains("119")),
            "numbers come without a database"
        );
        println!(
            "<!-- answers to others meanwhile: {} -->",
            town.telegram.count() - before - told.len()
        );
        allow(true).await;
    };
    tokio::join!(town.write_all(size), outage);
    town.settle(size).await;
    drop(program);
}

impl Town {
    async fn new(size: Size) -> Town {
        let mut texts = BTreeMap::new();
        for person in 0..size.people {
            let own = (0..size.each).map(|n| QUESTIONS[(person + n) % QUESTIONS.len()].to_owned());
            texts.insert(person, std::iter::once(HELLO.to_owned()).chain(own).collect());
        }
        Town { telegram: Telegram::start(true).await, discord: Discord::start(true).await, texts }
    }

    fn start(&self, url: &str) -> Program {
        let settings = [
            ("TELOXIDE_TOKEN", telegram::TOKEN.to_owned()),
            ("TELOXIDE_API_URL", self.telegram.url.clone()),
            ("DISCORD_TOKEN", discord::TOKEN.to_owned()),
            ("DISCORD_API_URL", self.discord.url.clone()),
        ];
        Program::start(url, &settings)
    }

    fn chat(person: usize) -> i64 {
        1_000 + person as i64
    }

    fn user(person: usize) -> u64 {
        1_000 + person as u64
    }

    /// Everybody says hello and is answered: Discord tells nobody of messages from people who wrote
    /// for the first time while nobody listened.
    async fn greet(&self) {
        let end = Instant::now() + Duration::from_secs(60);
        while self.discord.registered().is_null() {
            assert!(Instant::now() < end, "the program does not come to Discord");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        for person in self.texts.keys() {
            self.telegram.writes(Town::chat(*person), HELLO);
            self.discord.writes(Town::user(*person), HELLO);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let end = Instant::now() + Duration::from_secs(120);
        let greeted = || {
            self.texts.keys().all(|person| {
                !self.telegram.sent_to(Town::chat(*person)).is_empty()
                    && !self.discord.sent_to(Town::user(*person)).is_empty()
            })
        };
        while !greeted() {
            assert!(
                Instant::now() < end,
                "somebody is not greeted: {} of {} on Telegram, {} on Discord",
                self.telegram.count(),
                self.texts.len(),
                self.discord.count()
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Everybody's questions, one round after the other, at about what the platforms let us answer.
    async fn write_all(&self, size: Size) {
        for round in 0..size.each {
            for (person, texts) in &self.texts {
                self.telegram.writes(Town::chat(*person), &texts[round + 1]);
                self.discord.writes(Town::user(*person), &texts[round + 1]);
                tokio::time::sleep(Duration::from_millis(45)).await;
            }
        }
    }

    /// Waits until nothing new comes for a while.
    async fn settle(&self, size: Size) {
        let end =
            Instant::now() + Duration::from_secs(60 + size.people as u64 * size.each as u64 / 5);
        let mut before = (0, 0, Instant::now());
        while Instant::now() < end {
            let now = (self.telegram.count(), self.discord.count());
            if now != (before.0, before.1) {
                before = (now.0, now.1, Instant::now());
            } else if before.2.elapsed() > Duration::from_secs(12) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    async fn report(&self, name: &str, url: &str, size: Size, kills: usize) -> bool {
        let script = Script::load();
        let mut report = Report::default();
        for (person, texts) in &self.texts {
            let got = |sent: Vec<String>| sent;
            let telegram =
                self.telegram.sent_to(Town::chat(*person)).into_iter().map(|sent| sent.text);
            add(
                &mut report.telegram,
                compare(&script.on_telegram(texts), &got(telegram.collect())),
            );
            let discord =
                self.discord.sent_to(Town::user(*person)).into_iter().map(|sent| sent.content);
            add(&mut report.discord, compare(&script.on_discord(texts), &got(discord.collect())));
            report.expected += script.answers(texts).len() * 2;
        }
        report.inside = answered_inside(url).await - report.expected as i64;
        report.refused = self.telegram.refused().len() + self.discord.refused().len();
        let (t, d) = (report.telegram, report.discord);
        let messages = size.people * (size.each + 1) * 2;
        println!(
            "| {name} | {} | {messages} | {kills} | {} | {} | {} | {} | {} |",
            size.people * 2,
            t.lost + d.lost,
            report.inside,
            t.misplaced + d.misplaced,
            t.doubled,
            d.doubled
        );
        for refused in self.telegram.refused().iter().chain(&self.discord.refused()).take(5) {
            println!("<!-- refused: {refused} -->");
        }
        t.lost + d.lost + t.misplaced + d.misplaced + d.doubled + report.refused == 0
            && report.inside == 0
            && t.doubled <= kills
    }
}

fn add(sum: &mut Compared, one: Compared) {
    sum.lost += one.lost;
    sum.doubled += one.doubled;
    sum.misplaced += one.misplaced;
}

/// How many answers of the bot to these people stand in the database.
async fn answered_inside(url: &str) -> i64 {
    let sql = "select count(*) from messages m join conversations c on c.id = m.conversation_id
        where m.author = 'bot' and c.chat <> '1'";
    if url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(url).await.unwrap();
        let (count,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
        return count;
    }
    let pool = sqlx::PgPool::connect(url).await.unwrap();
    let (count,): (i64,) = sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
    count
}
