//! All SQL of the program, and nothing else: it stores and finds, it decides nothing. The same SQL
//! text runs on SQLite (one process, the default) and on PostgreSQL (several processes); [`on!`]
//! runs a query on whichever is open. Times come in as milliseconds, so no function asks a clock.

pub mod addresses;
pub mod audit;
pub mod backlog;
mod bulk;
pub mod cases;
pub mod conversations;
pub mod directory;
pub mod forget;
pub mod inbox;
pub mod leases;
pub mod links;
pub mod messages;
pub mod outbox;
pub mod roster;
pub mod sessions;

use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Postgres, Sqlite, Transaction};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// How long a connection waits for another writer, and for the server.
const PATIENCE: Duration = Duration::from_secs(10);

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// An open database.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file, or memory, with the turn to write: SQLite takes one writer at a time and lets others
    /// ask again after a rest, which under load becomes long; waiting in turn is short and fair.
    Sqlite(SqlitePool, Arc<Mutex<()>>),
    /// A server.
    Postgres(PgPool),
}

/// A transaction; dropped without [`Tx::commit`] it changes nothing.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite, with the turn to write if it writes.
    Sqlite(Transaction<'static, Sqlite>, Option<OwnedMutexGuard<()>>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Why the database could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The driver's own error.
    #[error("the database refused: {0}")]
    Sql(#[from] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database schema could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The system has no randomness for a new code.
    #[error("no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// A stored value that this version cannot read.
    #[error("a stored value cannot be read: {0}")]
    Value(#[from] serde_json::Error),
}

/// What every function here returns.
pub type Stored<T> = Result<T, StoreError>;

/// Runs `$body` with `$conn` as the open connection of either database.
macro_rules! on {
    ($tx:expr, $conn:ident => $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(tx, _) => {
                let $conn = &mut **tx;
                $body
            }
            $crate::store::Tx::Postgres(tx) => {
                let $conn = &mut **tx;
                $body
            }
        }
    };
}
pub(crate) use on;

impl Store {
    /// Opens `sqlite://…` (created when missing) or `postgres://…` and brings the schema up to date.
    ///
    /// # Errors
    /// When the database cannot be reached or its schema is newer than this program.
    pub async fn open(url: &str) -> Stored<Store> {
        let store =
            if url.starts_with("sqlite:") { sqlite(url).await? } else { postgres(url).await? };
        match &store {
            Store::Sqlite(pool, _) => MIGRATIONS.run(pool).await?,
            Store::Postgres(pool) => MIGRATIONS.run(pool).await?,
        }
        Ok(store)
    }

    /// A transaction that writes. On SQLite it takes the write lock at once, for a later upgrade of
    /// a read lock fails under load.
    ///
    /// # Errors
    /// When the database is out of reach or busy for too long.
    pub async fn write(&self) -> Stored<Tx> {
        Ok(match self {
            Store::Sqlite(pool, turn) => {
                let turn = Arc::clone(turn).lock_owned().await;
                Tx::Sqlite(pool.begin_with("begin immediate").await?, Some(turn))
            }
            Store::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// A transaction that only reads.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn read(&self) -> Stored<Tx> {
        Ok(match self {
            Store::Sqlite(pool, _) => Tx::Sqlite(pool.begin().await?, None),
            Store::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Closes all connections.
    pub async fn close(&self) {
        match self {
            Store::Sqlite(pool, _) => pool.close().await,
            Store::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes everything in it last.
    ///
    /// # Errors
    /// When the database cannot; then nothing of it has happened.
    pub async fn commit(self) -> Stored<()> {
        match self {
            Tx::Sqlite(tx, _turn) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// A person's words as they are stored. Everything that a person wrote, or that tells about a
    /// person, passes here on its way into a column, and [`Tx::unseal`] on its way out.
    ///
    /// # Errors
    /// When it cannot be encrypted.
    #[allow(dead_code)]
    pub(crate) fn seal(&self, text: &str) -> Stored<String> {
        Ok(text.to_owned())
    }

    /// What [`Tx::seal`] stored, as it was written.
    ///
    /// # Errors
    /// When it cannot be decrypted.
    #[allow(dead_code)]
    pub(crate) fn unseal(&self, stored: &str) -> Stored<String> {
        Ok(stored.to_owned())
    }

    /// The statement for the open database, where the two differ (row locks).
    fn pick(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match self {
            Tx::Sqlite(..) => sqlite,
            Tx::Postgres(_) => postgres,
        }
    }
}

async fn sqlite(url: &str) -> Stored<Store> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    // Every connection to `:memory:` is a database of its own, so there must be just one. No least
    // number of them: the pool would open it beside the first, and two connections cannot turn a new
    // file to WAL at once (SQLite refuses the second without waiting).
    let connections = if url.contains(":memory:") { 1 } else { 8 };
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await?;
    Ok(Store::Sqlite(pool, Arc::default()))
}

async fn postgres(url: &str) -> Stored<Store> {
    let pool =
        PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE).connect(url).await?;
    Ok(Store::Postgres(pool))
}

/// A new id: UUIDv7 text, which sorts by time of making.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
