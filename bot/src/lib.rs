//! Tsunagu: it listens, thinks, answers and remembers. `engine` decides, `words` speaks, `store`
//! keeps, `channel` and `web` are the ways in and out, and only `work` joins them. `README.md` beside
//! this crate is the map.

pub mod calendar;
pub mod channel;
pub mod command;
pub mod config;
pub mod engine;
pub mod paper;
pub mod store;
pub mod web;
pub mod words;
pub mod work;
