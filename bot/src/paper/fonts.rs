//! The fonts of the machine: which families write which language, and their files. A text is written
//! with the first family of its language that has the sign, so a Japanese office name inside a Nepali
//! sentence finds its own font. Noto Sans CJK comes as collections; the face inside decides whether
//! 直 looks Japanese, Chinese or Korean, and it is chosen by language.

use super::PaperError;
use fontdb::{Database, Family, Query, Source, Stretch, Style, Weight};
use knowledge::lang::Lang;
use krilla::text::Font;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The families for everybody, in the order in which they are asked for a sign.
const FAMILIES: &[&str] = &[
    "Noto Sans",
    "Noto Sans Devanagari",
    "Noto Sans Myanmar",
    "Noto Sans Thai",
    "Noto Sans Khmer",
    "Noto Sans CJK JP",
    "Noto Sans Lao",
    "Noto Sans Sinhala",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
];

/// The family that a language is written with before all others.
fn own(lang: &Lang) -> Option<&'static str> {
    Some(match lang.as_str() {
        "zh-Hans" => "Noto Sans CJK SC",
        "zh-Hant" => "Noto Sans CJK TC",
        "ne" => "Noto Sans Devanagari",
        _ => match lang.family() {
            "ja" => "Noto Sans CJK JP",
            "ko" => "Noto Sans CJK KR",
            "my" => "Noto Sans Myanmar",
            "th" => "Noto Sans Thai",
            "km" => "Noto Sans Khmer",
            _ => return None,
        },
    })
}

/// The fonts that this machine has; only their names are kept.
pub struct Fonts {
    database: Database,
}

impl Fonts {
    /// Looks through the system's fonts, or through a folder instead.
    #[must_use]
    pub fn find(folder: Option<&Path>) -> Fonts {
        let mut database = Database::new();
        match folder {
            Some(folder) => database.load_fonts_dir(folder),
            None => database.load_system_fonts(),
        }
        Fonts { database }
    }

    /// The families of a language that are there, the first to ask in front.
    fn families(&self, lang: &Lang, bold: bool) -> Vec<fontdb::ID> {
        let names = own(lang).into_iter().chain(FAMILIES.iter().copied());
        let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
        let mut found = Vec::new();
        for name in names {
            let families = [Family::Name(name)];
            let query = Query {
                families: &families,
                weight,
                stretch: Stretch::Normal,
                style: Style::Normal,
            };
            found.extend(self.database.query(&query).filter(|id| !found.contains(id)));
        }
        found
    }
}

/// A font that was opened.
pub(super) struct Face {
    /// Its name, for errors.
    pub name: String,
    /// For the PDF.
    pub font: Font,
    /// The whole file; several faces may share one.
    pub data: Arc<Vec<u8>>,
    /// Which face of the file.
    pub index: u32,
    /// Height above the baseline, in parts of the size.
    pub ascent: f32,
    /// Depth below the baseline, in parts of the size.
    pub descent: f32,
}

impl Face {
    /// For shaping.
    pub fn shaping(&self) -> Option<rustybuzz::Face<'_>> {
        rustybuzz::Face::from_slice(&self.data, self.index)
    }
}

/// The fonts of one document, opened when they are needed and let go with it: a collection of
/// Chinese, Japanese and Korean has 19 megabytes.
pub(super) struct Case<'a> {
    fonts: &'a Fonts,
    files: BTreeMap<PathBuf, Arc<Vec<u8>>>,
    faces: Vec<Arc<Face>>,
    known: BTreeMap<String, usize>,
}

impl<'a> Case<'a> {
    pub fn new(fonts: &'a Fonts) -> Case<'a> {
        Case { fonts, files: BTreeMap::new(), faces: Vec::new(), known: BTreeMap::new() }
    }

    /// The fonts of a language for a weight.
    pub fn families(&self, lang: &Lang, bold: bool) -> Vec<fontdb::ID> {
        self.fonts.families(lang, bold)
    }

    /// An opened face by its number.
    pub fn face(&self, number: usize) -> &Arc<Face> {
        &self.faces[number]
    }

    /// The number of a face, which is opened if it was not.
    pub fn open(&mut self, id: fontdb::ID) -> Result<usize, PaperError> {
        let key = id.to_string();
        if let Some(number) = self.known.get(&key) {
            return Ok(*number);
        }
        let face = self.read(id).ok_or_else(|| PaperError::BrokenFont(self.name(id)))?;
        self.faces.push(Arc::new(face));
        self.known.insert(key, self.faces.len() - 1);
        Ok(self.faces.len() - 1)
    }

    fn read(&mut self, id: fontdb::ID) -> Option<Face> {
        let (source, index) = self.fonts.database.face_source(id)?;
        let (Source::File(path) | Source::SharedFile(path, _)) = source else { return None };
        if !self.files.contains_key(&path) {
            self.files.insert(path.clone(), Arc::new(std::fs::read(&path).ok()?));
        }
        let data = Arc::clone(self.files.get(&path)?);
        let font = Font::new(Arc::clone(&data).into(), index)?;
        let (ascent, descent) = {
            let face = rustybuzz::Face::from_slice(&data, index)?;
            let em = f32::from(u16::try_from(face.units_per_em()).ok()?);
            (f32::from(face.ascender()) / em, -f32::from(face.descender()) / em)
        };
        Some(Face { name: self.name(id), font, data, index, ascent, descent })
    }

    fn name(&self, id: fontdb::ID) -> String {
        self.fonts.database.face(id).map(|face| face.post_script_name.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_finds_its_own_face_of_a_collection() {
        let fonts = Fonts::find(None);
        let check = |lang: &str, expected: &str| {
            for (bold, weight) in [(false, "Regular"), (true, "Bold")] {
                let first = fonts.families(&Lang::new(lang), bold)[0];
                let name = &fonts.database.face(first).expect("a face").post_script_name;
                assert_eq!(name, &format!("{expected}-{weight}"), "{lang}");
            }
        };
        check("ja", "NotoSansCJKjp");
        check("ja-easy", "NotoSansCJKjp");
        check("zh-Hans", "NotoSansCJKsc");
        check("zh-Hant", "NotoSansCJKtc");
        check("ko", "NotoSansCJKkr");
        check("my", "NotoSansMyanmar");
        check("vi", "NotoSans");
    }
}
