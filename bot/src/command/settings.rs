//! `tsunagu config`: every setting with its meaning, default and current value; a new key for
//! personal texts; and encrypting everything with the first key.

use super::{Failure, block_on, print, settings, store};
use crate::config::{self, ALL};
use crate::store::cipher::Keys;
use crate::store::{new_id, rotate};
use crate::work::wall_clock;
use referral::certificate::japan_day;

/// Prints the table, and fails when a value is wrong.
///
/// # Errors
/// All wrong values at once.
pub fn print_all() -> Result<(), Failure> {
    let values = config::values().map_err(Failure)?;
    for setting in ALL {
        let value = values.get(setting.name).map_or("", String::as_str);
        print(&config::variable(setting.name))?;
        print(&format!("    {}", setting.meaning))?;
        print(&format!("    default: {}", config::shown(setting, setting.default)))?;
        print(&format!("    now:     {}", config::shown(setting, value)))?;
    }
    config::check(&values).map(drop).map_err(Failure)
}

/// Prints a line for the file of keys, with an id that names the day.
///
/// # Errors
/// When the system has no randomness.
pub fn new_key() -> Result<(), Failure> {
    let id = new_id();
    let random = id.get(id.len().saturating_sub(4)..).unwrap_or_default();
    print(&Keys::new_line(&format!("k{}-{random}", japan_day(wall_clock())))?)
}

/// Encrypts everything with the first key.
///
/// # Errors
/// When no key is set, one is missing, or the database is out of reach; what was done stays done.
pub fn rotate_keys() -> Result<(), Failure> {
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let changed = rotate::rotate(&store).await?;
        print(&format!("{changed} texts are encrypted with the first key now"))?;
        print("The lines of the other keys are needed only for older backups.")
    })
}
