//! Operands with `...`: the folders below a folder.
//!
//! Holds: as for the go command, `testdata`, `vendor`, nested modules and names that begin with a dot or an underscore are left out.

use std::path::{Path, PathBuf};

/// The folder of a pattern, if the operand is one (`./...`, `cmd/...`).
pub(super) fn root(operand: &Path) -> Option<PathBuf> {
    let text = operand.to_str()?;
    let folder = text.strip_suffix("...")?;
    match folder {
        "" => Some(".".into()),
        folder => folder.strip_suffix('/').map(|f| if f.is_empty() { "/".into() } else { f.into() }),
    }
}

/// `folder` and all folders below it that may hold packages, sorted.
pub(super) fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut work = vec![folder.to_path_buf()];
    while let Some(at) = work.pop() {
        for entry in std::fs::read_dir(&at).into_iter().flatten().filter_map(Result::ok) {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let out = name.starts_with(['.', '_']) || matches!(&*name, "testdata" | "vendor");
            let below = entry.path();
            if !out && entry.file_type().is_ok_and(|t| t.is_dir()) && !below.join("go.mod").exists() {
                work.push(below);
            }
        }
        found.push(at);
    }
    found.sort();
    found
}
