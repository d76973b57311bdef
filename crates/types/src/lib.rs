//! Syntax tree → typed program: universe, exact constants, checker with inference, layouts.
//!
//! Holds: pure; no I/O, no clock. File names follow Go's own `go/types`.
#![forbid(unsafe_code)]

pub mod check;
pub mod constant;
pub mod errors;
pub mod info;
pub mod object;
pub mod packages;
pub mod program;
pub mod ty;

pub use constant::ConstValue;
pub use info::{Info, Mode, Selection, SelectionKind, TypeAndValue};
pub use object::{Builtin, ObjId, Object, ObjectKind};
pub use program::{Package, Program};
pub use ty::{BasicKind, NamedId, PkgId, Type, TypeId, TypeTable};
