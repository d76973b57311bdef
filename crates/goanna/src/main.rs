//! The `goanna` command.
#![forbid(unsafe_code)]

/// Debug builds and sanitizers see every block by itself.
#[cfg(not(debug_assertions))]
#[global_allocator]
static ALLOCATOR: goanna_vm::alloc::SmallBlocks = goanna_vm::alloc::SmallBlocks;

fn main() -> ! {
    let code = goanna::cli::main(std::env::args_os().collect());
    std::process::exit(code)
}
