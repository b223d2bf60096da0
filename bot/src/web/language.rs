//! Which of our languages a browser asks for. `Accept-Language` is matched by language and script,
//! with the gaps filled as CLDR says: `zh-TW` is `zh-Hant`, `tl` is `fil`, any Portuguese is
//! `pt-BR`. Nothing matches easy Japanese, which people choose themselves.

use super::App;
use axum::http::{HeaderMap, header};
use axum_extra::extract::CookieJar;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};
use knowledge::lang::Lang;

/// The cookie that keeps a choice made before the first message.
pub const COOKIE: &str = "tsunagu_lang";

/// The language of a request without a conversation: chosen before, else what the browser says, else
/// the reference language.
pub fn preferred(app: &App, headers: &HeaderMap) -> Lang {
    let jar = CookieJar::from_headers(headers);
    let chosen = jar.get(COOKIE).map(|cookie| Lang::new(cookie.value()));
    chosen
        .filter(|lang| known(app, lang))
        .or_else(|| accepted(app.service.library.languages(), header_value(headers)))
        .unwrap_or_else(|| Lang::new(crate::words::REFERENCE))
}

/// Whether we speak it.
pub fn known(app: &App, lang: &Lang) -> bool {
    app.service.library.languages().contains(lang)
}

fn header_value(headers: &HeaderMap) -> &str {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The first of our languages in the order of the browser's preference.
fn accepted(ours: &[Lang], accept: &str) -> Option<Lang> {
    let mut wanted: Vec<(f32, &str)> = accept.split(',').filter_map(weighted).collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.iter().find_map(|(_, tag)| {
        let wanted = filled(tag)?;
        ours.iter().find(|lang| filled(lang.as_str()).as_ref() == Some(&wanted)).cloned()
    })
}

fn weighted(part: &str) -> Option<(f32, &str)> {
    let (tag, quality) = part.split_once(';').unwrap_or((part, "q=1"));
    let quality = quality.trim().strip_prefix("q=")?.parse::<f32>().ok()?;
    (quality > 0.0).then_some((quality, tag.trim()))
}

/// Language and script of a tag, in canonical form. `None` for what is no tag.
fn filled(tag: &str) -> Option<(String, String)> {
    if tag.ends_with("-easy") {
        return None;
    }
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let script = locale.id.script.map(|script| script.to_string()).unwrap_or_default();
    Some((locale.id.language.to_string(), script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_its_language() {
        let codes = ["en", "fil", "ja", "ja-easy", "ko", "my", "pt-BR", "vi", "zh-Hans", "zh-Hant"];
        let ours: Vec<Lang> = codes.iter().map(|code| Lang::new(code)).collect();
        let check = |accept: &str, expected: Option<&str>| {
            assert_eq!(accepted(&ours, accept), expected.map(Lang::new), "{accept}");
        };
        check("vi-VN,vi;q=0.9,en;q=0.8", Some("vi"));
        check("zh-TW,zh;q=0.9", Some("zh-Hant"));
        check("zh-HK", Some("zh-Hant"));
        check("zh-CN", Some("zh-Hans"));
        check("zh", Some("zh-Hans"));
        check("tl-PH", Some("fil"));
        check("pt-PT", Some("pt-BR"));
        check("de-DE,en;q=0.5,ja;q=0.7", Some("ja"));
        check("de-DE,en;q=0", None);
        check("ja-JP", Some("ja"));
        check("", None);
        check("*, ;;q=x", None);
    }
}
