//! Renders diagnostics: the go command's short form, and ariadne's excerpts for a terminal.
//!
//! Holds: the short form is byte for byte what `go build` prints; rendering never panics, whatever the spans. Knows no stage that reports.
#![forbid(unsafe_code)]

mod excerpt;
mod short;

pub use excerpt::render_excerpts;
pub use short::{display_path, render_short};

use goanna_syntax::{Diagnostic, SourceMap};

/// Errors shown before `too many errors`, as the compiler's default.
pub const DEFAULT_LIMIT: usize = 10;

/// The diagnostics in gc's order: by file and line, one a line and message at most.
#[must_use]
pub fn in_print_order(sources: &SourceMap, diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut sorted = diagnostics.to_vec();
    sorted.sort_by_key(|d| sources.locate(d.pos).map(|(file, at)| (file, at.line)));
    sorted.dedup_by(|b, a| {
        a.message == b.message
            && sources.locate(a.pos).map(|(file, at)| (file, at.line))
                == sources.locate(b.pos).map(|(file, at)| (file, at.line))
    });
    sorted
}
