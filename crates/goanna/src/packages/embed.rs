//! `//go:embed` patterns: which files of a package's folder they name.

use std::path::Path;

/// The files that `pattern` names below `folder`, each with its contents.
///
/// # Errors
/// In the go command's words: the pattern leaves the folder, matches nothing, or something that can't be embedded.
pub fn files(folder: &Path, pattern: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
    let (hidden_too, glob) = match pattern.strip_prefix("all:") {
        Some(rest) => (true, rest),
        None => (false, pattern),
    };
    let parts: Vec<&str> = glob.split('/').collect();
    if glob != "." && parts.iter().any(|p| matches!(*p, "" | "." | "..")) {
        return Err("invalid pattern syntax".into());
    }
    let mut matches = vec![String::new()];
    if glob != "." {
        for part in &parts {
            matches = matches.iter().flat_map(|dir| entries(folder, dir, part)).collect();
        }
    }
    if matches.is_empty() {
        return Err("no matching files found".into());
    }
    let mut out = Vec::new();
    for name in matches {
        let path = folder.join(&name);
        if path.is_dir() {
            let before = out.len();
            collect(folder, &name, hidden_too, &mut out)?;
            if out.len() == before {
                return Err(format!("cannot embed directory {name}: contains no embeddable files"));
            }
        } else {
            out.push((name.clone(), read(&path)?));
        }
    }
    Ok(out)
}

/// The names in `dir` (below `folder`) that match one element of a pattern.
fn entries(folder: &Path, dir: &str, element: &str) -> Vec<String> {
    let list = std::fs::read_dir(folder.join(dir)).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<String> = list.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| matches(element.as_bytes(), name.as_bytes()));
    names.sort();
    names.into_iter().map(|name| if dir.is_empty() { name } else { format!("{dir}/{name}") }).collect()
}

/// All files below a folder; names with `.` or `_` in front only if `hidden_too`.
fn collect(
    folder: &Path,
    dir: &str,
    hidden_too: bool,
    out: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), String> {
    for name in entries(folder, dir, "*") {
        let last = name.rsplit('/').next().unwrap_or_default();
        let path = folder.join(&name);
        if (!hidden_too && last.starts_with(['.', '_'])) || path.join("go.mod").exists() {
            continue;
        }
        if path.is_dir() {
            collect(folder, &name, hidden_too, out)?;
        } else if path.is_file() {
            out.push((name, read(&path)?));
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| e.to_string())
}

/// `*`, `?`, `[a-z]` and `\\x` as in Go's `path.Match`, without slashes.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.first(), name.first()) {
        (None, None) => true,
        (Some(b'*'), _) => matches(&pattern[1..], name) || (!name.is_empty() && matches(pattern, &name[1..])),
        (Some(b'?'), Some(_)) => matches(&pattern[1..], &name[1..]),
        (Some(b'['), Some(&c)) => {
            let Some(end) = pattern.iter().position(|&b| b == b']') else { return false };
            let (set, negated) = match &pattern[1..end] {
                [b'^', rest @ ..] => (rest, true),
                set => (set, false),
            };
            (in_set(set, c) != negated) && matches(&pattern[end + 1..], &name[1..])
        }
        (Some(b'\\'), Some(c)) => pattern.get(1) == Some(c) && matches(&pattern[2..], &name[1..]),
        (Some(p), Some(c)) => p == c && matches(&pattern[1..], &name[1..]),
        _ => false,
    }
}

fn in_set(set: &[u8], c: u8) -> bool {
    match set {
        [lo, b'-', hi, rest @ ..] => (*lo..=*hi).contains(&c) || in_set(rest, c),
        [one, rest @ ..] => *one == c || in_set(rest, c),
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_as_in_go() {
        let check = |p: &str, n: &str| matches(p.as_bytes(), n.as_bytes());
        assert!(check("*.txt", "a.txt") && check("a?[b-d]", "axc") && check("[^x]*", "abc"));
        assert!(!check("*.txt", "a.go") && !check("[^x]", "x") && !check("a", "ab"));
    }
}
