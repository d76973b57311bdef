//! Unification: finds types for type parameters so that two types match.
//!
//! Holds: type parameters under inference are handles that may be joined; each handle has at most one type. `exact` demands identical types;
//! otherwise a defined type matches a literal of its underlying type, channel directions may differ, and interfaces match what has
//! their methods.

use crate::lookup::Member;
use crate::program::Program;
use crate::ty::*;
use goanna_syntax::ast::ChanDir;
use rustc_hash::FxHashMap;

/// How closely types must match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Match {
    /// As for an assignment: inexact outside, exact for element types.
    Assign,
    Inexact,
    Exact,
}

impl Match {
    /// How element types must match.
    fn of_elements(self) -> Match {
        match self {
            Match::Inexact => Match::Inexact,
            Match::Assign | Match::Exact => Match::Exact,
        }
    }
}

/// Deeper types are taken not to unify: they come from infinite expansion.
const MAX_DEPTH: u32 = 100;

pub(crate) struct Unifier {
    /// The handle of each type parameter.
    handles: FxHashMap<TypeId, usize>,
    types: Vec<Option<TypeId>>,
    /// Interfaces match by their methods (since Go 1.21), not by their names.
    by_methods: bool,
    depth: u32,
}

impl Unifier {
    /// Starts with the arguments that are known.
    pub(crate) fn new(tparams: &[TypeId], targs: &[Option<TypeId>], by_methods: bool) -> Unifier {
        let handles = tparams.iter().enumerate().map(|(i, &p)| (p, i)).collect();
        let types = (0..tparams.len()).map(|i| targs.get(i).copied().flatten()).collect();
        Unifier { handles, types, by_methods, depth: 0 }
    }

    /// The type found for a type parameter.
    pub(crate) fn at(&self, tparam: TypeId) -> Option<TypeId> {
        self.types[*self.handles.get(&tparam)?]
    }
    pub(crate) fn set(&mut self, tparam: TypeId, ty: TypeId) {
        if let Some(&h) = self.handles.get(&tparam) {
            self.types[h] = Some(ty);
        }
    }
    /// Number of type parameters without a type.
    pub(crate) fn unknowns(&self) -> usize {
        self.handles.values().filter(|&&h| self.types[h].is_none()).count()
    }
    /// What was found for each of `tparams`.
    pub(crate) fn inferred(&self, tparams: &[TypeId]) -> Vec<Option<TypeId>> {
        tparams.iter().map(|&p| self.at(p)).collect()
    }

    /// Makes two parameters one; false if both have types already.
    fn join(&mut self, a: TypeId, b: TypeId) -> bool {
        let (Some(&ha), Some(&hb)) = (self.handles.get(&a), self.handles.get(&b)) else { return false };
        if ha == hb {
            return true;
        }
        if self.types[ha].is_some() && self.types[hb].is_some() {
            return false;
        }
        let kept = self.types[ha].or(self.types[hb]);
        self.types[ha] = kept;
        for handle in self.handles.values_mut().filter(|h| **h == hb) {
            *handle = ha;
        }
        true
    }

    fn bound(&self, program: &Program, t: TypeId) -> Option<TypeId> {
        let t = program.types.unalias(t);
        self.handles.contains_key(&t).then_some(t)
    }

    /// Whether `x` and `y` can be made to match.
    pub(crate) fn unify(&mut self, program: &mut Program, x: TypeId, y: TypeId, mode: Match) -> bool {
        if self.depth > MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let ok = self.unify_inner(program, x, y, mode);
        self.depth -= 1;
        ok
    }

    fn unify_inner(&mut self, p: &mut Program, x: TypeId, y: TypeId, mode: Match) -> bool {
        // Aliases are kept for what is inferred, so that messages show them.
        let (mut x_written, mut y_written) = (x, y);
        let (mut x, mut y) = (p.types.unalias(x), p.types.unalias(y));
        if x == y {
            return true;
        }
        if mode != Match::Exact {
            // A defined type against a literal: its underlying type decides. The defined one goes to y.
            if is_named(p, x) && !is_named(p, y) {
                (x, y) = (y, x);
                (x_written, y_written) = (y_written, x_written);
            }
            if is_named(p, y) && is_literal(p, x) && !p.types.is_interface(x) {
                let u = p.types.underlying(y);
                if u != TypeId::INVALID {
                    y = u;
                    y_written = u;
                }
            }
        }
        match (self.bound(p, x), self.bound(p, y)) {
            (Some(px), Some(py)) => {
                if self.join(px, py) {
                    return true;
                }
                let (Some(tx), Some(ty)) = (self.at(px), self.at(py)) else { return false };
                return self.unify(p, tx, ty, mode);
            }
            (Some(px), None) => return self.unify_bound(p, px, y_written, mode),
            (None, Some(py)) => return self.unify_bound(p, py, x_written, mode),
            (None, None) => {}
        }
        if mode != Match::Exact {
            let interface = |u: &Self, p: &mut Program, t| u.by_methods && p.types.is_interface(t);
            let (xi, yi) = (interface(self, p, x), interface(self, p, y));
            if xi && yi {
                return self.unify_interfaces(p, x, y, mode);
            }
            if xi || yi {
                let (iface, other) = if xi { (x, y) } else { (y, x) };
                return self.unify_methods(p, iface, other);
            }
            // Instances of one generic type: their arguments decide.
            if let (&Type::Named(a), &Type::Named(b)) = (p.types.get(x), p.types.get(y))
                && p.types.named(a).origin.is_some()
                && p.types.named(a).origin == p.types.named(b).origin
            {
                return self.unify_named(p, x, y, (a, b), mode);
            }
            // A type parameter that is not under inference stands for its core type.
            if p.types.is_type_param(x) || p.types.is_type_param(y) {
                let (param, other) = if p.types.is_type_param(x) { (x, y) } else { (y, x) };
                return match p.types.core_type(param) {
                    Some(core) if !p.types.is_type_param(other) => self.unify(p, core, other, mode),
                    _ => false,
                };
            }
        }
        self.unify_structure(p, x, y, mode)
    }

    /// `px` is under inference, `y` is not.
    fn unify_bound(&mut self, p: &mut Program, px: TypeId, y: TypeId, mode: Match) -> bool {
        let Some(x) = self.at(px) else {
            self.set(px, y);
            return true;
        };
        let (xi, yi) = (p.types.is_interface(x), p.types.is_interface(y));
        let (xn, yn) = (is_named(p, x), is_named(p, y));
        if !self.unify(p, x, y, mode) {
            return false;
        }
        match (xi, yi) {
            // Unification does not know which of two defined types has the right name.
            (true, true) if xn && yn => return p.types.identical(x, y),
            (true, true) => {
                if p.types.interface_methods(x).len() != p.types.interface_methods(y).len() {
                    return false;
                }
            }
            // Either could be meant: the order of arguments must not decide.
            (true, false) | (false, true) => return false,
            (false, false) => {}
        }
        if mode == Match::Exact {
            return true;
        }
        if yn {
            self.set(px, y);
        } else if !xn && matches!(p.types.get(x), Type::Chan { dir: ChanDir::Both, .. }) {
            self.set(px, y);
        }
        true
    }

    fn unify_interfaces(&mut self, p: &mut Program, x: TypeId, y: TypeId, mode: Match) -> bool {
        let (a, b) = (p.types.type_set(x), p.types.type_set(y));
        if a.comparable != b.comparable || !self.same_terms(p, &a.terms, &b.terms) {
            return false;
        }
        if mode == Match::Exact && a.methods.len() != b.methods.len() {
            return false;
        }
        let (few, many) = if a.methods.len() <= b.methods.len() {
            (&a.methods, &b.methods)
        } else {
            (&b.methods, &a.methods)
        };
        few.iter().all(|m| {
            let found = many.iter().find(|o| crate::lookup::same_name(o.name, o.pkg, m.name, m.pkg, false));
            found.is_some_and(|o| self.unify(p, m.ty, o.ty, Match::Exact))
        })
    }

    fn same_terms(&mut self, p: &mut Program, a: &Option<Vec<Term>>, b: &Option<Vec<Term>>) -> bool {
        match (a, b) {
            (None, None) => true,
            (Some(a), Some(b)) => {
                p.types.terms_subset(Some(a), Some(b)) && p.types.terms_subset(Some(b), Some(a))
            }
            _ => false,
        }
    }

    /// Every method of the interface must be one of `other`.
    fn unify_methods(&mut self, p: &mut Program, iface: TypeId, other: TypeId) -> bool {
        let methods = p.types.interface_methods(iface);
        if p.types.type_terms(iface).is_some() {
            return false;
        }
        methods.iter().all(|m| {
            let Ok(found) = p.lookup(other, false, m.pkg, m.name, false) else { return false };
            let ty = match found.member {
                Member::Field(_) => return false,
                Member::Method { obj, base } => p.method_type(obj, base),
                Member::Interface { method, .. } => method.ty,
            };
            self.unify(p, m.ty, ty, Match::Exact)
        })
    }

    fn unify_structure(&mut self, p: &mut Program, x: TypeId, y: TypeId, mode: Match) -> bool {
        let exact = mode.of_elements();
        match (p.types.get(x).clone(), p.types.get(y).clone()) {
            (Type::Basic(a), Type::Basic(b)) => a == b,
            (Type::Array { elem: a, len: m }, Type::Array { elem: b, len: n }) => {
                m == n && self.unify(p, a, b, exact)
            }
            (Type::Slice(a), Type::Slice(b)) | (Type::Pointer(a), Type::Pointer(b)) => {
                self.unify(p, a, b, exact)
            }
            (Type::Map { key: a, value: v }, Type::Map { key: b, value: w }) => {
                self.unify(p, a, b, exact) && self.unify(p, v, w, exact)
            }
            (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b }) => {
                (mode != Match::Exact || d == e) && self.unify(p, a, b, exact)
            }
            (Type::Struct(a), Type::Struct(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b.iter()).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.tag == g.tag
                            && f.name == g.name
                            && (f.name.is_exported() || f.pkg == g.pkg)
                            && self.unify(p, f.ty, g.ty, exact)
                    })
            }
            (Type::Signature(a), Type::Signature(b)) => {
                a.tparams.is_empty()
                    && b.tparams.is_empty()
                    && a.variadic == b.variadic
                    && self.unify_params(p, &a.params, &b.params, exact)
                    && self.unify_params(p, &a.results, &b.results, exact)
            }
            (Type::Tuple(a), Type::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(&s, &t)| self.unify(p, s, t, exact))
            }
            (Type::Interface(_), Type::Interface(_)) => self.unify_interfaces(p, x, y, Match::Exact),
            (Type::Named(a), Type::Named(b)) => self.unify_named(p, x, y, (a, b), mode),
            _ => false,
        }
    }

    fn unify_named(
        &mut self,
        p: &mut Program,
        x: TypeId,
        y: TypeId,
        (a, b): (NamedId, NamedId),
        mode: Match,
    ) -> bool {
        let (a, b) = (p.types.named(a), p.types.named(b));
        let origins = (a.origin.unwrap_or(x), b.origin.unwrap_or(y));
        let (a, b) = (a.targs.clone(), b.targs.clone());
        if origins.0 != origins.1 {
            return p.types.identical(x, y);
        }
        a.len() == b.len() && a.iter().zip(b.iter()).all(|(&s, &t)| self.unify(p, s, t, mode))
    }

    fn unify_params(&mut self, p: &mut Program, a: &[Param], b: &[Param], mode: Match) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(s, t)| self.unify(p, s.ty, t.ty, mode))
    }
}

fn is_named(p: &Program, t: TypeId) -> bool {
    matches!(p.types.get(t), Type::Named(_))
}

/// A type that is neither defined nor a type parameter; predeclared ones count.
fn is_literal(p: &Program, t: TypeId) -> bool {
    !matches!(p.types.get(t), Type::Named(_) | Type::TypeParam(_))
}
