//! `go.mod`: module path and language version. Requirements are looked up in `vendor/` and the module cache only.

use super::debug::{Setting, is_known};
use super::gowork::Workspace;
use super::modfile::{Replace, go_line, lines};
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
    pub(super) replaces: Vec<Replace>,
    /// `godebug` lines.
    pub(super) godebug: Vec<Setting>,
    /// The workspace that uses it.
    pub(super) workspace: Option<Workspace>,
    /// What is wrong with the file, in the go command's words.
    pub fault: Option<String>,
}

impl Module {
    /// Import path of a folder of the module.
    #[must_use]
    pub fn import_path(&self, folder: &Path) -> String {
        match real(folder).strip_prefix(real(&self.root)) {
            Ok(rest) if !rest.as_os_str().is_empty() => format!("{}/{}", self.path, rest.display()),
            _ => self.path.clone(),
        }
    }
}

/// A path without links, if it exists.
pub(super) fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

/// The module that `folder` lies in, as it is without a workspace.
#[must_use]
pub fn find_module(folder: &Path) -> Option<Module> {
    let mut at = Some(folder);
    while let Some(dir) = at {
        if let Some(module) = module_in(dir) {
            return Some(module);
        }
        at = dir.parent();
    }
    None
}

/// The module whose `go.mod` lies in `dir`.
pub(super) fn module_in(dir: &Path) -> Option<Module> {
    std::fs::read_to_string(dir.join("go.mod")).ok().map(|text| parse(&text, dir))
}

fn parse(text: &str, root: &Path) -> Module {
    let mut module = Module {
        root: root.into(),
        path: String::new(),
        go_version: 16,
        requires: vec![],
        replaces: vec![],
        godebug: vec![],
        workspace: None,
        fault: None,
    };
    let (lines, mut faults) = lines("go.mod", text, root);
    let (mut too_new, mut seen_go, mut unknown) = (None, false, None);
    for line in &lines {
        match (line.verb, &line.words[..]) {
            ("module", _) if !module.path.is_empty() => faults.add(line.number, "repeated module statement"),
            ("module", [path]) => module.path = (*path).to_owned(),
            ("module", _) => faults.add(line.number, "usage: module module/path"),
            ("go", _) => {
                if let Some((minor, newer)) = go_line(line, seen_go, &mut faults) {
                    (module.go_version, too_new) = (minor, newer);
                }
                seen_go = true;
            }
            ("require", [path, version, ..]) => {
                module.requires.push(((*path).to_owned(), (*version).to_owned()))
            }
            ("require", _) => faults.add(line.number, "usage: require module/path v1.2.3"),
            ("replace", words) => module.replaces.extend(Replace::read(words, root)),
            ("godebug", [setting]) => {
                let (key, value) = setting.split_once('=').unwrap_or((setting, ""));
                if !is_known(key) {
                    unknown.get_or_insert(format!("go.mod:{}: unknown godebug {key:?}", line.number));
                }
                module.godebug.push((key.into(), value.into()));
            }
            ("exclude" | "retract" | "toolchain" | "tool" | "ignore" | "godebug", _) => {}
            (verb, _) => faults.add(line.number, &format!("unknown directive: {verb}")),
        }
    }
    let text = faults.text();
    module.fault = if text.is_some() {
        text
    } else if module.path.is_empty() {
        Some("go: error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod".into())
    } else if let Some(version) = too_new {
        let ours = format!("1.{}.{}", super::GO_MINOR, super::GO_PATCH);
        Some(format!("go: go.mod requires go >= {version} (running go {ours}; GOTOOLCHAIN=local)"))
    } else {
        unknown.map(|text| format!("go: error loading go.mod:\n{text}"))
    };
    module
}

#[cfg(test)]
mod tests {
    use super::super::modfile::Target;
    use super::*;

    #[test]
    fn reads_the_lines_that_matter() {
        let text = "module example.com/m // here\n\ngo 1.21.3\nrequire (\n\ta.b/c v1.2.3 // indirect\n)\nreplace a.b/c => ./c\nreplace d.e/f v1.0.0 => g.h/i v1.1.0\n";
        let module = parse(text, Path::new("/m"));
        assert_eq!((module.path.as_str(), module.go_version), ("example.com/m", 21));
        assert_eq!(module.requires, [("a.b/c".to_owned(), "v1.2.3".to_owned())]);
        assert_eq!(module.replaces[0].target, Target::Folder("/m/./c".into()));
        assert_eq!(module.replaces[1].version.as_deref(), Some("v1.0.0"));
        assert_eq!(module.replaces[1].target, Target::Module("g.h/i".into(), "v1.1.0".into()));
        assert_eq!(module.fault, None);
    }

    #[test]
    fn says_what_is_wrong() {
        let fault = |text| parse(text, Path::new("/m")).fault.unwrap_or_default();
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
