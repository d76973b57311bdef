//! Refused programs against gc's words, accepted programs against silence, and an example for each error code.
//!
//! Holds: expectations are the oracle's outcome files in `testdata`. `GOLDEN=part-of-a-path cargo test -p goanna-types --test golden` shows the
//! differences of some cases only.

use goanna_diagnostics::{DEFAULT_LIMIT, as_gc_prints, render_short};
use goanna_syntax::{Diagnostic, SourceMap};
use goanna_types::errors::Code;
use goanna_types::packages::{PackageLoader, PackageSource};
use goanna_types::{CheckOptions, check_program};
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Standard packages from the source folder of the library.
struct Std;

impl PackageLoader for Std {
    fn load(
        &mut self,
        sources: &mut SourceMap,
        path: &str,
        _importer: &str,
    ) -> Result<PackageSource, String> {
        let folder = Path::new(ROOT).join("crates/stdlib/packages").join(path);
        let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
            .map_err(|_| format!("package {path} is not in std"))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|file| file.extension().is_some_and(|e| e == "go"))
            .collect();
        files.sort();
        let ids = files.iter().map(|file| add(sources, file, path)).collect();
        Ok(PackageSource::library(path, ids, 27))
    }

    /// Patterns are the business of the program's loader; here each names one file.
    fn embed(&mut self, _source: &str, pattern: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
        Ok(vec![(pattern.into(), Vec::new())])
    }
}

fn add(sources: &mut SourceMap, file: &Path, folder: &str) -> goanna_syntax::FileId {
    let text = std::fs::read(file).unwrap_or_default();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    sources
        .add(format!("{folder}/{name}"), file.display().to_string(), text.into())
        .expect("room for sources")
}

fn check(name: &str, text: Vec<u8>) -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    let file = sources.add(name.into(), name.into(), text.into()).expect("room for sources");
    let main = PackageSource::whole("main", vec![file], 27);
    let (_, errors) = check_program(&mut sources, &mut Std, main, CheckOptions::default());
    (sources, errors)
}

fn printed(sources: &SourceMap, errors: &[Diagnostic]) -> String {
    render_short(sources, &as_gc_prints(sources, errors, DEFAULT_LIMIT))
}

fn cases(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut work = vec![Path::new(ROOT).join("testdata").join(folder)];
    while let Some(dir) = work.pop() {
        for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                work.push(path);
            } else if path.extension().is_some_and(|e| e == "go") && path.with_extension("out").exists() {
                found.push(path);
            }
        }
    }
    found.sort();
    let wanted = std::env::var("GOLDEN").unwrap_or_default();
    found.retain(|p| p.to_string_lossy().contains(&wanted));
    found
}

/// Runs on a stack for deep trees; returns how many cases differ.
fn differences(folder: &'static str, expected: fn(&Path) -> Option<String>) -> usize {
    let work = move || {
        let mut bad = 0;
        for case in cases(folder) {
            let Some(want) = expected(&case) else { continue };
            let name = format!("./{}", case.file_name().unwrap_or_default().to_string_lossy());
            let text = std::fs::read(&case).unwrap_or_default();
            let (sources, errors) = check(&name, text);
            let got = printed(&sources, &errors);
            if got != want {
                bad += 1;
                eprintln!("--- {}\nwant:\n{want}got:\n{got}", case.display());
            }
        }
        bad
    };
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(work).expect("a thread");
    thread.join().expect("the checker does not panic")
}

fn gc_says(case: &Path) -> Option<String> {
    let text = std::fs::read_to_string(case.with_extension("err")).ok()?;
    // Without a heading it is the go command that speaks, before it calls the compiler.
    if !text.starts_with("# ") {
        return None;
    }
    Some(text.lines().filter(|l| !l.starts_with('#')).map(|l| format!("{l}\n")).collect())
}

#[test]
fn refused_programs() {
    assert_eq!(differences("check", gc_says), 0);
}

#[test]
fn accepted_generic_programs() {
    assert_eq!(differences("run/generics", |_| Some(String::new())), 0);
}

#[test]
fn every_code_has_its_example() {
    let mut bad = Vec::new();
    for &code in Code::ALL.iter().filter(|c| !c.example().is_empty()) {
        let (_, errors) = check("./example.go", format!("package main\n{}\n", code.example()).into_bytes());
        if !errors.iter().any(|e| e.code == code.name()) {
            let got: Vec<_> = errors.iter().map(|e| format!("{} {}", e.code, e.message)).collect();
            bad.push(format!("{}: {got:?}", code.name()));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
