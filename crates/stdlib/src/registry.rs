//! What the build script found under `packages/`: Go files by import path, natives by (import path, name).

use goanna_vm::native::NativeEntry;
use std::sync::LazyLock;

/// Import path and files (name, text).
pub type Package = (&'static str, &'static [(&'static str, &'static [u8])]);

include!(concat!(env!("OUT_DIR"), "/packages.rs"));

/// The Go files of a package, if the library has it.
#[must_use]
pub fn package_files(path: &str) -> Option<&'static [(&'static str, &'static [u8])]> {
    PACKAGES.binary_search_by_key(&path, |package| package.0).ok().map(|i| PACKAGES[i].1)
}

/// Import paths of all packages, sorted.
#[must_use]
pub fn package_paths() -> Vec<&'static str> {
    PACKAGES.iter().map(|package| package.0).collect()
}

/// All natives.
#[must_use]
pub fn natives() -> &'static [NativeEntry] {
    static ALL: LazyLock<Vec<NativeEntry>> = LazyLock::new(|| {
        let of_package = |&(package, list): &(&'static str, &'static [NativeEntry])| {
            list.iter().map(move |entry| NativeEntry { package, ..*entry })
        };
        NATIVE_LISTS.iter().flat_map(of_package).collect()
    });
    &ALL
}
