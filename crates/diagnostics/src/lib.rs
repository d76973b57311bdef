//! Renders diagnostics: the go command's short form, and ariadne's excerpts for a terminal.
//!
//! Holds: the short form is byte for byte what `go build` prints; rendering never panics, whatever the spans. Knows no stage that reports.
#![forbid(unsafe_code)]

mod excerpt;
mod marks;
mod short;

pub use excerpt::render_excerpts;
pub use marks::{Mark, render_marks};
pub use short::{display_path, render_short};

use goanna_syntax::{Diagnostic, FileId, SourceMap, Span};

/// Errors shown before `too many errors`, as the compiler's default.
pub const DEFAULT_LIMIT: usize = 10;

/// The line that stands for the errors left out.
const TOO_MANY: &str = "too many errors";

/// Columns from this one on gc takes for one, and does not print.
pub(crate) const COLUMN_LIMIT: u32 = 255;

/// What gc would print of the `reported` diagnostics, in its order; `limit` 0 is no limit.
///
/// gc counts while errors are reported and stops at the limit; it then sorts what it has: files in the order of their first error, positions
/// within. Several syntax errors on a line count once, and so does a message repeated at once on its line.
#[must_use]
pub fn as_gc_prints(sources: &SourceMap, reported: &[Diagnostic], limit: usize) -> Vec<Diagnostic> {
    let mut files: Vec<FileId> = Vec::new();
    let mut kept: Vec<(Place, &Diagnostic)> = Vec::new();
    let mut last_syntax = None;
    let mut last_other = None;
    let mut enough = None;
    for d in reported {
        let located = sources.locate(d.pos);
        let place = located.map_or(Place { file: 0, line: 0, col: 0 }, |(file, at)| {
            let known = files.iter().position(|&f| f == file);
            let index = known.unwrap_or_else(|| {
                files.push(file);
                files.len() - 1
            });
            Place { file: index + 1, line: at.line, col: at.col.min(COLUMN_LIMIT) }
        });
        let line = (place.file, place.line);
        if d.message.starts_with("syntax error") {
            if last_syntax.replace(line) == Some(line) {
                continue;
            }
        } else if last_other.replace((line, d.message.as_str())) == Some((line, &d.message)) {
            continue;
        }
        kept.push((place, d));
        if kept.len() == limit {
            enough = Some(Diagnostic { message: TOO_MANY.into(), span: Span::default(), ..d.clone() });
            break;
        }
    }
    kept.sort_by_key(|(place, _)| *place);
    kept.dedup_by(|(b, x), (a, y)| a == b && x.message == y.message);
    kept.into_iter().map(|(_, d)| d.clone()).chain(enough).collect()
}

/// A position as gc sorts it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    file: usize,
    line: u32,
    col: u32,
}
