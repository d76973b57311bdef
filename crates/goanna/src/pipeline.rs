//! The compile side as one call: sources → module.
//!
//! Holds: runs on a thread with a stack sized for the parser's nesting limit ([`FRONT_STACK`]); a compile error never reaches the VM.

use crate::packages::{LoadError, Loader};
use goanna_bytecode::Module;
use goanna_syntax::{Diagnostic, SourceMap};
use goanna_types::packages::PackageSource;
use goanna_types::program::Program;
use std::path::PathBuf;

/// Stack of the front end's thread in bytes, reserved, not committed: 10,000 levels of nesting in the checker and the compiler.
pub const FRONT_STACK: usize = 1 << 30;

/// What to compile.
#[derive(Clone, Debug)]
pub enum Input {
    /// Go files or one folder.
    Paths(Vec<PathBuf>),
    /// A text with a name, and how many generated lines stand before the user's.
    Text { name: String, text: Vec<u8>, hidden_lines: u32 },
}

/// Options of the compile side.
#[derive(Clone, Copy, Debug, Default)]
pub struct FrontOptions {
    /// Stop after type checking.
    pub check_only: bool,
}

/// Why there is no module.
#[derive(Debug)]
pub enum CompileError {
    /// The sources can't be had; the go command's text.
    Load(String),
    /// Compile errors, by package.
    Packages(Vec<PackageErrors>),
}

/// The compile errors of one package.
#[derive(Debug)]
pub struct PackageErrors {
    /// The package as the go command names it above its errors.
    pub heading: String,
    /// In the order in which they were found.
    pub diagnostics: Vec<Diagnostic>,
}

/// A compiled program with its sources. `module` is `None` after `check_only`.
#[derive(Debug)]
pub struct Front {
    /// The sources, for positions.
    pub sources: SourceMap,
    /// The outcome.
    pub result: Result<Option<Module>, CompileError>,
}

/// Compiles `input` on a thread of its own.
#[must_use]
pub fn compile(input: Input, cwd: PathBuf, options: FrontOptions) -> Front {
    let work = move || front(input, cwd, options);
    let thread = std::thread::Builder::new().name("front".into()).stack_size(FRONT_STACK).spawn(work);
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(front)) => front,
        Ok(Err(_)) => failed("internal compiler error: please report this program"),
        Err(e) => failed(&format!("cannot start the compiler's thread: {e}")),
    }
}

fn failed(text: &str) -> Front {
    Front { sources: SourceMap::default(), result: Err(CompileError::Load(text.into())) }
}

fn front(input: Input, cwd: PathBuf, options: FrontOptions) -> Front {
    let mut sources = SourceMap::default();
    let mut loader = Loader::new(cwd);
    let result = match main_source(&mut sources, &mut loader, input) {
        Ok(main) => stages(&mut sources, &mut loader, main, options),
        Err(LoadError(text)) => Err(CompileError::Load(text)),
    };
    Front { sources, result }
}

fn main_source(
    sources: &mut SourceMap,
    loader: &mut Loader,
    input: Input,
) -> Result<PackageSource, LoadError> {
    match input {
        Input::Paths(paths) => loader.main_package(sources, &paths),
        Input::Text { name, text, hidden_lines } => loader.main_text(sources, &name, text, hidden_lines),
    }
}

fn stages(
    sources: &mut SourceMap,
    loader: &mut Loader,
    main: PackageSource,
    options: FrontOptions,
) -> Result<Option<Module>, CompileError> {
    let (mut program, errors) =
        goanna_types::check_program(sources, loader, main, goanna_types::CheckOptions::default());
    if !errors.is_empty() {
        return Err(by_package(&program, sources, loader, errors));
    }
    if options.check_only {
        return Ok(None);
    }
    goanna_compiler::compile_program(&mut program, sources, goanna_compiler::CompileOptions::default())
        .map(Some)
        .map_err(|errors| by_package(&program, sources, loader, errors))
}

fn by_package(
    program: &Program,
    sources: &SourceMap,
    loader: &Loader,
    errors: Vec<Diagnostic>,
) -> CompileError {
    let mut packages: Vec<PackageErrors> = Vec::new();
    for diagnostic in errors {
        let owner = sources
            .file_of(diagnostic.pos)
            .and_then(|file| program.packages.iter().find(|p| p.files.contains(&file)));
        let heading = match owner {
            Some(package) if package.path != "main" => package.path.clone(),
            _ => loader.main_heading(),
        };
        match packages.iter_mut().find(|p| p.heading == heading) {
            Some(package) => package.diagnostics.push(diagnostic),
            None => packages.push(PackageErrors { heading, diagnostics: vec![diagnostic] }),
        }
    }
    CompileError::Packages(packages)
}
