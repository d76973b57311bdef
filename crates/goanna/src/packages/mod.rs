//! Where packages come from: the command line, a module's folders, `vendor/`, and the standard library.
//!
//! Holds: the only part of the compile side that reads files. Knows nothing of types.

mod constraint;
mod debug;
mod embed;
mod gomod;
mod gowork;
mod header;
mod loader;
mod modfile;
mod pattern;
mod snippet;
mod vendor;

pub use constraint::{constraint_allows, file_name_matches};
pub use gomod::{Module, find_module};
pub use loader::{LoadError, Loader, Operands, read_all};
pub use snippet::wrap_statements;

/// The Go release that Goanna is measured against.
pub const GO_VERSION: &str = "go1.27.3";
/// Language version 1.N of that release.
pub const GO_MINOR: u32 = 27;
/// And its patch.
pub const GO_PATCH: u32 = 3;
