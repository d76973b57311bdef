//! The standard library's functions as bytecode, made by this crate's build script with the compiler itself: a start reads those that it calls.
//! What the bytes mean is the compiler's affair (`goanna_compiler::prepare`).
#![forbid(unsafe_code)]

static FUNCTIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/functions"));

/// To be passed to the compiler as `CompileOptions::prepared`. None where the library is read from a folder (`goanna_stdlib::package_files`): it may be another.
#[must_use]
pub fn functions() -> &'static [u8] {
    if cfg!(debug_assertions) && std::env::var_os("GOANNA_STDLIB").is_some() {
        return &[];
    }
    FUNCTIONS
}
