//! All SQL of the program, and nothing else: it stores and finds, it decides nothing. The same SQL
//! text runs on SQLite (one process, the default) and on PostgreSQL (several processes); [`on!`]
//! runs a query on whichever is open. Times come in as milliseconds, so no function asks a clock.

pub mod addresses;
pub mod audit;
pub mod backlog;
mod bulk;
pub mod campaigns;
pub mod cases;
pub mod checklist_links;
pub mod cipher;
pub mod consents;
pub mod conversations;
pub mod counts;
pub mod directory;
pub mod export;
pub mod forget;
pub mod hand_overs;
pub mod inbox;
pub mod issues;
pub mod knowhow;
pub mod leases;
pub mod links;
pub mod messages;
pub mod notes;
pub mod notices;
pub mod organisers;
pub mod outbox;
pub mod personal_reminders;
pub mod plans;
pub mod queue;
pub mod quiet;
pub mod reminders;
pub mod retention;
pub mod roster;
pub mod rotate;
pub mod sessions;
pub mod topic_notices;
pub mod translations;
pub mod visits;

use cipher::Keys;
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
    Sqlite(SqlitePool, Arc<Mutex<()>>, Keys),
    /// A server.
    Postgres(PgPool, Keys),
}

/// A transaction; dropped without [`Tx::commit`] it changes nothing.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite, with the turn to write if it writes.
    Sqlite(Transaction<'static, Sqlite>, Option<OwnedMutexGuard<()>>, Keys),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>, Keys),
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
    /// A key is missing or is not the right one.
    #[error("{0}")]
    Key(String),
    /// A sealed text that no key opens.
    #[error("a stored text cannot be read: {0}")]
    Cipher(String),
    /// A stored value that this version cannot read.
    #[error("a stored value cannot be read: {0}")]
    Value(#[from] serde_json::Error),
}

impl StoreError {
    /// Somebody else saved first: what was read has to be read again.
    pub fn lost_race() -> StoreError {
        StoreError::Sql(sqlx::Error::RowNotFound)
    }

    /// Whether trying again can help, because somebody else saved first.
    pub fn is_lost_race(&self) -> bool {
        matches!(self, StoreError::Sql(sqlx::Error::RowNotFound))
    }
}

/// What every function here returns.
pub type Stored<T> = Result<T, StoreError>;

/// Runs `$body` with `$conn` as the open connection of either database.
macro_rules! on {
    ($tx:expr, $conn:ident => $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(tx, ..) => {
                let $conn = &mut **tx;
                $body
            }
            $crate::store::Tx::Postgres(tx, ..) => {
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
            Store::Sqlite(pool, ..) => MIGRATIONS.run(pool).await?,
            Store::Postgres(pool, _) => MIGRATIONS.run(pool).await?,
        }
        Ok(store)
    }

    /// Opens a database to look at it as it is: nothing is made and no schema is changed. `None` when
    /// there is no such file.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn look(url: &str) -> Stored<Option<Store>> {
        if !url.starts_with("sqlite:") {
            return Ok(Some(postgres(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?.busy_timeout(PATIENCE);
        if !options.get_filename().exists() {
            return Ok(None);
        }
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
        Ok(Some(Store::Sqlite(pool, Arc::default(), Keys::default())))
    }

    /// The same store, sealing personal texts with these keys.
    ///
    /// # Errors
    /// One sentence when a key with which this database was written is missing or another one.
    pub async fn unlock(mut self, keys: &Keys) -> Stored<Store> {
        match &mut self {
            Store::Sqlite(.., own) | Store::Postgres(_, own) => *own = keys.clone(),
        }
        let mut tx = self.write().await?;
        cipher::prove(&mut tx).await?;
        tx.commit().await?;
        Ok(self)
    }

    /// What seals personal texts.
    fn keys(&self) -> &Keys {
        match self {
            Store::Sqlite(.., keys) | Store::Postgres(_, keys) => keys,
        }
    }

    /// A transaction that writes. On SQLite it takes the write lock at once, for a later upgrade of
    /// a read lock fails under load.
    ///
    /// # Errors
    /// When the database is out of reach or busy for too long.
    pub async fn write(&self) -> Stored<Tx> {
        Ok(match self {
            Store::Sqlite(pool, turn, keys) => {
                let turn = Arc::clone(turn).lock_owned().await;
                Tx::Sqlite(pool.begin_with("begin immediate").await?, Some(turn), keys.clone())
            }
            Store::Postgres(pool, keys) => Tx::Postgres(pool.begin().await?, keys.clone()),
        })
    }

    /// A transaction that only reads.
    ///
    /// # Errors
    /// When the database is out of reach.
    pub async fn read(&self) -> Stored<Tx> {
        Ok(match self {
            Store::Sqlite(pool, _, keys) => Tx::Sqlite(pool.begin().await?, None, keys.clone()),
            Store::Postgres(pool, keys) => Tx::Postgres(pool.begin().await?, keys.clone()),
        })
    }

    /// Closes all connections.
    pub async fn close(&self) {
        match self {
            Store::Sqlite(pool, ..) => pool.close().await,
            Store::Postgres(pool, _) => pool.close().await,
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
            Tx::Sqlite(tx, _turn, _) => tx.commit().await?,
            Tx::Postgres(tx, _) => tx.commit().await?,
        }
        Ok(())
    }

    /// What seals personal texts.
    fn keys(&self) -> &Keys {
        match self {
            Tx::Sqlite(.., keys) | Tx::Postgres(_, keys) => keys,
        }
    }

    /// The statement for the open database, where the two differ (row locks).
    fn pick(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match self {
            Tx::Sqlite(..) => sqlite,
            Tx::Postgres(..) => postgres,
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
    Ok(Store::Sqlite(pool, Arc::default(), Keys::default()))
}

async fn postgres(url: &str) -> Stored<Store> {
    let pool =
        PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE).connect(url).await?;
    Ok(Store::Postgres(pool, Keys::default()))
}

/// A new id: UUIDv7 text, which sorts by time of making.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
