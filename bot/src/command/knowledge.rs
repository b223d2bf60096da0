//! `tsunagu knowledge`: what there is, how well it is found, and the search as a tool.

pub mod check;
pub mod exam;
pub mod notice;
pub mod search;

use std::time::Duration;

/// The time, in milliseconds, that this share of the times does not exceed; 0 when there are none.
fn percentile(times: &[Duration], share: f64) -> f64 {
    let mut times = times.to_vec();
    times.sort();
    let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
    times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}
