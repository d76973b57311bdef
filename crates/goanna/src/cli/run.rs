//! `goanna run`.

use super::args::{BuildArgs, RunArgs};
use super::{COMPILE_ERROR, USAGE, report};
use crate::packages::{Operands, read_all, wrap_statements};
use crate::pipeline::{How, Input, on_front_stack, ready};
use goanna_vm::host::Host;
use goanna_vm::{Leaks, Options, RealHost, SandboxHost, Vm};
use std::ffi::OsString;
use std::io::Read as _;
use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Exit code of a program that `--timeout` stopped, as timeout(1) has it.
const TIMED_OUT: i32 = 124;

/// Compiles and runs; returns the program's exit code.
pub fn run(args: &RunArgs) -> i32 {
    let (seed, chosen_here) = match seed(&args.seed) {
        Ok(seed) => seed,
        Err(text) => return usage(&text),
    };
    let (input, program_args) = match input(args) {
        Ok(found) => found,
        Err(text) => return usage(&text),
    };
    let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let options = Options {
        seed,
        fuse: !args.no_fuse,
        gc_stress: args.gc_stress,
        virtual_time: args.virtual_time,
        leaks: match args.leaks.as_deref() {
            None => Leaks::Ignore,
            Some("fatal") => Leaks::Fatal,
            Some(_) => Leaks::Report,
        },
        max_heap: args.max_memory.unwrap_or(u64::MAX),
        ..Options::default()
    };
    goanna_vm::prepare_process();
    let program_args: Vec<Vec<u8>> = program_args.into_iter().map(OsString::into_vec).collect();
    let (explain, sandbox) = (args.why, args.sandbox);
    if let Some(time) = args.timeout {
        stop_after(time);
    }
    let work = move || {
        if explain {
            let watched =
                super::trace::Watched { input, args: program_args, options, capture: false, library: false };
            return super::trace::run_and_explain(watched);
        }
        let host: Box<dyn Host> = match sandbox {
            true => Box::new(SandboxHost::new(program_args)),
            false => Box::new(RealHost::new(program_args)),
        };
        compile_and_run(input, cwd, options, host, sandbox)
    };
    let code = match on_front_stack(work) {
        Ok(Some(code)) => code,
        Ok(None) => return COMPILE_ERROR,
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            return COMPILE_ERROR;
        }
    };
    if code != 0 && chosen_here && args.seed_was_asked_for() {
        report::err(&format!("goanna: seed {seed}\n"));
    }
    code
}

/// The program's exit code; none if it can't start, which has been reported.
fn compile_and_run(
    input: Input,
    cwd: PathBuf,
    options: Options,
    host: Box<dyn Host>,
    sandbox: bool,
) -> Option<i32> {
    let ready = match ready(input, cwd, How { debug: false, sandbox }) {
        Ok(ready) => ready,
        Err((sources, error)) => {
            report::compile_error(&sources, &error, goanna_diagnostics::DEFAULT_LIMIT);
            return None;
        }
    };
    match Vm::new(ready.module, options, host, goanna_stdlib::natives()) {
        Ok(mut vm) => {
            vm.set_source(ready.source, ready.first);
            let code = vm.run();
            // The process is about to end: taking the machine apart would only cost time.
            std::mem::forget(vm);
            Some(code)
        }
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            None
        }
    }
}

/// Ends the process when `time` is over, whatever it does then.
fn stop_after(time: Duration) {
    std::thread::spawn(move || {
        std::thread::sleep(time);
        report::err(&format!("goanna: stopped: the program ran for {time:?}, the limit of --timeout\n"));
        std::process::exit(TIMED_OUT);
    });
}

impl RunArgs {
    /// Whether `--seed random` was typed: then a failure names the seed.
    fn seed_was_asked_for(&self) -> bool {
        self.seed == "random" && std::env::args().any(|a| a.trim_start_matches('-').starts_with("seed"))
    }
}

fn usage(text: &str) -> i32 {
    report::err(&format!("goanna: {text}\nRun 'goanna help run' for usage.\n"));
    USAGE
}

/// The seed, and whether it was chosen here.
pub(super) fn seed(text: &str) -> Result<(u64, bool), String> {
    if text == "random" {
        let mut bytes = [0; 8];
        let _ = std::fs::File::open("/dev/urandom").and_then(|mut f| f.read_exact(&mut bytes));
        return Ok((u64::from_le_bytes(bytes) >> 1, true));
    }
    text.parse()
        .map(|seed| (seed, false))
        .map_err(|_| format!("--seed takes a number or random, not {text:?}"))
}

/// Import paths of the standard library.
fn std_paths() -> Vec<&'static str> {
    goanna_stdlib::PACKAGES
        .iter()
        .map(|package| package.0)
        .filter(|path| !path.starts_with("internal/"))
        .collect()
}

/// What to compile, and the program's arguments with its name first.
fn input(args: &RunArgs) -> Result<(Input, Vec<OsString>), String> {
    if !args.eval.is_empty() {
        let (text, hidden_lines) = wrap_statements(&args.eval.join("\n"), &std_paths());
        let argv = std::iter::once("-e".into()).chain(args.operands.iter().cloned()).collect();
        return Ok((Input::Text { name: "-e".into(), text: text.into_bytes(), hidden_lines }, argv));
    }
    files(&args.operands, &args.build)
}

/// The program that operands name, and its arguments with its name first.
pub(super) fn files(operands: &[OsString], build: &BuildArgs) -> Result<(Input, Vec<OsString>), String> {
    let Some(first) = operands.first() else {
        return Err("no Go files: name a file, a folder, - for standard input, or use -e".into());
    };
    if first.len() > 1 && first.as_encoded_bytes()[0] == b'-' {
        return Err(format!("flag provided but not defined: {}", first.to_string_lossy()));
    }
    if first == "-" {
        let text = read_all(std::io::stdin()).map_err(|e| format!("reading standard input: {e}"))?;
        return Ok((Input::Text { name: "./prog.go".into(), text, hidden_lines: 0 }, operands.to_vec()));
    }
    let is_go = |a: &OsString| Path::new(a).extension().is_some_and(|x| x == "go");
    let files = if is_go(first) { operands.iter().take_while(|a| is_go(a)).count() } else { 1 };
    let paths = operands[..files].iter().map(PathBuf::from).collect();
    let argv = std::iter::once(first.clone()).chain(operands[files..].iter().cloned()).collect();
    Ok((Input::Paths(Operands { paths, tags: build.tags.clone() }), argv))
}
