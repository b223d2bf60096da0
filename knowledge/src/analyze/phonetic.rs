//! Nepali and Mongolian are typed in their own script and in Latin letters, the latter in any
//! spelling. Both become one rough Latin key, so that "malai", "मलाई", "uhmeer" and "үхмээр"
//! find each other.

/// The key of one folded word.
pub(super) fn key(word: &str) -> String {
    let (mut latin, mut open) = (String::with_capacity(word.len()), false);
    word.chars().for_each(|c| letter(c, &mut open, &mut latin));
    merge(&latin)
}

/// Writes one letter in Latin. `open` says whether the Devanagari consonant before still has its own
/// vowel a, which the next consonant brings out.
fn letter(c: char, open: &mut bool, latin: &mut String) {
    let consonant = devanagari_consonant(c);
    if *open && (consonant.is_some() || c == 'ं') {
        latin.push('a');
    }
    *open = consonant.is_some();
    match consonant.or_else(|| devanagari_vowel(c)).or_else(|| cyrillic(c)) {
        Some(text) => latin.push_str(text),
        None => latin.push(c),
    }
}

fn devanagari_consonant(c: char) -> Option<&'static str> {
    Some(match c {
        'क' => "k",
        'ख' => "kh",
        'ग' => "g",
        'घ' => "gh",
        'ङ' => "ng",
        'च' => "ch",
        'छ' => "ch",
        'ज' => "j",
        'झ' => "jh",
        'ञ' => "n",
        'ट' | 'त' => "t",
        'ठ' | 'थ' => "th",
        'ड' | 'द' => "d",
        'ढ' | 'ध' => "dh",
        'ण' | 'न' => "n",
        'प' => "p",
        'फ' => "ph",
        'ब' => "b",
        'भ' => "bh",
        'म' => "m",
        'य' => "y",
        'र' => "r",
        'ल' => "l",
        'व' => "v",
        'स' => "s",
        'ह' => "h",
        _ => return None,
    })
}

fn devanagari_vowel(c: char) -> Option<&'static str> {
    Some(match c {
        'अ' | 'आ' | 'ा' => "a",
        'इ' | 'ई' | 'ि' => "i",
        'उ' | 'ऊ' | 'ु' => "u",
        'ए' | 'े' => "e",
        'ऐ' | 'ै' => "ai",
        'ओ' | 'ो' => "o",
        'औ' | 'ौ' => "au",
        'ऋ' | 'ृ' => "ri",
        'ं' => "n",
        '्' | 'ः' | '़' => "",
        _ => return None,
    })
}

fn cyrillic(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'є' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' | 'ы' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'ө' | 'ү' | 'у' | 'ї' => "u",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sh",
        'ю' => "yu",
        'я' => "ya",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// Spellings of one sound as one, and no letter twice in a row.
fn merge(latin: &str) -> String {
    let mut text = latin.to_owned();
    for (from, to) in [
        ("kh", "h"),
        ("x", "h"),
        ("chh", "ch"),
        ("ph", "f"),
        ("sh", "s"),
        ("w", "v"),
        ("z", "j"),
        ("ee", "i"),
        ("oo", "u"),
        ("q", "k"),
        ("y", "i"),
        ("o", "u"),
        ("c", "ts"),
        ("tsh", "ch"),
    ] {
        if text.contains(from) {
            text = text.replace(from, to);
        }
    }
    let mut key = String::new();
    for c in text.chars() {
        if !key.ends_with(c) {
            key.push(c);
        }
    }
    key
}
