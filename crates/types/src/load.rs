//! The way into the checker: loading packages through their imports, collecting their names, and checking on demand.
//!
//! Holds: a package's imports are loaded before it; package-level objects are collected by name only. Packages of the user are then checked
//! whole, lazy ones when [`resolve_object`], [`check_function_body`] or [`check_package_var`] ask.

mod collect;
mod directives;
mod embed;
mod imports;
mod lazy;

use imports::file_version;

pub(crate) use collect::{Collect, receiver_base};
pub(crate) use directives::diagnostic as directive_error;

use crate::check::Checker;
use crate::check::labels::check_all_branches;
use crate::errors::Code;
use crate::object::*;
use crate::packages::{PackageLoader, PackageSource};
use crate::program::*;
use crate::ty::PkgId;
use goanna_syntax::ast::*;
use goanna_syntax::{
    Diagnostic, FileId, ParseMode, Pos, SourceMap, Span, Symbol, parse_body, parse_decls, parse_file,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// How to check.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckOptions {
    /// The main package may be any package, not only `main` with `func main` (`goanna check`, tests).
    pub library: bool,
    /// Unused variables and imports are fine (REPL).
    pub allow_unused: bool,
    /// The library's own `internal` packages may be imported (tests of the library).
    pub own_library: bool,
    /// The user's packages may not use `unsafe`.
    pub sandbox: bool,
}

/// Loads and checks the main package and, through imports, everything it needs.
pub fn check_program(
    sources: &mut SourceMap,
    loader: &mut dyn PackageLoader,
    main: PackageSource,
    options: CheckOptions,
) -> (Program, Vec<Diagnostic>) {
    let mut program = Program::new();
    program.sandbox = options.sandbox;
    let mut load = Load::new(&mut program, sources, loader);
    load.library = options.library;
    load.own_library = options.own_library;
    load.runtime();
    let id = load.add(main);
    let (mut errors, parsed) = load.found();
    program.main = id;
    let path = loader.main_path();
    let name = program[id].name.as_str();
    program.main_path = if path == "command-line-arguments" { name.into() } else { path };
    if errors.is_empty() {
        check_packages(&mut program, 0, parsed, options, &mut errors);
        main_function(&program, options, &mut errors);
    }
    finish(sources, &mut errors);
    (program, errors)
}

/// Checks the packages from number `first` on, each after those that it imports. What imports a package with errors is not compiled by the go command,
/// so none of its own errors is reported.
pub(crate) fn check_packages(
    program: &mut Program,
    first: usize,
    mut parsed: FxHashMap<PkgId, Parsed>,
    options: CheckOptions,
    errors: &mut Vec<Diagnostic>,
) {
    let mut failed: FxHashSet<PkgId> = FxHashSet::default();
    for i in first..program.packages.len() {
        let id = PkgId(i as u32);
        if program[id].lazy {
            continue;
        }
        if program[id].imports.iter().any(|p| failed.contains(p)) {
            failed.insert(id);
            continue;
        }
        let before = errors.len();
        let own = parsed.remove(&id).unwrap_or_default();
        errors.extend(own.errors);
        if !own.broken {
            check_package(program, id, options, errors);
        }
        if errors.len() > before {
            failed.insert(id);
        }
    }
}

/// Reports that package main has no function main.
fn main_function(program: &Program, options: CheckOptions, errors: &mut Vec<Diagnostic>) {
    let main = &program[program.main];
    if errors.is_empty()
        && !options.library
        && main.name.as_str() == "main"
        && !main.scope.contains_key(&Symbol::intern("main"))
    {
        // Go's linker finds this, so nothing else may be wrong, and it names no place.
        errors.push(Diagnostic {
            pos: Pos::NONE,
            span: Span::default(),
            message: "runtime.main_main·f: function main is undeclared in the main package".into(),
            code: Code::InvalidMainDecl.name(),
            soft: false,
            help: None,
        });
    }
}

fn check_package(program: &mut Program, id: PkgId, options: CheckOptions, errors: &mut Vec<Diagnostic>) {
    let mut checker = Checker::new(program, id);
    checker.failed_before = !errors.is_empty();
    checker.check_package(options);
    errors.append(&mut checker.errors);
    program[id].grow_info();
}

/// Fills in the positions that messages mention.
pub(crate) fn finish(sources: &SourceMap, errors: &mut Vec<Diagnostic>) {
    let line = |e: &Diagnostic| sources.locate(e.pos).map(|(file, at)| (file, at.line));
    // The checker says it better.
    let ranges: Vec<_> = errors.iter().filter(|e| e.message.starts_with("range over ")).map(line).collect();
    if !ranges.is_empty() {
        errors.retain(|e| !e.message.starts_with("range clause permits") || !ranges.contains(&line(e)));
    }
    for error in errors {
        if error.message.contains('\u{1}') {
            // The go command shortens the main package's folder to `./`, in its subfolders too.
            let of_main =
                sources.locate(error.pos).is_some_and(|(f, _)| sources.file(f).name.starts_with("./"));
            error.message = render_positions(sources, &error.message, of_main);
        }
    }
}

/// A position inside a message, rendered when the sources are at hand.
pub(crate) fn position_mark(pos: Pos) -> String {
    format!("\u{1}{}\u{2}", pos.0)
}

fn render_positions(sources: &SourceMap, message: &str, of_main: bool) -> String {
    let mut out = String::with_capacity(message.len() + 32);
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('\u{1}') {
        out.push_str(before);
        let (number, tail) = after.split_once('\u{2}').unwrap_or((after, ""));
        let pos = Pos(number.parse().unwrap_or(0));
        match (sources.shown(pos), sources.locate(pos)) {
            (Some(place), Some((file, at))) => {
                if of_main && !place.name.starts_with(['.', '/', '<']) {
                    out.push_str("./");
                }
                out.push_str(&place.to_string());
                if place.renamed {
                    out.push_str(&format!("[{}:{}:{}]", sources.file(file).path, at.line, at.col));
                }
            }
            _ => out.push_str("<unknown position>"),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Completes the type (and constant value) of a package-level object or method.
pub fn resolve_object(program: &mut Program, _sources: &SourceMap, obj: ObjId) {
    program.resolve(obj);
}

/// Parses (if it was skipped) and checks the body of a function of a lazy package; fills its package's `Info`. Does nothing the second time.
pub fn check_function_body(
    program: &mut Program,
    sources: &SourceMap,
    func: ObjId,
    errors: &mut Vec<Diagnostic>,
) {
    let Some(pkg) = program[func].pkg else { return };
    program.resolve(func);
    let Some(info) = program.decls.get_mut(&func) else { return };
    if std::mem::replace(&mut info.body_checked, true) {
        return;
    }
    let decl = info.decl;
    let package = &mut program[pkg];
    let DeclKind::Func { recv, name, tparams, ty, body } = package.ast[decl].kind else { return };
    if let FuncBody::Skipped(span) = body {
        let before = errors.len();
        let Some(block) = parse_body(&mut package.ast, sources, span, errors) else { return };
        if errors.len() > before {
            return;
        }
        package.ast[decl].kind = DeclKind::Func { recv, name, tparams, ty, body: FuncBody::Block(block) };
        package.grow_info();
    }
    let mut checker = Checker::new(program, pkg);
    checker.obj_decl(func);
    checker.check_body_of(func);
    checker.process_delayed();
    finish(sources, &mut checker.errors);
    errors.append(&mut checker.errors);
}

/// Checks the initialiser of a variable of a lazy package. `None` if it has none.
pub fn check_package_var(
    program: &mut Program,
    sources: &SourceMap,
    obj: ObjId,
    errors: &mut Vec<Diagnostic>,
) -> Option<VarInit> {
    let pkg = program[obj].pkg?;
    let mut checker = Checker::new(program, pkg);
    checker.obj_decl(obj);
    checker.check_initialiser_of(obj);
    checker.process_delayed();
    finish(sources, &mut checker.errors);
    errors.append(&mut checker.errors);
    program.var_init(obj)
}

impl Program {
    /// Completes the type of an object, if it is not yet.
    pub fn resolve(&mut self, obj: ObjId) {
        if self[obj].ty.is_some() && !self.decls.get(&obj).is_some_and(|d| d.color == Color::White) {
            return;
        }
        let Some(pkg) = self[obj].pkg else { return };
        let mut checker = Checker::new(self, pkg);
        checker.obj_decl(obj);
        checker.process_delayed();
        let errors = std::mem::take(&mut checker.errors);
        self.late_errors.extend(errors);
    }

    /// The initialisation that gives the package variable `obj` its value.
    #[must_use]
    pub fn var_init(&self, obj: ObjId) -> Option<VarInit> {
        let info = self.decls.get(&obj)?;
        let package = &self[self[obj].pkg?];
        let DeclKind::Var { values, .. } = package.ast[info.decl].kind else { return None };
        let values = package.ast.list(values);
        if values.is_empty() {
            return None;
        }
        if values.len() == 1 && info.group.len() > 1 {
            return Some(VarInit { lhs: info.group.to_vec(), rhs: values[0] });
        }
        values.get(info.index as usize).map(|&rhs| VarInit { lhs: vec![obj], rhs })
    }

    /// Package-level objects that the initialiser or body of `obj` uses, as far as it was checked; sorted.
    #[must_use]
    pub fn dependencies(&self, obj: ObjId) -> Vec<ObjId> {
        let mut deps: Vec<_> =
            self.decls.get(&obj).map(|d| d.deps.iter().copied().collect()).unwrap_or_default();
        deps.sort_unstable();
        deps
    }
}

impl Package {
    /// Parses declarations of a library file.
    pub(crate) fn parse(&mut self, file: u32, span: Span) -> List<DeclId> {
        let (id, text, base) = &self.texts[file as usize];
        let (lo, hi) = ((span.lo.0 - base.0) as usize, (span.hi.0 - base.0) as usize);
        parse_decls(&mut self.ast, *id, &text[lo..hi], span.lo).unwrap_or_default()
    }

    /// Makes the side tables as long as the tree.
    pub(crate) fn grow_info(&mut self) {
        let n = self.ast.expr_count();
        self.info.types.resize(n, None);
        self.info.objects.resize(n, None);
    }
}

/// What parsing a package brought up.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    errors: Vec<Diagnostic>,
    /// There are syntax errors: types are not looked at.
    broken: bool,
}

pub(crate) struct Load<'a> {
    program: &'a mut Program,
    sources: &'a mut SourceMap,
    loader: &'a mut dyn PackageLoader,
    /// What the compiler finds in the package at hand before it checks types.
    errors: Vec<Diagnostic>,
    /// The same of the packages that were added.
    parsed: FxHashMap<PkgId, Parsed>,
    /// What the go command finds. With one of these no compiler starts.
    refused: Vec<Diagnostic>,
    /// Packages being loaded, outermost first: import path, and the file that imports it.
    loading: Vec<(String, String)>,
    /// Only the compiler is asked, not the go command.
    library: bool,
    /// The file whose import is being loaded.
    importing: String,
    /// Imports of the current package that fail, by path.
    missing: Vec<(String, Diagnostic)>,
    /// `internal` packages of the library are open.
    own_library: bool,
}

impl<'a> Load<'a> {
    pub(crate) fn new(
        program: &'a mut Program,
        sources: &'a mut SourceMap,
        loader: &'a mut dyn PackageLoader,
    ) -> Load<'a> {
        Load {
            program,
            sources,
            loader,
            errors: Vec::new(),
            parsed: FxHashMap::default(),
            refused: Vec::new(),
            loading: Vec::new(),
            library: false,
            importing: String::new(),
            missing: Vec::new(),
            own_library: false,
        }
    }
}

impl Load<'_> {
    /// What the go command found, and what parsing found of each package.
    pub(crate) fn found(mut self) -> (Vec<Diagnostic>, FxHashMap<PkgId, Parsed>) {
        self.refused.extend(self.missing.into_iter().map(|(_, error)| error));
        (self.refused, self.parsed)
    }

    /// Adds what gc says of directives and branches to the errors of syntax in the order in which it reads the files.
    fn errors_beside_syntax(&mut self, package: &mut Package, refused: &[Span], broken: bool) {
        let syntax = std::mem::take(&mut self.errors);
        if broken {
            self.plain_directive_errors(package);
        } else {
            self.directive_errors(package);
        }
        let directives = std::mem::take(&mut self.errors);
        let mut found: Vec<(Pos, Diagnostic)> = Vec::new();
        // They come as gc reports them, some of them late.
        let mut read = Pos::NONE;
        for error in syntax {
            read = read.max(error.pos);
            found.push((read, error));
        }
        check_all_branches(&package.ast, refused, &mut found);
        found.extend(directives.into_iter().map(|error| (error.pos, error)));
        found.sort_by_key(|(at, _)| *at);
        self.errors.extend(found.into_iter().map(|(_, error)| error));
    }

    /// Package runtime is there whether or not anything imports it: run-time errors are values of its types.
    fn runtime(&mut self) {
        if let Ok(source) = self.loader.load(self.sources, "runtime", "main") {
            self.add(source);
        }
    }

    /// Parses a package, loads its imports, collects its names.
    fn add(&mut self, source: PackageSource) -> PkgId {
        let mut package = Package {
            lazy: source.lazy,
            files: source.files.clone(),
            go_version: source.go_version,
            ..Package::new(&source.path)
        };
        if source.lazy {
            return self.add_closed(source, package);
        }
        let mut unread = Vec::new();
        for &file in &source.files {
            let parsed = parse_file(&mut package.ast, self.sources, file, ParseMode::Full, &mut self.errors);
            unread.extend(parsed.is_none().then_some(file));
        }
        if !self.library {
            self.header_errors();
        }
        let version = |&file: &FileId| file_version(&self.sources.file(file).text, source.go_version);
        package.file_versions = source.files.iter().map(version).collect();
        // As in gc, only errors that say so are syntax errors: after others the types are checked all the same.
        let mut broken = self.errors.iter().any(|e| e.message.starts_with("syntax error"));
        let spans = unread.iter().map(|&file| self.sources.file(file));
        let refused: Vec<Span> =
            spans.map(|file| Span { lo: file.pos(0), hi: file.pos(file.text.len()) }).collect();
        self.errors_beside_syntax(&mut package, &refused, broken);
        if !source.mistakes.is_empty() {
            (self.errors, broken) = (source.mistakes, true);
        }
        let path = if source.path == "main" { self.loader.main_path() } else { source.path.clone() };
        let from = std::mem::take(&mut self.importing);
        self.loading.push((path, from));
        let mut own = std::mem::take(&mut self.errors);
        let imports = self.load_imports(&mut package, &unread);
        self.loading.pop();
        package.grow_info();
        let id = PkgId(self.program.packages.len() as u32);
        self.program.by_path.insert(source.path, id);
        self.program.packages.push(package);
        if !broken {
            let group = Rc::new([]);
            let mut collect = Collect { program: self.program, pkg: id, errors: &mut own, group };
            collect.run(&imports);
        }
        self.parsed.insert(id, Parsed { errors: own, broken });
        id
    }
}
