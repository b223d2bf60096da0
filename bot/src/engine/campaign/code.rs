//! The code of a link: `c_<id>_<lang or 0>_<via>_<signature>`, at most 64 characters of
//! `A-Z a-z 0-9 _ -` (what Telegram's deep links carry). The signature is HMAC-SHA256 under the
//! campaign's own secret, cut to 96 bits: whoever reads one code can make no other.

use crate::engine::own::CAMPAIGN;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use knowledge::lang::Lang;
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;

/// The length of an id.
pub const ID: usize = 8;
/// How many bytes of the signature a code carries.
const SIGNATURE: usize = 12;
/// What stands where no language is named.
const SEVERAL: &str = "0";
/// The longest code that is looked at.
const MOST: usize = 64;

/// What signs the codes of one campaign.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A secret as it is kept.
    pub fn new(kept: String) -> Secret {
        Secret(kept)
    }

    /// The secret itself, for the store only.
    pub fn kept(&self) -> &str {
        &self.0
    }
}

/// A secret is never shown.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// On which way a link reaches people; each is counted apart (requirement 6.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// A link on a page or in a chat.
    Link,
    /// A poster or leaflet with a QR code.
    Poster,
    /// A mail or a mail service.
    Mail,
    /// Social media.
    Social,
    /// Newspapers, radio, bulletins.
    Media,
    /// Shown at a meeting or a class.
    Meeting,
}

impl Via {
    /// All ways, in the order of forms.
    pub const ALL: [Via; 6] =
        [Via::Link, Via::Poster, Via::Mail, Via::Social, Via::Media, Via::Meeting];

    /// The name in counts, addresses and words.
    pub fn key(self) -> &'static str {
        match self {
            Via::Link => "link",
            Via::Poster => "poster",
            Via::Mail => "mail",
            Via::Social => "social",
            Via::Media => "media",
            Via::Meeting => "meeting",
        }
    }

    /// The way with this name.
    pub fn from_key(key: &str) -> Option<Via> {
        Via::ALL.into_iter().find(|via| via.key() == key)
    }

    fn letter(self) -> &'static str {
        match self {
            Via::Link => "l",
            Via::Poster => "p",
            Via::Mail => "m",
            Via::Social => "s",
            Via::Media => "n",
            Via::Meeting => "t",
        }
    }
}

/// What a code says, not yet believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The campaign.
    pub id: &'a str,
    lang: &'a str,
    /// The way.
    pub via: Via,
    signature: &'a str,
}

impl<'a> Parts<'a> {
    /// The parts of a code, with or without the beginning that all have.
    pub fn of(code: &'a str) -> Option<Parts<'a>> {
        if code.len() > MOST {
            return None;
        }
        let code = code.strip_prefix(CAMPAIGN).unwrap_or(code);
        // The signature may hold the sign that separates the parts.
        let mut parts = code.splitn(4, '_');
        let (id, lang, letter) = (parts.next()?, parts.next()?, parts.next()?);
        let via = Via::ALL.into_iter().find(|via| via.letter() == letter)?;
        Some(Parts { id, lang, via, signature: parts.next()? })
    }

    /// The language, if one is named.
    pub fn lang(&self) -> Option<Lang> {
        (self.lang != SEVERAL).then(|| Lang::new(self.lang))
    }

    /// Whether this campaign made the code. Takes as long for a wrong signature as for a right one.
    pub fn signed_by(&self, id: &str, secret: &Secret) -> bool {
        let right = sign(secret, &body(id, self.lang, self.via));
        self.id == id && bool::from(self.signature.as_bytes().ct_eq(right.as_bytes()))
    }
}

/// The code of a campaign in a language, or for several.
pub fn code(id: &str, secret: &Secret, lang: Option<&Lang>, via: Via) -> String {
    let body = body(id, lang.map_or(SEVERAL, Lang::as_str), via);
    let signature = sign(secret, &body);
    format!("{body}_{signature}")
}

fn body(id: &str, lang: &str, via: Via) -> String {
    format!("{CAMPAIGN}{id}_{lang}_{}", via.letter())
}

fn sign(secret: &Secret, body: &str) -> String {
    // A key of any length is one.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.0.as_bytes()) else {
        return String::new();
    };
    mac.update(body.as_bytes());
    URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..SIGNATURE])
}

/// A code that stands alone in a text, as people paste it where no link can carry it:
/// `c_…`, `start c_…` or `/start c_…`.
pub fn typed(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let code = match first.strip_prefix('/').unwrap_or(first).to_lowercase().as_str() {
        "start" => words.next()?,
        _ => first,
    };
    let ours = code.starts_with(CAMPAIGN) && words.next().is_none();
    ours.then_some(code).filter(|code| Parts::of(code).is_some())
}
