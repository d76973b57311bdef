//! The tests: their recipes (first comment lines), and how a toolchain is judged by one.

use super::expected;
use super::toolchain::{Package, Toolchain, Unit};
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a test asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Run,
    RunOutput,
    RunDir,
    Compile,
    CompileDir,
    ErrorCheck,
    ErrorCheckDir,
    /// `asmcheck`, `skip`, …
    Other,
}

/// One test.
#[derive(Debug)]
pub struct Test {
    /// Path below the tree, without ending.
    pub name: String,
    pub source: PathBuf,
    pub kind: Kind,
    /// Further files of `run` (beside the source), or the program's arguments.
    pub args: Vec<String>,
    /// Why it says nothing about Goanna.
    pub not_applicable: Option<String>,
}

const FOLDERS: &[&str] = &[
    ".",
    "ken",
    "chan",
    "interface",
    "syntax",
    "fixedbugs",
    "runtime",
    "abi",
    "typeparam",
    "typeparam/mdempsky",
];

/// All tests below the tree, by name.
///
/// # Errors
/// A folder can't be read.
pub fn find(tree: &Path) -> io::Result<Vec<Test>> {
    let mut tests = Vec::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(tree.join(folder))? {
            let path = entry?.path();
            if path.is_file() && path.extension().is_some_and(|x| x == "go") {
                let name = path.strip_prefix(tree).unwrap_or(&path).with_extension("");
                let name = name.display().to_string().trim_start_matches("./").to_owned();
                tests.push(read(name, path)?);
            }
        }
    }
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(tests)
}

fn read(name: String, source: PathBuf) -> io::Result<Test> {
    let text = String::from_utf8_lossy(&fs::read(&source)?).into_owned();
    let head = text.split("\n\n").next().unwrap_or_default();
    let is_constraint = |l: &str| l.contains("+build") || l.starts_with("//go:build");
    let recipe = head.lines().find(|l| !is_constraint(l)).unwrap_or_default();
    let mut words = recipe.trim_start_matches("//").split_whitespace().map(str::to_owned);
    let verb = if recipe.starts_with("//") { words.next().unwrap_or_default() } else { String::new() };
    let kind = match verb.as_str() {
        "run" => Kind::Run,
        "runoutput" => Kind::RunOutput,
        "rundir" => Kind::RunDir,
        "compile" | "build" => Kind::Compile,
        "compiledir" => Kind::CompileDir,
        "errorcheck" => Kind::ErrorCheck,
        "errorcheckdir" => Kind::ErrorCheckDir,
        _ => Kind::Other,
    };
    let (flags, args): (Vec<String>, Vec<String>) = words.partition(|w| w.starts_with('-'));
    let dir = source.with_extension("dir");
    let not_applicable = if kind == Kind::Other {
        Some(if recipe.starts_with("// Copyright") || verb.is_empty() {
            "no recipe".to_owned()
        } else {
            format!("recipe {verb}")
        })
    } else if !constraints_hold(&text) {
        Some("built for other systems or compilers".into())
    } else if let Some(flag) = flags.iter().find(|f| !is_harmless(f, kind)) {
        Some(format!("compiler flag {}", flag.split('=').next().unwrap_or(flag)))
    } else if text.contains("\nimport \"C\"") {
        Some("cgo".into())
    } else if dir.is_dir() && has_assembly(&dir) {
        Some("assembly".into())
    } else {
        None
    };
    Ok(Test { name, source, kind, args, not_applicable })
}

/// Flags that change how gc compiles, not what it accepts or what a program does.
fn is_harmless(flag: &str, kind: Kind) -> bool {
    match kind {
        Kind::ErrorCheck | Kind::ErrorCheckDir => matches!(flag, "-0" | "-d=panic" | "-e"),
        _ => {
            matches!(flag, "-N" | "-l" | "-0" | "-c=2" | "-c=4" | "-u=0") || flag.starts_with("-d=ssa/check")
        }
    }
}

fn has_assembly(dir: &Path) -> bool {
    fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .any(|e| e.path().extension().is_some_and(|x| x == "s"))
}

/// `//go:build` and `// +build` lines before the package clause.
fn constraints_hold(text: &str) -> bool {
    for line in text.lines() {
        let line = line.trim();
        if let Some(expr) = line.strip_prefix("//go:build ") {
            return modern(expr);
        }
        if let Some(options) = line.strip_prefix("// +build ").or_else(|| line.strip_prefix("//+build ")) {
            let holds = options.split_whitespace().any(|o| o.split(',').all(term));
            if !holds {
                return false;
            }
        }
        if line.starts_with("package ") {
            break;
        }
    }
    true
}

fn term(word: &str) -> bool {
    match word.strip_prefix('!') {
        Some(rest) => !tag(rest),
        None => tag(word),
    }
}

fn tag(word: &str) -> bool {
    matches!(word, "linux" | "amd64" | "unix" | "gc") || word.starts_with("go1.")
}

/// Without parentheses these expressions are ORs of ANDs; with them (rare), `(a || b) && c` is asked term by term.
fn modern(expr: &str) -> bool {
    expr.split("&&").all(|part| {
        part.trim().trim_matches(['(', ')']).split("||").any(|t| term(t.trim().trim_matches(['(', ')'])))
    })
}

/// Import paths below the folder of the standard library's sources.
///
/// # Errors
/// The folder can't be read.
pub fn std_packages(root: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::from(["unsafe".to_owned()]);
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|x| x == "go") {
                found.insert(folder.strip_prefix(root).unwrap_or(&folder).display().to_string());
            }
        }
    }
    Ok(found)
}

/// An import that the library lacks.
pub fn missing_import(test: &Test, packages: &BTreeSet<String>) -> Option<String> {
    let clause = Regex::new(r#"(?m)^import\s*(?:\(([^)]*)\)|((?:[\w.]+\s+)?"[^"]+"))"#).expect("a constant");
    let quoted = Regex::new(r#"(?m)^\s*(?:[\w.]+\s+)?"([^"]+)""#).expect("a constant");
    let files: Vec<PathBuf> = match unit(test) {
        Ok(Unit::Files(files)) => files,
        Ok(Unit::Packages(packages)) => packages.into_iter().flat_map(|p| p.files).collect(),
        Err(_) => return None,
    };
    let own =
        |path: &str| path.starts_with('.') || path.starts_with("test/") || test.kind == Kind::ErrorCheck;
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned();
        for found in clause.captures_iter(&text) {
            let body = found.get(1).or(found.get(2)).map_or("", |m| m.as_str());
            for path in body.split(';').flat_map(|part| quoted.captures_iter(part)) {
                if !packages.contains(&path[1]) && !own(&path[1]) {
                    return Some(path[1].to_owned());
                }
            }
        }
    }
    None
}

/// The files of a test, in packages where it is a folder.
fn unit(test: &Test) -> Result<Unit, String> {
    if !matches!(test.kind, Kind::RunDir | Kind::CompileDir | Kind::ErrorCheckDir) {
        let folder = test.source.parent().unwrap_or(Path::new("."));
        let others = test.args.iter().filter(|a| a.ends_with(".go")).map(|a| folder.join(a));
        return Ok(Unit::Files(std::iter::once(test.source.clone()).chain(others).collect()));
    }
    let dir = test.source.with_extension("dir");
    let mut files: Vec<PathBuf> = fs::read_dir(&dir)
        .map_err(|e| format!("{}: {e}", dir.display()))?
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|x| x == "go"))
        .collect();
    files.sort();
    let clause = Regex::new(r"(?m)^package\s+(\w+)").expect("a constant");
    let mut packages: Vec<Package> = Vec::new();
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap_or_default()).into_owned();
        let name = clause.captures(&text).map_or(String::new(), |c| c[1].to_owned());
        match packages.iter_mut().find(|p| p.name == name) {
            Some(package) => package.files.push(file),
            None => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                packages.push(Package { name, stem, files: vec![file] });
            }
        }
    }
    Ok(Unit::Packages(packages))
}

/// Puts a toolchain to the test.
///
/// # Errors
/// It fails; the text says how.
pub fn judge(test: &Test, tools: &dyn Toolchain, scratch: &Path) -> Result<(), String> {
    let _ = fs::remove_dir_all(scratch);
    fs::create_dir_all(scratch).map_err(|e| e.to_string())?;
    let unit = unit(test)?;
    match test.kind {
        Kind::Run | Kind::RunDir => {
            let args: Vec<String> = test.args.iter().filter(|a| !a.ends_with(".go")).cloned().collect();
            let output = tools.run(&unit, &args, scratch)?;
            same_output(&test.source.with_extension("out"), &output)
        }
        Kind::RunOutput => {
            let generated = tools.run(&unit, &[], scratch)?;
            let file = scratch.join("generated.go");
            fs::write(&file, generated).map_err(|e| e.to_string())?;
            let output = tools.run(&Unit::Files(vec![file]), &[], scratch)?;
            same_output(&test.source.with_extension("out"), &output)
        }
        Kind::Compile | Kind::CompileDir => tools.compile(&unit, scratch),
        Kind::ErrorCheck | Kind::ErrorCheckDir => match &unit {
            Unit::Files(files) => expected::compare(files, &tools.check(&unit, scratch)?),
            Unit::Packages(packages) => {
                let files: Vec<_> = packages.iter().flat_map(|p| p.files.iter().cloned()).collect();
                expected::compare(&files, &tools.check(&unit, scratch)?)
            }
        },
        Kind::Other => Ok(()),
    }
}

fn same_output(file: &Path, output: &str) -> Result<(), String> {
    let wanted = String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).replace("\r\n", "\n");
    if output.replace("\r\n", "\n") == wanted {
        return Ok(());
    }
    let cut = |text: &str| text.chars().take(1500).collect::<String>();
    Err(format!("output differs; wanted:\n{}\ngot:\n{}", cut(&wanted), cut(output)))
}
