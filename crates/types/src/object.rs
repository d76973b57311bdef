//! Declared things: what a name can mean.
//!
//! Holds: an object is declared once and never changes its kind; its type may be unknown until first asked for.

use crate::ty::{ConstRef, PkgId, TypeId};
use goanna_syntax::ast::{DeclId, ExprId};
use goanna_syntax::{Pos, Symbol};

/// An object of the program (all packages share one arena).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjId(pub u32);

/// A declared thing.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name.
    pub name: Symbol,
    /// Where it is declared; `Pos::NONE` for predeclared ones.
    pub pos: Pos,
    /// The package that declares it; `None` for the universe.
    pub pkg: Option<PkgId>,
    /// Its type, once known.
    pub ty: Option<TypeId>,
    /// What it is.
    pub kind: ObjectKind,
}

/// Kinds of objects.
#[derive(Clone, Debug)]
pub enum ObjectKind {
    /// An imported package.
    PkgName { imported: PkgId },
    /// A constant and its value.
    Const { value: Option<ConstRef> },
    /// A defined type, alias or type parameter.
    TypeName,
    /// A variable, parameter, result or field.
    Var(VarInfo),
    /// A function or method.
    Func(FuncInfo),
    /// A label.
    Label,
    /// A predeclared function (`len`, `unsafe.Sizeof`).
    Builtin(Builtin),
    /// The predeclared `nil`.
    Nil,
}

/// A variable.
#[derive(Clone, Debug)]
pub struct VarInfo {
    /// Where it lives.
    pub scope: VarScope,
    /// Read or address taken somewhere.
    pub used: bool,
    /// Package-level: the declaration.
    pub decl: Option<DeclId>,
}

/// Where a variable lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VarScope {
    /// Package-level.
    Package,
    /// Local to a function, parameters and results included.
    Local,
    /// A struct field.
    Field,
}

/// A function or method.
#[derive(Clone, Debug)]
pub struct FuncInfo {
    /// Its declaration in its package's tree; `None` for interface methods.
    pub decl: Option<DeclId>,
    /// The receiver's base type (Named, generic origin) and whether the receiver is a pointer.
    pub recv: Option<Recv>,
}

/// A method's receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recv {
    /// The defined type (origin, for methods of generic types), or the interface type.
    pub base: TypeId,
    /// `func (x *T) …`.
    pub pointer: bool,
}

/// Predeclared functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// A name's expression and object, as recorded by the checker.
pub type NameUse = (ExprId, ObjId);
