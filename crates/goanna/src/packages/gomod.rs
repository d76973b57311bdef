//! `go.mod`: module path and language version. Requirements are looked up in `vendor/` and the module cache only.

use std::path::{Path, PathBuf};

/// A module on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Folder of its `go.mod`.
    pub root: PathBuf,
    /// Module path.
    pub path: String,
    /// Language version 1.N of its `go` line (16 without one, as the go command has it).
    pub go_version: u32,
    /// `require` lines: path and version.
    pub requires: Vec<(String, String)>,
    /// `replace old => ./dir` lines with local targets.
    pub replaces: Vec<(String, PathBuf)>,
}

impl Module {
    /// Import path of a folder of the module.
    #[must_use]
    pub fn import_path(&self, folder: &Path) -> String {
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        match real(folder).strip_prefix(real(&self.root)) {
            Ok(rest) if !rest.as_os_str().is_empty() => format!("{}/{}", self.path, rest.display()),
            _ => self.path.clone(),
        }
    }
}

/// The module that `folder` lies in.
#[must_use]
pub fn find_module(folder: &Path) -> Option<Module> {
    let mut at = Some(folder);
    while let Some(dir) = at {
        if let Ok(text) = std::fs::read_to_string(dir.join("go.mod")) {
            return parse(&text, dir);
        }
        at = dir.parent();
    }
    None
}

fn parse(text: &str, root: &Path) -> Option<Module> {
    let mut module =
        Module { root: root.into(), path: String::new(), go_version: 16, requires: vec![], replaces: vec![] };
    let mut block: Option<String> = None;
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default().trim();
        if line == ")" {
            block = None;
            continue;
        }
        if let Some(name) = line.strip_suffix('(') {
            block = Some(name.trim().to_owned());
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().map(|w| w.trim_matches(['"', '`'])).collect();
        let (verb, rest) = match (&block, words.as_slice()) {
            (Some(verb), rest) => (verb.as_str(), rest),
            (None, [verb, rest @ ..]) => (*verb, rest),
            (None, []) => continue,
        };
        match (verb, rest) {
            ("module", [path]) => module.path = (*path).to_owned(),
            ("go", [version]) => {
                module.go_version =
                    version.split('.').nth(1).and_then(|n| n.parse().ok()).unwrap_or(super::GO_MINOR)
            }
            ("require", [path, version, ..]) => {
                module.requires.push(((*path).to_owned(), (*version).to_owned()))
            }
            ("replace", [old, .., "=>", target]) if target.starts_with('.') || target.starts_with('/') => {
                module.replaces.push(((*old).to_owned(), root.join(target)));
            }
            _ => {}
        }
    }
    (!module.path.is_empty()).then_some(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_lines_that_matter() {
        let text = "module example.com/m // here\n\ngo 1.21.3\nrequire (\n\ta.b/c v1.2.3 // indirect\n)\nreplace a.b/c => ./c\n";
        let module = parse(text, Path::new("/m")).unwrap();
        assert_eq!((module.path.as_str(), module.go_version), ("example.com/m", 21));
        assert_eq!(module.requires, [("a.b/c".to_owned(), "v1.2.3".to_owned())]);
        assert_eq!(module.replaces, [("a.b/c".to_owned(), PathBuf::from("/m/./c"))]);
    }
}
