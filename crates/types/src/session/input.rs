//! One input: parsed, its imports loaded, its names entered, checked; taken back if it is wrong.

use super::{CheckedInput, InputError, InputMark, InputOptions, done};
use crate::CheckOptions;
use crate::check::labels::check_branches;
use crate::check::{Checker, Env};
use crate::load::{Collect, Load, finish};
use crate::object::*;
use crate::packages::PackageLoader;
use crate::program::{Package, Program};
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Diagnostic, FileId, ParseMode, Pos, SourceMap, Span, Symbol, parse_file, parse_stmts};
use rustc_hash::FxHashMap;

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
        self.branches(whole);
        if self.errors.is_empty() {
            self.check(&order, whole);
        }
        self.stale_uses();
        self.input.declared.extend(order);
    }

    /// Labels and branches of the statements and of the functions in the input.
    fn branches(&mut self, whole: bool) {
        let ast = &mut self.program[self.pkg].ast;
        let mut bodies = Vec::new();
        if !whole {
            let span = self.input.span;
            bodies.push(ast.add_stmt(StmtKind::Block(self.input.body), span, span.lo));
        }
        for i in self.input.mark.ast.decl_count()..ast.decl_count() {
            if let DeclKind::Func { body: FuncBody::Block(body), .. } = ast[DeclId(i as u32)].kind {
                bodies.push(body);
            }
        }
        for i in self.input.mark.ast.expr_count()..ast.expr_count() {
            if let ExprKind::FuncLit { body, .. } = ast[ExprId(i as u32)].kind {
                bodies.push(body);
            }
        }
        for body in bodies {
            check_branches(&self.program[self.pkg].ast, body, &mut self.errors);
        }
        self.errors.retain(|e| e.code != "UnusedLabel");
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
        let (mut errors, parsed) = load.found();
        if let Some(id) = id
            && !package.imports.contains(&id)
        {
            package.imports.push(id);
        }
        self.program.packages[index] = package;
        if errors.is_empty() {
            crate::load::check_packages(self.program, first, parsed, CheckOptions::default(), &mut errors);
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
            self.program.open(imported);
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
            Collect { group: std::rc::Rc::new([]), program: self.program, pkg, errors: &mut self.errors };
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
        for name in new_scope.keys() {
            self.program[pkg].methods.remove(name);
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
