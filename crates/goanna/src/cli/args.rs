//! Options, as clap knows them, and what the go command's users type instead.

use clap::{Args, CommandFactory as _, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

const EXAMPLES: &str = "Examples:
  goanna hello.go                     run a program
  goanna run a.go b.go -v input.txt   two files of one package; -v input.txt goes to the program
  goanna run ./cmd/tool               the package in a folder
  goanna run -tags debug ./...        the one main package below a folder, with a build tag
  goanna -e 'fmt.Println(1 << 10)'    statements; standard packages are imported by name
  echo 'package main; func main() { println(1) }' | goanna -
  goanna check *.go                   compile errors only
  goanna explain UnusedVar            what an error code means
  goanna disasm --lowered prog.go main.f

A script may begin with  #!/usr/bin/env goanna  and have any file ending.
Exit codes: the program's own; 2 after a panic or fatal error; 1 for compile errors; 2 for wrong usage.";

/// A number of bytes.
fn size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit: u64 = match text[digits.len()..].trim_end_matches(['b', 'B', 'i']) {
        "" => 1,
        "k" | "K" => 1 << 10,
        "m" | "M" => 1 << 20,
        "g" | "G" => 1 << 30,
        other => return Err(format!("unknown unit {other:?}: use K, M or G")),
    };
    let number: u64 = digits.parse().map_err(|_| "not a number of bytes".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "too large".into())
}

/// A time: seconds unless a unit stands behind the number.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "ms" => 1e-3,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        other => return Err(format!("unknown unit {other:?}: use ms, s, m or h")),
    };
    let number: f64 = digits.parse().map_err(|_| "not a time".to_owned())?;
    Duration::try_from_secs_f64(number * unit).map_err(|e| e.to_string())
}

/// Runs Go programs from source, at once, with no Go toolchain.
#[derive(Debug, Parser)]
#[command(name = "goanna", version, after_help = EXAMPLES, disable_help_subcommand = false)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compile and run a program (also: `goanna FILE`)
    #[command(after_help = EXAMPLES)]
    Run(RunArgs),
    /// Report compile errors and run nothing
    Check(CheckArgs),
    /// Tell what an error code means, or list them all
    Explain(ExplainArgs),
    /// Print the bytecode of a program
    Disasm(DisasmArgs),
    /// Show what happened to deferred calls, panics and Goexits in a run
    #[command(after_help = TRACE_EXAMPLES)]
    Trace(TraceArgs),
    /// Run a program and stop at each step of the unwinder
    Step(StepArgs),
    /// A prompt: type Go, see values
    Repl(ReplArgs),
    /// Print the version and the Go release whose behaviour is the reference
    Version,
}

/// `goanna explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// An error code, as shown with an error on a terminal
    pub code: Option<String>,
}

/// What all commands that compile take.
#[derive(Clone, Debug, Default, Args)]
pub struct BuildArgs {
    /// Build tags that //go:build lines may ask for, with commas between them
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub tags: Vec<String>,
}

/// `goanna run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    #[command(flatten)]
    pub build: BuildArgs,
    /// Run these statements (or this whole program) instead of a file; several are put together, a line each
    #[arg(short = 'e', value_name = "CODE", allow_hyphen_values = true)]
    pub eval: Vec<String>,
    /// Seed of scheduling, select and map order; `random` picks one and prints it if the program fails
    #[arg(long, value_name = "N", default_value = "random")]
    pub seed: String,
    /// Let sleeps and timers pass at once when nothing else can run
    #[arg(long)]
    pub virtual_time: bool,
    /// When main returns, list the goroutines that nothing can wake any more; `fatal` also makes the exit code 3
    #[arg(long, value_name = "fatal", num_args = 0..=1, require_equals = true, default_missing_value = "report", value_parser = ["report", "fatal"])]
    pub leaks: Option<String>,
    /// Do not fuse instructions (a differential test of the lowering)
    #[arg(long)]
    pub no_fuse: bool,
    /// Collect garbage at every N-th safepoint and poison what is freed
    #[arg(long, value_name = "N")]
    pub gc_stress: Option<u64>,
    /// When the program dies of a panic: say of every recover() that ran why it gave nil
    #[arg(long)]
    pub why: bool,
    /// Grant the program only its arguments, clocks, randomness and the standard streams: no files, environment, processes or `unsafe`
    #[arg(long, conflicts_with = "why")]
    pub sandbox: bool,
    /// Bytes the heap may have, also as 64K, 256M or 2G; beyond them the program dies of `out of memory`
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub max_memory: Option<u64>,
    /// Seconds the program may run, also as 500ms or 2m; then it is stopped with exit code 124
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// Go files, one folder, or - for standard input; then the program's arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FILE [ARGS]")]
    pub operands: Vec<OsString>,
}

/// `goanna check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    pub build: BuildArgs,
    /// Show all errors instead of ten
    #[arg(short = 'e')]
    pub all: bool,
    /// Print every error as one line of JSON on standard output: file, line, column, end, code, message
    #[arg(long)]
    pub json: bool,
    /// Go files of one package, or one folder
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// `goanna disasm`.
#[derive(Debug, Args)]
pub struct DisasmArgs {
    #[command(flatten)]
    pub build: BuildArgs,
    /// The register code that the loop executes, instead of the stack bytecode
    #[arg(long)]
    pub lowered: bool,
    /// With --lowered: without fusions
    #[arg(long)]
    pub no_fuse: bool,
    /// A Go file
    pub file: PathBuf,
    /// Only functions whose name is this or ends in it
    pub func: Option<String>,
}

const TRACE_EXAMPLES: &str = "Examples:
  goanna trace prog.go                          a timeline on standard output
  goanna trace --format html -o t.html prog.go  a page to step through
  goanna trace --format json prog.go | jq '.steps[].text'

What the program prints is part of the trace. With -o and the text format it is printed as usual. Exit code: the program's own.";

/// `goanna trace`.
#[derive(Debug, Args)]
pub struct TraceArgs {
    #[command(flatten)]
    pub build: BuildArgs,
    /// text, json or html
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json", "html"])]
    pub format: String,
    /// Write the trace to this file
    #[arg(short = 'o', value_name = "OUT")]
    pub out: Option<PathBuf>,
    /// Also the deferred calls of the standard library's own functions
    #[arg(long)]
    pub library: bool,
    /// In text: say under each step why it happened
    #[arg(long)]
    pub reasons: bool,
    /// Seed of scheduling, select and map order
    #[arg(long, value_name = "N", default_value = "1")]
    pub seed: String,
    /// Let sleeps and timers pass at once when nothing else can run
    #[arg(long)]
    pub virtual_time: bool,
    /// Go files, one folder, or - for standard input; then the program's arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FILE [ARGS]")]
    pub operands: Vec<OsString>,
}

/// `goanna step`.
#[derive(Debug, Args)]
pub struct StepArgs {
    #[command(flatten)]
    pub build: BuildArgs,
    /// Seed of scheduling, select and map order
    #[arg(long, value_name = "N", default_value = "1")]
    pub seed: String,
    /// Sleeps take their time; otherwise they pass at once when nothing else can run, so that a run can be repeated exactly
    #[arg(long)]
    pub real_time: bool,
    /// Go files, one folder, or - for standard input; then the program's arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FILE [ARGS]")]
    pub operands: Vec<OsString>,
}

/// `goanna repl`.
#[derive(Debug, Args)]
pub struct ReplArgs {
    /// Seed of scheduling, select and map order
    #[arg(long, value_name = "N", default_value = "random")]
    pub seed: String,
    /// Print each input before what it does (for transcripts of piped sessions)
    #[arg(long)]
    pub echo: bool,
    /// Files to load first
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

const COMMANDS: &[&str] = &["run", "trace", "step", "repl", "check", "explain", "disasm", "version", "help"];

/// Turns the go command's habits into clap's: a bare file (or `-`, or `-e`) runs, single-dash long options are options, `-x=v` is `--x=v`.
#[must_use]
pub fn normalise(argv: Vec<OsString>) -> Vec<OsString> {
    let mut argv = argv.into_iter();
    let mut out: Vec<OsString> = argv.next().into_iter().collect();
    let mut rest: Vec<OsString> = argv.collect();
    let first = rest.first().map(|a| a.to_string_lossy().into_owned());
    match first.as_deref() {
        None => return [out, vec!["--help".into()]].concat(),
        Some(word) if COMMANDS.contains(&word) => out.push(rest.remove(0)),
        Some("-h" | "-help" | "--help" | "-V" | "-version" | "--version") => {}
        Some(_) => out.push("run".into()),
    }
    let mut options = true;
    let mut take_value = false;
    for arg in rest {
        let text = arg.to_string_lossy().into_owned();
        let is_option = text.starts_with('-') && text.len() > 1;
        if !options || take_value || !is_option {
            options &= take_value;
            take_value = false;
            out.push(arg);
            continue;
        }
        let name = text.trim_start_matches('-');
        let command = out.get(1).map(|c| c.to_string_lossy().into_owned());
        take_value = command.is_some_and(|command| takes_value(&command, name));
        let is_long = !text.starts_with("--") && name.split('=').next().is_some_and(|n| n.len() > 1);
        out.push(if is_long { format!("--{name}").into() } else { arg });
        if text == "--" {
            options = false;
        }
    }
    out
}

/// Whether the value of a command's option is the next word.
fn takes_value(command: &str, option: &str) -> bool {
    if option.is_empty() || option.contains('=') {
        return false;
    }
    let cli = Cli::command();
    let Some(command) = cli.find_subcommand(command) else { return false };
    let mut known = command.get_arguments();
    known.any(|a| {
        let named = a.get_long() == Some(option) || a.get_short().is_some_and(|s| option == s.to_string());
        named && a.get_action().takes_values() && !a.is_require_equals_set()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(argv: &[&str]) -> Vec<String> {
        normalise(argv.iter().map(OsString::from).collect())
            .into_iter()
            .map(|a| a.into_string().unwrap())
            .collect()
    }

    #[test]
    fn habits_become_options() {
        assert_eq!(words(&["goanna", "x.go", "-v"]), ["goanna", "run", "x.go", "-v"]);
        assert_eq!(words(&["goanna", "-e", "-1", "-x"]), ["goanna", "run", "-e", "-1", "-x"]);
        assert_eq!(
            words(&["goanna", "-seed", "7", "x.go", "-seed", "8"]),
            ["goanna", "run", "--seed", "7", "x.go", "-seed", "8"]
        );
        assert_eq!(words(&["goanna", "run", "-no-fuse", "-"]), ["goanna", "run", "--no-fuse", "-"]);
        assert_eq!(words(&["goanna"]), ["goanna", "--help"]);
        assert_eq!(
            words(&["goanna", "run", "-timeout", "3", "-leaks", "x.go"]),
            ["goanna", "run", "--timeout", "3", "--leaks", "x.go"]
        );
        assert_eq!(words(&["goanna", "check", "-e", "x.go"]), ["goanna", "check", "-e", "x.go"]);
    }

    #[test]
    fn clap_accepts_the_table() {
        Cli::command().debug_assert();
        let cli = Cli::try_parse_from(normalise(
            ["goanna", "run", "-seed=3", "a.go", "--", "-x"].map(OsString::from).to_vec(),
        ))
        .unwrap();
        let Command::Run(run) = cli.command else { panic!("not run") };
        assert_eq!(run.seed, "3");
        assert_eq!(run.operands, ["a.go", "--", "-x"].map(OsString::from));
    }
}
