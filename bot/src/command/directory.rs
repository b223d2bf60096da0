//! `tsunagu registry export --hsds FOLDER` and the import of partners: the directory as files that
//! other programs read, and theirs as ours. What is wrong in a file is told with file and line, and
//! then nothing is stored.

use super::{Failure, block_on, complain, print, settings};
use crate::store::Store;
use crate::words::REFERENCE;
use crate::work::directory::take_in;
use crate::work::wall_clock;
use knowledge::lang::Lang;
use referral::directory::export::files;
use referral::directory::import::{self, Imported};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Writes the public directory below a folder: `json/`, `csv/` with `datapackage.json`, `profile/`.
///
/// # Errors
/// When the database or the folder is out of reach.
pub fn export(folder: &Path) -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let service = super::service(settings).await?;
        service.start_directory().await?;
        let directory = service.public_directory().await?;
        let rows = service.directory_rows(&directory, &Lang::new(REFERENCE));
        let files = files(&rows).map_err(|problem| Failure(vec![problem]))?;
        for (path, text) in &files {
            write(&folder.join(path), text)?;
        }
        let (services, folder) = (directory.partners.len(), folder.display());
        print(&format!("{services} services in {} files below {folder}", files.len()))
    })
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let told = |error: std::io::Error| Failure(vec![format!("{}: {error}", path.display())]);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    std::fs::write(path, text).map_err(told)
}

/// Whether a file holds partners rather than desks and coordinators: HSDS JSON, or a table of the
/// HSDS data package.
pub fn is_hsds(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let table = referral::directory::package::tables().iter().any(|table| table.path == name);
    table || file.extension().is_some_and(|end| end == "json")
}

/// Stores the partners of HSDS files: nested JSON, or the CSV files of one data package.
///
/// # Errors
/// Every problem of every file at once; then nothing is stored.
pub fn import(files: &[PathBuf]) -> Result<(), Failure> {
    let Imported { directory, notes } = read(files)?;
    let settings = settings()?;
    let (library, _) = super::content(&settings)?;
    let known: BTreeSet<&str> = library.topics.iter().map(|topic| topic.id.as_str()).collect();
    let fields = directory.partners.iter().flat_map(|partner| &partner.fields);
    let unknown: BTreeSet<&String> = fields.filter(|field| !known.contains(field.as_str())).collect();
    if !unknown.is_empty() {
        let told = |field: &&String| format!("there is no topic {field}");
        return Err(Failure(unknown.iter().map(told).collect()));
    }
    complain(&notes);
    block_on(async move {
        let store = Store::open(&settings.database_url).await?;
        let mut tx = store.write().await?;
        let taken = take_in(&mut tx, &directory, wall_clock()).await?;
        tx.commit().await?;
        let (new, changed, same) = (taken.new, taken.changed, taken.same);
        print(&format!("{new} partners are new, {changed} changed, {same} stayed as they were"))
    })
}

fn read(files: &[PathBuf]) -> Result<Imported, Failure> {
    let mut texts = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        let name = file.display().to_string();
        match std::fs::read_to_string(file) {
            Ok(text) => texts.push((name, text)),
            Err(error) => problems.push(format!("{name}: {error}")),
        }
    }
    if !problems.is_empty() {
        return Err(Failure(problems));
    }
    let is_json = |(name, _): &&(String, String)| name.ends_with(".json");
    let json = texts.iter().filter(is_json).count();
    let read = match json {
        0 => import::csv(&texts),
        all if all == texts.len() => import::json_files(&texts),
        _ => Err(vec!["give either JSON files or the CSV files of one data package".to_owned()]),
    };
    read.map_err(Failure)
}
