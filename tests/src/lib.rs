//! A world for the tests: the whole service in this process, on a database of its own, with the web
//! server on a free port, and people who talk to it. What a test needs and the machine lacks is a
//! failure with a plain sentence, never a skip.

#![allow(clippy::unwrap_used)]

pub mod browser;
pub mod desk;
pub mod discord;
pub mod hsds;
pub mod print;
pub mod program;
pub mod scenario;
pub mod script;
pub mod telegram;
pub mod translator;

use knowledge::files::Files;
use knowledge::library::Library;
use referral::coordinator::Roster;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};
use tsunagu::config;
use tsunagu::store::{Store, roster};
use tsunagu::work::{Service, wall_clock};

/// One for the whole test program: nothing in it changes, and it takes a while to learn.
static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let library = Library::load(&Files::embedded());
    Arc::new(library.expect("the embedded content has no problems"))
});
static COUNTER: AtomicU64 = AtomicU64::new(0);
static AHEAD: AtomicI64 = AtomicI64::new(0);

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A clock that tests can put forward. It is one for the whole test program.
pub fn clock() -> i64 {
    wall_clock() + AHEAD.load(Ordering::SeqCst)
}

/// Puts the clock forward by this many milliseconds.
pub fn later(ms: i64) {
    AHEAD.fetch_add(ms, Ordering::SeqCst);
}

/// Puts the clock to this moment; it goes on from there.
pub fn set_clock(at: i64) {
    AHEAD.store(at - wall_clock(), Ordering::SeqCst);
}

/// A running service.
pub struct World {
    /// The service itself.
    pub service: Arc<Service>,
    /// Where its web server listens.
    pub base: String,
    /// Its database.
    pub url: String,
    /// A client that keeps no cookies.
    pub client: reqwest::Client,
}

/// An id that no other test uses.
pub fn unique() -> String {
    format!("{}-{}", std::process::id(), COUNTER.fetch_add(1, Ordering::SeqCst))
}

/// A new database of each kind: SQLite in a temporary file, PostgreSQL on the server of `tests/run`.
///
/// # Panics
/// When there is no PostgreSQL.
pub async fn databases() -> Vec<String> {
    let file = std::env::temp_dir().join(format!("tsunagu-test-{}.sqlite", unique()));
    vec![format!("sqlite://{}", file.display()), postgres().await]
}

async fn postgres() -> String {
    let server = std::env::var("TEST_POSTGRES")
        .expect("TEST_POSTGRES is not set: tests/run starts a PostgreSQL and sets it");
    let name = format!("tsunagu_{}", unique().replace('-', "_"));
    let admin = sqlx::PgPool::connect(&format!("{server}/postgres"))
        .await
        .expect("the PostgreSQL of tests/run must answer");
    let create = sqlx::AssertSqlSafe(format!("create database {name}"));
    sqlx::query(create).execute(&admin).await.expect("a test may create databases");
    admin.close().await;
    format!("{server}/{name}")
}

impl World {
    /// A service with the demo coordinators on this database.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start(url: &str) -> World {
        World::with(World::values(url)).await
    }

    /// The same with a Telegram bot at this server, without limits of its own.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn on_telegram(url: &str, server: &telegram::Telegram) -> World {
        let mut values = World::values(url);
        values.insert("teloxide_token".into(), telegram::TOKEN.into());
        values.insert("teloxide_api_url".into(), server.url.clone());
        values.insert("telegram_per_second".into(), "0".into());
        World::with(values).await
    }

    /// The settings of a service on this database.
    pub fn values(url: &str) -> config::Values {
        let mut values: config::Values =
            config::ALL.iter().map(|s| (s.name.to_owned(), s.default.to_owned())).collect();
        values.insert("database_url".into(), url.into());
        values.insert("messages_per_minute".into(), "6000".into());
        values
    }

    /// A service with these settings.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn with(values: config::Values) -> World {
        World::with_clock(values, clock).await
    }

    /// The same with a clock of its own.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn with_clock(values: config::Values, clock: fn() -> i64) -> World {
        let mut service = service(&values).await;
        service.clock = clock;
        let service = Arc::new(service);
        service.start();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(tsunagu::web::serve(listener, Arc::clone(&service)));
        World {
            url: service.settings.database_url.clone(),
            service,
            base,
            client: reqwest::Client::new(),
        }
    }

    /// A resident opens the chat in this language.
    ///
    /// # Panics
    /// When the API refuses.
    pub async fn resident(&self, lang: &str) -> Resident<'_> {
        let url = format!("{}/api/v1/conversations", self.base);
        let answer = self.client.post(url).json(&json!({ "lang": lang })).send().await.unwrap();
        assert_eq!(answer.status(), 201);
        let begun: Value = answer.json().await.unwrap();
        let (id, token) = (begun["id"].as_str().unwrap(), begun["token"].as_str().unwrap());
        let mut resident =
            Resident { world: self, id: id.to_owned(), token: token.to_owned(), seen: 0 };
        resident.hears().await;
        resident
    }

    /// A message in the words of a language, as plain text.
    pub fn words(&self, lang: &str, key: &str) -> String {
        self.service.words.short(&knowledge::lang::Lang::new(lang), key)
    }
}

/// A service with the demo coordinators and these settings, of which nothing runs yet.
///
/// # Panics
/// When it cannot be put together.
pub async fn service(values: &config::Values) -> Service {
    let settings = config::check(values).expect("test settings");
    let library = Arc::clone(&LIBRARY);
    let words = tsunagu::words::Words::load(&tsunagu::words::embedded(), library.languages())
        .expect("the embedded texts have no problems");
    let store = Store::open(&settings.database_url).await.expect("a database");
    let store = store.unlock(&settings.keys).await.expect("the right keys");
    let mut tx = store.write().await.expect("a transaction");
    roster::put(&mut tx, &Roster::demo()).await.expect("the demo roster");
    tx.commit().await.expect("a commit");
    Service::new(store, library, words, settings, clock)
}

/// Somebody who asks for help through the API.
pub struct Resident<'a> {
    world: &'a World,
    /// The conversation.
    pub id: String,
    /// The key to it.
    pub token: String,
    seen: i64,
}

impl Resident<'_> {
    /// Sends words and returns what the bot (or a desk) says to them.
    pub async fn says(&mut self, text: &str) -> Vec<Value> {
        let answer = self.post("messages", &json!({ "client_id": unique(), "text": text })).await;
        assert_eq!(answer.0, 202, "{}", answer.1);
        self.hears().await
    }

    /// Presses a button by its action.
    pub async fn presses(&mut self, action: &str) -> Vec<Value> {
        let press = json!({ "client_id": unique(), "action": action, "label": action });
        let answer = self.post("presses", &press).await;
        assert_eq!(answer.0, 202, "{}", answer.1);
        self.hears().await
    }

    /// Posts to the conversation: status and JSON.
    pub async fn post(&self, what: &str, body: &Value) -> (u16, Value) {
        let url = format!("{}/api/v1/conversations/{}/{what}", self.world.base, self.id);
        let request = self.world.client.post(url).bearer_auth(&self.token).json(body);
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap_or(Value::Null))
    }

    /// All lines of the conversation after a number.
    pub async fn events(&self, after: i64) -> Vec<Value> {
        let base = &self.world.base;
        let url = format!("{base}/api/v1/conversations/{}/events?after={after}", self.id);
        let answer = self.world.client.get(url).bearer_auth(&self.token).send().await.unwrap();
        answer.json().await.unwrap()
    }

    /// The lines since the last look that are not the resident's own.
    pub async fn news(&mut self) -> Vec<Value> {
        let new = self.events(self.seen).await;
        self.seen = new.last().and_then(|event| event["seq"].as_i64()).unwrap_or(self.seen);
        new.into_iter().filter(|event| event["author"] != "resident").collect()
    }

    /// Waits for the next lines that are not the resident's own.
    ///
    /// # Panics
    /// When nothing comes.
    pub async fn hears(&mut self) -> Vec<Value> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let said = self.news().await;
            if !said.is_empty() {
                return said;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("nothing was said in {PATIENCE:?}");
    }
}

/// Runs a query on either kind of database and returns all text of all rows: for tests that look at
/// what is stored.
///
/// # Panics
/// When the database refuses.
pub async fn stored(url: &str, sql: &str) -> Vec<String> {
    use sqlx::{AssertSqlSafe, Column, Row};
    let sql = AssertSqlSafe(sql.to_owned());
    let mut texts = Vec::new();
    macro_rules! read {
        ($pool:expr) => {
            for row in sqlx::query(sql).fetch_all(&$pool).await.unwrap() {
                for column in row.columns() {
                    if let Ok(Some(text)) = row.try_get::<Option<String>, _>(column.name()) {
                        texts.push(text);
                    }
                }
            }
        };
    }
    if url.starts_with("sqlite") {
        read!(sqlx::SqlitePool::connect(url).await.unwrap());
    } else {
        read!(sqlx::PgPool::connect(url).await.unwrap());
    }
    texts
}

/// The names of all tables of a database.
pub async fn tables(url: &str) -> Vec<String> {
    let sql = if url.starts_with("sqlite") {
        "select name from sqlite_master where type = 'table'"
    } else {
        "select tablename::text from pg_tables where schemaname = 'public'"
    };
    stored(url, sql).await
}

/// All text of some lines, as one string.
pub fn text(events: &[Value]) -> String {
    fn collect(value: &Value, out: &mut String) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| collect(item, out)),
            Value::Object(map) => {
                for (key, item) in map {
                    match (key.as_str(), item) {
                        ("text" | "number", Value::String(text)) => out.push_str(text),
                        ("ruby" | "action" | "kind" | "lang", _) => {}
                        _ => collect(item, out),
                    }
                }
                out.push('\n');
            }
            _ => {}
        }
    }
    let mut out = String::new();
    events.iter().for_each(|event| collect(&event["body"], &mut out));
    out
}

/// The actions of all buttons of some lines.
pub fn actions(events: &[Value]) -> Vec<String> {
    let buttons = events.iter().filter_map(|event| event["body"]["buttons"].as_array());
    buttons.flatten().filter_map(|b| b["action"].as_str().map(str::to_owned)).collect()
}
