//! `cargo xtask tidy`: the house rules that neither rustfmt nor clippy knows.
//!
//! Files of Rust, and of the library's Go, stay within the budget unless listed with a reason. Every crate but `vm` and `stdlib` forbids `unsafe`; every module opens with `//!`; no ignored tests, no `todo!`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Lines a source file may have.
const BUDGET: usize = 700;
/// Larger files, each with its reason.
const LARGER: &[(&str, &str)] = &[
    ("crates/bytecode/src/ops.rs", "table 1"),
    ("crates/lower/src/ops.rs", "table 2"),
    ("crates/stdlib/src/unicode/ranges.rs", "generated table of Unicode's ranges"),
    ("crates/vm/src/interp/run.rs", "the loop: one arm a row of table 2"),
];

/// All violations below `root`.
///
/// # Errors
/// A file can't be read.
pub fn check(root: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut files = Vec::new();
    source_files(&root.join("crates"), &mut files)?;
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path)?;
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let lines = text.lines().count();
        if lines > BUDGET && !LARGER.iter().any(|(file, _)| *file == name) {
            found.push(format!("{name}: {lines} lines, the budget is {BUDGET}"));
        }
        if name.ends_with(".go") {
            continue;
        }
        if !text.starts_with("//!") {
            found.push(format!("{name}: no module documentation at the top"));
        }
        if !name.ends_with("tidy.rs") && (text.contains("#[ignore") || text.contains("todo!(")) {
            found.push(format!("{name}: an ignored test or a todo"));
        }
        let is_root = name.ends_with("src/lib.rs") || name.ends_with("src/main.rs");
        let may_be_unsafe = name.starts_with("crates/vm/") || name.starts_with("crates/stdlib/");
        if is_root && !may_be_unsafe && !text.contains("#![forbid(unsafe_code)]") {
            found.push(format!("{name}: does not forbid unsafe code"));
        }
    }
    Ok(found)
}

/// Files of Rust and Go below a folder.
fn source_files(folder: &Path, out: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if path.file_name().is_none_or(|n| n != "target") {
                source_files(&path, out)?;
            }
        } else if path.extension().is_some_and(|x| x == "rs" || x == "go") {
            out.push(path);
        }
    }
    Ok(())
}
