//! The tests: their recipes (first comment lines), and how a toolchain is judged by one.

use super::toolchain::{Package, Shape, Toolchain, Unit};
use super::{constraint, expected};
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
    /// The program's output is what is checked.
    ErrorCheckOutput,
    ErrorCheckAndRunDir,
    /// A folder as a module of its own.
    RunInDir,
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
    flags: Flags,
    /// Why it says nothing about Goanna.
    pub not_applicable: Option<String>,
}

/// What the flags of a recipe ask for, as far as it concerns anyone but gc.
#[derive(Debug, Default)]
struct Flags {
    /// `-lang`: the language version.
    lang: Option<String>,
    /// `-gomodversion`.
    module: Option<String>,
    /// `-s`: each file of the folder is a package.
    single: bool,
    /// `-1`: the package before the last one of `errorcheckandrundir` has errors.
    wants_error: bool,
    /// Wanted messages are notes of gc's optimiser.
    notes: bool,
    /// The first that means nothing here.
    foreign: Option<String>,
}

const FOLDERS: &[&str] = &[
    ".",
    "ken",
    "chan",
    "interface",
    "internal/runtime/sys",
    "syntax",
    "dwarf",
    "fixedbugs",
    "runtime",
    "codegen",
    "abi",
    "typeparam",
    "typeparam/mdempsky",
    "arenas",
    "simd",
];

/// All tests below the tree, by name.
///
/// # Errors
/// A folder can't be read.
pub fn find(tree: &Path) -> io::Result<Vec<Test>> {
    let mut tests = Vec::new();
    for folder in FOLDERS.iter().filter(|f| tree.join(f).is_dir()) {
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
    let words = if recipe.starts_with("//") { split(recipe.trim_start_matches('/')) } else { Vec::new() };
    let verb = words.first().cloned().unwrap_or_default();
    let kind = match verb.as_str() {
        "run" | "buildrun" => Kind::Run,
        "runoutput" => Kind::RunOutput,
        "rundir" => Kind::RunDir,
        "runindir" | "buildrundir" => Kind::RunInDir,
        "compile" | "build" => Kind::Compile,
        "compiledir" | "builddir" => Kind::CompileDir,
        "errorcheck" => Kind::ErrorCheck,
        "errorcheckdir" => Kind::ErrorCheckDir,
        "errorcheckoutput" => Kind::ErrorCheckOutput,
        "errorcheckandrundir" => Kind::ErrorCheckAndRunDir,
        _ => Kind::Other,
    };
    let (flags, args) = flags(words.get(1..).unwrap_or_default(), kind);
    let dir = source.with_extension("dir");
    let not_applicable = if kind == Kind::Other {
        Some(if recipe.starts_with("// Copyright") || verb.is_empty() {
            "no recipe".to_owned()
        } else {
            format!("recipe {verb}")
        })
    } else if !constraint::holds(&text) {
        Some("built for other systems or compilers".into())
    } else if let Some(flag) = &flags.foreign {
        Some(format!("compiler flag {}", flag.split('=').next().unwrap_or(flag)))
    } else if text.contains("\nimport \"C\"") {
        Some("cgo".into())
    } else if dir.is_dir() && has_assembly(&dir) {
        Some("assembly".into())
    } else {
        None
    };
    Ok(Test { name, source, kind, args, flags, not_applicable })
}

/// Words apart, quoted ones whole.
fn split(text: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for c in text.chars() {
        match quote {
            Some(q) if c == q => quote = None,
            None if c == '\'' || c == '"' => quote = Some(c),
            None if c.is_whitespace() => words.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    words.push(word);
    words.retain(|w| !w.is_empty());
    words
}

/// The flags of a recipe, and the words after them.
fn flags(words: &[String], kind: Kind) -> (Flags, Vec<String>) {
    let mut flags = Flags::default();
    let mut words = words.iter();
    let mut args: Vec<String> = Vec::new();
    while let Some(word) = words.next() {
        if !word.starts_with('-') || !args.is_empty() {
            args.push(word.clone());
        } else if let Some(lang) = word.strip_prefix("-lang=") {
            flags.lang = Some(lang.trim_start_matches("go").to_owned());
        } else {
            match word.as_str() {
                "-s" => flags.single = true,
                "-1" => flags.wants_error = true,
                "-t" => drop(words.next()),
                "-gomodversion" => flags.module = words.next().cloned(),
                _ if kind == Kind::ErrorCheckAndRunDir => flags.notes |= word != "-0",
                "-gcflags" => {
                    let list = words.next().map_or("", String::as_str);
                    if !list.split(' ').all(is_of_code_generation) {
                        flags.foreign.get_or_insert(word.clone());
                    }
                }
                _ if is_harmless(word, kind) => {}
                _ => drop(flags.foreign.get_or_insert(word.clone())),
            }
        }
    }
    (flags, args)
}

/// Flags that change how gc compiles, not what it accepts or what a program does.
fn is_harmless(flag: &str, kind: Kind) -> bool {
    match kind {
        Kind::ErrorCheck | Kind::ErrorCheckDir | Kind::ErrorCheckOutput => {
            matches!(flag, "-0" | "-d=panic" | "-e" | "-complete")
        }
        _ => match flag.strip_prefix("-gcflags=") {
            Some(list) => list.trim_start_matches("all=").split(' ').all(is_of_code_generation),
            None => is_of_code_generation(flag),
        },
    }
}

fn is_of_code_generation(flag: &str) -> bool {
    matches!(
        flag,
        "-N" | "-l" | "-l=4" | "-0" | "-u=0" | "-p=p" | "-p=main" | "-d=softfloat" | "-d=libfuzzer"
    ) || flag.starts_with("-c=")
        || flag.starts_with("-d=ssa/check")
}

fn has_assembly(dir: &Path) -> bool {
    fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .any(|name| name.ends_with(".s") && !OTHER_MACHINES.iter().any(|m| name.ends_with(m)))
}

const OTHER_MACHINES: &[&str] = &["_386.s", "_arm.s", "_arm64.s", "_ppc64.s", "_ppc64le.s", "_wasm.s"];

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
        Ok(unit) => unit.files(),
        Err(_) => return None,
    };
    let dir = format!("{}/", test.source.with_extension("dir").file_name()?.display());
    let own = |path: &str| {
        path.starts_with('.')
            || path.starts_with("test/")
            || path.starts_with(&dir)
            || test.kind == Kind::ErrorCheck
    };
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
    let lang = test.flags.lang.clone();
    let dir = test.source.with_extension("dir");
    let shape = match test.kind {
        Kind::RunInDir => {
            let go = test.flags.module.clone().unwrap_or_else(|| "1.14".into());
            return Ok(Unit { shape: Shape::Module(dir), lang: Some(go) });
        }
        Kind::RunDir | Kind::CompileDir | Kind::ErrorCheckDir | Kind::ErrorCheckAndRunDir => {
            Shape::Packages(packages(&dir, test.flags.single)?)
        }
        _ => {
            let folder = test.source.parent().unwrap_or(Path::new("."));
            let others = test.args.iter().filter(|a| a.ends_with(".go")).map(|a| folder.join(a));
            Shape::Files(std::iter::once(test.source.clone()).chain(others).collect())
        }
    };
    Ok(Unit { shape, lang })
}

/// The packages in a folder, in the order of their first files.
fn packages(dir: &Path, single: bool) -> Result<Vec<Package>, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(dir)
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
        match packages.iter_mut().find(|p| p.name == name && !single) {
            Some(package) => package.files.push(file),
            None => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                packages.push(Package { name, stem, files: vec![file] });
            }
        }
    }
    Ok(packages)
}

/// Puts a toolchain to the test.
///
/// # Errors
/// It fails; the text says how.
pub fn judge(test: &Test, tools: &dyn Toolchain, scratch: &Path) -> Result<(), String> {
    fs::create_dir_all(scratch).map_err(|e| e.to_string())?;
    let verdict = judge_in(test, tools, scratch);
    let _ = fs::remove_dir_all(scratch);
    verdict
}

fn judge_in(test: &Test, tools: &dyn Toolchain, scratch: &Path) -> Result<(), String> {
    let unit = unit(test)?;
    let wanted = test.source.with_extension("out");
    match test.kind {
        Kind::Run | Kind::RunDir | Kind::RunInDir => {
            let args: Vec<String> = test.args.iter().filter(|a| !a.ends_with(".go")).cloned().collect();
            same_output(&wanted, &tools.run(&unit, &args, scratch)?)
        }
        Kind::RunOutput => {
            let generated = generate(&unit, tools, scratch)?;
            same_output(&wanted, &tools.run(&generated, &[], scratch)?)
        }
        Kind::Compile | Kind::CompileDir => tools.compile(&unit, scratch),
        Kind::ErrorCheck | Kind::ErrorCheckDir => {
            expected::compare(&unit.files(), &tools.check(&unit, scratch)?)
        }
        Kind::ErrorCheckOutput => {
            let generated = generate(&unit, tools, scratch)?;
            expected::compare(&generated.files(), &tools.check(&generated, scratch)?)
        }
        Kind::ErrorCheckAndRunDir => {
            if !test.flags.notes {
                expected::compare(&unit.files(), &tools.check(&unit, scratch)?)?;
            }
            let unit = if test.flags.wants_error { unit.without_last_but_one() } else { unit };
            same_output(&wanted, &tools.run(&unit, &[], scratch)?)
        }
        Kind::Other => Ok(()),
    }
}

/// The program that a program writes.
fn generate(unit: &Unit, tools: &dyn Toolchain, scratch: &Path) -> Result<Unit, String> {
    let text = tools.run(unit, &[], scratch)?;
    let file = scratch.join("tmp__.go");
    fs::write(&file, text).map_err(|e| e.to_string())?;
    Ok(Unit { shape: Shape::Files(vec![file]), lang: None })
}

fn same_output(file: &Path, output: &[u8]) -> Result<(), String> {
    let output = String::from_utf8_lossy(output);
    let wanted = String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).replace("\r\n", "\n");
    if output.replace("\r\n", "\n") == wanted {
        return Ok(());
    }
    let cut = |text: &str| text.chars().take(1500).collect::<String>();
    Err(format!("output differs; wanted:\n{}\ngot:\n{}", cut(&wanted), cut(&output)))
}
