//! Fields and methods by name, through embedding; method sets.
//!
//! Holds: breadth first, as the spec defines depth; a collision at the shallowest depth hides everything below. Method objects found here may
//! not have their signatures resolved yet.

use crate::object::{ObjId, ObjectKind};
use crate::program::Program;
use crate::ty::*;
use goanna_syntax::Symbol;
use rustc_hash::FxHashSet;
use std::rc::Rc;

/// What a name selects.
#[derive(Clone, Debug)]
pub enum Member {
    /// A struct field (its type is that in the instance it was found in).
    Field(StructField),
    /// A method declared for the defined type `base` (an instance, if generic).
    Method { obj: ObjId, base: TypeId },
    /// A method of the interface type `iface`.
    Interface { method: IfaceMethod, iface: TypeId },
}

/// Where a name was found.
#[derive(Clone, Debug)]
pub struct LookupResult {
    pub member: Member,
    /// Field indices from the type to the field, or to the embedded field that holds the method.
    pub path: Rc<[u32]>,
    /// A pointer was followed on the way (the first one of `*T` included).
    pub indirect: bool,
}

/// Why nothing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookupError {
    Missing,
    /// Several at the same depth.
    Ambiguous,
    /// The method has a pointer receiver and the operand is neither pointer nor addressable.
    PointerReceiver,
}

/// A method of a method set.
#[derive(Clone, Debug)]
pub struct MethodEntry {
    pub name: Symbol,
    /// The declaring package; decides identity of unexported names.
    pub pkg: Option<PkgId>,
    pub obj: ObjId,
    /// Embedded fields on the way to it.
    pub path: Rc<[u32]>,
    /// Declared with a pointer receiver.
    pub needs_pointer: bool,
    /// Its signature, if it is an interface's; see [`Program::entry_type`].
    ty: Option<TypeId>,
    /// The defined type it is declared for (an instance, if generic), or the interface type.
    pub base: TypeId,
    /// It is the method of an embedded interface.
    pub interface: bool,
}

struct Candidate {
    ty: TypeId,
    path: Vec<u32>,
    indirect: bool,
    multiples: bool,
}

/// Whether the declared `(name, pkg)` is what `(want, want_pkg)` means.
pub(crate) fn same_name(
    name: Symbol,
    pkg: Option<PkgId>,
    want: Symbol,
    want_pkg: Option<PkgId>,
    fold_case: bool,
) -> bool {
    if fold_case && name.as_str().eq_ignore_ascii_case(want.as_str()) {
        return true;
    }
    name == want && (want.is_exported() || pkg == want_pkg)
}

impl Program {
    /// The field or method `name` of an addressable `t`.
    pub fn lookup_field_or_method(
        &mut self,
        t: TypeId,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> Option<LookupResult> {
        self.lookup(t, true, pkg, name, false).ok()
    }

    /// The field or method `name` of `t`, as seen from package `pkg`.
    ///
    /// # Errors
    /// It is missing, ambiguous, or not in the method set.
    pub fn lookup(
        &mut self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Result<LookupResult, LookupError> {
        if name.is_blank() {
            return Err(LookupError::Missing);
        }
        // Methods cannot be associated with a defined pointer type.
        let t = self.types.unalias(t);
        if matches!(self.types.get(t), Type::Named(_))
            && let Some(elem) = self.types.pointer_elem(t)
        {
            let pointer = self.types.pointer(elem);
            let found = self.lookup_inner(pointer, false, pkg, name, fold_case)?;
            return if matches!(found.member, Member::Field(_)) {
                Ok(found)
            } else {
                Err(LookupError::Missing)
            };
        }
        self.lookup_inner(t, addressable, pkg, name, fold_case)
    }

    fn lookup_inner(
        &mut self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
        fold_case: bool,
    ) -> Result<LookupResult, LookupError> {
        let (start, is_pointer) = self.types.deref(t);
        if is_pointer {
            let u = self.types.underlying(start);
            if matches!(self.types.get(u), Type::Interface(_)) {
                return Err(LookupError::Missing); // pointers to interfaces have no methods
            }
        }
        let mut current =
            vec![Candidate { ty: start, path: Vec::new(), indirect: is_pointer, multiples: false }];
        let mut seen: FxHashSet<TypeId> = FxHashSet::default();
        while !current.is_empty() {
            let mut next: Vec<Candidate> = Vec::new();
            let mut found: Option<LookupResult> = None;
            for candidate in &current {
                if let Some(hit) =
                    self.lookup_at(candidate, &mut seen, &mut next, found.is_some(), (pkg, name, fold_case))
                {
                    if found.is_some() || candidate.multiples {
                        return Err(LookupError::Ambiguous);
                    }
                    found = Some(hit);
                }
            }
            if let Some(found) = found {
                if let Member::Method { obj, .. } = found.member
                    && self.has_pointer_receiver(obj)
                    && !found.indirect
                    && !addressable
                {
                    return Err(LookupError::PointerReceiver);
                }
                return Ok(found);
            }
            current = self.consolidate(next);
        }
        Err(LookupError::Missing)
    }

    /// Looks for the name in one embedded type; collects what is embedded in it.
    fn lookup_at(
        &mut self,
        candidate: &Candidate,
        seen: &mut FxHashSet<TypeId>,
        next: &mut Vec<Candidate>,
        already: bool,
        (pkg, name, fold_case): (Option<PkgId>, Symbol, bool),
    ) -> Option<LookupResult> {
        let ty = self.types.unalias(candidate.ty);
        let hit = |member| {
            Some(LookupResult { member, path: candidate.path.clone().into(), indirect: candidate.indirect })
        };
        if let Type::Named(id) = *self.types.get(ty) {
            if !seen.insert(ty) {
                return None;
            }
            if let Some(obj) = self.find_method(id, pkg, name, fold_case) {
                return hit(Member::Method { obj, base: ty });
            }
        }
        let u = self.types.underlying(ty);
        match self.types.get(u).clone() {
            Type::Struct(fields) => {
                let mut result = None;
                for (i, field) in fields.iter().enumerate() {
                    if same_name(field.name, field.pkg, name, pkg, fold_case) {
                        let mut path = candidate.path.clone();
                        path.push(i as u32);
                        result = Some(LookupResult {
                            member: Member::Field(field.clone()),
                            path: path.into(),
                            indirect: candidate.indirect,
                        });
                        continue;
                    }
                    if result.is_none() && !already && field.embedded {
                        let (inner, is_pointer) = self.types.deref(field.ty);
                        let inner_u = self.types.underlying(inner);
                        if matches!(self.types.get(inner_u), Type::Struct(_) | Type::Interface(_))
                            || matches!(self.types.get(self.types.unalias(inner)), Type::Named(_))
                        {
                            let mut path = candidate.path.clone();
                            path.push(i as u32);
                            let indirect = candidate.indirect || is_pointer;
                            next.push(Candidate {
                                ty: inner,
                                path,
                                indirect,
                                multiples: candidate.multiples,
                            });
                        }
                    }
                }
                result
            }
            Type::Interface(_) => {
                let methods = self.types.interface_methods(u);
                let method = methods.iter().find(|m| same_name(m.name, m.pkg, name, pkg, fold_case))?;
                let mut result = hit(Member::Interface { method: method.clone(), iface: ty })?;
                result.indirect = true;
                Some(result)
            }
            _ => None,
        }
    }

    /// Merges candidates of the same type: they collide, if anything is found there.
    fn consolidate(&mut self, list: Vec<Candidate>) -> Vec<Candidate> {
        let mut out: Vec<Candidate> = Vec::with_capacity(list.len());
        for candidate in list {
            let canon = self.types.canon(candidate.ty);
            let same = out.iter().position(|c| self.types.canon(c.ty) == canon);
            match same {
                Some(i) => out[i].multiples = true,
                None => out.push(candidate),
            }
        }
        out
    }

    /// The methods that are declared for a type, or for the generic type that it is an instance of.
    fn declared_methods(&self, id: NamedId) -> Option<&[ObjId]> {
        let named = self.types.named(id);
        match named.origin {
            Some(origin) => match *self.types.get(origin) {
                Type::Named(origin) => Some(&self.types.named(origin).methods),
                _ => None,
            },
            None => Some(&named.methods),
        }
    }

    fn find_method(&self, id: NamedId, pkg: Option<PkgId>, name: Symbol, fold_case: bool) -> Option<ObjId> {
        self.declared_methods(id)?
            .iter()
            .copied()
            .find(|&m| same_name(self[m].name, self[m].pkg, name, pkg, fold_case))
    }

    /// Whether `obj` is a method with a pointer receiver.
    #[must_use]
    pub fn has_pointer_receiver(&self, obj: ObjId) -> bool {
        matches!(&self[obj].kind, ObjectKind::Func(f) if f.recv.is_some_and(|r| r.pointer))
    }

    /// The signature of a method of a method set, in the instance it belongs to.
    pub fn entry_type(&mut self, entry: &MethodEntry) -> TypeId {
        entry.ty.unwrap_or_else(|| self.method_type(entry.obj, entry.base))
    }

    /// The method set of `t`, sorted by name, then package path. Asks for no signature.
    pub fn method_set(&mut self, t: TypeId) -> Rc<[MethodEntry]> {
        let canon = self.types.canon(t);
        if let Some(known) = self.method_sets.get(&canon) {
            return known.clone();
        }
        let mut entries = self.own_methods(canon).unwrap_or_else(|| self.all_methods(canon));
        entries.sort_by(|a, b| {
            a.name.cmp(&b.name).then_with(|| {
                let path = |p: Option<PkgId>| p.map(|p| self[p].path.as_str()).unwrap_or_default();
                path(a.pkg).cmp(path(b.pkg))
            })
        });
        let set: Rc<[MethodEntry]> = entries.into();
        self.method_sets.insert(canon, set.clone());
        set
    }

    /// The method set by looking up every name there is.
    fn all_methods(&mut self, t: TypeId) -> Vec<MethodEntry> {
        let mut names: Vec<(Symbol, Option<PkgId>)> = Vec::new();
        self.collect_names(t, &mut FxHashSet::default(), &mut names);
        names.sort();
        names.dedup();
        let mut entries = Vec::with_capacity(names.len());
        for (name, pkg) in names {
            if let Ok(found) = self.lookup(t, false, pkg, name, false)
                && let Some(entry) = self.method_entry(name, found)
            {
                entries.push(entry);
            }
        }
        entries
    }

    /// The method set of a defined type with nothing embedded, or of a pointer to one: the methods it declares.
    fn own_methods(&mut self, t: TypeId) -> Option<Vec<MethodEntry>> {
        let (base, pointer) = self.types.deref(t);
        let base = self.types.unalias(base);
        let Type::Named(id) = *self.types.get(base) else { return None };
        if pointer && !matches!(self.types.get(t), Type::Pointer(_)) {
            return None;
        }
        let u = self.types.underlying(base);
        match self.types.get(u) {
            Type::Struct(fields) if fields.iter().any(|f| f.embedded) => return None,
            Type::Interface(_) | Type::Pointer(_) => return None,
            _ => {}
        }
        let methods = self.declared_methods(id)?.to_vec();
        let path: Rc<[u32]> = Rc::new([]);
        let mut entries: Vec<MethodEntry> = Vec::with_capacity(methods.len());
        for obj in methods {
            let (name, pkg, needs_pointer) = (self[obj].name, self[obj].pkg, self.has_pointer_receiver(obj));
            let field = match self.types.get(u) {
                Type::Struct(fields) => fields.iter().any(|f| f.name == name),
                _ => false,
            };
            if field || name.is_blank() || entries.iter().any(|e| e.name == name) {
                // The full search knows which of them counts.
                return None;
            }
            if pointer || !needs_pointer {
                let path = path.clone();
                entries.push(MethodEntry {
                    name,
                    pkg,
                    obj,
                    path,
                    needs_pointer,
                    ty: None,
                    base,
                    interface: false,
                });
            }
        }
        Some(entries)
    }

    /// Whether the method set of `t` may have members. Asks for no signature.
    pub fn may_have_methods(&mut self, t: TypeId) -> bool {
        let canon = self.types.canon(t);
        if let Some(known) = self.method_sets.get(&canon) {
            return !known.is_empty();
        }
        let mut names = Vec::new();
        self.collect_names(canon, &mut FxHashSet::default(), &mut names);
        !names.is_empty()
    }

    fn method_entry(&mut self, name: Symbol, found: LookupResult) -> Option<MethodEntry> {
        let path = found.path;
        match found.member {
            Member::Field(_) => None,
            Member::Method { obj, base } => {
                let needs_pointer = self.has_pointer_receiver(obj);
                Some(MethodEntry {
                    name,
                    pkg: self[obj].pkg,
                    obj,
                    path,
                    needs_pointer,
                    ty: None,
                    base,
                    interface: false,
                })
            }
            Member::Interface { method, iface } => {
                let obj = self.interface_method_object(&method, iface);
                Some(MethodEntry {
                    name,
                    pkg: method.pkg,
                    obj,
                    path,
                    needs_pointer: false,
                    ty: Some(method.ty),
                    base: iface,
                    interface: true,
                })
            }
        }
    }

    /// The signature of the method `obj` of the type `base` (an instance, if generic), without its receiver.
    pub fn method_type(&mut self, obj: ObjId, base: TypeId) -> TypeId {
        self.resolve(obj);
        let Some(ty) = self[obj].ty else { return TypeId::INVALID };
        match self.types.instance_subst(base) {
            Some(s) => self.types.subst(ty, &s),
            None => ty,
        }
    }

    /// The object of an interface's method.
    pub fn interface_method_object(&mut self, method: &IfaceMethod, iface: TypeId) -> ObjId {
        let key = (method.name, method.pkg, method.ty);
        if let Some(&obj) = self.iface_objects.get(&key) {
            return obj;
        }
        let recv = Some(crate::object::Recv { base: iface, pointer: false });
        let obj = self.add_object(crate::object::Object {
            name: method.name,
            pos: goanna_syntax::Pos::NONE,
            pkg: method.pkg,
            ty: Some(method.ty),
            kind: ObjectKind::Func(crate::object::FuncInfo { decl: None, recv }),
        });
        self.iface_objects.insert(key, obj);
        obj
    }

    /// Names of all methods that `t` or something embedded in it has.
    fn collect_names(
        &mut self,
        t: TypeId,
        seen: &mut FxHashSet<TypeId>,
        names: &mut Vec<(Symbol, Option<PkgId>)>,
    ) {
        let (t, _) = self.types.deref(t);
        let t = self.types.unalias(t);
        if !seen.insert(t) {
            return;
        }
        if let Type::Named(id) = *self.types.get(t) {
            let named = self.types.named(id);
            let origin = match named.origin.map(|o| self.types.get(o)) {
                Some(&Type::Named(origin)) => origin,
                _ => id,
            };
            let methods = self.types.named(origin).methods.clone();
            names.extend(methods.iter().map(|&m| (self[m].name, self[m].pkg)));
        }
        let u = self.types.underlying(t);
        match self.types.get(u).clone() {
            Type::Struct(fields) => {
                for field in fields.iter().filter(|f| f.embedded) {
                    self.collect_names(field.ty, seen, names);
                }
            }
            Type::Interface(_) => {
                names.extend(self.types.interface_methods(u).iter().map(|m| (m.name, m.pkg)));
            }
            _ => {}
        }
        for name in names.iter_mut().filter(|n| n.0.is_exported()) {
            name.1 = None;
        }
    }
}
