//! Zawgyi, the older way of writing Burmese on phones: it uses Unicode's code points for other letters
//! and keeps them in the order of their places on the line. Text that can only be Zawgyi becomes
//! Unicode, so that both kinds of phones are understood
//! (<https://unicode.org/faq/myanmar.html#z>).

/// The text in Unicode, when it is Zawgyi; else nothing.
pub(super) fn unicode(text: &str) -> Option<String> {
    if !text.contains(is_burmese) || !is_zawgyi(text) {
        return None;
    }
    let letters: Vec<char> = text.chars().flat_map(letter).collect();
    Some(in_order(&letters))
}

fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{104e}' | '\u{1040}')
}

/// Signs that Unicode text never has: a stacked form of its own, a stacking sign with nothing to
/// stack, or a vowel or medial sign that stands before its consonant.
fn is_zawgyi(text: &str) -> bool {
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    let mut found = false;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let carried = is_consonant(before) || matches!(before, '\u{103b}'..='\u{103e}');
        found |= match c {
            '\u{1060}'..='\u{1097}' | '\u{1033}' | '\u{1034}' | '\u{105a}' => true,
            '\u{1039}' => !is_consonant(next),
            '\u{1031}' => !carried && is_consonant(next),
            '\u{103b}' => !carried && is_consonant(next),
            _ => false,
        };
        before = c;
    }
    found
}

/// A Zawgyi code point as Unicode letters, still in Zawgyi's order. A stacked letter becomes the
/// stacking sign and the letter; the small nga that Zawgyi writes behind is [`KINZI`] for now.
fn letter(c: char) -> Vec<char> {
    let stacked = |below: char| vec!['\u{1039}', below];
    match c {
        '\u{200b}' => vec![],
        '\u{1033}' => vec!['\u{102f}'],
        '\u{1034}' => vec!['\u{1030}'],
        '\u{1039}' => vec!['\u{103a}'],
        '\u{103a}' | '\u{107d}' => vec!['\u{103b}'],
        '\u{103b}' | '\u{107e}'..='\u{1084}' => vec!['\u{103c}'],
        '\u{103c}' | '\u{108a}' => match c {
            '\u{108a}' => vec!['\u{103d}', '\u{103e}'],
            _ => vec!['\u{103d}'],
        },
        '\u{103d}' | '\u{1087}' => vec!['\u{103e}'],
        '\u{1088}' => vec!['\u{103e}', '\u{102f}'],
        '\u{1089}' => vec!['\u{103e}', '\u{1030}'],
        '\u{105a}' => vec!['\u{102b}', '\u{103a}'],
        '\u{1060}' => stacked('\u{1000}'),
        '\u{1061}' => stacked('\u{1001}'),
        '\u{1062}' => stacked('\u{1002}'),
        '\u{1063}' => stacked('\u{1003}'),
        '\u{1064}' => vec![KINZI],
        '\u{1065}' => stacked('\u{1005}'),
        '\u{1066}' | '\u{1067}' => stacked('\u{1006}'),
        '\u{1068}' => stacked('\u{1007}'),
        '\u{1069}' => stacked('\u{1008}'),
        '\u{106a}' => vec!['\u{1009}'],
        '\u{106b}' => vec!['\u{100a}'],
        '\u{106c}' => stacked('\u{100b}'),
        '\u{106d}' => stacked('\u{100c}'),
        '\u{106e}' => vec!['\u{100d}', '\u{1039}', '\u{100d}'],
        '\u{106f}' => vec!['\u{100d}', '\u{1039}', '\u{100e}'],
        '\u{1070}' => stacked('\u{100f}'),
        '\u{1071}' | '\u{1072}' => stacked('\u{1010}'),
        '\u{1073}' | '\u{1074}' => stacked('\u{1011}'),
        '\u{1075}' => stacked('\u{1012}'),
        '\u{1076}' => stacked('\u{1013}'),
        '\u{1077}' => stacked('\u{1014}'),
        '\u{1078}' => stacked('\u{1015}'),
        '\u{1079}' => stacked('\u{1016}'),
        '\u{107a}' => stacked('\u{1017}'),
        '\u{107b}' | '\u{1093}' => stacked('\u{1018}'),
        '\u{107c}' => stacked('\u{1019}'),
        '\u{1085}' => stacked('\u{101c}'),
        '\u{1086}' => vec!['\u{103f}'],
        '\u{108b}' => vec![KINZI, '\u{102d}'],
        '\u{108c}' => vec![KINZI, '\u{102e}'],
        '\u{108d}' => vec![KINZI, '\u{1036}'],
        '\u{108e}' => vec!['\u{102d}', '\u{1036}'],
        '\u{108f}' => vec!['\u{1014}'],
        '\u{1090}' => vec!['\u{101b}'],
        '\u{1091}' => vec!['\u{100f}', '\u{1039}', '\u{100d}'],
        '\u{1092}' => vec!['\u{100b}', '\u{1039}', '\u{100c}'],
        '\u{1094}' | '\u{1095}' => vec!['\u{1037}'],
        '\u{1096}' => vec!['\u{1039}', '\u{1010}', '\u{103d}'],
        '\u{1097}' => vec!['\u{100b}', '\u{1039}', '\u{100b}'],
        c => vec![c],
    }
}

/// Stands for the small nga above, until its syllable is put in order.
const KINZI: char = '\u{e000}';

/// Puts each syllable in Unicode's order: small nga, consonant, stacked letter, medials, the vowel e,
/// then the rest as it stands.
fn in_order(letters: &[char]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let start = at;
        while at < letters.len() && matches!(letters[at], '\u{1031}' | '\u{103c}') {
            at += 1;
        }
        let leading = &letters[start..at];
        if !letters.get(at).copied().is_some_and(is_consonant) {
            out.extend(leading);
            out.extend(letters.get(at));
            at += 1;
            continue;
        }
        at = syllable(letters, at, leading, &mut out);
    }
    out
}

/// Writes the syllable whose consonant stands at `at`; returns where the next one begins.
fn syllable(letters: &[char], at: usize, leading: &[char], out: &mut String) -> usize {
    let mut end = at + 1;
    let (mut stacked, mut medials, mut nga) = (Vec::new(), Vec::new(), false);
    while let Some(&c) = letters.get(end) {
        match c {
            KINZI => nga = true,
            '\u{1039}' => {
                stacked.push(c);
                stacked.extend(letters.get(end + 1));
                end += 1;
            }
            '\u{103b}'..='\u{103e}' => medials.push(c),
            _ => break,
        }
        end += 1;
    }
    medials.extend(leading.iter().filter(|c| **c == '\u{103c}'));
    medials.sort_unstable();
    medials.dedup();
    if nga {
        out.push_str("\u{1004}\u{103a}\u{1039}");
    }
    out.push(letters[at]);
    out.extend(stacked);
    out.extend(medials);
    out.extend(leading.iter().filter(|c| **c == '\u{1031}'));
    end.min(letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zawgyi_becomes_unicode() {
        for (zawgyi, expected) in [
            ("ျမန္မာ", "မြန်မာ"),
            ("ေနေကာင္းလား", "နေကောင်းလား"),
            ("ဂ်ပန္", "ဂျပန်"),
            ("ေက်ာင္း", "ကျောင်း"),
            ("ေျပာပါ", "ပြောပါ"),
            ("လုပ္ခ\u{103c}င့္", "လုပ်ခွင့်"),
            ("အလုပ္႐ွင္", "အလုပ်ရှင်"),
            ("အဂၤလိပ္", "အင်္ဂလိပ်"),
            ("ပတ္စပို႔", "ပတ်စပို့"),
        ] {
            assert_eq!(unicode(zawgyi).as_deref(), Some(expected), "{zawgyi}");
        }
    }

    #[test]
    fn unicode_and_other_scripts_stay_as_they_are() {
        for text in ["မြန်မာစာ ကျောင်း နေကောင်းလား အင်္ဂလိပ် ပတ်စပို့", "visa", "ビザ", ""]
        {
            assert_eq!(unicode(text), None, "{text}");
        }
    }
}
