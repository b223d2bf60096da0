//! Packing a message into as few parts as a platform's limit allows. A message is a list of
//! paragraphs, a paragraph a list of pieces that must not be cut (a word, a link). A part ends
//! between paragraphs where it can, else between pieces; marks that are open around a paragraph are
//! closed at the end of a part and opened again in the next.

/// A paragraph in a platform's markup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What stands before each part of it.
    pub open: &'static str,
    /// The pieces, in the platform's markup, with their spaces.
    pub pieces: Vec<String>,
    /// What stands after each part of it.
    pub close: &'static str,
    /// Whether an empty line stands before it.
    pub apart: bool,
}

/// Packs paragraphs into parts whose `length` is at most `limit`; at least one part.
pub fn pack(paragraphs: &[Paragraph], limit: usize, length: fn(&str) -> usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    for paragraph in paragraphs {
        let whole = wrap(paragraph, &paragraph.pieces.concat());
        let gap = gap(parts.last(), paragraph);
        if let Some(last) = parts.last_mut()
            && length(last) + gap.len() + length(&whole) <= limit
        {
            last.push_str(gap);
            last.push_str(&whole);
            continue;
        }
        parts.extend(cut(paragraph, limit, length));
    }
    let mut parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
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

fn wrap(paragraph: &Paragraph, inside: &str) -> String {
    format!("{}{inside}{}", paragraph.open, paragraph.close)
}

/// A paragraph that begins a new part, cut where it is too long for one.
fn cut(paragraph: &Paragraph, limit: usize, length: fn(&str) -> usize) -> Vec<String> {
    let around = length(paragraph.open) + length(paragraph.close);
    let mut parts = Vec::new();
    let (mut inside, mut size) = (String::new(), around);
    for piece in &paragraph.pieces {
        let more = length(piece);
        if size + more > limit && !inside.is_empty() {
            parts.push(wrap(paragraph, inside.trim_end()));
            inside.clear();
            size = around;
        }
        inside.push_str(piece);
        size += more;
    }
    parts.push(wrap(paragraph, inside.trim_end()));
    parts
}

/// A text in pieces: words with the space behind them, and no piece longer than `most` characters,
/// for there are scripts without spaces.
pub fn pieces(text: &str, most: usize) -> Vec<String> {
    let words = text.split_inclusive(char::is_whitespace);
    let pieces = words.flat_map(|word| {
        let chars: Vec<char> = word.chars().collect();
        let cut: Vec<String> = chars.chunks(most).map(|run| run.iter().collect()).collect();
        cut
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Paragraph {
        Paragraph { open: "<b>", pieces: pieces(text, 20), close: "</b>", apart: true }
    }

    fn count(text: &str) -> usize {
        text.chars().count()
    }

    #[test]
    fn what_fits_stays_together_and_what_does_not_is_cut_between_paragraphs() {
        let two = [paragraph("one two"), paragraph("three")];
        assert_eq!(pack(&two, 100, count), ["<b>one two</b>\n\n<b>three</b>"]);
        assert_eq!(pack(&two, 20, count), ["<b>one two</b>", "<b>three</b>"]);
        assert_eq!(pack(&[], 20, count), [""]);
    }

    #[test]
    fn a_long_paragraph_is_cut_between_words_with_its_marks() {
        let long = [paragraph("aaaa bbbb cccc dddd")];
        assert_eq!(pack(&long, 17, count), ["<b>aaaa bbbb</b>", "<b>cccc dddd</b>"]);
    }

    proptest::proptest! {
        #[test]
        fn no_part_is_too_long_and_nothing_is_lost(texts in proptest::collection::vec("\\PC{0,120}", 0..6)) {
            let paragraphs: Vec<Paragraph> = texts.iter().map(|text| paragraph(text)).collect();
            let parts = pack(&paragraphs, 50, count);
            proptest::prop_assert!(parts.iter().all(|part| count(part) <= 50));
            let plain = |text: &str| -> String {
                text.replace("<b>", "").replace("</b>", "").split_whitespace().collect()
            };
            let before: String = texts.iter().map(|text| text.split_whitespace().collect::<String>()).collect();
            proptest::prop_assert_eq!(plain(&parts.concat()), before.replace("<b>", "").replace("</b>", ""));
        }
    }
}
