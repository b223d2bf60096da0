//! What the subcommands share: settings, content and the service. Each subcommand has a file of its
//! own. A failure is a list of plain sentences, for a wrong setting or a broken article is told
//! together with all the others.

pub mod ask;
pub mod chat;
pub mod directory;
pub mod issues;
pub mod knowledge;
pub mod link;
pub mod matching;
pub mod organisers;
pub mod orientation;
pub mod people;
pub mod registry;
pub mod report;
pub mod serve;
pub mod settings;

use crate::config::{self, Settings};
use crate::store::Store;
use crate::words::{self, Words};
use crate::work::{Service, wall_clock};
use ::knowledge::files::Files;
use ::knowledge::library::Library;
use ::knowledge::problem::Problem;
use std::future::Future;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// Why a subcommand did not succeed, one sentence each.
#[derive(Debug)]
pub struct Failure(pub Vec<String>);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure(vec![error.to_string()])
    }
}

/// Prints sentences for the operator.
pub fn complain(sentences: &[String]) {
    let mut out = std::io::stderr().lock();
    for sentence in sentences {
        // Nobody is left to tell when stderr is closed.
        let _ = writeln!(out, "{sentence}");
    }
}

/// Prints a line of output.
fn print(line: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout().lock(), "{line}")?)
}

fn settings() -> Result<Settings, Failure> {
    config::values().and_then(|values| config::check(&values)).map_err(Failure)
}

/// Loads all content, and tells every problem of every file at once.
fn content(settings: &Settings) -> Result<(Library, Words), Failure> {
    loaded(settings, &files(settings)?)
}

/// The articles' files, whatever is in them.
fn files(settings: &Settings) -> Result<Files, Failure> {
    source(settings.knowledge.as_deref(), Files::folder, Files::embedded)
}

/// The same with all that is in them.
fn content_files() -> Result<(Files, Library, Words), Failure> {
    let settings = settings()?;
    let files = files(&settings)?;
    let (library, words) = loaded(&settings, &files)?;
    Ok((files, library, words))
}

fn loaded(settings: &Settings, files: &Files) -> Result<(Library, Words), Failure> {
    let texts = source(settings.locales.as_deref(), words::folder, words::embedded)?;
    let library = Library::load(files).map_err(|problems| sentences(&problems));
    let languages = match &library {
        Ok(library) => library.languages().to_vec(),
        Err(_) => words::languages(&texts),
    };
    let words = Words::load(&texts, &languages).map_err(|problems| sentences(&problems));
    match (library, words) {
        (Ok(library), Ok(words)) => Ok((library, words)),
        (library, words) => {
            let problems = library.err().into_iter().chain(words.err()).flatten();
            Err(Failure(problems.collect()))
        }
    }
}

fn source(
    folder: Option<&Path>,
    read: fn(&Path) -> std::io::Result<Files>,
    embedded: fn() -> Files,
) -> Result<Files, Failure> {
    match folder {
        Some(folder) => {
            read(folder).map_err(|error| Failure(vec![format!("{}: {error}", folder.display())]))
        }
        None => Ok(embedded()),
    }
}

fn sentences(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// The database, with the keys to what is stored in it.
async fn store(settings: &Settings) -> Result<Store, Failure> {
    Ok(Store::open(&settings.database_url).await?.unlock(&settings.keys).await?)
}

async fn service(settings: Settings) -> Result<Service, Failure> {
    let (library, words) = content(&settings)?;
    let store = store(&settings).await?;
    Ok(Service::new(store, Arc::new(library), words, settings, wall_clock))
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// Libraries that log what people write when they cannot read it.
const SILENT: &str = "serenity=off,tokio_tungstenite=off,tungstenite=off,teloxide_core=off";

fn start_log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::new(format!("{},{SILENT}", settings.log));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in the same process keeps the first log.
    let _ = log.try_init();
}
