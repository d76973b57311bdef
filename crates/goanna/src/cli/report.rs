//! Compile errors on standard error: excerpts on a terminal, the go command's lines in a pipe.

use crate::pipeline::CompileError;
use goanna_diagnostics::{as_gc_prints, render_excerpts, render_short};
use goanna_syntax::SourceMap;
use serde::Serialize;
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

/// A compile error as a tool reads it.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    message: &'a str,
}

/// Where it is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<u32>,
}

/// Prints a compile error on standard output, one JSON object a line.
pub fn json(sources: &SourceMap, error: &CompileError) {
    let print = |line: &Line<'_>| out(&(serde_json::to_string(line).unwrap_or_default() + "\n"));
    let packages = match error {
        CompileError::Load(message) => return print(&Line { place: None, code: None, message }),
        CompileError::Packages(packages) => packages,
    };
    for d in packages.iter().flat_map(|p| as_gc_prints(sources, &p.diagnostics, 0)) {
        let place = sources.locate(d.pos).map(|(file, at)| {
            let end = sources.locate(d.span.hi).filter(|_| d.span.hi > d.pos).map(|(_, end)| end);
            Place {
                file: &sources.file(file).path,
                line: at.line,
                column: at.col,
                end_line: end.map(|e| e.line),
                end_column: end.map(|e| e.col),
            }
        });
        print(&Line { place, code: Some(d.code), message: &d.message });
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
