//! One A4 page and the pen that draws on it. Measures are points (1/72 inch) from the left upper
//! corner, as in krilla, which writes the PDF and puts in it the part of each font that is used.

use super::PaperError;
use super::fonts::Case;
use super::paragraph::{Line, Paragraph, READING};
use super::qr::Code;
use super::shape::Glyph;
use knowledge::lang::Lang;
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};

/// The width of A4.
pub(super) const WIDTH: f32 = 595.28;
/// The height of A4.
pub(super) const HEIGHT: f32 = 841.89;

/// What things are drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Black,
    /// The one colour: a blue that has 8:1 against white and prints dark grey.
    Accent,
    White,
}

impl Ink {
    fn fill(self) -> Fill {
        let colour = match self {
            Ink::Black => rgb::Color::new(0, 0, 0),
            Ink::Accent => rgb::Color::new(11, 79, 138),
            Ink::White => rgb::Color::new(255, 255, 255),
        };
        Fill { paint: colour.into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
    }
}

/// Draws a document of one page.
///
/// # Errors
/// When krilla refuses what was drawn.
pub(super) fn page(
    case: &Case,
    lang: &Lang,
    title: &str,
    draw: impl FnOnce(&mut Pen),
) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::new();
    let size = PageSettings::from_wh(WIDTH, HEIGHT);
    let size = size.ok_or_else(|| PaperError::Pdf("no page".to_owned()))?;
    let mut page = document.start_page_with(size);
    // The surface belongs to the page until it is dropped.
    draw(&mut Pen { surface: page.surface(), case });
    page.finish();
    let tag = lang.as_str().strip_suffix("-easy").unwrap_or(lang.as_str());
    document.set_metadata(Metadata::new().title(title.to_owned()).language(tag.to_owned()));
    document.finish().map_err(|error| PaperError::Pdf(format!("{error:?}")))
}

/// Draws on a page.
pub(super) struct Pen<'a, 'b> {
    surface: Surface<'a>,
    case: &'b Case<'b>,
}

impl Pen<'_, '_> {
    /// A line of a paragraph; `y` is its baseline.
    pub fn line(&mut self, text: &Paragraph, line: &Line, at: (f32, f32), size: f32, ink: Ink) {
        self.surface.set_fill(Some(ink.fill()));
        self.glyphs(&text.text, &text.glyphs[line.glyphs.clone()], at, size);
        for reading in &text.readings {
            let base = &reading.base;
            if line.glyphs.start <= base.start && base.end <= line.glyphs.end {
                let room = text.place(line, base.end) - text.place(line, base.start);
                let x = text.place(line, base.start) + (room - reading.width) / 2.0;
                let above = (at.0 + x * size, at.1 - size * 0.92);
                self.glyphs(&reading.text, &reading.glyphs, above, size * READING);
            }
        }
    }

    /// Glyphs one after the other, font by font.
    fn glyphs(&mut self, text: &str, glyphs: &[Glyph], (mut x, y): (f32, f32), size: f32) {
        for run in glyphs.chunk_by(|a, b| a.face == b.face) {
            let drawn: Vec<KrillaGlyph> = run.iter().map(krilla_glyph).collect();
            let font = self.case.face(run[0].face).font.clone();
            self.surface.draw_glyphs(Point::from_xy(x, y), &drawn, font, text, size, false);
            x += super::paragraph::width(run) * size;
        }
    }

    /// A filled rectangle: left, top, width, height.
    pub fn rect(&mut self, (x, y, width, height): (f32, f32, f32, f32), ink: Ink) {
        let Some(rect) = Rect::from_xywh(x, y, width, height) else { return };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(ink.fill()));
            self.surface.draw_path(&path);
        }
    }

    /// An empty rectangle with a line of this thickness inside its edge.
    pub fn frame(&mut self, (x, y, width, height): (f32, f32, f32, f32), line: f32, ink: Ink) {
        self.rect((x, y, width, line), ink);
        self.rect((x, y + height - line, width, line), ink);
        self.rect((x, y, line, height), ink);
        self.rect((x + width - line, y, line, height), ink);
    }

    /// A tick inside a square.
    pub fn tick(&mut self, x: f32, y: f32, side: f32) {
        let points = [(0.15, 0.5), (0.27, 0.38), (0.43, 0.58), (0.78, 0.15), (0.9, 0.25)];
        let points = points.into_iter().chain([(0.44, 0.86)]);
        let mut path = PathBuilder::new();
        for (number, (right, down)) in points.enumerate() {
            let (x, y) = (x + right * side, y + down * side);
            if number == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
        }
        path.close();
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(Ink::Black.fill()));
            self.surface.draw_path(&path);
        }
    }

    /// A QR code with its quiet zone, within a square.
    pub fn code(&mut self, code: &Code, (left, top): (f32, f32), side: f32) {
        let module = side / code.whole() as f32;
        let mut path = PathBuilder::new();
        for (row, column, length) in code.bars() {
            let x = left + (column + code.quiet()) as f32 * module;
            let y = top + (row + code.quiet()) as f32 * module;
            // Bars overlap by a hair, so that no white line shows between two rows.
            let rect = Rect::from_xywh(x, y, length as f32 * module, module * 1.01);
            rect.into_iter().for_each(|rect| path.push_rect(rect));
        }
        self.rect((left, top, side, side), Ink::White);
        if let Some(path) = path.finish() {
            self.surface.set_fill(Some(Ink::Black.fill()));
            self.surface.draw_path(&path);
        }
    }
}

fn krilla_glyph(glyph: &Glyph) -> KrillaGlyph {
    let id = GlyphId::new(glyph.id);
    KrillaGlyph::new(id, glyph.advance, glyph.x, glyph.y, 0.0, glyph.range.clone(), None)
}
