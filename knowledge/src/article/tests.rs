//! What the format lets through, what it refuses, and what comes out.

use proptest::prelude::*;

use super::*;
use crate::files::Files;

const GOOD: &str = "+++\ntitle = \"Moving\"\n+++\nTell the office within \
    {moving-in-days}.\n\n## steps\n1. Go.\n2. Say it.\n\n## cost\nIt is free.\n\n## yourself\n\
    - Ask.\n\n## contacts\n- {immigration}\n- City office\n";

fn parse(source: &str) -> (Option<Article>, Vec<Problem>) {
    let mut problems = Vec::new();
    let article = Article::parse("articles/moving/en.md", source, &mut problems);
    (article, problems)
}

fn words(source: &str) -> Text {
    Text(vec![Piece::Plain(source.to_owned())])
}

fn fact(id: &str, form: Form) -> Piece {
    Piece::Fact { id: id.to_owned(), form }
}

fn ruby(base: &str, reading: &str) -> Piece {
    Piece::Ruby { base: base.to_owned(), reading: reading.to_owned() }
}

fn plain(text: &str) -> Piece {
    Piece::Plain(text.to_owned())
}

#[test]
fn a_good_article_is_read() {
    let (article, problems) = parse(GOOD);
    assert_eq!(problems, []);
    let article = article.unwrap();
    assert_eq!((article.topic.as_str(), article.lang.as_str()), ("moving", "en"));
    assert_eq!(article.title, words("Moving"));
    let steps = Block::Numbered(vec![words("Go."), words("Say it.")]);
    assert_eq!(article.section(Section::Steps), [steps]);
    assert_eq!(article.section(Section::Cost), [Block::Paragraph(words("It is free."))]);
    assert_eq!(article.section(Section::Bring), []);
    let contacts = article.section(Section::Contacts)[0].texts();
    assert_eq!(contacts[0].only_fact(), Some("immigration"));
    assert_eq!(contacts[1].only_fact(), None);
    let cited: Vec<_> = article.cited().into_iter().collect();
    assert_eq!(cited, ["immigration", "moving-in-days"]);
}

#[test]
fn mistakes_are_told_with_their_line() {
    let cases = [
        ("+++\ntitle", "title", 1, "header"),
        ("title = \"Moving\"", "title = \"\"", 2, "title"),
        ("title = \"Moving\"", "title = \"Mov{ing\"", 2, "{"),
        ("## cost", "## price", 10, "price"),
        ("## cost", "## steps", 10, "twice"),
        ("## yourself", "## where", 13, "before"),
        ("## cost", "# cost", 10, "heading"),
        ("It is free.", "It is **free**.", 11, "Bold"),
        ("It is free.", "It is [free](x).", 11, "link"),
        ("It is free.", "<b>free</b>", 11, "HTML"),
        ("It is free.", "> free", 11, "quotation"),
        ("It is free.", "It is `free`.", 11, "Code"),
        ("It is free.", "It is {Free}.", 11, "fact"),
        ("It is free.", "It is {free|upper}.", 11, "form"),
        ("It is free.", "It is free}.", 11, "alone"),
        ("- Ask.", "- Ask.\n  - Twice.", 15, "list inside"),
        ("- Ask.", "-", 14, "empty"),
        ("Tell the office", "- Tell the office", 4, "paragraphs"),
    ];
    for (from, to, line, about) in cases {
        let (_, problems) = parse(&GOOD.replacen(from, to, 1));
        let found = problems.iter().any(|p| p.line == line && p.sentence.contains(about));
        assert!(found, "{from} -> {to}: {problems:?}");
    }
}

#[test]
fn the_path_names_topic_and_language() {
    for path in [
        "en.md",
        "articles/en.md",
        "articles/Moving/en.md",
        "articles/a/b/en.md",
        "articles/a/en.txt",
    ] {
        let mut problems = Vec::new();
        assert_eq!(Article::parse(path, GOOD, &mut problems), None, "{path}");
        assert_eq!(problems.len(), 1, "{path}");
    }
}

#[test]
fn marks_in_text() {
    let cases: [(&str, Vec<Piece>); 12] = [
        ("", vec![]),
        ("no marks", vec![plain("no marks")]),
        ("in {a-b}.", vec![plain("in "), fact("a-b", Form::WithUnit), plain(".")]),
        ("{a|number}-денний", vec![fact("a", Form::Number), plain("-денний")]),
        ("{a}{b}", vec![fact("a", Form::WithUnit), fact("b", Form::WithUnit)]),
        (
            "住民票《じゅうみんひょう》を もらう",
            vec![ruby("住民票", "じゅうみんひょう"), plain("を もらう")],
        ),
        ("お金《かね》", vec![plain("お"), ruby("金", "かね")]),
        (
            "に｜引っ越し《ひっこし》ます",
            vec![plain("に"), ruby("引っ越し", "ひっこし"), plain("ます")],
        ),
        ("人々《ひとびと》", vec![ruby("人々", "ひとびと")]),
        ("{a|number}日《にち》", vec![fact("a", Form::Number), ruby("日", "にち")]),
        ("请看《指南》。", vec![plain("请看《指南》。")]),
        ("《かな》", vec![plain("《かな》")]),
    ];
    for (source, pieces) in cases {
        assert_eq!(parse_text(source), Ok(Text(pieces)), "{source}");
    }
    for source in
        ["{", "}", "{a", "{a b}", "{A}", "{a|}", "｜", "｜金", "｜《かね》", "｜金《gold》"]
    {
        assert!(parse_text(source).is_err(), "{source}");
    }
}

#[test]
fn lines_join_as_the_script_writes() {
    let body = |text: &str| parse(&GOOD.replacen("It is free.", text, 1)).0.unwrap();
    for (source, expected) in [("one\ntwo", "one two"), ("一行目。\n二行目", "一行目。二行目")]
    {
        let article = body(source);
        assert_eq!(article.section(Section::Cost), [Block::Paragraph(words(expected))]);
    }
}

#[test]
fn the_search_reads_numbers_and_readings() {
    let facts = "[moving-in-days]\nkind = \"days\"\nvalue = 14\nstates = \"s\"\nsource = \"https://e.org\"\n\
        source_year = 2025\nchecked = 2026-11-21\nstatus = \"confirmed\"\n";
    let files = Files::from_pairs(vec![("facts.toml".to_owned(), facts.to_owned())]);
    let facts = Facts::load(&files, &mut Vec::new());
    let (article, _) = parse(&GOOD.replace("It is free.", "お金《かね》は いりません。"));
    let mut article = article.unwrap();
    assert!(article.plain_text(&facts).starts_with("Tell the office within 14.\nGo.\n"));
    assert!(!article.plain_text(&facts).contains("かね"));
    article.lang = Lang::new("ja-easy");
    assert!(article.plain_text(&facts).contains("お金 かね は"));
}

proptest! {
    #[test]
    fn text_without_marks_stays_as_it_is(source in "[^{}｜《》]{0,40}") {
        let text = parse_text(&source).unwrap();
        prop_assert_eq!(text.words(), source);
    }

    #[test]
    fn no_source_brings_it_down(source in "\\PC{0,60}", body in "[-#>*{}《》｜漢字かな a-c\n0-9.|]{0,80}") {
        let _ = parse_text(&source);
        let _ = parse(&source);
        let _ = parse(&format!("+++\ntitle = \"t\"\n+++\n{body}"));
    }
}

#[test]
fn the_short_form_keeps_the_answer_the_first_steps_and_a_contact() {
    let source = "+++\ntitle = \"Moving\"\n+++\nTell the office.\n\n## steps\n1. One.\n2. Two.\n\
        3. Three.\n4. Four.\n\n## deadline\nSoon.\n\n## cost\nIt is free.\n\n## yourself\n\
        - Ask.\n\n## contacts\n- {immigration}\n- City office\n";
    let (article, problems) = parse(source);
    assert_eq!(problems, []);
    let article = article.unwrap();
    let brief = article.brief();
    assert_eq!((&brief.title, &brief.answer), (&article.title, &article.answer));
    let steps = ["One.", "Two.", "Three."].map(words).to_vec();
    let contact = Text(vec![fact("immigration", Form::WithUnit)]);
    let expected = [
        (Section::Steps, vec![Block::Numbered(steps)]),
        (Section::Deadline, vec![Block::Paragraph(words("Soon."))]),
        (Section::Contacts, vec![Block::Bullets(vec![contact])]),
    ];
    assert_eq!(brief.sections, expected);
    assert_eq!(brief.brief(), brief, "there is nothing more to cut");
}

#[test]
fn every_article_is_shortened_to_something_with_a_contact() {
    let mut problems = Vec::new();
    let files = Files::embedded();
    for (path, source) in files.below("articles/", ".md") {
        let article = Article::parse(path, source, &mut problems).unwrap();
        let brief = article.brief();
        assert!(!brief.section(Section::Contacts).is_empty(), "{path} has no contact");
        assert!(brief.cited().is_subset(&article.cited()), "{path}");
        let texts: Vec<&Text> = article.texts().collect();
        assert!(brief.texts().all(|text| texts.contains(&text)), "{path} says something new");
    }
    assert_eq!(problems, []);
}
