//! The form with which a partner is proposed and its card corrected. What is wrong is told beside the
//! form, which keeps everything that was typed.

use super::lists::topics;
use crate::web::App;
use crate::web::console::Me;
use crate::web::console::parts::{frame, key};
use knowledge::library::Library;
use maud::{Markup, html};
use referral::area::{Atlas, Found};
use referral::coordinator::{Grade, Spoken};
use referral::directory::package::is_uri;
use referral::directory::{Line, Organization, Partner, PartnerKind};
use referral::hours::Hours;

/// Characters of a field at most.
const LONGEST: usize = 2_000;

/// What was typed.
#[derive(Debug, Default)]
pub struct Draft {
    pub form_key: String,
    pub organization: String,
    name: String,
    kind: String,
    fields: Vec<String>,
    scope: String,
    out_of_scope: String,
    how_to_refer: String,
    fee: String,
    phone: String,
    url: String,
    hours: String,
    languages: String,
    areas: String,
}

impl Draft {
    /// The form as it was sent.
    pub fn read(sent: &[(String, String)]) -> Draft {
        let get = |name: &str| {
            let found = sent.iter().find(|(found, _)| found == name);
            let text = crate::engine::understand::clean(found.map_or("", |(_, text)| text));
            text.chars().take(LONGEST).collect::<String>()
        };
        let fields = sent.iter().filter(|(name, _)| name == "fields");
        Draft {
            form_key: get("form_key"),
            organization: get("organization"),
            name: get("name"),
            kind: get("kind"),
            fields: fields.map(|(_, id)| id.clone()).collect(),
            scope: get("scope"),
            out_of_scope: get("out_of_scope"),
            how_to_refer: get("how_to_refer"),
            fee: get("fee"),
            phone: get("phone"),
            url: get("url"),
            hours: get("hours"),
            languages: get("languages"),
            areas: get("areas"),
        }
    }

    /// The form of a card that exists.
    pub fn of(partner: &Partner, organization: &Organization) -> Draft {
        let spoken = |spoken: &Spoken| format!("{} {}", spoken.lang, spoken.grade.key());
        let numbers: Vec<&str> = partner.phones.iter().map(|line| line.number.as_str()).collect();
        let languages: Vec<String> = partner.languages.iter().map(spoken).collect();
        Draft {
            form_key: String::new(),
            organization: organization.name.clone(),
            name: partner.name.clone(),
            kind: partner.kind.key().to_owned(),
            fields: partner.fields.clone(),
            scope: partner.scope.clone(),
            out_of_scope: partner.out_of_scope.clone(),
            how_to_refer: partner.how_to_refer.clone(),
            fee: partner.fee.clone().unwrap_or_default(),
            phone: numbers.join(", "),
            url: partner.url.clone().unwrap_or_default(),
            hours: partner.hours.as_ref().map(|hours| hours.text().to_owned()).unwrap_or_default(),
            languages: languages.join(", "),
            areas: partner.areas.join(", "),
        }
    }

    /// The card, or the names of the fields that are wrong.
    pub fn card(&self, library: &Library) -> Result<Partner, Vec<&'static str>> {
        let hours =
            Some(&self.hours).filter(|text| !text.is_empty()).map(|text| Hours::parse(text));
        let languages = parts(&self.languages).map(spoken).collect::<Option<Vec<_>>>();
        let areas = parts(&self.areas).map(area).collect::<Option<Vec<_>>>();
        let known = |id: &String| library.topics.iter().any(|topic| topic.id == *id);
        let faults = [
            ("organization", self.organization.is_empty()),
            ("name", self.name.is_empty()),
            ("kind", PartnerKind::from_key(&self.kind).is_none()),
            ("fields", !self.fields.iter().all(known)),
            ("url", !self.url.is_empty() && !is_uri(&self.url)),
            ("hours", hours.as_ref().is_some_and(Result::is_err)),
            ("languages", languages.is_none()),
            ("areas", areas.is_none()),
        ];
        let faults: Vec<_> =
            faults.into_iter().filter_map(|(name, wrong)| wrong.then_some(name)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let line = |number: &str| Line { number: number.to_owned(), ..Line::default() };
        Ok(Partner {
            kind: PartnerKind::from_key(&self.kind).unwrap_or_default(),
            name: self.name.clone(),
            fields: self.fields.clone(),
            scope: self.scope.clone(),
            out_of_scope: self.out_of_scope.clone(),
            how_to_refer: self.how_to_refer.clone(),
            fee: some(&self.fee),
            url: some(&self.url),
            phones: parts(&self.phone).map(line).collect(),
            hours: hours.and_then(Result::ok),
            languages: languages.unwrap_or_default(),
            areas: areas.unwrap_or_default(),
            ..Partner::default()
        })
    }
}

/// The parts of a list with commas (also Japanese ones) or lines.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', '\n', '、', '，']).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

/// `vi interpreter`; without a grade the staff speak it.
fn spoken(text: &str) -> Option<Spoken> {
    let (lang, key) = text.split_once(' ').unwrap_or((text, Grade::Staff.key()));
    let grade = Grade::ALL.into_iter().find(|grade| grade.key() == key.trim())?;
    let tag = lang.len() <= 12 && lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    tag.then(|| Spoken { lang: lang.to_owned(), grade })
}

/// The code of a place that is named or coded.
fn area(text: &str) -> Option<String> {
    let atlas = Atlas::embedded();
    if let Some(prefecture) = atlas.prefecture(text) {
        return Some(prefecture.code.clone());
    }
    if let Some(town) = atlas.municipality(text) {
        return Some(town.code.clone());
    }
    match atlas.find(text) {
        Found::Municipality(town) => Some(town.code.clone()),
        Found::Prefecture(prefecture) => Some(prefecture.code.clone()),
        _ => None,
    }
}

/// A corrected card over the one that is there: what the form does not show stays. Numbers that were
/// not touched keep the languages for which they are.
pub fn over(known: Partner, card: Partner) -> Partner {
    let kept = |line: Line| {
        let same = known.phones.iter().find(|old| old.number == line.number);
        same.cloned().unwrap_or(line)
    };
    Partner {
        kind: card.kind,
        name: card.name,
        fields: card.fields,
        scope: card.scope,
        out_of_scope: card.out_of_scope,
        how_to_refer: card.how_to_refer,
        fee: card.fee,
        url: card.url,
        phones: card.phones.into_iter().map(kept).collect(),
        hours: card.hours,
        languages: card.languages,
        areas: card.areas,
        ..known.clone()
    }
}

/// The form.
pub fn show(app: &App, me: &Me, draft: &Draft, action: &str, faults: &[&str]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let title =
        if action.ends_with("/edit") { "console-partner-edit" } else { "console-partner-propose" };
    let new = title == "console-partner-propose";
    let content = html! {
        h2 { (word(title)) }
        @if !faults.is_empty() { p role="alert" { strong { (word("console-partner-form-wrong")) } } }
        form method="post" action=(action) {
            (key(me))
            @if new { (line(app, me, "organization", &draft.organization, faults, true)) }
            @else { input type="hidden" name="organization" value=(draft.organization); }
            (line(app, me, "name", &draft.name, faults, true))
            (kinds(app, me, draft))
            (fields(app, me, draft))
            (area_of_text(app, me, "scope", &draft.scope))
            (area_of_text(app, me, "out-of-scope", &draft.out_of_scope))
            (area_of_text(app, me, "how", &draft.how_to_refer))
            (line(app, me, "fee", &draft.fee, faults, false))
            (line(app, me, "phone", &draft.phone, faults, false))
            (line(app, me, "url", &draft.url, faults, false))
            (line(app, me, "hours", &draft.hours, faults, false))
            (line(app, me, "languages", &draft.languages, faults, false))
            (line(app, me, "areas", &draft.areas, faults, false))
            button.primary type="submit" { (word("console-partner-save")) }
        }
        p { a href="/console/partners" { (word("console-partners-back")) } }
    };
    frame(app, me, &word(title), &content)
}

fn kinds(app: &App, me: &Me, draft: &Draft) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        label for="kind" { (word("console-partner-kind")) }
        select #kind name="kind" required {
            @for kind in PartnerKind::ALL {
                option value=(kind.key()) selected[kind.key() == draft.kind] {
                    (word(&format!("partner-kind-{}", kind.key())))
                }
            }
        }
    }
}

fn fields(app: &App, me: &Me, draft: &Draft) -> Markup {
    html! {
        fieldset {
            legend { (app.service.words.short(&me.lang, "console-partner-fields")) }
            div.ticks {
                @for (id, title) in topics(app, me) {
                    label.tick { input type="checkbox" name="fields" value=(id)
                        checked[draft.fields.iter().any(|chosen| chosen == id)]; " " (title) }
                }
            }
        }
    }
}

/// A field of one line; its hint tells the form it must have, and again when it is wrong.
fn line(app: &App, me: &Me, name: &str, value: &str, faults: &[&str], required: bool) -> Markup {
    let words = &app.service.words;
    let wrong = faults.contains(&name);
    let hint = words.known(&me.lang, &format!("console-partner-{name}-hint"));
    let described = hint.as_ref().map(|_| format!("{name}-hint"));
    html! {
        label for=(name) { (words.short(&me.lang, &format!("console-partner-{name}"))) }
        @if let Some(hint) = hint { p.small id={ (name) "-hint" } { (hint) } }
        @if wrong { p { strong { (words.short(&me.lang, "console-partner-wrong")) } } }
        input id=(name) name=(name) value=(value) maxlength=(LONGEST) required[required]
            aria-invalid=[wrong.then_some("true")] aria-describedby=[described];
    }
}

fn area_of_text(app: &App, me: &Me, name: &str, value: &str) -> Markup {
    let field = match name {
        "how" => "how_to_refer",
        "out-of-scope" => "out_of_scope",
        other => other,
    };
    html! {
        label for=(field) { (app.service.words.short(&me.lang, &format!("console-partner-{name}"))) }
        textarea id=(field) name=(field) rows="3" maxlength=(LONGEST) { (value) }
    }
}
