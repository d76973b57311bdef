//! Where package sources come from. The checker does no I/O; the command line and the tests fulfil this.

use goanna_syntax::outline::Row;
use goanna_syntax::{Diagnostic, FileId, SourceMap};

/// The files of one package, already added to the source map.
#[derive(Debug, Clone)]
pub struct PackageSource {
    /// The import path it is known by.
    pub path: String,
    /// Its files in the order in which the go command passes them (by name).
    pub files: Vec<FileId>,
    /// Standard library: declarations only, bodies on demand.
    pub lazy: bool,
    /// Language version 1.N.
    pub go_version: u32,
    /// What each file of a lazy package declares, in the files' order; found here if it is empty.
    pub outlines: Vec<&'static [Row]>,
    /// What the loader found wrong with the sources. With one of these nobody looks at the package otherwise.
    pub mistakes: Vec<Diagnostic>,
}

impl PackageSource {
    /// A package of the library: what is needed of it is checked.
    #[must_use]
    pub fn library(path: &str, files: Vec<FileId>, go_version: u32) -> PackageSource {
        PackageSource { lazy: true, ..PackageSource::whole(path, files, go_version) }
    }

    /// A package that is no library's: checked whole.
    #[must_use]
    pub fn whole(path: &str, files: Vec<FileId>, go_version: u32) -> PackageSource {
        PackageSource {
            path: path.into(),
            files,
            lazy: false,
            go_version,
            outlines: Vec::new(),
            mistakes: Vec::new(),
        }
    }
}

/// Yields package sources by import path.
pub trait PackageLoader {
    /// Finds `path` as imported from the package `importer`. The error is the text that follows the import's position in the message
    /// (`package foo is not in std`).
    ///
    /// # Errors
    /// The package does not exist or can't be read.
    fn load(&mut self, sources: &mut SourceMap, path: &str, importer: &str) -> Result<PackageSource, String>;

    /// The files that a `//go:embed` pattern in the Go file `source` names: their names as the program sees them, and their contents.
    ///
    /// # Errors
    /// No file matches, or the pattern is not allowed: the go command's words.
    fn embed(&mut self, source: &str, pattern: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
        let _ = (source, pattern);
        Err("no matching files found".into())
    }

    /// The main package as the go command names it.
    fn main_path(&self) -> String {
        "command-line-arguments".into()
    }
}
