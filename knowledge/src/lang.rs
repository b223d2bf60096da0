//! A language of ours, named as its content folder is (`en`, `ja-easy`, `zh-Hant`).
//! The list of languages is not in Rust: it is whatever folders and files exist.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A BCP 47 tag, as content folders and files are called. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Lang(Arc<str>);

impl Lang {
    /// Takes the tag as it is; whether such a language exists is the library's to say.
    #[must_use]
    pub fn new(tag: &str) -> Lang {
        Lang(Arc::from(tag))
    }

    /// The tag, as it came in.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `zh` of `zh-Hant`. Two languages with the same primary subtag share
    /// their vocabulary, though not their spelling.
    #[must_use]
    pub fn family(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<String> for Lang {
    fn from(tag: String) -> Lang {
        Lang::new(&tag)
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_a_plain_string_in_json() {
        let lang: Lang = serde_json::from_str("\"pt-BR\"").unwrap();
        assert_eq!(lang, Lang::new("pt-BR"));
        assert_eq!(serde_json::to_string(&lang).unwrap(), "\"pt-BR\"");
    }

    #[test]
    fn family_is_the_primary_subtag() {
        for (tag, family) in [("zh-Hant", "zh"), ("ja-easy", "ja"), ("en", "en")] {
            assert_eq!(Lang::new(tag).family(), family);
        }
    }
}
