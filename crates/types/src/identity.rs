//! Identity of types.
//!
//! Holds: types with a canonical form are identical if they share it. Interfaces without a name that lead to themselves have none: they are
//! compared part by part, and a pair under comparison is taken to be identical.

use crate::ty::*;

impl TypeTable {
    /// Whether two types are identical.
    pub fn identical(&mut self, a: TypeId, b: TypeId) -> bool {
        if a == b {
            return true;
        }
        let ((x, x_complete), (y, y_complete)) = (self.canon_complete(a, 0), self.canon_complete(b, 0));
        x == y || !(x_complete && y_complete) && self.same_parts(a, b, &mut Vec::new())
    }

    fn same_parts(&mut self, a: TypeId, b: TypeId, assumed: &mut Vec<(TypeId, TypeId)>) -> bool {
        let (a, b) = (self.unalias(a), self.unalias(b));
        if a == b {
            return true;
        }
        match (self.get(a).clone(), self.get(b).clone()) {
            (Type::Pointer(x), Type::Pointer(y)) | (Type::Slice(x), Type::Slice(y)) => {
                self.same_parts(x, y, assumed)
            }
            (Type::Array { elem: x, len: m }, Type::Array { elem: y, len: n }) => {
                m == n && self.same_parts(x, y, assumed)
            }
            (Type::Chan { dir: d, elem: x }, Type::Chan { dir: e, elem: y }) => {
                d == e && self.same_parts(x, y, assumed)
            }
            (Type::Map { key: k, value: v }, Type::Map { key: l, value: w }) => {
                self.same_parts(k, l, assumed) && self.same_parts(v, w, assumed)
            }
            (Type::Signature(x), Type::Signature(y)) => {
                x.tparams.is_empty()
                    && y.tparams.is_empty()
                    && x.variadic == y.variadic
                    && self.same_params(&x.params, &y.params, assumed)
                    && self.same_params(&x.results, &y.results, assumed)
            }
            (Type::Interface(_), Type::Interface(_)) => {
                if assumed.contains(&(a, b)) {
                    return true;
                }
                assumed.push((a, b));
                self.same_interfaces(a, b, assumed)
            }
            _ => self.canon(a) == self.canon(b),
        }
    }

    fn same_params(&mut self, a: &[Param], b: &[Param], assumed: &mut Vec<(TypeId, TypeId)>) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(p, q)| self.same_parts(p.ty, q.ty, assumed))
    }

    fn same_interfaces(&mut self, a: TypeId, b: TypeId, assumed: &mut Vec<(TypeId, TypeId)>) -> bool {
        let (x, y) = (self.type_set(a), self.type_set(b));
        let same_terms = match (&x.terms, &y.terms) {
            (None, None) => true,
            (Some(s), Some(t)) => self.terms_subset(Some(s), Some(t)) && self.terms_subset(Some(t), Some(s)),
            _ => false,
        };
        same_terms
            && x.comparable == y.comparable
            && x.methods.len() == y.methods.len()
            && x.methods.iter().zip(y.methods.iter()).all(|(m, n)| {
                crate::lookup::same_name(m.name, m.pkg, n.name, n.pkg, false)
                    && self.same_parts(m.ty, n.ty, assumed)
            })
    }
}
