//! The command line: habits of the go command, exit codes of the program.
//!
//! Holds: nothing after the program's name is ours; a bare file name runs; exit code 1 for compile errors, 2 for wrong usage, else the program's own.

mod args;
mod check;
mod disasm;
mod explain;
mod repl;
mod report;
mod run;
mod step;
mod trace;

use args::{Cli, Command};
use clap::Parser as _;
use std::ffi::OsString;

/// Exit code for wrong usage.
const USAGE: i32 = 2;
/// Exit code for compile errors.
const COMPILE_ERROR: i32 = 1;

/// Runs the command with `argv` (program name first) and returns the exit code.
#[must_use]
pub fn main(argv: Vec<OsString>) -> i32 {
    let cli = match Cli::try_parse_from(args::normalise(argv)) {
        Ok(cli) => cli,
        Err(e) => {
            let _ = e.print();
            return if e.use_stderr() { USAGE } else { 0 };
        }
    };
    match cli.command {
        Command::Run(args) => run::run(&args),
        Command::Check(args) => check::check(&args),
        Command::Explain(args) => explain::explain(&args),
        Command::Disasm(args) => disasm::disasm(&args),
        Command::Trace(args) => trace::trace(&args),
        Command::Step(args) => step::step(&args),
        Command::Repl(args) => repl::repl(&args),
        Command::Version => {
            report::out(&format!(
                "goanna {} ({} linux/amd64 rules)\n",
                env!("CARGO_PKG_VERSION"),
                crate::packages::GO_VERSION
            ));
            0
        }
    }
}
