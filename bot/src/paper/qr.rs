//! QR codes (ISO/IEC 18004): from an address to black and white modules, and those as SVG and PNG.
//! The error correction is M, a quarter less of what can be dirty or torn than H but larger modules,
//! which is what counts on a wall; the quiet zone of four modules belongs to the picture.

use super::PaperError;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// White modules around the code that the norm wants.
const QUIET: usize = 4;
/// Pixels of a module in a PNG: a code of 33 modules fills ten centimetres at 100 dots an inch.
const PIXELS: usize = 12;

/// A QR code as modules.
pub struct Code {
    side: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The code of an address.
    ///
    /// # Errors
    /// When it has more than 2,331 bytes, which no code of this error correction holds.
    pub fn new(address: &str) -> Result<Code, PaperError> {
        let made = QrCode::with_error_correction_level(address, EcLevel::M);
        let made = made.map_err(|_| PaperError::TooLong)?;
        let dark = made.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Ok(Code { side: made.width(), dark })
    }

    /// The quiet zone, in modules.
    #[must_use]
    pub fn quiet(&self) -> usize {
        QUIET
    }

    /// The whole side with quiet zone, in modules.
    #[must_use]
    pub fn whole(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// Dark modules side by side: row, column and how many, without the quiet zone.
    pub fn bars(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        self.dark.chunks(self.side).enumerate().flat_map(|(row, modules)| {
            let mut column = 0;
            let runs = modules.chunk_by(|a, b| a == b).map(move |run| {
                let bar = (row, column, run.len());
                column += run.len();
                (run[0], bar)
            });
            runs.filter(|(dark, _)| *dark).map(|(_, bar)| bar)
        })
    }

    /// As an SVG that grows to any size; `title` is what a screen reader says.
    #[must_use]
    pub fn svg(&self, title: &str) -> String {
        let whole = self.whole();
        let mut path = String::new();
        for (row, column, length) in self.bars() {
            // Writing into a string cannot fail.
            let _ = write!(path, "M{} {}h{length}v1h-{length}z", column + QUIET, row + QUIET);
        }
        let title = title.replace('&', "&amp;").replace('<', "&lt;");
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" \
             role=\"img\" shape-rendering=\"crispEdges\"><title>{title}</title>\
             <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }

    /// As a PNG in one bit a pixel.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn png(&self) -> Result<Vec<u8>, PaperError> {
        let side = self.whole() * PIXELS;
        let width = u32::try_from(side).map_err(|_| PaperError::TooLong)?;
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, width);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let packed = |error: png::EncodingError| PaperError::Pdf(error.to_string());
        let mut writer = encoder.write_header().map_err(packed)?;
        writer.write_image_data(&self.pixels(side)).map_err(packed)?;
        writer.finish().map_err(packed)?;
        Ok(file)
    }

    /// Rows of pixels, eight in a byte, the left one in the highest bit; white is one.
    fn pixels(&self, side: usize) -> Vec<u8> {
        let bytes = side.div_ceil(8);
        let mut pixels = vec![0xff; bytes * side];
        for (row, column, length) in self.bars() {
            let left = (column + QUIET) * PIXELS;
            for y in (row + QUIET) * PIXELS..(row + QUIET + 1) * PIXELS {
                for x in left..left + length * PIXELS {
                    pixels[y * bytes + x / 8] &= !(0x80 >> (x % 8));
                }
            }
        }
        pixels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn svg_and_png_show_the_same_modules() {
        let code = Code::new("https://tsunagu.example.jp/go/spring-2027").expect("a code");
        let file = code.png().expect("a picture");
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("png");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("a frame");
        assert_eq!(info.width as usize, code.whole() * PIXELS);
        let dark = |row: usize, column: usize| {
            let (x, y) = ((column + QUIET) * PIXELS + 5, (row + QUIET) * PIXELS + 5);
            pixels[y * info.line_size + x / 8] & (0x80 >> (x % 8)) == 0
        };
        let svg = code.svg("Go");
        for row in 0..code.side {
            for column in 0..code.side {
                assert_eq!(dark(row, column), code.dark[row * code.side + column]);
            }
        }
        assert_eq!(svg.matches("v1h-").count(), code.bars().count());
    }

    #[test]
    fn what_no_code_holds_is_refused() {
        assert_eq!(Code::new(&"a".repeat(2_332)).err(), Some(PaperError::TooLong));
        assert!(Code::new(&"a".repeat(2_331)).is_ok());
    }
}
