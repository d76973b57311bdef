//! The package loader: fulfils the checker's [`PackageLoader`] from files and the built-in standard library.

use super::constraint::WITHOUT_ASSEMBLY;
use super::debug::Setting;
use super::gomod::real;
use super::header::{HeaderError, header_error, package_name};
use super::modfile::Target;
use super::vendor::Vendor;
use super::{GO_MINOR, Module, constraint_allows, file_name_matches, find_module, pattern};
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

/// What the command line names.
#[derive(Clone, Debug, Default)]
pub struct Operands {
    /// Go files, one folder, a pattern with `...`, or an import path.
    pub paths: Vec<PathBuf>,
    /// Build tags of `-tags`.
    pub tags: Vec<String>,
}

/// Finds package sources.
#[derive(Debug)]
pub struct Loader {
    cwd: PathBuf,
    tags: Vec<String>,
    module: Option<Module>,
    vendor: Option<Vendor>,
    /// Import path of the main package, if it is a folder of a module.
    main_path: Option<String>,
    /// GODEBUG settings of `go.mod`, then of the main package's files.
    settings: Vec<Setting>,
    /// Leave mistakes in package clauses to the compiler, instead of reporting them as the go command does.
    pub compiler_words: bool,
}

impl Loader {
    /// A loader for programs named relative to `cwd`.
    #[must_use]
    pub fn new(cwd: PathBuf) -> Loader {
        Loader {
            cwd,
            tags: Vec::new(),
            module: None,
            vendor: None,
            main_path: None,
            settings: Vec::new(),
            compiler_words: false,
        }
    }

    /// A loader for a session in a folder, with the packages of its module.
    #[must_use]
    pub fn in_module(cwd: PathBuf) -> Loader {
        let mut loader = Loader::new(cwd.clone());
        // A session needs no module: one that is wrong fails where it is imported from.
        let _ = loader.enter(&cwd);
        loader
    }

    /// Finds the module that rules a folder, with its workspace and vendor folder.
    fn enter(&mut self, folder: &Path) -> Result<(), LoadError> {
        self.module = find_module(folder);
        let Some(module) = &mut self.module else { return Ok(()) };
        super::gowork::join(module, &self.cwd);
        self.vendor = Vendor::of(module);
        let vendored = || self.vendor.as_ref().and_then(|vendor| vendor.fault(module));
        match module.fault.clone().or_else(vendored) {
            Some(fault) => Err(LoadError(fault)),
            None => Ok(()),
        }
    }

    /// Whether `recover` gives nil for `panic(nil)`: as the program's settings say, else as it was when the `go` line's release came out.
    #[must_use]
    pub fn panic_nil(&self) -> bool {
        let old = self.module.as_ref().is_some_and(|m| m.go_version < 21);
        super::debug::panic_nil(&self.settings).unwrap_or(old)
    }

    /// The main package: Go files, one folder, or what stands for one.
    ///
    /// # Errors
    /// A file is missing or unreadable, a folder holds no Go files: the go command's text.
    pub fn main_package(
        &mut self,
        sources: &mut SourceMap,
        operands: &Operands,
    ) -> Result<PackageSource, LoadError> {
        self.tags.clone_from(&operands.tags);
        if let [operand] = &*operands.paths
            && let Some(folder) = self.one_folder(operand)?
        {
            return self.main_folder(sources, &folder);
        }
        self.main_files(sources, &operands.paths)
    }

    /// The folder that an operand means: itself, the one that a pattern finds, that of an import path.
    fn one_folder(&mut self, operand: &Path) -> Result<Option<PathBuf>, LoadError> {
        if let Some(root) = pattern::root(operand) {
            return self.main_of_pattern(operand, &root).map(Some);
        }
        let full = self.cwd.join(operand);
        if operand.as_os_str().is_empty() || full.is_dir() {
            return Ok(Some(operand.to_path_buf()).filter(|p| !p.as_os_str().is_empty()));
        }
        let text = operand.to_string_lossy();
        let dotted =
            text.split('/').next().is_some_and(|first| first.contains('.') && !first.starts_with('.'));
        if full.exists() || !dotted || !text.contains('/') || text.ends_with(".go") {
            return Ok(None);
        }
        self.enter(&self.cwd.clone())?;
        match self.module_package(&text) {
            Some((folder, _)) if folder.is_dir() => Ok(Some(folder)),
            _ => Err(LoadError(format!(
                "no required module provides package {text}; to add it:\n\tgo get {text}"
            ))),
        }
    }

    /// The folder with the one main package that a pattern matches.
    fn main_of_pattern(&mut self, operand: &Path, root: &Path) -> Result<PathBuf, LoadError> {
        self.enter(&self.cwd.join(root))?;
        let (mut main, mut others) = (Vec::new(), false);
        for folder in pattern::folders(&self.cwd.join(root)) {
            let files = self.folder_texts(&folder)?;
            match files.iter().find_map(|(_, text)| package_name(text)) {
                Some(name) if name == "main" => main.push(folder),
                Some(_) => others = true,
                None => {}
            }
        }
        let operand = operand.display();
        match main.as_slice() {
            [one] => Ok(one.clone()),
            [] if others => Err(LoadError(format!(
                "go: warning: \"{operand}\" matched only non-main packages\ngo: no packages loaded from {operand}"
            ))),
            [] => Err(LoadError(format!(
                "go: warning: \"{operand}\" matched no packages\ngo: no packages loaded from {operand}"
            ))),
            several => {
                let path = |folder: &PathBuf| match &self.module {
                    Some(module) => module.import_path(folder),
                    None => folder.display().to_string(),
                };
                let list: Vec<String> = several.iter().map(path).collect();
                Err(LoadError(format!(
                    "go: pattern {operand} matches multiple packages:\n\t{}",
                    list.join("\n\t")
                )))
            }
        }
    }

    fn main_files(&mut self, sources: &mut SourceMap, paths: &[PathBuf]) -> Result<PackageSource, LoadError> {
        let folder = |path: &PathBuf| path.parent().map(Path::to_path_buf).unwrap_or_default();
        let first = paths.first().map(folder).unwrap_or_default();
        if !self.compiler_words {
            self.sound_operands(paths)?;
        }
        self.enter(&self.cwd.join(&first))?;
        let mut files = Vec::new();
        for path in paths {
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
        one_package(sources, &files, &real(&self.cwd.join(first)))?;
        // The go command takes go.mod's language version for packages only, not for files.
        Ok(self.main_source(sources, files, GO_MINOR))
    }

    /// Refuses files that the go command does not run together.
    fn sound_operands(&self, paths: &[PathBuf]) -> Result<(), LoadError> {
        if let Some(test) = paths.iter().find(|p| p.to_string_lossy().ends_with("_test.go")) {
            return Err(LoadError(format!("go: cannot run *_test.go files ({})", test.display())));
        }
        let folder = |path: &PathBuf| match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.components().as_path().to_path_buf(),
            _ => PathBuf::from("."),
        };
        let mut folders = paths.iter().filter(|p| self.cwd.join(p).exists()).map(folder);
        let Some(first) = folders.next() else { return Ok(()) };
        match folders.find(|other| real(&self.cwd.join(other)) != real(&self.cwd.join(&first))) {
            Some(other) => Err(LoadError(format!(
                "named files must all be in one directory; have {} and {}",
                first.display(),
                other.display()
            ))),
            None => Ok(()),
        }
    }

    /// The main package of these files, with the settings that they and `go.mod` make.
    fn main_source(&mut self, sources: &SourceMap, files: Vec<FileId>, version: u32) -> PackageSource {
        self.settings = self.module.as_ref().map(|m| m.godebug.clone()).unwrap_or_default();
        let mut mistakes = Vec::new();
        for &file in &files {
            let (settings, errors) = super::debug::directives(sources.file(file));
            self.settings.extend(settings);
            mistakes.extend(errors);
        }
        PackageSource { mistakes, ..PackageSource::whole("main", files, version) }
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
        self.enter(&full)?;
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
        let version = self.module.as_ref().map_or(GO_MINOR, |m| m.go_version);
        Ok(self.main_source(sources, files, version))
    }

    /// The main package as the go command names it above its compile errors.
    #[must_use]
    pub fn main_heading(&self) -> String {
        self.main_path.clone().unwrap_or_else(|| "command-line-arguments".into())
    }

    /// The files of a package folder that belong to the build, by name.
    fn folder_files(&self, sources: &mut SourceMap, folder: &Path) -> Result<Vec<FileId>, LoadError> {
        let texts = self.folder_texts(folder)?.into_iter();
        let files: Vec<FileId> =
            texts.map(|(path, text)| self.add_file(sources, &path, text)).collect::<Result<_, _>>()?;
        one_package(sources, &files, &real(folder))?;
        Ok(files)
    }

    /// Their paths and texts.
    fn folder_texts(&self, folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, LoadError> {
        let entries = std::fs::read_dir(folder).map_err(|e| LoadError(open_error(folder, &e)))?;
        let mut names: Vec<PathBuf> =
            entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.is_file()).collect();
        names.sort();
        let mut tags = self.tags.clone();
        if names.iter().any(|path| path.extension().is_some_and(|e| e == "s")) {
            tags.extend(WITHOUT_ASSEMBLY.iter().map(|tag| (*tag).to_owned()));
        }
        let mut texts = Vec::new();
        for path in names {
            if !path.file_name().is_some_and(|n| file_name_matches(&n.to_string_lossy())) {
                continue;
            }
            let text = read_source(&path).map_err(|e| LoadError(open_error(&path, &e)))?;
            if constraint_allows(&text, &tags) {
                texts.push((path, text));
            }
        }
        Ok(texts)
    }

    fn add_file(&self, sources: &mut SourceMap, path: &Path, text: Vec<u8>) -> Result<FileId, LoadError> {
        let full = self.cwd.join(path);
        let full = full.canonicalize().unwrap_or(full);
        sources
            .add(display_path(&self.cwd, path), full.display().to_string(), Arc::from(text))
            .ok_or_else(too_large)
    }

    /// Folder and language version of a package of the module, its workspace, `vendor/`, a replacement or the module cache.
    fn module_package(&self, path: &str) -> Option<(PathBuf, u32)> {
        let module = self.module.as_ref()?;
        let own = below(&module.path, &module.root, path);
        if let (None, Some(vendor)) = (&own, &self.vendor) {
            return vendor.package(path);
        }
        let workspace = module.workspace.as_ref();
        let of_workspace = workspace.into_iter().flat_map(|w| &w.modules);
        let beside = of_workspace.filter_map(|(prefix, root)| below(prefix, root, path));
        // The innermost of nested modules.
        let folder = own.into_iter().chain(beside).min_by_key(|folder| folder.components().count());
        let folder = folder.or_else(|| self.required(module, path))?;
        let version = find_module(&folder).map_or(module.go_version, |m| m.go_version);
        Some((folder, version))
    }

    /// Folder of a package of a module that is required or replaced.
    fn required(&self, module: &Module, path: &str) -> Option<PathBuf> {
        let workspace = module.workspace.as_ref();
        let mut replaces = module.replaces.iter().chain(workspace.into_iter().flat_map(|w| &w.replaces));
        if let Some(found) = replaces.find_map(|replace| {
            let root = match &replace.target {
                Target::Folder(folder) => folder.clone(),
                Target::Module(path, version) => cached(path, version),
            };
            below(&replace.old, &root, path)
        }) {
            return Some(found);
        }
        let requires = module.requires.iter().chain(workspace.into_iter().flat_map(|w| &w.requires));
        let found = requires.filter_map(|(name, version)| below(name, &cached(name, version), path));
        found.filter(|folder| folder.is_dir()).max_by_key(|folder| folder.components().count())
    }
}

/// The folder of package `path` in the module `prefix` at `root`, if it is of that module.
fn below(prefix: &str, root: &Path, path: &str) -> Option<PathBuf> {
    let rest = path.strip_prefix(prefix)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| root.join(rest.trim_start_matches('/')))
}

/// Where the module cache keeps a module.
fn cached(path: &str, version: &str) -> PathBuf {
    module_cache().join(format!("{}@{version}", escape(path)))
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
            if outlines.iter().all(|rows| rows.is_empty()) {
                outlines.clear(); // they were not built in
            }
            return Ok(PackageSource { outlines, ..PackageSource::library(path, files, GO_MINOR) });
        }
        if let Some((folder, version)) = self.module_package(path) {
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
            return Ok(PackageSource::whole(path, files, version));
        }
        if path == "C" {
            return Err("import \"C\" is cgo, which needs a C compiler: Goanna runs Go alone".into());
        }
        let first = path.split('/').next().unwrap_or_default();
        Err(if first.contains('.') {
            match &self.module {
                Some(_) if self.vendor.is_some() => format!(
                    "cannot find module providing package {path}: import lookup disabled by -mod=vendor\n\t(Go version in go.mod is at least 1.14 and vendor directory exists.)"
                ),
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
