//! The poster that a city, an employer or a school hangs up: who invites, "Ask in your language", a
//! QR code that a phone reads from two metres, the address for those who type it, and the numbers
//! for danger. One language fills an A4 page; two to eight share one, each with its own lines.

use super::flow::{Block, Look, Mark, draw, fitting, height};
use super::fonts::Case;
use super::qr::Code;
use super::sheet::{HEIGHT, Ink, Pen, WIDTH, page};
use super::{Fonts, PaperError};
use crate::channel::Span;
use crate::words::{Handout, Lines};
use knowledge::lang::Lang;

/// How many languages share a page at most.
pub const MOST: usize = 8;

/// White space at the edges that every printer can do.
const EDGE: f32 = 44.0;
const INNER: f32 = WIDTH - 2.0 * EDGE;
/// The QR code of a poster in one language: nine centimetres.
const CODE: f32 = 256.0;
const GAP: f32 = 20.0;
/// Above the foot, below the middle.
const BOX: f32 = 12.0;

/// Draws a poster.
///
/// # Errors
/// When no font has a sign, or when there is more text than fits.
pub fn poster(fonts: &Fonts, handout: &Handout, lines: &[Lines]) -> Result<Vec<u8>, PaperError> {
    let [first, rest @ ..] = lines else { return Err(PaperError::TooMuch) };
    let mut case = Case::new(fonts);
    let code = Code::new(&handout.address)?;
    let parts = if rest.is_empty() {
        Parts::of_one(&mut case, handout, first)?
    } else {
        Parts::of_several(&mut case, handout, lines)?
    };
    let scale = fitting(|scale| parts.fits(scale))?;
    let title = format!("{} – {}", handout.organisation, first.heading());
    page(&case, &first.lang, &title, |pen| parts.draw(pen, &code, scale))
}

/// A poster from top to bottom.
struct Parts {
    head: Vec<Block>,
    /// Beside the QR code.
    beside: Vec<Block>,
    /// Below it.
    below: Vec<Block>,
    /// The languages' own lines, two beside each other; empty on a poster in one language.
    cells: Vec<Vec<Block>>,
    /// In a frame.
    danger: Vec<Block>,
    foot: Vec<Block>,
    /// The side of the QR code.
    side: f32,
}

/// Makes blocks of one language.
struct Maker<'a, 'b> {
    case: &'a mut Case<'b>,
    lang: &'a Lang,
    blocks: Vec<Block>,
}

impl<'a, 'b> Maker<'a, 'b> {
    fn new(case: &'a mut Case<'b>, lang: &'a Lang) -> Maker<'a, 'b> {
        Maker { case, lang, blocks: Vec::new() }
    }

    fn add(mut self, spans: &[Span], look: Look) -> Result<Self, PaperError> {
        self.blocks.push(Block::new(self.case, self.lang, spans, look)?);
        Ok(self)
    }

    fn each<'s>(
        self,
        all: impl IntoIterator<Item = &'s Vec<Span>>,
        look: Look,
    ) -> Result<Self, PaperError> {
        all.into_iter().try_fold(self, |maker, spans| maker.add(spans, look))
    }
}

fn plain(text: &str) -> Vec<Span> {
    vec![Span::plain(text)]
}

impl Parts {
    fn of_one(case: &mut Case, handout: &Handout, lines: &Lines) -> Result<Parts, PaperError> {
        let lang = &lines.lang;
        let head = Maker::new(case, lang)
            .add(&plain(&handout.organisation), Look::plain(19.0).bold())?
            .add(&lines.title, Look::plain(52.0).bold().accent().before(14.0))?
            .add(&lines.lead, Look::plain(23.0).before(8.0))?
            .blocks;
        let point = Look::plain(19.0).bold().mark(Mark::Bullet).before(14.0);
        let beside = Maker::new(case, lang)
            .add(&lines.scan, Look::plain(23.0).bold().accent())?
            .each(&lines.points, point)?
            .blocks;
        let below = Maker::new(case, lang)
            .add(&lines.address, Look::plain(15.0))?
            .add(&plain(&shown(&handout.address)), Look::plain(19.0).bold())?
            .add(&lines.code, Look::plain(15.0).before(2.0))?
            .add(&lines.free, Look::plain(19.0).bold().accent().before(12.0))?
            .blocks;
        let danger = Maker::new(case, lang).add(&lines.emergency, Look::plain(17.0).bold())?.blocks;
        let foot = Maker::new(case, lang)
            .each(&lines.contact, Look::plain(12.0))?
            .each(&lines.until, Look::plain(12.0))?
            .blocks;
        Ok(Parts { head, beside, below, cells: Vec::new(), danger, foot, side: CODE })
    }

    fn of_several(case: &mut Case, handout: &Handout, all: &[Lines]) -> Result<Parts, PaperError> {
        let (first, size) = (&all[0], if all.len() > 4 { 22.0 } else { 28.0 });
        let head = Maker::new(case, &first.lang)
            .add(&plain(&handout.organisation), Look::plain(22.0).bold())?
            .blocks;
        let (mut beside, mut cells, mut danger) = (Vec::new(), Vec::new(), Vec::new());
        for lines in all {
            let title = Look::plain(size).bold().accent().before(4.0);
            beside.extend(Maker::new(case, &lines.lang).add(&lines.title, title)?.blocks);
            let cell = Maker::new(case, &lines.lang)
                .add(&plain(&lines.name), Look::plain(14.0).bold().accent().before(6.0))?
                .add(&lines.lead, Look::plain(14.0))?
                .add(&lines.free, Look::plain(13.0).before(2.0))?;
            cells.push(cell.blocks);
            let number = Look::plain(11.5).bold().before(2.0);
            danger.extend(Maker::new(case, &lines.lang).add(&lines.emergency, number)?.blocks);
        }
        let below = Maker::new(case, &first.lang)
            .add(&plain(&shown(&handout.address)), Look::plain(17.0).bold())?
            .add(&first.code, Look::plain(13.0).before(2.0))?
            .blocks;
        let foot = Maker::new(case, &first.lang)
            .each(&first.contact, Look::plain(11.0))?
            .each(&first.until, Look::plain(11.0))?
            .blocks;
        Ok(Parts { head, beside, below, cells, danger, foot, side: 230.0 })
    }

    fn beside_width(&self) -> f32 {
        INNER - self.side - GAP
    }

    fn cell_width() -> f32 {
        (INNER - GAP) / 2.0
    }

    fn row(row: &[Vec<Block>], scale: f32) -> f32 {
        row.iter().map(|cell| height(cell, Parts::cell_width(), scale)).fold(0.0, f32::max)
    }

    fn middle(&self, scale: f32) -> f32 {
        self.side.max(height(&self.beside, self.beside_width(), scale))
    }

    /// The height of the lowest part, which stands at the page's foot.
    fn low(&self, scale: f32) -> f32 {
        height(&self.danger, INNER - 2.0 * BOX, scale)
            + 2.0 * BOX
            + height(&self.foot, INNER, scale)
            + GAP / 2.0
    }

    fn high(&self, scale: f32) -> f32 {
        let cells: f32 = self.cells.chunks(2).map(|row| Parts::row(row, scale)).sum();
        height(&self.head, INNER, scale)
            + self.middle(scale)
            + height(&self.below, INNER, scale)
            + cells
            + 3.0 * GAP
    }

    fn fits(&self, scale: f32) -> bool {
        // What does not fit beside the code would make the page look torn apart.
        let beside = height(&self.beside, self.beside_width(), scale) <= self.side * 1.15;
        beside && self.high(scale) + self.low(scale) <= HEIGHT - 2.0 * EDGE
    }

    fn draw(&self, pen: &mut Pen, code: &Code, scale: f32) {
        pen.rect((0.0, 0.0, WIDTH, 16.0), Ink::Accent);
        // What is left over goes between the parts.
        let room = HEIGHT - 2.0 * EDGE - self.high(scale) - self.low(scale);
        let gap = GAP + (room / 3.0).min(34.0);
        let mut top = draw(pen, &self.head, (EDGE, EDGE), INNER, scale) + gap;
        pen.frame((EDGE, top, self.side, self.side), 1.5, Ink::Black);
        pen.code(code, (EDGE + 1.5, top + 1.5), self.side - 3.0);
        let beside = height(&self.beside, self.beside_width(), scale);
        let down = ((self.side - beside) / 2.0).max(0.0);
        let right = EDGE + self.side + GAP;
        draw(pen, &self.beside, (right, top + down), self.beside_width(), scale);
        top += self.middle(scale) + GAP * 0.7;
        top = draw(pen, &self.below, (EDGE, top), INNER, scale) + GAP * 0.3;
        for row in self.cells.chunks(2) {
            for (cell, x) in row.iter().zip([EDGE, EDGE + Parts::cell_width() + GAP]) {
                draw(pen, cell, (x, top), Parts::cell_width(), scale);
            }
            top += Parts::row(row, scale);
        }
        self.draw_low(pen, scale);
    }

    fn draw_low(&self, pen: &mut Pen, scale: f32) {
        let inner = INNER - 2.0 * BOX;
        let boxed = height(&self.danger, inner, scale) + 2.0 * BOX;
        let top = HEIGHT - EDGE - self.low(scale);
        pen.frame((EDGE, top, INNER, boxed), 2.5, Ink::Black);
        draw(pen, &self.danger, (EDGE + BOX, top + BOX), inner, scale);
        draw(pen, &self.foot, (EDGE, top + boxed + GAP / 2.0), INNER, scale);
    }
}

/// An address as people type it.
fn shown(address: &str) -> String {
    address.strip_prefix("https://").unwrap_or(address).to_owned()
}
