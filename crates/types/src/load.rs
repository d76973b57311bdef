//! The way into the checker: loading packages through their imports, collecting their names, and checking on demand.
//!
//! Holds: a package's imports are loaded before it; package-level objects are collected by name only. Packages of the user are then checked
//! whole, lazy ones when [`resolve_object`], [`check_function_body`] or [`check_package_var`] ask.

use crate::check::Checker;
use crate::check::labels::check_all_branches;
use crate::errors::Code;
use crate::object::*;
use crate::packages::{PackageLoader, PackageSource};
use crate::program::*;
use crate::ty::PkgId;
use goanna_syntax::ast::*;
use goanna_syntax::outline::{Item, ItemKind, outline};
use goanna_syntax::{
    Diagnostic, FileId, ParseMode, Pos, SourceMap, Span, Symbol, parse_body, parse_decls, parse_file,
    parse_header,
};
use rustc_hash::FxHashSet;
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
}

/// Loads and checks the main package and, through imports, everything it needs.
pub fn check_program(
    sources: &mut SourceMap,
    loader: &mut dyn PackageLoader,
    main: PackageSource,
    options: CheckOptions,
) -> (Program, Vec<Diagnostic>) {
    let mut program = Program::new();
    let mut load = Load {
        program: &mut program,
        sources,
        loader,
        errors: Vec::new(),
        loading: Vec::new(),
        importing: String::new(),
        missing: Vec::new(),
        failed: FxHashSet::default(),
        stop: false,
        own_library: options.own_library,
    };
    load.runtime();
    let id = load.add(main);
    let failed = std::mem::take(&mut load.failed);
    let mut errors = std::mem::take(&mut load.errors);
    let stop = load.stop;
    program.main = id;
    if !stop {
        check_eager(&mut program, options, &mut errors, failed);
    }
    finish(sources, &mut errors);
    (program, errors)
}

/// Adds one more package (and what it imports) to a program and checks it: the REPL's way.
pub fn check_more(
    program: &mut Program,
    sources: &mut SourceMap,
    loader: &mut dyn PackageLoader,
    source: PackageSource,
    options: CheckOptions,
) -> (PkgId, Vec<Diagnostic>) {
    let first = program.packages.len();
    let mut load = Load {
        program,
        sources,
        loader,
        errors: Vec::new(),
        loading: Vec::new(),
        importing: String::new(),
        missing: Vec::new(),
        failed: FxHashSet::default(),
        stop: false,
        own_library: false,
    };
    let id = load.add(source);
    let mut errors = std::mem::take(&mut load.errors);
    if !load.stop {
        for i in first..program.packages.len() {
            if !program.packages[i].lazy {
                check_package(program, PkgId(i as u32), options, &mut errors);
            }
        }
    }
    finish(sources, &mut errors);
    (id, errors)
}

fn check_eager(
    program: &mut Program,
    options: CheckOptions,
    errors: &mut Vec<Diagnostic>,
    mut failed: FxHashSet<PkgId>,
) {
    for i in 0..program.packages.len() {
        let id = PkgId(i as u32);
        if program[id].lazy {
            continue;
        }
        if program[id].imports.iter().any(|p| failed.contains(p)) {
            failed.insert(id);
            continue;
        }
        let before = errors.len();
        check_package(program, id, options, errors);
        if errors.len() > before {
            failed.insert(id);
        }
    }
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

/// Checks one package that was loaded after the others.
pub(crate) fn check_one(program: &mut Program, id: PkgId, errors: &mut Vec<Diagnostic>) {
    check_package(program, id, CheckOptions::default(), errors);
}

fn check_package(program: &mut Program, id: PkgId, options: CheckOptions, errors: &mut Vec<Diagnostic>) {
    let mut checker = Checker::new(program, id);
    checker.failed_before = !errors.is_empty();
    checker.check_package(options);
    errors.append(&mut checker.errors);
    program[id].grow_info();
}

/// Fills in the positions that messages mention.
pub(crate) fn finish(sources: &SourceMap, errors: &mut [Diagnostic]) {
    for error in errors {
        if error.message.contains('\u{1}') {
            error.message = render_positions(sources, &error.message);
        }
    }
}

/// A position inside a message, rendered when the sources are at hand.
pub(crate) fn position_mark(pos: Pos) -> String {
    format!("\u{1}{}\u{2}", pos.0)
}

fn render_positions(sources: &SourceMap, message: &str) -> String {
    let mut out = String::with_capacity(message.len() + 32);
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('\u{1}') {
        out.push_str(before);
        let (number, tail) = after.split_once('\u{2}').unwrap_or((after, ""));
        let pos = Pos(number.parse().unwrap_or(0));
        match sources.locate(pos) {
            Some((file, at)) => out.push_str(&format!("{}:{}:{}", sources.file(file).name, at.line, at.col)),
            None => out.push_str("<unknown position>"),
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
    let start = errors.len();
    errors.append(&mut checker.errors);
    finish(sources, &mut errors[start..]);
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
    let start = errors.len();
    errors.append(&mut checker.errors);
    finish(sources, &mut errors[start..]);
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

impl Program {
    /// Parses the declaration of a library object, if that was not done yet.
    pub(crate) fn parse_declaration(&mut self, obj: ObjId) {
        let Some(info) = self.decls.get_mut(&obj) else { return };
        let (Some(span), file) = (info.text.take(), info.file) else { return };
        let Some(pkg) = self[obj].pkg else { return };
        let package = &mut self[pkg];
        let decls = package.parse(file, span);
        package.grow_info();
        let Some(&decl) = package.ast.list(decls).first() else {
            // The library is tested to be free of errors.
            self[obj].ty = Some(crate::ty::TypeId::INVALID);
            return;
        };
        let name = match package.ast[decl].kind {
            DeclKind::Func { name, .. } | DeclKind::Type { name, .. } => Some(name),
            DeclKind::Var { names, .. } => package.ast.list(names).first().copied(),
            _ => None,
        };
        if let Some(name) = name {
            package.info.objects[name.index()] = Some(obj);
        }
        match &mut self[obj].kind {
            ObjectKind::Func(func) => func.decl = Some(decl),
            ObjectKind::Var(var) => var.decl = Some(decl),
            _ => {}
        }
        if let Some(info) = self.decls.get_mut(&obj) {
            info.decl = decl;
        }
    }
}

impl Package {
    /// Parses declarations of a library file.
    fn parse(&mut self, file: u32, span: Span) -> List<DeclId> {
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

pub(crate) struct Load<'a> {
    program: &'a mut Program,
    sources: &'a mut SourceMap,
    loader: &'a mut dyn PackageLoader,
    pub(crate) errors: Vec<Diagnostic>,
    /// Packages being loaded, outermost first: import path, and the file that imports it.
    loading: Vec<(String, String)>,
    /// The file whose import is being loaded.
    importing: String,
    /// Imports of the current package that fail, by path.
    missing: Vec<(String, Diagnostic)>,
    /// Packages that could not be parsed.
    failed: FxHashSet<PkgId>,
    /// Something is missing: no use to check.
    stop: bool,
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
            loading: Vec::new(),
            importing: String::new(),
            missing: Vec::new(),
            failed: FxHashSet::default(),
            stop: false,
            own_library: false,
        }
    }
}

impl Load<'_> {
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
        let before = self.errors.len();
        let mut outlines = Vec::new();
        for &file in &source.files {
            if source.lazy {
                let text = self.sources.file(file);
                package.texts.push((file, text.text.clone(), text.pos(0)));
                let outline = outline(text);
                parse_header(&mut package.ast, self.sources, file, outline.header, &mut self.errors);
                outlines.push(outline.items);
            } else {
                parse_file(&mut package.ast, self.sources, file, ParseMode::Full, &mut self.errors);
            }
        }
        if !source.lazy {
            self.header_errors(before);
        }
        let version = |&file: &FileId| file_version(&self.sources.file(file).text, source.go_version);
        package.file_versions = source.files.iter().map(version).collect();
        // As in gc, only errors that say so are syntax errors: after others the types are checked all the same.
        let broken = self.errors[before..].iter().any(|e| e.message.starts_with("syntax error"));
        if !broken && !source.lazy {
            check_all_branches(&package.ast, &mut self.errors);
        }
        let path = if source.path == "main" { self.loader.main_path() } else { source.path.clone() };
        let from = std::mem::take(&mut self.importing);
        self.loading.push((path, from));
        let imports = if broken { Vec::new() } else { self.load_imports(&mut package) };
        self.loading.pop();
        package.grow_info();
        let id = PkgId(self.program.packages.len() as u32);
        self.program.by_path.insert(source.path, id);
        self.program.packages.push(package);
        if broken {
            self.stop = true;
            self.failed.insert(id);
        } else {
            let group = Rc::new([]);
            let mut collect = Collect { program: self.program, pkg: id, errors: &mut self.errors, group };
            collect.run(&imports, &outlines);
        }
        id
    }

    /// The go command itself reports what is wrong with package clauses and imports: the first mistake, in the words of its own parser.
    fn header_errors(&mut self, from: usize) {
        let Some(at) = (from..self.errors.len()).min_by_key(|&i| self.errors[i].pos) else { return };
        let error = &self.errors[at];
        let Some((file, _)) = self.sources.locate(error.pos) else { return };
        let file = self.sources.file(file);
        let Some(message) = header_message(&error.message, &file.text, file.offset(error.pos)) else {
            return;
        };
        let error = Diagnostic { message, code: Code::BrokenImport.name(), ..error.clone() };
        self.errors.truncate(from);
        self.errors.push(error);
        self.stop = true;
    }

    /// The packages that the import declarations of a package mean, by declaration.
    fn load_imports(&mut self, package: &mut Package) -> Vec<(DeclId, PkgId)> {
        let mut imports = Vec::new();
        let decls: Vec<DeclId> =
            package.ast.files.iter().flat_map(|f| package.ast.list(f.decls)).copied().collect();
        for decl in decls {
            let DeclKind::Import { path, .. } = package.ast[decl].kind else { continue };
            let span = package.ast[path].span;
            let ExprKind::BasicLit(_, text) = package.ast[path].kind else { continue };
            let text = text.as_str().trim_matches(|c| c == '"' || c == '`').to_owned();
            if let Some(id) = self.load_import(&text, package, span) {
                imports.push((decl, id));
                if !package.imports.contains(&id) {
                    package.imports.push(id);
                }
            }
        }
        // The go command looks at import paths in their own order.
        self.missing.sort_by(|a, b| a.0.cmp(&b.0));
        let missing = std::mem::take(&mut self.missing);
        self.errors.extend(missing.into_iter().map(|(_, error)| error));
        imports
    }

    /// Notes that the import of `path` fails.
    fn broken(&mut self, path: &str, span: Span, message: String) {
        self.stop = true;
        let code = Code::BrokenImport.name();
        let error = Diagnostic { pos: span.lo, span, message, code, soft: false, help: None };
        self.missing.push((path.to_owned(), error));
    }
    /// How the go command shows what led to an import: the packages from the main one on.
    fn import_stack(&self) -> String {
        let mut text = String::new();
        for (i, (path, from)) in self.loading.iter().enumerate() {
            match i {
                0 => text.push_str(&format!("package {path}")),
                _ => text.push_str(&format!("\n\timports {path} from {from}")),
            }
        }
        text
    }
    /// Whether the package may not be imported from the current one, because of an `internal` folder.
    fn is_internal(&self, path: &str, importer: &Package) -> bool {
        if importer.lazy || self.own_library {
            return false;
        }
        let own = self.loading.last().map_or("", |(path, _)| path.as_str());
        let parent = match path.rfind("/internal/") {
            Some(at) => &path[..at],
            None if path.ends_with("/internal") => &path[..path.len() - "/internal".len()],
            None if path.starts_with("internal/") || path == "internal" => return true,
            None => return false,
        };
        own != parent && !own.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/'))
    }

    pub(crate) fn load_import(&mut self, path: &str, importer: &Package, span: Span) -> Option<PkgId> {
        let place = self.sources.locate(span.lo);
        let file = place.map(|(file, _)| self.sources.file(file).name.clone()).unwrap_or_default();
        let base = file.rsplit('/').next().unwrap_or_default().to_owned();
        if self.loading.iter().any(|(p, _)| p == path) {
            let stack = self.import_stack();
            let message = format!("{stack}\n\timports {path} from {base}: import cycle not allowed");
            self.broken(path, Span::default(), message);
            return None;
        }
        if self.is_internal(path, importer) {
            let (stack, mark) = (self.import_stack(), position_mark(span.lo));
            let message = format!("{stack}\n\t{mark}: use of internal package {path} not allowed");
            self.broken(path, Span::default(), message);
            return None;
        }
        if let Some(id) = self.program.package(path) {
            return Some(id);
        }
        if path.starts_with("./") || path.starts_with("../") {
            let message =
                format!("{path:?} is relative, but relative import paths are not supported in module mode");
            self.broken(path, span, message);
            return None;
        }
        self.importing = base;
        match self.loader.load(self.sources, path, &importer.path) {
            Ok(source) => {
                let key = source.path.clone();
                if let Some(id) = self.program.package(&key) {
                    self.program.by_path.insert(path.to_owned(), id);
                    return Some(id);
                }
                let id = self.add(source);
                self.program.by_path.insert(path.to_owned(), id);
                if self.program[id].name.as_str() == "main" && !self.program[id].lazy {
                    let message = format!("import {path:?} is a program, not an importable package");
                    self.broken(path, span, message);
                    return None;
                }
                Some(id)
            }
            // What the library lacks is reported where the program reaches it.
            Err(_) if importer.lazy => None,
            Err(message) => {
                self.broken(path, span, message);
                None
            }
        }
    }
}

/// Collects the package-level names of one package.
pub(crate) struct Collect<'a> {
    /// No group: shared by all.
    pub(crate) group: Rc<[ObjId]>,
    pub(crate) program: &'a mut Program,
    pub(crate) pkg: PkgId,
    pub(crate) errors: &'a mut Vec<Diagnostic>,
}

impl Collect<'_> {
    fn error(&mut self, span: Span, code: Code, message: String) {
        self.errors.push(Diagnostic {
            pos: span.lo,
            span,
            message,
            code: code.name(),
            soft: false,
            help: None,
        });
    }

    fn run(&mut self, imports: &[(DeclId, PkgId)], outlines: &[Vec<Item>]) {
        let files = self.program[self.pkg].ast.files.clone();
        if let Some(first) = files.first()
            && let Some(name) = self.program[self.pkg].ast.name(first.package)
        {
            self.program[self.pkg].name = name;
        }
        let mut next_import = 0;
        for (index, file) in files.iter().enumerate() {
            self.program[self.pkg].file_scopes.push(FileScope::default());
            let count = file.decls.len();
            for i in 0..count {
                let decl = self.program[self.pkg].ast.nth(file.decls, i);
                if imports.get(next_import).is_some_and(|(d, _)| *d == decl) {
                    self.import(index as u32, decl, imports[next_import].1);
                    next_import += 1;
                } else {
                    self.declaration(index as u32, decl);
                }
            }
            for item in outlines.get(index).into_iter().flatten() {
                self.item(index as u32, *item);
            }
        }
        if outlines.is_empty() {
            self.file_conflicts();
            self.methods_of_aliases();
        }
    }

    /// Methods whose receiver is named by an alias belong to the type that it means.
    fn methods_of_aliases(&mut self) {
        let package = &self.program[self.pkg];
        let aliased: Vec<Symbol> =
            package.methods.keys().copied().filter(|&name| self.alias_target(name).is_some()).collect();
        for name in aliased {
            let (mut base, mut pointer) = (name, false);
            for _ in 0..100 {
                let Some((next, star)) = self.alias_target(base) else { break };
                (base, pointer) = (next, pointer | star);
            }
            let moved = self.program[self.pkg].methods.remove(&name).unwrap_or_default();
            for &method in &moved {
                if let ObjectKind::Func(info) = &mut self.program[method].kind
                    && let Some(recv) = &mut info.recv
                {
                    recv.pointer |= pointer;
                }
            }
            let methods = self.program[self.pkg].methods.entry(base).or_default();
            methods.extend(moved);
            methods.sort_unstable();
        }
    }
    /// The name that an alias declaration gives another name to, and whether through a pointer.
    fn alias_target(&self, name: Symbol) -> Option<(Symbol, bool)> {
        let package = &self.program[self.pkg];
        let info = self.program.decls.get(package.scope.get(&name)?)?;
        let DeclKind::Type { alias: true, ty, tparams, .. } = package.ast[info.decl].kind else {
            return None;
        };
        if !tparams.is_empty() {
            return None;
        }
        let (base, pointer) = match package.ast[package.ast.unparen(ty)].kind {
            ExprKind::Star(inner) => (inner, true),
            _ => (ty, false),
        };
        match package.ast[package.ast.unparen(base)].kind {
            ExprKind::Name(name) => Some((name, pointer)),
            _ => None,
        }
    }

    fn import(&mut self, file: u32, decl: DeclId, imported: PkgId) {
        let ast = &self.program[self.pkg].ast;
        let span = ast[decl].span;
        let DeclKind::Import { name, .. } = ast[decl].kind else { return };
        let name_expr = name;
        let name = match name.and_then(|n| ast.name(n)) {
            Some(name) => name,
            None => self.program[imported].name,
        };
        if name.as_str() == "init" {
            self.error(
                span,
                Code::InvalidInitDecl,
                "cannot import package as init - init must be a func".into(),
            );
            return;
        }
        let obj = self.program.add_object(Object {
            name,
            pos: span.lo,
            pkg: Some(self.pkg),
            ty: Some(crate::ty::TypeId::INVALID),
            kind: ObjectKind::PkgName { imported },
        });
        if let Some(e) = name_expr {
            self.program[self.pkg].info.objects[e.index()] = Some(obj);
        }
        let pkg = self.pkg;
        let scope = &mut self.program[pkg].file_scopes[file as usize];
        if name.is_blank() {
            return;
        }
        scope.decls.push((obj, decl));
        if name.as_str() == "." {
            scope.dots.push((obj, imported));
            return;
        }
        if let Some(&other) = scope.imports.get(&name) {
            let other_pos = self.program[other].pos;
            self.redeclared(name, span, other_pos);
            return;
        }
        self.program[pkg].file_scopes[file as usize].imports.insert(name, obj);
    }

    fn redeclared(&mut self, name: Symbol, span: Span, other: Pos) {
        let message = format!(
            "{name} redeclared in this block\n\t{}: other declaration of {name}",
            position_mark(other)
        );
        self.error(span, Code::DuplicateDecl, message);
    }

    /// A name must not be declared both in the package and by an import of one of its files.
    fn file_conflicts(&mut self) {
        let mut conflicts = Vec::new();
        let package = &self.program[self.pkg];
        for scope in &package.file_scopes {
            for (name, &import) in &scope.imports {
                if let Some(&obj) = package.scope.get(name) {
                    conflicts.push((obj, import));
                }
            }
        }
        conflicts.sort_unstable();
        for (obj, import) in conflicts {
            let ObjectKind::PkgName { imported } = self.program[import].kind else { continue };
            let (name, pos, import_pos) =
                (self.program[obj].name, self.program[obj].pos, self.program[import].pos);
            let path_name = self.program[imported].name;
            let message = format!(
                "{name} already declared through import of package {path_name} ({:?})\n\t{}: other declaration of {name}",
                self.program[imported].path,
                position_mark(import_pos)
            );
            self.error(Span { lo: pos, hi: pos }, Code::DuplicateDecl, message);
        }
    }

    /// A declaration of a library file: by name only, if it has one.
    fn item(&mut self, file: u32, item: Item) {
        let func = || ObjectKind::Func(FuncInfo { decl: None, recv: None });
        match item.kind {
            ItemKind::Func { name, pos } => {
                let obj = self.unparsed(file, item.span, name, pos, func());
                self.program[self.pkg].funcs.push(obj);
                self.declare(obj);
            }
            ItemKind::Method { name, pos, base, pointer } => {
                let recv = Some(Recv { base: crate::ty::TypeId::INVALID, pointer });
                let kind = ObjectKind::Func(FuncInfo { decl: None, recv });
                let obj = self.unparsed(file, item.span, name, pos, kind);
                self.program[self.pkg].funcs.push(obj);
                self.program[self.pkg].methods.entry(base).or_default().push(obj);
            }
            ItemKind::Type { name, pos } => {
                let obj = self.unparsed(file, item.span, name, pos, ObjectKind::TypeName);
                self.declare(obj);
            }
            ItemKind::Var { name, pos } => {
                let kind = ObjectKind::Var(VarInfo { scope: VarScope::Package, used: false, decl: None });
                let obj = self.unparsed(file, item.span, name, pos, kind);
                self.declare(obj);
            }
            ItemKind::Other => {
                let decls = self.program[self.pkg].parse(file, item.span);
                self.program[self.pkg].grow_info();
                for i in 0..decls.len() {
                    let decl = self.program[self.pkg].ast.nth(decls, i);
                    self.declaration(file, decl);
                }
            }
        }
    }

    /// An object whose declaration is parsed when it is resolved.
    fn unparsed(&mut self, file: u32, text: Span, name: Symbol, pos: Pos, kind: ObjectKind) -> ObjId {
        let obj = self.program.add_object(Object { name, pos, pkg: Some(self.pkg), ty: None, kind });
        self.program[self.pkg].order.push(obj);
        let info = DeclInfo {
            file,
            decl: DeclId(u32::MAX),
            text: Some(text),
            index: 0,
            color: Color::White,
            deps: FxHashSet::default(),
            group: self.group.clone(),
            body_checked: false,
        };
        self.program.decls.insert(obj, info);
        obj
    }

    fn object(
        &mut self,
        file: u32,
        decl: DeclId,
        index: usize,
        name_expr: ExprId,
        kind: ObjectKind,
    ) -> ObjId {
        let pkg = self.pkg;
        let ast = &self.program[pkg].ast;
        let name = ast.name(name_expr).unwrap_or_else(|| Symbol::intern("_"));
        let pos = ast[name_expr].span.lo;
        let obj = self.program.add_object(Object { name, pos, pkg: Some(pkg), ty: None, kind });
        self.program[pkg].info.objects[name_expr.index()] = Some(obj);
        self.program[pkg].order.push(obj);
        let info = DeclInfo {
            file,
            decl,
            text: None,
            index: index as u32,
            color: Color::White,
            deps: FxHashSet::default(),
            group: self.group.clone(),
            body_checked: false,
        };
        self.program.decls.insert(obj, info);
        obj
    }

    /// Enters an object into the package scope.
    fn declare(&mut self, obj: ObjId) {
        let (name, pos) = (self.program[obj].name, self.program[obj].pos);
        let span = Span { lo: pos, hi: pos };
        match name.as_str() {
            "_" => return,
            "init" => {
                self.error(span, Code::InvalidInitDecl, "cannot declare init - must be func".into());
                return;
            }
            "main"
                if self.program[self.pkg].name.as_str() == "main"
                    && !matches!(self.program[obj].kind, ObjectKind::Func(_)) =>
            {
                self.error(span, Code::InvalidMainDecl, "cannot declare main - must be func".into());
                return;
            }
            _ => {}
        }
        if let Some(&other) = self.program[self.pkg].scope.get(&name) {
            let other = self.program[other].pos;
            self.redeclared(name, span, other);
            return;
        }
        self.program[self.pkg].scope.insert(name, obj);
    }

    pub(crate) fn declaration(&mut self, file: u32, decl: DeclId) {
        let ast = &self.program[self.pkg].ast;
        match ast[decl].kind {
            DeclKind::Bad | DeclKind::Import { .. } => {}
            DeclKind::Const { names, .. } => {
                for i in 0..names.len() {
                    let name = self.program[self.pkg].ast.nth(names, i);
                    let obj = self.object(file, decl, i, name, ObjectKind::Const { value: None });
                    self.declare(obj);
                }
            }
            DeclKind::Var { names, values, .. } => {
                let mut group = Vec::new();
                for i in 0..names.len() {
                    let name = self.program[self.pkg].ast.nth(names, i);
                    let kind =
                        ObjectKind::Var(VarInfo { scope: VarScope::Package, used: false, decl: Some(decl) });
                    let obj = self.object(file, decl, i, name, kind);
                    self.declare(obj);
                    group.push(obj);
                }
                if values.len() == 1 && group.len() > 1 {
                    let group: Rc<[ObjId]> = group.into();
                    for obj in group.iter() {
                        if let Some(info) = self.program.decls.get_mut(obj) {
                            info.group = group.clone();
                        }
                    }
                }
            }
            DeclKind::Type { name, .. } => {
                let obj = self.object(file, decl, 0, name, ObjectKind::TypeName);
                self.declare(obj);
            }
            DeclKind::Func { recv, name, tparams, ty, body } => {
                self.function(file, decl, recv, name, tparams, ty, body)
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of one node")]
    fn function(
        &mut self,
        file: u32,
        decl: DeclId,
        recv: Option<FieldId>,
        name_expr: ExprId,
        tparams: List<FieldId>,
        ty: ExprId,
        body: FuncBody,
    ) {
        let obj = self.object(
            file,
            decl,
            0,
            name_expr,
            ObjectKind::Func(FuncInfo { decl: Some(decl), recv: None }),
        );
        let pkg = self.pkg;
        self.program[pkg].funcs.push(obj);
        let ast = &self.program[pkg].ast;
        let name_span = ast[name_expr].span;
        if let Some(recv) = recv {
            // Pointer or not is decided by the syntax: lookups need it before the signature is resolved.
            let (base, pointer) = receiver_base(ast, ast[recv].ty);
            let base = base.and_then(|e| ast.name(e));
            if let ObjectKind::Func(info) = &mut self.program[obj].kind {
                info.recv = Some(Recv { base: crate::ty::TypeId::INVALID, pointer });
            }
            if let Some(base) = base {
                self.program[pkg].methods.entry(base).or_default().push(obj);
            }
            return;
        }
        let name = self.program[obj].name;
        let is_main = name.as_str() == "main" && self.program[pkg].name.as_str() == "main";
        if name.as_str() == "init" || is_main {
            let ast = &self.program[pkg].ast;
            let ExprKind::FuncType { params, results } = ast[ty].kind else { return };
            let code = if is_main { Code::InvalidMainDecl } else { Code::InvalidInitDecl };
            if let Some(&first) = ast.list(tparams).first() {
                let pos = ast[first].pos;
                self.error(
                    Span { lo: pos, hi: pos },
                    code,
                    format!("func {name} must have no type parameters"),
                );
            }
            if !params.is_empty() || !results.is_empty() {
                self.error(
                    name_span,
                    code,
                    format!("func {name} must have no arguments and no return values"),
                );
            }
        }
        if name.as_str() == "init" {
            self.program[pkg].inits.push(decl);
            if matches!(body, FuncBody::None) {
                self.error(name_span, Code::MissingInitBody, "func init must have a body".into());
            }
            return;
        }
        self.declare(obj);
    }
}

/// What the go command says of a mistake at `offset`, if that is in the package clause or an import.
fn header_message(message: &str, text: &[u8], offset: usize) -> Option<String> {
    let rest = String::from_utf8_lossy(&text[offset.min(text.len())..]).into_owned();
    if message.ends_with("package statement must be first") {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let found = match &rest[..end] {
            "" if rest.is_empty() => "'EOF'".to_owned(),
            "" => format!("'{}'", rest.chars().next().unwrap_or_default()),
            word if is_keyword(word) => format!("'{word}'"),
            word => word.to_owned(),
        };
        return Some(format!("expected 'package', found {found}"));
    }
    let before = String::from_utf8_lossy(&text[..offset.min(text.len())]).into_owned();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let group = before.rfind("import (").is_some_and(|at| !before[at..].contains(')'));
    if !line.starts_with("import ") && !group {
        return None;
    }
    Some(match message.strip_prefix("syntax error: ").unwrap_or(message) {
        "more than one character in rune literal" => "illegal rune literal".to_owned(),
        other => other.to_owned(),
    })
}

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "break"
            | "case"
            | "chan"
            | "const"
            | "continue"
            | "default"
            | "defer"
            | "else"
            | "fallthrough"
            | "for"
            | "func"
            | "go"
            | "goto"
            | "if"
            | "import"
            | "interface"
            | "map"
            | "package"
            | "range"
            | "return"
            | "select"
            | "struct"
            | "switch"
            | "type"
            | "var"
    )
}

/// The language version that the `//go:build` line before the package clause asks for.
fn file_version(text: &[u8], module: u32) -> Option<u32> {
    let text = String::from_utf8_lossy(&text[..text.len().min(4096)]).into_owned();
    let line = text
        .lines()
        .take_while(|line| !line.starts_with("package "))
        .find_map(|line| line.strip_prefix("//go:build "))?;
    let minor = |word: &str| word.strip_prefix("go1.").and_then(|n| n.parse::<u32>().ok());
    // Every alternative must ask for a version; within one the latest counts.
    let alternatives: Option<Vec<u32>> = line
        .split("||")
        .map(|part| part.split(|c: char| c.is_whitespace() || "&()".contains(c)).filter_map(minor).max())
        .collect();
    let wanted = alternatives?.into_iter().min()?;
    // Since 1.21 a file may ask for an older version, but for none before that.
    Some(if module > 21 { wanted.max(21) } else { wanted.max(module) })
}

/// The base type's name in a receiver type, and whether the receiver is a pointer.
pub(crate) fn receiver_base(ast: &Ast, ty: ExprId) -> (Option<ExprId>, bool) {
    let mut e = ast.unparen(ty);
    let mut pointer = false;
    loop {
        match ast[e].kind {
            ExprKind::Star(inner) => {
                pointer = true;
                e = ast.unparen(inner);
            }
            ExprKind::Unary { op: UnOp::Addr, x } => e = ast.unparen(x),
            ExprKind::Index { x, .. } => e = ast.unparen(x),
            ExprKind::Name(_) => return (Some(e), pointer),
            _ => return (None, pointer),
        }
    }
}
