//! The package loader: fulfils the checker's [`PackageLoader`] from files and the built-in standard library.

use super::header::{HeaderError, header_error, package_name};
use super::{GO_MINOR, Module, file_name_matches, find_module, go_build_line_allows};
use goanna_diagnostics::display_path;
use goanna_syntax::{FileId, SourceMap};
use goanna_types::packages::{PackageLoader, PackageSource};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Folder that tracebacks and messages give for the standard library.
const STD_ROOT: &str = "/usr/local/go/src";

/// Bytes that a source file must stay below.
const MAX_SOURCE: u64 = 1 << 29;

/// A package or file that can't be had; the text is the go command's.
#[derive(Debug)]
pub struct LoadError(pub String);

/// Finds package sources.
#[derive(Debug)]
pub struct Loader {
    cwd: PathBuf,
    module: Option<Module>,
    /// Import path of the main package, if it is a folder of a module.
    main_path: Option<String>,
    /// Leave mistakes in package clauses to the compiler, instead of reporting them as the go command does.
    pub compiler_words: bool,
}

impl Loader {
    /// A loader for programs named relative to `cwd`.
    #[must_use]
    pub fn new(cwd: PathBuf) -> Loader {
        Loader { cwd, module: None, main_path: None, compiler_words: false }
    }

    /// A loader for a session in a folder, with the packages of its module.
    #[must_use]
    pub fn in_module(cwd: PathBuf) -> Loader {
        Loader { module: find_module(&cwd), ..Loader::new(cwd) }
    }

    /// The main package: Go files, or one folder.
    ///
    /// # Errors
    /// A file is missing or unreadable, a folder holds no Go files: the go command's text.
    pub fn main_package(
        &mut self,
        sources: &mut SourceMap,
        operands: &[PathBuf],
    ) -> Result<PackageSource, LoadError> {
        if let [folder] = operands {
            if !folder.as_os_str().is_empty() && self.cwd.join(folder).is_dir() {
                return self.main_folder(sources, folder);
            }
        }
        let first = operands.first().map_or(Path::new("."), |p| p.as_path());
        self.module = find_module(self.cwd.join(first).parent().unwrap_or(&self.cwd));
        self.sound_module()?;
        let mut files = Vec::new();
        for path in operands {
            if path.as_os_str().is_empty() {
                return Err(LoadError("stat : no such file or directory".into()));
            }
            let text = read_source(&self.cwd.join(path)).map_err(|e| LoadError(open_error(path, &e)))?;
            if !self.compiler_words
                && let Some(error) = header_error(&text)
            {
                let shown = display_path(&self.cwd, path);
                return Err(LoadError(match error {
                    HeaderError::Nul => format!("go: reading {}: unexpected NUL in input", path.display()),
                    HeaderError::At(line, col, text) => {
                        format!("{}:{line}:{col}: {text}", shown.strip_prefix("./").unwrap_or(&shown))
                    }
                }));
            }
            files.push(self.add_file(sources, path, text)?);
        }
        one_package(sources, &files, &self.cwd.join(first).parent().map_or(self.cwd.clone(), real))?;
        Ok(PackageSource::whole("main", files, self.go_version()))
    }

    /// The main package as one text, e.g. standard input.
    ///
    /// # Errors
    /// The sources are too large.
    pub fn main_text(
        &mut self,
        sources: &mut SourceMap,
        name: &str,
        text: Vec<u8>,
        hidden_lines: u32,
    ) -> Result<PackageSource, LoadError> {
        let path = self.cwd.join(name).display().to_string();
        let file = sources.add(name.to_owned(), path, Arc::from(text)).ok_or_else(too_large)?;
        sources.hide_lines(file, hidden_lines);
        Ok(PackageSource::whole("main", vec![file], GO_MINOR))
    }

    fn main_folder(&mut self, sources: &mut SourceMap, folder: &Path) -> Result<PackageSource, LoadError> {
        let full = self.cwd.join(folder);
        self.module = find_module(&full);
        self.sound_module()?;
        self.main_path = self.module.as_ref().map(|m| m.import_path(&full));
        let files = self.folder_files(sources, &full)?;
        if files.is_empty() {
            let full = full.canonicalize().unwrap_or(full);
            return Err(LoadError(if has_go_files(&full) {
                format!(
                    "package {}: build constraints exclude all Go files in {}",
                    self.main_heading(),
                    full.display()
                )
            } else if let Some(path) = self.main_path.as_ref().filter(|_| has_tests(&full)) {
                format!("{path}: no non-test Go files in {}", full.display())
            } else {
                format!("no Go files in {}", full.display())
            }));
        }
        Ok(PackageSource::whole("main", files, self.go_version()))
    }

    /// Refuses to go on with a `go.mod` that is wrong.
    fn sound_module(&self) -> Result<(), LoadError> {
        match self.module.as_ref().and_then(|m| m.fault.as_ref()) {
            Some(fault) => Err(LoadError(fault.clone())),
            None => Ok(()),
        }
    }

    /// The main package as the go command names it above its compile errors.
    #[must_use]
    pub fn main_heading(&self) -> String {
        self.main_path.clone().unwrap_or_else(|| "command-line-arguments".into())
    }

    fn go_version(&self) -> u32 {
        self.module.as_ref().map_or(GO_MINOR, |m| m.go_version)
    }

    /// Language version of a package in `folder`: that of its own module.
    fn version_of(&self, folder: &Path) -> u32 {
        let Some(module) = &self.module else { return GO_MINOR };
        if let Ok(path) = folder.strip_prefix(module.root.join("vendor")) {
            return vendored_version(&module.root, &path.display().to_string()).unwrap_or(16);
        }
        find_module(folder).map_or(module.go_version, |m| m.go_version)
    }

    /// The files of a package folder that belong to the build, by name.
    fn folder_files(&self, sources: &mut SourceMap, folder: &Path) -> Result<Vec<FileId>, LoadError> {
        let entries = std::fs::read_dir(folder).map_err(|e| LoadError(open_error(folder, &e)))?;
        let mut names: Vec<PathBuf> =
            entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.is_file()).collect();
        names.sort();
        let mut files = Vec::new();
        for path in names {
            if !path.file_name().is_some_and(|n| file_name_matches(&n.to_string_lossy())) {
                continue;
            }
            let text = read_source(&path).map_err(|e| LoadError(open_error(&path, &e)))?;
            if go_build_line_allows(&text) {
                files.push(self.add_file(sources, &path, text)?);
            }
        }
        one_package(sources, &files, &real(folder))?;
        Ok(files)
    }

    fn add_file(&self, sources: &mut SourceMap, path: &Path, text: Vec<u8>) -> Result<FileId, LoadError> {
        let full = self.cwd.join(path);
        let full = full.canonicalize().unwrap_or(full);
        sources
            .add(display_path(&self.cwd, path), full.display().to_string(), Arc::from(text))
            .ok_or_else(too_large)
    }

    /// Folder of an import path inside the module, its replacements, `vendor/` or the module cache.
    fn module_folder(&self, path: &str) -> Option<PathBuf> {
        let module = self.module.as_ref()?;
        let below = |prefix: &str, root: &Path| {
            let rest = path.strip_prefix(prefix)?;
            (rest.is_empty() || rest.starts_with('/')).then(|| root.join(rest.trim_start_matches('/')))
        };
        let replaced = module.replaces.iter().find_map(|(old, root)| below(old, root));
        below(&module.path, &module.root)
            .or(replaced)
            .or_else(|| Some(module.root.join("vendor").join(path)).filter(|p| p.is_dir()))
            .or_else(|| {
                module
                    .requires
                    .iter()
                    .find_map(|(name, version)| {
                        below(name, &module_cache().join(format!("{}@{version}", escape(name))))
                    })
                    .filter(|p| p.is_dir())
            })
    }
}

impl PackageLoader for Loader {
    fn embed(&mut self, source: &str, pattern: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
        let source = self.cwd.join(source);
        super::embed::files(source.parent().unwrap_or(&self.cwd), pattern)
    }

    fn main_path(&self) -> String {
        self.main_heading()
    }

    fn load(
        &mut self,
        sources: &mut SourceMap,
        path: &str,
        _importer: &str,
    ) -> Result<PackageSource, String> {
        if let Some(embedded) = goanna_stdlib::package_files(path) {
            let (mut files, mut outlines) = (Vec::new(), Vec::new());
            for &(name, text, outline) in embedded {
                let shown = format!("{STD_ROOT}/{path}/{name}");
                files.push(
                    sources.add_embedded(shown.clone(), shown, text).ok_or("the sources are too large")?,
                );
                outlines.push(outline);
            }
            let path = path.to_owned();
            return Ok(PackageSource { path, files, lazy: true, go_version: GO_MINOR, outlines });
        }
        if let Some(folder) = self.module_folder(path) {
            let files = if folder.is_dir() {
                self.folder_files(sources, &folder).map_err(|e| e.0)?
            } else {
                Vec::new()
            };
            if files.is_empty() {
                return Err(if has_go_files(&folder) {
                    format!("build constraints exclude all Go files in {}", folder.display())
                } else {
                    format!("no required module provides package {path}; to add it:\n\tgo get {path}")
                });
            }
            return Ok(PackageSource::whole(path, files, self.version_of(&folder)));
        }
        let first = path.split('/').next().unwrap_or_default();
        Err(if first.contains('.') {
            match &self.module {
                Some(module) => format!(
                    "no required module provides package {path}; Goanna does not download: put it into {}/vendor (go mod vendor), or into the module cache (go mod download)",
                    real(&module.root).display()
                ),
                None => format!(
                    "no required module provides package {path}: go.mod file not found in current directory or any parent directory; see 'go help modules'"
                ),
            }
        } else {
            format!("package {path} is not in std ({STD_ROOT}/{path})")
        })
    }
}

fn read_source(path: &Path) -> std::io::Result<Vec<u8>> {
    read_all(std::fs::File::open(path)?)
}

/// What a source's reader has, if it comes to an end (`/dev/zero` does not).
///
/// # Errors
/// Reading fails, or there is more than any program has.
pub fn read_all(from: impl std::io::Read) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    from.take(MAX_SOURCE).read_to_end(&mut text)?;
    if text.len() as u64 == MAX_SOURCE {
        return Err(std::io::Error::other("source file too large"));
    }
    Ok(text)
}

/// Refuses files of more than one package.
fn one_package(sources: &SourceMap, files: &[FileId], folder: &Path) -> Result<(), LoadError> {
    let mut first: Option<(String, &str)> = None;
    for &file in files {
        let file = sources.file(file);
        let base = file.path.rsplit('/').next().unwrap_or_default();
        match (package_name(&file.text), &first) {
            (Some(name), Some((other, other_base))) if name != *other => {
                return Err(LoadError(format!(
                    "found packages {other} ({other_base}) and {name} ({base}) in {}",
                    folder.display()
                )));
            }
            (Some(name), None) => first = Some((name, base)),
            _ => {}
        }
    }
    Ok(())
}

fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

fn has_tests(folder: &Path) -> bool {
    let names = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    names.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().ends_with("_test.go"))
}

/// Whether a folder holds Go files at all, for this system or others.
fn has_go_files(folder: &Path) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['_', '.'])
    })
}

/// The `go` line of a vendored module, as `vendor/modules.txt` tells it.
fn vendored_version(root: &Path, path: &str) -> Option<u32> {
    let text = std::fs::read_to_string(root.join("vendor/modules.txt")).ok()?;
    let mut owner = "";
    for line in text.lines() {
        if let Some(module) = line.strip_prefix("# ") {
            owner = module.split_whitespace().next().unwrap_or_default();
        } else if let Some(notes) = line.strip_prefix("## ")
            && path.strip_prefix(owner).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        {
            let version = notes.split(';').find_map(|note| note.trim().strip_prefix("go 1."))?;
            return version.split('.').next()?.parse().ok();
        }
    }
    None
}

/// Upper-case letters are `!` and the lower-case letter in the module cache.
fn escape(path: &str) -> String {
    path.chars()
        .map(|c| if c.is_ascii_uppercase() { format!("!{}", c.to_ascii_lowercase()) } else { c.to_string() })
        .collect()
}

fn module_cache() -> PathBuf {
    let home = || std::env::var_os("HOME").map_or_else(|| PathBuf::from("/root"), PathBuf::from);
    std::env::var_os("GOMODCACHE").map(PathBuf::from).unwrap_or_else(|| {
        std::env::var_os("GOPATH").map_or_else(|| home().join("go"), PathBuf::from).join("pkg/mod")
    })
}

fn too_large() -> LoadError {
    LoadError("the sources are too large: together they may have 4 GB".into())
}

/// As the go command says it.
fn open_error(path: &Path, e: &std::io::Error) -> String {
    match e.kind() {
        std::io::ErrorKind::NotFound => format!("stat {}: no such file or directory", path.display()),
        std::io::ErrorKind::PermissionDenied => format!("open {}: permission denied", path.display()),
        std::io::ErrorKind::IsADirectory => format!("read {}: is a directory", path.display()),
        _ => format!("read {}: {e}", path.display()),
    }
}
