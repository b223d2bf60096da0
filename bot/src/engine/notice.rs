//! What a coordinator is told in their own messenger without having asked: that the certificate
//! ends, and that what is published wants to be confirmed for the new fiscal year.

use super::action::Action;
use super::say::{Arg, Say, line};
use jiff::civil::Date;

/// The certificate ends on this day.
pub fn certificate_ends(until: Date) -> Say {
    Say::text(line("console-certificate-ends").with("date", Arg::Date(until)))
        .button("offer-console", Action::Console)
}

/// The fiscal year has begun: is what is published still right?
pub fn confirm_publication(year: i16) -> Say {
    let year = Arg::Text(year.to_string());
    Say::text(line("console-publication-confirm").with("year", year))
        .button("offer-console", Action::Console)
}
