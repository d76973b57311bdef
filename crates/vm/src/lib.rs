//! The virtual machine: runs lowered code on green threads.
//!
//! Holds: one OS thread runs all goroutines; everything outside (clock, files, streams, randomness) is reached through the `Host` trait;
//! run-time panics are values and explicit state, never Rust panics.
//! `unsafe` lives in the modules that say so at their top.

pub mod alloc;
pub mod fault;
pub mod goroutine;
pub mod heap;
mod hooks;
pub mod host;
pub mod inspect;
mod interp;
mod leaks;
pub mod link;
pub mod native;
pub mod object;
pub mod observe;
pub mod out_of_memory;
mod roots;
pub mod runtime;
pub mod sched;
mod session;
pub mod source;
pub mod types;
mod unwind;
mod vm;

pub use goanna_bytecode as bytecode;
pub use host::{Host, RealHost, SandboxHost, prepare_process};
pub use leaks::{LEAK_STATUS, Leaks};
pub use link::Natives;
pub use session::Ended;
pub use source::{FunctionSource, Gained};
pub use vm::{Options, Vm};
