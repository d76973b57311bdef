//! The `goanna` command.
#![forbid(unsafe_code)]

fn main() -> ! {
    let code = goanna::cli::main(std::env::args_os().collect());
    std::process::exit(code)
}
