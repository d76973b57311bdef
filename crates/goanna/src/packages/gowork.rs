//! `go.work`: modules that are built together.
//!
//! Holds: a workspace file above a module's folder rules it, unless `GOWORK` says `off` or names another.

use super::gomod::{Module, module_in, real};
use super::modfile::{Replace, go_line, lines};
use std::path::{Path, PathBuf};

/// What a module gets from its workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Workspace {
    /// Module paths and folders.
    pub modules: Vec<(String, PathBuf)>,
    pub replaces: Vec<Replace>,
    /// What the workspace's modules require: path and version.
    pub requires: Vec<(String, String)>,
}

/// Puts a module into its workspace, if there is one; or says what is wrong, in the go command's words.
pub(super) fn join(module: &mut Module, cwd: &Path) {
    let Some(file) = workspace_file(&module.root) else { return };
    let Ok(text) = std::fs::read_to_string(&file) else { return };
    let root = file.parent().unwrap_or(Path::new("/")).to_path_buf();
    match read(&text, &root, module, cwd) {
        Ok(workspace) => module.workspace = Some(workspace),
        Err(fault) => module.fault = module.fault.take().or(Some(fault)),
    }
}

fn workspace_file(folder: &Path) -> Option<PathBuf> {
    match std::env::var_os("GOWORK") {
        Some(off) if off == "off" => None,
        Some(path) if !path.is_empty() => Some(path.into()),
        _ => folder.ancestors().map(|dir| dir.join("go.work")).find(|file| file.is_file()),
    }
}

fn read(text: &str, root: &Path, module: &Module, cwd: &Path) -> Result<Workspace, String> {
    let (lines, mut faults) = lines("go.work", text, root);
    let mut workspace = Workspace { modules: vec![], replaces: vec![], requires: vec![] };
    let (mut version, mut folders) = (None, Vec::new());
    for line in &lines {
        match (line.verb, &line.words[..]) {
            ("go", [text]) => {
                version = go_line(line, version.is_some(), &mut faults).map(|(minor, _)| (minor, *text));
            }
            ("use", [folder]) => folders.push(*folder),
            ("replace", words) => workspace.replaces.extend(Replace::read(words, root)),
            ("go" | "use" | "toolchain" | "godebug", _) => {}
            (verb, _) => faults.add(line.number, &format!("unknown directive: {verb}")),
        }
    }
    if let Some(text) = faults.text() {
        return Err(text);
    }
    let (minor, listed) = version.unwrap_or((18, "1.18"));
    for folder in folders {
        let shown = Path::new(folder).components().as_path().display().to_string();
        let shown = shown.trim_start_matches("./").to_owned();
        let Some(used) = module_in(&root.join(folder)) else {
            return Err(format!(
                "go: cannot load module {shown} listed in go.work file: open {shown}/go.mod: no such file or directory"
            ));
        };
        if used.go_version > minor {
            let wanted = format!("1.{}", used.go_version);
            return Err(format!(
                "go: module {shown} listed in go.work file requires go >= {wanted}, but go.work lists go {listed}; to download and use go {wanted}:\n\tgo work use"
            ));
        }
        workspace.requires.extend(used.requires.clone());
        workspace.replaces.extend(used.replaces.clone());
        workspace.modules.push((used.path, used.root));
    }
    let own = real(&module.root);
    if !workspace.modules.iter().any(|(_, folder)| real(folder) == own) {
        let at = real(cwd);
        let shown = own.strip_prefix(&at).ok().filter(|rest| !rest.as_os_str().is_empty());
        let (what, how) = match shown {
            Some(rest) => (format!("directory {}", rest.display()), rest.display().to_string()),
            None => ("current directory".to_owned(), ".".to_owned()),
        };
        return Err(format!(
            "{what} is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\n\tgo work use {how}"
        ));
    }
    Ok(workspace)
}
