//! Substitution of type arguments for type parameters.
//!
//! Holds: results are interned, and a [`Subst`] remembers what it did, so repeated use is cheap. A local type of a generic function depends on
//! that function's parameters: substituting them makes an instance of it.

use crate::ty::*;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// Type arguments for type parameters.
#[derive(Debug, Default, Clone)]
pub struct Subst {
    map: FxHashMap<TypeId, TypeId>,
    done: RefCell<FxHashMap<TypeId, TypeId>>,
}

impl Subst {
    /// `params[i]` → `args[i]`; surplus ones are ignored.
    #[must_use]
    pub fn new(params: &[TypeId], args: &[TypeId]) -> Subst {
        Subst { map: params.iter().copied().zip(args.iter().copied()).collect(), done: RefCell::default() }
    }
    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }
    /// What stands for the parameter `t`.
    #[must_use]
    pub fn get(&self, t: TypeId) -> Option<TypeId> {
        self.map.get(&t).copied()
    }
}

impl TypeTable {
    /// `t` with `s` applied.
    pub fn subst(&mut self, t: TypeId, s: &Subst) -> TypeId {
        if s.map.is_empty() || !self.mentions_tparam(t) {
            return t;
        }
        if let Some(&done) = s.done.borrow().get(&t) {
            return done;
        }
        let new = self.subst_new(t, s);
        s.done.borrow_mut().insert(t, new);
        new
    }
    /// Each of `types` with `s` applied.
    pub fn subst_list(&mut self, types: &[TypeId], s: &Subst) -> Vec<TypeId> {
        types.iter().map(|&t| self.subst(t, s)).collect()
    }
    fn subst_new(&mut self, t: TypeId, s: &Subst) -> TypeId {
        match self.get(t).clone() {
            Type::Basic(_) => t,
            Type::TypeParam(_) => s.get(t).unwrap_or(t),
            Type::Named(id) => self.subst_named(t, id, s),
            Type::Alias(id) => {
                let alias = self.alias(id).clone();
                let Some(actual) = alias.actual else { return t };
                self.subst(actual, s)
            }
            Type::Pointer(e) => {
                let e = self.subst(e, s);
                self.pointer(e)
            }
            Type::Slice(e) => {
                let e = self.subst(e, s);
                self.slice(e)
            }
            Type::Array { elem, len } => {
                let e = self.subst(elem, s);
                self.array(len, e)
            }
            Type::Map { key, value } => {
                let k = self.subst(key, s);
                let v = self.subst(value, s);
                self.map(k, v)
            }
            Type::Chan { dir, elem } => {
                let e = self.subst(elem, s);
                self.chan(dir, e)
            }
            Type::Struct(fields) => {
                let list =
                    fields.iter().map(|f| StructField { ty: self.subst(f.ty, s), ..f.clone() }).collect();
                self.struct_type(list)
            }
            Type::Tuple(types) => {
                let list = self.subst_list(&types, s);
                self.tuple(&list)
            }
            Type::Signature(sig) => {
                let new = self.subst_signature(&sig, s);
                self.signature(new)
            }
            Type::Interface(iface) => {
                let methods = iface
                    .methods
                    .iter()
                    .map(|m| IfaceMethod { ty: self.subst(m.ty, s), ..m.clone() })
                    .collect();
                let embeds = self.subst_list(&iface.embeds, s);
                self.interface(Interface {
                    methods,
                    embeds,
                    implicit: iface.implicit,
                    comparable: iface.comparable,
                })
            }
            Type::Union(terms) => {
                let list =
                    terms.iter().map(|term| Term { tilde: term.tilde, ty: self.subst(term.ty, s) }).collect();
                self.union(list)
            }
        }
    }
    fn subst_named(&mut self, t: TypeId, id: NamedId, s: &Subst) -> TypeId {
        let named = self.named(id);
        match named.origin {
            Some(origin) => {
                let targs = named.targs.clone();
                let new = self.subst_list(&targs, s);
                let Type::Named(generic) = *self.get(origin) else { return t };
                if self.params_of(generic).len() != targs.len() {
                    return TypeId::INVALID; // reported where it was written
                }
                if new[..] == targs[..] { t } else { self.instance(origin, &new) }
            }
            None => {
                // A local type of a generic function, or the generic type itself (its own parameters are then the arguments).
                let params: Rc<[TypeId]> = self.params_of(id).into();
                let new = self.subst_list(&params, s);
                if new[..] == params[..] { t } else { self.instance(t, &new) }
            }
        }
    }
    fn subst_signature(&mut self, sig: &Signature, s: &Subst) -> Signature {
        let apply = |table: &mut Self, params: &[Param]| {
            params.iter().map(|p| Param { name: p.name, ty: table.subst(p.ty, s) }).collect()
        };
        let params = apply(self, &sig.params);
        let results = apply(self, &sig.results);
        let mut out = Signature { params, results, variadic: sig.variadic, tparams: sig.tparams.clone() };
        if sig.tparams.iter().any(|&p| s.get(p).is_some()) {
            out.tparams.clear();
            return out;
        }
        self.fresh_tparams(&mut out, s);
        out
    }
    /// Gives a generic method its own copies of its type parameters where their constraints mention what `s` replaces.
    fn fresh_tparams(&mut self, sig: &mut Signature, s: &Subst) {
        let bounds: Vec<_> = sig
            .tparams
            .iter()
            .map(|&p| self.tparam_of(p).and_then(|id| self.tparam(id).constraint).unwrap_or(TypeId::ANY))
            .collect();
        let new_bounds = self.subst_list(&bounds, s);
        if new_bounds == bounds {
            return;
        }
        let old = sig.tparams.clone();
        let fresh: Vec<_> = old
            .iter()
            .map(|&p| {
                let Some(id) = self.tparam_of(p) else { return p };
                let data = self.tparam(id).clone();
                self.new_tparam(TParam { constraint: None, ..data })
            })
            .collect();
        let rename = Subst::new(&old, &fresh);
        for (&p, &bound) in fresh.iter().zip(&new_bounds) {
            let bound = self.subst(bound, &rename);
            if let Some(id) = self.tparam_of(p) {
                self.tparam_mut(id).constraint = Some(bound);
            }
        }
        for p in sig.params.iter_mut().chain(&mut sig.results) {
            p.ty = self.subst(p.ty, &rename);
        }
        sig.tparams = fresh;
    }
}
