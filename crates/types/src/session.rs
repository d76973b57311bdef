//! A session: one package that grows by inputs, each checked alone against what is there.
//!
//! Holds: statements of an input are the body of a function whose outermost variables become package variables; an input of declarations only is
//! checked like a piece of a package, in any order. An input with mistakes leaves no name behind. A name declared again hides the old object:
//! what was compiled against the old one follows the new one if the type is the same ([`Session::forward`]), else it is stale.
//! Knows nothing of how inputs are read or run.

use crate::check::{Checker, Env};
use crate::info::Mode;
use crate::load::{Collect, Load, finish};
use crate::object::*;
use crate::packages::PackageLoader;
use crate::program::{Color, DeclInfo, FileScope, Package, Program, VarInit};
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Diagnostic, FileId, ParseMode, Pos, SourceMap, Span, Symbol, parse_file, parse_stmts};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// What a program remembers of the session it belongs to.
#[derive(Debug)]
pub struct Session {
    /// The package that grows.
    pub pkg: PkgId,
    /// What `_` means as a value: the last value shown.
    pub last: Option<ObjId>,
    /// Variables that hold shown values, by type and number within the input.
    shown: FxHashMap<(TypeId, u32), ObjId>,
    /// The function whose body the statements of an input are.
    pub input: ObjId,
    /// Objects that were declared again with the same type: the newer ones.
    pub forward: FxHashMap<ObjId, ObjId>,
    /// Objects that were declared again as something else: what they were and are.
    gone: FxHashMap<ObjId, String>,
}

/// An expression whose value is to be shown.
#[derive(Clone, Debug)]
pub struct Show {
    /// The expression.
    pub expr: ExprId,
    /// What there is to show.
    pub what: Shown,
}

/// What there is to show of an expression.
#[derive(Clone, Debug)]
pub enum Shown {
    /// Its values are stored in these variables.
    Values(Vec<ObjId>),
    /// A text: a type, or a constant that no variable can hold.
    Text(String),
}

/// An input that was checked.
#[derive(Debug, Default)]
pub struct CheckedInput {
    /// Statements to run, in order.
    pub body: List<StmtId>,
    /// The whole input.
    pub span: Span,
    /// Initialisers of its package variables in dependency order, if it has only declarations.
    pub inits: Vec<VarInit>,
    /// Its `func init`s.
    pub init_funcs: Vec<ObjId>,
    /// What is to be shown after it was run.
    pub shows: Vec<Show>,
    /// Names that it declares.
    pub declared: Vec<ObjId>,
    /// Objects that it declares again with the same type: old and new.
    pub again: Vec<(ObjId, ObjId)>,
    /// Methods were added to types that exist: method sets have changed.
    pub new_methods: bool,
    /// Functions that have become stale by it, with the reason.
    pub stale: Vec<(ObjId, String)>,
    /// Its tree is needed later (functions, types, constants).
    pub keeps_tree: bool,
    /// Where the tree ended before it.
    pub mark: InputMark,
}

/// How long the growing tables were before an input.
#[derive(Clone, Copy, Debug, Default)]
pub struct InputMark {
    ast: AstMark,
    selections: usize,
    instances: usize,
    implicits: usize,
    field_keys: usize,
}

/// Why an input cannot be run.
#[derive(Debug)]
pub enum InputError {
    /// More text may complete it.
    Incomplete,
    /// Mistakes, in the order in which they were found.
    Wrong(Vec<Diagnostic>),
}

/// How an input is to be read.
pub struct InputOptions<'a> {
    /// The text is a Go file with a package clause.
    pub file: bool,
    /// Look at types only: nothing is declared.
    pub dry: bool,
    /// The import path of the standard package that a name means.
    pub std_path: &'a dyn Fn(&str) -> Option<String>,
}

impl Program {
    /// Begins a session in an empty package `main`.
    pub fn begin_session(&mut self) {
        let pkg = PkgId(self.packages.len() as u32);
        let mut package = Package::new("main");
        package.file_scopes.push(FileScope::default());
        self.packages.push(package);
        self.by_path.insert("main".into(), pkg);
        self.main = pkg;
        let sig = self.types.signature(Signature {
            params: Vec::new(),
            results: Vec::new(),
            variadic: false,
            tparams: Vec::new(),
        });
        let input = self.add_object(Object {
            name: Symbol::intern("input"),
            pos: Pos::NONE,
            pkg: Some(pkg),
            ty: Some(sig),
            kind: ObjectKind::Func(FuncInfo { decl: None, recv: None }),
        });
        self.decls.insert(input, done(DeclId(0)));
        self.session = Some(Session {
            pkg,
            last: None,
            shown: FxHashMap::default(),
            input,
            forward: FxHashMap::default(),
            gone: FxHashMap::default(),
        });
    }

    /// Forgets the tree of an input that nothing refers to any more.
    pub fn forget_input(&mut self, mark: InputMark) {
        let Some(session) = &self.session else { return };
        let package = &mut self.packages[session.pkg.0 as usize];
        let (exprs, clauses) = (mark.ast.expr_count(), mark.ast.clause_count());
        package.ast.truncate(mark.ast);
        let info = &mut package.info;
        info.types.truncate(exprs);
        info.objects.truncate(exprs);
        if info.selections.len() > mark.selections {
            info.selections.retain(|e, _| e.index() < exprs);
        }
        if info.instances.len() > mark.instances {
            info.instances.retain(|e, _| e.index() < exprs);
        }
        if info.implicits.len() > mark.implicits {
            info.implicits.retain(|c, _| c.index() < clauses);
        }
        if info.field_keys.len() > mark.field_keys {
            info.field_keys.retain(|e, _| e.index() < exprs);
        }
    }

    /// The session's newest object for one that may have been declared again with the same type.
    #[must_use]
    pub fn newest(&self, obj: ObjId) -> ObjId {
        let Some(session) = &self.session else { return obj };
        let mut obj = obj;
        while let Some(&next) = session.forward.get(&obj) {
            obj = next;
        }
        obj
    }

    /// Why a function of the session cannot be used any more, if so.
    #[must_use]
    pub fn stale(&self, obj: ObjId) -> Option<String> {
        self.stale_within(obj, &mut FxHashSet::default())
    }
    fn stale_within(&self, obj: ObjId, seen: &mut FxHashSet<ObjId>) -> Option<String> {
        let session = self.session.as_ref()?;
        let obj = self.newest(obj);
        if self[obj].pkg != Some(session.pkg) || !seen.insert(obj) {
            return None;
        }
        if !matches!(self[obj].kind, ObjectKind::Func(_)) {
            return None;
        }
        for dep in self.dependencies(obj) {
            let dep = self.newest(dep);
            if let Some(what) = session.gone.get(&dep) {
                return Some(format!("it uses {what}"));
            }
            if self.stale_within(dep, seen).is_some() {
                return Some(format!("it uses {}, which is stale", self[dep].name));
            }
        }
        None
    }

    /// Names of the session's package and what they mean, sorted.
    #[must_use]
    pub fn session_names(&self) -> Vec<(Symbol, ObjId)> {
        let Some(session) = &self.session else { return Vec::new() };
        let mut names: Vec<_> = self[session.pkg].scope.iter().map(|(n, o)| (*n, *o)).collect();
        names.sort_by_key(|(n, _)| n.as_str());
        names
    }

    /// Package names that the session has imported, sorted.
    #[must_use]
    pub fn session_imports(&self) -> Vec<(Symbol, PkgId)> {
        let Some(session) = &self.session else { return Vec::new() };
        let Some(file) = self[session.pkg].file_scopes.first() else { return Vec::new() };
        let mut names: Vec<_> = file
            .imports
            .iter()
            .filter_map(|(n, o)| match self[*o].kind {
                ObjectKind::PkgName { imported } => Some((*n, imported)),
                _ => None,
            })
            .collect();
        names.sort_by_key(|(n, _)| n.as_str());
        names
    }
}

/// What is known of an object that needs no resolution.
fn done(decl: DeclId) -> DeclInfo {
    DeclInfo {
        file: 0,
        decl,
        text: None,
        index: 0,
        color: Color::Black,
        deps: FxHashSet::default(),
        group: Rc::new([]),
        body_checked: true,
    }
}

/// Parses and checks one input of the session.
///
/// # Errors
/// The input is incomplete or wrong; the session is as before.
pub fn check_input(
    program: &mut Program,
    sources: &mut SourceMap,
    loader: &mut dyn PackageLoader,
    file: FileId,
    options: &InputOptions<'_>,
) -> Result<CheckedInput, InputError> {
    let Some(pkg) = program.session.as_ref().map(|s| s.pkg) else {
        return Err(InputError::Wrong(Vec::new()));
    };
    let package = &mut program[pkg];
    let mark = InputMark {
        ast: package.ast.mark(),
        selections: package.info.selections.len(),
        instances: package.info.instances.len(),
        implicits: package.info.implicits.len(),
        field_keys: package.info.field_keys.len(),
    };
    let mut errors = Vec::new();
    let (stmts, decls) = if options.file {
        let parsed = parse_file(&mut package.ast, sources, file, ParseMode::Full, &mut errors);
        let decls = parsed.map(|f| package.ast.list(f.decls).to_vec()).unwrap_or_default();
        (List::default(), Some(decls))
    } else {
        match parse_stmts(&mut package.ast, sources, file, &mut errors) {
            Ok(stmts) => (stmts, declarations_only(&package.ast, stmts)),
            Err(_) => {
                program.forget_input(mark);
                return Err(InputError::Incomplete);
            }
        }
    };
    package.grow_info();
    let base = sources.file(file).pos(0);
    let end = sources.file(file).pos(sources.file(file).text.len());
    let mut work = Work {
        undo: Undo {
            scope: FxHashMap::default(),
            methods: program[pkg].methods.clone(),
            named: Vec::new(),
            packages: program.packages.len(),
            imports: Vec::new(),
            inits: program[pkg].inits.len(),
            funcs: program[pkg].funcs.len(),
        },
        pkg,
        errors,
        input: CheckedInput {
            body: stmts,
            span: Span { lo: base, hi: end },
            mark,
            ..CheckedInput::default()
        },
        program,
        sources,
        loader,
    };
    if work.errors.is_empty() {
        work.run(decls, options);
    }
    let wrong = work.errors.iter().any(|e| !e.soft || e.code == "NoNewVar");
    let Work { mut errors, input, undo, .. } = work;
    errors.retain(|e| !matches!(e.code, "UnusedVar" | "UnusedImport"));
    if wrong || options.dry {
        undo.apply(program, pkg);
    }
    if wrong {
        finish(sources, &mut errors);
        program.forget_input(mark);
        return Err(InputError::Wrong(errors));
    }
    let mut input = input;
    if !options.dry {
        let pairs = std::mem::take(&mut input.again);
        if !pairs.is_empty() {
            (input.again, input.stale) = program.replace_objects(&pairs);
        }
    }
    Ok(input)
}

/// All declarations of an input without statements.
fn declarations_only(ast: &Ast, stmts: List<StmtId>) -> Option<Vec<DeclId>> {
    let mut decls = Vec::new();
    for &s in ast.list(stmts) {
        match ast[s].kind {
            StmtKind::Decl(list) => decls.extend_from_slice(ast.list(list)),
            StmtKind::Empty => {}
            _ => return None,
        }
    }
    (!decls.is_empty()).then_some(decls)
}

/// What an input that fails has to take back.
struct Undo {
    /// What the names that it declared meant before.
    scope: FxHashMap<Symbol, Option<ObjId>>,
    methods: FxHashMap<Symbol, Vec<ObjId>>,
    named: Vec<(NamedId, Vec<ObjId>)>,
    packages: usize,
    imports: Vec<(Symbol, Option<ObjId>)>,
    inits: usize,
    funcs: usize,
}

impl Undo {
    fn apply(self, program: &mut Program, pkg: PkgId) {
        let package = &mut program[pkg];
        for (name, old) in self.scope {
            match old {
                Some(old) => package.scope.insert(name, old),
                None => package.scope.remove(&name),
            };
        }
        package.methods = self.methods;
        package.inits.truncate(self.inits);
        package.funcs.truncate(self.funcs);
        for (name, old) in self.imports.into_iter().rev() {
            match old {
                Some(old) => package.file_scopes[0].imports.insert(name, old),
                None => package.file_scopes[0].imports.remove(&name),
            };
        }
        if !self.named.is_empty() {
            program.method_sets.clear();
        }
        for (id, methods) in self.named {
            program.types.named_mut(id).methods = methods;
        }
        // Packages that failed are loaded again when they are asked for again.
        let first = self.packages as u32;
        program.by_path.retain(|_, p| p.0 < first);
    }
}

struct Work<'a> {
    program: &'a mut Program,
    sources: &'a mut SourceMap,
    loader: &'a mut dyn PackageLoader,
    pkg: PkgId,
    errors: Vec<Diagnostic>,
    input: CheckedInput,
    undo: Undo,
}

impl Work<'_> {
    fn run(&mut self, decls: Option<Vec<DeclId>>, options: &InputOptions<'_>) {
        let whole = decls.is_some();
        let decls = decls.unwrap_or_else(|| self.declarations_among());
        self.imports(&decls, options);
        if !self.errors.is_empty() {
            return;
        }
        let order = self.collect(&decls, whole);
        if self.errors.is_empty() {
            self.check(&order, whole);
        }
        self.stale_uses();
        self.input.declared.extend(order);
    }

    /// Functions, types, constants and imports among statements.
    fn declarations_among(&self) -> Vec<DeclId> {
        let ast = &self.program[self.pkg].ast;
        let mut decls = Vec::new();
        for &s in ast.list(self.input.body) {
            if let StmtKind::Decl(list) = ast[s].kind {
                decls
                    .extend(ast.list(list).iter().filter(|d| !matches!(ast[**d].kind, DeclKind::Var { .. })));
            }
        }
        decls
    }

    // --- imports ---

    fn imports(&mut self, decls: &[DeclId], options: &InputOptions<'_>) {
        for &decl in decls {
            let ast = &self.program[self.pkg].ast;
            let DeclKind::Import { name, path } = ast[decl].kind else { continue };
            let ExprKind::BasicLit(_, text) = ast[path].kind else { continue };
            let name = name.and_then(|n| ast.name(n));
            let span = ast[path].span;
            let text = text.as_str().trim_matches(|c| c == '"' || c == '`').to_owned();
            if let Some(imported) = self.load(&text, span) {
                self.import(name, imported, ast_pos(self.program, self.pkg, decl));
            }
        }
        for (name, pos) in self.unknown_qualifiers() {
            if let Some(path) = (options.std_path)(name.as_str())
                && let Some(imported) = self.load(&path, Span { lo: pos, hi: pos })
            {
                self.import(None, imported, pos);
            }
        }
    }

    fn load(&mut self, path: &str, span: Span) -> Option<PkgId> {
        let first = self.program.packages.len();
        let index = self.pkg.0 as usize;
        let mut package = std::mem::replace(&mut self.program.packages[index], Package::new("main"));
        let mut load = Load::new(self.program, self.sources, self.loader);
        let id = load.load_import(path, &package, span);
        let mut errors = std::mem::take(&mut load.errors);
        if let Some(id) = id
            && !package.imports.contains(&id)
        {
            package.imports.push(id);
        }
        self.program.packages[index] = package;
        if errors.is_empty() {
            for i in first..self.program.packages.len() {
                if !self.program.packages[i].lazy {
                    crate::load::check_one(self.program, PkgId(i as u32), &mut errors);
                }
            }
        }
        let fine = errors.is_empty();
        self.errors.append(&mut errors);
        id.filter(|_| fine)
    }

    fn import(&mut self, name: Option<Symbol>, imported: PkgId, pos: Pos) {
        let name = name.unwrap_or(self.program[imported].name);
        if name.is_blank() {
            return;
        }
        let obj = self.program.add_object(Object {
            name,
            pos,
            pkg: Some(self.pkg),
            ty: Some(TypeId::INVALID),
            kind: ObjectKind::PkgName { imported },
        });
        let scope = &mut self.program[self.pkg].file_scopes[0];
        if name.as_str() == "." {
            scope.dots.push((obj, imported));
            return;
        }
        let old = scope.imports.insert(name, obj);
        self.undo.imports.push((name, old));
    }

    /// Names before a dot that mean nothing yet.
    fn unknown_qualifiers(&self) -> Vec<(Symbol, Pos)> {
        let package = &self.program[self.pkg];
        let mut found: Vec<(Symbol, Pos)> = Vec::new();
        for i in self.input.mark.ast.expr_count()..package.ast.expr_count() {
            let ExprKind::Selector { x, .. } = package.ast[ExprId(i as u32)].kind else { continue };
            let Some(name) = package.ast.name(x) else { continue };
            let known = package.scope.contains_key(&name)
                || package.file_scopes[0].imports.contains_key(&name)
                || found.iter().any(|f| f.0 == name);
            if !known {
                found.push((name, package.ast[x].span.lo));
            }
        }
        found
    }

    // --- names ---

    /// Enters the declared names; those that exist are hidden. Yields the new objects in source order.
    fn collect(&mut self, decls: &[DeclId], whole: bool) -> Vec<ObjId> {
        let pkg = self.pkg;
        let scope = std::mem::take(&mut self.program[pkg].scope);
        let methods = std::mem::take(&mut self.program[pkg].methods);
        self.program[pkg].order.clear();
        let mut collect =
            Collect { group: Rc::new([]), program: self.program, pkg, errors: &mut self.errors };
        for &decl in decls {
            if whole || !matches!(collect.program[pkg].ast[decl].kind, DeclKind::Var { .. }) {
                collect.declaration(0, decl);
            }
        }
        let new_scope = std::mem::replace(&mut self.program[pkg].scope, scope);
        let new_methods = std::mem::replace(&mut self.program[pkg].methods, methods);
        let order = self.program[pkg].order.clone();
        for (&name, &obj) in &new_scope {
            let old = self.program[pkg].scope.insert(name, obj);
            self.input.again.extend(old.map(|old| (old, obj)));
            self.undo.scope.insert(name, old);
        }
        for (base, list) in new_methods {
            if new_scope.contains_key(&base) {
                self.program[pkg].methods.insert(base, list);
            } else {
                self.add_methods(base, list);
            }
        }
        let inits: Vec<DeclId> = self.program[pkg].inits[self.undo.inits..].to_vec();
        self.input.init_funcs = order
            .iter()
            .copied()
            .filter(|o| matches!(&self.program[*o].kind, ObjectKind::Func(f) if f.decl.is_some_and(|d| inits.contains(&d))))
            .collect();
        self.input.keeps_tree = !order.is_empty();
        order
    }

    /// Methods of a type that an earlier input declared.
    fn add_methods(&mut self, base: Symbol, list: Vec<ObjId>) {
        let pkg = self.pkg;
        let known = self.program[pkg].scope.get(&base).copied();
        let ty = known.and_then(|o| self.program[o].ty);
        let id = ty.and_then(|t| match *self.program.types.get(t) {
            Type::Named(id) => Some(id),
            _ => None,
        });
        self.program[pkg].methods.entry(base).or_default().extend(&list);
        let (Some(id), Some(ty)) = (id, ty) else { return };
        let mut methods = self.program.types.named(id).methods.clone();
        self.undo.named.push((id, methods.clone()));
        for method in list {
            if let ObjectKind::Func(info) = &mut self.program[method].kind
                && let Some(recv) = &mut info.recv
            {
                recv.base = ty;
            }
            let name = self.program[method].name;
            match methods.iter().position(|&m| self.program[m].name == name) {
                Some(at) => {
                    self.input.again.push((methods[at], method));
                    methods[at] = method;
                }
                None => methods.push(method),
            }
        }
        self.program.types.named_mut(id).methods = methods;
        self.program.method_sets.clear();
        self.input.new_methods = true;
    }

    // --- types ---

    fn check(&mut self, order: &[ObjId], whole: bool) {
        let pkg = self.pkg;
        let body = self.input.body;
        let Some((input, sig)) = self
            .program
            .session
            .as_ref()
            .map(|s| s.input)
            .and_then(|o| self.program[o].ty.map(|sig| (o, sig)))
        else {
            return;
        };
        if let Some(info) = self.program.decls.get_mut(&input) {
            info.deps.clear();
        }
        self.program[pkg].order = order.to_vec();
        let mut checker = Checker::new(self.program, pkg);
        checker.options.allow_unused = true;
        checker.check_session_objects(order);
        let mut promoted = Vec::new();
        if !whole {
            checker.env = Env { decl: Some(input), sig: Some(sig), ..Env::package_level(pkg, 0) };
            promoted = checker.session_body(body);
        }
        checker.process_delayed();
        if whole {
            checker.init_order();
        }
        self.input.shows = std::mem::take(&mut checker.shows);
        self.errors.append(&mut checker.errors);
        self.program[pkg].grow_info();
        if whole {
            self.input.inits = std::mem::take(&mut self.program[pkg].var_inits);
            self.input.body = List::default();
        }
        for obj in promoted {
            let name = self.program[obj].name;
            self.program.decls.insert(obj, done(DeclId(0)));
            let old = self.program[pkg].scope.insert(name, obj);
            self.input.again.extend(old.map(|old| (old, obj)));
            self.undo.scope.entry(name).or_insert(old);
            self.input.declared.push(obj);
        }
    }

    /// Uses of functions that are stale are errors.
    fn stale_uses(&mut self) {
        let package = &self.program[self.pkg];
        let mut uses: Vec<(Span, ObjId)> = Vec::new();
        for i in self.input.mark.ast.expr_count()..package.ast.expr_count() {
            if let Some(Some(obj)) = package.info.objects.get(i)
                && matches!(self.program[*obj].kind, ObjectKind::Func(_))
                && self.program[*obj].pkg == Some(self.pkg)
            {
                uses.push((package.ast[ExprId(i as u32)].span, *obj));
            }
        }
        for (span, obj) in uses {
            if let Some(why) = self.program.stale(obj) {
                let name = self.program[obj].name;
                let message = format!("{name} is stale: {why}; enter {name} again");
                self.errors.push(Diagnostic {
                    pos: span.lo,
                    span,
                    message,
                    code: "Stale",
                    soft: false,
                    help: None,
                });
            }
        }
    }
}

fn ast_pos(program: &Program, pkg: PkgId, decl: DeclId) -> Pos {
    program[pkg].ast[decl].span.lo
}

impl Program {
    /// Decides what becomes of the objects that an input declares again; tells the pairs of the same type, and the functions that are stale now.
    pub(crate) fn replace_objects(
        &mut self,
        pairs: &[(ObjId, ObjId)],
    ) -> (Vec<(ObjId, ObjId)>, Vec<(ObjId, String)>) {
        let mut again = Vec::new();
        let before = self.stale_functions();
        for &(old, new) in pairs {
            let same = self.same_kind(old, new);
            let what = (!same).then(|| self.what_changed(old, new));
            let Some(session) = &mut self.session else { continue };
            match what {
                None => {
                    session.forward.insert(old, new);
                    again.push((old, new));
                }
                Some(Some(what)) => {
                    session.gone.insert(old, what);
                }
                Some(None) => {}
            }
        }
        let mut stale = self.stale_functions();
        stale.retain(|(o, _)| !before.iter().any(|(b, _)| b == o));
        (again, stale)
    }

    /// Whether what was compiled against `old` can go on with `new`.
    fn same_kind(&mut self, old: ObjId, new: ObjId) -> bool {
        let (Some(a), Some(b)) = (self[old].ty, self[new].ty) else { return false };
        let generic = |p: &Program, t: TypeId| matches!(p.types.get(t), Type::Signature(sig) if !sig.tparams.is_empty());
        let kinds = match (&self[old].kind, &self[new].kind) {
            (ObjectKind::Var(_), ObjectKind::Var(_)) => true,
            (ObjectKind::Func(f), ObjectKind::Func(g)) => f.recv == g.recv,
            _ => false,
        };
        kinds && !generic(self, a) && !generic(self, b) && self.types.identical(a, b)
    }

    /// What those who use `old` are to be told; nothing if they need not care (types: values keep the old one).
    fn what_changed(&self, old: ObjId, new: ObjId) -> Option<String> {
        let name = self[old].name;
        let text = |o: ObjId| {
            let ty = self[o].ty.unwrap_or(TypeId::INVALID);
            match &self[o].kind {
                ObjectKind::Var(_) => {
                    format!("a variable of type {}", self.type_string(ty, crate::Qualifier::Runtime))
                }
                ObjectKind::Func(_) => self.type_string(ty, crate::Qualifier::Runtime),
                ObjectKind::Const { value: Some(v) } => format!("the constant {v}"),
                ObjectKind::Const { .. } => "a constant".into(),
                ObjectKind::TypeName => "a type".into(),
                _ => "something else".into(),
            }
        };
        if matches!(self[old].kind, ObjectKind::TypeName) {
            return None;
        }
        Some(format!("{name}, which was {} and is now {}", text(old), text(new)))
    }

    /// Functions of the session that cannot be used any more.
    fn stale_functions(&self) -> Vec<(ObjId, String)> {
        let names = self.session_names();
        names.into_iter().filter_map(|(_, o)| self.stale(o).map(|why| (o, why))).collect()
    }
}

impl Checker<'_> {
    /// Resolves the declared objects of an input: types first, then all else.
    fn check_session_objects(&mut self, order: &[ObjId]) {
        let is_type = |c: &Self, obj: ObjId| matches!(c.program[obj].kind, ObjectKind::TypeName);
        for types in [true, false] {
            for &obj in order {
                if is_type(self, obj) == types {
                    self.obj_decl(obj);
                }
            }
        }
    }

    /// Checks the statements of an input. Yields its outermost variables, which are package variables from now on.
    fn session_body(&mut self, body: List<StmtId>) -> Vec<ObjId> {
        self.open_scope();
        self.session_depth = self.env.locals.scopes.len();
        self.stmt_list(body);
        self.session_depth = 0;
        let names = self.env.locals.scopes.last().cloned().unwrap_or_default();
        let mut promoted = Vec::new();
        for name in names {
            let Some(&(_, obj)) = self.env.locals.bindings.get(&name).and_then(|b| b.last()) else {
                continue;
            };
            if let ObjectKind::Var(var) = &mut self.program[obj].kind {
                var.scope = VarScope::Package;
                promoted.push(obj);
            }
        }
        self.close_scope();
        promoted
    }

    /// Whether a statement of the input itself is being checked, not one inside another.
    pub(crate) fn at_session_level(&self) -> bool {
        self.session_depth != 0 && self.session_depth == self.env.locals.scopes.len()
    }

    /// An expression as a statement of an input: its value is shown.
    pub(crate) fn session_expr(&mut self, e: ExprId) {
        let (mut x, _) = self.raw_expr(e, crate::check::Want::default());
        use crate::check::OperandMode as M;
        match x.mode {
            M::Invalid | M::NoValue => return,
            M::Builtin(_) => {
                let text = self.operand_string(&x);
                let message = format!("{text} must be called");
                return self.error_operand(&x, crate::errors::Code::UncalledBuiltin, message);
            }
            M::Type => {
                let text = self.type_text(x.ty);
                return self.shows.push(Show { expr: e, what: Shown::Text(text) });
            }
            _ => {}
        }
        if let Some(text) = self.big_constant(&x) {
            self.record(e, Mode::Const, x.ty, x.value.clone());
            return self.shows.push(Show { expr: e, what: Shown::Text(text) });
        }
        let mut types = self.program.types.tuple_types(x.ty);
        if types.is_empty() {
            return;
        }
        if let [t] = types[..] {
            let t = self.default_type(t);
            if self.program.types.is_untyped(x.ty) {
                let target = if x.is_nil() { None } else { Some(t) };
                self.assignment(&mut x, target, "expression");
                if x.is_invalid() || x.is_nil() {
                    return;
                }
            }
            types = vec![t];
        }
        if self.prints(e) {
            return;
        }
        let first = self
            .shows
            .iter()
            .map(|s| if let Shown::Values(v) = &s.what { v.len() } else { 0 })
            .sum::<usize>();
        let vars = types.iter().enumerate().map(|(i, &t)| self.shown_var(t, (first + i) as u32)).collect();
        self.shows.push(Show { expr: e, what: Shown::Values(vars) });
    }

    /// A constant too large for the type it would have in a variable.
    fn big_constant(&mut self, x: &crate::check::Operand) -> Option<String> {
        let value = x.value.as_ref()?;
        if !self.program.types.is_untyped_numeric(x.ty) {
            return None;
        }
        let kind = self.program.types.basic_kind(self.default_type(x.ty))?;
        if value.represent(kind).is_ok() {
            return None;
        }
        Some(format!("{value} ({})", self.type_str(x.ty)))
    }

    fn type_text(&mut self, t: TypeId) -> String {
        let text = self.program.type_string(t, crate::Qualifier::Runtime);
        let u = self.program.types.underlying(t);
        let named = matches!(self.program.types.get(self.program.types.unalias(t)), Type::Named(_));
        if named {
            format!("type {text} {}", self.program.type_string(u, crate::Qualifier::Runtime))
        } else {
            format!("type {text}")
        }
    }

    /// Calls of fmt's printing functions: nobody wants to see how many bytes they wrote.
    fn prints(&self, e: ExprId) -> bool {
        let ExprKind::Call { fun, .. } = self.kind(self.unparen(e)) else { return false };
        let ExprKind::Selector { sel, .. } = self.kind(self.unparen(fun)) else { return false };
        let Some(obj) = self.object_of(sel) else { return false };
        let object = &self.program[obj];
        let fmt = object.pkg.is_some_and(|p| self.program[p].path == "fmt");
        fmt && (object.name.as_str().starts_with("Print") || object.name.as_str().starts_with("Fprint"))
    }

    /// The variable that holds the `index`-th shown value of an input if it has type `t`.
    fn shown_var(&mut self, t: TypeId, index: u32) -> ObjId {
        let pkg = self.env.pkg;
        let key = (self.program.types.canon(t), index);
        if let Some(&obj) = self.program.session.as_ref().and_then(|s| s.shown.get(&key)) {
            return obj;
        }
        let obj = self.program.add_object(Object {
            name: Symbol::intern("_"),
            pos: Pos::NONE,
            pkg: Some(pkg),
            ty: Some(t),
            kind: ObjectKind::Var(VarInfo { scope: VarScope::Package, used: true, decl: None }),
        });
        self.program.decls.insert(obj, done(DeclId(0)));
        if let Some(session) = &mut self.program.session {
            session.shown.insert(key, obj);
        }
        obj
    }

    /// What `_` means as a value: in a session, the last value shown.
    pub(crate) fn last_value(&self) -> Option<ObjId> {
        let session = self.program.session.as_ref()?;
        session.last.filter(|_| session.pkg == self.env.pkg)
    }
}
