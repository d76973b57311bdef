//! Lines of `go.mod` and `go.work`: verbs with words, alone or in blocks.
//!
//! Holds: says what is wrong with a line in the go command's words. Knows nothing of what the verbs mean.

use super::{GO_MINOR, GO_PATCH};
use std::path::{Path, PathBuf};

/// A line: its number from 1, its verb, and the words behind that.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub number: usize,
    pub verb: &'a str,
    pub words: Vec<&'a str>,
}

/// What is wrong with a file.
#[derive(Debug)]
pub(super) struct Faults {
    /// `go.mod` or `go.work`.
    name: &'static str,
    found: Vec<String>,
}

impl Faults {
    pub(super) fn add(&mut self, line: usize, text: &str) {
        self.found.push(format!("{}:{line}: {text}", self.name));
    }

    /// All of them as the go command shows them.
    pub(super) fn text(&self) -> Option<String> {
        let all = self.found.join("\n");
        (!all.is_empty()).then(|| format!("go: errors parsing {}:\n{all}", self.name))
    }
}

/// The lines of a file, and what is wrong with it so far.
pub(super) fn lines<'a>(name: &'static str, text: &'a str, root: &Path) -> (Vec<Line<'a>>, Faults) {
    let mut faults = Faults { name, found: Vec::new() };
    let mut found = Vec::new();
    let mut block: Option<(&str, usize)> = None;
    for (number, line) in text.lines().enumerate().map(|(i, line)| (i + 1, line)) {
        let line = line.split("//").next().unwrap_or_default().trim();
        if line == ")" && block.take().is_some() {
            continue;
        }
        if let Some(verb) = line.strip_suffix('(').filter(|_| block.is_none()) {
            block = Some((verb.trim(), number));
            continue;
        }
        let mut words = line.split_whitespace().map(|w| w.trim_matches(['"', '`'])).peekable();
        if words.peek().is_none() {
            continue;
        }
        let verb = block.map(|(verb, _)| verb).or_else(|| words.next()).unwrap_or_default();
        found.push(Line { number, verb, words: words.collect() });
    }
    if let Some((_, line)) = block {
        found.clear();
        let at = root.canonicalize().unwrap_or_else(|_| root.to_path_buf()).join(name);
        let text_ = format!("syntax error (unterminated block started at {}:{line}:1)", at.display());
        faults.add(text.lines().count() + 1, &text_);
    }
    (found, faults)
}

/// What a `replace` line puts in a module's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Folder(PathBuf),
    /// Path and version.
    Module(String, String),
}

/// A `replace` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Replace {
    pub old: String,
    /// Only this version.
    pub version: Option<String>,
    pub target: Target,
    /// Behind `=>`, as it is written.
    pub written: String,
}

impl Replace {
    /// From the words of a line.
    pub(super) fn read(words: &[&str], root: &Path) -> Option<Replace> {
        let arrow = words.iter().position(|w| *w == "=>")?;
        let (old, version) = match words[..arrow] {
            [old] => (old, None),
            [old, version] => (old, Some(version.to_owned())),
            _ => return None,
        };
        let target = match words[arrow + 1..] {
            [folder] if folder.starts_with(['.', '/']) => Target::Folder(root.join(folder)),
            [path, version] => Target::Module(path.into(), version.into()),
            _ => return None,
        };
        Some(Replace { old: old.into(), version, target, written: words[arrow + 1..].join(" ") })
    }
}

/// Minor version and patch of `1.21`, `1.21.3`, `1.21rc1`.
pub(super) fn minor(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix("1.")?.split('.');
    let digits = parts.next()?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let patch = parts.next().map_or(Some(0), |p| p.parse().ok())?;
    (parts.next().is_none() && end > 0).then(|| digits[..end].parse().ok().map(|minor| (minor, patch)))?
}

/// The minor version of a `go` line, and the line's version if it is newer than what we are measured against.
pub(super) fn go_line<'a>(
    line: &Line<'a>,
    seen: bool,
    faults: &mut Faults,
) -> Option<(u32, Option<&'a str>)> {
    match line.words[..] {
        _ if seen => faults.add(line.number, "repeated go statement"),
        [version] => match minor(version) {
            Some((minor, patch)) => {
                return Some((minor, ((minor, patch) > (GO_MINOR, GO_PATCH)).then_some(version)));
            }
            None => {
                let text = format!("invalid go version '{version}': must match format 1.23.0");
                faults.add(line.number, &text);
            }
        },
        _ => faults.add(line.number, "go directive expects exactly one argument"),
    }
    None
}
