//! Functions that are compiled when they are first called.
//!
//! Holds: a deferred function has its id, name, signature and place from the start, and code after [`Compiler::complete`]. What initialises
//! the library variables that a function mentions has to run before it does; who runs them must not run one twice.

use crate::compiler::{Compiler, Inst, Job};
use goanna_bytecode::{FuncId, MethodId, TypeIx};
use goanna_syntax::ast::{DeclKind, FuncBody};
use goanna_types::MethodEntry;
use goanna_types::object::ObjectKind;
use goanna_types::ty::{PkgId, TypeId};

/// What the compiler has added to a module.
#[derive(Clone, Debug, Default)]
pub struct Gain {
    /// Functions that have to run before: initialisers of library variables and packages.
    pub needs: Vec<FuncId>,
    /// Types from before whose descriptors have changed.
    pub changed: Vec<TypeIx>,
}

impl Compiler<'_> {
    /// Whether functions of a package wait for their first call.
    pub(crate) fn deferred(&self, pkg: PkgId) -> bool {
        self.options.defer && self.program[pkg].lazy
    }

    /// Puts a function off. Natives are settled at once: calls of them differ.
    pub(crate) fn defer_func(&mut self, id: FuncId, pkg: PkgId, inst: Inst) {
        let ObjectKind::Func(info) = &self.program[inst.obj].kind else { return };
        let Some(decl) = info.decl else { return };
        let node = self.program[pkg].ast[decl];
        if matches!(node.kind, DeclKind::Func { body: FuncBody::None, .. }) {
            return self.compile_func(id, &inst);
        }
        self.place(id, node.file, node.span.lo);
        self.tables.deferred.insert(id, Job::Func(id, inst));
    }

    /// Compiles a deferred function.
    pub fn complete(&mut self, id: FuncId) -> Gain {
        if let Some(job) = self.tables.deferred.remove(&id) {
            self.job(job);
        }
        self.gain()
    }

    /// The function behind a method of a type, to be called with the data word of an interface.
    pub fn method(&mut self, ty: TypeIx, method: MethodId) -> (Option<FuncId>, Gain) {
        let Some(&t) = self.tables.descs.get(ty.index()) else { return (None, Gain::default()) };
        // Whoever calls it through an interface knows that the type has it, with this signature.
        let func = self.method_named(t, method).map(|(index, _)| self.method_func(t, index as u32));
        (func, self.gain())
    }

    /// The method of a type that has the name of `method`, and its number.
    fn method_named(&mut self, t: TypeId, method: MethodId) -> Option<(usize, MethodEntry)> {
        let (name, pkg, _) = self.tables.method_keys[method.index()];
        let set = self.program.method_set(t);
        let index = set.iter().position(|e| e.name == name && (name.is_exported() || e.pkg == pkg))?;
        Some((index, set[index].clone()))
    }

    /// The first method of an interface type that a type lacks. Only methods that the interface names are looked at.
    pub fn lacks(&mut self, ty: TypeIx, iface: TypeIx) -> (Option<MethodId>, Gain) {
        let Some(&t) = self.tables.descs.get(ty.index()) else { return (None, Gain::default()) };
        let wanted: Vec<MethodId> = self.module.types[iface.index()].methods.iter().map(|m| m.id).collect();
        let lacks = |c: &mut Self, id| match c.method_named(t, id) {
            Some((_, entry)) => {
                let sig = c.program.entry_type(&entry);
                c.method_id(entry.name, entry.pkg, sig) != id
            }
            None => true,
        };
        (wanted.into_iter().find(|&id| lacks(self, id)), self.gain())
    }

    /// The method table of a type is needed.
    pub fn methods(&mut self, ty: TypeIx) -> Gain {
        if self.module.types.get(ty.index()).is_some_and(|desc| desc.methods_later) {
            self.fill_methods(ty);
        }
        self.gain()
    }

    /// Functions that have to run before the program: initialisers of library variables and packages that it mentions.
    pub fn first_inits(&mut self) -> Vec<FuncId> {
        self.needs.clear();
        std::mem::take(&mut self.tables.first_inits)
    }

    /// What was added since the last time.
    pub fn gain(&mut self) -> Gain {
        self.finish();
        Gain { needs: std::mem::take(&mut self.needs), changed: std::mem::take(&mut self.tables.changed) }
    }
}
