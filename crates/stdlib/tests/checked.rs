//! Our own checker accepts every package of the library whole, bodies that no program reaches included.

use goanna_stdlib::{File, PACKAGES, package_files};
use goanna_syntax::SourceMap;
use goanna_types::packages::{PackageLoader, PackageSource};
use goanna_types::{CheckOptions, check_program};
use std::fmt::Write as _;

/// The library alone; packages are lazy unless asked for.
struct Library;

fn source(sources: &mut SourceMap, path: &str, lazy: bool) -> Result<PackageSource, String> {
    let files = package_files(path).ok_or_else(|| format!("package {path} is not in std"))?;
    let add = |&(name, text, _): &File| {
        let name = format!("{path}/{name}");
        sources.add(name.clone(), name, text.into()).ok_or("too large")
    };
    let files = files.iter().map(add).collect::<Result<_, _>>()?;
    Ok(PackageSource { lazy, ..PackageSource::whole(path, files, 27) })
}

impl PackageLoader for Library {
    fn load(&mut self, sources: &mut SourceMap, path: &str, _: &str) -> Result<PackageSource, String> {
        source(sources, path, true)
    }
}

/// What the checker says of a package.
fn complaints(path: &str) -> String {
    let mut sources = SourceMap::default();
    let mut text = String::new();
    let main = source(&mut sources, path, false).expect("a package of the library");
    let options = CheckOptions { own_library: true, ..CheckOptions::default() };
    let (_, errors) = check_program(&mut sources, &mut Library, main, options);
    // Natives have no body.
    for error in errors.iter().filter(|e| e.message != "missing function body") {
        let place = sources
            .locate(error.pos)
            .map(|(file, at)| format!("{}:{}:{}", sources.file(file).name, at.line, at.col));
        writeln!(text, "{}: {}", place.unwrap_or_default(), error.message).expect("a string grows");
    }
    text
}

#[test]
fn every_package_checks() {
    let work = || PACKAGES.iter().map(|(path, _)| complaints(path)).collect::<String>();
    let thread = std::thread::Builder::new().stack_size(1 << 28).spawn(work).expect("a thread");
    let all = thread.join().expect("the checker does not panic");
    assert!(all.is_empty(), "\n{all}");
}
