//! Compile errors on standard error: excerpts on a terminal, the go command's lines in a pipe.

use crate::pipeline::CompileError;
use goanna_diagnostics::{render_excerpts, render_short};
use goanna_syntax::SourceMap;
use std::io::{IsTerminal as _, Write as _};

/// Prints a compile error.
pub fn compile_error(sources: &SourceMap, error: &CompileError, limit: usize) {
    match error {
        CompileError::Load(text) => err(&format!("{text}\n")),
        CompileError::Diagnostics(all) if std::io::stderr().is_terminal() => {
            err(&render_excerpts(sources, all, limit, std::env::var_os("NO_COLOR").is_none()));
        }
        CompileError::Diagnostics(all) => {
            // Imports that can't be had are reported by the go command itself, before the compiler runs.
            let (imports, compiler): (Vec<_>, Vec<_>) =
                all.iter().cloned().partition(|d| d.code == "BrokenImport");
            if imports.is_empty() {
                err(&format!("# command-line-arguments\n{}", render_short(sources, &compiler, limit)));
            } else {
                err(&render_short(sources, &imports, 0));
            }
        }
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
