//! Checks one Go file against the library's folders and prints all messages, as `go build -gcflags=-e` would: `gocheck file.go`.

use goanna_syntax::{FileId, SourceMap};
use goanna_types::packages::{PackageLoader, PackageSource};
use std::path::{Path, PathBuf};

struct Folders(PathBuf);

impl Folders {
    fn files(sources: &mut SourceMap, folder: &Path) -> Result<Vec<FileId>, String> {
        let entries = std::fs::read_dir(folder).map_err(|e| e.to_string())?;
        let mut names: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
        names.retain(|p| p.extension().is_some_and(|x| x == "go"));
        names.sort();
        let add = |p: &PathBuf| {
            let text = std::fs::read(p).map_err(|e| e.to_string())?;
            let name = p.display().to_string();
            sources.add(name.clone(), name, text.into()).ok_or_else(|| "too large".to_string())
        };
        names.iter().map(add).collect()
    }
}

impl PackageLoader for Folders {
    fn load(
        &mut self,
        sources: &mut SourceMap,
        path: &str,
        _importer: &str,
    ) -> Result<PackageSource, String> {
        let files = Self::files(sources, &self.0.join(path)).unwrap_or_default();
        if files.is_empty() {
            return Err(format!("package {path} is not in std"));
        }
        Ok(PackageSource::library(path, files, 27))
    }
}

fn check(name: String, all: bool) {
    let mut sources = SourceMap::default();
    let text = match std::fs::read(&name) {
        Ok(text) => text,
        Err(e) => return eprintln!("{name}: {e}"),
    };
    let base = Path::new(&name).file_name().map_or(name.clone(), |f| format!("./{}", f.to_string_lossy()));
    let Some(file) = sources.add(base, name, text.into()) else { return };
    let main = PackageSource::whole("main", vec![file], 27);
    let mut loader = Folders(Path::new(env!("CARGO_MANIFEST_DIR")).join("../stdlib/packages"));
    let start = std::time::Instant::now();
    let (mut program, mut errors) =
        goanna_types::check_program(&mut sources, &mut loader, main, goanna_types::CheckOptions::default());
    let elapsed = start.elapsed();
    if all {
        // Everything of the library as well.
        let mut i = 0;
        while i < program.packages.len() {
            if program.packages[i].lazy {
                for func in program.packages[i].funcs.clone() {
                    goanna_types::check_function_body(&mut program, &sources, func, &mut errors);
                }
                let objects: Vec<_> = program.packages[i].scope.values().copied().collect();
                for obj in objects {
                    goanna_types::resolve_object(&mut program, &sources, obj);
                    goanna_types::check_package_var(&mut program, &sources, obj, &mut errors);
                }
            }
            i += 1;
        }
    }
    errors.sort_by_key(|e| e.pos);
    let mut last = None;
    for error in &errors {
        let at = sources.locate(error.pos);
        let key = (at.map(|(f, p)| (f, p.line)), error.message.clone());
        if last.as_ref() == Some(&key) {
            continue;
        }
        match at {
            Some((f, p)) => println!("{}:{}:{}: {}", sources.file(f).name, p.line, p.col, error.message),
            None => println!("<unknown>: {}", error.message),
        }
        last = Some(key);
    }
    if std::env::var_os("GOCHECK_TIME").is_some() {
        eprintln!(
            "{:?}: {} packages, {} types, {} objects",
            elapsed,
            program.packages.len(),
            program.types.len(),
            program.objects.len()
        );
    }
}

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let all = args.first().is_some_and(|a| a == "--all");
    if all {
        args.remove(0);
    }
    let work = move || args.into_iter().for_each(|name| check(name, all));
    let thread = std::thread::Builder::new().stack_size(1 << 30).spawn(work);
    if let Ok(thread) = thread {
        let _ = thread.join();
    }
}
