//! The standard library: Go source under `packages/` and the natives behind its body-less functions. The modules here
//! are the plain algorithms that natives of several packages share; they know neither the VM nor Go's memory.

pub mod digest;
pub mod directive;
pub mod entities;
pub mod gomath;
pub mod json;
pub mod json_plan;
pub mod layout;
pub mod number;
pub mod order;
pub mod path;
pub mod quote;
pub mod random;
pub mod regex;
pub mod rtype;
pub mod text;
pub mod time;
pub mod unicode;
pub mod utf8;

mod registry;
pub use registry::{File, PACKAGES, Package, natives, package_files, package_paths};
