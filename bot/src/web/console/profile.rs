//! A coordinator as colleagues see one another: exactly the fields of a [`Profile`]. Only pages of
//! signed-in coordinators show it.

use super::Me;
use crate::channel::flat;
use crate::web::App;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::coordinator::Spoken;
use referral::coordinator::profile::Profile;

/// The profile as a list of facts.
pub fn facts(app: &App, me: &Me, profile: &Profile) -> Markup {
    let (words, world) = (&app.service.words, app.service.world());
    let area = profile.area.iter().map(|place| words.place(&world, &me.lang, place));
    let fields = profile.fields.iter().map(|topic| flat(&words.title(&world, &me.lang, topic)));
    let languages = profile.skills.languages.iter().map(|one| spoken(app, me, one));
    let skills = profile.skills.qualifications.iter().cloned().chain(languages);
    let rows: [(&str, Vec<String>); 6] = [
        ("console-label-name", vec![profile.name.clone()]),
        ("console-label-activity-area", area.collect()),
        ("console-label-fields", fields.collect()),
        ("console-label-skills", skills.collect()),
        ("console-label-workplace", vec![profile.workplace.clone()]),
        ("console-label-contact", profile.contact.iter().cloned().collect()),
    ];
    html! {
        dl.shared {
            @for (label, values) in rows {
                dt { (words.short(&me.lang, label)) }
                dd {
                    @if values.is_empty() { (words.short(&me.lang, "console-none")) }
                    (values.join(" · "))
                }
            }
        }
    }
}

fn spoken(app: &App, me: &Me, spoken: &Spoken) -> String {
    let words = &app.service.words;
    let grade = words.short(&me.lang, &format!("console-language-grade-{}", spoken.grade.key()));
    let args = [
        ("language", FluentValue::from(words.language_name(&Lang::new(&spoken.lang)))),
        ("grade", FluentValue::from(grade)),
    ];
    words.plain(&me.lang, "console-colleagues-spoken", &args)
}
