//! Goanna as a library: load, check, compile, run.
//!
//! Holds: the only crate that knows all stages; each is called once, in pipeline order. Embedders and the command line use the same door.
#![forbid(unsafe_code)]

pub mod cli;
pub mod packages;
pub mod pipeline;
pub mod session;
pub mod step;
pub mod trace;
pub mod why;

pub use pipeline::{CompileError, Front, FrontOptions};
