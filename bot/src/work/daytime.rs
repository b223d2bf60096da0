//! When messages that nobody waits for may ring: at daytime in Japan.

use referral::Millis;

/// The hours of the day in Japan at which such messages disturb nobody.
const DAYTIME: std::ops::Range<Millis> = 9..20;

/// Whether it is one of those hours.
pub(super) fn daytime(now: Millis) -> bool {
    const HOUR: Millis = 3_600_000;
    DAYTIME.contains(&((now / HOUR + 9) % 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_reminded_at_night() {
        let check = |hour_utc: Millis, expected: bool| {
            let now = 20_000 * 24 * 3_600_000 + hour_utc * 3_600_000;
            assert_eq!(daytime(now), expected, "{hour_utc} h UTC");
        };
        check(23, false);
        check(0, true);
        check(10, true);
        check(11, false);
        check(15, false);
    }
}
