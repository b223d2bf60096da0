//! The interface texts are compiled in; a changed or new file builds the program again.

fn main() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
    watch(std::path::Path::new(root));
}

fn watch(folder: &std::path::Path) {
    #[allow(clippy::print_stdout)]
    let tell = |path: &std::path::Path| println!("cargo::rerun-if-changed={}", path.display());
    tell(folder);
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { watch(&path) } else { tell(&path) }
    }
}
