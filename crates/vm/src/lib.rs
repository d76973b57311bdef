//! The virtual machine: runs lowered code on green threads.
//!
//! Holds: one OS thread runs all goroutines; everything outside (clock, files, streams, randomness) is reached through the `Host` trait;
//! run-time panics are values and explicit state, never Rust panics.
//! `unsafe` lives in the modules that say so at their top.

pub mod goroutine;
pub mod link;
