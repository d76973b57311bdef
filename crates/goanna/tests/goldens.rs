//! Every case of `testdata/` that has an outcome by the oracle is one test: stdout, normalised stderr, exit code.
//!
//! `testdata/known-failures.txt` lists cases that are wrong for now; one that passes must leave the list, so it only shrinks.
//! `GOANNA_FLAGS` adds flags to every run (`--no-fuse`, `--gc-stress=1`); `GOANNA_TIMEOUT` is how many seconds one may take (60).

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use xtask::case::{self, Case, Outcome};
use xtask::golden::execute;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let known: HashSet<String> = std::fs::read_to_string(root.join("known-failures.txt"))
        .unwrap_or_default()
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(|l| l.split_whitespace().next().unwrap_or_default().to_owned())
        .collect();
    let flags: Vec<String> =
        std::env::var("GOANNA_FLAGS").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let mut trials = Vec::new();
    for source in case::find(&root).expect("testdata can be read") {
        if !source.with_extension("out").exists() {
            continue;
        }
        let name = source.strip_prefix(&root).unwrap_or(&source).with_extension("").display().to_string();
        let expected_to_fail = known.contains(&name);
        let flags = flags.clone();
        trials.push(Trial::test(name, move || check(&source, &flags, expected_to_fail)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(source: &Path, flags: &[String], expected_to_fail: bool) -> Result<(), Failed> {
    let case = Case::open(source)?;
    let expected = case.recorded()?.ok_or("no outcome")?;
    let mut differs = difference(&expected, &run(&case, flags, &case.flags)?);
    for also in &case.also {
        if differs.is_none() {
            differs = difference(&expected, &run(&case, flags, also)?)
                .map(|text| format!("with {}:\n{text}", also.join(" ")));
        }
    }
    match (differs, expected_to_fail) {
        (None, false) | (Some(_), true) => Ok(()),
        (None, true) => Err("passes: take it off testdata/known-failures.txt".into()),
        (Some(text), false) => Err(text.into()),
    }
}

fn run(case: &Case, flags: &[String], own: &[String]) -> Result<Outcome, Failed> {
    let mut command = Command::new("timeout");
    let seconds = std::env::var("GOANNA_TIMEOUT").unwrap_or_else(|_| "60".into());
    command.arg(seconds).arg(env!("CARGO_BIN_EXE_goanna")).arg("run").args(flags).args(own);
    if case.is_module() {
        command.arg(".");
    } else {
        command.args(case.files()?.iter().filter_map(|f| f.file_name()));
    }
    command.args(&case.args);
    Ok(execute(command, case)?)
}

fn difference(expected: &Outcome, actual: &Outcome) -> Option<String> {
    if expected == actual {
        return None;
    }
    let show = |o: &Outcome| {
        format!("--- stdout\n{}\n--- stderr\n{}\n--- exit {}", String::from_utf8_lossy(&o.out), o.err, o.exit)
    };
    Some(format!("expected by Go:\n{}\n\nGoanna:\n{}", show(expected), show(actual)))
}
