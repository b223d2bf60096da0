//! `tsunagu registry …`: desks and coordinators come in from CSV tables and partners as HSDS, all or
//! nothing; the public list goes out; a desk's word on being published is entered.

use super::directory::holds_partners;
use super::{Failure, block_on, print, settings, store};
use crate::store::roster::{self, Changes};
use crate::store::{Store, Tx};
use crate::work::directory::{TakenIn, take_in};
use crate::work::registry::publish_desk;
use crate::work::wall_clock;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use referral::certificate::japan_day;
use referral::directory::Directory;
use referral::publication::{self, Step};
use referral::registry::{Problem, Registry, read_beside};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// The formats of the public list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Comma-separated values; the first line is a comment with fiscal year and day.
    Csv,
    /// JSON.
    Json,
}

/// What a desk said.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(group(clap::ArgGroup::new("said").required(true)))]
pub struct Publish {
    /// The desk's id.
    desk: String,
    /// It agrees, and what is shown is right.
    #[arg(long, group = "said")]
    agree: bool,
    /// What is shown is still right.
    #[arg(long, group = "said")]
    confirm: bool,
    /// It does not want to stand there any more: it is gone at once.
    #[arg(long, group = "said")]
    withdraw: bool,
}

impl Publish {
    fn step(&self) -> Step {
        match (self.agree, self.confirm) {
            (true, _) => Step::Agree,
            (_, true) => Step::Confirm,
            _ => Step::Withdraw,
        }
    }
}

/// Stores what files and folders hold: desks, coordinators and absences in tables of their own,
/// partners as HSDS.
///
/// # Errors
/// Every problem of every file at once; then nothing is stored.
pub fn import(paths: &[PathBuf]) -> Result<(), Failure> {
    let (partners, tables): (Vec<PathBuf>, Vec<PathBuf>) =
        files_of(paths)?.into_iter().partition(|file| holds_partners(file));
    let settings = settings()?;
    block_on(async move {
        let (directory, store) = if partners.is_empty() {
            (Ok(Directory::default()), store(&settings).await?)
        } else {
            let service = super::service(settings).await?;
            (super::directory::found(&service, &partners), service.store)
        };
        let brought = match (texts(&tables), directory) {
            (Ok(tables), Ok(directory)) => bring_in(&store, &tables, &directory).await?,
            (tables, directory) => return Err(both(tables.err(), directory.err())),
        };
        print(&line("desks", brought.registered.desks))?;
        print(&line("coordinators", brought.registered.coordinators))?;
        let TakenIn { new, changed, same } = brought.partners;
        print(&format!("partners: {new} added, {changed} changed, {same} unchanged"))
    })
}

/// What an import changed.
#[derive(Debug, Clone, Copy)]
pub struct Brought {
    /// Desks and coordinators.
    pub registered: roster::Put,
    /// Partners.
    pub partners: TakenIn,
}

/// Stores tables, given with name and text, and partners, in one transaction.
///
/// # Errors
/// Every problem of every table at once; then nothing is stored.
pub async fn bring_in(
    store: &Store,
    tables: &[(String, String)],
    directory: &Directory,
) -> Result<Brought, Failure> {
    let mut tx = store.write().await?;
    let known = roster::all(&mut tx).await?.roster;
    let found =
        read_beside(tables, &known).map_err(|problems| told(&problems, "nothing was imported"))?;
    let registered = store_with_bar(&mut tx, &found).await?;
    let partners = take_in(&mut tx, directory, wall_clock()).await?;
    tx.commit().await?;
    Ok(Brought { registered, partners })
}

fn both(one: Option<Failure>, other: Option<Failure>) -> Failure {
    Failure([one, other].into_iter().flatten().flat_map(|failure| failure.0).collect())
}

/// Prints the public list as it holds today.
///
/// # Errors
/// When the database is out of reach.
pub fn export(format: Format) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let registered = roster::all(&mut tx).await?;
        let list = publication::list(&registered.roster, japan_day(wall_clock()));
        match format {
            Format::Csv => print(list.csv().trim_end()),
            Format::Json => print(&serde_json::to_string_pretty(&list)?),
        }
    })
}

/// Enters what a desk said about being published.
///
/// # Errors
/// When there is no such desk, or nothing to confirm.
pub fn publish(said: &Publish) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.write().await?;
        publish_desk(&mut tx, &said.desk, said.step(), wall_clock()).await?;
        tx.commit().await?;
        let outcome = match said.step() {
            Step::Agree => "may be published",
            Step::Confirm => "confirmed what is published",
            Step::Withdraw => "is no longer published",
        };
        print(&format!("{} {outcome}", said.desk))
    })
}

/// The registry that a folder holds, by itself, without a database.
///
/// # Errors
/// Every problem of every file at once.
pub fn from_folder(folder: &Path) -> Result<Registry, Failure> {
    let tables = files_of(&[folder.to_owned()])?.into_iter().filter(|file| !holds_partners(file));
    referral::registry::read(&texts(&tables.collect::<Vec<_>>())?)
        .map_err(|problems| told(&problems, "nothing was matched"))
}

/// The texts of files, each with its name.
///
/// # Errors
/// Every file that cannot be read as UTF-8 text.
pub fn texts(files: &[PathBuf]) -> Result<Vec<(String, String)>, Failure> {
    let (mut texts, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        match text(file) {
            Ok(text) => texts.push((file.display().to_string(), text)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(texts) } else { Err(Failure(problems)) }
}

/// The files themselves, and those of folders that can hold a registry, in the order of their names.
///
/// # Errors
/// Every folder that cannot be read or has none.
pub fn files_of(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match files_below(path) {
            Ok(found) => files.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(Failure(problems)) }
}

fn files_below(path: &Path) -> Result<Vec<PathBuf>, String> {
    const ENDS: [&str; 2] = ["csv", "json"];
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let fault = |error: std::io::Error| format!("{}: {error}.", path.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(fault)? {
        let file = entry.map_err(fault)?.path();
        let end = file.extension().and_then(|end| end.to_str()).unwrap_or_default();
        // A data package describes the tables beside it and holds nothing itself.
        let described = file.file_name().is_some_and(|name| name == "datapackage.json");
        if ENDS.iter().any(|known| known.eq_ignore_ascii_case(end)) && !described {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("{}: there is no .csv or .json file in this folder.", path.display()));
    }
    Ok(files)
}

fn text(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}.", file.display()))?;
    String::from_utf8(bytes).map_err(|_| {
        let name = file.display();
        format!("{name}: this is not UTF-8 text; in a spreadsheet, save it as \"CSV UTF-8\".")
    })
}

/// All problems, how many, and what that means.
fn told(problems: &[Problem], so: &str) -> Failure {
    let mut sentences: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let count = match problems.len() {
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    };
    sentences.push(format!("{count}; {so}."));
    Failure(sentences)
}

/// Stores what was read, with a bar on a terminal.
async fn store_with_bar(tx: &mut Tx, found: &Registry) -> Result<roster::Put, Failure> {
    let all = found.roster.desks.len() + found.roster.coordinators.len();
    let terminal = std::io::stderr().is_terminal();
    let target = if terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(all as u64), target)
        .with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}")?);
    let put = roster::put_telling(tx, &found.roster, &|rows| bar.inc(rows)).await;
    bar.finish_and_clear();
    Ok(put?)
}

fn line(what: &str, changes: Changes) -> String {
    let Changes { added, changed, unchanged } = changes;
    format!("{what}: {added} added, {changed} changed, {unchanged} unchanged")
}
