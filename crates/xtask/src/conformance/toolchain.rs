//! The two toolchains that a test can be put to: the real Go's compiler and linker, and Goanna.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long one program may take.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How much memory, in KiB.
const MEMORY: u64 = 4 << 20;

/// A package of a folder test: name, import path below `test/`, files.
#[derive(Clone, Debug)]
pub struct Package {
    pub name: String,
    pub stem: String,
    pub files: Vec<PathBuf>,
}

/// What is compiled.
#[derive(Clone, Debug)]
pub struct Unit {
    pub shape: Shape,
    /// The language version, if not the newest.
    pub lang: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Shape {
    Files(Vec<PathBuf>),
    /// In the order in which they import each other; the last is the program of `rundir`.
    Packages(Vec<Package>),
    /// A folder that becomes a module of its name.
    Module(PathBuf),
}

impl Unit {
    /// All Go files.
    pub fn files(&self) -> Vec<PathBuf> {
        match &self.shape {
            Shape::Files(files) => files.clone(),
            Shape::Packages(packages) => packages.iter().flat_map(|p| p.files.iter().cloned()).collect(),
            Shape::Module(folder) => {
                let mut files = below(folder);
                files.retain(|f| f.extension().is_some_and(|x| x == "go"));
                files
            }
        }
    }

    /// Without the package that is there to have errors.
    pub fn without_last_but_one(mut self) -> Unit {
        if let Shape::Packages(packages) = &mut self.shape
            && packages.len() > 1
        {
            packages.remove(packages.len() - 2);
        }
        self
    }
}

/// All files below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// Copies a folder into the scratch folder and makes a module of it.
fn copy_module(from: &Path, lang: Option<&str>, scratch: &Path) -> io::Result<PathBuf> {
    let name = from.file_name().unwrap_or_default();
    let home = scratch.join(name);
    for file in below(from) {
        let to = home.join(file.strip_prefix(from).unwrap_or(&file));
        fs::create_dir_all(to.parent().unwrap_or(&home))?;
        fs::copy(&file, to)?;
    }
    let go = lang.unwrap_or("1.27");
    fs::write(home.join("go.mod"), format!("module {}\ngo {go}\n", name.display()))?;
    Ok(home)
}

/// Errors are what went wrong, for the report.
pub trait Toolchain: Sync {
    /// Compiles and runs; both output streams as one. An error if it ends with a code.
    fn run(&self, unit: &Unit, args: &[String], scratch: &Path) -> Result<Vec<u8>, String>;
    /// Compiles everything; an error if there are errors.
    fn compile(&self, unit: &Unit, scratch: &Path) -> Result<(), String>;
    /// The compiler's messages; an error if it crashed.
    fn check(&self, unit: &Unit, scratch: &Path) -> Result<String, String>;
    /// A folder for a worker.
    fn scratch(&self, worker: usize) -> PathBuf;
}

/// The real Go, driven as its own test driver does: `go tool compile`, `go tool link`.
pub struct Oracle {
    go: PathBuf,
    /// Folder of `compile` and `link`.
    tools: PathBuf,
    home: PathBuf,
    importcfg: String,
}

impl Oracle {
    pub fn new(go: &Path, home: &Path) -> io::Result<Oracle> {
        let file = home.join("importcfg");
        if !file.exists() {
            let format = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}";
            let list = Command::new(go).args(["list", "-export", "-f", format, "std"]).output()?;
            if !list.status.success() {
                return Err(io::Error::other(String::from_utf8_lossy(&list.stderr).into_owned()));
            }
            fs::write(&file, list.stdout)?;
        }
        let tools = Command::new(go).args(["env", "GOTOOLDIR"]).output()?.stdout;
        let tools = PathBuf::from(String::from_utf8_lossy(&tools).trim());
        Ok(Oracle { go: go.into(), tools, home: home.into(), importcfg: fs::read_to_string(file)? })
    }

    /// Compiles packages in order; the output of the compiler and whether all went well.
    fn build(&self, unit: &Unit, scratch: &Path, flags: &[&str]) -> Result<(String, bool), String> {
        let packages = match &unit.shape {
            Shape::Files(files) => {
                vec![Package { name: "p".into(), stem: "main".into(), files: files.clone() }]
            }
            Shape::Packages(packages) => packages.clone(),
            Shape::Module(_) => return Err("a module is built by the go command".into()),
        };
        let mut config = self.importcfg.clone();
        let (mut text, mut good) = (String::new(), true);
        for package in &packages {
            let archive = scratch.join(format!("{}.a", package.stem));
            let file = scratch.join("importcfg");
            fs::write(&file, &config).map_err(|e| e.to_string())?;
            let path = match &unit.shape {
                Shape::Packages(_) => format!("test/{}", package.stem),
                Shape::Files(_) | Shape::Module(_) => "p".to_owned(),
            };
            let path = if is_main(&package.files) { "main".to_owned() } else { path };
            let mut command = Command::new(self.tools.join("compile"));
            command.args(["-complete", "-e", "-D", "test", "-p", &path, "-importcfg"]).arg(&file);
            command
                .args(unit.lang.iter().map(|v| format!("-lang=go{v}")))
                .args(flags)
                .arg("-o")
                .arg(&archive)
                .args(&package.files);
            let done = execute(command, scratch)?;
            text.push_str(&done.text);
            good &= done.good;
            config.push_str(&format!("packagefile test/{}={}\n", package.stem, archive.display()));
        }
        fs::write(scratch.join("importcfg"), config).map_err(|e| e.to_string())?;
        Ok((text, good))
    }
}

impl Toolchain for Oracle {
    fn run(&self, unit: &Unit, args: &[String], scratch: &Path) -> Result<Vec<u8>, String> {
        if let Shape::Module(folder) = &unit.shape {
            let home = copy_module(folder, unit.lang.as_deref(), scratch).map_err(|e| e.to_string())?;
            let mut command = Command::new(&self.go);
            command.args(["run", "."]).args(args);
            command.env("GOTOOLCHAIN", "local");
            return execute(command, &home)?.success();
        }
        self.compile(unit, scratch)?;
        let last = match &unit.shape {
            Shape::Packages(packages) => packages.last().map_or("main", |p| p.stem.as_str()),
            Shape::Files(_) | Shape::Module(_) => "main",
        };
        let program = scratch.join("prog");
        let mut link = Command::new(self.tools.join("link"));
        link.arg("-importcfg").arg(scratch.join("importcfg")).arg("-o").arg(&program);
        link.arg(scratch.join(format!("{last}.a")));
        let linked = execute(link, scratch)?;
        if !linked.good {
            return Err(linked.text);
        }
        let mut command = Command::new(program);
        command.args(args);
        execute(command, &folder(unit))?.success()
    }

    fn compile(&self, unit: &Unit, scratch: &Path) -> Result<(), String> {
        let (text, good) = self.build(unit, scratch, &[])?;
        if good { Ok(()) } else { Err(text) }
    }

    fn check(&self, unit: &Unit, scratch: &Path) -> Result<String, String> {
        Ok(self.build(unit, scratch, &["-C", "-d=panic"])?.0)
    }

    fn scratch(&self, worker: usize) -> PathBuf {
        self.home.join(format!("oracle-{}-{worker}", std::process::id()))
    }
}

fn is_main(files: &[PathBuf]) -> bool {
    files.first().and_then(|f| fs::read(f).ok()).is_some_and(|text| {
        String::from_utf8_lossy(&text)
            .lines()
            .any(|l| l.trim_end() == "package main" || l.starts_with("package main "))
    })
}

/// Goanna's command line.
pub struct Goanna {
    program: PathBuf,
    home: PathBuf,
}

impl Goanna {
    pub fn new(target: &Path, home: &Path) -> io::Result<Goanna> {
        let program = std::env::var_os("GOANNA").map_or_else(|| target.join("debug/goanna"), PathBuf::from);
        if !program.is_file() {
            return Err(io::Error::other(format!("{}: build goanna first", program.display())));
        }
        Ok(Goanna { program, home: home.into() })
    }

    /// Lays the packages of a folder test out as a module: one folder each, `./a` becoming `test/a`.
    fn module(&self, packages: &[Package], lang: Option<&str>, scratch: &Path) -> io::Result<()> {
        fs::write(scratch.join("go.mod"), format!("module test\n\ngo {}\n", lang.unwrap_or("1.27")))?;
        for package in packages {
            let folder = scratch.join(path_of(&package.stem));
            fs::create_dir_all(&folder)?;
            for file in &package.files {
                let mut text = fs::read(file)?;
                for other in packages {
                    let (from, to) =
                        (format!("\"./{}\"", other.stem), format!("\"test/{}\"", path_of(&other.stem)));
                    text = replace(&text, from.as_bytes(), to.as_bytes());
                }
                // A file `x_test.go` is a part of these packages.
                let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let name = if stem.ends_with("_test") { format!("{stem}_.go") } else { format!("{stem}.go") };
                fs::write(folder.join(name), text)?;
            }
        }
        Ok(())
    }

    /// The command, and the folder to run it in, for each package that is compiled by itself.
    fn commands(&self, verb: &str, unit: &Unit, scratch: &Path) -> io::Result<Vec<(Command, PathBuf)>> {
        let start = || {
            let mut command = Command::new(&self.program);
            command.arg(verb);
            if verb == "check" {
                command.arg("-e");
            }
            command
        };
        let lang = unit.lang.as_deref();
        let mut command = start();
        match &unit.shape {
            // A language version is a module's.
            Shape::Files(files) if lang.is_some() => {
                let stem = "p".to_owned();
                let package = Package { name: stem.clone(), stem, files: files.clone() };
                self.module(&[package], lang, scratch)?;
                command.arg("./p");
                Ok(vec![(command, scratch.to_path_buf())])
            }
            Shape::Files(files) => {
                command.args(files);
                Ok(vec![(command, folder(unit))])
            }
            Shape::Packages(packages) => {
                self.module(packages, lang, scratch)?;
                let chosen = if verb == "run" { &packages[packages.len() - 1..] } else { &packages[..] };
                let each = chosen.iter().map(|package| {
                    let mut command = start();
                    command.arg(format!("./{}", path_of(&package.stem)));
                    (command, scratch.to_path_buf())
                });
                Ok(each.collect())
            }
            Shape::Module(from) => {
                command.arg(".");
                Ok(vec![(command, copy_module(from, lang, scratch)?)])
            }
        }
    }
}

impl Toolchain for Goanna {
    fn run(&self, unit: &Unit, args: &[String], scratch: &Path) -> Result<Vec<u8>, String> {
        let commands = self.commands("run", unit, scratch).map_err(|e| e.to_string())?;
        let (mut command, folder) =
            commands.into_iter().next_back().ok_or_else(|| "no package".to_owned())?;
        command.args(args);
        execute(command, &folder)?.success()
    }

    fn compile(&self, unit: &Unit, scratch: &Path) -> Result<(), String> {
        for (command, folder) in self.commands("check", unit, scratch).map_err(|e| e.to_string())? {
            execute(command, &folder)?.success()?;
        }
        Ok(())
    }

    fn check(&self, unit: &Unit, scratch: &Path) -> Result<String, String> {
        let mut text = String::new();
        for (command, folder) in self.commands("check", unit, scratch).map_err(|e| e.to_string())? {
            let done = execute(command, &folder)?;
            if done.text.contains("internal compiler error") || done.text.contains("' panicked at ") {
                return Err(done.text);
            }
            // A package that is imported as well reports its errors twice.
            for line in done.text.lines().filter(|l| !text.lines().any(|t| t == *l)).collect::<Vec<_>>() {
                text.push_str(line);
                text.push('\n');
            }
        }
        Ok(text)
    }

    fn scratch(&self, worker: usize) -> PathBuf {
        self.home.join(format!("goanna-{}-{worker}", std::process::id()))
    }
}

/// A name as part of an import path of a module, which is ASCII.
fn path_of(stem: &str) -> String {
    stem.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("u{:x}", u32::from(c)) }).collect()
}

fn replace(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with(from) {
            out.extend_from_slice(to);
            at += from.len();
        } else {
            out.push(text[at]);
            at += 1;
        }
    }
    out
}

fn folder(unit: &Unit) -> PathBuf {
    let first = match &unit.shape {
        Shape::Files(files) => files.first(),
        Shape::Packages(packages) => packages.last().and_then(|p| p.files.first()),
        Shape::Module(folder) => Some(folder),
    };
    first.and_then(|f| f.parent()).unwrap_or(Path::new(".")).to_path_buf()
}

struct Done {
    bytes: Vec<u8>,
    text: String,
    good: bool,
    status: String,
}

impl Done {
    fn success(self) -> Result<Vec<u8>, String> {
        if self.good {
            return Ok(self.bytes);
        }
        let tail: String = self.text.chars().take(2500).collect();
        Err(format!("{}\n{tail}", self.status))
    }
}

/// Runs a command with the limits; its two streams go to one file, in the order of writing.
fn execute(mut command: Command, folder: &Path) -> Result<Done, String> {
    let capture = std::env::temp_dir().join(format!("goanna-conformance-{:?}", std::thread::current().id()));
    let capture = capture.with_extension(std::process::id().to_string());
    let file = fs::File::create(&capture).map_err(|e| e.to_string())?;
    let again = file.try_clone().map_err(|e| e.to_string())?;
    command.current_dir(folder).stdin(Stdio::null()).stdout(file).stderr(again);
    command.env("TZ", "UTC").env_remove("GOTRACEBACK").env_remove("GODEBUG");
    let mut child = command.spawn().map_err(|e| format!("{command:?}: {e}"))?;
    let status = wait(&mut child);
    let mut bytes = Vec::new();
    let read = fs::File::open(&capture).and_then(|f| f.take(8 << 20).read_to_end(&mut bytes));
    let _ = fs::remove_file(&capture);
    read.map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    match status {
        Ok(status) => Ok(Done { bytes, text, good: status.success(), status: status.to_string() }),
        Err(why) => Err(format!("{why}\n{}", text.chars().take(1000).collect::<String>())),
    }
}

fn wait(child: &mut Child) -> Result<std::process::ExitStatus, String> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            return Ok(status);
        }
        let why = if start.elapsed() > TIMEOUT {
            Some("timeout")
        } else if resident(child.id()) > MEMORY {
            Some("too much memory")
        } else {
            None
        };
        if let Some(why) = why {
            let _ = child.kill();
            let _ = child.wait();
            return Err(why.into());
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// Resident memory of a process, in KiB.
fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status
        .lines()
        .find_map(|l| l.strip_prefix("VmRSS:"))
        .and_then(|l| l.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}
