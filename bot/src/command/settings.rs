//! `tsunagu config`: every setting with its meaning, default and current value.

use super::{Failure, print};
use crate::config::{self, ALL};

/// Prints the table, and fails when a value is wrong.
///
/// # Errors
/// All wrong values at once.
pub fn print_all() -> Result<(), Failure> {
    let values = config::values().map_err(Failure)?;
    for setting in &ALL {
        let value = values.get(setting.name).map_or("", String::as_str);
        print(&config::variable(setting.name))?;
        print(&format!("    {}", setting.meaning))?;
        print(&format!("    default: {}", config::shown(setting, setting.default)))?;
        print(&format!("    now:     {}", config::shown(setting, value)))?;
    }
    config::check(&values).map(drop).map_err(Failure)
}
