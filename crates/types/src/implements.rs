//! Whether a type implements an interface or satisfies a constraint, and gc's explanation if it does not.

use crate::lookup::{LookupError, Member};
use crate::program::Program;
use crate::ty::*;
use crate::typestring::Qualifier;
use goanna_syntax::Symbol;

/// Why a method is missing.
#[derive(Clone, Debug)]
pub enum MissingKind {
    /// Nothing of that name.
    NotFound,
    /// A method whose name differs in case only, or is another package's.
    OtherName(Symbol, TypeId),
    /// An unexported method of another package.
    Unexported,
    /// Another signature (this one).
    WrongType(TypeId),
    /// Several at the same depth.
    Ambiguous,
    /// It has a pointer receiver.
    PointerReceiver,
    /// It is a field.
    Field,
}

/// A method that a type lacks.
#[derive(Clone, Debug)]
pub struct Missing {
    /// What the interface asks for.
    pub method: IfaceMethod,
    /// What there is instead.
    pub kind: MissingKind,
}

/// How method types are compared: identity, or unification during inference.
pub(crate) type SameType<'a> = dyn FnMut(&mut Program, TypeId, TypeId) -> bool + 'a;

fn identical(program: &mut Program, a: TypeId, b: TypeId) -> bool {
    program.types.identical(a, b)
}

impl Program {
    /// Whether `v` implements the interface `t`.
    pub fn implements_interface(&mut self, v: TypeId, t: TypeId) -> bool {
        self.implements(v, t, false, Qualifier::Runtime).is_ok()
    }

    /// Whether `v` implements the interface `t`, or satisfies it as a `constraint`.
    ///
    /// # Errors
    /// It does not: gc's sentence, such as `T does not implement I (missing method M)`.
    pub fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool, q: Qualifier) -> Result<(), String> {
        let (vu, tu) = (self.types.underlying(v), self.types.underlying(t));
        if vu == TypeId::INVALID || tu == TypeId::INVALID {
            return Ok(());
        }
        if let Type::Pointer(elem) = *self.types.get(vu)
            && self.types.underlying(elem) == TypeId::INVALID
        {
            return Ok(());
        }
        if self.embeds_invalid(v, 0) {
            return Ok(());
        }
        let verb = if constraint { "satisfy" } else { "implement" };
        let sentence = |p: &Self, why: &str| {
            let (v, t) = (p.type_string(v, q), p.type_string(t, q));
            if why.is_empty() {
                format!("{v} does not {verb} {t}")
            } else {
                format!("{v} does not {verb} {t} {why}")
            }
        };
        if !matches!(self.types.get(tu), Type::Interface(_)) {
            let name = self.type_string(t, q);
            let why = match self.pointed_interface(t) {
                Some(what) => format!("(type {name} is pointer to {what}, not {what})"),
                None => format!("({name} is not an interface)"),
            };
            return Err(sentence(self, &why));
        }
        let want = self.types.type_set(t);
        if want.is_all() {
            return Ok(());
        }
        let v_is_interface = matches!(self.types.get(vu), Type::Interface(_));
        let have = v_is_interface.then(|| self.types.type_set(v));
        if have.as_ref().is_some_and(crate::typeset::TypeSet::is_empty) {
            return Ok(());
        }
        if want.is_empty() {
            return Err(format!("cannot {verb} {} (empty type set)", self.type_string(t, q)));
        }
        if let Some(missing) = self.missing_method(v, t, true) {
            let why = self.missing_method_cause(v, &missing, q);
            return Err(sentence(self, &why));
        }
        let comparability = |p: &mut Self| {
            let needed = want.comparable;
            if !needed
                || p.types.comparable_type(v, false)
                || (constraint && p.types.comparable_type(v, true))
            {
                return Ok(());
            }
            Err(format!("{} does not {verb} comparable", p.type_string(v, q)))
        };
        let Some(terms) = &want.terms else { return comparability(self) };
        if let Some(have) = have {
            if !self.types.terms_subset(have.terms.as_deref(), Some(terms)) {
                return Err(sentence(self, ""));
            }
            return comparability(self);
        }
        if !terms.iter().any(|term| self.types.term_includes(term, v)) {
            let with_tilde = |term: &&Term| {
                let u = self.types.underlying(term.ty);
                !term.tilde
                    && self.types.identical(term.ty, u)
                    && self.types.term_includes(&Term { tilde: true, ty: term.ty }, v)
            };
            let hint = terms.iter().find(with_tilde).map(|term| term.ty);
            let why = match hint {
                Some(ty) => {
                    format!(
                        "(possibly missing ~ for {} in {})",
                        self.type_string(ty, q),
                        self.type_string(t, q)
                    )
                }
                None if self.mentions(tu, v) => {
                    let (v, t) = (self.type_string(v, q), self.type_string(t, q));
                    format!("({t} mentions {v}, but {v} is not in the type set of {t})")
                }
                None => format!("({} missing in {})", self.type_string(v, q), self.terms_string(terms)),
            };
            return Err(sentence(self, &why));
        }
        comparability(self)
    }

    /// Whether the interface `t` names the type `v` in an element or term, be it in its type set or not.
    fn mentions(&mut self, t: TypeId, v: TypeId) -> bool {
        match self.types.get(t).clone() {
            Type::Interface(iface) => iface.embeds.iter().any(|&e| self.mentions(e, v)),
            Type::Union(terms) => terms.iter().any(|term| self.mentions(term.ty, v)),
            _ => self.types.identical(t, v),
        }
    }
    fn terms_string(&self, terms: &[Term]) -> String {
        let q = Qualifier::Qualified;
        let texts: Vec<_> = terms
            .iter()
            .map(|term| format!("{}{}", if term.tilde { "~" } else { "" }, self.type_string(term.ty, q)))
            .collect();
        texts.join(" | ")
    }

    /// Whether `t` is `*I` with an interface or type parameter `I`.
    pub fn is_interface_pointer(&mut self, t: TypeId) -> bool {
        self.pointed_interface(t).is_some()
    }

    /// What the type is that a pointer to an interface points to.
    fn pointed_interface(&mut self, t: TypeId) -> Option<&'static str> {
        let elem = self.types.pointer_elem(t)?;
        if self.types.is_type_param(elem) {
            return Some("type parameter");
        }
        self.types.is_interface(elem).then_some("interface")
    }
    /// Whether `t` (or what it points to) is a struct with an embedded field whose type is wrong: nobody knows its methods.
    pub(crate) fn embeds_invalid(&mut self, t: TypeId, depth: u32) -> bool {
        let (base, _) = self.types.deref(self.types.unalias(t));
        let u = self.types.underlying(base);
        let Type::Struct(fields) = self.types.get(u).clone() else { return false };
        fields.iter().filter(|f| f.embedded).any(|f| {
            let (elem, _) = self.types.deref(self.types.unalias(f.ty));
            self.types.underlying(elem) == TypeId::INVALID
                || (depth < 8 && self.embeds_invalid(f.ty, depth + 1))
        })
    }

    /// The first method of the interface `t` that `v` lacks. Unless `everything` is asked for, an interface `v` may get it at run time.
    pub fn missing_method(&mut self, v: TypeId, t: TypeId, everything: bool) -> Option<Missing> {
        self.missing_method_by(v, t, everything, &mut identical)
    }

    pub(crate) fn missing_method_by(
        &mut self,
        v: TypeId,
        t: TypeId,
        everything: bool,
        same: &mut SameType<'_>,
    ) -> Option<Missing> {
        let wanted = self.types.interface_methods(t);
        if wanted.is_empty() {
            return None;
        }
        let vu = self.types.underlying(v);
        if matches!(self.types.get(vu), Type::Interface(_)) {
            let has = self.types.interface_methods(v);
            for method in wanted.iter() {
                let found = has
                    .iter()
                    .find(|m| crate::lookup::same_name(m.name, m.pkg, method.name, method.pkg, false));
                let kind = match found {
                    Some(f) if same(self, f.ty, method.ty) => continue,
                    Some(f) => MissingKind::WrongType(f.ty),
                    None if everything => self.other_name(v, method),
                    None => continue,
                };
                return Some(Missing { method: method.clone(), kind });
            }
            return None;
        }
        for method in wanted.iter() {
            if let Some(kind) = self.lacks(v, method, same) {
                return Some(Missing { method: method.clone(), kind });
            }
        }
        None
    }

    fn lacks(&mut self, v: TypeId, method: &IfaceMethod, same: &mut SameType<'_>) -> Option<MissingKind> {
        match self.lookup(v, false, method.pkg, method.name, false) {
            Ok(found) => match found.member {
                Member::Field(_) => Some(MissingKind::Field),
                Member::Method { obj, base } => {
                    let ty = self.method_type(obj, base);
                    (!same(self, ty, method.ty)).then_some(MissingKind::WrongType(ty))
                }
                Member::Interface { method: found, .. } => {
                    (!same(self, found.ty, method.ty)).then_some(MissingKind::WrongType(found.ty))
                }
            },
            Err(LookupError::Ambiguous) => Some(MissingKind::Ambiguous),
            Err(LookupError::PointerReceiver) => Some(MissingKind::PointerReceiver),
            Err(LookupError::Missing) => Some(self.other_name(v, method)),
        }
    }

    /// A method of `v` whose name is nearly that of `method`.
    fn other_name(&mut self, v: TypeId, method: &IfaceMethod) -> MissingKind {
        if self.types.is_interface(v) {
            return MissingKind::NotFound;
        }
        let Ok(found) = self.lookup(v, false, method.pkg, method.name, true) else {
            return MissingKind::NotFound;
        };
        let (name, ty) = match found.member {
            Member::Field(_) => return MissingKind::NotFound,
            Member::Method { obj, base } => (self[obj].name, self.method_type(obj, base)),
            Member::Interface { method, .. } => (method.name, method.ty),
        };
        if name == method.name { MissingKind::Unexported } else { MissingKind::OtherName(name, ty) }
    }

    /// gc's explanation in parentheses, with `have` and `want` lines where types differ.
    pub fn missing_method_cause(&mut self, v: TypeId, missing: &Missing, q: Qualifier) -> String {
        let name = missing.method.name;
        let want = |p: &Self| format!("{name}{}", p.signature_string(missing.method.ty, q));
        match &missing.kind {
            MissingKind::NotFound => match self.pointed_interface(v) {
                Some(what) => format!("(type {} is pointer to {what}, not {what})", self.type_string(v, q)),
                None => format!("(missing method {name})"),
            },
            MissingKind::OtherName(other, ty) => {
                let have = self.signature_string(*ty, q);
                format!("(missing method {name})\n\t\thave {other}{have}\n\t\twant {}", want(self))
            }
            MissingKind::Unexported => format!("(unexported method {name})"),
            MissingKind::WrongType(ty) => {
                let texts = |q| (self.signature_string(*ty, q), self.signature_string(missing.method.ty, q));
                let (mut have, mut want) = texts(q);
                if have == want {
                    (have, want) = texts(Qualifier::Qualified);
                }
                if have == want {
                    // Type parameters of one name: showing both would say nothing.
                    return format!("(wrong type for method {name})");
                }
                format!("(wrong type for method {name})\n\t\thave {name}{have}\n\t\twant {name}{want}")
            }
            MissingKind::Ambiguous => format!("(ambiguous selector {}.{name})", self.type_string(v, q)),
            MissingKind::PointerReceiver => format!("(method {name} has pointer receiver)"),
            MissingKind::Field => format!("({}.{name} is a field, not a method)", self.type_string(v, q)),
        }
    }
}
