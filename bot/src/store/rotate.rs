//! Sealing with a new key. Values are read and written again in small transactions, each with its own
//! condition, so that a run may be stopped at any moment, repeated, and take place while people write.
//! Sealed values are looked for in every text column that the database itself names, so that a column
//! which nobody thought of cannot lose its key.

use super::{Store, StoreError, Stored, Tx, on};
use sqlx::AssertSqlSafe;

/// Columns with personal texts. Rotation also seals what is still plain in them.
pub const PERSONAL: &[(&str, &str)] = &[
    ("campaigns", "data"),
    ("campaigns", "secret"),
    ("cases", "data"),
    ("consents", "data"),
    ("conversations", "memory"),
    ("coordinators", "data"),
    ("hand_overs", "data"),
    ("inbox", "said"),
    ("issues", "text"),
    ("knowhow", "data"),
    ("messages", "body"),
    ("notes", "body"),
    ("organisers", "data"),
    ("plans", "data"),
    ("plans", "notes"),
    ("plans", "shown"),
    ("translations", "text"),
];

/// Tables of the program's own bookkeeping, without texts of people.
const NOT_LOOKED_AT: [&str; 3] = ["_sqlx_migrations", "audit", "sealing_keys"];
/// How many rows one transaction takes.
const BATCH: i64 = 200;

/// Seals everything with the first key and forgets the other keys; returns how many values that were.
/// Afterwards the lines of the other keys may be removed.
///
/// # Errors
/// When no key is set, a value cannot be read, or the database refuses; what was done stays done.
pub async fn rotate(store: &Store) -> Stored<u64> {
    let Some(first) = store.keys().first().map(str::to_owned) else {
        return Err(StoreError::Key("no key is set: see `tsunagu config new-key`".to_owned()));
    };
    let mut tx = store.read().await?;
    let columns = columns(&mut tx).await?;
    drop(tx);
    let mut all = 0;
    // Another process may still seal with an older key: again, until nothing is left.
    loop {
        let mut changed = 0;
        for (table, column) in &columns {
            changed += rotate_column(store, &first, table, column).await?;
        }
        all += changed;
        if changed == 0 {
            break;
        }
    }
    let mut tx = store.write().await?;
    let sql = "delete from sealing_keys where id <> $1";
    on!(&mut tx, conn => sqlx::query(sql).bind(&first).execute(conn).await?.rows_affected());
    tx.commit().await?;
    Ok(all)
}

/// Every text column of every table.
async fn columns(tx: &mut Tx) -> Stored<Vec<(String, String)>> {
    let sql = tx.pick(
        "select t.name, c.name from sqlite_master t, pragma_table_info(t.name) c
            where t.type = 'table' and lower(c.type) = 'text' order by t.name, c.name",
        "select table_name::text, column_name::text from information_schema.columns
            where table_schema = current_schema() and data_type = 'text'
            order by table_name, column_name",
    );
    let mut found: Vec<(String, String)> =
        on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    found.retain(|(table, _)| !NOT_LOOKED_AT.contains(&table.as_str()));
    Ok(found)
}

async fn rotate_column(store: &Store, first: &str, table: &str, column: &str) -> Stored<u64> {
    let (mut after, mut changed) = (None, 0);
    loop {
        let mut tx = store.write().await?;
        let rows = batch(&mut tx, first, (table, column), after.as_deref()).await?;
        for (row, old) in &rows {
            let new = tx.seal(&tx.unseal(old)?)?;
            changed += replace(&mut tx, (table, column), row, (old, &new)).await?;
        }
        tx.commit().await?;
        match rows.into_iter().next_back() {
            Some((row, _)) => after = Some(row),
            None => return Ok(changed),
        }
    }
}

/// The next values that are not sealed with the first key, after a row in the database's own order.
async fn batch(
    tx: &mut Tx,
    first: &str,
    (table, column): (&str, &str),
    after: Option<&str>,
) -> Stored<Vec<(String, String)>> {
    let row = tx.pick("rowid", "ctid");
    let shown = tx.pick("cast(rowid as text)", "ctid::text");
    let place = tx.pick("cast($2 as integer)", "$2::tid");
    let old = if PERSONAL.contains(&(table, column)) { "" } else { "x1:" };
    let sql = format!(
        "select {shown}, {column} from {table} where {column} like '{old}%'
        and {column} not like $1 and {row} > {place} order by {row} limit {BATCH}"
    );
    let start = tx.pick("0", "(0,0)");
    Ok(on!(tx, conn => sqlx::query_as(AssertSqlSafe(sql))
        .bind(format!("x1:{first}:%"))
        .bind(after.unwrap_or(start))
        .fetch_all(conn)
        .await?))
}

async fn replace(
    tx: &mut Tx,
    (table, column): (&str, &str),
    row: &str,
    (old, new): (&str, &str),
) -> Stored<u64> {
    let place = tx.pick("rowid = cast($3 as integer)", "ctid = $3::tid");
    // A row that somebody changed in the meantime is met again in the next round.
    let sql = format!("update {table} set {column} = $2 where {place} and {column} = $1");
    Ok(on!(tx, conn => sqlx::query(AssertSqlSafe(sql))
        .bind(old)
        .bind(new)
        .bind(row)
        .execute(conn)
        .await?
        .rows_affected()))
}
