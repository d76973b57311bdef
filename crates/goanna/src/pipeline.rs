//! The compile side as one call: sources → module.
//!
//! Holds: runs on a thread with a stack sized for the parser's nesting limit ([`FRONT_STACK`]); a compile error never reaches the VM.

use crate::packages::{LoadError, Loader, Operands};
use goanna_bytecode::{FuncId, MethodId, Module, TypeIx};
use goanna_compiler::{CompileOptions, Compiler, Gain, Tables};
use goanna_syntax::{Diagnostic, SourceMap};
use goanna_types::packages::PackageSource;
use goanna_types::program::Program;
use goanna_vm::{FunctionSource, Gained};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// Stack of the front end's thread in bytes, reserved, not committed: 10,000 levels of nesting in the checker and the compiler.
pub const FRONT_STACK: usize = 1 << 30;

/// What to compile.
#[derive(Clone, Debug)]
pub enum Input {
    /// Go files or one folder.
    Paths(Operands),
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
    on_front_stack(move || front(input, cwd, options)).unwrap_or_else(|text| failed(&text))
}

/// Runs `work` on a thread with room for the compile side.
///
/// # Errors
/// There is no such thread, or our own code failed on it.
pub fn on_front_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, String> {
    // Where address space is short, a smaller stack: it serves all but absurdly nested programs.
    let work = Arc::new(Mutex::new(Some(work)));
    let start = |size| {
        let work = Arc::clone(&work);
        let run = move || work.lock().ok().and_then(|mut work| work.take()).map(|work| work());
        std::thread::Builder::new().name("front".into()).stack_size(size).spawn(run)
    };
    let thread = start(FRONT_STACK).or_else(|_| start(FRONT_STACK / 8)).or_else(|_| start(FRONT_STACK / 64));
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(Some(done))) => Ok(done),
        Ok(_) => Err("internal compiler error: please report this program".into()),
        Err(e) => Err(format!("cannot start the compiler's thread: {e}")),
    }
}

/// How a program is to be compiled.
#[derive(Clone, Copy, Debug, Default)]
pub struct How {
    /// With what traces and debuggers want to know.
    pub debug: bool,
    /// The program's own packages may not use `unsafe`.
    pub sandbox: bool,
}

/// A program that can start: library functions are compiled when they are first called.
pub struct Ready {
    /// What is compiled so far.
    pub module: Module,
    /// Where the rest comes from.
    pub source: Box<dyn FunctionSource>,
    /// What runs before the program.
    pub first: Vec<FuncId>,
}

/// Compiles `input` so far that it can start. To be called [`on_front_stack`], where the program has to run, too.
///
/// # Errors
/// The sources of the program, and why it can't run.
pub fn ready(input: Input, cwd: PathBuf, how: How) -> Result<Ready, (SourceMap, CompileError)> {
    let options = if how.debug { DEBUGGING } else { deferring() };
    let mut sources = SourceMap::default();
    let mut loader = Loader::new(cwd);
    let main = match main_source(&mut sources, &mut loader, input) {
        Ok(main) => main,
        Err(LoadError(text)) => return Err((sources, CompileError::Load(text))),
    };
    let check = goanna_types::CheckOptions { sandbox: how.sandbox, ..Default::default() };
    let (mut program, errors) = goanna_types::check_program(&mut sources, &mut loader, main, check);
    if let Some(text) = not_main(&program, &loader, errors.is_empty()) {
        return Err((sources, CompileError::Load(text)));
    }
    if !errors.is_empty() {
        let errors = by_package(&program, &sources, &loader, errors);
        return Err((sources, errors));
    }
    if program[program.main].name.as_str() != "main" {
        let text = format!("package {} is not a main package", loader.main_heading());
        return Err((sources, CompileError::Load(text)));
    }
    let mut compiler = Compiler::new(&mut program, &sources, options);
    compiler.compile_main();
    let first = compiler.first_inits();
    let (mut module, tables, errors) = compiler.into_parts();
    module.panic_nil = loader.panic_nil();
    if !errors.is_empty() {
        let errors = by_package(&program, &sources, &loader, errors);
        return Err((sources, errors));
    }
    if sources.any_own_contains(b"//go:uintptrescapes") {
        module.numbers_may_be_pointers();
    }
    Ok(Ready { module, source: Box::new(Rest { program, sources, tables, options }), first })
}

/// Why the program can't run although it may be correct: its package is another, or it has no main function.
fn not_main(program: &Program, loader: &Loader, correct: bool) -> Option<String> {
    let package = program.packages.iter().find(|p| p.path == "main")?;
    let heading = loader.main_heading();
    if package.name.as_str() != "main" && !package.name.as_str().is_empty() {
        return Some(format!("package {heading} is not a main package"));
    }
    let missing = !package.scope.keys().any(|name| name.as_str() == "main");
    (missing && correct)
        .then(|| format!("# {heading}\nruntime.main_main·f: function main is undeclared in the main package"))
}

/// Library functions are read or compiled when they are first called.
fn deferring() -> CompileOptions<'static> {
    CompileOptions { has_native: None, defer: true, debug: false, prepared: goanna_prepared::functions() }
}
/// Library functions are compiled when they are first called, with what traces and debuggers want to know.
pub(crate) const DEBUGGING: CompileOptions<'static> =
    CompileOptions { has_native: None, defer: true, debug: true, prepared: &[] };

/// What the compiler gained, in the machine's terms.
pub(crate) fn gained(gain: Gain) -> Gained {
    Gained { needs: gain.needs, changed: gain.changed }
}

/// The compile side of a program that runs.
struct Rest {
    program: Program,
    sources: SourceMap,
    tables: Tables,
    options: CompileOptions<'static>,
}

impl Rest {
    /// Compiles more into the module.
    fn more<T>(
        &mut self,
        module: &mut Module,
        what: impl FnOnce(&mut Compiler<'_>) -> (T, Gain),
    ) -> Result<(T, Gained), String> {
        match self.tables.more(&mut self.program, &self.sources, self.options, module, what) {
            Ok((done, gain)) => Ok((done, gained(gain))),
            Err(errors) => {
                let error = &errors[0];
                let at = self.sources.locate(error.pos).map_or(String::new(), |(file, at)| {
                    format!("{}:{}: ", self.sources.file(file).path, at.line)
                });
                Err(format!("{at}{}", error.message))
            }
        }
    }
}

impl FunctionSource for Rest {
    fn complete(&mut self, module: &mut Module, func: FuncId) -> Result<Gained, String> {
        self.more(module, |compiler| ((), compiler.complete(func))).map(|(_, gained)| gained)
    }

    fn methods(&mut self, module: &mut Module, ty: TypeIx) -> Result<Gained, String> {
        self.more(module, |compiler| ((), compiler.methods(ty))).map(|(_, gained)| gained)
    }

    fn method(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        method: MethodId,
    ) -> Result<(Option<FuncId>, Gained), String> {
        self.more(module, |compiler| compiler.method(ty, method))
    }

    fn lacks(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        iface: TypeIx,
    ) -> Result<(Option<MethodId>, Gained), String> {
        self.more(module, |compiler| compiler.lacks(ty, iface))
    }
}

fn failed(text: &str) -> Front {
    Front { sources: SourceMap::default(), result: Err(CompileError::Load(text.into())) }
}

fn front(input: Input, cwd: PathBuf, options: FrontOptions) -> Front {
    let mut sources = SourceMap::default();
    let mut loader = Loader::new(cwd);
    loader.compiler_words = options.check_only;
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
        Input::Paths(operands) => loader.main_package(sources, &operands),
        Input::Text { name, text, hidden_lines } => loader.main_text(sources, &name, text, hidden_lines),
    }
}

fn stages(
    sources: &mut SourceMap,
    loader: &mut Loader,
    main: PackageSource,
    options: FrontOptions,
) -> Result<Option<Module>, CompileError> {
    // Who only checks asks the compiler, not the linker or the go command.
    let check = goanna_types::CheckOptions { library: options.check_only, ..Default::default() };
    let (mut program, errors) = goanna_types::check_program(sources, loader, main, check);
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
