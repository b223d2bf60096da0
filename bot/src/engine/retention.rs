//! How long a conversation and an ended request are kept. Days come from the settings, 0 means for
//! good. What somebody still waits for is never too old: an open request, a message without an
//! answer, a reminder that they asked for and can get, a coordinator's own chat.

use referral::Millis;

const DAY: Millis = 24 * 60 * 60 * 1000;

/// The settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Days after the last use of a conversation.
    pub days: i64,
    /// Days after the end of a request.
    pub case_days: i64,
}

/// What is known of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// When it was used last.
    pub last_used: Millis,
    /// Whether a request is open.
    pub open_case: bool,
    /// Whether a message has no answer.
    pub waiting: bool,
    /// When its last request ended, if one is kept.
    pub case_ended: Option<Millis>,
    /// Whether it is a coordinator's own chat.
    pub coordinator: bool,
    /// Whether the person is to be reminded of something and can be reached.
    pub reminded: bool,
}

impl Rule {
    /// Whether a conversation may go.
    pub fn conversation_may_go(&self, facts: &Facts, now: Millis) -> bool {
        let wanted = facts.open_case || facts.waiting || facts.coordinator || facts.reminded;
        let case_may_go = facts.case_ended.is_none_or(|ended| self.case_may_go(ended, now));
        !wanted && case_may_go && over(facts.last_used, self.days, now)
    }

    /// Whether a request that ended at this time may go.
    pub fn case_may_go(&self, ended: Millis, now: Millis) -> bool {
        over(ended, self.case_days, now)
    }

    /// Conversations used after this are not looked at; `None` when all are kept.
    pub fn unused_before(&self, now: Millis) -> Option<Millis> {
        (self.days > 0).then(|| now - self.days * DAY)
    }

    /// Requests that ended after this are not looked at; `None` when all are kept.
    pub fn ended_before(&self, now: Millis) -> Option<Millis> {
        (self.case_days > 0).then(|| now - self.case_days * DAY)
    }
}

fn over(since: Millis, days: i64, now: Millis) -> bool {
    days > 0 && now - since > days * DAY
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULE: Rule = Rule { days: 180, case_days: 365 };
    const IDLE: Facts = Facts {
        last_used: 0,
        open_case: false,
        waiting: false,
        case_ended: None,
        coordinator: false,
        reminded: false,
    };

    #[test]
    fn a_conversation_is_kept_as_long_as_the_settings_say() {
        let check = |facts: Facts, day: i64, expected: bool| {
            assert_eq!(
                RULE.conversation_may_go(&facts, day * DAY + 1),
                expected,
                "{facts:?} {day}"
            );
        };
        check(IDLE, 179, false);
        check(IDLE, 180, true);
        check(Facts { case_ended: Some(0), ..IDLE }, 364, false);
        check(Facts { case_ended: Some(0), ..IDLE }, 365, true);
        check(Facts { last_used: 300 * DAY, case_ended: Some(0), ..IDLE }, 400, false);
    }

    #[test]
    fn zero_days_keep_for_good() {
        let forever = Rule { days: 0, case_days: 0 };
        assert!(!forever.conversation_may_go(&IDLE, 100_000 * DAY));
        assert!(!forever.case_may_go(0, 100_000 * DAY));
        let cases = Rule { days: 1, case_days: 0 };
        assert!(!cases.conversation_may_go(&Facts { case_ended: Some(0), ..IDLE }, 100_000 * DAY));
        assert_eq!((forever.unused_before(5), forever.ended_before(5)), (None, None));
    }

    proptest! {
        #[test]
        fn what_somebody_waits_for_is_never_too_old(
            days in 0_i64..400, case_days in 0_i64..400, now in 0_i64..4_000 * DAY, which in 0..4
        ) {
            let facts = Facts {
                open_case: which == 0, waiting: which == 1, coordinator: which == 2,
                reminded: which == 3, ..IDLE
            };
            let rule = Rule { days, case_days };
            prop_assert!(!rule.conversation_may_go(&facts, now));
        }
    }
}
