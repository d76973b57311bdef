//! Names in scope: locals of the function being checked, then the file's imports, the package, the universe.

use super::{Checker, Env};
use crate::errors::Code;
use crate::load::position_mark;
use crate::object::*;
use crate::program::Color;
use crate::ty::TypeId;
use goanna_syntax::ast::ExprId;
use goanna_syntax::{Pos, Symbol};

impl Checker<'_> {
    /// Opens a block.
    pub(crate) fn open_scope(&mut self) {
        self.env.locals.scopes.push(Vec::new());
    }
    /// Closes the innermost block.
    pub(crate) fn close_scope(&mut self) {
        let Some(names) = self.env.locals.scopes.pop() else { return };
        for name in names {
            if let Some(stack) = self.env.locals.bindings.get_mut(&name) {
                stack.pop();
            }
        }
    }
    /// Whether local names are being declared (a function body or a type parameter list is open).
    pub(crate) fn in_local_scope(&self) -> bool {
        !self.env.locals.scopes.is_empty()
    }

    /// What `name` means here.
    pub(crate) fn lookup_name(&self, name: Symbol) -> Option<ObjId> {
        if let Some((_, obj)) = self.env.locals.bindings.get(&name).and_then(|s| s.last()) {
            return Some(*obj);
        }
        // The names that a file imports lie inside the package's block.
        let package = &self.program[self.env.pkg];
        let file = package.file_scopes.get(self.env.file as usize);
        if let Some(&obj) = file.and_then(|file| file.imports.get(&name)) {
            return Some(obj);
        }
        if let Some(&obj) = package.scope.get(&name) {
            return Some(obj);
        }
        if let Some(file) = file {
            if name.is_exported() {
                for &(_, pkg) in &file.dots {
                    if let Some(&obj) = self.program[pkg].scope.get(&name) {
                        return Some(obj);
                    }
                }
            }
        }
        self.program.universe.get(&name).copied()
    }
    /// Marks a dot import as used if `obj` came through one.
    pub(crate) fn mark_dot_import(&mut self, obj: ObjId) {
        let Some(pkg) = self.program[obj].pkg else { return };
        if pkg == self.env.pkg {
            return;
        }
        let package = &self.program[self.env.pkg];
        if let Some(file) = package.file_scopes.get(self.env.file as usize)
            && let Some(&(import, _)) = file.dots.iter().find(|(_, p)| *p == pkg)
        {
            self.program.used_imports.insert(import);
        }
    }

    /// Declares `obj` in the innermost block; reports a name declared twice in it (false).
    pub(crate) fn declare_local(&mut self, obj: ObjId) -> bool {
        let name = self.program[obj].name;
        if name.is_blank() {
            return true;
        }
        let depth = self.env.locals.scopes.len() as u32;
        let stack = self.env.locals.bindings.entry(name).or_default();
        if let Some(&(d, other)) = stack.last()
            && d == depth
        {
            let (pos, other_pos) = (self.program[obj].pos, self.program[other].pos);
            self.error(
                pos,
                Code::DuplicateDecl,
                format!(
                    "{name} redeclared in this block\n\t{}: other declaration of {name}",
                    position_mark(other_pos)
                ),
            );
            return false;
        }
        stack.push((depth, obj));
        if let Some(scope) = self.env.locals.scopes.last_mut() {
            scope.push(name);
        }
        true
    }
    /// The object that the innermost block declares as `name`.
    pub(crate) fn lookup_innermost(&self, name: Symbol) -> Option<ObjId> {
        let depth = self.env.locals.scopes.len() as u32;
        self.env.locals.bindings.get(&name)?.last().filter(|(d, _)| *d == depth).map(|(_, obj)| *obj)
    }

    /// A new local variable, parameter or result for the name node `e`; not yet in scope.
    pub(crate) fn new_var(&mut self, e: ExprId, ty: Option<TypeId>) -> ObjId {
        let name = self.ast().name(e).unwrap_or_else(|| Symbol::intern("_"));
        let pos = self.start(e);
        let obj = self.new_var_named(name, pos, ty);
        self.record_object(e, obj);
        obj
    }
    /// A new local variable without a name node.
    pub(crate) fn new_var_named(&mut self, name: Symbol, pos: Pos, ty: Option<TypeId>) -> ObjId {
        let kind = ObjectKind::Var(VarInfo { scope: VarScope::Local, used: false, decl: None });
        let pkg = Some(self.env.pkg);
        self.program.add_object(Object { name, pos, pkg, ty, kind })
    }
    /// Remembers a declared local variable for the check of unused ones.
    pub(crate) fn watch_unused(&mut self, obj: ObjId) {
        self.env.declared.push(obj);
    }
    /// Records what object a name node means.
    pub(crate) fn record_object(&mut self, e: ExprId, obj: ObjId) {
        let pkg = self.env.pkg;
        self.program[pkg].info.objects[e.index()] = Some(obj);
    }
    /// The object recorded for a name node.
    pub(crate) fn object_of(&self, e: ExprId) -> Option<ObjId> {
        self.program[self.env.pkg].info.objects.get(e.index()).copied().flatten()
    }
    /// Marks a variable as used.
    pub(crate) fn mark_used(&mut self, obj: ObjId) {
        if let ObjectKind::Var(var) = &mut self.program[obj].kind {
            var.used = true;
        }
    }
    /// Reports the unused variables of the function that ends.
    pub(crate) fn report_unused(&mut self) {
        let declared = std::mem::take(&mut self.env.declared);
        let mut unused: Vec<_> = declared
            .into_iter()
            .filter(|&obj| matches!(&self.program[obj].kind, ObjectKind::Var(var) if !var.used))
            .map(|obj| (self.program[obj].pos, self.program[obj].name))
            .collect();
        unused.sort();
        for (pos, name) in unused {
            if !name.is_blank() {
                self.soft_error(pos, Code::UnusedVar, format!("declared and not used: {name}"));
            }
        }
    }

    /// Records that the current package-level declaration depends on `obj`.
    pub(crate) fn add_dependency(&mut self, obj: ObjId) {
        if let Some(decl) = self.env.decl
            && self.program.decls.contains_key(&obj)
            && let Some(info) = self.program.decls.get_mut(&decl)
        {
            info.deps.insert(obj);
        }
    }
    /// How far the resolution of `obj` has come.
    pub(crate) fn color(&self, obj: ObjId) -> Color {
        self.program.decls.get(&obj).map_or(Color::Black, |d| d.color)
    }
    /// Runs `f` in a fresh package-level environment of the package and file that declare `obj`.
    pub(crate) fn in_package_env<R>(&mut self, obj: ObjId, f: impl FnOnce(&mut Self) -> R) -> R {
        let pkg = self.program[obj].pkg.unwrap_or(self.env.pkg);
        let file = self.program.decls.get(&obj).map_or(0, |d| d.file);
        let env = Env { decl: Some(obj), ..Env::package_level(pkg, file) };
        let saved = std::mem::replace(&mut self.env, env);
        let result = f(self);
        self.env = saved;
        result
    }
}
