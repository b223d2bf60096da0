//! A paragraph: shaped once, then broken into lines of any width. Lines break where the language
//! wants it, in Thai, Khmer and Burmese between the words of a dictionary, in Korean between words,
//! in Japanese and Chinese by the rules for their marks. A word that is longer than a line, such as
//! an address of the web, is cut between letters. Readings stand in small letters above their kanji.

use super::PaperError;
use super::fonts::Case;
use super::shape::{Glyph, shape};
use crate::channel::{Span, flat};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakWordOption};
use knowledge::lang::Lang;
use std::ops::Range;

/// The size of a reading, in parts of the size of its kanji.
pub(super) const READING: f32 = 0.5;

/// Shaped text; all measures are parts of the letters' size.
pub(super) struct Paragraph {
    /// The words, without readings.
    pub text: String,
    pub glyphs: Vec<Glyph>,
    pub readings: Vec<Reading>,
    /// Height above the baseline, readings included.
    pub ascent: f32,
    /// Depth below the baseline.
    pub descent: f32,
    /// Glyphs with which a line may begin.
    breaks: Vec<usize>,
    /// Where each glyph begins, and the end.
    places: Vec<f32>,
}

/// The reading of some glyphs.
pub(super) struct Reading {
    /// Which glyphs.
    pub base: Range<usize>,
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Its width at its own small size.
    pub width: f32,
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub glyphs: Range<usize>,
    /// Without the space at its end.
    pub width: f32,
}

impl Paragraph {
    /// Shapes a text.
    ///
    /// # Errors
    /// When no font has one of its signs.
    pub fn new(
        case: &mut Case,
        lang: &Lang,
        spans: &[Span],
        bold: bool,
    ) -> Result<Paragraph, PaperError> {
        // What ends a line or a page in files is a space here.
        let clean = |text: &str| text.replace(|c: char| c.is_control(), " ");
        let text = clean(&flat(spans));
        let mut glyphs = shape(case, lang, &text, bold)?;
        let mut readings = Vec::new();
        let mut at = 0;
        for span in spans {
            let range = at..at + span.text.len();
            at = range.end;
            if let Some(reading) = &span.ruby {
                let base = between(&glyphs, &range);
                let above = shape(case, lang, reading, false)?;
                let width = width(&above) * READING;
                widen(&mut glyphs[base.clone()], width);
                readings.push(Reading { base, text: reading.clone(), glyphs: above, width });
            }
        }
        let breaks = breaks(lang, &text, &glyphs, &readings);
        let (ascent, descent) = extent(case, &glyphs, !readings.is_empty());
        let places = places(&glyphs);
        Ok(Paragraph { text, glyphs, readings, ascent, descent, breaks, places })
    }

    /// The lines that fit into a width, which is given in parts of the size.
    pub fn lines(&self, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut start = 0;
        while start < self.glyphs.len() {
            let end = self.line_end(start, width);
            lines.push(Line { glyphs: start..end, width: self.width(&(start..end)) });
            start = end;
        }
        lines
    }

    fn line_end(&self, start: usize, width: f32) -> usize {
        let fits = |end: &usize| self.width(&(start..*end)) <= width;
        let ends = self.breaks.iter().copied().chain([self.glyphs.len()]);
        let fitting = ends.filter(|end| *end > start).take_while(fits).last();
        fitting.unwrap_or_else(|| {
            let whole = |end: &usize| self.begins_letter(*end);
            let inside = (start + 1..=self.glyphs.len()).filter(whole).take_while(fits).last();
            let least = || (start + 1..=self.glyphs.len()).find(whole);
            inside.or_else(least).unwrap_or(self.glyphs.len())
        })
    }

    fn begins_letter(&self, at: usize) -> bool {
        let begin = |at: usize| self.glyphs.get(at).map(|glyph| glyph.range.start);
        at == 0 || begin(at) != begin(at - 1)
    }

    /// The width of some glyphs without the space at their end.
    pub fn width(&self, glyphs: &Range<usize>) -> f32 {
        let space = |at: &usize| self.text[self.glyphs[*at].range.clone()].trim().is_empty();
        let end = glyphs.clone().rev().find(|at| !space(at)).map_or(glyphs.start, |at| at + 1);
        self.places[end] - self.places[glyphs.start]
    }

    /// How far a glyph is from the begin of its line.
    pub fn place(&self, line: &Line, glyph: usize) -> f32 {
        self.places[glyph] - self.places[line.glyphs.start]
    }
}

fn between(glyphs: &[Glyph], range: &Range<usize>) -> Range<usize> {
    let at = |byte: usize| glyphs.partition_point(|glyph| glyph.range.start < byte);
    at(range.start)..at(range.end)
}

pub(super) fn width(glyphs: &[Glyph]) -> f32 {
    glyphs.iter().map(|glyph| glyph.advance).sum()
}

/// Puts space around kanji whose reading is wider than they are.
fn widen(base: &mut [Glyph], reading: f32) {
    let missing = reading - width(base);
    if missing > 0.0 {
        base.iter_mut().for_each(|glyph| glyph.x += missing / 2.0);
        if let Some(last) = base.last_mut() {
            last.advance += missing;
        }
    }
}

fn breaks(lang: &Lang, text: &str, glyphs: &[Glyph], readings: &[Reading]) -> Vec<usize> {
    let mut options = LineBreakOptions::default();
    if lang.family() == "ko" {
        options.word_option = Some(LineBreakWordOption::KeepAll);
    }
    let segmenter = LineSegmenter::new_dictionary(options);
    let begin = |byte: usize| glyphs.partition_point(|glyph| glyph.range.start < byte);
    let inside = |at: &usize| readings.iter().any(|r| r.base.start < *at && *at < r.base.end);
    segmenter.segment_str(text).skip(1).map(begin).filter(|at| !inside(at)).collect()
}

fn extent(case: &Case, glyphs: &[Glyph], readings: bool) -> (f32, f32) {
    let faces = || glyphs.iter().map(|glyph| case.face(glyph.face));
    let ascent = faces().map(|face| face.ascent).fold(0.9, f32::max);
    let descent = faces().map(|face| face.descent).fold(0.2, f32::max);
    (if readings { ascent.max(0.95 + READING) } else { ascent }, descent)
}

fn places(glyphs: &[Glyph]) -> Vec<f32> {
    let mut places = vec![0.0];
    let mut at = 0.0;
    for glyph in glyphs {
        at += glyph.advance;
        places.push(at);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::super::Fonts;
    use super::*;

    fn check(lang: &str, text: &str, width: f32, expected: &[&str]) {
        let fonts = Fonts::find(None);
        let (mut case, lang) = (Case::new(&fonts), Lang::new(lang));
        let spans = crate::words::ruby(text);
        let paragraph = Paragraph::new(&mut case, &lang, &spans, false).expect("fonts");
        let lines = paragraph.lines(width);
        assert!(lines.iter().all(|line| line.width <= width), "{text}");
        let words = lines.iter().map(|line| {
            let first = paragraph.glyphs[line.glyphs.start].range.start;
            let last = paragraph.glyphs.get(line.glyphs.end).map(|glyph| glyph.range.start);
            paragraph.text[first..last.unwrap_or(paragraph.text.len())].trim_end()
        });
        assert_eq!(words.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lines_break_where_the_language_wants_it() {
        check("en", "Ask in your language", 6.0, &["Ask in your", "language"]);
        check("ja", "日本語で聞けます。", 8.5, &["日本語で聞けま", "す。"]);
        check("ja-easy", "日本語《にほんご》で聞《き》く", 4.5, &["日本語で", "聞く"]);
        check("ko", "질문할 수 있습니다", 5.0, &["질문할 수", "있습니다"]);
        check("th", "ถามเป็นภาษาของคุณได้", 5.0, &["ถามเป็น", "ภาษาของ", "คุณได้"]);
        check("en", "https://example.jp/abcdef", 8.0, &["https://", "example.jp/", "abcdef"]);
        check("en", "", 8.0, &[]);
    }

    #[test]
    fn a_sign_that_no_font_has_is_refused() {
        let fonts = Fonts::find(None);
        let mut case = Case::new(&fonts);
        let spans = [Span::plain("Tsunagu \u{10FFFD}")];
        let made = Paragraph::new(&mut case, &Lang::new("en"), &spans, false);
        assert_eq!(made.err(), Some(PaperError::NoFont('\u{10FFFD}')));
    }
}
