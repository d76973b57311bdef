//! Package-level names: collected before any type is known.
//!
//! Holds: names only. A library's are collected by [`super::lazy`], which does not even parse the declarations.

use super::position_mark;
use crate::errors::Code;
use crate::object::*;
use crate::program::*;
use crate::ty::PkgId;
use goanna_syntax::ast::*;
use goanna_syntax::{Diagnostic, Pos, Span, Symbol};
use rustc_hash::FxHashSet;
use std::rc::Rc;

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

    pub(super) fn run(&mut self, imports: &[(DeclId, PkgId)]) {
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
        }
        self.file_conflicts();
        self.methods_of_aliases();
    }

    /// Methods whose receiver is named by an alias belong to the type that it means.
    fn methods_of_aliases(&mut self) {
        let package = &self.program[self.pkg];
        let aliased: Vec<Symbol> =
            package.methods.keys().copied().filter(|&name| self.alias_target(name).is_some()).collect();
        for name in aliased {
            let mut moved = self.program[self.pkg].methods.remove(&name).unwrap_or_default();
            let mut base = name;
            for _ in 0..100 {
                let Some((next, star)) = self.alias_target(base) else { break };
                base = next;
                if star {
                    // Methods of pointers to pointers belong to nothing.
                    moved.retain(|&method| self.takes_pointer(method));
                }
            }
            let methods = self.program[self.pkg].methods.entry(base).or_default();
            methods.extend(moved);
            methods.sort_unstable();
        }
    }
    /// Makes the receiver of `method` a pointer; false if it is one.
    fn takes_pointer(&mut self, method: ObjId) -> bool {
        match &mut self.program[method].kind {
            ObjectKind::Func(FuncInfo { recv: Some(recv), .. }) => {
                !std::mem::replace(&mut recv.pointer, true)
            }
            _ => true,
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
            self.program.open(imported);
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
        self.dot_conflicts();
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

    /// Nor both in the package and in one that a file imports with a dot.
    fn dot_conflicts(&mut self) {
        let mut found = Vec::new();
        let package = &self.program[self.pkg];
        for &(_, imported) in package.file_scopes.iter().flat_map(|scope| &scope.dots) {
            for (name, &obj) in &package.scope {
                if name.is_exported()
                    && let Some(&other) = self.program[imported].scope.get(name)
                {
                    found.push((obj, other, imported));
                }
            }
        }
        found.sort_unstable();
        for (obj, other, imported) in found {
            let (name, pos, other) = (self.program[obj].name, self.program[obj].pos, self.program[other].pos);
            let (path, package) = (&self.program[imported].path, self.program[imported].name);
            let message = format!(
                "{name} already declared through dot-import of package {package} ({path:?})\n\t{}: other declaration of {name}",
                position_mark(other)
            );
            self.error(Span { lo: pos, hi: pos }, Code::DuplicateDecl, message);
        }
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
                return self.forget(obj);
            }
            "main"
                if self.program[self.pkg].name.as_str() == "main"
                    && !matches!(self.program[obj].kind, ObjectKind::Func(_)) =>
            {
                self.error(span, Code::InvalidMainDecl, "cannot declare main - must be func".into());
                return self.forget(obj);
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

    /// Leaves the object just made unchecked.
    fn forget(&mut self, obj: ObjId) {
        self.program[self.pkg].order.retain(|&o| o != obj);
        self.program.decls.remove(&obj);
        self.program[obj].ty = Some(crate::ty::TypeId::INVALID);
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
