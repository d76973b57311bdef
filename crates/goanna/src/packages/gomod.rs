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
    /// What is wrong with the file, in the go command's words.
    pub fault: Option<String>,
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
    let mut module = Module {
        root: root.into(),
        path: String::new(),
        go_version: 16,
        requires: vec![],
        replaces: vec![],
        fault: None,
    };
    let mut faults: Vec<String> = Vec::new();
    let mut too_new = None;
    let mut seen_go = false;
    let mut block: Option<(String, usize)> = None;
    for (number, line) in text.lines().enumerate().map(|(i, line)| (i + 1, line)) {
        let line = line.split("//").next().unwrap_or_default().trim();
        if line == ")" && block.take().is_some() {
            continue;
        }
        if let Some(name) = line.strip_suffix('(').filter(|_| block.is_none()) {
            block = Some((name.trim().to_owned(), number));
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().map(|w| w.trim_matches(['"', '`'])).collect();
        let (verb, rest) = match (&block, words.as_slice()) {
            (_, []) => continue,
            (Some((verb, _)), rest) => (verb.as_str(), rest),
            (None, [verb, rest @ ..]) => (*verb, rest),
        };
        let mut fault = |text: &str| faults.push(format!("go.mod:{number}: {text}"));
        match (verb, rest) {
            ("module", _) if !module.path.is_empty() => fault("repeated module statement"),
            ("module", [path]) => module.path = (*path).to_owned(),
            ("module", _) => fault("usage: module module/path"),
            ("go", _) if seen_go => fault("repeated go statement"),
            ("go", [version]) => {
                seen_go = true;
                match minor(version) {
                    Some((minor, patch)) => {
                        module.go_version = minor;
                        if (minor, patch) > (super::GO_MINOR, super::GO_PATCH) {
                            too_new = Some(*version);
                        }
                    }
                    None => fault(&format!("invalid go version '{version}': must match format 1.23.0")),
                }
            }
            ("go", _) => fault("go directive expects exactly one argument"),
            ("require", [path, version, ..]) => {
                module.requires.push(((*path).to_owned(), (*version).to_owned()))
            }
            ("require", _) => fault("usage: require module/path v1.2.3"),
            ("replace", [old, .., "=>", target]) if target.starts_with('.') || target.starts_with('/') => {
                module.replaces.push(((*old).to_owned(), root.join(target)));
            }
            ("replace" | "exclude" | "retract" | "toolchain" | "tool" | "ignore" | "godebug", _) => {}
            (unknown, _) => fault(&format!("unknown directive: {unknown}")),
        }
    }
    if let Some((_, line)) = block {
        let last = text.lines().count() + 1;
        let at = root.canonicalize().unwrap_or_else(|_| root.to_path_buf()).join("go.mod");
        let text = format!("syntax error (unterminated block started at {}:{line}:1)", at.display());
        faults = vec![format!("go.mod:{last}: {text}")];
    }
    module.fault = if !faults.is_empty() {
        Some(format!("go: errors parsing go.mod:\n{}", faults.join("\n")))
    } else if module.path.is_empty() {
        Some("go: error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod".into())
    } else {
        too_new.map(|version| {
            let ours = format!("1.{}.{}", super::GO_MINOR, super::GO_PATCH);
            format!("go: go.mod requires go >= {version} (running go {ours}; GOTOOLCHAIN=local)")
        })
    };
    Some(module)
}

/// Minor version and patch of `1.21`, `1.21.3`, `1.21rc1`.
fn minor(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix("1.")?.split('.');
    let digits = parts.next()?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let patch = parts.next().map_or(Some(0), |p| p.parse().ok())?;
    (parts.next().is_none() && end > 0).then(|| digits[..end].parse().ok().map(|minor| (minor, patch)))?
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
        assert_eq!(module.fault, None);
    }

    #[test]
    fn says_what_is_wrong() {
        let fault = |text| parse(text, Path::new("/m")).unwrap().fault.unwrap_or_default();
        let errors = |text: &str| format!("go: errors parsing go.mod:\n{text}");
        assert_eq!(
            fault("module m\nfoo bar\nbaz\n"),
            errors("go.mod:2: unknown directive: foo\ngo.mod:3: unknown directive: baz")
        );
        assert_eq!(
            fault("module m\ngo x\n"),
            errors("go.mod:2: invalid go version 'x': must match format 1.23.0")
        );
        assert_eq!(
            fault("module m\nrequire (\n"),
            errors("go.mod:3: syntax error (unterminated block started at /m/go.mod:2:1)")
        );
        assert_eq!(fault("module m\n)\n"), errors("go.mod:2: unknown directive: )"));
        assert!(fault("").contains("missing module declaration"));
        assert!(fault("module m\ngo 1.99\n").contains("requires go >= 1.99 (running go 1.27.3"));
        assert_eq!(fault("module m\ngo 1.21rc2\ntoolchain go1.30\nexclude (\n)\n"), "");
    }
}
