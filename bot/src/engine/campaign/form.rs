//! What an organiser tells of a new campaign, as it was written, and what can be made of it. The pages
//! and the command line share these rules; every field that is wrong is named, so that nothing has to
//! be written twice.

use super::Kind;
use crate::engine::World;
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::area::Found;

/// The longest name and contact, in characters.
const LONGEST: usize = 200;

/// The fields as they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The name.
    pub name: String,
    /// The kind's key.
    pub kind: String,
    /// The track's id.
    pub track: String,
    /// The languages' codes.
    pub languages: Vec<String>,
    /// A municipality's name in any script, or its code; may be empty.
    pub municipality: String,
    /// The first day.
    pub starts: String,
    /// The last day; may be empty.
    pub ends: String,
    /// Whom people can ask.
    pub contact: String,
}

/// A campaign that can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// What the organiser calls it.
    pub name: String,
    /// The occasion.
    pub kind: Kind,
    /// The track.
    pub track: String,
    /// The languages, in the order of the library, each once.
    pub languages: Vec<Lang>,
    /// The municipality's six-digit code.
    pub municipality: Option<String>,
    /// The first day.
    pub starts_on: Date,
    /// The last day.
    pub ends_on: Option<Date>,
    /// Whom people can ask.
    pub contact: String,
}

/// A field with what is wrong in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The field's name in the form.
    pub field: &'static str,
    /// What is wrong; `console-organiser-fault-<key>` says it.
    pub key: &'static str,
}

/// Makes a campaign of what was written.
///
/// # Errors
/// Every field that is wrong.
pub fn read(world: &World, written: &Written) -> Result<Wanted, Vec<Fault>> {
    let mut faults = Vec::new();
    let name = text(&written.name, "name", &mut faults);
    let kind = Kind::from_key(&written.kind);
    known(kind.is_some(), "kind", "kind", &mut faults);
    let track = world.library.orientation.track(&written.track);
    known(track.is_some(), "track", "track", &mut faults);
    let languages = languages(world, &written.languages, &mut faults);
    let municipality = municipality(world, &written.municipality, &mut faults);
    let starts_on = day(&written.starts, "starts", &mut faults);
    known(!written.starts.trim().is_empty(), "starts", "empty", &mut faults);
    let ends_on = day(&written.ends, "ends", &mut faults);
    let turned = starts_on.zip(ends_on).is_some_and(|(first, last)| last < first);
    known(!turned, "ends", "turned", &mut faults);
    let over = ends_on.is_some_and(|last| last < world.today);
    known(turned || !over, "ends", "over", &mut faults);
    let contact = text(&written.contact, "contact", &mut faults);
    match (kind, track, starts_on) {
        (Some(kind), Some(track), Some(starts_on)) if faults.is_empty() => {
            let track = track.id.clone();
            Ok(Wanted { name, kind, track, languages, municipality, starts_on, ends_on, contact })
        }
        _ => Err(faults),
    }
}

fn known(holds: bool, field: &'static str, key: &'static str, faults: &mut Vec<Fault>) {
    // The first thing that is wrong in a field is the one to say.
    if !holds && faults.iter().all(|fault| fault.field != field) {
        faults.push(Fault { field, key });
    }
}

fn text(written: &str, field: &'static str, faults: &mut Vec<Fault>) -> String {
    let clean = written.split_whitespace().collect::<Vec<_>>().join(" ");
    known(!clean.is_empty(), field, "empty", faults);
    known(clean.chars().count() <= LONGEST, field, "long", faults);
    clean
}

fn languages(world: &World, written: &[String], faults: &mut Vec<Fault>) -> Vec<Lang> {
    let ours = world.library.languages();
    let strange = |code: &String| ours.iter().all(|lang| lang.as_str() != code);
    known(!written.is_empty(), "languages", "empty", faults);
    known(!written.iter().any(strange), "languages", "language", faults);
    let chosen = |lang: &&Lang| written.iter().any(|code| code == lang.as_str());
    ours.iter().filter(chosen).cloned().collect()
}

fn municipality(world: &World, written: &str, faults: &mut Vec<Fault>) -> Option<String> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    if let Some(town) = world.atlas.municipality(written) {
        return Some(town.code.clone());
    }
    match world.atlas.find(written) {
        Found::Municipality(town) => Some(town.code.clone()),
        Found::Several(_) => {
            known(false, "municipality", "several", faults);
            None
        }
        _ => {
            known(false, "municipality", "municipality", faults);
            None
        }
    }
}

fn day(written: &str, field: &'static str, faults: &mut Vec<Fault>) -> Option<Date> {
    let written = written.trim();
    let day = written.parse().ok();
    known(written.is_empty() || day.is_some(), field, "day", faults);
    day
}
