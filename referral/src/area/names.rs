//! The names of all places, folded, for looking up what people type.

use super::data::Ward;
use super::{Municipality, Prefecture};
use std::collections::HashMap;

/// All names.
#[derive(Debug)]
pub(super) struct Names {}

impl Names {
    pub(super) fn build(
        _prefectures: &[Prefecture],
        _municipalities: &[Municipality],
        _wards: &[Ward],
        _by_code: &HashMap<String, usize>,
    ) -> Names {
        Names {}
    }
}
