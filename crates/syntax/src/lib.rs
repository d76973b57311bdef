//! Source → tokens → syntax tree.
//!
//! Holds: parsing knows no types, does no I/O and never fails without a diagnostic.
#![forbid(unsafe_code)]

pub mod ast;
pub mod diagnostic;
pub mod source;
mod symbol;

pub use diagnostic::Diagnostic;
pub use source::{FileId, LineCol, Pos, SourceFile, SourceMap, Span};
pub use symbol::Symbol;
