//! LibreTranslate's API (docs.libretranslate.com): `GET /languages` tells the pairs, `POST
//! /translate` translates. Pure: it builds questions and reads answers.

use super::{Answer, Question, Why, codes};
use knowledge::lang::Lang;
use serde::Deserialize;
use serde_json::json;

/// Where a server tells its languages.
pub const LANGUAGES: &str = "/languages";

/// A language that a server has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Offered {
    /// What the server calls it.
    pub code: String,
    /// Into which others it translates; older servers do not tell, and then it is into all.
    pub targets: Option<Vec<String>>,
}

/// The languages of a server; `None` when this is no such list.
pub fn offered(answer: &Answer) -> Option<Vec<Offered>> {
    serde_json::from_value(answer.json().ok()?).ok()
}

/// What the server calls the two languages; `None` when it does not translate between them.
pub fn codes(offered: &[Offered], from: &Lang, to: &Lang) -> Option<(String, String)> {
    let known = |code: &&str| offered.iter().any(|language| language.code == *code);
    let source = codes::libre(from).into_iter().find(known)?;
    let targets = offered.iter().find(|language| language.code == source)?.targets.as_ref();
    let reached = |code: &&str| match targets {
        Some(targets) => targets.iter().any(|target| target == code),
        None => known(code),
    };
    let target = codes::libre(to).into_iter().find(reached)?;
    Some((source.to_owned(), target.to_owned()))
}

/// The question for a translation.
pub fn question((source, target): (String, String), text: &str, key: &str) -> Question {
    let mut body = json!({ "q": text, "source": source, "target": target, "format": "text" });
    if !key.is_empty() {
        body["api_key"] = key.into();
    }
    Question { path: "/translate", authorization: None, body }
}

/// The translation in an answer.
///
/// # Errors
/// [`Why::EngineError`] when there is none.
pub fn read(answer: &Answer) -> Result<String, Why> {
    let json = answer.json()?;
    json["translatedText"].as_str().map(str::to_owned).ok_or(Why::EngineError)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.to_owned() }
    }

    #[test]
    fn a_question_holds_what_the_server_needs() {
        let codes = || ("vi".to_owned(), "ja".to_owned());
        let body = question(codes(), "chào", "").body;
        assert_eq!(body, json!({"q": "chào", "source": "vi", "target": "ja", "format": "text"}));
        assert_eq!(question(codes(), "chào", "k").body["api_key"], "k");
    }

    #[test]
    fn an_answer_is_a_translation_or_a_reason() {
        let check = |status: u16, body: &str, expected: Result<&str, Why>| {
            assert_eq!(read(&answer(status, body)), expected.map(str::to_owned), "{body}");
        };
        check(200, r#"{"translatedText":"こんにちは"}"#, Ok("こんにちは"));
        check(200, r#"{"error":"x"}"#, Err(Why::EngineError));
        check(403, r#"{"error":"Invalid API key"}"#, Err(Why::EngineError));
        check(200, "<html>", Err(Why::EngineError));
    }

    #[test]
    fn only_pairs_that_the_server_has_are_asked_for() {
        let new = r#"[{"code":"zh-Hans","name":"Chinese","targets":["ja","en"]},
            {"code":"ja","name":"Japanese","targets":["zh-Hans","en","tl"]}]"#;
        let old =
            r#"[{"code":"zh","name":"Chinese"},{"code":"zt","name":"T"},{"code":"ja","name":"J"}]"#;
        let check = |list: &str, from: &str, to: &str, expected: Option<(&str, &str)>| {
            let offered = offered(&answer(200, list)).unwrap();
            let found = codes(&offered, &Lang::new(from), &Lang::new(to));
            let expected = expected.map(|(from, to)| (from.to_owned(), to.to_owned()));
            assert_eq!(found, expected, "{from} {to}");
        };
        check(new, "zh-Hans", "ja", Some(("zh-Hans", "ja")));
        check(new, "ja-easy", "fil", Some(("ja", "tl")));
        check(new, "ne", "ja", None);
        check(new, "zh-Hans", "ko", None);
        check(old, "zh-Hant", "ja", Some(("zt", "ja")));
        assert_eq!(offered(&answer(200, "{}")), None);
        assert_eq!(offered(&answer(500, "[]")), None);
    }
}
