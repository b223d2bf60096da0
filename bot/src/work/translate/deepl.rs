//! DeepL's API: `POST /v2/translate` with one text. Pure: it builds questions and reads answers.
//! DeepL refuses a language that it does not have with status 400 and names the field.

use super::{Answer, Question, Why, codes};
use knowledge::lang::Lang;
use serde_json::json;

/// The question for a translation.
///
/// # Errors
/// [`Why::Language`] when DeepL does not have one of the languages.
pub fn question((from, to): (&Lang, &Lang), text: &str, key: &str) -> Result<Question, Why> {
    let (source, _) = codes::deepl(from).ok_or(Why::Language)?;
    let (_, target) = codes::deepl(to).ok_or(Why::Language)?;
    Ok(Question {
        path: "/v2/translate",
        authorization: (!key.is_empty()).then(|| format!("DeepL-Auth-Key {key}")),
        body: json!({ "text": [text], "source_lang": source, "target_lang": target }),
    })
}

/// The translation in an answer.
///
/// # Errors
/// [`Why::Language`] when the server refuses a language, [`Why::EngineError`] for all else.
pub fn read(answer: &Answer) -> Result<String, Why> {
    if answer.status == 400 && answer.body.contains("_lang") {
        return Err(Why::Language);
    }
    let json = answer.json()?;
    let text = json["translations"][0]["text"].as_str();
    text.map(str::to_owned).ok_or(Why::EngineError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_holds_what_the_server_needs() {
        let (from, to) = (Lang::new("zh-Hant"), Lang::new("ja"));
        let asked = question((&from, &to), "你好", "k:fx").unwrap();
        assert_eq!(asked.authorization.as_deref(), Some("DeepL-Auth-Key k:fx"));
        assert_eq!(asked.body, json!({"text": ["你好"], "source_lang": "ZH", "target_lang": "JA"}));
        let asked = question((&to, &from), "x", "").unwrap();
        assert_eq!(asked.authorization, None);
        assert_eq!(asked.body["target_lang"], "ZH-HANT");
        let khmer = Lang::new("km");
        assert_eq!(question((&khmer, &to), "x", ""), Err(Why::Language));
        assert_eq!(question((&to, &khmer), "x", ""), Err(Why::Language));
    }

    #[test]
    fn an_answer_is_a_translation_or_a_reason() {
        let check = |status: u16, body: &str, expected: Result<&str, Why>| {
            let answer = Answer { status, body: body.to_owned() };
            assert_eq!(read(&answer), expected.map(str::to_owned), "{body}");
        };
        let good = r#"{"translations":[{"detected_source_language":"ZH","text":"こんにちは"}]}"#;
        check(200, good, Ok("こんにちは"));
        check(200, r#"{"translations":[]}"#, Err(Why::EngineError));
        let refused = r#"{"message":"Value for 'target_lang' not supported."}"#;
        check(400, refused, Err(Why::Language));
        check(456, r#"{"message":"Quota exceeded"}"#, Err(Why::EngineError));
    }
}
