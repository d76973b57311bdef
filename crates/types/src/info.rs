//! What the checker found out, as dense side tables of a package's tree.
//!
//! Holds: after a package (or, in lazily checked packages, a reached body) was checked without errors, every expression in it has an entry.
//! The type recorded for an untyped expression is the one it was finally converted to. Types may mention type parameters inside generic bodies.

use crate::object::{Builtin, ObjId};
use crate::ty::{ConstRef, TypeId};
use goanna_syntax::ast::{ClauseId, ExprId};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// How an expression may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing recorded (not reached, or wrong and reported).
    None,
    /// A call without results.
    NoValue,
    /// A predeclared function, to be called.
    Builtin(Builtin),
    /// A type.
    Type,
    /// A constant; `TypeAndValue::value` is its value.
    Const,
    /// An addressable variable.
    Variable,
    /// A map element.
    MapIndex,
    /// Any other value (`nil` included: its type is then the target type or untyped nil).
    Value,
    /// A value that can also yield `ok`: map index, receive, type assertion. If used with two results, its type is a 2-tuple.
    CommaOk,
    /// A package name (only on the `x` of a qualified identifier).
    Package,
}

/// Mode, type and constant value of an expression.
#[derive(Clone, Debug)]
pub struct TypeAndValue {
    pub mode: Mode,
    pub ty: TypeId,
    pub value: Option<ConstRef>,
}

/// What a selector `x.f` selects.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    /// Type of `x` (or the type `T` of a method expression `T.f`).
    pub recv: TypeId,
    /// Field indices from `recv` to the field, or to the embedded field that holds the method (without the method itself).
    pub path: Rc<[u32]>,
    /// The method (`Func`); for fields the field index is the last of `path`.
    pub method: Option<ObjId>,
    /// For interface methods: the name is enough; `method` is the interface's `Func` object.
    pub ty: TypeId,
}

/// Kinds of selections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectionKind {
    /// A struct field, possibly through embedded fields and pointers.
    Field,
    /// A method value or called method of a concrete type.
    Method,
    /// A method of an interface value (possibly reached through embedded fields) or of a type parameter's constraint.
    InterfaceMethod,
    /// `T.f` with a concrete or interface `T`.
    MethodExpr,
    /// `pkg.Name`: the object is that of the selected name.
    Qualified,
}

/// Side tables of one package.
#[derive(Debug, Default)]
pub struct Info {
    /// By `ExprId`.
    pub types: Vec<Option<TypeAndValue>>,
    /// The object of every `Name` node, declared or used (fields in composite literal keys included), by `ExprId`.
    pub objects: Vec<Option<ObjId>>,
    /// By the `ExprId` of the selector.
    pub selections: FxHashMap<ExprId, Selection>,
    /// Type arguments of an instantiated generic function, by the `ExprId` of the *name* (for `pkg.F` the selected name; for methods with type parameters the selected name).
    pub instances: FxHashMap<ExprId, Rc<[TypeId]>>,
    /// The variable that a type switch declares in this clause.
    pub implicits: FxHashMap<ClauseId, ObjId>,
    /// Composite literals: for each keyed element of a struct literal, the path of field indices it names (1.27 allows promoted fields), by the `ExprId` of the `KeyValue`.
    pub field_keys: FxHashMap<ExprId, Rc<[u32]>>,
}
