//! `tsunagu registry export --hsds FOLDER` and the import of partners: the directory as files that
//! other programs read, and theirs as ours. What is wrong in a file is told with file and line, and
//! then nothing is stored.

use super::{Failure, block_on, complain, print, settings};
use crate::words::REFERENCE;
use crate::work::Service;
use knowledge::lang::Lang;
use referral::directory::Directory;
use referral::directory::export::files;
use referral::directory::import::{self, Imported};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Writes the public directory below a folder: `json/`, `csv/` with `datapackage.json`, `profile/`.
/// As at a start of the service, an empty directory is filled with the national services first.
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

/// Whether a file holds partners rather than desks and coordinators: HSDS JSON, a table of the HSDS
/// data package, or a file like `referral/data/starter.toml`.
pub fn holds_partners(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let table = referral::directory::package::tables().iter().any(|table| table.path == name);
    table || file.extension().is_some_and(|end| end == "json") || is_starter(file)
}

fn is_starter(file: &Path) -> bool {
    let toml = file.extension().is_some_and(|end| end == "toml");
    toml && std::fs::read_to_string(file).is_ok_and(|text| text.contains("[[service]]"))
}

/// The partners of HSDS files (nested JSON, or the CSV files of one data package) or of one starter
/// file.
///
/// # Errors
/// Every problem of every file at once.
pub fn found(service: &Service, files: &[PathBuf]) -> Result<Directory, Failure> {
    let directory = match files {
        [file] if is_starter(file) => starter(service, file)?,
        files => {
            let Imported { directory, notes } = read(files)?;
            complain(&notes);
            directory
        }
    };
    topics_exist(service, &directory)?;
    Ok(directory)
}

fn starter(service: &Service, file: &Path) -> Result<Directory, Failure> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file)?;
    let found = referral::directory::starter::parse(&text, &name).map_err(Failure)?;
    service.started(&found).map_err(Failure)
}

fn topics_exist(service: &Service, directory: &Directory) -> Result<(), Failure> {
    let known = |field: &&String| service.library.topics.iter().any(|topic| topic.id == **field);
    let fields = directory.partners.iter().flat_map(|partner| &partner.fields);
    let unknown: BTreeSet<&String> = fields.filter(|field| !known(field)).collect();
    let told: Vec<String> =
        unknown.iter().map(|field| format!("there is no topic {field}")).collect();
    if told.is_empty() { Ok(()) } else { Err(Failure(told)) }
}

fn read(files: &[PathBuf]) -> Result<Imported, Failure> {
    let texts = super::registry::texts(files)?;
    let is_json = |(name, _): &&(String, String)| name.ends_with(".json");
    let json = texts.iter().filter(is_json).count();
    let read = match json {
        0 => import::csv(&texts),
        all if all == texts.len() => import::json_files(&texts),
        _ => Err(vec!["give either JSON files or the CSV files of one data package".to_owned()]),
    };
    read.map_err(Failure)
}
