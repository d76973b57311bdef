//! Compiles the Go files under `../stdlib/packages`, all of them, into one file.

use goanna_syntax::{Diagnostic, SourceMap};
use goanna_types::packages::{PackageLoader, PackageSource};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

/// The language version 1.N of the library.
const GO_MINOR: u32 = 27;

fn main() -> io::Result<()> {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../stdlib/packages");
    println!("cargo:rerun-if-changed=build.rs");
    let mut folders = Vec::new();
    collect(&root, &mut folders)?;
    folders.sort();
    // On a thread with room, as the compiler recurses along trees.
    let work = move || compile(root, &folders);
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(work)?;
    let functions = thread.join().expect("the library compiles");
    fs::write(PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("functions"), functions)
}

fn compile(root: PathBuf, folders: &[PathBuf]) -> Vec<u8> {
    let mut main = String::from("package main\n");
    for folder in folders {
        let path = folder.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        writeln!(main, "import _ {path:?}").expect("a string grows");
    }
    main.push_str("func main() {}\n");
    let mut sources = SourceMap::default();
    let file =
        sources.add("main.go".into(), "main.go".into(), Arc::from(main.into_bytes())).expect("a small file");
    let main = PackageSource::whole("main", vec![file], GO_MINOR);
    let options = goanna_types::CheckOptions { own_library: true, ..Default::default() };
    let (mut program, errors) =
        goanna_types::check_program(&mut sources, &mut Library { root }, main, options);
    assert!(errors.is_empty(), "{:?}", errors.iter().map(|e: &Diagnostic| &e.message).collect::<Vec<_>>());
    goanna_compiler::prepare(&mut program, &sources)
}

/// The folders of the library.
struct Library {
    root: PathBuf,
}

impl PackageLoader for Library {
    fn load(&mut self, sources: &mut SourceMap, path: &str, _: &str) -> Result<PackageSource, String> {
        let files = go_files(&self.root.join(path)).map_err(|e| format!("{path}: {e}"))?;
        let mut ids = Vec::new();
        for file in files {
            let text = fs::read(&file).map_err(|e| e.to_string())?;
            let name = file.display().to_string();
            ids.extend(sources.add(name.clone(), name, Arc::from(text)));
        }
        Ok(PackageSource::library(path, ids, GO_MINOR))
    }
}

/// A folder's Go files in the order in which the library has them.
fn go_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
    files.retain(|f| f.extension().is_some_and(|e| e == "go"));
    files.sort();
    Ok(files)
}

/// Folders with Go files.
fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for file in go_files(folder)? {
        println!("cargo:rerun-if-changed={}", file.display());
        if into.last().is_none_or(|last| last != folder) {
            into.push(folder.to_path_buf());
        }
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, into)?;
        }
    }
    Ok(())
}
