//! What is asked rightly and wrongly, and that pages hold everything once.

use super::*;
use proptest::prelude::*;

fn asked(text: &str) -> Result<Query, Vec<(String, Fault)>> {
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    let pairs: Vec<_> = pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    let allowed = ["search", "page", "per_page", "postcode", "proximity", "modified_after"];
    parse(&pairs, &[&allowed[..], &["minimal", "format", "organization_id"]].concat())
}

#[test]
fn what_is_wrong_is_told() {
    let check = |text: &str, expected: &[(&str, Fault)]| {
        let faults = asked(text).err().unwrap_or_default();
        let faults: Vec<_> = faults.iter().map(|(name, fault)| (name.as_str(), *fault)).collect();
        assert_eq!(faults, expected, "{text}");
    };
    check("page=2&per_page=10&search=work", &[]);
    check("page=0", &[("page", Fault::Number)]);
    check("page=x&per_page=1001", &[("page", Fault::Number), ("per_page", Fault::Number)]);
    check("colour=red", &[("colour", Fault::Unknown)]);
    check("full=true", &[("full", Fault::Unknown)]);
    check("page=1&page=2", &[("page", Fault::Twice)]);
    check("postcode=160-0023&proximity=5000", &[]);
    check("postcode=１６０００２３", &[]);
    check("postcode=000-0000", &[("postcode", Fault::Postcode)]);
    check("proximity=5000", &[("proximity", Fault::NeedsPostcode)]);
    check("postcode=1600023&proximity=-1", &[("proximity", Fault::Metres)]);
    check("postcode=1600023&proximity=NaN", &[("proximity", Fault::Metres)]);
    check("modified_after=2026-11-21", &[]);
    check("modified_after=2026-11-21T09:00:00+09:00", &[]);
    check("modified_after=yesterday", &[("modified_after", Fault::Time)]);
    check("minimal=yes", &[("minimal", Fault::Flag)]);
    check("format=xml", &[("format", Fault::Format)]);
    check("organization_id=1", &[("organization_id", Fault::Id)]);
}

proptest! {
    #[test]
    fn pages_hold_everything_once(total in 0_usize..40, size in 1_usize..12) {
        let items: Vec<Value> = (0..total).map(Value::from).collect();
        let mut seen = Vec::new();
        let mut page = 1;
        loop {
            let query = Query { page, per_page: Some(size), ..Query::default() };
            let found = query.page(items.clone());
            prop_assert_eq!(&found["total_items"], &Value::from(total));
            prop_assert_eq!(found["first_page"].as_bool(), Some(page == 1));
            seen.extend(found["contents"].as_array().unwrap().clone());
            if found["last_page"] == true {
                break;
            }
            page += 1;
        }
        prop_assert_eq!(seen, items);
    }
}
