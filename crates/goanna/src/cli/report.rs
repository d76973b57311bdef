//! Compile errors on standard error: excerpts on a terminal, the go command's lines in a pipe.

use crate::pipeline::CompileError;
use goanna_diagnostics::{as_gc_prints, render_excerpts, render_short};
use goanna_syntax::SourceMap;
use std::io::{IsTerminal as _, Write as _};

/// Prints a compile error; of each package the first `limit` diagnostics, all if 0.
pub fn compile_error(sources: &SourceMap, error: &CompileError, limit: usize) {
    let packages = match error {
        CompileError::Load(text) => return err(&format!("{text}\n")),
        CompileError::Packages(packages) => packages,
    };
    let terminal = std::io::stderr().is_terminal();
    // Imports that can't be had are reported by the go command itself, before the compiler runs.
    let imports: Vec<_> =
        packages.iter().flat_map(|p| &p.diagnostics).filter(|d| d.code == "BrokenImport").cloned().collect();
    if !imports.is_empty() {
        let text = render_short(sources, &imports);
        // There the go command names files without a leading dot.
        return err(&text.lines().map(|l| format!("{}\n", bare(l))).collect::<String>());
    }
    for package in packages {
        let shown = as_gc_prints(sources, &package.diagnostics, limit);
        if terminal {
            err(&render_excerpts(sources, &shown, std::env::var_os("NO_COLOR").is_none()));
        } else {
            err(&format!("# {}\n{}", package.heading, render_short(sources, &shown)));
        }
    }
}

/// A line without the `./` before the file it names.
fn bare(line: &str) -> String {
    match line.strip_prefix('\t') {
        Some(rest) => format!("\t{}", rest.strip_prefix("./").unwrap_or(rest)),
        None => line.strip_prefix("./").unwrap_or(line).to_owned(),
    }
}

/// Writes to standard output; a closed pipe is not an error of ours.
pub fn out(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes to standard error.
pub fn err(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
