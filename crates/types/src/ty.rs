//! Types, interned: structure as data, identity as one integer compare.
//!
//! Holds: every distinct spelling of a type (alias names, parameter names, element order kept for messages) has one [`TypeId`]; every
//! `TypeId` has a canonical one, and `identical(a, b)` is `canon(a) == canon(b)`. Defined types, aliases and type parameters are
//! nodes of their own with lazily completed data, so types may be recursive. Knows nothing of syntax.

use crate::constant::ConstValue;
use crate::object::ObjId;
use goanna_syntax::Symbol;
pub use goanna_syntax::ast::ChanDir;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// A type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// Predeclared basic types and the untyped kinds. The discriminants of the first 21 are fixed: `TypeId(kind as u32)` is that type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum BasicKind {
    /// Already reported as wrong.
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

/// A struct field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StructField {
    /// Its name (for embedded fields that of the type).
    pub name: Symbol,
    /// Its type.
    pub ty: TypeId,
    /// Embedded.
    pub embedded: bool,
    /// Decoded tag, if any.
    pub tag: Option<Rc<[u8]>>,
    /// The declaring package: part of the identity of unexported names, and of exported ones too for `PkgPath` (canon drops it there).
    pub pkg: Option<PkgId>,
}

/// A package of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PkgId(pub u32);

/// A function type. Parameter names are for messages; canon drops them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Types of the parameters; the last one is the slice type if `variadic`.
    pub params: Vec<Param>,
    /// Types of the results.
    pub results: Vec<Param>,
    /// `...T`.
    pub variadic: bool,
    /// Own type parameters (generic functions and methods; never in canonical value types).
    pub tparams: Vec<TypeId>,
}

/// One parameter or result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Param {
    /// Name, if given.
    pub name: Option<Symbol>,
    /// Type.
    pub ty: TypeId,
}

/// A method of an interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IfaceMethod {
    /// Name.
    pub name: Symbol,
    /// Package, for unexported names.
    pub pkg: Option<PkgId>,
    /// A `Signature` type.
    pub ty: TypeId,
}

/// One term `~T` or `T` of a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// `~`.
    pub tilde: bool,
    /// The type.
    pub ty: TypeId,
}

/// An interface as written; its type set is computed on demand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Interface {
    /// Explicit methods, in source order.
    pub methods: Vec<IfaceMethod>,
    /// Embedded elements: interfaces, unions, other types.
    pub embeds: Vec<TypeId>,
    /// Written without `interface{}` as a constraint literal.
    pub implicit: bool,
    /// The predeclared `comparable`.
    pub comparable: bool,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Basic(BasicKind),
    /// A defined type or an instance of a generic one; data in [`TypeTable::named`].
    Named(NamedId),
    /// An alias (or instance of a generic alias); data in [`TypeTable::alias`].
    Alias(AliasId),
    /// A type parameter; data in [`TypeTable::tparam`].
    TypeParam(TParamId),
    Pointer(TypeId),
    Slice(TypeId),
    Array {
        elem: TypeId,
        len: i64,
    },
    Map {
        key: TypeId,
        value: TypeId,
    },
    Chan {
        dir: ChanDir,
        elem: TypeId,
    },
    Struct(Rc<[StructField]>),
    /// Results of a call that yields none or several values.
    Tuple(Rc<[TypeId]>),
    Signature(Rc<Signature>),
    Interface(Rc<Interface>),
    Union(Rc<[Term]>),
}

/// Index of a defined type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NamedId(pub u32);
/// Index of an alias.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AliasId(pub u32);
/// Index of a type parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TParamId(pub u32);

/// A defined type. Instances have `origin` and `targs`; their underlying type and methods are substituted on demand.
#[derive(Clone, Debug)]
pub struct Named {
    /// The type name.
    pub obj: ObjId,
    /// The generic type that this is an instance of.
    pub origin: Option<TypeId>,
    /// Type arguments of an instance.
    pub targs: Rc<[TypeId]>,
    /// Type parameters of a generic type.
    pub tparams: Rc<[TypeId]>,
    /// For a type declared in a generic function: that function's type parameters, on which it depends. The `targs` of an instance stand for
    /// `outer` followed by `tparams` of its origin.
    pub outer: Rc<[TypeId]>,
    /// The underlying type (never Named or Alias), once known.
    pub underlying: Option<TypeId>,
    /// The type on the right of its declaration, while that one's underlying type is not known yet.
    pub rhs: Option<TypeId>,
    /// Declared methods of the origin type, as `Func` objects in source order (instances: look at the origin).
    pub methods: Vec<ObjId>,
    /// For a type declared inside a function: a number that tells it from others of the same name.
    pub local: u32,
}

/// An alias.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The type name.
    pub obj: ObjId,
    /// Type arguments.
    pub targs: Rc<[TypeId]>,
    /// Type parameters of a generic alias.
    pub tparams: Rc<[TypeId]>,
    /// What it stands for, once known.
    pub actual: Option<TypeId>,
}

/// A type parameter.
#[derive(Clone, Debug)]
pub struct TParam {
    /// The type name.
    pub obj: ObjId,
    /// Position in its list.
    pub index: u32,
    /// Its constraint (an interface type, possibly Named), once known.
    pub constraint: Option<TypeId>,
}

/// The interner.
#[derive(Debug)]
pub struct TypeTable {
    pub(crate) types: Vec<Type>,
    pub(crate) canons: Vec<Option<TypeId>>,
    pub(crate) index: FxHashMap<Type, TypeId>,
    pub(crate) named: Vec<Named>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) tparams: Vec<TParam>,
    /// Whether a type mentions type parameters: 0 unknown, 1 no, 2 yes.
    pub(crate) mentions: Vec<u8>,
    /// Instances by origin and arguments.
    pub(crate) instances: FxHashMap<(TypeId, Rc<[TypeId]>), TypeId>,
    /// Interfaces whose canonical form is being made, outermost first.
    pub(crate) canon_path: Vec<TypeId>,
    /// Depth of instance expansion under way.
    pub(crate) expanding: u32,
}

/// Value of a constant expression, shared.
pub type ConstRef = Rc<ConstValue>;

impl TypeId {
    pub const INVALID: TypeId = TypeId(BasicKind::Invalid as u32);
    pub const BOOL: TypeId = TypeId(BasicKind::Bool as u32);
    pub const INT: TypeId = TypeId(BasicKind::Int as u32);
    pub const INT8: TypeId = TypeId(BasicKind::Int8 as u32);
    pub const INT16: TypeId = TypeId(BasicKind::Int16 as u32);
    pub const INT32: TypeId = TypeId(BasicKind::Int32 as u32);
    pub const INT64: TypeId = TypeId(BasicKind::Int64 as u32);
    pub const UINT: TypeId = TypeId(BasicKind::Uint as u32);
    pub const UINT8: TypeId = TypeId(BasicKind::Uint8 as u32);
    pub const UINT16: TypeId = TypeId(BasicKind::Uint16 as u32);
    pub const UINT32: TypeId = TypeId(BasicKind::Uint32 as u32);
    pub const UINT64: TypeId = TypeId(BasicKind::Uint64 as u32);
    pub const UINTPTR: TypeId = TypeId(BasicKind::Uintptr as u32);
    pub const FLOAT32: TypeId = TypeId(BasicKind::Float32 as u32);
    pub const FLOAT64: TypeId = TypeId(BasicKind::Float64 as u32);
    pub const COMPLEX64: TypeId = TypeId(BasicKind::Complex64 as u32);
    pub const COMPLEX128: TypeId = TypeId(BasicKind::Complex128 as u32);
    pub const STRING: TypeId = TypeId(BasicKind::String as u32);
    pub const UNSAFE_POINTER: TypeId = TypeId(BasicKind::UnsafePointer as u32);
    pub const UNTYPED_BOOL: TypeId = TypeId(BasicKind::UntypedBool as u32);
    pub const UNTYPED_INT: TypeId = TypeId(BasicKind::UntypedInt as u32);
    pub const UNTYPED_RUNE: TypeId = TypeId(BasicKind::UntypedRune as u32);
    pub const UNTYPED_FLOAT: TypeId = TypeId(BasicKind::UntypedFloat as u32);
    pub const UNTYPED_COMPLEX: TypeId = TypeId(BasicKind::UntypedComplex as u32);
    pub const UNTYPED_STRING: TypeId = TypeId(BasicKind::UntypedString as u32);
    pub const UNTYPED_NIL: TypeId = TypeId(BasicKind::UntypedNil as u32);
    /// `interface{}` itself; the predeclared alias is [`TypeId::ANY_NAME`].
    pub const ANY: TypeId = TypeId(26);
    /// The predeclared defined type `error`.
    pub const ERROR: TypeId = TypeId(27);
    /// The predeclared constraint `comparable`.
    pub const COMPARABLE: TypeId = TypeId(28);
    /// The names `byte`, `rune` and `any` as written: aliases, so that messages can show them. Canonical: `UINT8`, `INT32`, `ANY`.
    pub const BYTE_NAME: TypeId = TypeId(29);
    /// See [`TypeId::BYTE_NAME`].
    pub const RUNE_NAME: TypeId = TypeId(30);
    /// See [`TypeId::BYTE_NAME`].
    pub const ANY_NAME: TypeId = TypeId(31);
    /// Canonical `byte`.
    pub const BYTE: TypeId = TypeId::UINT8;
    /// Canonical `rune`.
    pub const RUNE: TypeId = TypeId::INT32;
    /// The empty tuple.
    pub const EMPTY_TUPLE: TypeId = TypeId(32);
}
