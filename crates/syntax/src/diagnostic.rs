//! The plain-data diagnostic that every front-end stage reports. Rendering is `goanna-diagnostics`' business.

use crate::source::{Pos, Span};

/// One message, in gc's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where gc reports it (line and column are taken from here).
    pub pos: Pos,
    /// What to underline on a terminal; may be empty (`Span::default()`): then `pos` alone.
    pub span: Span,
    /// gc's text; further lines begin with a tab as gc prints them.
    pub message: String,
    /// Stable code, e.g. `UnusedVar`; empty for syntax errors.
    pub code: &'static str,
    /// A soft error does not stop the type check of the same unit from being used (unused variables and imports).
    pub soft: bool,
    /// Extra advice of ours for the terminal rendering only.
    pub help: Option<String>,
}
