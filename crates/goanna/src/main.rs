//! The `goanna` command.
#![forbid(unsafe_code)]

use goanna_vm::out_of_memory::Checked;

#[cfg(not(debug_assertions))]
#[global_allocator]
static ALLOCATOR: Checked<goanna_vm::alloc::SmallBlocks> = Checked(goanna_vm::alloc::SmallBlocks);

/// Debug builds and sanitizers see every block by itself.
#[cfg(debug_assertions)]
#[global_allocator]
static ALLOCATOR: Checked<std::alloc::System> = Checked(std::alloc::System);

fn main() -> ! {
    let code = goanna::cli::main(std::env::args_os().collect());
    std::process::exit(code)
}
