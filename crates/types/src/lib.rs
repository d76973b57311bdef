//! Syntax tree → typed program: universe, exact constants, checker with inference, layouts.
//!
//! Holds: pure; no I/O, no clock. File names follow Go's own `go/types`.
#![forbid(unsafe_code)]

pub mod check;
pub mod components;
pub mod constant;
pub mod errors;
mod identity;
pub mod implements;
pub mod info;
pub mod layout;
pub mod load;
pub mod lookup;
pub mod object;
pub mod packages;
mod predicates;
pub mod program;
pub mod session;
pub mod subst;
mod table;
pub mod ty;
pub mod typeset;
pub mod typestring;
mod universe;

pub use constant::ConstValue;
pub use info::{Info, Mode, Selection, SelectionKind, TypeAndValue};
pub use load::{CheckOptions, check_function_body, check_package_var, check_program, resolve_object};
pub use lookup::{LookupError, LookupResult, Member, MethodEntry};
pub use object::{Builtin, ObjId, Object, ObjectKind};
pub use program::{Package, Program};
pub use subst::Subst;
pub use ty::{BasicKind, NamedId, PkgId, Type, TypeId, TypeTable};
pub use typestring::Qualifier;
