//! What people hold in their hands, looked at with poppler as a printer would: how many pages, whether
//! the fonts stand inside, and what a phone reads from the QR code.

use std::path::Path;
use std::process::Command;

/// One A4 page, and every font inside as the part that is used.
///
/// # Panics
/// When it is not so.
pub fn printable(path: &Path) {
    let name = path.to_str().expect("a plain name");
    let told = String::from_utf8(poppler("pdfinfo", &[name])).expect("words");
    assert!(told.contains("Pages:           1\n"), "{name}: {told}");
    assert!(told.contains("(A4)"), "{name}: {told}");
    let fonts = String::from_utf8(poppler("pdffonts", &[name])).expect("words");
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!fonts.is_empty(), "{name} has no text");
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        // From the right: object and generation, unicode, subset, embedded.
        assert_eq!((columns[3], columns[4]), ("yes", "yes"), "{name}: {font}");
    }
}

/// What a phone reads from the printed page.
///
/// # Panics
/// When the page cannot be drawn, or a code on it cannot be read.
pub fn scanned(path: &Path) -> Vec<String> {
    let name = path.to_str().expect("a plain name");
    let picture = poppler("pdftoppm", &["-r", "100", "-gray", "-singlefile", name]);
    let mut parts = picture.splitn(4, |byte| byte.is_ascii_whitespace());
    assert_eq!(parts.next(), Some(&b"P5"[..]));
    let mut number = || -> usize {
        let digits = parts.next().expect("a size");
        std::str::from_utf8(digits).expect("digits").parse().expect("a number")
    };
    let (width, height) = (number(), number());
    let pixels = &picture[picture.len() - width * height..];
    let grey = |x: usize, y: usize| pixels[y * width + x];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let read = |grid: &rqrr::Grid<_>| grid.decode().expect("a code that can be read").1;
    prepared.detect_grids().iter().map(read).collect()
}

/// What a program of poppler prints.
///
/// # Panics
/// When it is missing or refuses the file.
pub fn poppler(program: &str, arguments: &[&str]) -> Vec<u8> {
    let run = Command::new(program).args(arguments).output();
    let run = run.unwrap_or_else(|_| panic!("{program} of poppler-utils is needed"));
    assert!(run.status.success(), "{program} {arguments:?}");
    run.stdout
}
