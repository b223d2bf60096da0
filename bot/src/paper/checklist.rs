//! A checklist on one A4 page, in two columns, with squares to tick. The letters become smaller until
//! everything fits; when even that is not enough, the explaining sentences go, first those of what is
//! done, then those without a day, then all. Titles and days always stay.

use super::flow::{Block, Look, Mark, draw, fitting, height};
use super::fonts::Case;
use super::qr::Code;
use super::sheet::{HEIGHT, Ink, Pen, WIDTH, page};
use super::{Fonts, PaperError};
use crate::channel::{Phone, Span, flat};
use crate::words::{Deadline, Item, Sheet, Words};
use knowledge::lang::Lang;

const EDGE: f32 = 36.0;
const INNER: f32 = WIDTH - 2.0 * EDGE;
const GAP: f32 = 18.0;
const COLUMN: f32 = (INNER - GAP) / 2.0;
/// The QR code that leads back to the chat.
const CODE: f32 = 74.0;

/// Which items show their first sentence.
const DETAIL: [fn(&Item, bool) -> bool; 4] =
    [|_, _| true, |_, done| !done, |item, done| !done && item.dated(), |_, _| false];

/// Draws the checklist. `address` leads back to the chat and names nobody.
///
/// # Errors
/// When no font has a sign, or when there is more text than fits.
pub fn checklist(
    fonts: &Fonts,
    words: &Words,
    sheet: &Sheet,
    address: &str,
) -> Result<Vec<u8>, PaperError> {
    let mut case = Case::new(fonts);
    let mut maker = Maker { case: &mut case, words, lang: &sheet.lang };
    let (head, foot) = (maker.head(sheet)?, maker.foot(sheet, address)?);
    let title = words.short(&sheet.lang, "checklist-title");
    for shows in DETAIL {
        let maker = Maker { case: &mut case, words, lang: &sheet.lang };
        let parts = Parts { head: &head, foot: &foot, items: maker.items(sheet, shows)? };
        if let Ok(scale) = fitting(|scale| parts.cut(scale).is_some()) {
            let code = Code::new(address)?;
            return page(&case, &sheet.lang, &title, |pen| parts.draw(pen, &code, scale));
        }
    }
    Err(PaperError::TooMuch)
}

struct Maker<'a, 'b> {
    case: &'a mut Case<'b>,
    words: &'a Words,
    lang: &'a Lang,
}

impl Maker<'_, '_> {
    fn block(&mut self, spans: &[Span], look: Look) -> Result<Block, PaperError> {
        Block::new(self.case, self.lang, spans, look)
    }

    fn said(&mut self, key: &str, look: Look) -> Result<Block, PaperError> {
        let spans = self.words.spans(self.lang, key, &[]);
        self.block(&spans, look)
    }

    fn head(&mut self, sheet: &Sheet) -> Result<Vec<Block>, PaperError> {
        let mut blocks = vec![self.said("checklist-title", Look::plain(22.0).bold().accent())?];
        let made = [sheet.track.clone(), sheet.made.clone()];
        let made: Vec<Vec<Span>> = made.into_iter().filter(|part| !part.is_empty()).collect();
        blocks.push(self.block(&made.join(&Span::plain(" · ")), Look::plain(10.5))?);
        blocks.push(self.said("checklist-intro", Look::plain(10.5).before(3.0))?);
        let hint = Look::plain(10.5).bold().before(3.0);
        if sheet.overdue() {
            blocks.push(self.said("checklist-overdue-hint", hint)?);
        }
        if sheet.days_missing {
            blocks.push(self.said("checklist-days-missing", hint)?);
        }
        if sheet.open.is_empty() {
            blocks.push(self.said("checklist-all-done", hint)?);
        }
        Ok(blocks)
    }

    fn items(
        mut self,
        sheet: &Sheet,
        shows: fn(&Item, bool) -> bool,
    ) -> Result<Vec<Vec<Block>>, PaperError> {
        let open = sheet.open.iter().map(|item| (item, false));
        let all = open.chain(sheet.done.iter().map(|item| (item, true)));
        all.map(|(item, done)| self.item(item, done, shows(item, done))).collect()
    }

    fn item(&mut self, item: &Item, done: bool, first: bool) -> Result<Vec<Block>, PaperError> {
        let mark = if done { Mark::Ticked } else { Mark::Box };
        let title = Look::plain(11.5).bold().mark(mark).before(8.0);
        let mut blocks = vec![self.block(&item.title, title)?];
        for day in &item.days {
            let look = Look::plain(10.0).inset();
            let look = if day.on.is_some() { look.bold() } else { look };
            let look = if day.legal { look.accent() } else { look };
            let marks = self.marks(day);
            blocks.push(self.block(&marks.join(&Span::plain(" · ")), look)?);
            if !day.unconfirmed.is_empty() {
                blocks.push(self.block(&day.unconfirmed, Look::plain(9.5).inset())?);
            }
        }
        if done {
            blocks.push(self.said("checklist-done", Look::plain(9.5).inset())?);
        }
        if first && !item.first.is_empty() {
            blocks.push(self.block(&item.first, Look::plain(9.5).inset())?);
        }
        Ok(blocks)
    }

    fn marks(&self, day: &Deadline) -> Vec<Vec<Span>> {
        let said = |key| self.words.spans(self.lang, key, &[]);
        let legal = if day.legal { said("checklist-legal") } else { Vec::new() };
        let overdue = if day.overdue { said("checklist-overdue") } else { Vec::new() };
        let parts = [day.by.clone(), day.text.clone(), legal, overdue];
        parts.into_iter().filter(|part| !part.is_empty()).collect()
    }

    fn foot(&mut self, sheet: &Sheet, address: &str) -> Result<Vec<Block>, PaperError> {
        let mut blocks = Vec::new();
        if !sheet.contacts.is_empty() {
            blocks.push(self.said("checklist-person", Look::plain(9.5).bold())?);
        }
        for phone in sheet.contacts.iter().take(2) {
            blocks.push(self.block(&called(phone), Look::plain(9.5))?);
        }
        let web = Look::plain(9.5).bold().before(2.0);
        blocks.push(self.said("checklist-web", web)?);
        blocks.push(self.block(&[Span::plain(address)], Look::plain(9.5))?);
        blocks.push(self.block(&sheet.source, Look::plain(8.0).before(3.0))?);
        Ok(blocks)
    }
}

fn called(phone: &Phone) -> Vec<Span> {
    let mut line = phone.name.clone();
    line.push(Span::plain(format!(": {}", phone.number)));
    if let Some(hours) = phone.hours.as_ref().filter(|hours| flat(hours).len() < 120) {
        line.push(Span::plain(" · "));
        line.extend(hours.iter().cloned());
    }
    line
}

struct Parts<'a> {
    head: &'a [Block],
    foot: &'a [Block],
    items: Vec<Vec<Block>>,
}

impl Parts<'_> {
    fn foot_height(&self, scale: f32) -> f32 {
        height(self.foot, INNER - CODE - GAP, scale).max(CODE) + GAP / 2.0
    }

    /// How many items stand in the left column; none when they do not fit.
    fn cut(&self, scale: f32) -> Option<usize> {
        let used = height(self.head, INNER, scale) + self.foot_height(scale) + GAP;
        let room = HEIGHT - 2.0 * EDGE - used;
        let heights: Vec<f32> = self.items.iter().map(|item| height(item, COLUMN, scale)).collect();
        let whole: f32 = heights.iter().sum();
        let left = |cut: usize| heights[..cut].iter().sum::<f32>();
        let higher = |cut: usize| left(cut).max(whole - left(cut));
        // The columns are as equal as they can be.
        let cuts = (0..=heights.len()).filter(|cut| left(*cut) >= whole - left(*cut));
        let best = cuts.min_by(|a, b| higher(*a).total_cmp(&higher(*b)))?;
        (higher(best) <= room).then_some(best)
    }

    fn draw(&self, pen: &mut Pen, code: &Code, scale: f32) {
        pen.rect((0.0, 0.0, WIDTH, 10.0), Ink::Accent);
        let top = draw(pen, self.head, (EDGE, EDGE), INNER, scale) + GAP / 3.0;
        pen.rect((EDGE, top, INNER, 1.0), Ink::Accent);
        let (left, right) = self.items.split_at(self.cut(scale).unwrap_or(self.items.len()));
        for (column, x) in [(left, EDGE), (right, EDGE + COLUMN + GAP)] {
            let mut at = top + GAP / 4.0;
            for item in column {
                at = draw(pen, item, (x, at), COLUMN, scale);
            }
        }
        let top = HEIGHT - EDGE - self.foot_height(scale);
        pen.rect((EDGE, top, INNER, 1.0), Ink::Accent);
        let foot = (EDGE, top + GAP / 2.0);
        draw(pen, self.foot, foot, INNER - CODE - GAP, scale);
        pen.code(code, (WIDTH - EDGE - CODE, top + GAP / 2.0), CODE);
    }
}
