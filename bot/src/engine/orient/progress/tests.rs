//! Joining what two chats remember loses nothing, whichever of them goes on.

use super::*;
use proptest::prelude::*;

fn topics() -> impl Strategy<Value = Vec<(u8, String)>> {
    proptest::collection::vec((0_u8..3, "[a-e]"), 0..8)
}

fn progress() -> impl Strategy<Value = Progress> {
    let day = || proptest::option::of((1_i8..=28).prop_map(|d| jiff::civil::date(2026, 11, d)));
    let track = proptest::option::of("[x-z]");
    let known = (track, day(), proptest::option::of("[A-Z]{2}"), any::<bool>(), day());
    (topics(), known).prop_map(|(moves, (track, start, country, reminders, own))| {
        let mut progress = Progress { reminders, ..Progress::default() };
        for (step, topic) in moves {
            progress.mark([Move::Done, Move::NotForMe, Move::Later][usize::from(step)], &topic);
        }
        if let Some(track) = track {
            progress.take(&track);
        }
        progress.answers = Answers { start, country, ..Answers::default() };
        let date = own.map(|on| OwnDate { kind: "passport".to_owned(), on });
        progress.dates.extend(date);
        progress
    })
}

proptest! {
    #[test]
    fn nothing_that_was_done_or_told_is_lost(one in progress(), other in progress()) {
        let merged = one.clone().merge(other.clone());
        for part in [&one, &other] {
            prop_assert!(part.done.is_subset(&merged.done));
            let marked = part.done.iter().chain(&part.dropped).chain(&part.later);
            for topic in marked {
                prop_assert!(!merged.is_open(topic), "{}", topic);
            }
            for date in &part.dates {
                prop_assert!(merged.dates.contains(date));
            }
            prop_assert!(!part.reminders || merged.reminders);
            if let (Some(track), Some(_)) = (&part.track, part.answers.start) {
                let current = merged.track.as_ref() == Some(track);
                let kept = merged.starts.contains_key(track);
                let told = if current { merged.answers.start.is_some() } else { kept };
                prop_assert!(told, "the day on which {} begins", track);
            }
        }
        prop_assert!(one.answers.country.is_none() || merged.answers.country == one.answers.country);
        let apart = merged.done.is_disjoint(&merged.dropped)
            && merged.done.is_disjoint(&merged.later)
            && merged.dropped.is_disjoint(&merged.later);
        prop_assert!(apart, "a topic is in one place");
    }

    #[test]
    fn the_same_twice_is_the_same(one in progress()) {
        prop_assert_eq!(one.clone().merge(one.clone()), one);
    }

    #[test]
    fn nothing_is_added_by_a_chat_without_orientation(one in progress()) {
        prop_assert_eq!(one.clone().merge(Progress::default()), one.clone());
        prop_assert_eq!(Progress::default().merge(one.clone()), one);
    }
}
