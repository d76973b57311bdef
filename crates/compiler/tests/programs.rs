//! Every program under `testdata/run` compiles, and the verifier accepts the module.
//!
//! `GOANNA_FILES="a.go b.go" cargo test -p goanna-compiler --test programs -- --nocapture` looks at other files; with `GOANNA_DUMP=name` it
//! prints the code of the functions whose name contains `name`.

use goanna_compiler::{CompileOptions, compile_program};
use goanna_syntax::SourceMap;
use goanna_types::CheckOptions;
use goanna_types::packages::{PackageLoader, PackageSource};
use std::path::{Path, PathBuf};

/// Reads library packages from the source tree.
struct Library;

impl PackageLoader for Library {
    fn load(
        &mut self,
        sources: &mut SourceMap,
        path: &str,
        _importer: &str,
    ) -> Result<PackageSource, String> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stdlib/packages").join(path);
        let mut names: Vec<PathBuf> = std::fs::read_dir(&dir)
            .map_err(|_| format!("package {path} is not in std"))?
            .filter_map(|e| e.ok().map(|e| e.path()))
            .filter(|p| p.extension().is_some_and(|e| e == "go"))
            .collect();
        names.sort();
        let mut files = Vec::new();
        for name in names {
            files.extend(add(sources, &name));
        }
        Ok(PackageSource::library(path, files, 27))
    }
}

fn add(sources: &mut SourceMap, path: &Path) -> Option<goanna_syntax::FileId> {
    let text = std::fs::read(path).ok()?;
    let shown = path.display().to_string();
    sources.add(shown.clone(), shown, text.into())
}

fn go_files(dir: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    for path in entries.filter_map(|e| e.ok().map(|e| e.path())) {
        if path.is_dir() {
            // A folder with a go.mod is a program of several packages or files: the goldens run those.
            if !path.join("go.mod").exists() && path.extension().is_none_or(|e| e != "dir") {
                go_files(&path, out);
            }
        } else if path.extension().is_some_and(|e| e == "go") {
            out.push(path);
        }
    }
}

/// Compiles and verifies one program; the error is a text.
fn check(path: &Path) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = add(&mut sources, path).ok_or("cannot be read")?;
    let main = PackageSource::whole("main", vec![file], 27);
    let (mut program, errors) =
        goanna_types::check_program(&mut sources, &mut Library, main, CheckOptions::default());
    if let Some(e) = errors.first() {
        return Err(format!("check: {:?}: {}", sources.locate(e.pos), e.message));
    }
    let module = compile_program(&mut program, &sources, CompileOptions::default()).map_err(|errors| {
        errors
            .iter()
            .map(|e| format!("compile: {:?}: {}", sources.locate(e.pos), e.message))
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    if let Ok(wanted) = std::env::var("GOANNA_DUMP") {
        for f in module.funcs.iter().filter(|f| f.name.contains(&wanted)) {
            println!("{}", goanna_bytecode::disasm::function(&module, f));
        }
    }
    goanna_bytecode::verify::verify(&module, 0).map_err(|e| format!("verify: {e:?}"))
}

#[test]
fn programs_compile_and_verify() {
    let mut files = Vec::new();
    match std::env::var("GOANNA_FILES") {
        Ok(list) => files.extend(list.split_whitespace().map(PathBuf::from)),
        Err(_) => go_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/run"), &mut files),
    }
    files.sort();
    let work = move || -> Vec<String> {
        files.iter().filter_map(|f| check(f).err().map(|e| format!("{}: {e}", f.display()))).collect()
    };
    let failures = std::thread::Builder::new().stack_size(1 << 30).spawn(work).map(|t| t.join());
    match failures {
        Ok(Ok(failures)) => assert!(failures.is_empty(), "{}", failures.join("\n")),
        _ => panic!("the compiler panicked"),
    }
}
