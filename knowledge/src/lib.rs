//! What Tsunagu knows: the facts, the articles in every language, the lexicon of what people
//! say to us, and the search over all of it. Content comes in as a set of files and goes out as
//! one checked [`library::Library`]; nothing here knows a network, a database or a clock.
//! Content lives beside this crate's `src/` and is explained to its writers in `README.md`.

pub mod analyze;
pub mod article;
pub mod asks;
pub mod facts;
pub mod files;
pub mod lang;
pub mod language;
pub mod lexicon;
pub mod library;
pub mod orientation;
pub mod problem;
pub mod search;
pub mod topics;

mod model;
mod table;
