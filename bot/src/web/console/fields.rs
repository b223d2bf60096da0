//! A form as it was sent: fields by name, some of them several times (the steps that must come
//! first). What a person wrote is cleaned and cut to a sensible length here.

use crate::web::failure::Failure;
use axum::extract::Form;
use jiff::civil::Date;
use referral::directory::PartnerKind;
use referral::plan::PartnerRef;

/// The longest line in characters; longer words belong into a text area.
const LINE: usize = 200;

/// The extractor of a form.
pub type Sent = Form<Vec<(String, String)>>;

/// The fields of a form.
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields of what was sent.
    pub fn of(Form(sent): Sent) -> Fields {
        Fields(sent)
    }

    /// A field as it came; empty when it is missing.
    pub fn raw(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// One line that a person wrote.
    pub fn line(&self, name: &str) -> String {
        let clean = crate::engine::understand::clean(self.raw(name));
        let line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(LINE).collect()
    }

    /// Several lines that a person wrote.
    ///
    /// # Errors
    /// When they are longer than a message may be.
    pub fn text(&self, name: &str) -> Result<String, Failure> {
        super::fitting(self.raw(name))
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    /// All values of a field that may come several times.
    pub fn all(&self, name: &str) -> Vec<String> {
        let found = self.0.iter().filter(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.clone()).collect()
    }

    /// A day; none when the field is empty.
    ///
    /// # Errors
    /// When it is no day.
    pub fn day(&self, name: &str) -> Result<Option<Date>, Failure> {
        let text = self.raw(name).trim();
        if text.is_empty() {
            return Ok(None);
        }
        let wrong = |_| Failure::Rule("console-field-day".to_owned());
        text.parse().map(Some).map_err(wrong)
    }

    /// The key that proves that the form is ours.
    pub fn key(&self) -> &str {
        self.raw("form_key")
    }

    /// The partner that was chosen, else the one that was written by hand; none when it has no name.
    pub fn partner(&self, choices: Vec<PartnerRef>) -> Option<PartnerRef> {
        let chosen = self.raw("partner_id");
        let mut choices = choices.into_iter();
        choices.find(|choice| choice.id.as_deref() == Some(chosen)).or_else(|| self.written())
    }

    fn written(&self) -> Option<PartnerRef> {
        let languages = self.line("partner_languages");
        let languages = languages.split([',', '、', '，']).map(|name| name.trim().to_owned());
        let partner = PartnerRef {
            id: None,
            name: self.line("partner_name"),
            phone: self.line("partner_phone"),
            hours: self.line("partner_hours"),
            languages: languages.filter(|name| !name.is_empty()).collect(),
            url: self.line("partner_url"),
            kind: PartnerKind::from_key(self.raw("partner_kind")),
        };
        (!partner.name.is_empty()).then_some(partner)
    }
}
