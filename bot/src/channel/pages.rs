//! Packing a message into as few parts as a platform's limit allows. A message is a list of
//! paragraphs, a paragraph a list of runs: text, which may be cut between words, and markup, which
//! may not. A part ends between paragraphs where it can, else between words; marks that are open
//! around a paragraph are closed at the end of a part and opened again in the next.

use super::markup::Markup;

/// The longest run of characters without a space that is kept together.
const RUN: usize = 40;

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Text as it is, not yet escaped.
    Text(String),
    /// In the platform's markup.
    Markup(String),
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What stands before each part of it.
    pub open: &'static str,
    /// What it says.
    pub runs: Vec<Run>,
    /// What stands after each part of it.
    pub close: &'static str,
    /// Whether an empty line stands before it.
    pub apart: bool,
}

/// Packs paragraphs into parts; at least one.
pub fn pack(paragraphs: &[Paragraph], rules: Markup) -> Vec<String> {
    let mut parts = vec![String::new()];
    for paragraph in paragraphs {
        let whole = whole(paragraph, rules.escape);
        let gap = gap(parts.last(), paragraph);
        let own = gap.len() + (rules.length)(&whole);
        match parts.last_mut() {
            Some(last) if (rules.length)(last) + own <= rules.limit => {
                last.push_str(gap);
                last.push_str(&whole);
            }
            _ if own <= rules.limit => parts.push(whole),
            _ => parts.extend(cut(paragraph, rules)),
        }
    }
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() {
        parts.push(String::new());
    }
    parts
}

fn gap(last: Option<&String>, paragraph: &Paragraph) -> &'static str {
    match (last.is_none_or(String::is_empty), paragraph.apart) {
        (true, _) => "",
        (false, true) => "\n\n",
        (false, false) => "\n",
    }
}

fn whole(paragraph: &Paragraph, escape: fn(&str) -> String) -> String {
    let mut whole = paragraph.open.to_owned();
    for run in &paragraph.runs {
        match run {
            Run::Text(text) => whole.push_str(&escape(text)),
            Run::Markup(markup) => whole.push_str(markup),
        }
    }
    whole.push_str(paragraph.close);
    whole
}

/// A paragraph that is too long for one part.
fn cut(paragraph: &Paragraph, rules: Markup) -> Vec<String> {
    let Paragraph { open, close, .. } = paragraph;
    let around = (rules.length)(open) + (rules.length)(close);
    let pieces = paragraph.runs.iter().flat_map(|run| match run {
        Run::Text(text) => pieces(text).iter().map(|piece| (rules.escape)(piece)).collect(),
        Run::Markup(markup) => vec![markup.clone()],
    });
    let mut parts = Vec::new();
    let (mut inside, mut size) = (String::new(), around);
    for piece in pieces {
        let more = (rules.length)(&piece);
        if size + more > rules.limit && !inside.is_empty() {
            parts.push(format!("{open}{}{close}", inside.trim_end()));
            inside.clear();
            size = around;
        }
        inside.push_str(&piece);
        size += more;
    }
    parts.push(format!("{open}{}{close}", inside.trim_end()));
    parts
}

/// A text in pieces: words with the space behind them, and none too long, for there are scripts
/// without spaces.
fn pieces(text: &str) -> Vec<String> {
    let words = text.split_inclusive(char::is_whitespace);
    let pieces = words.flat_map(|word| {
        let chars: Vec<char> = word.chars().collect();
        let cut: Vec<String> = chars.chunks(RUN).map(|run| run.iter().collect()).collect();
        cut
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Paragraph {
        Paragraph {
            open: "<b>",
            runs: vec![Run::Text(text.to_owned())],
            close: "</b>",
            apart: true,
        }
    }

    fn pack(paragraphs: &[Paragraph], limit: usize) -> Vec<String> {
        let marks = ("", "");
        let rules = Markup {
            bold: marks,
            quote: marks,
            quote_lines: false,
            small: marks,
            escape: str::to_owned,
            link: |url, _| url.to_owned(),
            limit,
            length: count,
        };
        super::pack(paragraphs, rules)
    }

    fn count(text: &str) -> usize {
        text.chars().count()
    }

    #[test]
    fn what_fits_stays_together_and_what_does_not_is_cut_between_paragraphs() {
        let two = [paragraph("one two"), paragraph("three")];
        assert_eq!(pack(&two, 100), ["<b>one two</b>\n\n<b>three</b>"]);
        assert_eq!(pack(&two, 20), ["<b>one two</b>", "<b>three</b>"]);
        assert_eq!(pack(&[], 20), [""]);
    }

    #[test]
    fn a_long_paragraph_is_cut_between_words_with_its_marks() {
        let long = [paragraph("aaaa bbbb cccc dddd")];
        assert_eq!(pack(&long, 17), ["<b>aaaa bbbb</b>", "<b>cccc dddd</b>"]);
    }

    proptest::proptest! {
        #[test]
        fn no_part_is_too_long_and_nothing_is_lost(texts in proptest::collection::vec("\\PC{0,120}", 0..6)) {
            let paragraphs: Vec<Paragraph> = texts.iter().map(|text| paragraph(text)).collect();
            let parts = pack(&paragraphs, 50);
            proptest::prop_assert!(parts.iter().all(|part| count(part) <= 50));
            let plain = |text: &str| -> String {
                text.replace("<b>", "").replace("</b>", "").split_whitespace().collect()
            };
            let before: String = texts.iter().map(|text| text.split_whitespace().collect::<String>()).collect();
            proptest::prop_assert_eq!(plain(&parts.concat()), before.replace("<b>", "").replace("</b>", ""));
        }
    }
}
