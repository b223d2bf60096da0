//! Compiles again when a content file was added or removed; `include_dir` notices changed files
//! only.

fn main() {
    println!("cargo::rerun-if-changed=articles");
    println!("cargo::rerun-if-changed=asks");
    println!("cargo::rerun-if-changed=lexicon");
    println!("cargo::rerun-if-changed=orientation");
    println!("cargo::rerun-if-changed=questions");
}
