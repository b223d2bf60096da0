//! Blocks of text below each other. Their heights are known before anything is drawn, so a page
//! can try smaller letters until everything fits, in small steps and never below [`LEAST`].

use super::PaperError;
use super::fonts::Case;
use super::paragraph::{Line, Paragraph};
use super::sheet::{Ink, Pen};
use crate::channel::Span;
use knowledge::lang::Lang;

/// The smallest letters, in points.
pub(super) const LEAST: f32 = 8.0;
/// Scales that are tried, from the whole size down.
const STEPS: u8 = 30;

/// How a block looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// Size of the letters in points.
    pub size: f32,
    pub bold: bool,
    pub ink: Ink,
    /// Space above, in points.
    pub before: f32,
    /// What stands in front.
    pub mark: Mark,
    /// Whether it stays to the right of where a mark would be.
    pub inset: bool,
}

/// What stands in front of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    Bullet,
    /// An empty square to tick by hand.
    Box,
    /// A square with a tick.
    Ticked,
}

impl Look {
    pub const fn plain(size: f32) -> Look {
        Look { size, bold: false, ink: Ink::Black, before: 0.0, mark: Mark::None, inset: false }
    }

    pub const fn bold(self) -> Look {
        Look { bold: true, ..self }
    }

    pub const fn accent(self) -> Look {
        Look { ink: Ink::Accent, ..self }
    }

    pub const fn before(self, before: f32) -> Look {
        Look { before, ..self }
    }

    pub const fn mark(self, mark: Mark) -> Look {
        Look { mark, inset: true, ..self }
    }

    pub const fn inset(self) -> Look {
        Look { inset: true, ..self }
    }

    fn at(&self, scale: f32) -> f32 {
        (self.size * scale).max(LEAST.min(self.size))
    }

    fn indent(&self, scale: f32) -> f32 {
        if self.inset { INDENT * scale.max(0.8) } else { 0.0 }
    }
}

/// The room of a mark, in points.
const INDENT: f32 = 16.0;

/// A paragraph with its look.
pub(super) struct Block {
    text: Paragraph,
    look: Look,
}

impl Block {
    /// # Errors
    /// When no font has one of the signs.
    pub fn new(
        case: &mut Case,
        lang: &Lang,
        spans: &[Span],
        look: Look,
    ) -> Result<Block, PaperError> {
        Ok(Block { text: Paragraph::new(case, lang, spans, look.bold)?, look })
    }

    pub fn height(&self, width: f32, scale: f32) -> f32 {
        let size = self.look.at(scale);
        let lines = self.lines((width - self.look.indent(scale)) / size).len();
        self.look.before * scale + lines as f32 * self.line(size)
    }

    /// The lines; where there are few, about equally long, so that no single sign stands alone.
    fn lines(&self, width: f32) -> Vec<Line> {
        let lines = self.text.lines(width);
        if !(2..=3).contains(&lines.len()) {
            return lines;
        }
        let narrower =
            (1..=10_u8).map(|step| self.text.lines(width * (1.0 - f32::from(step) * 0.05)));
        narrower.take_while(|narrow| narrow.len() == lines.len()).last().unwrap_or(lines)
    }

    fn line(&self, size: f32) -> f32 {
        (self.text.ascent + self.text.descent) * size
    }

    fn draw(&self, pen: &mut Pen, (x, top): (f32, f32), width: f32, scale: f32) {
        let (size, indent) = (self.look.at(scale), self.look.indent(scale));
        let mut baseline = top + self.look.before * scale + self.text.ascent * size;
        self.mark(pen, (x, baseline), size);
        for line in self.lines((width - indent) / size) {
            pen.line(&self.text, &line, (x + indent, baseline), size, self.look.ink);
            baseline += self.line(size);
        }
    }

    fn mark(&self, pen: &mut Pen, (x, baseline): (f32, f32), size: f32) {
        let side = size * 0.85;
        let top = baseline - size * 0.78;
        match self.look.mark {
            Mark::None => {}
            Mark::Bullet => {
                pen.rect((x, baseline - size * 0.55, size * 0.36, size * 0.36), Ink::Accent);
            }
            Mark::Box => pen.frame((x, top, side, side), 1.0, Ink::Black),
            Mark::Ticked => {
                pen.frame((x, top, side, side), 1.0, Ink::Black);
                pen.tick(x, top, side);
            }
        }
    }
}

/// The height of blocks below each other.
pub(super) fn height(blocks: &[Block], width: f32, scale: f32) -> f32 {
    blocks.iter().map(|block| block.height(width, scale)).sum()
}

/// Draws blocks below each other and returns where they end.
pub(super) fn draw(
    pen: &mut Pen,
    blocks: &[Block],
    (x, mut top): (f32, f32),
    width: f32,
    scale: f32,
) -> f32 {
    for block in blocks {
        block.draw(pen, (x, top), width, scale);
        top += block.height(width, scale);
    }
    top
}

/// The largest scale at which something fits.
///
/// # Errors
/// When it does not even fit in the smallest letters.
pub(super) fn fitting(fits: impl Fn(f32) -> bool) -> Result<f32, PaperError> {
    let scales = (0..STEPS).map(|step| 1.0 - f32::from(step) * 0.025);
    scales.into_iter().find(|scale| fits(*scale)).ok_or(PaperError::TooMuch)
}
