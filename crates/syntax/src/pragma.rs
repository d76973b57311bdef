//! Language versions asked for by `//go:build go1.N` lines.

/// The `N` of the file's `//go:build` line if that demands at least Go 1.N.
pub(crate) fn go_version(text: &[u8]) -> Option<u32> {
    for line in text.split(|b| *b == b'\n') {
        let line = line.trim_ascii();
        if let Some(expr) = line.strip_prefix(b"//go:build ") {
            return version_of(&String::from_utf8_lossy(expr));
        }
        if !line.is_empty() && !line.starts_with(b"//") {
            return None;
        }
    }
    None
}

/// The greatest `go1.N` of a conjunction; with `||` or `!` no version is certain.
fn version_of(expr: &str) -> Option<u32> {
    if expr.contains("||") || expr.contains('!') {
        return None;
    }
    expr.split(|c: char| c.is_whitespace() || "&()".contains(c))
        .filter_map(|tag| tag.strip_prefix("go1.")?.parse().ok())
        .max()
}
