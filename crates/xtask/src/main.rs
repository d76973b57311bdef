//! `cargo xtask CHORE`: the chores of the project.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use xtask::{bench, conformance, docs, golden, tidy};

const HELP: &str = "cargo xtask CHORE

  golden [--all] [--verify] [FILTER…]  outcomes of testdata cases by the real Go (new ones only, unless --all)
  bless [FILTER…]                      transcripts of sessions, traces and explanations by Goanna itself; read the diff
  docs [--check]                       generated pages of docs/
  tidy                                 the house rules
  conformance [--check] [--suite V] [FILTER…]
                                       Go's own test trees (of Go 1.19 and 1.27), fetched by apt (build goanna first); writes docs/conformance.md
  library                              exported names of the library against the real Go's; writes docs/library.md
  bench [ROUNDS]                       CPU time against Lua, CPython and native Go (build with --release first)
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap_or_else(|_| ".".into());
    let flag = |name: &str| args.iter().any(|a| a == name);
    let result = match args.first().map(String::as_str) {
        Some("golden") => golden::run(&golden::Request {
            root: root.join("testdata"),
            oracle: oracle(&root),
            filters: args[1..].iter().filter(|a| !a.starts_with("--")).cloned().collect(),
            all: flag("--all"),
            verify: flag("--verify"),
        })
        .map(|bad| bad == 0),
        Some("bless") => bless(&root, &args[1..]),
        Some("docs") => write_docs(&root, flag("--check")),
        Some("tidy") => tidy::check(&root).map(|found| {
            found.iter().for_each(|line| eprintln!("{line}"));
            found.is_empty()
        }),
        Some("conformance") => conformance::run(&conformance::Request {
            root: root.clone(),
            target: std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from),
            oracle: oracle(&root),
            suite: args.iter().skip_while(|a| *a != "--suite").nth(1).cloned(),
            filters: conformance_filters(&args[1..]),
            check: flag("--check"),
        }),
        Some("library") => write_library(&root),
        Some("bench") => {
            let rounds = args.get(1).and_then(|n| n.parse().ok()).unwrap_or(5);
            bench::run(&root, &oracle(&root), rounds).map(|table| {
                print!("{table}");
                true
            })
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("xtask: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Words that are neither options nor the value of `--suite`.
fn conformance_filters(args: &[String]) -> Vec<String> {
    let is_value = |at: usize| at > 0 && args[at - 1] == "--suite";
    let words = args.iter().enumerate().filter(|(at, a)| !a.starts_with("--") && !is_value(*at));
    words.map(|(_, a)| a.clone()).collect()
}

/// The real Go: `GOANNA_GO`, or the oracle beside the checkout.
fn oracle(root: &Path) -> PathBuf {
    std::env::var_os("GOANNA_GO").map_or_else(
        || {
            let near = root.join("../shared/oracle/go");
            if near.exists() { near } else { PathBuf::from("/work/shared/oracle/go") }
        },
        PathBuf::from,
    )
}

/// Compares the library with the real Go's by go/types.
fn write_library(root: &Path) -> std::io::Result<bool> {
    let out = std::process::Command::new(oracle(root))
        .args(["run", "main.go"])
        .arg(root.join("crates/stdlib/packages"))
        .current_dir(root.join("crates/xtask/library"))
        .output()?;
    eprint!("{}", String::from_utf8_lossy(&out.stderr));
    if out.status.success() {
        std::fs::write(root.join("docs/library.md"), out.stdout)?;
    }
    Ok(out.status.success())
}

/// Writes the transcripts anew, by the test that compares them.
fn bless(root: &Path, filters: &[String]) -> std::io::Result<bool> {
    let mut command = std::process::Command::new("cargo");
    command.args(["test", "-q", "-p", "goanna", "--test", "transcripts", "--"]).args(filters);
    Ok(command.current_dir(root).env("GOANNA_BLESS", "1").status()?.success())
}

fn write_docs(root: &Path, check: bool) -> std::io::Result<bool> {
    let mut fresh = true;
    for (name, text) in docs::pages() {
        let path = root.join("docs").join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            eprintln!("docs/{name} is stale: run `cargo xtask docs`");
            fresh = false;
        } else {
            std::fs::write(path, text)?;
        }
    }
    Ok(fresh)
}
