//! Questions about types. `is_…` look at one type (false for type parameters), `all_…` at every type of a type parameter's set.

use crate::ty::*;

impl TypeTable {
    /// The basic kind of the underlying type; `None` for others and for type parameters.
    pub fn basic_kind(&mut self, t: TypeId) -> Option<BasicKind> {
        if self.is_type_param(t) {
            return None;
        }
        let u = self.underlying(t);
        match *self.get(u) {
            Type::Basic(kind) => Some(kind),
            _ => None,
        }
    }
    /// `bool`, defined ones and untyped included.
    pub fn is_boolean(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_boolean)
    }
    /// Strings.
    pub fn is_string(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_string)
    }
    /// Integers.
    pub fn is_integer(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_integer)
    }
    /// Unsigned integers.
    pub fn is_unsigned(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_unsigned)
    }
    /// Floating-point numbers.
    pub fn is_float(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_float)
    }
    /// Complex numbers.
    pub fn is_complex(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_complex)
    }
    /// Numbers.
    pub fn is_numeric(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(BasicKind::is_numeric)
    }
    /// Types of constants: booleans, numbers, strings.
    pub fn is_const_type(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(|k| k.is_numeric() || k.is_boolean() || k.is_string())
    }
    /// Numbers or strings.
    pub fn is_numeric_or_string(&mut self, t: TypeId) -> bool {
        self.basic_kind(t).is_some_and(|k| k.is_numeric() || k.is_string())
    }
    /// One of the untyped kinds.
    #[must_use]
    pub fn is_untyped(&self, t: TypeId) -> bool {
        matches!(*self.get(t), Type::Basic(kind) if kind.is_untyped())
    }
    /// Not one of the untyped kinds.
    #[must_use]
    pub fn is_typed(&self, t: TypeId) -> bool {
        !self.is_untyped(t)
    }
    /// An untyped number.
    #[must_use]
    pub fn is_untyped_numeric(&self, t: TypeId) -> bool {
        matches!(*self.get(t), Type::Basic(kind) if kind.is_untyped() && kind.is_numeric())
    }
    /// A type parameter.
    #[must_use]
    pub fn is_type_param(&self, t: TypeId) -> bool {
        matches!(self.get(self.unalias(t)), Type::TypeParam(_))
    }
    /// An interface type that is no type parameter.
    pub fn is_interface(&mut self, t: TypeId) -> bool {
        if self.is_type_param(t) {
            return false;
        }
        let u = self.underlying(t);
        matches!(self.get(u), Type::Interface(_))
    }
    /// A type with a name: predeclared, defined or a type parameter.
    #[must_use]
    pub fn has_name(&self, t: TypeId) -> bool {
        matches!(self.get(self.unalias(t)), Type::Basic(_) | Type::Named(_) | Type::TypeParam(_))
    }
    /// A generic type that is not instantiated.
    #[must_use]
    pub fn is_generic(&self, t: TypeId) -> bool {
        match *self.get(t) {
            Type::Alias(id) => {
                let alias = self.alias(id);
                !alias.tparams.is_empty() && alias.targs.is_empty()
            }
            Type::Named(id) => {
                let named = self.named(id);
                named.origin.is_none() && !named.tparams.is_empty()
            }
            _ => false,
        }
    }
    /// A pointer's element type, looking at the underlying type.
    pub fn pointer_elem(&mut self, t: TypeId) -> Option<TypeId> {
        if self.is_type_param(t) {
            return None;
        }
        let u = self.underlying(t);
        match *self.get(u) {
            Type::Pointer(e) => Some(e),
            _ => None,
        }
    }
    /// `(elem, true)` for an unnamed pointer type `*elem`, else `(t, false)`.
    #[must_use]
    pub fn deref(&self, t: TypeId) -> (TypeId, bool) {
        match *self.get(self.unalias(t)) {
            Type::Pointer(e) => (e, true),
            _ => (t, false),
        }
    }
    /// The function type that `t` is underneath.
    pub fn sig_of(&mut self, t: TypeId) -> Option<std::rc::Rc<Signature>> {
        let u = self.underlying(t);
        match self.get(u) {
            Type::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }
    /// The signature that `t` itself is.
    #[must_use]
    pub fn sig_known(&self, t: TypeId) -> Option<std::rc::Rc<Signature>> {
        match self.get(self.unalias(t)) {
            Type::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }
    /// The types of a tuple, or the type alone; nothing for the empty tuple.
    #[must_use]
    pub fn tuple_types(&self, t: TypeId) -> Vec<TypeId> {
        match self.get(t) {
            Type::Tuple(types) => types.to_vec(),
            _ => vec![t],
        }
    }
    /// The type that an untyped value takes by itself.
    #[must_use]
    pub fn default_type(&self, t: TypeId) -> TypeId {
        match *self.get(t) {
            Type::Basic(BasicKind::UntypedBool) => TypeId::BOOL,
            Type::Basic(BasicKind::UntypedInt) => TypeId::INT,
            Type::Basic(BasicKind::UntypedRune) => TypeId::RUNE_NAME,
            Type::Basic(BasicKind::UntypedFloat) => TypeId::FLOAT64,
            Type::Basic(BasicKind::UntypedComplex) => TypeId::COMPLEX128,
            Type::Basic(BasicKind::UntypedString) => TypeId::STRING,
            _ => t,
        }
    }
}

impl BasicKind {
    /// `bool`
    #[must_use]
    pub fn is_boolean(self) -> bool {
        matches!(self, BasicKind::Bool | BasicKind::UntypedBool)
    }
    /// `string`
    #[must_use]
    pub fn is_string(self) -> bool {
        matches!(self, BasicKind::String | BasicKind::UntypedString)
    }
    /// Integers.
    #[must_use]
    pub fn is_integer(self) -> bool {
        (BasicKind::Int..=BasicKind::Uintptr).contains(&self)
            || matches!(self, BasicKind::UntypedInt | BasicKind::UntypedRune)
    }
    /// Unsigned integers.
    #[must_use]
    pub fn is_unsigned(self) -> bool {
        (BasicKind::Uint..=BasicKind::Uintptr).contains(&self)
    }
    /// Floating-point numbers.
    #[must_use]
    pub fn is_float(self) -> bool {
        matches!(self, BasicKind::Float32 | BasicKind::Float64 | BasicKind::UntypedFloat)
    }
    /// Complex numbers.
    #[must_use]
    pub fn is_complex(self) -> bool {
        matches!(self, BasicKind::Complex64 | BasicKind::Complex128 | BasicKind::UntypedComplex)
    }
    /// Numbers.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }
    /// Untyped kinds.
    #[must_use]
    pub fn is_untyped(self) -> bool {
        self >= BasicKind::UntypedBool
    }
}
