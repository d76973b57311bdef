//! `vendor/modules.txt`: which packages the vendor folder holds, and whether it fits `go.mod`.

use super::gomod::Module;
use std::path::PathBuf;

/// A module's vendor folder.
#[derive(Debug)]
pub(super) struct Vendor {
    folder: PathBuf,
    modules: Vec<Vendored>,
}

/// A module in it.
#[derive(Debug)]
struct Vendored {
    path: String,
    version: String,
    /// It is required by `go.mod` itself.
    explicit: bool,
    /// What stands behind `=>`.
    replaced: Option<String>,
    /// Language version 1.N; 16 if it is not told.
    go_version: u32,
    packages: Vec<String>,
}

impl Vendor {
    /// The vendor folder of a module whose `go` line lets it count (1.14).
    pub(super) fn of(module: &Module) -> Option<Vendor> {
        let folder = module.root.join("vendor");
        if module.go_version < 14 || module.workspace.is_some() || !folder.is_dir() {
            return None;
        }
        let text = std::fs::read_to_string(folder.join("modules.txt")).unwrap_or_default();
        Some(Vendor { folder, modules: parse(&text) })
    }

    /// Where `go.mod` and the folder contradict each other, in the go command's words.
    pub(super) fn fault(&self, module: &Module) -> Option<String> {
        let mut wrong = Vec::new();
        let has = |path: &str, version: &str| {
            self.modules.iter().any(|m| m.path == path && m.version == version && m.explicit)
        };
        for (path, version) in module.requires.iter().filter(|(path, version)| !has(path, version)) {
            wrong.push(format!(
                "{path}@{version}: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt"
            ));
        }
        for replace in &module.replaces {
            let (old, version) = (&replace.old, replace.version.as_deref().unwrap_or_default());
            let name = if version.is_empty() { old.clone() } else { format!("{old}@{version}") };
            let own = self.modules.iter().find(|m| m.path == *old && m.version == version);
            let found = own.and_then(|m| m.replaced.as_ref());
            if found != Some(&replace.written) {
                wrong.push(match found {
                    None => format!(
                        "{name}: is replaced in go.mod, but not marked as replaced in vendor/modules.txt"
                    ),
                    Some(other) => format!(
                        "{name}: is replaced by {} in go.mod, but marked as replaced by {other} in vendor/modules.txt",
                        replace.written
                    ),
                });
            }
        }
        for m in self.modules.iter().filter(|m| m.explicit) {
            if !module.requires.iter().any(|(path, version)| *path == m.path && *version == m.version) {
                wrong.push(format!(
                    "{}@{}: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod",
                    m.path, m.version
                ));
            }
        }
        let root = super::gomod::real(&module.root);
        (!wrong.is_empty()).then(|| {
            format!(
                "go: inconsistent vendoring in {}:\n\t{}\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor",
                root.display(),
                wrong.join("\n\t")
            )
        })
    }

    /// Folder and language version of a package.
    pub(super) fn package(&self, path: &str) -> Option<(PathBuf, u32)> {
        let module = self.modules.iter().find(|m| m.packages.iter().any(|p| p == path))?;
        Some((self.folder.join(path), module.go_version))
    }
}

fn parse(text: &str) -> Vec<Vendored> {
    let mut modules: Vec<Vendored> = Vec::new();
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("# ") {
            let (own, replaced) = match head.split_once("=>") {
                Some((own, by)) => (own, Some(by.trim().to_owned())),
                None => (head, None),
            };
            let mut words = own.split_whitespace();
            let mut next = || words.next().unwrap_or_default().to_owned();
            let (path, version) = (next(), next());
            let packages = Vec::new();
            modules.push(Vendored { path, version, explicit: false, replaced, go_version: 16, packages });
        } else if let (Some(notes), Some(module)) = (line.strip_prefix("## "), modules.last_mut()) {
            for note in notes.split(';').map(str::trim) {
                module.explicit |= note == "explicit";
                let version = note.strip_prefix("go ").and_then(super::modfile::minor);
                module.go_version = version.map_or(module.go_version, |(minor, _)| minor);
            }
        } else if let Some(module) = modules.last_mut().filter(|_| !line.starts_with('#')) {
            module.packages.push(line.trim().to_owned());
        }
    }
    modules
}
