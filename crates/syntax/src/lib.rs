//! Source → tokens → syntax tree.
//!
//! Holds: parsing knows no types, does no I/O and never fails without a diagnostic.
#![forbid(unsafe_code)]

pub mod ast;
mod build;
pub mod diagnostic;
mod directive;
mod explain;
mod lexer;
mod literal;
pub mod outline;
mod parser;
mod semicolons;
pub mod source;
mod symbol;

pub use ast::print_expr;
pub use diagnostic::Diagnostic;
pub use directive::LineDirective;
pub use lexer::{KEYWORDS, is_keyword};
pub use parser::{Incomplete, ParseMode, parse_body, parse_decls, parse_file, parse_stmts};
pub use source::{FileId, LineCol, Pos, Shown, SourceFile, SourceMap, Span, Text};
pub use symbol::Symbol;
