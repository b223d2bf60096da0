//! What a coordinator alone cannot solve, told to the state and the local governments: no partner in
//! the area, a fault of a system, missing information, too few people (ISA, study report summary,
//! April 2023: problems go back to improve the environment). A report counts cases by area and
//! field, and says nothing of a group so small that a person could be recognised in it.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Groups of fewer cases are not told apart.
pub const LEAST: usize = 5;

/// What kind of trouble it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nobody in the area who could help.
    NoPartner,
    /// A rule or a system does not work.
    SystemFault,
    /// Nobody knows, or it is written nowhere.
    InformationGap,
    /// Too few people or hours.
    Capacity,
}

impl Kind {
    /// All kinds, in the order in which a form shows them.
    pub const ALL: [Kind; 4] =
        [Kind::NoPartner, Kind::SystemFault, Kind::InformationGap, Kind::Capacity];

    /// The kebab-case name, for words (`console-issue-…`), forms and reports.
    pub fn key(self) -> &'static str {
        match self {
            Kind::NoPartner => "no-partner",
            Kind::SystemFault => "system-fault",
            Kind::InformationGap => "information-gap",
            Kind::Capacity => "capacity",
        }
    }

    /// The kind with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// One issue as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The case that it came up in.
    pub case: String,
    /// What kind.
    pub kind: Kind,
    /// The topic; empty when none is known.
    pub field: String,
    /// The two-digit code of the prefecture; empty when it is not known.
    pub area: String,
    /// What is missing, without personal data.
    pub text: String,
}

/// What a report says of one area and field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The prefecture's code; none for all small groups together.
    pub area: Option<String>,
    /// The topic; none for all small groups together.
    pub field: Option<String>,
    /// How many cases; none when they are fewer than [`LEAST`].
    pub cases: Option<usize>,
    /// How many cases by kind, those with fewer than [`LEAST`] left out.
    pub kinds: BTreeMap<Kind, usize>,
    /// What was written, sorted; only where the group is large enough.
    pub texts: Vec<String>,
}

/// The report: groups large enough by area and field, then all others in one group without names,
/// and without a number when they are few together.
pub fn report(issues: &[Issue]) -> Vec<Group> {
    let mut by_group: BTreeMap<(&str, &str), Vec<&Issue>> = BTreeMap::new();
    for issue in issues {
        by_group.entry((&issue.area, &issue.field)).or_default().push(issue);
    }
    let (large, small): (Vec<_>, Vec<_>) =
        by_group.into_iter().partition(|(_, found)| cases(found) >= LEAST);
    let mut groups: Vec<Group> = large
        .into_iter()
        .map(|((area, field), found)| group(Some((area, field)), &found))
        .collect();
    let rest: Vec<&Issue> = small.into_iter().flat_map(|(_, found)| found).collect();
    if !rest.is_empty() {
        groups.push(Group { texts: Vec::new(), ..group(None, &rest) });
    }
    groups
}

fn group(name: Option<(&str, &str)>, issues: &[&Issue]) -> Group {
    let count = cases(issues);
    let of_kind = |kind: Kind| {
        let found: Vec<&Issue> = issues.iter().copied().filter(|i| i.kind == kind).collect();
        (kind, cases(&found))
    };
    let kinds = Kind::ALL.into_iter().map(of_kind).filter(|(_, count)| *count >= LEAST);
    let texts: BTreeSet<String> = issues.iter().map(|issue| issue.text.clone()).collect();
    Group {
        area: name.map(|(area, _)| area.to_owned()),
        field: name.map(|(_, field)| field.to_owned()),
        cases: (count >= LEAST).then_some(count),
        kinds: kinds.collect(),
        texts: texts.into_iter().filter(|text| !text.is_empty()).collect(),
    }
}

fn cases(issues: &[&Issue]) -> usize {
    issues.iter().map(|issue| issue.case.as_str()).collect::<BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issues(groups: &[(&str, &str, usize)]) -> Vec<Issue> {
        let mut all = Vec::new();
        for (area, field, count) in groups {
            for n in 0..*count {
                all.push(Issue {
                    case: format!("{area}-{field}-{n}"),
                    kind: Kind::NoPartner,
                    field: (*field).to_owned(),
                    area: (*area).to_owned(),
                    text: format!("{field} {n}"),
                });
            }
        }
        all
    }

    #[test]
    fn only_groups_of_five_cases_are_told_apart() {
        let check = |groups: &[(&str, &str, usize)], expected: &[(Option<&str>, Option<usize>)]| {
            let told = report(&issues(groups));
            let told: Vec<_> = told.iter().map(|g| (g.area.as_deref(), g.cases)).collect();
            assert_eq!(told, expected, "{groups:?}");
        };
        check(&[], &[]);
        check(&[("13", "renting", 5)], &[(Some("13"), Some(5))]);
        check(&[("13", "renting", 4)], &[(None, None)]);
        check(&[("13", "renting", 4), ("13", "divorce", 4)], &[(None, Some(8))]);
        check(
            &[("13", "renting", 6), ("01", "renting", 1)],
            &[(Some("13"), Some(6)), (None, None)],
        );
    }

    #[test]
    fn five_reports_on_one_case_are_one_case_and_small_groups_have_no_words() {
        let mut told = issues(&[("13", "renting", 5)]);
        for issue in &mut told {
            issue.case = "one".to_owned();
        }
        let groups = report(&told);
        assert_eq!((groups[0].cases, groups[0].texts.len()), (None, 0));
        assert!(groups[0].kinds.is_empty());
    }

    #[test]
    fn kinds_lead_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
            let serde = serde_json::to_string(&kind).unwrap();
            assert_eq!(serde, format!("\"{}\"", kind.key().replace('-', "_")));
        }
        assert_eq!(Kind::from_key(""), None);
    }
}
