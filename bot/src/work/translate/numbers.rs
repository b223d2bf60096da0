//! The numbers of a translation: what a desk can check in a language that it does not read. A
//! deadline, an amount or an hour that is not in the translation is shown; often it is only written
//! differently (a month by its name), so it is a hint and no reason to drop the translation.

/// The numbers of `original` that `translation` does not have, in their order, each once.
pub fn missing(original: &str, translation: &str) -> Vec<String> {
    let there = numbers(translation);
    let mut missing: Vec<String> = Vec::new();
    for number in numbers(original) {
        if !there.contains(&number) && !missing.contains(&number) {
            missing.push(number);
        }
    }
    missing
}

/// All runs of digits, of any of our scripts, without zeros in front.
fn numbers(text: &str) -> Vec<String> {
    let digits: String = text.chars().map(|c| digit(c).unwrap_or(' ')).collect();
    let runs = digits.split_whitespace().map(|run| run.trim_start_matches('0'));
    runs.map(|run| if run.is_empty() { "0" } else { run }.to_owned()).collect()
}

/// The digit as 0 to 9: also wide, Devanagari, Thai, Burmese and Khmer.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 6] = [0x30, 0xff10, 0x0966, 0x0e50, 0x1040, 0x17e0];
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&(c as u32)))?;
    char::from_digit(c as u32 - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_got_lost_is_shown() {
        let check = |original: &str, translation: &str, expected: &[&str]| {
            assert_eq!(missing(original, translation), expected, "{original} → {translation}");
        };
        check("１４日以内に", "within 14 days", &[]);
        check("14日以内に", "within 40 days", &["14"]);
        check("09:30", "9:30", &[]);
        check("10,000円", "10.000 yen", &[]);
        check("१४ दिन", "14日", &[]);
        check("၁၅ ရက်", "15日", &[]);
        check("១៥ ថ្ងៃ", "15日", &[]);
        check("๑๕ วัน", "15日", &[]);
        check("12月1日、12月2日", "December 1 and 2", &["12"]);
        check("00", "0", &[]);
        check("no number", "", &[]);
    }
}
