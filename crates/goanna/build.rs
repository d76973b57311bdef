//! Links the program at a fixed address where that is known to work: 19,000 addresses in its tables need no relocation at each start then, and their
//! pages stay shared (docs/performance.md). The machine's own memory, where Go programs' addresses come from, is placed as before.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |key: &str, value: &str| std::env::var(key).is_ok_and(|v| v == value);
    let gnu_linux = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    // Sanitizers bring a run-time library that asks for a program that can be moved.
    let sanitized = std::env::var("CARGO_ENCODED_RUSTFLAGS").is_ok_and(|flags| flags.contains("sanitizer"));
    if gnu_linux && is("CARGO_CFG_TARGET_ARCH", "x86_64") && !sanitized {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
