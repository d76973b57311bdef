//! Type sets of interfaces: terms, core types, comparability.
//!
//! Holds: a set is computed from the interface as written each time it is asked for (they are small); an interface under construction has the
//! set of what is known of it. A type parameter has the set of its constraint.

use crate::program::Program;
use crate::ty::*;
use goanna_syntax::ast::ChanDir;
use std::rc::Rc;

/// The types that an interface admits.
#[derive(Clone, Debug)]
pub struct TypeSet {
    /// All methods, embedded ones included, sorted by name.
    pub methods: Rc<[IfaceMethod]>,
    /// The listed types; `None` if the interface lists none (so any type may do).
    pub terms: Option<Vec<Term>>,
    /// It is or embeds `comparable` (and lists no types).
    pub comparable: bool,
}

impl TypeSet {
    /// No type has it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.as_ref().is_some_and(Vec::is_empty)
    }
    /// `any` has it: every type does.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.methods.is_empty() && self.terms.is_none() && !self.comparable
    }
    /// Ordinary interfaces: methods only.
    #[must_use]
    pub fn is_method_set(&self) -> bool {
        self.terms.is_none() && !self.comparable
    }
}

/// Embedding deeper than this is a cycle that was reported.
const MAX_DEPTH: u32 = 100;

impl TypeTable {
    /// The type set of an interface or type parameter; that of `any` for other types.
    pub fn type_set(&mut self, t: TypeId) -> TypeSet {
        let methods = self.interface_methods(t);
        let (mut terms, mut comparable) = self.terms_of(t, 0);
        if comparable && let Some(list) = &mut terms {
            let kept = std::mem::take(list);
            *list = kept.into_iter().filter(|term| self.comparable_type(term.ty, false)).collect();
            comparable = false;
        }
        TypeSet { methods, terms, comparable }
    }

    /// The types that a type parameter's constraint or an interface lists; `None` if it lists none.
    pub fn type_terms(&mut self, t: TypeId) -> Option<Vec<Term>> {
        self.type_set(t).terms
    }

    fn terms_of(&mut self, t: TypeId, depth: u32) -> (Option<Vec<Term>>, bool) {
        let u = self.underlying(t);
        let Type::Interface(iface) = self.get(u).clone() else { return (None, false) };
        if depth > MAX_DEPTH {
            return (None, false);
        }
        let (mut terms, mut comparable): (Option<Vec<Term>>, bool) = (None, iface.comparable);
        for &embed in &iface.embeds {
            let eu = self.underlying(embed);
            let inner = match self.get(eu).clone() {
                Type::Interface(_) => {
                    let (inner, inner_comparable) = self.terms_of(eu, depth + 1);
                    comparable |= inner_comparable;
                    inner
                }
                Type::Union(union) => self.union_terms(&union, depth + 1),
                Type::Basic(BasicKind::Invalid) => continue,
                _ => Some(vec![Term { tilde: false, ty: embed }]),
            };
            terms = match (terms, inner) {
                (None, other) | (other, None) => other,
                (Some(a), Some(b)) => Some(self.intersect(&a, &b)),
            };
        }
        (terms, comparable)
    }

    /// Into how many terms a union expands.
    pub(crate) fn union_size(&mut self, t: TypeId) -> usize {
        let u = self.underlying(t);
        let Type::Union(union) = self.get(u).clone() else { return 1 };
        self.union_terms(&union, 0).map_or(0, |terms| terms.len())
    }

    fn union_terms(&mut self, union: &[Term], depth: u32) -> Option<Vec<Term>> {
        let mut all: Vec<Term> = Vec::new();
        for term in union {
            let u = self.underlying(term.ty);
            if matches!(self.get(u), Type::Interface(_)) && !self.is_type_param(term.ty) {
                all.extend(self.terms_of(u, depth).0?);
            } else if term.tilde && !self.identical(term.ty, u) {
                // No type has a defined type as its underlying type.
            } else if u != TypeId::INVALID {
                all.push(term.clone());
            }
        }
        Some(self.normal_terms(all))
    }

    /// Drops terms that others include.
    fn normal_terms(&mut self, list: Vec<Term>) -> Vec<Term> {
        let mut out: Vec<Term> = Vec::with_capacity(list.len());
        for term in list {
            if out.iter().any(|o| self.term_subset(&term, o)) {
                continue;
            }
            out.retain(|o| !self.term_subset(o, &term));
            out.push(term);
        }
        out
    }

    fn intersect(&mut self, a: &[Term], b: &[Term]) -> Vec<Term> {
        let mut out = Vec::new();
        for x in a {
            for y in b {
                if self.term_subset(x, y) {
                    out.push(x.clone());
                } else if self.term_subset(y, x) {
                    out.push(y.clone());
                }
            }
        }
        self.normal_terms(out)
    }

    /// Whether every type of `x` is one of `y`.
    fn term_subset(&mut self, x: &Term, y: &Term) -> bool {
        if !y.tilde {
            return !x.tilde && self.identical(x.ty, y.ty);
        }
        self.same_underlying(x.ty, y.ty)
    }

    fn same_underlying(&mut self, a: TypeId, b: TypeId) -> bool {
        if self.is_type_param(a) || self.is_type_param(b) {
            return self.identical(a, b);
        }
        let (a, b) = (self.underlying(a), self.underlying(b));
        self.identical(a, b)
    }

    /// Whether the type `t` is one that the term stands for.
    pub fn term_includes(&mut self, term: &Term, t: TypeId) -> bool {
        if term.tilde { self.same_underlying(term.ty, t) } else { self.identical(term.ty, t) }
    }

    /// Whether every type of `a` is one of `b`; `None` stands for all types.
    pub fn terms_subset(&mut self, a: Option<&[Term]>, b: Option<&[Term]>) -> bool {
        match (a, b) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(a), Some(b)) => a.iter().all(|x| b.iter().any(|y| self.term_subset(x, y))),
        }
    }

    /// The types to consider when an operation is applied to an operand of type `t`: those of a type parameter's set, or `t` itself.
    /// `None` for a type parameter without listed types.
    pub fn specific_types(&mut self, t: TypeId) -> Option<Vec<TypeId>> {
        if !self.is_type_param(t) {
            return Some(vec![t]);
        }
        self.type_terms(t).map(|terms| terms.into_iter().map(|term| term.ty).collect())
    }

    /// Whether `check` holds for the underlying type of every type in the set of `t` (false if it lists none).
    pub fn all_underlying(&mut self, t: TypeId, mut check: impl FnMut(&mut Self, TypeId) -> bool) -> bool {
        let Some(types) = self.specific_types(t) else { return false };
        !types.is_empty()
            && types.into_iter().all(|t| {
                let u = self.underlying(t);
                check(self, u)
            })
    }

    /// The type parameters that `t` mentions.
    #[must_use]
    pub fn tparams_in(&self, t: TypeId) -> Vec<TypeId> {
        let mut found = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        let mut work = vec![t];
        while let Some(t) = work.pop() {
            if !seen.insert(t) {
                continue;
            }
            match self.get(t) {
                Type::Basic(_) => {}
                Type::TypeParam(_) => found.push(t),
                Type::Named(id) => work.extend(self.named(*id).targs.iter()),
                Type::Alias(id) => work.extend(self.alias(*id).actual),
                Type::Pointer(e)
                | Type::Slice(e)
                | Type::Array { elem: e, .. }
                | Type::Chan { elem: e, .. } => {
                    work.push(*e);
                }
                Type::Map { key, value } => work.extend([*key, *value]),
                Type::Struct(fields) => work.extend(fields.iter().map(|f| f.ty)),
                Type::Tuple(list) => work.extend(list.iter()),
                Type::Signature(sig) => work.extend(sig.params.iter().chain(&sig.results).map(|p| p.ty)),
                Type::Interface(iface) => {
                    work.extend(iface.methods.iter().map(|m| m.ty));
                    work.extend(iface.embeds.iter());
                }
                Type::Union(terms) => work.extend(terms.iter().map(|t| t.ty)),
            }
        }
        found
    }

    /// The one underlying type of all types in the set of `t` (channels may differ in direction).
    pub fn core_type(&mut self, t: TypeId) -> Option<TypeId> {
        self.common_underlying(t).ok()
    }

    /// The core type and whether it stands for `~T`: for a single type without a tilde it is that type itself.
    pub(crate) fn core_term(&mut self, t: TypeId) -> Option<(Term, bool)> {
        let terms = self.type_terms(t)?;
        if let [only] = &terms[..] {
            let ty = if only.tilde { self.underlying(only.ty) } else { only.ty };
            return Some((Term { tilde: only.tilde, ty }, true));
        }
        let core = self.core_type(t)?;
        Some((Term { tilde: true, ty: core }, false))
    }

    /// As [`TypeTable::core_type`]; the error tells two types that have nothing in common.
    ///
    /// # Errors
    /// There is no common underlying type; `None` if no types are listed.
    pub fn common_underlying(&mut self, t: TypeId) -> Result<TypeId, Option<(TypeId, TypeId)>> {
        if !self.is_type_param(t) {
            return Ok(self.underlying(t));
        }
        let terms = self.type_terms(t).ok_or(None)?;
        let mut common: Option<(TypeId, TypeId)> = None;
        for term in terms {
            let u = self.underlying(term.ty);
            let Some((first, so_far)) = common else {
                common = Some((term.ty, u));
                continue;
            };
            match self.common_of(so_far, u) {
                Some(c) => common = Some((first, c)),
                None => return Err(Some((first, term.ty))),
            }
        }
        common.map(|(_, u)| u).ok_or(None)
    }

    fn common_of(&mut self, a: TypeId, b: TypeId) -> Option<TypeId> {
        if self.identical(a, b) {
            return Some(a);
        }
        match (self.get(a).clone(), self.get(b).clone()) {
            (Type::Chan { dir: x, elem: e }, Type::Chan { dir: y, elem: f }) if self.identical(e, f) => {
                match (x, y) {
                    (ChanDir::Both, _) => Some(b),
                    (_, ChanDir::Both) => Some(a),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether values of type `t` can be compared with `==`. `dynamic`: interfaces count, though comparing may panic.
    pub fn comparable_type(&mut self, t: TypeId, dynamic: bool) -> bool {
        self.comparable_within(t, dynamic, &mut Vec::new())
    }

    fn comparable_within(&mut self, t: TypeId, dynamic: bool, seen: &mut Vec<TypeId>) -> bool {
        let t = self.unalias(t);
        if seen.contains(&t) {
            return true;
        }
        let is_param = self.is_type_param(t);
        let u = self.underlying(t);
        match self.get(u).clone() {
            Type::Basic(kind) => kind != BasicKind::UntypedNil,
            Type::Pointer(_) | Type::Chan { .. } => true,
            Type::Interface(_) => {
                if dynamic && !is_param {
                    return true;
                }
                seen.push(t);
                let (terms, comparable) = self.terms_of(t, 0);
                let ok = match terms {
                    None => comparable,
                    // `comparable` leaves only those types that are.
                    Some(terms) if comparable => {
                        terms.iter().any(|term| self.comparable_within(term.ty, false, seen))
                    }
                    Some(terms) => {
                        !terms.is_empty()
                            && terms.iter().all(|term| self.comparable_within(term.ty, false, seen))
                    }
                };
                seen.pop();
                ok
            }
            Type::Struct(fields) => {
                seen.push(t);
                let ok = fields.iter().all(|f| self.comparable_within(f.ty, dynamic, seen));
                seen.pop();
                ok
            }
            Type::Array { elem, .. } => {
                seen.push(t);
                let ok = self.comparable_within(elem, dynamic, seen);
                seen.pop();
                ok
            }
            _ => false,
        }
    }
}

impl Program {
    /// The type set of an interface or type parameter.
    pub fn type_set(&mut self, t: TypeId) -> TypeSet {
        self.types.type_set(t)
    }
    /// Whether `t` can be compared with `==` (interfaces included).
    pub fn comparable(&mut self, t: TypeId) -> bool {
        self.types.comparable_type(t, true)
    }
}
