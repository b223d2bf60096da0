//! Rules that have changed: an operator's notice puts a dated line on the article of its topic in all
//! languages until the article was looked at again.

use jiff::civil::Date;
use std::collections::BTreeMap;

/// The topics whose rules have changed and whose articles have not been looked at since, with the day
/// of the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes(pub BTreeMap<String, Date>);
