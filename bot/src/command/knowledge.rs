//! `tsunagu knowledge`: what there is, how well it is found, and the search as a tool.

pub mod check;
pub mod exam;
pub mod search;
