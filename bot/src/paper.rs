//! What people hold in their hands: posters, checklists and QR codes, as PDF, SVG and PNG. Words come
//! in ready-made ([`crate::words`]) and go out as bytes; nothing here asks the database, the time or
//! the network. The one thing from outside are the system's fonts: every font that is used stands
//! inside the PDF, and a sign that no font has is refused with a reason instead of printed as a box.

pub mod checklist;
mod flow;
pub mod fonts;
mod paragraph;
pub mod poster;
pub mod qr;
mod shape;
mod sheet;

pub use fonts::Fonts;

/// Why something could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// No font on this machine has the sign. Debian has them in `fonts-noto-core` and
    /// `fonts-noto-cjk`; another folder can be named with `TSUNAGU_FONTS`.
    #[error("no font has the sign {0:?} (U+{code:04X})", code = u32::from(*.0))]
    NoFont(char),
    /// A font's file could not be read or is none.
    #[error("the font {0} cannot be read")]
    BrokenFont(String),
    /// More text than fits on the page in letters that can be read.
    #[error("there is more text than fits on one page")]
    TooMuch,
    /// The address is too long for a QR code.
    #[error("the address is too long for a QR code")]
    TooLong,
    /// The PDF could not be put together.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}
