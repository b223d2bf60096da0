//! `tsunagu knowledge check`: everything that would stop the start, listed at once.

use crate::command::{Failure, content, print, settings};

/// Loads all content and says how much there is.
///
/// # Errors
/// Every problem with file, line and a sentence.
pub fn run() -> Result<(), Failure> {
    let settings = settings()?;
    let (library, _) = content(&settings)?;
    let (topics, languages) = (library.topics.iter().count(), library.languages().len());
    let facts = library.facts.iter().count();
    print(&format!(
        "{} articles ({topics} topics in {languages} languages), {facts} facts: no problems",
        topics * languages
    ))
}
