//! Hand-overs to partners, each with its own consent. Of a link only the hash is stored. A hand-over
//! whose consent was taken back, or whose case was withdrawn, is found by no link, whatever its own
//! state says.

use super::{Stored, Tx, new_id, on};
use referral::Millis;
use referral::area::Place;
use referral::consent::{ClientType, Shared};
use referral::hand_over::{HandOver, Packet};
use serde::Serialize;
use sqlx::AssertSqlSafe;

/// A hand-over as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptHandOver {
    /// The hand-over.
    pub hand_over: HandOver,
    /// Its case.
    pub case: String,
    /// The resident's consent to it.
    pub consent: Option<String>,
    /// What must still be stored when it is saved.
    pub version: i64,
}

/// What a consent to a hand-over was given to.
#[derive(Debug, Clone, Copy)]
pub struct Agreed<'a> {
    /// The conversation of the resident.
    pub conversation: &'a str,
    /// The version of the words that were shown.
    pub text_version: &'a str,
    /// The language in which they were shown.
    pub lang: &'a str,
    /// What for, in a few words.
    pub purpose: &'a str,
}

/// The data of a receipt: readable as what is shared with desks, with what goes beyond it.
#[derive(Serialize)]
struct Receipted<'a> {
    #[serde(flatten)]
    shared: Shared,
    summary: &'a str,
    summary_lang: &'a str,
    contact: &'a str,
}

type Row = (String, String, Option<String>, i64);

const COLUMNS: &str = "h.data, h.case_id, h.consent_id, h.version";

fn kept(tx: &Tx, (data, case, consent, version): Row) -> Stored<KeptHandOver> {
    let hand_over = serde_json::from_str(&tx.unseal(&data)?)?;
    Ok(KeptHandOver { hand_over, case, consent, version })
}

/// Stores a new hand-over.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, hand_over: &HandOver, case: &str) -> Stored<()> {
    let sql = "insert into hand_overs (id, case_id, state, data, version, asked_at, changed_at)
        values ($1, $2, $3, $4, 0, $5, $5)";
    let data = tx.seal(&serde_json::to_string(hand_over)?)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&hand_over.id)
        .bind(case)
        .bind(hand_over.state.key())
        .bind(data)
        .bind(hand_over.asked_at)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Saves a hand-over. False when somebody else saved it first; then nothing was written.
///
/// # Errors
/// When the database refuses.
pub async fn save(tx: &mut Tx, kept: &KeptHandOver) -> Stored<bool> {
    let hand_over = &kept.hand_over;
    let sql = "update hand_overs set state = $3, data = $4, consent_id = $5, sent_at = $6,
        expires_at = $7, changed_at = $8, version = version + 1 where id = $1 and version = $2";
    let data = tx.seal(&serde_json::to_string(hand_over)?)?;
    let saved = on!(tx, conn => sqlx::query(sql)
        .bind(&hand_over.id)
        .bind(kept.version)
        .bind(hand_over.state.key())
        .bind(data)
        .bind(&kept.consent)
        .bind(hand_over.sent_at)
        .bind(hand_over.expires_at)
        .bind(hand_over.changed_at)
        .execute(conn)
        .await?
        .rows_affected());
    Ok(saved > 0)
}

/// Makes a new link the only one.
///
/// # Errors
/// When the database refuses.
pub async fn link(tx: &mut Tx, id: &str, token_hash: &str) -> Stored<()> {
    let sql = "update hand_overs set token_hash = $2 where id = $1";
    on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(token_hash)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

/// Stores the resident's consent and returns its id.
///
/// # Errors
/// When the database refuses.
pub async fn consent(
    tx: &mut Tx,
    kept: &KeptHandOver,
    agreed: Agreed<'_>,
    now: Millis,
) -> Stored<String> {
    let sql = "insert into consents (id, conversation_id, case_id, text_version, lang, data,
        receiver, purpose, given_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let id = new_id();
    let data = receipted(tx, &kept.hand_over.packet)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&id)
        .bind(agreed.conversation)
        .bind(&kept.case)
        .bind(agreed.text_version)
        .bind(agreed.lang)
        .bind(data)
        .bind(&kept.hand_over.partner.name)
        .bind(agreed.purpose)
        .bind(now)
        .execute(conn)
        .await?.rows_affected());
    Ok(id)
}

/// Marks the consent as taken back and leaves no copy of the words in it.
///
/// # Errors
/// When the database refuses.
pub async fn withdraw_consent(tx: &mut Tx, kept: &KeptHandOver, now: Millis) -> Stored<()> {
    let sql = "update consents set withdrawn_at = $2, data = $3
        where id = $1 and withdrawn_at is null";
    let data = receipted(tx, &kept.hand_over.packet)?;
    on!(tx, conn => sqlx::query(sql)
        .bind(&kept.consent)
        .bind(now)
        .bind(data)
        .execute(conn)
        .await?.rows_affected());
    Ok(())
}

fn receipted(tx: &Tx, packet: &Packet) -> Stored<String> {
    let shared = Shared {
        lang: packet.lang.clone(),
        place: Place::Unknown,
        topic: None,
        question: packet.question.clone(),
        client: ClientType::Other,
    };
    let data = Receipted {
        shared,
        summary: &packet.summary,
        summary_lang: &packet.summary_lang,
        contact: &packet.contact,
    };
    tx.seal(&serde_json::to_string(&data)?)
}

/// The hand-over with this id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, id: &str) -> Stored<Option<KeptHandOver>> {
    let sql = format!("select {COLUMNS} from hand_overs h where h.id = $1");
    one(tx, sql, id).await
}

/// The hand-over behind a link, as long as the resident's consents stand.
///
/// # Errors
/// When the database refuses.
pub async fn by_link(tx: &mut Tx, token_hash: &str) -> Stored<Option<KeptHandOver>> {
    let sql = format!(
        "select {COLUMNS} from hand_overs h join consents a on a.id = h.consent_id
        join cases c on c.id = h.case_id
        where h.token_hash = $1 and a.withdrawn_at is null and c.state <> 'withdrawn'"
    );
    one(tx, sql, token_hash).await
}

/// Whether a link was ever made by us.
///
/// # Errors
/// When the database refuses.
pub async fn known(tx: &mut Tx, token_hash: &str) -> Stored<bool> {
    let sql = "select id from hand_overs where token_hash = $1";
    let row: Option<(String,)> =
        on!(tx, conn => sqlx::query_as(sql).bind(token_hash).fetch_optional(conn).await?);
    Ok(row.is_some())
}

async fn one(tx: &mut Tx, sql: String, key: &str) -> Stored<Option<KeptHandOver>> {
    let row: Option<Row> = on!(tx, conn =>
        sqlx::query_as(AssertSqlSafe(sql)).bind(key).fetch_optional(conn).await?);
    row.map(|row| kept(tx, row)).transpose()
}

/// All hand-overs of a case, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn of_case(tx: &mut Tx, case: &str) -> Stored<Vec<KeptHandOver>> {
    let sql = format!(
        "select {COLUMNS} from hand_overs h where h.case_id = $1 order by h.asked_at, h.id"
    );
    many(tx, sql, case).await
}

/// The hand-overs with a link in the open cases of a coordinator, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn of_holder(tx: &mut Tx, coordinator: &str) -> Stored<Vec<KeptHandOver>> {
    let sql = format!(
        "select {COLUMNS} from hand_overs h join cases c on c.id = h.case_id
        where c.holder = $1 and h.state in ('sent', 'seen', 'accepted')
        and c.state in ('claimed', 'bridged', 'handed-over') order by h.asked_at, h.id"
    );
    many(tx, sql, coordinator).await
}

async fn many(tx: &mut Tx, sql: String, key: &str) -> Stored<Vec<KeptHandOver>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(AssertSqlSafe(sql)).bind(key).fetch_all(conn).await?);
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// The hand-overs with a link that somebody still waits for.
///
/// # Errors
/// When the database refuses.
pub async fn linked(tx: &mut Tx) -> Stored<Vec<KeptHandOver>> {
    let sql = format!(
        "select {COLUMNS} from hand_overs h where h.state in ('sent', 'seen', 'accepted')
        order by h.sent_at, h.id"
    );
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(conn).await?);
    rows.into_iter().map(|row| kept(tx, row)).collect()
}

/// The consents of a case, as a sheet lists them: receiver, purpose, text version, given, taken back.
///
/// # Errors
/// When the database refuses.
pub async fn consents_of(tx: &mut Tx, case: &str) -> Stored<Vec<ConsentLine>> {
    let sql = "select receiver, purpose, text_version, given_at, withdrawn_at from consents
        where case_id = $1 order by given_at, id";
    Ok(on!(tx, conn => sqlx::query_as(sql).bind(case).fetch_all(conn).await?))
}

/// Receiver, purpose, text version, given at, taken back at.
pub type ConsentLine = (String, String, String, Millis, Option<Millis>);
