//! From text to search tokens.
