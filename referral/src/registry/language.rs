//! Whether a text is the code of a language (BCP 47): a language of ISO 639, with a script or a
//! region where that matters. Two letters are looked up in ISO 639-1, so that the codes of
//! countries (`jp`, `vn`, `cn`) are told apart; of three letters only the form is checked.

/// The two-letter codes of ISO 639-1.
const TWO: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr \
    cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi \
    ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv \
    kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
    ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss \
    st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za \
    zh zu";

/// Whether this is a language code, such as `vi`, `fil`, `pt-BR`, `zh-Hans` or `ja-easy`.
pub fn is_code(code: &str) -> bool {
    let mut parts = code.split('-');
    let base = parts.next().unwrap_or_default();
    let small = base.bytes().all(|byte| byte.is_ascii_lowercase());
    let known = match base.len() {
        2 => TWO.split_whitespace().any(|two| two == base),
        3 => true,
        _ => false,
    };
    let rest = |part: &str| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    small && known && parts.all(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_languages_and_not_of_countries() {
        let check = |code: &str, expected: bool| assert_eq!(is_code(code), expected, "{code}");
        for code in ["ja", "ja-easy", "zh-Hant", "pt-BR", "fil", "my", "uk", "ur", "si", "prs"] {
            check(code, true);
        }
        for code in ["jp", "cn", "vn", "np", "", "JA", "japanese", "zh_Hans", "zh-", "e", "ja-e"] {
            check(code, false);
        }
    }
}
