//! A test case: Go source with its outcome beside it.
//!
//! `x.go` or a folder `x/` with `main` package files (and a `go.mod` for modules); `x.out` standard output, `x.err` normalised standard error (absent if empty),
//! `x.exit` exit code (absent if 0). Directives are comments at the top of the (first) file:
//! `//args: a b`, `//stdin: text with \n escapes`, `//env: K=V L=W`, `//flags: …` (flags of `goanna run`, ignored by the oracle),
//! `//also: …` (flags of a further run of Goanna, whose outcome is the same; may be repeated).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The `.go` file or the folder.
    pub source: PathBuf,
    /// Command-line arguments of the program.
    pub args: Vec<String>,
    /// Its standard input.
    pub stdin: Vec<u8>,
    /// Extra environment.
    pub env: Vec<(String, String)>,
    /// Flags for Goanna alone.
    pub flags: Vec<String>,
    /// Flags of further runs of Goanna.
    pub also: Vec<Vec<String>>,
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output, bytes.
    pub out: Vec<u8>,
    /// Standard error in normal form.
    pub err: String,
    /// Exit code.
    pub exit: i32,
}

impl Case {
    /// Reads the directives of the case at `source`.
    ///
    /// # Errors
    /// The source can't be read.
    pub fn open(source: &Path) -> io::Result<Case> {
        let mut case = Case {
            source: source.to_path_buf(),
            args: vec![],
            stdin: vec![],
            env: vec![],
            flags: vec![],
            also: vec![],
        };
        let head = fs::read(case.first_file()?)?;
        for line in String::from_utf8_lossy(&head).lines().take_while(|l| l.starts_with("//") || l.is_empty())
        {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            if let Some(text) = line.strip_prefix("//args:") {
                case.args = words(text);
            } else if let Some(text) = line.strip_prefix("//flags:") {
                case.flags = words(text);
            } else if let Some(text) = line.strip_prefix("//also:") {
                case.also.push(words(text));
            } else if let Some(text) = line.strip_prefix("//stdin:") {
                case.stdin = text.trim_start().replace("\\n", "\n").into_bytes();
            } else if let Some(text) = line.strip_prefix("//env:") {
                case.env = words(text)
                    .iter()
                    .filter_map(|w| w.split_once('='))
                    .map(|(k, v)| (k.into(), v.into()))
                    .collect();
            }
        }
        Ok(case)
    }

    fn first_file(&self) -> io::Result<PathBuf> {
        if self.source.is_file() {
            return Ok(self.source.clone());
        }
        self.files()?
            .into_iter()
            .next()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no Go files in the case's folder"))
    }

    /// The files to name on the command line: the file itself, or the Go files of the folder.
    ///
    /// # Errors
    /// The folder can't be read.
    pub fn files(&self) -> io::Result<Vec<PathBuf>> {
        if self.source.is_file() {
            return Ok(vec![self.source.clone()]);
        }
        let mut files: Vec<_> = fs::read_dir(&self.source)?
            .filter_map(|e| Some(e.ok()?.path()))
            .filter(|p| p.extension().is_some_and(|x| x == "go"))
            .collect();
        files.sort();
        Ok(files)
    }

    /// Whether the folder is a module of its own.
    #[must_use]
    pub fn is_module(&self) -> bool {
        self.source.join("go.mod").is_file()
    }

    /// Name relative to `root`, without ending.
    #[must_use]
    pub fn name(&self, root: &Path) -> String {
        self.source.strip_prefix(root).unwrap_or(&self.source).with_extension("").display().to_string()
    }

    /// The outcome that stands beside the case; `None` if it has none yet.
    ///
    /// # Errors
    /// A file can't be read.
    pub fn recorded(&self) -> io::Result<Option<Outcome>> {
        let read = |ending| match fs::read(self.source.with_extension(ending)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            other => other.map(Some),
        };
        let (Some(out), err, exit) = (read("out")?, read("err")?, read("exit")?) else { return Ok(None) };
        let text = |bytes: Option<Vec<u8>>| String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned();
        Ok(Some(Outcome { out, err: text(err), exit: text(exit).trim().parse().unwrap_or(0) }))
    }

    /// Writes the outcome beside the case. Returns whether anything changed.
    ///
    /// # Errors
    /// A file can't be written.
    pub fn record(&self, outcome: &Outcome) -> io::Result<bool> {
        let mut changed = write_if_changed(&self.source.with_extension("out"), Some(&outcome.out))?;
        let err = (!outcome.err.is_empty()).then_some(outcome.err.as_bytes());
        changed |= write_if_changed(&self.source.with_extension("err"), err)?;
        let exit = format!("{}\n", outcome.exit);
        changed |= write_if_changed(
            &self.source.with_extension("exit"),
            (outcome.exit != 0).then_some(exit.as_bytes()),
        )?;
        Ok(changed)
    }
}

fn write_if_changed(path: &Path, content: Option<&[u8]>) -> io::Result<bool> {
    let old = fs::read(path).ok();
    if old.as_deref() == content {
        return Ok(false);
    }
    match content {
        Some(bytes) => fs::write(path, bytes)?,
        None => fs::remove_file(path)?,
    }
    Ok(true)
}

/// All cases below `root`, sorted. A folder is a case if it holds Go files and lies in a folder that holds a `.go` file or another case, that is: if its name ends in `.dir`,
/// or it holds a `go.mod`.
///
/// # Errors
/// A folder can't be read.
pub fn find(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                let is_case = path.extension().is_some_and(|x| x == "dir") || path.join("go.mod").is_file();
                if is_case { found.push(path) } else { folders.push(path) }
            } else if path.extension().is_some_and(|x| x == "go") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
