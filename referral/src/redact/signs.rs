//! A text as characters that can be compared: full-width letters and digits and the many hyphens of
//! Japanese are folded one to one, so that a place in the folded text is the place in the original.

/// Folded characters beside the original ones.
pub struct Signs {
    original: Vec<char>,
    folded: Vec<char>,
}

impl Signs {
    /// The characters of a text.
    pub fn of(text: &str) -> Signs {
        let original: Vec<char> = text.chars().collect();
        let mut folded: Vec<char> = original.iter().map(|c| fold(*c)).collect();
        // The sign for a long vowel is a hyphen only between digits.
        for n in 1..folded.len().saturating_sub(1) {
            let between = folded[n - 1].is_ascii_digit() && folded[n + 1].is_ascii_digit();
            if folded[n] == 'ー' && between {
                folded[n] = '-';
            }
        }
        Signs { original, folded }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.folded.len()
    }

    /// The folded character at a place.
    pub fn at(&self, n: usize) -> Option<char> {
        self.folded.get(n).copied()
    }

    /// The folded character before a place.
    pub fn before(&self, n: usize) -> Option<char> {
        n.checked_sub(1).and_then(|n| self.at(n))
    }

    /// The end of the run that begins at `from`.
    pub fn run(&self, from: usize, is: impl Fn(char) -> bool) -> usize {
        (from..self.len()).find(|n| !is(self.folded[*n])).unwrap_or(self.len())
    }

    /// The beginning of the run that ends before `to`.
    pub fn run_back(&self, to: usize, is: impl Fn(char) -> bool) -> usize {
        (0..to).rev().find(|n| !is(self.folded[*n])).map_or(0, |n| n + 1)
    }

    /// Folded characters as text.
    pub fn text(&self, from: usize, to: usize) -> String {
        self.folded[from.min(to)..to.min(self.len())].iter().collect()
    }

    /// The same as it was written.
    pub fn original(&self, from: usize, to: usize) -> String {
        self.original[from.min(to)..to.min(self.len())].iter().collect()
    }

    /// Whether these folded characters stand at a place, in small or capital letters.
    pub fn has(&self, at: usize, word: &str) -> bool {
        for (n, c) in (at..).zip(word.chars()) {
            if !self.at(n).is_some_and(|found| found.eq_ignore_ascii_case(&c)) {
                return false;
            }
        }
        true
    }
}

fn fold(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xff01 + 0x21).unwrap_or(c),
        '\u{3000}' | '\u{a0}' => ' ',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        _ => digit(c).unwrap_or(c),
    }
}

/// The digits of the scripts in which residents write.
fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 6] = ['०', '၀', '๐', '០', '٠', '۰'];
    let zero =
        ZEROS.into_iter().find(|zero| (*zero as u32..*zero as u32 + 10).contains(&(c as u32)))?;
    char::from_digit(c as u32 - zero as u32, 10)
}
