//! From words to glyphs. A text is cut where the writing system or the font changes, and each piece
//! is shaped as its script wants it: vowels of Khmer and Burmese move around their consonants,
//! letters of Devanagari join. Everything is measured in parts of the letters' size, so one shaping
//! serves all sizes.

use super::PaperError;
use super::fonts::Case;
use icu_properties::props::{DefaultIgnorableCodePoint, Script};
use icu_properties::{CodePointMapData, CodePointSetData};
use knowledge::lang::Lang;
use rustybuzz::{Direction, UnicodeBuffer};
use std::ops::Range;

/// A glyph at its place in the text.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// Number of the face, see [`Case::face`].
    pub face: usize,
    /// Number of the glyph in the font.
    pub id: u32,
    /// How far the next one is.
    pub advance: f32,
    /// Moved to the right.
    pub x: f32,
    /// Moved up.
    pub y: f32,
    /// The bytes of the text that it stands for.
    pub range: Range<usize>,
}

/// Shapes one line of text.
///
/// # Errors
/// When no font has one of the signs.
pub(super) fn shape(
    case: &mut Case,
    lang: &Lang,
    text: &str,
    bold: bool,
) -> Result<Vec<Glyph>, PaperError> {
    let mut glyphs = Vec::new();
    for run in runs(case, lang, text, bold)? {
        shape_run(case, text, &run, &mut glyphs)?;
    }
    Ok(glyphs)
}

/// A piece in one writing system and one font.
struct Run {
    face: usize,
    script: Script,
    range: Range<usize>,
}

fn runs(case: &mut Case, lang: &Lang, text: &str, bold: bool) -> Result<Vec<Run>, PaperError> {
    let families = case.families(lang, bold);
    let scripts = CodePointMapData::<Script>::new();
    let mut runs: Vec<Run> = Vec::new();
    for (at, sign) in text.char_indices() {
        let script = scripts.get(sign);
        let shared = matches!(script, Script::Common | Script::Inherited);
        let end = at + sign.len_utf8();
        if let Some(run) = runs.last_mut() {
            let goes_on = shared || script == run.script || run.script == Script::Common;
            if goes_on && (ignorable(sign) || has(case, run.face, sign)) {
                run.range.end = end;
                if run.script == Script::Common && !shared {
                    run.script = script;
                }
                continue;
            }
        }
        let face = first_with(case, &families, sign)?;
        runs.push(Run { face, script, range: at..end });
    }
    Ok(runs)
}

fn first_with(case: &mut Case, families: &[fontdb::ID], sign: char) -> Result<usize, PaperError> {
    for id in families {
        let face = case.open(*id)?;
        if ignorable(sign) || has(case, face, sign) {
            return Ok(face);
        }
    }
    Err(PaperError::NoFont(sign))
}

fn has(case: &Case, face: usize, sign: char) -> bool {
    let face = case.face(face);
    let face = rustybuzz::ttf_parser::Face::parse(&face.data, face.index);
    face.is_ok_and(|face| face.glyph_index(sign).is_some())
}

/// Signs that are never seen, such as the mark where a Khmer word may break.
fn ignorable(sign: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign)
}

fn shape_run(
    case: &Case,
    text: &str,
    run: &Run,
    glyphs: &mut Vec<Glyph>,
) -> Result<(), PaperError> {
    let broken = || PaperError::BrokenFont(case.face(run.face).name.clone());
    let face = case.face(run.face).shaping().ok_or_else(broken)?;
    let part = &text[run.range.clone()];
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(part);
    buffer.set_direction(Direction::LeftToRight);
    buffer.guess_segment_properties();
    let shaped = rustybuzz::shape(&face, &[], buffer);
    let em = face.units_per_em() as f32;
    let infos = shaped.glyph_infos();
    for (at, (info, place)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let next = infos[at..].iter().map(|info| info.cluster as usize).find(|next| *next > start);
        let end = next.unwrap_or(part.len());
        if let Some(sign) = part[start..end].chars().find(|sign| !ignorable(*sign))
            && info.glyph_id == 0
        {
            return Err(PaperError::NoFont(sign));
        }
        glyphs.push(Glyph {
            face: run.face,
            id: info.glyph_id,
            advance: place.x_advance as f32 / em,
            x: place.x_offset as f32 / em,
            y: place.y_offset as f32 / em,
            range: run.range.start + start..run.range.start + end,
        });
    }
    Ok(())
}
