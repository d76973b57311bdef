//! `goanna check`.

use super::args::CheckArgs;
use super::{COMPILE_ERROR, report};
use crate::packages::Operands;
use crate::pipeline::{FrontOptions, Input, compile};
use std::path::PathBuf;

/// Checks and returns the exit code.
pub fn check(args: &CheckArgs) -> i32 {
    let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let operands = Operands { paths: args.files.clone(), tags: args.build.tags.clone() };
    let front = compile(Input::Paths(operands), cwd, FrontOptions { check_only: true });
    match front.result {
        Ok(_) => 0,
        Err(error) if args.json => {
            report::json(&front.sources, &error);
            COMPILE_ERROR
        }
        Err(error) => {
            report::compile_error(
                &front.sources,
                &error,
                if args.all { 0 } else { goanna_diagnostics::DEFAULT_LIMIT },
            );
            COMPILE_ERROR
        }
    }
}
