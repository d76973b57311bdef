//! Numbers as text, the way Go writes and reads them.

pub mod format;
pub mod parse;
