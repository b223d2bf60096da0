//! What the engines call our languages. Easy Japanese is Japanese to all of them. A language that is
//! missing for an engine is not translated by it. Twelve of DeepL's codes are those of its API
//! documentation (developers.deepl.com, "Languages supported"); Nepali, Burmese, Mongolian and
//! Tagalog came with its extension of January 2026 (its release notes name no codes). A server that
//! does not take one refuses, and that is shown as a missing language.

use knowledge::lang::Lang;

/// DeepL's codes as source and as target: as a source there is one Chinese, one English and one
/// Portuguese.
pub fn deepl(lang: &Lang) -> Option<(&'static str, &'static str)> {
    Some(match plain(lang) {
        "ja" => ("JA", "JA"),
        "en" => ("EN", "EN-US"),
        "zh-Hans" => ("ZH", "ZH-HANS"),
        "zh-Hant" => ("ZH", "ZH-HANT"),
        "ko" => ("KO", "KO"),
        "vi" => ("VI", "VI"),
        "pt-BR" => ("PT", "PT-BR"),
        "id" => ("ID", "ID"),
        "es" => ("ES", "ES"),
        "th" => ("TH", "TH"),
        "tr" => ("TR", "TR"),
        "uk" => ("UK", "UK"),
        "ne" => ("NE", "NE"),
        "my" => ("MY", "MY"),
        "mn" => ("MN", "MN"),
        "fil" => ("TL", "TL"),
        _ => return None,
    })
}

/// What LibreTranslate servers may call a language, the newest name first.
pub fn libre(lang: &Lang) -> Vec<&str> {
    match plain(lang) {
        "zh-Hans" => vec!["zh-Hans", "zh"],
        "zh-Hant" => vec!["zh-Hant", "zt"],
        "pt-BR" => vec!["pt-BR", "pb", "pt"],
        "fil" => vec!["tl", "fil"],
        other => vec![other],
    }
}

/// The English name for an instruction.
pub fn name(lang: &Lang) -> Option<&'static str> {
    Some(match plain(lang) {
        "ja" => "Japanese",
        "en" => "English",
        "zh-Hans" => "Simplified Chinese",
        "zh-Hant" => "Traditional Chinese (Taiwan)",
        "ko" => "Korean",
        "vi" => "Vietnamese",
        "ne" => "Nepali",
        "pt-BR" => "Brazilian Portuguese",
        "fil" => "Filipino (Tagalog)",
        "id" => "Indonesian",
        "es" => "Spanish",
        "my" => "Burmese",
        "th" => "Thai",
        "km" => "Khmer",
        "mn" => "Mongolian (Cyrillic script)",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        _ => return None,
    })
}

/// Whether two languages are one to their readers.
pub fn same(one: &Lang, other: &Lang) -> bool {
    plain(one) == plain(other)
}

fn plain(lang: &Lang) -> &str {
    lang.as_str().strip_suffix("-easy").unwrap_or(lang.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 18] = [
        "ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "pt-BR", "fil", "id", "es",
        "my", "th", "km", "mn", "tr", "uk",
    ];

    #[test]
    fn every_language_has_a_name_for_instructions() {
        ALL.iter().for_each(|code| assert!(name(&Lang::new(code)).is_some(), "{code}"));
        assert_eq!(name(&Lang::new("fr")), None);
    }

    #[test]
    fn the_codes_are_those_of_the_engine() {
        let check = |code: &str, expected: Option<(&str, &str)>| {
            assert_eq!(deepl(&Lang::new(code)), expected, "{code}");
        };
        check("ja-easy", Some(("JA", "JA")));
        check("zh-Hant", Some(("ZH", "ZH-HANT")));
        check("pt-BR", Some(("PT", "PT-BR")));
        check("fil", Some(("TL", "TL")));
        check("km", None);
        let check = |code: &str, expected: &[&str]| {
            assert_eq!(libre(&Lang::new(code)), expected, "{code}");
        };
        check("ja-easy", &["ja"]);
        check("fil", &["tl", "fil"]);
        check("zh-Hant", &["zh-Hant", "zt"]);
        check("vi", &["vi"]);
    }

    #[test]
    fn easy_japanese_needs_no_translation_into_japanese() {
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(same(&Lang::new(one), &Lang::new(other)), expected, "{one} {other}");
        };
        check("ja", "ja-easy", true);
        check("zh-Hans", "zh-Hant", false);
        check("vi", "vi", true);
    }
}
