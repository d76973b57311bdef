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

/// Prints a compile error on standard output, one JSON object a line.
pub fn json(sources: &SourceMap, error: &CompileError) {
    let packages = match error {
        CompileError::Load(text) => {
            return out(&format!("{{\"message\":{}}}\n", quoted(text)));
        }
        CompileError::Packages(packages) => packages,
    };
    for d in packages.iter().flat_map(|p| as_gc_prints(sources, &p.diagnostics, 0)) {
        let mut line = String::from("{");
        if let Some((file, at)) = sources.locate(d.pos) {
            line.push_str(&format!(
                "\"file\":{},\"line\":{},\"column\":{},",
                quoted(&sources.file(file).path),
                at.line,
                at.col
            ));
            if let Some((_, end)) = sources.locate(d.span.hi).filter(|_| d.span.hi > d.pos) {
                line.push_str(&format!("\"endLine\":{},\"endColumn\":{},", end.line, end.col));
            }
        }
        line.push_str(&format!("\"code\":{},\"message\":{}}}\n", quoted(d.code), quoted(&d.message)));
        out(&line);
    }
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Writes to standard output; a closed pipe is not an error of ours.
pub fn out(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes to standard error.
pub fn err(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
