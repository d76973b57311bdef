//! `cargo xtask golden`: outcomes by the real Go.
//!
//! Holds: an outcome file is what the oracle's program did, normalised, and nothing else ever writes one.

use crate::case::{self, Case, Outcome};
use crate::normalise;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What to do.
#[derive(Debug)]
pub struct Request {
    /// Root of the cases (`testdata`).
    pub root: PathBuf,
    /// The oracle's `go`.
    pub oracle: PathBuf,
    /// Only cases whose path contains one of these; all if empty.
    pub filters: Vec<String>,
    /// Also those that have an outcome.
    pub all: bool,
    /// Change nothing, fail if anything would change.
    pub verify: bool,
}

/// Makes the outcomes. Returns how many cases failed or (with `verify`) differ.
///
/// # Errors
/// The folder can't be read.
pub fn run(request: &Request) -> io::Result<usize> {
    let todo: Vec<PathBuf> = case::find(&request.root)?
        .into_iter()
        .filter(|p| !is_our_own(&request.root, p))
        .filter(|p| {
            request.filters.is_empty()
                || request.filters.iter().any(|f| p.to_string_lossy().contains(f.as_str()))
        })
        .filter(|p| request.all || request.verify || !p.with_extension("out").exists())
        .collect();
    let next = AtomicUsize::new(0);
    let bad = AtomicUsize::new(0);
    let print = Mutex::new(io::stderr());
    std::thread::scope(|scope| {
        for worker in 0..2 {
            let (next, bad, print, todo) = (&next, &bad, &print, &todo);
            scope.spawn(move || {
                let scratch =
                    std::env::temp_dir().join(format!("goanna-golden-{}-{worker}", std::process::id()));
                while let Some(source) = todo.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let said = match one(request, source, &scratch) {
                        Ok(said) => said,
                        Err(e) => Some(format!("{}: {e}", source.display())),
                    };
                    if let Some(text) = said {
                        if text.starts_with('!') || !text.starts_with("wrote") {
                            bad.fetch_add(1, Ordering::Relaxed);
                        }
                        let mut err = print.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                        let _ = writeln!(err, "{text}");
                    }
                }
                let _ = std::fs::remove_dir_all(&scratch);
            });
        }
    });
    eprintln!("{} cases looked at", todo.len());
    Ok(bad.into_inner())
}

/// Formats of our own (`repl`, `trace`, `parse`, …) are blessed, not made by the oracle.
fn is_our_own(root: &Path, path: &Path) -> bool {
    let area = path
        .strip_prefix(root)
        .ok()
        .and_then(|p| p.components().next())
        .map(|c| c.as_os_str().to_string_lossy().into_owned());
    !matches!(area.as_deref(), Some("run" | "check" | "std" | "issue" | "limit" | "programs"))
}

fn one(request: &Request, source: &Path, scratch: &Path) -> io::Result<Option<String>> {
    let case = Case::open(source)?;
    let outcome = by_oracle(&case, &request.oracle, scratch)?;
    if request.verify {
        let same = case.recorded()?.as_ref() == Some(&outcome);
        return Ok((!same).then(|| format!("! {} differs from the oracle", source.display())));
    }
    Ok(case.record(&outcome)?.then(|| format!("wrote {}", source.with_extension("out").display())))
}

/// Builds and runs a case with the real Go.
///
/// # Errors
/// The oracle can't be started.
pub fn by_oracle(case: &Case, oracle: &Path, scratch: &Path) -> io::Result<Outcome> {
    std::fs::create_dir_all(scratch)?;
    let program = scratch.join("prog");
    let _ = std::fs::remove_file(&program);
    let mut build = Command::new(oracle);
    build.arg("build").arg("-o").arg(&program);
    if case.is_module() {
        build.current_dir(&case.source).arg(".");
    } else {
        let files = case.files()?;
        let folder = files[0].parent().unwrap_or(Path::new(".")).to_path_buf();
        build.current_dir(folder);
        build.args(files.iter().filter_map(|f| f.file_name()));
    }
    let built = build.stdin(Stdio::null()).output()?;
    if !built.status.success() {
        let text = without_goroot(&String::from_utf8_lossy(&built.stderr));
        return Ok(Outcome { out: built.stdout, err: text, exit: built.status.code().unwrap_or(1) });
    }
    let mut command = Command::new(&program);
    command.args(&case.args);
    execute(command, case)
}

/// Where the oracle's own tree lies says nothing: messages name the usual place.
fn without_goroot(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match (line.find("(/"), line.find("/go/src/")) {
            (Some(open), Some(tree)) if open < tree => {
                out.push_str(&line[..=open]);
                out.push_str("/usr/local");
                out.push_str(&line[tree..]);
            }
            _ => out.push_str(line),
        }
    }
    out
}

/// Runs a prepared command with the case's stdin and environment.
///
/// # Errors
/// It can't be started.
pub fn execute(mut command: Command, case: &Case) -> io::Result<Outcome> {
    let folder = if case.source.is_dir() {
        case.source.as_path()
    } else {
        case.source.parent().unwrap_or(Path::new("."))
    };
    command.current_dir(folder);
    for name in ["GOTRACEBACK", "GODEBUG", "GOGC", "GOMEMLIMIT", "GOMAXPROCS"] {
        command.env_remove(name);
    }
    command.env("TZ", "UTC").envs(case.env.iter().map(|(k, v)| (k, v)));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let text = case.stdin.clone();
        std::thread::spawn(move || {
            let _ = stdin.write_all(&text);
        });
    }
    let done = child.wait_with_output()?;
    Ok(Outcome {
        out: done.stdout,
        err: normalise::stderr(&String::from_utf8_lossy(&done.stderr)),
        exit: done.status.code().unwrap_or_else(|| 128 + signal(done.status)),
    })
}

fn signal(status: std::process::ExitStatus) -> i32 {
    std::os::unix::process::ExitStatusExt::signal(&status).unwrap_or(0)
}
