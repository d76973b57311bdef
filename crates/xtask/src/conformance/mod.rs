//! `cargo xtask conformance`: Go's own `test/` trees, as Debian ships them, run by Goanna.
//!
//! Holds: a tree is fetched into the target folder and never leaves it; the denominator is the tests that the real Go (the oracle) passes today and whose imports
//! Goanna has, computed once and kept beside the tree. Knows nothing of Goanna but its command line.

mod constraint;
mod expected;
mod fetch;
mod report;
mod suite;
mod toolchain;

use fetch::{SUITES, Suite};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use suite::{Kind, Test};
use toolchain::{Goanna, Oracle, Toolchain};

/// What to do.
#[derive(Debug)]
pub struct Request {
    /// Root of the repository.
    pub root: PathBuf,
    /// The target folder.
    pub target: PathBuf,
    /// The oracle's `go`.
    pub oracle: PathBuf,
    /// Only the tree of this Go; every one if none is named.
    pub suite: Option<String>,
    /// Only tests whose name contains one of these; all if empty.
    pub filters: Vec<String>,
    /// Fail if a test of the passing list fails, write nothing.
    pub check: bool,
}

/// What became of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Passed,
    Failed(String),
    NotApplicable(String),
}

/// One judged test.
#[derive(Debug)]
pub struct Judged {
    pub name: String,
    pub kind: Kind,
    pub verdict: Verdict,
}

/// Runs the suites. True if nothing that passed before fails.
///
/// # Errors
/// A tree can't be fetched, the oracle can't be started, a report can't be written.
pub fn run(request: &Request) -> io::Result<bool> {
    let chosen = |s: &&Suite| request.suite.as_ref().is_none_or(|v| v == s.version);
    let mut good = true;
    let mut found = false;
    for suite in SUITES.iter().filter(chosen) {
        good &= run_suite(request, suite)?;
        found = true;
    }
    if found { Ok(good) } else { Err(io::Error::other("--suite wants 1.19 or 1.27")) }
}

fn run_suite(request: &Request, suite: &Suite) -> io::Result<bool> {
    println!("Go {}", suite.version);
    let home = request.target.join(suite.home);
    let tree = suite.tree(&home)?;
    let packages = suite::std_packages(&request.root.join("crates/stdlib/packages"))?;
    let tests: Vec<Test> = suite::find(&tree)?
        .into_iter()
        .filter(|t| request.filters.is_empty() || request.filters.iter().any(|f| t.name.contains(f.as_str())))
        .collect();
    let known = by_oracle(request, &home, &tests)?;
    let goanna = Goanna::new(&request.target, &home)?;
    let judged: Vec<Judged> = in_parallel(&tests, |worker, test| {
        let verdict = match (&test.not_applicable, known.get(&test.name)) {
            (Some(reason), _) => Verdict::NotApplicable(reason.clone()),
            (None, Some(Some(text))) if text.contains("missing function body") => {
                Verdict::NotApplicable("functions without a body (assembly)".into())
            }
            (None, Some(Some(_))) => Verdict::NotApplicable("fails on Go 1.27.3".into()),
            (None, _) => match suite::missing_import(test, &packages) {
                Some(path) => Verdict::NotApplicable(format!("imports {path}")),
                None => match suite::judge(test, &goanna, &goanna.scratch(worker)) {
                    Ok(()) => Verdict::Passed,
                    Err(text) if only_bodies_missing(&text) => {
                        Verdict::NotApplicable("functions without a body (assembly)".into())
                    }
                    Err(text) => Verdict::Failed(text),
                },
            },
        };
        Judged { name: test.name.clone(), kind: test.kind, verdict }
    });
    finish(request, suite, &home, &judged)
}

/// Whether all that Goanna says is what the go command says of a package without assembly files.
fn only_bodies_missing(text: &str) -> bool {
    let mut messages = text.lines().filter(|l| l.contains(".go:")).peekable();
    messages.peek().is_some() && messages.all(|l| l.ends_with("missing function body"))
}

fn finish(request: &Request, suite: &Suite, home: &std::path::Path, judged: &[Judged]) -> io::Result<bool> {
    let list = request.root.join("testdata").join(suite.passing);
    let before: BTreeSet<String> = std::fs::read_to_string(&list)
        .unwrap_or_default()
        .lines()
        .filter(|l| !l.starts_with('#') && !l.is_empty())
        .map(str::to_owned)
        .collect();
    let mut kept = true;
    for one in judged {
        if let (Verdict::Failed(text), true) = (&one.verdict, before.contains(&one.name)) {
            eprintln!("REGRESSION {}\n{text}", one.name);
            kept = false;
        }
    }
    report::failures(&home.join("failures.txt"), judged)?;
    print!("{}", report::summary(judged));
    if !request.filters.is_empty() {
        print!("{}", report::details(judged));
    } else if !request.check {
        let page = request.root.join("docs/conformance.md");
        let old = std::fs::read_to_string(&page).unwrap_or_default();
        std::fs::write(page, report::page(&old, suite, judged))?;
        let mut names = before;
        names.extend(judged.iter().filter(|j| j.verdict == Verdict::Passed).map(|j| j.name.clone()));
        std::fs::write(list, report::passing(&names))?;
    }
    Ok(kept)
}

/// What the real Go makes of each test (`None`: it passes), from the cache where it is known.
fn by_oracle(
    request: &Request,
    home: &std::path::Path,
    tests: &[Test],
) -> io::Result<BTreeMap<String, Option<String>>> {
    let cache = home.join("oracle.tsv");
    let mut known: BTreeMap<String, Option<String>> = std::fs::read_to_string(&cache)
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(name, reason)| (name.to_owned(), (!reason.is_empty()).then(|| reason.to_owned())))
        .collect();
    let todo: Vec<&Test> =
        tests.iter().filter(|t| t.not_applicable.is_none() && !known.contains_key(&t.name)).collect();
    if todo.is_empty() {
        return Ok(known);
    }
    eprintln!("asking the real Go about {} tests", todo.len());
    let oracle = Oracle::new(&request.oracle, home)?;
    let cache = Mutex::new(std::fs::OpenOptions::new().create(true).append(true).open(cache)?);
    let answers = in_parallel(&todo, |worker, test| {
        let answer = suite::judge(test, &oracle, &oracle.scratch(worker)).err();
        let reason = answer.as_deref().map(|text| text.replace(['\n', '\t'], " ")).unwrap_or_default();
        let mut file = cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let _ = io::Write::write_all(&mut *file, format!("{}\t{reason}\n", test.name).as_bytes());
        (test.name.clone(), answer)
    });
    known.extend(answers);
    Ok(known)
}

/// Maps over the tests with two workers; results in the order of the tests.
fn in_parallel<T: Sync, R: Send>(tests: &[T], work: impl Fn(usize, &T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for worker in 0..2 {
            let (next, done, work) = (&next, &done, &work);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(test) = tests.get(at) else { break };
                    let result = work(worker, test);
                    done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((at, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
