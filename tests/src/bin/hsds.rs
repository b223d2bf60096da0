//! `tests/run hsds FOLDER`: checks an exported directory against HSDS 3.0 and says what is wrong.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::Path;
use std::process::ExitCode;
use system::hsds::check;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: tests/run hsds FOLDER");
        return ExitCode::from(2);
    };
    let (problems, seen) = check(Path::new(&folder));
    for problem in &problems {
        eprintln!("{problem}");
    }
    if problems.is_empty() && seen > 0 {
        println!("{seen} objects and rows follow HSDS 3.0 and the profile");
        ExitCode::SUCCESS
    } else {
        eprintln!("{} problems in {seen} objects and rows", problems.len());
        ExitCode::FAILURE
    }
}
