//! Typed program → stack bytecode.
//!
//! Holds: works on a program that was checked without errors; generics are monomorphised, only what is reachable from `main.main`, the init
//! functions and the package variables is compiled. Pure: no I/O, no clock. Knows nothing of how bytecode is run.
#![forbid(unsafe_code)]

mod compiler;
mod consts;
mod deferred;
mod emit;
mod gc;
mod initorder;
mod layout;
mod plan;
mod prepared;
mod rtypes;
pub mod session;
mod tables;
mod wrapper;

pub use compiler::{CompileOptions, Compiler, compile_program};
pub use deferred::Gain;
pub use prepared::prepare;
pub use tables::Tables;
