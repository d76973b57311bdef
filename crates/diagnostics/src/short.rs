//! `./file.go:line:col: message`, as the go command prints compile errors.

use crate::COLUMN_LIMIT;
use goanna_syntax::{Diagnostic, SourceMap};
use std::fmt::Write as _;
use std::path::Path;

/// The lines for `diagnostics`, already in print order.
#[must_use]
pub fn render_short(sources: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for d in diagnostics {
        let _ = writeln!(out, "{}{}", place(sources, d), d.message);
    }
    out
}

fn place(sources: &SourceMap, d: &Diagnostic) -> String {
    sources.shown(d.pos).map_or(String::new(), |mut place| {
        if place.at.col >= COLUMN_LIMIT {
            place.at.col = 0;
        }
        format!("{place}: ")
    })
}

/// How the go command names a file in compile errors: relative to `cwd` with `./` before a bare name, absolute if that is shorter.
#[must_use]
pub fn display_path(cwd: &Path, file: &Path) -> String {
    let absolute = normalise(&if file.is_absolute() { file.to_path_buf() } else { cwd.join(file) });
    let cwd = normalise(cwd);
    let shared = absolute.components().zip(cwd.components()).take_while(|(a, b)| a == b).count();
    let ups = cwd.components().count() - shared;
    let rest: std::path::PathBuf = absolute.components().skip(shared).collect();
    let relative = format!("{}{}", "../".repeat(ups), rest.display());
    let full = absolute.display().to_string();
    if relative.len() >= full.len() {
        return full;
    }
    if relative.contains('/') { relative } else { format!("./{relative}") }
}

fn normalise(path: &Path) -> std::path::PathBuf {
    let mut out = std::path::PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::display_path;
    use std::path::Path;

    #[test]
    fn names_files_as_the_go_command_does() {
        let check = |cwd: &str, file: &str| display_path(Path::new(cwd), Path::new(file));
        assert_eq!(check("/tmp/o", "x.go"), "./x.go");
        assert_eq!(check("/tmp/o", "sub/y.go"), "sub/y.go");
        assert_eq!(check("/tmp/o/sub", "../x.go"), "../x.go");
        assert_eq!(check("/", "/tmp/o/sub/y.go"), "tmp/o/sub/y.go");
        assert_eq!(check("/usr/lib", "/tmp/o/sub/y.go"), "/tmp/o/sub/y.go");
        assert_eq!(check("/tmp/empty", "/tmp/o/q.go"), "../o/q.go");
    }
}
