//! `goanna explain`: what an error code of the checker means, with a program that makes the mistake.

use super::args::ExplainArgs;
use super::{USAGE, report};
use goanna_types::errors::Code;
use std::fmt::Write as _;

/// Explains one code, or lists all; returns the exit code.
pub fn explain(args: &ExplainArgs) -> i32 {
    let Some(wanted) = &args.code else {
        report::out(&list());
        return 0;
    };
    match Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(wanted)) {
        Some(&code) => {
            report::out(&explanation(code));
            0
        }
        None => {
            report::err(&format!("goanna: no error code {wanted}; goanna explain lists them\n"));
            USAGE
        }
    }
}

fn list() -> String {
    let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let mut text = String::new();
    for code in Code::ALL {
        let _ = writeln!(text, "{:width$}  {}", code.name(), code.description());
    }
    text
}

fn explanation(code: Code) -> String {
    let mut text = format!("{}: {}\n", code.name(), code.description());
    if !code.example().is_empty() {
        text.push_str("\nFor example:\n\n    package main\n");
        for line in code.example().split("; ") {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}
