//! What the build script found under `packages/`: Go files by import path, natives by (import path, name).

use goanna_vm::Natives;

/// A file: name, text, and the rows of its outline (`goanna_syntax::outline`; none if it was not built in).
pub type File = (&'static str, &'static [u8], &'static [[u32; 7]]);

/// Import path and files.
pub type Package = (&'static str, &'static [File]);

include!(concat!(env!("OUT_DIR"), "/packages.rs"));

/// The Go files of a package, if the library has it.
///
/// A debug build reads it from the folder that `GOANNA_STDLIB` names (`crates/stdlib/packages`), if that is set: work on the Go
/// side of the library then needs no build.
#[must_use]
pub fn package_files(path: &str) -> Option<&'static [File]> {
    #[cfg(debug_assertions)]
    if let Some(root) = std::env::var_os("GOANNA_STDLIB") {
        return folder_files(&std::path::Path::new(&root).join(path));
    }
    PACKAGES.binary_search_by_key(&path, |package| package.0).ok().map(|i| PACKAGES[i].1)
}

/// The Go files of a folder; kept for the rest of the process, as embedded ones are.
#[cfg(debug_assertions)]
fn folder_files(folder: &std::path::Path) -> Option<&'static [File]> {
    let mut files: Vec<File> = Vec::new();
    for entry in std::fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if path.extension().is_some_and(|e| e == "go") {
            let name = path.file_name()?.to_string_lossy().into_owned();
            files.push((String::leak(name), Vec::leak(std::fs::read(&path).ok()?), &[]));
        }
    }
    files.sort_unstable();
    (!files.is_empty()).then(|| &*Vec::leak(files))
}

/// Import paths of all packages, sorted.
#[must_use]
pub fn package_paths() -> Vec<&'static str> {
    PACKAGES.iter().map(|package| package.0).collect()
}

/// All natives, by package.
#[must_use]
pub fn natives() -> Natives {
    NATIVE_LISTS
}
