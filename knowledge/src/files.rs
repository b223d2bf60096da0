//! The content files as values: paths with `/` and their text. They come compiled into the
//! program, or from a folder that an operator keeps, and everything after this module neither
//! knows nor cares which.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::problem::line_at;

static ARTICLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/articles");
static ASKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/asks");
static QUESTIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questions");
static LEXICON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lexicon");
static ORIENTATION: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/orientation");
const SINGLE: [(&str, &str); 3] = [
    ("emergencies.toml", include_str!("../emergencies.toml")),
    ("facts.toml", include_str!("../facts.toml")),
    ("topics.toml", include_str!("../topics.toml")),
];
const FOLDERS: [&str; 5] = ["articles", "asks", "lexicon", "orientation", "questions"];

/// A set of content files, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// The content that this crate was compiled with.
    #[must_use]
    pub fn embedded() -> Files {
        let mut files = Files::default();
        for (path, text) in SINGLE {
            files.0.insert(path.to_owned(), text.to_owned());
        }
        files.embed("articles", &ARTICLES);
        files.embed("asks", &ASKS);
        files.embed("lexicon", &LEXICON);
        files.embed("orientation", &ORIENTATION);
        files.embed("questions", &QUESTIONS);
        files
    }

    fn embed(&mut self, folder: &str, dir: &Dir<'static>) {
        for file in dir.files().filter(|file| is_content(file.path())) {
            let text = file.contents_utf8().expect("a test reads every embedded file");
            let path = format!("{folder}/{}", with_slashes(file.path()));
            self.0.insert(path, text.to_owned());
        }
        for inner in dir.dirs() {
            self.embed(folder, inner);
        }
    }

    /// The same set of files from a folder on disk.
    ///
    /// # Errors
    /// When the folder or a file cannot be read, or a file is not UTF-8; the message names it.
    pub fn folder(folder: &Path) -> io::Result<Files> {
        let mut files = Files::default();
        for (path, _) in SINGLE {
            files.read(folder, path)?;
        }
        for inner in FOLDERS {
            files.walk(folder, inner, &is_content)?;
        }
        Ok(files)
    }

    /// All files in and below a folder whose names end in `.` and `ending`.
    ///
    /// # Errors
    /// When the folder or a file cannot be read, or a file is not UTF-8; the message names it.
    pub fn ending(folder: &Path, ending: &str) -> io::Result<Files> {
        let mut files = Files::default();
        files.walk(folder, "", &|path| path.extension().is_some_and(|end| end == ending))?;
        Ok(files)
    }

    fn walk(
        &mut self,
        folder: &Path,
        inner: &str,
        wanted: &dyn Fn(&Path) -> bool,
    ) -> io::Result<()> {
        let directory = folder.join(inner);
        let entries = std::fs::read_dir(&directory).map_err(|e| naming(&directory, &e))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let path = with_slashes(&Path::new(inner).join(&name));
            if entry.file_type()?.is_dir() {
                self.walk(folder, &path, wanted)?;
            } else if wanted(Path::new(&name)) {
                self.read(folder, &path)?;
            }
        }
        Ok(())
    }

    fn read(&mut self, folder: &Path, path: &str) -> io::Result<()> {
        let full = folder.join(path);
        let text = std::fs::read_to_string(&full).map_err(|e| naming(&full, &e))?;
        self.0.insert(path.to_owned(), text);
        Ok(())
    }

    /// Files made by hand, for tests.
    #[must_use]
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Files {
        Files(pairs.into_iter().collect())
    }

    /// Every path and text, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files whose paths begin and end like this.
    pub fn below(&self, start: &str, end: &str) -> impl Iterator<Item = (&str, &str)> {
        self.iter().filter(move |(path, _)| path.starts_with(start) && path.ends_with(end))
    }

    /// The line, from 1, in which these words first stand in a file; 1 when they do not.
    #[must_use]
    pub fn line(&self, path: &str, words: &str) -> usize {
        let place = self.get(path).and_then(|text| Some((text, text.find(words)?)));
        place.map_or(1, |(text, place)| line_at(text, place))
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}

fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn is_content(path: &Path) -> bool {
    path.extension().is_some_and(|end| ["md", "toml", "txt"].iter().any(|own| end == *own))
}

fn with_slashes(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_and_folder_are_the_same() {
        let folder = Files::folder(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let embedded = Files::embedded();
        let paths = |files: &Files| files.iter().map(|(p, _)| p.to_owned()).collect::<Vec<_>>();
        assert_eq!(paths(&embedded), paths(&folder));
        for (path, text) in embedded.iter() {
            assert!(folder.get(path) == Some(text), "{path} differs");
        }
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = Files::folder(Path::new("/nowhere/at/all")).unwrap_err();
        assert!(error.to_string().contains("/nowhere/at/all/"), "{error}");
    }

    #[test]
    fn a_file_that_is_not_utf8_is_named() {
        let folder = std::env::temp_dir().join(format!("knowledge-files-{}", std::process::id()));
        for inner in FOLDERS {
            std::fs::create_dir_all(folder.join(inner)).unwrap();
        }
        for (path, _) in SINGLE {
            std::fs::write(folder.join(path), "").unwrap();
        }
        std::fs::write(folder.join("articles/bad.md"), [0xff, 0xfe]).unwrap();
        let error = Files::folder(&folder).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(error.to_string().contains("articles/bad.md"), "{error}");
    }
}
