//! Support plans with the coordinator's notes, and what was reminded of. A plan is saved with a
//! version, like a case: whoever saves an older one has lost and must read again.

use super::{Stored, Tx, on};
use referral::Millis;
use referral::assessment::Assessment;
use referral::plan::Plan;

/// A plan as it was read; version 0 is one that is not stored yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeptPlan {
    /// Its case.
    pub case: String,
    /// The plan as the coordinator works on it.
    pub plan: Plan,
    /// The plan as the resident was shown it last.
    pub shown: Option<Plan>,
    /// When that was.
    pub shown_at: Option<Millis>,
    /// The coordinator's notes.
    pub notes: Assessment,
    /// What must still be stored when it is saved.
    pub version: i64,
}

type Row = (String, String, Option<String>, Option<Millis>, String, i64);

const COLUMNS: &str = "p.case_id, p.data, p.shown, p.shown_at, p.notes, p.version";

fn kept(tx: &Tx, row: Row) -> Stored<KeptPlan> {
    let (case, data, shown, shown_at, notes, version) = row;
    let shown =
        shown.map(|shown| Ok::<_, super::StoreError>(serde_json::from_str(&tx.unseal(&shown)?)?));
    Ok(KeptPlan {
        case,
        plan: serde_json::from_str(&tx.unseal(&data)?)?,
        shown: shown.transpose()?,
        shown_at,
        notes: serde_json::from_str(&tx.unseal(&notes)?)?,
        version,
    })
}

/// The plan of a case; an empty one when there is none yet.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(tx: &mut Tx, case: &str) -> Stored<KeptPlan> {
    let sql = format!("select {COLUMNS} from plans p where p.case_id = $1");
    let row: Option<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(case).fetch_optional(conn).await?);
    match row {
        Some(row) => kept(tx, row),
        None => Ok(KeptPlan { case: case.to_owned(), ..KeptPlan::default() }),
    }
}

/// Saves a plan. False when somebody else saved it first; then nothing was written.
///
/// # Errors
/// When the database refuses.
pub async fn save(tx: &mut Tx, kept: &KeptPlan, now: Millis) -> Stored<bool> {
    let sql = "insert into plans (case_id, data, shown, shown_at, notes, remind_on, version,
        changed_at) values ($1, $2, $3, $4, $5, $6, 1, $7)
        on conflict (case_id) do update set data = excluded.data, shown = excluded.shown,
        shown_at = excluded.shown_at, notes = excluded.notes, remind_on = excluded.remind_on,
        version = plans.version + 1, changed_at = excluded.changed_at where plans.version = $8";
    let data = tx.seal(&serde_json::to_string(&kept.plan)?)?;
    let shown = match &kept.shown {
        Some(shown) => Some(tx.seal(&serde_json::to_string(shown)?)?),
        None => None,
    };
    let notes = tx.seal(&serde_json::to_string(&kept.notes)?)?;
    let remind_on = kept.plan.reminders().map(|(_, day)| day.to_string()).min();
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&kept.case)
        .bind(data)
        .bind(shown)
        .bind(kept.shown_at)
        .bind(notes)
        .bind(remind_on)
        .bind(now)
        .bind(kept.version)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(saved > 0)
}

/// Removes the plan of a case.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, case: &str) -> Stored<()> {
    on!(tx, conn => sqlx::query("delete from plans where case_id = $1")
        .bind(case)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// The plans of held cases with a step that is to be reminded of on this day (YYYY-MM-DD) or was
/// before.
///
/// # Errors
/// When the database refuses.
pub async fn to_remind(tx: &mut Tx, today: &str) -> Stored<Vec<KeptPlan>> {
    let sql = format!(
        "select {COLUMNS} from plans p join cases c on c.id = p.case_id
        where p.remind_on <= $1 and c.state in ('claimed', 'bridged', 'handed-over')
        order by p.case_id"
    );
    let rows: Vec<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(today).fetch_all(conn).await?);
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// The plans of the open cases that a coordinator holds.
///
/// # Errors
/// When the database refuses.
pub async fn of_holder(tx: &mut Tx, coordinator: &str) -> Stored<Vec<KeptPlan>> {
    let sql = format!(
        "select {COLUMNS} from plans p join cases c on c.id = p.case_id
        where c.holder = $1 and c.state in ('claimed', 'bridged', 'handed-over')
        order by p.case_id"
    );
    let rows: Vec<Row> = on!(tx, conn =>
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(coordinator).fetch_all(conn).await?);
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// Notes that somebody is reminded of this. False when that has happened before.
///
/// # Errors
/// When the database refuses.
pub async fn remind_once(
    tx: &mut Tx,
    case: &str,
    subject: &str,
    due_on: &str,
    now: Millis,
) -> Stored<bool> {
    let sql = "insert into reminders (case_id, subject, due_on, sent_at) values ($1, $2, $3, $4)
        on conflict (case_id, subject, due_on) do nothing";
    let new = on!(tx, conn => sqlx::query(sql)
        .bind(case)
        .bind(subject)
        .bind(due_on)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(new > 0)
}
